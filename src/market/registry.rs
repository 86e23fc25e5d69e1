//! Which pack a market has.

use super::packs::{KNOWN, REGISTRY, european_union};
use super::{Pack, strict};
use crate::offer::Market;

/// Every pack, the strict one last.
pub fn packs() -> impl Iterator<Item = &'static Pack> {
    KNOWN.iter().copied().chain([&strict::PACK])
}

/// The markets that a pack is registered for, by their codes; none for the strict one, which has all others.
pub fn markets_of(pack: &Pack) -> impl Iterator<Item = &'static str> {
    let id = pack.id;
    REGISTRY.iter().filter(move |(_, known)| known.id == id).flat_map(|(codes, _)| codes.split_whitespace())
}

/// The pack of a market: its own, else its country's, else the strict one.
pub(super) fn pack_of(market: Market) -> &'static Pack {
    let country = market.country().code();
    let own = market.part().and_then(|part| registered(country, Some(part)));
    own.or_else(|| registered(country, None)).unwrap_or(&strict::PACK)
}

/// The pack that is registered for a country as a whole, or for one part of it.
fn registered(country: &str, part: Option<&str>) -> Option<&'static Pack> {
    let is_meant = |code: &str| match code.split_once('-') {
        Some((of, named)) => of == country && part == Some(named),
        None => code == country && part.is_none(),
    };
    REGISTRY.iter().find(|(codes, _)| codes.split_whitespace().any(is_meant)).map(|(_, pack)| *pack)
}

/// Whether a market is a member of the European Union.
pub fn is_in_the_union(market: Market) -> bool {
    let pack = pack_of(market);
    pack.id != strict::PACK.id && pack.family().iter().any(|base| base.id == european_union::PACK.id)
}
