//! What can be in the basket, what is in it, and which choices do not go together.

use super::plan::check_plan;
use super::prices::{check_line_prices, check_tax_list, check_unit_price};
use super::refusals::{Target, check_reference, contradiction, unique};
use crate::money::Quantity;
use crate::offer::{Condition, Line, Offer, QuantityRule, Rule};
use crate::shape::{Id, Reader};

/// Each line that can be in the basket.
pub(super) fn check_lines(offer: &Offer, reader: &mut Reader) {
    reader.each("lines", &offer.lines, |line, reader| check_line(offer, line, reader));
}

/// What is in the basket: each line, option and choice exists.
pub(super) fn check_basket(offer: &Offer, reader: &mut Reader) {
    reader.each("basket", &offer.basket, |entry, reader| {
        check_reference(reader, "line", &entry.line, Target::of(offer.line(&entry.line)));
        reader.each("options", &entry.options, |chosen, reader| {
            check_choice(offer, &entry.line, &chosen.option, Some(&chosen.choice), reader);
        });
    });
}

/// Each rule about choices that do not go together.
pub(super) fn check_rules(offer: &Offer, reader: &mut Reader) {
    reader.each("rules", &offer.rules, |rule, reader| check_rule(offer, rule, reader));
}

fn check_line(offer: &Offer, line: &Line, reader: &mut Reader) {
    check_tax_list(offer, line.taxes.ids(), reader);
    check_line_prices(offer, line, reader);
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
        reader.within("plan", |reader| check_plan(plan, offer.days().of_instant(offer.valid_from), reader));
        if plan.deliveries.is_some() && !line.is_goods() {
            let help = "leave `deliveries` out, or let `nature` be `goods`";
            reader.within("plan", |reader| contradiction(reader, "deliveries", "nothing of it is delivered", help));
        }
    }
    check_options(line, reader);
}

/// The options of a line: ids once, and something to choose in each.
fn check_options(line: &Line, reader: &mut Reader) {
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

/// Refuses an option or a choice that the line does not have.
fn check_choice(offer: &Offer, line: &Id, option: &Id, choice: Option<&Id>, reader: &mut Reader) {
    let group = offer.line(line).and_then(|line| line.option(option));
    check_reference(reader, "option", option, Target::of(group));
    if let (Some(group), Some(choice)) = (group, choice) {
        check_reference(reader, "choice", choice, Target::of(group.choice(choice)));
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
    check_reference(reader, "line", &condition.line, Target::of(offer.line(&condition.line)));
    if let Some(option) = &condition.option {
        check_choice(offer, &condition.line, option, condition.choice.as_ref(), reader);
    }
}
