// The documents that cross the border between a storefront and the checkout, as the engine reads and writes them.
// Written by `npm run generate` from the declarations in `src`: change those, not this file.
//
// Two rules hold for all of them. Amounts, rates and quantities are decimal strings, never numbers: "19.90", "0.19",
// "0.25". And a member that does not apply is left out: `undefined` and `null` are refused where a document is read. A
// list may be left out where it is read, but for a list of taxes, and is always there, if empty, where it is written.

import type {
  ChargeForms,
  CheckName,
  ConditionForms,
  ConsentStep,
  DifferenceCode,
  DiscountForms,
  FaceProblemCode,
  InLanguages,
  InstalmentForms,
  LineChargeForms,
  LineDiscountForms,
  LineForms,
  OpenPointCode,
  OrderParty,
  OrderSelection,
  PayableRoundingForms,
  PaymentForms,
  PolicyForms,
  SnapshotForms,
} from "./tightened.js";

export type * from "./tightened.js";

// ── Plain values ────────────────────────────────────────────────────────────────────────────────────

/** The name of a thing in a document: 1 to 64 lower-case letters, digits and hyphens, such as `"first-flush-2026"`. */
export type Id = string;

/** A moment after RFC 3339: `"2026-11-22T09:30:00Z"`. Read with any offset, written in UTC. */
export type Instant = string;

/**
 * Whose law an offer follows: a country of ISO 3166-1 such as `"DE"`, or a state or province of the United States or of
 * Canada after ISO 3166-2, such as `"US-CA"` or `"CA-QC"`.
 */
export type Market = string;

/** A time zone by its name in the IANA Time Zone Database: `"Europe/Berlin"`. */
export type TimeZone = string;

/** A three-letter currency code of ISO 4217: `"EUR"`. */
export type Currency = string;

/** A language tag after BCP 47: `"de"`, `"en-GB"`. */
export type Language = string;

/**
 * A price, or another amount that may lie below zero, in major units: a decimal from -1000000000000 to 1000000000000
 * with up to twelve decimals, or an exact fraction of two such decimals. `"9.99/1.2"` is 9.99 with a tax of 20 % taken
 * out.
 */
export type Price = string;

/** A two-letter country code of ISO 3166-1: `"DE"`; the United Kingdom is `"GB"`. */
export type Country = string;

/** The storefront's own words, once for each language of the offer: `{ de: "Teekanne", en: "Teapot" }`. */
export type Wording = { readonly [language: Language]: string };

/** An `https:` address, or a path on the storefront's own host. */
export type Link = string;

/**
 * The rate of a tax as a fraction above -1, up to 1: `"0.19"` is 19 %. Below zero it is withheld: `"-0.15"` takes 15 %
 * off. It may be a fraction of two decimals, as a price may.
 */
export type Rate = string;

/** How much of some unit, up to 1000000000: `"2"`, `"0.15"`; below zero for what is given back. */
export type Quantity = string;

/**
 * A share of an amount as a fraction from -100 to 100: `"0.10"` is 10 %. It may be a fraction of two decimals, as a
 * price may. Below zero it adds where a discount is meant, and takes off where a fee is meant.
 */
export type Share = string;

/** A day of the calendar: `"2026-11-22"`. */
export type CalendarDate = string;

/**
 * The taxes on something: ids of `taxes`, in the order in which they stack. An empty list says that it is outside the
 * tax base; where a list is required, to say nothing is refused.
 */
export type TaxList = readonly Id[];

/**
 * An amount in major units of the document's currency: `"8.90"` in EUR is eight euros ninety, `"300"` in JPY is three
 * hundred yen. In an offer from 0 to 1000000000 with up to twelve decimals. In a quote with the decimals of the
 * currency, and with more only where the offer's rounding keeps an amount exact.
 */
export type Amount = string;

/** A SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits. */
export type Digest = `sha256:${string}`;

/** A version after Semantic Versioning: up to three numbers, `"2"`, `"2.4"`, `"2.4.1"`; those left out count as 0. */
export type Version = string;

/** How far clocks are ahead of UTC: `"+02:00"`. */
export type UtcOffset = string;

// ── The offer ───────────────────────────────────────────────────────────────────────────────────────

/**
 * The storefront's complete statement: who sells what to whom, at which price, under which conditions.
 *
 * Unknown members are refused, each problem named at its place. `checkOffer` on the server says what is wrong with one.
 */
export interface Offer {
  /** The version of this format. */
  offerVersion: OfferVersion;
  /** The name of this offer; a draft is kept for it, and an order names it. */
  id: Id;
  /** From when the offer holds. */
  validFrom: Instant;
  /** Until when the offer holds; an order at or after this instant is refused. */
  validUntil: Instant;
  /** Whose law the offer follows: the country, state or province the storefront directs it to. */
  market: Market;
  /**
   * The shop's time zone: every calendar day (of charges, terms, deliveries, ages) is a day there, and times are shown
   * in it. UTC where left out.
   */
  timeZone?: TimeZone;
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
  /**
   * Which law governs the contract and which courts decide; needed where the seller is in another country than the
   * market.
   */
  governingLaw?: Wording;
}

/** The version of the offer's format. */
export type OfferVersion = "1";

/**
 * Where and how amounts are rounded: a convention by its name, and single options on top of it. What is left out is
 * what the convention says; without one, what `net` or `inclusive` says.
 */
export interface Rounding {
  /** The convention of a shop system or standard. */
  convention?: Convention;
  /** Where the tax is rounded. */
  level?: RoundingLevel;
  /** How taxes and totals are rounded. */
  mode?: RoundingMode;
  /** Which part of a price with tax is rounded, the tax or the net amount; the other one is the rest. */
  target?: RoundingTarget;
  /** Whether price times quantity, after the line's own discounts, is rounded before anything else. */
  lineAmounts?: Precision;
  /** How line amounts are rounded; as `mode` where left out and the convention says nothing. */
  lineMode?: RoundingMode;
  /** Whether a discount by percentage is rounded. */
  discounts?: Precision;
  /** How discounts are rounded; as `mode` where left out and the convention says nothing. */
  discountMode?: RoundingMode;
  /**
   * How the taxes on top of delivery are rounded: on delivery methods, and on charges of the kind `shipping`, whose
   * price does not contain tax; as `mode` where left out and the convention says nothing. It does not count at the
   * level `document`.
   */
  deliveryMode?: RoundingMode;
  /** Whether a price with more decimals is rounded before it is multiplied by the quantity. */
  unitPrice?: Precision;
  /** The decimals of every rounded amount, 0 to 9; those of the currency where left out. */
  decimals?: number;
  /** The decimals of line amounts and line discounts, 0 to 9; as `decimals` where left out. */
  amountDecimals?: number;
  /** Whether a tax on top of another one looks at its exact or its rounded amount; it counts at the level `line`. */
  compoundBase?: Precision;
  /** How several taxes on one line are rounded; it counts at the level `line`. */
  components?: ComponentRounding;
  /** How the total comes about. */
  total?: TotalRule;
  /** Which tax stands at a line, where the tax is rounded for a group of lines. */
  lineTax?: LineTax;
  /** Whether the net amount of prices with tax is the rest, or rounded by itself, so that the gross may move. */
  net?: NetRounding;
  /** Every rounded tax and total is a multiple of this, more than 0, such as `"0.05"`. */
  increment?: Price;
}

