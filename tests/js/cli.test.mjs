// The command line as a person or a build server calls it: what it prints where, and its exit codes.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { table } from "./inside.mjs";
import { CLI, SHOP, changed, cli, file, fromHere } from "./command-line.mjs";

const AT = ["--at", "2026-11-25T09:30:00Z"];

/** No error shows a place in our own code. */
const showsNoStack = ({ out, err }) => assert.doesNotMatch(out + err, /^\s+at |node:internal|\.js:\d+:\d+\)/m);

// ── The quote ───────────────────────────────────────────────────────────────────────────────────

test("the quote of the demo shop in German", async () => {
  const { out, err, exit } = await cli(["quote", SHOP, ...AT]);
  assert.deepEqual([err, exit], ["", 0]);
  assert.equal(
    out,
    `\
First Flush Darjeeling, lose               13,35 €
  0,15 kg × 8,90 € je 0,1 kg
Teekanne „Anna“                            53,00 €
  1 Stück × 53,00 € (39,00 € + 14,00 € Groß, 1,2 l)
  Farbe: Blau
  Größe: Groß, 1,2 l, +14,00 €, enthalten
Kaltauszug Sencha & Minze, Mehrwegflasche   6,40 €
  2 Stück × 3,20 € je Stück
Pfand                                       0,30 €
  Bei Rückgabe erhalten Sie es zurück
Lieferung                                    offen
  Noch nicht gewählt, daher nicht in der Summe
  Von 0,00 € bis 9,90 €

Gesamtbetrag                               73,05 €
darin 0,87 € MwSt. zu 7 % (auf 12,48 € netto)
darin 9,53 € MwSt. zu 19 % (auf 50,17 € netto)
`,
  );
});

test("the quote of the demo shop in English", async () => {
  const { out, err, exit } = await cli(["quote", SHOP, ...AT, "--locale", "en"]);
  assert.deepEqual([err, exit], ["", 0]);
  assert.match(out, /^First Flush Darjeeling, loose leaf +€13\.35\n {2}0\.15 kg × €8\.90 per 0\.1 kg\n/);
  assert.match(out, /\n\nTotal +€73\.05\nincludes €0\.87 VAT at 7% \(on €12\.48 net\)\n/);
  const ends = out.split("\n").filter((line) => /€\d+\.\d\d$/.test(line) && !line.startsWith(" "));
  assert.equal(new Set(ends.map((line) => line.length)).size, 1, "the amounts end in one column");
});

const EVERYTHING = {
  lines: [
    { line: "darjeeling", quantity: "0.15" },
    { line: "subscription", quantity: "1" },
  ],
  delivery: "express",
  payment: "invoice",
  voucherCode: "TEEZEIT10",
};

test("a selection from a file, with everything that is due later, within eighty columns", async () => {
  const selection = await file("selection.json", EVERYTHING);
  const { out, err, exit } = await cli(["quote", SHOP, ...AT, "--locale", "en", "--selection", selection]);
  assert.deepEqual([err, exit], ["", 0]);
  assert.match(out, /Delivery: Express delivery +€9\.90\n/);
  assert.match(out, /\n\nCharged again: Tea subscription, a parcel every month\n/);
  assert.match(out, /\n\nThe next charges\n25 December 2026 +€12\.00\n/);
  assert.deepEqual(
    out.split("\n").filter((line) => line.length > 80),
    [],
  );
});

test("a language that the offer is not written in is said, and the quote is in the offer's own", async () => {
  const { out, err, exit } = await cli(["quote", SHOP, ...AT, "--locale", "fr"]);
  assert.equal(exit, 0);
  assert.match(out, /Gesamtbetrag/);
  assert.equal(err, `${SHOP} cannot be quoted in \`fr\`; this is \`de\`\n`);
});

test("--at decides which of several dated prices counts", async () => {
  const dated = await changed("dated.json", (offer) => {
    offer.lines[0].price.next = [{ from: "2027-01-01T00:00:00Z", amount: "9.90" }];
  });
  const total = async (at) => JSON.parse((await cli(["quote", dated, "--at", at, "--json"])).out).quote.totals.now;
  assert.equal(await total("2026-12-31T23:59:59Z"), "73.05");
  assert.equal(await total("2027-01-01T00:00:00Z"), "74.55");
  assert.equal(await total("2027-01-01T00:59:59+01:00"), "73.05");
});

