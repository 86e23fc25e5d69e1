// JSON Web Signatures with detached content (RFC 7515, appendix F): ES256 and Ed25519, by WebCrypto. Any library for
// such signatures can check them.

/** What each algorithm is in a header (RFC 7518, RFC 9864 and before it RFC 8037), in a key and in WebCrypto. */
const ALGORITHMS = {
  ES256: {
    key: { kty: "EC", crv: "P-256" },
    import: { name: "ECDSA", namedCurve: "P-256" },
    use: { name: "ECDSA", hash: "SHA-256" },
  },
  Ed25519: { key: { kty: "OKP", crv: "Ed25519" }, import: { name: "Ed25519" }, use: { name: "Ed25519" } },
};
ALGORITHMS.EdDSA = ALGORITHMS.Ed25519;

const KNOWN = "an ES256 key (EC, P-256) or an Ed25519 key (OKP, Ed25519)";

/** The signature of a text: `header..signature`. `key` is a private JSON Web Key. */
export async function sign(text, key) {
  const alg = ["ES256", "Ed25519"].find((name) => fits(key, name));
  if (!alg || typeof key.d !== "string") throw new TypeError(`the key is not ${KNOWN} with its private part`);
  const header = encode(bytesOf(JSON.stringify({ alg, kid: await thumbprint(key) })));
  const imported = await usable(key, alg, "sign");
  if (!imported) throw new TypeError(`the key is not ${KNOWN}: its parts do not make one`);
  const signature = await crypto.subtle.sign(ALGORITHMS[alg].use, imported, signed(header, text));
  return `${header}..${encode(new Uint8Array(signature))}`;
}

/**
 * Why a signature does not hold, in words; nothing where it holds. `key` is a public JSON Web Key, or a set of them
 * (RFC 7517, section 5).
 */
export async function faultOf(signature, text, key) {
  const [header, content, tail, ...rest] = signature.split(".");
  if (content !== "" || !tail || rest.length > 0) return "this is no signature with detached content";
  const stated = headerOf(header);
  const isKnown = typeof stated?.alg === "string" && Object.hasOwn(ALGORITHMS, stated.alg);
  if (!isKnown) return "the signature names no algorithm that is known here";
  if (stated.crit !== undefined) return "the signature asks for something that is not known here";
  const bytes = decode(tail);
  if (!bytes) return "the signature is not written as one";
  const check = (each) => faultWith(each, stated.alg, bytes, signed(header, text));
  return isKeySet(key) ? faultWithAny(await candidates(key, stated), stated, check) : check(key);
}

async function faultWith(key, alg, bytes, content) {
  // The key decides how it is used, never the header of the signature.
  if (!fits(key, alg)) return `the key is not one for ${alg}`;
  const imported = await usable(key, alg, "verify");
  if (!imported) return "the key is not a complete JSON Web Key";
  const holds = await crypto.subtle.verify(ALGORITHMS[alg].use, imported, bytes, content);
  return holds ? undefined : "the signature is not one of this record by this key";
}

const isKeySet = (key) => typeof key?.kty !== "string" && Array.isArray(key?.keys);

/** The keys of a set that may have made the signature: of its kind, and of its `kid` if it names one. */
async function candidates({ keys }, { alg, kid }) {
  const fitting = keys.filter((key) => fits(key, alg));
  if (kid === undefined) return fitting;
  const names = await Promise.all(fitting.map((key) => key.kid ?? thumbprint(key)));
  return fitting.filter((_, index) => names[index] === kid);
}

/** Nothing where the signature is by any of the keys. */
async function faultWithAny(keys, { alg, kid }, check) {
  const faults = await Promise.all(keys.map(check));
  if (faults.includes(undefined)) return undefined;
  if (faults.length === 1) return faults[0];
  if (faults.length > 1)
    return `the signature is not one of this record by any of the ${faults.length} keys it may be by`;
  return kid === undefined
    ? `no key of the set is one for ${alg}`
    : `no key of the set is the one that the signature names, ${JSON.stringify(kid)}`;
}

const fits = (key, alg) => Object.entries(ALGORITHMS[alg].key).every(([name, value]) => key?.[name] === value);

/** The key as WebCrypto uses it; nothing where its parts do not make one. */
async function usable(key, alg, use) {
  try {
    const parts = bare(key, use === "sign" ? ["d"] : []);
    return await crypto.subtle.importKey("jwk", parts, ALGORITHMS[alg].import, false, [use]);
  } catch {
    return undefined;
  }
}

/** The members that make the key, without those that say what it may be used for. */
function bare(key, secret) {
  const names = ["kty", "crv", "x", "y", ...secret];
  return Object.fromEntries(names.filter((name) => key[name] !== undefined).map((name) => [name, key[name]]));
}

/** RFC 7638: the same for everybody who has the key. */
async function thumbprint({ crv, kty, x, y }) {
  const digest = await crypto.subtle.digest("SHA-256", bytesOf(JSON.stringify({ crv, kty, x, y })));
  return encode(new Uint8Array(digest));
}

const bytesOf = (text) => new TextEncoder().encode(text);
const signed = (header, text) => bytesOf(`${header}.${encode(bytesOf(text))}`);

function headerOf(header) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(decode(header)));
  } catch {
    return undefined;
  }
}

function encode(bytes) {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of a text in base64url. Nothing for any other spelling, so that one signature has one spelling. */
function decode(text) {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    return encode(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
