// The documents that cross the border between a storefront and the checkout, as the engine reads and writes them.
//
// Two rules hold for all of them. Amounts, rates and quantities are decimal strings, never numbers: "19.90", "0.19",
// "0.25". And a member that does not apply is left out: `undefined` and `null` are refused where a document is read. A
// list may be left out where it is read, but for a list of taxes, and is always there, if empty, where it is written.

// ── Plain values ──────────────────────────────────────────────────────────────────────────────────

/** The name of a thing in a document: 1 to 64 lower-case letters, digits and hyphens, such as `"first-flush-2026"`. */
export type Id = string;

/**
 * An amount in major units of the document's currency: `"8.90"` in EUR is eight euros ninety, `"300"` in JPY is three
 * hundred yen. In an offer from 0 to 1000000000 with up to twelve decimals; in a quote with the decimals of the
 * currency, and more only where the offer's rounding keeps an amount exact.
 */
export type Amount = string;

/**
 * A price, or another amount that may lie below zero, in major units: a decimal from -1000000000000 to 1000000000000
 * with up to twelve decimals, or an exact fraction of two such decimals. `"9.99/1.2"` is 9.99 with a tax of 20 % taken
 * out.
 */
export type Price = string;

/**
 * The rate of a tax as a fraction from 0 to 1: `"0.19"` is 19 %. It may be a fraction of two decimals, as a price may.
 */
export type Rate = string;

/**
 * A share of an amount as a fraction from -100 to 100: `"0.10"` is 10 %. It may be a fraction of two decimals, as a
 * price may. Below zero it adds where a discount is meant, and takes off where a fee is meant.
 */
export type Share = string;

/** How much of some unit, up to 1000000000: `"2"`, `"0.15"`; below zero for what is given back. */
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

/**
 * Whose law an offer follows: a country of ISO 3166-1 such as `"DE"`, or a state or province of the United States or of
 * Canada after ISO 3166-2, such as `"US-CA"` or `"CA-QC"`.
 */
export type Market = string;

/** A three-letter currency code of ISO 4217: `"EUR"`. */
export type Currency = string;

/** An `https:` address, or a path on the storefront's own host. */
export type Link = string;

/** The storefront's own words, once for each language of the offer: `{ de: "Teekanne", en: "Teapot" }`. */
export type Wording = { readonly [language: Language]: string };

/** One thing for all languages of the offer, or one for each: `"/terms"`, or `{ de: "/agb", en: "/terms" }`. */
export type InLanguages<T> = T | { readonly [language: Language]: T };

/** A version after Semantic Versioning: up to three numbers, `"2"`, `"2.4"`, `"2.4.1"`; those left out count as 0. */
export type Version = string;

/**
 * The taxes on something: ids of `taxes`, in the order in which they stack. An empty list says that it is outside the
 * tax base; where a list is required, to say nothing is refused.
 */
export type TaxList = readonly Id[];

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
  /** Whose law the offer follows: the country, state or province the storefront directs it to. */
  market: Market;
  /** The currency of every amount in the offer. */
  currency: Currency;
  /** The languages every wording is written in, the storefront's own first; at least one. */
  languages: readonly Language[];
  /** Whether prices contain tax, where one does not say otherwise (a consumer shop in the EU: always). */
  pricesIncludeTax: boolean;
  /**
   * Where and how amounts are rounded; the convention `net` or `inclusive`, after `pricesIncludeTax`, where left out.
   */
  rounding?: Rounding;
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
  /** Amounts beside the products, of the seller and of third parties, known and unknown. */
  charges?: readonly Charge[];
  /** Discounts on the order, for everybody or for those who know a code; they are taken in this order. */
  discounts?: readonly Discount[];
  /** What is already paid. */
  prepaid?: readonly Prepaid[];
  /** How the payable amount is rounded at the end; not at all where left out. */
  payableRounding?: PayableRounding;
  /** Whether the storefront's own tax service states taxes and total; without its answer there is no quote. */
  totalsAreStated?: boolean;
  /** Taxes and total as that service stated them, for the basket as it stands here or for the selection they name. */
  statedTotals?: StatedTotals;
  /** How the order can be paid; at least one way. */
  payment: readonly PaymentMethod[];
  /** The texts that govern the purchase, versioned. */
  policies?: readonly Policy[];
  /** What must be declared before ordering. */
  declarations?: readonly Declaration[];
  /** What the consumer may agree to, freely. */
  purposes?: readonly Purpose[];
  /** How long an answer of no is remembered and not asked about again; six months where left out. */
  askAgainAfter?: Interval;
  /** What the shop promises, as far as it matters at the checkout. */
  promises?: readonly ServicePromise[];
  /** What must be known before buying about the time after it. */
  afterSales?: readonly AfterSalesFact[];
}

/**
 * Where and how amounts are rounded: a convention by its name, and single options on top of it. What is left out is
 * what the convention says; without one, what `net` or `inclusive` says.
 */
export interface Rounding {
  /** The convention of a shop system or standard. */
  convention?: Convention;
  /**
   * Where the tax is rounded: of one unit, times the quantity; for each line and charge by itself; once for each tax on
   * the sum of what it is on; or once, all taxes together.
   */
  level?: "unit" | "line" | "group" | "document";
  /** How taxes and totals are rounded. */
  mode?: RoundingMode;
  /** Which part of a price with tax is rounded, the tax or the net amount; the other one is the rest. */
  target?: "tax" | "net";
  /** Whether price times quantity, after the line's own discounts, is rounded before anything else. */
  lineAmounts?: Precision;
  /** How line amounts are rounded; as `mode` where left out and the convention says nothing. */
  lineMode?: RoundingMode;
  /** Whether a discount by percentage is rounded. */
  discounts?: Precision;
  /** How discounts are rounded; as `mode` where left out and the convention says nothing. */
  discountMode?: RoundingMode;
  /** Whether a price with more decimals is rounded before it is multiplied by the quantity. */
  unitPrice?: Precision;
  /** The decimals of every rounded amount, 0 to 9; those of the currency where left out. */
  decimals?: number;
  /** The decimals of line amounts and line discounts, 0 to 9; as `decimals` where left out. */
  amountDecimals?: number;
  /** Whether a tax on top of another one looks at its exact or its rounded amount; it counts at the level `line`. */
  compoundBase?: Precision;
  /** How several taxes on one line are rounded: each, only their sum, or their sum and split; at the level `line`. */
  components?: "each" | "sum" | "combined";
  /**
   * Whether the total is the sum of rounded parts, or rounded once, the net amount being what the taxes leave of it.
   */
  total?: "sum-of-parts" | "residual-net";
  /** Which tax stands at a line under `group`: its own, or with what rounding took from the lines before it. */
  lineTax?: "own" | "carried";
  /** Whether the net amount of prices with tax is the rest, or rounded by itself, so that the gross may move. */
  net?: "rest" | "independent";
  /** Every rounded tax and total is a multiple of this, more than 0, such as `"0.05"`. */
  increment?: Price;
}

