// The moment that --at names.

import { checkOffer } from "../server.js";
import { Misused } from "./exits.js";

/** Throws where a moment is none. What is one is for the engine to say, and it looks at the moment first. */
export async function checkMoment(at) {
  const problems = await checkOffer(null, { at });
  const wrong = problems.find(({ code, pointer }) => code === "instant-shape" && pointer === "");
  if (wrong) throw new Misused(`--at: ${wrong.message}; ${wrong.help}`);
}
