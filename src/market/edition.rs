//! The editions of a pack: their names and days, derived from its rules.

use super::{Day, Pack};

/// The year of the first editions. Rules that are older have no edition of their own.
const FIRST_YEAR: i32 = 2025;

/// What a pack says from a day on, under a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The name, as it stands in orders: `de-2026.2` is the second edition of 2026 of the pack `de`.
    pub version: String,
    /// The day from which it holds, by the shop's days.
    pub from: Day,
}

impl Pack {
    /// Its editions, the first one first. A new one begins on each day on which the rules that hold here change, and on
    /// each day on which this pack or one it extends was revised.
    ///
    /// ```
    /// use upfront_checkout::market::{Day, packs};
    /// let german = packs().find(|pack| pack.id == "de").unwrap();
    /// let editions = german.editions();
    /// assert_eq!(editions[1].version, "de-2025.2");
    /// assert_eq!(editions[1].from, Day::new(2025, 7, 20)); // links to the closed platform are forbidden from here on
    /// ```
    pub fn editions(&'static self) -> Vec<Edition> {
        let revised: Vec<Day> = self.family().into_iter().flat_map(|pack| pack.revised).copied().collect();
        let mut days = vec![Day::FIRST];
        days.extend(self.all_rules().into_iter().flat_map(|rule| rule.days()));
        days.extend(&revised);
        days.sort_unstable();
        days.dedup();
        let mut editions: Vec<Edition> = Vec::new();
        let mut before = Vec::new();
        for day in days {
            let rules = self.rules_on(day);
            if editions.is_empty() || rules != before || revised.contains(&day) {
                editions.push(Edition { version: self.name_of(day, &editions), from: day });
            }
            before = rules;
        }
        editions
    }

    /// The edition that holds on a day.
    pub(super) fn edition_on(&'static self, day: Day) -> Option<Edition> {
        self.editions().into_iter().rfind(|edition| edition.from <= day)
    }

    /// The name of an edition that begins on a day, after the earlier ones: they are counted anew each year.
    fn name_of(&self, day: Day, earlier: &[Edition]) -> String {
        let year = |day: Day| day.year().max(FIRST_YEAR);
        let number = earlier.iter().filter(|edition| year(edition.from) == year(day)).count() + 1;
        format!("{}-{}.{number}", self.id, year(day))
    }
}
