//! Decimals that may also be written as an exact fraction.
//!
//! Prices, rates and shares may be fractions, because a shop that takes the tax out of its prices gets such numbers.

use super::decimal::{NUMBER, decimal_text};
use super::{Exact, plain_decimal};
use crate::shape::{Json, ProblemCode, Reader};
use rust_decimal::Decimal;
use std::fmt;

/// A plain decimal, or one divided by another: `"19.90"`, `"9.99/1.2"`.
///
/// The fraction is how a price with the tax taken out of it is written without losing a digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fraction {
    /// The decimal, or what is divided; carries the sign.
    above: Decimal,
    /// What it is divided by; `None` for a plain decimal, never zero.
    below: Option<Decimal>,
}

impl Fraction {
    /// Reads `19.90` or `9.99/1.2`; `None` for anything else, such as `1/0`.
    fn parse(text: &str) -> Option<Fraction> {
        let Some((above, below)) = text.split_once('/') else {
            return Some(Fraction { above: plain_decimal(text)?, below: None });
        };
        let (above, below) = (plain_decimal(above)?, plain_decimal(below)?);
        (!below.is_zero()).then_some(Fraction { above, below: Some(below) })
    }

    /// The exact value: `9.99/1.2` is 8.325.
    fn exact(self) -> Exact {
        let above = Exact::of_decimal(self.above);
        // Both parts have at most 13 digits before and 12 after the point, and the divisor is not zero.
        self.below.map_or(above, |below| above.divided_by(Exact::of_decimal(below)).unwrap_or(Exact::ZERO))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.above.fmt(out)?;
        self.below.map_or(Ok(()), |below| write!(out, "/{below}"))
    }
}

/// Reads a decimal or fraction and keeps it where `fits` says so.
fn read_within(json: &Json, reader: &mut Reader, fits: fn(Exact) -> bool, range: &str) -> Option<Fraction> {
    let text = reader.text(json)?;
    let Some(fraction) = Fraction::parse(text) else {
        let help = "write it plainly, such as `19.90`, or as an exact fraction of two such numbers, such as `9.99/1.2`";
        reader.refuse(ProblemCode::DecimalShape, format!("`{text}` is not a plain decimal"), help);
        return None;
    };
    if !fits(fraction.exact()) {
        reader.refuse(ProblemCode::NumberRange, format!("`{text}` is outside the range"), range);
        return None;
    }
    Some(fraction)
}

macro_rules! fraction_kind {
    ($(#[doc = $doc:expr])* $name:ident, $fits:expr, $range:literal) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name(Fraction);

        impl $name {
            /// The value, if it is within the range.
            pub fn new(value: Decimal) -> Option<$name> {
                let fraction = Fraction { above: value, below: None };
                let fits: fn(Exact) -> bool = $fits;
                fits(fraction.exact()).then_some($name(fraction))
            }

            /// The exact value.
            pub fn exact(self) -> Exact {
                self.0.exact()
            }

            /// The value to show: to twelve decimals at most.
            pub fn shown(self) -> Decimal {
                match self.0.below {
                    None => self.0.above,
                    Some(_) => self.exact().shown(12).unwrap_or_default(),
                }
            }
        }

        decimal_text! { $(#[doc = $doc])* $name, $fits, $range, format!("^{NUMBER}(/{NUMBER})?$") }
    };
}

/// Whether a value lies between two whole numbers, or is one of them.
fn within(value: Exact, least: i64, most: i64) -> bool {
    Exact::whole(least) <= value && value <= Exact::whole(most)
}

fraction_kind! {
    /// A price, or another amount that may lie below zero, in major units: a decimal from -1000000000000 to 1000000000000
    /// with up to twelve decimals, or an exact fraction of two such decimals. `"9.99/1.2"` is 9.99 with a tax of 20 %
    /// taken out.
    Price, |value| within(value, -1_000_000_000_000, 1_000_000_000_000),
    "an amount from -1000000000000 to 1000000000000, in major units; it may be a fraction such as `9.99/1.2`"
}

fraction_kind! {
    /// The rate of a tax as a fraction above -1, up to 1: `"0.19"` is 19 %. Below zero it is withheld: `"-0.15"` takes 15 %
    /// off. It may be a fraction of two decimals, as a price may.
    Rate, |value| within(value, -1, 1) && value != Exact::whole(-1),
    "a fraction above -1, up to 1: `0.19` is 19 %"
}

fraction_kind! {
    /// A share of an amount as a fraction from -100 to 100: `"0.10"` is 10 %. It may be a fraction of two decimals, as a
    /// price may. Below zero it adds where a discount is meant, and takes off where a fee is meant.
    Share, |value| within(value, -100, 100),
    "a fraction from -100 to 100: `0.10` is 10 %"
}

impl Price {
    /// Nothing.
    pub const ZERO: Price = Price(Fraction { above: Decimal::ZERO, below: None });

    /// The value as it is written, where that is a plain decimal.
    pub(crate) fn plain(self) -> Option<Decimal> {
        if self.0.below.is_none() { Some(self.0.above) } else { None }
    }
}
