// The confirmation that a consumer saves as an HTML file contains the record and can be checked as it is.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { recordIn, signRecord, verifyRecord } from "upfront-checkout/record";
import { readRecord } from "./inside.mjs";
import { cli, file } from "./command-line.mjs";
import { shopOffer } from "./made-order.mjs";
import { checks, KINDS, newKeys, newRecord } from "./made-record.mjs";

const OPENING = '<script type="application/json" id="upfront-record">';

let keys;
let record;

before(async () => {
  keys = await newKeys(KINDS.Ed25519);
  record = await signRecord(await newRecord(), keys.private);
});

const escaped = (value) => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");

/** A document with these elements after what the person reads. */
const documentWith = (...elements) => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<title>Bestellung – „Teehaus Kastanie“</title>
<main><p>Vielen Dank für Ihre Bestellung.</p></main>
${elements.join("\n")}
`;

const saved = (value) => documentWith(`${OPENING}${escaped(value)}</script>`);

test("the record in a saved confirmation verifies like a file of its own", async () => {
  const offer = await file("offer.json", await shopOffer());
  const key = await file("key.json", keys.public);
  const page = await file("saved.html", saved(record));
  const { out, err, exit } = await cli(["verify", page, "--offer", offer, "--key", key]);
  assert.deepEqual([err, exit], ["", 0], out);
  assert.match(out, /\n\nsaved\.html: 13 checks hold, 0 fail, 0 cannot be known\n/);
  const piped = await cli(["verify", "-", "--key", key], `\ufeff\n \n${saved(record)}`);
  assert.equal(piped.exit, 0, piped.out + piped.err);
  assert.match(piped.out, /^holds {4}signature$/m);
});

test("what was changed in a saved confirmation fails, and so does a member that stands there twice", async () => {
  const changed = structuredClone(record);
  changed.order.quote.totals.payable = "1.00";
  const { out, exit } = await cli(["verify", await file("changed.html", saved(changed))]);
  assert.deepEqual([exit, /^FAILS {4}record-digest/m.test(out)], [1, true], out);
  const twice = saved(record).replace('"orderNumber"', '"orderNumber": "TK-9999",\n  "orderNumber"');
  const second = await cli(["verify", await file("twice.html", twice)]);
  assert.deepEqual([second.exit, /^FAILS {4}shape {2}\/orderNumber$/m.test(second.out)], [1, true], second.out);
});

/** Texts that look like an element with a record and are none. */
const OTHERS = {
  "no element": "",
  "another id": `<script type="application/json" id="record">{}</script>`,
  "another type": `<script id="upfront-record">{}</script>`,
  "another order": `<script id="upfront-record" type="application/json">{}</script>`,
  "other quotes": `<script type='application/json' id='upfront-record'>{}</script>`,
  capitals: `<SCRIPT type="application/json" id="upfront-record">{}</SCRIPT>`,
  "no end": `${OPENING}{}`,
};

test("a document without a record, or with two, is told as such", async () => {
  for (const [name, element] of Object.entries(OTHERS)) {
    const { out = "", err, exit } = await cli(["verify", await file("none.html", documentWith(element))]);
    assert.deepEqual([out, err, exit], ["", "none.html: there is no record in this document\n", 2], name);
    assert.equal(recordIn(documentWith(element)), undefined, name);
  }
  const element = `${OPENING}${escaped(record)}</script>`;
  const { err, exit } = await cli(["verify", await file("two.html", documentWith(element, element))]);
  assert.deepEqual([err, exit], ["two.html: there is more than one record in this document\n", 2]);
  assert.equal(recordIn(documentWith(element, element)), undefined);
});

test("what is not JSON in a document is told at its place in the document", async () => {
  const page = documentWith(`${OPENING}{\n  "recordVersion": "1",\n  orderNumber\n}</script>`);
  const { err, exit } = await cli(["verify", await file("half.html", page)]);
  const said = "the name of a member, in double quotes, is expected here, not `o`";
  assert.deepEqual([err, exit], [`half.html:8:3: this is not JSON: ${said}\n`, 2]);
  const first = await cli(["verify", await file("first.html", documentWith(`${OPENING}nothing</script>`))]);
  assert.match(first.err, /^first\.html:6:53: this is not JSON: /);
  assert.throws(() => recordIn(page), SyntaxError);
});

test("everything in the record has its place in the document", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "upfront-saved-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const page = join(folder, "saved.html");
  await writeFile(page, documentWith(`${OPENING}{\n  "order": { "button": "–" },\n  "digest": "none"\n}</script>`));
  const document = await readRecord(page);
  const places = ["", "/order/button", "/digest", "/missing"].map((pointer) => document.position(pointer).join(":"));
  assert.deepEqual(places, ["6:53", "7:24", "8:13", "6:53"]);
});

test("only a record is looked for in a document: an offer or a key is a file of its own", async () => {
  const page = await file("saved.html", saved(record));
  for (const option of ["--offer", "--key"]) {
    const { err, exit } = await cli(["verify", page, option, page]);
    assert.deepEqual([exit, /^saved\.html:1:1: this is not JSON: /.test(err)], [2, true], err);
  }
});

test("recordIn answers the record as it was put in, and it verifies", async () => {
  const found = recordIn(saved(record));
  assert.deepEqual(found, record);
  const report = await verifyRecord(found, { offer: await shopOffer(), key: keys.public });
  assert.deepEqual([checks(report, "fails"), checks(report, "unknown")], [[], []]);
  const hostile = { note: `</script><!-- ${OPENING} <script>` };
  assert.deepEqual(recordIn(saved(hostile)), hostile);
});
