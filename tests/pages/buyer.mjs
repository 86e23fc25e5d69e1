// What a person does and sees in the checkout, in the order of its steps.

export const PERSON = { name: "Jana Sommer", email: "jana@example.org" };
export const ADDRESS = { street: "Lindenweg 4", "postal-code": "10435", city: "Berlin", country: "DE" };

/** The element of a place, such as `field-name`. */
export const at = (page, place) => page.locator(`[id="upfront-${place}"]`);

/** Clicks the label, which a mouse hits however its control is drawn. */
export const choose = (page, place) => page.locator(`label[for="upfront-${place}"]`).click();

/** The words at a locator as they are read, with every kind of space as a space. */
export async function words(locator) {
  return (await locator.innerText()).replace(/\s+/g, " ").trim();
}

/** Waits until the present step, or the one that an outcome came from, is this one. */
export const reach = (page, step) => page.locator(`.up-checkout[data-step="${step}"]`).waitFor();

export const goOn = (page) => page.locator("button[type='submit']").click();

/** Goes back to a completed step with its link. */
export const change = (page, number) => page.locator(`.up-step:nth-child(${number}) .up-step-head button`).click();

export async function enter(page, fields) {
  for (const [field, text] of Object.entries(fields)) {
    const control = at(page, `field-${field}`);
    if (field === "country") await control.selectOption(text);
    else await control.fill(text);
  }
}

export async function leaveBasket(page) {
  await goOn(page);
  await reach(page, "details");
}

export async function fillDetails(page, fields = PERSON) {
  await enter(page, fields);
  await goOn(page);
  await reach(page, "delivery");
}

export async function fillDelivery(page, method = "standard", address = ADDRESS) {
  await choose(page, `delivery-${method}`);
  if (method !== "pick-up") await enter(page, address);
  await goOn(page);
  await reach(page, "payment");
}

export async function fillPayment(page, method = "invoice") {
  await choose(page, `payment-${method}`);
  await goOn(page);
  await reach(page, "review");
}

export const declare = (page, declaration = "terms") => choose(page, `declaration-${declaration}`);

/**
 * From the basket to the last step, with nothing declared yet.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ person?: any, delivery?: any, payment?: any }} choices
 */
export async function toReview(page, { person, delivery, payment } = {}) {
  await leaveBasket(page);
  await fillDetails(page, person);
  await fillDelivery(page, delivery);
  await fillPayment(page, payment);
}

/** From the basket to the order button, which is not pressed. */
export async function toOrder(page, wishes) {
  await toReview(page, wishes);
  await declare(page);
}

export const order = (page) => at(page, "order").click();

export const confirmation = (page) => page.locator(".up-confirmation");

/** Orders and answers the number of the order. */
export async function orderNumber(page) {
  await order(page);
  return words(confirmation(page).locator(".up-order-number strong"));
}

export async function speak(page, language) {
  await page.locator(`button.up-language[lang="${language}"]`).click();
  await page.locator(`.up-checkout[lang="${language}"]`).waitFor();
}

/** Whether there is a choice of languages. A confirmation stays in the language of the purchase. */
export const canSwitch = async (page) => (await page.locator(".up-languages").count()) > 0;

/** Every row of the quote: the title, and the amount. The total stands below. */
export async function quoteRows(page) {
  const rows = await page.locator(".up-quote-table tr").all();
  const read = async (row) => [await words(row.locator(".up-row-title")), await words(row.locator("td"))];
  return Promise.all(rows.map(read));
}

export const total = (page) => words(page.locator(".up-total-amount"));

/** The same steps by the storefront's commands, for tests about what comes after. */
export async function hasten(page, step, { payment = "invoice", person = PERSON } = {}) {
  const entered = Object.entries({ ...person, ...ADDRESS });
  const commands = [
    { command: "chooseDelivery", method: "standard" },
    ...entered.map(([field, text]) => ({ command: "enter", field, text })),
    { command: "choosePayment", method: payment },
    { command: "goTo", step },
  ];
  await page.evaluate(async (list) => {
    for (const command of list) await document.querySelector("upfront-checkout").apply(command);
  }, commands);
  await reach(page, step);
}

/** To the order button by commands. The declaration is still made by a person. */
export async function hastenToOrder(page, wishes) {
  await hasten(page, "review", wishes);
  await declare(page);
}
