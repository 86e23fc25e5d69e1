//! The words that a person has in front of them when they answer or declare: the evidence in a consent event.

use super::asking::Asking;
use super::declaration::{Declared, declaration};
use super::question::question;
use crate::consent::Subject;
use crate::offer::Statements;
use crate::shape::{Digest, Id};
use crate::text::Texts;
use crate::tree::{Node, canonical_text};
use crate::view::frame::Setting;

/// The digest of the words at a question or declaration. `None` for an id that is not asked about.
///
/// The words hold no number, date or amount. So a server whose platform formats them in another way comes to the same
/// digest.
pub fn shown_text(statements: Statements<'_>, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<Digest> {
    shown_words(statements, texts, subject, id).map(|words| Digest::of_text(&words))
}

/// The words at a question or declaration, as canonical text; `None` for an id that is not asked about.
pub fn shown_words(statements: Statements<'_>, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<String> {
    let asking = Asking { setting: Setting { texts, prefix: "" }, statements };
    let node: Node = match subject {
        Subject::Purpose => question(asking, statements.purpose(id)?, None).into(),
        Subject::Declaration => declaration(asking, statements.declaration(id)?, Declared::Open).into(),
    };
    Some(canonical_text(&node))
}
