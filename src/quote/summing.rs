//! The sums of a quote, as they stand in the document.

use super::policy::money;
use super::sheet::{Entry, Sheet};
use super::totals::{Sums, untaxed};
use super::{QuoteError, QuoteInstalments, QuoteTotals, TaxedSum};
use crate::money::{Exact, Money, MoneyError};
use crate::offer::Offer;

/// Net, tax and gross.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taxed {
    pub net: Exact,
    pub tax: Exact,
    pub gross: Exact,
}

/// What the lines, charges and discounts of a quote come to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts {
    pub lines: Exact,
    pub line_discounts: Exact,
    pub discounts: Exact,
    pub charges: Exact,
    /// Of lines and charges; `None` where the storefront's tax service states the taxes.
    pub taxed: Option<(Taxed, Taxed)>,
    pub untaxed: Exact,
}

impl Taxed {
    pub const NOTHING: Taxed = Taxed { net: Exact::ZERO, tax: Exact::ZERO, gross: Exact::ZERO };

    fn of(entries: &[Entry]) -> Result<Taxed, MoneyError> {
        let mut taxed = Taxed::NOTHING;
        for entry in entries {
            taxed.net.add(entry.net)?;
            taxed.tax.add(entry.tax)?;
            taxed.gross.add(entry.gross)?;
        }
        Ok(taxed)
    }

    fn write(&self, offer: &Offer) -> Result<TaxedSum, MoneyError> {
        Ok(TaxedSum { net: money(offer, self.net)?, tax: money(offer, self.tax)?, gross: money(offer, self.gross)? })
    }
}

impl Parts {
    pub fn of(sheet: &Sheet<'_>, sums: &Sums, own: bool) -> Result<Parts, MoneyError> {
        let (lines, charges) = (sheet.line_entries(), sheet.charge_entries());
        let taxed = if own { Some((Taxed::of(lines)?, Taxed::of(charges)?)) } else { None };
        Ok(Parts {
            lines: Exact::sum(lines.iter().map(|entry| entry.original))?,
            line_discounts: Exact::sum(lines.iter().map(|entry| entry.discount))?,
            discounts: Exact::sum(sheet.discounts.iter().map(|entry| entry.amount))?,
            charges: Exact::sum(charges.iter().map(|entry| entry.price))?.plus(sums.outside)?,
            taxed,
            untaxed: untaxed(sheet, sums)?,
        })
    }
}

/// The sums as a document. `plan` is the chosen way of paying in parts with what of it is due with the order.
pub(super) fn totals(
    offer: &Offer,
    parts: &Parts,
    sums: &Sums,
    plan: Option<&(QuoteInstalments, Exact)>,
    recurring_later: Exact,
) -> Result<QuoteTotals, QuoteError> {
    let write = |amount: Exact| -> Result<Money, MoneyError> { money(offer, amount) };
    let now = plan.map_or(sums.payable, |(_, now)| *now);
    let cost = plan.map_or(Exact::ZERO, |(instalments, _)| Exact::of_decimal(instalments.cost.amount()));
    let later = sums.payable.plus(cost)?.minus(now)?.plus(recurring_later)?;
    Ok(QuoteTotals {
        lines: write(parts.lines)?,
        line_discounts: write(parts.line_discounts)?,
        discounts: write(parts.discounts)?,
        charges: write(parts.charges)?,
        of_lines: parts.taxed.map(|(lines, _)| lines.write(offer)).transpose()?,
        of_charges: parts.taxed.map(|(_, charges)| charges.write(offer)).transpose()?,
        net: write(sums.net)?,
        tax: write(sums.tax)?,
        untaxed: write(parts.untaxed)?,
        gross: write(sums.gross)?,
        prepaid: write(sums.prepaid)?,
        rounding: write(sums.rounding)?,
        payable: write(sums.payable)?,
        now: write(now)?,
        later: write(later)?,
        commitment: write(now.plus(later)?)?,
    })
}
