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
    /// A key or a pointer went down: what follows is done with it.
    Act(Act),
    /// A control was used.
    Used(Action, Input),
    /// A person clicked a control that only a person may use: an answer, a declaration, the order button.
    Clicked(Action, Input, Element),
    /// A link to a place in this checkout was followed.
    Followed(String),
    /// A script used a control that only a person may use.
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

/// The control that an element is or lies in, with its action.
fn action_at(target: &Element) -> Option<(Element, Action)> {
    let control = target.closest(&format!("[{ACTION}]")).ok()??;
    let action = Action::parse(&control.get_attribute(ACTION)?)?;
    Some((control, action))
}

/// Enter in the voucher's field applies the code, and in a quantity it settles the quantity. Neither sends the form.
fn key(event: &Event, target: &Element) -> Meaning {
    let enter = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Enter" && !key.is_composing());
    let field = if enter && target.has_type::<HtmlInputElement>() { action_at(target) } else { None };
    let command = match field {
        Some((_, Action::VoucherEntry)) => Command::ApplyVoucher { code: None },
        Some((_, Action::Quantity(line))) => Command::SettleQuantity { line },
        _ => return Meaning::Act(Act::Keyboard),
    };
    event.prevent_default();
    Meaning::Used(Action::Do(command), Input::default())
}

/// A click on a link to a place in this checkout, on an answer, or on a button.
fn click(event: &Event, target: &Element) -> Meaning {
    if let Ok(Some(link)) = target.closest("a[href^='#']") {
        let place = link.get_attribute("href").unwrap_or_default();
        return Meaning::Followed(place.trim_start_matches('#').to_owned());
    }
    if let Some((input, action)) = consent_at(target) {
        return consent(event, target, &input, action);
    }
    match action_at(target) {
        // Answers have boxes and radio buttons. A button with such a code is not ours.
        Some((_, Action::Consent(..))) => Meaning::Forged,
        // A button that submits is heard as the form's `submit` event, so that the Enter key means the same.
        Some((control, action)) if control.tag_name() == "BUTTON" && !is_submit(&control) => {
            pressed(event, control, action)
        }
        _ => Meaning::Nothing,
    }
}

/// A button was pressed. Only a person may order.
fn pressed(event: &Event, control: Element, action: Action) -> Meaning {
    let disabled = control.get_attribute("aria-disabled").as_deref() == Some("true");
    match action {
        Action::Order if !event.is_trusted() => Meaning::Forged,
        _ if disabled => Meaning::Nothing,
        Action::Order => Meaning::Clicked(Action::Order, Input::default(), control),
        _ => Meaning::Used(action, Input::default()),
    }
}

/// The box or radio button of an answer that was clicked, directly or by its label.
fn consent_at(target: &Element) -> Option<(HtmlInputElement, Action)> {
    let label = target.closest("label").ok().flatten().and_then(|label| label.dyn_into::<HtmlLabelElement>().ok());
    let control = label.and_then(|label| label.control()).map_or_else(|| target.clone(), Element::from);
    let (control, action) = action_at(&control)?;
    matches!(action, Action::Consent(..)).then_some(())?;
    Some((control.dyn_into().ok()?, action))
}

/// A person's click counts. A script's is stopped before it changes the control. The click is judged and not the `change`
/// event after it, because browsers mark that as trusted even when a script clicked.
fn consent(event: &Event, target: &Element, input: &HtmlInputElement, action: Action) -> Meaning {
    if !event.is_trusted() {
        event.prevent_default();
        return Meaning::Forged;
    }
    // The browser repeats a click on the label as one on the control.
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

/// Something was typed into a text field.
fn typed(target: &Element) -> Meaning {
    match target.dyn_ref::<HtmlInputElement>().filter(|input| is_text_field(input)) {
        Some(input) => used(target, Input { text: input.value(), checked: false }),
        None => Meaning::Nothing,
    }
}

/// A list, a field, a box or a radio button was changed.
fn changed(event: &Event, target: &Element) -> Meaning {
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return used(target, Input { text: select.value(), checked: false });
    }
    let Some(input) = target.dyn_ref::<HtmlInputElement>() else { return Meaning::Nothing };
    match action_at(target) {
        Some((_, Action::Quantity(line))) => {
            Meaning::Used(Action::Do(Command::SettleQuantity { line }), Input::default())
        }
        // The click before it was judged already. A change without a click is a script's.
        Some((_, Action::Consent(..))) if event.is_trusted() => Meaning::Nothing,
        Some((_, Action::Consent(..))) => Meaning::Forged,
        // Autofill and password managers may fire no other event than this.
        _ => used(target, Input { text: input.value(), checked: input.checked() }),
    }
}

/// The control at an element was used. Answers and the order button are refused here.
fn used(target: &Element, input: Input) -> Meaning {
    match action_at(target) {
        // Only a click says whose act it was.
        Some((_, Action::Consent(..) | Action::Order)) => Meaning::Forged,
        Some((_, action)) => Meaning::Used(action, input),
        None => Meaning::Nothing,
    }
}

/// The form's own event means the next step. In the review the form has no button that submits, so it means nothing.
fn submitted(event: &Event) -> Meaning {
    event.prevent_default();
    let form = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let submit = form.and_then(|form| form.query_selector("button[type='submit']").ok().flatten());
    submit.map_or(Meaning::Nothing, |submit| used(&submit, Input::default()))
}
