//! What a region needs that can stand in a checkout as well as in the page of choices.

use crate::text::{Message, Texts};

/// The language that a region speaks, and what the ids in its page begin with.
#[derive(Clone, Copy)]
pub struct Setting<'s> {
    /// The texts of the present language.
    pub texts: Texts<'s>,
    /// The beginning of every id: two checkouts in one page have different ones.
    pub prefix: &'s str,
}

impl Setting<'_> {
    /// A message without variables.
    pub fn say(self, message: Message) -> String {
        self.texts.say(message)
    }

    /// The id of a place: `upfront-1-declaration-terms`.
    pub fn id(self, place: &str) -> String {
        format!("{}-{place}", self.prefix)
    }
}
