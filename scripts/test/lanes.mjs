// Runs several stages at a time. A stage begins as soon as what it needs is there.

/** @typedef {{ name: string, failure?: string, note?: string, seconds?: number, printed?: string, blocked?: string }} Result */

/**
 * Begins the stages in their order with `work`, at most `lanes` at a time, and answers their results in that order. A
 * stage that reads dist/ waits for the build; where the build failed it is not run, and its result says so.
 *
 * @param {readonly { name: string, readsDist?: boolean }[]} stages
 * @param {number} lanes
 * @param {(stage: any) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
export async function inLanes(stages, lanes, work) {
  /** @type {Map<string, Result>} */
  const results = new Map();
  /** @type {Map<string, Promise<unknown>>} */
  const running = new Map();
  const begin = (stage) => {
    const blocked = stage.readsDist && results.get("build")?.failure;
    const result = blocked ? Promise.resolve({ name: stage.name, blocked: "build" }) : work(stage);
    const ended = result.then((answer) => {
      results.set(stage.name, answer);
      running.delete(stage.name);
    });
    running.set(stage.name, ended);
  };
  const needsBuild = (stage) => stage.readsDist && !results.has("build");
  const waits = (stage) => results.has(stage.name) || running.has(stage.name) || needsBuild(stage);
  while (results.size < stages.length) {
    for (const stage of stages) {
      if (running.size < lanes && !waits(stage)) begin(stage);
    }
    await Promise.race(running.values());
  }
  return stages.map(({ name }) => results.get(name) ?? { name });
}
