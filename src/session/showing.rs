//! What a session shows: the page, the quote by itself, and the saved confirmation. Nothing here changes the session.

use super::Session;
use crate::calendar::Instant;
use crate::checkout::{Stage, State, Step, open_points};
use crate::market::MarketPack;
use crate::party::{Field, Party};
use crate::quote::{Quote, QuoteError, payment_quotes};
use crate::selection::Needs;
use crate::shape::Digest;
use crate::text::Message;
use crate::tree::{Head, Node, html_document};
use crate::view::{Frame, confirmation_document, page, quote_document, quote_nodes};

/// A page, and the quote that stands in it.
///
/// A host that really rendered the page says so with [`Session::note_shown`].
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The page.
    pub node: Node,
    /// The digest of its quote; `None` where it shows none.
    pub quote: Option<Digest>,
}

impl Session {
    /// Everything as it is to be shown.
    pub fn page(&self, now: Instant) -> Shown {
        let quote = self.quote(now);
        let node = self.with_frame(quote.as_ref(), now, page);
        Shown { node, quote: quote.ok().map(|quote| quote.digest()) }
    }

    /// The quote as it is shown, for a reader without a page.
    pub fn quote_nodes(&self, now: Instant) -> Vec<Node> {
        self.with_frame(self.quote(now).as_ref(), now, quote_nodes)
    }

    /// The confirmation as its title and a complete HTML document, to keep and to print; in the review the final quote,
    /// as an offer. `None` before that.
    ///
    /// Links that are paths are resolved against `base`, the address of the page, so that they lead back to the shop.
    pub fn document(&self, style: &str, base: &str, now: Instant) -> Option<(String, String)> {
        let Stage::Confirmed { order, order_number, confirmed_at, record, .. } = &self.state.stage else {
            return self.kept_quote(style, base, now);
        };
        let show = |frame: &Frame<'_>| confirmation_document(frame, order, order_number, *confirmed_at).into();
        let node: Node = self.with_frame(self.quote(now).as_ref(), now, show);
        let variables = [("number", order_number.as_str()), ("seller", self.offer.seller.name.as_str())];
        let title = self.texts().say_with(Message::DocumentTitle, &variables);
        let language = self.state.language.as_str();
        let html = html_document(&node, &Head { language, title: &title, base, style, record: record.as_ref() });
        Some((title, html))
    }

    /// The final quote as its title and a document, while the review is open. Of the party it knows the country alone,
    /// on which the terms depend.
    fn kept_quote(&self, style: &str, base: &str, now: Instant) -> Option<(String, String)> {
        let reviewed = matches!(self.state.stage, Stage::Filling { .. }) && self.state.step == Step::Review;
        let quote = self.quote(now).ok().filter(|_| reviewed)?;
        let mut party = Party::nobody();
        party.set(Field::Country, self.state.party.get(Field::Country));
        let state = State { party, ..self.state.clone() };
        let node: Node = self.with_frame_of(&state, Ok(&quote), now, |frame| quote_document(frame).into());
        let day = self.texts().day(self.quote_moment(now));
        let variables = [("date", day.as_str()), ("seller", self.offer.seller.name.as_str())];
        let title = self.texts().say_with(Message::QuoteKeptName, &variables);
        let language = self.state.language.as_str();
        let html = html_document(&node, &Head { language, title: &title, base, style, record: None });
        Some((title, html))
    }

    /// The words on the order button.
    pub fn order_label(&self, now: Instant) -> &'static str {
        // Every language of the offer has a label: that was checked when the session was opened.
        MarketPack::of_offer(&self.offer, self.quote_moment(now)).order_label(&self.state.language).unwrap_or_default()
    }

    fn with_frame<T>(&self, quote: Result<&Quote, &QuoteError>, now: Instant, show: impl FnOnce(&Frame<'_>) -> T) -> T {
        self.with_frame_of(&self.state, quote, now, show)
    }

    fn with_frame_of<T>(
        &self,
        state: &State,
        quote: Result<&Quote, &QuoteError>,
        now: Instant,
        show: impl FnOnce(&Frame<'_>) -> T,
    ) -> T {
        let points = open_points(&self.offer, state, now);
        let moment = self.quote_moment(now);
        let stated = self.state.stated(&self.offer);
        let payments = payment_quotes(&self.offer, &self.state.selection, &stated, moment).unwrap_or_default();
        let traced = if self.trace_open { self.traced(now).ok() } else { None };
        let trace = traced.map(|(_, trace)| trace).unwrap_or_default();
        show(&Frame {
            offer: &self.offer,
            state,
            quote,
            payments: &payments,
            trace: &trace,
            trace_open: self.trace_open,
            points: &points,
            needs: Needs::of(&self.offer, &self.state.selection),
            texts: self.texts(),
            today: self.offer.days().of_instant(moment),
            now: moment,
            prefix: &self.presentation.prefix,
            quote_open: self.quote_open,
            order_label: self.order_label(now),
        })
    }
}
