// The lint on the command line and on a server: exit codes, places, JSON, SARIF.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { lintOffer, lintRules } from "upfront-checkout/server";
import { SHOP, changed, cli, file, fromHere } from "./command-line.mjs";
import { offerOf, states } from "../../www/states/quotes.js";
import { shopOffer } from "./made-order.mjs";

const AT = ["--at", "2026-11-25T09:30:00Z"];

/** A fee of the shop without an amount: an error. A recipient without a name: a warning. */
const unfair = () =>
  changed("unfair.json", (offer) => {
    const reason = { de: "Für das Packen.", en: "For packing." };
    const note = { de: "Offen", en: "Open" };
    offer.charges = [{ id: "fee", title: { de: "Gebühr", en: "Fee" }, kind: "fee", reason, note }];
    offer.purposes[1].recipient = "our partners";
  });

const doubtful = () => changed("doubtful.json", (offer) => (offer.purposes[1].recipient = "our partners"));

test("the demo shop's offer is clean, with and without its pages", async () => {
  for (const more of [[], ["--html"], ["--strict", "--html"]]) {
    const { out, err, exit } = await cli(["lint", SHOP, ...AT, ...more]);
    assert.deepEqual([out, err, exit], [`${SHOP}: nothing found\n`, "", 0]);
  }
});

/** A state that shows what happens while a tax service has not answered: the lint says so, as it should. */
const AWAITS_ITS_TOTALS = { stated: ["L10 warning /totalsAreStated"] };

test("the offers of the demo's states are clean, with their pages", async () => {
  const shop = await shopOffer();
  const now = new Date(AT[1]);
  for (const name of Object.keys(states)) {
    const { findings } = await lintOffer(offerOf(shop, name, now), { at: AT[1], html: true });
    const found = findings.map(({ rule, severity, pointer, tree }) => `${rule} ${severity} ${pointer ?? tree}`);
    assert.deepEqual([name, found], [name, AWAITS_ITS_TOTALS[name] ?? []]);
  }
});

test("what must be understood is measured, the terms in the offer too", async () => {
  const hard =
    "Notification regarding functional impairments necessitates comprehensive contemporaneous documentation, accompanied " +
    "throughout by corresponding authenticated particulars. Subsequent remuneration presupposes unconditional " +
    "acknowledgement, notwithstanding contradictory arrangements.";
  const offer = await shopOffer();
  const found = async () => {
    const { findings } = await lintOffer(offer, { at: AT[1], locales: ["en"] });
    return findings.map(({ rule, pointer, severity }) => `${rule} ${pointer} ${severity}`);
  };
  delete offer.policies[0].url;
  delete offer.policies[0].digest;
  offer.policies[0].text = { de: "Wir liefern. Sie bezahlen.", en: "We deliver. You pay." };
  assert.deepEqual(await found(), []);
  offer.policies[0].text.en = hard;
  offer.declarations[0].statement.en = `${"I have read it. ".repeat(25)}`;
  assert.deepEqual(await found(), ["L37 /declarations/0/statement/en warning", "L37 /policies/0/text/en warning"]);
});

test("green words without a reason are found, and a reason settles them", async () => {
  const offer = await shopOffer();
  const found = async () =>
    (await lintOffer(offer, { at: AT[1], locales: ["en"] })).findings.map(({ pointer }) => pointer);
  offer.delivery[0].title.en = "Eco-friendly delivery";
  assert.deepEqual(await found(), ["/delivery/0/title/en"]);
  offer.delivery[0].greener = { de: "Mit dem Lastenrad, im Umkreis von 5 km.", en: "By cargo bicycle, within 5 km." };
  assert.deepEqual(await found(), []);
});