/** Whether an amount on the way is rounded, or keeps every digit. */
export type Precision = "rounded" | "exact";

/** The convention of a shop system or standard; each is written out in docs/quote.md. */
export type Convention =
  | "net" // the default for net prices
  | "inclusive" // the default for prices with tax
  | "en16931"
  | "gobl"
  | "gobl-currency"
  | "woocommerce"
  | "woocommerce-subtotal"
  | "magento-unit"
  | "magento-row"
  | "magento-total"
  | "prestashop-item"
  | "prestashop-line"
  | "prestashop-total"
  | "shopware-horizontal"
  | "shopware-vertical"
  | "vendure"
  | "saleor"
  | "sylius"
  | "sylius-units"
  | "solidus"
  | "odoo-line"
  | "odoo-global"
  | "odoo-portugal"
  | "erpnext"
  | "dynamics-line"
  | "dynamics-total"
  | "commercetools"
  | "zuora"
  | "lago"
  | "japan";

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

/** A tax that lines and charges refer to. Taxes of the same name, rate and category are one tax in the quote. */
export interface Tax {
  /** The tax's name in this offer. */
  id: Id;
  /** What it is called: "VAT". */
  name: Wording;
  /** The rate as a fraction: `"0.19"` is 19 %. */
  rate: Rate;
  /** A mark that keeps taxes of one rate apart: a category of EN 16931 such as `"S"`, `"Z"`, `"E"`, `"O"`. */
  category?: string;
  /** Whether the prices it is on contain it; as the price says where left out. */
  included?: boolean;
  /** Whether it is on the price and on every tax before it in the list. Either this or `compoundOn`. */
  compound?: boolean;
  /** The taxes before it in the list that it is on, beside the price. */
  compoundOn?: readonly Id[];
  /**
   * What the rate is a share of: the price without tax, or the price with all taxes of the basis `gross`, where 20 % on
   * a net price of 80 is a tax of 20. `net` where left out.
   */
  basis?: "net" | "gross";
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
  /** The taxes on it. */
  taxes: TaxList;
  /** Whether its price contains tax, where that differs from the offer's prices. */
  pricesIncludeTax?: boolean;
  /** What is taken off this line, one after the other. */
  discounts?: readonly LineDiscount[];
  /** What comes on top of this line. */
  charges?: readonly LineCharge[];
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
  amount: Price;
  /** For how many of the line's units, more than 0; 1 where left out. */
  per?: Quantity;
  /** The prices that follow, each from its moment on; the consumer confirms a new price anew. */
  next?: readonly NextPrice[];
  /** The price before a reduction. */
  prior?: PriorPrice;
}

/** A price that holds from a moment on. */
export interface NextPrice {
  /** From when it holds, within the validity of the offer; the price before it holds until then. */
  from: Instant;
  /** The amount, for as many units as the price before it. */
  amount: Price;
}

/** The price that a reduction is told against: the lowest of the thirty days before it (Directive 98/6/EC, Art. 6a). */
export interface PriorPrice {
  /** The lowest price of the thirty days before the reduction; above the present one. */
  amount: Price;
  /** When the reduction began; needed to check `history`. */
  reducedSince?: Instant;
  /**
   * The reduction as the shop states it elsewhere; it must be the one computed, in whole percents cut down: `"0.18"`.
   */
  percent?: Share;
  /** What the price was before, each from its moment on; the lowest of the thirty days must be `amount`. */
  history?: readonly PastPrice[];
}

/** A price that held from a moment on, until the next one. */
export interface PastPrice {
  /** From when it held. */
  from: Instant;
  /** The amount. */
  amount: Price;
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
  /** The taxes on it; left out or empty where the deposit is outside the tax base. */
  taxes?: TaxList;
}

/** A discount on one line or one charge; several are taken one after the other. Either a percentage or an amount. */
export type LineDiscount = LineDiscountFacts &
  ({ percent: Share; amount?: never } | { amount: Price; percent?: never });

/** What every discount on a line says. */
export interface LineDiscountFacts {
  /** What it is called. */
  title?: Wording;
  /** What a percentage is a share of, where that is neither the line nor what is left of it. */
  base?: Price;
  /** Whether a percentage is of what the discounts before it left (where left out), or of the original price. */
  on?: "current" | "original";
  /** Whether it counts once for the line (where left out), or for each unit. */
  per?: "line" | "unit";
  /** Whether the line may become a credit by it; where left out it takes no more than there is. */
  belowZero?: boolean;
}

/** An amount that belongs to one line. Either a percentage or an amount. */
export type LineCharge = LineChargeFacts & ({ percent: Share; amount?: never } | { amount: Price; percent?: never });

/** What every charge on a line says. */
export interface LineChargeFacts {
  /** What it is called. */
  title: Wording;
  /** What a percentage is a share of; the price of the line before discounts where left out. */
  base?: Price;
  /** Whether an amount counts once for the line (where left out), or for each unit. */
  per?: "line" | "unit";
  /** Whether the line's taxes are on it (where left out: yes); else it is a charge of its own outside the tax base. */
  taxable?: boolean;
}

/**
 * A recurring charge: how often, at which prices, for how long at least, how it ends. The first charge is due with the
 * order, or after the trial; every later one falls on the same day, counted in intervals from the anchor, so that a
 * month's end is kept, or on the billing day.
 */
