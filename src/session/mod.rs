//! A session: one offer, one state, one language, and everything that can be asked of them together. A visit is a session
//! with what the device keeps of it.

mod acting;
mod asked;
mod beforehand;
mod choices;
mod clock;
mod device;
mod in_view;
mod interface;
mod kept;
mod looking;
mod opening;
mod presentation;
mod quoting;
mod request;
mod resuming;
mod showing;
mod snapshot;
mod visit;
mod visit_opening;

#[cfg(not(target_arch = "wasm32"))]
pub use asked::check_offer;
pub use asked::{AskedQuote, ask_quote, check_offer_with, language_of, offer_notices};
pub use choices::{Choices, ChoicesSnapshot};
pub use clock::ShopClock;
pub use device::Device;
pub use interface::Interface;
pub use kept::{Draft, DraftVersion, KeptAnswers, KeptAttempt, KeptLanguage};
pub use opening::{PrivacySignal, Session};
pub use presentation::Presentation;
pub use request::{Input, Request};
pub use showing::Shown;
pub use snapshot::Snapshot;
pub use visit::Visit;
pub use visit_opening::VisitOpening;
