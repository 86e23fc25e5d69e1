//! The rules against dark patterns, for a command line and a server.

use super::bridge::{from_js, problems_to_js, to_js};
use super::intl::IntlFormatter;
use super::languages::read_catalogue;
use super::quotes::moment;
use super::server::read_locales;
use crate::language::Language;
use crate::lint::{LintOptions, RULES, lint, lint_pages, pages};
use crate::offer::{Market, Offer};
use crate::session::{Presentation, check_offer};
use crate::shape::{Json, Problem, Write, read_document};
use wasm_bindgen::prelude::*;

/// What speaks against a fair checkout in an offer; with `html`, in its rendered trees too.
///
/// `market` is one in place of the offer's own, `locales` a list of `[language, fluent]`, `languages` those that are
/// judged (all of the offer's where it is empty), `at` an RFC 3339 time, or nothing for now.
///
/// # Errors
/// A list of problems with the offer or the options.
#[wasm_bindgen(js_name = lintOffer)]
pub fn lint_offer(
    offer: JsValue,
    market: Option<String>,
    locales: JsValue,
    html: bool,
    languages: Vec<String>,
    at: Option<String>,
) -> Result<JsValue, JsValue> {
    let linted = || -> Result<Json, Vec<Problem>> {
        let now = moment(at)?;
        let market = market.map(|code| read_document::<Market>(&Json::text(code))).transpose()?;
        let read = |tag: String| read_document::<Language>(&Json::text(tag));
        let languages = languages.into_iter().map(read).collect::<Result<_, _>>()?;
        let locales = read_locales(locales);
        findings(&from_js(offer)?, LintOptions { market, languages, spoken: Vec::new(), now }, &locales, html)
    };
    linted().map(|json| to_js(&json)).map_err(|problems| problems_to_js(&problems))
}

fn findings(
    json: &Json,
    mut options: LintOptions,
    locales: &[(Language, String)],
    html: bool,
) -> Result<Json, Vec<Problem>> {
    let problems = check_offer(json, options.now);
    if !problems.is_empty() {
        return Err(problems);
    }
    let offer = Offer::read(json)?;
    let texts_in = |tag: &str| locales.iter().find(|(known, _)| known.as_str() == tag).map(|(_, fluent)| fluent);
    let with_texts = |language| Some((language, Language::lineage(language).find_map(texts_in)?));
    let texts: Vec<(&Language, &String)> = offer.languages.iter().filter_map(with_texts).collect();
    let languages = locales.iter().map(|(language, _)| language).chain(texts.iter().map(|(language, _)| *language));
    options.spoken = languages.cloned().collect();
    let mut found = lint(&offer, &options);
    for (language, fluent) in texts.into_iter().filter(|(language, _)| html && options.judges(&offer, language)) {
        let catalogue = read_catalogue(language.clone(), fluent)?;
        let (formatter, prefix) = (Box::new(IntlFormatter::default()), "upfront".to_owned());
        let pages = pages(&offer, &options, Presentation { catalogue, formatter, prefix })?;
        found.extend(lint_pages(&offer, &options, &pages));
    }
    Ok(found.write())
}

/// Every rule, and how it is judged or why not.
#[wasm_bindgen(js_name = lintRules)]
pub fn lint_rules() -> JsValue {
    to_js(&Json::List(RULES.iter().map(|rule| rule.write()).collect()))
}
