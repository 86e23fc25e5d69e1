//! What a basket makes necessary to ask.

use super::Selection;
use crate::offer::{DeliveryKind, Nature, Offer};

/// What must be asked for a selection. Nothing else is asked: no address for a download, no age for tea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// A delivery method: there are goods that are not delivered as part of a plan.
    pub delivery: bool,
    /// A postal address: something is sent.
    pub address: bool,
    /// The age from which everything in the basket may be sold, where there is one.
    pub age: Option<u32>,
    /// Something is digital content.
    pub digital: bool,
    /// Something is charged again.
    pub recurring: bool,
}

impl Needs {
    /// What this selection makes necessary.
    pub fn of(offer: &Offer, selection: &Selection) -> Needs {
        let (mut delivery, mut sent_by_plan, mut digital, mut recurring, mut age) = (false, false, false, false, None);
        for line in offer.lines_of(&selection.lines).filter_map(|(_, line)| line) {
            delivery |= line.is_delivered();
            sent_by_plan |= line.is_goods() && line.plan.is_some();
            digital |= line.nature == Nature::Digital;
            recurring |= line.plan.is_some();
            age = age.max(line.minimum_age);
        }
        let method = selection.delivery.as_ref().and_then(|id| offer.delivery_method(id));
        let shipped = delivery && method.is_some_and(|method| method.kind == DeliveryKind::Ship);
        Needs { delivery, address: shipped || sent_by_plan, age, digital, recurring }
    }
}
