// The workflow of the public host has a job for each stage of `npm test`, and no other.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { stages } from "../../scripts/test/stages.mjs";

test("the workflow runs every stage by its name", async () => {
  const workflow = await readFile(new URL("../../.github/workflows/ci.yml", import.meta.url), "utf8");
  const [, list = ""] = workflow.match(/^ {8}stage:\n((?: {10}- [\w-]+\n)+)/m) ?? [];
  const named = Array.from(list.matchAll(/- ([\w-]+)/g), ([, name]) => name);
  assert.deepEqual(named.sort(), stages.map(({ name }) => name).sort());
});
