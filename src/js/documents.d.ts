// The documents that cross the border between a storefront and the checkout, as the engine reads and writes them.
//
// Two rules hold for all of them. Amounts, rates and quantities are decimal strings, never numbers: "19.90", "0.19",
// "0.25". And a member that does not apply is left out: `undefined` and `null` are refused where a document is read. A
// list may be left out where it is read, and is always there, if empty, where it is written.

// ── Plain values ──────────────────────────────────────────────────────────────────────────────────

/** The name of a thing in a document: 1 to 64 lower-case letters, digits and hyphens, such as `"first-flush-2026"`. */
export type Id = string;

/**
 * An amount in major units of the document's currency: `"8.90"` in EUR is eight euros ninety, `"300"` in JPY is three
 * hundred yen. In an offer from 0 to 1000000000 with up to nine decimals; in a quote rounded to the minor unit.
 */
export type Amount = string;

/** A share as a fraction from 0 to 1: `"0.19"` is 19 %. */
export type Rate = string;

/** How much of some unit, from 0 to 1000000: `"2"`, `"0.15"`. */
export type Quantity = string;

/** A moment after RFC 3339: `"2026-11-22T09:30:00Z"`. Read with any offset, written in UTC. */
export type Instant = string;

/** A day of the calendar in UTC: `"2026-11-22"`. */
export type CalendarDate = string;

/** A SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** A language tag after BCP 47: `"de"`, `"en-GB"`. */
export type Language = string;

/** A two-letter country code of ISO 3166-1: `"DE"`; the United Kingdom is `"GB"`. */
export type Country = string;

/** A three-letter currency code of ISO 4217: `"EUR"`. */
export type Currency = string;

/** An `https:` address, or a path on the storefront's own host. */
export type Link = string;

/** The storefront's own words, once for each language of the offer: `{ de: "Teekanne", en: "Teapot" }`. */
export type Wording = { readonly [language: Language]: string };

/** A unit of measure, by its code in UN/ECE Recommendation 20. */
export type Unit =
  | "C62" // piece
  | "PR" // pair
  | "SET" // set
  | "DZN" // dozen
  | "GRM" // gram
  | "KGM" // kilogram
  | "TNE" // tonne
  | "MLT" // millilitre
  | "LTR" // litre
  | "MTQ" // cubic metre
  | "MMT" // millimetre
  | "CMT" // centimetre
  | "MTR" // metre
  | "MTK" // square metre
  | "MIN" // minute
  | "HUR" // hour
  | "DAY" // day
  | "WEE" // week
  | "MON" // month
  | "ANN" // year
  | "KWH"; // kilowatt hour

/** A length of time in the calendar. A month's end is kept: 31 January, 28 February, 31 March. */
export interface Interval {
  /** How many, at least 1. */
  count: number;
  /** Of what. */
  unit: "day" | "week" | "month" | "year";
}

// ── The offer ─────────────────────────────────────────────────────────────────────────────────────

/**
 * The storefront's complete statement: who sells what to whom, at which price, under which conditions.
 *
 * Unknown members are refused, each problem named at its place. `checkOffer` on the server says what is wrong with one.
 */
export interface Offer {
  /** The version of this format. */
  offerVersion: "1";
  /** The name of this offer; a draft is kept for it, and an order names it. */
  id: Id;
  /** From when the offer holds. */
  validFrom: Instant;
  /** Until when the offer holds; an order at or after this instant is refused. */
  validUntil: Instant;
  /** Whose law the offer follows: the country the storefront directs it to. */
  market: Country;
  /** The currency of every amount in the offer. */
  currency: Currency;
  /** The languages every wording is written in, the storefront's own first; at least one. */
  languages: readonly Language[];
  /** Whether prices contain tax (a consumer shop in the EU: always). */
  pricesIncludeTax: boolean;
  /** Where and how amounts are rounded. */
  rounding: Rounding;
  /** Who sells. */
  seller: Seller;
  /** The taxes that lines and charges refer to. */
  taxes?: readonly Tax[];
  /** What can be in the basket. */
  lines?: readonly Line[];
  /** What the consumer has already put in the basket, in the storefront. Nothing else may stand here. */
  basket?: readonly BasketLine[];
  /** Which choices do not go together. */
  rules?: readonly Rule[];
  /** Where goods can be sent; at least one country where a line is goods. */
  shipsTo?: readonly Country[];
  /** How goods reach the consumer; at least one way where a line is goods. */
  delivery?: readonly DeliveryMethod[];
  /** Discounts for those who know the code. */
  vouchers?: readonly Voucher[];
  /** How the order can be paid; at least one way. */
  payment: readonly PaymentMethod[];
  /** The texts that govern the purchase, versioned. */
  policies?: readonly Policy[];
  /** What must be declared before ordering. */
  declarations?: readonly Declaration[];
  /** What the consumer may agree to, freely. */
  purposes?: readonly Purpose[];
  /** What must be known before buying about the time after it. */
  afterSales?: readonly AfterSalesFact[];
}

