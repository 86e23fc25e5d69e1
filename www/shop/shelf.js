// The shelf: the products that are not in the basket. None of them gets into the basket by itself.

import { priceWords } from "/shop/price.js";
import { pageTexts } from "/shop/texts.js";

export class Shelf {
  #section;
  #offer;
  #add;
  #places = new Map();

  /** `add(line)` is called with the id of the product that somebody chose. */
  constructor(section, offer, add) {
    this.#section = section;
    this.#offer = offer;
    this.#add = add;
    for (const line of offer.lines) this.#places.set(line.id, this.#placeOf(line));
    section.querySelector("ul").append(...[...this.#places.values()].map((place) => place.item));
    this.write(document.documentElement.lang);
  }

  /** Writes the shelf in a language. */
  write(language) {
    const texts = pageTexts(language);
    this.#section.querySelector("[data-prices]").textContent = texts.prices;
    for (const line of this.#offer.lines) {
      const { title, description, price, button } = this.#places.get(line.id);
      const inLanguage = (wording) => wording[language] ?? wording[this.#offer.languages[0]];
      title.textContent = inLanguage(line.title);
      description.textContent = inLanguage(line.description);
      const words = priceWords(line, { currency: this.#offer.currency, language, texts });
      price.replaceChildren(
        ...words.map((text, index) => element(index === 0 ? "span" : "small", { textContent: text })),
      );
      button.textContent = texts.add;
      button.setAttribute("aria-label", `${texts.add}: ${title.textContent}`);
    }
  }

  /** Shows the products that are not in the basket. Once the basket cannot change any more, it shows nothing. */
  show(linesInBasket) {
    const active = document.activeElement;
    for (const [id, { item }] of this.#places) item.hidden = linesInBasket?.includes(id) ?? true;
    this.#section.hidden = [...this.#places.values()].every(({ item }) => item.hidden);
    if (this.#section.contains(active) && active.closest("[hidden]")) this.#moveFocusFrom(active.closest("li"));
  }

  /** Moves the focus after a product was added by keyboard: to the next product, or to the basket after the last one. */
  #moveFocusFrom(item) {
    const items = [...this.#places.values()].map((place) => place.item);
    const after = items.slice(items.indexOf(item) + 1).find((other) => !other.hidden);
    const next = after ?? items.find((other) => !other.hidden);
    if (next) next.querySelector("button").focus();
    else document.querySelector("upfront-checkout :is(a[href], button, input, select)")?.focus();
  }

  #placeOf({ id, image }) {
    const title = element("h3");
    const description = element("p");
    const price = element("p", { className: "price" });
    const button = element("button", { type: "button" });
    button.addEventListener("click", () => this.#add(id));
    const picture = element("img", { src: image, alt: "", width: 240, height: 240 });
    const words = element("div");
    words.append(title, description, price, button);
    const item = element("li", { hidden: true });
    item.append(picture, words);
    return { item, title, description, price, button };
  }
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
