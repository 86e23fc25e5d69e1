//! The messages of one language.
//!
//! The texts are Fluent, read by the parser of the Fluent project. What is said of them is a small part of the language:
//! variables, and choices by a variable. This file and `pattern.rs` do just that. The project's own resolver would bring the
//! plural rules of all languages into every page; here the host says the plural form ([`crate::ports::Formatter::plural`]).

use super::pattern::Pattern;
use super::{Argument, Message};
use crate::language::Language;
use fluent_syntax::{ast, parser};
use std::fmt;

/// The messages of one language, from its Fluent files. One catalogue is loaded at a time.
pub struct Catalogue {
    language: Language,
    /// By id, sorted.
    messages: Vec<(String, Pattern)>,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Catalogue({})", self.language)
    }
}

impl Catalogue {
    /// Reads a language's Fluent text.
    ///
    /// # Errors
    /// What is wrong with it, in words: syntax, a message that stands twice, or a part of Fluent that the checkout's texts
    /// do not use (terms, attributes, functions, references to messages).
    pub fn read(language: Language, fluent: &str) -> Result<Catalogue, Vec<String>> {
        let resource = parser::parse_runtime(fluent)
            .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let (mut messages, mut errors) = (Vec::new(), Vec::new());
        for entry in &resource.body {
            match read_message(entry) {
                Ok(message) => messages.push(message),
                Err(error) => errors.push(error),
            }
        }
        messages.sort_by(|(one, _): &(String, Pattern), (other, _)| one.cmp(other));
        let pairs = messages.iter().zip(messages.iter().skip(1));
        errors.extend(
            pairs.filter(|(one, next)| one.0 == next.0).map(|((id, _), _)| format!("`{id}` stands there twice")),
        );
        if errors.is_empty() { Ok(Catalogue { language, messages }) } else { Err(errors) }
    }

    /// The language of the messages.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The text of a message. A missing message or variable shows its name in ⟦brackets⟧: visible, never silent.
    pub fn say(&self, message: Message, arguments: &[(&str, Argument<'_>)]) -> String {
        self.say_id(message.id(), arguments)
    }

    /// The text of the message of an id.
    pub fn say_id(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let Some(pattern) = self.pattern(id) else { return format!("⟦{id}⟧") };
        let mut text = String::new();
        if pattern.write(arguments, &mut text) { text } else { format!("⟦{id}: {text}⟧") }
    }

    /// Whether the language has a message of an id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern> {
        let place = self.messages.binary_search_by(|(known, _)| known.as_str().cmp(id)).ok()?;
        self.messages.get(place).map(|(_, pattern)| pattern)
    }
}

fn read_message(entry: &ast::Entry<&str>) -> Result<(String, Pattern), String> {
    let ast::Entry::Message(message) = entry else { return Err("only messages may stand there".to_owned()) };
    let id = message.id.name;
    let Some(value) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
        return Err(format!("`{id}` has an attribute or no text"));
    };
    let pattern = Pattern::read(value).map_err(|error| format!("`{id}`: {error}"))?;
    Ok((id.to_owned(), pattern))
}
