//! One rule of a market: what it asks for, where that is written, and from when to when it holds.

use super::{Day, Requirement, SourceMark};
use crate::calendar::{Days, Instant};

/// A rule of a market, with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarketRule {
    /// What is asked for.
    pub requirement: Requirement,
    /// Law and article.
    pub source: &'static str,
    /// How the source was looked at.
    pub mark: SourceMark,
    /// From when it holds.
    pub from: RuleStart,
    /// The first day on which it holds no more.
    pub until: Option<Day>,
    /// The day on which this package learned it, where that is later than the day of the law. The editions before that
    /// day are without it, so an edition that an order names keeps its meaning.
    pub learned: Option<Day>,
}

/// From when a rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleStart {
    /// It held before this package had its first version.
    Always,
    /// From a day on, by the shop's days.
    On(Day),
    /// It is announced without a day and does not hold yet. The text says when it is expected.
    Announced(&'static str),
}

impl MarketRule {
    /// A rule whose source was read.
    pub(super) const fn read(requirement: Requirement, source: &'static str) -> MarketRule {
        MarketRule { requirement, source, mark: SourceMark::Read, from: RuleStart::Always, until: None, learned: None }
    }

    /// A rule that was read in a quotation of the legal text.
    pub(super) const fn quoted(requirement: Requirement, source: &'static str) -> MarketRule {
        MarketRule { mark: SourceMark::Quoted, ..MarketRule::read(requirement, source) }
    }

    /// A rule that was read in somebody's account.
    pub(super) const fn second_hand(requirement: Requirement, source: &'static str) -> MarketRule {
        MarketRule { mark: SourceMark::SecondHand, ..MarketRule::read(requirement, source) }
    }

    /// A rule that is known and was not looked up.
    pub(super) const fn from_memory(requirement: Requirement, source: &'static str) -> MarketRule {
        MarketRule { mark: SourceMark::Memory, ..MarketRule::read(requirement, source) }
    }

    /// The same rule, from a day on.
    pub(super) const fn since(self, year: i32, month: u8, day: u8) -> MarketRule {
        MarketRule { from: RuleStart::On(Day::new(year, month, day)), ..self }
    }

    /// The same rule, in the editions from a day on.
    pub(super) const fn learned(self, day: Day) -> MarketRule {
        MarketRule { learned: Some(day), ..self }
    }

    /// The same rule, in the editions before a day alone: it was wrong.
    pub(super) const fn taken_back(self, day: Day) -> MarketRule {
        MarketRule { until: Some(day), ..self }
    }

    /// The same rule, announced without a day; `expected` says in words when it is awaited.
    pub(super) const fn announced(self, expected: &'static str) -> MarketRule {
        MarketRule { from: RuleStart::Announced(expected), ..self }
    }

    /// Whether it holds at an instant, by the days of UTC.
    pub fn is_active(&self, at: Instant) -> bool {
        self.holds_on(Day::of(Days::UTC.of_instant(at)))
    }

    /// Whether it holds on a day.
    pub(super) fn holds_on(&self, day: Day) -> bool {
        let begun = match self.from {
            RuleStart::Always => true,
            RuleStart::On(first) => first <= day,
            RuleStart::Announced(_) => false,
        };
        begun && self.learned.is_none_or(|learned| learned <= day) && self.until.is_none_or(|until| day < until)
    }

    /// The days on which it begins, is learned and ends, where they are known.
    pub(super) fn days(&self) -> impl Iterator<Item = Day> {
        let begins = if let RuleStart::On(day) = self.from { Some(day) } else { None };
        begins.into_iter().chain(self.learned).chain(self.until)
    }
}