/** The convention of a shop system or standard; each is written out in docs/quote.md. */
export type Convention =
  /** The default for net prices: per tax, half up, line amounts rounded. EN 16931 rounds so. */
  | "net"
  /** The default for prices with tax: per tax, half up, the tax is rounded and the net amount is the rest. */
  | "inclusive"
  /** EN 16931, Peppol BIS Billing, XRechnung: per category and rate, on the sum of rounded line amounts. */
  | "en16931"
  /** GOBL, precise: nothing is rounded before the document's taxes. */
  | "gobl"
  /** GOBL, currency: line amounts are rounded first. */
  | "gobl-currency"
  /** WooCommerce: each tax of each line; ties down where prices include tax, and for discounts. */
  | "woocommerce"
  /** WooCommerce with "round tax at subtotal level". */
  | "woocommerce-subtotal"
  /** Magento, "unit price": the tax of one unit is rounded. */
  | "magento-unit"
  /** Magento, "row total". */
  | "magento-row"
  /** Magento, "total": once per rate, the rows carry their remainder on. */
  | "magento-total"
  /** PrestaShop, round on each item: the unit price is rounded before it is multiplied. */
  | "prestashop-item"
  /** PrestaShop, round on each line. */
  | "prestashop-line"
  /** PrestaShop, round on the total. */
  | "prestashop-total"
  /** Shopware, horizontal: per line. */
  | "shopware-horizontal"
  /** Shopware, vertical: per rate. */
  | "shopware-vertical"
  /** Vendure: per line; of prices with tax the net amount is rounded; discounts tie down. */
  | "vendure"
  /** Saleor: per line; of prices with tax the net amount is rounded; the last line takes the rest of a discount. */
  | "saleor"
  /** Sylius, order items: per line; shares of discounts are rounded and corrected from the first. */
  | "sylius"
  /** Sylius, order item units: per unit. */
  | "sylius-units"
  /** Solidus and Spree: each rate of each line; the last line takes the rest of a discount. */
  | "solidus"
  /** Odoo, round per line. */
  | "odoo-line"
  /** Odoo, round globally: once per tax. */
  | "odoo-global"
  /** Odoo in Portugal: the total is rounded first, and the net amount is the rest. */
  | "odoo-portugal"
  /** ERPNext: per tax over the document. */
  | "erpnext"
  /** Dynamics 365, per line, all tax codes of a line together. */
  | "dynamics-line"
  /** Dynamics 365, on the total, all tax codes together. */
  | "dynamics-total"
  /** Commercetools, line item level: per line, half even. */
  | "commercetools"
  /** Commercetools, unit price level: the tax of one unit, half even. */
  | "commercetools-unit"
  /** Zuora: each tax of each line. */
  | "zuora"
  /** Lago: once for the document, discounts exact. */
  | "lago"
  /** EC-CUBE and Japanese law since 2023: once per rate, discounts exact. */
  | "japan";

/** Where the tax is rounded. */
export type RoundingLevel =
  /** Each tax of one unit, times the quantity. */
  | "unit"
  /** Each tax of each line and charge; the total of a tax is the sum of those. */
  | "line"
  /** Once for each tax, on the sum of everything it is on. */
  | "group"
  /** Once, all taxes together. */
  | "document";

/**
 * How an exact amount becomes a whole number of minor units. Shop systems use the same words for different rules, so
 * each word says here what it does: `half-up` rounds ties away from zero.
 */
export type RoundingMode =
  /** To the nearest, ties away from zero: 0.125 → 0.13, −0.125 → −0.13. */
  | "half-up"
  /** To the nearest, ties toward zero: 0.125 → 0.12, −0.125 → −0.12. */
  | "half-down"
  /** To the nearest, ties to the even digit: 0.125 → 0.12, 0.135 → 0.14. */
  | "half-even"
  /** To the nearest, ties to the odd digit: 0.125 → 0.13, 0.135 → 0.13. */
  | "half-odd"
  /** To the nearest, ties toward +∞: 0.125 → 0.13, −0.125 → −0.12. */
  | "half-ceiling"
  /** To the nearest, ties toward −∞: 0.125 → 0.12, −0.125 → −0.13. */
  | "half-floor"
  /** Toward zero: 0.129 → 0.12, −0.129 → −0.12. */
  | "down"
  /** Away from zero: 0.121 → 0.13, −0.121 → −0.13. */
  | "up"
  /** Toward −∞: 0.129 → 0.12, −0.121 → −0.13. */
  | "floor"
  /** Toward +∞: 0.121 → 0.13, −0.129 → −0.12. */
  | "ceiling";

/** Which part of a price with tax is rounded. */
export type RoundingTarget =
  /** The contained tax; the net amount is the rest. */
  | "tax"
  /** The net amount; the tax is the rest. 2.99 with 4 %: 2.88 + 0.11 instead of 2.87 + 0.12. */
  | "net";

/** Whether an amount on the way is rounded. */
export type Precision =
  /** It is rounded. */
  | "rounded"
  /** Every digit is kept. */
  | "exact";

/** How several taxes on one line are rounded. */
export type ComponentRounding =
  /** Each by itself. */
  | "each"
  /** Only their sum counts. */
  | "sum"
  /** Their sum is rounded and split among them. */
  | "combined";

/** How the total comes about. */
export type TotalRule =
  /** Net and taxes are rounded, the total is their sum. */
  | "sum-of-parts"
  /** The total is rounded once, and the net amount is what the rounded taxes leave of it. */
  | "residual-net";

/** Which tax stands at a line, where the tax is rounded for a group of lines. */
export type LineTax =
  /** Its own, rounded for the eye; the lines need not add up to the tax. */
  | "own"
  /** What rounding took from one line is carried over to the next, so that the lines add up. */
  | "carried";

/** How the net amount of a price with tax comes about. */
export type NetRounding =
  /** It is what the tax leaves of the price. */
  | "rest"
  /** It is rounded by itself; net and tax need not add up to the price. */
  | "independent";

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
  /** Who answers for complaints, where the law wants a person named (India). */
  grievanceOfficer?: GrievanceOfficer;
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

/** The person who answers for complaints, and how fast (India, Consumer Protection (E-Commerce) Rules 2020, rule 4). */
export interface GrievanceOfficer {
  /** The person's name. */
  name: string;
  /** What the person is in the business. */
  designation: Wording;
  /** Where to write. */
  email: string;
  /** Where to call. */
  phone: string;
  /** Within how many hours the receipt of a complaint is confirmed. */
  confirmsWithinHours: number;
  /** Within how many days a complaint is settled. */
  settlesWithinDays: number;
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
  /** What the rate is a share of; the net price where left out. */
  basis?: TaxBasis;
}

/** What the rate of a tax is a share of. */
export type TaxBasis =
  /** The price without tax. */
  | "net"
  /** The price with all taxes of this basis: a rate of 20 % on a net price of 80 is a tax of 20. */
  | "gross";

/** One product: what it is, what it costs, in which quantities and variants it is sold. Either a price or a plan. */
export type Line = LineFacts & LineForms;

/** What every `Line` says. */
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
  nature: LineNature;
  /** In which unit and steps it is sold. */
  quantity: QuantityRule;
  /** What one unit contains, for the price per measure that price law asks for. */
  measure?: Measure;
  /** The taxes on it, in the order in which they stack; an empty list is outside the tax base. */
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
  /** Where it was made or grown. */
  origin?: Country;
  /** Its risks to health and safety, one text each. An empty list says that there are none. */
  risks?: readonly Wording[];
  /** What limits its use or this offer of it, one text each. An empty list says that there is nothing. */
  restrictions?: readonly Wording[];
  /** Why it burdens the environment less: facts or figures that can be checked. */
  greener?: Wording;
}

/** A main feature of a product. */
export interface Feature {
  /** What it is: "Origin". */
  name: Wording;
  /** What it is here: "Darjeeling, India". */
  value: Wording;
}

/** What kind of thing a line is; it decides what must be asked and declared. */
export type LineNature =
  /** Something that is sent or picked up. */
  | "goods"
  /** Something that is downloaded or streamed. */
  | "digital"
  /** Something that is done. */
  | "service";

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
  /** What the billing days are counted from. Where left out `start`, with a trial `first-billed`. */
  anchor?: PlanAnchor;
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
  /** The page where it is ended. */
  cancelAt?: Link;
  /** How many days before the last day to cancel a reminder is sent. */
  reminderDays?: number;
  /**
   * How many days before a higher price the consumer is asked to agree to it, after a trial and after an introductory
   * price too. Without a yes it does not begin.
   */
  consentDays?: number;
  /** How often statements of account come, and where they go; left out where none are sent. */
  statements?: AccountStatements;
  /** When its goods arrive, for the first time and from then on; for goods alone. */
  deliveries?: PlanDeliveries;
}

/** A length of time in the calendar. A month's end is kept: 31 January, 28 February, 31 March. */
export interface Interval {
  /** How many, at least 1. */
  count: number;
  /** Of what. */
  unit: IntervalUnit;
}

/** The unit of an interval. */
export type IntervalUnit =
  /** Days. */
  | "day"
  /** Weeks of seven days. */
  | "week"
  /** Calendar months. */
  | "month"
  /** Calendar years. */
  | "year";

