// The demo shop's book of orders only grows, survives a restart, and takes each attempt once.

import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { OrderDesk } from "../../www/server/order-desk.mjs";
import { OrderLedger } from "../../www/server/order-ledger.mjs";

const NOW = "2026-11-22T10:00:00Z";

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "orders-"));
  try {
    await work(folder, () => readFile(join(folder, "orders.jsonl"), "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function orderEntry(ledger, attempt) {
  const orderNumber = ledger.nextOrderNumber("2026");
  const answer = { status: 201, body: { outcome: "confirmed", orderNumber, confirmedAt: NOW } };
  return { kind: "order", attempt, digest: `sha256:${attempt}`, at: NOW, order: { attempt }, answer };
}

function declinedEntry(attempt) {
  const answer = { status: 402, body: { outcome: "declined", reason: "card-declined" } };
  return { kind: "declined", attempt, digest: "sha256:d", at: NOW, order: { attempt }, answer };
}

/** A desk that accepts every order, after a moment in which another request can arrive. */
function trustingDesk(ledger) {
  const verify = async (order) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { accepted: true, digest: `sha256:${order.note}` };
  };
  const record = async (order, confirmation) => ({ ...confirmation, order });
  const follows = async (_record, later) => later.every(({ answer }) => answer !== "impossible");
  return new OrderDesk({ ledger, verify, record, follows, now: () => NOW });
}

test("the ledger only grows", () =>
  inFolder(async (folder, text) => {
    const ledger = await OrderLedger.open(folder);
    await ledger.append(declinedEntry("a"));
    const before = await text();
    await ledger.append(orderEntry(ledger, "a"));
    await ledger.append(orderEntry(ledger, "b"));
    const after = await text();
    assert.ok(after.startsWith(before));
    assert.deepEqual(
      after
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind),
      ["declined", "order", "order"],
    );
    await ledger.close();
  }));

test("an attempt that is an order takes no further entry", () =>
  inFolder(async (folder, text) => {
    const ledger = await OrderLedger.open(folder);
    await ledger.append(orderEntry(ledger, "a"));
    const before = await text();
    await assert.rejects(ledger.append(declinedEntry("a")), /is an order already/);
    assert.equal(await text(), before);
    await ledger.close();
  }));

test("answers and order numbers survive a restart", () =>
  inFolder(async (folder, text) => {
    const first = await OrderLedger.open(folder);
    const entry = await first.append(orderEntry(first, "a"));
    await first.append(declinedEntry("b"));
    await first.close();
    const before = await text();

    const second = await OrderLedger.open(folder);
    assert.deepEqual(second.find("a"), entry);
    assert.equal(second.find("b").kind, "declined");
    assert.equal(second.find("c"), undefined);
    assert.equal(second.nextOrderNumber("2027"), "TK-2027-000002");
    assert.equal(await text(), before);
    await second.close();
  }));

test("a line that was cut off is passed over and spoils nothing after it", () =>
  inFolder(async (folder) => {
    const first = await OrderLedger.open(folder);
    await first.append(orderEntry(first, "a"));
    await first.close();
    await appendFile(join(folder, "orders.jsonl"), '{"kind":"order","attempt":"torn","dig');

    const second = await OrderLedger.open(folder);
    assert.equal(second.find("torn"), undefined);
    await second.append(orderEntry(second, "b"));
    await second.close();

    const third = await OrderLedger.open(folder);
    assert.equal(third.find("a").answer.body.orderNumber, "TK-2026-000001");
    assert.equal(third.find("b").answer.body.orderNumber, "TK-2026-000002");
    await third.close();
  }));

test("the same order sent twice at once is one order with one answer", () =>
  inFolder(async (folder, text) => {
    const ledger = await OrderLedger.open(folder);
    const desk = trustingDesk(ledger);
    const order = { attempt: "a", note: "same" };
    const [one, two] = await Promise.all([desk.decide(order), desk.decide(order)]);
    assert.equal(one.status, 201);
    assert.deepEqual(two, one);
    assert.equal((await text()).trimEnd().split("\n").length, 1);
    await ledger.close();
  }));

test("another order under the same attempt is told of the first one", () =>
  inFolder(async (folder) => {
    const ledger = await OrderLedger.open(folder);
    const desk = trustingDesk(ledger);
    const [, other] = await Promise.all([
      desk.decide({ attempt: "a", note: "first" }),
      desk.decide({ attempt: "a", note: "second" }),
    ]);
    const body = { outcome: "already-ordered", orderNumber: "TK-2026-000001", confirmedAt: NOW };
    assert.deepEqual(other, { status: 409, body });
    await ledger.close();
  }));

test("different attempts at once get different order numbers", () =>
  inFolder(async (folder) => {
    const ledger = await OrderLedger.open(folder);
    const desk = trustingDesk(ledger);
    const attempts = ["a", "b", "c", "d"];
    const answers = await Promise.all(attempts.map((attempt) => desk.decide({ attempt, note: attempt })));
    assert.equal(new Set(answers.map((answer) => answer.body.orderNumber)).size, attempts.length);
    await ledger.close();
  }));

test("after a declined card the same attempt can become an order", () =>
  inFolder(async (folder, text) => {
    const ledger = await OrderLedger.open(folder);
    const desk = trustingDesk(ledger);
    const order = { attempt: "a", note: "n", selection: { payment: "card" }, party: { email: "decline@example.org" } };
    assert.equal((await desk.decide(order)).status, 402);
    assert.equal(desk.answerTo("a").body.outcome, "declined");
    const again = await desk.decide({ ...order, selection: { payment: "invoice" } });
    assert.equal(again.body.outcome, "confirmed");
    assert.deepEqual(
      (await text())
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind),
      ["declined", "order"],
    );
    await ledger.close();
  }));

test("a failure of one request does not hold up the next one of the same attempt", () =>
  inFolder(async (folder) => {
    const ledger = await OrderLedger.open(folder);
    await assert.rejects(
      ledger.inTurn("a", () => Promise.reject(new Error("no"))),
      /no/,
    );
    assert.equal(await ledger.inTurn("a", async () => "yes"), "yes");
    await ledger.close();
  }));
