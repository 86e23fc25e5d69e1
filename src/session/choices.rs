//! The choices of an order that was placed earlier, shown and changed from its record alone.

use super::{Input, Presentation, Request};
use crate::calendar::{Days, Instant, TimeZone, ZoneTable};
use crate::checkout::{Command, Effect};
use crate::consent::{Act, Answer, Answered, Circumstances, Component, ConsentEvent, Decision, Ledger, Subject};
use crate::language::Language;
use crate::market::MarketPack;
use crate::offer::Purpose;
use crate::record::{OrderRecord, later_problems};
use crate::shape::{Digest, Id, Json, Problem, ProblemCode, written};
use crate::text::{Catalogue, Texts};
use crate::tree::Node;
use crate::view::{Action, ChoicesFrame, choices_page, shown_text};
use std::sync::Arc;

/// The choices of one order: what was answered with the order, and everything since.
pub struct Choices {
    record: OrderRecord,
    /// Every answer; those after the order come last.
    ledger: Ledger,
    languages: Vec<Language>,
    presentation: Presentation,
    component: Component,
    /// The shop's time zone, where the table of this host knows it.
    zone: Option<TimeZone>,
}

written! {
    /// What holds of the choices of an order that was placed earlier.
    pub struct ChoicesSnapshot {
        /// The digest of the record.
        pub record: Digest,
        /// The order's number.
        pub order_number: String,
        /// The language.
        pub language: Language,
        /// The purposes that are agreed to now, including those agreed to before the order.
        pub agreed: Vec<Id>,
        /// Every answer after the order, the first one first: to be kept beside the record.
        pub later: Vec<ConsentEvent>,
    }
}

impl Choices {
    /// The choices of a record, with the answers after it as far as the storefront has them.
    ///
    /// # Errors
    /// What is wrong with the record or with those answers. A record that was changed proves nothing, so it is not shown.
    pub fn open(
        written: &Json,
        later: Vec<ConsentEvent>,
        presentation: Presentation,
        component: Component,
    ) -> Result<Choices, Vec<Problem>> {
        let record = OrderRecord::read_whole(written)?;
        let problems = later_problems(&record, &later);
        if !problems.is_empty() {
            return Err(problems);
        }
        let ledger = later.into_iter().fold(record.order.consents.clone(), Ledger::with);
        let languages = record.seller.hours.languages().cloned().collect();
        Ok(Choices { record, ledger, languages, presentation, component, zone: None })
    }

    /// The same choices, with times told by the shop's clocks, which a table of zones knows.
    #[must_use]
    pub fn in_zones(mut self, zones: &Arc<dyn ZoneTable>) -> Choices {
        self.zone = self.record.order.time_zone.as_ref().and_then(|zone| zone.name.known_to(zones));
        self
    }

    /// The same choices, in no other languages than those that there are texts in.
    #[must_use]
    pub fn shown_in(mut self, spoken: &[Language]) -> Choices {
        self.languages.retain(|language| spoken.contains(language));
        self
    }

    /// Lets every yes lapse whose time has ended, each at the moment when it ended.
    pub fn begin(&mut self, now: Instant) -> Vec<Request> {
        let ended: Vec<(Id, Instant)> =
            self.record.purposes.iter().filter_map(|purpose| self.lapsed(purpose)).collect();
        let due = ended.into_iter().filter(|(_, at)| *at <= now).collect::<Vec<_>>();
        due.into_iter().flat_map(|(id, at)| self.answer(&id, Answer::Lapsed, Act::Expiry, at)).collect()
    }

    /// The purpose and the moment when its yes ends; `None` where there is no yes, or none that ends.
    fn lapsed(&self, purpose: &Purpose) -> Option<(Id, Instant)> {
        let last = self.ledger.last(Subject::Purpose, &purpose.id).filter(|event| event.answer.agrees())?;
        Some((purpose.id.clone(), Days::UTC.later(last.at, purpose.lapses_after.as_ref()?)))
    }

