// The storefront's server (Node): the same engine checks what the browser sent.

import type {
  Difference,
  Digest,
  Instant,
  Language,
  Offer,
  PaymentQuote,
  Problem,
  Quote,
  Selection,
  TraceStep,
  Violation,
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
}

/** What the check of an order says. */
export type Verdict =
  /** The order is what the offer says. The digest is of the whole order: the same one again has the same digest. */
  | { accepted: true; digest: Digest }
  /** Nothing may be ordered. */
  | { accepted: false; differences: readonly Difference[] };

/**
 * The problems of an offer: an empty list for one that is in order. The basket it comes with is quoted too, since an
 * offer can be well written and still not add up.
 */
export function checkOffer(offer: unknown, options?: CheckOptions): Promise<readonly Problem[]>;

/** How an offer is checked. */
export interface CheckOptions {
  /** The moment at which it is quoted, after RFC 3339; the clock's where left out. */
  at?: Instant;
}

/** The quote of an offer: in figures, in words, and with how each figure was reached. */
export function quoteOffer(offer: Offer, options?: QuoteOptions): Promise<QuotedOffer>;

/** What is quoted. */
export interface QuoteOptions {
  /** What was chosen; the basket that the offer comes with where left out. */
  selection?: Selection;
  /** The moment of the quote, after RFC 3339; the clock's where left out. */
  at?: Instant;
  /** The language of `lines`; the offer's first where left out, or where the offer is not written in it. */
  locale?: Language;
}

/** The quote, or what is wrong with the offer, the selection or the moment. */
export type QuotedOffer = OfferQuote | { ok: false; problems: readonly Problem[] };

/** The quote of an offer, with everything that is to be said of it. */
export interface OfferQuote {
  ok: true;
  /** The language of `lines`. */
  language: Language;
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

/** One line of a quote in words. */
export interface PlainLine {
  /** The words. */
  text: string;
  /** The amount in the language's own form, or what stands in its place; left out where the line has none. */
  amount?: string;
  /** Whether it says more about the line before it. */
  detail: boolean;
}
