//! Markets: what a jurisdiction prescribes, as dated data with sources. A help for the storefront, not legal advice.
//!
//! `packs/` has one file for each jurisdiction, `words/` one for each language. From them follow the strict pack for
//! markets that are not known (`strict`), the editions of each pack (`edition`), what holds at an instant (`in_force`),
//! and what an offer lacks (`demands`). A new jurisdiction is one file and one line in `packs/mod.rs`.

mod day;
mod demands;
mod edition;
mod in_force;
mod lack;
mod pack;
mod packs;
mod registry;
mod requirement;
mod rule;
mod source;
mod strict;
mod words;

pub use day::Day;
pub use demands::{ODR_PLATFORM, demands, label_demands};
pub use edition::Edition;
pub use in_force::MarketPack;
pub use pack::{Pack, PrescribedWords};
pub use registry::{is_in_the_union, markets_of, packs};
pub use requirement::{FinalItem, Requirement};
pub use rule::{MarketRule, RuleStart};
pub use source::SourceMark;
pub use words::{Authority, LEGAL_WORDS, LegalWords, OrderLabel, TwoStepLabel};
