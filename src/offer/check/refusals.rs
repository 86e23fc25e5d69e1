//! The refusals that all checks share: a contradiction, a reference to nothing, an id that stands twice.

use crate::shape::{Id, ProblemCode, Reader};
use std::collections::BTreeSet;

/// Refuses a member that contradicts another one.
pub(super) fn contradiction(reader: &mut Reader, name: &str, message: &str, help: &str) {
    reader.within(name, |reader| reader.refuse(ProblemCode::Contradiction, message.to_owned(), help));
}

/// Refuses ids that stand in a list twice, each at its place after the first.
pub(super) fn unique<'i>(reader: &mut Reader, name: &str, ids: impl Iterator<Item = &'i Id>) {
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            let message = format!("`{id}` stands here twice");
            let place = index.to_string();
            let refuse = |reader: &mut Reader| reader.refuse(ProblemCode::DuplicateId, message, "give each its own");
            reader.within(name, |reader| reader.within(&place, refuse));
        }
    }
}

/// What an id refers to.
pub(super) enum Target {
    There,
    Missing,
}

impl Target {
    /// Of what was found by the id.
    pub(super) fn of<T>(found: Option<T>) -> Target {
        if found.is_some() { Target::There } else { Target::Missing }
    }
}

/// Refuses a member that refers to nothing.
pub(super) fn check_reference(reader: &mut Reader, name: &str, id: &Id, target: Target) {
    reader.within(name, |reader| reference(reader, id, target));
}

/// Refuses a reference to nothing, at the present place.
pub(super) fn reference(reader: &mut Reader, id: &Id, target: Target) {
    if let Target::Missing = target {
        let message = format!("there is no `{id}` to refer to");
        reader.refuse(ProblemCode::UnknownReference, message, "use an id of this offer");
    }
}

/// Refuses two members that are both there, or both missing, where exactly one is needed.
pub(super) fn not_exactly_one(reader: &mut Reader, one: &str, other: &str) {
    let message = format!("either `{one}` or `{other}`");
    contradiction(reader, one, &message, "keep exactly one of them");
}
