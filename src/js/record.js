// Records in a browser.

import { recorder } from "./records.js";
import { load, readLocale } from "./web-files.js";

export const { createRecord, signRecord, verifyRecord } = recorder({ load, readLocale });
