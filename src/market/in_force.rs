//! The pack of a market on a day.

use super::{
    Day, FinalItem, MarketRule, Pack, PrescribedWords, Requirement, RuleStart, TwoStepLabel, registry::pack_of, words,
};
use crate::calendar::{Date, Days, Instant};
use crate::language::Language;
use crate::offer::{Market, Offer};

/// What a market prescribes for a checkout on a day.
///
/// A rule whose day has not come is not part of it. The version names pack and edition. It changes on the day on which a
/// rule begins or ends, so it alone says which rules held.
///
/// ```
/// use upfront_checkout::{calendar::Instant, market::{MarketPack, Requirement}, offer::Market};
/// let germany = Market::parse("DE").unwrap();
/// let before = MarketPack::of(germany, Instant::parse("2026-06-18T23:59:59Z").unwrap());
/// let after = MarketPack::of(germany, Instant::parse("2026-06-19T00:00:00Z").unwrap());
/// assert!(before.rule(Requirement::WithdrawalFunction).is_none());
/// assert!(after.rule(Requirement::WithdrawalFunction).is_some());
/// assert_eq!((before.version().as_str(), after.version().as_str()), ("de-2025.2", "de-2026.1"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct MarketPack {
    pack: &'static Pack,
    on: Date,
}

impl MarketPack {
    /// The pack of a market at an instant, by the days of UTC: its own, its country's, or the strict one.
    pub fn of(market: Market, at: Instant) -> MarketPack {
        MarketPack::on(market, Days::UTC.of_instant(at))
    }

    /// The pack of a market on a day: its own, its country's, or the strict one.
    pub fn on(market: Market, day: Date) -> MarketPack {
        MarketPack { pack: pack_of(market), on: day }
    }

    /// The pack that an offer is under at an instant, by the shop's days.
    pub fn of_offer(offer: &Offer, at: Instant) -> MarketPack {
        MarketPack::on(offer.market, offer.days().of_instant(at))
    }

    /// A pack at an instant, by the days of UTC.
    pub fn new(pack: &'static Pack, at: Instant) -> MarketPack {
        MarketPack { pack, on: Days::UTC.of_instant(at) }
    }

    /// The pack's name and edition, as it stands in every order: `de-2026.2`.
    pub fn version(&self) -> String {
        self.pack.edition_on(Day::of(self.on)).map_or_else(|| self.pack.id.to_owned(), |edition| edition.version)
    }

    /// The pack as data.
    pub fn pack(&self) -> &'static Pack {
        self.pack
    }

    /// Every rule that holds, one for each requirement: the market's own before those of the packs it extends.
    pub fn rules(&self) -> Vec<&'static MarketRule> {
        self.pack.rules_on(Day::of(self.on))
    }

    /// The rule of a requirement, where it holds.
    pub fn rule(&self, requirement: Requirement) -> Option<&'static MarketRule> {
        self.pack
            .all_rules()
            .into_iter()
            .find(|rule| rule.requirement == requirement && rule.holds_on(Day::of(self.on)))
    }

    /// The rules that are known and do not hold yet: those of a later day, and those without one.
    pub fn coming(&self) -> Vec<&'static MarketRule> {
        let today = Day::of(self.on);
        let later = |rule: &&MarketRule| {
            let unlearned = rule.learned.is_some_and(|day| today < day);
            unlearned
                || match rule.from {
                    RuleStart::Always => false,
                    RuleStart::On(day) => today < day,
                    RuleStart::Announced(_) => true,
                }
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

    /// Whether the law names words for the order button. Where it names none, the button has this package's own words.
    pub fn prescribes_order_button(&self) -> bool {
        !self.pack.languages_of(ORDER_BUTTON).is_empty()
    }

    /// The languages in which there are words for the order button: those of the law first, then this package's own.
    pub fn order_button_languages(&self) -> Vec<&'static str> {
        let mut languages = self.pack.languages_of(ORDER_BUTTON);
        for own in words::own_languages() {
            if !languages.contains(&own) {
                languages.push(own);
            }
        }
        languages
    }

    /// The label of the order button: the law's words, else this package's own; `None` in a language that neither has.
    ///
    /// Words of another market's law are never taken. Own words say as clearly that the order must be paid, which is what
    /// every law allows that names words.
    ///
    /// ```
    /// use upfront_checkout::{calendar::Instant, language::Language, market::MarketPack, offer::Market};
    /// let label = |market: &str, tag: &str| {
    ///     let at = Instant::parse("2026-11-22T09:30:00Z").unwrap();
    ///     MarketPack::of(Market::parse(market).unwrap(), at).order_label(&Language::parse(tag).unwrap())
    /// };
    /// assert_eq!(label("DE", "de"), Some("Zahlungspflichtig bestellen"));
    /// assert_eq!(label("PL", "pl"), Some("Zamówienie z obowiązkiem zapłaty"));
    /// assert_eq!(label("US", "en"), Some("Order with obligation to pay")); // own words: no law names any
    /// assert_eq!(label("BR", "pt"), None); // the words of Portugal's law are not taken
    /// ```
    pub fn order_label(&self, language: &Language) -> Option<&'static str> {
        let primary = language.primary();
        if self.prescribes(ORDER_BUTTON, primary) {
            words::order_button(primary)
        } else {
            words::own_order_button(primary)
        }
    }

    /// The words of the function to withdraw from the contract; `None` where the market has no such function (yet), or
    /// its law's words are not known in the language.
    pub fn withdrawal_label(&self, language: &Language) -> Option<&'static TwoStepLabel> {
        self.rule(Requirement::WithdrawalFunction)?;
        self.prescribes(|words| words.withdrawal, language.primary()).then_some(())?;
        words::legal_words(language.primary())?.withdrawal.as_ref()
    }

    /// The words of the function to cancel a contract that runs on; `None` as for withdrawing.
    pub fn cancel_label(&self, language: &Language) -> Option<&'static TwoStepLabel> {
        self.rule(Requirement::CancelFunction)?;
        self.prescribes(|words| words.cancellation, language.primary()).then_some(())?;
        words::legal_words(language.primary())?.cancellation.as_ref()
    }

    fn prescribes(&self, control: fn(&PrescribedWords) -> &'static str, language: &str) -> bool {
        self.pack.languages_of(control).contains(&language)
    }
}

const ORDER_BUTTON: fn(&PrescribedWords) -> &'static str = |words| words.order_button;
