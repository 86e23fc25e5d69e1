// The storefront's server (Node): the same engine checks what the browser sent.

import type {
  AskedQuote,
  ChosenLine,
  Destination,
  Difference,
  Digest,
  EarlierAnswer,
  Instant,
  Language,
  LintFinding,
  LintRule,
  Offer,
  OtherOffset,
  Problem,
  Selection,
} from "./documents.js";

export type * from "./documents.js";

/**
 * Checks an order against the storefront's own offer: rebuilds the quote from the choices, and compares everything that
 * was shown, entered and agreed to. Anything at all may be handed over as an order; what is none is refused.
 *
 * Rejects with an `Error` whose `problems` say what is wrong, where the storefront's own offer cannot be read.
 */
export function verifyOrder(order: unknown, offer: Offer, options?: VerifyOptions): Promise<Verdict>;

/** How an order is checked. */
export interface VerifyOptions {
  /** The time of the check, after RFC 3339; the clock's where left out. */
  now?: Instant;
  /** What the storefront has on record of this customer's earlier answers. */
  earlier?: readonly EarlierAnswer[];
  /**
   * When the storefront upgraded from version 0.2 or earlier, after RFC 3339. Orders of version 1 are taken until a day
   * after it; where it is left out, none is.
   */
  upgradedAt?: Instant;
}

/** What the check of an order says. */
export type Verdict =
  /** The order is what the offer says. The digest is of the whole order: the same one again has the same digest. */
  | {
      accepted: true;
      digest: Digest;
      /** Where the order's table of time zones is another than the server's; left out where they agree. */
      otherOffsets?: readonly OtherOffset[];
      differences?: undefined;
    }
  /** Nothing may be ordered. */
  | { accepted: false; digest?: undefined; otherOffsets?: undefined; differences: readonly Difference[] };

/**
 * What a tax service is asked about for an order: where it goes, beside the order's `selection`. Its answer becomes the
 * offer's `statedTotals` with this `taxedFor`, and then `verifyOrder` can compare the order with it.
 *
 * Rejects with an `Error` whose `problems` say what is wrong, where the order or the offer cannot be read.
 */
export function taxedFor(order: unknown, offer: Offer): Promise<OrderTaxedFor>;

/** What a tax service is asked about for an order. */
export interface OrderTaxedFor {
  /** What its answer names. */
  taxedFor: Digest;
  /** Where the order goes; left out where nothing is sent. */
  destination?: Destination;
}

/**
 * The problems of an offer: an empty list for one that is in order. The basket it comes with is quoted too, since an
 * offer can be well written and still not add up.
 */
export function checkOffer(offer: unknown, options?: CheckOptions): Promise<readonly Problem[]>;

/**
 * What an offer may well leave out, and should not, such as `timeZone`: the offer is in order without. An empty list where
 * there is nothing to say, and for an offer that cannot be read.
 */
export function offerNotices(offer: unknown): Promise<readonly Problem[]>;

/** How an offer is checked. */
export interface CheckOptions {
  /** The moment at which it is quoted, after RFC 3339; the clock's where left out. */
  at?: Instant;
  /** Languages that the host brings its own texts for, beside those of this package. */
  languages?: readonly Language[];
}

/**
 * What speaks against a fair checkout in an offer, in its words and in its rendered trees. A help for those who write
 * offers: most patterns can be judged by a machine in part or not at all, and `lintRules` says which.
 */
export function lintOffer(offer: unknown, options?: LintOptions): Promise<LintedOffer>;

/** What is looked at. */
export interface LintOptions {
  /** Whose law counts, such as `DE` or `US-CA`; the offer's own market where left out. */
  market?: string;
  /** The languages whose texts are judged; all of the offer's where left out. */
  locales?: readonly Language[];
  /** Whether the rendered trees are looked at too, as the engine builds them. */
  html?: boolean;
  /** The moment at which policies must hold, after RFC 3339; the clock's where left out. */
  at?: Instant;
}

/** What was found, or why nothing could be looked at. */
export type LintedOffer =
  | { ok: true; findings: readonly LintFinding[]; problems?: undefined }
  | { ok: false; findings?: undefined; problems: readonly Problem[] };

/** Every rule, and how it is judged or why not. */
export function lintRules(): Promise<readonly LintRule[]>;

/** The quote of an offer: in figures, in words, and with how each figure was reached. */
export function quoteOffer(offer: Offer, options?: QuoteOptions): Promise<QuotedOffer>;

/** A selection as it is handed over: a line of which no option is chosen need not say so. */
export type GivenSelection = Omit<Selection, "lines"> & {
  lines: readonly (Omit<ChosenLine, "options"> & Partial<Pick<ChosenLine, "options">>)[];
};

/** What is quoted. */
export interface QuoteOptions {
  /** What was chosen; the basket that the offer comes with where left out. */
  selection?: GivenSelection;
  /** The moment of the quote, after RFC 3339; the clock's where left out. */
  at?: Instant;
  /** The language of `lines`; the offer's first where left out, or where the offer is not written in it. */
  locale?: Language;
}

/** The quote, or what is wrong with the offer, the selection or the moment. */
export type QuotedOffer = OfferQuote | UnquotedOffer;

/** Why there is no quote. */
export type UnquotedOffer = { ok: false; problems: readonly Problem[] } & {
  [member in Exclude<keyof OfferQuote, "ok" | "problems">]?: undefined;
};

/** The quote of an offer, with everything that is to be said of it. */
export interface OfferQuote extends AskedQuote {
  ok: true;
  problems?: undefined;
  /** The language of `lines`. */
  language: Language;
}
