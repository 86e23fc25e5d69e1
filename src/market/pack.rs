//! What one jurisdiction prescribes, as data.

use super::{Day, MarketRule};

/// The pack for markets that are not known.
pub(super) const STRICT: &str = "strict";

/// What one jurisdiction prescribes.
#[derive(Debug, PartialEq, Eq)]
pub struct Pack {
    /// Its name: the market's code in small letters.
    pub id: &'static str,
    /// The packs whose rules and words hold here too.
    pub extends: &'static [&'static Pack],
    /// For which controls the law names words, and in which languages they are known.
    pub words: PrescribedWords,
    /// The days on which this package learned more words or put a rule right. On each of them a new edition begins, so
    /// that an edition an order already names keeps its meaning.
    pub revised: &'static [Day],
    /// Its own rules. A rule takes the place of one that asks for the same in a pack it extends.
    pub rules: &'static [MarketRule],
}

/// The languages in which a law names the words of a control: their tags with spaces between them, empty where the law
/// names none. The words themselves are in `words/`, one file for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrescribedWords {
    /// Of the order button.
    pub order_button: &'static str,
    /// Of the function to withdraw from a contract.
    pub withdrawal: &'static str,
    /// Of the function to cancel a contract that runs on.
    pub cancellation: &'static str,
}

impl PrescribedWords {
    /// The law names no words for any control. The order button then has this package's own words.
    pub const NONE: PrescribedWords = PrescribedWords { order_button: "", withdrawal: "", cancellation: "" };
}

impl Pack {
    /// This pack and every pack it extends, the nearest first. A pack may stand in it more than once.
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
        self.rules.iter().chain(passed_on.filter(|rule| self.takes_over(rule))).collect()
    }

    /// Whether a rule of a pack that this one extends holds here. The strict pack leaves out what is about the language,
    /// the currency, the price tags and the offices of one place: it is for other places.
    fn takes_over(&self, rule: &MarketRule) -> bool {
        self.id != STRICT || !rule.requirement.is_of_the_place()
    }

    /// The rules that hold on a day, one for each requirement: the nearest one.
    pub(super) fn rules_on(&'static self, day: Day) -> Vec<&'static MarketRule> {
        let mut rules: Vec<&'static MarketRule> = Vec::new();
        for rule in self.all_rules() {
            if rule.holds_on(day) && !rules.iter().any(|known| known.requirement == rule.requirement) {
                rules.push(rule);
            }
        }
        rules
    }

    /// The languages of a control's words in this pack and those it extends, each once, the nearest pack's first.
    pub(super) fn languages_of(&'static self, control: fn(&PrescribedWords) -> &'static str) -> Vec<&'static str> {
        let mut languages: Vec<&'static str> = Vec::new();
        for pack in self.family() {
            for language in control(&pack.words).split_whitespace() {
                if !languages.contains(&language) {
                    languages.push(language);
                }
            }
        }
        languages
    }
}
