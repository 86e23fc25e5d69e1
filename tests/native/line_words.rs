//! The rows of lines on random baskets: a price that times the quantity is not the amount says why.

use crate::shop;
use proptest::prelude::*;
use rust_decimal::Decimal;
use upfront_checkout::offer::Offer;
use upfront_checkout::session::Session;
use upfront_checkout::tree::{PlainLine, plain_lines};

/// What is changed in the shop, and what is in the basket.
#[derive(Debug, Clone)]
struct Basket {
    darjeeling: u32,
    teapots: u32,
    large: bool,
    subscriptions: u32,
    discount: bool,
    levy: bool,
    billing_day: bool,
    trial: bool,
    third: bool,
}

fn basket() -> impl Strategy<Value = Basket> {
    let counts = (1u32..60, 1u32..4, 0u32..3);
    let flags = prop::array::uniform6(prop::bool::ANY);
    (counts, flags).prop_map(
        |((darjeeling, teapots, subscriptions), [large, discount, levy, billing_day, trial, third])| Basket {
            darjeeling,
            teapots,
            large,
            subscriptions,
            discount,
            levy,
            billing_day,
            trial,
            third,
        },
    )
}

fn session(basket: &Basket) -> Session {
    let mut json = shop::offer_json();
    let mut change = |wanted: bool, pointer: &str, value: &str| {
        if wanted {
            json = shop::replaced(std::mem::replace(&mut json, shop::offer_json()), pointer, Some(value));
        }
    };
    change(basket.discount, "/lines/1/discounts", r#"[{"amount": "5.00"}]"#);
    change(basket.levy, "/lines/1/charges", r#"[{"title": {"de": "Abgabe", "en": "Levy"}, "amount": "1.00"}]"#);
    change(basket.third, "/lines/0/price/amount", r#""100/33""#);
    change(basket.billing_day, "/lines/2/plan/billingDay", "15");
    change(basket.trial, "/lines/2/plan/trial", r#"{"count": 14, "unit": "day"}"#);
    let offer = Offer::read(&json).unwrap_or_else(|problems| panic!("{basket:?}: {problems:#?}"));
    let mut session = shop::session_of(offer, "en");
    let darjeeling = Decimal::new(i64::from(basket.darjeeling) * 5, 2);
    shop::give(
        &mut session,
        &format!(r#"{{"command": "setQuantity", "line": "darjeeling", "quantity": "{darjeeling}"}}"#),
    );
    shop::give(
        &mut session,
        &format!(r#"{{"command": "setQuantity", "line": "teapot", "quantity": "{}"}}"#, basket.teapots),
    );
    let size = if basket.large { "large" } else { "small" };
    shop::give(
        &mut session,
        &format!(r#"{{"command": "choose", "line": "teapot", "option": "size", "choice": "{size}"}}"#),
    );
    if basket.subscriptions > 0 {
        shop::give(&mut session, r#"{"command": "addLine", "line": "subscription"}"#);
        let quantity = basket.subscriptions;
        shop::give(
            &mut session,
            &format!(r#"{{"command": "setQuantity", "line": "subscription", "quantity": "{quantity}"}}"#),
        );
    }
    session
}

/// The numbers of a text, in order: `2 pieces × €3.20` has 2 and 3.20.
fn numbers(text: &str) -> Vec<Decimal> {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '.';
    let pieces = text.split(|letter| !is_part(letter)).map(|piece| piece.trim_matches('.'));
    pieces.filter(|piece| !piece.is_empty()).map(|piece| piece.parse().expect("a number")).collect()
}

/// A row of the quote: its amount, and everything below its title.
struct RowWords {
    title: String,
    amount: Decimal,
    details: Vec<String>,
}

fn rows(session: &Session) -> Vec<RowWords> {
    let lines: Vec<PlainLine> = session.quote_nodes(shop::sunday()).iter().flat_map(plain_lines).collect();
    let mut rows: Vec<RowWords> = Vec::new();
    for line in lines {
        match (line.detail, line.amount) {
            (true, _) => rows.last_mut().expect("a row").details.push(line.text),
            (false, Some(amount)) if amount.contains('€') => {
                let amount = numbers(&amount.replace(',', ""))[0];
                rows.push(RowWords { title: line.text, amount, details: Vec::new() });
            }
            _ => rows.push(RowWords { title: String::new(), amount: Decimal::ZERO, details: Vec::new() }),
        }
    }
    rows
}

/// Whether the amount follows from the words: quantity times price, for as many units as it is for, less what is taken
/// off, plus what comes on top.
fn follows(row: &RowWords) -> bool {
    let Some(product) = row.details.iter().find(|detail| detail.contains(" × ")) else { return false };
    let shown = numbers(&product.replace(',', ""));
    let per = if product.contains(" per 0.1 kg") { Decimal::new(1, 1) } else { Decimal::ONE };
    let mut computed = shown[0] * shown[1] / per;
    for detail in &row.details {
        if let Some(less) = detail.strip_prefix("Less ") {
            computed -= numbers(less)[0];
        }
        if let Some(levy) = detail.strip_prefix("Levy: ") {
            computed += numbers(levy)[0];
        }
    }
    computed == row.amount
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Each row comes out by eye, or names the reason: a part of a period, rounding, nothing with the order.
    #[test]
    fn each_row_comes_out_by_eye_or_says_why(basket in basket()) {
        let session = session(&basket);
        let titles = ["First Flush Darjeeling, loose leaf", "Teapot “Anna”", "Tea subscription, a parcel every month"];
        let mut seen = 0;
        for row in rows(&session).iter().filter(|row| titles.contains(&row.title.as_str())) {
            seen += 1;
            let says = |reason: &str| row.details.iter().any(|detail| detail.contains(reason));
            let plan = row.title == titles[2];
            let reason = says(", rounded") || says("for the part of a period before") || says("Nothing with this order");
            let single = plan && basket.subscriptions == 1 && says("3 months at €12.00 each") && row.amount == Decimal::new(1200, 2);
            prop_assert!(follows(row) || reason || single, "{}: {} {:?}", row.title, row.amount, row.details);
            prop_assert!(!says(", rounded") || basket.third, "{:?}", row.details);
            prop_assert!(!says("for the part of a period") || basket.billing_day && !basket.trial, "{:?}", row.details);
            prop_assert!(!says("Nothing with this order") || basket.trial, "{:?}", row.details);
            prop_assert!(!plan || says("then €24.00 every month") || says("then €48.00 every month"), "{:?}", row.details);
        }
        prop_assert_eq!(seen, 2 + usize::from(basket.subscriptions > 0));
    }
}
