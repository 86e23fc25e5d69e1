// A person without a mouse: every act is a key, and the focus decides what the key does.

const FARTHEST = 80;

export const focusedId = (page) => page.evaluate(() => document.activeElement.id);

const isFocused = (page, selector) => page.evaluate((wanted) => document.activeElement.matches(wanted), selector);

/** Presses Tab until the place has the focus. A radio group without a choice is entered at its first button. */
export async function tabTo(page, selector) {
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    await page.keyboard.press("Tab");
    if (await isFocused(page, selector)) return;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

/** Goes on to a field and types. */
export async function typeInto(page, place, text) {
  await tabTo(page, `#upfront-${place}`);
  await page.keyboard.type(text);
}
