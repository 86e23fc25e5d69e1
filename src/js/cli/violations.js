// What in a selection does not go together, as problems at the lines concerned.

/** A problem for each violation; `lines` is the list that was quoted, `list` its pointer. */
export function violationProblems(violations, lines, list) {
  return violations.map((violation) => {
    const index = lines.findIndex(({ line }) => line === violation.line);
    const pointer = index === -1 ? list : `${list}/${index}`;
    return { code: violation.kind, pointer, message: messageOf(violation), help: helpOf(violation.waysOut) };
  });
}

const MESSAGES = {
  "below-minimum": ({ bound }) => `less than the minimum of ${bound}`,
  "above-maximum": ({ bound }) => `more than the maximum of ${bound}`,
  "not-a-step": ({ bound }) => `the quantity goes in steps of ${bound}`,
  "out-of-stock": ({ bound }) => `more than the ${bound} in stock`,
  "missing-choice": ({ option }) => `nothing is chosen for \`${option}\``,
  requires: ({ rule }) => `what the rule \`${rule}\` requires is missing`,
  excludes: ({ rule }) => `it stands beside what the rule \`${rule}\` excludes`,
};

function messageOf(violation) {
  const said = MESSAGES[violation.kind]?.(violation);
  return said ? `\`${violation.line}\`: ${said}` : `\`${violation.line}\` does not fit`;
}

const helpOf = (waysOut) => waysOut.map(wayOut).join(", or ");

function wayOut({ line, quantity, option, choice, add, remove }) {
  if (add) return `add \`${line}\``;
  if (remove) return `take \`${line}\` out`;
  if (quantity !== undefined) return `take ${quantity} of \`${line}\``;
  return `choose \`${choice}\` for \`${option}\` of \`${line}\``;
}
