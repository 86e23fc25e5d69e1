// Lets one file be both a module and a program.

import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs `main` when the module at `moduleUrl` is the program that was started, not when it is imported.
 * An error is printed in one line. UPFRONT_TRACE=1 prints the stack trace.
 */
export async function runAsProgram(moduleUrl, main) {
  const started = process.argv[1] && realpathSync(process.argv[1]);
  if (started !== fileURLToPath(moduleUrl)) return;
  try {
    await main();
  } catch (error) {
    console.error(`\n${process.env.UPFRONT_TRACE ? error.stack : error.message}`);
    process.exitCode = 1;
  }
}