/** What billing days are counted from. */
export type PlanAnchor =
  /** The day of the order. */
  | "start"
  /** The first day that is billed, after the trial. */
  | "first-billed"
  /** The first day of the calendar month in which billing begins. */
  | "calendar";

/** How a part of a period is charged. */
export interface PartPeriod {
  /** How it is charged; `proportional` where left out. */
  charge?: PartCharge;
  /** What the proportion is counted in; `days` where left out. */
  basis?: PartBasis;
  /** The days of a month under `fixed-month`, 28 to 31; 30 where left out. */
  daysInMonth?: number;
  /** Whether the last day counts as used under `days`; no where left out. */
  inclusiveEnd?: boolean;
}

/** Whether a part of a period is charged. */
export type PartCharge =
  /** In proportion to the time. */
  | "proportional"
  /** Not at all. */
  | "free"
  /** As if it were whole. */
  | "full";

/** What the share of a period is counted in. */
export type PartBasis =
  /** The days used, of the days of the whole period. */
  | "days"
  /** The days used, of a month of so many days. */
  | "fixed-month"
  /** The seconds used, of the seconds of the whole period. */
  | "seconds";

/**
 * A plan that is given up: what is unused of it is credited, the new one charged for the rest, each rounded by itself.
 */
export interface PlanReplaced {
  /** What it is called. */
  title: Wording;
  /** What was paid for the present period, for one unit. */
  price: Price;
  /** How many units it was paid for; as many as the new plan has where left out. */
  quantity?: Quantity;
  /** When the present period began. */
  periodStart: Instant;
  /** When it ends: the next billing day of both plans. */
  periodEnd: Instant;
}

/** A price that holds for so many charges. */
export interface Phase {
  /** The amount of one charge for one unit. */
  price: Price;
  /** How many charges at this price, at least 1; left out for the last phase, and only there. */
  charges?: number;
}

/** Statements of account for what is charged again. */
export interface AccountStatements {
  /** From one statement to the next. */
  interval: Interval;
  /** Where they go: to the address that the consumer gives with the order. */
  by: StatementChannel;
  /** How to change or correct that address after the order, in words. */
  change: Wording;
}

/** How a statement of account comes. */
export type StatementChannel =
  /** By e-mail. */
  | "email"
  /** By post. */
  | "post";

/**
 * The expected deliveries of goods that are charged again (ISO 10008, 6.2.4 c 3).
 *
 * With `{"interval": {"count": 1, "unit": "month"}, "earliestDays": 2, "latestDays": 4}` an order of Sunday, 22
 * November 2026 says "First delivery: Tue 24 Nov to Thu 26 Nov. Then one every month."
 */
