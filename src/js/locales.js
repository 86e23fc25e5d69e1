// The locale files. Each address is written out so that bundlers find the file.

const addresses = {
  de: () => new URL("./locales/de.ftl", import.meta.url),
  en: () => new URL("./locales/en.ftl", import.meta.url),
};

/** The languages this package has texts for. */
export const locales = Object.keys(addresses);

/** Where a language's texts are. */
export function localeAddress(language) {
  const address = addresses[language];
  if (!address) throw new Error(`there are no texts in "${language}"`);
  return address();
}
