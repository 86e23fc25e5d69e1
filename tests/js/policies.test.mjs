// Policies by their digests, and what was answered after an order, on the command line and on the server.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answersIn, createReceipt, createRecord, verifyRecord } from "upfront-checkout/record";
import { checkOffer, verifyOrder } from "upfront-checkout/server";
import { createCheckout } from "upfront-checkout";
import { cli, file } from "./command-line.mjs";
import { fillIn, makeOrder, shopOffer } from "./made-order.mjs";

const www = (path) => fileURLToPath(new URL(`../../www${path}`, import.meta.url));
const sha256 = (bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

test("the demo shop's offer names each policy by the digest of its file", async () => {
  const { policies } = await shopOffer();
  for (const { id, url, digest } of policies) assert.equal(digest, sha256(await readFile(www(url))), id);
});

test("digest prints what an offer names a policy by, file by file", async () => {
  const one = await file("one.html", "Erstens.");
  const { out, err, exit } = await cli(["digest", one, www("/shop/policies/terms.html")]);
  assert.deepEqual([err, exit], ["", 0]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ")[0]);
  assert.deepEqual(lines, [sha256("Erstens."), sha256(await readFile(www("/shop/policies/terms.html")))]);
  assert.equal((await cli(["digest"])).exit, 2);
  assert.equal((await cli(["digest", "nowhere.html"])).exit, 2);
});

test("an offer with a policy that is not pinned, or a promise that has ended, is told", async () => {
  const offer = await shopOffer();
  delete offer.policies[2].digest;
  offer.promises[1].validUntil = "2026-02-01T00:00:00Z";
  const found = (await checkOffer(offer)).map(({ code, pointer }) => [code, pointer]);
  assert.deepEqual(found, [
    ["not-in-force", "/policies/2"],
    ["not-in-force", "/promises/1/validUntil"],
  ]);
});

/** A purchase with a yes to the tea letter that is taken back after the order: the record, and the answers after it. */
async function takenBack() {
  const offer = await shopOffer();
  const heard = [];
  /** @type {any} */
  let sent;
  /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
  const sendOrder = (order) => {
    sent = order;
    return { outcome: "confirmed", orderNumber: "TK-7", confirmedAt: order.placedAt };
  };
  const { checkout } = await createCheckout(offer, { locale: "de", sendOrder });
  await fillIn(checkout);
  void checkout.state.quote;
  const confirmed = new Promise((resolve) =>
    checkout.subscribe(({ type, detail }) => {
      if (type === "consent") heard.push(detail);
      if (type === "change" && detail.stage === "confirmed") resolve();
    }),
  );
  await checkout.apply({ command: "order" });
  await confirmed;
  await checkout.apply({ command: "answer", purpose: "newsletter", agrees: false });
  const record = await createRecord(sent, offer, { orderNumber: "TK-7", confirmedAt: sent.placedAt });
  return { record, later: heard };
}

test("a withdrawal after the order is verified with the record, on the command line too", async () => {
  const { record, later } = await takenBack();
  assert.deepEqual(
    later.map(({ answer, step }) => [answer, step]),
    [["withdrawn", "confirmation"]],
  );
  const report = await verifyRecord(record, { later });
  assert.equal(report.intact, true, JSON.stringify(report.findings));
  const files = [await file("record.json", record), "--later", await file("later.json", later)];
  assert.match((await cli(["verify", ...files])).out, /^holds {4}later$/m);
  const forged = [{ ...later[0], answer: "renewed" }];
  const { out, exit } = await cli(["verify", files[0], "--later", await file("forged.json", forged)]);
  assert.equal(exit, 1);
  assert.match(out, /^FAILS {4}later {2}\/later\/0\/answer$/m);
});

test("of the last answer after an order nothing can be changed unseen but the name of the market pack", async () => {
  const { record, later } = await takenBack();
  const missed = [];
  for (const [name, value] of Object.entries(later[0])) {
    const other = {
      ...later[0],
      [name]: typeof value === "string" ? `${value.slice(0, -1)}${value.endsWith("0") ? "1" : "0"}` : {},
    };
    if ((await verifyRecord(record, { later: [other] })).intact) missed.push(name);
  }
  // The last event's market pack is only stated: the digest in the next event would bind it.
  assert.deepEqual(missed, ["marketPack"]);
});

test("the receipt and the answers for later purchases know of the withdrawal", async () => {
  const { record, later } = await takenBack();
  assert.match(JSON.stringify(await createReceipt(record, { later })), /dpv:ConsentWithdrawn/);
  const newsletter = (await answersIn(record, { later })).find(({ id }) => id === "newsletter");
  assert.deepEqual([newsletter.answer, newsletter.record], ["withdrawn", record.digest]);
});

test("terms agreed to once need no declaration where the shop has it on record, and the record says so", async () => {
  const offer = await shopOffer();
  Object.assign(offer.declarations[0], { asked: "until-material-change" });
  const record = await createRecord(await makeOrder({ offer }), offer, {
    orderNumber: "TK-1",
    confirmedAt: new Date().toISOString(),
  });
  const earlier = await answersIn(record);
  const order = structuredClone(record.order);
  order.consents = order.consents.filter(({ subject }) => subject === "purpose");
  assert.equal((await verifyOrder(order, offer)).accepted, false);
  assert.equal((await verifyOrder(order, offer, { earlier })).accepted, true);
  const confirmation = { orderNumber: "TK-2", confirmedAt: new Date().toISOString() };
  const second = await createRecord(order, offer, confirmation, { earlier });
  assert.equal((await verifyRecord(second, { offer })).intact, true);
  delete second.earlier;
  assert.equal((await verifyRecord(second, { offer })).intact, false);
});