    /// Uses a control, as a person does.
    pub fn control(&mut self, action: Action, input: &Input, act: Act, now: Instant) -> Vec<Request> {
        match action {
            Action::Consent(Subject::Purpose, id, answer) => {
                let decision = Decision::of(answer.unwrap_or(input.checked));
                let answer = self.ledger.answer_after(Subject::Purpose, &id, decision);
                answer.map(|answer| self.answer(&id, answer, act, now)).unwrap_or_default()
            }
            Action::Do(Command::SetLanguage { language }) => self.set_language(language),
            Action::Print => vec![Request::Print],
            _ => vec![refused("this place has no such control", "use what is shown")],
        }
    }

    /// Asks for the texts of a language, if the record has wordings in it.
    pub fn set_language(&self, language: Language) -> Vec<Request> {
        if !self.languages.contains(&language) {
            return vec![refused("the record is not written in this language", "choose one of its languages")];
        }
        if language == *self.language() { Vec::new() } else { vec![Request::LoadLanguage(language)] }
    }

    /// Goes on in another language, with its texts.
    pub fn speak(&mut self, catalogue: Catalogue) -> Vec<Request> {
        let language = catalogue.language().clone();
        self.presentation.catalogue = catalogue;
        vec![Request::Effect(Effect::TellLanguage(language))]
    }

    /// The languages that the record is written in.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The present language.
    pub fn language(&self) -> &Language {
        self.presentation.catalogue.language()
    }

    fn answer(&mut self, id: &Id, answer: Answer, act: Act, now: Instant) -> Vec<Request> {
        let shown = shown_text(self.record.statements(), self.texts(), Subject::Purpose, id);
        let Some(shown) = shown else {
            return vec![refused("the record has no such question", "use an id of its purposes")];
        };
        let answered = Answered { subject: Subject::Purpose, id: id.clone(), answer, act, shown };
        let event = self.ledger.next(answered, self.circumstances(now));
        self.ledger = self.ledger.clone().with(event.clone());
        vec![Request::Effect(Effect::TellConsent(Box::new(event)))]
    }

    fn circumstances(&self, now: Instant) -> Circumstances {
        // Events stay in order, even if the clock was set back since.
        let at = self.ledger.events().last().map_or(now, |last| last.at.max(now));
        Circumstances {
            at,
            language: self.language().clone(),
            step: "manage".to_owned(),
            offer: self.record.order.offer.digest,
            quote: None,
            market_pack: MarketPack::on(self.record.market, Days::of(self.zone.as_ref()).of_instant(at)).version(),
            component: self.component.clone(),
        }
    }

    fn texts(&self) -> Texts<'_> {
        self.presentation.texts().in_days(Days::of(self.zone.as_ref()))
    }

    /// Everything as it is to be shown.
    pub fn page(&self) -> Node {
        choices_page(&ChoicesFrame {
            texts: self.texts(),
            languages: &self.languages,
            prefix: &self.presentation.prefix,
            statements: self.record.statements(),
            order: &self.record.order,
            ledger: &self.ledger,
            seller: &self.record.seller,
            order_number: &self.record.order_number,
            confirmed_at: self.record.confirmed_at,
        })
    }

    /// Whether a purpose is agreed to: by the last answer here, else by one from before the order.
    fn is_agreed(&self, purpose: &Id) -> bool {
        let answer = self.ledger.answer(Subject::Purpose, purpose);
        answer.map_or_else(|| self.record.order.agreed_before(purpose).is_some(), Answer::agrees)
    }

    /// What a storefront reads.
    pub fn snapshot(&self) -> ChoicesSnapshot {
        let agreed = self.record.purposes.iter().map(|purpose| &purpose.id);
        let with_order = self.record.order.consents.events().len();
        ChoicesSnapshot {
            record: self.record.digest,
            order_number: self.record.order_number.clone(),
            language: self.language().clone(),
            agreed: agreed.filter(|id| self.is_agreed(id)).cloned().collect(),
            later: self.ledger.events().iter().skip(with_order).cloned().collect(),
        }
    }
}

fn refused(message: &str, help: &str) -> Request {
    let (message, help) = (message.to_owned(), help.to_owned());
    Request::Effect(Effect::Report(Problem { code: ProblemCode::NotNow, pointer: String::new(), message, help }))
}
