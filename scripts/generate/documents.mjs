// The TypeScript types of all documents, written by the crate from its own declarations.

import { execFileSync } from "node:child_process";
import { root } from "../place.mjs";

export function documentTypes() {
  const args = ["run", "--quiet", "--example", "documents"];
  return execFileSync("cargo", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
