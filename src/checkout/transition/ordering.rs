//! The press on the order button.

use super::change::Change;
use super::next::{Next, focus};
use crate::calendar::Instant;
use crate::checkout::{
    Effect, Focus, Notice, OfferReference, OpenPoint, Order, OrderTimeZone, OrderVersion, Stage, Step, open_points,
};
use crate::market::MarketPack;
use crate::quote::Quote;
use crate::selection::{Needs, Selection};
use crate::shape::{Digest, Write};

impl Change<'_> {
    /// Orders, if nothing is open and the quote in view is the one that holds. Otherwise nothing is sent, and the page shows
    /// what is open, or the quote that holds now.
    pub(super) fn order(mut self, shown: Option<Digest>, button: &str) -> Next {
        let moment = self.moment();
        let points = open_points(self.offer, &self.state, moment);
        if let Some(open) = points.iter().map(OpenPoint::step).min() {
            self.ask(open);
            self.state.step = open;
            return (self.state, vec![focus(Focus::OpenPoints)]);
        }
        // The quote confirmed is the quote shown. It can differ: a day ended, or the storefront's code changed the basket.
        let quote = match self.state.quote(self.offer, moment) {
            Ok(quote) if Some(quote.digest()) == shown && self.state.step == Step::Review => quote,
            _ => {
                self.state.step = Step::Review;
                self.state.stage = Stage::Filling { notice: Some(Notice::QuoteChanged {}) };
                return (self.state, vec![focus(Focus::Heading)]);
            }
        };
        let order = Box::new(self.order_of(&quote, button, moment));
        self.state.stage = Stage::Ordering { order: order.clone() };
        (self.state, vec![Effect::SendOrder(order)])
    }

    /// The shop's zone, with the offsets that quote and market rules were computed with.
    fn time_zone_of(&self, moment: Instant) -> Option<OrderTimeZone> {
        OrderTimeZone::noting(self.offer, |offer| {
            let (_, _) = (self.state.quote(offer, moment), MarketPack::of_offer(offer, moment));
        })
    }

    /// The order of a complete checkout, with this quote in view and these words on the button.
    fn order_of(&self, quote: &Quote, button: &str, moment: Instant) -> Order {
        let (offer, state) = (self.offer, &self.state);
        let needs = Needs::of(offer, &state.selection);
        let delivery = state.selection.delivery.clone().filter(|_| needs.delivery);
        let selection = Selection { delivery, ..state.selection.clone() }.without_charges_of_other_ways(offer);
        Order {
            order_version: OrderVersion::Two,
            attempt: state.attempt.clone(),
            offer: OfferReference { id: offer.id.clone(), digest: offer.digest() },
            market_pack: MarketPack::of_offer(offer, moment).version(),
            language: state.language.clone(),
            placed_at: moment,
            clock: state.clock,
            time_zone: self.time_zone_of(moment),
            button: button.to_owned(),
            selection,
            component: state.component.clone(),
            party: state.party.only(&needs.order_fields()),
            consents: state.ledger.clone(),
            earlier: Some(state.still_agreed(offer, moment)).filter(|earlier| !earlier.is_empty()),
            quote: quote.write(),
            quote_digest: quote.digest(),
        }
    }
}
