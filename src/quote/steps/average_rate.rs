//! Charges that are taxed at the average rate of the lines.
//!
//! It is for charges that are taxed as the goods they come with. The rate is an exact fraction; only the tax is rounded.

use crate::money::{Exact, MoneyError};
use crate::offer::{ChargeNature, PriceBasis};
use crate::quote::document::QuoteError;
use crate::quote::sheet::{ChargeTaxes, Sheet};

/// Gives the charges that are taxed at the average rate of the lines that rate.
///
/// # Errors
/// Amounts too large to be exact.
pub fn set_average_rates(sheet: &mut Sheet<'_>) -> Result<(), QuoteError> {
    let averaged = |sheet: &Sheet<'_>, place: usize| {
        sheet.charges.get(place).is_some_and(|charge| charge.taxes == ChargeTaxes::AverageOfLines)
    };
    if !(0..sheet.charges.len()).any(|place| averaged(sheet, place)) {
        return Ok(());
    }
    let rate = average_rate(sheet)?;
    for place in (0..sheet.charges.len()).filter(|place| averaged(sheet, *place)).collect::<Vec<_>>() {
        let charge = sheet.charges.get(place).and_then(|charge| sheet.offer.charge(charge.source));
        let basis = sheet.rounding.basis.unless(charge.and_then(|charge| charge.prices_include_tax));
        let is_delivery = charge.is_some_and(|charge| charge.kind == ChargeNature::Shipping);
        let mode = sheet.rounding.delivery_mode.filter(|_| is_delivery && basis == PriceBasis::WithoutTax);
        let profile = sheet.profiles.place_average(rate, basis, mode)?;
        if let Some(entry) = sheet.entries.get_mut(sheet.lines.len() + place) {
            entry.profile = profile;
        }
    }
    Ok(())
}

/// The average rate of the lines as a fraction, weighted by their net values: 100.00 at 7 % and 50.00 at 19 % bear 16.50,
/// which is 11 % of 150.00. Nothing where the net values come to nothing.
fn average_rate(sheet: &Sheet<'_>) -> Result<Exact, QuoteError> {
    let (mut net, mut tax) = (Exact::ZERO, Exact::ZERO);
    for entry in sheet.line_entries() {
        let profile = sheet.profile(entry)?;
        let exact = entry.price.times(profile.net)?;
        let worth = if sheet.rounding.rounds_lines { sheet.rounding.round(exact)? } else { exact };
        net = net.plus(worth)?;
        tax = tax.plus(worth.times(profile.coefficient)?)?;
    }
    let rate: Result<Exact, MoneyError> = if net.is_zero() { Ok(Exact::ZERO) } else { tax.divided_by(net) };
    Ok(rate?.simplest())
}
