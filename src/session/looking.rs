//! What a host reads of a visit, and what it notes after it showed something.

use super::{Shown, Snapshot, Visit};
use crate::calendar::Instant;
use crate::checkout::Stage;
use crate::language::Language;
use crate::quote::{QuoteTotals, TraceStep};
use crate::shape::{Digest, Json};

impl Visit {
    /// Everything as it is to be shown; see [`note_shown`](Visit::note_shown).
    pub fn page(&self, now: Instant) -> Shown {
        self.session.page(self.clock.at(now))
    }

    /// Notes that the quote with this digest is in view, or none.
    pub fn note_shown(&mut self, quote: Option<Digest>) {
        self.session.note_shown(quote);
    }

    /// Notes that a storefront that draws its own interface was told of a change.
    pub fn note_told(&mut self, now: Instant) {
        self.session.note_told(self.clock.at(now));
    }

    /// Everything a storefront may want to know.
    pub fn snapshot(&self, now: Instant) -> Snapshot {
        self.session.snapshot(self.interface, self.clock.at(now))
    }

    /// The sums of the quote alone; `None` where there is no quote.
    pub fn totals(&self, now: Instant) -> Option<QuoteTotals> {
        self.session.totals(self.clock.at(now)).ok()
    }

    /// How each figure of the quote with a digest was reached; nothing where another quote holds by now.
    pub fn trace(&self, digest: &Digest, now: Instant) -> Vec<TraceStep> {
        self.session.trace(digest, self.clock.at(now))
    }

    /// In how many milliseconds the quote changes by itself: a price or the offer ends.
    pub fn changes_in(&self, now: Instant) -> Option<i64> {
        let shop_time = self.clock.at(now);
        let changes = self.session.changes_at(shop_time)?;
        Some(changes.milliseconds().saturating_sub(shop_time.milliseconds()).max(0))
    }

    /// The confirmation as its title and a complete HTML document; `None` before there is one.
    pub fn document(&self, style: &str, base: &str, now: Instant) -> Option<(String, String)> {
        self.session.document(style, base, self.clock.at(now))
    }

    /// The storefront's record of the order; `None` before there is one.
    pub fn record(&self) -> Option<&Json> {
        match &self.session.state().stage {
            Stage::Confirmed { record, .. } => record.as_ref(),
            _ => None,
        }
    }

    /// The present language.
    pub fn language(&self) -> &Language {
        &self.session.state().language
    }

    /// The offer's language that meets a wish: the same one, or the same one of another region.
    pub fn language_for(&self, wish: &Language) -> Option<&Language> {
        wish.met_by(&self.session.offer().languages)
    }
}
