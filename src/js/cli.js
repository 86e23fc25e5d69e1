#!/usr/bin/env node
// The command line: what an offer costs, what is wrong with it and what is unfair in it, for people and for build servers.

import { run } from "./cli/run.js";

const { out = "", err = "", exit } = await run(process.argv.slice(2), { width: process.stdout.columns });

process.stdout.on("error", unwritten);
process.stdout.write(out);
process.stderr.write(err);
// Not process.exit(): a pipe may still be taking what was written.
process.exitCode = exit;

/** A reader such as `head` may close the pipe early: that is no error. A full disk is. */
function unwritten({ code }) {
  if (code === "EPIPE") return;
  process.stderr.write(`upfront-checkout: the output could not be written (${code})\n`);
  process.exitCode = 2;
}
