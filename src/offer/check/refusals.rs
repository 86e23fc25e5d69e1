//! The refusals that all checks share: a contradiction, a reference to nothing, an id that stands twice.

use crate::shape::{Id, ProblemCode, Reader};
use std::collections::BTreeSet;

/// Refuses a member that contradicts another one.
pub(super) fn contradiction(reader: &mut Reader, name: &str, message: &str, help: &str) {
    reader.within(name, |reader| reader.refuse(ProblemCode::Contradiction, message.to_owned(), help));
}

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

pub(super) fn check_reference(reader: &mut Reader, name: &str, id: &Id, known: bool) {
    reader.within(name, |reader| reference(reader, id, known));
}

/// Refuses a reference to nothing.
pub(super) fn reference(reader: &mut Reader, id: &Id, known: bool) {
    if !known {
        let message = format!("there is no `{id}` to refer to");
        reader.refuse(ProblemCode::UnknownReference, message, "use an id of this offer");
    }
}

/// Refuses two members of which exactly one must be there.
pub(super) fn one_of_two(reader: &mut Reader, one: (&str, bool), other: (&str, bool)) {
    if one.1 == other.1 {
        let message = format!("either `{}` or `{}`", one.0, other.0);
        contradiction(reader, one.0, &message, "keep exactly one of them");
    }
}
