// One page for each state of the quote that a designer or lawyer wants to see: `/states/?state=customs&locale=en`.

import "/dist/define.js";
import { offerOf, states } from "/states/quotes.js";

const wished = new URL(location.href).searchParams;
const name = wished.get("state");
const locale = wished.get("locale") ?? "en";

function link(text, query) {
  const anchor = document.createElement("a");
  anchor.href = `?${new URLSearchParams(query)}`;
  anchor.textContent = text;
  return anchor;
}

function item(child) {
  const entry = document.createElement("li");
  entry.append(child);
  return entry;
}

document
  .getElementById("states")
  .append(...Object.entries(states).map(([state, { title }]) => item(link(title, { state, locale }))));

const element = document.querySelector("upfront-checkout");
const chosen = states[name];
if (chosen) {
  document.title = `${chosen.title} – Upfront`;
  for (const [id, text] of [
    ["title", chosen.title],
    ["about", chosen.about],
  ]) {
    const place = document.getElementById(id);
    place.textContent = text;
    place.hidden = false;
  }
  const shop = await (await fetch("/shop/offer.json")).json();
  element.locale = locale;
  element.offer = offerOf(shop, name, new Date());
  element.addEventListener("upfront-ready", () => chosen.then?.(element), { once: true });
} else {
  element.remove();
}
