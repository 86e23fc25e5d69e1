//! Sharing an amount out so that nothing is lost.
//!
//! The total must not change by it: law *nothing lost*. What differs between shop systems is who gets the odd units.

use super::{Exact, Grid, MoneyError, RoundingMode};
use crate::shape::choice;
use std::borrow::Cow;

choice! {
    /// Who gets the units that are left over when an amount is shared out. The shares are whole units and add up to the
    /// amount, but for `exact` and `round-each`: law *nothing lost*.
    pub enum AllocationMethod {
        /// Each share is cut down to a whole unit; the missing units go to the shares that lost most, ties to the earlier
        /// one: 10.00 over three equal weights is 3.34, 3.33, 3.33.
        LargestRemainder = "largest-remainder",
        /// Each share is cut toward zero; the missing units go to the largest weights first.
        LargestWeight = "largest-weight",
        /// Each share is cut toward zero; the missing units go out from the first share on.
        First = "first",
        /// Each share is rounded half up; the sum is corrected unit by unit from the first share on.
        RoundedFirst = "rounded-first",
        /// Every share but the last is rounded half up; the last takes what is left.
        LastTakesRest = "last-takes-rest",
        /// The shares stay exact fractions of the amount.
        Exact = "exact",
        /// Each share is rounded half up by itself, and the sum is not corrected: 6.13 over four becomes 6.12. A quote
        /// computed so does not add up and is not shown; the method exists to name what some systems do.
        RoundEach = "round-each",
    }
}

/// Shares an amount out over weights, in units of a grid. All-zero weights share equally.
///
/// Rounding each share by itself would not add up: 6.13 over four equal parts would become 6.12. What is given back is
/// shared out below zero: −10.00 over three equal weights is −3.33, −3.33, −3.34 by the largest remainder, because each
/// share is cut toward −∞ first, and −3.34, −3.33, −3.33 by `first`, which cuts toward zero.
///
/// ```
/// use upfront_checkout::money::{AllocationMethod, Exact, Grid, allocate};
/// let weights = [Exact::ONE; 3];
/// let amount = Exact::parse("10.00").unwrap();
/// let shares = allocate(amount, &weights, AllocationMethod::LargestRemainder, Grid::decimals(2)).unwrap();
/// let texts: Vec<String> = shares.iter().map(|share| share.to_string()).collect();
/// assert_eq!(texts, ["3.34", "3.33", "3.33"]);
/// let back = allocate(amount.negated(), &weights, AllocationMethod::First, Grid::decimals(2)).unwrap();
/// assert_eq!(back.first().unwrap().to_string(), "-3.34");
/// ```
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn allocate(
    amount: Exact,
    weights: &[Exact],
    method: AllocationMethod,
    grid: Grid,
) -> Result<Vec<Exact>, MoneyError> {
    if weights.is_empty() {
        return Ok(Vec::new());
    }
    let (counting, whole) = counting(weights)?;
    let portion = amount.divided_by(whole)?.simplest();
    let exact: Result<Vec<Exact>, MoneyError> = counting.iter().map(|weight| weight.times(portion)).collect();
    let exact = exact?;
    match method {
        AllocationMethod::Exact => Ok(exact),
        AllocationMethod::RoundEach => round_all(&exact, grid),
        AllocationMethod::LargestRemainder => largest_remainder(amount, &exact, grid),
        AllocationMethod::LastTakesRest => last_takes_rest(amount, &exact, grid),
        AllocationMethod::RoundedFirst => {
            let order: Vec<usize> = (0..weights.len()).collect();
            hand_out(amount, round_all(&exact, grid)?, &order, grid)
        }
        AllocationMethod::First => hand_out(amount, cut_all(&exact, grid)?, &weighted_places(weights), grid),
        AllocationMethod::LargestWeight => {
            let mut order = weighted_places(&counting);
            order.sort_by(|left, right| counting.get(*right).cmp(&counting.get(*left)));
            hand_out(amount, cut_all(&exact, grid)?, &order, grid)
        }
    }
}

/// The weights that count, and their sum: equal ones where the given ones come to nothing.
fn counting(weights: &[Exact]) -> Result<(Cow<'_, [Exact]>, Exact), MoneyError> {
    let whole = Exact::sum(weights.iter().copied())?;
    if !whole.is_zero() {
        return Ok((Cow::Borrowed(weights), whole));
    }
    let equal = vec![Exact::ONE; weights.len()];
    let whole = Exact::sum(equal.iter().copied())?;
    Ok((Cow::Owned(equal), whole))
}

/// The places of the weights that are not zero; all places where every weight is.
fn weighted_places(weights: &[Exact]) -> Vec<usize> {
    let weighted = |place: &usize| weights.get(*place).is_some_and(|weight| !weight.is_zero());
    let places: Vec<usize> = (0..weights.len()).filter(weighted).collect();
    if places.is_empty() { (0..weights.len()).collect() } else { places }
}

