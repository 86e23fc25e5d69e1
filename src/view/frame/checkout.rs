//! What every region of a checkout looks at.

use super::Setting;
use crate::calendar::{Date, Instant};
use crate::checkout::{OpenPoint, State, Step};
use crate::language::Language;
use crate::offer::Offer;
use crate::quote::{PaymentQuote, Quote, QuoteError, TraceStep};
use crate::selection::{Circumstances, Needs};
use crate::shape::Id;
use crate::text::{Message, Texts};

/// Everything that a checkout shows. A region reads it and changes nothing.
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
    /// How each figure was computed; empty while the computation is folded away.
    pub trace: &'f [TraceStep],
    /// Whether the computation is shown.
    pub trace_open: bool,
    /// What is still open.
    pub points: &'f [OpenPoint],
    /// What the selection makes necessary.
    pub needs: Needs,
    /// The texts of the state's language.
    pub texts: Texts<'f>,
    /// The day of the quote, in UTC.
    pub today: Date,
    /// The moment that is shown: now, or when the order was placed.
    pub now: Instant,
    /// What ids begin with, so that two checkouts can stand in one page.
    pub prefix: &'f str,
    /// Whether the quote is open on a narrow screen.
    pub quote_open: bool,
    /// The words on the order button.
    pub order_label: &'f str,
}

impl<'f> Frame<'f> {
    /// The language and the ids, for regions that stand in other pages too.
    pub fn setting(&self) -> Setting<'f> {
        Setting { texts: self.texts, prefix: self.prefix }
    }
}

impl Frame<'_> {
    /// The id of a place in this checkout: `upfront-1-field-email`.
    pub fn id(&self, place: &str) -> String {
        self.setting().id(place)
    }

    /// A message without variables.
    pub fn say(&self, message: Message) -> String {
        self.texts.say(message)
    }

    /// The language in whose order dates are typed.
    pub fn date_language(&self) -> Language {
        self.offer.date_language(&self.state.language)
    }

    /// What applies to the order as it stands.
    pub fn circumstances(&self) -> Circumstances<'_> {
        self.state.circumstances(self.offer)
    }

    /// What the order would cost with a payment method.
    pub fn quoted_payment(&self, method: &Id) -> Option<&PaymentQuote> {
        self.payments.iter().find(|quoted| quoted.method == *method)
    }

    /// The steps that this selection needs.
    pub fn steps(&self) -> Vec<Step> {
        Step::needed(&self.needs)
    }

    /// Whether an open point is shown now. It is shown at its own step only: contradictions in the basket at once, all
    /// else after the consumer pressed “continue” there. What is only waited for is no problem; the quote says so.
    pub fn shows(&self, point: &OpenPoint) -> bool {
        let at_once = matches!(point, OpenPoint::Violation(_) | OpenPoint::Unreadable(_) | OpenPoint::NoQuote(_));
        point.step() == self.state.step && !point.is_awaited() && (at_once || self.state.asked.contains(&point.step()))
    }

    /// The open points that are shown at a place.
    pub fn points_at(&self, place: &str) -> Vec<&OpenPoint> {
        self.points.iter().filter(|point| point.place() == place && self.shows(point)).collect()
    }
}
