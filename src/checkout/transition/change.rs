//! A change of a checkout that is still being filled in.

use super::next::Next;
use crate::calendar::Instant;
use crate::checkout::{Stage, State};
use crate::offer::Offer;

/// A change of a checkout that is still being filled in. Each command is one, and answers with [`Next`].
pub(super) struct Change<'o> {
    pub(super) offer: &'o Offer,
    pub(super) now: Instant,
    pub(super) state: State,
}

impl Change<'_> {
    /// The change as it stands; the host has nothing to do.
    pub(super) fn done(self) -> Next {
        (self.state, Vec::new())
    }

    /// Takes the notice of what happened last away: it was said.
    pub(super) fn forget_notice(&mut self) {
        self.state.stage = Stage::Filling { notice: None };
    }

    /// The present moment; the last recorded one, where the person set the clock back since. Events stay in order.
    pub(super) fn moment(&self) -> Instant {
        self.state.ledger.events().last().map_or(self.now, |last| last.at.max(self.now))
    }
}
