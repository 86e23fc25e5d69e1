// The element in a storefront's page: it works under a strict security policy, wherever and in whatever order it is put
// there, and scripts cannot act for a person.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { openHost, USUAL } from "./host.mjs";
import { visiting } from "./shop.mjs";

const ELEMENT = "<upfront-checkout></upfront-checkout>";
const ready = (page) => page.locator(".up-checkout").first().waitFor();

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

test(
  "a whole purchase runs under a strict content security policy without a violation",
  visiting({ opens: undefined }, async (page, visit) => {
    const response = await page.goto(visit.url);
    assert.equal(response.headers()["content-security-policy"], POLICY);
    await ready(page);
    await buyer.hastenToOrder(page);
    await buyer.orderNumber(page);
    // A violation is reported as an error, and visiting() fails on any error.
    assert.equal(await page.locator("upfront-checkout [style], upfront-checkout script").count(), 0);
  }),
);

test(
  "properties that are set before the element is defined are kept",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `
      const element = document.querySelector("upfront-checkout");
      element.locale = "en";
      element.appearance = { accent: "rgb(1, 2, 3)" };
      element.offer = await load();
      await import("/dist/define.js");
    `;
    await openHost(page, visit, { body: ELEMENT, script });
    await ready(page);
    assert.equal(await page.locator(".up-checkout").getAttribute("lang"), "en");
    const element = page.locator("upfront-checkout");
    assert.equal(await element.getAttribute("locale"), "en");
    assert.equal(await element.evaluate((node) => node.style.getPropertyValue("--upfront-accent")), "rgb(1, 2, 3)");
    assert.equal(await element.evaluate((/** @type {any} */ node) => node.offer.id), "teehaus-kastanie");
  }),
);

test(
  "an element that is made by a script gets its offer before it is in the page",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `
      import "/dist/define.js";
      const element = document.createElement("upfront-checkout");
      element.offer = await load();
      element.setAttribute("locale", "en");
      document.body.append(element);
    `;
    await openHost(page, visit, { body: "", script });
    await ready(page);
    assert.equal(await page.locator(".up-checkout").getAttribute("lang"), "en");
  }),
);

test(
  "what stands in the element shows until the checkout is ready",
  visiting({ opens: undefined }, async (page, visit) => {
    let give = () => {};
    const given = /** @type {Promise<void>} */ (new Promise((resolve) => (give = resolve)));
    await page.route("**/locales/de.ftl", async (route) => given.then(() => route.continue()));
    const body = "<upfront-checkout><p>One moment.</p></upfront-checkout>";
    await openHost(page, visit, { body, script: USUAL });
    await page.locator("upfront-checkout[aria-busy='true']").waitFor();
    assert.equal(await words(page.locator("upfront-checkout")), "One moment.");
    give();
    await ready(page);
    assert.equal(await page.getByText("One moment.").count(), 0);
    assert.equal(await page.locator("upfront-checkout").getAttribute("aria-busy"), null);
  }),
);

test(
  "two elements on one page have different ids and do not hear each other",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `
      import "/dist/define.js";
      const [one, two] = document.querySelectorAll("upfront-checkout");
      one.offer = await load();
      two.offer = { ...(await load()), id: "another" };
    `;
    await openHost(page, visit, { body: ELEMENT + ELEMENT, script });
    await page.locator(".up-checkout").nth(1).waitFor();
    const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    assert.ok(ids.length > 20);
    assert.equal(new Set(ids).size, ids.length);
    await at(page, "quantity-darjeeling").fill("0,25");
    const totals = await page.locator(".up-total-amount").all();
    assert.deepEqual(await Promise.all(totals.map(words)), ["81,95 €", "73,05 €"]);
  }),
);

test(
  "moving the element in the page keeps its state",
  visiting({ opens: undefined }, async (page, visit) => {
    await openHost(page, visit, { body: `${ELEMENT}<main></main>`, script: USUAL });
    await ready(page);
    await buyer.hasten(page, "details");
    await page.evaluate(() => document.querySelector("main").append(document.querySelector("upfront-checkout")));
    assert.equal(await at(page, "field-name").inputValue(), buyer.PERSON.name);
    await buyer.enter(page, { name: "Jan Winter" });
    await buyer.goOn(page);
    await buyer.reach(page, "delivery");
    assert.equal(await page.locator(".up-checkout").count(), 1);
    assert.match(await words(page.locator(".up-step-result").nth(1)), /^Jan Winter, /);
  }),
);

test(
  "a command that takes away the field somebody types in leaves one whole checkout",
  visiting(async (page) => {
    await buyer.leaveBasket(page);
    await at(page, "field-name").pressSequentially("Jana");
    await page.evaluate(() => document.querySelector("upfront-checkout").apply({ command: "goTo", step: "basket" }));
    assert.equal(await page.locator(".up-checkout").count(), 1);
    await buyer.leaveBasket(page);
    assert.equal(await at(page, "field-name").inputValue(), "Jana");
  }),
);

