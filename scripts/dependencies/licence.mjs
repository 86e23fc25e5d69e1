// Reads SPDX licence expressions (SPDX 2.3, annex D): ids joined by AND, OR and WITH, with brackets.

/**
 * Whether an expression is met by the allowed licences. `MIT OR GPL-2.0-only` is met by MIT alone, `MIT AND
 * Unicode-3.0` needs both; `Apache-2.0 WITH LLVM-exception` is one licence and allowed by that name.
 */
export function isAllowed(expression, allowed) {
  const tokens = split(expression);
  const met = either(tokens, new Set(allowed));
  if (tokens.length > 0) throw new Error(`\`${expression}\` is not a licence expression`);
  return met;
}

/** Before SPDX expressions, crates wrote `MIT/Apache-2.0` for a choice. */
const split = (expression) => expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g) ?? [];

function either(tokens, allowed) {
  let met = both(tokens, allowed);
  while (tokens[0] === "OR") {
    tokens.shift();
    // Both sides are read whatever the first one says: what follows them comes next.
    const other = both(tokens, allowed);
    met ||= other;
  }
  return met;
}

function both(tokens, allowed) {
  let met = one(tokens, allowed);
  while (tokens[0] === "AND") {
    tokens.shift();
    const other = one(tokens, allowed);
    met &&= other;
  }
  return met;
}

function one(tokens, allowed) {
  const token = tokens.shift();
  if (token === "(") {
    const met = either(tokens, allowed);
    if (tokens.shift() !== ")") throw new Error("a bracket in a licence expression is not closed");
    return met;
  }
  if (token === undefined || [")", "AND", "OR", "WITH"].includes(token)) throw new Error("a licence is missing");
  if (tokens[0] !== "WITH") return allowed.has(token);
  const exception = tokens.splice(0, 2)[1];
  return allowed.has(`${token} WITH ${exception}`);
}
