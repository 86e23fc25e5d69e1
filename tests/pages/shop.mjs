// The demo shop with an empty book of orders, a browser, and an eye on everything that goes wrong in its pages.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { startServer } from "../../www/server.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-device-scale-factor=1",
  "--font-render-hinting=none",
];

/** Longer than any step takes, short enough that a missing one is told soon. */
const PATIENCE = 5_000;

let browser;
let profile;

before(async () => {
  profile = await mkdtemp(join(tmpdir(), "upfront-browser-"));
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const first = await chromium.launchPersistentContext(profile, { executablePath, args: ARGS });
  browser = first.browser();
});

after(async () => {
  await (await ahead?.visit)?.end();
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
  const { expects = [], ...rest } = wishes === work ? {} : wishes;
  const plan = { opens: "/", ...rest };
  planned.push(plan);
  return async () => {
    const visit = await beginning(plan);
    try {
      await work(visit.page, visit);
      assert.deepEqual(visit.errors.filter((error) => !expects.some((expected) => expected.test(error))), []);
    } finally {
      await visit.end();
    }
  };
}

// Opening a shop takes about as long as the test in it, so the next one is opened meanwhile.
const planned = [];
let ahead;

async function beginning(plan) {
  const prepared = ahead;
  ahead = undefined;
  const visit = prepared?.plan === plan ? await prepared.visit : await Visit.begin(plan);
  const next = planned[planned.indexOf(plan) + 1];
  if (next) {
    ahead = { plan: next, visit: Visit.begin(next) };
    ahead.visit.catch(() => undefined); // told by the test whose visit it is
  }
  return visit;
}

class Visit {
  errors = [];

  static async begin({ opens, ...options }) {
    const visit = new Visit();
    visit.ordersDir = await mkdtemp(join(tmpdir(), "upfront-orders-"));
    visit.shop = await startServer({ port: 0, ordersDir: visit.ordersDir });
    visit.url = visit.shop.url.replace(/\/$/, "");
    visit.context = await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 900 }, ...options });
    visit.context.setDefaultTimeout(PATIENCE);
    await visit.context.addInitScript(tellViolations);
    visit.page = await visit.newPage();
    if (opens) await visit.open(opens);
    return visit;
  }

  /** Another tab of the same browser. */
  async newPage() {
    const page = await this.context.newPage();
    page.on("pageerror", (error) => this.errors.push(`page error: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    return page;
  }

  /** Opens a path of the shop and waits for the checkout. */
  async open(path = "/", page = this.page) {
    await page.goto(this.url + path);
    await page.locator(".up-checkout").first().waitFor();
    return page;
  }

  /** Everything in the book of orders, as it lies on the disk. */
  async entries() {
    const text = await readFile(join(this.ordersDir, "orders.jsonl"), "utf8");
    return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
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
    await this.context.close();
    await this.shop.close();
    await rm(this.ordersDir, { recursive: true, force: true });
  }
}

/** In the page: a violation of the content security policy counts as an error, wherever the browser reports it. */
function tellViolations() {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    console.error(`content security policy: ${effectiveDirective} ${blockedURI}`);
  });
}