test(
  "a new offer takes the place of the old one",
  visiting(async (page) => {
    await page.evaluate(async () => {
      const element = document.querySelector("upfront-checkout");
      /** @type {any} */
      const offer = structuredClone(element.offer);
      offer.id = "another";
      offer.basket.length = 1;
      element.offer = offer;
      await new Promise((resolve) => element.addEventListener("upfront-ready", resolve, { once: true }));
    });
    assert.equal(await page.locator(".up-checkout").count(), 1);
    assert.equal(await page.locator(".up-line").count(), 1);
  }),
);

test(
  "every event bubbles and is composed, and tells the whole state",
  visiting({ opens: undefined }, async (page, visit) => {
    await openHost(page, visit, { body: ELEMENT, script: HEARING });
    await ready(page);
    await buyer.hastenToOrder(page);
    await buyer.speak(page, "en");
    await page.evaluate(() => document.querySelector("upfront-checkout").apply({ command: "order" }));
    await buyer.order(page);
    await buyer.confirmation(page).waitFor();
    const heard = await page.evaluate(() => window.heard);
    assert.deepEqual(new Set(heard.map(({ type }) => type)), new Set(EVENTS));
    assert.ok(heard.every(({ bubbles, composed }) => bubbles && composed));
    const { detail } = heard.findLast(({ type }) => type === "upfront-change");
    assert.deepEqual([detail.stage, detail.orderNumber, detail.quote.totals.now], ["confirmed", "N-1", "79.45"]);
    assert.equal(detail.party, undefined);
  }),
);

const EVENTS = ["ready", "change", "order", "consent", "language", "problem"].map((name) => `upfront-${name}`);

const HEARING = `
  window.heard = [];
  for (const type of ${JSON.stringify(EVENTS)}) {
    addEventListener(type, ({ bubbles, composed, detail }) => {
      window.heard.push({ type, bubbles, composed, detail: JSON.parse(JSON.stringify(detail)) });
    });
  }
  addEventListener("upfront-order", ({ detail }) => {
    detail.respondWith({ outcome: "confirmed", orderNumber: "N-1", confirmedAt: new Date().toISOString() });
  });
  ${USUAL}
`;

test(
  "an order that nobody answers has an unknown outcome, and the storefront hears why",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `addEventListener("upfront-problem", ({ detail }) => (window.problem = detail)); ${USUAL}`;
    await openHost(page, visit, { body: ELEMENT, script });
    await ready(page);
    await buyer.hastenToOrder(page);
    await buyer.order(page);
    await page.locator(".up-outcome").waitFor();
    const { code, message } = await page.evaluate(() => window.problem);
    assert.deepEqual([code, message], ["order-outcome-unknown", "nobody answered upfront-order with respondWith"]);
  }),
);

/** Clicks by script. Returns the problems that the storefront hears, and what is agreed to then. */
const clickByScript = (page, selector) =>
  page.evaluate((wanted) => {
    const element = document.querySelector("upfront-checkout");
    const codes = [];
    element.addEventListener("upfront-problem", ({ detail }) => codes.push(detail.code));
    document.querySelector(wanted).click();
    const shown = document.querySelectorAll("upfront-checkout input:checked");
    const { consents = [], stage } = element.state;
    return { codes: [...new Set(codes)], consents, checked: [...shown].map(({ id }) => id), stage };
  }, selector);

test(
  "a script's click agrees to nothing and declares nothing",
  visiting(async (page) => {
    await buyer.hasten(page, "review");
    const question = "upfront-purpose-newsletter-yes";
    for (const selector of [`#${question}`, `label[for="${question}"]`, "#upfront-declaration-terms"]) {
      const { codes, consents, checked } = await clickByScript(page, selector);
      assert.deepEqual([codes, consents, checked], [["needs-a-person"], [], []], selector);
    }
  }),
);

test(
  "a script's click orders nothing",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    const { codes, stage } = await clickByScript(page, "#upfront-order");
    assert.deepEqual([codes, stage], [["needs-a-person"], "filling"]);
    assert.deepEqual(await visit.entries(), []);
  }),
);

test(
  "a script's commands order, agree to and declare nothing",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    const commands = [
      { command: "order" },
      { command: "answer", purpose: "newsletter", agrees: true },
      { command: "declare", declaration: "terms", agrees: false },
    ];
    for (const command of commands) {
      const result = await page.evaluate((each) => document.querySelector("upfront-checkout").apply(each), command);
      assert.deepEqual([result.ok, result.problems.map(({ code }) => code)], [false, ["needs-a-person"]]);
    }
    assert.ok(await at(page, "declaration-terms").isChecked());
    assert.deepEqual(await visit.entries(), []);
  }),
);

