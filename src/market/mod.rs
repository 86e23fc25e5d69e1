//! Markets: what a jurisdiction prescribes, as dated data with sources. A help for the storefront, not legal advice.

mod pack;

pub use pack::{MarketPack, OrderLabel};
