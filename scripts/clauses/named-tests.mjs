// Finds the test that a clause names. A test that was renamed, commented out or ignored proves nothing.
//
//   native: NAME            a `#[test]` function in tests/native/**/*.rs or src/**/*.rs
//   native: verify::NAME    the same, in tests/native/verify.rs or in a src file or folder of that name
//   native: cases/a/b.toml  a case file below tests/
//   browser: NAME           a `#[wasm_bindgen_test]` function in tests/browser.rs
//   pages: NAME, js: NAME   a `test("NAME", …)` in tests/pages/*.mjs or tests/js/*.mjs

import { existsSync, readFileSync } from "node:fs";
import { inRepo } from "../place.mjs";
import { filesBelow, filesIn } from "../source-files.mjs";

const kinds = {
  native: (name) => (name.includes("/") ? isCaseFile(name) : isNativeTest(name)),
  browser: (name) => hasRustTest("tests/browser.rs", name),
  pages: (name) => filesIn("tests/pages", ".mjs").some((file) => hasNodeTest(file, name)),
  js: (name) => filesIn("tests/js", ".mjs").some((file) => hasNodeTest(file, name)),
};

/** What is wrong with a reference such as `pages: buys once in German`, or undefined. */
export function problemWith(reference) {
  const [, kind, name] = reference.match(/^(\w+): (.+)$/) ?? [];
  const known = Object.keys(kinds);
  if (!known.includes(kind)) return `\`${reference}\` does not start with ${known.join(": or ")}:`;
  return kinds[kind](name) ? undefined : `\`${reference}\` names no test`;
}

const isCaseFile = (path) => !path.includes("..") && filesBelow(inRepo("tests")).includes(path);

function isNativeTest(name) {
  const path = name.split("::");
  const test = path.pop();
  const files = [...rustBelow("tests/native"), ...rustBelow("src")];
  return files.some((file) => path.every((part) => isPartOf(file, part)) && hasRustTest(file, test));
}

const rustBelow = (folder) =>
  filesBelow(inRepo(folder), (name) => name.endsWith(".rs")).map((file) => `${folder}/${file}`);

/** `quote` is part of the paths src/quote.rs and src/quote/tax.rs. `tests` is the test module inside any file. */
const isPartOf = (file, part) => part === "tests" || file.replace(/\.rs$/, "").split("/").includes(part);

/** A test attribute, then other attributes and comments, then the function. An ignored test does not count. */
function hasRustTest(file, name) {
  const head = /^[ \t]*#\[(?:\w+::)*(?:wasm_bindgen_)?test\b[^\n]*\n((?:[ \t]*(?:#\[|\/\/)[^\n]*\n)*)/;
  const test = new RegExp(`${head.source}[ \\t]*(?:pub )?(?:async )?fn ${escaped(name)}\\b`, "gm");
  return [...read(file).matchAll(test)].some(([, attributes]) => !attributes.includes("#[ignore"));
}

function hasNodeTest(file, name) {
  const quoted = ['"', "'", "`"].map((quote) => escaped(`${quote}${name}${quote}`)).join("|");
  return new RegExp(`^[ \\t]*(?:await )?(?:\\w+\\.)?(?:test|it)\\(\\s*(?:${quoted})`, "m").test(read(file));
}

const read = (file) => (existsSync(inRepo(file)) ? readFileSync(inRepo(file), "utf8") : "");

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
