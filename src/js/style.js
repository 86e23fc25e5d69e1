// The style sheet's text, for saved documents: they stand alone and bring their own look.

/** The text of the package's style sheet. */
export async function style() {
  const response = await fetch(new URL("./upfront.css", import.meta.url));
  return response.ok ? response.text() : "";
}
