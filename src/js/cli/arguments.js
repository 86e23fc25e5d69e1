// Reads the command line.

import { parseArgs } from "node:util";
import { Misused } from "./exits.js";

const GENERAL = ["help", "version"];

/** Which options each command has. */
const COMMANDS = {
  check: ["at", "languages", "json", ...GENERAL],
  lint: ["market", "locale", "html", "at", "strict", "json", "sarif", "rules", ...GENERAL],
  quote: ["selection", "at", "locale", "explain", "json", ...GENERAL],
  verify: ["offer", "later", "key", "json", ...GENERAL],
  digest: [...GENERAL],
};

/** @type {{ type: "string" }} */
const text = { type: "string" };
/** @type {{ type: "boolean" }} */
const flag = { type: "boolean" };
/** @type {import("node:util").ParseArgsConfig["options"]} */
const OPTIONS = {
  ...{
    selection: text,
    at: text,
    languages: text,
    market: text,
    offer: text,
    later: text,
    key: text,
    locale: { ...text, multiple: true },
  },
  ...{ explain: flag, html: flag, strict: flag, rules: flag, json: flag, sarif: flag, help: flag, version: flag },
};

/** What each command reads. */
const READ = { check: "offer", lint: "offer", quote: "offer", verify: "record" };

/** { command, file, options }; `help` and `version` are commands too, however they are asked for. */
export function readArguments(args) {
  const { values: options, positionals } = parse(args);
  if (options.help) return { command: "help" };
  if (options.version) return { command: "version" };
  const [command, ...files] = positionals;
  checkCommand(command, options);
  if (options.json && options.sarif) throw new Misused("either --json or --sarif");
  if (options.rules) return { command, file: noFile(files), options: alone(options) };
  if (command === "digest") return { command, file: severalFiles(files), options };
  const file = onlyFile(files, READ[command]);
  const read = [file, options.selection, options.offer, options.later, options.key].filter((name) => name === "-");
  if (read.length > 1) throw new Misused("only one file can be standard input");
  return { command, file, options: command === "quote" ? withOneLocale(options) : options };
}

/** A quote is in one language: the last one that was named. */
/** @param {Record<string, any>} options */
const withOneLocale = ({ locale, ...options }) => (locale ? { ...options, locale: locale.at(-1) } : options);

/** The rules are the same for every offer. */
function noFile(files) {
  if (files.length > 0) throw new Misused(`--rules looks at no offer: '${files[0]}' is one too many`);
}

function alone(options) {
  const other = Object.keys(options).find((name) => !["rules", "json"].includes(name));
  if (other) throw new Misused(`--rules lists the rules; it has no option '--${other}'`);
  return options;
}

/** @returns {{ values: Record<string, any>, positionals: string[] }} */
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
  if (command === undefined) throw new Misused("say what to do: quote, check, lint, verify or digest");
  if (!Object.hasOwn(COMMANDS, command)) throw new Misused(`unknown command '${command}'`);
  const foreign = Object.keys(options).find((name) => !COMMANDS[command].includes(name));
  if (foreign) throw new Misused(`'${command}' has no option '--${foreign}'`);
}

function severalFiles(files) {
  if (files.length === 0) throw new Misused("say which files");
  if (files.filter((name) => name === "-").length > 1) throw new Misused("only one file can be standard input");
  return files;
}

function onlyFile(files, kind) {
  if (files.length === 0) throw new Misused(`say which ${kind}: a file, or - for standard input`);
  if (files.length > 1) throw new Misused(`one ${kind} at a time: '${files[1]}' is one too many`);
  return files[0];
}
