//! The checkout: one state, one function that takes it further, and the order that comes out of it.
//!
//! [`step`] takes a [`State`] and an [`Event`] and gives the next state with a list of [`Effect`]s. It asks nobody: the
//! offer, the moment and the event are all it knows. The host does the effects and reports back with further events.
//!
//! From the basket to the confirmation: commands fill in the state while the [`Stage`] is `filling`; a press on the order
//! button makes an [`Order`] and the stage `ordering`; the storefront's [`OrderAnswer`] makes it `confirmed`, or `filling`
//! again with a [`Notice`]. The storefront's server checks the order with [`verify`], from the same offer.

mod answer;
mod command;
mod counted;
mod effect;
mod event;
mod open_point;
mod order;
mod order_zone;
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
pub use order_zone::{OrderTimeZone, OtherOffset, UsedOffset};
pub use stage::{Notice, Stage};
pub use state::{OfferSince, State, TypedQuantity};
pub use step::Step;
pub use time_source::TimeSource;
pub use transition::step;
pub use verify::{Acceptance, Arrival, FirstVersion, ShownTexts, Verdict, verify};
