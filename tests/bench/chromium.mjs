// The benchmark in a page of Chromium.

import { chromium } from "playwright-core";
import { args, executablePath } from "../chromium.mjs";
import { startServer } from "./server.mjs";

/** `{ host, missing, cells }`. */
export async function benchInChromium({ pace, tell }) {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    page.on("console", (message) => tell(message.text()));
    await page.goto(server.url);
    return { host: `Chromium ${browser.version()}`, ...(await inPage(page, pace)) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function inPage(page, pace) {
  try {
    return await page.evaluate(async (wanted) => {
      const { benchInPage } = await import("/bench/page.mjs");
      return benchInPage(wanted);
    }, pace);
  } catch (error) {
    // What went wrong is the page's first line; the rest is about the way it came.
    throw new Error(error.message.replace(/^page\.evaluate: (?:Error: )?/, "").split("\n", 1)[0]);
  }
}
