//! Numbers, amounts and dates by the platform's `Intl`.

use crate::calendar::{Date, Days, Instant, TimeZone};
use crate::language::Language;
use crate::money::Currency;
use crate::ports::{Formatter, Plural};
use js_sys::{Array, Function, Object, Reflect};
use rust_decimal::Decimal;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::prelude::*;

/// Writes as `Intl` does, with exact decimals. Amounts are handed over as strings, so no float touches them.
#[derive(Debug, Default)]
pub struct IntlFormatter {
    /// The formats made so far, by kind, language and options. Making one takes a hundred times as long as using it.
    formats: RefCell<HashMap<String, Function>>,
}

impl IntlFormatter {
    fn format(&self, kind: &str, language: &Language, options: &[(&str, &str)], value: &JsValue) -> Option<String> {
        let settings = options.iter().fold(String::new(), |all, (name, value)| all + name + value);
        let name = format!("{kind} {language} {settings}");
        let known = self.formats.borrow().get(&name).cloned();
        let function = match known {
            Some(function) => function,
            None => {
                let function = make_format(kind, language.intl_tag(), options)?;
                self.formats.borrow_mut().insert(name, function.clone());
                function
            }
        };
        function.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
    }

    /// A number with exactly its own decimals, as `NumberFormat` writes it and `PluralRules` judges it.
    fn with_own_decimals(&self, kind: &str, value: Decimal, language: &Language) -> Option<String> {
        let decimals = value.scale().to_string();
        let options = [("minimumFractionDigits", decimals.as_str()), ("maximumFractionDigits", decimals.as_str())];
        self.format(kind, language, &options, &JsValue::from_str(&value.to_string()))
    }
}

/// Makes `new Intl[kind](locale, options)` and answers its bound function: `format`, `of` or `select`.
pub(super) fn make_format(kind: &str, locale: &str, options: &[(&str, &str)]) -> Option<Function> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (name, value) in options {
        let number = value.parse::<u32>().map(JsValue::from).unwrap_or_else(|_| JsValue::from_str(value));
        Reflect::set(&settings, &JsValue::from_str(name), &number).ok()?;
    }
    let format = Reflect::construct(&constructor, &Array::of2(&locale.into(), &settings)).ok()?;
    let method = match kind {
        "DisplayNames" => "of",
        "PluralRules" => "select",
        _ => "format",
    };
    let function: Function = Reflect::get(&format, &method.into()).ok()?.dyn_into().ok()?;
    Some(function.bind0(&format))
}

fn js_date(milliseconds: i64) -> JsValue {
    // Whole milliseconds within the years 1 to 9999 are exact.
    js_sys::Date::new(&JsValue::from_str(&iso(milliseconds))).into()
}

fn iso(milliseconds: i64) -> String {
    Instant::from_milliseconds(milliseconds).unwrap_or(Instant::EPOCH).to_string()
}

fn midnight(date: Date) -> JsValue {
    js_sys::Date::new(&JsValue::from_str(&format!("{date}T00:00:00Z"))).into()
}

impl Formatter for IntlFormatter {
    fn number(&self, value: Decimal, language: &Language) -> String {
        self.with_own_decimals("NumberFormat", value, language).unwrap_or_else(|| value.to_string())
    }

    fn plural(&self, value: Decimal, language: &Language) -> Plural {
        let name = self.with_own_decimals("PluralRules", value, language);
        name.map_or(Plural::Other, |name| Plural::named(&name))
    }

    fn money(&self, amount: Decimal, currency: Currency, language: &Language) -> String {
        let least = currency.decimals().to_string();
        let most = amount.normalize().scale().max(currency.decimals()).to_string();
        let options = [
            ("style", "currency"),
            ("currency", currency.code()),
            ("minimumFractionDigits", least.as_str()),
            ("maximumFractionDigits", most.as_str()),
        ];
        let text = amount.to_string();
        let shown = self.format("NumberFormat", language, &options, &JsValue::from_str(&text));
        shown.unwrap_or_else(|| format!("{text} {currency}"))
    }

    fn percent(&self, fraction: Decimal, language: &Language) -> String {
        let options = [("style", "percent"), ("maximumFractionDigits", "4")];
        let text = fraction.to_string();
        self.format("NumberFormat", language, &options, &JsValue::from_str(&text)).unwrap_or(text)
    }

    fn date(&self, date: Date, language: &Language) -> String {
        let options = [("dateStyle", "long"), ("timeZone", "UTC")];
        self.format("DateTimeFormat", language, &options, &midnight(date)).unwrap_or_else(|| date.to_string())
    }

    fn weekday(&self, date: Date, language: &Language) -> String {
        let options = [("weekday", "short"), ("day", "numeric"), ("month", "short"), ("timeZone", "UTC")];
        self.format("DateTimeFormat", language, &options, &midnight(date)).unwrap_or_else(|| date.to_string())
    }

    fn instant(&self, instant: Instant, days: Days<'_>, language: &Language) -> String {
        let (zone, name) = days.zone().map_or(("UTC", "short"), |zone| (TimeZone::name(zone), "long"));
        let options = [
            ("year", "numeric"),
            ("month", "long"),
            ("day", "numeric"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("timeZoneName", name),
            ("timeZone", zone),
        ];
        let date = js_date(instant.milliseconds());
        self.format("DateTimeFormat", language, &options, &date).unwrap_or_else(|| instant.to_string())
    }

    fn country(&self, code: &str, language: &Language) -> String {
        let options = [("type", "region")];
        self.format("DisplayNames", language, &options, &JsValue::from_str(code)).unwrap_or_else(|| code.to_owned())
    }
}
