//! A charge on its way into the sheet.

use super::reductions::Taker;
use crate::money::{Exact, RoundingMode};
use crate::offer::LineDiscount;
use crate::quote::document::{ChargeKind, QuoteError};
use crate::quote::sheet::{ChargeEntry, ChargeTaxes, Sheet};
use crate::quote::trace::{How, Place, TraceRule};
use crate::shape::Id;

/// A charge on its way into the sheet.
pub struct NewCharge<'o> {
    /// What it is for.
    pub kind: ChargeKind,
    /// What of the offer it comes from.
    pub source: &'o Id,
    /// Of a charge on a line: which of the line's charges, counted from 0.
    pub number: Option<u32>,
    /// By which rule the amount is reached, and from what.
    pub rule: TraceRule,
    /// What goes into the rule, in the order of its letters.
    pub inputs: Vec<Exact>,
    /// The amount before rounding; below zero for a credit.
    pub exact: Exact,
    /// The taxes on it.
    pub list: &'o [Id],
    /// Which taxes count: those, or the average of the lines.
    pub taxes: ChargeTaxes,
    /// Whether its price contains tax, where it says so itself.
    pub includes_tax: Option<bool>,
    /// How the taxes on top of it are rounded, where not as all others.
    pub mode: Option<RoundingMode>,
    /// Its own discounts.
    pub discounts: &'o [LineDiscount],
}

impl<'o> NewCharge<'o> {
    /// A charge whose amount is stated, with a list of taxes.
    pub fn stated(kind: ChargeKind, source: &'o Id, amount: Exact, list: &'o [Id]) -> NewCharge<'o> {
        let (rule, inputs, taxes) = (TraceRule::StatedPrice, vec![amount], ChargeTaxes::Own);
        let (number, includes_tax, mode, discounts) = (None, None, None, [].as_slice());
        NewCharge { kind, source, number, rule, inputs, exact: amount, list, taxes, includes_tax, mode, discounts }
    }

    /// Enters it.
    ///
    /// # Errors
    /// A tax that the offer does not have; amounts too large to be exact.
    pub fn enter(self, sheet: &mut Sheet<'o>) -> Result<(), QuoteError> {
        let (rounding, place) = (sheet.rounding, Place::nth("charges", sheet.charges.len()));
        let how = || How::new(place, "amount", self.rule, &self.inputs);
        let amount = sheet.trace.tell(rounding.line(self.exact)?, how);
        let (mut left, mut taken) = (amount, Exact::ZERO);
        if !self.discounts.is_empty() {
            let (unit_price, quantity, trace) = (amount, Exact::ONE, &mut sheet.trace);
            let mut taker = Taker { rounding: &rounding, place, unit_price, quantity, trace };
            (left, taken) = taker.take(amount, self.discounts)?;
        }
        // The average rate is known once the discounts are; until then the charge has no tax.
        let list = if self.taxes == ChargeTaxes::AverageOfLines { &[] } else { self.list };
        let profile = sheet.place(list, rounding.basis.unless(self.includes_tax), self.mode)?;
        sheet.enter(left, Exact::ONE, profile);
        if let Some(entry) = sheet.entries.last_mut() {
            entry.discount = taken;
        }
        let NewCharge { kind, source, number, .. } = self;
        sheet.charges.push(ChargeEntry { kind, source, number, amount, taxes: self.taxes });
        Ok(())
    }
}
