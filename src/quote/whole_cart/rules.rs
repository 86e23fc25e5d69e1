//! The rules of an offer, where they fit whole units.
//!
//! In cents, with 19 % in the price: 1990 has the tax 1990 × 19 ÷ 119 = 317.7…, half up 318. For −1990 it is −318.

use super::arithmetic::{divide, multiply, power, share_out};
use super::cart::{WholeCart, WholeLine, WholeTax};
use crate::money::{AllocationMethod, Exact, RoundingMode};
use crate::offer::{
    ComponentRounding, Discount, DiscountBase, DiscountRule, DiscountWeights, Offer, Precision, RoundingLevel,
    RoundingTarget, TotalRule,
};
use crate::quote::sheet::{Profile, Profiles, RoundingRules};

/// What of an offer's rounding matters for whole units.
pub struct WholeRules {
    /// How taxes are rounded.
    mode: RoundingMode,
    /// How line amounts are rounded.
    line_mode: RoundingMode,
    /// How discounts by percentage are rounded.
    discount_mode: RoundingMode,
    /// Whether each line's tax is rounded by itself; else each tax is rounded once.
    by_line: bool,
    /// Whether of a price with tax the net amount is rounded; else the tax is.
    rounds_net: bool,
    /// The decimals of the minor unit: 2 for cents.
    decimals: u32,
    profiles: Vec<WholeProfile>,
}

/// How a profile's tax is computed: a share of the price, above and below. 19 % in a price is 19/119.
#[derive(Debug, Clone, Copy)]
struct WholeProfile {
    /// The tax as a share of the price.
    share: (i64, i64),
    /// The net amount as a share of the price.
    net: (i64, i64),
    /// Whether the price contains the tax.
    included: bool,
    /// Whether there is a tax at all.
    taxed: bool,
}

/// `None` wherever something does not fit: the general way takes over.
impl WholeRules {
    /// The rules of an offer, for lists of taxes, with amounts of so many decimals.
    pub fn of(offer: &Offer, rounding: &RoundingRules, lists: &Profiles<'_>, decimals: u32) -> Option<WholeRules> {
        let by_line = rounding.level == RoundingLevel::Line;
        let rounds_net = rounding.target == RoundingTarget::Net;
        let fits = is_plain(rounding)
            && (by_line || !rounds_net)
            && offer.discounts.iter().all(|discount| is_shared_out_plainly(discount, rounding));
        if !fits {
            return None;
        }
        let profiles: Vec<WholeProfile> = lists.all().iter().map(WholeProfile::of).collect::<Option<_>>()?;
        // Two lists that share a tax are rounded together, which is for the general way.
        if profiles.iter().filter(|profile| profile.taxed).count() != lists.groups.len() {
            return None;
        }
        let (mode, line_mode, discount_mode) = (rounding.mode, rounding.line_mode, rounding.discount_mode);
        Some(WholeRules { mode, line_mode, discount_mode, by_line, rounds_net, decimals, profiles })
    }

    /// The amount of a line in minor units: price times quantity, each as digits and decimals. 19.90 × 2 is 3980.
    pub fn amount(&self, price: (i64, u32), quantity: (i64, u32)) -> Option<i64> {
        let product = multiply(price.0, quantity.0)?;
        let decimals = price.1 + quantity.1;
        if decimals <= self.decimals {
            return multiply(product, power(self.decimals - decimals)?);
        }
        divide(product, power(decimals - self.decimals)?, self.line_mode)
    }

    /// Takes the discounts, works out the taxes, adds up.
    pub fn cart(&self, mut lines: Vec<WholeLine>, discounts: &[&Discount]) -> Option<WholeCart> {
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
        self.add_up(WholeCart { lines, taxes, discounts: taken, net: 0, tax: 0, untaxed: 0 })
    }

    /// The taxes of the quote, and the sums.
    fn add_up(&self, mut cart: WholeCart) -> Option<WholeCart> {
        for (group, profile) in cart.taxes.iter_mut().zip(&self.profiles) {
            if !self.by_line {
                group.amount = divide(multiply(group.price, profile.share.0)?, profile.share.1, self.mode)?;
            }
            let contained = if profile.included { group.amount } else { 0 };
            group.taxable = group.price.checked_sub(contained)?;
            cart.net = cart.net.checked_add(group.taxable)?;
            cart.tax = cart.tax.checked_add(group.amount)?;
            if !profile.taxed {
                cart.untaxed = cart.untaxed.checked_add(group.price)?;
            }
        }
        Some(cart)
    }

    /// Works out net, tax and gross of a line.
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

    /// What a discount takes off; `None` for more than there is.
    fn discount_amount(&self, discount: &Discount, lines: &[WholeLine]) -> Option<i64> {
        let available = lines.iter().try_fold(0i64, |sum, line| sum.checked_add(line.left()))?;
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
        // Below zero the general way knows better what a discount means; it also tells what nothing could take.
        (0..=available).contains(&wanted).then_some(wanted)
    }
}

/// Rounding that ends at whole minor units, line by line or tax by tax.
fn is_plain(rounding: &RoundingRules) -> bool {
    rounding.rounds_lines
        && rounding.amounts == rounding.cents
        && rounding.grid == rounding.cents
        && matches!(rounding.level, RoundingLevel::Line | RoundingLevel::Group)
        && rounding.components == ComponentRounding::Each
        && rounding.total == TotalRule::SumOfParts
        && rounding.rounds_discounts
        && !(rounding.carries || rounding.net_independent || rounding.compounds_rounded || rounding.rounds_unit_price)
}

/// A discount that is simply shared out over everything before tax.
fn is_shared_out_plainly(discount: &Discount, rounding: &RoundingRules) -> bool {
    let rule = discount.allocation.as_ref();
    let method = rule.and_then(|rule| rule.method).unwrap_or(rounding.allocation);
    let weights = rule.and_then(|rule| rule.weights).unwrap_or(rounding.weights);
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
    /// The shares of a list with one tax, or none. A list of several taxes does not fit.
    fn of(profile: &Profile) -> Option<WholeProfile> {
        let Some((tax, others)) = profile.taxes.split_first() else {
            return Some(WholeProfile { share: (0, 1), net: (1, 1), included: false, taxed: false });
        };
        others.is_empty().then_some(())?;
        let (share, net) = (tax.share.parts()?, profile.net.parts()?);
        Some(WholeProfile { share, net, included: tax.included, taxed: true })
    }
}