test("each finding has its place, its rule, how grave it is, and what to do", async () => {
  const { out, err, exit } = await cli(["lint", await unfair(), ...AT]);
  assert.deepEqual([err, exit], ["", 1]);
  assert.match(
    out,
    /^unfair\.json:\d+:20 {2}\/purposes\/1\/recipient {2}L05 {2}warning \(words\)\n {2}`.*` is no name\n {2}help: name the company\n/m,
  );
  assert.match(
    out,
    /^unfair\.json:\d+:5 {2}\/charges\/0 {2}L09 {2}error\n {2}a charge of the seller without an amount/m,
  );
  assert.match(out, /\nunfair\.json: 1 error, 1 warning\n$/);
});

test("warnings alone stop no build, but for --strict", async () => {
  assert.equal((await cli(["lint", await doubtful(), ...AT])).exit, 0);
  assert.equal((await cli(["lint", await doubtful(), ...AT, "--strict"])).exit, 1);
});

test("--market and --locale decide whose law and which texts", async () => {
  const renews = await changed("renews.json", ({ declarations }) => declarations.pop());
  const found = async (...args) => JSON.parse((await cli(["lint", renews, ...AT, "--json", ...args])).out).findings;
  assert.deepEqual(
    (await found()).map(({ severity }) => severity),
    ["warning"],
  );
  assert.deepEqual(
    (await found("--market", "US")).map(({ severity }) => severity),
    ["error"],
  );
  const pressing = await changed(
    "pressing.json",
    ({ lines }) => (lines[0].description = { de: "Nur heute!", en: "Hurry!" }),
  );
  const read = async (...args) => JSON.parse((await cli(["lint", pressing, ...AT, "--json", ...args])).out).findings;
  assert.deepEqual(
    (await read()).map(({ pointer }) => pointer.slice(-2)),
    ["de", "en"],
  );
  assert.deepEqual(
    (await read("--locale", "en")).map(({ pointer }) => pointer.slice(-2)),
    ["en"],
  );
  assert.deepEqual((await read("--locale", "en", "--locale", "de-AT")).length, 2);
});

test("--json prints findings for a program, and nothing else", async () => {
  const { out, err, exit } = await cli(["lint", await unfair(), ...AT, "--json"]);
  assert.deepEqual([err, exit], ["", 1]);
  const [first, second] = JSON.parse(out).findings;
  assert.deepEqual(Object.keys(first), [
    "rule",
    "title",
    "source",
    "pointer",
    "severity",
    "textual",
    "message",
    "help",
  ]);
  assert.deepEqual([first.rule, first.severity, first.textual], ["L05", "warning", true]);
  assert.deepEqual([second.rule, second.severity, second.textual], ["L09", "error", false]);
});

test("--sarif prints a log of SARIF 2.1.0 with every rule, and each finding at its line", async () => {
  const { out, err, exit } = await cli(["lint", await unfair(), ...AT, "--sarif"]);
  assert.deepEqual([err, exit], ["", 1]);
  const log = JSON.parse(out);
  assert.equal(log.version, "2.1.0");
  assert.match(log.$schema, /sarif-schema-2\.1\.0\.json$/);
  const [{ tool, results, columnKind }] = log.runs;
  assert.equal(columnKind, "unicodeCodePoints");
  const { name, version, rules } = tool.driver;
  assert.deepEqual(
    [name, version],
    ["upfront-checkout", JSON.parse(await readFile(fromHere("../../package.json"), "utf8")).version],
  );
  assert.deepEqual(
    rules.map(({ id }) => id),
    (await lintRules()).map(({ id }) => id),
  );
  for (const rule of rules) {
    assert.ok(rule.shortDescription.text && rule.fullDescription.text && rule.help.text, rule.id);
    assert.ok(["error", "warning"].includes(rule.defaultConfiguration.level), rule.id);
  }
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    assert.equal(rules[ruleIndex].id, ruleId);
    assert.ok(["error", "warning"].includes(level) && message.text);
    const [{ physicalLocation, logicalLocations }] = locations;
    assert.equal(physicalLocation.artifactLocation.uri, "unfair.json");
    assert.ok(physicalLocation.region.startLine > 1 && physicalLocation.region.startColumn > 1);
    assert.match(logicalLocations[0].fullyQualifiedName, /^\/(purposes|charges)\//);
  }
  assert.equal(results.length, 2);
});

