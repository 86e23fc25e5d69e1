//! The steps: what was decided, what is next, what comes.

use super::notice::notice;
use super::service::service;
use super::{basket, delivery, details, payment, review};
use crate::checkout::{Command, Step};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::control::problem::summary;
use crate::view::control::sign::heard;
use crate::view::frame::{Action, Frame};

/// Every step in order: a decided one with its result and a way back, the present one open, the coming ones by name.
pub fn steps(frame: &Frame<'_>) -> Element {
    let steps = frame.steps();
    let views = steps.iter().map(|step| {
        if *step == frame.state.step { present(frame, *step, &steps) } else { other(frame, *step, &steps) }
    });
    element("ol").class("up-steps").key("steps").attribute("aria-label", frame.say(Message::StepsLabel)).children(views)
}

/// The name of a step.
fn title(step: Step) -> Message {
    match step {
        Step::Basket => Message::StepBasket,
        Step::Details => Message::StepDetails,
        Step::Delivery => Message::StepDelivery,
        Step::Payment => Message::StepPayment,
        Step::Review => Message::StepReview,
    }
}

/// The place of a step among those that this selection needs. Its heading's words are enough for those who hear it.
fn number(frame: &Frame<'_>, step: Step, steps: &[Step]) -> Element {
    let number = frame.texts.number(step.number(steps).into());
    element("span").class("up-step-number").attribute("aria-hidden", "true").text(number)
}

/// A step that is not open: with its result and a way back once it is decided, else by its name alone.
fn other(frame: &Frame<'_>, step: Step, steps: &[Step]) -> Element {
    let before = step < frame.state.step;
    let open = frame.points.iter().any(|point| point.step() == step);
    let name = frame.say(title(step));
    let heading = element("h2").class("up-step-title").child(number(frame, step, steps)).text(name.clone());
    let result = result(frame, step);
    let decided = !result.is_empty() && (before || !open);
    let go = Action::Do(Command::GoTo { step });
    let change = decided.then(|| {
        button("up-link", frame.say(Message::StepChange), go).child(heard(format!(" – {name}"))).screen_only()
    });
    let result = decided.then(|| element("p").class("up-step-result").text(result));
    element("li")
        .class("up-step")
        .key(step.as_str())
        .attribute("data-status", if decided { "done" } else { "coming" })
        .child(element("div").class("up-step-head").child(heading).children(change))
        .children(result)
}

/// What was decided in a step, in one line; empty while nothing is.
fn result(frame: &Frame<'_>, step: Step) -> String {
    match step {
        Step::Basket => basket::result(frame),
        Step::Details => details::result(frame),
        Step::Delivery => delivery::result(frame),
        Step::Payment => payment::result(frame),
        Step::Review => String::new(),
    }
}

/// The frame of the content. The summary leads here where an open point concerns the step as a whole.
fn body(frame: &Frame<'_>, step: Step) -> Element {
    let body = element("div").class("up-step-body").key(step.as_str());
    match step {
        Step::Basket | Step::Review => body.id(frame.id(step.as_str())).attribute("tabindex", "-1"),
        Step::Details | Step::Delivery | Step::Payment => body,
    }
}

/// The open step: what happened last, the summary of open points, the content, the button that goes on. The review has no
/// such button: the order button stands beside it.
fn present(frame: &Frame<'_>, step: Step, steps: &[Step]) -> Element {
    let heading = element("h2")
        .class("up-step-title")
        .id(frame.id("heading"))
        .attribute("tabindex", "-1")
        .child(number(frame, step, steps))
        .text(frame.say(title(step)));
    element("li")
        .class("up-step")
        .key(step.as_str())
        .attribute("data-status", "present")
        .attribute("aria-current", "step")
        .child(element("div").class("up-step-head").child(heading))
        .children(notice(frame))
        .children(summary(frame))
        .child(body(frame, step).children(content(frame, step)))
        .children((step != Step::Review).then(|| go_on(frame)))
        .children((step < Step::Payment).then(|| service(frame)))
}

fn content(frame: &Frame<'_>, step: Step) -> Vec<Element> {
    match step {
        Step::Basket => basket::view(frame),
        Step::Details => details::view(frame),
        Step::Delivery => delivery::view(frame),
        Step::Payment => payment::view(frame),
        Step::Review => review::view(frame),
    }
}

/// The button to the next step. It submits the form, so the Enter key in a field does the same.
fn go_on(frame: &Frame<'_>) -> Element {
    let submit = element("button").class("up-button up-button-primary").attribute("type", "submit");
    let submit = submit.on(Action::Do(Command::Continue {})).text(frame.say(Message::StepContinue));
    element("p").class("up-actions").key("actions").child(submit)
}
