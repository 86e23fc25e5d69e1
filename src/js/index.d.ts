// The headless face, in a browser and in Node: the engine without an element, for storefronts that draw for themselves.

import type {
  CommandResult,
  Command,
  ConsentEvent,
  EarlierAnswer,
  Id,
  Instant,
  Language,
  Offer,
  Order,
  OrderAnswer,
  OrderRecord,
  Price,
  Problem,
  Quantity,
  Quote,
  QuoteLine,
  QuoteTotals,
  Snapshot,
  TaxList,
} from "./documents.js";

export type * from "./documents.js";

/** The languages this package has texts for. */
export const locales: readonly Language[];

/**
 * Loads the engine once; later calls answer the same engine. Call it before everything else where the module lies at an
 * address of its own, or to have it at hand early. What it resolves to is not part of the public face.
 */
export function load(source?: EngineSource | PromiseLike<EngineSource>): Promise<unknown>;

/** Where the engine's module comes from: bytes or the compiled module; in a browser also an address or a response. */
export type EngineSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/**
 * Creates a checkout from an offer. The storefront draws the interface, shows every text it gets, and vouches that
 * consents, declarations and the order are a person's own acts.
 */
export function createCheckout(offer: Offer, options?: CheckoutOptions): Promise<CreatedCheckout>;

/** How a checkout is created. */
export interface CheckoutOptions {
  /** The language to begin in, after BCP 47; without it the browser's languages decide, then the offer's first. */
  locale?: Language;
  /** The attempt id; a fresh random one where left out. */
  attempt?: Id;
  /** Whether a draft is kept on the device, as the element keeps one; `false` where left out. */
  keep?: boolean;
  /**
   * Whether the person told every page not to sell or share their data; where left out, the browser's Global Privacy
   * Control says it.
   */
  privacySignal?: boolean;
  /** What the storefront has on record of this customer's earlier answers. */
  earlier?: readonly EarlierAnswer[];
  /** What the storefront's clock shows now, after RFC 3339; without it the device's clock counts. */
  clock?: Instant;
  /** Takes an order to the storefront's server and answers what it says. */
  sendOrder?: (order: Order) => OrderAnswer | PromiseLike<OrderAnswer>;
}

/** A checkout, or what is wrong with the offer. */
export type CreatedCheckout =
  /** The problems are what does not hold at the moment: a promise that is not shown, a policy that lets nothing be ordered. */
  | { ok: true; checkout: HeadlessCheckout; problems: readonly Problem[] }
  | { ok: false; checkout?: undefined; problems: readonly Problem[] };

/** A running checkout without an element. */
export interface HeadlessCheckout {
  /** The full snapshot, who buys included. */
  readonly state: Snapshot;
  /** The quote for the present selection; undefined where there is none. */
  readonly quote: Quote | undefined;
  /** The sums of the quote alone: what a running total needs, without the snapshot. */
  readonly totals: QuoteTotals | undefined;
  /** The record that the storefront gave with its confirmation; undefined before. */
  readonly record: OrderRecord | undefined;
  /** Applies a command. `order` resolves when the order is sent; what became of it is told by a later change. */
  apply(command: Command): Promise<CommandResult>;
  /** Begins a new purchase; what was kept of this one is forgotten. */
  reset(): Promise<CommandResult>;
  /**
   * The confirmation as a complete HTML document, with this style sheet's text in it and its links resolved against the
   * address `base`; undefined before there is one.
   */
  document(style?: string, base?: string): string | undefined;
  /** Hears every change and event; returns how to stop hearing. */
  subscribe(listener: (event: CheckoutEvent) => void): () => void;
}

/** What a headless checkout tells. */
export type CheckoutEvent =
  /** Something changed: the full snapshot. */
  | { type: "change"; detail: Snapshot }
  /** A consent or declaration was given, refused, withdrawn or renewed. */
  | { type: "consent"; detail: ConsentEvent }
  /** Everything is in another language now. */
  | { type: "language"; detail: { language: Language } }
  /** Something was refused, or went wrong. */
  | { type: "problem"; detail: Problem };

/**
 * Opens the terms of an offer for quotes of carts that come as prices: its currency, taxes, rounding, discounts without
 * a code, charges and prepayments. The lines of the offer do not count. The terms cross to the engine once; after that
 * only the carts do, again and again.
 */
export function openPricing(offer: Offer): Promise<OpenedPricing>;

/** The terms, or what is wrong with the offer. */
export type OpenedPricing =
  | { ok: true; pricing: Pricing; problems?: undefined }
  | { ok: false; pricing?: undefined; problems: readonly Problem[] };

/** The terms of an offer, to quote carts under. */
export interface Pricing {
  /** The quote of a cart, computed at once; or every problem with it, each at its line: `/2/price`. */
  quote(lines: readonly CartLine[]): QuotedCart;
}

/** One line of a cart. */
export interface CartLine {
  /** The price of one unit. */
  price: Price;
  /** How many units: a whole number, or a decimal string. */
  quantity: Quantity | number;
  /** The taxes on it, by their ids in the offer; an empty list says that it is outside the tax base. */
  taxes: Id | TaxList;
}

/** The quote of a cart, or what is wrong with the cart. */
export type QuotedCart =
  { ok: true; quote: CartQuote; problems?: undefined } | { ok: false; quote?: undefined; problems: readonly Problem[] };

/** The members of a cart's quote that the quote of an offer has too. */
type SharedWithQuote = "currency" | "pricesIncludeTax" | "charges" | "discounts" | "taxes" | "totals";

/** What a cart costs: a quote without what the lines of an offer alone have. */
export interface CartQuote extends Pick<Quote, SharedWithQuote> {
  /** The figures of the lines, in the order of the cart. */
  lines: readonly CartQuoteLine[];
}

/** The figures of one line of a cart. No tax service states them, so each has net, tax and gross. */
export type CartQuoteLine = Required<Pick<QuoteLine, "amount" | "discount" | "total" | "net" | "tax" | "gross">>;
