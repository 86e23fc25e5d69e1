//! Changes of the basket: lines, quantities, options.

use super::change::Change;
use super::next::{Next, focus, unknown};
use crate::checkout::{Focus, Notice, Stage, TypedQuantity};
use crate::money::Quantity;
use crate::selection::read_quantity;
use crate::shape::{Id, Typed};

/// The most characters that are kept of a typed quantity.
const LONGEST_QUANTITY: usize = 40;

impl Change<'_> {
    /// Puts a line into the basket with its minimum quantity. A line that was just taken out comes back as it was.
    pub(super) fn add_line(mut self, id: &Id) -> Next {
        let Some(line) = self.offer.line(id) else { return unknown(self.state, id) };
        let removed = match self.state.notice() {
            Some(Notice::Removed { line }) if line.line == *id => Some(line.clone()),
            _ => None,
        };
        match removed {
            // Put back as it was, with its quantity and options.
            Some(removed) => self.state.selection.lines.push(removed),
            None => {
                let least = Quantity::new(line.minimum().normalize());
                if let Some(least) = least {
                    self.state.selection.add(id, least);
                }
            }
        }
        self.forget_notice();
        self.done()
    }

    /// Takes a line out of the basket. The notice offers to put it back.
    pub(super) fn remove_line(mut self, id: &Id) -> Next {
        let Some(line) = self.state.selection.line(id).cloned() else { return unknown(self.state, id) };
        self.state.selection.remove(id);
        self.state.typed.retain(|typed| typed.line != *id);
        self.state.stage = Stage::Filling { notice: Some(Notice::Removed { line }) };
        (self.state, vec![focus(Focus::Heading)])
    }

    /// Sets a quantity. What was typed for the line is forgotten.
    pub(super) fn set_quantity(mut self, id: &Id, quantity: Quantity) -> Next {
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        line.quantity = quantity;
        self.state.typed.retain(|typed| typed.line != *id);
        self.done()
    }

    /// Reads a quantity as it is typed. A text that cannot be read stays in the field, and the last quantity that could be
    /// read goes on counting: after `2` and `2x` the quantity is 2, and `2x` is an open point.
    pub(super) fn type_quantity(mut self, id: &Id, text: &str) -> Next {
        let read = read_quantity(text, &self.state.language);
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        if let Some(quantity) = read {
            line.quantity = quantity;
        }
        self.state.typed.retain(|typed| typed.line != *id);
        let text = Typed(text.chars().take(LONGEST_QUANTITY).collect());
        self.state.typed.push(TypedQuantity { line: id.clone(), text, readable: read.is_some() });
        self.done()
    }

    /// Ends the typing of a quantity: the field shows it as the language writes it. A text that cannot be read stays.
    pub(super) fn settle_quantity(mut self, id: &Id) -> Next {
        self.state.typed.retain(|typed| typed.line != *id || !typed.readable);
        self.done()
    }

    /// Chooses one of an option group of a line.
    pub(super) fn choose(mut self, id: &Id, option: &Id, choice: &Id) -> Next {
        let group = self.offer.line(id).and_then(|line| line.option(option));
        if group.and_then(|group| group.choice(choice)).is_none() {
            return unknown(self.state, choice);
        }
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        line.choose(option, choice);
        self.done()
    }
}
