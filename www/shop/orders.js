// How the shop's pages talk to the order desk, and which orders this browser placed.

const headers = { "content-type": "application/json", accept: "application/json" };
const NAME = "shop.orders";

/** The desk's answer to an order. */
export async function sendOrder(order) {
  const response = await fetch("/api/orders", { method: "POST", headers, body: JSON.stringify(order) });
  return response.json();
}

const waiting = [];
let sending = Promise.resolve();

/**
 * Sends the desk an answer that came after an order. Each answer is chained to the one before, so they go one by one. What
 * could not be sent waits, and goes first when there is a network again.
 */
export function sendAnswer(attempt, event) {
  waiting.push([attempt, event]);
  return sendWaiting();
}

function sendWaiting() {
  sending = sending
    .catch(() => undefined)
    .then(async () => {
      while (waiting.length > 0) {
        await send(...waiting[0]);
        waiting.shift();
      }
    });
  return sending;
}

addEventListener("online", () => sendWaiting().catch(() => undefined));

async function send(attempt, event) {
  const body = JSON.stringify(event);
  const response = await fetch(`/api/orders/${attempt}/answers`, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`the answer was not taken: ${response.status}`);
}

/** { record, later } of an order; undefined if the desk does not have it. */
export async function orderOf(attempt) {
  const [order, later] = await Promise.all([json(`/api/orders/${attempt}`), json(`/api/orders/${attempt}/answers`)]);
  return order?.record && { record: order.record, later: later ?? [] };
}

async function json(address) {
  const response = await fetch(address, { headers });
  return response.ok ? response.json() : undefined;
}

/** The attempt of the last order from this browser. */
export const lastAttempt = () => localStorage.getItem(NAME) ?? undefined;

export const keepAttempt = (attempt) => localStorage.setItem(NAME, attempt);
