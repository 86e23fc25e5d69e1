// How fast quotes are, beside the libraries that people would take instead: `npm run bench`, or
// `npm run bench -- --quick chromium` for fewer samples and for one host. Needs what `npm run build` made.
//
// A wrong result of our own ends it with exit code 1. A slow one does not: that depends on the machine.

import { runAsProgram } from "../../scripts/program.mjs";
import { benchInChromium } from "./chromium.mjs";
import { PACES } from "./measure.mjs";
import { benchInNode } from "./node.mjs";
import { tables } from "./report.mjs";
import { verdict } from "./verdict.mjs";

const HOSTS = { node: benchInNode, chromium: benchInChromium };

async function run(words) {
  const names = words.filter((word) => word !== "--quick");
  const unknown = names.find((name) => !HOSTS[name]);
  if (unknown) throw new Error(`no host \`${unknown}\`; there are: ${Object.keys(HOSTS).join(", ")}`);
  const pace = words.includes("--quick") ? PACES.quick : PACES.full;
  const measured = [];
  for (const name of names.length ? names : Object.keys(HOSTS)) {
    measured.push(await HOSTS[name]({ pace, tell: (progress) => console.error(`${name}: ${progress}`) }));
  }
  for (const host of measured) console.log(`\n${tables(host)}`);
  console.log(`\n${verdict(measured)}`);
}

await runAsProgram(import.meta.url, async () => run(process.argv.slice(2)));
