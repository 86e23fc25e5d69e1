//! What a visit begins with: the draft that is kept, or the basket of the offer.

use super::{Device, VisitOpening};
use crate::calendar::Instant;
use crate::checkout::{OfferSince, State, TimeSource};
use crate::offer::Offer;

/// What a visit begins with.
pub(super) struct Begun {
    pub(super) offer: Offer,
    /// What the shop offers now, where the order that is shown is of an earlier offer.
    pub(super) next: Option<Offer>,
    pub(super) state: State,
}

/// From the draft where one is kept, else at the beginning.
pub(super) fn begun(offer: Offer, opening: &VisitOpening, device: Option<&Device>, now: Instant) -> Begun {
    let Begun { offer, next, mut state } = resumed_or_new(offer, opening, device, now);
    // The language of this visit was negotiated outside, with the person's own choice first.
    state.language = opening.presentation.catalogue.language().clone();
    state.clock = opening.clock.map(|_| TimeSource::Storefront);
    Begun { offer, next, state }
}

fn resumed_or_new(offer: Offer, opening: &VisitOpening, device: Option<&Device>, now: Instant) -> Begun {
    let Some(draft) = device.and_then(|device| device.draft(&offer.id, now)) else {
        let fresh = opening.attempt.clone();
        let attempt = match device {
            Some(device) => device.joined_attempt(&offer.id, fresh, now),
            None => fresh,
        };
        let language = opening.presentation.catalogue.language().clone();
        let state = State::new(&offer, language, attempt);
        return Begun { offer, next: None, state };
    };
    let former = draft.former_offer(&offer);
    let since = if draft.offer == offer.digest() { OfferSince::Same } else { OfferSince::Changed };
    let state = draft.state.resumed(&offer, since);
    match former {
        Some(former) => Begun { offer: former, next: Some(offer), state },
        None => Begun { offer, next: None, state },
    }
}
