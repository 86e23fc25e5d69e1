// What a storefront writes in TypeScript, and what must compile.

import { createCheckout, load, locales } from "upfront-checkout";
import { UpfrontCheckout } from "upfront-checkout/define";
import { checkOffer, verifyOrder } from "upfront-checkout/server";

type Offer = Parameters<typeof createCheckout>[0];

declare const offer: Offer;

export async function embed(place: HTMLElement): Promise<void> {
  const element: UpfrontCheckout = document.createElement("upfront-checkout");
  element.locale = "en";
  element.market = "DE";
  element.appearance = { accent: "#0b5d4e" };
  element.addEventListener("upfront-order", (event) => {
    const total: string = event.detail.order.quote.totals.now;
    const attempt: string = event.detail.order.attempt;
    event.detail.respondWith(send({ attempt, total }));
  });
  element.addEventListener("upfront-change", (event) => {
    const stage: "filling" | "ordering" | "unknown" | "confirmed" | "ordered-elsewhere" = event.detail.stage;
    const orderNumber: string | undefined = event.detail.orderNumber;
    const count: number | undefined = event.detail.selection.lines?.length;
    console.log(stage, orderNumber, count);
  });
  element.addEventListener("upfront-consent", (event) => {
    const answer: "given" | "refused" | "withdrawn" | "renewed" = event.detail.answer;
    console.log(answer, event.detail.at, event.detail.shown);
  });
  element.addEventListener("upfront-language", (event) => console.log(event.detail.language.toUpperCase()));
  element.addEventListener("upfront-problem", (event) => console.log(event.detail.code, event.detail.pointer));
  element.addEventListener("upfront-ready", (event) => console.log(event.detail.complete));
  element.offer = offer;
  place.append(element);
  const result = await element.apply({ command: "setQuantity", line: "tea", quantity: "0.25" });
  if (!result.ok) console.log(result.problems.map(({ message, help }) => `${message}: ${help}`));
  const html: string | undefined = await element.saveDocument();
  console.log(html, element.state?.step, element.quote?.totals.now);
  await element.reset();
}

interface Sent {
  outcome: "confirmed";
  orderNumber: string;
  confirmedAt: string;
}

async function send(order: { attempt: string; total: string }): Promise<Sent> {
  return { outcome: "confirmed", orderNumber: order.attempt, confirmedAt: new Date().toISOString() };
}

export async function drawYourself(): Promise<void> {
  await load(new URL("https://shop.example/core.wasm"));
  const spoken: readonly string[] = locales;
  const options = { locale: spoken[0] ?? "en", sendOrder: () => send({ attempt: "1", total: "1.00" }) };
  const opened = await createCheckout(offer, options);
  if (!opened.ok) {
    console.log(opened.problems[0]?.pointer);
    return;
  }
  const { checkout } = opened;
  const stop: () => void = checkout.subscribe((event) => console.log(event.type));
  await checkout.apply({ command: "declare", declaration: "terms", agrees: true });
  await checkout.apply({ command: "order" });
  console.log(checkout.state.openPoints?.map(({ place }) => place), checkout.quote?.taxes?.[0]?.rate, checkout.document());
  stop();
}

export async function takeOrder(body: unknown): Promise<string> {
  const problems = await checkOffer(offer);
  if (problems.length > 0) return problems.map(({ code }) => code).join();
  // What came over the network is not typed; the check is what tells.
  const verdict = await verifyOrder(body, offer, { now: new Date().toISOString() });
  return verdict.accepted ? verdict.digest : verdict.differences.map(({ pointer }) => pointer).join();
}
