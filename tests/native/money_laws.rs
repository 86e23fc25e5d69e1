//! The named laws of money, on random input: rounding keeps its promise, nothing is lost in sharing out.

use proptest::prelude::*;
use std::cmp::Ordering;
use upfront_checkout::money::{AllocationMethod, Exact, Grid, RoundingMode, allocate, allocate_capped};

fn cents(cents: i64) -> Exact {
    Exact::ratio(cents, 100).expect("a divisor")
}

fn whole_units() -> impl Strategy<Value = AllocationMethod> {
    let methods = AllocationMethod::ALL.iter().copied();
    let whole = methods.filter(|method| !matches!(method, AllocationMethod::Exact | AllocationMethod::RoundEach));
    prop::sample::select(whole.collect::<Vec<_>>())
}

fn sum(amounts: &[Exact]) -> Exact {
    Exact::sum(amounts.iter().copied()).expect("a sum")
}

/// The integer a quotient is rounded to, by the definition of each mode.
fn rounded(above: i128, below: i128, mode: RoundingMode) -> i128 {
    let (floor, rest) = (above.div_euclid(below), above.rem_euclid(below));
    if rest == 0 {
        return floor;
    }
    let (toward_zero, away) = if above < 0 { (floor + 1, floor) } else { (floor, floor + 1) };
    let nearest = match (rest * 2).cmp(&below) {
        Ordering::Less => Some(floor),
        Ordering::Greater => Some(floor + 1),
        Ordering::Equal => None,
    };
    let even = if floor % 2 == 0 { floor } else { floor + 1 };
    match mode {
        RoundingMode::Down => toward_zero,
        RoundingMode::Up => away,
        RoundingMode::Floor => floor,
        RoundingMode::Ceiling => floor + 1,
        RoundingMode::HalfUp => nearest.unwrap_or(away),
        RoundingMode::HalfDown => nearest.unwrap_or(toward_zero),
        RoundingMode::HalfEven => nearest.unwrap_or(even),
        RoundingMode::HalfOdd => nearest.unwrap_or(2 * floor + 1 - even),
        RoundingMode::HalfCeiling => nearest.unwrap_or(floor + 1),
        RoundingMode::HalfFloor => nearest.unwrap_or(floor),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law *nothing lost*: whole shares add up to the amount, whoever gets the odd unit.
    #[test]
    fn allocation_loses_nothing(
        amount in -10_000_000i64..10_000_000,
        weights in prop::collection::vec(0i64..100_000, 1..40),
        method in whole_units(),
    ) {
        let exact: Vec<Exact> = weights.iter().map(|weight| cents(*weight)).collect();
        let shares = allocate(cents(amount), &exact, method, Grid::decimals(2)).expect("shares");
        prop_assert_eq!(sum(&shares), cents(amount));
        let total: i64 = weights.iter().sum();
        if method == AllocationMethod::LargestRemainder && total > 0 {
            for (share, weight) in shares.iter().zip(&weights) {
                let fair = cents(amount).times(Exact::ratio(*weight, total).expect("a ratio")).expect("a product");
                let distance = share.minus(fair).expect("a difference");
                prop_assert!(distance < cents(1) && distance.negated() < cents(1), "nobody is a whole cent off");
            }
        }
    }

    /// Exact shares add up too, to the last fraction.
    #[test]
    fn exact_shares_add_up(amount in -10_000_000i64..10_000_000, weights in prop::collection::vec(1i64..1_000, 1..20)) {
        let weights: Vec<Exact> = weights.into_iter().map(cents).collect();
        let shares = allocate(cents(amount), &weights, AllocationMethod::Exact, Grid::decimals(2)).expect("shares");
        prop_assert_eq!(sum(&shares), cents(amount));
    }

    /// No share exceeds its cap, and everything that fits below the caps is shared out.
    #[test]
    fn capped_shares_stay_below_their_caps(
        amount in 0i64..100_000,
        parts in prop::collection::vec((1i64..1_000, prop::option::of(0i64..20_000)), 1..12),
    ) {
        let weights: Vec<Exact> = parts.iter().map(|(weight, _)| cents(*weight)).collect();
        let caps: Vec<Option<Exact>> = parts.iter().map(|(_, cap)| cap.map(cents)).collect();
        let method = AllocationMethod::LargestRemainder;
        let shares = allocate_capped(cents(amount), &weights, &caps, method, Grid::decimals(2)).expect("shares");
        for (share, cap) in shares.iter().zip(&caps) {
            prop_assert!(cap.is_none_or(|cap| *share <= cap));
        }
        let room: Option<i64> = parts.iter().map(|(_, cap)| *cap).sum();
        let expected = room.map_or(cents(amount), |room| cents(amount.min(room)));
        prop_assert_eq!(sum(&shares), expected);
    }

    /// Every mode rounds as its definition says, ties and negative amounts included.
    #[test]
    fn rounding_keeps_its_promise(above in -400_000i64..400_000, below in 1i64..600, decimals in 0u32..4) {
        let exact = Exact::ratio(above, below).expect("a divisor");
        let power = 10i128.pow(decimals);
        for mode in RoundingMode::ALL {
            let found = Grid::decimals(decimals).round(exact, *mode).expect("rounded");
            let wanted = rounded(i128::from(above) * power, i128::from(below), *mode);
            let wanted = Exact::ratio(i64::try_from(wanted).expect("a small number"), i64::try_from(power).expect("small"));
            prop_assert_eq!(found, wanted.expect("a divisor"), "{:?}", mode);
        }
    }

    /// Multiples of an increment: 0.05, 0.25, 10.
    #[test]
    fn increments_are_kept(amount in -1_000_000i64..1_000_000, step in 1i64..1_500, mode in prop::sample::select(RoundingMode::ALL.to_vec())) {
        let grid = Grid::multiples_of(cents(step)).expect("an increment");
        let found = grid.round(cents(amount), mode).expect("rounded");
        prop_assert_eq!(found, cents(i64::try_from(rounded(i128::from(amount), i128::from(step), mode)).expect("small") * step));
    }

    /// Fractions obey the rules of arithmetic, and their order is that of their values.
    #[test]
    fn fractions_are_exact(a in -1_000_000i64..1_000_000, b in 1i64..1_000_000, c in -1_000_000i64..1_000_000, d in 1i64..1_000_000) {
        let (left, right) = (Exact::ratio(a, b).expect("a ratio"), Exact::ratio(c, d).expect("a ratio"));
        let there = left.plus(right).expect("a sum");
        prop_assert_eq!(there.minus(right).expect("a difference"), left);
        prop_assert_eq!(left.times(right).expect("a product"), right.times(left).expect("a product"));
        if c != 0 {
            prop_assert_eq!(left.times(right).expect("a product").divided_by(right).expect("a quotient"), left);
        }
        let crossed = (i128::from(a) * i128::from(d)).cmp(&(i128::from(c) * i128::from(b)));
        prop_assert_eq!(left.cmp(&right), crossed);
        prop_assert_eq!(Exact::parse(&left.to_string()).filter(|_| left.to_string().len() < 24).unwrap_or(left), left);
    }
}

/// Two fractions whose products would overflow are compared by their whole parts and remainders.
#[test]
fn large_fractions_are_still_in_order() {
    let large = Exact::ratio(i64::MAX, 3).expect("a ratio");
    let square = large.times(large).expect("a product");
    let above = square.plus(Exact::ratio(1, i64::MAX - 1).expect("a ratio"));
    // The result is an error or a larger value.
    assert!(above.is_err() || above.expect("a sum") > square);
    let (one, other) = (
        Exact::ratio(i64::MAX, i64::MAX - 1).expect("a ratio"),
        Exact::ratio(i64::MAX - 1, i64::MAX - 2).expect("a ratio"),
    );
    assert_eq!(one.cmp(&other), Ordering::Less);
}

/// A product that is too large is an error; it never wraps around.
#[test]
fn overflow_is_an_error() {
    let large = Exact::whole(i64::MAX);
    let square = large.times(large).expect("it fits");
    assert!(square.times(Exact::whole(4)).is_err());
    assert!(square.plus(square).and_then(|twice| twice.plus(twice)).is_err());
    assert!(large.divided_by(Exact::ZERO).is_err());
    assert!(Exact::ratio(1, 0).is_err());
}
