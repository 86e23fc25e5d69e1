//! The quote of a session: its figures, when they change, and which quote a press on the order button confirms.

use super::in_view::QuoteInView;
use super::{Request, Session};
use crate::calendar::Instant;
use crate::checkout::{Event, Stage};
use crate::quote::{Quote, QuoteError, QuoteTotals, TraceStep, quote_by, quote_totals};
use crate::shape::Digest;

impl Session {
    /// The quote for the present selection.
    ///
    /// # Errors
    /// Why there is none.
    pub fn quote(&self, now: Instant) -> Result<Quote, QuoteError> {
        self.state.quote(&self.offer, self.quote_moment(now))
    }

    /// The sums alone.
    ///
    /// # Errors
    /// Why there is no quote.
    pub fn totals(&self, now: Instant) -> Result<QuoteTotals, QuoteError> {
        let stated = self.state.stated(&self.offer);
        quote_totals(&self.offer, &self.state.selection, &stated, self.quote_moment(now))
    }

    /// How each figure of the quote with a digest was reached; nothing where another quote holds by now.
    pub fn trace(&self, digest: &Digest, now: Instant) -> Vec<TraceStep> {
        let traced = self.traced(now).ok().filter(|(quote, _)| quote.digest() == *digest);
        traced.map(|(_, trace)| trace).unwrap_or_default()
    }

    /// The quote, and how each figure was reached.
    pub(super) fn traced(&self, now: Instant) -> Result<(Quote, Vec<TraceStep>), QuoteError> {
        let stated = self.state.stated(&self.offer);
        quote_by(self.state.rules(), &self.offer, &self.state.selection, &stated, self.quote_moment(now))
    }

    /// The moment that the quote is for: now, or when the order was placed.
    pub(super) fn quote_moment(&self, now: Instant) -> Instant {
        self.state.stage.order().map_or(now, |order| order.placed_at)
    }

    /// When the quote changes by itself: another price follows, or the offer ends. `None` once an order is on its way.
    pub fn changes_at(&self, now: Instant) -> Option<Instant> {
        if !matches!(self.state.stage, Stage::Filling { .. }) {
            return None;
        }
        let chosen = self.offer.lines_of(&self.state.selection.lines).filter_map(|(_, line)| line);
        let next = chosen.filter_map(|line| line.price.as_ref()?.valid_until(now)).min();
        let end = Some(self.offer.valid_until).filter(|end| *end > now);
        next.into_iter().chain(end).min()
    }

    /// Notices that time has passed. Where the quote that was shown no longer holds, the page says so from now on.
    pub fn time_passed(&mut self, now: Instant) -> Vec<Request> {
        let QuoteInView::Shown(shown) = self.in_view else { return Vec::new() };
        let present = self.quote(now).ok().map(|quote| quote.digest());
        if present == Some(shown) { Vec::new() } else { self.take(Event::PriceChanged, now) }
    }

    /// Notes that a quote is in view now: the one with this digest, or none. The host calls it after it rendered a page
    /// or handed a snapshot to a storefront that draws its own interface.
    pub fn note_shown(&mut self, quote: Option<Digest>) {
        self.in_view = quote.map_or(QuoteInView::Nothing, QuoteInView::Shown);
    }

    /// Notes that a storefront that draws its own interface was told of a change: from now on it shows the quote of this
    /// moment, whether it reads the snapshot at once or not.
    pub fn note_told(&mut self, now: Instant) {
        self.in_view = QuoteInView::At(now);
    }

    /// The digest of the quote that is in view; `None` where there is none.
    pub(super) fn quote_in_view(&self) -> Option<Digest> {
        match self.in_view {
            QuoteInView::Nothing => None,
            QuoteInView::Shown(digest) => Some(digest),
            QuoteInView::At(told) => Some(self.quote(told).ok()?.digest()),
        }
    }
}
