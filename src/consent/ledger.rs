//! The ledger of consent events.

use super::{Act, Answer, ConsentEvent, Subject};
use crate::shape::{Describe, Digest, Id, Json, Read, Reader, Schema, Write};

/// Every answer that was given, in order. Law *ledger only grows*: an event is never changed or taken away; taking a
/// consent back adds an event.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger(Vec<ConsentEvent>);

impl Ledger {
    /// Every event, the first one first.
    pub fn events(&self) -> &[ConsentEvent] {
        &self.0
    }

    /// The digest of the last event: what the next one is chained to.
    pub fn head(&self) -> Option<Digest> {
        self.0.last().map(ConsentEvent::digest)
    }

    /// The place of the first event that is not chained to the one before it; `None` where the chain holds.
    pub fn broken_at(&self) -> Option<usize> {
        let mut before: Option<Digest> = None;
        self.0.iter().position(|event| {
            let holds = event.previous == before;
            before = Some(event.digest());
            !holds
        })
    }

    /// Whether the answer that holds now is the browser's Global Privacy Control's, and not the person's own.
    pub fn is_by_signal(&self, subject: Subject, id: &Id) -> bool {
        let of_this = self.0.iter().rev().find(|event| event.subject == subject && event.id == *id);
        of_this.is_some_and(|event| event.act == Act::Signal)
    }

    /// The answer that holds now; `None` where none was given.
    pub fn answer(&self, subject: Subject, id: &Id) -> Option<Answer> {
        let of_this = self.0.iter().rev().find(|event| event.subject == subject && event.id == *id);
        of_this.map(|event| event.answer)
    }

    /// Whether something is agreed to now; silence is no.
    pub fn agrees(&self, subject: Subject, id: &Id) -> bool {
        self.answer(subject, id).is_some_and(Answer::agrees)
    }

    /// What a yes or no means after everything before; `None` where it is what holds already.
    ///
    /// A no after a yes is a withdrawal, a yes after a no a renewal.
    pub fn answer_after(&self, subject: Subject, id: &Id, agrees: bool) -> Option<Answer> {
        match (self.answer(subject, id), agrees) {
            (None, true) => Some(Answer::Given),
            (None, false) => Some(Answer::Refused),
            (Some(before), agrees) if before.agrees() == agrees => None,
            (Some(_), true) => Some(Answer::Renewed),
            (Some(_), false) => Some(Answer::Withdrawn),
        }
    }

    /// The ledger with one more event at its end.
    #[must_use]
    pub fn with(mut self, event: ConsentEvent) -> Ledger {
        self.0.push(event);
        self
    }
}

impl Read for Ledger {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        Vec::read(json, reader).map(Ledger)
    }

    fn missing() -> Option<Self> {
        Some(Ledger::default())
    }
}

impl Write for Ledger {
    fn write(&self) -> Json {
        self.0.write()
    }
}

impl Describe for Ledger {
    fn describe(schema: &mut Schema) -> Json {
        Vec::<ConsentEvent>::describe(schema)
    }
}
