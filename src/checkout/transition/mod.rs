//! How a checkout goes on: one event, the next state, and what the host has to do.

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
