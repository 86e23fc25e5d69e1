//! The sums.
//!
//! `gross` = `net` + `tax` − discounts after tax; `payable` = `gross` − `prepaid` + `rounding`. Nothing here is rounded but the
//! payable amount.

use super::TaxSource;
use super::law::check_total;
use super::net_and_tax::{NetAndTax, net_and_tax};
use super::payable::payable_rounding;
use super::prepaid::ToPay;
use super::stated_check::check;
use super::taxes::Reckoning;
use crate::money::{Exact, MoneyError};
use crate::offer::DiscountRule;
use crate::quote::document::QuoteError;
use crate::quote::sheet::Sheet;
use crate::quote::trace::{Figure, How, Place, TraceRule};
use crate::selection::Selection;

/// The sums of a quote, exact, in major units of the currency.
#[derive(Debug, Clone, Copy)]
pub struct Sums {
    /// Everything without tax.
    pub net: Exact,
    /// The taxes.
    pub tax: Exact,
    /// What comes on top of lines outside the tax base; part of the net amount.
    pub outside: Exact,
    /// Net and tax, less what discounts take off after tax.
    pub gross: Exact,
    /// What prepayments can be used for.
    pub to_pay: Exact,
    /// What is used of them, as a positive amount.
    pub prepaid: Exact,
    /// What the payable amount is rounded by: above zero where it is rounded up.
    pub rounding: Exact,
    /// What the order costs that is not paid yet; below zero where something is paid back.
    pub payable: Exact,
}

/// Adds everything up, and checks the result a second way.
///
/// 55.42 net and 9.19 tax are 64.61; 20.00 of that is paid, and 44.61 is rounded by −0.01 to 44.60 in cash. Of 70.00
/// that is paid already 64.61 is used, and nothing is payable.
///
/// # Errors
/// [`QuoteError::DoesNotAddUp`] where the law *total* does not hold; such a quote is never shown.
pub fn add_up(
    sheet: &mut Sheet<'_>,
    reckoning: &Reckoning,
    selection: &Selection,
    source: TaxSource<'_>,
) -> Result<Sums, QuoteError> {
    let outside = Exact::sum(sheet.entries.iter().map(|entry| entry.untaxed))?;
    let NetAndTax { net, tax } = net_and_tax_from(sheet, reckoning, source, outside)?;
    let mut tell = |name, rule, inputs: &[Exact], value| {
        sheet.trace.tell(Figure::unrounded(value), || How::new(Place::TOTALS, name, rule, inputs))
    };
    let net = tell("net", source.rule(TraceRule::NetOfPrices), &[], net);
    let tax = tell("tax", source.rule(TraceRule::Sum), &[], tax);
    let after_tax = sheet.discounts.iter().filter(|entry| entry.rule == DiscountRule::AfterTax);
    let after_tax = Exact::sum(after_tax.map(|entry| entry.amount))?;
    let gross = net.plus(tax)?.minus(after_tax)?;
    let gross = if after_tax.is_zero() {
        tell("gross", TraceRule::NetAndTax, &[net, tax], gross)
    } else {
        tell("gross", TraceRule::NetTaxLess, &[net, tax, after_tax], gross)
    };
    // What the total itself is rounded by is paid too; what is due is rounded after the prepayments.
    let to_pay = gross.plus(payable_rounding(sheet, selection, gross, Exact::ZERO)?)?;
    let amounts = sheet.offer.prepaid.iter().map(|prepaid| prepaid.amount.exact());
    let prepaid = ToPay::new(sheet.rules, to_pay).use_of_all(amounts)?;
    let mut tell = |name, rule, inputs: &[Exact], value| {
        sheet.trace.tell(Figure::unrounded(value), || How::new(Place::TOTALS, name, rule, inputs))
    };
    let due = tell("payable", TraceRule::Payable, &[gross, prepaid], gross.minus(prepaid)?);
    let rounding = payable_rounding(sheet, selection, gross, due)?;
    let payable = due.plus(rounding)?;
    if !rounding.is_zero() {
        let how = || How::new(Place::TOTALS, "payable", TraceRule::PayableRounded, &[due]);
        sheet.trace.tell(Figure::unrounded(payable), how);
    }
    Ok(Sums { net, tax, outside, gross, to_pay, prepaid, rounding, payable })
}

/// The net amount and the tax of everything: computed and held to the law, or stated and checked.
fn net_and_tax_from(
    sheet: &Sheet<'_>,
    reckoning: &Reckoning,
    source: TaxSource<'_>,
    outside: Exact,
) -> Result<NetAndTax, QuoteError> {
    match source {
        TaxSource::Stated(stated) => {
            check(sheet, stated, outside)?;
            Ok(NetAndTax { net: stated.net.exact(), tax: stated.tax.exact() })
        }
        TaxSource::Computed => {
            let found = net_and_tax(sheet, reckoning, outside)?;
            check_total(sheet, reckoning, &found)?;
            Ok(NetAndTax { net: found.net.plus(outside)?, ..found })
        }
    }
}

/// What stands outside the tax base, as it is stated.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn outside_the_tax_base(sheet: &Sheet<'_>, sums: &Sums) -> Result<Exact, MoneyError> {
    let untaxed = sheet.entries.iter().filter(|entry| sheet.has_taxes(entry, |list| list.taxes.is_empty()));
    Exact::sum(untaxed.map(|entry| entry.price))?.plus(sums.outside)
}
