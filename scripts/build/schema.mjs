// The JSON Schema of the offer, written by the types that read offers.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.mjs";
import { buildCache, dist, inRepo } from "../place.mjs";
import { filesBelow } from "../source-files.mjs";
import { digest, makeIfChanged } from "./stamp.mjs";

const FILE = "offer.schema.json";
const cached = join(buildCache, FILE);

export async function writeSchema(env) {
  const made = await makeIfChanged("schema", rustSources(), [cached], async () => {
    const locked = env.CI ? ["--locked"] : [];
    const args = ["run", "--quiet", ...locked, "--example", "offer-schema"];
    const printed = await run("cargo", args, { env, show: false });
    writeFileSync(cached, checked(printed));
  });
  mkdirSync(dist, { recursive: true });
  copyFileSync(cached, join(dist, FILE));
  return { files: [FILE], did: made ? "written by the crate" : "unchanged" };
}

function rustSources() {
  const sources = ["src", "examples"].flatMap((folder) =>
    filesBelow(inRepo(folder), (name) => name.endsWith(".rs")).map((path) => join(folder, path)),
  );
  return digest(...["Cargo.toml", "Cargo.lock", ...sources].flatMap((path) => [path, readFileSync(inRepo(path))]));
}

function checked(printed) {
  try {
    return `${JSON.stringify(JSON.parse(printed), null, 2)}\n`;
  } catch (error) {
    throw new Error(`examples/offer-schema.rs printed no JSON: ${error.message}`);
  }
}
