//! The ledger of consent events.

use super::{Answer, Answered, Circumstances, ConsentEvent, Decision, Subject};
use crate::calendar::Instant;
use crate::shape::{Definitions, Describe, Digest, Form, Id, Json, Read, Reader, Write};

/// Something in a ledger that cannot have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerFault {
    /// The place of the event, counted from zero.
    pub index: usize,
    /// The member that is wrong: `answer`, `act`, `at` or `previous`.
    pub member: &'static str,
    /// What is wrong, in plain words.
    pub message: &'static str,
}

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
    fn broken_at(&self) -> Option<usize> {
        let mut before: Option<Digest> = None;
        self.0.iter().position(|event| {
            let holds = event.previous == before;
            before = Some(event.digest());
            !holds
        })
    }

    /// What cannot have happened in a ledger that grew answer by answer until a moment: an answer that cannot follow those
    /// before it, a yes of a signal, a time out of order, a link that is not the digest of the event before.
    pub fn faults(&self, until: Instant) -> Vec<LedgerFault> {
        let mut before = Ledger::default();
        let mut faults = Vec::new();
        for (index, event) in self.0.iter().enumerate() {
            let mut fault = |member, message| faults.push(LedgerFault { index, member, message });
            if !before.can_be_followed_by(event) {
                fault("answer", "this cannot follow the events before it");
            }
            if !event.act.can_give(event.answer) {
                fault("act", "this act cannot have led to this answer");
            }
            if event.at > until || before.0.last().is_some_and(|last| last.at > event.at) {
                fault("at", "this time does not fit the order of events");
            }
            before = before.with(event.clone());
        }
        let message = "this event does not carry the digest of the one before it";
        faults.extend(self.broken_at().map(|index| LedgerFault { index, member: "previous", message }));
        faults
    }

    /// The last event about a purpose or declaration: what holds now. `None` where it was never answered.
    pub fn last(&self, subject: Subject, id: &Id) -> Option<&ConsentEvent> {
        self.0.iter().rev().find(|event| event.subject == subject && event.id == *id)
    }

    /// The answer that holds now; `None` where none was given.
    pub fn answer(&self, subject: Subject, id: &Id) -> Option<Answer> {
        self.last(subject, id).map(|event| event.answer)
    }

    /// Whether something is agreed to now; silence is no.
    pub fn agrees(&self, subject: Subject, id: &Id) -> bool {
        self.answer(subject, id).is_some_and(Answer::agrees)
    }

    /// What a yes or no means after everything before; `None` where it is what holds already.
    ///
    /// | before | yes | no |
    /// |---|---|---|
    /// | nothing | given | refused |
    /// | given, renewed | `None` | withdrawn |
    /// | refused, withdrawn | renewed | `None` |
    /// | lapsed | renewed | refused |
    pub fn answer_after(&self, subject: Subject, id: &Id, decision: Decision) -> Option<Answer> {
        match (self.answer(subject, id), decision) {
            (None, Decision::Yes) => Some(Answer::Given),
            (None | Some(Answer::Lapsed), Decision::No) => Some(Answer::Refused),
            (Some(before), decision) if Decision::of(before.agrees()) == decision => None,
            (Some(_), Decision::Yes) => Some(Answer::Renewed),
            (Some(_), Decision::No) => Some(Answer::Withdrawn),
        }
    }

    /// Whether an event can follow: its answer is what a yes or no means here, or the lapse of a yes.
    fn can_be_followed_by(&self, event: &ConsentEvent) -> bool {
        match event.answer {
            Answer::Lapsed => event.subject == Subject::Purpose && self.agrees(event.subject, &event.id),
            answer => self.answer_after(event.subject, &event.id, Decision::of(answer.agrees())) == Some(answer),
        }
    }

    /// The event that comes next, chained to the last one.
    pub fn next(&self, answered: Answered, under: Circumstances) -> ConsentEvent {
        let Answered { subject, id, answer, act, shown } = answered;
        let Circumstances { at, language, step, offer, quote, market_pack, component } = under;
        let previous = self.head();
        ConsentEvent {
            subject,
            id,
            answer,
            at,
            language,
            act,
            shown,
            step,
            offer,
            quote,
            market_pack,
            component,
            previous,
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
    fn describe(definitions: &mut Definitions) -> Form {
        Vec::<ConsentEvent>::describe(definitions)
    }
}
