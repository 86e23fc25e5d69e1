//! How goods reach the consumer.

use super::{DiscountBase, TaxList, Wording};
use crate::money::Amount;
use crate::shape::{Id, choice, shape};

shape! {
    /// One way of delivery, with its price and its window.
    pub struct DeliveryMethod {
        /// The method's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// Sent or picked up; only what is sent needs an address.
        pub kind: DeliveryKind,
        /// Who carries it.
        pub carrier: Option<String>,
        /// Where it is picked up.
        pub place: Option<Wording>,
        /// Whether it can be followed on its way.
        pub tracked: bool,
        /// What it costs.
        pub price: Amount,
        /// The taxes on it.
        pub taxes: TaxList,
        /// Whether its price contains tax, where that differs from the offer's prices.
        pub prices_include_tax: Option<bool>,
        /// From which value of goods it costs nothing: as the lines state it, after discounts, without subscriptions.
        pub free_from: Option<Amount>,
        /// Which value of goods `freeFrom` is about: after the discounts on the order (where left out), or before them.
        pub free_from_on: Option<DiscountBase>,
        /// The earliest arrival, in working days (Monday to Friday) after the order.
        pub earliest_days: u32,
        /// The latest arrival, in working days (Monday to Friday) after the order.
        pub latest_days: u32,
        /// Why it burdens the environment less than the others: facts or figures that can be checked.
        pub greener: Option<Wording>,
    }
}

choice! {
    /// Sent or picked up.
    pub enum DeliveryKind {
        /// Sent to an address.
        Ship = "ship",
        /// Picked up by the consumer.
        PickUp = "pick-up",
    }
}
