//! How a discount on the order is shared out over what it is on.
//!
//! Nothing is lost: the shares add up to the discount, unless the offer asks for a method that rounds each by itself.

use crate::money::{AllocationMethod, Exact, RoundingMode, allocate, allocate_capped};
use crate::offer::{Discount, DiscountBase, DiscountWeights, PriceBasis};
use crate::quote::document::{QuoteError, Rules};
use crate::quote::sheet::{Entry, PendingDiscount, Sheet};
use crate::quote::trace::{Figure, How, TraceRule};

/// Shares an allocated discount out before tax.
///
/// 6.64 over 13.35 and 53.00 is 1.34 and 5.30: the exact shares 1.3360… and 5.3039… are cut, and the odd cent goes to the
/// one that lost more. −6.64 is −1.34 and −5.30. No share makes a price fall below zero: 50.00 in equal shares off 1.00 and
/// 99.00 is 1.00 and 49.00. Answers what was taken: less than the amount, where no share can take the rest.
///
/// # Errors
/// Amounts too large to be exact.
pub fn share_out(
    sheet: &mut Sheet<'_>,
    discount: &Discount,
    targets: &[usize],
    amount: Exact,
) -> Result<Exact, QuoteError> {
    let places = sheet.places();
    let weights = weights(sheet, discount, targets)?;
    let Shares { shares, taken } = shares(sheet, discount, targets, amount, &weights)?;
    for ((number, share), weight) in targets.iter().zip(shares).zip(weights) {
        let Some(entry) = sheet.entries.get_mut(*number) else { continue };
        entry.price = entry.price.minus(share)?;
        entry.discount = entry.discount.plus(share)?;
        if let Some(place) = places.of(*number) {
            let how = || How::new(place, "discount", TraceRule::DiscountShare, &[amount, weight]);
            sheet.trace.tell(Figure::unrounded(share), how);
        }
    }
    Ok(taken)
}

/// How much of a discount each target takes, and all of them together.
struct Shares {
    /// What each target loses, in the order of the targets and in major units: 25.00 for a discount, not −25.00.
    shares: Vec<Exact>,
    /// The sum of the shares. It is less than the discount where the targets cannot take all of it.
    taken: Exact,
}

/// Shares an amount out, at first under the caps of the offer alone; where that would make a price fall below zero, no
/// target takes more than its price.
fn shares(
    sheet: &Sheet<'_>,
    discount: &Discount,
    targets: &[usize],
    amount: Exact,
    weights: &[Exact],
) -> Result<Shares, QuoteError> {
    let cents = sheet.rounding.cents;
    let method = method_of(sheet, discount);
    let mut caps = caps(sheet, discount, targets);
    let share_out = |caps: &[Option<Exact>]| match caps.iter().any(Option::is_some) {
        true => allocate_capped(amount, weights, caps, method, cents),
        false => allocate(amount, weights, method, cents),
    };
    let mut shares = share_out(&caps)?;
    if sheet.rules == Rules::One {
        return Ok(Shares { shares, taken: amount });
    }
    let prices = prices(sheet, targets)?;
    let falls_below_zero = shares.iter().zip(&prices).any(|(share, price)| share > price);
    if falls_below_zero && discount.capped != Some(false) {
        for (cap, price) in caps.iter_mut().zip(prices) {
            let whole = method != AllocationMethod::Exact;
            let most = if whole { cents.round(price, RoundingMode::Down)? } else { price };
            *cap = Some(cap.map_or(most, |cap| cap.min(most)));
        }
        shares = share_out(&caps)?;
    }
    // Where nobody can take more, something is left; else a method that loses units must be found out by the law.
    let all_full = shares.iter().zip(&caps).all(|(share, cap)| Some(*share) == *cap);
    let taken = if all_full { Exact::sum(shares.iter().copied())? } else { amount };
    Ok(Shares { shares, taken })
}

/// Who gets the odd unit of a discount.
pub fn method_of(sheet: &Sheet<'_>, discount: &Discount) -> AllocationMethod {
    discount.allocation.as_ref().and_then(|rule| rule.method).unwrap_or(sheet.rounding.allocation)
}

/// What there is to take of each target: its price, and nothing of what is given back.
fn prices(sheet: &Sheet<'_>, targets: &[usize]) -> Result<Vec<Exact>, QuoteError> {
    targets.iter().map(|place| Ok(sheet.discountable(*place)?.0.max(Exact::ZERO))).collect()
}

/// What counts for each target's share: its price, or what the offer says instead.
fn weights(sheet: &Sheet<'_>, discount: &Discount, targets: &[usize]) -> Result<Vec<Exact>, QuoteError> {
    let rule = discount.allocation.as_ref();
    if let Some(own) = rule.map(|rule| &rule.weight_list).filter(|own| !own.is_empty()) {
        let given = own.iter().map(|weight| weight.exact()).chain(std::iter::repeat(Exact::ZERO));
        return Ok(given.take(targets.len()).collect());
    }
    let by = rule.and_then(|rule| rule.weights).unwrap_or(sheet.rounding.weights);
    let original = discount.on == Some(DiscountBase::Original);
    let entries = targets.iter().filter_map(|place| Some((*place, sheet.entries.get(*place)?)));
    entries
        .map(|(place, entry)| match by {
            DiscountWeights::Price if original => Ok(sheet.discountable(place)?.1),
            DiscountWeights::Price => Ok(sheet.discountable(place)?.0),
            DiscountWeights::Equal => Ok(Exact::ONE),
            DiscountWeights::Gross => taxed_weight(sheet, entry, PriceBasis::WithTax),
            DiscountWeights::Net => taxed_weight(sheet, entry, PriceBasis::WithoutTax),
        })
        .collect()
}

/// The price with or without all its taxes, rounded as totals are.
fn taxed_weight(sheet: &Sheet<'_>, entry: &Entry, wanted: PriceBasis) -> Result<Exact, QuoteError> {
    let profile = sheet.profile(entry)?;
    if profile.basis == wanted {
        return Ok(entry.price);
    }
    let factor = Exact::ONE.plus(profile.coefficient)?;
    let exact = match wanted {
        PriceBasis::WithTax => entry.price.times(factor)?,
        PriceBasis::WithoutTax => entry.price.divided_by(factor)?,
    };
    Ok(sheet.rounding.cents.round(exact, sheet.rounding.mode)?)
}

/// The most that each target takes, where the offer says so.
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

/// One entry below zero for each list of taxes among the targets, in proportion to their prices: 10.00 over 60.00 at 7 %
/// and 40.00 at 19 % are −6.00 at 7 % and −4.00 at 19 %.
///
/// # Errors
/// Amounts too large to be exact.
pub fn split_by_rate(sheet: &mut Sheet<'_>, targets: &[usize], amount: Exact) -> Result<(), QuoteError> {
    let mut prices: Vec<(usize, Exact)> = Vec::new();
    for place in targets {
        let Some(entry) = sheet.entries.get(*place) else { continue };
        let price = sheet.discountable(*place)?.0;
        match prices.iter_mut().find(|(profile, _)| *profile == entry.profile) {
            Some((_, sum)) => *sum = sum.plus(price)?,
            None => prices.push((entry.profile, price)),
        }
    }
    let whole = Exact::sum(prices.iter().map(|(_, sum)| *sum))?;
    for (profile, sum) in prices {
        let share = if whole.is_zero() { Exact::ZERO } else { amount.times(sum)?.divided_by(whole)? };
        sheet.pending.push(PendingDiscount { price: share.negated(), profile });
    }
    Ok(())
}
