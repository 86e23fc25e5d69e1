//! The time zone of an order, and how far its clocks were from UTC.
//!
//! Two computers can have two tables of time zones: a country changes its rules, and one of them has not heard of it yet. So
//! an order says which offsets it was computed with, and a server with another table can compute it the same way.

use crate::calendar::{Instant, Offset, TimeZone, ZoneTable};
use crate::offer::Offer;
use crate::shape::{shape, written};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

shape! {
    /// The time zone of an order, with the offsets that its days were counted with.
    pub struct OrderTimeZone {
        /// The offer's zone.
        pub name: TimeZone,
        /// How far its clocks were from UTC, at each instant whose day mattered.
        pub offsets: Vec<UsedOffset>,
    }
}

shape! {
    /// How far clocks were from UTC at an instant.
    pub struct UsedOffset {
        /// When.
        pub at: Instant,
        /// How far.
        pub offset: Offset,
    }
}

written! {
    /// An instant at which the order's table of time zones and the server's differ.
    pub struct OtherOffset {
        /// When.
        pub at: Instant,
        /// What the order was computed with.
        pub stated: Offset,
        /// What the server's own table says.
        pub own: Offset,
    }
}

/// How far an offset that an order states may be from the server's own, in seconds: two hours. No change of rules moves
/// clocks further, and no more than that can be gained by a false one.
const FURTHEST_APART: u32 = 2 * 60 * 60;

/// A table of zones that heeds what an order states, and notes what it is asked.
pub struct OrderZones {
    own: Arc<dyn ZoneTable>,
    stated: BTreeMap<Instant, Offset>,
    asked: Mutex<BTreeMap<Instant, Offset>>,
}

impl OrderZones {
    /// An offer that is computed with the offsets that are stated, and the table that notes what it is asked. `None` for an
    /// offer without a zone.
    pub(super) fn of(offer: &Offer, stated: &[UsedOffset]) -> Option<(Offer, Arc<OrderZones>)> {
        let zone = offer.time_zone.as_ref()?;
        let stated = stated.iter().map(|used| (used.at, used.offset)).collect();
        let zones = Arc::new(OrderZones { own: zone.table().clone(), stated, asked: Mutex::default() });
        let table: Arc<dyn ZoneTable> = zones.clone();
        Some((Offer { time_zone: zone.known_to(&table), ..offer.clone() }, zones))
    }

    /// The offsets it was asked for so far, with its answers.
    fn asked(&self) -> Vec<UsedOffset> {
        let asked = self.asked.lock().map(|asked| asked.clone()).unwrap_or_default();
        asked.into_iter().map(|(at, offset)| UsedOffset { at, offset }).collect()
    }
}

impl ZoneTable for OrderZones {
    fn offset(&self, zone: &str, at: Instant) -> Option<Offset> {
        let own = self.own.offset(zone, at)?;
        let stated = self.stated.get(&at).copied().filter(|stated| stated.is_within(FURTHEST_APART, own));
        let offset = stated.unwrap_or(own);
        if let Ok(mut asked) = self.asked.lock() {
            asked.insert(at, offset);
        }
        Some(offset)
    }
}

impl OrderTimeZone {
    /// The zone of an offer, with every offset that a computation with it asks for; `None` for an offer without a zone.
    pub(super) fn noting(offer: &Offer, compute: impl FnOnce(&Offer)) -> Option<OrderTimeZone> {
        let name = offer.time_zone.clone()?;
        let (noting, zones) = OrderZones::of(offer, &[])?;
        let before = zones.asked();
        compute(&noting);
        // Whether the table knows the zone was asked about another instant, which does not matter to the order.
        let offsets = zones.asked().into_iter().filter(|used| !before.contains(used)).collect();
        Some(OrderTimeZone { name, offsets })
    }
}
