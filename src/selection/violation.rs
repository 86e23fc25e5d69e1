//! What in a selection does not go together, and the ways out.

use super::Selection;
use crate::money::Quantity;
use crate::offer::{BasketLine, Condition, Line, Offer, Rule};
use crate::shape::{Id, choice, written};
use rust_decimal::Decimal;

choice! {
    /// What is wrong with a selection.
    pub enum ViolationKind {
        /// Less than is sold.
        BelowMinimum = "below-minimum",
        /// More than is sold in one order.
        AboveMaximum = "above-maximum",
        /// Not a multiple of the step.
        NotAStep = "not-a-step",
        /// More than is there.
        OutOfStock = "out-of-stock",
        /// Nothing is chosen of an option group.
        MissingChoice = "missing-choice",
        /// Something that is needed with it is not chosen.
        Requires = "requires",
        /// Two choices that cannot be had together.
        Excludes = "excludes",
    }
}

written! {
    /// What in a selection does not go together, at the line where it shows.
    pub struct Violation {
        /// What is wrong.
        pub kind: ViolationKind,
        /// At which line it shows.
        pub line: Id,
        /// Of which option group, for a missing choice.
        pub option: Option<Id>,
        /// The quantity that bounds it: the minimum, maximum, step or stock.
        pub bound: Option<Quantity>,
        /// Of which rule.
        pub rule: Option<Id>,
        /// What can be done instead, the least change first.
        pub ways_out: Vec<WayOut>,
    }
}

written! {
    /// A change that puts a violation right: exactly one of quantity, choice, `add` and `remove` is given.
    pub struct WayOut {
        /// The line it changes.
        pub line: Id,
        /// The quantity to take instead.
        pub quantity: Option<Quantity>,
        /// The option group to choose in.
        pub option: Option<Id>,
        /// The choice to take instead.
        pub choice: Option<Id>,
        /// The line is put into the basket.
        pub add: bool,
        /// The line is taken out of the basket.
        pub remove: bool,
    }
}

/// Everything in the selection that does not go together, line by line.
pub fn violations(offer: &Offer, selection: &Selection) -> Vec<Violation> {
    let mut found = Vec::new();
    for (chosen, line) in offer.lines_of(&selection.lines) {
        if let Some(line) = line {
            found.extend(quantity_violation(line, chosen));
            found.extend(line.options.iter().filter(|option| chosen.choice(&option.id).is_none()).map(|option| {
                Violation { option: Some(option.id.clone()), ..violation(ViolationKind::MissingChoice, line) }
            }));
        }
    }
    found.extend(offer.rules.iter().filter_map(|rule| rule_violation(offer, selection, rule)));
    let place = |violation: &Violation| selection.lines.iter().position(|chosen| chosen.line == violation.line);
    found.sort_by_key(place);
    found
}

fn violation(kind: ViolationKind, line: &Line) -> Violation {
    Violation { kind, line: line.id.clone(), option: None, bound: None, rule: None, ways_out: Vec::new() }
}

impl WayOut {
    /// Taking a line out of the basket.
    pub fn without(line: &Id) -> WayOut {
        WayOut { remove: true, ..unchanged(line) }
    }
}

impl Line {
    /// The smallest difference between two quantities; one where the offer says nothing.
    pub fn step(&self) -> Decimal {
        self.quantity.step.map_or(Decimal::ONE, Quantity::value)
    }

    /// The least that is sold; one step where the offer says nothing.
    pub fn minimum(&self) -> Decimal {
        self.quantity.minimum.map_or(self.step(), Quantity::value)
    }
}

/// What is wrong with the quantity of a line, the bound it breaks, and the quantities that could be taken instead.
fn broken_bound(line: &Line, chosen: &BasketLine) -> Option<(ViolationKind, Decimal, Vec<Decimal>)> {
    let quantity = chosen.quantity.value();
    if quantity < line.minimum() {
        Some((ViolationKind::BelowMinimum, line.minimum(), vec![line.minimum()]))
    } else if let Some(stock) = line.stock.filter(|stock| chosen.quantity > *stock) {
        Some((ViolationKind::OutOfStock, stock.value(), vec![steps_within(most_of(line, stock), line.step())]))
    } else if let Some(maximum) = line.quantity.maximum.filter(|maximum| chosen.quantity > *maximum) {
        Some((ViolationKind::AboveMaximum, maximum.value(), vec![steps_within(maximum.value(), line.step())]))
    } else if !(quantity % line.step()).is_zero() {
        let lower = steps_within(quantity, line.step());
        Some((ViolationKind::NotAStep, line.step(), vec![lower, lower + line.step()]))
    } else {
        None
    }
}

