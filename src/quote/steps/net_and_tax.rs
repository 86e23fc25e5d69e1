//! The taxes of the quote, and what all entries come to without and with them.
//!
//! Prices without tax make the net amount. Of prices with tax the rounded taxes are taken out, so that net and tax together are
//! the prices again. A convention may say otherwise: round the net amount by itself, or the total first.

use super::taxes::Reckoning;
use crate::money::{Exact, MoneyError};
use crate::offer::{RoundingLevel, RoundingTarget, TotalRule};
use crate::quote::document::QuoteError;
use crate::quote::sheet::{Group, RoundingRules, Sheet};
use crate::quote::trace::TraceRule;

/// Rounds the taxes of the quote where they are rounded for everything together, and what each is on.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn round_groups(sheet: &mut Sheet<'_>) -> Result<(), MoneyError> {
    let rounding = sheet.rounding;
    sheet.profiles.groups.iter_mut().try_for_each(|group| round_group(group, &rounding))
}

/// Rounds one tax: 8.3983… in prices of 52.60 is 8.40, and the prices without it 44.20. Where prices of 25.20
/// contain 19 % and it comes on top of 2.02, in one row, it is on 23.20: 4.408, so 4.41.
fn round_group(group: &mut Group<'_>, rounding: &RoundingRules) -> Result<(), MoneyError> {
    let mode = group.mode.unwrap_or(rounding.mode);
    match rounding.level {
        RoundingLevel::Unit | RoundingLevel::Line => {
            group.taxable = rounding.round(group.taxable)?;
            group.rule = TraceRule::TaxOfLines;
        }
        RoundingLevel::Document => {
            group.amount = rounding.round(group.exact)?;
            group.taxable = rounding.round(group.taxable)?;
        }
        RoundingLevel::Group if group.mixed => {
            group.taxable = rounding.round(group.taxable)?;
            group.exact = group.taxable.times(group.rate)?;
            group.amount = rounding.grid.round(group.exact, mode)?;
            group.rule = TraceRule::TaxOnTop;
        }
        RoundingLevel::Group if rounding.target == RoundingTarget::Net && group.included => {
            group.taxable = rounding.round(group.taxable)?;
            group.amount = group.price.minus(group.taxable)?;
            group.rule = TraceRule::TaxAsRest;
        }
        RoundingLevel::Group => {
            group.amount = rounding.grid.round(group.exact, mode)?;
            let rest = group.included && group.alone;
            group.taxable = if rest { group.price.minus(group.amount)? } else { rounding.round(group.taxable)? };
        }
    }
    Ok(())
}

/// What all entries come to, without what stands outside the tax base.
pub struct NetAndTax {
    /// Without tax.
    pub net: Exact,
    /// The tax.
    pub tax: Exact,
}

/// The net amount and the tax of everything; `outside` is what comes on top outside the tax base.
///
/// # Errors
/// Amounts too large to be exact.
pub fn net_and_tax(sheet: &Sheet<'_>, sums: &Reckoning, outside: Exact) -> Result<NetAndTax, QuoteError> {
    let rounding = sheet.rounding;
    let (tax, contained) = tax_of_all(sheet, sums)?;
    if rounding.total == TotalRule::ResidualNet {
        let total = rounding.round(sums.exact_net.plus(all_exact_tax(sheet)?)?.plus(outside)?)?;
        return Ok(NetAndTax { net: total.minus(tax)?.minus(outside)?, tax });
    }
    let (net_prices, gross_prices) = (rounding.round(sums.net_prices)?, rounding.round(sums.gross_prices)?);
    if !rounding.net_independent {
        return Ok(NetAndTax { net: net_prices.plus(gross_prices)?.minus(contained)?, tax });
    }
    if rounding.level != RoundingLevel::Line {
        return Ok(NetAndTax { net: rounding.round(sums.exact_net)?, tax });
    }
    let net = net_prices.plus(sums.independent_net)?;
    Ok(NetAndTax { net, tax: gross_prices.plus(net_prices)?.plus(sums.on_top)?.minus(net)? })
}

/// The tax of everything, and what of it the prices contain.
fn tax_of_all(sheet: &Sheet<'_>, sums: &Reckoning) -> Result<(Exact, Exact), MoneyError> {
    let groups = &sheet.profiles.groups;
    match sheet.rounding.level {
        RoundingLevel::Unit | RoundingLevel::Line => Ok((sums.of_entries, sums.contained)),
        RoundingLevel::Group => {
            let mut contained = Exact::ZERO;
            for group in groups {
                contained.add(group.contained()?)?;
            }
            Ok((Exact::sum(groups.iter().map(|group| group.amount))?, contained))
        }
        RoundingLevel::Document => {
            let tax = sheet.rounding.round(Exact::sum(groups.iter().map(|group| group.exact))?)?;
            Ok((tax, if sums.pure { tax } else { sheet.rounding.round(sums.exact_contained)? }))
        }
    }
}

/// The exact taxes of all entries, whatever was rounded on the way.
fn all_exact_tax(sheet: &Sheet<'_>) -> Result<Exact, QuoteError> {
    let mut all = Exact::ZERO;
    for entry in &sheet.entries {
        for tax in &sheet.profile(entry)?.taxes {
            all = all.plus(entry.price.times(tax.share)?)?;
        }
    }
    Ok(all)
}
