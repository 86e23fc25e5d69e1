//! What is taken off the order.
//!
//! One discount comes after the other, in the offer's order: two of 10 % on 100.00 take off 19.00. What a discount meets of the
//! tax is its rule (`apply`): shared out before tax, an entry of its own, or taken off after tax.

use super::shares::{share_out, split_by_rate};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{Discount, DiscountBase, DiscountRule, Offer, Precision, TaxList};
use crate::quote::document::{ChargeKind, QuoteError, Rules};
use crate::quote::sheet::{ChargeEntry, DiscountEntry, PendingDiscount, RoundingRules, Sheet};
use crate::quote::trace::{Figure, How, Place, TraceRule};
use crate::selection::Selection;

/// The discounts that count for a selection, in the offer's order: those that need no code, and the one whose code was
/// entered.
pub fn counting_discounts<'o>(offer: &'o Offer, selection: &Selection) -> Vec<&'o Discount> {
    let entered = selection.voucher_code.as_ref().and_then(|code| offer.discount_of_code(code));
    let counts = |discount: &&Discount| {
        discount.code_digest.is_none() || entered.is_some_and(|entered| entered.id == discount.id)
    };
    offer.discounts.iter().filter(counts).collect()
}

/// Which discounts are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Those that name lines, or nothing.
    Lines,
    /// Those that name delivery or charges.
    Charges,
}

impl Turn {
    /// Whose turn a discount is in.
    fn of(offer: &Offer, discount: &Discount) -> Turn {
        if discount.targets.iter().any(|target| offer.line(target).is_none()) { Turn::Charges } else { Turn::Lines }
    }
}

/// Takes every discount that counts and whose turn it is.
///
/// # Errors
/// A tax that the offer does not have; amounts too large to be exact.
pub fn take_discounts(sheet: &mut Sheet<'_>, selection: &Selection, turn: Turn) -> Result<(), QuoteError> {
    let offer = sheet.offer;
    if offer.discounts.is_empty() {
        return Ok(());
    }
    let counting = counting_discounts(offer, selection).into_iter();
    let due = counting.filter(|discount| Turn::of(offer, discount) == turn);
    due.into_iter().try_for_each(|discount| take_discount(sheet, discount))
}

/// Takes one discount, where its lines are worth its minimum: finds what it is on, works out what it takes off, and lets that
/// meet the tax as its rule says.
fn take_discount<'o>(sheet: &mut Sheet<'o>, discount: &'o Discount) -> Result<(), QuoteError> {
    let targets = targets(sheet, discount);
    let on_charges = Turn::of(sheet.offer, discount) == Turn::Charges;
    if on_charges && targets.is_empty() {
        return Ok(());
    }
    let worth = Worth::of(sheet, discount, &targets)?;
    let on_lines = targets.iter().any(|place| *place < sheet.lines.len());
    let value = if on_charges && !on_lines { value_of_lines(sheet)? } else { worth.original };
    if discount.minimum.is_some_and(|minimum| value < Exact::of_decimal(minimum.value())) {
        return Ok(());
    }
    let rule = discount.apply.unwrap_or(DiscountRule::Allocated);
    let mut amount = amount_of(sheet, discount, rule, &worth)?;
    if amount.is_zero() {
        return Ok(());
    }
    match rule {
        DiscountRule::Allocated => {
            let taken = share_out(sheet, discount, &targets, amount)?;
            if taken != amount {
                let place = Place::nth("discounts", sheet.discounts.len());
                let how = || How::new(place, "amount", TraceRule::DiscountCapped, &[amount]);
                amount = sheet.trace.tell(Figure::unrounded(taken), how);
            }
        }
        DiscountRule::Separate => {
            let taxes = TaxList::ids_of(discount.taxes.as_ref());
            let basis = sheet.rounding.basis.unless(discount.prices_include_tax);
            let profile = sheet.profiles.place(sheet.offer, taxes, basis)?;
            sheet.pending.push(PendingDiscount { price: amount.negated(), profile });
        }
        DiscountRule::SplitByRate => split_by_rate(sheet, &targets, amount)?,
        DiscountRule::AfterTax => {}
    }
    let untaken = untaken(sheet.rules, discount, amount)?;
    sheet.discounts.push(DiscountEntry { discount, rule, amount, untaken });
    Ok(())
}

/// What of a stated amount nothing could take: of a code for 20.00 on goods for 15.00, 5.00.
fn untaken(rules: Rules, discount: &Discount, taken: Exact) -> Result<Exact, MoneyError> {
    let stated = discount.amount.map_or(taken, Price::exact);
    if rules == Rules::One || taken >= stated { Ok(Exact::ZERO) } else { stated.minus(taken) }
}

