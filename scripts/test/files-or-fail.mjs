// A stage that finds no test must fail: otherwise it would look as if all tests had passed.

import { filesIn } from "../source-files.mjs";

export function filesOrFail(folder, ending) {
  const files = filesIn(folder, ending);
  if (!files.length) throw new Error(`${folder} holds no test file (*${ending})`);
  return files;
}
