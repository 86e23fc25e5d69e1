//! What the page shows, and what people do there. A checkout and the page of choices share it.

use super::control::{Meaning, meaning};
use super::patcher::patch;
use super::seen::is_as_rendered;
use crate::checkout::Effect;
use crate::consent::Act;
use crate::session::{Input, Request};
use crate::shape::{Problem, ProblemCode};
use crate::tree::Node;
use crate::view::Action;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// A tree in the page.
pub struct Surface {
    shown: RefCell<Vec<Node>>,
    /// True while the page changes. Removing a focused field fires its events at that moment, and they are not heard.
    rendering: Cell<bool>,
    act: Cell<Act>,
    prefix: String,
}

/// What an event means to the checkout or the choices that are shown.
pub enum Heard {
    /// Nothing.
    Nothing,
    /// Something that is refused, and why.
    Refused(Request),
    /// A link to the element of this id was followed.
    Followed(String),
    /// A control was used, with this input and by this kind of act.
    Used(Action, Input, Act),
}

impl Surface {
    /// A surface that shows nothing yet. Its ids begin with `prefix`.
    pub fn new(prefix: String) -> Surface {
        let (shown, rendering, act) = (RefCell::new(Vec::new()), Cell::new(false), Cell::new(Act::Pointer));
        Surface { shown, rendering, act, prefix }
    }

    /// What ids begin with.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Brings the page in line with a tree.
    pub fn render(&self, root: &Element, page: impl FnOnce() -> Node) -> Result<(), JsValue> {
        let document = root.owner_document().ok_or("the element is in no document")?;
        if self.rendering.replace(true) {
            return Ok(());
        }
        let new = vec![page()];
        let old = self.shown.replace(new.clone());
        let patched = patch(&document, root, &old, &new);
        self.rendering.set(false);
        patched
    }

    /// Reads an event that reached the root.
    pub fn hear(&self, event: &Event) -> Heard {
        if self.rendering.get() {
            return Heard::Nothing;
        }
        match meaning(event) {
            Meaning::Forged => Heard::Refused(needs_a_person()),
            Meaning::Nothing => Heard::Nothing,
            Meaning::Act(act) => {
                self.act.set(act);
                Heard::Nothing
            }
            Meaning::Followed(place) if !place.starts_with(&format!("{}-", self.prefix)) => Heard::Nothing,
            Meaning::Followed(place) => {
                event.prevent_default();
                Heard::Followed(place)
            }
            Meaning::Clicked(action, _, control) if !stands(&self.shown.borrow(), &action.code(), &control.id()) => {
                Heard::Refused(needs_a_person())
            }
            Meaning::Clicked(Action::Consent(..), _, control) if !is_as_rendered(&self.shown.borrow(), &control) => {
                // The box or radio button stays as it was.
                event.prevent_default();
                Heard::Refused(not_as_shown())
            }
            Meaning::Used(action, input) | Meaning::Clicked(action, input, _) => {
                Heard::Used(action, input, self.act.get())
            }
        }
    }
}

/// Whether the tree has this action code at the element of this id. A control that a script put into the page is not in the
/// tree.
fn stands(nodes: &[Node], action: &str, id: &str) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) => {
            element.action.as_deref() == Some(action) && element.get("id") == Some(id)
                || stands(&element.children, action, id)
        }
        Node::Text(_) => false,
    })
}

fn not_as_shown() -> Request {
    let message = "the page changed, hid or covered the text at this control, so an answer would be to other words";
    let help = "leave the text at questions and declarations as it is rendered, and let all of it be seen";
    report(ProblemCode::NotAsShown, message, help)
}

fn needs_a_person() -> Request {
    let message = "this event was made by a script, not by a person";
    report(ProblemCode::NeedsAPerson, message, "let the person use the control")
}

fn report(code: ProblemCode, message: &str, help: &str) -> Request {
    let (message, help) = (message.to_owned(), help.to_owned());
    Request::Effect(Effect::Report(Problem { code, pointer: String::new(), message, help }))
}
