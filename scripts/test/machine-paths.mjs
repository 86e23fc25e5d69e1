// The repository and the package must not contain paths of somebody's machine.

import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "../command.mjs";
import { dist, inRepo, root } from "../place.mjs";
import { filesBelow } from "../source-files.mjs";

const NOT_OURS = /^(node_modules|target|dist|\.git|\.cache)\//;

// Folders outside the repository. The pattern is put together from parts, so that this file does not match it.
const FOLDERS = ["work", "root", "tmp", "home/[\\w.-]+", "Users/[\\w.-]+"].join("|");
const ANYWHERE = new RegExp(`(?<![\\w./:@<>*-])/(?:${FOLDERS})(?=/|["'\`\\s]|$)`);

// Folders of this machine. In the home folder only those of Rust: a short folder name may be an ordinary word.
const OWN = [root, join(homedir(), ".cargo"), join(homedir(), ".rustup")];

export function findMachinePaths() {
  const found = [...trackedFiles().flatMap(placesIn), ...publishedFiles().filter(carriesMachine)];
  if (found.length) throw new Error(`paths of one machine in ${found.join(", ")}`);
}

/** The files that git tracks or would track; without git, all files. */
function trackedFiles() {
  const listed = ask("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  return listed ? listed.split("\n") : filesBelow(root).filter((file) => !NOT_OURS.test(file));
}

const publishedFiles = () => filesBelow(dist).map((file) => join("dist", file));

// The folders in which Rust keeps sources, on any machine.
const OF_RUST = /[/\\]\.(?:rustup|cargo)[/\\]|[/\\]lib[/\\]rustlib[/\\]src[/\\]/;

/** Compiled code contains the paths of its sources, unless the build renames them (scripts/build/anonymous.mjs). */
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

/** The slash makes sure that a folder is not found in the longer name of another. */
const isInside = (text, path) => text.includes(`${path}/`);