export interface PlanDeliveries {
  /** From one delivery to the next. */
  interval: Interval;
  /** The earliest arrival of the first one, in working days (Monday to Friday) after the order. */
  earliestDays: number;
  /** The latest arrival of the first one, in working days (Monday to Friday) after the order. */
  latestDays: number;
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

/** A unit of measure, by its code in UN/ECE Recommendation 20. */
export type Unit =
  /** One piece. */
  | "C62"
  /** Pair. */
  | "PR"
  /** Set. */
  | "SET"
  /** Dozen. */
  | "DZN"
  /** Gram. */
  | "GRM"
  /** Kilogram. */
  | "KGM"
  /** Tonne. */
  | "TNE"
  /** Millilitre. */
  | "MLT"
  /** Litre. */
  | "LTR"
  /** Cubic metre. */
  | "MTQ"
  /** Millimetre. */
  | "MMT"
  /** Centimetre. */
  | "CMT"
  /** Metre. */
  | "MTR"
  /** Square metre. */
  | "MTK"
  /** Minute. */
  | "MIN"
  /** Hour. */
  | "HUR"
  /** Day. */
  | "DAY"
  /** Week. */
  | "WEE"
  /** Month. */
  | "MON"
  /** Year. */
  | "ANN"
  /** Kilowatt hour. */
  | "KWH";

/** What one unit contains: a bottle holds 0.35 l, and its price is compared per litre. */
export interface Measure {
  /** How much one unit contains. */
  content: Quantity;
  /** Of what. */
  unit: Unit;
}

/** A discount on one line or one charge; several are taken one after the other. Either a percentage or an amount. */
export type LineDiscount = LineDiscountFacts & LineDiscountForms;

/** What every `LineDiscount` says. */
export interface LineDiscountFacts {
  /** What it is called. */
  title?: Wording;
  /** What a percentage is a share of, where that is neither the line nor what is left of it. */
  base?: Price;
  /** Whether a percentage is of what the discounts before it left (where left out), or of the original price. */
  on?: DiscountBase;
  /** Whether it counts once for the line (where left out), or for each unit. */
  per?: DiscountUnit;
  /** Whether the line may become a credit by it; where left out it takes no more than there is. */
  belowZero?: boolean;
}

/** What a percentage is a share of. */
export type DiscountBase =
  /** What the discounts before it left. */
  | "current"
  /** The price before every discount. */
  | "original";

/** What a discount or charge counts for. */
export type DiscountUnit =
  /** Once for the line. */
  | "line"
  /** For each unit. */
  | "unit";

/** An amount that belongs to one line. Either a percentage or an amount. */
export type LineCharge = LineChargeFacts & LineChargeForms;

/** What every `LineCharge` says. */
export interface LineChargeFacts {
  /** What it is called. */
  title: Wording;
  /** What a percentage is a share of; the price of the line before discounts where left out. */
  base?: Price;
  /** Whether an amount counts once for the line (where left out), or for each unit. */
  per?: DiscountUnit;
  /** Whether the line's taxes are on it (where left out: yes); else it is a charge of its own outside the tax base. */
  taxable?: boolean;
  /** The taxes on it, where they are others than the line's; then it is a charge of its own. */
  taxes?: TaxList;
  /**
   * Whether discounts on the order are on it too (where left out: yes); `false` for what must be paid in full, such as
   * a levy.
   */
  discounted?: boolean;
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

/** A line in the basket: what, how much, with which options. */
export interface BasketLine {
  /** The offer's line. */
  line: Id;
  /** How much, in the line's unit. */
  quantity: Quantity;
  /** The chosen options. */
  options?: readonly ChosenOption[];
}

/** A line in the basket: what, how much, with which options. */
export interface ChosenLine {
  /** The offer's line. */
  line: Id;
  /** How much, in the line's unit. */
  quantity: Quantity;
  /** The chosen options. */
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
export type Rule =
  /** With the one, the other must be chosen too: the strainer needs the small teapot. */
  | {
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
  | {
      kind: "excludes";
      /** The rule's name in this offer. */
      id: Id;
      /** With what it applies. */
      when: Condition;
      /** What is not possible then. */
      excludes: Condition;
      /** Why, in plain words. */
      reason: Wording;
    };

/** Something that is chosen: a line in the basket, or a line with a certain choice. */
export type Condition = ConditionFacts & ConditionForms;

/** What every `Condition` says. */
export interface ConditionFacts {
  /** The line. */
  line: Id;
}

/** One way of delivery, with its price and its window. */
export interface DeliveryMethod {
  /** The method's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** Sent or picked up; only what is sent needs an address. */
  kind: DeliveryKind;
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
  /** Which value of goods `freeFrom` is about: after the discounts on the order (where left out), or before them. */
  freeFromOn?: DiscountBase;
  /** The earliest arrival, in working days (Monday to Friday) after the order. */
  earliestDays: number;
  /** The latest arrival, in working days (Monday to Friday) after the order. */
  latestDays: number;
  /** Why it burdens the environment less than the others: facts or figures that can be checked. */
  greener?: Wording;
}

/** Sent or picked up. */
export type DeliveryKind =
  /** Sent to an address. */
  | "ship"
  /** Picked up by the consumer. */
  | "pick-up";

/**
 * An amount beside the products. With an `amount` that the seller collects with the order it is part of the total;
 * every other one is told beside it. Either an amount, a range, or a note that says what is not known.
 *
 * It is unavoidable or `optional`. An unavoidable one says why, unless its kind does: a `fee`, a `surcharge` and an
 * `other` need a `reason`.
 */
export type Charge = ChargeFacts & ChargeForms;

/** What every `Charge` says. */
export interface ChargeFacts {
  /** The charge's name in this offer. */
  id: Id;
  /** What it is called. */
  title: Wording;
  /** What it is for. */
  kind: ChargeNature;
  /**
   * Whether the consumer chooses it: a donation, insurance, gift wrap. Nothing is chosen beforehand (Directive
   * 2011/83/EU, Art. 22). Left out where every buyer pays it.
   */
  optional?: boolean;
  /** Why every buyer pays it, in a sentence that stands at its row: "Dangerous goods are packed by hand." */
  reason?: Wording;
  /** Of what the amount, or a range, is for one; for the order as a whole where left out. */
  per?: ChargeUnits;
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
  /** Whose rate it is taxed at; `own` where left out. */
  taxRule?: ChargeTaxRule;
  /** What is taken off it, one after the other. */
  discounts?: readonly LineDiscount[];
  /** The delivery methods it comes with: ids of `delivery`; it always comes where left out. */
  delivery?: readonly Id[];
}

/** What a charge is for. */
export type ChargeNature =
  /** Sending goods, beside the delivery methods. */
  | "shipping"
  /** A fee of the seller. */
  | "fee"
  /** An addition to the price. */
  | "surcharge"
  /** Something else that the seller collects. */
  | "other"
  /** Customs duty; it is not a tax on the sale. */
  | "customs-duty"
  /** Import value-added tax. */
  | "import-tax"
  /** What a bank takes for another currency. */
  | "currency-conversion"
  /** A tax on a stay, paid on the spot. */
  | "tourist-tax"
  /** An amount that is given back. */
  | "deposit";

/**
 * What a charge is counted by: the units of lines, and so often for each. A city tax of 2.50 for each night and person
 * is 15.00 for 3 nights and 2 persons.
 */
export interface ChargeUnits {
  /** The lines whose units count: ids of `lines`, at least one. */
  lines?: readonly Id[];
  /** How often it counts for each unit, such as for so many persons; once where left out. */
  times?: Quantity;
}

/** When a charge is due. */
export type ChargeDue =
  /** With the order. */
  | "order"
  /** When the goods are handed over. */
  | "delivery"
  /** On the spot, when the service is used. */
  | "use"
  /** With the bill of a third party. */
  | "billing";

/** Whose rate a charge is taxed at. */
export type ChargeTaxRule =
  /** Its own taxes. */
  | "own"
  /** The average rate of the lines, weighted by their net value. */
  | "weighted-by-lines";

/**
 * A discount on the order, for everybody or for those who know a code. Several are taken in their order. Either a
 * percentage or an amount.
 */
export type Discount = DiscountFacts & DiscountForms;

/** What every `Discount` says. */
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
  /**
   * The value of the lines it is on, before discounts on the order, from which it counts; of all lines that are charged
   * once, where it is on delivery or charges alone.
   */
  minimum?: Amount;
  /** Whether a percentage is of what the discounts before it left (where left out), or of the original prices. */
  on?: DiscountBase;
  /**
   * What it is on: ids of `lines`, or of `delivery` and `charges` for a discount on what goods are sent with; all lines
   * that are charged once where left out.
   */
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

/** How a discount on the order meets the tax. */
export type DiscountRule =
  /** It is shared out over its lines before tax. */
  | "allocated"
  /** It is an entry of its own with its own taxes: the document allowance of EN 16931. */
  | "separate"
  /** It becomes one entry for each combination of taxes, in proportion, each taxed and rounded by itself. */
  | "split-by-rate"
  /** It is taken off the total; the tax stays. */
  | "after-tax";

/** How a discount is shared out. */
export interface Allocation {
  /** Who gets the odd unit; as the convention says where left out. */
  method?: AllocationMethod;
  /** What it is shared out by; as the convention says where left out. */
  weights?: DiscountWeights;
  /** The weights themselves, one for each target; they go before `weights`. */
  weightList?: readonly Price[];
  /** The most that single lines or charges can take. */
  caps?: readonly AllocationCap[];
}

/**
 * Who gets the units that are left over when an amount is shared out. The shares are whole units and add up to the
 * amount, but for `exact` and `round-each`: law *nothing lost*.
 */
export type AllocationMethod =
  /**
   * Each share is cut down to a whole unit; the missing units go to the shares that lost most, ties to the earlier one:
   * 10.00 over three equal weights is 3.34, 3.33, 3.33.
   */
  | "largest-remainder"
  /** Each share is cut toward zero; the missing units go to the largest weights first. */
  | "largest-weight"
  /** Each share is cut toward zero; the missing units go out from the first share on. */
  | "first"
  /** Each share is rounded half up; the sum is corrected unit by unit from the first share on. */
  | "rounded-first"
  /** Every share but the last is rounded half up; the last takes what is left. */
  | "last-takes-rest"
  /** The shares stay exact fractions of the amount. */
  | "exact"
  /**
   * Each share is rounded half up by itself, and the sum is not corrected: 6.13 over four becomes 6.12. A quote
   * computed so does not add up and is not shown; the method exists to name what some systems do.
   */
  | "round-each";

/** What a discount is shared out by. */
export type DiscountWeights =
  /** The present prices, as they are stated. */
  | "price"
  /** The prices with tax. */
  | "gross"
  /** The prices without tax. */
  | "net"
  /** Everything alike. */
  | "equal";

/** The most that one line or charge can take of a discount. */
export interface AllocationCap {
  /** The line or charge: an id of `lines` or `charges`. */
  of: Id;
  /** The most. */
  amount: Price;
}

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
export type PayableRounding = PayableRoundingFacts & PayableRoundingForms;

/** What every `PayableRounding` says. */
export interface PayableRoundingFacts {
  /** How it is rounded to a multiple of `increment`; `half-up` where left out. */
  mode?: RoundingMode;
  /** Whether the amount due after prepayments (where left out) or the total is rounded. */
  on?: PayableBase;
  /** To how many decimals it is rounded before that, 0 to 9; a system that rounds twice can end a step higher. */
  preRoundDecimals?: number;
  /** The payment methods it is for: ids of `payment`; all where left out. */
  payment?: readonly Id[];
}

/** What is rounded at the end. */
export type PayableBase =
  /** What is due after prepayments. */
  | "due"
  /** The total. */
  | "total";

/**
 * Taxes and total as the storefront's tax service states them: shown unchanged, checked for consistency, never
 * corrected.
 */
export interface StatedTotals {
  /**
   * What they are for, selection and destination: `taxedFor` of the snapshot, the digest of the document `TaxedFor`.
   * Without it they are for what is chosen before its destination is known.
   */
  taxedFor?: Digest;
  /**
   * The digest of the selection they are for: `selectionDigest` of the snapshot. Where both are left out they are for
   * the offer's basket.
   */
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
  /** The rate as a fraction, where the service tells it. With `net` it must make the amount. */
  rate?: Rate;
  /** What it is on, where the service tells it: no more than the order comes to. */
  net?: Price;
  /** The tax. */
  amount: Price;
}

/** One way of paying, with what it means and costs. With a fee, the taxes on it are said. */
export type PaymentMethod = PaymentFacts & PaymentForms;

/** What every `PaymentMethod` says. */
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
  /**
   * When what is payable falls due. Left out: a card with the order, a transfer within its `days`, an invoice on a day
   * that is not told. Not beside `transfer` or `instalments`, which tell their own days.
   */
  due?: PaymentDue;
}

/** The kind of a payment method. */
export type PaymentKind =
  /** A card, taken by the storefront's payment provider. */
  | "card"
  /** Paid after delivery. */
  | "invoice"
  /** Paid by the consumer before delivery. */
  | "transfer";

/**
 * Paying in equal parts. The odd units go to the first parts, so that the parts add up. The cost is either an amount or
 * a share, or nothing.
 */
export type Instalments = InstalmentFacts & InstalmentForms;

/** What every `Instalments` says. */
export interface InstalmentFacts {
  /** How many parts, 2 to 120. */
  count: number;
  /** From one part to the next. */
  interval: Interval;
  /**
   * The lines that are paid in parts: ids of `lines`; at least one; the rest is due with the order. Everything where
   * left out.
   */
  lines?: readonly Id[];
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

/**
 * When what is payable with an order falls due. The words at the total follow from it.
 *
 * `{"when": "after-order", "days": 14}` on an order of 28 November 2026 is "To pay by 12 December 2026".
 */
export type PaymentDue =
  /** At once: "Total today". */
  | { when: "with-order" }
  /** So many days after the order: "To pay by 12 December 2026". */
  | {
      when: "after-order";
      /** How many days. */
      days: number;
    }
  /** So many days after the goods arrived: "To pay within 14 days of receipt". */
  | {
      when: "after-delivery";
      /** How many days. */
      days: number;
    }
  /** When the goods are handed over at the door: "To pay on delivery". */
  | { when: "on-delivery" }
  /** When the goods are fetched: "To pay on pick-up". */
  | { when: "on-pick-up" };

/** A text that governs the purchase, with an unambiguous version and a validity. */
export type Policy = PolicyFacts & PolicyForms;

/** What every `Policy` says. */
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
  /**
   * For which orders it governs. A policy that a purpose or declaration speaks of holds wherever that does; for every
   * order where left out.
   */
  appliesTo?: AppliesTo;
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
 * For which orders a statement holds. Each list that is there must be met, by one of its entries; a list that is empty
 * or left out says nothing. A statement whose condition is not met is shown nowhere, and nothing rests on it.
 *
 * `{"natures": ["goods"], "countries": ["AT"]}` is met by an order with goods that go to Austria, whatever else is in
 * the basket.
 */
export interface AppliesTo {
  /** With one of these lines in the basket: ids of `lines`. */
  lines?: readonly Id[];
  /** With something of one of these natures in the basket. */
  natures?: readonly LineNature[];
  /** Where the order goes to one of these countries. Where nothing is sent, the country of the market counts. */
  countries?: readonly Country[];
  /** With one of these ways of delivery: ids of `delivery`. */
  delivery?: readonly Id[];
  /** Paid in one of these ways: ids of `payment`. */
  payment?: readonly Id[];
}

/** Something the consumer must declare before ordering; apart from every consent. */
export interface Declaration {
  /** The declaration's name in this offer. */
  id: Id;
  /** The sentence that is declared. */
  statement: Wording;
  /** The policies it speaks of: ids of `policies`. */
  policies?: readonly Id[];
  /** For which orders it is needed. */
  neededFor: DeclarationScope;
  /** How often it is asked; `each-time` where left out. */
  asked?: DeclarationRhythm;
  /** For which orders it is needed, beside `neededFor`; for every order where left out. */
  appliesTo?: AppliesTo;
}

/** For which orders a declaration is needed. */
export type DeclarationScope =
  /** For every order. */
  | "every-order"
  /** Only with digital content in the basket. */
  | "digital"
  /** Only with a recurring charge in the basket. */
  | "recurring";

/** How often a declaration is asked for. */
export type DeclarationRhythm =
  /** With every order, because every order is a contract of its own. */
  | "each-time"
  /**
   * Once, and again after a material change of a policy it speaks of: for terms that a customer has agreed to beyond
   * the single order. The storefront says, and its server checks, who has.
   */
  | "until-material-change";

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

/**
 * One promise of the shop's code (ISO 10001), with what it is about and where it ends. One without its limits is
 * refused. One that does not hold is not shown, and told as a problem.
 */
export interface ServicePromise {
  /** The promise's name in this offer. */
  id: Id;
  /** Where it matters, and so where it is shown. */
  topic: PromiseTopic;
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
  /** For which orders it is made; for every order where left out. */
  appliesTo?: AppliesTo;
}

/** What a promise is about, and so where in the checkout it is shown. */
export type PromiseTopic =
  /** When and how goods arrive: where delivery is chosen. */
  | "delivery"
  /** Personal data: where it is entered. */
  | "privacy"
  /** How the payment is protected: where it is chosen. */
  | "payment"
  /** Returns and refunds: in the review. */
  | "returns"
  /** Help from a person: in the review. */
  | "support"
  /** How complaints are dealt with: in the review. */
  | "complaints";

/** One fact about the time after the purchase, in plain words. */
export interface AfterSalesFact {
  /** What it is about. */
  topic: AfterSalesTopic;
  /** The fact, with its limits. */
  text: Wording;
  /** The policy that says it in full: an id of `policies`. */
  policy?: Id;
  /** For which orders it holds; for every order where left out. */
  appliesTo?: AppliesTo;
}

/** What a fact about the time after the purchase is about. */
export type AfterSalesTopic =
  /** When the contract is formed, and what the confirmation is. */
  | "contract"
  /** The right of withdrawal, or that there is none. */
  | "withdrawal"
  /** Returns, exchanges and who pays the freight. */
  | "returns"
  /** When and how money comes back. */
  | "refunds"
  /** Liability for defects and warranties. */
  | "warranty"
  /** How digital content is delivered and used. */
  | "digital"
  /** How to complain, and who decides what stays unresolved. */
  | "complaints"
  /** How to reach a person. */
  | "support";

// ── Selection and party ─────────────────────────────────────────────────────────────────────────────

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
  /** The optional charges that were chosen; left out where none is. */
  charges?: readonly Id[];
}

/**
 * What a tax service is asked about, and what its answer counts for. The answer names the digest of this document:
 * SHA-256 of its canonical JSON (RFC 8785).
 *
 * `{ "selection": { "lines": [ … ], "delivery": "standard" }, "destination": { "country": "FR", "postalCode": "75001" }
 * }`
 */
export interface TaxedFor {
  /** What is chosen. */
  selection: Selection;
  /** Where it goes; left out where nothing is sent, and until the country is known. */
  destination?: Destination;
}

/**
 * Where an order goes, as far as taxes depend on it. It says nothing else of who buys.
 *
 * `{ "country": "FR", "postalCode": "75001" }`
 */
export interface Destination {
  /** The country. */
  country: Country;
  /** The postal code; left out until there is one that fits the country. */
  postalCode?: string;
}

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
  /** Less than is sold. */
  | "below-minimum"
  /** More than is sold in one order. */
  | "above-maximum"
  /** Not a multiple of the step. */
  | "not-a-step"
  /** More than is there. */
  | "out-of-stock"
  /** Nothing is chosen of an option group. */
  | "missing-choice"
  /** Something that is needed with it is not chosen. */
  | "requires"
  /** Two choices that cannot be had together. */
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

/** What is wrong with a field. */
export type FaultKind =
  /** Nothing was entered, and it is needed. */
  | "missing"
  /** Not the shape of an e-mail address. */
  | "email"
  /** Not a day of the calendar. */
  | "birth-date"
  /** Too young for something in the basket. */
  | "too-young"
  /** Not the shape of the country's postal codes. */
  | "postal-code"
  /** A country the shop does not send to. */
  | "country";

// ── The quote ───────────────────────────────────────────────────────────────────────────────────────

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
  taxes: readonly Id[];
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
  /** Of a charge on a line: which of the line's charges, counted from 0. */
  number?: number;
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
  taxes: readonly Id[];
}

/** What a charge of the quote is for. */
export type ChargeKind =
  /** Delivery. */
  | "delivery"
  /** A deposit, paid back on return. */
  | "deposit"
  /** What the payment method costs, or takes off. */
  | "payment-fee"
  /** A charge of the offer. */
  | "charge"
  /** A charge on a line that stands outside the tax base, or has taxes of its own. */
  | "line-charge"
  /** What is unused of a plan that is given up for another one: a negative amount. */
  | "plan-credit";

/** A discount on the order. */
export interface QuoteDiscount {
  /** The offer's discount. */
  discount: Id;
  /** How it meets the tax. */
  apply: DiscountRule;
  /** What it takes off, as a positive amount. */
  amount: Amount;
  /** What of its stated amount nothing could take; left out where all of it is taken. */
  untaken?: Amount;
}

/**
 * One tax: everything of the same name, rate and category. What prices contain of it stands in a row of its own where
 * it is rounded by itself.
 */
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
  /** Whether the prices it is on contain it; said only where the same tax stands in several rows. */
  contained?: boolean;
}

/** Something that is already paid. */
export interface QuotePrepaid {
  /** The offer's prepayment. */
  prepaid: Id;
  /** How much of it is used: no more than the order costs. */
  amount: Amount;
  /** What remains of it; left out where all of it is used. */
  remains?: Amount;
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
  /** The lines that are paid in parts; left out where everything is. */
  lines?: readonly Id[];
  /** What of the parts is due with the order. */
  now: Amount;
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
  /** What is used of prepayments. */
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

/** Net, tax and both together. */
export interface TaxedSum {
  /** Without tax. */
  net: Amount;
  /** The tax. */
  tax: Amount;
  /** Both together. */
  gross: Amount;
}

/** A quote with everything there is to say about it. */
export interface AskedQuote {
  /** The quote. */
  quote: Quote;
  /** Its digest. */
  quoteDigest: Digest;
  /** How each figure was reached. */
  trace: readonly TraceStep[];
  /** What the order would cost with each payment method. */
  payments: readonly PaymentQuote[];
  /** What in the selection does not go together; an empty list where it can be ordered so. */
  violations: readonly Violation[];
  /** The quote in words, line by line. */
  lines: readonly PlainLine[];
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
  /** The stated discount `a`, less what it takes off, `b`. */
  | "discount-untaken"
  /** The discount `a`, shared out by the value of the line `b`. */
  | "discount-share"
  /** A stated price `a`. */
  | "stated-price"
  /** Free from a value of goods on; it would be `a`. */
  | "free-from"
  /** An amount for one unit `a` × quantity `b`. */
  | "per-unit"
  /** A share `b` of everything before it, `a`, and an amount `c`. */
  | "fee-percent"
  /** The tax contained in the price `a`: a share `b` of it. */
  | "tax-contained"
  /** The tax on the net amount `a`, at the rate `b`. */
  | "tax-on-top"
  /** The taxes of one unit, rounded, times the quantity; unrounded a share `b` of the price `a`. */
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
  /** As much of the prepayment `a` as is needed: `b` is to pay. */
  | "prepaid-used"
  /** The prepayment `a`, less what is used of it, `b`. */
  | "prepaid-remains"
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

/** One input of a rule. */
export interface TraceInput {
  /** Its letter in the rule. */
  name: "a" | "b" | "c" | "d";
  /** What it is. */
  kind: TraceKind;
  /** Its value: a decimal, or an exact fraction. */
  value: string;
}

/** What an input of a rule is. */
export type TraceKind =
  /** An amount of money. */
  | "money"
  /** A plain number. */
  | "number"
  /** A share: `0.19` is 19 %. */
  | "share";

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

/** One line of a quote in words: what stands at the left, and the amount at the right of it. */
export interface PlainLine {
  /** The words. */
  text: string;
  /** The amount in the language's own form, or what stands in its place; left out where the line has none. */
  amount?: string;
  /** Whether it says more about the line before it. */
  detail: boolean;
}

// ── Problems ────────────────────────────────────────────────────────────────────────────────────────

/**
 * Something wrong with a document or a command, at its place, in plain words for a developer.
 *
 * The message is in lower case, without a final stop, with the input in backticks.
 */
export interface Problem {
  /** What is wrong, stable across versions. */
  code: ProblemCode;
  /** Where: a JSON Pointer (RFC 6901) into the document; the empty string is the whole document. */
  pointer: string;
  /** What is wrong here. */
  message: string;
  /** How to put it right; may be empty. */
  help: string;
}

/** The code of a problem. More may come; treat one you do not know like `contradiction`: say it, and change nothing. */
export type ProblemCode =
  /** A value has the wrong JSON type. */
  | "wrong-type"
  /** A required member is missing. */
  | "missing-field"
  /** A member that the document does not have. */
  | "unknown-field"
  /** An object names the same member twice. */
  | "duplicate-field"
  /** A word outside the list of allowed ones. */
  | "unknown-word"
  /** An id that is not lower-case letters, digits and hyphens. */
  | "id-shape"
  /** A text that is empty, or too long. */
  | "text-length"
  /** A decimal that is not written plainly. */
  | "decimal-shape"
  /** A number outside its range. */
  | "number-range"
  /** A currency that ISO 4217 does not list. */
  | "unknown-currency"
  /** A country that ISO 3166-1 does not list, or a market that is none. */
  | "unknown-country"
  /** A language tag that is not well-formed after BCP 47. */
  | "language-tag"
  /** A time that is not RFC 3339. */
  | "instant-shape"
  /** A time zone that nobody knows. */
  | "time-zone"
  /** A digest that is not `sha256:` and 64 digits. */
  | "digest-shape"
  /** A version that is not one to three numbers. */
  | "version-shape"
  /** A link that is neither https nor a path. */
  | "link-shape"
  /** Two things with the same id. */
  | "duplicate-id"
  /** A reference to something that is not there. */
  | "unknown-reference"
  /** A text that lacks one of the offer's languages. */
  | "missing-language"
  /** Statements that contradict each other. */
  | "contradiction"
  /** Something the law of the offer's market asks for and the offer lacks. */
  | "market-demand"
  /** A policy or promise that does not hold at the moment, or does not say which text it is. */
  | "not-in-force"
  /** A sum too large to be computed exactly. */
  | "overflow"
  /** A quote whose parts do not add up to its total. */
  | "does-not-add-up"
  /** Totals that the storefront's tax service has yet to state. */
  | "totals-not-stated"
  /** An order that the offer does not come to. */
  | "not-the-offer"
  /** A record that was changed since it was issued, or is that of another order. */
  | "record-broken"
  /** A command that does not fit the checkout as it stands. */
  | "not-now"
  /** A consent, declaration or order that only a person may give. */
  | "needs-a-person"
  /** An answer at a control whose text the page changed or hid. */
  | "not-as-shown"
  /** A list or object with more items than any document has. */
  | "too-large"
  /** More problems than are listed. */
  | "too-many-problems"
  | FaceProblemCode;

// ── Consent ─────────────────────────────────────────────────────────────────────────────────────────

/** One answer, with everything that makes it checkable. Events are never changed; taking a consent back adds one. */
export interface ConsentEvent {
  /** An optional purpose or a required declaration; the two are never mixed. */
  subject: ConsentSubject;
  /** Which one. */
  id: Id;
  /** The answer. Silence is no event, and counts as no. */
  answer: ConsentAnswer;
  /** When, in UTC. */
  at: Instant;
  /** The language it was shown in. */
  language: Language;
  /** By which act it was given. */
  act: ConsentAct;
  /** The digest of the text that was shown with the control: question, details, labels, versions of the policies. */
  shown: Digest;
  /** The step at which it was answered; `confirmation` and `manage` after the order. */
  step: ConsentStep;
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

/** What kind of thing was answered. Consents and declarations are never mixed. */
export type ConsentSubject =
  /** An optional purpose. */
  | "purpose"
  /** A required declaration. */
  | "declaration";

/** An answer. Silence is no answer, and counts as no. */
export type ConsentAnswer =
  /** Yes. */
  | "given"
  /** No. */
  | "refused"
  /** No, after a yes. */
  | "withdrawn"
  /** Yes, after a no. */
  | "renewed"
  /** No longer yes, because the time ended for which it was given. */
  | "lapsed";

/** By which act an answer came about. */
export type ConsentAct =
  /** A press with mouse, finger or pen. */
  | "pointer"
  /** A key. */
  | "keyboard"
  /** The browser's Global Privacy Control, which the person set for every page. It says no, and nothing else. */
  | "signal"
  /** A no from an earlier purchase, which this device or the storefront remembers. It says no, and nothing else. */
  | "remembered"
  /** No act: the time of a yes ended. */
  | "expiry"
  /** A storefront that draws its own interface vouches for the person's act. */
  | "storefront";

/** Which build of this package it was. */
export interface Component {
  /** The version of the package. */
  version: string;
  /** The digest of the compiled module, `dist/core_bg.wasm`; of `dist/choices-core_bg.wasm` in the mode `manage`. */
  module?: Digest;
}

/** An answer from an earlier purchase, as `answersIn` reads it from a record. */
export interface EarlierAnswer {
  /** An optional purpose or a required declaration. */
  subject: ConsentSubject;
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
  /** The purposes that are agreed to now, including those agreed to before the order. */
  agreed: readonly Id[];
  /** Every answer after the order, the first one first: to be kept beside the record. */
  later: readonly ConsentEvent[];
}

// ── Snapshot and commands ───────────────────────────────────────────────────────────────────────────

/** Everything a storefront may want to know, complete at every change. */
export type Snapshot = SnapshotFacts & SnapshotForms;

/** What every `Snapshot` says. */
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
  /** Who buys. Only a storefront that draws its own interface reads it before the order. */
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
  /** The digest of the selection. */
  selectionDigest: Digest;
  /**
   * Where the order goes, for the storefront's tax service: country and postal code, as far as they are known. Only
   * where the offer says `totalsAreStated`.
   */
  destination?: Destination;
  /**
   * What the tax service is asked about, the digest of the document `TaxedFor`: `StatedTotals` name it. Only where the
   * offer says `totalsAreStated`.
   */
  taxedFor?: Digest;
  /** Until when nothing of this changes by itself: then comes the next price, or the offer ends. */
  validUntil?: Instant;
  /** Why there is no quote. */
  problem?: Problem;
  /** Everything that is wrong, where there is no quote; `problem` is the first of it. */
  problems?: readonly Problem[];
}

/**
 * One step on the way from the basket to the order; the steps follow one another in this order. Without goods there is
 * no `delivery`.
 */
export type Step =
  /** What is bought. */
  | "basket"
  /** Who buys. */
  | "details"
  /** How and where it is delivered. */
  | "delivery"
  /** How it is paid. */
  | "payment"
  /** The final quote, the declarations, the order button. */
  | "review";

/** One thing that is open. It blocks the order, never the typing. */
export interface OpenPoint {
  /** What is open. */
  code: OpenPointCode;
  /** The step at which it can be settled. */
  step: Step;
  /** The name of the control it stands at: `field-email`, `quantity-tea`. In the page its id is `upfront-` and this. */
  place: string;
}

/**
 * One thing to do. The element's controls and a storefront's code give the same commands. The exceptions are `answer`,
 * `declare` and `order`: the element takes those from a person's act only, and a checkout of `createCheckout` takes the
 * storefront's word for them.
 *
 * `{ command: "setQuantity", line: "darjeeling", quantity: "0.25" }` sets a quarter of the line's unit, such as 250 g
 * of a tea that is sold by the kilogram.
 */
export type Command =
  /** Puts a line into the basket, with its minimum quantity. */
  | {
      command: "addLine";
      /** The line. */
      line: Id;
    }
  /** Takes a line out of the basket. */
  | {
      command: "removeLine";
      /** The line. */
      line: Id;
    }
  /** Sets a quantity. */
  | {
      command: "setQuantity";
      /** The line. */
      line: Id;
      /** How much, in the line's unit. */
      quantity: Quantity;
    }
  /**
   * Types a quantity as the language writes it: `0,25` in German. What cannot be read stays in the field and is an open
   * point.
   */
  | {
      command: "typeQuantity";
      /** The line. */
      line: Id;
      /** What was typed; nothing where left out. */
      text?: string;
    }
  /** Ends the typing of a quantity: the quantity that was read is shown as the language writes it. */
  | {
      command: "settleQuantity";
      /** The line. */
      line: Id;
    }
  /** Chooses one of an option group. */
  | {
      command: "choose";
      /** The line. */
      line: Id;
      /** The option group. */
      option: Id;
      /** The choice. */
      choice: Id;
    }
  /** Types a voucher's code, without applying it. */
  | {
      command: "typeVoucher";
      /** What was typed; nothing where left out. */
      text?: string;
    }
  /** Applies a voucher's code: the given one, or the one that was typed. */
  | {
      command: "applyVoucher";
      /** The code. */
      code?: string;
    }
  /** Takes the voucher back. */
  | { command: "removeVoucher" }
  /** Enters a field of personal data, as typed. */
  | {
      command: "enter";
      /** The field. */
      field: Field;
      /** What was typed; nothing where left out. */
      text?: string;
    }
  /** Chooses a delivery method. */
  | {
      command: "chooseDelivery";
      /** The method. */
      method: Id;
    }
  /** Chooses a payment method. */
  | {
      command: "choosePayment";
      /** The method. */
      method: Id;
    }
  /** Chooses an optional charge, or takes it back. */
  | {
      command: "chooseCharge";
      /** The charge. */
      charge: Id;
      /** Chosen or not. */
      chosen: boolean;
    }
  /**
   * States the taxes and the total that the storefront's own tax service computed for the present selection and
   * destination. Totals for others, told late, are not shown.
   */
  | {
      command: "stateTotals";
      /** The totals; they are shown as they are, or not at all. */
      totals: StatedTotals;
    }
  /** Goes to a step. Where an earlier step is not complete, it goes to that one, which then says what is open. */
  | {
      command: "goTo";
      /** The step. */
      step: Step;
    }
  /** Goes on to the next step, if this one is complete. */
  | { command: "continue" }
  /** Answers an optional question. Both answers are recorded; no answer counts as no. */
  | {
      command: "answer";
      /** The purpose. */
      purpose: Id;
      /** Yes or no. */
      agrees: boolean;
    }
  /** Makes or takes back a declaration. */
  | {
      command: "declare";
      /** The declaration. */
      declaration: Id;
      /** Made or taken back. */
      agrees: boolean;
    }
  /** Orders, with obligation to pay. */
  | { command: "order" }
  /** Sends an order again whose outcome is unknown; the attempt id makes it the same order. */
  | { command: "retry" }
  /** Changes the language of everything. */
  | {
      command: "setLanguage";
      /** One of the offer's languages. */
      language: Language;
    };

/** A field of personal data, as `enter` names it. */
export type Field =
  /** First and last name, as the person writes it. */
  | "name"
  /** Where the confirmation goes. */
  | "email"
  /** Date of birth; only for what may not be sold to everybody. */
  | "birth-date"
  /** Street and number. */
  | "street"
  /** Postal code. */
  | "postal-code"
  /** Town. */
  | "city"
  /** Country, as an ISO 3166-1 code. */
  | "country";

// ── The order ───────────────────────────────────────────────────────────────────────────────────────

/**
 * An order: what was chosen, who buys, what it costs, what was agreed to, in which language.
 *
 * It states twice what it costs: as choices, from which the storefront's server computes the quote anew, and as the
 * quote that was shown. The two must agree to the last cent; the server never takes a figure from the browser.
 */
export interface Order {
  /** The version of this format. */
  orderVersion: OrderVersion;
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
  clock?: TimeSource;
  /** The shop's time zone, with the offsets from UTC that days were counted with; left out where the offer has none. */
  timeZone?: OrderTimeZone;
  /** The words on the button. */
  button: string;
  /** What is chosen. */
  selection: OrderSelection;
  /** What showed it. */
  component: Component;
  /** Who buys; only what was asked for. */
  party: OrderParty;
  /** Every consent and declaration, refusals included. */
  consents: readonly ConsentEvent[];
  /** The consents from before that still counted, so that they were not asked for; left out where there were none. */
  earlier?: readonly EarlierAnswer[];
  /** The quote that was shown. */
  quote: Quote;
  /** Its digest. */
  quoteDigest: Digest;
}

/** The version of the order's format. */
export type OrderVersion =
  /** That of the releases 0.1.0 and 0.2.0. No new order is of it. */
  | "1"
  /** The present one. */
  | "2";

/** Which offer an order rests on. */
export interface OfferReference {
  /** The offer's id. */
  id: Id;
  /** The digest of the whole offer. */
  digest: Digest;
}

/** By whose clock the times of an order are, where it is not the device's own. */
export type TimeSource = "storefront";

/** The time zone of an order, with the offsets that its days were counted with. */
export interface OrderTimeZone {
  /** The offer's zone. */
  name: TimeZone;
  /** How far its clocks were from UTC, at each instant whose day mattered. */
  offsets: readonly UsedOffset[];
}

/** How far clocks were from UTC at an instant. */
export interface UsedOffset {
  /** When. */
  at: Instant;
  /** How far. */
  offset: UtcOffset;
}

/** An instant at which the order's table of time zones and the server's differ. */
export interface OtherOffset {
  /** When. */
  at: Instant;
  /** What the order was computed with. */
  stated: UtcOffset;
  /** What the server's own table says. */
  own: UtcOffset;
}

/**
 * The storefront's answer to an order. Members beside these are passed over, and an answer that cannot be read leaves
 * the outcome unknown.
 *
 * Only `confirmed` ends the checkout. After `declined` and `refused` the consumer goes on with everything as it was
 * entered, and nothing was ordered. `already-ordered` tells of an order that stands.
 */
export type OrderAnswer =
  /** The order is placed. */
  | {
      outcome: "confirmed";
      /** The number the storefront gave it. */
      orderNumber: string;
      /** When, in UTC. */
      confirmedAt: Instant;
      /** The storefront's signed record of the order, for the consumer to keep. */
      record?: OrderRecord;
      /**
       * What was charged already, in the offer's currency: `"79.45"`, or `"0.00"` for nothing. Only then does the
       * confirmation say that something was charged, and what is still to pay.
       */
      charged?: Amount;
    }
  /** The payment was declined; nothing is ordered. */
  | {
      outcome: "declined";
      /** The reason as far as it may be told: a code such as `card-declined`. */
      reason?: string;
      /**
       * What was charged all the same, in the offer's currency. Only `"0.00"` lets the checkout say that nothing was
       * charged.
       */
      charged?: Amount;
    }
  /** The order differs from what the storefront's own offer says; nothing is ordered. */
  | {
      outcome: "refused";
      /** Each difference. */
      differences?: readonly Difference[];
    }
  /** This attempt was already ordered with other content; nothing is ordered a second time. */
  | {
      outcome: "already-ordered";
      /** The number of the order that stands. */
      orderNumber: string;
      /** When it was placed, in UTC. */
      confirmedAt: Instant;
    };

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

// ── The record ──────────────────────────────────────────────────────────────────────────────────────

/**
 * Everything about one purchase: the order as it was sent, the words at each control, how each figure was reached, the
 * policies that held, and the digests that tie them together.
 *
 * A record shows whether anything was changed since it was issued, and whether it agrees with itself and with the
 * offer. It does not show who sat at the device.
 */
export interface OrderRecord {
  /** The version of this format. */
  recordVersion: RecordVersion;
  /** The order's number. */
  orderNumber: string;
  /** When the shop took the order, by the shop's clock, in UTC. */
  confirmedAt: Instant;
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
  /** The declarations of the offer that apply to such an order. */
  declarations: readonly Declaration[];
  /** The policies that govern the order, each with its version. */
  policies: readonly Policy[];
  /** The promises that the offer made for such an order and that held. */
  promises?: readonly ServicePromise[];
  /** The declarations from earlier purchases that the order rests on, as the shop has them on record. */
  earlier?: readonly EarlierAnswer[];
  /** The digest of everything above. */
  digest: Digest;
  /**
   * The shop's signature: a JSON Web Signature with detached content (RFC 7515, appendix F), over the canonical form of
   * the record without this member.
   */
  signature?: string;
}

/** The version of the record's format. */
export type RecordVersion = "1";

/** The words that were shown at one control, in one language. */
export interface ShownText {
  /** An optional purpose or a required declaration. */
  subject: ConsentSubject;
  /** Which one. */
  id: Id;
  /** The language it was shown in. */
  language: Language;
  /** The digest of the text, as the events name it. */
  digest: Digest;
  /** The words: one block a line, a box as `[ ]`. */
  text: string;
}

/** The shop's statement that it took the order. */
export interface Confirmation {
  /** The order's number. */
  orderNumber: string;
  /** When it was taken, by the shop's clock, in UTC. */
  confirmedAt: Instant;
}

/** What the check of a record says. */
export interface RecordReport {
  /** Whether nothing fails. What could not be known does not count. */
  intact: boolean;
  /** Each check, in the order in which they were made. */
  findings: readonly Finding[];
}

/** One check of a record, and what became of it. */
export interface Finding {
  /** Which check, stable across versions. */
  check: CheckName;
  /** What became of it. */
  outcome: CheckOutcome;
  /** Where in the record, as a JSON Pointer; left out where it is about the whole. */
  pointer?: string;
  /** In plain words. */
  message: string;
}

/** What became of one check. */
export type CheckOutcome =
  /** It is as the record says. */
  | "holds"
  /** It is not as the record says. */
  | "fails"
  /** It cannot be known from what was given. */
  | "unknown";

// ── Findings of the lint ────────────────────────────────────────────────────────────────────────────

/** One thing that speaks against a fair checkout. It has either a `pointer` or a `tree`. */
export interface LintFinding {
  /** The rule, `L01` to `L39`. */
  rule: string;
  /** What the rule demands. */
  title: string;
  /** Where the rule comes from. */
  source: string;
  /** Where in the offer: a JSON Pointer. */
  pointer?: string;
  /** Where in a rendered tree: `de/review#upfront-order`. */
  tree?: string;
  /** How grave it is. */
  severity: LintSeverity;
  /** Whether words alone led to it: then it is a warning, and a reader decides. */
  textual: boolean;
  /** What is there. */
  message: string;
  /** What to do. */
  help: string;
}

/** How grave a finding is. */
export type LintSeverity =
  /** It must be put right. */
  | "error"
  /** Somebody should look at it. */
  | "warning";

/** One rule of the lint. */
export interface LintRule {
  /** Its number, `L01` to `L39`. */
  id: string;
  /** What it demands. */
  title: string;
  /** Where it comes from. */
  source: string;
  /** Who judges it. */
  standing: LintStanding;
  /** How grave a finding is, where the finding does not say otherwise. */
  severity: LintSeverity;
  /** What is looked at and what is not, or why nothing is. */
  how: string;
  /** The tests that prove what the component does by itself. */
  proof: readonly string[];
}

/** Who judges a rule. */
export type LintStanding =
  /** The lint, from the offer. */
  | "offer"
  /** The lint, from the offer's texts by word lists: a help for readers, never a verdict. */
  | "text"
  /** The lint, from the rendered trees; no offer can make the engine break the rule. */
  | "tree"
  /** Nobody needs to: the component cannot be made to break the rule. */
  | "enforced"
  /** Not this program. */
  | "not-judged";

// ── For the forms ───────────────────────────────────────────────────────────────────────────────────

/** Of some documents the members that do not all go together. Use the documents themselves. */
export interface Alternatives {
  Line: {
    /** The price; left out for a line with a plan. */
    price: UnitPrice;
    /** What is charged again and again; such a line has no single price. */
    plan: Plan;
  };
  LineDiscount: {
    /** A share of the price: `"0.10"` is 10 %. */
    percent: Share;
    /** An amount. */
    amount: Price;
  };
  LineCharge: {
    /** A share of the price before discounts: `"0.05"` is 5 %. */
    percent: Share;
    /** An amount. */
    amount: Price;
  };
  Condition: {
    /** The option group; left out where the line alone is meant. */
    option: Id;
    /** The choice in it. */
    choice: Id;
  };
  Charge: {
    /** How much; left out where it is not known for certain. */
    amount: Price;
    /** The least it can be, where only a range is known. */
    least: Price;
    /** The most it can be, where only a range is known. */
    most: Price;
  };
  Discount: {
    /** A share of the lines it is on: `"0.10"` is 10 %. Either this or an amount. */
    percent: Share;
    /** An amount. */
    amount: Price;
  };
  PayableRounding: {
    /** The payable amount is a multiple of this. */
    increment: Price;
    /** The rounding as an amount, where the storefront states it instead of a rule. */
    amount: Price;
  };
  PaymentMethod: {
    /** Card, invoice or transfer in advance. */
    kind: PaymentKind;
    /** Where to transfer to; required for a transfer in advance. */
    transfer: BankTransfer;
  };
  Instalments: {
    /** What the credit costs in all, as an amount. */
    cost: Price;
    /** What the credit costs in all, as a share of what is payable. */
    costPercent: Share;
  };
  Policy: {
    /** Where its text stands. */
    url: InLanguages<Link>;
    /** SHA-256 of the file there; without it no checkout is opened, because nobody could prove what was agreed to. */
    digest: InLanguages<Digest>;
    /** The text itself, one paragraph a line. */
    text: Wording;
  };
  Snapshot: {
    /** How far it is: `filling`, `ordering`, `unknown`, `confirmed`, `ordered-elsewhere`. */
    stage: string;
    /** The number of the order, once it is placed. */
    orderNumber: string;
  };
}
