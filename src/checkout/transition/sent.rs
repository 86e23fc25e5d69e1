//! What becomes of an order that was sent.

use super::next::{Next, focus, refuse};
use crate::checkout::{Effect, Focus, Notice, OrderAnswer, Stage, State, Step};
use crate::shape::ProblemCode;

/// Sends an order again whose outcome is unknown: the same order, under the same attempt id.
pub(super) fn retry(mut state: State) -> Next {
    let Stage::Unknown { order } = state.stage else {
        let message = "no order is waiting to be sent again".to_owned();
        return refuse(state, ProblemCode::NotNow, message, "order first");
    };
    let effects = vec![Effect::SendOrder(order.clone()), focus(Focus::Heading)];
    state.stage = Stage::Ordering { order };
    (state, effects)
}

/// Takes the storefront's answer to the order that is on its way. A late answer settles an unknown outcome too. After
/// `declined` the consumer is at the payment step, after `refused` at the review.
pub(super) fn answered(mut state: State, answer: OrderAnswer) -> Next {
    let order = match state.stage {
        Stage::Ordering { order } | Stage::Unknown { order } => order,
        other => {
            state.stage = other;
            return refuse(state, ProblemCode::NotNow, "no order is waiting for an answer".to_owned(), "order first");
        }
    };
    let mut effects = vec![focus(Focus::Heading)];
    state.stage = match answer {
        OrderAnswer::Confirmed { order_number, confirmed_at, record, charged } => {
            effects.push(Effect::TellOrdered { order_number: order_number.clone() });
            Stage::Confirmed { order, order_number, confirmed_at, record, charged }
        }
        OrderAnswer::AlreadyOrdered { order_number, .. } => Stage::OrderedElsewhere { order_number },
        OrderAnswer::Declined { reason, charged } => {
            state.step = Step::Payment;
            Stage::Filling { notice: Some(Notice::Declined { reason, charged }) }
        }
        OrderAnswer::Refused { differences } => {
            state.step = Step::Review;
            Stage::Filling { notice: Some(Notice::Refused { differences }) }
        }
    };
    (state, effects)
}

/// No answer came. The order may have arrived, so its outcome is unknown: nobody orders again by mistake.
pub(super) fn lost(mut state: State) -> Next {
    match state.stage {
        Stage::Ordering { order } => {
            state.stage = Stage::Unknown { order };
            (state, vec![focus(Focus::Heading)])
        }
        other => {
            state.stage = other;
            (state, Vec::new())
        }
    }
}

/// Another tab placed the order. An order of this tab that is on its way waits for its own answer.
pub(super) fn ordered_elsewhere(mut state: State, order_number: String) -> Next {
    if matches!(state.stage, Stage::Filling { .. }) {
        state.stage = Stage::OrderedElsewhere { order_number };
        return (state, vec![focus(Focus::Heading)]);
    }
    (state, Vec::new())
}
