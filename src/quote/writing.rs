//! The quote, written out as a document.

use super::compute::{Due, Worked};
use super::lines::untaxed_charges;
use super::policy::money;
use super::profile::Group;
use super::sheet::{ChargeEntry, Entry, LineEntry, Sheet};
use super::{
    ChargeKind, OpenCharge, Quote, QuoteCharge, QuoteDiscount, QuoteError, QuoteLine, QuoteOption, QuotePrepaid,
    QuoteReduction, QuoteTax,
};
use crate::calendar::Instant;
use crate::money::{Exact, Money, MoneyError, Price, Quantity};
use crate::offer::{Charge, ChargeDue, Offer, StatedTax, UnitPrice};
use crate::selection::Selection;
use crate::shape::Id;
use rust_decimal::Decimal;

impl Worked<'_, '_> {
    /// The document.
    pub fn write(&self, selection: &Selection, now: Instant) -> Result<Quote, QuoteError> {
        let (sheet, offer) = (&self.sheet, self.sheet.offer);
        let own = self.stated.is_none();
        let Due { recurring, instalments, totals } = self.due(selection, now)?;
        let prepaid = offer.prepaid.iter().map(|prepaid| {
            Ok(QuotePrepaid { prepaid: prepaid.id.clone(), amount: money(offer, prepaid.amount.exact())? })
        });
        let taxes = match self.stated {
            Some(stated) => stated.taxes.iter().map(|tax| stated_tax(offer, tax)).collect(),
            None => taxes(sheet),
        };
        Ok(Quote {
            currency: offer.currency,
            prices_include_tax: offer.prices_include_tax,
            lines: lines(sheet, own, now)?,
            charges: charges(sheet, own)?,
            discounts: discounts(sheet)?,
            taxes: taxes?,
            prepaid: prepaid.collect::<Result<Vec<_>, QuoteError>>()?,
            recurring,
            instalments,
            not_contained: not_contained(offer, selection)?,
            valid_until: valid_until(sheet, now),
            totals,
        })
    }
}

/// The earliest instant at which another price follows.
fn valid_until(sheet: &Sheet<'_>, now: Instant) -> Option<Instant> {
    sheet.lines.iter().filter_map(|entry| entry.line.price.as_ref()?.valid_until(now)).min()
}

fn lines(sheet: &Sheet<'_>, own: bool, now: Instant) -> Result<Vec<QuoteLine>, QuoteError> {
    let entries = sheet.lines.iter().zip(sheet.line_entries());
    entries.map(|(line, entry)| quote_line(sheet.offer, line, entry, own, now)).collect()
}

fn quote_line(
    offer: &Offer,
    line: &LineEntry<'_>,
    entry: &Entry,
    own: bool,
    now: Instant,
) -> Result<QuoteLine, QuoteError> {
    let one = || Quantity::new(Decimal::ONE).ok_or(QuoteError::DoesNotAddUp);
    let price = line.line.price.as_ref();
    let options = line.options.iter().map(|option| {
        let (choice, amount) = (option.choice.clone(), money(offer, option.amount)?);
        Ok(QuoteOption { option: option.option.clone(), choice, amount })
    });
    Ok(QuoteLine {
        line: line.line.id.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        per: price.and_then(|price| price.per).map_or_else(one, Ok)?,
        reduction: price.and_then(|price| quote_reduction(price, now)),
        options: options.collect::<Result<Vec<_>, QuoteError>>()?,
        amount: money(offer, line.amount)?,
        discount: money(offer, entry.discount)?,
        total: money(offer, entry.price)?,
        net: figure(offer, own, entry.net)?,
        tax: figure(offer, own, entry.tax)?,
        gross: figure(offer, own, entry.gross)?,
        taxes: line.line.taxes.ids().to_vec(),
        recurs: line.line.plan.is_some(),
    })
}

fn quote_reduction(price: &UnitPrice, now: Instant) -> Option<QuoteReduction> {
    let (prior, fraction) = price.reduction_at(now)?;
    Some(QuoteReduction { prior, percent: fraction.written(2)?.to_string() })
}

fn figure(offer: &Offer, own: bool, amount: Exact) -> Result<Option<Money>, QuoteError> {
    if own { Ok(Some(money(offer, amount)?)) } else { Ok(None) }
}

pub(super) fn charges(sheet: &Sheet<'_>, own: bool) -> Result<Vec<QuoteCharge>, QuoteError> {
    let entries = sheet.charges.iter().zip(sheet.charge_entries());
    let mut charges = entries
        .map(|(charge, entry)| quote_charge(sheet, charge, entry, own))
        .collect::<Result<Vec<QuoteCharge>, QuoteError>>()?;
    for line in &sheet.lines {
        for (number, amount) in untaxed_charges(line, &sheet.policy)? {
            charges.push(untaxed_charge(sheet.offer, &line.line.id, number, amount, own)?);
        }
    }
    Ok(charges)
}