/** Where and how amounts are rounded; real systems differ, so the offer says it. Line amounts are always rounded. */
export interface Rounding {
  /** Where the tax is rounded: for each line and charge by itself, or once for each tax on the sum of what it is on. */
  level: "line" | "group";
  /** How ties and remainders are rounded. */
  mode: RoundingMode;
}

/** `half-up` rounds ties away from zero, `half-even` to the even digit; `down` and `up` toward and away from zero. */
export type RoundingMode =
  | "half-up"
  | "half-down"
  | "half-even"
  | "half-odd"
  | "half-ceiling"
  | "half-floor"
  | "down"
  | "up"
  | "floor"
  | "ceiling";

/** The seller, as the law wants it named: with a postal address and ways to reach a person. */
export interface Seller {
  /** The name of the business. */
  name: string;
  /** Where it is. */
  address: PostalAddress;
  /** Where to write. */
  email: string;
  /** Where to call. */
  phone: string;
  /** When somebody answers, and in which languages. */
  hours: Wording;
  /** The shop's own page. */
  url?: Link;
  /** Trade register and VAT number, as the imprint states them. */
  register?: string;
}

/** A postal address. */
export interface PostalAddress {
  /** Street and number. */
  street: string;
  /** Postal code. */
  postalCode: string;
  /** Town. */
  city: string;
  /** Country. */
  country: Country;
}

/** A tax that lines and charges refer to. */
export interface Tax {
  /** The tax's name in this offer. */
  id: Id;
  /** What it is called: "VAT". */
  name: Wording;
  /** The rate as a fraction: `"0.19"` is 19 %. */
  rate: Rate;
}

/** One product: what it is, what it costs, in which quantities and variants it is sold. Either a price or a plan. */
export type Line = LineFacts & ({ price: UnitPrice; plan?: never } | { plan: Plan; price?: never });

/** What every line says, whether it is paid once or again and again. */
export interface LineFacts {
  /** The line's name in this offer. */
  id: Id;
  /** The storefront's article number. */
  sku?: string;
  /** What it is called. */
  title: Wording;
  /** One sentence that tells it apart. */
  description: Wording;
  /** Its main features, each with a name: size, colour, place of make. */
  features?: readonly Feature[];
  /** A picture, shown beside the title. */
  image?: Link;
  /** Goods, digital content or a service; it decides what must be asked and declared. */
  nature: "goods" | "digital" | "service";
  /** In which unit and steps it is sold. */
  quantity: QuantityRule;
  /** What one unit contains, for the price per measure that price law asks for. */
  measure?: Measure;
  /** The tax on it: an id of `taxes`. */
  tax: Id;
  /** The options the consumer chooses one of each; none is chosen beforehand. */
  options?: readonly OptionGroup[];
  /** A deposit for each unit, paid back on return. */
  deposit?: Deposit;
  /** The age in years from which it may be sold. */
  minimumAge?: number;
  /** How much is there, in the line's unit; left out where it does not run out. */
  stock?: Quantity;
  /** Who provides it, where that is not the seller. */
  supplier?: string;
}

/** A main feature of a product. */
export interface Feature {
  /** What it is: "Origin". */
  name: Wording;
  /** What it is here: "Darjeeling, India". */
  value: Wording;
}

