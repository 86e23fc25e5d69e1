// Mistakes of a storefront that must not compile. If one compiles, the check fails.

import { createCheckout } from "upfront-checkout";
import type {
  Charge,
  Condition,
  Discount,
  Line,
  LineDiscount,
  OpenPoint,
  Order,
  PaymentMethod,
} from "upfront-checkout";
import type { PayableRounding, QuoteCharge, QuoteLine, Rounding, StatedTotals, Tax } from "upfront-checkout";
import { verifyRecord } from "upfront-checkout/record";
import { checkOffer, verifyOrder } from "upfront-checkout/server";

type Offer = Parameters<typeof createCheckout>[0];

declare const offer: Offer;

const element = document.createElement("upfront-checkout");

// Amounts are decimal strings: a number would already be rounded.
// @ts-expect-error
void element.apply({ command: "setQuantity", line: "tea", quantity: 0.25 });

// @ts-expect-error
void element.apply({ command: "bake" });

// @ts-expect-error
void element.apply({ command: "choose", line: "teapot", option: "colour" });

// @ts-expect-error
void element.apply({ command: "goTo", step: "sauna" });

// @ts-expect-error
void element.apply({ command: "enter", field: "shoe-size", text: "42" });

// The state cannot be written.
// @ts-expect-error
element.state = undefined;

// @ts-expect-error
element.quote = undefined;

// @ts-expect-error
element.offer = { id: "shop" };

// @ts-expect-error
element.appearance = { accent: 7 };

element.addEventListener("upfront-order", (event) => {
  // @ts-expect-error
  event.detail.respondWith({ outcome: "perhaps" });
  // @ts-expect-error
  const total: number = event.detail.order.quote.totals.now;
  console.log(total);
});

element.addEventListener("upfront-change", (event) => {
  // Where the quantities allow no quote there is none.
  // @ts-expect-error
  console.log(event.detail.quote.totals.now);
});

export async function headless(): Promise<void> {
  const opened = await createCheckout(offer);
  // It may be missing, so that must be checked first.
  // @ts-expect-error
  console.log(opened.checkout.state);
  // @ts-expect-error
  await createCheckout(offer, { language: "de" });
}

export async function server(): Promise<void> {
  const verdict = await verifyOrder({}, offer);
  // A refused order has no digest.
  // @ts-expect-error
  console.log(verdict.digest.length);
  // @ts-expect-error
  await verifyOrder({}, offer, { now: 1 });
  // @ts-expect-error
  console.log((await checkOffer(offer)).code);
}

// A basket line without a quantity.
// @ts-expect-error
export const basket: Offer["basket"] = [{ line: "tea" }];

// @ts-expect-error
export const purpose: Offer["purposes"] = [{ id: "newsletter", preChecked: true }];

// No system of that name is known.
// @ts-expect-error
export const rounding: Rounding = { convention: "my-shop" };

// Only a charge on a line has a number, and it is a number.
export function numberOf(charge: QuoteCharge): string | undefined {
  // @ts-expect-error
  return charge.number;
}

// The code of an open point is one of a closed list.
export function isBaked(point: OpenPoint): boolean {
  // @ts-expect-error
  return point.code === "half-baked";
}

// Either the line alone, or a choice of one of its option groups.
// @ts-expect-error
export const half: Condition = { line: "tea", option: "size" };

// An order says how it is paid.
// @ts-expect-error
export const unpaid: Order["selection"] = { lines: [] };

// The number of decimals is a number, an increment is an amount.
// @ts-expect-error
export const increment: Rounding = { increment: 0.05 };

declare const facts: Omit<Line, "taxes" | "price" | "plan">;

// Taxes must be stated; an empty list says that there are none.
// @ts-expect-error
export const untaxed: Line = { ...facts, price: { amount: "1.00" } };

// One tax is a list of one.
// @ts-expect-error
export const oneTax: Line = { ...facts, price: { amount: "1.00" }, tax: "vat" };

// @ts-expect-error
export const basis: Tax = { id: "vat", name: { en: "VAT" }, rate: "0.19", basis: "inclusive" };

// @ts-expect-error
export const both: LineDiscount = { percent: "0.10", amount: "1.00" };

// @ts-expect-error
export const neither: Discount = { id: "autumn", title: { en: "Autumn" } };

// @ts-expect-error
export const vouchers: Offer["vouchers"] = [];

// A known amount has no range.
// @ts-expect-error
export const ranged: Charge = { id: "duty", title: { en: "Duty" }, kind: "customs-duty", amount: "1.00", most: "2.00" };

// A charge without an amount, a range or words.
// @ts-expect-error
export const silent: Charge = { id: "duty", title: { en: "Duty" }, kind: "customs-duty" };

// @ts-expect-error
export const cash: PayableRounding = { increment: "0.05", amount: "0.01" };

declare const method: Omit<PaymentMethod, "kind" | "transfer" | "fee" | "feePercent" | "taxes">;

// A fee states its taxes, even if the list is empty.
// @ts-expect-error
export const fee: PaymentMethod = { ...method, kind: "card", fee: "1.50" };

// The total is stated, never worked out from the parts.
// @ts-expect-error
export const stated: StatedTotals = { net: "10.00", tax: "1.90" };

// @ts-expect-error
void element.apply({ command: "stateTotals", totals: { net: "10.00", tax: "1.90", total: 11.9 } });

export function taxOf(line: QuoteLine): string {
  // There is none where a tax service states the taxes.
  // @ts-expect-error
  return line.tax;
}

// Keys stand in a set, not in a list of their own.
// @ts-expect-error
void verifyRecord({}, { key: { keys: {} } });
