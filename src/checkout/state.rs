//! Everything a checkout knows.

use super::{Notice, Stage, Step, TimeSource};
use crate::calendar::Instant;
use crate::consent::{Component, Earlier, EarlierAnswer, Ledger, Standing, Subject};
use crate::language::Language;
use crate::offer::{Offer, Purpose, StatedTotals};
use crate::party::{Field, Party};
use crate::quote::{Quote, QuoteError, Rules, Stated, quote_by};
use crate::selection::{Circumstances, Destination, Needs, Selection, TaxedFor};
use crate::shape::{Id, Typed, shape};

shape! {
    /// Everything a checkout knows beside its offer. A draft keeps it as it is.
    pub struct State {
        /// One intent to buy, one id: however often an order is sent under it, it is one order.
        pub attempt: Id,
        /// The language of everything.
        pub language: Language,
        /// What is chosen.
        pub selection: Selection,
        /// What was chosen before the last change of it. The page says what that change did to the total.
        pub changed_from: Option<Selection>,
        /// Quantities as they were typed, for as long as they differ from how the language writes them: `0,250` for `0,25`.
        pub typed: Vec<TypedQuantity>,
        /// The voucher code as it was typed.
        pub voucher_entry: Option<String>,
        /// A voucher code that was not accepted.
        pub voucher_refused: Option<String>,
        /// What the storefront's tax service stated last.
        pub stated_totals: Option<StatedTotals>,
        /// Who buys.
        pub party: Party,
        /// By whose clock it is; left out for the device's own.
        pub clock: Option<TimeSource>,
        /// What shows it.
        pub component: Component,
        /// What was answered before this purchase.
        pub earlier: Earlier,
        /// Every consent and declaration.
        pub ledger: Ledger,
        /// Where the consumer is.
        pub step: Step,
        /// The steps that the consumer wanted to leave too early. They say what is open; the others say nothing yet.
        pub asked: Vec<Step>,
        /// How far it is.
        pub stage: Stage,
    }
}

shape! {
    /// A quantity as it was typed.
    pub struct TypedQuantity {
        /// The line.
        pub line: Id,
        /// What was typed; nothing, where the field was emptied.
        pub text: Typed,
        /// Whether it can be read as a quantity.
        pub readable: bool,
    }
}

/// What became of the offer since a draft was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferSince {
    /// It is the same one, by its digest.
    Same,
    /// The shop states something else now.
    Changed,
}

impl State {
    /// What the offer's statements depend on.
    pub fn circumstances<'c>(&'c self, offer: &'c Offer) -> Circumstances<'c> {
        Circumstances::of(offer, &self.selection, self.party.get(Field::Country))
    }

    /// A checkout at its beginning: the basket as the consumer left it in the storefront, nothing else chosen, nothing
    /// answered. There is no way to begin with a ticked box.
    pub fn new(offer: &Offer, language: Language, attempt: Id) -> State {
        State {
            attempt,
            language,
            selection: Selection::of_basket(offer),
            changed_from: None,
            typed: Vec::new(),
            voucher_entry: None,
            voucher_refused: None,
            stated_totals: None,
            party: Party::nobody(),
            clock: None,
            component: Component::this(None),
            earlier: Earlier::nothing(),
            ledger: Ledger::default(),
            step: Step::Basket,
            asked: Vec::new(),
            stage: Stage::Filling { notice: None },
        }
    }

    /// The state of a kept draft as it is taken up again with the offer as it is now.
    ///
    /// An order that was on its way may have arrived, so its outcome is unknown. Where the offer has changed since,
    /// what was entered and chosen stays, except for what the offer no longer has. What was agreed to referred to other
    /// words and is asked again. The consumer sees the basket first.
    #[must_use]
    pub fn resumed(mut self, offer: &Offer, since: OfferSince) -> State {
        if let Stage::Ordering { order } = self.stage {
            self.stage = Stage::Unknown { order };
        }
        if since == OfferSince::Changed && matches!(self.stage, Stage::Filling { .. }) {
            self.selection = self.selection.known_to(offer);
            self.changed_from = None;
            self.typed.retain(|typed| self.selection.lines.iter().any(|line| line.line == typed.line));
            self.ledger = Ledger::default();
            self.step = Step::Basket;
            self.stage = Stage::Filling { notice: Some(Notice::QuoteChanged {}) };
        }
        self
    }

    /// Where the order goes, as far as it is known and taxes depend on it.
    pub fn destination(&self, offer: &Offer) -> Option<Destination> {
        self.party.destination(offer, &Needs::of(offer, &self.selection))
    }

    /// What a tax service is asked about at present.
    pub fn taxed_for(&self, offer: &Offer) -> TaxedFor {
        TaxedFor { selection: self.selection.clone(), destination: self.destination(offer) }
    }

    /// What the storefront's tax service stated last, by a command or else in the offer, and where the order goes.
    pub fn stated<'s>(&'s self, offer: &'s Offer) -> Stated<'s> {
        let totals = self.stated_totals.as_ref().or(offer.stated_totals.as_ref());
        Stated { totals, destination: totals.and_then(|_| self.destination(offer)) }
    }

    /// The quote for what is chosen, at an instant.
    ///
    /// # Errors
    /// Why there is none.
    pub fn quote(&self, offer: &Offer, now: Instant) -> Result<Quote, QuoteError> {
        quote_by(self.rules(), offer, &self.selection, &self.stated(offer), now).map(|(quote, _)| quote)
    }

    /// The rules of its quote: those of its order, once there is one.
    pub fn rules(&self) -> Rules {
        self.stage.order().map_or(Rules::CURRENT, |order| order.order_version.rules())
    }

    /// What was typed as the quantity of a line, where that differs from how the language writes it.
    pub fn typed_quantity(&self, line: &Id) -> Option<&TypedQuantity> {
        self.typed.iter().find(|typed| typed.line == *line)
    }

    /// What an earlier answer to a question means now.
    pub fn standing(&self, offer: &Offer, purpose: &Purpose, now: Instant) -> Standing<'_> {
        self.earlier.standing(purpose, offer.statements(), &offer.ask_again_after(), now)
    }

    /// The consents from earlier purchases that still count and were not answered anew here.
    pub(super) fn still_agreed(&self, offer: &Offer, now: Instant) -> Vec<EarlierAnswer> {
        let unanswered = |purpose: &&Purpose| self.ledger.answer(Subject::Purpose, &purpose.id).is_none();
        let purposes = offer.purposes.iter().filter(unanswered);
        let standing = purposes.filter_map(|purpose| match self.standing(offer, purpose, now) {
            Standing::Agreed(earlier) => Some(earlier.clone()),
            _ => None,
        });
        standing.collect()
    }

    /// What must be said about what happened last.
    pub fn notice(&self) -> Option<&Notice> {
        match &self.stage {
            Stage::Filling { notice } => notice.as_ref(),
            _ => None,
        }
    }
}
