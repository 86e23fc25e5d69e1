//! What a row of the table says of a language.

/// The direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As Latin.
    LeftToRight,
    /// As Arabic and Hebrew.
    RightToLeft,
}

/// Where the group signs of a large number stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// After each three digits from the right: `1,234,567`.
    Thousands,
    /// After three digits from the right, then after each two: `12,34,567`.
    Indian,
}

/// The order of a date in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
    /// Year, month, day.
    YearFirst,
}

impl DateOrder {
    /// Its word in the locale files.
    pub fn as_str(self) -> &'static str {
        match self {
            DateOrder::DayFirst => "day-first",
            DateOrder::MonthFirst => "month-first",
            DateOrder::YearFirst => "year-first",
        }
    }
}

/// How a language writes numbers and dates, after CLDR.
#[derive(Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language: `de`, or a region's way of writing it: `de-CH`.
    pub tag: &'static str,
    /// The locale that CLDR and `Intl` have the data under: `en-GB` for `en`.
    pub cldr: &'static str,
    /// The language's name in itself.
    pub own_name: &'static str,
    /// The direction of its script.
    pub direction: Direction,
    /// Before the decimals: `,` in German.
    pub decimal: char,
    /// Between groups of digits: `.` in German, a no-break space in Polish.
    pub group: char,
    /// Where the group signs stand.
    pub grouping: Grouping,
    /// The fewest digits in front of the first group sign: 2 in Spanish, which writes `1234` and `12.345`.
    pub minimum_grouping: usize,
    /// The digit zero; the others follow it in Unicode.
    pub zero: char,
    /// A date in digits, with `d`, `m` and `y` in their order: `d.m.y` in German.
    pub date: &'static str,
}

impl Locale {
    /// Which part of a date in digits comes first.
    pub fn date_order(&self) -> DateOrder {
        match self.date.chars().next() {
            Some('y') => DateOrder::YearFirst,
            Some('m') => DateOrder::MonthFirst,
            _ => DateOrder::DayFirst,
        }
    }

    /// A day in digits, as people type it: `24.12.1990` in German, `12/24/1990` in the United States.
    pub fn typed_date(&self, year: i32, month: u8, day: u8) -> String {
        let mut out = String::new();
        for letter in self.date.chars() {
            match letter {
                'd' => out.push_str(&format!("{day:02}")),
                'm' => out.push_str(&format!("{month:02}")),
                'y' => out.push_str(&year.to_string()),
                sign => out.push(sign),
            }
        }
        self.in_own_digits(&out)
    }

    /// A text with its digits in those of the language: `١٢` for `12` in Egypt.
    pub fn in_own_digits(&self, text: &str) -> String {
        let own = |digit: u32| char::from_u32(u32::from(self.zero) + digit);
        text.chars().map(|letter| letter.to_digit(10).and_then(own).unwrap_or(letter)).collect()
    }
}