/// Shares an amount out over weights where a share may not exceed its cap: it takes the cap, and what is left is shared
/// out again over the others. What no share can take is not given to anybody.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn allocate_capped(
    amount: Exact,
    weights: &[Exact],
    caps: &[Option<Exact>],
    method: AllocationMethod,
    grid: Grid,
) -> Result<Vec<Exact>, MoneyError> {
    let mut shares = vec![Exact::ZERO; weights.len()];
    let mut open: Vec<usize> = (0..weights.len()).collect();
    let mut left = amount;
    while !open.is_empty() && !left.is_zero() {
        let present: Vec<Exact> = open.iter().filter_map(|index| weights.get(*index).copied()).collect();
        let parts = allocate(left, &present, method, grid)?;
        let mut over = false;
        let mut reached = Vec::new();
        for (index, part) in open.iter().zip(&parts) {
            let (Some(share), Some(Some(cap))) = (shares.get(*index), caps.get(*index)) else { continue };
            let wanted = share.plus(*part)?;
            over |= wanted > *cap;
            if wanted >= *cap {
                reached.push((*index, *cap));
            }
        }
        if !over {
            for (index, part) in open.iter().zip(&parts) {
                if let Some(share) = shares.get_mut(*index) {
                    *share = share.plus(*part)?;
                }
            }
            return Ok(shares);
        }
        for (index, cap) in &reached {
            if let Some(share) = shares.get_mut(*index) {
                left = left.minus(cap.minus(*share)?)?;
                *share = *cap;
            }
        }
        open.retain(|index| !reached.iter().any(|(done, _)| done == index));
    }
    Ok(shares)
}

/// Each share rounded half up by itself.
fn round_all(exact: &[Exact], grid: Grid) -> Result<Vec<Exact>, MoneyError> {
    exact.iter().map(|share| grid.round(*share, RoundingMode::HalfUp)).collect()
}

/// Each share cut toward zero.
fn cut_all(exact: &[Exact], grid: Grid) -> Result<Vec<Exact>, MoneyError> {
    exact.iter().map(|share| grid.round(*share, RoundingMode::Down)).collect()
}

/// Each share but the last rounded; the last takes what they leave of the amount.
fn last_takes_rest(amount: Exact, exact: &[Exact], grid: Grid) -> Result<Vec<Exact>, MoneyError> {
    let Some((_, earlier)) = exact.split_last() else { return Ok(Vec::new()) };
    let mut shares = round_all(earlier, grid)?;
    let rest = amount.minus(Exact::sum(shares.iter().copied())?)?;
    shares.push(rest);
    Ok(shares)
}

/// Each share cut toward −∞; the units that are missing then go to those that lost most.
fn largest_remainder(amount: Exact, exact: &[Exact], grid: Grid) -> Result<Vec<Exact>, MoneyError> {
    let mut shares = Vec::with_capacity(exact.len());
    let mut lost = Vec::with_capacity(exact.len());
    for (index, share) in exact.iter().enumerate() {
        let (cut, rest) = grid.floor(*share)?;
        shares.push(cut);
        lost.push((rest, index));
    }
    let missing = amount.minus(Exact::sum(shares.iter().copied())?)?;
    let missing = usize::try_from(grid.count(missing)?).map_err(|_| MoneyError::Overflow)?;
    // Every cut loses less than a unit, so fewer units are missing than there are shares.
    let most_lost =
        |(one, first): &(Exact, usize), (other, second): &(Exact, usize)| other.cmp(one).then(first.cmp(second));
    if missing > 0 && missing < lost.len() {
        lost.select_nth_unstable_by(missing, most_lost);
    }
    for (_, index) in lost.into_iter().take(missing) {
        if let Some(share) = shares.get_mut(index) {
            *share = share.plus(grid.step())?;
        }
    }
    Ok(shares)
}

/// Gives or takes whole units in an order, round after round, until the shares add up to the amount.
fn hand_out(amount: Exact, mut shares: Vec<Exact>, order: &[usize], grid: Grid) -> Result<Vec<Exact>, MoneyError> {
    let left = grid.count(amount.minus(Exact::sum(shares.iter().copied())?)?)?;
    let unit = if left < 0 { grid.step().negated() } else { grid.step() };
    let left = usize::try_from(left.unsigned_abs()).map_err(|_| MoneyError::Overflow)?;
    // Each share is off by less than a unit: more than two rounds are never needed.
    for index in order.iter().cycle().take(left.min(order.len().saturating_mul(2))) {
        if let Some(share) = shares.get_mut(*index) {
            *share = share.plus(unit)?;
        }
    }
    Ok(shares)
}
