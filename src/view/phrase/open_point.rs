//! What is still open, in words. The summary and the place itself say the same.

use crate::checkout::OpenPoint;
use crate::money::Quantity;
use crate::offer::Line;
use crate::party::{Fault, FaultKind, Field};
use crate::quote::QuoteError;
use crate::selection::{Violation, ViolationKind};
use crate::shape::Id;
use crate::text::Message;
use crate::view::frame::Frame;

/// An open point in plain words.
pub fn point_words(frame: &Frame<'_>, point: &OpenPoint) -> String {
    match point {
        OpenPoint::EmptyBasket => frame.say(Message::OpenEmptyBasket),
        OpenPoint::Unreadable(line) => unreadable(frame, line),
        OpenPoint::Violation(violation) => violation_words(frame, violation),
        OpenPoint::NegativeTotal => frame.say(Message::OpenNegativeTotal),
        OpenPoint::NoQuote(QuoteError::NotStated) => awaited_words(frame),
        OpenPoint::NoQuote(_) => frame.say(Message::OpenNoQuote),
        OpenPoint::Fault(fault) => fault_words(frame, fault),
        OpenPoint::NoDelivery => frame.say(Message::OpenNoDelivery),
        OpenPoint::NoPayment => frame.say(Message::OpenNoPayment),
        OpenPoint::Undeclared(_) => frame.say(Message::OpenUndeclared),
        OpenPoint::OfferNotValid => frame.say(Message::OpenOfferNotValid),
        OpenPoint::PolicyNotValid(policy) => {
            let title = frame.offer.policy(policy).map_or("", |policy| frame.texts.wording(&policy.title));
            frame.texts.say_with(Message::OpenPolicyNotValid, &[("policy", title)])
        }
    }
}

/// That the shop is working out the taxes: for the address, once there is a destination that they depend on.
pub fn awaited_words(frame: &Frame<'_>) -> String {
    let known = frame.state.destination(frame.offer).is_some();
    frame.say(if known { Message::QuoteAwaitedAddress } else { Message::QuoteAwaited })
}

/// An open point as the summary names it: a declaration by its own words, because there may be several.
pub fn point_name(frame: &Frame<'_>, point: &OpenPoint) -> String {
    let OpenPoint::Undeclared(id) = point else { return point_words(frame, point) };
    let declaration = frame.offer.declarations.iter().find(|declaration| declaration.id == *id);
    let statement = declaration.map_or("", |declaration| frame.texts.wording(&declaration.statement));
    frame.texts.say_with(Message::OpenUndeclaredNamed, &[("statement", statement)])
}

/// The lines in the basket for which the person may be too young.
pub fn age_restricted_lines<'f>(frame: &Frame<'f>) -> Vec<&'f Line> {
    let chosen = frame.state.selection.lines.iter().filter_map(|chosen| frame.offer.line(&chosen.line));
    chosen.filter(|line| line.minimum_age.is_some() && line.minimum_age == frame.needs.age).collect()
}

/// A quantity that is no number, with the least one as an example of how to write it.
fn unreadable(frame: &Frame<'_>, line: &Id) -> String {
    let Some(line) = frame.offer.line(line) else { return String::new() };
    let example =
        Quantity::new(line.minimum().normalize()).map(|least| frame.texts.quantity(least, line.quantity.unit));
    let example = example.unwrap_or_default();
    frame.texts.say_with(Message::OpenUnreadable, &[("example", &example)])
}

fn violation_words(frame: &Frame<'_>, violation: &Violation) -> String {
    let Some(line) = frame.offer.line(&violation.line) else { return String::new() };
    let bound = violation.bound.map(|bound| frame.texts.quantity(bound, line.quantity.unit)).unwrap_or_default();
    let bounded = |message: Message| frame.texts.say_with(message, &[("bound", &bound)]);
    match violation.kind {
        ViolationKind::BelowMinimum => bounded(Message::OpenBelowMinimum),
        ViolationKind::AboveMaximum => bounded(Message::OpenAboveMaximum),
        ViolationKind::NotAStep => bounded(Message::OpenNotAStep),
        ViolationKind::OutOfStock => bounded(Message::OpenOutOfStock),
        ViolationKind::MissingChoice => {
            let group = violation.option.as_ref().and_then(|option| line.option(option));
            let group = group.map_or("", |group| frame.texts.wording(&group.title));
            frame.texts.say_with(Message::OpenMissingChoice, &[("option", group)])
        }
        ViolationKind::Requires | ViolationKind::Excludes => {
            let rule = frame.offer.rules.iter().find(|rule| Some(rule.id()) == violation.rule.as_ref());
            rule.map(|rule| frame.texts.wording(rule.reason()).to_owned()).unwrap_or_default()
        }
    }
}

fn fault_words(frame: &Frame<'_>, fault: &Fault) -> String {
    let message = match (fault.kind, fault.field) {
        (FaultKind::Missing, Field::Name) => Message::OpenNameMissing,
        (FaultKind::Missing, Field::Email) => Message::OpenEmailMissing,
        (FaultKind::Missing, Field::BirthDate) => Message::OpenBirthDateMissing,
        (FaultKind::Missing, Field::Street) => Message::OpenStreetMissing,
        (FaultKind::Missing, Field::PostalCode) => Message::OpenPostalCodeMissing,
        (FaultKind::Missing, Field::City) => Message::OpenCityMissing,
        (FaultKind::Missing, Field::Country) => Message::OpenCountryMissing,
        (FaultKind::Email, _) => Message::OpenEmail,
        (FaultKind::BirthDate, _) => {
            return frame.texts.say_birth_date(Message::OpenBirthDate, age(frame), &frame.date_language());
        }
        (FaultKind::PostalCode, _) => Message::OpenPostalCode,
        (FaultKind::Country, _) => Message::OpenCountry,
        (FaultKind::TooYoung, _) => return too_young(frame),
    };
    frame.say(message)
}

fn too_young(frame: &Frame<'_>) -> String {
    let product = age_restricted_lines(frame).first().map_or("", |line| frame.texts.wording(&line.title));
    frame.texts.say_numbered(Message::OpenTooYoung, ("age", age(frame).into()), &[("product", product)])
}

/// The age that the basket asks for, in years.
fn age(frame: &Frame<'_>) -> u32 {
    frame.needs.age.unwrap_or_default()
}
