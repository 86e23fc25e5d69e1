//! Entries: everything that is charged once, on its way to a quote.
//!
//! An entry is what the taxes see: a price, a quantity, a list of taxes. What it is besides, a line, a charge or a discount,
//! stands in a list of its own, in the same order.

use crate::money::{Exact, MoneyError, Price, Quantity};
use crate::offer::{Discount, DiscountRule, Line};
use crate::quote::document::ChargeKind;
use crate::shape::Id;

/// Net, tax and gross amount of one thing or of many.
///
/// A price of 19.90 with 19 % in it is 16.72 net, 3.18 tax, 19.90 gross; what is given back is below zero in all three.
#[derive(Debug, Clone, Copy)]
pub struct Taxed {
    /// Without tax.
    pub net: Exact,
    /// The tax.
    pub tax: Exact,
    /// Net and tax together.
    pub gross: Exact,
}

impl Taxed {
    /// Nothing.
    pub const NOTHING: Taxed = Taxed { net: Exact::ZERO, tax: Exact::ZERO, gross: Exact::ZERO };

    /// What entries come to together.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn sum_of(entries: &[Entry]) -> Result<Taxed, MoneyError> {
        let mut sum = Taxed::NOTHING;
        for entry in entries {
            sum.net.add(entry.taxed.net)?;
            sum.tax.add(entry.taxed.tax)?;
            sum.gross.add(entry.taxed.gross)?;
        }
        Ok(sum)
    }
}

/// One thing that is taxed, or stands outside the tax base.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The price as it is stated, with or without tax, after every discount; below zero for what is given back.
    pub price: Exact,
    /// The same before discounts on the order.
    pub original: Exact,
    /// How many units; one for a charge or a discount.
    pub quantity: Exact,
    /// The place of its taxes among the profiles.
    pub profile: usize,
    /// What comes on top outside the tax base.
    pub untaxed: Exact,
    /// What discounts take off, as a positive amount: its own, and its share of those on the order.
    pub discount: Exact,
    /// What it comes to; nothing until the taxes are worked out.
    pub taxed: Taxed,
}

impl Entry {
    /// An entry for a price, before any discount or tax.
    pub fn new(price: Exact, quantity: Exact, profile: usize) -> Entry {
        let (untaxed, discount, taxed) = (Exact::ZERO, Exact::ZERO, Taxed::NOTHING);
        Entry { price, original: price, quantity, profile, untaxed, discount, taxed }
    }
}

/// What makes an entry a line; its place is the entry's.
pub struct LineEntry<'o> {
    /// The offer's line.
    pub line: &'o Line,
    /// How many units, as they were chosen.
    pub quantity: Quantity,
    /// The stated price of one unit, or of as many as it is for.
    pub unit_price: Price,
    /// Unit price times quantity, with the options, before discounts.
    pub amount: Exact,
    /// The chosen options, in the offer's order.
    pub options: Vec<OptionEntry<'o>>,
    /// The charges on it that stand outside the tax base: which of the line's charges, counted from 0, and how much.
    pub untaxed: Vec<(u32, Exact)>,
    /// The charges on it that have taxes of their own, in the same way; they become charges.
    pub apart: Vec<(u32, Exact)>,
    /// What of its price discounts on the order are not on.
    pub levies: Exact,
}

/// A chosen option and what it adds.
pub struct OptionEntry<'o> {
    /// The option group.
    pub option: &'o Id,
    /// What was chosen of it.
    pub choice: &'o Id,
    /// What it adds to one unit.
    pub surcharge: Exact,
    /// What it adds to the line.
    pub amount: Exact,
}

/// What makes an entry a charge; they stand after the lines, in this order.
pub struct ChargeEntry<'o> {
    /// What it is for.
    pub kind: ChargeKind,
    /// The delivery method, the line, the payment method or the offer's charge.
    pub source: &'o Id,
    /// Of a charge on a line: which of the line's charges, counted from 0.
    pub number: Option<u32>,
    /// The amount before discounts.
    pub amount: Exact,
    /// Which taxes it has.
    pub taxes: ChargeTaxes,
}

/// Which taxes a charge has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargeTaxes {
    /// Those of its own list.
    Own,
    /// The average rate of the lines.
    AverageOfLines,
}

/// A discount on the order.
pub struct DiscountEntry<'o> {
    /// The offer's discount.
    pub discount: &'o Discount,
    /// How it meets the tax.
    pub rule: DiscountRule,
    /// What it takes off, as a positive amount.
    pub amount: Exact,
    /// What of its stated amount nothing could take.
    pub untaken: Exact,
}

/// A discount that becomes an entry of its own.
pub struct PendingDiscount {
    /// What it comes to, below zero.
    pub price: Exact,
    /// The place of its taxes among the profiles.
    pub profile: usize,
}