/** A price for so many units: 8.90 for 0.1 kg. */
export interface UnitPrice {
  /** The amount, in major units of the offer's currency. */
  amount: Amount;
  /** For how many of the line's units; 1 where left out. */
  per?: Quantity;
}

/** In which unit and steps a line is sold. */
export interface QuantityRule {
  /** The unit. */
  unit: Unit;
  /** The least that is sold; one step where left out. */
  minimum?: Quantity;
  /** The most that is sold in one order; no limit where left out. */
  maximum?: Quantity;
  /** Quantities are multiples of this; 1 where left out. */
  step?: Quantity;
}

/** What one unit contains: a bottle holds 0.35 l, and its price is compared per litre. */
export interface Measure {
  /** How much one unit contains. */
  content: Quantity;
  /** Of what. */
  unit: Unit;
}

/** Something the consumer chooses one of: a colour, a size. */
export interface OptionGroup {
  /** The group's name within the line. */
  id: Id;
  /** What it is called: "Colour". */
  title: Wording;
  /** What there is to choose; at least one. */
  choices: readonly Choice[];
}

/** One choice of an option group. */
export interface Choice {
  /** The choice's name within the group. */
  id: Id;
  /** What it is called: "Blue". */
  title: Wording;
  /** What it adds to the price of one unit; nothing where left out. */
  surcharge?: Amount;
}

/** A deposit for each unit, such as for a returnable bottle. */
export interface Deposit {
  /** What it is called. */
  title: Wording;
  /** The amount for one unit, paid back on return. */
  amount: Amount;
  /** The tax in it; left out where the deposit is outside the tax base. */
  tax?: Id;
}

/**
 * A recurring charge. The first is due with the order; every later one falls on the order's day, counted in intervals
 * from it.
 */
export interface Plan {
  /** From one charge to the next. */
  interval: Interval;
  /** The prices, one phase after the other; only the last one runs on. */
  phases: readonly Phase[];
  /** How long the contract binds at least. */
  minimumTerm?: Interval;
  /** For how long it is renewed after the minimum term, and again after that. */
  renewal?: Interval;
  /** How long before the end of a term it must be ended. */
  notice?: Interval;
  /** How to end it, in words. */
  cancellation: Wording;
}

/** A price that holds for so many charges. */
export interface Phase {
  /** The amount of one charge for one unit. */
  price: Amount;
  /** How many charges at this price, at least 1; left out for the last phase, and only there. */
  charges?: number;
}

/** A line in the basket: what, how much, with which options. */
export interface BasketLine {
  /** The offer's line. */
  line: Id;
  /** How much, in the line's unit. */
  quantity: Quantity;
  /** The chosen options. */
  options?: readonly ChosenOption[];
}

/** A line in the basket, as the checkout writes it. */
export interface ChosenLine extends BasketLine {
  options: readonly ChosenOption[];
}

/** One chosen option. */
export interface ChosenOption {
  /** The option group. */
  option: Id;
  /** The choice in it. */
  choice: Id;
}

/** A rule about the selection. */
export type Rule = RequiresRule | ExcludesRule;

/** With the one, the other must be chosen too: the strainer needs the small teapot. */
export interface RequiresRule {
  kind: "requires";
  /** The rule's name in this offer. */
  id: Id;
  /** With what it applies. */
  when: Condition;
  /** What is needed then. */
  needs: Condition;
  /** Why, in plain words. */
  reason: Wording;
}

/** The one and the other cannot be chosen together. */
export interface ExcludesRule {
  kind: "excludes";
  /** The rule's name in this offer. */
  id: Id;
  /** With what it applies. */
  when: Condition;
  /** What is not possible then. */
  excludes: Condition;
  /** Why, in plain words. */
  reason: Wording;
}

/** Something that is chosen: a line in the basket, or a line with a certain choice. */
export type Condition = { line: Id; option?: never; choice?: never } | { line: Id; option: Id; choice: Id };

