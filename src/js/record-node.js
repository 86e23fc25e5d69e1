// Records in Node: the same, with the files from the disk.

import { recorder } from "./records.js";
import { readLocale } from "./node-files.js";
import { loadTools } from "./node-tools.js";

export { recordIn } from "./records.js";
export const { answersIn, createReceipt, createRecord, signRecord, verifyRecord } = recorder({
  load: loadTools,
  readLocale,
});
