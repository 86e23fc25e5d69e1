// The benchmark in a page; it tells the console how far it is.

import { bench } from "./bench.mjs";
import { engines } from "./engines/all.mjs";

export async function benchInPage(pace) {
  // Without isolation the clock of a page is twenty times coarser.
  if (!crossOriginIsolated) throw new Error("the page is not isolated; its clock would be too coarse");
  return bench(engines, { pace, tell: (progress) => console.log(progress) });
}
