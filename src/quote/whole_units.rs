//! Carts in which every amount is a whole number of minor units: the same rules in machine integers.
//!
//! Most carts are so: prices in cents, whole line amounts, one tax on a line, a discount on everything. For them the
//! exact fractions of the general way come to the same figures, many times slower. Whatever does not fit here, by its
//! convention or by its size, is left to the general way; law *one result* (`tests/native/laws.rs`) holds the two together.

use super::policy::Policy;
use super::profile::{Profile, Profiles};
use crate::money::{AllocationMethod, Exact, RoundingMode};
use crate::offer::{
    ComponentRounding, Discount, DiscountBase, DiscountRule, DiscountWeights, Offer, Precision, RoundingLevel,
    RoundingTarget, TotalRule,
};

/// One line on its way through.
#[derive(Debug, Clone, Copy)]
pub(super) struct WholeLine {
    /// Price times quantity, rounded, in minor units.
    pub amount: i64,
    /// The place of its taxes among the profiles.
    pub profile: usize,
    /// What discounts take off.
    pub discount: i64,
    pub net: i64,
    pub tax: i64,
    pub gross: i64,
}

impl WholeLine {
    pub fn new(amount: i64, profile: usize) -> WholeLine {
        WholeLine { amount, profile, discount: 0, net: 0, tax: 0, gross: 0 }
    }
}

/// One tax of the quote, in minor units.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct WholeTax {
    pub taxable: i64,
    pub price: i64,
    pub amount: i64,
}

/// A cart with all its figures.
pub(super) struct WholeCart {
    pub lines: Vec<WholeLine>,
    /// By profile.
    pub taxes: Vec<WholeTax>,
    /// The amounts of the discounts, in the order in which they were taken.
    pub discounts: Vec<i64>,
    pub net: i64,
    pub tax: i64,
    pub untaxed: i64,
}

/// How a profile's tax is computed: a share of the price.
#[derive(Debug, Clone, Copy)]
struct WholeProfile {
    /// The tax as a share of the price, above and below.
    share: (i64, i64),
    /// The net amount as a share of the price.
    net: (i64, i64),
    included: bool,
    taxed: bool,
}

/// What of a convention matters here.
pub(super) struct WholeRules {
    mode: RoundingMode,
    line_mode: RoundingMode,
    discount_mode: RoundingMode,
    by_line: bool,
    rounds_net: bool,
    decimals: u32,
    profiles: Vec<WholeProfile>,
}

/// `None` wherever something does not fit: the general way takes over.
impl WholeRules {
    pub fn of(offer: &Offer, policy: &Policy, lists: &Profiles<'_>, decimals: u32) -> Option<WholeRules> {
        let plain = policy.rounds_lines
            && policy.amounts == policy.cents
            && policy.grid == policy.cents
            && matches!(policy.level, RoundingLevel::Line | RoundingLevel::Group)
            && policy.components == ComponentRounding::Each
            && policy.total == TotalRule::SumOfParts
            && policy.rounds_discounts
            && !(policy.carries || policy.net_independent || policy.compounds_rounded || policy.rounds_unit_price);
        let by_line = policy.level == RoundingLevel::Line;
        let rounds_net = policy.target == RoundingTarget::Net;
        let fits =
            plain && (by_line || !rounds_net) && offer.discounts.iter().all(|discount| is_plain(discount, policy));
        if !fits {
            return None;
        }
        let profiles: Vec<WholeProfile> = lists.all().iter().map(WholeProfile::of).collect::<Option<_>>()?;
        // Two lists that share a tax are rounded together, which is for the general way.
        if profiles.iter().filter(|profile| profile.taxed).count() != lists.groups.len() {
            return None;
        }
        let (mode, line_mode, discount_mode) = (policy.mode, policy.line_mode, policy.discount_mode);
        Some(WholeRules { mode, line_mode, discount_mode, by_line, rounds_net, decimals, profiles })
    }

    /// The amount of a line: price times quantity in minor units.
    pub fn amount(&self, price: (i64, u32), quantity: (i64, u32)) -> Option<i64> {
        let product = multiply(price.0, quantity.0)?;
        let decimals = price.1 + quantity.1;
        if decimals <= self.decimals {
            return multiply(product, power(self.decimals - decimals)?);
        }
        divide(product, power(decimals - self.decimals)?, self.line_mode)
    }

    /// Takes the discounts, works out the taxes, adds up.
    pub fn settle(&self, mut lines: Vec<WholeLine>, discounts: &[&Discount]) -> Option<WholeCart> {
        let mut taken = Vec::with_capacity(discounts.len());
        for discount in discounts {
            let amount = self.discount_amount(discount, &lines)?;
            if amount != 0 {
                share_out(amount, &mut lines)?;
                taken.push(amount);
            }
        }
        let mut taxes = vec![WholeTax::default(); self.profiles.len()];
        for line in &mut lines {
            let profile = self.profiles.get(line.profile)?;
            self.tax(line, profile)?;
            let group = taxes.get_mut(line.profile)?;
            let price = line.amount.checked_sub(line.discount)?;
            group.price = group.price.checked_add(price)?;
            group.amount = group.amount.checked_add(line.tax)?;
        }
        let (mut net, mut tax, mut untaxed) = (0i64, 0i64, 0i64);
        for (group, profile) in taxes.iter_mut().zip(&self.profiles) {
            if !self.by_line {
                group.amount = divide(multiply(group.price, profile.share.0)?, profile.share.1, self.mode)?;
            }
            let contained = if profile.included { group.amount } else { 0 };
            group.taxable = group.price.checked_sub(contained)?;
            net = net.checked_add(group.taxable)?;
            tax = tax.checked_add(group.amount)?;
            if !profile.taxed {
                untaxed = untaxed.checked_add(group.price)?;
            }
        }
        Some(WholeCart { lines, taxes, discounts: taken, net, tax, untaxed })
    }

