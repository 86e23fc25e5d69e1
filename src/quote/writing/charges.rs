//! What stands beside the lines in the document: charges, discounts, prepayments.

use super::writer::{Writer, exact_of};
use crate::money::{Exact, Money, MoneyError, Price};
use crate::offer::{Charge, ChargeDue};
use crate::quote::document::{ChargeKind, OpenCharge, QuoteCharge, QuoteDiscount, QuoteError, QuotePrepaid};
use crate::quote::sheet::{ChargeEntry, Entry, RoundingRules, Sheet};
use crate::quote::steps::ToPay;
use crate::quote::trace::{How, Place, TraceRule};
use crate::selection::Selection;
use crate::shape::Id;

/// The charges; last the ones on lines that stand outside the tax base.
///
/// # Errors
/// Amounts too large to be exact.
pub fn write_charges(sheet: &Sheet<'_>, writer: &mut Writer<'_, '_>) -> Result<Vec<QuoteCharge>, QuoteError> {
    let entries = sheet.charges.iter().zip(sheet.charge_entries());
    let mut charges = entries
        .map(|(charge, entry)| write_charge(sheet, charge, entry, writer))
        .collect::<Result<Vec<QuoteCharge>, QuoteError>>()?;
    for line in &sheet.lines {
        for (number, amount) in &line.untaxed {
            let place = Place::nth("charges", charges.len());
            charges.push(write_untaxed(&line.line.id, *number, *amount, place, writer)?);
        }
    }
    Ok(charges)
}

/// One charge, with the ids of its taxes. Its figures were told where they were made.
fn write_charge(
    sheet: &Sheet<'_>,
    charge: &ChargeEntry<'_>,
    entry: &Entry,
    writer: &Writer<'_, '_>,
) -> Result<QuoteCharge, QuoteError> {
    let groups = sheet.profile(entry)?.taxes.iter().filter_map(|tax| sheet.profiles.groups.get(tax.group)?.tax);
    let [net, tax, gross] = writer.taxed(&entry.taxed)?;
    Ok(QuoteCharge {
        kind: charge.kind,
        source: charge.source.clone(),
        number: charge.number,
        amount: writer.money(charge.amount)?,
        discount: writer.money(entry.discount)?,
        total: writer.money(entry.price)?,
        net,
        tax,
        gross,
        taxes: groups.map(|tax| tax.id.clone()).collect(),
    })
}

/// A charge on a line that stands outside the tax base: all its figures are its amount, and there is no tax.
fn write_untaxed(
    line: &Id,
    number: u32,
    amount: Exact,
    place: Place,
    writer: &mut Writer<'_, '_>,
) -> Result<QuoteCharge, MoneyError> {
    let rule = TraceRule::LineChargeAmount;
    let source = writer.source;
    let stated = writer.tell_itself((place, "amount"), rule, amount)?;
    let total = writer.tell_itself((place, "total"), rule, amount)?;
    let net = source.of_one("net").map(|name| writer.tell_itself((place, name), rule, amount)).transpose()?;
    let gross = source.of_one("gross").map(|name| writer.tell_itself((place, name), rule, amount)).transpose()?;
    let nothing = writer.money(Exact::ZERO)?;
    Ok(QuoteCharge {
        kind: ChargeKind::LineCharge,
        source: line.clone(),
        number: Some(number),
        amount: stated,
        discount: nothing,
        total,
        net,
        tax: source.of_one(nothing),
        gross,
        taxes: Vec::new(),
    })
}

/// The discounts on the order.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_discounts(sheet: &Sheet<'_>, writer: &mut Writer<'_, '_>) -> Result<Vec<QuoteDiscount>, MoneyError> {
    let written = sheet.discounts.iter().enumerate().map(|(number, entry)| {
        let amount = writer.money(entry.amount)?;
        let untaken = (!entry.untaken.is_zero()).then(|| {
            let (figure, stated) = ((Place::nth("discounts", number), "untaken"), entry.amount.plus(entry.untaken)?);
            writer.tell(figure, TraceRule::DiscountUntaken, &[stated, exact_of(amount)], entry.untaken)
        });
        let (discount, untaken) = (entry.discount.id.clone(), untaken.transpose()?);
        Ok(QuoteDiscount { discount, apply: entry.rule, amount, untaken })
    });
    written.collect()
}

/// What is already paid: as much of it as is used, and what remains.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_prepaid(mut to_pay: ToPay, writer: &mut Writer<'_, '_>) -> Result<Vec<QuotePrepaid>, MoneyError> {
    let written = writer.offer.prepaid.iter().enumerate().map(|(number, prepaid)| {
        let (place, stated, left) = (Place::nth("prepaid", number), prepaid.amount.exact(), to_pay.left());
        let used = to_pay.use_of(stated)?;
        if used == stated {
            let amount = writer.tell_itself((place, "amount"), TraceRule::StatedPrice, used)?;
            return Ok(QuotePrepaid { prepaid: prepaid.id.clone(), amount, remains: None });
        }
        let amount = writer.tell((place, "amount"), TraceRule::PrepaidUsed, &[stated, left], used)?;
        let (rule, rest) = (TraceRule::PrepaidRemains, stated.minus(used)?);
        let remains = Some(writer.tell((place, "remains"), rule, &[stated, used], rest)?);
        Ok(QuotePrepaid { prepaid: prepaid.id.clone(), amount, remains })
    });
    written.collect()
}

/// The charges that the total does not contain.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_open_charges(selection: &Selection, writer: &mut Writer<'_, '_>) -> Result<Vec<OpenCharge>, MoneyError> {
    let charges = writer.offer.charges.iter();
    let open = charges.filter(|charge| charge.comes_with(selection) && !charge.is_in_total()).enumerate();
    let written = open.map(|(number, charge)| {
        let units = charge.units(&selection.lines)?;
        write_open_charge(charge, units, Place::nth("notContained", number), writer)
    });
    written.collect()
}

/// One of them: its amount, or the least and the most it can be, as far as the offer says; for all its units.
fn write_open_charge(
    charge: &Charge,
    units: Option<Exact>,
    place: Place,
    writer: &mut Writer<'_, '_>,
) -> Result<OpenCharge, MoneyError> {
    let rounding = RoundingRules::of(writer.offer);
    let mut stated = |name: &'static str, price: Option<Price>| -> Result<Option<Money>, MoneyError> {
        let Some(amount) = price.map(Price::exact) else { return Ok(None) };
        let Some(units) = units else {
            return writer.tell_itself((place, name), TraceRule::StatedPrice, amount).map(Some);
        };
        let figure = rounding.line(amount.times(units)?)?;
        writer.trace.tell_other(figure, || How::new(place, name, TraceRule::PerUnit, &[amount, units]));
        writer.money(figure.value).map(Some)
    };
    Ok(OpenCharge {
        charge: charge.id.clone(),
        kind: charge.kind,
        amount: stated("amount", charge.amount)?,
        least: stated("least", charge.least)?,
        most: stated("most", charge.most)?,
        due: charge.due.unwrap_or(ChargeDue::Order),
        third_party: charge.collected_by.is_some(),
    })
}
