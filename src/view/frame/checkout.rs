//! What every region of the view looks at.

use crate::calendar::{Date, Instant};
use crate::checkout::{OpenPoint, State, Step};
use crate::offer::Offer;
use crate::quote::{PaymentQuote, Quote, QuoteError, TraceStep};
use crate::selection::Needs;
use crate::shape::Id;
use crate::text::{Message, Texts};
use crate::view::statement::policy::Place;

/// Everything that is shown, in one place.
#[derive(Clone, Copy)]
pub struct Frame<'f> {
    /// The offer.
    pub offer: &'f Offer,
    /// The state.
    pub state: &'f State,
    /// The quote for the selection, or why there is none.
    pub quote: Result<&'f Quote, &'f QuoteError>,
    /// What the order would cost with each payment method.
    pub payments: &'f [PaymentQuote],
    /// How each figure was reached, while that is shown.
    pub trace: &'f [TraceStep],
    /// Whether it is shown how the quote is computed.
    pub trace_open: bool,
    /// What is open.
    pub points: &'f [OpenPoint],
    /// What the selection makes necessary.
    pub needs: Needs,
    /// The texts of the state's language.
    pub texts: Texts<'f>,
    /// The day of the quote, in UTC.
    pub today: Date,
    /// The moment of what is shown: now, or when the order was placed.
    pub now: Instant,
    /// What ids begin with, so that two checkouts can stand in one page.
    pub prefix: &'f str,
    /// Whether the quote is open on a narrow screen.
    pub quote_open: bool,
    /// The words on the order button.
    pub order_label: &'f str,
}

impl<'f> Frame<'f> {
    /// Where links to policies stand.
    pub fn place(&self) -> Place<'f> {
        Place { texts: self.texts, prefix: self.prefix }
    }
}

impl Frame<'_> {
    /// The id of a place in this checkout.
    pub fn id(&self, place: &str) -> String {
        format!("{}-{place}", self.prefix)
    }

    /// A message without variables.
    pub fn say(&self, message: Message) -> String {
        self.texts.say(message)
    }

    /// What the order would cost with a payment method.
    pub fn quoted_payment(&self, method: &Id) -> Option<&PaymentQuote> {
        self.payments.iter().find(|quoted| quoted.method == *method)
    }

    /// The steps that this selection needs.
    pub fn steps(&self) -> Vec<Step> {
        Step::needed(&self.needs)
    }

    /// Whether a step says what is open in it: always what contradicts itself in the basket, the rest once the
    /// consumer wanted to go on.
    pub fn says(&self, point: &OpenPoint) -> bool {
        let at_once = matches!(point, OpenPoint::Violation(_) | OpenPoint::Unreadable(_) | OpenPoint::NoQuote(_));
        point.step() == self.state.step && (at_once || self.state.asked.contains(&point.step()))
    }

    /// What is open at a place, where it is said.
    pub fn points_at(&self, place: &str) -> Vec<&OpenPoint> {
        self.points.iter().filter(|point| point.place() == place && self.says(point)).collect()
    }
}