/// The places of the entries a discount is on. What is charged again is not discounted, unless it is named.
fn targets(sheet: &Sheet<'_>, discount: &Discount) -> Vec<usize> {
    let lines = sheet.lines.iter().enumerate().filter(|(_, entry)| {
        if discount.targets.is_empty() { entry.line.plan.is_none() } else { discount.targets.contains(&entry.line.id) }
    });
    let mut places: Vec<usize> = lines.map(|(place, _)| place).collect();
    let with_all = discount.include_charges == Some(true);
    let charges =
        sheet.charges.iter().enumerate().filter(|(_, entry)| with_all || is_named(sheet.offer, discount, entry));
    places.extend(charges.map(|(place, _)| sheet.lines.len() + place));
    places
}

/// Whether a discount names a charge: a delivery method or a charge of the offer. Where a line has the same id, it is the line
/// that is meant.
fn is_named(offer: &Offer, discount: &Discount, entry: &ChargeEntry<'_>) -> bool {
    let is_sent_with = matches!(entry.kind, ChargeKind::Delivery | ChargeKind::Stated);
    is_sent_with && discount.targets.contains(entry.source) && offer.line(entry.source).is_none()
}

/// What all lines that are charged once are worth before discounts on the order.
fn value_of_lines(sheet: &Sheet<'_>) -> Result<Exact, MoneyError> {
    let once = sheet.lines.iter().zip(sheet.line_entries()).filter(|(line, _)| line.line.plan.is_none());
    Exact::sum(once.map(|(_, entry)| entry.original))
}

/// What the entries that a discount is on are worth.
struct Worth {
    /// What is left of them after the discounts before this one.
    available: Exact,
    /// What they were worth before discounts on the order.
    original: Exact,
    /// What a percentage is of: one of the two.
    base: Exact,
}

impl Worth {
    /// What the entries at these places are worth.
    fn of(sheet: &Sheet<'_>, discount: &Discount, targets: &[usize]) -> Result<Worth, QuoteError> {
        let (mut available, mut original) = (Exact::ZERO, Exact::ZERO);
        for place in targets {
            let (price, before) = sheet.discountable(*place)?;
            available.add(price)?;
            original.add(before)?;
        }
        let of_original = discount.on == Some(DiscountBase::Original);
        Ok(Worth { available, original, base: if of_original { original } else { available } })
    }
}

/// What a discount takes off: 10 % of 66.35 is 6.635, half up 6.64; of −66.35, which are given back, −6.64.
fn amount_of(
    sheet: &mut Sheet<'_>,
    discount: &Discount,
    rule: DiscountRule,
    worth: &Worth,
) -> Result<Exact, MoneyError> {
    let (place, name) = (Place::nth("discounts", sheet.discounts.len()), "amount");
    let wanted = match discount.percent {
        None => {
            let amount = discount.amount.map_or(Exact::ZERO, Price::exact);
            let how = || How::new(place, name, TraceRule::DiscountAmount, &[amount]);
            sheet.trace.tell(Figure::unrounded(amount), how)
        }
        Some(percent) => {
            let (base, share) = (discount.base.map_or(worth.base, Price::exact), percent.exact());
            let figure = percentage(discount, base.times(share)?, &sheet.rounding)?;
            sheet.trace.tell(figure, || How::new(place, name, TraceRule::DiscountPercent, &[base, share]))
        }
    };
    let capped = discount.capped.unwrap_or(rule == DiscountRule::Allocated) && !worth.base.is_negative();
    if !capped || wanted <= worth.available {
        return Ok(wanted);
    }
    let how = || How::new(place, name, TraceRule::DiscountCapped, &[wanted]);
    Ok(sheet.trace.tell(Figure::unrounded(worth.available), how))
}

/// A discount by percentage: no more than its maximum, and rounded where discounts are.
fn percentage(discount: &Discount, exact: Exact, rounding: &RoundingRules) -> Result<Figure, MoneyError> {
    let most = discount.maximum.map(Price::exact).map_or(exact, |most| exact.min(most));
    let usual = if rounding.rounds_discounts { Precision::Rounded } else { Precision::Exact };
    let mode = rounding.discount_mode;
    let value = match discount.precision.unwrap_or(usual) {
        Precision::Rounded => rounding.cents.round(most, mode)?,
        Precision::Exact => most,
    };
    Ok(Figure { value, exact, mode })
}
