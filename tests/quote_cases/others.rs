//! Allocation, rounding and recurring cases.

use super::compare::{Figures, exact, same};
use super::renamed::method;
use super::{items, member, number, text, words};
use upfront_checkout::calendar::{Date, Instant, Interval, IntervalUnit};
use upfront_checkout::money::{AllocationMethod, Exact, Grid, RoundingMode, allocate, allocate_capped};
use upfront_checkout::offer::Plan;
use upfront_checkout::recurring::{Billing, EndDay, Span, part_of_days, part_of_month, part_of_seconds, share};
use upfront_checkout::shape::{Json, read_document};

fn amount(text: &str) -> Exact {
    exact(text).unwrap_or_else(|| panic!("`{text}` is no number"))
}

fn mode_of(input: &Json) -> RoundingMode {
    let word = words(input, "mode").unwrap_or_else(|| "half_up".to_owned()).replace('_', "-");
    RoundingMode::parse(&word).unwrap_or_else(|| panic!("there is no mode `{word}`"))
}

fn cents(input: &Json) -> Grid {
    Grid::decimals(number(input, "decimals").expect("decimals"))
}

pub fn allocation(input: &Json, expected: &Json) -> Vec<String> {
    let weights: Vec<Exact> =
        items(input, "weights").iter().map(|weight| amount(weight.as_text().expect("a weight"))).collect();
    let caps: Vec<Option<Exact>> = items(input, "caps").iter().map(|cap| cap.as_text().map(amount)).collect();
    let method = AllocationMethod::parse(method(text(input, "method"))).expect("a method");
    let whole = amount(text(input, "amount"));
    let shares = if caps.is_empty() {
        allocate(whole, &weights, method, cents(input))
    } else {
        allocate_capped(whole, &weights, &caps, method, cents(input))
    };
    let mut found: Vec<Exact> = shares.expect("shares");
    let mut wanted: Vec<Exact> =
        items(expected, "shares").iter().map(|share| amount(share.as_text().expect("a share"))).collect();
    if expected.get("unordered") == Some(&Json::Bool(true)) {
        found.sort();
        wanted.sort();
    }
    if found == wanted { Vec::new() } else { vec![format!("shares are {found:?} instead of {wanted:?}")] }
}

pub fn rounding(input: &Json, expected: &Json) -> Vec<String> {
    let grid = match words(input, "increment") {
        Some(increment) => Grid::multiples_of(amount(&increment)).expect("an increment"),
        None => cents(input),
    };
    let mode = mode_of(input);
    let before = number(input, "pre_round_decimals").map(Grid::decimals);
    let mut figures = Figures::default();
    for vector in items(expected, "vectors") {
        let Json::List(pair) = vector else { panic!("a vector is a pair") };
        let start = pair[0].as_text().expect("a number");
        let first = before.map_or(amount(start), |grid| grid.round(amount(start), mode).expect("rounded"));
        let rounded = grid.round(first, mode).expect("rounded");
        figures.compare(&format!("vector {start}"), &pair[1], &rounded.to_string());
    }
    figures.differences
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("`{text}` is no date"))
}

fn interval(input: &Json) -> Interval {
    let interval = member(input, "interval");
    let unit = IntervalUnit::parse(text(interval, "unit")).expect("a unit");
    Interval { count: number(interval, "count").unwrap_or(1), unit }
}

fn anchor_day(input: &Json) -> Option<u8> {
    number(input, "anchor_day").and_then(|day| u8::try_from(day).ok())
}

pub fn schedule(input: &Json, expected: &Json) -> Vec<String> {
    let plan: Plan = read_document(&schedule_plan(input)).unwrap_or_else(|problems| panic!("{problems:?}"));
    let anchor = Instant::parse(&format!("{}T00:00:00Z", text(input, "anchor"))).expect("an anchor");
    let billing = Billing::new(&plan, anchor);
    let charge = |number| billing.charge(number).expect("a charge").expect("a plan without an end");
    let first = match words(input, "rule").as_deref().unwrap_or("from_anchor") {
        "from_anchor" => number(input, "first").unwrap_or(0),
        // Until the first billing day, a part of a period is charged.
        "next_anchor_day" => u32::from(charge(0).share != Exact::ONE),
        other => return vec![format!("there is no rule `{other}`")],
    };
    let found: Vec<String> = (first..first + number(input, "count").expect("a count"))
        .map(|number| charge(number).from.to_string())
        .collect();
    let wanted: Vec<&str> = items(expected, "dates").iter().filter_map(Json::as_text).collect();
    if found == wanted { Vec::new() } else { vec![format!("dates are {found:?} instead of {wanted:?}")] }
}

pub fn proration(input: &Json, expected: &Json) -> Vec<String> {
    let (grid, mode) = (cents(input), mode_of(input));
    let mut figures = Figures::default();
    let (mut total, mut first) = (Exact::ZERO, None);
    for (place, component) in items(input, "components").iter().enumerate() {
        let part = part_of(input, component);
        first.get_or_insert(part);
        let price = amount(text(component, "price"));
        let signed = if words(component, "sign").as_deref() == Some("credit") { price.negated() } else { price };
        let found = grid.round(signed.times(part).expect("a product"), mode).expect("rounded");
        total = total.plus(found).expect("a sum");
        if let Some(wanted) = items(expected, "components").get(place).and_then(|wanted| wanted.get("amount")) {
            figures.compare(&format!("components[{place}].amount"), wanted, &found.to_string());
        }
    }
    if let Some(wanted) = expected.get("total") {
        figures.compare("total", wanted, &total.to_string());
    }
    if let (Some(wanted), Some(first)) = (expected.get("fraction"), first) {
        figures.compare("fraction", wanted, &first.to_string());
    }
    figures.differences
}

