//! What applies to an order, by what is in its basket, where it goes and how it is paid.

use super::{Needs, Selection};
use crate::offer::{
    AfterSalesFact, AppliesTo, Country, Declaration, DeclarationScope, Nature, Offer, Policy, PromiseTopic,
    ServicePromise,
};
use crate::shape::Id;

/// An order as far as the offer's statements depend on it. The page, the record and the check on the server ask here, so
/// that a statement that does not apply is nowhere.
#[derive(Clone, Copy)]
pub struct Circumstances<'c> {
    offer: &'c Offer,
    selection: &'c Selection,
    needs: Needs,
    country: Option<Country>,
}

impl<'c> Circumstances<'c> {
    /// Of a selection that goes to a country, as it was entered. Where nothing is sent the country of the market counts;
    /// while it is open how goods are delivered, none but the one that was entered.
    pub fn of(offer: &'c Offer, selection: &'c Selection, country: &str) -> Circumstances<'c> {
        let needs = Needs::of(offer, selection);
        let open = needs.delivery && selection.delivery.is_none();
        let sent = needs.address || open;
        let country = if sent { Country::parse(country.trim()) } else { Some(offer.market.country()) };
        Circumstances { offer, selection, needs, country }
    }

    /// Whether a condition is met. What is not chosen yet meets none.
    pub fn meet(&self, condition: Option<&AppliesTo>) -> bool {
        let Some(AppliesTo { lines, natures, countries, delivery, payment }) = condition else { return true };
        let delivered = self.selection.delivery.as_ref().filter(|_| self.needs.delivery);
        AppliesTo::names(lines.as_ref(), |line| self.selection.line(line).is_some())
            && AppliesTo::names(natures.as_ref(), |nature| self.has(*nature))
            && AppliesTo::names(countries.as_ref(), |country| self.country == Some(*country))
            && AppliesTo::names(delivery.as_ref(), |method| delivered == Some(method))
            && AppliesTo::names(payment.as_ref(), |method| self.selection.payment.as_ref() == Some(method))
    }

    /// The facts about the time after the purchase that apply.
    pub fn facts(&self) -> impl Iterator<Item = &'c AfterSalesFact> {
        let applies = |fact: &&AfterSalesFact| {
            fact.topic.concerns(|nature| self.has(nature)) && self.meet(fact.applies_to.as_ref())
        };
        self.offer.after_sales.iter().filter(applies)
    }

    /// The policies that govern the order.
    pub fn policies(&self) -> impl Iterator<Item = &'c Policy> {
        self.offer.policies.iter().filter(|policy| self.meet(policy.applies_to.as_ref()))
    }

    /// The policy of an id, where it governs the order.
    pub fn policy(&self, id: &Id) -> Option<&'c Policy> {
        self.offer.policy(id).filter(|policy| self.meet(policy.applies_to.as_ref()))
    }

    /// The declarations that the order must carry: one about downloads is for orders with downloads.
    pub fn declarations(&self) -> impl Iterator<Item = &'c Declaration> {
        self.offer.declarations.iter().filter(|declaration| self.need(declaration))
    }

    fn need(&self, declaration: &Declaration) -> bool {
        let needed = match declaration.needed_for {
            DeclarationScope::EveryOrder => true,
            DeclarationScope::Digital => self.needs.digital,
            DeclarationScope::Recurring => self.needs.recurring,
        };
        needed && self.meet(declaration.applies_to.as_ref())
    }

    /// Whether a promise is made for this order. One about delivery is made where something is delivered.
    pub fn has_promise(&self, promise: &ServicePromise) -> bool {
        let concerns = promise.topic != PromiseTopic::Delivery || self.needs.delivery || self.needs.address;
        concerns && self.meet(promise.applies_to.as_ref())
    }

    /// Whether something of a nature is in the basket.
    fn has(&self, nature: Nature) -> bool {
        self.offer.lines_of(&self.selection.lines).any(|(_, line)| line.is_some_and(|line| line.nature == nature))
    }
}