/** One way of delivery, with its price and its window. */
export interface DeliveryMethod {
  /** The method's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** Sent or picked up; only what is sent needs an address. */
  kind: "ship" | "pick-up";
  /** Who carries it. */
  carrier?: string;
  /** Where it is picked up. */
  place?: Wording;
  /** Whether it can be followed on its way. */
  tracked: boolean;
  /** What it costs. */
  price: Amount;
  /** The tax on it: an id of `taxes`. */
  tax: Id;
  /** From which value of goods it costs nothing: as the lines state it, after discounts, without subscriptions. */
  freeFrom?: Amount;
  /** The earliest arrival, in working days (Monday to Friday) after the order. */
  earliestDays: number;
  /** The latest arrival, in working days (Monday to Friday) after the order. */
  latestDays: number;
}

/** A discount on everything in the basket that is charged once, for a code. Either a percentage or an amount. */
export type Voucher = VoucherFacts & ({ percent: Rate; amount?: never } | { amount: Amount; percent?: never });

/** What every voucher says. */
export interface VoucherFacts {
  /** The voucher's name in this offer. */
  id: Id;
  /** SHA-256 of the code, its letters A to Z in upper case: everybody can read an offer, so the code is not in it. */
  codeDigest: Digest;
  /** What it is called in the quote. */
  title: Wording;
  /** The value of what is charged once from which it counts. */
  minimum?: Amount;
}

/** One way of paying, with what it means and costs. */
export type PaymentMethod = PaymentFacts &
  ({ kind: "card" | "invoice"; transfer?: never } | { kind: "transfer"; transfer: BankTransfer }) &
  ({ fee?: never; tax?: Id } | { fee: Amount; tax: Id });

/** What every way of paying says. */
export interface PaymentFacts {
  /** The method's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** What choosing it means: when it is charged, by whom, how money comes back. */
  terms: Wording;
  /** What protects the consumer with it. */
  safeguards: Wording;
}

/** What is needed to transfer the amount in advance. */
export interface BankTransfer {
  /** Who receives it. */
  payee: string;
  /** The account (IBAN). */
  account: string;
  /** The bank (BIC). */
  bank: string;
  /** Within how many days it must arrive. */
  days: number;
}

/** A text that governs the purchase, with an unambiguous version and a validity. */
export interface Policy {
  /** The policy's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** Its version. */
  version: string;
  /** From when it holds. */
  validFrom: Instant;
  /** Until when it holds; without an end where left out. */
  validUntil?: Instant;
  /** Where its text stands. */
  url: Link;
}

/** Something the consumer must declare before ordering; apart from every consent. */
export interface Declaration {
  /** The declaration's name in this offer. */
  id: Id;
  /** The sentence that is declared. */
  statement: Wording;
  /** The policies it speaks of: ids of `policies`. */
  policies?: readonly Id[];
  /** For every order, only with digital content in the basket, or only with a recurring charge in it. */
  neededFor: "every-order" | "digital" | "recurring";
}

/** One optional use of personal data: its own question, answered yes or no, never answered beforehand. */
export interface Purpose {
  /** The purpose's name in this offer. */
  id: Id;
  /** The question, to be answered with yes or no. */
  question: Wording;
  /** What happens with the data on a yes, and that nothing happens on a no. */
  details: Wording;
  /** The third party that receives the data, by name. */
  recipient?: string;
  /** How long the data is kept for it. */
  retention: Wording;
  /** How to take the consent back. */
  withdrawal: Wording;
  /** The policy that describes it: an id of `policies`. */
  policy: Id;
}

/** One fact about the time after the purchase, in plain words. */
export interface AfterSalesFact {
  /** What it is about. */
  topic: "contract" | "withdrawal" | "returns" | "refunds" | "warranty" | "digital" | "complaints" | "support";
  /** The fact, with its limits. */
  text: Wording;
  /** The policy that says it in full: an id of `policies`. */
  policy?: Id;
}

// ── Selection and party ───────────────────────────────────────────────────────────────────────────

/** What the consumer has chosen: the basket, and how it is delivered and paid. */
export interface Selection {
  /** The basket. */
  lines: readonly ChosenLine[];
  /** The delivery method. */
  delivery?: Id;
  /** The payment method. */
  payment?: Id;
  /** The code of a voucher that was accepted, in upper case. */
  voucherCode?: string;
}

