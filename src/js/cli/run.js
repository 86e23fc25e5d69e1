// Does what the command line says. Returns what to print and the exit code, and prints nothing itself.

import { readArguments } from "./arguments.js";
import { check } from "./check.js";
import { digest } from "./digest.js";
import { FINE, Misused, UNUSABLE, Unreadable } from "./exits.js";
import { lint } from "./lint.js";
import { quote } from "./quote.js";
import { HELP, USAGE } from "./usage.js";
import { verify } from "./verify.js";
import { version } from "./version.js";

const COMMANDS = {
  check,
  digest,
  lint,
  quote,
  verify,
  help: async () => ({ out: HELP, exit: FINE }),
  version: async () => ({ out: `${await version()}\n`, exit: FINE }),
};

/** Wider than this, the way from a name to its amount is hard to follow. */
const WIDEST = 100;

/** Narrower than this, there is no room for words beside an amount. */
const NARROWEST = 40;

/** { out, err, exit } for the arguments; `width` is the terminal's, where there is one. */
export async function run(args, { width = 80 } = {}) {
  try {
    const { command, file, options } = readArguments(args);
    return await COMMANDS[command](file, options, Math.max(NARROWEST, Math.min(width, WIDEST)));
  } catch (error) {
    return { err: messageOf(error), exit: UNUSABLE };
  }
}

function messageOf(error) {
  // Begins with the name of the file, as the lines of problems do.
  if (error instanceof Unreadable) return `${error.message}\n`;
  if (error instanceof Misused) return `upfront-checkout: ${error.message}\n\n${USAGE}`;
  return `upfront-checkout: this should not happen, please report it: ${error?.message ?? error}\n`;
}
