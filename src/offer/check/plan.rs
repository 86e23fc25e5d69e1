//! What is charged again: intervals, billing days, phases and terms.

use super::refusals::contradiction;
use crate::calendar::{Date, Interval, IntervalUnit};
use crate::offer::Plan;
use crate::shape::Reader;

/// The most charges until the end, or in the minimum term, of a plan. Nobody could oversee more.
const MOST_CHARGES: u64 = 1_000;

/// The days of an interval, roughly: a month counts as 30 days, a year as 365.
fn days(interval: &Interval) -> u64 {
    let unit = match interval.unit {
        IntervalUnit::Day => 1,
        IntervalUnit::Week => 7,
        IntervalUnit::Month => 30,
        IntervalUnit::Year => 365,
    };
    u64::from(interval.count) * unit
}

/// Refuses what no plan can mean; `starts` is the first day on which it can be ordered.
pub(super) fn check_plan(plan: &Plan, starts: Date, reader: &mut Reader) {
    check_intervals(plan, reader);
    check_billing(plan, reader);
    check_length(plan, starts, reader);
    check_phases(plan, reader);
}

/// Every interval has a length.
fn check_intervals(plan: &Plan, reader: &mut Reader) {
    let empty = |interval: &Interval| interval.count == 0;
    if empty(&plan.interval) {
        contradiction(reader, "interval", "an interval of nothing", "let `count` be at least 1");
    }
    if plan.renewal.as_ref().is_some_and(empty) {
        contradiction(reader, "renewal", "a renewal for no time", "let `count` be at least 1, or leave it out");
    }
    if plan.trial.as_ref().is_some_and(empty) {
        contradiction(reader, "trial", "a trial of no time", "let `count` be at least 1, or leave it out");
    }
    if let Some(deliveries) = &plan.deliveries {
        if empty(&deliveries.interval) {
            contradiction(reader, "deliveries", "deliveries after no time", "let `count` be at least 1");
        }
        if deliveries.latest_days < deliveries.earliest_days {
            let help = "let `latestDays` be at least `earliestDays`";
            contradiction(reader, "deliveries", "the latest delivery comes before the earliest", help);
        }
    }
    if plan.statements.as_ref().is_some_and(|statements| empty(&statements.interval)) {
        contradiction(reader, "statements", "statements after no time", "let `count` be at least 1");
    }
}

/// Not more charges than anybody can oversee, until the end or in the minimum term.
fn check_length(plan: &Plan, starts: Date, reader: &mut Reader) {
    let lasts = plan.ends.map(|ends| u64::try_from(starts.days_until(ends)).unwrap_or(0));
    if lasts.is_some_and(|lasts| lasts / days(&plan.interval).max(1) > MOST_CHARGES) {
        let help = "choose a longer interval or an earlier end";
        contradiction(reader, "ends", "more than a thousand charges until the end", help);
    }
    if plan.minimum_term.as_ref().is_some_and(|term| days(term) / days(&plan.interval).max(1) > MOST_CHARGES) {
        let help = "choose a longer interval or a shorter term";
        contradiction(reader, "minimumTerm", "more than a thousand charges in the minimum term", help);
    }
}

/// There is a price, and only the last phase runs on.
fn check_phases(plan: &Plan, reader: &mut Reader) {
    let Some((last, earlier)) = plan.phases.split_last() else {
        contradiction(reader, "phases", "a plan without a price", "add a phase");
        return;
    };
    if last.charges.is_some() || earlier.iter().any(|phase| phase.charges.is_none_or(|charges| charges == 0)) {
        let help = "let each earlier phase have `charges` of at least 1, and the last one none";
        contradiction(reader, "phases", "only the last phase runs on", help);
    }
}

/// The billing days of a plan, its part periods, and the plan it takes the place of.
fn check_billing(plan: &Plan, reader: &mut Reader) {
    let by_months = matches!(plan.interval.unit, IntervalUnit::Month | IntervalUnit::Year);
    if plan.billing_day.is_some_and(|day| !by_months || !(1..=31).contains(&day)) {
        let help = "use 1 to 31, for plans by months or years";
        contradiction(reader, "billingDay", "a billing day that no month has", help);
    }
    if plan.part_period.as_ref().and_then(|part| part.days_in_month).is_some_and(|days| !(28..=31).contains(&days)) {
        reader.within("partPeriod", |reader| {
            contradiction(reader, "daysInMonth", "not the days of a month", "use 28 to 31; 30 is usual");
        });
    }
    if plan.replaces.as_ref().and_then(|replaced| replaced.quantity).is_some_and(|paid| paid.value().is_zero()) {
        reader.within("replaces", |reader| {
            let help = "let `quantity` be more than 0, or leave `replaces` out";
            contradiction(reader, "quantity", "a plan for nobody is given up", help);
        });
    }
    if plan.replaces.as_ref().is_some_and(|replaced| replaced.period_start >= replaced.period_end) {
        reader.within("replaces", |reader| {
            contradiction(
                reader,
                "periodEnd",
                "the period ends before it begins",
                "put `periodEnd` after `periodStart`",
            );
        });
    }
}
