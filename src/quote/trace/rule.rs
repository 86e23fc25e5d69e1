//! The rules by which figures are reached.
//!
//! A rule is declared once, here: its name, its word in documents, and what goes in. Its words in a language stand under
//! the id `rule-` and its word: `rule-line-amount`. A test holds the words to the inputs that are declared.

use crate::shape::choice;

choice! {
    /// What an input of a rule is.
    pub enum TraceKind {
        /// An amount of money.
        Money = "money",
        /// A plain number.
        Number = "number",
        /// A share: `0.19` is 19 %.
        Share = "share",
    }
}

/// Declares the rules: a [`choice!`] whose words also say what goes in, in the order of the letters `a`, `b`, `c`, `d`.
macro_rules! rules {
    ($(#[doc = $doc:expr])* pub enum $name:ident {
        $($(#[doc = $rule_doc:expr])* $variant:ident = $word:literal ($($kind:ident),*)),* $(,)?
    }) => {
        choice! {
            $(#[doc = $doc])*
            pub enum $name { $($(#[doc = $rule_doc])* $variant = $word),* }
        }

        impl $name {
            /// What goes in, in the order of the letters: for `LineAmount` an amount of money `a` and a number `b`.
            pub fn inputs(self) -> &'static [TraceKind] {
                match self { $($name::$variant => &[$(TraceKind::$kind),*]),* }
            }
        }
    };
}

rules! {
    /// By which rule a figure was reached; `a` to `d` are its inputs.
    pub enum TraceRule {
        /// Unit price `a` × quantity `b`.
        LineAmount = "line-amount" (Money, Number),
        /// Unit price `a` × quantity `b` ÷ the quantity the price is for, `c`.
        LineAmountPer = "line-amount-per" (Money, Number, Number),
        /// Price of a period `a` × quantity `b` × part of the period `c`.
        LineAmountPart = "line-amount-part" (Money, Number, Number),
        /// The line `a` with its options `b`.
        LineWithOptions = "line-with-options" (Money, Money),
        /// What an option adds, `a`, × quantity `b`.
        OptionAmount = "option-amount" (Money, Number),
        /// A share `b` of `a`, taken off a line.
        LineDiscountPercent = "line-discount-percent" (Money, Share),
        /// An amount `a`, taken off a line.
        LineDiscountAmount = "line-discount-amount" (Money),
        /// Less than its stated `a`, because no more is left.
        LineDiscountCapped = "line-discount-capped" (Money),
        /// A share `b` of `a` on top of a line.
        LineChargePercent = "line-charge-percent" (Money, Share),
        /// An amount `a` on top of a line.
        LineChargeAmount = "line-charge-amount" (Money),
        /// The line `a` less discounts `b`, with its charges `c`.
        LineTotal = "line-total" (Money, Money, Money),
        /// A share `b` of the lines' value `a`, taken off the order.
        DiscountPercent = "discount-percent" (Money, Share),
        /// An amount `a`, taken off the order.
        DiscountAmount = "discount-amount" (Money),
        /// Less than its stated `a`: no more than its maximum or the value of the lines.
        DiscountCapped = "discount-capped" (Money),
        /// The stated discount `a`, less what it takes off, `b`.
        DiscountUntaken = "discount-untaken" (Money, Money),
        /// The discount `a`, shared out by the value of the line `b`.
        DiscountShare = "discount-share" (Money, Money),
        /// A stated price `a`.
        StatedPrice = "stated-price" (Money),
        /// Free from a value of goods on; it would be `a`.
        FreeFrom = "free-from" (Money),
        /// An amount for one unit `a` × quantity `b`.
        PerUnit = "per-unit" (Money, Number),
        /// A share `b` of everything before it, `a`, and an amount `c`.
        FeePercent = "fee-percent" (Money, Share, Money),
        /// The tax contained in the price `a`: a share `b` of it.
        TaxContained = "tax-contained" (Money, Share),
        /// The tax on the net amount `a`, at the rate `b`.
        TaxOnTop = "tax-on-top" (Money, Share),
        /// The taxes of one unit, rounded, times the quantity; unrounded a share `b` of the price `a`.
        TaxPerUnit = "tax-per-unit" (Money, Share),
        /// The taxes of the lines and charges, each rounded by itself.
        TaxOfLines = "tax-of-lines" (),
        /// The tax on everything together, before rounding `a`.
        TaxOfGroup = "tax-of-group" (Money),
        /// What the net amount, rounded, leaves of the price `a`.
        TaxAsRest = "tax-as-rest" (Money),
        /// What is left of the price `a` without the tax `b`.
        NetAsRest = "net-as-rest" (Money, Money),
        /// The price `a`, which is stated without tax.
        NetIsPrice = "net-is-price" (Money),
        /// What the tax `b` leaves of the prices `a`.
        NetOfGroup = "net-of-group" (Money, Money),
        /// The prices without tax.
        NetOfPrices = "net-of-prices" (),
        /// The sum of its parts.
        Sum = "sum" (),
        /// Net `a` and tax `b`.
        NetAndTax = "net-and-tax" (Money, Money),
        /// Net `a` and tax `b`, less what is taken off after tax, `c`.
        NetTaxLess = "net-tax-less" (Money, Money, Money),
        /// The total `a`, less what is already paid `b`.
        Payable = "payable" (Money, Money),
        /// As much of the prepayment `a` as is needed: `b` is to pay.
        PrepaidUsed = "prepaid-used" (Money, Money),
        /// The prepayment `a`, less what is used of it, `b`.
        PrepaidRemains = "prepaid-remains" (Money, Money),
        /// The payable amount `a`, rounded.
        PayableRounded = "payable-rounded" (Money),
        /// What the payable amount `b` differs by from the amount due `a`.
        Rounding = "rounding" (Money, Money),
        /// As the storefront's tax service states it.
        StatedByService = "stated-by-service" (),
        /// The charge of a period, `a`, taxed and rounded as a line of its own.
        RecurringCharge = "recurring-charge" (Money),
        /// The tax in or on the charge `a`, by the taxes of its line.
        TaxOfCharge = "tax-of-charge" (Money),
        /// The charges of the minimum term.
        SumOfTerm = "sum-of-term" (),
        /// The charges of the minimum term `a`, less the first `b`.
        LaterInTerm = "later-in-term" (Money, Money),
        /// The charges that fall due in the first year.
        SumOfYear = "sum-of-year" (),
        /// The charges of a year at the price that runs on, `a` each.
        YearOfLastPhase = "year-of-last-phase" (Money),
        /// The cost of the credit on `a`.
        CreditCost = "credit-cost" (Money),
        /// The amount `a` and the cost of the credit `b`.
        CreditTotal = "credit-total" (Money, Money),
        /// The total `a` in `b` equal parts, the odd units with the first ones.
        Instalment = "instalment" (Money, Number),
        /// What is due with the order.
        DueNow = "due-now" (),
        /// What is payable `a` and the cost of a credit `b`, less what is due with the order `c`, with later charges `d`.
        DueLater = "due-later" (Money, Money, Money, Money),
        /// What is payable now `a`, and later `b`.
        Commitment = "commitment" (Money, Money),
    }
}
