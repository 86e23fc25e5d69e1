//! What is charged again, with its calendar.
//!
//! Each later charge is taxed at the line's rates and rounded as a line of its own. A plan of 29.95 with `billingDay` 15, begun
//! on 5 January, is charged 9.66 with the order (10 of 31 days), then 29.95 on 15 January, 15 February and so on.

use super::writer::{Writer, exact_of};
use crate::calendar::{Date, Instant, Interval, IntervalUnit};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{Plan, RoundingLevel, RoundingTarget};
use crate::quote::document::{QuoteError, QuotePhase, RecurringQuote, Rules, ScheduledCharge};
use crate::quote::sheet::{LineEntry, PriceTaxes, Profile, RoundingRules, Sheet, Taxed};
use crate::quote::trace::{Place, TraceRule};
use crate::recurring::{Billing, NoticeFrom, PlanCharge, bond, charges_before};

/// How many coming charges a quote lists: a year of monthly ones.
const LISTED_CHARGES: u32 = 12;

/// The recurring part of each line with a plan, beginning now, and what of all falls due after the order within minimum
/// terms.
///
/// # Errors
/// Amounts too large to be exact.
pub fn quote_recurring(
    sheet: &Sheet<'_>,
    now: Instant,
    writer: &mut Writer<'_, '_>,
) -> Result<(Vec<RecurringQuote>, Exact), QuoteError> {
    let mut recurring = Vec::new();
    let mut later = Exact::ZERO;
    for (line, entry) in sheet.lines.iter().zip(sheet.line_entries()) {
        let Some(plan) = &line.line.plan else { continue };
        let charges = Charges {
            rounding: &sheet.rounding,
            plan,
            billing: Billing::in_days(plan, now, sheet.offer.days()),
            line,
            profile: sheet.profile(entry)?,
            today: sheet.offer.days().of_instant(now),
            notice_from: if sheet.rules == Rules::One { NoticeFrom::LastDay } else { NoticeFrom::DayAfter },
        };
        let (quoted, due_later) = charges.quote(Place::nth("recurring", recurring.len()), writer)?;
        recurring.push(quoted);
        later = later.plus(due_later)?;
    }
    Ok((recurring, later))
}

/// The charges of one plan for a quantity.
struct Charges<'s, 'o> {
    /// How each charge and its taxes are rounded: each charge by itself.
    rounding: &'s RoundingRules,
    /// The plan: its phases, its term, how it ends.
    plan: &'o Plan,
    /// On which days charges fall due, and for how much of a period.
    billing: Billing<'o>,
    /// The line with the plan: its quantity and its options count for every charge.
    line: &'s LineEntry<'o>,
    /// The taxes on it.
    profile: &'s Profile,
    /// The day of the order in the shop.
    today: Date,
    /// From which day a notice is counted back.
    notice_from: NoticeFrom,
}

impl Charges<'_, '_> {
    /// The charges as they are written, and what of them falls due after the order within the minimum term.
    fn quote(&self, place: Place, writer: &mut Writer<'_, '_>) -> Result<(RecurringQuote, Exact), MoneyError> {
        let due_now = self.charge(0)?.filter(|(charge, _)| charge.from == self.today);
        let first = due_now.map_or(Exact::ZERO, |(_, taxed)| taxed.gross);
        let bond = bond(self.plan, &self.billing, self.today, self.notice_from)?;
        let first_written = writer.tell_itself((place, "first"), TraceRule::RecurringCharge, first)?;
        let phases = self.phases(place, writer)?;
        let next = self.next(u32::from(due_now.is_some()), place, writer)?;
        let all = bond.map(|bond| self.sum(bond.charges)).transpose()?;
        let commitment =
            all.map(|all| writer.tell((place, "commitment"), TraceRule::SumOfTerm, &[], all)).transpose()?;
        let due_later = all.map(|all| all.minus(first)).transpose()?;
        let later = match (commitment, due_later) {
            (Some(all), Some(later)) => {
                let inputs = [exact_of(all), exact_of(first_written)];
                Some(writer.tell((place, "later"), TraceRule::LaterInTerm, &inputs, later)?)
            }
            _ => None,
        };
        let year_ends = self.today.plus(&Interval { count: 1, unit: IntervalUnit::Year }, 1);
        let in_first_year = self.sum(charges_before(&self.billing, year_ends)?)?;
        let first_year = writer.tell((place, "firstYear"), TraceRule::SumOfYear, &[], in_first_year)?;
        let per_year = self.per_year()?;
        let runs_on = exact_of(phases.last().map_or(writer.money(per_year)?, |phase| phase.amount));
        let quoted = RecurringQuote {
            line: self.line.line.id.clone(),
            interval: self.plan.interval.clone(),
            first: first_written,
            billed_from: self.plan.trial.as_ref().map(|trial| self.today.plus(trial, 1)),
            phases,
            next,
            charges_in_term: bond.map(|bond| bond.charges),
            term_ends: bond.map(|bond| bond.term_ends),
            notice_by: bond.map(|bond| bond.notice_by),
            commitment,
            later,
            first_year,
            per_year: writer.tell((place, "perYear"), TraceRule::YearOfLastPhase, &[runs_on], per_year)?,
        };
        Ok((quoted, due_later.unwrap_or(Exact::ZERO)))
    }

