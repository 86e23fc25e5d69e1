// An answer counts only for the words that were shown. A page that changes or hides them gets a problem.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at } from "./buyer.mjs";
import { openHost, USUAL } from "./host.mjs";
import { visiting } from "./shop.mjs";

const consentsOf = (page) =>
  page.evaluate(() =>
    document.querySelector("upfront-checkout").state.consents.map(({ id, answer }) => `${id} ${answer}`),
  );

const listen = (page) =>
  page.evaluate(() => {
    globalThis.heard = [];
    addEventListener("upfront-problem", ({ detail }) => globalThis.heard.push(detail.code));
  });

/** What the storefront heard since it was last asked. */
const heardIn = (page) => page.evaluate(() => globalThis.heard.splice(0));

/** Goes to the review, changes the page, and answers. Returns what was recorded and what the storefront heard. */
async function answered(page, spoil, place) {
  await buyer.toReview(page);
  await listen(page);
  await page.evaluate(spoil);
  await page.locator(`label[for="upfront-${place}"]`).click({ force: true });
  return { consents: await consentsOf(page), heard: await heardIn(page) };
}

const QUESTION = "purpose-newsletter-yes";

const spoilt = {
  "a question that was changed": () => {
    document.querySelector("#upfront-purpose-newsletter legend").textContent = "Möchten Sie Versand umsonst?";
  },
  "details that were taken out": () => document.querySelector("#upfront-purpose-newsletter-details").remove(),
  "words that were put in": () => document.querySelector("#upfront-purpose-newsletter").append("Das ist nötig."),
  "details that are hidden": () => {
    document.querySelector("#upfront-purpose-newsletter-details").hidden = true;
    document.querySelector("#upfront-purpose-newsletter-details").style.display = "none";
  },
  "details that nobody can see through": () => {
    document.querySelector("#upfront-purpose-newsletter-details").style.opacity = "0";
  },
  "labels that were exchanged": () => {
    const [yes, no] = document.querySelectorAll("#upfront-purpose-newsletter label");
    [yes.textContent, no.textContent] = [no.textContent, yes.textContent];
  },
};

for (const [name, spoil] of Object.entries(spoilt)) {
  test(
    `${name}: no answer is recorded, and the storefront hears why`,
    visiting(async (page) => {
      const { consents, heard } = await answered(page, spoil, QUESTION);
      assert.deepEqual([consents, heard], [[], ["not-as-shown"]]);
      assert.equal(await at(page, QUESTION).isChecked(), false);
    }),
  );
}

test(
  "a declaration whose words were changed is not made",
  visiting(async (page) => {
    const spoil = () => {
      document.querySelector("label[for='upfront-declaration-terms']").firstChild.textContent = "Ich bin ein Mensch. ";
    };
    const { consents, heard } = await answered(page, spoil, "declaration-terms");
    assert.deepEqual([consents, heard], [[], ["not-as-shown"]]);
    assert.equal(await at(page, "declaration-terms").isChecked(), false);
  }),
);

test(
  "what is left as it was is answered, by pointer and by key",
  visiting(async (page) => {
    const { consents, heard } = await answered(page, () => document.body.classList.add("touched"), QUESTION);
    assert.deepEqual([consents, heard], [["newsletter given"], []]);
    await at(page, "declaration-terms").focus();
    await page.keyboard.press("Space");
    assert.deepEqual(await consentsOf(page), ["newsletter given", "terms given"]);
  }),
);

// ── Rules and layers of the page around it ──────────────────────────────────────────────────────

const QUESTION_BOX = "#upfront-purpose-newsletter";
const TITLE = "#upfront-purpose-newsletter legend";
const DETAILS = "#upfront-purpose-newsletter-details";
const NO = "purpose-newsletter-no";

/** Gives the page a rule in place of the one before, as a style sheet of its own would. */
const dress = (page, rule) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rule);

/** Lays an element over the details, or where the style says. */
const lay = (page, style) =>
  page.evaluate(
    ([selector, css]) => {
      const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
      const layer = document.querySelector("#layer") ?? document.body.appendChild(document.createElement("div"));
      layer.id = "layer";
      layer.style.cssText = `position: absolute; z-index: 9; left: ${left + scrollX}px; top: ${top + scrollY}px;
      width: ${width}px; height: ${height}px; background: white; ${css}`;
    },
    [DETAILS, style],
  );

/** Scrolls until the answers are this far below the upper edge of the visible window. */
async function scrollTo(page, wanted) {
  const row = page.locator(".up-question .up-chip-row").first();
  const top = () => row.evaluate((answers) => answers.getBoundingClientRect().top);
  await page.evaluate((by) => scrollBy(0, by), (await top()) - wanted);
  assert.ok(Math.abs((await top()) - wanted) < 1);
}

