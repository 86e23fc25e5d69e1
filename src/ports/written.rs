//! What a row of CLDR says of a language beyond what a page must read.

/// How a language writes amounts, dates and plurals. Lists have bars between their entries.
#[derive(Debug)]
pub(super) struct Written {
    /// The language.
    pub(super) tag: &'static str,
    /// In front of a negative number.
    pub(super) minus: &'static str,
    /// An amount, `¤` for the currency's sign; after `;` a negative one where it is written otherwise.
    pub(super) money: &'static str,
    /// Before the decimals of an amount: `.` in Swiss French, whose other numbers have `,`.
    pub(super) money_decimal: char,
    /// Between groups of digits of an amount: `.` in Austria, where other numbers have a space.
    pub(super) money_group: char,
    /// A percentage.
    pub(super) percent: &'static str,
    /// A day: `d. MMMM y`.
    pub(super) date: &'static str,
    /// A day with its weekday and without its year: `E, d. MMM`.
    pub(super) weekday: &'static str,
    /// A moment: `{1}` is its day, `{0}` its time.
    pub(super) moment: &'static str,
    /// The months, as they stand in a date.
    pub(super) months: &'static str,
    /// The same, shortened.
    pub(super) short_months: &'static str,
    /// The days of the week from Monday, shortened.
    pub(super) days: &'static str,
    /// The signs of the currencies that the table lists.
    pub(super) currencies: &'static str,
    /// The names of the countries that the table lists.
    pub(super) countries: &'static str,
    /// The quotation marks: outer and inner, each opening and closing.
    pub(super) quotation: &'static str,
    /// The plural rules: `one: i = 1 and v = 0`.
    pub(super) plurals: &'static str,
}

/// An entry of a list with bars; an empty text where there is none.
pub(super) fn entry(list: &'static str, index: usize) -> &'static str {
    list.split('|').nth(index).unwrap_or_default()
}
