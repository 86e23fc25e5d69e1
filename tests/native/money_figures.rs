//! Exact numbers, rounding and sharing out, with figures that were worked out by hand.

use std::cmp::Ordering;
use upfront_checkout::money::{AllocationMethod, Exact, Grid, Price, RoundingMode, allocate, allocate_capped};
use upfront_checkout::shape::{Json, read_document};

fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap_or_else(|| panic!("`{text}` is a number"))
}

/// Every mode, on positive and negative numbers: below, at and above a half, after an even and an odd digit.
#[test]
fn each_mode_rounds_as_its_name_says() {
    let numbers = ["0.121", "0.125", "0.129", "0.135", "-0.121", "-0.125", "-0.129", "-0.135"];
    let table = [
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
    ];
    assert!(table.iter().map(|(mode, _)| *mode).eq(RoundingMode::ALL.iter().map(|mode| mode.as_str())), "every mode");
    for (mode, wanted) in table {
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
    // A weight of zero gets nothing. The others get 0.025 each, and the odd cent goes to the first of them.
    for method in ["largest-remainder", "largest-weight", "first"] {
        assert_eq!(shares("0.05", &[0, 1, 1], method), "0.00 0.03 0.02", "{method}");
        assert_eq!(shares("0.10", &[0, 0, 0], method), "0.04 0.03 0.03", "{method}: all weigh nothing");
    }
    // Half a cent is no whole unit and is not shared out, above and below zero alike.
    assert_eq!(
        (shares("5.005", &[1], "first"), shares("-5.005", &[1], "first")),
        ("5.00".to_owned(), "-5.00".to_owned())
    );
    // 0.035 and 0.015: what is rounded up twice is taken back from the first.
    assert_eq!(shares("0.05", &[7, 3], "rounded-first"), "0.03 0.02");
}

/// A share may be as large as its cap: 0.03 over 1, 1, 3 is 0.006, 0.006, 0.018; the cents go to the third and the
/// first.
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
    // A product with eighteen decimals; a fraction, shown rounded to twelve.
    let tiny = exact("0.000001");
    let cube = tiny.times(tiny).and_then(|square| square.times(tiny)).expect("a product");
    assert_eq!(cube.to_string(), "0.000000000000000001");
    assert_eq!(exact("2/3").shown(12).expect("a decimal").to_string(), "0.666666666667");
    let price: Price = read_document(&Json::text("10/3")).expect("a price");
    assert_eq!((price.shown().to_string(), price.to_string()), ("3.333333333333".to_owned(), "10/3".to_owned()));
    let mut out = String::new();
    for (number, decimals) in [("-0.05", 2), ("0", 2), ("7", 0), ("0.5", 2), ("-12.345", 2), ("1/3", 2)] {
        exact(number).write_to(&mut out, decimals).expect("written");
        out.push(' ');
    }
    assert_eq!(out, "-0.05 0.00 7 0.50 -12.345 0.333333333333 ");
}

/// Fractions whose cross products have more than 38 digits are compared part by part.
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
