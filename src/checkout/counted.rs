//! The offer as an order was computed with it.

use super::order_zone::OrderZones;
use super::{Order, OrderVersion, OtherOffset};
use crate::offer::Offer;

impl Order {
    /// The offer as this order was computed with it. Its days are those that the order states, where they are near those of
    /// the offer's own table. An order of version 1 knows the days of UTC alone.
    pub fn counted_offer(&self, offer: &Offer) -> Offer {
        let stated = self.time_zone.as_ref().map(|zone| zone.offsets.as_slice()).unwrap_or_default();
        match (self.order_version, OrderZones::of(offer, stated)) {
            (OrderVersion::Two, Some((counted, _))) => counted,
            _ => Offer { time_zone: None, ..offer.clone() },
        }
    }

    /// The offsets that the order states and that the offer's own table gives otherwise.
    pub fn other_offsets(&self, offer: &Offer) -> Vec<OtherOffset> {
        let Some(zone) = &offer.time_zone else { return Vec::new() };
        let stated = self.time_zone.iter().flat_map(|zone| &zone.offsets);
        let with_own = stated.map(|used| OtherOffset { at: used.at, stated: used.offset, own: zone.offset(used.at) });
        with_own.filter(|other| other.stated != other.own).collect()
    }
}
