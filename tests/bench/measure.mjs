// Takes the time. All tasks get one sample in each round: what else the machine does meets all of them alike.

/** How long to measure; `mostMs` ends a slow task's samples early, though never before three. */
export const PACES = {
  full: { rounds: 15, sampleMs: 25, warmMs: 300, mostMs: 4000 },
  quick: { rounds: 5, sampleMs: 8, warmMs: 60, mostMs: 1000 },
};

const FEWEST_SAMPLES = 3;

/**
 * The microseconds of each task: `{ median, minimum }`, in the order of the tasks. A task is
 * `{ run, waits, settle, check }`: `run` does it once; `waits` says that it answers a promise; `settle` waits, outside
 * the clock, for what it left behind; `check` looks at the last answer of every sample, outside the clock too.
 */
export async function measure(tasks, pace) {
  const measured = [];
  for (const task of tasks) measured.push({ task, samples: [], times: await timesFor(task, pace) });
  for (let round = 0; round < pace.rounds; round++) {
    for (const each of measured) {
      if (!isEnough(each, pace)) each.samples.push(await sample(each.task, each.times));
    }
  }
  return measured.map(({ samples }) => figures(samples));
}

/** Warms a task up and says how often it fits into a sample. */
async function timesFor(task, { sampleMs, warmMs }) {
  const start = performance.now();
  let spent = 0;
  let runs = 0;
  while (spent < warmMs) {
    await sample(task, 1 + runs);
    runs += 1 + runs;
    spent = performance.now() - start;
  }
  const once = await sample(task, Math.max(1, Math.round(runs / 4)));
  return Math.max(1, Math.round((sampleMs * 1000) / once));
}

/** The microseconds of one run, on average over so many. */
async function sample(task, times) {
  await breathe();
  const start = performance.now();
  const answer = task.waits ? await repeatWaiting(task.run, times) : repeat(task.run, times);
  const spent = performance.now() - start;
  await task.settle?.();
  task.check(answer);
  return (spent * 1000) / times;
}

function repeat(run, times) {
  let answer;
  for (let time = 0; time < times; time++) answer = run();
  return answer;
}

async function repeatWaiting(run, times) {
  let answer;
  for (let time = 0; time < times; time++) answer = await run();
  return answer;
}

/** A page that never pauses cannot tell how far it is. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

function isEnough({ samples, times }, { mostMs }) {
  if (samples.length < FEWEST_SAMPLES) return false;
  const spent = samples.reduce((sum, each) => sum + each, 0) * times;
  return spent / 1000 > mostMs;
}

function figures(samples) {
  const sorted = samples.toSorted((one, other) => one - other);
  return { median: sorted[sorted.length >> 1], minimum: sorted[0] };
}
