// The storefront's server (Node): the same engine checks what the browser sent.

import type { Difference, Digest, Instant, Offer, Problem } from "./documents.js";

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

/** The problems of an offer: an empty list for one that is in order. */
export function checkOffer(offer: unknown): Promise<readonly Problem[]>;
