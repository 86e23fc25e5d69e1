// The engine with what servers and checkers need besides, as Node gets it.

import { readFile } from "node:fs/promises";
import { starter } from "./loader.js";
import init, * as tools from "./tools.js";

const start = starter(init, tools);

/** The engine with its tools. */
export const loadTools = () => start(() => readFile(new URL("./tools_bg.wasm", import.meta.url)));
