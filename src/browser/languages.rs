//! Which language, and its texts.

use crate::language::{Language, negotiate};
use crate::shape::{Problem, ProblemCode};
use crate::text::Catalogue;
use wasm_bindgen::prelude::*;

/// The best of the available languages for the wishes, most wanted first; nothing where none is available.
#[wasm_bindgen(js_name = negotiateLanguage)]
pub fn negotiate_language(wishes: Vec<String>, available: Vec<String>) -> Option<String> {
    let tags = |tags: &[String]| tags.iter().filter_map(|tag| Language::parse(tag)).collect::<Vec<_>>();
    negotiate(&tags(&wishes), &tags(&available)).map(ToString::to_string)
}

/// Reads the Fluent text of a language.
pub(super) fn read_catalogue(language: Language, fluent: &str) -> Result<Catalogue, Vec<Problem>> {
    Catalogue::read(language, fluent).map_err(|errors| {
        let message = format!("the texts cannot be read: {}", errors.join("; "));
        let help = "use the locale files of this very version".to_owned();
        vec![Problem { code: ProblemCode::WrongType, pointer: String::new(), message, help }]
    })
}
