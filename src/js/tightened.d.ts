// What TypeScript can say more exactly than the engine's own declarations, from which documents.d.ts is written. This is
// the only part of the documents that is written by hand; src/boundary/tightened.rs says where each of these types goes.

import type {
  Alternatives,
  ChargeFacts,
  FaultKind,
  Party,
  PaymentFacts,
  PaymentKind,
  Problem,
  ProblemCode,
  Rule,
  Selection,
  Step,
  TraceStep,
  ViolationKind,
} from "./documents.js";

// What is not exported here is no part of the public face.
export {};

// A generic type: the engine has only what is made of it.

/** One thing for all languages of the offer, or one for each: `"/terms"`, or `{ de: "/agb", en: "/terms" }`. */
export type InLanguages<T> = T | { readonly [language: string]: T };

// Members that do not all go together. The engine reads each of them as one that may be left out, and checks afterwards.

type Without<Members> = { [Name in keyof Members]?: never };

/** The members of the one, or those of the other; never of both. */
type Either<One, Other> = (One & Without<Other>) | (Other & Without<One>);

type Of<Name extends keyof Alternatives> = Alternatives[Name];

/** Either a percentage or an amount. */
type Reduction<Name extends "LineDiscount" | "LineCharge" | "Discount"> = Either<
  Pick<Of<Name>, "percent">,
  Pick<Of<Name>, "amount">
>;

/** Either a price or a plan. */
export type LineForms = Either<Pick<Of<"Line">, "price">, Pick<Of<"Line">, "plan">>;
export type LineDiscountForms = Reduction<"LineDiscount">;
export type LineChargeForms = Reduction<"LineCharge">;
export type DiscountForms = Reduction<"Discount">;

/** The line alone, or a choice of one of its option groups. */
export type ConditionForms = Of<"Condition"> | Without<Of<"Condition">>;

/** An amount, a range of which one end is known, or a note that says what is not known. */
export type ChargeForms =
  | Either<Pick<Of<"Charge">, "amount">, Pick<Of<"Charge">, "least"> & Partial<Pick<Of<"Charge">, "most">>>
  | (Pick<Of<"Charge">, "most"> & Partial<Pick<Of<"Charge">, "least">> & { amount?: never })
  | (Required<Pick<ChargeFacts, "note">> & Without<Of<"Charge">>);

/** Either a rule or an amount. */
export type PayableRoundingForms = Either<
  Pick<Of<"PayableRounding">, "increment">,
  Pick<Of<"PayableRounding">, "amount">
>;

/** A transfer says where to; nothing else does. With a fee, the taxes on it are said. */
export type PaymentForms = (
  | { kind: Exclude<PaymentKind, "transfer">; transfer?: never }
  | (Pick<Of<"PaymentMethod">, "transfer"> & { kind: "transfer" })
) &
  (Required<Pick<PaymentFacts, "taxes">> | Without<Pick<PaymentFacts, "fee" | "feePercent">>);

/** The cost is an amount or a share, or nothing. */
export type InstalmentForms = Either<Partial<Pick<Of<"Instalments">, "cost">>, Pick<Of<"Instalments">, "costPercent">>;

/**
 * Where its text stands, or the text itself. Without the digest of the file at an address no checkout is opened, because
 * nobody could prove what was agreed to.
 */
export type PolicyForms = Either<
  Pick<Of<"Policy">, "url"> & Partial<Pick<Of<"Policy">, "digest">>,
  Pick<Of<"Policy">, "text">
>;

/** How far a checkout is. `unknown`: an order was sent and no answer came. */
export type Stage = "filling" | "ordering" | "unknown" | "confirmed" | "ordered-elsewhere";

/** Once the order is placed, here or (`ordered-elsewhere`) in another tab, it has a number. */
export type SnapshotForms = (
  | { stage: Exclude<Stage, "confirmed" | "ordered-elsewhere">; orderNumber?: never }
  | (Pick<Of<"Snapshot">, "orderNumber"> & { stage: "confirmed" | "ordered-elsewhere" })
) & {
  /** How each figure of the quote was reached; empty where there is no quote. It is worked out when it is read. */
  trace: readonly TraceStep[];
};

// What an order always has: the engine keeps selection and party in one form for the way there and for the order.

/** The selection of an order: it is said how it is paid. */
export interface OrderSelection extends Selection {
  payment: NonNullable<Selection["payment"]>;
}

/** The party of an order: name and e-mail address are always asked for. */
export interface OrderParty extends Party {
  name: string;
  email: string;
}

// The variants of a union, by names of their own.

/** With the one, the other must be chosen too: the strainer needs the small teapot. */
export type RequiresRule = Extract<Rule, { kind: "requires" }>;

/** The one and the other cannot be chosen together. */
export type ExcludesRule = Extract<Rule, { kind: "excludes" }>;

// Texts that are one of some words. `string & {}` leaves room for words of later versions: a program that knows the
// present ones still compiles, and an editor still offers them.

/** The step at which something was answered; `confirmation` and `manage` after the order. */
export type ConsentStep = Step | "confirmation" | "manage";

/** What is wrong with a field of personal data. */
type FieldCode = `field-${FaultKind}`;

/** The code of an open point. */
export type OpenPointCode =
  | "empty-basket"
  | "unreadable-quantity"
  | ViolationKind
  | FieldCode
  | "no-delivery"
  | "no-payment"
  | "undeclared"
  | "offer-not-valid"
  | "policy-not-valid"
  | "negative-total"
  | Extract<ProblemCode, "overflow" | "unknown-reference" | "does-not-add-up" | "totals-not-stated">;

/** The code of a difference; also that of a problem, where the order cannot even be read. */
export type DifferenceCode =
  | "order-version"
  | "time-zone"
  | "offer"
  | "market-pack"
  | "language"
  | "button"
  | "placed-at"
  | "offer-not-valid"
  | "policy-not-valid"
  | "price-not-valid"
  | "selection"
  | ViolationKind
  | "delivery"
  | "payment"
  | "voucher"
  | "charge"
  | "quote"
  | "quote-digest"
  | "negative-total"
  | FieldCode
  | "field-not-plain"
  | "field-not-asked"
  | "undeclared"
  | "consent-chain"
  | "consent-offer"
  | "consent-before"
  | "consent-order"
  | "consent-text"
  | (string & {});

/** Which check of a record, stable across versions. */
export type CheckName =
  | "shape"
  | "record-digest"
  | "order-digest"
  | "quote-digest"
  | "chain"
  | "events"
  | "texts"
  | "words"
  | "later"
  | "later-words"
  | "component"
  | "offer"
  | "statements"
  | "trace"
  | "order"
  | "signature"
  | (string & {});

/** Problems that arise around the engine: in the element, and in the headless face. */
export type FaceProblemCode = "not-ready" | "language-not-loaded" | "order-outcome-unknown" | (string & {});

// What the JavaScript around the engine answers, not the engine itself.

/** What became of a command. */
export type CommandResult = { ok: true; problems?: undefined } | { ok: false; problems: readonly Problem[] };
