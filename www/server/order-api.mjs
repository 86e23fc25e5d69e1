// The order desk over HTTP: which requests it takes, and the form of its answers.

const LARGEST_BODY = 256 * 1024;

export async function answerOrderRequest(request, response, { path, desk, keys }) {
  const [, attempt, answers] = /^\/api\/orders\/([A-Za-z0-9_-]{1,64})(\/answers)?$/.exec(path) ?? [];
  const asks = `${request.method} ${attempt ? `/api/orders/:attempt${answers ?? ""}` : path}`;
  switch (asks) {
    case "POST /api/orders":
      return send(response, await taken(request, (order) => desk.decide(order)));
    case "POST /api/orders/:attempt/answers":
      return send(response, await taken(request, (event) => desk.takeAnswer(attempt, event)));
    case "GET /api/orders/:attempt":
      return send(response, found(desk.answerTo(attempt)?.body));
    case "GET /api/orders/:attempt/answers":
      return send(response, found(desk.answersAfter(attempt)));
    case "GET /api/keys":
      return send(response, found(keys));
    default:
      return send(response, refusal(404, "unknown-reference", "there is nothing at this address"));
  }
}

const found = (body) => (body ? { status: 200, body } : refusal(404, "unknown-reference", "there is no such order"));

/** Passes on JSON that a page of this shop sends; refuses everything else. */
async function taken(request, decide) {
  if (!isFromThisShop(request)) return refusal(403, "not-this-shop", "orders are taken from this shop's own pages");
  if (!/^application\/json\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    return refusal(415, "wrong-type", "an order is sent as `application/json`");
  }
  const text = await readBody(request);
  if (text === undefined) return refusal(413, "too-large", `an order has at most ${LARGEST_BODY} bytes`);
  let order;
  try {
    order = JSON.parse(text);
  } catch (error) {
    return refusal(400, "wrong-type", `this is not JSON: ${error.message}`);
  }
  return decide(order);
}

/** Whether a request comes from this shop's pages. A browser names its page in `Origin`; a program may leave it out. */
function isFromThisShop({ headers }) {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

/** The body as text; nothing if it is too large. The rest of it is read and dropped, so that the answer still arrives. */
async function readBody(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length <= LARGEST_BODY) parts.push(part);
    else if (length > 16 * LARGEST_BODY) request.destroy();
  }
  return length <= LARGEST_BODY ? Buffer.concat(parts).toString("utf8") : undefined;
}

function refusal(status, code, message) {
  return { status, body: { outcome: "refused", differences: [{ code, pointer: "", message }] } };
}

function send(response, { status, body }) {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
