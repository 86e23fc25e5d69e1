// Does what the engine asks for, by means of the host. Imports nothing.

/**
 * What a running checkout or its choices need of their host: how texts are read, and who hears what.
 *
 * @typedef {object} Host
 * @property {(language: string) => Promise<string>} readLocale the Fluent text of a language
 * @property {(name: string, detail: any) => unknown} tell tells what happened, by its name
 * @property {() => unknown} changed shows what changed
 * @property {(id: string) => unknown} [focus] moves the focus to an element
 * @property {() => unknown} [save] saves the confirmation
 * @property {() => unknown} [print] prints the page
 */

/** What the engine asks for, one request after the other. */
export class Requests {
  #core;
  #host;
  #own;

  /**
   * @param {{ speak(language: string, fluent: string): any }} core what takes the texts of another language
   * @param {Host} host
   * @param {Record<string, (request: any) => unknown>} own what only one kind of core asks for, by the request's name
   */
  constructor(core, host, own = {}) {
    this.#core = core;
    this.#host = host;
    this.#own = own;
  }

  /**
   * Shows the change, then does everything.
   *
   * @returns {Promise<import("./documents.js").CommandResult>} with the problems, where something was refused
   */
  async do(requests) {
    this.#host.changed();
    const problems = requests.filter(({ request }) => request === "problem").map(({ problem }) => problem);
    await Promise.all(requests.map((request) => this.#answer(request)));
    return problems.length === 0 ? { ok: true } : { ok: false, problems };
  }

  #answer(request) {
    const host = this.#host;
    const own = this.#own[request.request];
    if (own) return own(request);
    switch (request.request) {
      case "load-language":
        return this.#speak(request.language);
      case "consent":
        return host.tell("consent", request.event);
      case "language":
        return host.tell("language", { language: request.language });
      case "problem":
        return host.tell("problem", request.problem);
      case "focus":
        return host.focus?.(request.id);
      case "save":
        return host.save?.();
      case "print":
        return host.print?.();
      default:
        return undefined;
    }
  }

  async #speak(language) {
    try {
      const fluent = await this.#host.readLocale(language);
      return await this.do(this.#core.speak(language, fluent));
    } catch (error) {
      // The language stays as it was. The storefront hears why.
      return this.#host.tell("problem", problem("language-not-loaded", `${language}: ${error?.message ?? error}`));
    }
  }
}

/** A problem in the shape that the engine's own have. */
export function problem(code, message) {
  return { code, pointer: "", message, help: "" };
}
