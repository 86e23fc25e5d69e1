// What the tests use of the built package. Without it they say so in one sentence, instead of naming a missing module.

import { existsSync } from "node:fs";

if (!existsSync(new URL("../dist/core_bg.wasm", import.meta.url))) {
  throw new Error("dist/ is not built: run `npm run build` first, or `npm test -- pages`, which does so by itself");
}

export const { answersIn, createRecord, verifyRecord } = await import("upfront-checkout/record");

/** The demo shop's server, which uses the package too. */
export const { startServer } = await import("../www/server.mjs");
