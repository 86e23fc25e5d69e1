//! The charges of a plan, one after the other.

use super::part::{EndDay, Span, part_of_days, part_of_month, part_of_seconds};
use crate::calendar::{Date, Days, Instant, Interval, IntervalUnit};
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{PartBasis, PartCharge, PartPeriod, Plan, PlanAnchor};

/// One charge of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanCharge {
    /// The first day it pays for; it falls due on it.
    pub from: Date,
    /// The day after the last one it pays for.
    pub to: Date,
    /// The price of a whole period for one unit.
    pub price: Price,
    /// How much of a whole period it pays for.
    pub share: Exact,
}

/// A plan that begins at an instant.
///
/// Days are counted from the anchor, so that a month's end comes back: 31 January, 28 February, 31 March. Adding a month
/// to the day before would drift to the 28th for good.
///
/// Billing begins after the trial. A first period that begins between two billing days is charged in proportion to the
/// whole period that contains it, and so is a fixed term that ends early.
///
/// ```
/// # use upfront_checkout::{offer::Plan, shape::read_document, boundary::read_text};
/// # let plan: Plan = read_document(&read_text(r#"{"interval": {"count": 1, "unit": "month"}, "billingDay": 15,
/// #   "phases": [{"price": "31.00"}], "cancellation": {"en": "By e-mail."}}"#).unwrap()).unwrap();
/// use upfront_checkout::{calendar::Instant, recurring::Billing};
/// // billed on the 15th, begun on 5 January: 10 of the 31 days up to it
/// let billing = Billing::new(&plan, Instant::parse("2027-01-05T12:00:00Z").unwrap());
/// let first = billing.charge(0).unwrap().unwrap();
/// assert_eq!((first.from.to_string(), first.share.to_string()), ("2027-01-05".to_owned(), "10/31".to_owned()));
/// assert_eq!(billing.charge(1).unwrap().unwrap().from.to_string(), "2027-01-15");
/// ```
#[derive(Debug, Clone)]
pub struct Billing<'p> {
    plan: &'p Plan,
    /// The shop's days.
    days: Days<'p>,
    begins: Instant,
    /// The first day that is paid for: the day it begins, or the day after the trial.
    billed_from: Date,
    /// The day from which periods are counted.
    anchor: Date,
    /// The day of the month on which it is billed, 1 to 31; in a short month its last day.
    day: u8,
    /// The number of the period, counted from the anchor, in which billing begins.
    first_period: i64,
}

impl<'p> Billing<'p> {
    /// The charges of a plan that begins at an instant, its days those of UTC.
    pub fn new(plan: &'p Plan, begins: Instant) -> Billing<'p> {
        Billing::in_days(plan, begins, Days::UTC)
    }

    /// The charges of a plan that begins at an instant, by a shop's days.
    pub fn in_days(plan: &'p Plan, begins: Instant, days: Days<'p>) -> Billing<'p> {
        let start = days.of_instant(begins);
        let billed_from = plan.trial.as_ref().map_or(start, |trial| start.plus(trial, 1));
        let (anchor, day) = anchor_of(plan, start, billed_from);
        let mut billing = Billing { plan, days, begins, billed_from, anchor, day, first_period: 0 };
        billing.first_period = billing.period_of(billed_from);
        billing
    }

