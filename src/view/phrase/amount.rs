//! Amounts with their sign.

use crate::money::Money;
use crate::text::Texts;

/// An amount as it is shown: `4,90 €`, below zero `−4,90 €`. The minus is U+2212, as wide as a digit.
pub fn signed(texts: Texts<'_>, amount: Money) -> String {
    if amount.is_negative() { minus(texts, opposite(amount)) } else { texts.money(amount) }
}

/// An amount that is taken off: `−4,90 €` for 4.90.
pub fn minus(texts: Texts<'_>, amount: Money) -> String {
    format!("−{}", texts.money(amount))
}

/// The same amount with the other sign.
pub fn opposite(amount: Money) -> Money {
    Money::new(-amount.amount(), amount.currency())
}
