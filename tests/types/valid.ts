// What a storefront writes in TypeScript, and what must compile.

import { createCheckout, load, locales } from "upfront-checkout";
import type {
  Charge,
  Difference,
  Finding,
  Line,
  LineCharge,
  OpenPoint,
  Order,
  Problem,
  ProblemCode,
} from "upfront-checkout";
import type { Quote, QuoteTotals, Rounding, StatedTotals, TraceRule } from "upfront-checkout";
import { UpfrontCheckout } from "upfront-checkout/define";
import { recordIn, verifyRecord } from "upfront-checkout/record";
import type { JsonWebKeySet } from "upfront-checkout/record";
import { checkOffer, lintOffer, lintRules, taxedFor, verifyOrder } from "upfront-checkout/server";

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
    const answer: "given" | "refused" | "withdrawn" | "renewed" | "lapsed" = event.detail.answer;
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
  console.log(
    checkout.state.openPoints?.map(({ place }) => place),
    checkout.quote?.taxes?.[0]?.rate,
    checkout.document(),
  );
  stop();
}

export async function takeOrder(body: unknown): Promise<string> {
  const problems = await checkOffer(offer);
  if (problems.length > 0) return problems.map(({ code }) => code).join();
  // What came over the network has no type. The check says whether it is an order.
  const verdict = await verifyOrder(body, offer, { now: new Date().toISOString() });
  return verdict.accepted ? verdict.digest : verdict.differences.map(({ pointer }) => pointer).join();
}

export async function lookForDarkPatterns(): Promise<readonly string[]> {
  const linted = await lintOffer(offer, { market: "DE", locales: ["de"], html: true });
  if (!linted.ok) return linted.problems.map(({ message }) => message);
  const unjudged = (await lintRules()).filter(({ standing }) => standing === "not-judged").map(({ how }) => how);
  return [...linted.findings.map(({ rule, severity, pointer }) => `${rule} ${severity} ${pointer ?? ""}`), ...unjudged];
}

// A convention by its name, one option on top of it; or no word about rounding at all.
export const rounding: Rounding = { convention: "shopware-vertical", mode: "half-even" };
export const perUnit: Rounding = { convention: "commercetools-unit" };
export const unsaid: Pick<Offer, "rounding"> = {};

export const taxes: Offer["taxes"] = [
  { id: "vat", name: { en: "VAT" }, rate: "0.19", category: "S" },
  { id: "state", name: { en: "State tax" }, rate: "0.1/3", compoundOn: ["vat"], included: false },
];

/** What every line says, whatever it costs. */
const facts = {
  id: "tea",
  title: { en: "Tea" },
  description: { en: "Loose leaf." },
  nature: "goods",
  quantity: { unit: "C62" },
} as const;

export const lines: readonly Line[] = [
  {
    ...facts,
    taxes: ["vat", "state"],
    price: {
      amount: "17.90",
      next: [{ from: "2027-01-01T00:00:00Z", amount: "9.99/1.2" }],
      prior: { amount: "21.90", reducedSince: "2026-11-01T00:00:00Z", percent: "0.18" },
    },
    discounts: [{ percent: "0.10" }, { amount: "0.50", per: "unit" }],
    charges: [{ title: { en: "Engraving" }, amount: "2.00", taxable: false }],
  },
  {
    ...facts,
    taxes: [], // outside the tax base
    plan: {
      interval: { count: 1, unit: "month" },
      trial: { count: 14, unit: "day" },
      billingDay: 31,
      anchor: "first-billed",
      partPeriod: { charge: "proportional", basis: "days" },
      phases: [{ price: "9.90" }],
      cancellation: { en: "By e-mail, at any time." },
    },
  },
];

// What is not known is said in words, as a range, or as an amount that somebody else collects.
export const charges: readonly Charge[] = [
  { id: "gift-wrap", title: { en: "Gift wrap" }, kind: "fee", amount: "2.00", taxes: ["vat"], delivery: ["parcel"] },
  { id: "duty", title: { en: "Customs duty" }, kind: "customs-duty", least: "0", most: "12.00", due: "delivery" },
  { id: "bank", title: { en: "Your bank" }, kind: "currency-conversion", note: { en: "See your bank’s prices." } },
];

