//! The language switch.

use crate::checkout::Command;
use crate::language::Language;
use crate::text::{Message, Texts};
use crate::tree::{Element, element};
use crate::view::frame::Action;

/// Every language under its own name, the present one pressed; `None` where there is only one.
pub fn language_switch(texts: Texts<'_>, languages: &[Language]) -> Option<Element> {
    if languages.len() < 2 {
        return None;
    }
    let buttons = languages.iter().map(|language| {
        element("button")
            .class("up-language")
            .key(language.as_str())
            .attribute("type", "button")
            .attribute("lang", language.as_str())
            .state("aria-pressed", language == texts.language())
            .on(Action::Do(Command::SetLanguage { language: language.clone() }))
            .text(language.own_name())
    });
    let switch = element("div")
        .class("up-languages")
        .key("languages")
        .attribute("role", "group")
        .attribute("aria-label", texts.say(Message::LanguageLabel))
        .screen_only()
        .children(buttons);
    Some(switch)
}
