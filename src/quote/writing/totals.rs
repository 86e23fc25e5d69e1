//! The sums of a quote, as they stand in the document.
//!
//! `now` + `later` = `commitment`: what is payable with the order, and what falls due later by instalments and within minimum
//! or fixed terms.

use super::instalments::PaidInParts;
use super::writer::{Writer, exact_of};
use crate::money::{Exact, MoneyError};
use crate::quote::document::{ChargeKind, QuoteTotals, TaxedSum};
use crate::quote::sheet::{ChargeEntry, Sheet, Taxed};
use crate::quote::steps::{Sums, TaxSource, outside_the_tax_base};
use crate::quote::trace::{Place, TraceRule};

/// What the lines, charges and discounts of a quote come to, each by itself; exact, in major units.
#[derive(Debug, Clone, Copy)]
pub struct Subtotals {
    /// The lines before discounts on the order.
    pub lines: Exact,
    /// What comes off the lines, as a positive amount.
    pub line_discounts: Exact,
    /// The discounts on the order, as a positive amount.
    pub discounts: Exact,
    /// The charges.
    pub charges: Exact,
    /// Net, tax and gross of the lines and of the charges; `None` where the storefront's tax service states the taxes.
    pub taxed: Option<(Taxed, Taxed)>,
    /// What stands outside the tax base.
    pub untaxed: Exact,
}

impl Subtotals {
    /// What the entries of a sheet come to.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn of(sheet: &Sheet<'_>, sums: &Sums, source: TaxSource<'_>) -> Result<Subtotals, MoneyError> {
        let (lines, charges) = (sheet.line_entries(), sheet.charge_entries());
        let taxed = match source {
            TaxSource::Computed => {
                let of_lines = |charge: &ChargeEntry<'_>| charge.kind == ChargeKind::LineCharge;
                let outside =
                    sheet.charges.iter().zip(charges).filter(|(charge, entry)| {
                        of_lines(charge) && sheet.has_taxes(entry, |list| list.taxes.is_empty())
                    });
                let mut of_charges = Taxed::sum_of(charges)?;
                for (_, entry) in outside {
                    of_charges.net = of_charges.net.minus(entry.taxed.net)?;
                    of_charges.gross = of_charges.gross.minus(entry.taxed.gross)?;
                }
                Some((Taxed::sum_of(lines)?, of_charges))
            }
            TaxSource::Stated(_) => None,
        };
        Ok(Subtotals {
            lines: Exact::sum(lines.iter().map(|entry| entry.original))?,
            line_discounts: Exact::sum(lines.iter().map(|entry| entry.discount))?,
            discounts: Exact::sum(sheet.discounts.iter().map(|entry| entry.amount))?,
            charges: Exact::sum(charges.iter().map(|entry| entry.price))?.plus(sums.outside)?,
            taxed,
            untaxed: outside_the_tax_base(sheet, sums)?,
        })
    }
}

/// The sums as a document. `plan` is the chosen way of paying in parts, `recurring_later` what falls due after the order
/// within minimum terms.
///
/// Of 103.00 in three parts 34.34 is due now and 68.66 later; of a refund, −20.00, everything is due now.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_totals(
    writer: &mut Writer<'_, '_>,
    parts: &Subtotals,
    sums: &Sums,
    plan: Option<&PaidInParts>,
    recurring_later: Exact,
) -> Result<QuoteTotals, MoneyError> {
    let (at, totals) = (|name| (Place::TOTALS, name), Place::TOTALS);
    let mut sum = |name, amount| writer.tell(at(name), TraceRule::Sum, &[], amount);
    let lines = sum("lines", parts.lines)?;
    let line_discounts = sum("lineDiscounts", parts.line_discounts)?;
    let discounts = sum("discounts", parts.discounts)?;
    let charges = sum("charges", parts.charges)?;
    let untaxed = sum("untaxed", parts.untaxed)?;
    let prepaid = sum("prepaid", sums.prepaid)?;
    let of_lines = parts.taxed.map(|(lines, _)| write_taxed(writer, &lines, totals.part("ofLines"))).transpose()?;
    let of_charges =
        parts.taxed.map(|(_, charges)| write_taxed(writer, &charges, totals.part("ofCharges"))).transpose()?;
    let payable = writer.money(sums.payable)?;
    let due = sums.payable.minus(sums.rounding)?;
    let rounding = writer.tell(at("rounding"), TraceRule::Rounding, &[due, exact_of(payable)], sums.rounding)?;
    let due_now = plan.map_or(sums.payable, |plan| plan.now);
    let now = writer.tell(at("now"), TraceRule::DueNow, &[], due_now)?;
    let cost = plan.map_or(Exact::ZERO, |plan| plan.cost);
    let due_later = sums.payable.plus(cost)?.minus(due_now)?.plus(recurring_later)?;
    let inputs = [exact_of(payable), cost, exact_of(now), recurring_later];
    let later = writer.tell(at("later"), TraceRule::DueLater, &inputs, due_later)?;
    let inputs = [exact_of(now), exact_of(later)];
    let commitment = writer.tell(at("commitment"), TraceRule::Commitment, &inputs, due_now.plus(due_later)?)?;
    Ok(QuoteTotals {
        lines,
        line_discounts,
        discounts,
        charges,
        of_lines,
        of_charges,
        net: writer.money(sums.net)?,
        tax: writer.money(sums.tax)?,
        untaxed,
        gross: writer.money(sums.gross)?,
        prepaid,
        rounding,
        payable,
        now,
        later,
        commitment,
    })
}

/// Net, tax and gross of many entries.
fn write_taxed(writer: &mut Writer<'_, '_>, taxed: &Taxed, place: Place) -> Result<TaxedSum, MoneyError> {
    let mut sum = |name, amount| writer.tell((place, name), TraceRule::Sum, &[], amount);
    let (net, tax) = (sum("net", taxed.net)?, sum("tax", taxed.tax)?);
    Ok(TaxedSum { net, tax, gross: sum("gross", taxed.gross)? })
}
