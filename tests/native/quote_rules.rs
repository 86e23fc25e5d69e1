//! Rules of the quote one by one, each with figures that were worked out apart from the program: what the machine-integer
//! way leaves to the general one, carts as columns, recurring charges, stated totals, reductions.

use crate::shop;
use std::cmp::Ordering;
use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::{Date, Instant};
use upfront_checkout::money::{
    AllocationMethod, Exact, Grid, Price, Quantity, RoundingMode, allocate, allocate_capped, plain_decimal,
};
use upfront_checkout::offer::{BasketLine, ChosenOption, Convention, Offer, Plan, StatedTotals};
use upfront_checkout::quote::{Columns, Pricing, QuoteError, quote, quote_stated, quote_totals};
use upfront_checkout::recurring::{Billing, Span, part_of_days, share};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::{Json, Problem, Write, read_document};

/// Taxes for the tests: `t7` is 7 %; `twin` is the same tax as `t10` under another id.
const TAXES: &str = r#"[
    {"id": "t0", "name": {"de": "T", "en": "T"}, "rate": "0"},
    {"id": "t4", "name": {"de": "T", "en": "T"}, "rate": "0.04"},
    {"id": "t5", "name": {"de": "T", "en": "T"}, "rate": "0.05"},
    {"id": "t7", "name": {"de": "T", "en": "T"}, "rate": "0.07"},
    {"id": "t8", "name": {"de": "T", "en": "T"}, "rate": "0.08"},
    {"id": "t10", "name": {"de": "T", "en": "T"}, "rate": "0.10"},
    {"id": "twin", "name": {"de": "T", "en": "T"}, "rate": "0.10"},
    {"id": "t19", "name": {"de": "T", "en": "T"}, "rate": "0.19"},
    {"id": "city", "name": {"de": "C", "en": "C"}, "rate": "0.10", "included": false}
]"#;

fn merged(document: Json, members: &str) -> Json {
    let Json::Object(mut all) = document else { panic!("an offer is an object") };
    let Json::Object(members) = read_text(members).expect("JSON") else { panic!("members") };
    for (name, value) in members {
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some(member) => member.1 = value,
            None => all.push((name, value)),
        }
    }
    Json::Object(all)
}

/// The shop's offer without its basket, rules, discounts and rounding, prices without tax; then the members.
fn offer_json(members: &str) -> Json {
    let base = format!(
        r#"{{"basket": [], "rules": [], "discounts": [], "pricesIncludeTax": false, "rounding": {{}}, "taxes": {TAXES}}}"#
    );
    let payment = r#"{"payment": [{"id": "card", "title": {"de": "K", "en": "C"}, "kind": "card",
        "terms": {"de": "K", "en": "C"}, "safeguards": {"de": "K", "en": "C"}}]}"#;
    let delivery = r#"{"delivery": [{"id": "post", "title": {"de": "P", "en": "P"}, "kind": "ship", "tracked": true,
        "price": "5.00", "taxes": ["t19"], "earliestDays": 1, "latestDays": 2}]}"#;
    merged(merged(merged(merged(shop::offer_json(), &base), payment), delivery), members)
}

fn offer(members: &str) -> Offer {
    Offer::read(&offer_json(members)).unwrap_or_else(|problems| panic!("{members}: {problems:#?}"))
}

