// Paths of the machine that someone happened to work on have no place in the repository.

import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "../command.mjs";
import { dist, inRepo, root } from "../place.mjs";
import { filesBelow } from "../source-files.mjs";

const NOT_OURS = /^(node_modules|target|dist|\.git|\.cache)\//;

// Folders that exist on somebody's machine only. Put together here, so that this file does not find itself.
const FOLDERS = ["work", "root", "tmp", "home/[\\w.-]+", "Users/[\\w.-]+"].join("|");
const ANYWHERE = new RegExp(`(?<![\\w./:@<>*-])/(?:${FOLDERS})(?=/|["'\`\\s]|$)`);

// This machine's own. Of the home folder only what Rust keeps in it: short names of folders may mean something else.
const OWN = [root, join(homedir(), ".cargo"), join(homedir(), ".rustup")];

export function findMachinePaths() {
  const found = [...trackedFiles().flatMap(placesIn), ...publishedFiles().filter(carriesMachine)];
  if (found.length) throw new Error(`paths of one machine in ${found.join(", ")}`);
}

/** What git tracks or would track; without git, what lies there. */
function trackedFiles() {
  const listed = ask("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  return listed ? listed.split("\n") : filesBelow(root).filter((file) => !NOT_OURS.test(file));
}

const publishedFiles = () => filesBelow(dist).map((file) => join("dist", file));

// Where Rust keeps what it compiles from, on whatever machine.
const OF_RUST = /[/\\]\.(?:rustup|cargo)[/\\]|[/\\]lib[/\\]rustlib[/\\]src[/\\]/;

/** Compiled code says where its sources lay, unless the build renames that (scripts/build/anonymous.mjs). */
export function carriesMachine(file) {
  const bytes = readFileSync(inRepo(file), "latin1");
  return OF_RUST.test(bytes) || OWN.some((path) => isInside(bytes, path));
}

function placesIn(file) {
  const text = textOf(file);
  return text.split("\n").flatMap((line, index) => (namesMachine(line) ? [`${file}:${index + 1}`] : []));
}

function textOf(file) {
  try {
    const bytes = readFileSync(inRepo(file));
    return bytes.includes(0) ? "" : bytes.toString();
  } catch {
    return ""; // deleted, but git has not been told yet
  }
}

const namesMachine = (line) => ANYWHERE.test(line) || OWN.some((path) => isInside(line, path));

/** The slash keeps a folder from being found in the name of another. */
const isInside = (text, path) => text.includes(`${path}/`);