export interface Plan {
  /** From one charge to the next. */
  interval: Interval;
  /** A time at the beginning that costs nothing; billing begins after it. */
  trial?: Interval;
  /**
   * The day of the month that is billed on, 1 to 31, lowered to the last one of a short month; by months or years only.
   */
  billingDay?: number;
  /**
   * What the billing days are counted from: the day of the order; the first day that is billed, after the trial; or the
   * first of the calendar month. Where left out `start`, with a trial `first-billed`.
   */
  anchor?: "start" | "first-billed" | "calendar";
  /**
   * How a part of a period is charged that lies before the first billing day or ends early; in proportion where left
   * out.
   */
  partPeriod?: PartPeriod;
  /** The day after the last one of a contract with a fixed term, which ends by itself. */
  ends?: CalendarDate;
  /** The plan that this one takes the place of, in the middle of a period that is paid. */
  replaces?: PlanReplaced;
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
  /** How often statements of account come, and where they go; left out where none are sent. */
  statements?: AccountStatements;
}

/** Statements of account for what is charged again. */
export interface AccountStatements {
  /** From one statement to the next. */
  interval: Interval;
  /** Where they go: to the address that the consumer gives with the order. */
  by: "email" | "post";
  /** How to change or correct that address after the order, in words. */
  change: Wording;
}

/** A price that holds for so many charges. */
export interface Phase {
  /** The amount of one charge for one unit. */
  price: Price;
  /** How many charges at this price, at least 1; left out for the last phase, and only there. */
  charges?: number;
}

/** How a part of a period is charged. */
export interface PartPeriod {
  /** In proportion to the time (where left out), not at all, or as if it were whole. */
  charge?: "proportional" | "free" | "full";
  /**
   * What the proportion is counted in: days used of the days of the whole period (where left out), days used of a month
   * of so many days, or seconds of the seconds of the whole period.
   */
  basis?: "days" | "fixed-month" | "seconds";
  /** The days of a month under `fixed-month`, 28 to 31; 30 where left out. */
  daysInMonth?: number;
  /** Whether the last day counts as used under `days`; no where left out. */
  inclusiveEnd?: boolean;
}

/**
 * A plan that is given up: what is unused of it is credited, the new one charged for the rest, each rounded by itself.
 */
export interface PlanReplaced {
  /** What it is called. */
  title: Wording;
  /** What was paid for the present period, for one unit. */
  price: Price;
  /** When the present period began. */
  periodStart: Instant;
  /** When it ends: the next billing day of both plans. */
  periodEnd: Instant;
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
  /** The taxes on it. */
  taxes: TaxList;
  /** Whether its price contains tax, where that differs from the offer's prices. */
  pricesIncludeTax?: boolean;
  /** From which value of goods it costs nothing: as the lines state it, after discounts, without subscriptions. */
  freeFrom?: Amount;
  /** The earliest arrival, in working days (Monday to Friday) after the order. */
  earliestDays: number;
  /** The latest arrival, in working days (Monday to Friday) after the order. */
  latestDays: number;
}

/**
 * An amount beside the products. With an `amount` that the seller collects with the order it is part of the total;
 * every other one is told beside it. Either an amount, a range, or a note that says what is not known.
 */
export type Charge = ChargeFacts &
  (
    | { amount: Price; least?: never; most?: never }
    | { least: Price; amount?: never; most?: Price }
    | { most: Price; amount?: never; least?: Price }
    | { note: Wording; amount?: never; least?: never; most?: never }
  );

/** What every charge says. */
export interface ChargeFacts {
  /** The charge's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** What it is for. */
  kind: ChargeNature;
  /** What must be known about it: when it arises, what it depends on. */
  note?: Wording;
  /** Who collects it, where that is not the seller. */
  collectedBy?: Wording;
  /** When it is due; with the order where left out. */
  due?: ChargeDue;
  /** The taxes on it; left out or empty where it is outside the tax base. */
  taxes?: TaxList;
  /** Whether it contains tax, where that differs from the offer's prices. */
  pricesIncludeTax?: boolean;
  /** Its own taxes (where left out), or the average rate of the lines, weighted by their net value. */
  taxRule?: "own" | "weighted-by-lines";
  /** What is taken off it, one after the other. */
  discounts?: readonly LineDiscount[];
  /** The delivery methods it comes with: ids of `delivery`; it always comes where left out. */
  delivery?: readonly Id[];
}

/** What a charge is for. */
export type ChargeNature =
  | "shipping" // sending goods, beside the delivery methods
  | "fee" // a fee of the seller
  | "surcharge" // an addition to the price
  | "other" // something else that the seller collects
  | "customs-duty" // it is not a tax on the sale
  | "import-tax" // import value-added tax
  | "currency-conversion" // what a bank takes for another currency
  | "tourist-tax" // a tax on a stay, paid on the spot
  | "deposit"; // an amount that is given back

/**
 * With the order, when the goods are handed over, on the spot when the service is used, or with a third party's bill.
 */
export type ChargeDue = "order" | "delivery" | "use" | "billing";

/** A discount on the order, for everybody or for those who know a code. Either a percentage or an amount. */
export type Discount = DiscountFacts & ({ percent: Share; amount?: never } | { amount: Price; percent?: never });

/** What every discount on the order says. */
export interface DiscountFacts {
  /** The discount's name in this offer. */
  id: Id;
  /**
   * SHA-256 of the code, its letters A to Z in upper case: everybody can read an offer, so the code is not in it. Left
   * out for a discount that needs no code.
   */
  codeDigest?: Digest;
  /** What it is called in the quote. */
  title: Wording;
  /** What a percentage is a share of, where that is not the lines it is on. */
  base?: Price;
  /** The most a percentage can come to. */
  maximum?: Price;
  /** The value of the lines it is on, before discounts on the order, from which it counts. */
  minimum?: Amount;
  /** Whether a percentage is of what the discounts before it left (where left out), or of the original prices. */
  on?: "current" | "original";
  /** The lines it is on: ids of `lines`; all that are charged once where left out. */
  targets?: readonly Id[];
  /** Whether charges take part; no where left out. */
  includeCharges?: boolean;
  /** How it meets the tax; `allocated` where left out. */
  apply?: DiscountRule;
  /** How it is shared out over its lines; as the convention says where left out. */
  allocation?: Allocation;
  /** The taxes on it, where `apply` is `separate`, and only there. */
  taxes?: TaxList;
  /** Whether it contains tax under `separate`, where that differs from the offer's prices. */
  pricesIncludeTax?: boolean;
  /** Whether a percentage is rounded, where that differs from the convention. */
  precision?: Precision;
  /** Whether it never takes more than there is; where left out yes for `allocated`, no for the others. */
  capped?: boolean;
}