fn quantity_violation(line: &Line, chosen: &BasketLine) -> Option<Violation> {
    let (kind, bound, instead) = broken_bound(line, chosen)?;
    let allowed = |value: &Decimal| {
        *value >= line.minimum()
            && line.quantity.maximum.is_none_or(|most| *value <= most.value())
            && line.stock.is_none_or(|stock| *value <= stock.value())
    };
    let quantities = instead.into_iter().filter(allowed).filter_map(|value| Quantity::new(value.normalize()));
    let mut ways_out: Vec<WayOut> =
        quantities.map(|quantity| WayOut { quantity: Some(quantity), ..unchanged(&line.id) }).collect();
    if ways_out.is_empty() {
        ways_out.push(WayOut::without(&line.id));
    }
    Some(Violation { bound: Quantity::new(bound.normalize()), ways_out, ..violation(kind, line) })
}

/// The stock, or the most that is sold in one order where that is less.
fn most_of(line: &Line, stock: Quantity) -> Decimal {
    line.quantity.maximum.map_or(stock, |maximum| maximum.min(stock)).value()
}

/// A quantity rounded down to a multiple of the step.
fn steps_within(quantity: Decimal, step: Decimal) -> Decimal {
    quantity - quantity % step
}

fn unchanged(line: &Id) -> WayOut {
    WayOut { line: line.clone(), quantity: None, option: None, choice: None, add: false, remove: false }
}

fn rule_violation(offer: &Offer, selection: &Selection, rule: &Rule) -> Option<Violation> {
    let (when, other) = rule.conditions();
    if !selection.meets(when) {
        return None;
    }
    let (kind, broken, mut ways_out) = match rule {
        Rule::Requires { .. } => {
            (ViolationKind::Requires, !selection.meets(other), ways_to_meet(offer, selection, other))
        }
        Rule::Excludes { .. } => {
            (ViolationKind::Excludes, selection.meets(other), ways_to_avoid(offer, selection, other))
        }
    };
    if !broken {
        return None;
    }
    ways_out.extend(ways_to_avoid(offer, selection, when));
    let mut seen: Vec<WayOut> = Vec::new();
    for way in ways_out {
        if !seen.contains(&way) {
            seen.push(way);
        }
    }
    let line = offer.line(&when.line)?;
    Some(Violation { rule: Some(rule.id().clone()), ways_out: seen, ..violation(kind, line) })
}

/// What makes a condition true: the choice where the line is in the basket, else the line itself.
fn ways_to_meet(offer: &Offer, selection: &Selection, condition: &Condition) -> Vec<WayOut> {
    if offer.line(&condition.line).is_none() {
        return Vec::new();
    }
    if selection.line(&condition.line).is_none() {
        return vec![WayOut { add: true, ..unchanged(&condition.line) }];
    }
    let (option, choice) = (condition.option.clone(), condition.choice.clone());
    vec![WayOut { option, choice, ..unchanged(&condition.line) }]
}

/// What makes a condition false: another choice of the group, or the line out of the basket.
fn ways_to_avoid(offer: &Offer, selection: &Selection, condition: &Condition) -> Vec<WayOut> {
    if selection.line(&condition.line).is_none() {
        return Vec::new();
    }
    let group = condition.option.as_ref().and_then(|option| offer.line(&condition.line)?.option(option));
    match group {
        Some(group) => {
            let others = group.choices.iter().filter(|choice| Some(&choice.id) != condition.choice.as_ref());
            others
                .map(|choice| WayOut {
                    option: Some(group.id.clone()),
                    choice: Some(choice.id.clone()),
                    ..unchanged(&condition.line)
                })
                .collect()
        }
        None => vec![WayOut::without(&condition.line)],
    }
}
