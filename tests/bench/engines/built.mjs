// Our own engine lies in dist/ once it is built.

/** The module where it exists and has the member; undefined where that is not built yet. */
export async function built(load, member) {
  try {
    const found = await load();
    return found[member] ? found : undefined;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Node has a code for a module that is not there; a browser only has words, each its own. */
const isAbsent = ({ code, message }) =>
  code === "ERR_MODULE_NOT_FOUND" || /^Failed to fetch dynamically imported module/.test(message);

/** The answer, unless it names problems: everything that is asked here is in order. */
export function agreed(answer, what) {
  if (answer.ok) return answer;
  const [{ code, pointer, message }] = answer.problems;
  throw new Error(`upfront is wrong: ${what} is refused with ${code} at \`${pointer}\`: ${message}`);
}
