// The moment that --at names.

import { checkOffer } from "../server.js";
import { Misused } from "./exits.js";

/** Throws if this is no moment. The engine decides, and checks the moment first. */
export async function checkMoment(at) {
  const problems = await checkOffer(null, { at });
  const wrong = problems.find(({ code, pointer }) => code === "instant-shape" && pointer === "");
  if (wrong) throw new Misused(`--at: ${wrong.message}; ${wrong.help}`);
}
