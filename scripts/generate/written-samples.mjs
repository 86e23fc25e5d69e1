// tests/language/written.txt: numbers, amounts and dates in each language, as `Intl` of Node writes them.

import { languages } from "./cldr.mjs";

const DAYS = ["2026-11-24", "1990-03-01", "2027-05-16"];

/** What is written: the name of each sample, and how `Intl` comes to it. */
const SAMPLES = {
  ...Object.fromEntries(
    ["0.15", "1234", "12345.5", "1234567.50", "-4.9"].map((value) => [`number ${value}`, number(value)]),
  ),
  ...Object.fromEntries(
    ["13.35 EUR", "-1234.50 EUR", "1234567.5 CHF", "5 JPY"].map((sum) => [`money ${sum}`, money(sum)]),
  ),
  ...Object.fromEntries(["0.19", "0.077"].map((value) => [`percent ${value}`, percent(value)])),
  ...Object.fromEntries(DAYS.map((day) => [`date ${day}`, date(day, { dateStyle: "long" })])),
  ...Object.fromEntries(
    DAYS.map((day) => [`weekday ${day}`, date(day, { weekday: "short", day: "numeric", month: "short" })]),
  ),
  ...Object.fromEntries(["DE", "CH", "US"].map((code) => [`country ${code}`, country(code)])),
};

function number(value) {
  const decimals = value.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (locale) => new Intl.NumberFormat(locale, options).format(value);
}

function money(sum) {
  const [value, currency] = sum.split(" ");
  return (locale) => new Intl.NumberFormat(locale, { style: "currency", currency }).format(value);
}

function percent(value) {
  return (locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 }).format(value);
}

function date(day, options) {
  return (locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(day));
}

function country(code) {
  return (locale) => new Intl.DisplayNames(locale, { type: "region" }).of(code);
}

/** The text of the file: a line for each language and sample, with tabs between. */
export function writtenSamples() {
  const lines = languages().flatMap(({ tag, locale }) =>
    Object.entries(SAMPLES).map(([name, write]) => [tag, name, write(locale)].join("\t")),
  );
  const about =
    "# What Intl of Node writes in each language. Made by `npm run generate`; the native twin is compared with it.";
  return `${about}\n${lines.join("\n")}\n`;
}
