//! Which of two exact numbers is larger.
//!
//! Equal values are equal however they are written: 1990/100 is 199/10.

use super::Exact;
use super::integers::product;
use std::cmp::Ordering;

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let crossed = product(self.numerator, other.denominator).and_then(|left| {
            let right = product(other.numerator, self.denominator)?;
            Ok(left.cmp(&right))
        });
        crossed.unwrap_or_else(|_| compare_by_parts(*self, *other))
    }
}

/// Compares the whole parts first. Where they are the same it compares the inverted remainders, the other way round, as in
/// a continued fraction: no product can overflow.
fn compare_by_parts(left: Exact, right: Exact) -> Ordering {
    let (left_whole, left_rest) = left.floor();
    let (right_whole, right_rest) = right.floor();
    match left_whole.cmp(&right_whole) {
        Ordering::Equal => {}
        other => return other,
    }
    match (left_rest.is_zero(), right_rest.is_zero()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => {
            let inverted = |rest: Exact| Exact { numerator: rest.denominator, denominator: rest.numerator };
            compare_by_parts(inverted(right_rest), inverted(left_rest))
        }
    }
}
