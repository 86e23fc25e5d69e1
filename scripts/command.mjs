// Runs another program and says plainly when it fails.

import { spawn, spawnSync } from "node:child_process";
import { root } from "./place.mjs";

/**
 * Runs a program, showing what it prints, and answers what it printed to stdout.
 * With `{ show: false }` stdout goes to the caller alone; stderr is always shown.
 */
export function run(command, args, { env = process.env, show = true } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    const printed = [];
    child.stdout.on("data", (chunk) => {
      printed.push(chunk);
      if (show) process.stdout.write(chunk);
    });
    child.on("error", (error) => fail(new Error(notStarted(command, error))));
    child.on("close", (code, signal) => {
      if (code === 0) return done(Buffer.concat(printed).toString());
      const shown = Buffer.concat(printed).toString().trim();
      const said = show || !shown ? "" : `\n${shown}`;
      fail(new Error(`\`${[command, ...args].join(" ")}\` ended with ${signal ?? `code ${code}`}${said}`));
    });
  });
}

/** What a program prints, or undefined where it is missing or fails. For questions, such as `--version`. */
export function ask(command, args, env = process.env) {
  const answer = spawnSync(command, args, { cwd: root, env, encoding: "utf8", timeout: 30_000 });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

function notStarted(command, error) {
  if (error.code !== "ENOENT") return `\`${command}\` could not be started: ${error.message}`;
  return `\`${command}\` was not found on PATH`;
}