/** Answers by key, which works under anything that covers the page. Returns what was recorded and what was heard. */
async function answeredByKey(page, place = QUESTION) {
  await at(page, place).focus({ preventScroll: true });
  await page.keyboard.press("Space");
  return { consents: await consentsOf(page), heard: await heardIn(page) };
}

const REFUSED = { consents: [], heard: ["not-as-shown"] };
const GIVEN = { consents: ["newsletter given"], heard: [] };

const HIDING = {
  "cut off below": `${DETAILS} { overflow: hidden; height: 1px; margin-block-end: 12rem }`,
  "cut off in the middle of a line": `${DETAILS} { overflow: clip; height: 2rem }`,
  "cut off at the side": `${TITLE} { overflow: hidden; width: 4rem; white-space: nowrap }`,
  "cut off with all questions": ".up-questions { overflow: hidden; height: 9rem }",
  "clipped away": `${DETAILS} { clip-path: inset(50%) }`,
  "clipped away as of old": `${DETAILS} { position: absolute; clip: rect(0 0 0 0) }`,
  transparent: `${TITLE} { color: transparent }`,
  "as good as transparent": `${TITLE} { color: rgb(0 0 0 / 5%) }`,
  "transparent by another notation": `${TITLE} { color: oklch(50% 0.1 200 / 0) }`,
  "filled with nothing": `${DETAILS} p { -webkit-text-fill-color: transparent }`,
  "as good as faded out": `${DETAILS} { opacity: 0.01 }`,
  "not visible": `${TITLE} { visibility: hidden }`,
  "left out of what is drawn": `${DETAILS} { content-visibility: hidden }`,
  "indented out of the page": `${TITLE} { text-indent: -9999px }`,
  "moved out of the page": `${DETAILS} { position: relative; left: -9999px }`,
  "moved out of the page with its question": `${QUESTION_BOX} { position: relative; left: -9999px }`,
  "set in type of two pixels": `${DETAILS} p { font-size: 2px }`,
  "scaled to a point": `${DETAILS} { transform: scale(0.01) }`,
  "in a box to scroll that is lower than a line": `${DETAILS} { overflow: auto; height: 1px }`,
};

for (const [where, pixels] of [
  ["in the window", 300],
  ["scrolled out of the window", 0],
]) {
  test(
    `text ${where} that a rule of the page hides is not answered`,
    visiting({ viewport: { width: 1280, height: 480 } }, async (page) => {
      await buyer.hasten(page, "review");
      await listen(page);
      for (const [name, rule] of Object.entries(HIDING)) {
        await dress(page, rule);
        await scrollTo(page, pixels);
        assert.deepEqual(await answeredByKey(page), REFUSED, name);
      }
      await dress(page, "");
      await scrollTo(page, pixels);
      assert.deepEqual(await answeredByKey(page), GIVEN);
    }),
  );
}

const SHOWING = {
  "round corners": ".up-checkout, .up-question { overflow: hidden; border-radius: 1rem }",
  "corners cut off around the checkout": "main { clip-path: inset(0 round 4px) }",
  "details to scroll": `${DETAILS} { overflow: auto; height: 3rem }`,
  "a question without a box": `${QUESTION_BOX} { display: contents }`,
  "translucent letters": `${TITLE} { color: rgb(0 0 0 / 60%) }`,
  "small type in tight lines": `${DETAILS} p { font-size: 9px; line-height: 1 }`,
  "text that lets the pointer through": `${DETAILS} { pointer-events: none }`,
};

test(
  "text that a rule of the page leaves to be seen is answered",
  visiting(async (page) => {
    await buyer.hasten(page, "review");
    await listen(page);
    for (const [index, [name, rule]] of Object.entries(SHOWING).entries()) {
      await dress(page, rule);
      const { consents, heard } = await answeredByKey(page, index % 2 ? NO : QUESTION);
      assert.deepEqual([consents.length, heard], [index + 1, []], name);
    }
  }),
);

const COVERING = {
  "a layer over all of it": "",
  "a layer over one word": "width: 3rem; height: 1.25rem",
  glass: "background: transparent",
  "a layer over the whole window": "position: fixed; inset: 0; width: auto; height: auto",
};

test(
  "text that something lies on is not answered",
  visiting({ viewport: { width: 1280, height: 480 } }, async (page) => {
    await buyer.hasten(page, "review");
    await listen(page);
    // As on many pages, the body is lower than its content.
    const body = "html, body { height: 100% } body { overflow-x: hidden }";
    await dress(page, body);
    await scrollTo(page, 300);
    for (const [name, style] of Object.entries(COVERING)) {
      await lay(page, style);
      assert.deepEqual(await answeredByKey(page), REFUSED, name);
    }
    await lay(page, "display: none");
    await dress(
      page,
      `${body} ${QUESTION_BOX} { position: relative }
      ${QUESTION_BOX}::before { position: absolute; inset: 0 0 4rem; background: white; content: "" }`,
    );
    assert.deepEqual(await answeredByKey(page), REFUSED, "the question paints over it");
    await dress(page, body);
    assert.deepEqual(await answeredByKey(page), GIVEN);
  }),
);

