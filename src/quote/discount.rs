//! What is taken off the order.

use super::QuoteError;
use super::policy::Policy;
use super::profile::Profiles;
use super::sheet::{DiscountEntry, Entry, Sheet};
use super::trace::{Note, TraceRule};
use crate::money::{Exact, MoneyError, Price, allocate, allocate_capped};
use crate::offer::{Discount, DiscountBase, DiscountRule, DiscountWeights, Offer, Precision, TaxList};
use crate::selection::Selection;

/// The discounts that count for a selection, in the offer's order: those that need no code, and the one whose code was
/// entered.
pub(super) fn counting_discounts<'o>(offer: &'o Offer, selection: &Selection) -> Vec<&'o Discount> {
    let entered = selection.voucher_code.as_ref().and_then(|code| offer.discount_of_code(code));
    let counts = |discount: &&Discount| {
        discount.code_digest.is_none() || entered.is_some_and(|entered| entered.id == discount.id)
    };
    offer.discounts.iter().filter(counts).collect()
}

/// Takes every discount that counts.
pub(super) fn take_discounts(sheet: &mut Sheet<'_>, selection: &Selection) -> Result<(), QuoteError> {
    let offer = sheet.offer;
    if offer.discounts.is_empty() {
        return Ok(());
    }
    counting_discounts(offer, selection).into_iter().try_for_each(|discount| take_discount(sheet, discount))
}

fn take_discount<'o>(sheet: &mut Sheet<'o>, discount: &'o Discount) -> Result<(), QuoteError> {
    let targets = targets(sheet, discount);
    let chosen = || targets.iter().filter_map(|place| sheet.entries.get(*place));
    let available = Exact::sum(chosen().map(|entry| entry.price))?;
    let worth = if discount.on == Some(DiscountBase::Original) {
        Exact::sum(chosen().map(|entry| entry.original))?
    } else {
        available
    };
    if let Some(minimum) = discount.minimum
        && Exact::sum(chosen().map(|entry| entry.original))? < Exact::of_decimal(minimum.value())
    {
        return Ok(());
    }
    let rule = discount.apply.unwrap_or(DiscountRule::Allocated);
    let amount = amount_of(sheet, discount, rule, worth, available)?;
    if amount.is_zero() {
        return Ok(());
    }
    match rule {
        DiscountRule::Allocated => share_out(sheet, discount, &targets, amount)?,
        DiscountRule::Separate => {
            let includes = discount.prices_include_tax.unwrap_or(sheet.policy.includes_tax);
            let taxes = TaxList::ids_of(discount.taxes.as_ref());
            let profile = sheet.profiles.place(sheet.offer, taxes, includes)?;
            sheet.pending.push((amount.negated(), profile));
        }
        DiscountRule::SplitByRate => split_by_rate(sheet, &targets, amount)?,
        DiscountRule::AfterTax => {}
    }
    sheet.discounts.push(DiscountEntry { discount, rule, amount });
    Ok(())
}

/// The places of the entries a discount is on. What is charged again is not discounted, unless it is named.
fn targets(sheet: &Sheet<'_>, discount: &Discount) -> Vec<usize> {
    let lines = sheet.lines.iter().enumerate().filter(|(_, entry)| {
        if discount.targets.is_empty() { entry.line.plan.is_none() } else { discount.targets.contains(&entry.line.id) }
    });
    let mut places: Vec<usize> = lines.map(|(place, _)| place).collect();
    if discount.include_charges == Some(true) {
        places.extend((0..sheet.charges.len()).map(|place| sheet.lines.len() + place));
    }
    places
}

fn amount_of(
    sheet: &mut Sheet<'_>,
    discount: &Discount,
    rule: DiscountRule,
    worth: Exact,
    available: Exact,
) -> Result<Exact, MoneyError> {
    let policy = sheet.policy;
    let place = sheet.discounts.len();
    let figure = || format!("/discounts/{place}/amount");
    let wanted = match discount.percent {
        None => {
            let amount = discount.amount.map_or(Exact::ZERO, Price::exact);
            sheet.trace.note(|| Note::exact(figure(), TraceRule::DiscountAmount, &[amount], amount));
            amount
        }
        Some(percent) => {
            let base = discount.base.map_or(worth, Price::exact);
            let exact = base.times(percent.exact())?;
            let most = discount.maximum.map(Price::exact).map_or(exact, |most| exact.min(most));
            let usual = if policy.rounds_discounts { Precision::Rounded } else { Precision::Exact };
            let amount = match discount.precision.unwrap_or(usual) {
                Precision::Rounded => policy.cents.round(most, policy.discount_mode)?,
                Precision::Exact => most,
            };
            let inputs = [base, percent.exact()];
            let mode = policy.discount_mode;
            sheet.trace.note(|| Note::rounded(figure(), TraceRule::DiscountPercent, &inputs, exact, amount, mode));
            amount
        }
    };
    let capped = discount.capped.unwrap_or(rule == DiscountRule::Allocated) && !worth.is_negative();
    let amount = if capped { wanted.min(available) } else { wanted };
    if amount != wanted {
        sheet.trace.note(|| Note::exact(figure(), TraceRule::DiscountCapped, &[wanted], amount));
    }
    Ok(amount)
}

