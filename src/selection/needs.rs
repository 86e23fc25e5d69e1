//! What a basket makes necessary to ask.

use super::Selection;
use crate::offer::{DeliveryKind, Line, Nature, Offer};

/// What must be asked for this selection, and nothing beyond it: no address for a download, no age for tea.
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
        let lines: Vec<&Line> = selection.lines.iter().filter_map(|line| offer.line(&line.line)).collect();
        let delivery = lines.iter().any(|line| line.is_goods() && line.plan.is_none());
        let sent_by_plan = lines.iter().any(|line| line.is_goods() && line.plan.is_some());
        let method = selection.delivery.as_ref().and_then(|id| offer.delivery_method(id));
        let shipped = delivery && method.is_some_and(|method| method.kind == DeliveryKind::Ship);
        Needs {
            delivery,
            address: shipped || sent_by_plan,
            age: lines.iter().filter_map(|line| line.minimum_age).max(),
            digital: lines.iter().any(|line| line.nature == Nature::Digital),
            recurring: lines.iter().any(|line| line.plan.is_some()),
        }
    }
}