test(
  "a broken offer is told with every problem at its place, and what stood in the element stays",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `
      import "/dist/define.js";
      window.problems = [];
      addEventListener("upfront-problem", ({ detail }) => window.problems.push(detail));
      const offer = await load();
      offer.lines[0].price.amount = 8.9;
      offer.lines[1].colour = "red";
      delete offer.delivery[0].title.en;
      document.querySelector("upfront-checkout").offer = offer;
    `;
    await openHost(page, visit, { body: "<upfront-checkout>Please call us.</upfront-checkout>", script });
    await page.locator("upfront-checkout[data-failed]").waitFor();
    const problems = await page.evaluate(() => window.problems);
    assert.deepEqual(problems.map(({ code, pointer }) => `${code} ${pointer}`).sort(), [
      "missing-language /delivery/0/title",
      "unknown-field /lines/1/colour",
      "wrong-type /lines/0/price/amount",
    ]);
    assert.ok(problems.every(({ message, help }) => message && help));
    assert.equal(await words(page.locator("upfront-checkout")), "Please call us.");
  }),
);

/** An offer in a language without texts, in the element. */
const unspoken = (name) =>
  visiting({ opens: undefined }, async (page, visit) => {
    const offer = await readFile(new URL(`../cases/offers/${name}.json`, import.meta.url), "utf8");
    const script = `
        import "/dist/define.js";
        window.problems = [];
        addEventListener("upfront-problem", ({ detail }) => window.problems.push(detail));
        document.querySelector("upfront-checkout").offer = ${offer};
      `;
    await openHost(page, visit, { body: "<upfront-checkout>Please call us.</upfront-checkout>", script });
    await page.locator("upfront-checkout[data-failed]").waitFor();
    const [problem, ...others] = await page.evaluate(() => window.problems);
    assert.deepEqual([problem.code, problem.pointer], ["missing-language", "/languages/0"]);
    assert.deepEqual(others, []);
    assert.equal(await words(page.locator("upfront-checkout")), "Please call us.");
  });

test(
  "quebec-never-french: a language without texts is a problem of the offer, and nothing is shown",
  unspoken("quebec-never-french"),
);
test(
  "france-checks-but-never-opens: a language without texts is a problem of the offer, and nothing is shown",
  unspoken("france-checks-but-never-opens"),
);

test(
  "a market that is not the offer's is refused",
  visiting({ opens: undefined }, async (page, visit) => {
    const script = `addEventListener("upfront-problem", ({ detail }) => (window.problem = detail)); ${USUAL}`;
    await openHost(page, visit, { body: '<upfront-checkout market="FR"></upfront-checkout>', script });
    await page.locator("upfront-checkout[data-failed]").waitFor({ state: "attached" });
    const { code, pointer } = await page.evaluate(() => window.problem);
    assert.deepEqual([code, pointer], ["contradiction", "/market"]);
  }),
);

test(
  "text in the offer stays text",
  visiting({ opens: undefined }, async (page, visit) => {
    const bad = '<img src=x onerror="window.hit = true"><script>window.hit = true</script>';
    const script = `
    import "/dist/define.js";
    const offer = await load();
    const bad = ${JSON.stringify(bad).replaceAll("</", "<\\/")};
    for (const text of [offer.lines[0].title, offer.lines[0].description, offer.declarations[0].statement]) text.de = bad;
    offer.seller.name = bad;
    document.querySelector("upfront-checkout").offer = offer;
  `;
    await openHost(page, visit, { body: ELEMENT, script });
    await ready(page);
    assert.equal(await words(page.locator(".up-line-title").first()), bad);
    await buyer.hasten(page, "review");
    assert.ok((await words(page.locator(".up-declaration label"))).startsWith(bad));
    assert.equal(await page.locator("upfront-checkout :is(script, [onerror])").count(), 0);
    assert.equal(await page.evaluate(() => window.hit), undefined);
  }),
);

test(
  "the same checkout runs without the element, for storefronts that draw their own interface",
  visiting(async (page) => {
    const result = await page.evaluate(
      async (offer) => {
        const { createCheckout } = await import("/dist/index.js");
        const heard = [];
        /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
        const sendOrder = async () => ({
          outcome: "confirmed",
          orderNumber: "N-1",
          confirmedAt: new Date().toISOString(),
        });
        const { ok, checkout } = await createCheckout({ ...offer, id: "headless" }, { locale: "en", sendOrder });
        checkout.subscribe(({ type }) => heard.push(type));
        await checkout.apply({ command: "setQuantity", line: "darjeeling", quantity: "0.25" });
        return {
          ok,
          heard,
          total: checkout.quote.totals.now,
          refused: await checkout.apply(/** @type {any} */ ({ command: "bake" })),
        };
      },
      await page.evaluate(() => document.querySelector("upfront-checkout").offer),
    );
    assert.deepEqual([result.ok, result.heard, result.total], [true, ["change"], "81.95"]);
    assert.deepEqual([result.refused.ok, result.refused.problems[0].code], [false, "unknown-word"]);
  }),
);
