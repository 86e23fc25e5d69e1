//! The sums, and the law that they obey.

use super::{QuoteCharge, QuoteDiscount, QuoteError, QuoteLine, QuoteTax, QuoteTotals, RecurringQuote};
use crate::money::{Currency, Money};
use crate::offer::Offer;

/// Adds everything up, and checks the result a second way.
///
/// # Errors
/// [`QuoteError::DoesNotAddUp`] where the law *total* does not hold; such a quote is never shown.
pub(super) fn add_up(
    offer: &Offer,
    lines: &[QuoteLine],
    charges: &[QuoteCharge],
    discounts: &[QuoteDiscount],
    taxes: &[QuoteTax],
    recurring: &[RecurringQuote],
) -> Result<QuoteTotals, QuoteError> {
    let sum = |amounts: Vec<Money>| Money::sum(offer.currency, amounts);
    let lines_total = sum(lines.iter().map(|line| line.amount).collect())?;
    let discount_total = sum(discounts.iter().map(|discount| discount.amount).collect())?;
    let charges_total = sum(charges.iter().map(|charge| charge.amount).collect())?;
    let net = sum(taxes.iter().map(|tax| tax.net).collect())?;
    let tax = sum(taxes.iter().map(|tax| tax.amount).collect())?;
    let untaxed = sum(charges.iter().filter(|charge| charge.tax.is_none()).map(|charge| charge.amount).collect())?;
    let later = sum(recurring.iter().filter_map(|recurring| recurring.later).collect())?;
    let priced = lines_total.minus(discount_total)?.plus(charges_total)?;
    let now = if offer.prices_include_tax { priced } else { priced.plus(tax)? };
    let totals = QuoteTotals {
        lines: lines_total,
        discounts: discount_total,
        charges: charges_total,
        net,
        tax,
        untaxed,
        now,
        later,
    };
    if obeys_total_law(offer.currency, &totals, lines, taxes)? { Ok(totals) } else { Err(QuoteError::DoesNotAddUp) }
}

/// Law *total*: net + tax + untaxed = now, and the lines' totals are the lines without the discounts.
fn obeys_total_law(
    currency: Currency,
    totals: &QuoteTotals,
    lines: &[QuoteLine],
    taxes: &[QuoteTax],
) -> Result<bool, QuoteError> {
    let gross = Money::sum(currency, taxes.iter().map(|tax| tax.gross))?;
    let by_tax = gross.plus(totals.untaxed)?;
    let by_parts = totals.net.plus(totals.tax)?.plus(totals.untaxed)?;
    let left = Money::sum(currency, lines.iter().map(|line| line.total))?;
    let after_discounts = totals.lines.minus(totals.discounts)?;
    Ok(by_tax == totals.now && by_parts == totals.now && left == after_discounts)
}
