// Decides on an order. One attempt becomes one order, however often it is sent.

export class OrderDesk {
  #ledger;
  #verify;
  #record;
  #follows;
  #now;

  /**
   * `verify(order, now)` works the order out again from the shop's own offer; `record(order, confirmation)` makes its
   * signed record; `follows(record, later)` says whether answers can have come after it; `now()` says what time it is.
   */
  constructor({ ledger, verify, record, follows, now = () => new Date().toISOString() }) {
    this.#ledger = ledger;
    this.#verify = verify;
    this.#record = record;
    this.#follows = follows;
    this.#now = now;
  }

  /** The earlier answer to an attempt. */
  answerTo(attempt) {
    return this.#ledger.find(attempt)?.answer;
  }

  /** The answer to an order: an HTTP status and a body. */
  async decide(order) {
    const attempt = order?.attempt;
    if (typeof attempt !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(attempt)) {
      const message = "an order carries the id of its attempt: 1 to 64 letters, digits and hyphens";
      return refused([{ code: "id-shape", pointer: "/attempt", message }]);
    }
    return this.#ledger.inTurn(attempt, () => this.#decideInTurn(attempt, order));
  }

  async #decideInTurn(attempt, order) {
    const known = this.#ledger.find(attempt);
    if (known?.kind === "order") return this.#repeat(known, order);
    const now = this.#now();
    const verdict = await this.#verify(order, now);
    if (!verdict.accepted) return refused(verdict.differences);
    const entry = { attempt, digest: verdict.digest, at: now, order };
    if (declines(order)) {
      const answer = { status: 402, body: { outcome: "declined", reason: "card-declined", charged: "0.00" } };
      return (await this.#ledger.append({ kind: "declined", ...entry, answer })).answer;
    }
    const orderNumber = this.#ledger.nextOrderNumber(now.slice(0, 4));
    const confirmation = { orderNumber, confirmedAt: now };
    const record = await this.#record(order, confirmation);
    const answer = { status: 201, body: { outcome: "confirmed", ...confirmation, record } };
    return (await this.#ledger.append({ kind: "order", ...entry, answer })).answer;
  }

  /** The answers after an order, oldest first; none if the attempt is no order. */
  answersAfter(attempt) {
    return this.#ledger.find(attempt)?.kind === "order" ? this.#ledger.answersAfter(attempt) : undefined;
  }

  /** Takes an answer after an order. It must follow the ones before it, and each is taken once. */
  async takeAnswer(attempt, event) {
    return this.#ledger.inTurn(attempt, async () => {
      const before = this.answersAfter(attempt);
      if (!before) return refused([{ code: "unknown-reference", pointer: "", message: "there is no such order" }]);
      if (before.some((known) => JSON.stringify(known) === JSON.stringify(event))) return { status: 200, body: before };
      const later = [...before, event];
      const { record } = this.#ledger.find(attempt).answer.body;
      if (!(await this.#follows(record, later))) {
        return refused([{ code: "consent-order", pointer: "", message: "this answer cannot follow those before it" }]);
      }
      await this.#ledger.append({ kind: "answer", attempt, at: this.#now(), event });
      return { status: 201, body: later };
    });
  }

  /** The same order again gets the same answer. It is verified for its own moment, as its offer may have ended since. */
  async #repeat(known, order) {
    const verdict = await this.#verify(order, known.at);
    if (verdict.accepted && verdict.digest === known.digest) return known.answer;
    const { orderNumber, confirmedAt } = known.answer.body;
    return { status: 409, body: { outcome: "already-ordered", orderNumber, confirmedAt } };
  }
}

/** Stands in for the payment provider: it declines a card if the e-mail address begins with "decline". */
function declines({ selection, party }) {
  return selection?.payment === "card" && /^decline/i.test(party?.email ?? "");
}

function refused(differences) {
  return { status: 422, body: { outcome: "refused", differences } };
}
