//! The taxes of the document.
//!
//! A tax that some prices contain and that comes on top of others is worked out apart. It is told in one row where that row
//! agrees with itself (net × rate is its amount), else in two. By the rules of version 1 it was one row always.

use super::writer::{Writer, exact_of};
use crate::money::{Exact, Money, MoneyError, Price};
use crate::offer::{StatedTax, StatedTotals};
use crate::quote::document::{QuoteTax, Rules};
use crate::quote::sheet::{Group, Sheet};
use crate::quote::steps::TaxSource;
use crate::quote::trace::{Figure, How, Place, TraceRule};
use crate::shape::Id;

/// Each tax of the quote, in the offer's order, or as the storefront's service states them.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_taxes(sheet: &Sheet<'_>, writer: &mut Writer<'_, '_>) -> Result<Vec<QuoteTax>, MoneyError> {
    if let TaxSource::Stated(stated) = writer.source {
        return write_stated(stated, writer);
    }
    let groups = told_groups(sheet)?;
    let twice = |group: &Group<'_>| groups.iter().filter(|other| other.is_same_tax(group)).count() > 1;
    let told = groups.iter().enumerate().map(|(number, group)| {
        let contained = (twice(group) && !group.mixed).then_some(group.included);
        Ok(QuoteTax { contained, ..write_group(sheet, group, Place::nth("taxes", number), writer)? })
    });
    told.collect()
}

/// A tax: what it is on, how much it is, and both together.
fn write_group(
    sheet: &Sheet<'_>,
    group: &Group<'_>,
    place: Place,
    writer: &mut Writer<'_, '_>,
) -> Result<QuoteTax, MoneyError> {
    let amount = writer.money(group.amount)?;
    let value = exact_of(amount);
    let (exact, inputs) = match group.rule {
        TraceRule::TaxOfGroup => (group.exact, vec![group.exact]),
        TraceRule::TaxOnTop => (group.exact, vec![group.taxable, group.rate]),
        TraceRule::TaxAsRest => (value, vec![group.price]),
        _ => (value, Vec::new()),
    };
    let figure = Figure { value, exact, mode: group.mode.unwrap_or(sheet.rounding.mode) };
    writer.trace.tell_other(figure, || How::new(place, "amount", group.rule, &inputs));
    let net = match group.mixed {
        true => writer.tell((place, "net"), TraceRule::NetOfPrices, &[], group.taxable)?,
        false => writer.tell((place, "net"), TraceRule::NetOfGroup, &[group.price, value], group.taxable)?,
    };
    let gross = gross_of(group.taxable.plus(group.amount)?, net, amount, place, writer)?;
    Ok(QuoteTax {
        tax: group.tax.map(|tax| tax.id.clone()),
        name: None,
        rate: Some(group.tax.map_or_else(|| group.rate.to_string(), |tax| tax.rate.to_string())),
        category: group.tax.and_then(|tax| tax.category.clone()),
        net: Some(net),
        amount,
        gross: Some(gross),
        contained: None,
    })
}

/// Net and tax together.
fn gross_of(
    gross: Exact,
    net: Money,
    tax: Money,
    place: Place,
    writer: &mut Writer<'_, '_>,
) -> Result<Money, MoneyError> {
    writer.tell((place, "gross"), TraceRule::NetAndTax, &[exact_of(net), exact_of(tax)], gross)
}

/// The groups in the offer's order, contained and on top together where both are one tax and agree as one.
fn told_groups<'o>(sheet: &Sheet<'o>) -> Result<Vec<Group<'o>>, MoneyError> {
    let place = |id: Option<&Id>| sheet.offer.taxes.iter().position(|tax| Some(&tax.id) == id).unwrap_or(usize::MAX);
    let mut merged: Vec<Group<'o>> = Vec::new();
    for group in &sheet.profiles.groups {
        let mut joined = None;
        for known in merged.iter_mut().filter(|known| known.is_same_tax(group)) {
            joined = joined_group(sheet, known, group)?.map(|both| *known = both);
            if joined.is_some() {
                break;
            }
        }
        if joined.is_none() {
            merged.push(group.clone());
        }
    }
    merged.sort_by_key(|group| place(group.tax.map(|tax| &tax.id)));
    Ok(merged)
}

/// Two groups of one tax as one: 19.00 in 119.00 and 19.00 on 100.00 are 38.00 on 200.00. `None` where that would contradict
/// itself: 4.02 in 25.20 and 0.38 on 2.02 are 4.40 on 23.20, whose 19 % are 4.41.
fn joined_group<'o>(sheet: &Sheet<'o>, known: &Group<'o>, group: &Group<'o>) -> Result<Option<Group<'o>>, MoneyError> {
    let mut both = known.clone();
    both.merge(group)?;
    if sheet.rules == Rules::One {
        return Ok(Some(both));
    }
    let exact = both.taxable.times(both.rate)?;
    let agrees = sheet.rounding.round(exact)? == both.amount;
    both.mixed = true;
    (both.exact, both.rule) = (exact, TraceRule::TaxOnTop);
    Ok(agrees.then_some(both))
}

/// The taxes that a service states, in its order.
fn write_stated(stated: &StatedTotals, writer: &mut Writer<'_, '_>) -> Result<Vec<QuoteTax>, MoneyError> {
    let taxes = stated.taxes.iter().enumerate();
    taxes.map(|(number, tax)| write_stated_tax(tax, Place::nth("taxes", number), writer)).collect()
}

/// A tax as the service states it; its gross amount only where it says the net one.
fn write_stated_tax(tax: &StatedTax, place: Place, writer: &mut Writer<'_, '_>) -> Result<QuoteTax, MoneyError> {
    let rule = TraceRule::StatedByService;
    let amount = writer.tell((place, "amount"), rule, &[], tax.amount.exact())?;
    let stated = tax.net.map(Price::exact);
    let net = stated.map(|net| writer.tell((place, "net"), rule, &[], net)).transpose()?;
    let gross = match (stated, net) {
        (Some(stated), Some(net)) => Some(gross_of(stated.plus(tax.amount.exact())?, net, amount, place, writer)?),
        _ => None,
    };
    let (name, rate) = (Some(tax.name.clone()), tax.rate.map(|rate| rate.to_string()));
    Ok(QuoteTax { tax: None, name, rate, category: None, net, amount, gross, contained: None })
}
