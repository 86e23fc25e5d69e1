//! From a DOM event to what a person did.

use super::patcher::ACTION;
use crate::checkout::Command;
use crate::consent::Act;
use crate::session::Input;
use crate::view::Action;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlLabelElement, HtmlSelectElement, KeyboardEvent};

/// What an event means.
pub enum Meaning {
    /// Nothing.
    Nothing,
    /// The next act is by this means.
    Act(Act),
    /// A control was used.
    Used(Action, Input),
    /// A person clicked a control that is for a person alone.
    Clicked(Action, Input, Element),
    /// A link to a place in this checkout was followed.
    Followed(String),
    /// A script used a control that is for a person alone.
    Forged,
}

/// Reads an event that reached the root of a checkout.
pub fn meaning(event: &Event) -> Meaning {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return Meaning::Nothing;
    };
    match event.type_().as_str() {
        "pointerdown" if event.is_trusted() => Meaning::Act(Act::Pointer),
        "keydown" if event.is_trusted() => key(event, &target),
        "click" => click(event, &target),
        "input" => typed(&target),
        "change" => changed(event, &target),
        "submit" => submitted(event),
        _ => Meaning::Nothing,
    }
}

fn action_at(target: &Element) -> Option<(Element, Action)> {
    let control = target.closest(&format!("[{ACTION}]")).ok()??;
    let action = Action::parse(&control.get_attribute(ACTION)?)?;
    Some((control, action))
}

/// Enter in a field that has its own meaning does that, and does not send the form.
fn key(event: &Event, target: &Element) -> Meaning {
    let enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Enter" && !key.is_composing());
    if enter && target.has_type::<HtmlInputElement>() {
        match action_at(target) {
            Some((_, Action::VoucherEntry)) => {
                event.prevent_default();
                return Meaning::Used(Action::Do(Command::ApplyVoucher { code: None }), Input::default());
            }
            Some((_, Action::Quantity(line))) => {
                event.prevent_default();
                return Meaning::Used(Action::Do(Command::SettleQuantity { line }), Input::default());
            }
            _ => {}
        }
    }
    Meaning::Act(Act::Keyboard)
}

fn click(event: &Event, target: &Element) -> Meaning {
    if let Ok(Some(link)) = target.closest("a[href^='#']") {
        let place = link.get_attribute("href").unwrap_or_default();
        return Meaning::Followed(place.trim_start_matches('#').to_owned());
    }
    if let Some((input, action)) = consent_at(target) {
        return consent(event, target, &input, action);
    }
    match action_at(target) {
        // Consents have boxes and radio buttons; a button with such a code is not ours.
        Some((_, Action::Consent(..))) => Meaning::Forged,
        // A button that submits is heard as the form's own event, so that the Enter key means the same.
        Some((control, action)) if control.tag_name() == "BUTTON" && !is_submit(&control) => {
            let disabled = control.get_attribute("aria-disabled").as_deref() == Some("true");
            match action {
                Action::Order if !event.is_trusted() => return Meaning::Forged,
                _ if disabled => return Meaning::Nothing,
                Action::Order => return Meaning::Clicked(Action::Order, Input::default(), control),
                _ => {}
            }
            Meaning::Used(action, Input::default())
        }
        _ => Meaning::Nothing,
    }
}

/// The box or radio button of a consent or declaration that a click is on, directly or by its label.
fn consent_at(target: &Element) -> Option<(HtmlInputElement, Action)> {
    let label = target.closest("label").ok().flatten().and_then(|label| label.dyn_into::<HtmlLabelElement>().ok());
    let control = label.and_then(|label| label.control()).map_or_else(|| target.clone(), Element::from);
    let (control, action) = action_at(&control)?;
    matches!(action, Action::Consent(..)).then_some(())?;
    Some((control.dyn_into().ok()?, action))
}

/// A person's click counts; a script's is stopped before it changes the control. The `change` event after a click says
/// nothing of its origin: browsers mark it as trusted even when a script clicked.
fn consent(event: &Event, target: &Element, input: &HtmlInputElement, action: Action) -> Meaning {
    if !event.is_trusted() {
        event.prevent_default();
        return Meaning::Forged;
    }
    // A click on the label comes again, as one on the control.
    if !target.is_same_node(Some(input)) {
        return Meaning::Nothing;
    }
    let given = Input { text: String::new(), checked: input.checked() };
    Meaning::Clicked(action, given, input.clone().into())
}

fn is_submit(control: &Element) -> bool {
    control.get_attribute("type").as_deref() == Some("submit")
}

fn is_text_field(input: &HtmlInputElement) -> bool {
    !matches!(input.type_().as_str(), "radio" | "checkbox")
}

fn typed(target: &Element) -> Meaning {
    match target.dyn_ref::<HtmlInputElement>().filter(|input| is_text_field(input)) {
        Some(input) => used(target, Input { text: input.value(), checked: false }),
        None => Meaning::Nothing,
    }
}

fn changed(event: &Event, target: &Element) -> Meaning {
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return used(target, Input { text: select.value(), checked: false });
    }
    let Some(input) = target.dyn_ref::<HtmlInputElement>() else { return Meaning::Nothing };
    match action_at(target) {
        Some((_, Action::Quantity(line))) => {
            Meaning::Used(Action::Do(Command::SettleQuantity { line }), Input::default())
        }
        // Heard as a click, which tells whose it was; a change without a click is a script's.
        Some((_, Action::Consent(..))) if event.is_trusted() => Meaning::Nothing,
        Some((_, Action::Consent(..))) => Meaning::Forged,
        // Autofill and password managers may fill a field with no other event than this.
        _ => used(target, Input { text: input.value(), checked: input.checked() }),
    }
}

fn used(target: &Element, input: Input) -> Meaning {
    match action_at(target) {
        // Only a click says whose act it was.
        Some((_, Action::Consent(..) | Action::Order)) => Meaning::Forged,
        Some((_, action)) => Meaning::Used(action, input),
        None => Meaning::Nothing,
    }
}

/// The form's own event: on to the next step. A form without such a button (the review) sends nothing.
fn submitted(event: &Event) -> Meaning {
    event.prevent_default();
    let form = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let submit = form.and_then(|form| form.query_selector("button[type='submit']").ok().flatten());
    submit.map_or(Meaning::Nothing, |submit| used(&submit, Input::default()))
}