    /// Charge `number`, counted from 0; `None` after the end of a fixed term.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn charge(&self, number: u32) -> Result<Option<PlanCharge>, MoneyError> {
        let Some(price) = self.price_of(number) else { return Ok(None) };
        let whole = self.period(number);
        let from = whole.start.max(self.billed_from);
        let to = self.plan.ends.map_or(whole.end, |end| whole.end.min(end));
        if to <= from {
            return Ok(None);
        }
        let share = if from == whole.start && to == whole.end {
            Exact::ONE
        } else {
            self.part(Span { start: from, end: to }, whole)?
        };
        Ok(Some(PlanCharge { from, to, price, share }))
    }

    /// The price of charge `number`, counted from 0. The first phase holds for its number of charges, then the next one; the
    /// last phase runs on.
    pub fn price_of(&self, number: u32) -> Option<Price> {
        let mut before = 0u32;
        for phase in &self.plan.phases {
            before = before.saturating_add(phase.charges.unwrap_or(u32::MAX));
            if number < before {
                return Some(phase.price);
            }
        }
        self.plan.phases.last().map(|phase| phase.price)
    }

    /// What is left of the period that is already paid, as a share of it, where the plan takes the place of another one: 15
    /// of 30 days are 15/30.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn unused_share(&self) -> Result<Option<Exact>, MoneyError> {
        let Some(replaced) = &self.plan.replaces else { return Ok(None) };
        let whole =
            Span { start: self.days.of_instant(replaced.period_start), end: self.days.of_instant(replaced.period_end) };
        let left = Span { start: self.billed_from.max(whole.start), end: whole.end };
        self.proportion(left, whole).map(Some)
    }

    /// The whole period of a charge.
    fn period(&self, number: u32) -> Span {
        if let Some(replaced) = &self.plan.replaces {
            let end = self.days.of_instant(replaced.period_end);
            let bound = |step: i64| {
                if step < 0 { self.days.of_instant(replaced.period_start) } else { self.later(end, end.day(), step) }
            };
            let step = i64::from(number) - 1;
            return Span { start: bound(step), end: bound(step + 1) };
        }
        let index = self.first_period.saturating_add(i64::from(number));
        Span { start: self.bound(index), end: self.bound(index.saturating_add(1)) }
    }

    /// The first day of period `index`, counted from the anchor; below zero before it.
    fn bound(&self, index: i64) -> Date {
        self.later(self.anchor, self.day, index)
    }

    /// A day so many periods after an anchor; below zero before it.
    fn later(&self, anchor: Date, day: u8, periods: i64) -> Date {
        match months_of(&self.plan.interval) {
            Some(months) => anchor.month_later(months.saturating_mul(periods), day),
            None => anchor.plus(&self.plan.interval, u32::try_from(periods).unwrap_or(0)),
        }
    }

    /// The number of the period that a day lies in, counted from the anchor.
    fn period_of(&self, day: Date) -> i64 {
        if months_of(&self.plan.interval).is_none_or(|months| months == 0) {
            return 0;
        }
        let mut index = 0;
        while self.bound(index) > day && index > -2_400 {
            index -= 1;
        }
        while self.bound(index + 1) <= day && index < 2_400 {
            index += 1;
        }
        index
    }

    /// The share of a period that is charged.
    fn part(&self, used: Span, whole: Span) -> Result<Exact, MoneyError> {
        let rule = self.plan.part_period.as_ref().unwrap_or(PLAIN);
        match rule.charge.unwrap_or(PartCharge::Proportional) {
            PartCharge::Free => Ok(Exact::ZERO),
            PartCharge::Full => Ok(Exact::ONE),
            PartCharge::Proportional => self.proportion(used, whole),
        }
    }

    /// The share of a period in proportion to the time.
    fn proportion(&self, used: Span, whole: Span) -> Result<Exact, MoneyError> {
        let rule = self.plan.part_period.as_ref().unwrap_or(PLAIN);
        match rule.basis.unwrap_or(PartBasis::Days) {
            PartBasis::Days => {
                let end_day = if rule.inclusive_end == Some(true) { EndDay::Used } else { EndDay::Free };
                part_of_days(used, whole, end_day)
            }
            PartBasis::FixedMonth => part_of_month(used, rule.days_in_month.unwrap_or(30)),
            PartBasis::Seconds => self.part_in_seconds(used, whole),
        }
    }

    /// Days begin as they do in the shop, but for the moment the plan begins and the stated bounds of a replaced period.
    fn part_in_seconds(&self, used: Span, whole: Span) -> Result<Exact, MoneyError> {
        let replaced = self.plan.replaces.as_ref();
        let midnight = |date: Date| self.days.begin(date).milliseconds() / 1000;
        let seconds = |instant: Instant| instant.milliseconds() / 1000;
        let bounds = match replaced {
            Some(replaced) => (seconds(replaced.period_start), seconds(replaced.period_end)),
            None => (midnight(whole.start), midnight(whole.end)),
        };
        let start =
            if used.start == self.days.of_instant(self.begins) { seconds(self.begins) } else { midnight(used.start) };
        let end = if used.end == whole.end { bounds.1 } else { midnight(used.end) };
        part_of_seconds((start, end), bounds)
    }
}

/// The rule of a plan that says nothing: in proportion to the days of the actual period.
const PLAIN: &PartPeriod = &PartPeriod { charge: None, basis: None, days_in_month: None, inclusive_end: None };

/// What the billing days are counted from, and on which day of the month they lie: without a billing day of its own a
/// plan is billed on the day it begins, or on the first day after its trial.
fn anchor_of(plan: &Plan, start: Date, billed_from: Date) -> (Date, u8) {
    if months_of(&plan.interval).is_none() {
        return (billed_from, billed_from.day());
    }
    let usual = if plan.trial.is_some() { PlanAnchor::FirstBilled } else { PlanAnchor::Start };
    let anchor = match plan.anchor.unwrap_or(usual) {
        PlanAnchor::Calendar => return (billed_from.month_later(0, 1), 1),
        PlanAnchor::Start => start,
        PlanAnchor::FirstBilled => billed_from,
    };
    let day = plan.billing_day.and_then(|day| u8::try_from(day).ok()).unwrap_or(anchor.day());
    (anchor.month_later(0, day), day)
}

/// How many months an interval has; `None` for one of days or weeks.
fn months_of(interval: &Interval) -> Option<i64> {
    match interval.unit {
        IntervalUnit::Month => Some(i64::from(interval.count)),
        IntervalUnit::Year => Some(i64::from(interval.count) * 12),
        IntervalUnit::Day | IntervalUnit::Week => None,
    }
}

/// One unit, as an interval.
pub(super) fn one(unit: IntervalUnit) -> Interval {
    Interval { count: 1, unit }
}
