// Records in a browser.

import { recorder } from "./records.js";
import { readLocale } from "./web-files.js";
import { loadTools } from "./web-tools.js";

export { recordIn } from "./records.js";
export const { answersIn, createReceipt, createRecord, signRecord, verifyRecord } = recorder({
  load: loadTools,
  readLocale,
});
