// The version of a crate that Cargo.lock settled on.

import { readFileSync } from "node:fs";
import { inRepo } from "../place.mjs";

export function lockedVersion(crate) {
  const lock = readFileSync(inRepo("Cargo.lock"), "utf8");
  const found = lock.match(new RegExp(`^name = "${crate}"\\nversion = "([^"]+)"`, "m"));
  if (!found) throw new Error(`Cargo.lock names no version of \`${crate}\``);
  return found[1];
}
