//! Reduced prices: the price before, and the percentage that is computed on it.

use crate::calendar::Instant;
use crate::money::{Exact, Grid, Price, RoundingMode};
use crate::offer::{PriorPrice, UnitPrice};

const THIRTY_DAYS_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// The lowest price that held in the thirty days before the reduction; `None` where the history does not say.
///
/// A price that began earlier counts as long as it still held within those days.
pub(in crate::offer) fn lowest_in_thirty_days(prior: &PriorPrice) -> Option<Price> {
    let since = prior.reduced_since?.milliseconds();
    let mut held: Vec<_> = prior.history.iter().filter(|past| past.from.milliseconds() < since).collect();
    held.sort_by_key(|past| past.from);
    let ends = held.iter().skip(1).map(|past| past.from.milliseconds()).chain([since]);
    let within = held.iter().zip(ends).filter(|(_, end)| *end > since - THIRTY_DAYS_MS);
    within.map(|(past, _)| past.amount).min_by_key(|amount| amount.exact())
}

impl UnitPrice {
    /// The price before the reduction that holds at an instant, and the reduction as a fraction. The fraction is rounded
    /// down to whole percents, so that the reduction never looks larger than it is: from 21.90 to 17.90 it is 18.26 %, shown
    /// as 18 %.
    pub fn reduction_at(&self, now: Instant) -> Option<(Price, Exact)> {
        let prior = self.prior.as_ref()?;
        Some((prior.amount, reduction(prior.amount.exact(), self.amount_at(now).exact())?))
    }
}

/// The reduction as a fraction, rounded down to whole percents: from 21.90 to 17.90 it is 0.18. `None` where the present price
/// is not lower.
pub(in crate::offer) fn reduction(prior: Exact, present: Exact) -> Option<Exact> {
    if present >= prior || prior.is_zero() || prior.is_negative() {
        return None;
    }
    let exact = prior.minus(present).ok()?.divided_by(prior).ok()?;
    Grid::decimals(2).round(exact, RoundingMode::Down).ok()
}
