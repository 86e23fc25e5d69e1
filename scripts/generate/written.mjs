// src/ports/cldr.rs: how each language writes amounts, dates and plurals, for hosts without `Intl`.

import { data, head, languages, supplemental } from "./cldr.mjs";
import { numbers } from "./languages.mjs";
import { sign, text, texts } from "./rust.mjs";

const CURRENCIES =
  "AUD BGN BRL CAD CHF CNY CZK DKK EGP EUR GBP HUF ILS INR JPY KRW MXN NOK PLN RON SEK TRY UAH USD".split(" ");
const COUNTRIES =
  "AT AU BE BG BR CA CH CN CY CZ DE DK EE EG ES FI FR GB GR HR HU IE IL IN IS IT JP KR LI LT LU LV MT MX NL NO NZ PL PT RO SE SI SK TR UA US".split(
    " ",
  );
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** The text of the table. */
export function writtenTable() {
  const about = head(
    [
      "How each language writes amounts, dates and plurals. No page carries this table: a browser and Node have `Intl`.",
      "Lists of names have bars between them; patterns and plural rules are in CLDR's own notation (UTS #35).",
    ],
    "//!",
  );
  return `${about}

use super::written::Written;

/// The currencies whose signs are in each row, in this order.
#[rustfmt::skip]
pub(super) const CURRENCIES: &str = ${texts(CURRENCIES)};

/// The countries whose names are in each row, in this order.
#[rustfmt::skip]
pub(super) const COUNTRIES: &str = ${texts(COUNTRIES)};

/// One row per language.
#[rustfmt::skip]
pub(super) const WRITTEN: &[Written] = &[
${languages().map(row).join("\n")}
];
`;
}

function row({ tag, locale }) {
  const members = Object.entries({ tag: text(tag), minus: text(numbers(locale).minus), ...amounts(locale) });
  return `    Written {
        ${members.map(([name, value]) => `${name}: ${value}`).join(", ")},
        ${dates(locale)},
        currencies: ${texts(currencySigns(locale))},
        countries: ${texts(countryNames(locale))},
        quotation: ${texts(quotation(locale))}, plurals: ${texts(plurals(locale))},
    },`;
}

function amounts(locale) {
  const { numbers: all } = data("cldr-numbers-full", "numbers", locale);
  const { system, decimal, group } = numbers(locale);
  const { percentSign, currencyDecimal = decimal, currencyGroup = group } = all[`symbols-numberSystem-${system}`];
  return {
    money: text(all[`currencyFormats-numberSystem-${system}`].standard),
    money_decimal: sign(currencyDecimal),
    money_group: sign(currencyGroup),
    percent: text(all[`percentFormats-numberSystem-${system}`].standard.replace("%", percentSign)),
  };
}

function dates(locale) {
  const { gregorian } = data("cldr-dates-full", "ca-gregorian", locale).dates.calendars;
  const { availableFormats } = gregorian.dateTimeFormats;
  const names = (list, keys) => keys.map((key) => list[key]);
  const months = gregorian.months.format;
  const patterns = {
    date: text(gregorian.dateFormats.long),
    weekday: text(availableFormats.MMMEd),
    moment: text(gregorian["dateTimeFormats-atTime"].standard.long),
  };
  const lists = {
    months: texts(names(months.wide, MONTHS)),
    short_months: texts(names(months.abbreviated, MONTHS)),
    days: texts(names(gregorian.days.format.abbreviated, DAYS)),
  };
  const written = (members) => Object.entries(members).map(([name, value]) => `${name}: ${value}`);
  return [written(patterns).join(", "), ...written(lists)].join(",\n        ");
}

function currencySigns(locale) {
  const { currencies } = data("cldr-numbers-full", "currencies", locale).numbers;
  return CURRENCIES.map((code) => currencies[code]?.symbol ?? code);
}

function countryNames(locale) {
  const { territories } = data("cldr-localenames-full", "territories", locale).localeDisplayNames;
  return COUNTRIES.map((code) => territories[code] ?? code);
}

function quotation(locale) {
  const { delimiters } = data("cldr-misc-full", "delimiters", locale);
  const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = delimiters;
  return [quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd];
}

/** `one: i = 1 and v = 0`, without the samples, and without `other`, which is the rest. */
function plurals(locale) {
  const rules = supplemental("plurals")["plurals-type-cardinal"];
  const found = rules[locale] ?? rules[locale.split("-")[0]];
  return Object.entries(found)
    .map(([name, rule]) => [name.replace("pluralRule-count-", ""), rule.split("@")[0].trim()])
    .filter(([name]) => name !== "other")
    .map((pair) => pair.join(": "));
}
