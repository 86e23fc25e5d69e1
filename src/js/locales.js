// The locale files, one loaded at a time. Each address is written out so that bundlers find the file.

const addresses = {
  de: () => new URL("./locales/de.ftl", import.meta.url),
  en: () => new URL("./locales/en.ftl", import.meta.url),
};

/** The languages this package has texts for. */
export const locales = Object.keys(addresses);

/** Where a language's texts are. */
export function localeAddress(language) {
  return addresses[language]?.();
}

/** The Fluent text of a language. */
export async function readLocale(language) {
  const address = localeAddress(language);
  if (!address) throw new Error(`there are no texts in "${language}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the texts in "${language}" did not come: ${response.status}`);
  return response.text();
}
