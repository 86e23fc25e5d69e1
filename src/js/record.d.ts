// Records of orders: made and signed by the shop, checked by anybody.

import type {
  Confirmation,
  ConsentEvent,
  EarlierAnswer,
  Instant,
  Offer,
  Order,
  OrderRecord,
  RecordReport,
} from "./documents.js";

export type * from "./documents.js";

/**
 * The record of an order that `verifyOrder` accepted: everything that was shown, chosen, declared and agreed to, in one
 * document. The order is checked once more, as of its confirmation.
 *
 * Rejects with an `Error` whose `problems` say what is wrong with the offer, the confirmation or the order.
 */
export function createRecord(
  order: Order,
  offer: Offer,
  confirmation: Confirmation,
  options?: CreateRecordOptions,
): Promise<OrderRecord>;

/** What an order rests on besides its offer. */
export interface CreateRecordOptions {
  /** The earlier answers that `verifyOrder` was told of. */
  earlier?: readonly EarlierAnswer[];
  /** When the storefront upgraded from version 0.2 or earlier, as `verifyOrder` was told. */
  upgradedAt?: Instant;
}

/** What happened after an order. */
export interface AfterOrder {
  /** The answers after it, in their order, as `upfront-consent` told them. */
  later?: readonly ConsentEvent[];
}

/**
 * What was answered in a record and after it, the last answer about each thing: `earlier` of later checkouts and checks.
 * Rejects with an `Error` whose `problems` say what is wrong with the record.
 */
export function answersIn(record: OrderRecord, options?: AfterOrder): Promise<readonly EarlierAnswer[]>;

/**
 * The consumer's receipt of every consent in a record: JSON-LD after ISO/IEC TS 27560 in the terms of the W3C's Data
 * Privacy Vocabulary. Rejects with an `Error` whose `problems` say what is wrong with the record.
 */
export function createReceipt(record: OrderRecord, options?: AfterOrder): Promise<ConsentReceipt>;

/** A document of JSON-LD; docs/record.md says which terms stand in it. */
export type ConsentReceipt = { "@context": object; "@type": "dpv:ConsentReceipt" } & { [term: string]: unknown };

/**
 * The same record with the shop's signature (RFC 7515, detached content), made by WebCrypto.
 *
 * `key` is a private JSON Web Key: EC P-256, which signs ES256, or OKP Ed25519. Rejects with a `TypeError` for any other.
 */
export function signRecord(record: OrderRecord, key: JsonWebKey): Promise<OrderRecord>;

/**
 * Every check of a record. Anything at all may be handed over; what is no record fails.
 *
 * Rejects with an `Error` whose `problems` say what is wrong with the offer, where one is handed over that is none.
 */
export function verifyRecord(record: unknown, options?: VerifyRecordOptions): Promise<RecordReport>;

/**
 * The record in a confirmation that was saved as an HTML file: what stands in its one
 * `<script type="application/json" id="upfront-record">`. `undefined` where there is none, or more than one; throws a
 * `SyntaxError` where what stands there is not JSON. It is read, not checked.
 */
export function recordIn(html: string): unknown;

/** What a record is checked against. What is left out cannot be known, and the report says so. */
export interface VerifyRecordOptions extends AfterOrder {
  /** The offer that the order rests on. */
  offer?: Offer;
  /**
   * The shop's public JSON Web Key, or a set of them. Of a set only the key that the signature names counts: by its `kid`
   * or, where it has none, by its thumbprint (RFC 7638). A signature that names none is tried with every key of its kind.
   */
  key?: NamedKey | JsonWebKeySet;
}

/** A JSON Web Key with the name it may have (RFC 7517, section 4.5). */
export type NamedKey = JsonWebKey & { kid?: string };

/** A JSON Web Key Set (RFC 7517, section 5). Keys of other kinds in it are passed over. */
export interface JsonWebKeySet {
  keys: readonly NamedKey[];
}
