//! The packs as data: one file for each jurisdiction.

mod brazil;
mod california;
mod european_union;
mod france;
mod germany;
mod india;
mod italy;
mod japan;
mod korea;
mod massachusetts;
mod quebec;
mod strict;
mod switzerland;
mod united_kingdom;
mod united_states;

use super::{Day, MarketRule, OrderLabel, TwoStepLabel};
use crate::offer::Market;

pub(super) use european_union::EUROPEAN_UNION;

/// What one jurisdiction prescribes.
#[derive(Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its name: the market's code in small letters.
    pub id: &'static str,
    /// Its editions, the first one first: a new one on each day on which a rule begins or ends.
    pub editions: &'static [Edition],
    /// The packs whose rules hold here too.
    pub extends: &'static [&'static Pack],
    /// The words that may stand on the order button.
    pub order_labels: &'static [OrderLabel],
    /// The words of the function to withdraw from a contract.
    pub withdrawal_labels: &'static [TwoStepLabel],
    /// The words of the function to cancel a contract that runs on.
    pub cancel_labels: &'static [TwoStepLabel],
    /// Its own rules; where one asks for the same as a rule of a pack it extends, it stands in that one's place.
    pub rules: &'static [MarketRule],
}

/// The rules of a pack from a day on, under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The name, as it stands in orders.
    pub version: &'static str,
    /// The day from which it holds, in UTC.
    pub from: Day,
}

/// Every pack.
pub static PACKS: &[&Pack] = &[
    &EUROPEAN_UNION,
    &germany::GERMANY,
    &france::FRANCE,
    &italy::ITALY,
    &united_kingdom::UNITED_KINGDOM,
    &switzerland::SWITZERLAND,
    &united_states::UNITED_STATES,
    &california::CALIFORNIA,
    &massachusetts::MASSACHUSETTS,
    &quebec::QUEBEC,
    &japan::JAPAN,
    &korea::KOREA,
    &brazil::BRAZIL,
    &india::INDIA,
    &strict::STRICT,
];

/// The members of the European Union that have no pack of their own.
const OTHER_MEMBERS: &str = "AT BE BG CY CZ DK EE ES FI GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK";

/// The members that have one.
const MEMBERS_WITH_A_PACK: &str = "DE FR IT";

/// Whether a market is a member of the European Union.
pub fn is_in_the_union(market: Market) -> bool {
    let members = MEMBERS_WITH_A_PACK.split(' ').chain(OTHER_MEMBERS.split(' '));
    members.into_iter().any(|member| member == market.country().code())
}

/// The pack of a market: its own, else its country's, else the strict one.
pub(super) fn pack_of(market: Market) -> &'static Pack {
    let country = market.country().code();
    match (country, market.part()) {
        ("DE", _) => &germany::GERMANY,
        ("FR", _) => &france::FRANCE,
        ("IT", _) => &italy::ITALY,
        ("GB", _) => &united_kingdom::UNITED_KINGDOM,
        ("CH", _) => &switzerland::SWITZERLAND,
        ("US", Some("CA")) => &california::CALIFORNIA,
        ("US", Some("MA")) => &massachusetts::MASSACHUSETTS,
        ("US", _) => &united_states::UNITED_STATES,
        // What holds in the rest of Canada is not known here.
        ("CA", Some("QC")) => &quebec::QUEBEC,
        ("JP", _) => &japan::JAPAN,
        ("KR", _) => &korea::KOREA,
        ("BR", _) => &brazil::BRAZIL,
        ("IN", _) => &india::INDIA,
        _ if OTHER_MEMBERS.split(' ').any(|member| member == country) => &EUROPEAN_UNION,
        _ => &strict::STRICT,
    }
}

impl Pack {
    /// This pack and every pack it extends, the nearest first.
    pub(super) fn family(&'static self) -> Vec<&'static Pack> {
        let mut family = vec![self];
        for base in self.extends {
            family.extend(base.family());
        }
        family
    }

    /// Every rule, its own first. A rule on how offers are written in one place holds in that place alone.
    pub(super) fn all_rules(&'static self) -> Vec<&'static MarketRule> {
        let passed_on = self.extends.iter().flat_map(|base| base.all_rules());
        self.rules.iter().chain(passed_on.filter(|rule| self.passes_on(rule))).collect()
    }

    /// Whether a rule of a pack that this one extends holds here. The strict pack is for places nobody knows, so what is
    /// about the language, currency and price tags of another place is left out of it.
    fn passes_on(&self, rule: &MarketRule) -> bool {
        self.id != strict::STRICT.id || !rule.requirement.is_of_the_place()
    }
}

/// An edition that holds from a day on.
const fn edition(version: &'static str, from: Day) -> Edition {
    Edition { version, from }
}
