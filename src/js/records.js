// Records of orders: made and signed by the shop, checked by anybody. Where the files come from is handed in.

import { coreDigest } from "./digests.js";
import { locales } from "./locales.js";
import { faultOf, sign } from "./signature.js";

/** { answersIn, createReceipt, createRecord, signRecord, verifyRecord } with the engine and texts from these sources. */
export function recorder({ load, readLocale }) {
  const texts = () => Promise.all(locales.map(async (language) => [language, await readLocale(language)]));

  /**
   * The record of an order that was accepted. Rejects with an `Error` that has `problems` where the offer, the
   * confirmation or the order has any.
   *
   * @param options what `verifyOrder` was told: `earlier`, `upgradedAt`
   *
   * @type {typeof import("./record.js").createRecord}
   */
  async function createRecord(order, offer, { orderNumber, confirmedAt }, { earlier = [], upgradedAt } = {}) {
    const core = await load();
    const confirmation = { orderNumber, confirmedAt };
    return answerOf(core.orderRecord, order, offer, confirmation, earlier, await texts(), upgradedAt);
  }

  /**
   * The consumer's receipt of every consent in a record, as JSON-LD in the terms of ISO/IEC TS 27560 and DPV.
   *
   * @param options { later } the answers after the order
   *
   * @type {typeof import("./record.js").createReceipt}
   */
  async function createReceipt(record, { later = [] } = {}) {
    const core = await load();
    return answerOf(core.consentReceipt, record, later);
  }

  /**
   * What was answered in a record and after it, as later checkouts and checks of orders take it (`earlier`).
   *
   * @param options { later } the answers after the order
   *
   * @type {typeof import("./record.js").answersIn}
   */
  async function answersIn(record, { later = [] } = {}) {
    const core = await load();
    return answerOf(core.earlierAnswers, record, later);
  }

  /**
   * The same record with the shop's signature. `key` is a private JSON Web Key: ES256 or Ed25519.
   *
   * @type {typeof import("./record.js").signRecord}
   */
  async function signRecord(record, key) {
    const core = await load();
    return { ...record, signature: await sign(answerOf(core.signedText, record), key) };
  }

  /**
   * Every check of a record: { intact, findings }.
   *
   * @param options { offer } what the order rests on, { later } the answers after it, { key } the shop's public JSON Web
   * Key or a set of them; what is not handed over cannot be known
   *
   * @type {typeof import("./record.js").verifyRecord}
   */
  async function verifyRecord(record, { offer, later, key } = {}) {
    const core = await load();
    const { findings } = answerOf(core.verifyRecord, record, offer, later, await texts(), coreDigest);
    const all = [...findings, await signatureOf(core, record, key)];
    return { intact: all.every(({ outcome }) => outcome !== "fails"), findings: all };
  }

  return { answersIn, createReceipt, createRecord, signRecord, verifyRecord };
}

// The document has every `<` of the record as an escape, so the script element ends where the record ends.
const IN_DOCUMENT = /<script type="application\/json" id="upfront-record">([^]*?)<\/script>/dg;

/** The text of every record in a saved document, and where in the document it begins. */
export function recordTextsIn(html) {
  return Array.from(html.matchAll(IN_DOCUMENT), ({ 1: text, indices }) => ({ text, start: indices[1][0] }));
}

/** The record in a saved document; undefined where there is none, or more than one. */
export function recordIn(html) {
  const [only, ...others] = recordTextsIn(html);
  return only && others.length === 0 ? JSON.parse(only.text) : undefined;
}

const found = (outcome, message) => ({ check: "signature", outcome, pointer: "/signature", message });

async function signatureOf(core, record, key) {
  const signature = record?.signature;
  if (typeof signature !== "string") return found("unknown", "the record is not signed: who issued it cannot be known");
  if (!key) return found("unknown", "without the shop's public key it cannot be known who signed the record");
  const fault = isJson(core, record)
    ? await faultOf(signature, core.signedText(record), key)
    : "what is no JSON cannot have been signed";
  return fault ? found("fails", fault) : { ...found("holds", "the shop's key signed the record"), pointer: undefined };
}

function isJson(core, record) {
  try {
    core.signedText(record);
    return true;
  } catch {
    return false;
  }
}

/** What the engine answers; its problems as an error. */
function answerOf(ask, ...handed) {
  try {
    return ask(...handed);
  } catch (problems) {
    if (!Array.isArray(problems)) throw problems;
    throw Object.assign(new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n")), {
      problems,
    });
  }
}
