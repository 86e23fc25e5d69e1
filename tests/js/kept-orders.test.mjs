// Documents of version 0.2.0 still verify: its orders, its saved confirmation, the answers after an order. No test writes
// them. tests/native/earlier_versions.rs reads its drafts.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { recordIn, verifyRecord } from "upfront-checkout/record";
import { verifyOrder } from "upfront-checkout/server";
import { cli, fromHere } from "./command-line.mjs";
import { checks } from "./made-record.mjs";

const KEPT = fromHere("../records/0.2.0/");
const text = (name) => readFile(KEPT + name, "utf8");
const read = async (name) => JSON.parse(await text(name));
const orders = readdirSync(`${KEPT}orders`).map((file) => file.replace(/\.json$/, ""));

/** An order as it was kept, and its offer: offer.json with other values at some places. */
async function keptOrder(name) {
  const { changes, ...kept } = await read(`orders/${name}.json`);
  const offer = await read("offer.json");
  for (const [pointer, value] of Object.entries(changes)) replace(offer, pointer, () => value);
  return { ...kept, offer };
}

function replace(document, pointer, change) {
  const steps = pointer.split("/").slice(1);
  const last = steps.pop();
  const place = steps.reduce((node, step) => node[step], document);
  place[last] = change(place[last]);
}

const NOW = "2026-11-28T12:00:00Z";

const verdict = ({ offer, earlier }, order, upgradedAt = NOW) =>
  verifyOrder(order, offer, { earlier, now: NOW, upgradedAt });

test("the orders of 0.2.0 are there", () => assert.ok(orders.length >= 19));

for (const name of orders) {
  test(`the order ${name} of 0.2.0 verifies with the same digest`, async () => {
    const kept = await keptOrder(name);
    assert.deepEqual(await verdict(kept, kept.order), { accepted: true, digest: kept.digest });
  });

  test(`one byte of the order ${name} of 0.2.0 does not go unnoticed`, async () => {
    const kept = await keptOrder(name);
    const pointers = placesIn(kept.order);
    assert.ok(pointers.length > 60, `${pointers.length} places`);
    for (const pointer of pointers) {
      const changed = structuredClone(kept.order);
      replace(changed, pointer, another);
      const { digest } = await verdict(kept, changed);
      assert.notEqual(digest, kept.digest, pointer);
    }
  });
}

test("an order of version 1 is taken until a day after the upgrade that the storefront states, and not without one", async () => {
  const kept = await keptOrder(orders[0]);
  const { accepted } = await verdict(kept, kept.order, "2026-11-27T12:00:00Z");
  assert.equal(accepted, true);
  for (const upgradedAt of ["2026-11-27T11:59:59Z", null]) {
    const { differences } = await verdict(kept, kept.order, upgradedAt);
    assert.deepEqual(
      differences.map(({ code, pointer }) => [code, pointer]),
      [["order-version", "/orderVersion"]],
    );
  }
});

/** The pointers of everything that is neither a list nor an object. */
function placesIn(value, pointer = "") {
  if (typeof value !== "object" || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, member]) => placesIn(member, `${pointer}/${name}`));
}

/** Another value of the same kind; of a text, one with another last letter. */
function another(value) {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return value.slice(0, -1) + (value.endsWith("1") ? "2" : "1");
}

test("the confirmation that a consumer of 0.2.0 saved holds its record, which verifies", async () => {
  assert.deepEqual(recordIn(await text("confirmation.html")), await read("record.json"));
  const [page, key, offer] = ["confirmation.html", "key.json", "offer.json"].map((name) => KEPT + name);
  const { out, err } = await cli(["verify", page, "--key", key, "--offer", offer, "--json"]);
  const report = JSON.parse(out);
  // What depends on the build does not count: while no newer version is published, it is built anew every day.
  const failing = checks(report, "fails").filter((check) => !["component", "words"].includes(check));
  assert.deepEqual([err, failing], ["", []]);
  assert.ok(checks(report, "holds").includes("signature"));
});

test("the answer after an order of 0.2.0 follows its record, and no other does", async () => {
  const [record, later] = [await read("record.json"), await read("later.json")];
  assert.ok(checks(await verifyRecord(record, { later }), "holds").includes("later"));
  const [answer] = later;
  const other = [{ ...answer, answer: "renewed" }];
  assert.ok(checks(await verifyRecord(record, { later: other }), "fails").includes("later"));
});