/**
 * How a discount on the order meets the tax: shared out over its lines before tax; an entry of its own with its own
 * taxes (the document allowance of EN 16931); one entry for each combination of taxes, in proportion; or off the total,
 * so that the tax stays.
 */
export type DiscountRule = "allocated" | "separate" | "split-by-rate" | "after-tax";

/** How a discount is shared out. */
export interface Allocation {
  /** Who gets the odd unit; as the convention says where left out. */
  method?: AllocationMethod;
  /** The present prices as they are stated, with tax, without tax, or everything alike; as the convention says. */
  weights?: "price" | "gross" | "net" | "equal";
  /** The weights themselves, one for each target; they go before `weights`. */
  weightList?: readonly Price[];
  /** The most that single lines or charges can take. */
  caps?: readonly AllocationCap[];
}

/** The most that one line or charge can take of a discount. */
export interface AllocationCap {
  /** The line or charge: an id of `lines` or `charges`. */
  of: Id;
  /** The most. */
  amount: Price;
}

/** Who gets the units that are left over when an amount is shared out; each is worked out in docs/quote.md. */
export type AllocationMethod =
  "largest-remainder" | "largest-weight" | "first" | "rounded-first" | "last-takes-rest" | "exact" | "round-each";

/** Something that is already paid: an advance, a gift card, store credit. It lowers what is payable, never the tax. */
export interface Prepaid {
  /** The payment's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** How much. */
  amount: Price;
}

/** How the payable amount is rounded after tax, such as to five cents for cash. Either by a rule or by an amount. */
export type PayableRounding = PayableRoundingFacts &
  ({ increment: Price; amount?: never } | { amount: Price; increment?: never });

/** What every rounding of the payable amount says. */
export interface PayableRoundingFacts {
  /** How it is rounded to a multiple of `increment`; `half-up` where left out. */
  mode?: RoundingMode;
  /** Whether the amount due after prepayments (where left out) or the total is rounded. */
  on?: "due" | "total";
  /** To how many decimals it is rounded before that, 0 to 9; a system that rounds twice can end a step higher. */
  preRoundDecimals?: number;
  /** The payment methods it is for: ids of `payment`; all where left out. */
  payment?: readonly Id[];
}

/** Taxes and total as the storefront's tax service states them: shown unchanged, checked for consistency. */
export interface StatedTotals {
  /** The digest of the selection they are for: `selectionDigest` of the snapshot. The offer's basket where left out. */
  selection?: Digest;
  /** Each tax. */
  taxes?: readonly StatedTax[];
  /** Everything without tax. */
  net: Price;
  /** All taxes together. */
  tax: Price;
  /** Everything with tax, before discounts after tax, prepayments and rounding. */
  total: Price;
}

/** One tax as the service states it. */
export interface StatedTax {
  /** What it is called. */
  name: Wording;
  /** The rate as a fraction, where the service tells it. */
  rate?: Rate;
  /** What it is on. */
  net?: Price;
  /** The tax. */
  amount: Price;
}

/** One way of paying, with what it means and costs. With a fee, the taxes on it are said. */
export type PaymentMethod = PaymentFacts &
  ({ kind: "card" | "invoice"; transfer?: never } | { kind: "transfer"; transfer: BankTransfer }) &
  ({ fee?: Price; feePercent?: Share; taxes: TaxList } | { fee?: never; feePercent?: never; taxes?: TaxList });

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
  /** What it costs extra, or below zero what it takes off; nothing where left out. */
  fee?: Price;
  /** What it costs extra as a share of all lines and charges before it; below zero it takes off. */
  feePercent?: Share;
  /** The taxes on the fee; an empty list where it is outside the tax base. */
  taxes?: TaxList;
  /** Paying in parts: every part and what the credit costs. */
  instalments?: Instalments;
}

/** Paying in equal parts. The odd units go to the first parts. The cost is either an amount or a share, or nothing. */
export type Instalments = InstalmentFacts &
  ({ cost?: Price; costPercent?: never } | { costPercent: Share; cost?: never });

