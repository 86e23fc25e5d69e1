//! Parts of periods and billing days.

use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::{Date, Instant};
use upfront_checkout::money::Exact;
use upfront_checkout::offer::Plan;
use upfront_checkout::recurring::{Billing, EndDay, Span, part_of_days, share};
use upfront_checkout::shape::read_document;

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap_or_else(|| panic!("`{text}` is a number"))
}

#[test]
fn a_part_is_never_more_than_the_whole() {
    let day = |text: &str| Date::parse(text).expect("a date");
    // With the end day counted, 31 of 30 days are still the whole; the share of an empty period is the whole too.
    let june = Span { start: day("2027-06-01"), end: day("2027-07-01") };
    assert_eq!(part_of_days(june, june, EndDay::Used).expect("a share"), Exact::ONE);
    assert_eq!(share(Exact::ZERO, Exact::ZERO).expect("a share"), Exact::ONE);
    assert_eq!(share(exact("31"), exact("30")).expect("a share"), Exact::ONE);
}

/// Billed on the 31st, beginning in February: on the 28th, and then on the 31st again.
#[test]
fn a_billing_day_that_february_does_not_have_comes_back() {
    let plan = r#"{"interval": {"count": 1, "unit": "month"}, "billingDay": 31, "phases": [{"price": "1"}],
        "cancellation": {"en": "By e-mail."}}"#;
    let plan: Plan = read_document(&read_text(plan).expect("JSON")).expect("a plan");
    let billing = Billing::new(&plan, Instant::parse("2027-02-01T00:00:00Z").expect("an instant"));
    let days: Vec<String> =
        (0..4).map(|number| billing.charge(number).expect("a charge").expect("no end").from.to_string()).collect();
    assert_eq!(days, ["2027-02-01", "2027-02-28", "2027-03-31", "2027-04-30"]);
}
