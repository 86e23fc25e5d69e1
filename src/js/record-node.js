// Records in Node: the same, with the files from the disk.

import { recorder } from "./records.js";
import { load, readLocale } from "./node-files.js";

export const { createRecord, signRecord, verifyRecord } = recorder({ load, readLocale });