/** What every way of paying in parts says. */
export interface InstalmentFacts {
  /** How many parts, 2 to 120. */
  count: number;
  /** From one part to the next. */
  interval: Interval;
  /** When the first part is due, counted from the order; with the order where left out. */
  firstAfter?: Interval;
  /** The effective annual rate, as the lender states it. */
  annualRate?: Share;
  /** Who lends, where that is not the seller. */
  lender?: string;
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
export type Policy = PolicyFacts &
  (
    | {
        /** Where its text stands. */
        url: InLanguages<Link>;
        /** SHA-256 of the file there; without it no checkout is opened, because nobody could prove what was agreed to. */
        digest?: InLanguages<Digest>;
        text?: never;
      }
    | {
        /** The text itself, one paragraph a line. */
        text: Wording;
        url?: never;
        digest?: never;
      }
  );

/** What every policy has, wherever its text stands. */
export interface PolicyFacts {
  /** The policy's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** Its version. */
  version: Version;
  /** From when it holds. */
  validFrom: Instant;
  /** Until when it holds; without an end where left out. */
  validUntil?: Instant;
  /** What changed in it, the oldest version first, for those who agreed to an earlier one. */
  changes?: readonly PolicyChange[];
}

/** What a version of a policy changed. */
export interface PolicyChange {
  /** The version that brought the change. */
  version: Version;
  /** Whether it changes what was agreed to: who agreed before is then asked anew. */
  material: boolean;
  /** The sections that changed. */
  sections: readonly ChangedSection[];
}

/** One section of a policy that changed. */
export interface ChangedSection {
  /** Its heading. */
  title: Wording;
  /** How it reads now, or what is different. */
  text: Wording;
}

/**
 * One promise of the shop's code, with what it is about and where it ends. One without its limits is refused; one that
 * does not hold is not shown, and told as a problem.
 */
export interface ServicePromise {
  /** The promise's name in this offer. */
  id: Id;
  /** Where it matters, and so where it is shown. */
  topic: "delivery" | "privacy" | "payment" | "returns" | "support" | "complaints";
  /** What is promised. */
  statement: Wording;
  /** For what and for whom it is promised. */
  scope: Wording;
  /** Where it ends: what is not promised, and under which conditions. */
  limits: Wording;
  /** What the shop does where it does not keep it. */
  remedy?: Wording;
  /** Its version. */
  version: Version;
  /** From when it holds. */
  validFrom: Instant;
  /** Until when it holds. */
  validUntil: Instant;
  /** The policy that says it in full: an id of `policies`. */
  policy?: Id;
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
  /**
   * How often it is asked: with every order where left out. `until-material-change` is for terms that a customer agreed
   * to beyond the single order: it is not asked while `earlier` says that it was made and no policy changed materially.
   */
  asked?: "each-time" | "until-material-change";
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
  /** Whether the data is sold or shared for it: then a Global Privacy Control answers no beforehand, visibly. */
  saleOrSharing?: boolean;
  /** How long the data is kept for it. */
  retention: Wording;
  /** How to take the consent back. */
  withdrawal: Wording;
  /** The policy that describes it: an id of `policies`. */
  policy: Id;
  /** How long a yes counts; without an end where left out. */
  lapsesAfter?: Interval;
  /** When its meaning last changed materially: answers from before are asked anew. */
  changedMaterially?: Instant;
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
  "below-minimum" | "above-maximum" | "not-a-step" | "out-of-stock" | "missing-choice" | "requires" | "excludes";

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

/** What everything costs, now and later; how it is computed is written in docs/quote.md. */
export interface Quote {
  /** The currency of every amount. */
  currency: Currency;
  /** Whether the amounts of lines and charges contain tax, where one does not say otherwise. */
  pricesIncludeTax: boolean;
  /** The lines in the basket, in its order. */
  lines: readonly QuoteLine[];
  /** Amounts that are not products. */
  charges: readonly QuoteCharge[];
  /** Discounts on the order; those that are `allocated` are already taken off the totals of lines and charges. */
  discounts: readonly QuoteDiscount[];
  /** Each tax with what it is on. */
  taxes: readonly QuoteTax[];
  /** What is already paid. */
  prepaid: readonly QuotePrepaid[];
  /** What is charged again. */
  recurring: readonly RecurringQuote[];
  /** The parts to pay in, for a payment method that has them. */
  instalments?: QuoteInstalments;
  /** What the total does not contain: charges of third parties, later ones, and those whose amount is not known. */
  notContained: readonly OpenCharge[];
  /** Until when these prices hold; left out where no other price follows. */
  validUntil?: Instant;
  /** The sums. */
  totals: QuoteTotals;
}

/**
 * One line of the basket. `net`, `tax` and `gross` are left out where the storefront's tax service states the taxes.
 */
export interface QuoteLine {
  /** The offer's line. */
  line: Id;
  /** How much. */
  quantity: Quantity;
  /** The price of `per` units, as the offer states it; of a plan, of its first period for one unit. */
  unitPrice: Price;
  /** For how many units the unit price is. */
  per: Quantity;
  /** The price before a reduction, and the reduction. */
  reduction?: QuoteReduction;
  /** The chosen options with what they add. */
  options: readonly QuoteOption[];
  /** Unit price times quantity, with the options, before discounts. */
  amount: Amount;
  /** What discounts take off: the line's own, and its share of those on the order. */
  discount: Amount;
  /** What is left, with the line's own taxed charges; it contains tax where the price does. */
  total: Amount;
  /** The same without tax. */
  net?: Amount;
  /** The tax, rounded for this line. */
  tax?: Amount;
  /** Net and tax together. */
  gross?: Amount;
  /** The taxes on it. */
  taxes: TaxList;
  /** Whether it is charged again. */
  recurs: boolean;
}

/** The reduction of a line's price. */
export interface QuoteReduction {
  /** The lowest price of the thirty days before it, for `per` units. */
  prior: Price;
  /** The reduction as a fraction, in whole percents cut down: `"0.18"`. */
  percent: string;
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

/**
 * An amount that is not a product; the seller collects it with the order. `net`, `tax` and `gross` are left out where
 * the storefront's tax service states the taxes.
 */
export interface QuoteCharge {
  /** What it is for. */
  kind: ChargeKind;
  /** The delivery method, the line, the payment method or the offer's charge. */
  source: Id;
  /** The amount before discounts. */
  amount: Amount;
  /** What discounts take off. */
  discount: Amount;
  /** What is left. */
  total: Amount;
  /** The same without tax. */
  net?: Amount;
  /** The tax, rounded for this charge. */
  tax?: Amount;
  /** Net and tax together. */
  gross?: Amount;
  /** The taxes on it; none where it is outside the tax base, or taxed at the average rate of the lines. */
  taxes: TaxList;
}

/** What a charge of the quote is for. */
export type ChargeKind =
  | "delivery"
  | "deposit" // paid back on return
  | "payment-fee" // what the payment method costs, or takes off
  | "charge" // one of the offer's `charges`
  | "line-charge" // a charge on a line that stands outside the tax base
  | "plan-credit"; // what is unused of a plan that is given up: a negative amount

/** A discount on the order. */
export interface QuoteDiscount {
  /** The offer's discount. */
  discount: Id;
  /** How it meets the tax. */
  apply: DiscountRule;
  /** What it takes off, as a positive amount. */
  amount: Amount;
}

/** One tax: everything of the same name, rate and category. */
export interface QuoteTax {
  /** The offer's tax; left out for the average rate of the lines, and where the storefront's tax service states it. */
  tax?: Id;
  /** What the storefront's tax service calls it. */
  name?: Wording;
  /** The rate as a decimal or an exact fraction such as `"1/14"`; left out where the service does not tell it. */
  rate?: string;
  /** The category of the offer's tax. */
  category?: string;
  /** What it is on, without it; left out where the service does not tell it. */
  net?: Amount;
  /** The tax. */
  amount: Amount;
  /** Both together; left out where `net` is. */
  gross?: Amount;
}

/** Something that is already paid. */
export interface QuotePrepaid {
  /** The offer's prepayment. */
  prepaid: Id;
  /** How much. */
  amount: Amount;
}

/** A charge that the total does not contain. What is not known is left out; it is never zero. */
export interface OpenCharge {
  /** The offer's charge. */
  charge: Id;
  /** What it is for. */
  kind: ChargeNature;
  /** How much, where that is known. */
  amount?: Amount;
  /** The least it can be. */
  least?: Amount;
  /** The most it can be. */
  most?: Amount;
  /** When it is due. */
  due: ChargeDue;
  /** Whether somebody else than the seller collects it. */
  thirdParty: boolean;
}

/** What is charged again for one line. */
export interface RecurringQuote {
  /** The line. */
  line: Id;
  /** From one charge to the next. */
  interval: Interval;
  /** The charge that is due with the order, with tax; nothing during a trial. */
  first: Amount;
  /** The day after the trial, on which billing begins; left out without one. */
  billedFrom?: CalendarDate;
  /** The prices of whole periods one after the other; only the last one runs on. */
  phases: readonly QuotePhase[];
  /** The coming charges after the one that is due with the order, twelve at most, with tax. */
  next: readonly ScheduledCharge[];
  /** How many charges fall into the minimum or fixed term, the first one included. */
  chargesInTerm?: number;
  /** The last day of that term. */
  termEnds?: CalendarDate;
  /** The last day for a notice that ends it with that term. */
  noticeBy?: CalendarDate;
  /** Everything that falls due in that term, the first charge included. */
  commitment?: Amount;
  /** What falls due in that term after the first charge. */
  later?: Amount;
  /** Everything that falls due in the first year, the first charge included. */
  firstYear: Amount;
  /** What a year costs at the price that runs on. */
  perYear: Amount;
}

/** A price of a plan that holds for so many charges. */
export interface QuotePhase {
  /** How many charges; left out for the last phase, which runs on. */
  charges?: number;
  /** One charge for a whole period, with tax. */
  amount: Amount;
  /** The day of its first charge. */
  from: CalendarDate;
}

/** A coming charge, or a part of a payment in parts. */
export interface ScheduledCharge {
  /** The day it falls due. */
  date: CalendarDate;
  /** The amount, with tax. */
  amount: Amount;
  /** The tax in it; zero for a part of a payment, whose tax stands in the quote. */
  tax: Amount;
}

/** The parts to pay in. */
export interface QuoteInstalments {
  /** Each part with its day. */
  parts: readonly ScheduledCharge[];
  /** What the credit costs in all. */
  cost: Amount;
  /** All parts together. */
  total: Amount;
  /** The effective annual rate as the lender states it, as a fraction. */
  annualRate?: string;
  /** What is due with the order. */
  now: Amount;
}

/** What an order would cost with one payment method. */
export interface PaymentQuote {
  /** The method. */
  method: Id;
  /** What the method costs, below zero what it takes off; nothing for most. */
  fee: Amount;
  /** What would be payable. */
  payable: Amount;
  /** The parts to pay in. */
  instalments?: QuoteInstalments;
}

/** Net, tax and both together. */
export interface TaxedSum {
  /** Without tax. */
  net: Amount;
  /** The tax. */
  tax: Amount;
  /** Both together. */
  gross: Amount;
}

/**
 * The sums of a quote: `net` + `tax` − discounts after tax = `gross`; `gross` − `prepaid` + `rounding` = `payable`;
 * `now` + `later` = `commitment`.
 */
export interface QuoteTotals {
  /** The lines after their own discounts and charges, before discounts on the order. */
  lines: Amount;
  /** What discounts take off the lines, their shares of discounts on the order included. */
  lineDiscounts: Amount;
  /** The discounts on the order, as a positive amount. */
  discounts: Amount;
  /** The charges. */
  charges: Amount;
  /** The lines after all discounts; left out where the storefront's tax service states the taxes. */
  ofLines?: TaxedSum;
  /** The charges after all discounts, without those on lines outside the tax base; left out as above. */
  ofCharges?: TaxedSum;
  /** Everything without tax. */
  net: Amount;
  /** The taxes. */
  tax: Amount;
  /** Of the net amount, what is outside the tax base. */
  untaxed: Amount;
  /** Everything with tax, less discounts after tax. */
  gross: Amount;
  /** What is already paid. */
  prepaid: Amount;
  /** What the payable amount was rounded by. */
  rounding: Amount;
  /** What the order costs that is not paid yet. */
  payable: Amount;
  /** What is payable with the order: all of it, or the first instalment. */
  now: Amount;
  /** What falls due later: instalments, and charges within minimum or fixed terms. */
  later: Amount;
  /** What the consumer commits to at least: now and later together. */
  commitment: Amount;
}

/** How one figure of a quote was reached. A figure that several rules made up has a step for each. */
export interface TraceStep {
  /** The figure: a JSON Pointer into the quote. */
  figure: string;
  /** The rule. */
  rule: TraceRule;
  /** What went in. */
  inputs: readonly TraceInput[];
  /** The value before rounding: a decimal, or an exact fraction such as `"3781/1190"`. */
  exact: string;
  /** The value. */
  value: Amount;
  /** How it was rounded; left out where nothing had to be. */
  rounding?: RoundingMode;
}

/** One input of a rule. */
export interface TraceInput {
  /** Its letter in the rule. */
  name: "a" | "b" | "c" | "d";
  /** An amount of money, a plain number, or a share (`"0.19"` is 19 %). */
  kind: "money" | "number" | "share";
  /** Its value: a decimal, or an exact fraction. */
  value: string;
}

/** By which rule a figure was reached; `a` to `d` are its inputs. */
export type TraceRule =
  /** Unit price `a` × quantity `b`. */
  | "line-amount"
  /** Unit price `a` × quantity `b` ÷ the quantity the price is for, `c`. */
  | "line-amount-per"
  /** Price of a period `a` × quantity `b` × part of the period `c`. */
  | "line-amount-part"
  /** The line `a` with its options `b`. */
  | "line-with-options"
  /** What an option adds, `a`, × quantity `b`. */
  | "option-amount"
  /** A share `b` of `a`, taken off a line. */
  | "line-discount-percent"
  /** An amount `a`, taken off a line. */
  | "line-discount-amount"
  /** Less than its stated `a`, because no more is left. */
  | "line-discount-capped"
  /** A share `b` of `a` on top of a line. */
  | "line-charge-percent"
  /** An amount `a` on top of a line. */
  | "line-charge-amount"
  /** The line `a` less discounts `b`, with its charges `c`. */
  | "line-total"
  /** A share `b` of the lines' value `a`, taken off the order. */
  | "discount-percent"
  /** An amount `a`, taken off the order. */
  | "discount-amount"
  /** Less than its stated `a`: no more than its maximum or the value of the lines. */
  | "discount-capped"
  /** The discount `a`, shared out by the value of the line `b`. */
  | "discount-share"
  /** A stated price `a`. */
  | "stated-price"
  /** Free from a value of goods on; it would be `a`. */
  | "free-from"
  /** An amount for one unit `a` × quantity `b`. */
  | "per-unit"
  /** A share `b` of everything before it, `a`. */
  | "fee-percent"
  /** The tax contained in the price `a`: a share `b` of it. */
  | "tax-contained"
  /** The tax on the net amount `a`, at the rate `b`. */
  | "tax-on-top"
  /** The taxes of one unit, times the quantity; before rounding `a`. */
  | "tax-per-unit"
  /** The taxes of the lines and charges, each rounded by itself. */
  | "tax-of-lines"
  /** The tax on everything together, before rounding `a`. */
  | "tax-of-group"
  /** What the net amount, rounded, leaves of the price `a`. */
  | "tax-as-rest"
  /** What is left of the price `a` without the tax `b`. */
  | "net-as-rest"
  /** The price `a`, which is stated without tax. */
  | "net-is-price"
  /** What the tax `b` leaves of the prices `a`. */
  | "net-of-group"
  /** The prices without tax. */
  | "net-of-prices"
  /** The sum of its parts. */
  | "sum"
  /** Net `a` and tax `b`. */
  | "net-and-tax"
  /** Net `a` and tax `b`, less what is taken off after tax, `c`. */
  | "net-tax-less"
  /** The total `a`, less what is already paid `b`. */
  | "payable"
  /** The payable amount `a`, rounded. */
  | "payable-rounded"
  /** What the payable amount `b` differs by from the amount due `a`. */
  | "rounding"
  /** As the storefront's tax service states it. */
  | "stated-by-service"
  /** The charge of a period, `a`, taxed and rounded as a line of its own. */
  | "recurring-charge"
  /** The tax in or on the charge `a`, by the taxes of its line. */
  | "tax-of-charge"
  /** The charges of the minimum term. */
  | "sum-of-term"
  /** The charges of the minimum term `a`, less the first `b`. */
  | "later-in-term"
  /** The charges that fall due in the first year. */
  | "sum-of-year"
  /** The charges of a year at the price that runs on, `a` each. */
  | "year-of-last-phase"
  /** The cost of the credit on `a`. */
  | "credit-cost"
  /** The amount `a` and the cost of the credit `b`. */
  | "credit-total"
  /** The total `a` in `b` equal parts, the odd units with the first ones. */
  | "instalment"
  /** What is due with the order. */
  | "due-now"
  /** What is payable `a` and the cost of a credit `b`, less what is due with the order `c`, with later charges `d`. */
  | "due-later"
  /** What is payable now `a`, and later `b`. */
  | "commitment";

// ── Consent ───────────────────────────────────────────────────────────────────────────────────────

/** One answer, with everything that makes it checkable. Events are never changed; taking a consent back adds one. */
export interface ConsentEvent {
  /** An optional purpose or a required declaration; the two are never mixed. */
  subject: "purpose" | "declaration";
  /** Which one. */
  id: Id;
  /** The answer. Silence is no event, and counts as no. */
  answer: ConsentAnswer;
  /** When, in UTC. */
  at: Instant;
  /** The language it was shown in. */
  language: Language;
  /**
   * By mouse, finger or pen, by a key, or vouched for by a storefront that draws its own interface. The browser's Global
   * Privacy Control (`signal`) and an earlier no that is respected (`remembered`) only ever say no. `expiry` is nobody's
   * act: a yes came to the end of its time.
   */
  act: "pointer" | "keyboard" | "storefront" | "signal" | "remembered" | "expiry";
  /** The digest of the text that was shown with the control: question, details, labels, versions of the policies. */
  shown: Digest;
  /** The step at which it was answered; `confirmation` and `manage` after the order. */
  step: Step | "confirmation" | "manage";
  /** The digest of the offer it was shown with. */
  offer: Digest;
  /** The digest of the quote that was in view; left out where there was none. */
  quote?: Digest;
  /** The market pack it was shown under, with its version. */
  marketPack: string;
  /** What showed it. */
  component: Component;
  /** The digest of the event before, so that none can be changed, moved or taken out; left out of the first one. */
  previous?: Digest;
}

/** `withdrawn` is a no after a yes, `renewed` a yes after a no or a lapse, `lapsed` a yes whose time has ended. */
export type ConsentAnswer = "given" | "refused" | "withdrawn" | "renewed" | "lapsed";

/** An answer from an earlier purchase, as `answersIn` reads it from a record. */
export interface EarlierAnswer {
  /** An optional purpose or a required declaration. */
  subject: "purpose" | "declaration";
  /** Which one. */
  id: Id;
  /** The answer that held last. */
  answer: ConsentAnswer;
  /** When it was given, in UTC. */
  at: Instant;
  /** The versions of the policies it was given under. */
  policies?: readonly AgreedVersion[];
  /** What made the purpose this use of data; a declaration has none. */
  essence?: Digest;
  /** The digest of the record in which it stands. */
  record?: Digest;
}

/** The version of a policy that somebody agreed to. */
export interface AgreedVersion {
  /** The policy. */
  policy: Id;
  /** Its version at that time. */
  version: Version;
}

/** What holds of the choices of an order that was placed earlier. */
export interface ChoicesSnapshot {
  /** The digest of the record. */
  record: Digest;
  /** The order's number. */
  orderNumber: string;
  /** The language. */
  language: Language;
  /** The purposes that are agreed to now. */
  agreed: readonly Id[];
  /** Every answer after the order, the first one first: to be kept beside the record. */
  later: readonly ConsentEvent[];
}

/** Which build of this package it was. */
export interface Component {
  /** The version of the package. */
  version: string;
  /** The digest of the compiled module, `dist/core_bg.wasm`; of `dist/choices-core_bg.wasm` in the mode `manage`. */
  module?: Digest;
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
  /** The digest of the selection, which `StatedTotals` name. */
  selectionDigest: Digest;
  /** How each figure of the quote was reached; empty where there is no quote. */
  trace: readonly TraceStep[];
  /** Until when nothing of this changes by itself: the next price, or the end of the offer. */
  validUntil?: Instant;
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
  | "does-not-add-up"
  | "totals-not-stated"
  | "negative-total";

/**
 * One thing to do; the element's own controls give the same commands. `answer`, `declare` and `order` are a person's
 * own acts: the element refuses them from code, and a checkout of `createCheckout` takes the storefront's word for
 * them.
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
  /** Tells the taxes and the total that the storefront's own tax service computed for a selection. */
  | { command: "stateTotals"; totals: StatedTotals }
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
export type CommandResult = { ok: true; problems?: undefined } | { ok: false; problems: readonly Problem[] };

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
  /** When the button was pressed, in UTC. */
  placedAt: Instant;
  /** By whose clock all times are; left out for the device's own. */
  clock?: "storefront";
  /** The words on the button. */
  button: string;
  /** What is chosen. */
  selection: OrderSelection;
  /** Who buys; only what was asked for. */
  party: OrderParty;
  /** What showed it. */
  component: Component;
  /** Every consent and declaration, refusals included. */
  consents: readonly ConsentEvent[];
  /** The consents from before that still counted, so that they were not asked for; left out where there were none. */
  earlier?: readonly EarlierAnswer[];
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
 * The storefront's answer to an order. Members beside these are passed over, and an answer that cannot be read leaves
 * the outcome unknown.
 */
export type OrderAnswer =
  /** The order is placed. */
  | {
      outcome: "confirmed";
      orderNumber: string;
      confirmedAt: Instant;
      /** The storefront's signed record of the order, for the consumer to keep. */
      record?: OrderRecord;
    }
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
  /** Where: a JSON Pointer into the order; the empty string is the order as a whole. */
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
  | "consent-chain"
  | "consent-offer"
  | "consent-before"
  | "consent-order"
  | "consent-text"
  | (string & {});

// ── Record ────────────────────────────────────────────────────────────────────────────────────────

/** The shop's word that an order was taken. */
export interface Confirmation {
  /** The order's number. */
  orderNumber: string;
  /** When it was taken, by the shop's clock, in UTC. */
  confirmedAt: Instant;
}

/** Everything about one purchase in one document that anybody can check. */
export interface OrderRecord extends Confirmation {
  /** The version of this format. */
  recordVersion: "1";
  /** Whose law the offer follows. */
  market: Market;
  /** Who sells. */
  seller: Seller;
  /** The order, as it was sent. */
  order: Order;
  /** The digest of the order. */
  orderDigest: Digest;
  /** How each figure of the quote was reached. */
  trace: readonly TraceStep[];
  /** The words that were shown at each control that was answered. */
  texts: readonly ShownText[];
  /** The optional uses of data that the offer asked about, answered or not. */
  purposes: readonly Purpose[];
  /** The declarations that the offer asked for. */
  declarations: readonly Declaration[];
  /** The policies that the offer named, each with its version. */
  policies: readonly Policy[];
  /** The promises that the offer made and that held. */
  promises?: readonly ServicePromise[];
  /** The declarations from earlier purchases that the order rests on. */
  earlier?: readonly EarlierAnswer[];
  /** The digest of everything above. */
  digest: Digest;
  /**
   * The shop's signature: a JSON Web Signature with detached content, over the canonical form (RFC 8785) of the record
   * without this member.
   */
  signature?: string;
}

/** The words that were shown at one control, in one language. */
export interface ShownText {
  /** An optional purpose or a required declaration. */
  subject: "purpose" | "declaration";
  /** Which one. */
  id: Id;
  /** The language it was shown in. */
  language: Language;
  /** The digest of the text, as the events name it. */
  digest: Digest;
  /** The words: one block a line, a box as `[ ]`. */
  text: string;
}

/** What the check of a record says. */
export interface RecordReport {
  /** Whether nothing fails. What could not be known does not count. */
  intact: boolean;
  /** Each check. */
  findings: readonly Finding[];
}

/** One check of a record, and what became of it. */
export interface Finding {
  /** Which check, stable across versions. */
  check:
    | "shape"
    | "record-digest"
    | "order-digest"
    | "quote-digest"
    | "chain"
    | "events"
    | "texts"
    | "component"
    | "offer"
    | "statements"
    | "trace"
    | "order"
    | "signature"
    | (string & {});
  /** `unknown`: it cannot be known from what was given. */
  outcome: "holds" | "fails" | "unknown";
  /** Where in the record, as a JSON Pointer; left out where it is about the whole. */
  pointer?: string;
  /** In plain words. */
  message: string;
}

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
  | "version-shape"
  | "not-in-force"
  | "record-broken"
  | "instant-shape"
  | "digest-shape"
  | "link-shape"
  | "duplicate-id"
  | "unknown-reference"
  | "missing-language"
  | "contradiction"
  | "market-demand"
  | "overflow"
  | "does-not-add-up"
  | "totals-not-stated"
  | "not-the-offer"
  | "not-now"
  | "needs-a-person"
  | "not-as-shown"
  | "too-many-problems"
  | "not-ready"
  | "language-not-loaded"
  | "order-outcome-unknown"
  | (string & {});
