//! What the lines cost.
//!
//! A line is its price times its quantity, with its options; then its own discounts, then its own charges. Discounts on the
//! order come later, when all lines are there.

use super::line_charges::LineCharges;
use super::line_price::LinePrice;
use super::reductions::Taker;
use crate::calendar::Instant;
use crate::money::{Amount, Exact, MoneyError};
use crate::offer::{BasketLine, Line};
use crate::quote::document::QuoteError;
use crate::quote::sheet::{LineEntry, OptionEntry, RoundingRules, Sheet};
use crate::quote::trace::{Figure, How, Place, Trace, TraceRule};
use crate::selection::Selection;

/// Enters every line of the basket.
///
/// # Errors
/// A line or option that the offer does not have; amounts too large to be exact.
pub fn enter_lines(sheet: &mut Sheet<'_>, selection: &Selection, now: Instant) -> Result<(), QuoteError> {
    sheet.entries.reserve(selection.lines.len());
    sheet.lines.reserve(selection.lines.len());
    let offer = sheet.offer;
    for (chosen, line) in offer.lines_of(&selection.lines) {
        let line = line.ok_or_else(|| QuoteError::Unknown(chosen.line.clone()))?;
        enter_line(sheet, line, chosen, now)?;
    }
    Ok(())
}

/// A line on its way into the sheet.
struct NewLine<'s, 'o> {
    /// What the offer says of it.
    line: &'o Line,
    /// How many units; below zero for what is given back.
    quantity: Exact,
    /// How its amount and its discounts are rounded.
    rounding: RoundingRules,
    /// Where its figures stand in the quote.
    place: Place,
    /// Takes the note of each of its figures.
    trace: &'s mut Trace,
}

/// Enters one line: its amount with the chosen options, its own discounts, its own charges.
///
/// 3 × 2.55 with an option at 0.50 is 9.15; less 10 % of that, 0.92, it is 8.23; with an addition of 1.00 it is 9.23.
fn enter_line<'o>(sheet: &mut Sheet<'o>, line: &'o Line, chosen: &BasketLine, now: Instant) -> Result<(), QuoteError> {
    let (rounding, place) = (sheet.rounding, Place::nth("lines", sheet.lines.len()));
    let quantity = Exact::of_decimal(chosen.quantity.value());
    let mut new = NewLine { line, quantity, rounding, place, trace: &mut sheet.trace };
    let price = LinePrice::of(line, sheet.offer.days(), now, &rounding)?;
    let base = price.amount(quantity, &rounding, place, new.trace)?;
    let options = new.options(chosen, price.part)?;
    let amount = new.with_options(base, &options)?;
    let (left, discount) = new.take_discounts(amount, &price)?;
    let charges = LineCharges::of(line, amount, quantity, &rounding, place, new.trace)?;
    let total = new.total(amount, discount, left, charges.taxed)?;
    let profile =
        sheet.profiles.place(sheet.offer, line.taxes.ids(), rounding.basis.unless(line.prices_include_tax))?;
    sheet.enter(total, quantity, profile);
    if let Some(entry) = sheet.entries.last_mut() {
        entry.discount = discount;
        entry.untaxed = Exact::sum(charges.untaxed.iter().map(|(_, amount)| *amount))?;
    }
    let (quantity, unit_price) = (chosen.quantity, price.stated);
    let LineCharges { untaxed, apart, levies, .. } = charges;
    sheet.lines.push(LineEntry { line, quantity, unit_price, amount, options, untaxed, apart, levies });
    Ok(())
}

impl<'o> NewLine<'_, 'o> {
    /// The chosen options, in the offer's order, so that the order of clicks leaves no trace in the quote. `part` is how
    /// much of a period is charged.
    fn options(&mut self, chosen: &BasketLine, part: Option<Exact>) -> Result<Vec<OptionEntry<'o>>, QuoteError> {
        if let Some(foreign) = chosen.options.iter().find(|chosen| self.line.option(&chosen.option).is_none()) {
            return Err(QuoteError::Unknown(foreign.choice.clone()));
        }
        let mut options = Vec::new();
        for group in &self.line.options {
            let Some(wanted) = chosen.options.iter().find(|chosen| chosen.option == group.id) else { continue };
            let choice = group.choice(&wanted.choice).ok_or_else(|| QuoteError::Unknown(wanted.choice.clone()))?;
            let surcharge = Exact::of_decimal(choice.surcharge.map_or_else(Default::default, Amount::value));
            let place = self.place.nth_part("options", options.len());
            let amount = self.option_amount(surcharge, part, place)?;
            options.push(OptionEntry { option: &group.id, choice: &choice.id, surcharge, amount });
        }
        Ok(options)
    }

    /// What an option adds to the line, for a part of a period only that part of it.
    fn option_amount(&mut self, surcharge: Exact, part: Option<Exact>, place: Place) -> Result<Exact, MoneyError> {
        let exact = surcharge.times(self.quantity)?;
        let (name, quantity) = ("amount", self.quantity);
        let Some(part) = part else {
            let how = || How::new(place, name, TraceRule::OptionAmount, &[surcharge, quantity]);
            return Ok(self.trace.tell(self.rounding.line(exact)?, how));
        };
        let how = || How::new(place, name, TraceRule::LineAmountPart, &[surcharge, quantity, part]);
        Ok(self.trace.tell(self.rounding.line(exact.times(part)?)?, how))
    }

    /// The amount of the line with what its options add.
    fn with_options(&mut self, base: Exact, options: &[OptionEntry<'_>]) -> Result<Exact, MoneyError> {
        if options.is_empty() {
            return Ok(base);
        }
        let added = Exact::sum(options.iter().map(|option| option.amount))?;
        Ok(self.trace.tell(Figure::unrounded(base.plus(added)?), || {
            How::new(self.place, "amount", TraceRule::LineWithOptions, &[base, added])
        }))
    }

    /// What the line's own discounts leave of an amount, and what they take off.
    fn take_discounts(&mut self, amount: Exact, price: &LinePrice) -> Result<(Exact, Exact), MoneyError> {
        if self.line.discounts.is_empty() {
            return Ok((amount, Exact::ZERO));
        }
        let (unit_price, quantity) = (price.of_one()?, self.quantity);
        let (rounding, place) = (&self.rounding, self.place);
        Taker { rounding, place, unit_price, quantity, trace: &mut *self.trace }.take(amount, &self.line.discounts)
    }

    /// What is left of the line, with the taxed charges on it.
    fn total(&mut self, amount: Exact, discount: Exact, left: Exact, taxed: Exact) -> Result<Exact, MoneyError> {
        let total = self.rounding.line(left.plus(taxed)?)?;
        if total.value == total.exact {
            return Ok(total.value);
        }
        Ok(self.trace.tell(total, || How::new(self.place, "total", TraceRule::LineTotal, &[amount, discount, taxed])))
    }
}
