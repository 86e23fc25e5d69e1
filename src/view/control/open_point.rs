//! What is open, in words, with the ways out.

use super::widgets::button;
use crate::checkout::{Command, OpenPoint};
use crate::money::Quantity;
use crate::offer::Line;
use crate::party::{Fault, FaultKind, Field};
use crate::quote::QuoteError;
use crate::selection::{Violation, ViolationKind, WayOut};
use crate::shape::Id;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};

/// The point in plain words.
pub fn text(frame: &Frame<'_>, point: &OpenPoint) -> String {
    match point {
        OpenPoint::EmptyBasket => frame.say(Message::OpenEmptyBasket),
        OpenPoint::Unreadable(line) => unreadable(frame, line),
        OpenPoint::Violation(violation) => violation_text(frame, violation),
        OpenPoint::NegativeTotal => frame.say(Message::OpenNegativeTotal),
        OpenPoint::NoQuote(QuoteError::NotStated) => frame.say(Message::OpenNotStated),
        OpenPoint::NoQuote(_) => frame.say(Message::OpenNoQuote),
        OpenPoint::Fault(fault) => fault_text(frame, fault),
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

fn title<'f>(frame: &Frame<'f>, line: &Id) -> &'f str {
    frame.offer.line(line).map_or("", |line| line.title.in_language(&frame.state.language))
}

fn unreadable(frame: &Frame<'_>, line: &Id) -> String {
    let Some(line) = frame.offer.line(line) else { return String::new() };
    let example =
        Quantity::new(line.minimum().normalize()).map(|least| frame.texts.quantity(least, line.quantity.unit));
    let example = example.unwrap_or_default();
    frame.texts.say_with(Message::OpenUnreadable, &[("example", &example)])
}

fn bound(frame: &Frame<'_>, violation: &Violation, line: &Line) -> String {
    violation.bound.map(|bound| frame.texts.quantity(bound, line.quantity.unit)).unwrap_or_default()
}

fn violation_text(frame: &Frame<'_>, violation: &Violation) -> String {
    let Some(line) = frame.offer.line(&violation.line) else { return String::new() };
    let bound = bound(frame, violation, line);
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

fn fault_text(frame: &Frame<'_>, fault: &Fault) -> String {
    let message = match (fault.kind, fault.field) {
        (FaultKind::Missing, Field::Name) => Message::OpenNameMissing,
        (FaultKind::Missing, Field::Email) => Message::OpenEmailMissing,
        (FaultKind::Missing, Field::BirthDate) => Message::OpenBirthDateMissing,
        (FaultKind::Missing, Field::Street) => Message::OpenStreetMissing,
        (FaultKind::Missing, Field::PostalCode) => Message::OpenPostalCodeMissing,
        (FaultKind::Missing, Field::City) => Message::OpenCityMissing,
        (FaultKind::Missing, Field::Country) => Message::OpenCountryMissing,
        (FaultKind::Email, _) => Message::OpenEmail,
        (FaultKind::BirthDate, _) => return frame.texts.say_typed_date(Message::OpenBirthDate, &[]),
        (FaultKind::PostalCode, _) => Message::OpenPostalCode,
        (FaultKind::Country, _) => Message::OpenCountry,
        (FaultKind::TooYoung, _) => return too_young(frame),
    };
    frame.say(message)
}

/// The lines in the basket that the person may be too young for.
fn restricted_lines<'f>(frame: &Frame<'f>) -> Vec<&'f Line> {
    let chosen = frame.state.selection.lines.iter().filter_map(|chosen| frame.offer.line(&chosen.line));
    chosen.filter(|line| line.minimum_age.is_some() && line.minimum_age == frame.needs.age).collect()
}

fn too_young(frame: &Frame<'_>) -> String {
    let product = restricted_lines(frame).first().map_or("", |line| frame.texts.wording(&line.title));
    let age = frame.needs.age.unwrap_or_default().to_string();
    frame.texts.say_with(Message::OpenTooYoung, &[("product", product), ("age", &age)])
}

/// What can be done instead, as buttons at the choice.
pub fn ways_out(frame: &Frame<'_>, point: &OpenPoint) -> Option<Element> {
    let ways: Vec<WayOut> = match point {
        OpenPoint::Violation(violation) => violation.ways_out.clone(),
        OpenPoint::Fault(Fault { kind: FaultKind::TooYoung, .. }) => {
            restricted_lines(frame).iter().map(|line| WayOut::without(&line.id)).collect()
        }
        _ => Vec::new(),
    };
    let buttons: Vec<Element> = ways.iter().filter_map(|way| way_out(frame, way)).collect();
    (!buttons.is_empty()).then(|| element("p").class("up-ways").children(buttons))
}

fn way_out(frame: &Frame<'_>, way: &WayOut) -> Option<Element> {
    let line = frame.offer.line(&way.line)?;
    let title = title(frame, &way.line);
    let (label, command) = if let Some(quantity) = way.quantity {
        let amount = frame.texts.quantity(quantity, line.quantity.unit);
        let label = frame.texts.say_with(Message::WayTakeQuantity, &[("quantity", &amount)]);
        (label, Command::SetQuantity { line: way.line.clone(), quantity })
    } else if let (Some(option), Some(choice)) = (&way.option, &way.choice) {
        let chosen = line.option(option)?.choice(choice)?;
        let choice_title = frame.texts.wording(&chosen.title);
        let label = frame.texts.say_with(Message::WayChoose, &[("choice", choice_title), ("product", title)]);
        (label, Command::Choose { line: way.line.clone(), option: option.clone(), choice: choice.clone() })
    } else if way.add {
        let label = frame.texts.say_with(Message::WayAdd, &[("product", title)]);
        (label, Command::AddLine { line: way.line.clone() })
    } else {
        let label = frame.texts.say_with(Message::WayRemove, &[("product", title)]);
        (label, Command::RemoveLine { line: way.line.clone() })
    };
    let action = Action::Do(command);
    Some(button("up-button up-button-small", label, action.clone()).key(action.code()))
}

/// The point as the summary names it: a declaration by its own words, because there may be several.
fn named(frame: &Frame<'_>, point: &OpenPoint) -> String {
    let OpenPoint::Undeclared(id) = point else { return text(frame, point) };
    let declaration = frame.offer.declarations.iter().find(|declaration| declaration.id == *id);
    let statement = declaration.map_or("", |declaration| frame.texts.wording(&declaration.statement));
    frame.texts.say_with(Message::OpenUndeclaredNamed, &[("statement", statement)])
}

/// The summary above the step: "There is a problem", with a link to each place. The same words stand at the place.
pub fn summary(frame: &Frame<'_>) -> Option<Element> {
    if !frame.state.asked.contains(&frame.state.step) {
        return None;
    }
    let said: Vec<&OpenPoint> = frame.points.iter().filter(|point| frame.says(point)).collect();
    if said.is_empty() {
        return None;
    }
    let links = said.into_iter().map(|point| {
        let link = element("a").attribute("href", format!("#{}", frame.id(&point.place()))).text(named(frame, point));
        element("li").key(format!("{}-{}", point.place(), point.code())).child(link)
    });
    let heading = element("h3").class("up-summary-title").text(frame.say(Message::OpenTitle));
    Some(
        element("div")
            .class("up-summary")
            .key("summary")
            .id(frame.id("open"))
            .attribute("role", "alert")
            .attribute("tabindex", "-1")
            .child(heading)
            .child(element("ul").children(links)),
    )
}
