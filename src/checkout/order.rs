//! The order: what is handed to the storefront.

use super::{OrderTimeZone, TimeSource};
use crate::calendar::Instant;
use crate::consent::{Component, EarlierAnswer, Ledger, Subject};
use crate::language::Language;
use crate::offer::Offer;
use crate::party::{Field, Party};
use crate::quote::{Rules, Stated};
use crate::selection::{Circumstances, Needs, Selection, TaxedFor};
use crate::shape::{Digest, Id, Json, Write, choice, shape};

choice! {
    /// The version of the order's format.
    pub enum OrderVersion {
        /// That of the releases 0.1.0 and 0.2.0. No new order is of it.
        One = "1",
        /// The present one.
        Two = "2",
    }
}

shape! {
    /// An order: what was chosen, who buys, what it costs, what was agreed to, in which language.
    ///
    /// It states twice what it costs: as choices, from which the storefront's server computes the quote anew, and as the
    /// quote that was shown. The two must agree to the last cent; the server never takes a figure from the browser.
    pub struct Order {
        /// The version of this format.
        pub order_version: OrderVersion,
        /// The attempt: sending the same attempt again is the same order.
        pub attempt: Id,
        /// The offer it rests on.
        pub offer: OfferReference,
        /// The market pack it was shown under, with its version.
        pub market_pack: String,
        /// The language it was shown in.
        pub language: Language,
        /// When the button was pressed, in UTC.
        pub placed_at: Instant,
        /// By whose clock all times are; left out for the device's own.
        pub clock: Option<TimeSource>,
        /// The shop's time zone, with the offsets from UTC that days were counted with; left out where the offer has none.
        pub time_zone: Option<OrderTimeZone>,
        /// The words on the button.
        pub button: String,
        /// What is chosen.
        pub selection: Selection,
        /// What showed it.
        pub component: Component,
        /// Who buys; only what was asked for.
        pub party: Party,
        /// Every consent and declaration, refusals included.
        pub consents: Ledger,
        /// The consents from before that still counted, so that they were not asked for; left out where there were none.
        pub earlier: Option<Vec<EarlierAnswer>>,
        /// The quote that was shown.
        pub quote: Json,
        /// Its digest.
        pub quote_digest: Digest,
    }
}

shape! {
    /// Which offer an order rests on.
    pub struct OfferReference {
        /// The offer's id.
        pub id: Id,
        /// The digest of the whole offer.
        pub digest: Digest,
    }
}

impl OrderVersion {
    /// The rules by which the figures of such an order are computed.
    pub fn rules(self) -> Rules {
        match self {
            OrderVersion::One => Rules::One,
            OrderVersion::Two => Rules::Two,
        }
    }
}

impl Needs {
    /// Every field that an order carries: personal data that is not needed never leaves the page.
    pub fn order_fields(&self) -> Vec<Field> {
        self.detail_fields().into_iter().chain(self.address_fields()).collect()
    }
}

impl Order {
    /// The consent from an earlier purchase that still counted for a purpose, so that it was not asked for again.
    pub fn agreed_before(&self, purpose: &Id) -> Option<&EarlierAnswer> {
        let is_it = |earlier: &&EarlierAnswer| earlier.subject == Subject::Purpose && earlier.id == *purpose;
        self.earlier.iter().flatten().find(is_it)
    }

    /// What a tax service is asked about: the selection, and where it goes.
    pub fn taxed_for(&self, offer: &Offer) -> TaxedFor {
        let destination = self.party.destination(offer, &Needs::of(offer, &self.selection));
        TaxedFor { selection: self.selection.clone(), destination }
    }

    /// What the storefront's tax service stated in the offer, and where the order goes.
    pub fn stated<'o>(&self, offer: &'o Offer) -> Stated<'o> {
        let destination = self.taxed_for(offer).destination;
        Stated { destination, ..Stated::in_offer(offer) }
    }

    /// What the offer's statements depend on.
    pub fn circumstances<'c>(&'c self, offer: &'c Offer) -> Circumstances<'c> {
        Circumstances::of(offer, &self.selection, self.party.get(Field::Country))
    }

    /// The digest of the whole order: what makes two orders the same one.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.write())
    }
}
