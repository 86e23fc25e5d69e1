//! What the host has to do.

use super::Order;
use crate::consent::ConsentEvent;
use crate::language::Language;
use crate::shape::Problem;

/// Something to be done outside. After [`SendOrder`](Effect::SendOrder) the host reports back with
/// [`OrderAnswered`](super::Event::OrderAnswered) or [`OrderLost`](super::Event::OrderLost); the other effects need no
/// report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Hand this order to the storefront, and report its answer.
    SendOrder(Box<Order>),
    /// Tell the storefront of a consent or declaration.
    TellConsent(Box<ConsentEvent>),
    /// Tell the storefront that everything stands in this language now; remember it if a person chose it.
    TellLanguage(Language),
    /// Move the focus.
    MoveFocus(Focus),
    /// Tell the storefront what was refused, and why.
    Report(Problem),
    /// An order was placed: tell the other tabs, so that they do not place it again.
    TellOrdered {
        /// The order's number.
        order_number: String,
    },
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of the present step or outcome.
    Heading,
    /// To the summary of what is open.
    OpenPoints,
}