/// A line: id, price (a plain number, an object of a price, or `p` and an object of a plan), taxes joined by `+`, and
/// whatever else.
fn line(id: &str, price: &str, taxes: &str, more: &str) -> String {
    let price = match price.strip_prefix('p') {
        Some(plan) => format!(r#""plan": {plan}"#),
        None if price.starts_with('{') => format!(r#""price": {price}"#),
        None => format!(r#""price": {{"amount": "{price}"}}"#),
    };
    let taxes = if taxes.is_empty() { String::new() } else { format!(r#""{}""#, taxes.replace('+', r#"", ""#)) };
    let nature = if more.contains("nature") { "" } else { r#""nature": "service","# };
    let more = if more.is_empty() { String::new() } else { format!(", {more}") };
    format!(
        r#"{{"id": "{id}", "title": {{"de": "L", "en": "L"}}, "description": {{"de": "L", "en": "L"}}, {nature}
            {price}, "quantity": {{"unit": "C62"}}, "taxes": [{taxes}]{more}}}"#
    )
}

/// A discount on the order, for everybody.
fn discount(id: &str, members: &str) -> String {
    format!(r#"{{"id": "{id}", "title": {{"de": "R", "en": "D"}}, {members}}}"#)
}

/// A selection written as `a 3; b 0.5 size=large`, with delivery and payment where they are named: `+post`, `+card`.
fn chosen(text: &str) -> Selection {
    let mut selection = Selection { lines: Vec::new(), delivery: None, payment: None, voucher_code: None };
    for entry in text.split(';').map(str::trim) {
        match entry {
            "+post" => selection.delivery = Some(shop::id("post")),
            "+card" => selection.payment = Some(shop::id("card")),
            _ => {
                let mut words = entry.split(' ');
                let line = shop::id(words.next().expect("a line"));
                let quantity = words.next().expect("a quantity");
                let quantity = Quantity::new(plain_decimal(quantity).expect("a decimal")).expect("a quantity");
                let options = words.map(|word| {
                    let (option, choice) = word.split_once('=').expect("an option");
                    ChosenOption { option: shop::id(option), choice: shop::id(choice) }
                });
                selection.lines.push(BasketLine { line, quantity, options: options.collect() });
            }
        }
    }
    selection
}

/// The figure at a path such as `lines/0/discount`.
fn figure(json: &Json, path: &str) -> String {
    let found = path.split('/').try_fold(json.clone(), |json, step| match (&json, step.parse::<usize>()) {
        (Json::List(items), Ok(place)) => items.get(place).cloned(),
        _ => json.get(step).cloned(),
    });
    match found {
        None => "nothing".to_owned(),
        Some(Json::Text(text)) => text,
        Some(Json::Integer(number)) => number.to_string(),
        Some(Json::Bool(value)) => value.to_string(),
        Some(other) => format!("{other:?}"),
    }
}

/// Compares figures of the quote, written `path value, path value`; and the sums alone with those of the whole quote.
fn holds(what: &str, offer: &Offer, selection: &str, expected: &str) {
    let (selection, now) = (chosen(selection), shop::sunday());
    let quote = quote(offer, &selection, now).unwrap_or_else(|error| panic!("{what}: {error}"));
    let written = quote.write();
    for pair in expected.split(',').map(str::trim) {
        let (path, wanted) = pair.split_once(' ').expect("a path and a value");
        assert_eq!(figure(&written, path), wanted, "{what}: {path}");
    }
    let sums = quote_totals(offer, &selection, None, now).unwrap_or_else(|error| panic!("{what}: sums: {error}"));
    assert_eq!(sums, quote.totals, "{what}: the sums alone");
}

/// Lines, other members, a selection, and what it must come to.
fn costs(what: &str, lines: &[String], members: &str, selection: &str, expected: &str) {
    let members = if members.is_empty() { String::new() } else { format!(", {members}") };
    holds(what, &offer(&format!(r#"{{"lines": [{}]{members}}}"#, lines.join(", "))), selection, expected);
}

fn rounding(members: &str) -> String {
    format!(r#""rounding": {{{members}}}"#)
}

fn discounts(discounts: &[String]) -> String {
    format!(r#""discounts": [{}]"#, discounts.join(", "))
}

/// What a convention or a line has beside the plain case must not be lost where the sums are worked out in whole units.
#[test]
fn the_sums_alone_know_every_rounding_option() {
    let thirds = [line("a", "0.335", "t19", ""), line("b", "0.335", "t19", "")];
    let three = "a 3; b 3";
    costs(
        "line amounts exact",
        &thirds,
        &rounding(r#""lineAmounts": "exact""#),
        three,
        "totals/net 2.01, totals/tax 0.38",
    );
    costs("more decimals", &thirds, &rounding(r#""amountDecimals": 3"#), three, "totals/net 2.01, totals/tax 0.38");
    costs("unit price", &thirds, &rounding(r#""unitPrice": "rounded""#), three, "totals/net 2.04, totals/tax 0.39");
    costs("line mode", &thirds, &rounding(r#""lineMode": "down""#), three, "totals/net 2.00, totals/tax 0.38");
    // 1.05 at 10 % is 0.105: the tax is rounded half up, whatever the line mode.
    let tie = [line("a", "1.05", "t10", "")];
    costs("tax mode", &tie, &rounding(r#""lineMode": "down""#), "a 1", "totals/tax 0.11, totals/gross 1.16");
    costs("tax mode by line", &tie, &rounding(r#""level": "line", "lineMode": "down""#), "a 1", "totals/tax 0.11");
    // 925.95 at 8 % is 74.076.
    let large = [line("a", "925.95", "t8", "")];
    costs("increment", &large, &rounding(r#""increment": "0.05""#), "a 1", "totals/tax 74.10, totals/gross 1000.05");
    // docs/quote.md, level: four lines, 6.35 in all.
    let four = [
        line("a", "0.45", "t7", ""),
        line("b", "1.55", "t7", ""),
        line("c", "0.75", "t7", ""),
        line("d", "0.75", "t19", ""),
    ];
    for (level, tax) in [("unit", "0.61"), ("line", "0.64"), ("group", "0.63"), ("document", "0.62")] {
        let level = rounding(&format!(r#""level": "{level}""#));
        costs("level", &four, &level, "a 4; b 1; c 2; d 2", &format!("totals/net 6.35, totals/tax {tax}"));
    }
    // 0.3395 + 0.285 on 6.35 is 6.9745, rounded once 6.97; less 0.34 and 0.29.
    let total = rounding(r#""total": "residual-net""#);
    costs("residual", &four, &total, "a 4; b 1; c 2; d 2", "totals/net 6.34, totals/tax 0.63, totals/gross 6.97");
    // 0.055 three times is 0.165: carried 0.06, 0.05, 0.06.
    let small = [line("a", "0.55", "t10", ""), line("b", "0.55", "t10", ""), line("c", "0.55", "t10", "")];
    let carried = rounding(r#""lineTax": "carried""#);
    costs("carried", &small, &carried, "a 1; b 1; c 1", "totals/ofLines/tax 0.17, lines/1/tax 0.05, totals/tax 0.17");
    costs("own", &small, "", "a 1; b 1; c 1", "totals/ofLines/tax 0.18, lines/1/tax 0.06, totals/tax 0.17");
}

#[test]
fn the_sums_alone_know_every_way_of_tax() {
    // 2.99 with 4 % in it: 2.875 and 0.115, both ties.
    let tie = [line("a", "2.99", "t4", "")];
    let gross = |options: &str| format!(r#""pricesIncludeTax": true, {}"#, rounding(options));
    costs("tax", &tie, &gross(""), "a 1", "totals/net 2.87, totals/tax 0.12");
    costs("net, group", &tie, &gross(r#""target": "net""#), "a 1", "totals/net 2.88, totals/tax 0.11");
    costs("net, line", &tie, &gross(r#""target": "net", "level": "line""#), "a 1", "totals/net 2.88, totals/tax 0.11");
    let independent = gross(r#""net": "independent""#);
    costs("independent", &tie, &independent, "a 1", "totals/net 2.88, totals/tax 0.12, totals/gross 3.00");
    // One tax under two ids is rounded once: 1.10 at 10 % is 0.11, not twice 0.06.
    let twins = [line("a", "0.55", "t10", ""), line("b", "0.55", "twin", "")];
    costs("twins", &twins, "", "a 1; b 1", "totals/tax 0.11, taxes/0/net 1.10");
    // Two taxes on one line: 1.24 at 5 % and 10 % is 0.062 → 0.06 and 0.124 → 0.12.
    costs("two taxes", &[line("a", "1.24", "t5+t10", "")], "", "a 1", "totals/tax 0.18, totals/gross 1.42");
    // A line whose price contains its tax in an offer whose prices do not: 11.90 is 10.00 and 1.90.
    let own = [line("a", "11.90", "t19", r#""pricesIncludeTax": true"#), line("b", "10.00", "t19", "")];
    costs("own way", &own, "", "a 1; b 1", "totals/net 20.00, totals/tax 3.80, totals/gross 23.80");
    // Outside the tax base.
    let outside = [line("a", "10.00", "", ""), line("b", "10.00", "t0", "")];
    costs("outside", &outside, "", "a 1; b 1", "totals/untaxed 10.00, totals/net 20.00, totals/tax 0.00");
}

#[test]
fn the_sums_alone_know_every_part_of_a_line_and_order() {
    let with = |more: &str| [line("a", "10.00", "t10", more)];
    costs("discount", &with(r#""discounts": [{"amount": "2.00"}]"#), "", "a 1", "totals/net 8.00, totals/tax 0.80");
    let charge = r#""charges": [{"title": {"de": "G", "en": "G"}, "amount": "1.00"}]"#;
    costs("charge", &with(charge), "", "a 1", "totals/net 11.00, totals/tax 1.10");
    let deposit = r#""deposit": {"title": {"de": "P", "en": "D"}, "amount": "0.25", "taxes": []}"#;
    costs("deposit", &with(deposit), "", "a 2", "totals/net 20.50, totals/untaxed 0.50, totals/tax 2.00");
    let options = r#""options": [{"id": "size", "title": {"de": "G", "en": "S"}, "choices": [
        {"id": "large", "title": {"de": "G", "en": "L"}, "surcharge": "1.00"}]}]"#;
    costs("options", &with(options), "", "a 2 size=large", "totals/net 22.00, totals/tax 2.20");
    let per = [line("a", r#"{"amount": "10.00", "per": "4"}"#, "t10", "")];
    costs("per", &per, "", "a 2", "totals/net 5.00, totals/tax 0.50");
    let plan = r#"p{"interval": {"count": 1, "unit": "month"}, "phases": [{"price": "10.00"}],
        "cancellation": {"de": "M", "en": "M"}}"#;
    costs("plan", &[line("a", plan, "t10", "")], "", "a 1", "totals/net 10.00, totals/tax 1.00");
    let stated = |members: &str| {
        format!(
            r#""charges": [{{"id": "c", "title": {{"de": "G", "en": "C"}}, "kind": "fee", "taxes": [], {members}}}]"#
        )
    };
    costs("order charge", &with(""), &stated(r#""amount": "2.00""#), "a 1", "totals/charges 2.00, totals/gross 13.00");
    let prepaid = r#""prepaid": [{"id": "g", "title": {"de": "G", "en": "G"}, "amount": "3.00"}]"#;
    costs("prepaid", &with(""), prepaid, "a 1", "totals/gross 11.00, totals/prepaid 3.00, totals/payable 8.00");
    let rounded = r#""payableRounding": {"increment": "0.05"}"#;
    let odd = [line("a", "10.02", "t0", "")];
    costs("payable", &odd, rounded, "a 1", "totals/gross 10.02, totals/rounding -0.02, totals/payable 10.00");
    let goods = [line("a", "10.00", "t19", r#""nature": "goods""#)];
    costs("delivery", &goods, "", "a 1; +post", "totals/net 15.00, totals/tax 2.85, totals/charges 5.00");
    let method = |members: &str| {
        format!(
            r#""payment": [{{"id": "card", "title": {{"de": "K", "en": "C"}}, "kind": "card", "taxes": [],
                "terms": {{"de": "K", "en": "C"}}, "safeguards": {{"de": "K", "en": "C"}}, {members}}}]"#
        )
    };
    costs("fee", &with(""), &method(r#""fee": "1.00""#), "a 1; +card", "totals/charges 1.00, totals/gross 12.00");
    let percent = method(r#""feePercent": "0.03""#);
    costs("fee percent", &with(""), &percent, "a 1; +card", "totals/charges 0.30, totals/gross 11.30");
    let both = method(r#""fee": "1.00", "feePercent": "0.03""#);
    costs("both", &with(""), &both, "a 1; +card", "totals/charges 1.30, totals/gross 12.30");
    let parts = method(r#""instalments": {"count": 2, "interval": {"count": 1, "unit": "month"}, "cost": "1.00"}"#);
    costs("parts", &with(""), &parts, "a 1; +card", "totals/payable 11.00, totals/now 6.00, totals/later 6.00");
    // The dated price that holds on that Sunday.
    let dated =
        [line("a", r#"{"amount": "10.00", "next": [{"from": "2026-11-01T00:00:00Z", "amount": "9.00"}]}"#, "t10", "")];
    costs("dated", &dated, "", "a 1", "totals/net 9.00, totals/tax 0.90");
    // 10^11 and a cent, five million times: past machine integers, and still exact.
    let huge = [line("a", "100000000000.01", "t0", "")];
    costs("huge", &huge, "", "a 5000000", "totals/net 500000000000050000.00");
}

#[test]
fn the_sums_alone_know_every_discount_option() {
    // 60.00 at 7 % and 40.00 at 19 %; docs/quote.md, Discounts on the order, in prices without tax.
    let two = [line("a", "60.00", "t7", ""), line("b", "40.00", "t19", "")];
    let one = |members: &str| discounts(&[discount("d", members)]);
    // Lines of 54.00 and 36.00: 3.78 and 6.84.
    costs("shared", &two, &one(r#""amount": "10.00""#), "a 1; b 1", "totals/net 90.00, totals/tax 10.62");
    costs(
        "equal",
        &two,
        &one(r#""amount": "10.00", "allocation": {"weights": "equal"}"#),
        "a 1; b 1",
        "totals/tax 10.50",
    );
    let list = r#""amount": "10.00", "allocation": {"weightList": ["0", "1"]}"#;
    costs("list", &two, &one(list), "a 1; b 1", "totals/tax 9.90, lines/1/discount 10.00");
    let cap = r#""amount": "10.00", "allocation": {"caps": [{"of": "a", "amount": "1.00"}]}"#;
    costs("cap", &two, &one(cap), "a 1; b 1", "lines/0/discount 1.00, lines/1/discount 9.00, totals/tax 10.02");
    costs("target", &two, &one(r#""amount": "10.00", "targets": ["b"]"#), "a 1; b 1", "totals/tax 9.90");
    let after = r#""amount": "10.00", "apply": "after-tax""#;
    costs("after tax", &two, &one(after), "a 1; b 1", "totals/net 100.00, totals/tax 11.80, totals/gross 101.80");
    let separate = r#""amount": "10.00", "apply": "separate", "taxes": ["t19"]"#;
    costs("separate", &two, &one(separate), "a 1; b 1", "totals/net 90.00, totals/tax 9.90");
    let split = r#""amount": "10.00", "apply": "split-by-rate""#;
    costs("split", &two, &one(split), "a 1; b 1", "totals/net 90.00, totals/tax 10.62, totals/ofLines/net 100.00");
    costs("base", &two, &one(r#""percent": "0.10", "base": "50.00""#), "a 1; b 1", "totals/discounts 5.00");
    costs("maximum", &two, &one(r#""percent": "0.10", "maximum": "3.00""#), "a 1; b 1", "totals/discounts 3.00");
    let twice = |second: &str| discounts(&[discount("c", r#""percent": "0.10""#), discount("d", second)]);
    costs("current", &two, &twice(r#""percent": "0.10""#), "a 1; b 1", "totals/discounts 19.00");
    let original = r#""percent": "0.10", "on": "original""#;
    costs("original", &two, &twice(original), "a 1; b 1", "totals/discounts 20.00");
    // The minimum is of the lines before discounts on the order, and counts when it is just reached.
    costs("minimum", &two, &twice(r#""percent": "0.10", "minimum": "100.00""#), "a 1; b 1", "totals/discounts 19.00");
    costs("below", &two, &twice(r#""percent": "0.10", "minimum": "100.01""#), "a 1; b 1", "totals/discounts 10.00");
    costs("all of it", &two, &one(r#""amount": "200.00""#), "a 1; b 1", "totals/discounts 100.00, totals/gross 0.00");
    let free = r#""amount": "200.00", "capped": false"#;
    costs("uncapped", &two, &one(free), "a 1; b 1", "totals/net -100.00, totals/discounts 200.00");
    costs("half a cent", &two, &one(r#""amount": "0.005""#), "a 1; b 1", "totals/discounts 0.005, totals/net 100.00");
    let voucher =
        r#""amount": "10.00", "codeDigest": "sha256:ca78dee8b4d00fb7c08a907ac7378a05c88f5ffedc3729b76d101faedb2af99c""#;
    costs("a code nobody entered", &two, &one(voucher), "a 1; b 1", "totals/discounts 0.00, totals/net 100.00");
    // An addition: -10.00 off is 10.00 more; 66.00 and 44.00.
    costs("addition", &two, &one(r#""amount": "-10.00""#), "a 1; b 1", "totals/net 110.00, totals/tax 12.98");
    // 10 % of 10.05 is 1.005: a tie, and exact where it is to stay so.
    let tie = [line("a", "10.05", "t19", "")];
    let tenth =
        |options: &str, more: &str| format!("{}, {}", rounding(options), one(&format!(r#""percent": "0.10"{more}"#)));
    costs("rounded", &tie, &tenth("", ""), "a 1", "totals/discounts 1.01, totals/net 9.04");
    costs(
        "half down",
        &tie,
        &tenth(r#""discountMode": "half-down""#, ""),
        "a 1",
        "totals/discounts 1.00, totals/net 9.05",
    );
    costs("exact", &tie, &tenth(r#""discounts": "exact""#, ""), "a 1", "totals/discounts 1.005, totals/net 9.05");
    let precise = tenth("", r#", "precision": "exact""#);
    costs("exact by itself", &tie, &precise, "a 1", "totals/discounts 1.005, totals/net 9.05");
    // docs/quote.md, Sharing out: 5.00 over 2, 1, 1, 4.
    let four = [
        line("a", "20.00", "t0", ""),
        line("b", "10.00", "t0", ""),
        line("c", "10.00", "t0", ""),
        line("d", "40.00", "t0", ""),
    ];
    for (method, shares) in [
        ("largest-remainder", ["1.25", "0.63", "0.62", "2.50"]),
        ("largest-weight", ["1.25", "0.62", "0.62", "2.51"]),
        ("first", ["1.26", "0.62", "0.62", "2.50"]),
        ("rounded-first", ["1.24", "0.63", "0.63", "2.50"]),
        ("last-takes-rest", ["1.25", "0.63", "0.63", "2.49"]),
        ("exact", ["1.25", "0.625", "0.625", "2.50"]),
    ] {
        let expected: Vec<String> =
            shares.iter().enumerate().map(|(place, share)| format!("lines/{place}/discount {share}")).collect();
        let shared = one(&format!(r#""amount": "5.00", "allocation": {{"method": "{method}"}}"#));
        costs(method, &four, &shared, "a 1; b 1; c 1; d 1", &expected.join(", "));
    }
}

/// A cart as columns under the offer's terms; the lines' figures in rows, and the rest.
fn columns(
    members: &str,
    prices: &str,
    quantities: &str,
    taxes: &[u16],
    lists: &[&str],
) -> Result<(Vec<String>, Json), Vec<Problem>> {
    let lists: Vec<String> = lists.iter().map(|list| (*list).to_owned()).collect();
    let columns = Columns { prices, quantities, taxes, lists: &lists };
    let terms = Offer::read(&merged(offer_json(r#"{"lines": []}"#), members)).expect("terms");
    let quoted = Pricing::new(terms).expect("terms").quote(columns, shop::sunday())?;
    let figures: Vec<&str> = quoted.lines.split('\n').collect();
    Ok((figures.chunks(6).map(|row| row.join(" ")).collect(), quoted.rest))
}

fn columns_come_to(members: &str, prices: &str, quantities: &str, lists: &[&str], rows: &[&str], rest: &str) {
    let taxes: Vec<u16> = (0..u16::try_from(prices.lines().count()).expect("few lines")).collect();
    let (found, others) = columns(members, prices, quantities, &taxes, lists).expect("a quote");
    assert_eq!(found, rows, "{members}");
    for pair in rest.split(',').map(str::trim) {
        let (path, wanted) = pair.split_once(' ').expect("a path and a value");
        assert_eq!(figure(&others, path), wanted, "{members}: {path}");
    }
}

/// Two lines of 10.05 and 20.00 at 10 % and 7 %; the offer takes 10 % off: 3.005 → 3.01, of which 1.0067… and 2.0033….
#[test]
fn a_cart_in_columns_has_the_figures_of_each_line() {
    let tenth = format!("{{{}}}", discounts(&[discount("d", r#""percent": "0.10""#)]));
    let rows = ["10.05 1.01 9.04 9.04 0.90 9.94", "20.00 2.00 18.00 18.00 1.26 19.26"];
    let rest = "discounts/0/amount 3.01, taxes/0/tax t7, taxes/0/net 18.00, taxes/0/amount 1.26, taxes/0/gross 19.26, \
        taxes/1/tax t10, taxes/1/net 9.04, taxes/1/gross 9.94, totals/net 27.04, totals/tax 2.16, totals/gross 29.20";
    columns_come_to(&tenth, "10.05\n20.00", "1\n1", &["t10", "t7"], &rows, rest);
    // The same with the general way, which a charge outside the tax base makes necessary.
    let charge =
        r#""charges": [{"id": "c", "title": {"de": "G", "en": "C"}, "kind": "fee", "taxes": [], "amount": "2.00"}]"#;
    let both = format!("{{{}, {charge}}}", discounts(&[discount("d", r#""percent": "0.10""#)]));
    let rest = "discounts/0/amount 3.01, charges/0/total 2.00, taxes/0/tax t7, taxes/0/gross 19.26, \
        totals/net 29.04, totals/tax 2.16, totals/gross 31.20";
    columns_come_to(&both, "10.05\n20.00", "1\n1", &["t10", "t7"], &rows, rest);
    // Prices with tax in them: 11.00 and 10.70.
    let gross = r#"{"pricesIncludeTax": true}"#;
    let rows = ["22.00 0.00 22.00 20.00 2.00 22.00", "10.70 0.00 10.70 10.00 0.70 10.70"];
    columns_come_to(
        gross,
        "11.00\n10.70",
        "2\n1",
        &["t10", "t7"],
        &rows,
        "totals/net 30.00, totals/tax 2.70, taxes/0/gross 10.70",
    );
    let gross = format!(r#"{{"pricesIncludeTax": true, {charge}}}"#);
    columns_come_to(&gross, "11.00\n10.70", "2\n1", &["t10", "t7"], &rows, "totals/net 32.00, totals/gross 34.70");
    // Something that is given back, and a zero before the point.
    let rows = ["-0.55 0.00 -0.55 -0.55 -0.06 -0.61", "0.55 0.00 0.55 0.55 0.06 0.61"];
    columns_come_to("{}", "0.55\n0.55", "-1\n1", &["t10", "twin"], &rows, "totals/net 0.00");
}

#[test]
fn a_cart_in_columns_is_rounded_as_the_offer_says() {
    let terms = |options: &str| format!("{{{}}}", rounding(options));
    let exact = terms(r#""lineAmounts": "exact""#);
    columns_come_to(
        &exact,
        "0.335",
        "3",
        &["t19"],
        &["1.005 0.00 1.005 1.005 0.19 1.195"],
        "totals/net 1.01, totals/tax 0.19",
    );
    let unit = terms(r#""unitPrice": "rounded""#);
    columns_come_to(&unit, "0.335", "3", &["t19"], &["1.02 0.00 1.02 1.02 0.19 1.21"], "totals/net 1.02");
    // Down for line amounts, and so for unit prices: 0.33.
    let down = terms(r#""unitPrice": "rounded", "lineMode": "down""#);
    columns_come_to(&down, "0.335", "3", &["t19"], &["0.99 0.00 0.99 0.99 0.19 1.18"], "totals/net 0.99");
    let document = terms(r#""level": "document""#);
    columns_come_to(&document, "0.335", "3", &["t19"], &["1.01 0.00 1.01 1.01 0.19 1.20"], "totals/net 1.01");
    // An exact fraction: 9.99 / 1.2 is 8.325.
    columns_come_to("{}", "9.99/1.2", "2", &["t19"], &["16.65 0.00 16.65 16.65 3.16 19.81"], "totals/net 16.65");
}

/// A discount with a code counts for nobody here, and one of nothing has no row.
#[test]
fn a_cart_in_columns_takes_only_discounts_that_count() {
    let code = r#""codeDigest": "sha256:ca78dee8b4d00fb7c08a907ac7378a05c88f5ffedc3729b76d101faedb2af99c""#;
    let coded = format!("{{{}}}", discounts(&[discount("d", &format!(r#""percent": "0.10", {code}"#))]));
    let row = ["10.00 0.00 10.00 10.00 1.00 11.00"];
    columns_come_to(&coded, "10.00", "1", &["t10"], &row, "totals/discounts 0.00, totals/gross 11.00");
    // The first does not reach its minimum: the row is the second's.
    let first = discount("a", r#""percent": "0.50", "minimum": "100.00""#);
    let second = discount("b", r#""percent": "0.10""#);
    let two = format!("{{{}}}", discounts(&[first, second]));
    let row = ["10.00 1.00 9.00 9.00 0.90 9.90"];
    columns_come_to(&two, "10.00", "1", &["t10"], &row, "discounts/0/discount b, discounts/0/amount 1.00");
}

/// 10.00 less 50 % over 100.55 and -33.55: by the largest remainder the shares of what is given back are below zero.
#[test]
fn a_discount_is_shared_out_over_what_is_given_back_too() {
    // 67.00 are left; 6.70 over 100.55 and -33.55 is 10.055 and -3.355: both cuts lose half a cent, the earlier one gains.
    let tenth = format!("{{{}}}", discounts(&[discount("d", r#""percent": "0.10""#)]));
    let rows = ["100.55 10.06 90.49 90.49 0.00 90.49", "-33.55 -3.36 -30.19 -30.19 0.00 -30.19"];
    columns_come_to(&tenth, "100.55\n33.55", "1\n-1", &["t0", "t0"], &rows, "totals/discounts 6.70, totals/net 60.30");
}

#[test]
fn a_cart_in_columns_that_cannot_be_read_is_refused_at_its_line() {
    let refused = |prices: &str, quantities: &str, taxes: &[u16], lists: &[&str]| -> Vec<(String, String)> {
        let problems = columns(r#"{"lines": []}"#, prices, quantities, taxes, lists).expect_err("refused");
        problems.iter().map(|problem| (problem.code.as_str().to_owned(), problem.pointer.clone())).collect()
    };
    let shape = |place: &str| vec![("decimal-shape".to_owned(), place.to_owned())];
    for wrong in ["01.00", "1.", ".5", "1e3", "1,5", "", "1.2.3", "+1", "00"] {
        assert_eq!(refused(&format!("1.00\n{wrong}"), "1\n1", &[0, 0], &["t7"]), shape("/1/price"), "`{wrong}`");
    }
    assert_eq!(refused("1.00", "x", &[0], &["t7"]), shape("/0/quantity"));
    assert_eq!(refused("1.00\n2.00", "1", &[0], &["t7"]), shape("/1/price"), "more prices than lines");
    assert_eq!(refused("1.00", "1\n2", &[0], &["t7"]), shape("/1/price"), "more quantities than lines");
    assert_eq!(refused("9999999999999.00", "1", &[0], &["t7"]), shape("/0/price"), "past the range");
    let unknown = vec![("unknown-reference".to_owned(), "/1/taxes".to_owned())];
    assert_eq!(refused("1.00\n1.00", "1\n1", &[0, 1], &["t7", "luxury"]), unknown);
    for right in ["0", "0.5", "100", "0.000000000001"] {
        assert!(columns(r#"{"lines": []}"#, right, "1", &[0], &["t7"]).is_ok(), "`{right}`");
    }
}

/// An offer with one line whose price is reduced, with what it cost before.
fn reduced(prior: &str) -> Result<Offer, Vec<(String, String)>> {
    let price = format!(r#"{{"amount": "8.00", "prior": {prior}}}"#);
    let json = offer_json(&format!(r#"{{"lines": [{}]}}"#, line("a", &price, "t7", "")));
    Offer::read(&json).map_err(|problems| {
        problems.into_iter().map(|problem| (problem.code.as_str().to_owned(), problem.pointer)).collect()
    })
}

/// Directive 98/6/EC, Art. 6a: the lowest price of the thirty days before the reduction, here of 31 December 2025, 0:00.
/// The offer begins on 1 January 2026.
#[test]
fn a_prior_price_is_the_lowest_of_thirty_days() {
    let with = |amount: &str, history: &[(&str, &str)]| {
        let history: Vec<String> =
            history.iter().map(|(from, amount)| format!(r#"{{"from": "{from}", "amount": "{amount}"}}"#)).collect();
        reduced(&format!(
            r#"{{"amount": "{amount}", "reducedSince": "2025-12-31T00:00:00Z", "history": [{}]}}"#,
            history.join(", ")
        ))
    };
    let wrong = |place: &str| Some(vec![("contradiction".to_owned(), format!("/lines/0/price/prior/{place}"))]);
    let year = "2025-01-01T00:00:00Z";
    // 9.00 held until the very moment the thirty days begin (1 December, 0:00): it does not count; a second longer does.
    let until = |end: &str| [(year, "9.00"), (end, "10.00")].map(|(from, amount)| (from.to_owned(), amount.to_owned()));
    let at = |amount: &str, end: &str| {
        let history = until(end);
        let history: Vec<(&str, &str)> =
            history.iter().map(|(from, amount)| (from.as_str(), amount.as_str())).collect();
        with(amount, &history).err()
    };
    assert_eq!(at("10.00", "2025-12-01T00:00:00Z"), None);
    assert_eq!(at("9.00", "2025-12-01T00:00:00Z"), wrong("amount"));
    assert_eq!(at("9.00", "2025-12-01T00:00:01Z"), None);
    assert_eq!(at("10.00", "2025-12-01T00:00:01Z"), wrong("amount"));
    // What begins with the reduction is not before it.
    let with_it = [(year, "10.00"), ("2025-12-31T00:00:00Z", "8.00")];
    assert_eq!(with("10.00", &with_it).err(), None);
    // The order in which the history is written does not matter: 9.00 ended long before.
    let backwards = [("2025-06-01T00:00:00Z", "10.00"), (year, "9.00")];
    assert_eq!(with("10.00", &backwards).err(), None);
    // Several within the thirty days: the lowest.
    let several = [(year, "12.00"), ("2025-12-10T00:00:00Z", "9.50"), ("2025-12-20T00:00:00Z", "11.00")];
    assert_eq!(with("9.50", &several).err(), None);
    assert_eq!(with("12.00", &several).err(), wrong("amount"));
    assert_eq!(with("10.00", &[("2025-12-31T00:00:00Z", "10.00")]).err(), wrong("history"));
}

#[test]
fn a_stated_percentage_is_cut_down() {
    let stated = |prior: &str, percent: &str| {
        reduced(&format!(r#"{{"amount": "{prior}", "percent": "{percent}"}}"#)).err().map(|found| found[0].1.clone())
    };
    // 8.00 instead of 9.79 is 18.28 %, instead of 9.80 18.36 %, instead of 9.87 18.94 %: all 18 %.
    for prior in ["9.79", "9.80", "9.87"] {
        assert_eq!(stated(prior, "0.18"), None, "{prior}");
        assert_eq!(stated(prior, "0.19"), Some("/lines/0/price/prior/percent".to_owned()), "{prior}");
    }
    assert_eq!(stated("8.00", "0"), Some("/lines/0/price/prior/amount".to_owned()), "a reduction to the same price");
    assert_eq!(stated("7.99", "0"), Some("/lines/0/price/prior/amount".to_owned()), "a reduction to a higher price");
}

/// Stated totals: which of them differs, and by what.
#[test]
fn what_stated_totals_get_wrong_is_named() {
    let members = |net: &str, tax: &str, total: &str| {
        let line = line("a", "100.00", "t10", "");
        format!(
            r#"{{"lines": [{line}], "basket": [{{"line": "a", "quantity": "1"}}], "statedTotals": {{"net": "{net}",
                "tax": "{tax}", "total": "{total}", "taxes": [{{"name": {{"de": "S", "en": "T"}}, "amount": "{tax}"}}]}}}}"#
        )
    };
    let what = |net: &str, tax: &str, total: &str| match quote(
        &offer(&members(net, tax, total)),
        &chosen("a 1"),
        shop::sunday(),
    ) {
        Err(QuoteError::StatedTotals { what, expected, found }) => format!("{what} {expected} {found}"),
        other => format!("{other:?}").chars().take(2).collect(),
    };
    assert_eq!(what("100.00", "7.75", "107.75"), "Ok");
    assert_eq!(what("100.00", "7.75", "107.74"), "total 107.75 107.74");
    assert_eq!(what("99.99", "7.75", "107.74"), "net 100 99.99");
    assert_eq!(what("100.00", "7.755", "107.755"), "decimals 7.76 7.755");
}

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap_or_else(|| panic!("`{text}` is a number"))
}

/// Ten modes, on numbers above and below zero: under, at and over a half, with an even and an odd digit before.
#[test]
fn each_mode_rounds_as_its_name_says() {
    let numbers = ["0.121", "0.125", "0.129", "0.135", "-0.121", "-0.125", "-0.129", "-0.135"];
    for (mode, wanted) in [
        ("half-up", ["0.12", "0.13", "0.13", "0.14", "-0.12", "-0.13", "-0.13", "-0.14"]),
        ("half-down", ["0.12", "0.12", "0.13", "0.13", "-0.12", "-0.12", "-0.13", "-0.13"]),
        ("half-even", ["0.12", "0.12", "0.13", "0.14", "-0.12", "-0.12", "-0.13", "-0.14"]),
        ("half-odd", ["0.12", "0.13", "0.13", "0.13", "-0.12", "-0.13", "-0.13", "-0.13"]),
        ("half-ceiling", ["0.12", "0.13", "0.13", "0.14", "-0.12", "-0.12", "-0.13", "-0.13"]),
        ("half-floor", ["0.12", "0.12", "0.13", "0.13", "-0.12", "-0.13", "-0.13", "-0.14"]),
        ("down", ["0.12", "0.12", "0.12", "0.13", "-0.12", "-0.12", "-0.12", "-0.13"]),
        ("up", ["0.13", "0.13", "0.13", "0.14", "-0.13", "-0.13", "-0.13", "-0.14"]),
        ("floor", ["0.12", "0.12", "0.12", "0.13", "-0.13", "-0.13", "-0.13", "-0.14"]),
        ("ceiling", ["0.13", "0.13", "0.13", "0.14", "-0.12", "-0.12", "-0.12", "-0.13"]),
    ] {
        let mode = RoundingMode::parse(mode).expect("a mode");
        for (number, wanted) in numbers.iter().zip(wanted) {
            let found = Grid::decimals(2).round(exact(number), mode).expect("rounded");
            assert_eq!(found.to_string(), wanted, "{mode:?} of {number}");
        }
    }
}

#[test]
fn an_increment_is_above_zero() {
    for wrong in ["0", "-0.05"] {
        assert!(Grid::multiples_of(exact(wrong)).is_none(), "{wrong}");
    }
    assert_eq!(Grid::multiples_of(exact("0.05")).expect("an increment").step().to_string(), "0.05");
}

fn shares(amount: &str, weights: &[i64], method: &str) -> String {
    let weights: Vec<Exact> = weights.iter().map(|weight| Exact::whole(*weight)).collect();
    let method = AllocationMethod::parse(method).expect("a method");
    let shares = allocate(exact(amount), &weights, method, Grid::decimals(2)).expect("shares");
    shares.iter().map(|share| share.written(2).expect("a decimal").to_string()).collect::<Vec<_>>().join(" ")
}

/// 5.00 over 2, 1, 1, 4 is 1.25, 0.625, 0.625, 2.50, above and below zero.
#[test]
fn odd_cents_go_where_the_method_says() {
    for (method, above, below) in [
        ("largest-remainder", "1.25 0.63 0.62 2.50", "-1.25 -0.62 -0.63 -2.50"),
        ("largest-weight", "1.25 0.62 0.62 2.51", "-1.25 -0.62 -0.62 -2.51"),
        ("first", "1.26 0.62 0.62 2.50", "-1.26 -0.62 -0.62 -2.50"),
        ("rounded-first", "1.24 0.63 0.63 2.50", "-1.24 -0.63 -0.63 -2.50"),
        ("last-takes-rest", "1.25 0.63 0.63 2.49", "-1.25 -0.63 -0.63 -2.49"),
        ("round-each", "1.25 0.63 0.63 2.50", "-1.25 -0.63 -0.63 -2.50"),
    ] {
        assert_eq!(shares("5.00", &[2, 1, 1, 4], method), above, "{method}");
        assert_eq!(shares("-5.00", &[2, 1, 1, 4], method), below, "{method} below zero");
    }
    // What weighs nothing gets nothing: 0.025 each for the others, and the odd cent to the first that weighs something.
    for method in ["largest-remainder", "largest-weight", "first"] {
        assert_eq!(shares("0.05", &[0, 1, 1], method), "0.00 0.03 0.02", "{method}");
        assert_eq!(shares("0.10", &[0, 0, 0], method), "0.04 0.03 0.03", "{method}: all weigh nothing");
    }
    // Half a cent is no whole unit: it stays unshared, above and below zero alike.
    assert_eq!(
        (shares("5.005", &[1], "first"), shares("-5.005", &[1], "first")),
        ("5.00".to_owned(), "-5.00".to_owned())
    );
    // 0.035 and 0.015: what is rounded up twice is taken back from the first.
    assert_eq!(shares("0.05", &[7, 3], "rounded-first"), "0.03 0.02");
}

/// A share that just reaches its cap is no more than it: 0.03 over 1, 1, 3 is 0.006, 0.006, 0.018; the cents go to the
/// third and the first.
#[test]
fn a_share_that_just_reaches_its_cap_changes_nothing() {
    let weights = [1, 1, 3].map(Exact::whole);
    let caps = [Some(exact("0.01")), None, None];
    let method = AllocationMethod::LargestRemainder;
    let shares = allocate_capped(exact("0.03"), &weights, &caps, method, Grid::decimals(2)).expect("shares");
    assert_eq!(shares, ["0.01", "0", "0.02"].map(exact));
}

#[test]
fn numbers_keep_every_digit() {
    assert_eq!(exact("1/-2").to_string(), "-0.5");
    assert_eq!(exact("9.99/-1.2").to_string(), "-8.325");
    assert_eq!(exact("-9.99/-1.2").to_string(), "8.325");
    // Eighteen decimals, and a fraction shown to twelve, rounded.
    let tiny = exact("0.000001");
    let cube = tiny.times(tiny).and_then(|square| square.times(tiny)).expect("a product");
    assert_eq!(cube.to_string(), "0.000000000000000001");
    assert_eq!(exact("2/3").shown(12).expect("a decimal").to_string(), "0.666666666667");
    let price: Price = read_document(&Json::text("10/3")).expect("a price");
    assert_eq!((price.shown().to_string(), price.to_string()), ("3.333333333333".to_owned(), "10/3".to_owned()));
    let long = [line("a", "2/3", "t0", "")];
    costs("twelve decimals", &long, &rounding(r#""lineAmounts": "exact""#), "a 1", "lines/0/amount 0.666666666667");
    let mut out = String::new();
    for (number, decimals) in [("-0.05", 2), ("0", 2), ("7", 0), ("0.5", 2), ("-12.345", 2), ("1/3", 2)] {
        exact(number).write_to(&mut out, decimals).expect("written");
        out.push(' ');
    }
    assert_eq!(out, "-0.05 0.00 7 0.50 -12.345 0.333333333333 ");
}

/// Fractions whose cross products leave 38 digits are compared part by part.
#[test]
fn fractions_too_large_for_a_product_are_in_order() {
    let (large, below) = (i64::MAX, i64::MAX - 1);
    let small = |divisor: i64| {
        let ratio = Exact::ratio(100_003, large).expect("a ratio");
        ratio.times(Exact::ratio(99_991, divisor).expect("a ratio")).expect("a product")
    };
    // Of two primes over M (M - 1) and over M (M - 2), the first is less; both are far below one.
    let (less, more) = (small(below), small(below - 1));
    assert_eq!((less.cmp(&more), more.cmp(&less)), (Ordering::Less, Ordering::Greater));
    // Nearly as much, and an eleventh of it: the whole parts differ.
    let third = Exact::ratio(large, 3).expect("a ratio");
    let (square, other) = (third.times(third), third.times(Exact::ratio(below, 3).expect("a ratio")));
    let (square, other) = (square.expect("a product"), other.expect("a product"));
    let eleventh = other.times(Exact::ratio(1, 11).expect("a ratio")).expect("a product");
    assert_eq!((square.cmp(&other), other.cmp(&square)), (Ordering::Greater, Ordering::Less));
    assert_eq!((eleventh.cmp(&square), square.cmp(&eleventh)), (Ordering::Less, Ordering::Greater));
}

#[test]
fn prices_rates_and_shares_have_their_ranges() {
    let refused = |pointer: &str, value: &str| {
        let json = offer_json(&format!(
            r#"{{"lines": [{}], "discounts": [{}]}}"#,
            line("a", "1.00", "t7", ""),
            discount("d", r#""percent": "0.10""#)
        ));
        let changed = shop::replaced(json, pointer, Some(&format!(r#""{value}""#)));
        Offer::read(&changed).err().map(|problems| problems[0].code.as_str().to_owned())
    };
    let range = Some("number-range".to_owned());
    for (pointer, within, outside) in [
        ("/taxes/3/rate", ["0", "1"], ["-0.01", "1.01"]),
        ("/lines/0/price/amount", ["1000000000000", "-1000000000000"], ["1000000000000.01", "-1000000000000.01"]),
        ("/discounts/0/percent", ["100", "-100"], ["100.01", "-100.01"]),
    ] {
        for value in within {
            assert_eq!(refused(pointer, value), None, "{pointer} {value}");
        }
        for value in outside {
            assert_eq!(refused(pointer, value), range, "{pointer} {value}");
        }
    }
}

/// docs/quote.md, Conventions: level, mode, mode of prices with tax, and what is special.
#[test]
fn each_convention_says_what_its_row_says() {
    let plain = "tax rounded rounded exact exact each sum-of-parts own rest largest-remainder price";
    let change = |changes: &[(usize, &str)]| -> String {
        let mut words: Vec<&str> = plain.split(' ').collect();
        for (place, word) in changes {
            words[*place] = word;
        }
        words.join(" ")
    };
    let exact_shares = change(&[(2, "exact"), (9, "exact")]);
    let all_exact = change(&[(1, "exact"), (2, "exact"), (9, "exact")]);
    let same = change(&[]);
    let rows: Vec<(&str, &str, &str, String)> = vec![
        ("net", "group", "half-up -", same.clone()),
        ("inclusive", "group", "half-up -", same.clone()),
        ("en16931", "group", "half-up -", same.clone()),
        ("gobl", "document", "half-up -", all_exact.clone()),
        ("gobl-currency", "document", "half-up -", exact_shares.clone()),
        ("woocommerce", "line", "half-up half-down", same.clone()),
        ("woocommerce-subtotal", "group", "half-up half-down", same.clone()),
        ("magento-unit", "unit", "half-up -", same.clone()),
        ("magento-row", "line", "half-up -", same.clone()),
        ("magento-total", "group", "half-up -", change(&[(7, "carried")])),
        ("prestashop-item", "line", "half-up -", change(&[(3, "rounded")])),
        ("prestashop-line", "line", "half-up -", same.clone()),
        ("prestashop-total", "document", "half-up -", change(&[(1, "exact")])),
        ("shopware-horizontal", "line", "half-up -", same.clone()),
        ("shopware-vertical", "group", "half-up -", same.clone()),
        ("vendure", "line", "half-up half-down", change(&[(0, "net"), (10, "gross")])),
        ("saleor", "line", "half-up -", change(&[(0, "net"), (9, "last-takes-rest")])),
        ("sylius", "line", "half-up -", change(&[(9, "rounded-first")])),
        ("sylius-units", "unit", "half-up -", change(&[(9, "rounded-first")])),
        ("solidus", "line", "half-up -", change(&[(9, "last-takes-rest")])),
        ("odoo-line", "line", "half-up -", same.clone()),
        ("odoo-global", "group", "half-up -", same.clone()),
        (
            "odoo-portugal",
            "group",
            "half-up -",
            change(&[(1, "exact"), (2, "exact"), (6, "residual-net"), (9, "exact")]),
        ),
        ("erpnext", "group", "half-up -", same.clone()),
        ("dynamics-line", "line", "half-up -", change(&[(5, "sum")])),
        ("dynamics-total", "document", "half-up -", same.clone()),
        ("commercetools", "line", "half-even -", same.clone()),
        ("commercetools-unit", "unit", "half-even -", same.clone()),
        ("zuora", "line", "half-up -", same.clone()),
        ("lago", "document", "half-up -", exact_shares.clone()),
        ("japan", "group", "half-up -", exact_shares),
    ];
    assert_eq!(rows.len(), Convention::ALL.len(), "a row for each convention");
    for (name, level, modes, special) in rows {
        for gross in [false, true] {
            let rules = Convention::parse(name).expect("a convention").rules(gross);
            let found = [
                rules.target.as_str(),
                rules.line_amounts.as_str(),
                rules.discounts.as_str(),
                rules.unit_price.as_str(),
                rules.compound_base.as_str(),
                rules.components.as_str(),
                rules.total.as_str(),
                rules.line_tax.as_str(),
                rules.net.as_str(),
                rules.allocation.as_str(),
                rules.weights.as_str(),
            ];
            // WooCommerce treats prices with tax in another way: half down, and line amounts exact.
            let woo = gross && name.starts_with("woocommerce");
            let special = if woo { special.replacen("rounded", "exact", 1) } else { special.clone() };
            let modes = if woo { "half-down half-down" } else { modes };
            let found_modes =
                format!("{} {}", rules.mode.as_str(), rules.discount_mode.map_or("-", |mode| mode.as_str()));
            assert_eq!(
                (rules.level.as_str(), found_modes.as_str(), found.join(" ")),
                (level, modes, special),
                "{name}"
            );
            assert_eq!(rules.line_mode, None, "{name}");
        }
    }
    assert_eq!(Convention::default_for(true), Convention::Inclusive);
    assert_eq!(Convention::default_for(false), Convention::Net);
}

/// A convention's own mode for discounts stands beside another `mode`: 10 % of 10.05 and of 10.15 is a tie.
#[test]
fn a_mode_leaves_the_conventions_mode_for_discounts() {
    let tenth = discounts(&[discount("d", r#""percent": "0.10""#)]);
    let vendure = |options: &str| format!("{}, {tenth}", rounding(&format!(r#""convention": "vendure"{options}"#)));
    for options in ["", r#", "mode": "half-even""#, r#", "mode": "up""#] {
        costs(options, &[line("a", "10.15", "t0", "")], &vendure(options), "a 1", "totals/discounts 1.01");
    }
    let own = vendure(r#", "discountMode": "half-up""#);
    costs("own", &[line("a", "10.15", "t0", "")], &own, "a 1", "totals/discounts 1.02");
    // Without a mode of its own a discount is rounded as everything is: 1.005 down.
    let down = format!("{}, {tenth}", rounding(r#""mode": "down""#));
    costs("down", &[line("a", "10.05", "t0", "")], &down, "a 1", "totals/discounts 1.00");
    // And so are line amounts: 3 × 0.335 down.
    costs("line", &[line("a", "0.335", "t0", "")], &rounding(r#""mode": "down""#), "a 3", "totals/net 1.00");
}

/// A service answers for one selection, named by its digest; the sums alone know the answer as the whole quote does.
#[test]
fn an_answer_counts_for_its_selection() {
    let offer = offer(&format!(r#"{{"lines": [{}]}}"#, line("a", "100.00", "t10", "")));
    let (one, two) = (chosen("a 1"), chosen("a 2"));
    let answer = |of: &Selection| -> StatedTotals {
        let text = format!(
            r#"{{"selection": "{}", "net": "100.00", "tax": "7.75", "total": "107.75",
                "taxes": [{{"name": {{"de": "S", "en": "T"}}, "amount": "7.75"}}]}}"#,
            of.digest()
        );
        read_document(&read_text(&text).expect("JSON")).expect("an answer")
    };
    for (answered, gross) in [(&one, "107.75"), (&two, "110.00")] {
        let stated = answer(answered);
        let quoted = quote_stated(&offer, &one, Some(&stated), shop::sunday()).expect("a quote");
        assert_eq!(figure(&quoted.write(), "totals/gross"), gross);
        let sums = quote_totals(&offer, &one, Some(&stated), shop::sunday()).expect("sums");
        assert_eq!(sums, quoted.totals);
    }
}

/// Where the totals are the service's, nothing is summed up without its answer.
#[test]
fn without_the_services_answer_there_are_no_sums() {
    let offer = offer(&format!(r#"{{"totalsAreStated": true, "lines": [{}]}}"#, line("a", "100.00", "t10", "")));
    let one = chosen("a 1");
    assert_eq!(quote(&offer, &one, shop::sunday()).err(), Some(QuoteError::NotStated));
    assert_eq!(quote_totals(&offer, &one, None, shop::sunday()).err(), Some(QuoteError::NotStated));
}

/// Shares of lines in columns: ties to the earlier line, and the offer's own method.
#[test]
fn a_cart_in_columns_shares_a_discount_out_as_the_offer_says() {
    let off = |members: &str| format!("{{{}}}", discounts(&[discount("d", members)]));
    // One cent over two lines alike; two cents over three.
    let rows = ["10.00 0.01 9.99 9.99 0.00 9.99", "10.00 0.00 10.00 10.00 0.00 10.00"];
    columns_come_to(&off(r#""amount": "0.01""#), "10.00\n10.00", "1\n1", &["t0", "t0"], &rows, "totals/net 19.99");
    let rows =
        ["10.00 0.01 9.99 9.99 0.00 9.99", "10.00 0.01 9.99 9.99 0.00 9.99", "10.00 0.00 10.00 10.00 0.00 10.00"];
    columns_come_to(
        &off(r#""amount": "0.02""#),
        "10.00\n10.00\n10.00",
        "1\n1\n1",
        &["t0"; 3],
        &rows,
        "totals/net 29.98",
    );
    // 5.00 over 2, 1, 1, 4.
    for (method, shares) in [
        ("largest-remainder", ["1.25", "0.63", "0.62", "2.50"]),
        ("first", ["1.26", "0.62", "0.62", "2.50"]),
        ("largest-weight", ["1.25", "0.62", "0.62", "2.51"]),
    ] {
        let members = off(&format!(r#""amount": "5.00", "allocation": {{"method": "{method}"}}"#));
        let lists = ["t0"; 4];
        let (rows, _) = columns(&members, "20\n10\n10\n40", "1\n1\n1\n1", &[0, 1, 2, 3], &lists).expect("a quote");
        let found: Vec<&str> = rows.iter().filter_map(|row| row.split(' ').nth(1)).collect();
        assert_eq!(found, shares, "{method}");
    }
    let (rows, _) =
        columns(&off(r#""amount": "5.00", "allocation": {"weights": "equal"}"#), "20\n10", "1\n1", &[0, 0], &["t0"])
            .expect("a quote");
    assert!(rows.iter().all(|row| row.split(' ').nth(1) == Some("2.50")), "{rows:?}");
}

/// 1.24 with 5 % and 10 %, 10.00 with 5 %: 0.562 and 0.124.
#[test]
fn a_tax_that_is_alone_and_beside_another_is_rounded_once() {
    let lines = [line("a", "1.24", "t5+t10", ""), line("b", "10.00", "t5", "")];
    costs("alone and beside", &lines, "", "a 1; b 1", "totals/tax 0.68, taxes/0/amount 0.56, taxes/1/amount 0.12");
}

/// A fixed term that ends with a period: there is no charge of nothing after it.
#[test]
fn a_term_that_ends_with_a_period_has_no_charge_of_nothing() {
    let plan = r#"p{"interval": {"count": 1, "unit": "month"}, "phases": [{"price": "10.00"}], "ends": "2027-01-22",
        "cancellation": {"de": "M", "en": "M"}}"#;
    let expected = "recurring/0/next/0/date 2026-12-22, recurring/0/next/1/date nothing, recurring/0/chargesInTerm 2";
    costs("ends", &[line("a", plan, "t0", "")], "", "a 1", expected);
}

#[test]
fn a_part_is_never_more_than_the_whole() {
    let day = |text: &str| Date::parse(text).expect("a date");
    // Thirty days and the last one counted twice are thirty days; of nothing all is used up.
    let june = Span { start: day("2027-06-01"), end: day("2027-07-01") };
    assert_eq!(part_of_days(june, june, true).expect("a share"), Exact::ONE);
    assert_eq!(share(Exact::ZERO, Exact::ZERO).expect("a share"), Exact::ONE);
    assert_eq!(share(exact("31"), exact("30")).expect("a share"), Exact::ONE);
}

/// Billed on the 31st from February on: the 28th, and then the 31st again.
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
