// Reads the command line.

import { parseArgs } from "node:util";
import { Misused } from "./exits.js";

const GENERAL = ["help", "version"];

/** Which options each command has. */
const COMMANDS = {
  check: ["at", "json", ...GENERAL],
  quote: ["selection", "at", "locale", "explain", "json", ...GENERAL],
  verify: ["offer", "key", "json", ...GENERAL],
};

const text = { type: "string" };
const flag = { type: "boolean" };
const OPTIONS = {
  selection: text,
  at: text,
  locale: text,
  offer: text,
  key: text,
  explain: flag,
  json: flag,
  help: flag,
  version: flag,
};

/** What each command reads. */
const READ = { check: "offer", quote: "offer", verify: "record" };

/** { command, file, options }; `help` and `version` are commands too, however they are asked for. */
export function readArguments(args) {
  const { values: options, positionals } = parse(args);
  if (options.help) return { command: "help" };
  if (options.version) return { command: "version" };
  const [command, ...files] = positionals;
  checkCommand(command, options);
  const file = onlyFile(files, READ[command]);
  const read = [file, options.selection, options.offer, options.key].filter((name) => name === "-");
  if (read.length > 1) throw new Misused("only one file can be standard input");
  return { command, file, options };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misused(firstSentence(error.message));
  }
}

/** Node goes on with advice that is longer than what is wrong. */
function firstSentence(message) {
  const [sentence] = message.split(/\.\s/);
  return sentence[0].toLowerCase() + sentence.slice(1);
}

function checkCommand(command, options) {
  if (command === undefined) throw new Misused("say what to do: quote, check or verify");
  if (!Object.hasOwn(COMMANDS, command)) throw new Misused(`unknown command '${command}'`);
  const foreign = Object.keys(options).find((name) => !COMMANDS[command].includes(name));
  if (foreign) throw new Misused(`'${command}' has no option '--${foreign}'`);
}

function onlyFile(files, kind) {
  if (files.length === 0) throw new Misused(`say which ${kind}: a file, or - for standard input`);
  if (files.length > 1) throw new Misused(`one ${kind} at a time: '${files[1]}' is one too many`);
  return files[0];
}
