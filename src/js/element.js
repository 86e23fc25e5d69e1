// The element: a thin shell that forwards to the engine. It is defined at once; the engine loads after. Imports nothing.

const Base = globalThis.HTMLElement ?? class {};
const HEARD = ["click", "input", "change", "submit", "keydown", "pointerdown"];
let count = 0;

/**
 * What the element is built on: how a checkout or the choices of an order are opened and run, and where files come from.
 *
 * @typedef {object} Port
 * @property {(offer: any, options: any) => Promise<any>} open
 * @property {(record: any, options: any) => Promise<any>} openChoices
 * @property {(core: any, host: import("./requests.js").Host & import("./checkout.js").Ordering) => any} checkout
 * @property {(core: any, host: import("./requests.js").Host) => any} choices
 * @property {(language: string) => Promise<string>} readLocale
 * @property {() => Promise<string>} readStyle
 */

/**
 * The class of `<upfront-checkout>`.
 *
 * Attributes: `locale` (a BCP 47 tag), `market` (the market that the offer's must be: `DE`, `US-CA`), `mode` (`manage`
 * for the choices of an order that was placed earlier).
 * Properties: `offer`, `earlier`, `clock`, `appearance` (theme tokens by name, such as `{ accent: "#0b5d4e" }`); `record`
 * and `later` in the mode `manage`; read-only `state`, `quote`, `totals`, `choices`.
 * Methods: `apply(command)`, `saveDocument()`, `reset()`.
 * Events, all bubbling and composed: `upfront-ready`, `upfront-change` (the full snapshot), `upfront-order`
 * (`respondWith(promise)`), `upfront-consent`, `upfront-choices`, `upfront-language`, `upfront-problem`.
 * Children are shown until the checkout is ready, and stay if it cannot start.
 *
 * @param {Port} port
 */
