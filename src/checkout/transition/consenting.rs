//! Answers and declarations: what was said, and under which circumstances.

use super::change::Change;
use super::next::{Next, unknown};
use crate::checkout::{Consented, Effect};
use crate::consent::{Answered, Circumstances, Subject};
use crate::market::MarketPack;

impl Change<'_> {
    /// Records an answer or a declaration as one more event of the ledger. A yes where yes holds already is no event.
    pub(super) fn consent(mut self, consented: Consented) -> Next {
        let Consented { subject, id, decision, act, shown } = consented;
        let statements = self.offer.statements();
        let known = match subject {
            Subject::Purpose => statements.purpose(&id).is_some(),
            Subject::Declaration => statements.declaration(&id).is_some(),
        };
        if !known {
            return unknown(self.state, &id);
        }
        let Some(answer) = self.state.ledger.answer_after(subject, &id, decision) else { return self.done() };
        let answered = Answered { subject, id, answer, act, shown };
        let event = self.state.ledger.next(answered, self.circumstances());
        self.state.ledger = self.state.ledger.with(event.clone());
        (self.state, vec![Effect::TellConsent(Box::new(event))])
    }

    /// When, where and under what it is answered. After the order that is in the confirmation, with the order's quote in
    /// view; before it, at the present step.
    fn circumstances(&self) -> Circumstances {
        let at = self.moment();
        let (step, offer, quote) = match self.state.stage.order() {
            Some(order) => ("confirmation", order.offer.digest, Some(order.quote_digest)),
            None => {
                let quote = self.state.quote(self.offer, at).ok().map(|quote| quote.digest());
                (self.state.step.as_str(), self.offer.digest(), quote)
            }
        };
        Circumstances {
            at,
            language: self.state.language.clone(),
            step: step.to_owned(),
            offer,
            quote,
            market_pack: MarketPack::of_offer(self.offer, at).version(),
            component: self.state.component.clone(),
        }
    }
}
