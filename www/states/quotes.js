// Variants of the shop's offer, each changed in one point: what a quote can contain besides prices and VAT.

const both = (en, de) => ({ en, de });
const inMinutes = (now, minutes) => new Date(now.getTime() + minutes * 60_000).toISOString().replace(/\.\d+Z$/, "Z");

/** The offer of a state. Each offer has its own id, so that no draft of another state is resumed. */
export function offerOf(shop, name, now) {
  const offer = structuredClone(shop);
  offer.id = `states-${name}`;
  states[name].change(offer, now);
  return offer;
}

const line = (offer, id) => offer.lines.find((known) => known.id === id);

/** The shop is in Germany; where it sells to another country it says whose law governs. */
const GERMAN_LAW = {
  de: "Es gilt deutsches Recht. Sie können auch dort klagen, wo Sie wohnen.",
  en: "German law governs. You may also sue where you live.",
};

export const states = {
  customs: {
    title: "Charges of third parties, known and unknown",
    about:
      "To Switzerland: customs duty may apply, import VAT is a range, the bank's conversion is unknown. None of them is zero, and none is left out. Gift wrapping is added by whoever wants it.",
    change(offer) {
      offer.shipsTo = ["CH"];
      offer.charges = [
        {
          id: "duty",
          title: both("Customs duty", "Zoll"),
          kind: "customs-duty",
          note: both("May apply from CHF 62 of goods and tax.", "Kann ab 62 CHF Warenwert und Steuer anfallen."),
          collectedBy: both("the carrier, for the customs office", "dem Zusteller, für die Zollstelle"),
          due: "delivery",
        },
        {
          id: "import-vat",
          title: both("Import VAT (8.1 %, food 2.6 %)", "Einfuhrsteuer (8,1 %, Lebensmittel 2,6 %)"),
          kind: "import-tax",
          least: "1.70",
          most: "5.30",
          collectedBy: both("the carrier, for the customs office", "dem Zusteller, für die Zollstelle"),
          due: "delivery",
        },
        {
          id: "bank",
          title: both("Currency conversion", "Währungsumrechnung"),
          kind: "currency-conversion",
          note: both("Depends on your bank; often 1 to 2 %.", "Hängt von Ihrer Bank ab; oft 1 bis 2 %."),
          collectedBy: both("your bank", "Ihrer Bank"),
          due: "billing",
        },
        {
          id: "gift",
          title: both("Gift wrapping", "Geschenkpapier"),
          kind: "fee",
          optional: true,
          amount: "2.50",
          taxes: ["standard"],
        },
      ];
    },
  },
  instalments: {
    title: "Payment that costs or saves, and paying in parts",
    about:
      "Each way of paying says what the order then costs, before it is chosen; paying in parts lists every part and what the credit costs.",
    change(offer) {
      const terms = both("We charge when we accept your order.", "Wir buchen ab, wenn wir Ihre Bestellung annehmen.");
      const safeguards = both("Your bank asks you first.", "Ihre Bank fragt Sie vorher.");
      offer.payment = [
        {
          id: "card",
          kind: "card",
          title: both("Credit card", "Kreditkarte"),
          terms,
          safeguards,
          feePercent: "0.015",
          taxes: ["standard"],
        },
        {
          id: "debit",
          kind: "card",
          title: both("Direct debit", "Lastschrift"),
          terms,
          safeguards,
          feePercent: "-0.02",
          taxes: ["standard"],
        },
        {
          id: "parts",
          kind: "invoice",
          title: both("In six parts", "In sechs Raten"),
          terms: both("The first part is due in a month.", "Die erste Rate ist in einem Monat fällig."),
          safeguards,
          instalments: {
            count: 6,
            interval: { count: 1, unit: "month" },
            firstAfter: { count: 1, unit: "month" },
            costPercent: "0.03",
            annualRate: "0.1069",
            lender: "Kiezbank eG, Berlin",
          },
        },
      ];
    },
    async then(element) {
      await element.apply({ command: "choosePayment", method: "parts" });
    },
  },
  "ending-price": {
    title: "A price that ends, and a reduced one",
    about:
      "The teapot's price holds for five minutes; the tea is reduced, compared with the lowest price of thirty days.",
    change(offer, now) {
      line(offer, "teapot").price.next = [{ from: inMinutes(now, 5), amount: "45.00" }];
      line(offer, "darjeeling").price.prior = {
        amount: "10.90",
        reducedSince: "2025-12-20T00:00:00Z",
        history: [{ from: "2025-10-01T00:00:00Z", amount: "10.90" }],
      };
    },
  },
  trial: {
    title: "A plan with a trial, a billing day and a fixed term of notice",
    about:
      "Nothing for thirty days, then a part of a month up to the billing day, then the introductory and the regular price.",
    change(offer) {
      const plan = line(offer, "subscription").plan;
      Object.assign(plan, { trial: { count: 30, unit: "day" }, billingDay: 1, anchor: "start" });
      offer.basket = [{ line: "subscription", quantity: "1", options: [] }];
      offer.rules = [];
    },
  },
  "plan-change": {
    title: "From one plan to another in the middle of a month",
    about: "What is unused of the old plan is credited, the new one is charged for the rest of the month.",
    change(offer, now) {
      const start = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
      const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
      const plan = line(offer, "subscription").plan;
      delete plan.minimumTerm;
      plan.phases = [{ price: "24.00" }];
      plan.replaces = {
        title: both("Small tea subscription", "Kleines Tee-Abo"),
        price: "12.00",
        periodStart: start.toISOString().replace(".000", ""),
        periodEnd: end.toISOString().replace(".000", ""),
      };
      offer.basket = [
        { line: "subscription", quantity: "1", options: [] },
        { line: "teapot", quantity: "1", options: [] },
      ];
      offer.rules = [];
    },
  },
  "gift-card": {
    title: "A gift card, and cash rounded to five cents",
    about: "What is paid already lowers what is payable, never the tax; the rounding comes last.",
    change(offer) {
      offer.prepaid = [{ id: "gift-card", title: both("Gift card", "Gutscheinkarte"), amount: "30.00" }];
      offer.payableRounding = { increment: "0.05" };
      offer.lines.find((known) => known.id === "darjeeling").price.amount = "8.93";
    },
  },
  stated: {
    title: "Taxes by the storefront's own service",
    about: "The service's figures are shown as they are; while they are missing nothing can be ordered.",
    change(offer) {
      offer.market = "US-NY";
      offer.totalsAreStated = true;
      offer.pricesIncludeTax = false;
      offer.governingLaw = GERMAN_LAW;
    },
    async then(element) {
      const { taxedFor } = element.state;
      await element.apply({
        command: "stateTotals",
        totals: {
          taxedFor,
          taxes: [
            { name: both("State tax", "Staatssteuer"), rate: "0.04", net: "73.05", amount: "2.92" },
            { name: both("City tax", "Stadtsteuer"), rate: "0.04875", amount: "3.56" },
          ],
          net: "73.05",
          tax: "6.48",
          total: "79.53",
        },
      });
    },
  },
  convention: {
    title: "Net prices, a compounding tax and a deposit outside the tax base",
    about: "The computation says which rule each figure follows.",
    change(offer) {
      // A market where prices are stated without tax, as the United States; the European Union is none.
      offer.market = "US";
      offer.pricesIncludeTax = false;
      offer.governingLaw = GERMAN_LAW;
      offer.rounding = { convention: "odoo-line" };
      offer.taxes.push({ id: "levy", name: both("Tea levy", "Teeabgabe"), rate: "0.025", compound: true });
      line(offer, "darjeeling").taxes = ["reduced", "levy"];
      line(offer, "teapot").charges = [{ title: both("Crate", "Kiste"), amount: "1.50", per: "unit", taxable: false }];
    },
  },
};
