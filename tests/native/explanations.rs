//! Every explanation adds up: what a step of the trace says goes in, taken by its rule, is the value it says comes out.

use crate::{quote_cases, shop};
use upfront_checkout::money::{Exact, MoneyError, RoundingMode};
use upfront_checkout::offer::{Convention, Offer, RoundingLevel};
use upfront_checkout::quote::{Stated, TraceRule, TraceStep, quote_traced};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::Json;

/// The exact value of a step, worked out again from what went in; `None` for a rule whose inputs do not make the value.
fn worked_out(rule: TraceRule, inputs: &[Exact]) -> Option<Result<Exact, MoneyError>> {
    use TraceRule as Rule;
    let value = match (rule, inputs) {
        (Rule::LineAmount | Rule::OptionAmount | Rule::PerUnit, [a, b]) => a.times(*b),
        (Rule::LineAmountPer, [a, b, c]) => a.times(*b).and_then(|all| all.divided_by(*c)),
        (Rule::LineAmountPart, [a, b, c]) => a.times(*b).and_then(|all| all.times(*c)),
        (Rule::LineWithOptions | Rule::NetAndTax | Rule::CreditTotal | Rule::Commitment, [a, b]) => a.plus(*b),
        (Rule::LineDiscountPercent | Rule::LineChargePercent | Rule::DiscountPercent, [a, b]) => a.times(*b),
        (Rule::LineTotal, [a, b, c]) => a.minus(*b).and_then(|left| left.plus(*c)),
        (Rule::FeePercent, [a, b, c]) => a.times(*b).and_then(|share| share.plus(*c)),
        (Rule::TaxContained | Rule::TaxOnTop | Rule::TaxPerUnit, [a, b]) => a.times(*b),
        (
            Rule::NetAsRest | Rule::Payable | Rule::LaterInTerm | Rule::PrepaidRemains | Rule::DiscountUntaken,
            [a, b],
        ) => a.minus(*b),
        (Rule::Rounding, [a, b]) => b.minus(*a),
        (Rule::PrepaidUsed, [a, b]) => Ok((*a).min(*b)),
        (Rule::NetTaxLess, [a, b, c]) => a.plus(*b).and_then(|all| all.minus(*c)),
        (Rule::DueLater, [a, b, c, d]) => a.plus(*b).and_then(|all| all.minus(*c)?.plus(*d)),
        (Rule::NetIsPrice | Rule::StatedPrice | Rule::TaxOfGroup | Rule::RecurringCharge, [a]) => Ok(*a),
        (Rule::LineDiscountAmount | Rule::LineChargeAmount | Rule::DiscountAmount, [a]) => Ok(*a),
        _ => return None,
    };
    Some(value)
}

/// The steps whose value is not what went in, taken by the rule. Numbers with more digits than a document may have are left
/// out: nothing reads them back.
fn differences(name: &str, trace: &[TraceStep]) -> Vec<String> {
    let is_wrong = |step: &&TraceStep| {
        assert_eq!(step.inputs.len(), step.rule.inputs().len(), "{name}: {}", step.rule.as_str());
        let inputs: Option<Vec<Exact>> = step.inputs.iter().map(|input| Exact::parse(&input.value)).collect();
        let value = inputs.and_then(|inputs| worked_out(step.rule, &inputs));
        value.is_some_and(|value| value.as_ref().map(Exact::to_string) != Ok(step.exact.clone()))
    };
    trace.iter().filter(is_wrong).map(|step| format!("{name}: {step:?}")).collect()
}

#[test]
fn what_goes_into_a_step_makes_what_comes_out() {
    let mut wrong = Vec::new();
    let mut steps = 0;
    for (number, convention) in Convention::ALL.iter().enumerate() {
        for (name, offer) in offers(number) {
            let Ok(offer) = Offer::read(&rounded_by(offer, *convention, number)) else { continue };
            let basket = Selection::of_basket(&offer);
            let Ok((_, trace)) = quote_traced(&offer, &basket, &Stated::default(), shop::sunday()) else { continue };
            steps += trace.len();
            wrong.extend(differences(&name, &trace));
        }
    }
    assert!(steps > 30_000, "only {steps} steps were looked at");
    assert!(wrong.is_empty(), "{} of {steps}:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

/// The shop, and the offers of the cases: every third of them, another third for each convention.
fn offers(number: usize) -> Vec<(String, Json)> {
    let cases = quote_cases::read_folder(&shop::root().join("tests/cases/quote"));
    let third = cases.iter().enumerate().filter(|(place, _)| place % 3 == number % 3);
    let mut offers: Vec<(String, Json)> =
        third.filter_map(|(_, case)| Some((case.name.clone(), case.offer()?))).collect();
    offers.push(("the shop".to_owned(), shop::offer_json()));
    offers
}

/// An offer under a convention, and in turn under every level, mode and target.
fn rounded_by(offer: Json, convention: Convention, number: usize) -> Json {
    let level = RoundingLevel::ALL[number % RoundingLevel::ALL.len()].as_str();
    let mode = RoundingMode::ALL[number % RoundingMode::ALL.len()].as_str();
    let target = ["tax", "net"][number / 4 % 2];
    let words = [("convention", convention.as_str()), ("level", level), ("mode", mode), ("target", target)];
    let rounding = Json::object(words.map(|(name, word)| (name, Json::text(word))));
    let Json::Object(mut members) = offer else { panic!("an offer is an object") };
    members.retain(|(name, _)| name != "rounding");
    members.push(("rounding".to_owned(), rounding));
    Json::Object(members)
}
