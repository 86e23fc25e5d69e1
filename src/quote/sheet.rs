//! Everything that is charged once, on its way to a quote: what each entry costs, and which taxes are on it.

use super::policy::Policy;
use super::profile::{Profile, Profiles};
use super::trace::Trace;
use super::{ChargeKind, QuoteError};
use crate::money::{Exact, Quantity};
use crate::offer::{Discount, DiscountRule, Line, Offer};
use crate::shape::Id;

/// The working paper of one quote.
pub(super) struct Sheet<'o> {
    pub offer: &'o Offer,
    pub policy: Policy,
    pub profiles: Profiles<'o>,
    /// Lines first, then charges, then discounts that are entries of their own.
    pub entries: Vec<Entry>,
    pub lines: Vec<LineEntry<'o>>,
    pub charges: Vec<ChargeEntry<'o>>,
    pub discounts: Vec<DiscountEntry<'o>>,
    /// Prices and profiles of discounts that become entries of their own, after the charges.
    pub pending: Vec<(Exact, usize)>,
    pub trace: Trace,
}

/// One thing that is taxed, or stands outside the tax base.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// The price as it is stated, with or without tax, after every discount.
    pub price: Exact,
    /// The same before discounts on the order.
    pub original: Exact,
    pub quantity: Exact,
    pub profile: usize,
    /// What comes on top outside the tax base.
    pub untaxed: Exact,
    /// What discounts take off.
    pub discount: Exact,
    pub net: Exact,
    pub tax: Exact,
    pub gross: Exact,
}

/// What makes an entry a line; its place is the entry's.
pub(super) struct LineEntry<'o> {
    pub line: &'o Line,
    pub quantity: Quantity,
    pub unit_price: crate::money::Price,
    /// Unit price times quantity, with the options, before discounts.
    pub amount: Exact,
    pub options: Vec<OptionEntry<'o>>,
}

/// A chosen option and what it adds.
pub(super) struct OptionEntry<'o> {
    pub option: &'o Id,
    pub choice: &'o Id,
    /// What it adds to one unit.
    pub surcharge: Exact,
    pub amount: Exact,
}

/// What makes an entry a charge; they stand after the lines, in this order.
pub(super) struct ChargeEntry<'o> {
    pub kind: ChargeKind,
    pub source: &'o Id,
    /// Before discounts.
    pub amount: Exact,
    /// Taxed at the average rate of the lines.
    pub averaged: bool,
}

/// A discount on the order.
pub(super) struct DiscountEntry<'o> {
    pub discount: &'o Discount,
    pub rule: DiscountRule,
    pub amount: Exact,
}

impl<'o> Sheet<'o> {
    pub fn new(offer: &'o Offer, trace: Trace) -> Sheet<'o> {
        let policy = Policy::of(offer);
        Sheet {
            offer,
            policy,
            profiles: Profiles::at_level(policy.level),
            entries: Vec::new(),
            lines: Vec::new(),
            charges: Vec::new(),
            discounts: Vec::new(),
            pending: Vec::new(),
            trace,
        }
    }

    /// Adds an entry for a price under a list of taxes.
    pub fn enter(&mut self, price: Exact, quantity: Exact, profile: usize) {
        let zero = Exact::ZERO;
        let (net, tax, gross) = (zero, zero, zero);
        self.entries.push(Entry {
            price,
            original: price,
            quantity,
            profile,
            untaxed: zero,
            discount: zero,
            net,
            tax,
            gross,
        });
    }

    /// Enters the discounts that are entries of their own, once everything else is there.
    pub fn enter_pending(&mut self) {
        for (price, profile) in std::mem::take(&mut self.pending) {
            self.enter(price, Exact::ONE, profile);
        }
    }

    pub fn profile(&self, entry: &Entry) -> Result<&Profile, QuoteError> {
        self.profiles.at(entry.profile).ok_or(QuoteError::DoesNotAddUp)
    }

    /// The entries of the lines.
    pub fn line_entries(&self) -> &[Entry] {
        self.entries.get(..self.lines.len()).unwrap_or_default()
    }

    /// The entries of the charges.
    pub fn charge_entries(&self) -> &[Entry] {
        self.entries.get(self.lines.len()..self.lines.len() + self.charges.len()).unwrap_or_default()
    }
}
