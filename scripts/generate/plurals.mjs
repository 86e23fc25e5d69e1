// tests/language/plurals.txt: the plural category of many numbers in each language, as `Intl.PluralRules` says it.

import { languages } from "./cldr.mjs";

/** One letter for each category. */
const LETTERS = { zero: "z", one: "1", two: "2", few: "f", many: "m", other: "." };

/** Whole numbers where languages differ, and decimals as they are written: `1.0` is not `1`. */
export const NUMBERS = [
  ...Array.from({ length: 125 }, (_, index) => String(index)),
  ...["199", "200", "201", "202", "211", "212", "219", "221", "999", "1000", "1001", "1011", "1021", "1234", "10000"],
  ...["100000", "999999", "1000000", "1000001", "1100000", "2000000", "10000000", "1000000000"],
  ...Array.from({ length: 31 }, (_, index) => (index / 10).toFixed(1)),
  ...["0.00", "0.01", "0.02", "0.05", "0.10", "0.11", "0.15", "0.21", "0.25", "0.50", "0.75", "0.99", "1.00", "1.01"],
  ...["1.02", "1.05", "1.10", "1.11", "1.21", "1.25", "1.50", "1.75", "2.00", "2.01", "2.50", "3.00", "5.00", "5.50"],
  ...[
    "4.0",
    "5.0",
    "5.1",
    "6.0",
    "10.0",
    "10.1",
    "10.5",
    "11.0",
    "11.1",
    "11.5",
    "21.0",
    "21.1",
    "21.5",
    "22.0",
    "22.2",
  ],
  ...[
    "100.0",
    "100.1",
    "101.0",
    "101.1",
    "102.2",
    "111.11",
    "1000.0",
    "1000.5",
    "1000000.0",
    "1000000.5",
    "0.123",
    "1.000",
  ],
];

/** The category of a number as it is written, with its decimals. */
export function pluralOf(locale, number) {
  const decimals = number.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.PluralRules(locale, options).select(Number(number));
}

/** The text of the file: the numbers, then a line for each language with a letter for each number. */
export function pluralSamples() {
  const lines = languages().map(({ tag, locale }) => {
    const letters = NUMBERS.map((number) => LETTERS[pluralOf(locale, number)]);
    return `${tag} ${letters.join("")}`;
  });
  const about = `# The plural category of each number in each language, as Intl.PluralRules of Node says it: zero, 1 (one), 2 (two), few, many, or "."
# (other). Made by \`npm run generate\`; the native rules are compared with it.`;
  return `${about}\n${NUMBERS.join(" ")}\n${lines.join("\n")}\n`;
}