export function createElementClass(port) {
  return class UpfrontCheckout extends Base {
    static observedAttributes = ["locale", "market", "mode"];

    #offer;
    #record;
    #later = [];
    #earlier = [];
    /** Milliseconds that the storefront's clock is ahead of the device's; undefined if it was not told. */
    #ahead;
    #appearance = {};
    /** What is shown: the running checkout, or in the mode `manage` the choices of an order. */
    #shown;
    #checkout;
    #opening = 0;
    #prefix = count++ === 0 ? "upfront" : `upfront-${count}`;
    #heard = (event) => this.#shown?.hear(event);
    #stored = (event) => event.key && event.newValue && this.#checkout?.hearStorage(event.key, event.newValue);

    connectedCallback() {
      // Properties that were set before the element was defined are own fields. They go through the setters now.
      for (const name of ["clock", "earlier", "later", "appearance", "locale", "market", "mode", "record", "offer"]) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
      }
      HEARD.forEach((name) => this.addEventListener(name, this.#heard));
      globalThis.addEventListener("storage", this.#stored);
      if (!this.#shown) void this.#open();
    }

    disconnectedCallback() {
      this.#checkout?.rest();
      HEARD.forEach((name) => this.removeEventListener(name, this.#heard));
      globalThis.removeEventListener("storage", this.#stored);
    }

    attributeChangedCallback(name, before, after) {
      if (before === after) return;
      if (name === "locale") this.#speak(after);
      if (name === "market" && this.#offer) void this.#open();
      if (name === "mode") void this.#open();
    }

    get offer() {
      return this.#offer;
    }

    set offer(offer) {
      this.#offer = offer;
      void this.#open();
    }

    /** In the mode `manage` the record that was handed over; else the one of the order, once the storefront gave it. */
    get record() {
      return this.#record ?? this.#checkout?.record;
    }

    set record(record) {
      this.#record = record;
      if (this.#manages) void this.#open();
    }

    /** The answers after the order, as the storefront has them: to be set before `record`. */
    get later() {
      return this.#later;
    }

    set later(events) {
      this.#later = events ?? [];
    }

    /** What the storefront has on record of this customer's earlier answers: to be set before `offer`. */
    get earlier() {
      return this.#earlier;
    }

    set earlier(answers) {
      this.#earlier = answers ?? [];
    }

    /** The storefront's clock: set to its present time, before `offer` or `record`; every time in an order is by it. */
    get clock() {
      return this.#ahead === undefined ? undefined : new Date(Date.now() + this.#ahead).toISOString();
    }

    set clock(time) {
      const shown = new Date(time ?? NaN).getTime();
      this.#ahead = Number.isNaN(shown) ? undefined : shown - Date.now();
    }

    get mode() {
      return this.getAttribute("mode");
    }

    set mode(mode) {
      reflect(this, "mode", mode);
    }

    get #manages() {
      return this.mode === "manage";
    }

    get appearance() {
      return this.#appearance;
    }

    set appearance(tokens) {
      for (const name of Object.keys(this.#appearance)) this.style.removeProperty(`--upfront-${name}`);
      this.#appearance = { ...tokens };
      for (const [name, value] of Object.entries(this.#appearance)) this.style.setProperty(`--upfront-${name}`, value);
    }

    get locale() {
      return this.getAttribute("locale");
    }

    set locale(locale) {
      reflect(this, "locale", locale);
    }

    get market() {
      return this.getAttribute("market");
    }

    set market(market) {
      reflect(this, "market", market);
    }

    /** The full snapshot; undefined until the checkout is ready. */
    get state() {
      return this.#checkout?.snapshot;
    }

    /** The sums of the quote alone; undefined where there is none. */
    get totals() {
      return this.#checkout?.totals;
    }

    /** The quote for the present selection; undefined where there is none. */
    get quote() {
      return this.state?.quote;
    }

    /** What holds of an order's choices, in the mode `manage`; undefined until they are shown. */
    get choices() {
      return this.#manages ? this.#shown?.snapshot : undefined;
    }

    /** Applies a command: a promise of { ok: true } or { ok: false, problems }. */
    async apply(command) {
      if (!this.#checkout) return { ok: false, problems: [notReady()] };
      return this.#checkout.apply(command);
    }

    /** Saves the confirmation as an HTML file, in the review the final quote; resolves to its text, before to undefined. */
    async saveDocument() {
      const [title, html] = this.#checkout?.document(await port.readStyle(), this.ownerDocument.baseURI) ?? [];
      if (html) download(this.ownerDocument, `${title}.html`, html);
      return html;
    }

    /** Begins a new purchase; what was kept of this one is forgotten. */
    async reset() {
      await this.#checkout?.reset();
    }

    #speak(wish) {
      const language = wish && this.#shown?.languageFor(wish);
      if (!language) return;
      if (this.#checkout) void this.apply({ command: "setLanguage", language });
      else void this.#shown.speak(language);
    }

    async #open() {
      const opening = ++this.#opening;
      const given = this.#manages ? this.#record : this.#offer;
      if (!given || !this.isConnected) return;
      this.setAttribute("aria-busy", "true");
      const open = this.#manages ? this.#openRecord() : this.#openOffer();
      const opened = await open.catch((error) => [{ ...notReady(), message: String(error?.message ?? error) }]);
      if (opening !== this.#opening) return;
      this.removeAttribute("aria-busy");
      this.#checkout?.rest();
      this.toggleAttribute("data-failed", Array.isArray(opened));
      if (Array.isArray(opened)) this.#fail(opened);
      else await this.#begin(opened);
    }

    #fail(problems) {
      // Nothing can be ordered from an offer that was taken back.
      if (this.#shown) this.replaceChildren();
      this.#shown = this.#checkout = undefined;
      problems.forEach((problem) => this.#tell("problem", problem));
    }

    async #begin(core) {
      this.#shown = this.#manages ? port.choices(core, this.#host()) : port.checkout(core, this.#host());
      this.#checkout = this.#manages ? undefined : this.#shown;
      this.#render();
      this.#tell("language", { language: this.#shown.language });
      if (this.#checkout) this.#tell("ready", this.state);
      await this.#shown.begin();
    }

    #openRecord() {
      const { later, clock } = this;
      return port.openChoices(this.#record, {
        later,
        wishes: [this.locale].filter(Boolean),
        prefix: this.#prefix,
        clock,
      });
    }

    async #openOffer() {
      const market = this.getAttribute("market");
      if (market && this.#offer.market && market !== this.#offer.market) {
        const message = `the attribute says market \`${market}\`, the offer \`${this.#offer.market}\``;
        return [{ code: "contradiction", pointer: "/market", message, help: "let both name the same market" }];
      }
      const page = this.closest("[lang]")?.getAttribute("lang") ?? "";
      const wishes = [this.locale, page, ...(globalThis.navigator?.languages ?? [])].filter(Boolean);
      const { earlier, clock } = this;
      return port.open(this.#offer, {
        wishes,
        prefix: this.#prefix,
        interface: "element",
        keeps: true,
        earlier,
        clock,
      });
    }

    #host() {
      return {
        readLocale: port.readLocale,
        newAttempt: () => crypto.randomUUID(),
        sendOrder: (order) => this.#sendOrder(order),
        tell: (name, detail) => this.#tell(name, detail),
        changed: () => this.#changed(),
        focus: (id) => this.#focus(id),
        save: () => this.saveDocument(),
        print: () => globalThis.print(),
      };
    }

    #changed() {
      this.#render();
      if (this.#checkout) this.#tell("change", this.state);
      else this.#tell("choices", this.choices);
    }

    /** Renders. If the focused control went away, the focus moves to the nearest place around it that is still there. */
    #render() {
      const focused = this.ownerDocument.activeElement;
      const around = this.contains(focused) ? placesAround(focused, this) : [];
      this.#shown.render(this);
      if (around.length > 0 && !this.contains(this.ownerDocument.activeElement)) {
        const place = around.map((id) => this.ownerDocument.getElementById(id)).find((each) => this.contains(each));
        this.#focus(place?.id ?? `${this.#prefix}-heading`);
      }
    }

    #focus(id) {
      const place = this.ownerDocument.getElementById(id);
      if (!place || !this.contains(place)) return;
      // A link to a text that is folded up opens it.
      if (place.matches("summary")) place.parentElement?.setAttribute("open", "");
      /** @type {HTMLElement | null} */
      const inside = place.matches("fieldset") ? place.querySelector("input:checked, input") : null;
      const control = inside ?? place;
      control.focus();
      place.scrollIntoView({ block: "nearest" });
    }

    #sendOrder(order) {
      let answer;
      const respondWith = (promise) => (answer = Promise.resolve(promise));
      this.#tell("order", { order, respondWith });
      return answer ?? Promise.reject(new Error("nobody answered upfront-order with respondWith"));
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(`upfront-${name}`, { detail, bubbles: true, composed: true }));
    }
  };
}

/** The ids of the elements around a control that can take the focus, nearest first. */
function placesAround(control, root) {
  const ids = [];
  for (let each = control; each && each !== root; each = each.parentElement) {
    if (each.id && (each.matches("[tabindex], input, select") || each === control)) ids.push(each.id);
  }
  return [...ids, ""];
}

function reflect(element, name, value) {
  if (value == null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function notReady() {
  const help = "set `offer` and wait for `upfront-ready`";
  return { code: "not-ready", pointer: "", message: "the checkout is not ready", help };
}

function download(document, name, html) {
  const address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, "-");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
