//! A session: one offer, one state, one language, and everything that can be asked of them together.

mod asked;
mod choices;
mod kept;
mod opening;
mod running;
mod snapshot;

pub use asked::{AskedQuote, ask_quote, check_offer, language_of};
pub use choices::{Choices, ChoicesSnapshot};
pub use kept::{
    Draft, DraftVersion, KeptAnswers, KeptAttempt, KeptLanguage, answers_name, attempt_name, draft_name, language_name,
    take_kept,
};
pub use running::{Input, Request, Session};
pub use snapshot::Snapshot;
