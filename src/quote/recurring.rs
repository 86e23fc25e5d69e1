//! What is charged again, with its calendar.

use super::parts::PartTaxes;
use super::policy::{Policy, money};
use super::profile::Profile;
use super::sheet::{LineEntry, Sheet};
use super::{QuoteError, QuotePhase, RecurringQuote, ScheduledCharge};
use crate::calendar::{Date, Instant, Interval, IntervalUnit};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{Offer, Plan, RoundingLevel, RoundingTarget};
use crate::recurring::{Billing, PlanCharge, bond, charges_before};

/// How many coming charges a quote lists: a year of monthly ones.
const LISTED_CHARGES: u32 = 12;

/// The recurring part of each line with a plan, beginning now, and what of all falls due after the order within minimum
/// terms.
pub(super) fn quote_recurring(sheet: &Sheet<'_>, now: Instant) -> Result<(Vec<RecurringQuote>, Exact), QuoteError> {
    let mut recurring = Vec::new();
    let mut later = Exact::ZERO;
    for (line, entry) in sheet.lines.iter().zip(sheet.line_entries()) {
        let Some(plan) = &line.line.plan else { continue };
        let charges = Charges {
            offer: sheet.offer,
            policy: &sheet.policy,
            plan,
            billing: Billing::new(plan, now),
            line,
            profile: sheet.profile(entry)?,
            today: now.date(),
        };
        let (quoted, due_later) = charges.quote()?;
        recurring.push(quoted);
        later = later.plus(due_later)?;
    }
    Ok((recurring, later))
}

/// The charges of one plan for a quantity.
struct Charges<'s, 'o> {
    offer: &'o Offer,
    policy: &'s Policy,
    plan: &'o Plan,
    billing: Billing<'o>,
    line: &'s LineEntry<'o>,
    profile: &'s Profile,
    today: Date,
}

/// A charge with its tax.
#[derive(Clone, Copy)]
struct Taxed {
    gross: Exact,
    tax: Exact,
}

impl Charges<'_, '_> {
    fn quote(&self) -> Result<(RecurringQuote, Exact), QuoteError> {
        let offer = self.offer;
        let due_now = self.charge(0)?.filter(|(charge, _)| charge.from == self.today);
        let first = due_now.map_or(Exact::ZERO, |(_, taxed)| taxed.gross);
        let listed_from = u32::from(due_now.is_some());
        let bond = bond(self.plan, &self.billing, self.today)?;
        let commitment = bond.map(|bond| self.sum(bond.charges)).transpose()?;
        let later = commitment.map(|all| all.minus(first)).transpose()?;
        let year_ends = self.today.plus(&Interval { count: 1, unit: IntervalUnit::Year }, 1);
        let first_year = self.sum(charges_before(&self.billing, year_ends)?)?;
        let quoted = RecurringQuote {
            line: self.line.line.id.clone(),
            interval: self.plan.interval.clone(),
            first: money(offer, first)?,
            billed_from: self.plan.trial.as_ref().map(|trial| self.today.plus(trial, 1)),
            phases: self.phases()?,
            next: self.next(listed_from)?,
            charges_in_term: bond.map(|bond| bond.charges),
            term_ends: bond.map(|bond| bond.term_ends),
            notice_by: bond.map(|bond| bond.notice_by),
            commitment: commitment.map(|amount| money(offer, amount)).transpose()?,
            later: later.map(|amount| money(offer, amount)).transpose()?,
            first_year: money(offer, first_year)?,
            per_year: money(offer, self.per_year()?)?,
        };
        Ok((quoted, later.unwrap_or(Exact::ZERO)))
    }

    /// The charge of a number with tax, rounded as a line of its own; `None` after the end.
    fn charge(&self, number: u32) -> Result<Option<(PlanCharge, Taxed)>, QuoteError> {
        let Some(charge) = self.billing.charge(number)? else { return Ok(None) };
        Ok(Some((charge, self.taxed(charge.price, charge.share)?)))
    }

    fn taxed(&self, price: Price, share: Exact) -> Result<Taxed, MoneyError> {
        let quantity = Exact::of_decimal(self.line.quantity.value());
        let mut amount = self.policy.line(price.exact().times(quantity)?.times(share)?)?;
        for option in &self.line.options {
            amount.add(self.policy.line(option.surcharge.times(quantity)?.times(share)?)?)?;
        }
        let mut own = PartTaxes::new(*self.policy);
        own.begin(amount, self.profile)?;
        let by_net = self.policy.target == RoundingTarget::Net && self.profile.any_included;
        let tax = match self.policy.level {
            RoundingLevel::Unit => own.round_units(quantity)?,
            RoundingLevel::Line => own.round_line(amount, self.profile)?,
            RoundingLevel::Group if by_net => own.round_net(amount, self.profile)?,
            RoundingLevel::Group | RoundingLevel::Document => own.round_each()?,
        };
        Ok(Taxed { gross: amount.plus(tax)?.minus(own.contained(self.profile)?)?, tax })
    }

    fn next(&self, from: u32) -> Result<Vec<ScheduledCharge>, QuoteError> {
        let mut next = Vec::new();
        for number in from..from + LISTED_CHARGES {
            let Some((charge, taxed)) = self.charge(number)? else { break };
            let (amount, tax) = (money(self.offer, taxed.gross)?, money(self.offer, taxed.tax)?);
            next.push(ScheduledCharge { date: charge.from, amount, tax });
        }
        Ok(next)
    }

    fn phases(&self) -> Result<Vec<QuotePhase>, QuoteError> {
        let mut before = 0u32;
        let mut phases = Vec::with_capacity(self.plan.phases.len());
        for phase in &self.plan.phases {
            let amount = money(self.offer, self.taxed(phase.price, Exact::ONE)?.gross)?;
            let Some(first) = self.billing.charge(before)? else { break };
            phases.push(QuotePhase { charges: phase.charges, amount, from: first.from });
            before = before.saturating_add(phase.charges.unwrap_or(0));
        }
        Ok(phases)
    }

    /// What a year costs at the price of the last phase: so many charges as fall into a year.
    fn per_year(&self) -> Result<Exact, QuoteError> {
        let Some(last) = self.plan.phases.last() else { return Ok(Exact::ZERO) };
        let of_one = self.taxed(last.price, Exact::ONE)?.gross;
        let interval = &self.plan.interval;
        let count = i64::from(interval.count.max(1));
        let in_a_year = match interval.unit {
            IntervalUnit::Day => Exact::ratio(365, count)?,
            IntervalUnit::Week => Exact::ratio(52, count)?,
            IntervalUnit::Month => Exact::ratio(12, count)?,
            IntervalUnit::Year => Exact::ratio(1, count)?,
        };
        Ok(self.policy.cents.round(of_one.times(in_a_year)?, self.policy.mode)?)
    }

    fn sum(&self, charges: u32) -> Result<Exact, QuoteError> {
        let mut sum = Exact::ZERO;
        for number in 0..charges {
            if let Some((_, taxed)) = self.charge(number)? {
                sum = sum.plus(taxed.gross)?;
            }
        }
        Ok(sum)
    }
}
