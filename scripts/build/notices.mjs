// The licences of what is compiled into the modules: their texts must go wherever the modules go.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCrates } from "../dependencies/crates.mjs";
import { dist } from "../place.mjs";

const FILE = "THIRD-PARTY-LICENSES.txt";

const HEAD = `The compiled modules of this package contain the following works of others. Each has its own licence, whose text follows
its name. If a work offers a choice of licences that includes MIT, MIT is chosen. They also contain parts of Rust's standard
library (MIT OR Apache-2.0, the Rust Project contributors).
`;

/** One file with the text of each. CLDR, whose data is compiled in too, has LICENSE-UNICODE. */
export async function writeNotices(env) {
  const shipped = (await readCrates(env)).filter((crate) => crate.shipped);
  const parts = shipped.map(({ title, licence, folder }) => [`${title} (${licence})`, ...textsIn(folder)]);
  mkdirSync(dist, { recursive: true });
  writeFileSync(
    join(dist, FILE),
    `${[HEAD, ...parts.map((part) => part.join("\n\n"))].join(`\n${"─".repeat(80)}\n\n`)}\n`,
  );
  return { files: [FILE], did: `${parts.length} works named` };
}

/** The licence texts in a folder. If one may choose MIT, that one alone, and Unicode's, which comes on top. */
function textsIn(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  const wanted = names.some((name) => /-mit/i.test(name))
    ? names.filter((name) => /-(mit|unicode)/i.test(name))
    : names;
  return wanted.sort().map((name) => readFileSync(join(folder, name), "utf8").trim());
}
