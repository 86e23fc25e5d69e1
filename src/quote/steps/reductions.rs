//! What is taken off one line or one charge.

use crate::money::{Exact, MoneyError, Price};
use crate::offer::{DiscountBase, DiscountUnit, LineDiscount};
use crate::quote::sheet::RoundingRules;
use crate::quote::trace::{Figure, How, Place, Trace, TraceRule};

/// Takes discounts off an amount, one after the other.
pub struct Taker<'t> {
    /// How the offer rounds.
    pub rounding: &'t RoundingRules,
    /// The line or charge whose `discount` they make up.
    pub place: Place,
    /// The price of one unit.
    pub unit_price: Exact,
    /// How many units.
    pub quantity: Exact,
    /// Where it is told how each is reached.
    pub trace: &'t mut Trace,
}

impl Taker<'_> {
    /// What is left of an amount, and what was taken off: never more than there is, but where a discount may go below
    /// zero.
    ///
    /// Two of 10 % take 19.00 off 100.00: the second is of the 90.00 that the first left, unless it is on the original
    /// price. A discount of 5.00 takes only 3.00 off 3.00. An amount below zero is given back and sets no limit: −3.00 less
    /// 5.00 is −8.00.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn take(&mut self, original: Exact, discounts: &[LineDiscount]) -> Result<(Exact, Exact), MoneyError> {
        let (mut left, mut taken) = (original, Exact::ZERO);
        for discount in discounts {
            let wanted = self.wanted(discount, original, left)?;
            let capped = !discount.below_zero.unwrap_or(false) && !left.is_negative();
            let amount = if capped { self.capped(wanted, left) } else { wanted };
            (left, taken) = (left.minus(amount)?, taken.plus(amount)?);
        }
        Ok((left, taken))
    }

    /// The discount, but no more than is left.
    fn capped(&mut self, wanted: Exact, left: Exact) -> Exact {
        if wanted <= left {
            return wanted;
        }
        self.trace.tell(Figure::unrounded(left), || {
            How::new(self.place, "discount", TraceRule::LineDiscountCapped, &[wanted])
        })
    }

    /// What a discount comes to before it is compared with what is left.
    fn wanted(&mut self, discount: &LineDiscount, original: Exact, left: Exact) -> Result<Exact, MoneyError> {
        let per_unit = discount.per == Some(DiscountUnit::Unit);
        let (place, name) = (self.place, "discount");
        let Some(percent) = discount.percent else {
            let amount = discount.amount.map_or(Exact::ZERO, Price::exact);
            let all = if per_unit { amount.times(self.quantity)? } else { amount };
            let how = || How::new(place, name, TraceRule::LineDiscountAmount, &[all]);
            return Ok(self.trace.tell(Figure::unrounded(all), how));
        };
        let base = match (per_unit, discount.base, discount.on) {
            (true, _, _) => self.unit_price,
            (false, Some(base), _) => base.exact(),
            (false, None, Some(DiscountBase::Original)) => original,
            (false, None, _) => left,
        };
        let share = percent.exact();
        let rounded = self.rounding.line_discount(base.times(share)?)?;
        let rounded =
            self.trace.tell(rounded, || How::new(place, name, TraceRule::LineDiscountPercent, &[base, share]));
        if per_unit { rounded.times(self.quantity) } else { Ok(rounded) }
    }
}
