// The choices of an order that was placed earlier. A page uses them like a checkout.

import { Requests } from "./requests.js";

export class Choices {
  #core;
  #requests;

  /**
   * @param {import("./choices-core.js").ChoicesCore} core the engine's choices
   * @param {import("./requests.js").Host} host
   */
  constructor(core, host) {
    this.#core = core;
    this.#requests = new Requests(core, host);
  }

  /** Tells what happened by itself since the last answer. */
  begin() {
    return this.#requests.do(this.#core.begin());
  }

  get snapshot() {
    return this.#core.snapshot();
  }

  get language() {
    return this.#core.language();
  }

  languageFor(wish) {
    return this.#core.languageFor(wish);
  }

  speak(language) {
    return this.#requests.do(this.#core.setLanguage(language));
  }

  render(root) {
    this.#core.render(root);
  }

  /** A DOM event at the root. */
  hear(event) {
    const requests = this.#core.hear(event);
    if (requests) void this.#requests.do(requests);
  }
}
