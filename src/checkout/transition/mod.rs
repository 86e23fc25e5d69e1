//! How a checkout goes on: one event, the next state, and what the host has to do.
//!
//! `take` looks at the event and the stage. A command while the consumer chooses and enters is a `Change`; what each does is
//! in `basket`, `entering` and `walking`. Answers and declarations are in `consenting`, the press on the order button is in
//! `ordering`, and what comes back after an order was sent is in `sent`.

mod basket;
mod change;
mod commanding;
mod consenting;
mod entering;
mod next;
mod ordering;
mod sent;
mod take;
mod walking;

pub use take::step;
