//! Amounts with their sign.

use crate::money::Money;
use crate::offer::Charge;
use crate::text::Texts;
use crate::view::frame::Frame;

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

/// For how many units a charge is counted, and what it is for one: `6 × 2,50 €`. `None` where it is not counted.
pub fn units_words(frame: &Frame<'_>, charge: &Charge) -> Option<String> {
    let units = charge.units(&frame.state.selection.lines).ok()??.shown(6)?.normalize();
    let of_one = Money::new(charge.amount?.exact().shown(6)?, frame.offer.currency);
    Some(format!("{} × {}", frame.texts.number(units), frame.texts.money(of_one)))
}
