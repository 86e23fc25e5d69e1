//! Plain decimals, as they are written in documents.
//!
//! Floating point is not used anywhere: a decimal is read digit by digit and stays exact.

use crate::shape::{Json, ProblemCode, Reader};
use rust_decimal::Decimal;

/// The shape of a plain decimal, as a regular expression.
pub(super) const NUMBER: &str = r"-?(0|[1-9][0-9]{0,12})(\.[0-9]{1,12})?";

/// Reads a plain decimal: an optional minus, digits without leading zeros, optionally a point and up to twelve digits.
///
/// The shape is checked before parsing, because the decimal type itself also takes `1e3`, `1_000` and `+1.5`.
///
/// ```
/// use upfront_checkout::money::plain_decimal;
/// assert_eq!(plain_decimal("-19.90").unwrap().to_string(), "-19.90");
/// assert!(plain_decimal("1e3").is_none());
/// assert!(plain_decimal("1,50").is_none());
/// ```
pub fn plain_decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let whole_fits = all_digits(whole) && whole.len() <= 13 && (whole == "0" || !whole.starts_with('0'));
    let fraction_fits = fraction.is_none_or(|part| all_digits(part) && part.len() <= 12);
    if !whole_fits || !fraction_fits {
        return None;
    }
    text.parse().ok()
}

/// Reads a decimal string and keeps it where `fits` says so.
fn read_within(json: &Json, reader: &mut Reader, fits: fn(Decimal) -> bool, range: &str) -> Option<Decimal> {
    let text = reader.text(json)?;
    let Some(value) = plain_decimal(text) else {
        let help = "write it plainly, such as `19.90`: a point, up to twelve decimals, no exponent, no separators";
        reader.refuse(ProblemCode::DecimalShape, format!("`{text}` is not a plain decimal"), help);
        return None;
    };
    if !fits(value) {
        reader.refuse(ProblemCode::NumberRange, format!("`{text}` is outside the range"), range);
        return None;
    }
    Some(value)
}

/// What the kinds of decimals share: they are written as text of a pattern, and kept where they are within a range.
macro_rules! decimal_text {
    ($(#[doc = $doc:expr])* $name:ident, $fits:expr, $range:literal, $pattern:expr) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl $crate::shape::Read for $name {
            fn read(json: &$crate::shape::Json, reader: &mut $crate::shape::Reader) -> Option<Self> {
                read_within(json, reader, $fits, $range).map($name)
            }
        }

        impl $crate::shape::Write for $name {
            fn write(&self) -> $crate::shape::Json {
                $crate::shape::Json::text(self.to_string())
            }
        }

        impl $crate::shape::Describe for $name {
            fn describe(definitions: &mut $crate::shape::Definitions) -> $crate::shape::Form {
                use $crate::shape::{Form, Text};
                let form = Text { pattern: Some($pattern), range: Some($range), ..Text::default() };
                definitions.value::<$name>(stringify!($name), &[$($doc),*], Form::Text(form))
            }
        }
    };
}

pub(super) use decimal_text;

macro_rules! decimal_kind {
    ($(#[doc = $doc:expr])* $name:ident, $fits:expr, $range:literal) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(Decimal);

        impl $name {
            /// The value, if it is within the range.
            pub fn new(value: Decimal) -> Option<$name> {
                let fits: fn(Decimal) -> bool = $fits;
                fits(value).then_some($name(value))
            }

            /// The exact value.
            pub fn value(self) -> Decimal {
                self.0
            }
        }

        decimal_text! { $(#[doc = $doc])* $name, $fits, $range, format!("^{NUMBER}$") }
    };
}

decimal_kind! {
    /// An amount in major units of the document's currency: `"8.90"` in EUR is eight euros ninety, `"300"` in JPY is three
    /// hundred yen. In an offer from 0 to 1000000000 with up to twelve decimals. In a quote with the decimals of the
    /// currency, and with more only where the offer's rounding keeps an amount exact.
    Amount, |value| (Decimal::ZERO..=Decimal::from(1_000_000_000)).contains(&value),
    "an amount from 0 to 1000000000, in major units"
}

decimal_kind! {
    /// How much of some unit, up to 1000000000: `"2"`, `"0.15"`; below zero for what is given back.
    Quantity, |value| value.abs() <= Decimal::from(1_000_000_000),
    "a quantity from -1000000000 to 1000000000"
}

impl Quantity {
    /// One unit.
    pub const ONE: Quantity = Quantity(Decimal::ONE);
}