test("--json prints everything for a program, and nothing else", async () => {
  const { out, err, exit } = await cli(["quote", SHOP, ...AT, "--json"]);
  assert.deepEqual([err, exit], ["", 0]);
  const printed = JSON.parse(out);
  assert.deepEqual(Object.keys(printed), ["quote", "quoteDigest", "trace", "payments", "violations"]);
  assert.equal(printed.quote.totals.now, "73.05");
  assert.ok(out.startsWith('{\n  "quote": {\n'));
});

test("--explain says after the quote how each figure was computed", async () => {
  const { out, exit } = await cli(["quote", SHOP, ...AT, "--explain"]);
  assert.equal(exit, 0);
  const [quote, explanation] = out.split("\nHow each figure was computed");
  assert.match(quote, /Gesamtbetrag/);
  assert.match(explanation, /\n\/lines\/0\/amount +13\.35\n {2}line-amount-per: a = 8\.9, b = 0\.15, c = 0\.1\n/);
  assert.match(explanation, /\n {2}tax-contained: a = 13\.35, b = 7\/107; exactly 1869\/2140, rounded half-up\n/);
  const { trace } = JSON.parse((await cli(["quote", SHOP, ...AT, "--json"])).out);
  for (const { figure, value } of trace) assert.match(explanation, new RegExp(`^${figure} +${value}$`, "m"));
});

test("- is standard input: for the offer, and for the selection", async () => {
  const offer = await readFile(SHOP, "utf8");
  const piped = await cli(["quote", "-", ...AT], offer);
  assert.deepEqual([piped.out, piped.err, piped.exit], [(await cli(["quote", SHOP, ...AT])).out, "", 0]);
  const chosen = await cli(["quote", SHOP, ...AT, "--selection", "-", "--json"], JSON.stringify(EVERYTHING));
  assert.equal(JSON.parse(chosen.out).quote.lines.length, 2);
  const both = await cli(["quote", "-", "--selection", "-"], offer);
  assert.equal(both.exit, 2);
  assert.match(both.err, /only one file can be standard input/);
});

test("a mark of the byte order is no part of the offer", async () => {
  const marked = await file("marked.json", `\ufeff${await readFile(SHOP, "utf8")}`);
  assert.equal((await cli(["check", marked])).exit, 0);
});

// ── Problems: exit code 1 ───────────────────────────────────────────────────────────────────────

test("an offer in order has no problems", async () => {
  const text = await cli(["check", SHOP, ...AT]);
  assert.deepEqual(text, { out: `${SHOP}: no problems\n`, err: "", exit: 0 });
  const json = await cli(["check", SHOP, ...AT, "--json"]);
  assert.deepEqual([JSON.parse(json.out), json.err, json.exit], [{ problems: [] }, "", 0]);
});

const spoilt = () =>
  changed("spoilt.json", (offer) => {
    offer.currency = "EURO";
    offer.lines[0].price.amount = 8.9;
    delete offer.seller.name;
  });

test("check prints every problem: place, pointer, code, message, help", async () => {
  const { out, err, exit } = await cli(["check", await spoilt()]);
  assert.deepEqual([err, exit], ["", 1]);
  assert.match(out, /^spoilt\.json:8:15 {2}\/currency {2}unknown-currency\n {2}`EURO` is not .*\n {2}help: use /m);
  assert.match(out, /^spoilt\.json:\d+:19 {2}\/lines\/0\/price\/amount {2}wrong-type\n/m);
  assert.match(out, /^spoilt\.json:\d+:13 {2}\/seller {2}missing-field\n {2}`name` is missing\n/m);
  assert.match(out, /\nspoilt\.json: 3 problems\n$/);
});

test("quote prints the same problems on stderr, and no quote", async () => {
  const offer = await spoilt();
  const { out, err, exit } = await cli(["quote", offer]);
  assert.deepEqual([out, exit], ["", 1]);
  assert.match(err, /^spoilt\.json:8:15 {2}\/currency {2}unknown-currency$/m);
  const json = await cli(["quote", offer, "--json"]);
  const found = JSON.parse(json.out)
    .problems.map(({ pointer }) => pointer)
    .sort();
  assert.deepEqual([found, json.err, json.exit], [["/currency", "/lines/0/price/amount", "/seller"], "", 1]);
});

test("problems of the selection are told as the selection's", async () => {
  const selection = await file("wrong.json", { lines: [{ line: "teapot", quantity: 1.5 }] });
  const { out, err, exit } = await cli(["quote", SHOP, "--selection", selection]);
  assert.deepEqual([out, exit], ["", 1]);
  assert.match(err, /^wrong\.json:5:19 {2}\/lines\/0\/quantity {2}wrong-type\n/);
  const both = await cli(["quote", await spoilt(), "--selection", selection]);
  assert.match(both.err, /^spoilt\.json:8:15 {2}\/currency {2}unknown-currency$/m);
});

