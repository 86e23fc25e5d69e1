// Licence expressions are read as SPDX means them: what `npm test -- dependencies` allows rests on it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isAllowed } from "../../scripts/dependencies/licence.mjs";

const ALLOWED = ["MIT", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"];

const ENOUGH = [
  "MIT",
  "GPL-3.0-only OR MIT",
  "GPL-3.0-only/MIT",
  "(MIT OR GPL-3.0-only) AND Unicode-3.0",
  "Apache-2.0 WITH LLVM-exception AND MIT",
];

const NOT_ENOUGH = [
  "GPL-3.0-only",
  "MIT AND GPL-3.0-only",
  "Apache-2.0",
  "MIT WITH LLVM-exception",
  "GPL-3.0-only OR MIT AND GPL-2.0-only",
];

for (const expression of ENOUGH) {
  test(`${expression} is allowed`, () => assert.equal(isAllowed(expression, ALLOWED), true));
}

for (const expression of NOT_ENOUGH) {
  test(`${expression} is not allowed`, () => assert.equal(isAllowed(expression, ALLOWED), false));
}

for (const expression of ["", "MIT OR", "(MIT", "MIT GPL-3.0-only", "MIT)"]) {
  test(`"${expression}" is no licence expression`, () => assert.throws(() => isAllowed(expression, ALLOWED)));
}
