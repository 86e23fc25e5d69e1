//! The messages of one language.

use super::Message;
use crate::language::Language;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use std::fmt;

/// What stands for a variable of a message.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text, already in the language: names, amounts, dates.
    Text(&'a str),
    /// A count, which chooses the plural form.
    Count(usize),
}

/// The messages of one language, from its Fluent files. One catalogue is loaded at a time.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
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
    /// What is wrong with it, in words: syntax, or a message that stands twice.
    pub fn read(language: Language, fluent: &str) -> Result<Catalogue, Vec<String>> {
        let resource = FluentResource::try_new(fluent.to_owned())
            .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let identifier = language.as_str().parse().map_err(|_| vec![format!("`{language}` is not a language")])?;
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolating marks would stand in the evidence text; the view isolates with elements where it mixes directions.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| errors.iter().map(FluentError::to_string).collect::<Vec<_>>())?;
        Ok(Catalogue { language, bundle })
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
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            values.set(
                *name,
                match argument {
                    Argument::Text(text) => FluentValue::from(*text),
                    Argument::Count(count) => FluentValue::from(*count),
                },
            );
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if errors.is_empty() { text } else { format!("⟦{id}: {text}⟧") }
    }

    /// Whether the language has a message of an id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }
}
