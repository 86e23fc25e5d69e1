// <upfront-checkout>. Importing this module defines the element at once; the engine loads when an offer is set.

import type {
  ChoicesSnapshot,
  Command,
  CommandResult,
  ConsentEvent,
  EarlierAnswer,
  Instant,
  Language,
  Offer,
  Order,
  OrderAnswer,
  OrderRecord,
  Problem,
  Quote,
  QuoteTotals,
  Snapshot,
} from "./documents.js";

export type * from "./documents.js";

/**
 * The element `<upfront-checkout>`. Children stand in until the checkout is ready, and stay where it cannot start.
 *
 * It tells everything by events (`UpfrontCheckoutEventMap`), which bubble and are composed, so that any ancestor, the
 * document and the window hear them too.
 */
export class UpfrontCheckout extends HTMLElement {
  static readonly observedAttributes: string[];

  /** The offer; setting it opens the checkout, or another one in place of the present one. */
  get offer(): Offer | undefined;
  set offer(offer: Offer);

  /** What the storefront has on record of this customer's earlier answers; to be set before `offer`. */
  get earlier(): readonly EarlierAnswer[];
  set earlier(answers: readonly EarlierAnswer[]);

  /**
   * The storefront's clock. Set it to the storefront's present time (RFC 3339, an HTTP date or a `Date`) before `offer` or
   * `record`: every time in events and orders is by it from then on. Undefined where the device's own clock counts.
   */
  get clock(): Instant | undefined;
  set clock(time: Instant | Date | undefined);

  /** The attribute `mode`: `manage` shows the choices of an order that was placed earlier, from its record. */
  get mode(): string | null;
  set mode(mode: string | null);

  /**
   * In the mode `manage` the record of the order; setting it shows its choices. Else the record that the storefront gave
   * with its confirmation; undefined before.
   */
  get record(): OrderRecord | undefined;
  set record(record: OrderRecord);

  /** In the mode `manage` the answers after the order, as the storefront has them; to be set before `record`. */
  get later(): readonly ConsentEvent[];
  set later(events: readonly ConsentEvent[]);

  /** In the mode `manage` what holds now; undefined until it is shown. */
  get choices(): ChoicesSnapshot | undefined;

  /** Theme tokens by name; each becomes the custom property `--upfront-` and its name on the element. */
  get appearance(): Appearance;
  set appearance(tokens: Appearance);

  /** The attribute `locale`: the language to begin in, after BCP 47; once ready, setting it changes the language. */
  get locale(): string | null;
  set locale(locale: string | null);

  /** The attribute `market`: where it is given, the offer's market must be this one: `DE`, `US-CA`. */
  get market(): string | null;
  set market(market: string | null);

  /** The full snapshot; undefined until the checkout is ready. */
  get state(): Snapshot | undefined;

  /** The quote for the present selection; undefined where there is none. */
  get quote(): Quote | undefined;

  /** The sums of the quote alone: what a running total needs, without the snapshot. */
  get totals(): QuoteTotals | undefined;

  /** Applies a command. Consents, declarations and the order are refused: the element takes them from a person only. */
  apply(command: Command): Promise<CommandResult>;

  /** Saves the confirmation as an HTML file, in the review the final quote; resolves to its text, before to undefined. */
  saveDocument(): Promise<string | undefined>;

  /** Begins a new purchase; what was kept of this one is forgotten. */
  reset(): Promise<void>;

  connectedCallback(): void;
  disconnectedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, after: string | null): void;
}

/** Theme tokens: CSS values by name. One that is left out keeps the value of the style sheet. */
export interface Appearance {
  /** The ground the checkout stands on. */
  page?: string;
  /** The ground of boxes. */
  surface?: string;
  /** The ground of what is raised above the page. */
  raised?: string;
  /** The shadow under what is raised. */
  shadow?: string;
  /** Text. */
  text?: string;
  /** Text that stands back; at least 4.5 : 1 against the surface. */
  muted?: string;
  /** Lines between parts. */
  hairline?: string;
  /** The border of controls; at least 3 : 1 against the surface. */
  border?: string;
  /** The one accent: the primary button, what is selected, links. */
  accent?: string;
  /** Text on the accent. */
  "on-accent"?: string;
  /** Something is wrong. */
  critical?: string;
  /** Something needs attention. */
  caution?: string;
  /** Something is done. */
  positive?: string;
  /** The ring around the focus; at least 3 : 1 against the surface. */
  focus?: string;
  /** The radius of corners. */
  radius?: string;
  /** The font family; the page's own where left out. */
  font?: string;
}

/** The events of `<upfront-checkout>`, with their details. */
export interface UpfrontCheckoutEventMap {
  /** The checkout can be used. */
  "upfront-ready": CustomEvent<Snapshot>;
  /** Something changed; also told once after `upfront-ready`. */
  "upfront-change": CustomEvent<Snapshot>;
  /** A person ordered: take the order to the server, and answer with `respondWith`. */
  "upfront-order": CustomEvent<OrderRequest>;
  /** A consent or declaration was given, refused, withdrawn or renewed, or a consent lapsed. */
  "upfront-consent": CustomEvent<ConsentEvent>;
  /** In the mode `manage`: the choices of the order as they are now. */
  "upfront-choices": CustomEvent<ChoicesSnapshot>;
  /** The language in which everything stands now. */
  "upfront-language": CustomEvent<{ language: Language }>;
  /** Something was refused, or went wrong. */
  "upfront-problem": CustomEvent<Problem>;
}

/** An order that waits for the storefront's answer. */
export interface OrderRequest {
  /** The order. */
  readonly order: Order;
  /**
   * Takes the storefront's answer, or a promise of it. Call it before the listener returns: without it, on a rejection
   * and after 30 seconds, the outcome counts as unknown and the person can send the same order again.
   */
  respondWith(answer: OrderAnswer | PromiseLike<OrderAnswer>): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "upfront-checkout": UpfrontCheckout;
  }

  // The events bubble and are composed: the element hears them, and so does everything around it.
  interface GlobalEventHandlersEventMap extends UpfrontCheckoutEventMap {}
}
