// The choices of the last order, to look at and to change. The record comes from the desk, or from a saved confirmation.

import "/dist/define.js";
import { lastAttempt, orderOf, sendAnswer } from "/shop/orders.js";
import { pageTexts, writePage } from "/shop/texts.js";

const choices = document.querySelector("upfront-checkout");
const notice = document.querySelector("#notice");
const form = document.querySelector("#open");

choices.addEventListener("upfront-consent", async ({ detail }) => {
  notice.hidden = await sendAnswer(choices.record.order.attempt, detail).then(
    () => true,
    () => false,
  );
  if (!notice.hidden) say("unsent");
});
choices.addEventListener("upfront-language", ({ detail }) => writePage(detail.language));
choices.addEventListener("upfront-problem", ({ detail }) => {
  if (detail.code === "record-broken") say("choicesForeign");
});

const order = lastAttempt() && (await orderOf(lastAttempt()));
if (order) show(order);
else form.hidden = false;

form.addEventListener("change", async () => {
  notice.hidden = true;
  const { recordIn } = await import("/dist/record.js");
  /** @type {any} */
  const record = recordIn(await document.querySelector("#saved").files[0].text());
  if (!record) return say("choicesForeign");
  // The desk knows what was answered since the file was saved.
  show({ record, later: (await orderOf(record.order?.attempt))?.later ?? [] });
});

function show({ record, later }) {
  choices.later = later;
  choices.record = record;
}

function say(text) {
  notice.textContent = pageTexts(document.documentElement.lang)[text];
  notice.hidden = false;
}
