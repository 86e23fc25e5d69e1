//! How much a quote tells.

use crate::checkout::{Stage, Step};
use crate::view::frame::Frame;

/// How much of each product and of the delivery a quote tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// What it costs: beside the steps, where the basket describes the products.
    Prices,
    /// Everything: at the order button and in what is kept. The main features, who provides each product and when it
    /// arrives stand unfolded, because a basket or a link is not enough there (§ 312j (2) BGB; ISO 10008, 6.2.4 a, e, f).
    Everything,
}

impl Telling {
    /// How much the quote tells where the checkout is: everything from the review on.
    pub fn of(frame: &Frame<'_>) -> Telling {
        let choosing = matches!(frame.state.stage, Stage::Filling { .. }) && frame.state.step != Step::Review;
        if choosing { Telling::Prices } else { Telling::Everything }
    }
}