fn part_of(input: &Json, component: &Json) -> Exact {
    let (used, period) = (member(component, "used"), member(component, "period"));
    let span = |json: &Json| Span { start: date(text(json, "start")), end: date(text(json, "end")) };
    let seconds = |json: &Json| {
        let second = |name: &str| words(json, name).expect("a time").parse::<i64>().expect("seconds");
        (second("start"), second("end"))
    };
    match words(input, "basis").as_deref().unwrap_or("days") {
        "days" => {
            let inclusive = input.get("inclusive_end") == Some(&Json::Bool(true));
            part_of_days(span(used), span(period), if inclusive { EndDay::Used } else { EndDay::Free })
        }
        "fixed_month" => part_of_month(span(used), number(input, "days_in_month").expect("days")),
        "seconds" => part_of_seconds(seconds(used), seconds(period)),
        "fraction" => share(amount(used.as_text().expect("a number")), amount(period.as_text().expect("a number"))),
        other => panic!("there is no basis `{other}`"),
    }
    .expect("a share")
}

pub fn subscription(input: &Json, expected: &Json) -> Vec<String> {
    let plan: Plan = read_document(&plan_json(input)).unwrap_or_else(|problems| panic!("{problems:?}"));
    let start = Instant::parse(&format!("{}T00:00:00Z", text(input, "start"))).expect("a start");
    let billing = Billing::new(&plan, start);
    let (grid, mode) = (cents(input), mode_of(input));
    let mut figures = Figures::default();
    for (place, wanted) in items(expected, "invoices").iter().enumerate() {
        let number = u32::try_from(place).expect("a number");
        let label = format!("invoices[{place}]");
        let Some(charge) = billing.charge(number).expect("a charge") else {
            figures.missing(&label);
            continue;
        };
        for (name, found) in [("from", charge.from), ("to", charge.to)] {
            if wanted.get(name).and_then(Json::as_text).is_some_and(|wanted| wanted != found.to_string()) {
                figures.differences.push(format!("{label}.{name} is {found} instead of {}", text(wanted, name)));
            }
        }
        if let Some(amount) = wanted.get("amount") {
            let exact = charge.price.exact().times(charge.share).expect("a product");
            let found = grid.round(exact, mode).expect("rounded");
            figures.compare(&format!("{label}.amount"), amount, &found.to_string());
        }
    }
    figures.differences
}

/// A plan that is billed on the days of a schedule.
fn schedule_plan(input: &Json) -> Json {
    let whole = |number: u32| Json::Integer(i64::from(number));
    let interval = interval(input);
    let length = Json::object([("count", whole(interval.count)), ("unit", Json::text(interval.unit.as_str()))]);
    let mut members = vec![
        ("interval".to_owned(), length),
        ("phases".to_owned(), Json::List(vec![Json::object([("price", Json::text("1"))])])),
        ("cancellation".to_owned(), Json::object([("en", Json::text("By e-mail."))])),
    ];
    members.extend(anchor_day(input).map(|day| ("billingDay".to_owned(), whole(u32::from(day)))));
    Json::Object(members)
}

/// The plan under the offer's names; where the schema counts billing days from the start, the offer says so.
fn plan_json(input: &Json) -> Json {
    let day = anchor_day(input).unwrap_or(date(text(input, "start")).day());
    let by_months = matches!(interval(input).unit, IntervalUnit::Month | IntervalUnit::Year);
    let calendar = words(input, "align").as_deref() == Some("calendar");
    let anchor = match (calendar, words(input, "anchor_at").as_deref()) {
        (true, _) => "calendar",
        (false, Some("bill_from")) => "first-billed",
        (false, _) => "start",
    };
    let phases = items(input, "phases");
    let last = phases.len().saturating_sub(1);
    let phases = phases.iter().enumerate().map(|(place, phase)| {
        let mut members = vec![("price".to_owned(), Json::text(text(phase, "price")))];
        if place < last {
            let charges = i64::from(number(phase, "invoices").expect("a number of invoices"));
            members.push(("charges".to_owned(), Json::Integer(charges)));
        }
        Json::Object(members)
    });
    let whole = |number: u32| Json::Integer(i64::from(number));
    let length = |count: u32, unit: &str| Json::object([("count", whole(count)), ("unit", Json::text(unit))]);
    let mut members = vec![
        ("interval".to_owned(), length(interval(input).count, interval(input).unit.as_str())),
        ("phases".to_owned(), Json::List(phases.collect())),
        ("anchor".to_owned(), Json::text(anchor)),
        ("cancellation".to_owned(), Json::object([("en", Json::text("By e-mail."))])),
    ];
    if by_months && !calendar {
        members.push(("billingDay".to_owned(), whole(u32::from(day))));
    }
    if let Some(days) = number(input, "trial_days").filter(|days| *days > 0) {
        members.push(("trial".to_owned(), length(days, "day")));
    }
    if let Some(end) = words(input, "end") {
        members.push(("ends".to_owned(), Json::Text(end)));
    }
    Json::Object(members)
}

/// Whether two texts name the same value; used by the tests of the tests.
pub fn equal(one: &str, other: &str) -> bool {
    same(one, other)
}
