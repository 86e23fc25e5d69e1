// The shop's page: it hands the offer to the checkout, sends the order to the desk, and keeps a shelf beside the basket.

import "/dist/define.js";
import { keepAttempt, sendAnswer, sendOrder } from "/shop/orders.js";
import { Shelf } from "/shop/shelf.js";
import { pageTexts, writePage } from "/shop/texts.js";

const checkout = document.querySelector("upfront-checkout");
const notice = document.querySelector("#notice");

checkout.addEventListener("upfront-order", (event) => event.detail.respondWith(sendOrder(event.detail.order)));

checkout.addEventListener("upfront-change", ({ detail: { stage, attempt } }) => {
  if (stage === "confirmed") keepAttempt(attempt);
});

// Answers before the order are part of it. Each answer after it goes to the desk by itself.
checkout.addEventListener("upfront-consent", async ({ detail }) => {
  const { stage, attempt } = checkout.state;
  if (stage !== "confirmed") return;
  notice.hidden = await sendAnswer(attempt, detail).then(
    () => true,
    () => false,
  );
  notice.textContent = pageTexts(document.documentElement.lang).unsent;
});

checkout.addEventListener("upfront-language", (event) => writePage(event.detail.language));

try {
  const offer = await loadOffer();
  const shelf = new Shelf(document.querySelector("#shelf"), offer, (line) =>
    checkout.apply({ command: "addLine", line }),
  );
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
  const response = await fetch("/shop/offer.json");
  if (!response.ok) throw new Error(`the offer is not there: ${response.status}`);
  // The shop's clock counts. The clock of this device may be set wrong.
  checkout.clock = response.headers.get("date");
  return response.json();
}
