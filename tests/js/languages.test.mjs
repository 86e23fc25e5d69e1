// An offer's language without texts: everything that looks at the offer says the same.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { checkOffer, quoteOffer, verifyOrder } from "upfront-checkout/server";
import { cli, fromHere } from "./command-line.mjs";
import { makeOrder, shopOffer } from "./made-order.mjs";

const fileOf = (name) => fromHere(`../cases/offers/${name}.json`);
const offerOf = async (name) => JSON.parse(await readFile(fileOf(name), "utf8"));
const found = (problems) => problems.map(({ code, pointer }) => `${code} ${pointer}`);
const AT = { at: "2026-11-22T09:30:00Z" };
const UNSPOKEN = "missing-language /languages/0";

/** An offer in a language without texts. */
const refused = (name) => async () => {
  const offer = await offerOf(name);
  assert.ok(found(await checkOffer(offer, AT)).includes(UNSPOKEN));
  const { ok, problems } = await createCheckout(offer);
  assert.equal(ok, false);
  assert.deepEqual(found(problems), [UNSPOKEN]);
  await assert.rejects(verifyOrder(await makeOrder(), offer), ({ problems: told }) => {
    assert.deepEqual(found(told), [UNSPOKEN]);
    return true;
  });
  const { out, exit } = await cli(["check", fileOf(name), "--at", AT.at]);
  assert.equal(exit, 1);
  assert.match(out, /there are no texts in `fr`/);
};

test("quebec-never-french: the check, the checkout and the server refuse it alike", refused("quebec-never-french"));
test(
  "france-checks-but-never-opens: the check, the checkout and the server refuse it alike",
  refused("france-checks-but-never-opens"),
);

test("a host that brings its own texts says so to the check", async () => {
  const offer = await offerOf("france-checks-but-never-opens");
  assert.ok(!found(await checkOffer(offer, { ...AT, languages: ["fr"] })).includes(UNSPOKEN));
  const { out } = await cli(["check", fileOf("france-checks-but-never-opens"), "--at", AT.at, "--languages", "it,fr"]);
  assert.doesNotMatch(out, /no texts/);
  const other = await cli(["check", fileOf("france-checks-but-never-opens"), "--at", AT.at, "--languages", "it"]);
  assert.match(other.out, /no texts in `fr`/);
});

test("a quote is written in no other language than those of the offer", async () => {
  const { ok, problems } = await quoteOffer(await offerOf("france-checks-but-never-opens"), AT);
  assert.equal(ok, false);
  assert.deepEqual(found(problems), [UNSPOKEN]);
});

test("a language in a region has the texts of the language, however its tag is spelt", async () => {
  const renamed = JSON.parse(JSON.stringify(await shopOffer()).replaceAll('"en"', '"en-IE"'));
  assert.deepEqual(found(await checkOffer(renamed)), []);
});
