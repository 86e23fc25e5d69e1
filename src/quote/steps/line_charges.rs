//! What comes on top of a line.

use crate::money::{Exact, MoneyError, Price};
use crate::offer::{DiscountUnit, Line, LineCharge};
use crate::quote::sheet::RoundingRules;
use crate::quote::trace::{How, Place, Trace, TraceRule};

/// What the charges on a line come to.
pub struct LineCharges {
    /// What its taxes are on too.
    pub taxed: Exact,
    /// What stands outside the tax base: which of the line's charges, counted from 0, and how much.
    pub untaxed: Vec<(u32, Exact)>,
    /// What has taxes of its own, in the same way.
    pub apart: Vec<(u32, Exact)>,
    /// What of `taxed` discounts on the order are not on.
    pub levies: Exact,
}

impl LineCharges {
    /// The charges on a line. A percentage is of `original`, the amount before discounts.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn of(
        line: &Line,
        original: Exact,
        quantity: Exact,
        rounding: &RoundingRules,
        place: Place,
        trace: &mut Trace,
    ) -> Result<LineCharges, MoneyError> {
        let nothing = Exact::ZERO;
        let mut charges = LineCharges { taxed: nothing, untaxed: Vec::new(), apart: Vec::new(), levies: nothing };
        for (number, charge) in (0u32..).zip(&line.charges) {
            let (rule, inputs, exact) = line_charge(charge, original, quantity)?;
            let figure = rounding.line(exact)?;
            if charge.taxes.is_some() {
                charges.apart.push((number, figure.value));
                continue;
            }
            let amount = trace.tell(figure, || How::new(place, "total", rule, &inputs));
            if charge.discounted == Some(false) && charge.taxable.unwrap_or(true) {
                charges.levies.add(amount)?;
            }
            if charge.taxable.unwrap_or(true) {
                charges.taxed.add(amount)?;
            } else {
                charges.untaxed.push((number, amount));
            }
        }
        Ok(charges)
    }
}

/// By which rule a charge on a line is reached, from what, and its exact amount.
fn line_charge(
    charge: &LineCharge,
    original: Exact,
    quantity: Exact,
) -> Result<(TraceRule, Vec<Exact>, Exact), MoneyError> {
    if let Some(percent) = charge.percent {
        let base = charge.base.map_or(original, Price::exact);
        let share = percent.exact();
        return Ok((TraceRule::LineChargePercent, vec![base, share], base.times(share)?));
    }
    let amount = charge.amount.map_or(Exact::ZERO, Price::exact);
    if charge.per == Some(DiscountUnit::Unit) {
        return Ok((TraceRule::PerUnit, vec![amount, quantity], amount.times(quantity)?));
    }
    Ok((TraceRule::LineChargeAmount, vec![amount], amount))
}
