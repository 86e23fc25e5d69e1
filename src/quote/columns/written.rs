//! The quote of a cart, written out.

use crate::money::{Exact, MoneyError};
use crate::offer::Offer;
use crate::quote::document::{QuoteCharge, QuoteDiscount, QuoteTax, QuoteTotals};
use crate::quote::sheet::{Entry, Sheet, decimals_of};
use crate::shape::{Json, Write};

/// Amount, discount, total, net, tax and gross of each line, all separated by line feeds.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_columns(sheet: &Sheet<'_>) -> Result<String, MoneyError> {
    let decimals = decimals_of(sheet.offer);
    let mut out = String::with_capacity(sheet.lines.len() * 48);
    for (line, entry) in sheet.lines.iter().zip(sheet.line_entries()) {
        let Entry { discount, price, taxed, .. } = *entry;
        for amount in [line.amount, discount, price, taxed.net, taxed.tax, taxed.gross] {
            let amount: Exact = amount;
            amount.write_to(&mut out, decimals)?;
            out.push('\n');
        }
    }
    out.pop();
    Ok(out)
}

/// Everything but the lines.
pub struct Rest {
    /// Amounts that are not products.
    pub charges: Vec<QuoteCharge>,
    /// Discounts on everything.
    pub discounts: Vec<QuoteDiscount>,
    /// Each tax with what it is on.
    pub taxes: Vec<QuoteTax>,
    /// The sums.
    pub totals: QuoteTotals,
}

impl Rest {
    /// The document.
    pub fn write(&self, offer: &Offer) -> Json {
        let list = |items: Vec<Json>| Json::List(items);
        Json::object([
            ("currency", offer.currency.write()),
            ("pricesIncludeTax", offer.prices_include_tax.write()),
            ("charges", list(self.charges.iter().map(Write::write).collect())),
            ("discounts", list(self.discounts.iter().map(Write::write).collect())),
            ("taxes", list(self.taxes.iter().map(Write::write).collect())),
            ("totals", self.totals.write()),
        ])
    }
}