export const discounts: Offer["discounts"] = [
  { id: "autumn", title: { en: "Autumn" }, percent: "0.10", targets: ["tea"], allocation: { method: "first" } },
  { id: "bonus", title: { en: "Bonus" }, amount: "5.00", apply: "separate", taxes: ["vat"] },
];

export const paid: Pick<Offer, "prepaid" | "payableRounding"> = {
  prepaid: [{ id: "gift-card", title: { en: "Gift card" }, amount: "20.00" }],
  payableRounding: { increment: "0.05", on: "due", payment: ["cash"] },
};

export const payment: Offer["payment"] = [
  {
    id: "instalments",
    title: { en: "In three parts" },
    kind: "invoice",
    terms: { en: "Three parts." },
    safeguards: { en: "None beyond the law." },
    feePercent: "-0.02",
    taxes: ["vat"],
    instalments: { count: 3, interval: { count: 1, unit: "month" }, costPercent: "0.03", annualRate: "0.0999" },
  },
];

/** What the storefront's tax service answered for the present selection. */
export async function stateTotals(element: UpfrontCheckout, answer: StatedTotals): Promise<void> {
  const asked = element.state;
  if (asked?.taxedFor === undefined) return;
  const { taxedFor, destination } = asked;
  console.log(destination?.country ?? "before the address", destination?.postalCode);
  const result = await element.apply({ command: "stateTotals", totals: { ...answer, taxedFor } });
  if (!result.ok && result.problems.some(({ code }) => code === "totals-not-stated")) console.log("ask again");
}

/** The same for an order, on the server. */
export async function statedFor(order: Order, offer: Offer, answer: StatedTotals): Promise<Offer> {
  const { taxedFor: named, destination } = await taxedFor(order, offer);
  console.log(destination?.postalCode);
  return { ...offer, statedTotals: { ...answer, taxedFor: named } };
}

/** Which of the charges of a line a charge of the quote is; nothing for every other charge. */
export function chargesOfLine(quote: Quote, line: Line): (LineCharge | undefined)[] {
  const own = quote.charges.filter(({ kind, source }) => kind === "line-charge" && source === line.id);
  return own.map(({ number }) => (number === undefined ? undefined : line.charges?.[number]));
}

/** Whether a document has to be made smaller. A code that is not known today is a word too. */
export function isTooLarge(problems: readonly Problem[]): boolean {
  const codes: readonly ProblemCode[] = problems.map(({ code }) => code);
  return codes.includes("too-large") || codes.includes("too-heavy");
}

/** What a storefront does about each outcome of its own tax service, its orders and its records. */
export function about(difference: Difference, finding: Finding, point: OpenPoint): string[] {
  const moved = difference.code === "price-not-valid" || difference.code === "negative-total";
  const worded = finding.check === "words" || finding.check === "later-words";
  return [moved ? "quote anew" : difference.message, worded ? finding.outcome : "", fieldOf(point.code) ?? point.place];
}

function fieldOf(code: OpenPoint["code"]): "email" | "birth date" | undefined {
  if (code === "field-email") return "email";
  return code === "field-too-young" ? "birth date" : undefined;
}

export function explain(element: UpfrontCheckout): string[] {
  const { quote, trace = [] } = element.state ?? {};
  const totals: QuoteTotals | undefined = quote?.totals;
  const rules: readonly TraceRule[] = trace.map(({ rule }) => rule);
  // Net and tax of the lines are left out where a tax service states them.
  const ofLines: string | undefined = totals?.ofLines?.net;
  const open = quote?.notContained.map(({ amount, least, most }) => amount ?? `${least ?? "?"} – ${most ?? "?"}`);
  const later = quote?.instalments?.parts.map(({ date, amount }) => `${date} ${amount}`);
  console.log(rules, ofLines, later, quote?.recurring[0]?.perYear, quote?.lines[0]?.reduction?.percent);
  return [...(open ?? []), totals?.payable ?? "", totals?.commitment ?? ""];
}

/** What whoever checks a saved confirmation hands over: one key, or all that the shop ever had. */
export async function isSigned(html: string, key: JsonWebKey): Promise<boolean> {
  const record: unknown = recordIn(html);
  const set: JsonWebKeySet = { keys: [key, { ...key, kid: "2026" }] };
  const reports = await Promise.all([verifyRecord(record, { key, offer }), verifyRecord(record, { key: set })]);
  return reports.every(({ intact, findings }) => intact && findings.some(({ check }) => check === "signature"));
}
