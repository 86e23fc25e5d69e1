//! The taxes, contained in the prices or on top of them.

use super::{QuoteCharge, QuoteError, QuoteLine, QuoteTax};
use crate::money::{Money, Rate, RoundingMode};
use crate::offer::{Offer, RoundingLevel, Tax};
use crate::shape::Id;
use rust_decimal::Decimal;

/// Each tax of the offer that is on something, in the offer's order.
///
/// With prices that include tax, the tax is taken out of the price (`gross × rate / (1 + rate)`), rounded, and the net
/// amount is the rest, so that the price never moves. With net prices the tax is put on top.
pub(super) fn quote_taxes(
    offer: &Offer,
    lines: &[QuoteLine],
    charges: &[QuoteCharge],
) -> Result<Vec<QuoteTax>, QuoteError> {
    let used = offer.taxes.iter().map(|tax| (tax, amounts_under(&tax.id, lines, charges)));
    used.filter(|(_, amounts)| !amounts.is_empty()).map(|(tax, amounts)| quote_tax(offer, tax, &amounts)).collect()
}

fn amounts_under(tax: &Id, lines: &[QuoteLine], charges: &[QuoteCharge]) -> Vec<Money> {
    let of_lines = lines.iter().filter(|line| line.tax == *tax).map(|line| line.total);
    let of_charges = charges.iter().filter(|charge| charge.tax.as_ref() == Some(tax)).map(|charge| charge.amount);
    of_lines.chain(of_charges).collect()
}

fn quote_tax(offer: &Offer, tax: &Tax, amounts: &[Money]) -> Result<QuoteTax, QuoteError> {
    let sum = Money::sum(offer.currency, amounts.iter().copied())?;
    let one = |amount: Money| tax_of(amount, tax.rate, offer.prices_include_tax, offer.rounding.mode);
    let amount = match offer.rounding.level {
        RoundingLevel::Group => one(sum)?,
        RoundingLevel::Line => {
            let each: Result<Vec<Money>, QuoteError> = amounts.iter().map(|amount| one(*amount)).collect();
            Money::sum(offer.currency, each?)?
        }
    };
    let (net, gross) = if offer.prices_include_tax { (sum.minus(amount)?, sum) } else { (sum, sum.plus(amount)?) };
    Ok(QuoteTax { tax: tax.id.clone(), rate: tax.rate, net, amount, gross })
}

/// The tax in or on an amount, rounded once to the minor unit.
///
/// `19.90` at 19 % contains `3.18`, not the `3.78` that 19 % *of* it would be.
pub(super) fn tax_of(amount: Money, rate: Rate, included: bool, mode: RoundingMode) -> Result<Money, QuoteError> {
    let share = amount.times(rate.value())?;
    let divisor = if included { Decimal::ONE + rate.value() } else { Decimal::ONE };
    Ok(share.divided(divisor, mode)?)
}
