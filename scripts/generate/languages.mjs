// src/language/table.rs: how each language writes numbers and dates, as far as a page must read them.

import { data, head, languages, supplemental } from "./cldr.mjs";
import { sign, text } from "./rust.mjs";

/** The text of the table. */
export function localeTable() {
  const about = head(
    ["What every page knows of each language: its name, its direction, how it writes numbers and dates."],
    "//!",
  );
  return `${about}

use super::locale::Direction::{LeftToRight, RightToLeft};
use super::locale::Grouping::{Indian, Thousands};
use super::locale::Locale;

/// One row per language.
#[rustfmt::skip]
pub(super) const LOCALES: &[Locale] = &[
${languages().map(row).join("\n")}
];
`;
}

function row({ tag, locale }) {
  const { decimal, group, grouping, minimumGrouping, zero } = numbers(locale);
  const { characterOrder } = data("cldr-misc-full", "layout", locale).layout.orientation;
  const members = {
    tag: text(tag),
    cldr: text(locale),
    own_name: text(ownName(tag)),
    direction: characterOrder === "right-to-left" ? "RightToLeft" : "LeftToRight",
    decimal: sign(decimal),
    group: sign(group),
    grouping,
    minimum_grouping: minimumGrouping,
    zero: sign(zero),
    date: text(typedDate(locale)),
  };
  const written = Object.entries(members).map(([name, value]) => `${name}: ${value}`);
  return `    Locale { ${written.join(", ")} },`;
}

/** The signs of numbers in a locale's usual digits. */
export function numbers(locale) {
  const { numbers } = data("cldr-numbers-full", "numbers", locale);
  const system = numbers.defaultNumberingSystem;
  const { decimal, group, minusSign } = numbers[`symbols-numberSystem-${system}`];
  const pattern = numbers[`decimalFormats-numberSystem-${system}`].standard;
  const grouping = { "#,##0.###": "Thousands", "#,##,##0.###": "Indian" }[pattern];
  if (!grouping) throw new Error(`${locale} groups its digits by ${pattern}`);
  const [zero] = supplemental("numberingSystems").numberingSystems[system]._digits;
  return {
    system,
    decimal,
    group,
    grouping,
    minus: minusSign,
    zero,
    minimumGrouping: Number(numbers.minimumGroupingDigits),
  };
}

/** A language's name in itself, as it begins an entry of a list. */
function ownName(tag) {
  const names = data("cldr-localenames-full", "languages", tag).localeDisplayNames.languages;
  const [first, ...rest] = names[tag] ?? names[tag.split("-")[0]];
  return first.toLocaleUpperCase(tag) + rest.join("");
}

/** The order of day, month and year in a date in digits with the signs between them: `d.m.y`. */
function typedDate(locale) {
  const { gregorian } = data("cldr-dates-full", "ca-gregorian", locale).dates.calendars;
  const pattern = gregorian.dateTimeFormats.availableFormats.yMd.replace(/'[^']*'|\p{Cf}/gu, "");
  const found = pattern.match(/^([dMy])\1*([^dMy]+)([dMy])\3*\2([dMy])\4*/u);
  if (!found) throw new Error(`${locale} writes dates by ${pattern}`);
  const [, first, between, second, third] = found;
  return [first, second, third].join(between).toLowerCase();
}
