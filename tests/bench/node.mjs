// The benchmark in this process.

import { bench } from "./bench.mjs";
import { engines } from "./engines/all.mjs";
import oneShot from "./engines/upfront-one-shot.mjs";

/** `{ host, missing, cells }`. The quote of a whole offer is for servers: no page has it. */
export async function benchInNode({ pace, tell }) {
  return { host: `Node ${process.versions.node}`, ...(await bench([...engines, oneShot], { pace, tell })) };
}
