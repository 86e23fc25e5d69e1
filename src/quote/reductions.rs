//! What is taken off one line or one charge.

use super::policy::Policy;
use super::trace::{Note, Trace, TraceRule};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{DiscountBase, DiscountUnit, LineDiscount};

/// Takes discounts off an amount, one after the other.
pub(super) struct Taker<'t> {
    pub policy: &'t Policy,
    /// The figure that the discounts make up.
    pub figure: String,
    pub unit_price: Exact,
    pub quantity: Exact,
    pub trace: &'t mut Trace,
}

impl Taker<'_> {
    /// What is left, and what was taken: never more than there is, but where a discount may go below zero.
    ///
    /// Two of 10 % take 19 % off: the second is of what the first left, unless it is on the original price.
    pub fn take(&mut self, original: Exact, discounts: &[LineDiscount]) -> Result<(Exact, Exact), MoneyError> {
        let (mut left, mut taken) = (original, Exact::ZERO);
        for discount in discounts {
            let wanted = self.wanted(discount, original, left)?;
            let capped = !discount.below_zero.unwrap_or(false) && !left.is_negative();
            let amount = if capped { wanted.min(left) } else { wanted };
            if amount != wanted {
                self.trace.note(|| {
                    let rule = TraceRule::LineDiscountCapped;
                    Note::exact(self.figure.clone(), rule, &[wanted], amount)
                });
            }
            (left, taken) = (left.minus(amount)?, taken.plus(amount)?);
        }
        Ok((left, taken))
    }

    fn wanted(&mut self, discount: &LineDiscount, original: Exact, left: Exact) -> Result<Exact, MoneyError> {
        let per_unit = discount.per == Some(DiscountUnit::Unit);
        let Some(percent) = discount.percent else {
            let amount = discount.amount.map_or(Exact::ZERO, Price::exact);
            let all = if per_unit { amount.times(self.quantity)? } else { amount };
            self.trace.note(|| {
                let rule = TraceRule::LineDiscountAmount;
                Note::exact(self.figure.clone(), rule, &[all], all)
            });
            return Ok(all);
        };
        let base = match (per_unit, discount.base, discount.on) {
            (true, _, _) => self.unit_price,
            (false, Some(base), _) => base.exact(),
            (false, None, Some(DiscountBase::Original)) => original,
            (false, None, _) => left,
        };
        let exact = base.times(percent.exact())?;
        let rounded = self.policy.line_discount(exact)?;
        self.trace.note(|| {
            let inputs = [base, percent.exact()];
            let mode = self.policy.discount_mode;
            Note::rounded(self.figure.clone(), TraceRule::LineDiscountPercent, &inputs, exact, rounded, mode)
        });
        if per_unit { rounded.times(self.quantity) } else { Ok(rounded) }
    }
}
