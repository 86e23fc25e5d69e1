//! What is charged again, with its calendar.

use super::{QuoteError, QuoteLine, QuotePhase, RecurringQuote, ScheduledCharge, lines::times, taxes::tax_of};
use crate::calendar::Date;
use crate::money::{Money, Quantity, Rate};
use crate::offer::{Offer, Plan};
use crate::recurring::{bond, price_of_charge};

/// How many coming charges a quote lists: a year of monthly ones.
const LISTED_CHARGES: u32 = 12;

/// The recurring part of each line with a plan, beginning today.
pub(super) fn quote_recurring(
    offer: &Offer,
    lines: &[QuoteLine],
    today: Date,
) -> Result<Vec<RecurringQuote>, QuoteError> {
    let mut recurring = Vec::new();
    for line in lines {
        let offered = offer.line(&line.line);
        let Some((plan, tax)) = offered.and_then(|offered| Some((offered.plan.as_ref()?, offer.tax(&offered.tax)?)))
        else {
            continue;
        };
        let options = Money::sum(offer.currency, line.options.iter().map(|option| option.amount))?;
        let charges = Charges { offer, plan, quantity: line.quantity, options, rate: tax.rate };
        recurring.push(charges.quote(line, today)?);
    }
    Ok(recurring)
}

/// The charges of one plan for a quantity.
struct Charges<'o> {
    offer: &'o Offer,
    plan: &'o Plan,
    quantity: Quantity,
    /// What the chosen options add to each charge.
    options: Money,
    rate: Rate,
}

impl Charges<'_> {
    fn quote(&self, line: &QuoteLine, today: Date) -> Result<RecurringQuote, QuoteError> {
        let first = self.charge(0)?;
        let next: Result<Vec<ScheduledCharge>, QuoteError> = (1..=LISTED_CHARGES)
            .map(|number| {
                Ok(ScheduledCharge { date: today.plus(&self.plan.interval, number), amount: self.charge(number)? })
            })
            .collect();
        let bond = bond(self.plan, today);
        let commitment = bond.map(|bond| self.sum(bond.charges)).transpose()?;
        Ok(RecurringQuote {
            line: line.line.clone(),
            interval: self.plan.interval.clone(),
            first,
            phases: self.phases(today)?,
            next: next?,
            charges_in_term: bond.map(|bond| bond.charges),
            term_ends: bond.map(|bond| bond.term_ends),
            notice_by: bond.map(|bond| bond.notice_by),
            commitment,
            later: commitment.map(|all| all.minus(first)).transpose()?,
        })
    }

    /// The charge of a number with tax, rounded as a line of its own.
    fn charge(&self, number: u32) -> Result<Money, QuoteError> {
        let Some(price) = price_of_charge(self.plan, number) else { return Ok(Money::zero(self.offer.currency)) };
        let mode = self.offer.rounding.mode;
        let amount = times(price.value(), self.quantity, self.offer.currency, mode)?.plus(self.options)?;
        if self.offer.prices_include_tax {
            return Ok(amount);
        }
        Ok(amount.plus(tax_of(amount, self.rate, false, mode)?)?)
    }

    fn phases(&self, today: Date) -> Result<Vec<QuotePhase>, QuoteError> {
        let mut before = 0u32;
        let mut phases = Vec::with_capacity(self.plan.phases.len());
        for phase in &self.plan.phases {
            let (amount, from) = (self.charge(before)?, today.plus(&self.plan.interval, before));
            phases.push(QuotePhase { charges: phase.charges, amount, from });
            before = before.saturating_add(phase.charges.unwrap_or(0));
        }
        Ok(phases)
    }

    fn sum(&self, charges: u32) -> Result<Money, QuoteError> {
        let zero = Money::zero(self.offer.currency);
        (0..charges).try_fold(zero, |sum, number| Ok(sum.plus(self.charge(number)?)?))
    }
}
