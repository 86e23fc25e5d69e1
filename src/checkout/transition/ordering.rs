//! The press on the order button.

use super::change::Change;
use super::next::{Next, focus};
use crate::checkout::{Effect, Focus, Notice, OpenPoint, Order, Stage, Step, open_points};
use crate::shape::Digest;

impl Change<'_> {
    /// Orders, if nothing is open and the quote in view is the one that holds. Else it says what is open, or shows the
    /// quote that holds, and nothing is sent.
    pub(super) fn order(mut self, shown: Option<Digest>, button: &str) -> Next {
        let moment = self.moment();
        let points = open_points(self.offer, &self.state, moment);
        if let Some(open) = points.iter().map(OpenPoint::step).min() {
            self.ask(open);
            self.state.step = open;
            return (self.state, vec![focus(Focus::OpenPoints)]);
        }
        // The quote confirmed is the quote shown: a date may have passed since, or the storefront's code changed it.
        let quote = match self.state.quote(self.offer, moment) {
            Ok(quote) if Some(quote.digest()) == shown && self.state.step == Step::Review => quote,
            _ => {
                self.state.step = Step::Review;
                self.state.stage = Stage::Filling { notice: Some(Notice::QuoteChanged {}) };
                return (self.state, vec![focus(Focus::Heading)]);
            }
        };
        let order = Box::new(Order::of(self.offer, &self.state, &quote, button, moment));
        self.state.stage = Stage::Ordering { order: order.clone() };
        (self.state, vec![Effect::SendOrder(order)])
    }
}
