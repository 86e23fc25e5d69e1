// The choices of an earlier order, as a browser gets them: a module of its own, loaded when they are shown.

import init, * as choices from "./choices-core.js";
import { starter } from "./loader.js";

const start = starter(init, choices);

/** The engine of choices. */
export const loadChoices = () => start(() => new URL("./choices-core_bg.wasm", import.meta.url));
