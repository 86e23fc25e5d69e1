//! The rules against dark patterns, for a command line and a server.

use super::bridge::{from_js, problems_to_js, to_js};
use super::intl::IntlFormatter;
use super::languages::read_catalogue;
use super::quotes::moment;
use super::server::read_locales;
use super::zones::IntlZones;
use crate::language::Language;
use crate::lint::{LintOptions, RULES, lint, lint_pages, pages};
use crate::offer::{Market, Offer};
use crate::session::{Presentation, check_offer_with};
use crate::shape::{Json, Problem, Write, read_document};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What is asked of the lint, as JavaScript hands it over.
    #[wasm_bindgen(
        typescript_type = "{ market: string | undefined, languages: readonly string[], html: boolean, at: string | undefined }"
    )]
    pub type LintRequest;

    /// A market in place of the offer's own.
    #[wasm_bindgen(method, getter)]
    fn market(this: &LintRequest) -> Option<String>;

    /// The languages that are judged; all of the offer's where it is empty.
    #[wasm_bindgen(method, getter)]
    fn languages(this: &LintRequest) -> Vec<String>;

    /// Whether the rendered trees are looked at too.
    #[wasm_bindgen(method, getter)]
    fn html(this: &LintRequest) -> bool;

    /// An RFC 3339 time; nothing for now.
    #[wasm_bindgen(method, getter)]
    fn at(this: &LintRequest) -> Option<String>;
}

/// What speaks against a fair checkout in an offer; `locales` is a list of `[language, fluent]`.
///
/// # Errors
/// A list of problems with the offer or the request.
#[wasm_bindgen(js_name = lintOffer)]
pub fn lint_offer(offer: JsValue, locales: JsValue, request: &LintRequest) -> Result<JsValue, JsValue> {
    let linted = || -> Result<Json, Vec<Problem>> {
        let options = options_of(request)?;
        findings(&from_js(offer)?, options, &read_locales(locales), Looks::of(request))
    };
    linted().map(|json| to_js(&json)).map_err(|problems| problems_to_js(&problems))
}

/// What is looked at of an offer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Looks {
    /// The document alone.
    AtTheOffer,
    /// The document, and the trees in which it is shown.
    AtItsTreesToo,
}

impl Looks {
    fn of(request: &LintRequest) -> Looks {
        if request.html() { Looks::AtItsTreesToo } else { Looks::AtTheOffer }
    }
}

fn options_of(request: &LintRequest) -> Result<LintOptions, Vec<Problem>> {
    let now = moment(request.at())?;
    let market = request.market().map(|code| read_document::<Market>(&Json::text(code))).transpose()?;
    let read = |tag: String| read_document::<Language>(&Json::text(tag));
    let languages = request.languages().into_iter().map(read).collect::<Result<_, _>>()?;
    Ok(LintOptions { market, languages, spoken: Vec::new(), now })
}

fn findings(
    json: &Json,
    mut options: LintOptions,
    locales: &[(Language, String)],
    looks: Looks,
) -> Result<Json, Vec<Problem>> {
    let problems = check_offer_with(json, &IntlZones::table(), options.now);
    if !problems.is_empty() {
        return Err(problems);
    }
    let offer = Offer::read_with(json, &IntlZones::table())?;
    let texts_in = |tag: &str| locales.iter().find(|(known, _)| known.as_str() == tag).map(|(_, fluent)| fluent);
    let with_texts = |language| Some((language, Language::lineage(language).find_map(texts_in)?));
    let texts: Vec<(&Language, &String)> = offer.languages.iter().filter_map(with_texts).collect();
    let languages = locales.iter().map(|(language, _)| language).chain(texts.iter().map(|(language, _)| *language));
    options.spoken = languages.cloned().collect();
    let mut found = lint(&offer, &options);
    for (language, fluent) in
        texts.into_iter().filter(|(language, _)| looks == Looks::AtItsTreesToo && options.judges(&offer, language))
    {
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
