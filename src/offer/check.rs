//! What is well-formed but cannot be meant: the same id twice, references to nothing, contradictions.

use super::price_check::{check_line_prices, check_prices, check_tax_list, check_unit_price};
use super::statement_check::check_statements;
use super::{Condition, Line, Offer, Plan, QuantityRule, Rule};
use crate::calendar::{Date, Interval, IntervalUnit};
use crate::money::Quantity;
use crate::shape::{Id, Problem, ProblemCode, Reader};
use std::collections::BTreeSet;

/// Every contradiction in an offer, at its place.
pub(super) fn contradictions(offer: &Offer) -> Vec<Problem> {
    let mut reader = Reader::default();
    check_document(offer, &mut reader);
    check_ids(offer, &mut reader);
    reader.each("lines", &offer.lines, |line, reader| check_line(offer, line, reader));
    reader.each("basket", &offer.basket, |entry, reader| {
        check_choice(offer, &entry.line, None, reader);
        reader.each("options", &entry.options, |chosen, reader| {
            let option = Some((&chosen.option, Some(&chosen.choice)));
            check_choice(offer, &entry.line, option, reader);
        });
    });
    reader.each("rules", &offer.rules, |rule, reader| check_rule(offer, rule, reader));
    check_delivery(offer, &mut reader);
    check_prices(offer, &mut reader);
    check_statements(offer, &mut reader);
    reader.into_problems()
}

/// Refuses a member that contradicts another one.
pub(super) fn contradiction(reader: &mut Reader, name: &str, message: &str, help: &str) {
    reader.within(name, |reader| reader.refuse(ProblemCode::Contradiction, message.to_owned(), help));
}

fn check_document(offer: &Offer, reader: &mut Reader) {
    if offer.valid_from >= offer.valid_until {
        contradiction(reader, "validUntil", "the offer ends before it begins", "put `validUntil` after `validFrom`");
    }
    if offer.languages.is_empty() {
        contradiction(reader, "languages", "the offer has no language", "name at least one");
    }
    if offer.payment.is_empty() {
        contradiction(reader, "payment", "there is no way to pay", "add a payment method");
    }
    let needs_delivery = offer.lines.iter().any(Line::is_delivered);
    if needs_delivery && offer.delivery.is_empty() {
        contradiction(reader, "delivery", "there are goods, but no delivery", "add a delivery method");
    }
    if needs_delivery && offer.ships_to.is_empty() {
        contradiction(reader, "shipsTo", "there are goods, but no country to send them to", "name the countries");
    }
}

fn check_ids(offer: &Offer, reader: &mut Reader) {
    unique(reader, "taxes", offer.taxes.iter().map(|tax| &tax.id));
    unique(reader, "lines", offer.lines.iter().map(|line| &line.id));
    unique(reader, "rules", offer.rules.iter().map(Rule::id));
    unique(reader, "delivery", offer.delivery.iter().map(|method| &method.id));
    unique(reader, "charges", offer.charges.iter().map(|charge| &charge.id));
    unique(reader, "discounts", offer.discounts.iter().map(|discount| &discount.id));
    unique(reader, "prepaid", offer.prepaid.iter().map(|prepaid| &prepaid.id));
    unique(reader, "payment", offer.payment.iter().map(|method| &method.id));
    unique(reader, "policies", offer.policies.iter().map(|policy| &policy.id));
    unique(reader, "declarations", offer.declarations.iter().map(|declaration| &declaration.id));
    unique(reader, "purposes", offer.purposes.iter().map(|purpose| &purpose.id));
    unique(reader, "promises", offer.promises.iter().flatten().map(|promise| &promise.id));
    let basket: Vec<&Id> = offer.basket.iter().map(|entry| &entry.line).collect();
    unique(reader, "basket", basket.into_iter());
}

pub(super) fn unique<'i>(reader: &mut Reader, name: &str, ids: impl Iterator<Item = &'i Id>) {
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            let message = format!("`{id}` stands here twice");
            let place = index.to_string();
            let refuse = |reader: &mut Reader| reader.refuse(ProblemCode::DuplicateId, message, "give each its own");
            reader.within(name, |reader| reader.within(&place, refuse));
        }
    }
}

pub(super) fn check_reference(reader: &mut Reader, name: &str, id: &Id, known: bool) {
    reader.within(name, |reader| reference(reader, id, known));
}

/// Refuses a reference to nothing.
pub(super) fn reference(reader: &mut Reader, id: &Id, known: bool) {
    if !known {
        let message = format!("there is no `{id}` to refer to");
        reader.refuse(ProblemCode::UnknownReference, message, "use an id of this offer");
    }
}

/// Refuses taxes that the offer does not have, and such as stand in a list twice.
pub(super) fn known_taxes(offer: &Offer, taxes: &[Id], reader: &mut Reader) {
    reader.each("taxes", taxes, |tax, reader| reference(reader, tax, offer.tax(tax).is_some()));
    unique(reader, "taxes", taxes.iter());
}

/// Refuses two members of which exactly one must be there.
pub(super) fn one_of_two(reader: &mut Reader, one: (&str, bool), other: (&str, bool)) {
    if one.1 == other.1 {
        let message = format!("either `{}` or `{}`", one.0, other.0);
        contradiction(reader, one.0, &message, "keep exactly one of them");
    }
}

