//! Where an event leads: the next state, and what the host has to do.

use crate::checkout::{Effect, Focus, State};
use crate::shape::{Id, Problem, ProblemCode};

/// The next state, and what the host has to do.
pub(super) type Next = (State, Vec<Effect>);

/// Moves the focus.
pub(super) fn focus(target: Focus) -> Effect {
    Effect::MoveFocus(target)
}

/// Nothing changes, and the storefront is told why.
pub(super) fn refuse(state: State, code: ProblemCode, message: String, help: &str) -> Next {
    let problem = Problem { code, pointer: String::new(), message, help: help.to_owned() };
    (state, vec![Effect::Report(problem)])
}

/// Nothing changes, because the offer has no such thing.
pub(super) fn unknown(state: State, id: &Id) -> Next {
    refuse(state, ProblemCode::UnknownReference, format!("the offer has no `{id}` here"), "use an id of the offer")
}
