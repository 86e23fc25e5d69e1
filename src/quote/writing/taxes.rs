//! The taxes of the document.
//!
//! A tax that some prices contain and that comes on top of others is worked out apart and told as one.

use super::writer::{Writer, exact_of};
use crate::money::{Exact, Money, MoneyError, Price};
use crate::offer::{StatedTax, StatedTotals};
use crate::quote::document::QuoteTax;
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
    let groups = merged_groups(sheet)?.into_iter().enumerate();
    groups.map(|(number, group)| write_group(sheet, &group, Place::nth("taxes", number), writer)).collect()
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
        TraceRule::TaxAsRest => (value, vec![group.price]),
        _ => (value, Vec::new()),
    };
    let figure = Figure { value, exact, mode: sheet.rounding.mode };
    writer.trace.tell_other(figure, || How::new(place, "amount", group.rule, &inputs));
    let net = writer.tell((place, "net"), TraceRule::NetOfGroup, &[group.price, value], group.taxable)?;
    let gross = gross_of(group.taxable.plus(group.amount)?, net, amount, place, writer)?;
    Ok(QuoteTax {
        tax: group.tax.map(|tax| tax.id.clone()),
        name: None,
        rate: Some(group.tax.map_or_else(|| group.rate.to_string(), |tax| tax.rate.to_string())),
        category: group.tax.and_then(|tax| tax.category.clone()),
        net: Some(net),
        amount,
        gross: Some(gross),
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

/// The groups in the offer's order, contained and on top together where both are one tax.
fn merged_groups<'o>(sheet: &Sheet<'o>) -> Result<Vec<Group<'o>>, MoneyError> {
    let place = |id: Option<&Id>| sheet.offer.taxes.iter().position(|tax| Some(&tax.id) == id).unwrap_or(usize::MAX);
    let mut merged: Vec<Group<'o>> = Vec::new();
    for group in &sheet.profiles.groups {
        match merged.iter_mut().find(|known| known.is_same_tax(group)) {
            Some(known) => known.merge(group)?,
            None => merged.push(group.clone()),
        }
    }
    merged.sort_by_key(|group| place(group.tax.map(|tax| &tax.id)));
    Ok(merged)
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
    Ok(QuoteTax { tax: None, name, rate, category: None, net, amount, gross })
}