/** Who buys: every field as it was typed; only what was asked for reaches an order. */
export interface Party {
  /** First and last name. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Date of birth, as typed; only for what may not be sold to everybody. */
  birthDate?: string;
  /** Street and number. */
  street?: string;
  /** Postal code. */
  postalCode?: string;
  /** Town. */
  city?: string;
  /** Country. */
  country?: Country;
}

/** A field of personal data, as `enter` names it. */
export type Field = "name" | "email" | "birth-date" | "street" | "postal-code" | "city" | "country";

/** What in a selection does not go together, at the line where it shows. */
export interface Violation {
  /** What is wrong. */
  kind: ViolationKind;
  /** At which line it shows. */
  line: Id;
  /** Of which option group, for a missing choice. */
  option?: Id;
  /** The quantity that bounds it: the minimum, maximum, step or stock. */
  bound?: Quantity;
  /** Of which rule. */
  rule?: Id;
  /** What can be done instead, the least change first. */
  waysOut: readonly WayOut[];
}

/** What is wrong with a selection. */
export type ViolationKind =
  | "below-minimum"
  | "above-maximum"
  | "not-a-step"
  | "out-of-stock"
  | "missing-choice"
  | "requires"
  | "excludes";

/** A change that puts a violation right: exactly one of quantity, choice, `add` and `remove` is given. */
export interface WayOut {
  /** The line it changes. */
  line: Id;
  /** The quantity to take instead. */
  quantity?: Quantity;
  /** The option group to choose in. */
  option?: Id;
  /** The choice to take instead. */
  choice?: Id;
  /** The line is put into the basket. */
  add: boolean;
  /** The line is taken out of the basket. */
  remove: boolean;
}

// ── Quote ─────────────────────────────────────────────────────────────────────────────────────────

/** What everything costs, now and later. Every amount is rounded to the minor unit of `currency`. */
export interface Quote {
  /** The currency of every amount. */
  currency: Currency;
  /** Whether the amounts of lines and charges contain tax. */
  pricesIncludeTax: boolean;
  /** The lines in the basket, in its order. */
  lines: readonly QuoteLine[];
  /** Amounts that are not products. */
  charges: readonly QuoteCharge[];
  /** Discounts; they are already taken off the lines' totals. */
  discounts: readonly QuoteDiscount[];
  /** Each tax with what it is on. */
  taxes: readonly QuoteTax[];
  /** What is charged again. */
  recurring: readonly RecurringQuote[];
  /** The sums. */
  totals: QuoteTotals;
}

/** One line of the basket. */
export interface QuoteLine {
  /** The offer's line. */
  line: Id;
  /** How much. */
  quantity: Quantity;
  /** The price of `per` units; of a plan, the first charge for one unit. */
  unitPrice: Amount;
  /** For how many units the unit price is. */
  per: Quantity;
  /** The chosen options with what they add. */
  options: readonly QuoteOption[];
  /** Unit price times quantity, with the options, before discounts. */
  amount: Amount;
  /** What discounts take off. */
  discount: Amount;
  /** What is left. */
  total: Amount;
  /** The tax on it. */
  tax: Id;
  /** Whether it is charged again. */
  recurs: boolean;
}

/** A chosen option of a line. */
export interface QuoteOption {
  /** The option group. */
  option: Id;
  /** The choice. */
  choice: Id;
  /** What it adds to the line. */
  amount: Amount;
}

/** An amount that is not a product; the seller collects it with the order. */
export interface QuoteCharge {
  /** What it is for. */
  kind: "delivery" | "deposit" | "payment-fee";
  /** The delivery method, the line with the deposit, or the payment method. */
  source: Id;
  /** The amount. */
  amount: Amount;
  /** The tax on it; left out where it is outside the tax base. */
  tax?: Id;
}

/** A discount. */
export interface QuoteDiscount {
  /** The voucher it comes from. */
  voucher: Id;
  /** What it takes off, as a positive amount. */
  amount: Amount;
}