test(
  "text that the window or a shop's header hides only until somebody scrolls is answered",
  visiting({ viewport: { width: 1280, height: 480 } }, async (page) => {
    await buyer.hasten(page, "review");
    await listen(page);
    await scrollTo(page, 100);
    assert.deepEqual(await answeredByKey(page), GIVEN, "half of it beyond the window");
    await scrollTo(page, 160);
    await lay(page, "position: fixed; inset: 0 0 auto; width: auto; height: 9rem");
    const { consents, heard } = await answeredByKey(page, NO);
    assert.deepEqual([consents.at(-1), heard], ["newsletter withdrawn", []], "half of it under a header");
    await lay(page, "");
    assert.deepEqual((await answeredByKey(page)).heard, ["not-as-shown"], "under what scrolls with it");
  }),
);

/** The page as a component of the shop: a header that covers the top of the scrolling part. */
const SHELL = `
  const shell = document.querySelector("shop-shell");
  const inside = shell.attachShadow({ mode: "open" });
  const header = inside.appendChild(document.createElement("header"));
  const main = inside.appendChild(document.createElement("main"));
  main.append(document.createElement("slot"));
  shell.style.cssText = "position: fixed; inset: 0";
  header.style.cssText = "position: absolute; inset: 0 0 auto; z-index: 1; height: 8rem; background: white";
  main.style.cssText = "position: absolute; inset: 2rem 0 0; overflow: auto; padding-block: 6rem";
`;

test(
  "text is answered in a part of the page that scrolls, under a header of a component",
  visiting({ opens: undefined, viewport: { width: 1280, height: 480 } }, async (page, visit) => {
    const body = "<shop-shell><upfront-checkout></upfront-checkout></shop-shell>";
    await openHost(page, visit, { body, script: SHELL + USUAL });
    await page.locator(".up-checkout").waitFor();
    await buyer.hasten(page, "review");
    await listen(page);
    for (const { place, below } of [
      { place: QUESTION, below: 200 },
      { place: NO, below: 0 },
    ]) {
      await page.evaluate(
        ({ place: id, below: wanted }) => {
          const { top } = document.querySelector(`#upfront-${id}`).getBoundingClientRect();
          document
            .querySelector("shop-shell")
            .shadowRoot.querySelector("main")
            .scrollBy(0, top - wanted);
        },
        { place, below },
      );
      assert.deepEqual((await answeredByKey(page, place)).heard, [], place);
    }
    assert.deepEqual(await consentsOf(page), ["newsletter given", "newsletter withdrawn"]);
  }),
);

/** Small windows, and pages with an unusual layout. */
/** @type {Record<string, [object, () => void]>} */
const VIEWS = {
  "320 pixels wide": [{ viewport: { width: 320, height: 640 } }, () => {}],
  "at four times the size": [{ viewport: { width: 320, height: 180 } }, () => {}],
  "in a page that enlarges everything": [{}, () => (document.documentElement.style.zoom = "2.5")],
  "in a page that is read from the right": [
    {},
    () => {
      document.documentElement.dir = "rtl";
      document.querySelector(".up-checkout").dir = "rtl";
    },
  ],
  "in the person's own colours": [{ forcedColors: "active" }, () => {}],
};

for (const [name, [wishes, prepare]] of Object.entries(VIEWS)) {
  test(
    `everything can be answered ${name}`,
    visiting(wishes, async (page) => {
      await buyer.hasten(page, "review");
      await listen(page);
      await page.evaluate(prepare);
      for (const place of [QUESTION, NO, "purpose-reviews-yes", "declaration-terms"]) await buyer.choose(page, place);
      const consents = ["newsletter given", "newsletter withdrawn", "reviews given", "terms given"];
      assert.deepEqual([await consentsOf(page), await heardIn(page)], [consents, []]);
    }),
  );
}

test(
  "the checkout's own bar does not lie on a text for good",
  visiting({ viewport: { width: 320, height: 640 } }, async (page) => {
    await buyer.hasten(page, "review");
    await listen(page);
    const bar = "position: sticky; inset-block-end: 0; z-index: 3";
    // The review has no bar of its own, so its quote is made one.
    await dress(page, `.up-layout { display: flow-root } .up-final { ${bar}; height: 12rem; overflow: auto }`);
    await scrollTo(page, 500);
    assert.deepEqual(await answeredByKey(page), GIVEN);
  }),
);
