//! Sharing an amount out so that nothing is lost.

use super::{Money, MoneyError, RoundingMode};
use rust_decimal::Decimal;

/// Shares an amount over weights by the largest remainder, to the currency's minor unit.
///
/// Every share is cut down to a whole minor unit; the missing units go, one each, to the shares that lost most, ties to
/// the earlier one. Law *nothing lost*: the shares add up to the amount. All-zero weights share equally.
///
/// Rounding each share by itself would not add up: 6.13 over four equal parts would become 6.12 or 6.14.
///
/// ```
/// use rust_decimal::Decimal;
/// use upfront_checkout::money::{Currency, Money, allocate};
/// let amount = Money::new(Decimal::new(1_000, 2), Currency::parse("EUR").unwrap());
/// let shares = allocate(amount, &[Decimal::ONE, Decimal::ONE, Decimal::ONE]).unwrap();
/// let texts: Vec<String> = shares.iter().map(|share| share.amount().to_string()).collect();
/// assert_eq!(texts, ["3.34", "3.33", "3.33"]);
/// ```
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn allocate(amount: Money, weights: &[Decimal]) -> Result<Vec<Money>, MoneyError> {
    if weights.is_empty() {
        return Ok(Vec::new());
    }
    let given = weights.iter().try_fold(Decimal::ZERO, |sum, weight| sum.checked_add(*weight));
    let given = given.ok_or(MoneyError::Overflow)?;
    let equal = vec![Decimal::ONE; weights.len()];
    let (weights, total) =
        if given.is_zero() { (equal.as_slice(), Decimal::from(weights.len())) } else { (weights, given) };
    let mut shares = Vec::with_capacity(weights.len());
    for (index, weight) in weights.iter().enumerate() {
        shares.push(share(amount, *weight, total, index)?);
    }
    hand_out(amount, &mut shares)?;
    shares.sort_by_key(|share| share.index);
    Ok(shares.into_iter().map(|share| share.money).collect())
}

struct Share {
    index: usize,
    money: Money,
    /// What the cut took, times the sum of the weights: exact, and comparable between shares.
    lost: Decimal,
}

fn share(amount: Money, weight: Decimal, total: Decimal, index: usize) -> Result<Share, MoneyError> {
    let exact = amount.times(weight)?;
    let money = exact.divided(total, RoundingMode::Floor)?;
    let lost = exact.minus(money.times(total)?)?.amount();
    Ok(Share { index, money, lost })
}

fn hand_out(amount: Money, shares: &mut [Share]) -> Result<(), MoneyError> {
    let currency = amount.currency();
    let unit = Money::new(Decimal::new(1, currency.decimals()), currency);
    let mut left = amount.minus(Money::sum(currency, shares.iter().map(|share| share.money))?)?;
    shares.sort_by(|one, other| other.lost.cmp(&one.lost).then(one.index.cmp(&other.index)));
    for share in shares {
        if left.amount() < unit.amount() {
            break;
        }
        share.money = share.money.plus(unit)?;
        left = left.minus(unit)?;
    }
    Ok(())
}