/** One tax. */
export interface QuoteTax {
  /** The offer's tax. */
  tax: Id;
  /** The rate as a fraction. */
  rate: Rate;
  /** What it is on, without it. */
  net: Amount;
  /** The tax. */
  amount: Amount;
  /** Both together. */
  gross: Amount;
}

/** What is charged again for one line. */
export interface RecurringQuote {
  /** The line. */
  line: Id;
  /** From one charge to the next. */
  interval: Interval;
  /** The charge that is due with the order, with tax. */
  first: Amount;
  /** The prices one after the other; only the last one runs on. */
  phases: readonly QuotePhase[];
  /** The twelve charges after the first, with tax. */
  next: readonly ScheduledCharge[];
  /** How many charges fall into the minimum term, the first one included. */
  chargesInTerm?: number;
  /** The last day of the minimum term. */
  termEnds?: CalendarDate;
  /** The last day for a notice that ends it with the minimum term. */
  noticeBy?: CalendarDate;
  /** Everything that falls due in the minimum term, the first charge included. */
  commitment?: Amount;
  /** What falls due in the minimum term after the first charge. */
  later?: Amount;
}

/** A price of a plan that holds for so many charges. */
export interface QuotePhase {
  /** How many charges; left out for the last phase. */
  charges?: number;
  /** One charge, with tax. */
  amount: Amount;
  /** The day of its first charge. */
  from: CalendarDate;
}

/** A coming charge. */
export interface ScheduledCharge {
  /** The day it falls due. */
  date: CalendarDate;
  /** The amount, with tax. */
  amount: Amount;
}

/** The sums of a quote: `net` + `tax` + `untaxed` = `now`. */
export interface QuoteTotals {
  /** The lines before discounts. */
  lines: Amount;
  /** The discounts, as a positive amount. */
  discounts: Amount;
  /** The charges. */
  charges: Amount;
  /** Everything taxed, without tax. */
  net: Amount;
  /** The taxes. */
  tax: Amount;
  /** What is outside the tax base. */
  untaxed: Amount;
  /** What is payable now. */
  now: Amount;
  /** What falls due later within minimum terms. */
  later: Amount;
}

// ── Consent ───────────────────────────────────────────────────────────────────────────────────────

/** One answer, with everything that makes it checkable. Events are never changed; taking a consent back adds one. */
export interface ConsentEvent {
  /** An optional purpose or a required declaration; the two are never mixed. */
  subject: "purpose" | "declaration";
  /** Which one. */
  id: Id;
  /** `withdrawn` is a no after a yes, `renewed` a yes after a no. Silence is no event, and counts as no. */
  answer: "given" | "refused" | "withdrawn" | "renewed";
  /** When, by the browser's clock, in UTC. */
  at: Instant;
  /** The language it was shown in. */
  language: Language;
  /** By mouse, finger or pen, by a key, or vouched for by a storefront that draws its own interface. */
  act: "pointer" | "keyboard" | "storefront";
  /** The digest of the text that was shown with the control. */
  shown: Digest;
}

// ── Snapshot and commands ─────────────────────────────────────────────────────────────────────────

/** One step on the way from the basket to the order. Without goods there is no `delivery`. */
export type Step = "basket" | "details" | "delivery" | "payment" | "review";

/** How far a checkout is. `unknown`: an order was sent and no answer came. */
export type Stage = "filling" | "ordering" | "unknown" | "confirmed" | "ordered-elsewhere";

/** Everything a storefront may want to know, complete at every change. */
export type Snapshot = SnapshotFacts &
  (
    | { stage: "filling" | "ordering" | "unknown"; orderNumber?: never }
    | {
        /** The order is placed, here or (`ordered-elsewhere`) in another tab. */
        stage: "confirmed" | "ordered-elsewhere";
        /** The number the storefront gave the order. */
        orderNumber: string;
      }
  );

