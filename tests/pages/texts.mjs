// The checkout's own words, from its locale files. A test names a message and its values; the wording is up to the
// translators.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const read = (language) =>
  readFile(fileURLToPath(import.meta.resolve(`upfront-checkout/locales/${language}.ftl`)), "utf8");

const [german, english] = await Promise.all(["de", "en"].map(read));

const sayer =
  (fluent) =>
  (id, variables = {}) => {
    const [, pattern] = fluent.match(new RegExp(`^${id} = (.+)$`, "m")) ?? [];
    if (!pattern) throw new Error(`there is no text \`${id}\``);
    return pattern.replaceAll(/\{ \$(\w+) \}/g, (_, name) => variables[name]);
  };

export const de = sayer(german);
export const en = sayer(english);
