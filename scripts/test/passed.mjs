// Counts the tests that ran. A run without any test is a failure.

/** For `cargo test` and `wasm-pack test`: one `test result` line for each test program. */
export function passedInCargo(printed) {
  const plain = withoutColour(printed);
  return atLeastOne(sum(plain.matchAll(/^test result: ok\. (\d+) passed/gm)));
}

/** For `node --test`, which counts a file without any test as one passed test of that name. */
export function passedInNode(printed, files) {
  const plain = withoutColour(printed);
  const empty = files.filter((file) => new RegExp(`^✔ \\S*${escaped(file)} \\(`, "m").test(plain));
  if (empty.length) throw new Error(`no test in ${empty.join(", ")}`);
  return atLeastOne(sum(plain.matchAll(/^ℹ pass (\d+)$/gm)));
}

function atLeastOne(passed) {
  if (passed === 0) throw new Error("no test ran");
  return `${passed} ${passed === 1 ? "test" : "tests"}`;
}

const sum = (matches) => [...matches].reduce((total, [, count]) => total + Number(count), 0);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const withoutColour = (text) => text.replace(/\u001b\[[\d;]*m/g, "");
