//! The quote as a document. All amounts are decimal strings in major units of `currency`, rounded to its minor unit.

use crate::calendar::{Date, Interval};
use crate::money::{Amount, Currency, Money, Quantity, Rate};
use crate::shape::{Digest, Id, Write, choice, written};

written! {
    /// What everything costs, now and later.
    pub struct Quote {
        /// The currency of every amount.
        pub currency: Currency,
        /// Whether the amounts of lines and charges contain tax.
        pub prices_include_tax: bool,
        /// The lines in the basket, in its order.
        pub lines: Vec<QuoteLine>,
        /// Amounts that are not products.
        pub charges: Vec<QuoteCharge>,
        /// Discounts; they are already taken off the lines' totals.
        pub discounts: Vec<QuoteDiscount>,
        /// Each tax with what it is on.
        pub taxes: Vec<QuoteTax>,
        /// What is charged again.
        pub recurring: Vec<RecurringQuote>,
        /// The sums.
        pub totals: QuoteTotals,
    }
}

written! {
    /// One line of the basket.
    pub struct QuoteLine {
        /// The offer's line.
        pub line: Id,
        /// How much.
        pub quantity: Quantity,
        /// The price of `per` units; of a plan, the first charge.
        pub unit_price: Amount,
        /// For how many units the unit price is.
        pub per: Quantity,
        /// The chosen options with what they add.
        pub options: Vec<QuoteOption>,
        /// Unit price times quantity, with the options, before discounts.
        pub amount: Money,
        /// What discounts take off.
        pub discount: Money,
        /// What is left.
        pub total: Money,
        /// The tax on it.
        pub tax: Id,
        /// Whether it is charged again.
        pub recurs: bool,
    }
}

written! {
    /// A chosen option of a line.
    pub struct QuoteOption {
        /// The option group.
        pub option: Id,
        /// The choice.
        pub choice: Id,
        /// What it adds to the line.
        pub amount: Money,
    }
}

choice! {
    /// What a charge is for.
    pub enum ChargeKind {
        /// Delivery.
        Delivery = "delivery",
        /// A deposit, paid back on return.
        Deposit = "deposit",
        /// What the payment method costs.
        PaymentFee = "payment-fee",
    }
}

written! {
    /// An amount that is not a product; the seller collects it with the order.
    pub struct QuoteCharge {
        /// What it is for.
        pub kind: ChargeKind,
        /// The delivery method, the line with the deposit, or the payment method.
        pub source: Id,
        /// The amount.
        pub amount: Money,
        /// The tax on it; left out where it is outside the tax base.
        pub tax: Option<Id>,
    }
}

written! {
    /// A discount.
    pub struct QuoteDiscount {
        /// The voucher it comes from.
        pub voucher: Id,
        /// What it takes off, as a positive amount.
        pub amount: Money,
    }
}

written! {
    /// One tax.
    pub struct QuoteTax {
        /// The offer's tax.
        pub tax: Id,
        /// The rate as a fraction.
        pub rate: Rate,
        /// What it is on, without it.
        pub net: Money,
        /// The tax.
        pub amount: Money,
        /// Both together.
        pub gross: Money,
    }
}

written! {
    /// What is charged again for one line.
    pub struct RecurringQuote {
        /// The line.
        pub line: Id,
        /// From one charge to the next.
        pub interval: Interval,
        /// The charge that is due with the order, with tax.
        pub first: Money,
        /// The prices one after the other; only the last one runs on.
        pub phases: Vec<QuotePhase>,
        /// The coming charges after the first, with tax.
        pub next: Vec<ScheduledCharge>,
        /// How many charges fall into the minimum term, the first one included.
        pub charges_in_term: Option<u32>,
        /// The last day of the minimum term.
        pub term_ends: Option<Date>,
        /// The last day for a notice that ends it with the minimum term.
        pub notice_by: Option<Date>,
        /// Everything that falls due in the minimum term, the first charge included.
        pub commitment: Option<Money>,
        /// What falls due in the minimum term after the first charge.
        pub later: Option<Money>,
    }
}

written! {
    /// A price of a plan that holds for so many charges.
    pub struct QuotePhase {
        /// How many charges; left out for the last phase, which runs on.
        pub charges: Option<u32>,
        /// One charge, with tax.
        pub amount: Money,
        /// The day of its first charge.
        pub from: Date,
    }
}

written! {
    /// A coming charge.
    pub struct ScheduledCharge {
        /// The day it falls due.
        pub date: Date,
        /// The amount, with tax.
        pub amount: Money,
    }
}

written! {
    /// The sums of a quote. Law *total*: `now` = all line totals + all charges (+ all taxes where prices are net),
    /// and `net` + `tax` + untaxed charges = `now`.
    pub struct QuoteTotals {
        /// The lines before discounts.
        pub lines: Money,
        /// The discounts, as a positive amount.
        pub discounts: Money,
        /// The charges.
        pub charges: Money,
        /// Everything taxed, without tax.
        pub net: Money,
        /// The taxes.
        pub tax: Money,
        /// What is outside the tax base.
        pub untaxed: Money,
        /// What is payable now.
        pub now: Money,
        /// What falls due later within minimum terms.
        pub later: Money,
    }
}

impl Quote {
    /// The digest of this quote: what the order, the consents and the server agree on.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.write())
    }

    /// The charge of a kind, if there is one.
    pub fn charge(&self, kind: ChargeKind) -> Option<&QuoteCharge> {
        self.charges.iter().find(|charge| charge.kind == kind)
    }

    /// The line of an id.
    pub fn line(&self, id: &Id) -> Option<&QuoteLine> {
        self.lines.iter().find(|line| line.line == *id)
    }
}