    /// The charge of a number with tax, rounded as a line of its own; `None` after the end.
    fn charge(&self, number: u32) -> Result<Option<(PlanCharge, Taxed)>, MoneyError> {
        let Some(charge) = self.billing.charge(number)? else { return Ok(None) };
        Ok(Some((charge, self.taxed(charge.price, charge.share)?)))
    }

    /// The charge for a share of a period at a price: 10/31 of 29.95 is 9.6612…, a charge of 9.66.
    fn taxed(&self, price: Price, share: Exact) -> Result<Taxed, MoneyError> {
        let quantity = Exact::of_decimal(self.line.quantity.value());
        let mut amount = self.rounding.line(price.exact().times(quantity)?.times(share)?)?.value;
        for option in &self.line.options {
            amount.add(self.rounding.line(option.surcharge.times(quantity)?.times(share)?)?.value)?;
        }
        let mut own = PriceTaxes::new(*self.rounding);
        own.begin(amount, self.profile)?;
        let by_net = self.rounding.target == RoundingTarget::Net && self.profile.any_included;
        let tax = match self.rounding.level {
            RoundingLevel::Unit => own.round_units(quantity)?,
            RoundingLevel::Line => own.round_line(amount, self.profile)?.0,
            RoundingLevel::Group if by_net => own.round_net(amount, self.profile)?,
            RoundingLevel::Group | RoundingLevel::Document => own.round_each()?,
        };
        let net = amount.minus(own.contained(self.profile)?)?;
        Ok(Taxed { net, tax, gross: net.plus(tax)? })
    }

    /// The coming charges, from the one of a number on.
    fn next(&self, from: u32, place: Place, writer: &mut Writer<'_, '_>) -> Result<Vec<ScheduledCharge>, MoneyError> {
        let mut coming = Vec::new();
        for number in from..from + LISTED_CHARGES {
            let Some((charge, taxed)) = self.charge(number)? else { break };
            let place = place.nth_part("next", coming.len());
            let amount = writer.tell_itself((place, "amount"), TraceRule::RecurringCharge, taxed.gross)?;
            coming.push((charge.from, amount, taxed.tax));
        }
        let with_tax = coming.into_iter().enumerate().map(|(number, (date, amount, tax))| {
            let figure = (place.nth_part("next", number), "tax");
            let tax = writer.tell(figure, TraceRule::TaxOfCharge, &[exact_of(amount)], tax)?;
            Ok(ScheduledCharge { date, amount, tax })
        });
        with_tax.collect()
    }

    /// The prices of whole periods, one after the other.
    fn phases(&self, place: Place, writer: &mut Writer<'_, '_>) -> Result<Vec<QuotePhase>, MoneyError> {
        let mut before = 0u32;
        let mut phases = Vec::with_capacity(self.plan.phases.len());
        for phase in &self.plan.phases {
            let gross = self.taxed(phase.price, Exact::ONE)?.gross;
            let Some(first) = self.billing.charge(before)? else { break };
            let figure = (place.nth_part("phases", phases.len()), "amount");
            let amount = writer.tell_itself(figure, TraceRule::RecurringCharge, gross)?;
            phases.push(QuotePhase { charges: phase.charges, amount, from: first.from });
            before = before.saturating_add(phase.charges.unwrap_or(0));
        }
        Ok(phases)
    }

    /// What a year costs at the price of the last phase: as many charges as fall into a year. 9.99 every four weeks is
    /// 13 × 9.99 = 129.87.
    fn per_year(&self) -> Result<Exact, MoneyError> {
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
        self.rounding.cents.round(of_one.times(in_a_year)?, self.rounding.mode)
    }

    /// The first charges together, with tax.
    fn sum(&self, charges: u32) -> Result<Exact, MoneyError> {
        let mut sum = Exact::ZERO;
        for number in 0..charges {
            if let Some((_, taxed)) = self.charge(number)? {
                sum = sum.plus(taxed.gross)?;
            }
        }
        Ok(sum)
    }
}
