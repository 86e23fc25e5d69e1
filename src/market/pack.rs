//! The pack of a market at an instant.

use super::packs::{self, Pack};
use super::{FinalItem, MarketRule, OrderLabel, Requirement, RuleStart, TwoStepLabel};
use crate::calendar::Instant;
use crate::language::Language;
use crate::offer::Market;

/// What a market prescribes for a checkout at an instant.
///
/// A rule whose day has not come is not part of it. The version names pack and edition: it changes on the day on which
/// a rule begins or ends, so that it says by itself which rules held.
///
/// ```
/// use upfront_checkout::{calendar::Instant, market::{MarketPack, Requirement}, offer::Market};
/// let germany = Market::parse("DE").unwrap();
/// let before = MarketPack::of(germany, Instant::parse("2026-06-18T23:59:59Z").unwrap());
/// let after = MarketPack::of(germany, Instant::parse("2026-06-19T00:00:00Z").unwrap());
/// assert!(before.rule(Requirement::WithdrawalFunction).is_none());
/// assert!(after.rule(Requirement::WithdrawalFunction).is_some());
/// assert_ne!(before.version, after.version);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct MarketPack {
    /// The pack's name and edition, as it stands in every order.
    pub version: &'static str,
    pack: &'static Pack,
    at: Instant,
}

impl MarketPack {
    /// The pack of a market at an instant; the strict one where there is none of its own.
    pub fn of(market: Market, at: Instant) -> MarketPack {
        MarketPack::new(packs::pack_of(market), at)
    }

    /// A pack at an instant.
    pub fn new(pack: &'static Pack, at: Instant) -> MarketPack {
        let begun = pack.editions.iter().rev().find(|edition| edition.from.has_begun(at));
        MarketPack { version: begun.map_or(pack.id, |edition| edition.version), pack, at }
    }

    /// The pack as data.
    pub fn pack(&self) -> &'static Pack {
        self.pack
    }

    /// Every rule that holds, one for each requirement: the market's own before those of the packs it extends.
    pub fn rules(&self) -> Vec<&'static MarketRule> {
        let mut rules: Vec<&'static MarketRule> = Vec::new();
        for rule in self.pack.all_rules() {
            if rule.is_active(self.at) && !rules.iter().any(|known| known.requirement == rule.requirement) {
                rules.push(rule);
            }
        }
        rules
    }

    /// The rule of a requirement, where it holds.
    pub fn rule(&self, requirement: Requirement) -> Option<&'static MarketRule> {
        self.pack.all_rules().into_iter().find(|rule| rule.requirement == requirement && rule.is_active(self.at))
    }

    /// The rules that are known and do not hold yet: those of a later day, and those without one.
    pub fn coming(&self) -> Vec<&'static MarketRule> {
        let later = |rule: &&MarketRule| match rule.from {
            RuleStart::Always => false,
            RuleStart::On(day) => !day.has_begun(self.at),
            RuleStart::Announced(_) => true,
        };
        self.pack.all_rules().into_iter().filter(later).collect()
    }

    /// What must stand directly before the order button.
    pub fn before_button(&self) -> Vec<FinalItem> {
        let item = |rule: &MarketRule| match rule.requirement {
            Requirement::BeforeButton(item) => Some(item),
            _ => None,
        };
        self.rules().into_iter().filter_map(item).collect()
    }

    /// The words that may stand on the order button, in every language they are known in: the market's own first.
    ///
    /// A market without words of its own takes those of the European Union: they are the strictest known.
    pub fn order_labels(&self) -> Vec<&'static OrderLabel> {
        let packs = self.pack.family();
        let own = packs.into_iter().flat_map(|pack| pack.order_labels);
        own.chain(packs::EUROPEAN_UNION.order_labels).collect()
    }

    /// The label of the order button; `None` in a language the law's words are not known in.
    ///
    /// ```
    /// use upfront_checkout::{calendar::Instant, language::Language, market::MarketPack, offer::Market};
    /// let pack = MarketPack::of(Market::parse("DE").unwrap(), Instant::parse("2026-11-22T09:30:00Z").unwrap());
    /// let label = pack.order_label(&Language::parse("de").unwrap());
    /// assert_eq!(label, Some("Zahlungspflichtig bestellen"));
    /// ```
    pub fn order_label(&self, language: &Language) -> Option<&'static str> {
        let mut labels = self.order_labels().into_iter();
        labels.find(|label| label.language == language.primary()).map(|label| label.text)
    }

    /// The words of the function to withdraw from the contract; `None` where the market has no such function (yet), or
    /// the words are not known in the language.
    pub fn withdrawal_label(&self, language: &Language) -> Option<&'static TwoStepLabel> {
        self.rule(Requirement::WithdrawalFunction)?;
        self.two_steps(language, |pack| pack.withdrawal_labels)
    }

    /// The words of the function to cancel a contract that runs on; `None` as for withdrawing.
    pub fn cancel_label(&self, language: &Language) -> Option<&'static TwoStepLabel> {
        self.rule(Requirement::CancelFunction)?;
        self.two_steps(language, |pack| pack.cancel_labels)
    }

    fn two_steps(
        &self,
        language: &Language,
        labels: impl Fn(&'static Pack) -> &'static [TwoStepLabel],
    ) -> Option<&'static TwoStepLabel> {
        let mut labels = self.pack.family().into_iter().flat_map(labels);
        labels.find(|label| label.language == language.primary())
    }
}
