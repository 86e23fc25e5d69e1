// Lines of { text, amount, detail } as a table: words at the left, amounts in a column that ends at the same place.

import { columnsOf, wrapped } from "./wrapping.js";

const GAP = 2;

/** The rows one below the other. */
export function rows(lines, width) {
  const columns = columnsFor(lines, width);
  return lines.flatMap((line) => rowOf(line, columns));
}

/** The rows in blocks, with an empty line between two of them. */
export function table(lines, width) {
  const columns = columnsFor(lines, width);
  const total = totalOf(lines);
  return lines.flatMap((line, index) => {
    const apart = index > 0 && beginsBlock(lines, index, total);
    return apart ? ["", ...rowOf(line, columns)] : rowOf(line, columns);
  });
}

/** The table is only as wide as its rows need, so that names and amounts are close together. */
function columnsFor(lines, width) {
  const withAmount = lines.filter(({ amount }) => amount !== undefined);
  const amount = widest(withAmount.map(({ amount }) => amount));
  const text = Math.min(widest(withAmount.map(({ text }) => text)), width - GAP - amount);
  return { width, amount, text: Math.max(text, 20) };
}

const widest = (texts) => texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);

function rowOf({ text, amount, detail }, { width, amount: amountWidth, text: textWidth }) {
  if (detail) return hanging("  ", text, width);
  if (amount === undefined) return hanging("", text, width);
  const [first, ...rest] = hanging("", text, textWidth);
  return [`${filled(first, textWidth)}${" ".repeat(GAP)}${alignedRight(amount, amountWidth)}`, ...rest];
}

/** A text that continues is indented, so that no line looks like a new row. */
function hanging(indent, text, width) {
  const [first, ...rest] = wrapped(text, width - indent.length);
  const more = wrapped(rest.join(" "), width - indent.length - 2).filter(Boolean);
  return [`${indent}${first}`, ...more.map((line) => `${indent}  ${line}`)];
}

const filled = (text, width) => text + " ".repeat(Math.max(0, width - columnsOf(text)));
const alignedRight = (text, width) => " ".repeat(Math.max(0, width - columnsOf(text))) + text;

/** Rows with an amount come before the total, words come after it. */
function totalOf(lines) {
  const words = lines.findIndex(isWords);
  return words === -1 ? lines.length - 1 : words - 1;
}

const isWords = ({ amount, detail }) => amount === undefined && !detail;

/** A heading: words that are no sentence. */
const isHeading = (line) => isWords(line) && !/[.!?:)]$/.test(line.text);

/** An empty line sets off the total, headings, and the words after a list of amounts. */
function beginsBlock(lines, index, total) {
  const [line, before] = [lines[index], lines[index - 1]];
  if (index === total) return true;
  if (!isWords(line) || index === total + 1) return false;
  return !isWords(before) || (isHeading(line) && !isHeading(before));
}