/** What a snapshot says at every stage. */
export interface SnapshotFacts {
  /** The present step. */
  step: Step;
  /** The steps that this selection needs. */
  steps: readonly Step[];
  /** The language of everything. */
  language: Language;
  /** The attempt id: one intent to buy, one id. */
  attempt: Id;
  /** What is chosen. */
  selection: Selection;
  /** Who buys; given to a storefront that draws its own interface, and never by the element. */
  party?: Party;
  /** Every consent and declaration, the first one first. */
  consents: readonly ConsentEvent[];
  /** Whether nothing is open: the order button would order. */
  complete: boolean;
  /** What is open, step by step. */
  openPoints: readonly OpenPoint[];
  /** What does not go together, with the ways out. */
  violations: readonly Violation[];
  /** The quote; left out where there is none. */
  quote?: Quote;
  /** The digest of the quote. */
  quoteDigest?: Digest;
  /** Why there is no quote. */
  problem?: Problem;
}

/** One thing that is open: it blocks the order, never the typing. */
export interface OpenPoint {
  /** What is open. */
  code: OpenPointCode;
  /** The step at which it can be settled. */
  step: Step;
  /** The name of the control it stands at: `field-email`, `quantity-tea`. In the page its id is `upfront-` and this. */
  place: string;
}

/** The code of an open point. */
export type OpenPointCode =
  | "empty-basket"
  | "unreadable-quantity"
  | ViolationKind
  | "field-missing"
  | "field-email"
  | "field-birth-date"
  | "field-too-young"
  | "field-postal-code"
  | "field-country"
  | "no-delivery"
  | "no-payment"
  | "undeclared"
  | "offer-not-valid"
  | "policy-not-valid"
  | "overflow"
  | "unknown-reference"
  | "does-not-add-up";

/**
 * One thing to do; the element's own controls give the same commands. `answer`, `declare` and `order` are a person's
 * own acts: the element refuses them from code, and a checkout of `createCheckout` takes the storefront's word for them.
 */
export type Command =
  /** Puts a line into the basket, with its minimum quantity; one just taken out comes back as it was. */
  | { command: "addLine"; line: Id }
  /** Takes a line out of the basket. */
  | { command: "removeLine"; line: Id }
  /** Sets a quantity, in the line's unit. */
  | { command: "setQuantity"; line: Id; quantity: Quantity }
  /** Types a quantity as the language writes it (`"0,25"` in German); what cannot be read is kept and said. */
  | { command: "typeQuantity"; line: Id; text?: string }
  /** Ends the typing of a quantity: what was read is shown as the language writes it. */
  | { command: "settleQuantity"; line: Id }
  /** Chooses one of an option group. */
  | { command: "choose"; line: Id; option: Id; choice: Id }
  /** Types a voucher's code, without applying it. */
  | { command: "typeVoucher"; text?: string }
  /** Applies a voucher's code: the given one, or the one that was typed. */
  | { command: "applyVoucher"; code?: string }
  /** Takes the voucher back. */
  | { command: "removeVoucher" }
  /** Enters a field of personal data, as typed; without a text the field is emptied. */
  | { command: "enter"; field: Field; text?: string }
  /** Chooses a delivery method. */
  | { command: "chooseDelivery"; method: Id }
  /** Chooses a payment method. */
  | { command: "choosePayment"; method: Id }
  /** Goes to a step; where an earlier one is not complete, to that one, which then says what is open. */
  | { command: "goTo"; step: Step }
  /** Goes on to the next step, if this one is complete. */
  | { command: "continue" }
  /** Answers an optional question. */
  | { command: "answer"; purpose: Id; agrees: boolean }
  /** Makes or takes back a declaration. */
  | { command: "declare"; declaration: Id; agrees: boolean }
  /** Orders, with obligation to pay. */
  | { command: "order" }
  /** Sends an order again whose outcome is unknown; the attempt id makes it the same order. */
  | { command: "retry" }
  /** Changes the language of everything, to one of the offer's languages. */
  | { command: "setLanguage"; language: Language };

/** What became of a command. */
export type CommandResult = { ok: true } | { ok: false; problems: readonly Problem[] };

// ── Order ─────────────────────────────────────────────────────────────────────────────────────────

/**
 * What is handed to the storefront. It states twice what matters: the choices, from which the server computes the quote
 * anew, and the quote that was shown, which must be the same to the last minor unit.
 */