fn quote_charge(
    sheet: &Sheet<'_>,
    charge: &ChargeEntry<'_>,
    entry: &Entry,
    own: bool,
) -> Result<QuoteCharge, QuoteError> {
    let offer = sheet.offer;
    let groups = sheet.profile(entry)?.parts.iter().filter_map(|part| sheet.profiles.groups.get(part.group)?.tax);
    Ok(QuoteCharge {
        kind: charge.kind,
        source: charge.source.clone(),
        number: None,
        amount: money(offer, charge.amount)?,
        discount: money(offer, entry.discount)?,
        total: money(offer, entry.price)?,
        net: figure(offer, own, entry.net)?,
        tax: figure(offer, own, entry.tax)?,
        gross: figure(offer, own, entry.gross)?,
        taxes: groups.map(|tax| tax.id.clone()).collect(),
    })
}

fn untaxed_charge(offer: &Offer, line: &Id, number: u32, amount: Exact, own: bool) -> Result<QuoteCharge, QuoteError> {
    let stated = money(offer, amount)?;
    let zero = money(offer, Exact::ZERO)?;
    let (kind, source, taxes) = (ChargeKind::LineCharge, line.clone(), Vec::new());
    let number = Some(number);
    let (net, gross) = (own.then_some(stated), own.then_some(stated));
    let tax = own.then_some(zero);
    Ok(QuoteCharge { kind, source, number, amount: stated, discount: zero, total: stated, net, tax, gross, taxes })
}

pub(super) fn discounts(sheet: &Sheet<'_>) -> Result<Vec<QuoteDiscount>, QuoteError> {
    let quoted = sheet.discounts.iter().map(|entry| {
        let amount = money(sheet.offer, entry.amount)?;
        Ok(QuoteDiscount { discount: entry.discount.id.clone(), apply: entry.rule, amount })
    });
    quoted.collect()
}

/// Each tax of the quote, in the offer's order.
pub(super) fn taxes(sheet: &Sheet<'_>) -> Result<Vec<QuoteTax>, QuoteError> {
    let offer = sheet.offer;
    let quoted = merged_groups(sheet)?.into_iter().map(|group| {
        Ok(QuoteTax {
            tax: group.tax.map(|tax| tax.id.clone()),
            name: None,
            rate: Some(group.tax.map_or_else(|| group.rate.to_string(), |tax| tax.rate.to_string())),
            category: group.tax.and_then(|tax| tax.category.clone()),
            net: Some(money(offer, group.taxable)?),
            amount: money(offer, group.amount)?,
            gross: Some(money(offer, group.taxable.plus(group.amount)?)?),
        })
    });
    quoted.collect()
}

/// The groups in the offer's order, contained and on top together where both are one tax.
pub(super) fn merged_groups<'o>(sheet: &Sheet<'o>) -> Result<Vec<Group<'o>>, MoneyError> {
    let place = |id: Option<&Id>| sheet.offer.taxes.iter().position(|tax| Some(&tax.id) == id).unwrap_or(usize::MAX);
    let mut merged: Vec<Group<'o>> = Vec::new();
    for group in &sheet.profiles.groups {
        match merged.iter_mut().find(|known| known.is_same_tax(group)) {
            Some(known) => {
                known.taxable.add(group.taxable)?;
                known.price.add(group.price)?;
                known.exact.add(group.exact)?;
                known.amount.add(group.amount)?;
            }
            None => merged.push(group.clone()),
        }
    }
    merged.sort_by_key(|group| place(group.tax.map(|tax| &tax.id)));
    Ok(merged)
}

fn stated_tax(offer: &Offer, tax: &StatedTax) -> Result<QuoteTax, QuoteError> {
    let net = tax.net.map(Price::exact);
    let gross = net.map(|net| net.plus(tax.amount.exact())).transpose()?;
    Ok(QuoteTax {
        tax: None,
        name: Some(tax.name.clone()),
        rate: tax.rate.map(|rate| rate.to_string()),
        category: None,
        net: net.map(|net| money(offer, net)).transpose()?,
        amount: money(offer, tax.amount.exact())?,
        gross: gross.map(|gross| money(offer, gross)).transpose()?,
    })
}

/// The charges that the total does not contain.
fn not_contained(offer: &Offer, selection: &Selection) -> Result<Vec<OpenCharge>, QuoteError> {
    let open = offer.charges.iter().filter(|charge| charge.comes_with(selection) && !charge.is_in_total());
    open.map(|charge| open_charge(offer, charge)).collect()
}

fn open_charge(offer: &Offer, charge: &Charge) -> Result<OpenCharge, QuoteError> {
    let amount = |price: Option<Price>| price.map(|price| money(offer, price.exact())).transpose();
    Ok(OpenCharge {
        charge: charge.id.clone(),
        kind: charge.kind,
        amount: amount(charge.amount)?,
        least: amount(charge.least)?,
        most: amount(charge.most)?,
        due: charge.due.unwrap_or(ChargeDue::Order),
        third_party: charge.collected_by.is_some(),
    })
}
