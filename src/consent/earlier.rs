//! What was answered before this purchase.

use super::{Act, Answer, ConsentEvent, Subject};
use crate::calendar::{Days, Instant, Interval};
use crate::offer::{Declaration, Purpose, Statements, Version};
use crate::shape::{Digest, Id, shape};

shape! {
    /// An answer from an earlier purchase, as `answersIn` reads it from a record.
    pub struct EarlierAnswer {
        /// An optional purpose or a required declaration.
        pub subject: Subject,
        /// Which one.
        pub id: Id,
        /// The answer that held last.
        pub answer: Answer,
        /// When it was given, in UTC.
        pub at: Instant,
        /// The versions of the policies it was given under.
        pub policies: Vec<AgreedVersion>,
        /// What made the purpose this use of data; a declaration has none.
        pub essence: Option<Digest>,
        /// The digest of the record in which it stands.
        pub record: Option<Digest>,
    }
}

shape! {
    /// The version of a policy that somebody agreed to.
    pub struct AgreedVersion {
        /// The policy.
        pub policy: Id,
        /// Its version at that time.
        pub version: Version,
    }
}

shape! {
    /// Everything that was answered before.
    pub struct Earlier {
        /// What the storefront has on record.
        pub storefront: Vec<EarlierAnswer>,
        /// What this device remembers.
        pub device: Vec<EarlierAnswer>,
    }
}

/// What an earlier answer to a question means now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'e> {
    /// There is none, or it is forgotten: the question is asked.
    Open,
    /// It was no, which is respected until this moment: the question is not put again, but can be answered.
    Refused(&'e EarlierAnswer, Instant),
    /// It was yes, and nothing changed materially since: the question is not put again, but can be answered.
    Agreed(&'e EarlierAnswer),
    /// It was yes, which counted until this moment: the question is asked.
    Lapsed(&'e EarlierAnswer, Instant),
    /// It was to something materially different: the question is asked, and what changed is shown.
    Changed(&'e EarlierAnswer),
}

impl EarlierAnswer {
    /// An event as later purchases know it, under the statements it was given with.
    ///
    /// `None` where the statements lack what it is about. `None` too for an answer that no person gave: a signal holds only
    /// in the browser that has it, and a remembered no counts from the day on which it was first said.
    pub fn of(event: &ConsentEvent, statements: Statements<'_>, record: Option<Digest>) -> Option<EarlierAnswer> {
        if !event.act.is_a_persons() && event.act != Act::Expiry {
            return None;
        }
        let (policies, essence) = match event.subject {
            Subject::Purpose => {
                let purpose = statements.purpose(&event.id)?;
                (vec![purpose.policy.clone()], Some(purpose.essence()))
            }
            Subject::Declaration => (statements.declaration(&event.id)?.policies.clone(), None),
        };
        let agreed = policies.into_iter().filter_map(|id| {
            let version = statements.policy(&id)?.version.clone();
            Some(AgreedVersion { policy: id, version })
        });
        let (subject, id, answer, at) = (event.subject, event.id.clone(), event.answer, event.at);
        Some(EarlierAnswer { subject, id, answer, at, policies: agreed.collect(), essence, record })
    }

    /// The version of a policy under which it was given.
    pub fn version_of(&self, policy: &Id) -> Option<&Version> {
        self.policies.iter().find(|agreed| agreed.policy == *policy).map(|agreed| &agreed.version)
    }

    /// Whether a policy that it rests on changed materially since, or is gone.
    fn rests_on_other_texts(&self, statements: Statements<'_>) -> bool {
        self.policies.iter().any(|agreed| {
            statements.policy(&agreed.policy).is_none_or(|policy| policy.is_material_since(&agreed.version))
        })
    }

    /// Whether this is a yes that counts at a moment: the question is asked, the yes was said before, it has not lapsed, and
    /// nothing changed materially since.
    pub fn counts_at(&self, at: Instant, statements: Statements<'_>, ask_again_after: &Interval) -> bool {
        let alone = Earlier { storefront: vec![self.clone()], device: Vec::new() };
        let purpose = statements.purpose(&self.id);
        let stands = |purpose| matches!(alone.standing(purpose, statements, ask_again_after, at), Standing::Agreed(_));
        self.at <= at && purpose.is_some_and(stands)
    }

    /// Whether it was to something materially different from what is asked now.
    fn was_to_another(&self, purpose: &Purpose, statements: Statements<'_>) -> bool {
        self.essence != Some(purpose.essence())
            || purpose.changed_materially.is_some_and(|changed| self.at < changed)
            || self.version_of(&purpose.policy).is_none()
            || self.rests_on_other_texts(statements)
    }
}

impl Earlier {
    /// Nothing was answered before.
    pub fn nothing() -> Earlier {
        Earlier { storefront: Vec::new(), device: Vec::new() }
    }

    /// The latest earlier answer about a purpose or declaration, wherever it is known from.
    pub fn last(&self, subject: Subject, id: &Id) -> Option<&EarlierAnswer> {
        latest(self.storefront.iter().chain(&self.device), subject, id)
    }

    /// What the latest earlier answer to a question means at a moment. A no is respected for `ask_again_after`: a no of the
    /// 1st of May that is respected for six months is [`Standing::Refused`] until the 1st of November.
    pub fn standing(
        &self,
        purpose: &Purpose,
        statements: Statements<'_>,
        ask_again_after: &Interval,
        now: Instant,
    ) -> Standing<'_> {
        let Some(earlier) = self.last(Subject::Purpose, &purpose.id) else { return Standing::Open };
        if earlier.was_to_another(purpose, statements) {
            return Standing::Changed(earlier);
        }
        if earlier.answer.agrees() {
            let lapses = purpose.lapses_after.as_ref().map(|after| Days::UTC.later(earlier.at, after));
            return match lapses.filter(|lapses| *lapses <= now) {
                Some(lapsed) => Standing::Lapsed(earlier, lapsed),
                None => Standing::Agreed(earlier),
            };
        }
        let until = Days::UTC.later(earlier.at, ask_again_after);
        match earlier.answer {
            // The expiry of a yes is not an answer.
            Answer::Lapsed => Standing::Lapsed(earlier, earlier.at),
            _ if now < until => Standing::Refused(earlier, until),
            _ => Standing::Open,
        }
    }

    /// The storefront's record of a declaration that was made before and still counts, so that it need not be made again.
    /// Such a declaration is asked for only until its policies change materially. The memory of a device is not enough,
    /// because the server cannot know of it.
    pub fn makes_needless(&self, declaration: &Declaration, statements: Statements<'_>) -> Option<&EarlierAnswer> {
        let made = latest(self.storefront.iter(), Subject::Declaration, &declaration.id)?;
        let covers = declaration.policies.iter().all(|policy| made.version_of(policy).is_some());
        let counts = declaration.is_asked_once() && made.answer.agrees() && covers;
        (counts && !made.rests_on_other_texts(statements)).then_some(made)
    }
}

/// The latest answer about a purpose or declaration, by its time.
fn latest<'e>(
    answers: impl Iterator<Item = &'e EarlierAnswer>,
    subject: Subject,
    id: &Id,
) -> Option<&'e EarlierAnswer> {
    answers.filter(|answer| answer.subject == subject && answer.id == *id).max_by_key(|answer| answer.at)
}
