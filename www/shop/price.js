// A product's price in words, for the shelf. What an order costs, the checkout computes.

/** The lines of a price: what it costs, then what belongs to it. */
export function priceWords(line, { currency, language, texts }) {
  const money = (amount) => new Intl.NumberFormat(language, { style: "currency", currency }).format(amount);
  const main = line.plan ? planWords(line.plan, texts, money) : unitWords(line, { language, texts, money });
  const more = [];
  if (line.plan?.minimumTerm) more.push(texts.term(line.plan.minimumTerm.count));
  if (line.measure) more.push(texts.perUnit(money(perMeasure(line)), line.measure.unit));
  if (line.deposit) more.push(texts.deposit(money(line.deposit.amount)));
  if (line.minimumAge) more.push(texts.age(line.minimumAge));
  return more.length > 0 ? [main, more.join(", ")] : [main];
}

/** This shop sells by the piece and by the kilogram. */
function unitWords({ price, options = [] }, { language, texts, money }) {
  if (price.per) {
    const kilograms = new Intl.NumberFormat(language, { style: "unit", unit: "kilogram" });
    return texts.per(money(price.amount), kilograms.format(price.per));
  }
  const varies = options.some((option) => option.choices.some((choice) => choice.surcharge));
  return varies ? texts.from(money(price.amount)) : money(price.amount);
}

function perMeasure({ price, measure }) {
  return price.amount / (price.per ?? 1) / measure.content;
}

/** This shop's plans are charged every month. */
function planWords({ phases }, texts, money) {
  const words = ({ price, charges }) => (charges ? texts.phase(money(price), charges) : texts.lastPhase(money(price)));
  return phases.map(words).join(", ");
}
