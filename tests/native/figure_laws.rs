//! Laws of single figures, on random baskets: nothing that is shared out falls below zero, nothing is lost on the way.

use crate::{plain_shop, shop};
use proptest::prelude::*;
use rust_decimal::Decimal;
use upfront_checkout::money::{AllocationMethod, Quantity};
use upfront_checkout::offer::{BasketLine, Convention, DiscountWeights, Offer};
use upfront_checkout::quote::{Quote, Stated, quote, quote_totals};
use upfront_checkout::selection::Selection;

/// A basket: prices in cents, each with one of three lists of taxes.
type Goods = Vec<(u32, usize)>;

fn goods() -> impl Strategy<Value = Goods> {
    prop::collection::vec((0u32..20_000, 0usize..3), 1..6)
}

fn convention() -> impl Strategy<Value = Convention> {
    prop::sample::select(Convention::ALL.to_vec())
}

/// An amount of cents as it is written: 890 is 8.90.
fn cents(amount: u32) -> String {
    Decimal::new(i64::from(amount), 2).to_string()
}

fn table(text: &str) -> toml::Table {
    text.parse().unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// An offer of such goods, that come by post, with these members.
fn offer_of(goods: &Goods, members: &str) -> Offer {
    let line = |(number, (price, list)): (usize, &(u32, usize))| {
        let taxes = ["\"t7\"", "\"t19\"", ""][*list];
        format!("l{number} = {{ price = \"{}\", taxes = [{taxes}], nature = \"goods\" }}\n", cents(*price))
    };
    let lines: String = goods.iter().enumerate().map(line).collect();
    plain_shop::offer(&table(&lines), &table(members)).expect("an offer")
}

/// One of each, by post.
fn all_of(goods: &Goods) -> Selection {
    let line =
        |number| BasketLine { line: shop::id(&format!("l{number}")), quantity: Quantity::ONE, options: Vec::new() };
    let (delivery, payment, voucher_code) = (Some(shop::id("post")), None, None);
    Selection { lines: (0..goods.len()).map(line).collect(), delivery, payment, voucher_code, charges: None }
}

fn quoted(offer: &Offer, selection: &Selection) -> Quote {
    let quoted = quote(offer, selection, shop::sunday()).expect("a quote");
    let sums = quote_totals(offer, selection, &Stated::default(), shop::sunday()).expect("sums");
    assert_eq!(sums, quoted.totals, "the sums alone are those of the quote");
    quoted
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing falls below zero by a discount that is shared out, however large it is and by whatever it is shared out; what
    /// the lines and charges lose is what the discount takes; what it does not take is told.
    #[test]
    fn a_discount_that_is_shared_out_makes_nothing_fall_below_zero(
        goods in goods(), off in 1u32..60_000, convention in convention(), cap in prop::option::of(0u32..5_000),
        weights in prop::sample::select(DiscountWeights::ALL.to_vec()),
        method in prop::sample::select(AllocationMethod::ALL.to_vec()),
        (charges, gross) in (prop::bool::ANY, prop::bool::ANY),
    ) {
        // A method that loses units on purpose gives no quote.
        prop_assume!(method != AllocationMethod::RoundEach);
        let caps = cap.map(|cap| format!("caps = [{{ of = \"l0\", amount = \"{}\" }}], ", cents(cap))).unwrap_or_default();
        let allocation = format!("{{ {caps}weights = \"{}\", method = \"{}\" }}", weights.as_str(), method.as_str());
        let members = format!(
            "pricesIncludeTax = {gross}\nrounding = {{ convention = \"{}\" }}\ndiscounts = [{{ id = \"d\", \
             amount = \"{}\", includeCharges = {charges}, allocation = {allocation} }}]",
            convention.as_str(), cents(off),
        );
        let quote = quoted(&offer_of(&goods, &members), &all_of(&goods));
        let lines = quote.lines.iter().map(|line| (line.total.amount(), line.discount.amount()));
        let charges = quote.charges.iter().map(|charge| (charge.total.amount(), charge.discount.amount()));
        let entries: Vec<(Decimal, Decimal)> = lines.chain(charges).collect();
        prop_assert!(entries.iter().all(|(total, _)| !total.is_sign_negative() || total.is_zero()), "{:?}", entries);
        let lost: Decimal = entries.iter().map(|(_, discount)| *discount).sum();
        let taken = quote.discounts.first().map(|discount| discount.amount.amount()).unwrap_or_default();
        // Exact shares are written to twelve decimals.
        prop_assert!((lost - taken).abs() < Decimal::new(1, 9), "{lost} instead of {taken}");
        if let Some(discount) = quote.discounts.first() {
            let untaken = discount.untaken.map(|untaken| untaken.amount()).unwrap_or_default();
            prop_assert_eq!(taken + untaken, Decimal::new(i64::from(off), 2));
        }
        prop_assert!(!quote.totals.gross.is_negative());
    }

    /// No more is used of prepayments than the order costs; what is used and what remains is what was there.
    #[test]
    fn no_prepayment_makes_the_payable_amount_fall_below_zero(
        goods in goods(), paid in prop::collection::vec(0u32..20_000, 1..4), on_total in prop::option::of(prop::bool::ANY),
    ) {
        let prepaid: Vec<String> = paid.iter().enumerate()
            .map(|(number, amount)| format!("{{ id = \"p{number}\", amount = \"{}\" }}", cents(*amount))).collect();
        let rounding = on_total.map(|total| {
            format!("payableRounding = {{ increment = \"0.05\", on = \"{}\" }}\n", if total { "total" } else { "due" })
        });
        let members = format!("{}prepaid = [{}]", rounding.unwrap_or_default(), prepaid.join(", "));
        let quote = quoted(&offer_of(&goods, &members), &all_of(&goods));
        prop_assert!(!quote.totals.payable.is_negative(), "{:?}", quote.totals);
        let mut used = Decimal::ZERO;
        for (prepaid, stated) in quote.prepaid.iter().zip(paid) {
            let remains = prepaid.remains.map(|remains| remains.amount()).unwrap_or_default();
            prop_assert_eq!(prepaid.amount.amount() + remains, Decimal::new(i64::from(stated), 2));
            prop_assert!(remains.is_zero() || quote.totals.payable.is_zero(), "something remains, so nothing is to pay");
            used += prepaid.amount.amount();
        }
        prop_assert_eq!(used, quote.totals.prepaid.amount());
    }
}

/// Whether an amount, rounded half up to cents, is another.
fn rounds_to(exact: Decimal, cents: Decimal) -> bool {
    exact.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero) == cents
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Where a tax is rounded once for many prices, each of its rows agrees with itself: its rate times the net amount is the
    /// tax, or its share of what prices contain is. EN 16931 has one row for a tax that is in some prices and on others.
    #[test]
    fn each_row_of_a_tax_agrees_with_itself(
        goods in goods(), on_top in prop::collection::vec((0u32..20_000, prop::bool::ANY), 1..4),
        convention in prop::sample::select(vec![Convention::En16931, Convention::Inclusive, Convention::ShopwareVertical, Convention::OdooGlobal]),
    ) {
        let charge = |(number, (amount, is_delivery)): (usize, &(u32, bool))| {
            let kind = if *is_delivery { "shipping" } else { "tourist-tax" };
            format!(
                "{{ id = \"c{number}\", kind = \"{kind}\", amount = \"{}\", taxes = [\"t19\"], pricesIncludeTax = false }}",
                cents(*amount),
            )
        };
        let charges: Vec<String> = on_top.iter().enumerate().map(charge).collect();
        let members = format!(
            "pricesIncludeTax = true\nrounding = {{ convention = \"{}\", deliveryMode = \"half-up\" }}\ncharges = [{}]",
            convention.as_str(), charges.join(", "),
        );
        let quote = quoted(&offer_of(&goods, &members), &all_of(&goods));
        let mut rows = Vec::new();
        for row in &quote.taxes {
            let rate: Decimal = row.rate.as_ref().and_then(|rate| rate.parse().ok()).expect("a rate");
            let (net, gross) = (row.net.expect("computed").amount(), row.gross.expect("computed").amount());
            let amount = row.amount.amount();
            let agrees = rounds_to(net * rate, amount);
            let is_contained = rounds_to(gross * rate / (Decimal::ONE + rate), amount) && row.contained != Some(false);
            prop_assert!(agrees || is_contained, "{:?}", row);
            rows.push((row.rate.clone(), row.contained));
        }
        let nineteen = rows.iter().filter(|(rate, _)| rate.as_deref() == Some("0.19")).count();
        if convention == Convention::En16931 {
            prop_assert_eq!(nineteen, 1, "one row for a rate");
            let row = quote.taxes.iter().find(|row| row.rate.as_deref() == Some("0.19")).expect("a row");
            prop_assert!(rounds_to(row.net.expect("computed").amount() * Decimal::new(19, 2), row.amount.amount()));
        }
        let net: Decimal = quote.taxes.iter().filter_map(|row| row.net).map(|net| net.amount()).sum();
        prop_assert_eq!(net + quote.totals.untaxed.amount(), quote.totals.net.amount(), "the rows are the net amount");
    }
}
