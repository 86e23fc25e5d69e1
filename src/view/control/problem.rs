//! What is wrong, at its place and above the step, with the ways out.

use super::button::button;
use super::label::error_id;
use super::sign::icon;
use crate::checkout::{Command, OpenPoint};
use crate::party::{Fault, FaultKind};
use crate::selection::WayOut;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};
use crate::view::phrase::open_point::{age_restricted_lines, point_name, point_words};

/// Everything that is wrong at a place, each with its ways out; `None` where all is well.
pub fn errors_at(frame: &Frame<'_>, place: &str) -> Option<Element> {
    let points = frame.points_at(place);
    if points.is_empty() {
        return None;
    }
    let errors = points
        .into_iter()
        .map(|point| element("div").child(error_text(point_words(frame, point))).children(ways_out(frame, point)));
    Some(element("div").class("up-error").id(error_id(&frame.id(place))).key("error").children(errors))
}

/// What is wrong, with the sign for it.
pub fn error_text(words: String) -> Element {
    element("p").class("up-error-text").child(icon("error")).text(words)
}

/// A message that is read out at once: the order was refused, the payment was declined.
pub fn alert(key: &'static str, words: String) -> Element {
    element("div").class("up-error").key(key).attribute("role", "alert").child(error_text(words))
}

/// The summary above the step, after the consumer pressed “continue”: “There is a problem”, with a link to each place. The
/// same words stand at the place.
pub fn summary(frame: &Frame<'_>) -> Option<Element> {
    if !frame.state.asked.contains(&frame.state.step) {
        return None;
    }
    let shown: Vec<&OpenPoint> = frame.points.iter().filter(|point| frame.shows(point)).collect();
    if shown.is_empty() {
        return None;
    }
    let links = shown.into_iter().map(|point| {
        let link = element("a").attribute("href", format!("#{}", frame.id(&point.place())));
        element("li").key(format!("{}-{}", point.place(), point.code())).child(link.text(point_name(frame, point)))
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

/// What can be done instead, as buttons: take fewer, choose another variant, add or remove a product.
fn ways_out(frame: &Frame<'_>, point: &OpenPoint) -> Option<Element> {
    let ways: Vec<WayOut> = match point {
        OpenPoint::Violation(violation) => violation.ways_out.clone(),
        OpenPoint::Fault(Fault { kind: FaultKind::TooYoung, .. }) => {
            age_restricted_lines(frame).iter().map(|line| WayOut::without(&line.id)).collect()
        }
        _ => Vec::new(),
    };
    let buttons: Vec<Element> = ways.iter().filter_map(|way| way_out(frame, way)).collect();
    (!buttons.is_empty()).then(|| element("p").class("up-ways").children(buttons))
}

fn way_out(frame: &Frame<'_>, way: &WayOut) -> Option<Element> {
    let (label, command) = proposal(frame, way)?;
    let action = Action::Do(command);
    Some(button("up-button up-button-small", label, action.clone()).key(action.code()))
}

/// What a way out does, in words and as a command.
fn proposal(frame: &Frame<'_>, way: &WayOut) -> Option<(String, Command)> {
    let line = frame.offer.line(&way.line)?;
    let title = frame.texts.wording(&line.title);
    let product = [("product", title)];
    Some(if let Some(quantity) = way.quantity {
        let amount = frame.texts.quantity(quantity, line.quantity.unit);
        let label = frame.texts.say_with(Message::WayTakeQuantity, &[("quantity", &amount)]);
        (label, Command::SetQuantity { line: way.line.clone(), quantity })
    } else if let (Some(option), Some(choice)) = (&way.option, &way.choice) {
        let words = frame.texts.wording(&line.option(option)?.choice(choice)?.title);
        let label = frame.texts.say_with(Message::WayChoose, &[("choice", words), ("product", title)]);
        (label, Command::Choose { line: way.line.clone(), option: option.clone(), choice: choice.clone() })
    } else if way.add {
        (frame.texts.say_with(Message::WayAdd, &product), Command::AddLine { line: way.line.clone() })
    } else {
        (frame.texts.say_with(Message::WayRemove, &product), Command::RemoveLine { line: way.line.clone() })
    })
}
