//! What is chosen.

use crate::money::Quantity;
use crate::offer::{BasketLine, ChosenOption, Condition, Offer};
use crate::shape::{Digest, Id, Write, shape};

shape! {
    /// What the consumer has chosen: the basket, and how it is delivered and paid.
    pub struct Selection {
        /// The basket.
        pub lines: Vec<BasketLine>,
        /// The delivery method.
        pub delivery: Option<Id>,
        /// The payment method.
        pub payment: Option<Id>,
        /// The code of a voucher that was accepted, in upper case.
        pub voucher_code: Option<String>,
        /// The optional charges that were chosen; left out where none is.
        pub charges: Option<Vec<Id>>,
    }
}

impl Selection {
    /// What the consumer had put in the basket before the checkout began, and nothing else.
    pub fn of_basket(offer: &Offer) -> Selection {
        Selection { lines: offer.basket.clone(), delivery: None, payment: None, voucher_code: None, charges: None }
    }

    /// The digest of everything that is chosen: stated totals name it.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.write())
    }

    /// Whether an optional charge is chosen.
    pub fn has_charge(&self, id: &Id) -> bool {
        self.charges.iter().flatten().any(|chosen| chosen == id)
    }

    /// The same selection, with an optional charge or without it.
    #[must_use]
    pub fn with_charge(mut self, id: &Id, chosen: bool) -> Selection {
        self.keep_charges(|known| known != id);
        if chosen {
            self.charges.get_or_insert_default().push(id.clone());
        }
        self
    }

    /// The basket line of an offer's line.
    pub fn line(&self, id: &Id) -> Option<&BasketLine> {
        self.lines.iter().find(|line| line.line == *id)
    }

    /// The basket line of an offer's line, to change it.
    pub fn line_mut(&mut self, id: &Id) -> Option<&mut BasketLine> {
        self.lines.iter_mut().find(|line| line.line == *id)
    }

    /// Puts a line into the basket, if it is not there yet.
    pub fn add(&mut self, id: &Id, quantity: Quantity) {
        if self.line(id).is_none() {
            self.lines.push(BasketLine { line: id.clone(), quantity, options: Vec::new() });
        }
    }

    /// Takes a line out of the basket.
    pub fn remove(&mut self, id: &Id) {
        self.lines.retain(|line| line.line != *id);
    }

    /// Whether the line, with the choice if one is named, is in the basket.
    pub fn meets(&self, condition: &Condition) -> bool {
        let Some(line) = self.line(&condition.line) else { return false };
        match (&condition.option, &condition.choice) {
            (Some(option), Some(choice)) => line.choice(option) == Some(choice),
            _ => true,
        }
    }

    /// The same selection without optional charges that do not come with its delivery method.
    #[must_use]
    pub fn without_charges_of_other_ways(mut self, offer: &Offer) -> Selection {
        let method = self.delivery.clone();
        let comes = |id: &Id| offer.optional_charge(id).is_some_and(|charge| charge.goes_with(method.as_ref()));
        self.keep_charges(comes);
        self
    }

    fn keep_charges(&mut self, keep: impl Fn(&Id) -> bool) {
        let mut charges = self.charges.take().unwrap_or_default();
        charges.retain(keep);
        self.charges = Some(charges).filter(|charges| !charges.is_empty());
    }

    /// The same selection without what the offer does not have (any more).
    pub fn known_to(mut self, offer: &Offer) -> Selection {
        self.lines.retain(|line| offer.line(&line.line).is_some());
        for line in &mut self.lines {
            if let Some(offered) = offer.line(&line.line) {
                line.options.retain(|chosen| {
                    offered.option(&chosen.option).and_then(|group| group.choice(&chosen.choice)).is_some()
                });
            }
        }
        self.delivery = self.delivery.filter(|id| offer.delivery_method(id).is_some());
        self.payment = self.payment.filter(|id| offer.payment_method(id).is_some());
        self.voucher_code = self.voucher_code.filter(|code| offer.discount_of_code(code).is_some());
        self.keep_charges(|id| offer.optional_charge(id).is_some());
        self
    }
}

impl BasketLine {
    /// What is chosen of an option group.
    pub fn choice(&self, option: &Id) -> Option<&Id> {
        self.options.iter().find(|chosen| chosen.option == *option).map(|chosen| &chosen.choice)
    }

    /// Chooses one of an option group.
    pub fn choose(&mut self, option: &Id, choice: &Id) {
        match self.options.iter_mut().find(|chosen| chosen.option == *option) {
            Some(chosen) => chosen.choice = choice.clone(),
            None => self.options.push(ChosenOption { option: option.clone(), choice: choice.clone() }),
        }
    }
}
