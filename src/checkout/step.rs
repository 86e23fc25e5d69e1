//! The steps of a checkout.

use crate::selection::Needs;
use crate::shape::choice;

choice! {
    /// One step on the way from the basket to the order; the steps follow one another in this order. Without goods
    /// there is no `delivery`.
    pub enum Step {
        /// What is bought.
        Basket = "basket",
        /// Who buys.
        Details = "details",
        /// How and where it is delivered.
        Delivery = "delivery",
        /// How it is paid.
        Payment = "payment",
        /// The final quote, the declarations, the order button.
        Review = "review",
    }
}

impl Step {
    /// The steps that a selection needs, in order. A basket of downloads alone has no step `delivery`, unless an address is
    /// needed for another reason.
    pub fn needed(needs: &Needs) -> Vec<Step> {
        let delivered = needs.delivery || needs.address;
        Step::ALL.iter().copied().filter(|step| *step != Step::Delivery || delivered).collect()
    }

    /// The number of the step for people, counted from 1 among those that are needed; 0 for a step that is not needed.
    pub fn number(self, steps: &[Step]) -> usize {
        steps.iter().position(|step| *step == self).map_or(0, |index| index + 1)
    }
}
