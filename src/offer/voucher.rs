//! Discounts for those who know the code.

use super::Wording;
use crate::money::{Amount, Rate};
use crate::shape::{Digest, Id, shape};

shape! {
    /// A discount on everything in the basket that is charged once, for a code.
    ///
    /// The offer holds the code's digest, because everybody can read an offer: `sha256:` of the code in upper case.
    pub struct Voucher {
        /// The voucher's name in this offer.
        pub id: Id,
        /// The digest of the code in upper case.
        pub code_digest: Digest,
        /// What it is called in the quote.
        pub title: Wording,
        /// The discount as a share: `"0.10"` is 10 %. Either this or an amount.
        pub percent: Option<Rate>,
        /// The discount as an amount, never more than the lines it is on.
        pub amount: Option<Amount>,
        /// The value of goods from which it counts.
        pub minimum: Option<Amount>,
    }
}

impl Voucher {
    /// The digest of a code, as it stands in the offer: `sha256:` of the code with its letters A to Z in
    /// upper case, without spaces around.
    pub fn digest_of_code(code: &str) -> Digest {
        Digest::of_text(&code.trim().to_ascii_uppercase())
    }
}
