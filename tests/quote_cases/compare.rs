//! Exact comparison of figures.

use upfront_checkout::money::Exact;
use upfront_checkout::shape::Json;

/// What differs so far.
#[derive(Default)]
pub struct Figures {
    pub differences: Vec<String>,
}

impl Figures {
    pub fn compare(&mut self, name: &str, wanted: &Json, found: &str) {
        let wanted = wanted.as_text().unwrap_or_else(|| panic!("{name} is no string"));
        if !same(wanted, found) {
            self.differences.push(format!("{name} is {found} instead of {wanted}"));
        }
    }

    pub fn missing(&mut self, name: &str) {
        self.differences.push(format!("{name} is missing"));
    }
}

/// Whether two decimals or fractions have the same value, exactly.
pub fn same(wanted: &str, found: &str) -> bool {
    wanted == found || matches!((exact(wanted), exact(found)), (Some(wanted), Some(found)) if wanted == found)
}

/// Figures of a case may be longer than the numbers that an offer takes.
pub fn exact(text: &str) -> Option<Exact> {
    if let Some(value) = Exact::parse(text) {
        return Some(value);
    }
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    let whole = |text: &str| -> Option<Exact> { Some(Exact::of_decimal(text.parse().ok()?)) };
    whole(above)?.divided_by(whole(below)?).ok()
}
