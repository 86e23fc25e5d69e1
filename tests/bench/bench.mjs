// Everything that is measured in one host, be it Node or a page.

import { measure } from "./measure.mjs";
import { tasksFor } from "./tasks.mjs";
import { SIZES } from "./workload.mjs";

/**
 * Answers `{ missing, cells }`: the engines that are not there, and for each engine, measurement and size
 * `{ engine, role, measurement, size, median, minimum, wrong }`. `tell` hears how far it is.
 */
export async function bench(engines, { pace, tell }) {
  const { opened, missing } = await open(engines);
  const cells = [];
  for (const size of SIZES) {
    const tasks = await tasksFor(size, opened);
    const figures = await measure(tasks, pace);
    cells.push(...tasks.map(({ place, wrong }, index) => ({ ...place, ...figures[index], wrong })));
    tell(`${size} lines`);
  }
  return { missing, cells };
}

/** An engine that is not built yet is left out; the others do not need it. */
async function open(engines) {
  const opened = [];
  const missing = [];
  for (const { name, role, open } of engines) {
    const abilities = await open();
    if (abilities) opened.push({ name, role, ...abilities });
    else missing.push(name);
  }
  return { opened, missing };
}
