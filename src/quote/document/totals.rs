//! The sums of a quote.
//!
//! Amounts are decimal strings in major units of the quote's currency. Below zero is what is paid back.

use crate::money::Money;
use crate::shape::written;

written! {
    /// Net, tax and both together.
    pub struct TaxedSum {
        /// Without tax.
        pub net: Money,
        /// The tax.
        pub tax: Money,
        /// Both together.
        pub gross: Money,
    }
}

written! {
    /// The sums of a quote: `net` + `tax` − discounts after tax = `gross`; `gross` − `prepaid` + `rounding` =
    /// `payable`; `now` + `later` = `commitment`.
    pub struct QuoteTotals {
        /// The lines after their own discounts and charges, before discounts on the order.
        pub lines: Money,
        /// What discounts take off the lines, their shares of discounts on the order included.
        pub line_discounts: Money,
        /// The discounts on the order, as a positive amount.
        pub discounts: Money,
        /// The charges.
        pub charges: Money,
        /// The lines after all discounts; left out where the storefront's tax service states the taxes.
        pub of_lines: Option<TaxedSum>,
        /// The charges after all discounts, without those on lines outside the tax base; left out as above.
        pub of_charges: Option<TaxedSum>,
        /// Everything without tax.
        pub net: Money,
        /// The taxes.
        pub tax: Money,
        /// Of the net amount, what is outside the tax base.
        pub untaxed: Money,
        /// Everything with tax, less discounts after tax.
        pub gross: Money,
        /// What is used of prepayments.
        pub prepaid: Money,
        /// What the payable amount was rounded by.
        pub rounding: Money,
        /// What the order costs that is not paid yet.
        pub payable: Money,
        /// What is payable with the order: all of it, or the first instalment.
        pub now: Money,
        /// What falls due later: instalments, and charges within minimum or fixed terms.
        pub later: Money,
        /// What the consumer commits to at least: now and later together.
        pub commitment: Money,
    }
}