test("what does not go together is told on stderr, after the quote", async () => {
  const selection = await file("together.json", { lines: [{ line: "strainer", quantity: "7" }] });
  const { out, err, exit } = await cli(["quote", SHOP, ...AT, "--selection", selection]);
  assert.equal(exit, 1);
  assert.match(out, /Gesamtbetrag/);
  assert.match(err, /^together\.json:3:5 {2}\/lines\/0 {2}above-maximum\n {2}`strainer`: more than the maximum of 6\n/);
  assert.match(err, /^together\.json:3:5 {2}\/lines\/0 {2}requires\n.*`strainer-small`/ms);
  const json = await cli(["quote", SHOP, ...AT, "--selection", selection, "--json"]);
  assert.deepEqual([JSON.parse(json.out).violations.length, json.err, json.exit], [2, "", 1]);
});

test("in the offer's own basket, what does not go together is told there", async () => {
  const offer = await changed("basket.json", ({ basket }) => (basket[0].quantity = "0.17"));
  const { err, exit } = await cli(["quote", offer, ...AT]);
  assert.equal(exit, 1);
  assert.match(err, /^basket\.json:\d+:5 {2}\/basket\/0 {2}not-a-step\n {2}`darjeeling`: .* in steps of 0\.05\n/);
});

test("a member that stands twice is refused with its pointer", async () => {
  const twice = await file("twice.json", (await readFile(SHOP, "utf8")).replace('"sku": "TK-2204"', '"id": "pot"'));
  const checked = await cli(["check", twice, "--json"]);
  const { problems } = JSON.parse(checked.out);
  assert.equal(checked.exit, 1);
  assert.deepEqual(problems[0], {
    code: "duplicate-field",
    pointer: "/lines/1/id",
    message: "`id` stands here twice",
    help: "keep one of them",
  });
  const quoted = await cli(["quote", twice]);
  assert.deepEqual([quoted.out, quoted.exit], ["", 1]);
  assert.match(quoted.err, /^twice\.json:\d+:\d+ {2}\/lines\/1\/id {2}duplicate-field\n/);
  const lines = '[{ "line": "guide", "quantity": "1", "quan\\u0074ity": "2" }]';
  const selection = await file("twice-chosen.json", `{ "lines": ${lines} }`);
  const chosen = await cli(["quote", SHOP, "--selection", selection]);
  assert.equal(chosen.exit, 1);
  assert.match(chosen.err, /^twice-chosen\.json:1:\d+ {2}\/lines\/0\/quantity {2}duplicate-field\n/);
});

