// Problems in words: each with its place in the file, so that an editor or a build server can lead there.

import { indented, visible } from "./wrapping.js";

/** Everything about each problem of a document: place, pointer, code, message, help. */
export function problemsText(document, problems, width) {
  return problems.map((problem) => problemText(document, problem, width)).join("\n");
}

function problemText(document, { code, pointer, message, help }, width) {
  const head = [document.place(pointer), pointer || "(the whole document)", code].join("  ");
  const said = help ? [message, `help: ${help}`] : [message];
  return `${[visible(head), ...said.flatMap((text) => indented(text, width))].join("\n")}\n`;
}

/** `1 problem`, `2 problems`. */
export const counted = (count, thing) => `${count} ${thing}${count === 1 ? "" : "s"}`;
