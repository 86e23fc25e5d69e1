//! What each way of paying would cost, before one is chosen.

use super::compute::quote_stated;
use super::document::{ChargeKind, Quote, QuoteError, QuoteInstalments, Stated};
use crate::calendar::Instant;
use crate::money::Money;
use crate::offer::{Offer, PaymentMethod};
use crate::selection::Selection;
use crate::shape::{Id, written};

written! {
    /// What an order would cost with one payment method.
    pub struct PaymentQuote {
        /// The method.
        pub method: Id,
        /// What the method costs, below zero what it takes off; nothing for most.
        pub fee: Money,
        /// What would be payable.
        pub payable: Money,
        /// The parts to pay in.
        pub instalments: Option<QuoteInstalments>,
    }
}

/// The payable amount with each payment method, in the offer's order. Where a tax service states the totals, the methods
/// it said nothing of are left out: there is no quote for them yet.
///
/// # Errors
/// As [`quote_stated`].
pub fn payment_quotes(
    offer: &Offer,
    selection: &Selection,
    stated: &Stated<'_>,
    now: Instant,
) -> Result<Vec<PaymentQuote>, QuoteError> {
    let quote_with = |method: &PaymentMethod| {
        let with_it = Selection { payment: Some(method.id.clone()), ..selection.clone() };
        let Quote { charges, totals, instalments, currency, .. } = quote_stated(offer, &with_it, stated, now)?;
        let fee = charges.into_iter().find(|charge| charge.kind == ChargeKind::PaymentFee);
        let fee = fee.map_or(Money::zero(currency), |charge| charge.total);
        Ok(PaymentQuote { method: method.id.clone(), fee, payable: totals.payable, instalments })
    };
    let said = |quoted: &Result<PaymentQuote, QuoteError>| !matches!(quoted, Err(QuoteError::NotStated));
    offer.payment.iter().map(quote_with).filter(said).collect()
}
