//! The checkout: one state, one function that takes it further, and the order that comes out of it.

mod answer;
mod command;
mod effect;
mod event;
mod open_point;
mod order;
mod stage;
mod state;
mod step;
mod time_source;
mod transition;
mod verify;

pub use answer::{Difference, OrderAnswer};
pub use command::Command;
pub use effect::{Effect, Focus};
pub use event::{Consented, Event};
pub use open_point::{OpenPoint, open_points};
pub use order::{OfferReference, Order, OrderVersion};
pub use stage::{Notice, Stage};
pub use state::{OfferSince, State, TypedQuantity};
pub use step::Step;
pub use time_source::TimeSource;
pub use transition::step;
pub use verify::{ShownTexts, Verdict, verify};
