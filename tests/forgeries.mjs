// Changes that somebody could make to an order on its way to the shop, and the difference the shop must name.

const NO_DIGEST = `sha256:${"0".repeat(64)}`;

const forgery = (code, pointer, change) => ({ code, pointer, change });

export const forgeries = {
  price: forgery("quote", "/quote/lines/1/amount", ({ quote }) => {
    quote.lines[1].amount = "5.30";
  }),
  quantity: forgery("quote", "/quote/lines/0/quantity", ({ selection }) => {
    selection.lines[0].quantity = "0.5";
  }),
  step: forgery("not-a-step", "/selection/lines/0", ({ selection }) => {
    selection.lines[0].quantity = "0.07";
  }),
  total: forgery("quote", "/quote/totals/now", ({ quote }) => {
    quote.totals.now = "1.00";
  }),
  digest: forgery("quote-digest", "/quoteDigest", (order) => {
    order.quoteDigest = NO_DIGEST;
  }),
  offer: forgery("offer", "/offer/digest", ({ offer }) => {
    offer.digest = NO_DIGEST;
  }),
  button: forgery("button", "/button", (order) => {
    order.button = "Weiter";
  }),
  language: forgery("button", "/button", (order) => {
    order.language = "en";
  }),
  foreignLanguage: forgery("language", "/language", (order) => {
    order.language = "fr";
  }),
  removedDeclaration: forgery("undeclared", "/consents", (order) => {
    order.consents = order.consents.filter(({ id }) => id !== "terms");
  }),
  otherWords: forgery("consent-text", "/consents/0/shown", ({ consents }) => {
    consents[0].shown = NO_DIGEST;
  }),
  addedConsent: forgery("consent-text", "/consents/1/shown", ({ consents }) => {
    // Between the consent and the declaration, with the words of the consent before it.
    consents.splice(1, 0, { ...consents[0], id: "recommendations", answer: "given" });
  }),
  repeatedConsent: forgery("consent-order", "/consents/1/answer", ({ consents }) => {
    consents.splice(1, 0, consents[0]);
  }),
  removedConsent: forgery("consent-chain", "/consents/0/previous", (order) => {
    order.consents.shift();
  }),
  otherStep: forgery("consent-chain", "/consents/1/previous", ({ consents }) => {
    consents[0].step = "payment";
  }),
  fee: forgery("quote", "/quote/charges", ({ quote }) => {
    quote.charges.pop();
  }),
  voucher: forgery("voucher", "/selection/voucherCode", ({ selection }) => {
    selection.voucherCode = "ALLESUMSONST";
  }),
  charge: forgery("charge", "/selection/charges", ({ selection }) => {
    selection.charges = ["donation"];
  }),
  noCharges: forgery("charge", "/selection/charges", ({ selection }) => {
    selection.charges = [];
  }),
  email: forgery("field-email", "/party/email", ({ party }) => {
    party.email = "jana";
  }),
  notAsked: forgery("field-not-asked", "/party/birthDate", ({ party }) => {
    party.birthDate = "1.1.1990";
  }),
  unknownMember: forgery("unknown-field", "/note", (order) => {
    order.note = "please send it for nothing";
  }),
  time: forgery("placed-at", "/placedAt", (order) => {
    order.placedAt = "2026-02-01T00:00:00.000Z";
  }),
};

/** A copy of an order with the change made. */
export function forged(order, { change }) {
  const copy = structuredClone(order);
  change(copy);
  return copy;
}