test("what stands in an offer does not command the terminal", async () => {
  const offer = await changed("escape.json", (offer) => (offer["\u001b[31m"] = "\u001b[0m"));
  const { out, exit } = await cli(["check", offer]);
  assert.equal(exit, 1);
  assert.match(out, /\/\ufffd\[31m {2}unknown-field/);
  assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
});

// ── Used wrongly: exit code 2 ───────────────────────────────────────────────────────────────────

const USAGE = /\n\nUsage: upfront-checkout quote OFFER\.json/;

const MISUSES = {
  "no command": [[], "say what to do: quote, check, lint, verify or digest"],
  "an unknown command": [["bake", SHOP], "unknown command 'bake'"],
  "a command that every object has": [["toString", SHOP], "unknown command 'toString'"],
  "an unknown option": [["quote", SHOP, "--colour"], "unknown option '--colour'"],
  "an option of the other command": [["check", SHOP, "--locale", "de"], "'check' has no option '--locale'"],
  "no offer": [["quote"], "say which offer: a file, or - for standard input"],
  "two offers": [["check", SHOP, "other.json"], "one offer at a time: 'other.json' is one too many"],
  "an option without its value": [["quote", SHOP, "--at"], "option '--at <value>' argument missing"],
  "an option in place of a value": [["quote", SHOP, "--at", "--json"], "option '--at' argument is ambiguous"],
  "a value for a flag": [["quote", SHOP, "--json=yes"], "option '--json' does not take an argument"],
  "a moment that is none": [["check", SHOP, "--at", "tomorrow"], "--at: `tomorrow` is not a time"],
};

for (const [name, [args, message]] of Object.entries(MISUSES)) {
  test(`${name} is said with the usage`, async () => {
    const answer = await cli(args);
    assert.deepEqual([answer.out, answer.exit], ["", 2]);
    assert.ok(answer.err.startsWith(`upfront-checkout: ${message}`), answer.err);
    assert.match(answer.err, USAGE);
    showsNoStack(answer);
  });
}

const NOT_JSON = {
  "{\n  \"id\": 'tea'\n}": "2:9: this is not JSON: a value is expected here, not `'`",
  '{ "id": "tea", }': "1:16: this is not JSON: the name of a member, in double quotes, is expected here, not `}`",
  '{ "id": "tea" "currency": "EUR" }': '1:15: this is not JSON: a comma or `}` is expected here, not `"`',
  '{ "id": "tea\n" }': "1:13: this is not JSON: a text must not have a line break or control character in it",
  '{ "größe": 01 }': "1:13: this is not JSON: a comma or `}` is expected here, not `1`",
  '["\\q"]': "1:3: this is not JSON: JSON does not know this escape",
  '{ "id": "tea': "1:13: this is not JSON: a text in double quotes does not end",
  "[1]]": "1:4: this is not JSON: the end of the file is expected here, not `]`",
  "": "1:1: this is not JSON: a value is expected here, not the end of the file",
  [`${"[".repeat(99_999)}`]: "1:201: this is not JSON: more than 200 levels deep",
};

test("what is not JSON is said with line and column", async () => {
  for (const [text, message] of Object.entries(NOT_JSON)) {
    const answer = await cli(["check", await file("broken.json", text)]);
    assert.deepEqual([answer.out, answer.exit], ["", 2]);
    assert.ok(answer.err.startsWith(`broken.json:${message}`), answer.err);
    showsNoStack(answer);
  }
});

test("what is not JSON is said of every file, to programs too", async () => {
  const name = await file("half.json", "{");
  for (const args of [
    ["quote", name, "--json"],
    ["quote", SHOP, "--selection", name],
  ]) {
    const { out, err, exit } = await cli(args);
    assert.deepEqual([out, exit], ["", 2]);
    assert.match(err, /^half\.json:1:2: this is not JSON/);
  }
  assert.match((await cli(["check", "-"], "{")).err, /^standard input:1:2: this is not JSON/);
});

test("a file that cannot be read is named", async () => {
  const bytes = await file("bytes.json", Uint8Array.of(0x7b, 0xff, 0x7d));
  for (const [name, message] of [
    ["missing.json", "there is no such file"],
    [".", "this is a folder"],
    [bytes, "this is not text in UTF-8"],
  ]) {
    const answer = await cli(["check", name]);
    assert.deepEqual(answer, { out: "", err: `${name}: ${message}\n`, exit: 2 });
  }
});

// ── The table ───────────────────────────────────────────────────────────────────────────────────

test("a narrow table breaks words and wide signs, and keeps its amounts", () => {
  const lines = [
    { text: "Grüner Tee aus dem ersten Schnitt 煎茶 ☕", amount: "1.234,00 €", detail: false },
    { text: "Donaudampfschifffahrtsgesellschaftskapitänsmütze", detail: true },
    { text: "Summe", amount: "−5,00 €", detail: false },
  ];
  assert.deepEqual(table(lines, 40), [
    "Grüner Tee aus dem ersten     1.234,00 €",
    "  Schnitt 煎茶 ☕",
    "  Donaudampfschifffahrtsgesellschaftskap",
    "    itänsmütze",
    "",
    "Summe                            −5,00 €",
  ]);
});

// ── The rest ────────────────────────────────────────────────────────────────────────────────────

test("--help and --version answer on stdout", async () => {
  for (const args of [["--help"], ["quote", "--help"], ["check", SHOP, "--help"]]) {
    const { out, err, exit } = await cli(args);
    assert.deepEqual([err, exit], ["", 0]);
    for (const word of ["--selection", "--at", "--locale", "--explain", "--json", "--help", "--version"]) {
      assert.ok(out.includes(`  ${word} `), word);
    }
    assert.deepEqual(
      out.split("\n").filter((line) => line.length > 80),
      [],
    );
  }
  const manifest = JSON.parse(await readFile(fromHere("../../package.json"), "utf8"));
  assert.deepEqual(await cli(["--version"]), { out: `${manifest.version}\n`, err: "", exit: 0 });
});

test("a reader that leaves early is no error", async () => {
  const child = spawn(process.execPath, [CLI, "quote", SHOP, "--json"]);
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (chunk) => (err += chunk));
  const exit = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([err, exit], ["", 0]);
});
