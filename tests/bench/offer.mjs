// The workload as an offer: the same rates, the same discount, the same way of rounding.

import { DISCOUNT, RATES } from "./workload.mjs";

const TAXES = ["standard", "reduced", "low"];

const english = (text) => ({ en: text });

/** The offer's tax for each place in RATES. */
export const taxOf = (rate) => TAXES[rate];

/** The place in RATES of a tax of the offer. */
export const rateOf = (tax) => TAXES.indexOf(tax);

export const lineId = (place) => `line-${place}`;

const aboutDownloads = (id, statement) => ({ id, statement: english(statement), neededFor: "digital" });

/** What German law wants told and declared for downloads. */
const lawful = {
  declarations: [
    aboutDownloads("agreement", "I agree that you provide the files before the withdrawal period has ended."),
    aboutDownloads("loss", "I know that I lose my right of withdrawal by that."),
  ],
  afterSales: ["contract", "withdrawal", "refunds", "warranty", "digital", "complaints"].map((topic) => ({
    topic,
    text: english("As the law says."),
  })),
};

/** The terms alone, without anything to sell. */
export const terms = {
  offerVersion: "1",
  id: "bench",
  validFrom: "2020-01-01T00:00:00Z",
  validUntil: "2100-01-01T00:00:00Z",
  market: "DE",
  currency: "EUR",
  languages: ["en"],
  pricesIncludeTax: true,
  rounding: { convention: "shopware-horizontal" },
  seller: {
    name: "Bench",
    address: { street: "Lindenweg 3", postalCode: "10435", city: "Berlin", country: "DE" },
    email: "bench@example.org",
    phone: "+49 30 123456",
    hours: english("Monday to Friday, 9 am to 5 pm, in English"),
  },
  taxes: TAXES.map((id, place) => ({ id, name: english("VAT"), rate: String(RATES[place] / 10_000) })),
  discounts: [{ id: "ten", title: english(`${DISCOUNT} %`), percent: String(DISCOUNT / 100) }],
  payment: [
    {
      id: "card",
      kind: "card",
      title: english("Card"),
      terms: english("Charged with the order."),
      safeguards: english("Your bank may ask you to confirm."),
    },
  ],
  ...lawful,
};

/** The offer that sells a cart, all of it in the basket. */
export function offerOf(cart) {
  return { ...terms, lines: cart.lines.map(lineOf), basket: cart.lines.map(chosen) };
}

const chosen = ({ quantity }, place) => ({ line: lineId(place), quantity: String(quantity), options: [] });

function lineOf({ price, rate }, place) {
  return {
    id: lineId(place),
    title: english(`Article ${place}`),
    description: english("A file to download."),
    nature: "digital",
    price: { amount: price },
    quantity: { unit: "C62" },
    taxes: [taxOf(rate)],
  };
}
