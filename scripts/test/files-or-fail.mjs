// A stage without tests must fail: silence would look like success.

import { filesIn } from "../source-files.mjs";

export function filesOrFail(folder, ending) {
  const files = filesIn(folder, ending);
  if (!files.length) throw new Error(`${folder} holds no test file (*${ending})`);
  return files;
}
