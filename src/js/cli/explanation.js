// `--explain`: how each figure of a quote was computed, in the order of the computation.

import { rows } from "./table.js";

/** Under each figure and its value: the rule, what went into it, and how it was rounded. */
export function explanation(trace, width) {
  const lines = trace.flatMap((step) => [
    { text: step.figure, amount: step.value, detail: false },
    { text: reached(step), detail: true },
  ]);
  return ["How each figure was computed; docs/quote.md says what the rules do", "", ...rows(lines, width)];
}

function reached({ rule, inputs, exact, rounding }) {
  const given = inputs.map(({ name, value }) => `${name} = ${value}`).join(", ");
  const what = given ? `${rule}: ${given}` : rule;
  return rounding ? `${what}; exactly ${exact}, rounded ${rounding}` : what;
}