test("an offer with problems is not looked at: they are told, in every form", async () => {
  const offer = await changed("spoilt.json", (shop) => (shop.currency = "EURO"));
  const { out, err, exit } = await cli(["lint", offer, ...AT]);
  assert.deepEqual([out, exit], ["", 1]);
  assert.match(err, /^spoilt\.json:8:15 {2}\/currency {2}unknown-currency\n/);
  const json = await cli(["lint", offer, ...AT, "--json"]);
  assert.deepEqual([JSON.parse(json.out).problems.map(({ code }) => code), json.exit], [["unknown-currency"], 1]);
  const [{ tool, results }] = JSON.parse((await cli(["lint", offer, ...AT, "--sarif"])).out).runs;
  assert.equal(results[0].ruleId, "unknown-currency");
  assert.equal(tool.driver.rules[results[0].ruleIndex].id, "unknown-currency");
  assert.deepEqual(results[0].locations[0].physicalLocation.region, { startLine: 8, startColumn: 15 });
});

const MISUSED = {
  "no offer": [["lint"], "say which offer"],
  "both forms at once": [["lint", SHOP, "--json", "--sarif"], "either --json or --sarif"],
  "a market that is no country": [["lint", SHOP, "--market", "UK"], "--market: `UK` is not a market"],
  "a language that is none": [["lint", SHOP, "--locale", "deutsch!"], "--locale: `deutsch!` is not a language tag"],
  "a language that the offer does not have": [["lint", SHOP, "--locale", "fr"], `${SHOP} is not written in 'fr'`],
  "a moment that is none": [["lint", SHOP, "--at", "today"], "--at: `today`"],
  "the rules of an offer": [["lint", SHOP, "--rules"], "--rules looks at no offer"],
  "the rules with another option": [["lint", "--rules", "--html"], "it has no option '--html'"],
  "an option of another command": [["lint", SHOP, "--explain"], "'lint' has no option '--explain'"],
};

for (const [name, [args, words]] of Object.entries(MISUSED)) {
  test(`${name}: used wrongly`, async () => {
    const { out, err, exit } = await cli(args);
    assert.deepEqual([out, exit], ["", 2]);
    assert.ok(err.includes(words), err);
    assert.match(err, /Usage: upfront-checkout/);
  });
}

test("a file that is not JSON is no offer", async () => {
  const { out, exit } = await cli(["lint", await file("half.json", '{ "offerVersion": ')]);
  assert.deepEqual([out, exit], ["", 2]);
});

test("--rules lists every rule, and how it is judged or why not", async () => {
  const { out, err, exit } = await cli(["lint", "--rules"]);
  assert.deepEqual([err, exit], ["", 0]);
  const rules = await lintRules();
  assert.equal(rules.length, 39);
  for (const { id, standing } of rules) assert.match(out, new RegExp(`^${id} {2}${standing}`, "m"));
  assert.deepEqual(
    out.split("\n").filter((line) => line.length > 80),
    [],
  );
  assert.deepEqual(JSON.parse((await cli(["lint", "--rules", "--json"])).out).rules, rules);
});

test("a server is answered the same", async () => {
  const offer = await shopOffer();
  const at = "2026-11-25T09:30:00Z";
  assert.deepEqual(await lintOffer(offer, { at, html: true }), { ok: true, findings: [] });
  offer.purposes[1].recipient = "our partners";
  const { findings } = await lintOffer(offer, { at, locales: ["de"], market: "FR" });
  assert.deepEqual(
    findings.map(({ rule, pointer }) => [rule, pointer]),
    [["L05", "/purposes/1/recipient"]],
  );
  const refused = await lintOffer({ ...offer, currency: "EURO" }, { at });
  assert.deepEqual([refused.ok, refused.problems[0].code], [false, "unknown-currency"]);
});