/// Shares an allocated discount out before tax.
fn share_out(sheet: &mut Sheet<'_>, discount: &Discount, targets: &[usize], amount: Exact) -> Result<(), QuoteError> {
    let policy = sheet.policy;
    let rule = discount.allocation.as_ref();
    let method = rule.and_then(|rule| rule.method).unwrap_or(policy.allocation);
    let weights = weights(sheet, discount, targets)?;
    let caps = caps(sheet, discount, targets);
    let shares = if caps.iter().any(Option::is_some) {
        allocate_capped(amount, &weights, &caps, method, policy.cents)?
    } else {
        allocate(amount, &weights, method, policy.cents)?
    };
    for ((place, share), weight) in targets.iter().zip(shares).zip(weights) {
        if let Some(entry) = sheet.entries.get_mut(*place) {
            entry.price = entry.price.minus(share)?;
            entry.discount = entry.discount.plus(share)?;
            let (place, lines) = (*place, sheet.lines.len());
            sheet.trace.note(|| {
                let list = if place < lines { format!("lines/{place}") } else { format!("charges/{}", place - lines) };
                let inputs = [amount, weight];
                Note::exact(format!("/{list}/discount"), TraceRule::DiscountShare, &inputs, share)
            });
        }
    }
    Ok(())
}

fn weights(sheet: &Sheet<'_>, discount: &Discount, targets: &[usize]) -> Result<Vec<Exact>, QuoteError> {
    let rule = discount.allocation.as_ref();
    if let Some(own) = rule.map(|rule| &rule.weight_list).filter(|own| !own.is_empty()) {
        return Ok(own
            .iter()
            .map(|weight| weight.exact())
            .chain(std::iter::repeat(Exact::ZERO))
            .take(targets.len())
            .collect());
    }
    let by = rule.and_then(|rule| rule.weights).unwrap_or(sheet.policy.weights);
    let original = discount.on == Some(DiscountBase::Original);
    let entries = targets.iter().filter_map(|place| sheet.entries.get(*place));
    entries
        .map(|entry| match by {
            DiscountWeights::Price if original => Ok(entry.original),
            DiscountWeights::Price => Ok(entry.price),
            DiscountWeights::Equal => Ok(Exact::ONE),
            DiscountWeights::Gross | DiscountWeights::Net => taxed_weight(&sheet.policy, &sheet.profiles, entry, by),
        })
        .collect()
}

/// The price with or without all its taxes, rounded as totals are.
fn taxed_weight(
    policy: &Policy,
    profiles: &Profiles<'_>,
    entry: &Entry,
    by: DiscountWeights,
) -> Result<Exact, QuoteError> {
    let profile = profiles.at(entry.profile).ok_or(QuoteError::DoesNotAddUp)?;
    let factor = Exact::ONE.plus(profile.coefficient)?;
    let exact = match (by, profile.states_gross) {
        (DiscountWeights::Gross, false) => entry.price.times(factor)?,
        (DiscountWeights::Net, true) => entry.price.divided_by(factor)?,
        _ => return Ok(entry.price),
    };
    Ok(policy.cents.round(exact, policy.mode)?)
}

fn caps(sheet: &Sheet<'_>, discount: &Discount, targets: &[usize]) -> Vec<Option<Exact>> {
    let caps = discount.allocation.as_ref().map_or(&[][..], |rule| &rule.caps);
    let id_of = |place: usize| match sheet.lines.get(place) {
        Some(entry) => Some(&entry.line.id),
        None => sheet.charges.get(place.checked_sub(sheet.lines.len())?).map(|entry| entry.source),
    };
    let cap_of = |place: &usize| {
        let id = id_of(*place)?;
        caps.iter().find(|cap| cap.of == *id).map(|cap| cap.amount.exact())
    };
    targets.iter().map(cap_of).collect()
}

/// One negative entry for each list of taxes among the targets, in proportion to their prices.
fn split_by_rate(sheet: &mut Sheet<'_>, targets: &[usize], amount: Exact) -> Result<(), QuoteError> {
    let mut parts: Vec<(usize, Exact)> = Vec::new();
    for place in targets {
        let Some(entry) = sheet.entries.get(*place) else { continue };
        match parts.iter_mut().find(|(profile, _)| *profile == entry.profile) {
            Some((_, sum)) => *sum = sum.plus(entry.price)?,
            None => parts.push((entry.profile, entry.price)),
        }
    }
    let whole = Exact::sum(parts.iter().map(|(_, sum)| *sum))?;
    for (profile, sum) in parts {
        let part = if whole.is_zero() { Exact::ZERO } else { amount.times(sum)?.divided_by(whole)? };
        sheet.pending.push((part.negated(), profile));
    }
    Ok(())
}