fn check_line(offer: &Offer, line: &Line, reader: &mut Reader) {
    check_tax_list(offer, line.taxes.ids(), reader);
    check_line_prices(line, reader);
    if line.price.is_some() == line.plan.is_some() {
        contradiction(reader, "price", "a line has either a price or a plan", "keep exactly one of `price` and `plan`");
    }
    if let Some(price) = &line.price {
        reader.within("price", |reader| check_unit_price(price, offer, reader));
    }
    if line.measure.as_ref().is_some_and(|measure| is_zero(measure.content)) {
        contradiction(reader, "measure", "a unit that contains nothing", "let `content` be more than 0");
    }
    if let Some(taxes) = line.deposit.as_ref().and_then(|deposit| deposit.taxes.as_ref()) {
        reader.within("deposit", |reader| check_tax_list(offer, taxes.ids(), reader));
    }
    reader.within("quantity", |reader| check_quantity(&line.quantity, reader));
    if let Some(plan) = &line.plan {
        reader.within("plan", |reader| check_plan(plan, offer.valid_from.date(), reader));
    }
    unique(reader, "options", line.options.iter().map(|option| &option.id));
    reader.each("options", &line.options, |option, reader| {
        unique(reader, "choices", option.choices.iter().map(|choice| &choice.id));
        if option.choices.is_empty() {
            contradiction(reader, "choices", "an option without a choice", "add choices, or drop the option");
        }
    });
}

fn is_zero(quantity: Quantity) -> bool {
    quantity.value().is_zero()
}

fn check_quantity(rule: &QuantityRule, reader: &mut Reader) {
    if rule.step.is_some_and(is_zero) {
        contradiction(reader, "step", "a step of nothing", "let `step` be more than 0, or leave it out for 1");
    }
    if rule.minimum.is_some_and(is_zero) {
        contradiction(reader, "minimum", "a minimum of nothing", "let `minimum` be more than 0, or leave it out");
    }
    if let (Some(minimum), Some(maximum)) = (rule.minimum, rule.maximum)
        && minimum > maximum
    {
        contradiction(reader, "maximum", "the maximum is below the minimum", "let `maximum` be the larger one");
    }
}

/// More charges than this are no minimum term that anybody can oversee.
const MOST_CHARGES: u64 = 1_000;

/// About how many days an interval has.
fn days(interval: &Interval) -> u64 {
    let unit = match interval.unit {
        IntervalUnit::Day => 1,
        IntervalUnit::Week => 7,
        IntervalUnit::Month => 30,
        IntervalUnit::Year => 365,
    };
    u64::from(interval.count) * unit
}

fn check_plan(plan: &Plan, starts: Date, reader: &mut Reader) {
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
    if plan.statements.as_ref().is_some_and(|statements| empty(&statements.interval)) {
        contradiction(reader, "statements", "statements after no time", "let `count` be at least 1");
    }
    check_billing(plan, reader);
    let lasts = plan.ends.map(|ends| u64::try_from(starts.days_until(ends)).unwrap_or(0));
    if lasts.is_some_and(|lasts| lasts / days(&plan.interval).max(1) > MOST_CHARGES) {
        let help = "choose a longer interval or an earlier end";
        contradiction(reader, "ends", "more than a thousand charges until the end", help);
    }
    if plan.minimum_term.as_ref().is_some_and(|term| days(term) / days(&plan.interval).max(1) > MOST_CHARGES) {
        let help = "choose a longer interval or a shorter term";
        contradiction(reader, "minimumTerm", "more than a thousand charges in the minimum term", help);
    }
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

/// Refuses a line, option or choice that the offer does not have.
fn check_choice(offer: &Offer, line: &Id, option: Option<(&Id, Option<&Id>)>, reader: &mut Reader) {
    let found = offer.line(line);
    let Some((option, choice)) = option else {
        check_reference(reader, "line", line, found.is_some());
        return;
    };
    let group = found.and_then(|line| line.option(option));
    check_reference(reader, "option", option, group.is_some());
    if let (Some(group), Some(choice)) = (group, choice) {
        check_reference(reader, "choice", choice, group.choice(choice).is_some());
    }
}

fn check_rule(offer: &Offer, rule: &Rule, reader: &mut Reader) {
    let (when, other) = rule.conditions();
    let name = match rule {
        Rule::Requires { .. } => "needs",
        Rule::Excludes { .. } => "excludes",
    };
    reader.within("when", |reader| check_condition(offer, when, reader));
    reader.within(name, |reader| check_condition(offer, other, reader));
}

fn check_condition(offer: &Offer, condition: &Condition, reader: &mut Reader) {
    if condition.option.is_some() != condition.choice.is_some() {
        contradiction(reader, "option", "an option without a choice", "name both `option` and `choice`, or neither");
    }
    check_choice(offer, &condition.line, None, reader);
    if let Some(option) = &condition.option {
        check_choice(offer, &condition.line, Some((option, condition.choice.as_ref())), reader);
    }
}

fn check_delivery(offer: &Offer, reader: &mut Reader) {
    reader.each("delivery", &offer.delivery, |method, reader| {
        check_tax_list(offer, method.taxes.ids(), reader);
        if method.earliest_days > method.latest_days {
            contradiction(reader, "latestDays", "the latest arrival is before the earliest", "swap them");
        }
    });
}
