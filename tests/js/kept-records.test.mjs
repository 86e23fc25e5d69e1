// Records of older versions still verify: tests/records/ has one of each version, as it issued it.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { verifyRecord } from "upfront-checkout/record";
import { cli, file, fromHere } from "./command-line.mjs";
import { checks } from "./made-record.mjs";

const RECORDS = fromHere("../records/");
const folders = readdirSync(RECORDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const versions = folders.map(({ name }) => name);

const path = (version, name) => `${RECORDS}${version}/${name}.json`;
const read = async (version, name) => JSON.parse(await readFile(path(version, name), "utf8"));

const { version: present } = JSON.parse(await readFile(fromHere("../../package.json"), "utf8"));

/** Checks that only a build of the record's own version can make. */
const OF_THE_BUILD = ["component", "words", "later-words"];

/** The checks that fail. The present version is built anew every day, so checks of the build do not count for it. */
const failing = (report, version) =>
  checks(report, "fails").filter((check) => version !== present || !OF_THE_BUILD.includes(check));

/** Checks that need only the record and the key. */
const WITH_KEY = ["record-digest", "order-digest", "quote-digest", "chain", "events", "texts", "signature"];

/** Checks that the offer adds, and that every version can make. */
const WITH_OFFER = ["offer", "statements"];

test("there are records of older versions", () => assert.deepEqual(versions.slice(0, 2), ["0.1.0", "0.2.0"]));

for (const version of versions) {
  test(`the record of ${version} verifies with its key, and with its offer`, async () => {
    const record = await read(version, "record");
    const [offer, key] = [await read(version, "offer"), await read(version, "key")];
    assert.equal(record.order.component.version, version);
    for (const { options, holding } of [
      { options: { key }, holding: WITH_KEY },
      { options: { key, offer }, holding: [...WITH_KEY, ...WITH_OFFER] },
    ]) {
      const report = await verifyRecord(record, options);
      assert.deepEqual(failing(report, version), []);
      assert.deepEqual(
        holding.filter((check) => !checks(report, "holds").includes(check)),
        [],
      );
    }
  });

  test(`the command line verifies the record of ${version}`, async () => {
    const [record, offer, key] = ["record", "offer", "key"].map((name) => path(version, name));
    for (const args of [
      ["--key", key],
      ["--key", key, "--offer", offer],
    ]) {
      const { out, err, exit } = await cli(["verify", record, ...args, "--json"]);
      const report = JSON.parse(out);
      assert.deepEqual([err, failing(report, version)], ["", []]);
      assert.ok(checks(report, "holds").includes("signature"));
      assert.equal(exit, report.intact ? 0 : 1);
    }
  });
}

/** One byte, and the checks that find it. */
/** @type {Record<string, [(record: any) => void, string[]]>} */
const BYTES = {
  "the order number": [(record) => (record.orderNumber = another(record.orderNumber)), ["record-digest", "signature"]],
  "a total": [
    ({ order: { quote } }) => (quote.totals.payable = another(quote.totals.payable)),
    ["record-digest", "order-digest", "quote-digest", "signature"],
  ],
  "what was entered": [
    ({ order }) => (order.party.name = another(order.party.name)),
    ["record-digest", "order-digest", "signature"],
  ],
  "the time of an answer": [
    ({ order: { consents } }) =>
      (consents[0].at = consents[0].at.replace(/\dZ$/, (end) => (end === "1Z" ? "2Z" : "1Z"))),
    ["record-digest", "order-digest", "chain", "signature"],
  ],
  "the words at a control": [
    ({ texts }) => (texts[0].text = another(texts[0].text)),
    ["record-digest", "texts", "signature"],
  ],
  "a figure of the computation": [
    ({ trace }) => (trace[0].value = another(trace[0].value)),
    ["record-digest", "signature"],
  ],
  "the digest": [(record) => (record.digest = another(record.digest)), ["record-digest", "signature"]],
  "the signature": [(record) => (record.signature = changedSignature(record.signature)), ["signature"]],
};

/** A text with another last letter. */
const another = (text) => text.slice(0, -1) + (text.endsWith("0") ? "1" : "0");

/** Changes the first letter of the tail: the last one has bits that mean nothing. */
const changedSignature = (signature) => signature.replace(/\.\.(.)/, (_, letter) => `..${letter === "A" ? "B" : "A"}`);

for (const version of versions) {
  for (const [name, [change, found]] of Object.entries(BYTES)) {
    test(`one byte of ${name} in the record of ${version} does not go unnoticed`, async () => {
      const record = await read(version, "record");
      change(record);
      const report = await verifyRecord(record, { key: await read(version, "key") });
      assert.deepEqual(failing(report, version).sort(), found.toSorted());
      const args = ["verify", await file("changed.json", record), "--key", path(version, "key"), "--json"];
      const { out, exit } = await cli(args);
      assert.deepEqual([failing(JSON.parse(out), version).sort(), exit], [found.toSorted(), 1]);
    });
  }
}
