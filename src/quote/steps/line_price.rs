//! What a line costs before discounts.

use crate::calendar::{Date, Days, Instant};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::Line;
use crate::quote::document::QuoteError;
use crate::quote::sheet::RoundingRules;
use crate::quote::trace::{How, Place, Trace, TraceRule};
use crate::recurring::Billing;

/// What one unit of a line costs now.
pub struct LinePrice {
    /// The price as the offer states it.
    pub stated: Price,
    /// The price that is multiplied: the stated one, rounded where the convention rounds it first.
    unit_price: Exact,
    /// For how many units the price is; one for most.
    per: Option<Exact>,
    /// How much of a period is charged now, as a share of it; all of it for most.
    pub part: Option<Exact>,
}

impl LinePrice {
    /// The price of a line at an instant, its plan by the shop's days.
    ///
    /// # Errors
    /// A line without a price; amounts too large to be exact.
    pub fn of(line: &Line, days: Days<'_>, now: Instant, rounding: &RoundingRules) -> Result<LinePrice, QuoteError> {
        let unknown = || QuoteError::Unknown(line.id.clone());
        if let Some(price) = &line.price {
            let stated = price.amount_at(now);
            let per = price.per.map(|per| Exact::of_decimal(per.value()));
            return Ok(LinePrice { stated, unit_price: rounding.unit_price(stated.exact())?, per, part: None });
        }
        let plan = line.plan.as_ref().ok_or_else(unknown)?;
        let billing = Billing::in_days(plan, now, days);
        let stated = billing.price_of(0).ok_or_else(unknown)?;
        let (price, part) = first_charge(&billing, days.of_instant(now))?;
        Ok(LinePrice { stated, unit_price: rounding.unit_price(price)?, per: None, part })
    }

    /// The price of one unit.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn of_one(&self) -> Result<Exact, MoneyError> {
        self.per.map_or(Ok(self.unit_price), |per| self.unit_price.divided_by(per))
    }

    /// Unit price times quantity, rounded where the convention rounds line amounts: 8.90 for 0.1 kg, times 0.15 kg, is
    /// 13.35. For −0.15 kg, which are given back, it is −13.35.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn amount(
        &self,
        quantity: Exact,
        rounding: &RoundingRules,
        place: Place,
        trace: &mut Trace,
    ) -> Result<Exact, MoneyError> {
        let mut exact = self.unit_price.times(quantity)?;
        if let Some(per) = self.per {
            exact = exact.divided_by(per)?;
        }
        if let Some(part) = self.part {
            exact = exact.times(part)?;
        }
        Ok(trace.tell(rounding.line(exact)?, || {
            let (price, name) = (self.unit_price, "amount");
            match (self.per, self.part) {
                (_, Some(part)) => How::new(place, name, TraceRule::LineAmountPart, &[price, quantity, part]),
                (Some(per), _) => How::new(place, name, TraceRule::LineAmountPer, &[price, quantity, per]),
                (None, None) => How::new(place, name, TraceRule::LineAmount, &[price, quantity]),
            }
        }))
    }
}

/// The price of the first period, and how much of it is due with the order, as a share: nothing during a trial, `None` for
/// all of it.
fn first_charge(billing: &Billing<'_>, today: Date) -> Result<(Exact, Option<Exact>), QuoteError> {
    let Some(charge) = billing.charge(0)? else { return Ok((Exact::ZERO, None)) };
    if charge.from != today {
        return Ok((charge.price.exact(), Some(Exact::ZERO)));
    }
    Ok((charge.price.exact(), (charge.share != Exact::ONE).then_some(charge.share)))
}
