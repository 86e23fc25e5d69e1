// The shop's page: hands the offer to the checkout, takes the order to the desk, keeps a shelf beside the basket.

import "/dist/define.js";
import { Shelf } from "/shop/shelf.js";
import { pageTexts } from "/shop/texts.js";

const checkout = document.querySelector("upfront-checkout");
const notice = document.querySelector("#notice");

const headers = { "content-type": "application/json", accept: "application/json" };

checkout.addEventListener("upfront-order", (event) => {
  const body = JSON.stringify(event.detail.order);
  event.detail.respondWith(fetch("/api/orders", { method: "POST", headers, body }).then((response) => response.json()));
});

checkout.addEventListener("upfront-language", (event) => writePage(event.detail.language));

try {
  const offer = await loadOffer();
  const shelf = new Shelf(document.querySelector("#shelf"), offer, (line) => checkout.apply({ command: "addLine", line }));
  checkout.addEventListener("upfront-language", (event) => shelf.write(event.detail.language));
  checkout.addEventListener("upfront-change", (event) => {
    const { step, stage, selection } = event.detail;
    shelf.show(step === "basket" && stage === "filling" ? selection.lines.map((chosen) => chosen.line) : undefined);
  });
  checkout.offer = offer;
} catch (error) {
  notice.textContent = pageTexts(document.documentElement.lang).unavailable;
  notice.hidden = false;
  throw error;
}

async function loadOffer() {
  const response = await fetch("/shop/offer.json", { headers });
  if (!response.ok) throw new Error(`the offer is not there: ${response.status}`);
  return response.json();
}

/** The page speaks the checkout's language. */
function writePage(language) {
  const texts = pageTexts(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", texts[element.dataset.label]);
  }
}
