// The shop's own words around the checkout.

const german = {
  since: "Tee und Keramik in Berlin, seit 1998",
  nav: "Laden",
  returns: "Rücksendung",
  contact: "Kontakt",
  shelf: "Mehr aus dem Laden",
  prices: "Preise mit MwSt., zuzüglich Versand.",
  add: "In den Korb",
  from: (price) => `ab ${price}`,
  per: (price, quantity) => `${price} für ${quantity}`,
  perUnit: (price, unit) => `${price} pro ${{ KGM: "Kilogramm", LTR: "Liter" }[unit]}`,
  phase: (price, months) => `${months} Monate zu ${price}`,
  lastPhase: (price) => `dann ${price} im Monat`,
  term: (months) => `mindestens ${months} Monate`,
  deposit: (amount) => `zuzüglich ${amount} Pfand`,
  age: (age) => `ab ${age} Jahren`,
  legal: "Rechtliches",
  terms: "Allgemeine Geschäftsbedingungen",
  privacy: "Datenschutzerklärung",
  withdrawal: "Widerrufsbelehrung",
  refunds: "Rücksendung und Erstattung",
  withdraw: "Vertrag widerrufen",
  cancel: "Verträge hier kündigen",
  choices: "Ihre Entscheidungen",
  choicesAbout: "Was Sie bei Ihrer letzten Bestellung erlaubt haben, und was nicht. Sie können es hier ändern.",
  choicesNone:
    "In diesem Browser liegt keine Bestellung. Öffnen Sie die Bestellbestätigung, die Sie gespeichert haben:",
  choicesFile: "Gespeicherte Bestellbestätigung",
  choicesForeign: "In dieser Datei ist kein Nachweis einer Bestellung, oder er wurde verändert.",
  unsent:
    "Ihre Änderung ist hier vermerkt, aber noch nicht bei uns. Sie geht hinaus, sobald wieder eine Verbindung besteht; lassen Sie die Seite so lange offen.",
  back: "Zurück zur Kasse",
  note: "Ein Laden zur Probe: Hier wird nichts verkauft, nichts abgebucht und nichts verschickt.",
  unavailable:
    "Die Kasse lässt sich gerade nicht öffnen. Bitte laden Sie die Seite neu oder rufen Sie uns an: +49 30 23125 014.",
};

const english = {
  since: "Tea and pottery in Berlin, since 1998",
  nav: "Shop",
  returns: "Returns",
  contact: "Contact",
  shelf: "More from the shop",
  prices: "Prices include VAT; delivery is added.",
  add: "Add to basket",
  from: (price) => `from ${price}`,
  per: (price, quantity) => `${price} for ${quantity}`,
  perUnit: (price, unit) => `${price} per ${{ KGM: "kilogram", LTR: "litre" }[unit]}`,
  phase: (price, months) => `${months} months at ${price}`,
  lastPhase: (price) => `then ${price} a month`,
  term: (months) => `at least ${months} months`,
  deposit: (amount) => `plus ${amount} deposit`,
  age: (age) => `from the age of ${age}`,
  legal: "Legal",
  terms: "Terms and conditions",
  privacy: "Privacy notice",
  withdrawal: "Right of withdrawal",
  refunds: "Returns and refunds",
  withdraw: "Withdraw from contract here",
  cancel: "Cancel contracts here",
  choices: "Your choices",
  choicesAbout: "What you allowed with your last order, and what not. You can change it here.",
  choicesNone: "There is no order in this browser. Open the confirmation that you saved:",
  choicesFile: "Saved confirmation",
  choicesForeign: "There is no record of an order in this file, or it was changed.",
  unsent:
    "Your change is noted here, but has not reached us yet. It goes out as soon as there is a connection again; please leave the page open until then.",
  back: "Back to the checkout",
  note: "A shop to try things out: nothing is sold here, nothing is charged and nothing is sent.",
  unavailable: "The checkout cannot be opened at the moment. Please reload the page or call us: +49 30 23125 014.",
};

/** The texts in a language; the German ones if the shop has none in it. */
export function pageTexts(language) {
  return language.split("-", 1)[0] === "en" ? english : german;
}

/** Writes the page in a language. */
export function writePage(language) {
  const texts = pageTexts(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text];
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", texts[element.dataset.label]);
  }
}
