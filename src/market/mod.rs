//! Markets: what a jurisdiction prescribes, as dated data with sources. A help for the storefront, not legal advice.

mod demands;
mod label;
mod pack;
mod packs;
mod rule;

pub use demands::{ODR_PLATFORM, demands, label_demands};
pub use label::{OrderLabel, TwoStepLabel};
pub use pack::MarketPack;
pub use packs::{Edition, PACKS, Pack, is_in_the_union};
pub use rule::{Day, FinalItem, MarketRule, Requirement, RuleStart, SourceMark};
