// The demo shop with an empty book of orders, in a browser. Any error in its pages is noticed.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { startServer } from "../built.mjs";
import { args, executablePath } from "../chromium.mjs";

/** Options that give the same pictures on every machine. */
const LOOK = ["--force-device-scale-factor=1", "--font-render-hinting=none"];

/** How long a step may take, in milliseconds: far longer than it does, even on a busy machine. */
const PATIENCE = 10_000;

let browser;
let profile;

// A tab for each kind of browser that the tests of a file wish for. Every shop has a port of its own, and with it an
// origin of its own: what an earlier test stored is not there, and the tab can be used again.
const tabs = new Map();

before(async () => {
  profile = await mkdtemp(join(tmpdir(), "upfront-browser-"));
  // A saved file keeps dashes and umlauts in its name only with a UTF-8 locale.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const first = await chromium.launchPersistentContext(profile, { executablePath, args: [...args, ...LOOK], env });
  browser = first.browser();
});

after(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * The body of a test: a visit to a shop of its own, with clean storage. Any error in its pages fails the test, but for
 * those that match one of `expects`.
 *
 * @param {object} wishes context options of the browser, such as `locale`; `expects`; `opens`: the path to begin at, or
 *   none
 * @param {(page: import("playwright-core").Page, visit: Visit) => Promise<void>} work
 */
export function visiting(wishes, work = wishes) {
  const { expects = [], opens, ...options } = { opens: "/", ...(wishes === work ? {} : wishes) };
  return async () => {
    const visit = await Visit.begin(options);
    try {
      if (opens) await visit.open(opens);
      await work(visit.page, visit);
      assert.deepEqual(
        visit.errors.filter((error) => !expects.some((expected) => expected.test(error))),
        [],
      );
    } finally {
      await visit.end();
    }
  };
}

export class Visit {
  /** @type {string[]} */
  errors = [];
  /** @type {string} */
  ordersDir;
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  shop;
  /** @type {string} */
  url;
  /** @type {import("playwright-core").Page} */
  page;

  static async begin(options) {
    const visit = new Visit();
    visit.ordersDir = await mkdtemp(join(tmpdir(), "upfront-orders-"));
    visit.shop = await startServer({ port: 0, ordersDir: visit.ordersDir });
    visit.url = visit.shop.url.replace(/\/$/, "");
    visit.page = await tab(options);
    visit.#watch(visit.page);
    return visit;
  }

  /** Another tab of the same browser. */
  async newPage() {
    const page = await this.page.context().newPage();
    this.#watch(page);
    return page;
  }

  #watch(page) {
    page.on("pageerror", (error) => this.errors.push(`page error: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
  }

  /** Opens a path of the shop and waits for the checkout. */
  async open(path = "/", page = this.page) {
    await page.goto(this.url + path);
    await page.locator(".up-checkout").first().waitFor();
    return page;
  }

  /** Everything in the book of orders, as it is on the disk. */
  async entries() {
    const text = await readFile(join(this.ordersDir, "orders.jsonl"), "utf8");
    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }

  /** What was ordered. */
  async orders() {
    return (await this.entries()).filter((entry) => entry.kind === "order").map((entry) => entry.order);
  }

  /** The only order. */
  async onlyOrder() {
    const orders = await this.orders();
    assert.equal(orders.length, 1);
    return orders[0];
  }

  async end() {
    await leave(this.page);
    await this.shop.close();
    await rm(this.ordersDir, { recursive: true, force: true });
  }
}

async function tab(options) {
  const kind = JSON.stringify(options);
  if (!tabs.has(kind)) {
    const context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(tellViolations);
    tabs.set(kind, await context.newPage());
  }
  return tabs.get(kind);
}

/** Resets a tab: closes other tabs and removes interceptions, emulations and listeners. */
async function leave(page) {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await context.setOffline(false);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null, colorScheme: null });
  // The old page stays until the next shop opens: an empty page in between would cost a process.
  page.removeAllListeners();
}

/** In the page: a violation of the content security policy counts as an error, wherever the browser reports it. */
function tellViolations() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    console.error(`content security policy: ${effectiveDirective} ${blockedURI}`);
  });
}