    fn tax(&self, line: &mut WholeLine, profile: &WholeProfile) -> Option<()> {
        let price = line.amount.checked_sub(line.discount)?;
        line.tax = if self.rounds_net && profile.included {
            price.checked_sub(divide(multiply(price, profile.net.0)?, profile.net.1, self.mode)?)?
        } else {
            divide(multiply(price, profile.share.0)?, profile.share.1, self.mode)?
        };
        line.net = if profile.included { price.checked_sub(line.tax)? } else { price };
        line.gross = line.net.checked_add(line.tax)?;
        Some(())
    }

    /// What a discount takes off: never more than there is.
    fn discount_amount(&self, discount: &Discount, lines: &[WholeLine]) -> Option<i64> {
        let left = |line: &WholeLine| line.amount - line.discount;
        let available = lines.iter().try_fold(0i64, |sum, line| sum.checked_add(left(line)))?;
        if let Some(minimum) = discount.minimum {
            let full = lines.iter().try_fold(0i64, |sum, line| sum.checked_add(line.amount))?;
            if Exact::of_decimal(minimum.value()) > Exact::ratio(full, power(self.decimals)?).ok()? {
                return Some(0);
            }
        }
        let wanted = match discount.percent {
            Some(percent) => {
                let (above, below) = percent.exact().parts()?;
                divide(multiply(available, above)?, below, self.discount_mode)?
            }
            None => {
                let (above, below) = discount.amount?.exact().parts()?;
                let minor = multiply(above, power(self.decimals)?)?;
                (minor % below == 0).then_some(minor / below)?
            }
        };
        // Below zero the general way knows better what a discount means.
        (wanted >= 0 && available >= 0).then_some(wanted.min(available))
    }
}

/// A discount that is simply shared out over everything before tax.
fn is_plain(discount: &Discount, policy: &Policy) -> bool {
    let rule = discount.allocation.as_ref();
    let method = rule.and_then(|rule| rule.method).unwrap_or(policy.allocation);
    let weights = rule.and_then(|rule| rule.weights).unwrap_or(policy.weights);
    method == AllocationMethod::LargestRemainder
        && weights == DiscountWeights::Price
        && rule.is_none_or(|rule| rule.caps.is_empty() && rule.weight_list.is_empty())
        && discount.apply.unwrap_or(DiscountRule::Allocated) == DiscountRule::Allocated
        && discount.targets.is_empty()
        && discount.base.is_none()
        && discount.maximum.is_none()
        && discount.on != Some(DiscountBase::Original)
        && discount.include_charges != Some(true)
        && discount.precision != Some(Precision::Exact)
        && discount.capped != Some(false)
}

impl WholeProfile {
    fn of(profile: &Profile) -> Option<WholeProfile> {
        let Some((part, others)) = profile.parts.split_first() else {
            return Some(WholeProfile { share: (0, 1), net: (1, 1), included: false, taxed: false });
        };
        others.is_empty().then_some(())?;
        let (share, net) = (part.share.parts()?, profile.net.parts()?);
        Some(WholeProfile { share, net, included: part.included, taxed: true })
    }
}

/// Shares an amount out over what is left of the lines, by the largest remainder, ties to the earlier line.
fn share_out(amount: i64, lines: &mut [WholeLine]) -> Option<()> {
    let left = |line: &WholeLine| line.amount - line.discount;
    let whole = lines.iter().try_fold(0i64, |sum, line| sum.checked_add(left(line)))?;
    if whole <= 0 || lines.iter().any(|line| left(line) < 0) {
        return None;
    }
    let mut lost: Vec<(i64, u32)> = Vec::with_capacity(lines.len());
    let mut missing = amount;
    for (place, line) in (0u32..).zip(lines.iter_mut()) {
        let product = multiply(amount, left(line))?;
        let share = product / whole;
        lost.push((product % whole, place));
        line.discount += share;
        missing -= share;
    }
    let missing = usize::try_from(missing).ok()?;
    let most_lost = |one: &(i64, u32), other: &(i64, u32)| other.0.cmp(&one.0).then(one.1.cmp(&other.1));
    if missing > 0 && missing < lost.len() {
        lost.select_nth_unstable_by(missing, most_lost);
    }
    for (_, place) in lost.into_iter().take(missing) {
        lines.get_mut(place as usize)?.discount += 1;
    }
    Some(())
}

/// The product, where it has room to spare.
fn multiply(one: i64, other: i64) -> Option<i64> {
    let zeros = one.unsigned_abs().leading_zeros() + other.unsigned_abs().leading_zeros();
    // At most 62 bits: it can still be doubled.
    (zeros >= 66).then(|| one.wrapping_mul(other))
}

fn divide(above: i64, below: i64, mode: RoundingMode) -> Option<i64> {
    let (floor, rest) = (above.checked_div_euclid(below)?, above.checked_rem_euclid(below)?);
    if rest == 0 {
        return Some(floor);
    }
    let half = (rest << 1).cmp(&below);
    floor.checked_add(i64::from(mode.goes_up(half, floor & 1 == 1, floor < 0)))
}

fn power(exponent: u32) -> Option<i64> {
    10i64.checked_pow(exponent)
}
