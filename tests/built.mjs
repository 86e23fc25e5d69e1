// The parts of the built package that page tests use. Without dist/ they fail with one sentence that says so.

import { existsSync } from "node:fs";

if (!existsSync(new URL("../dist/core_bg.wasm", import.meta.url))) {
  throw new Error("dist/ is not built: run `npm run build` first, or `npm test -- pages`, which does so by itself");
}

export const { answersIn, createRecord, verifyRecord } = await import("upfront-checkout/record");

/** The demo shop's server, which uses the package too. */
export const { startServer } = await import("../www/server.mjs");