export interface Order {
  /** The version of this format. */
  orderVersion: "1";
  /** The attempt: sending the same attempt again is the same order. */
  attempt: Id;
  /** The offer it rests on. */
  offer: OfferReference;
  /** The market pack it was shown under, with its version. */
  marketPack: string;
  /** The language it was shown in. */
  language: Language;
  /** When the button was pressed, by the browser's clock, in UTC. */
  placedAt: Instant;
  /** The words on the button. */
  button: string;
  /** What is chosen. */
  selection: OrderSelection;
  /** Who buys; only what was asked for. */
  party: OrderParty;
  /** Every consent and declaration, refusals included. */
  consents: readonly ConsentEvent[];
  /** The quote that was shown. */
  quote: Quote;
  /** Its digest. */
  quoteDigest: Digest;
}

/** Which offer an order rests on. */
export interface OfferReference {
  /** The offer's id. */
  id: Id;
  /** The digest of the whole offer. */
  digest: Digest;
}

/** The selection of an order: it is said how it is paid. */
export interface OrderSelection extends Selection {
  payment: Id;
}

/** The party of an order: name and e-mail address are always asked for. */
export interface OrderParty extends Party {
  name: string;
  email: string;
}

/**
 * The storefront's answer to an order. Members beside these are refused, and an answer that cannot be read leaves the
 * outcome unknown.
 */
export type OrderAnswer =
  /** The order is placed. */
  | { outcome: "confirmed"; orderNumber: string; confirmedAt: Instant }
  /** The payment was declined; nothing is charged, nothing is ordered. The reason is a code such as `card-declined`. */
  | { outcome: "declined"; reason?: string }
  /** The order differs from what the storefront's own offer says; nothing is ordered. */
  | { outcome: "refused"; differences?: readonly Difference[] }
  /** This attempt was already ordered with other content; nothing is ordered a second time. */
  | { outcome: "already-ordered"; orderNumber: string; confirmedAt: Instant };

/** One difference between an order and what the offer says. */
export interface Difference {
  /** What differs, stable across versions. */
  code: DifferenceCode;
  /** Where: a JSON Pointer into the order; `"/"` for the order as a whole. */
  pointer: string;
  /** The difference in plain words. */
  message: string;
  /** What should stand there. */
  expected?: unknown;
  /** What stands there. */
  found?: unknown;
}

/** The code of a difference; also that of a problem, where the order cannot even be read. */
export type DifferenceCode =
  | "offer"
  | "market-pack"
  | "language"
  | "button"
  | "placed-at"
  | "offer-not-valid"
  | "policy-not-valid"
  | "selection"
  | ViolationKind
  | "delivery"
  | "payment"
  | "voucher"
  | "quote"
  | "quote-digest"
  | "field-missing"
  | "field-email"
  | "field-birth-date"
  | "field-too-young"
  | "field-postal-code"
  | "field-country"
  | "field-not-plain"
  | "field-not-asked"
  | "undeclared"
  | "consent-order"
  | "consent-text"
  | (string & {});

// ── Problems ──────────────────────────────────────────────────────────────────────────────────────

/** Something wrong with a document or a command, at its place, in plain words for a developer. */
export interface Problem {
  /** What is wrong, stable across versions. */
  code: ProblemCode;
  /** Where: a JSON Pointer (RFC 6901); the empty string is the whole document. */
  pointer: string;
  /** What is wrong here. */
  message: string;
  /** How to put it right; may be empty. */
  help: string;
}

/** The code of a problem. More may come; treat one you do not know like `contradiction`: say it, and change nothing. */
export type ProblemCode =
  | "wrong-type"
  | "missing-field"
  | "unknown-field"
  | "duplicate-field"
  | "unknown-word"
  | "id-shape"
  | "text-length"
  | "decimal-shape"
  | "number-range"
  | "unknown-currency"
  | "unknown-country"
  | "language-tag"
  | "instant-shape"
  | "digest-shape"
  | "link-shape"
  | "duplicate-id"
  | "unknown-reference"
  | "missing-language"
  | "contradiction"
  | "overflow"
  | "does-not-add-up"
  | "not-now"
  | "needs-a-person"
  | "too-many-problems"
  | "not-ready"
  | "language-not-loaded"
  | "order-outcome-unknown"
  | (string & {});
