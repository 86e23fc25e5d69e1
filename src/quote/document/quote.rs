//! The quote as a document. All amounts are decimal strings in major units of `currency`, rounded to its minor unit unless
//! the offer's convention keeps more digits.

use super::{QuoteInstalments, QuoteTotals, RecurringQuote};
use crate::calendar::Instant;
use crate::money::{Currency, Money, Price, Quantity};
use crate::offer::{ChargeDue, ChargeNature, DiscountRule};
use crate::shape::{Digest, Id, Write, choice, written};

written! {
    /// What everything costs, now and later; how it is computed is written in docs/quote.md.
    pub struct Quote {
        /// The currency of every amount.
        pub currency: Currency,
        /// Whether the amounts of lines and charges contain tax, where one does not say otherwise.
        pub prices_include_tax: bool,
        /// The lines in the basket, in its order.
        pub lines: Vec<QuoteLine>,
        /// Amounts that are not products.
        pub charges: Vec<QuoteCharge>,
        /// Discounts on the order; those that are `allocated` are already taken off the totals of lines and charges.
        pub discounts: Vec<QuoteDiscount>,
        /// Each tax with what it is on.
        pub taxes: Vec<QuoteTax>,
        /// What is already paid.
        pub prepaid: Vec<QuotePrepaid>,
        /// What is charged again.
        pub recurring: Vec<RecurringQuote>,
        /// The parts to pay in, for a payment method that has them.
        pub instalments: Option<QuoteInstalments>,
        /// What the total does not contain: charges of third parties, later ones, and those whose amount is not known.
        pub not_contained: Vec<OpenCharge>,
        /// Until when these prices hold; left out where no other price follows.
        pub valid_until: Option<Instant>,
        /// The sums.
        pub totals: QuoteTotals,
    }
}

written! {
    /// One line of the basket. `net`, `tax` and `gross` are left out where the storefront's tax service states the
    /// taxes.
    pub struct QuoteLine {
        /// The offer's line.
        pub line: Id,
        /// How much.
        pub quantity: Quantity,
        /// The price of `per` units, as the offer states it; of a plan, of its first period for one unit.
        pub unit_price: Price,
        /// For how many units the unit price is.
        pub per: Quantity,
        /// The price before a reduction, and the reduction.
        pub reduction: Option<QuoteReduction>,
        /// The chosen options with what they add.
        pub options: Vec<QuoteOption>,
        /// Unit price times quantity, with the options, before discounts.
        pub amount: Money,
        /// What discounts take off: the line's own, and its share of those on the order.
        pub discount: Money,
        /// What is left, with the line's own taxed charges; it contains tax where the price does.
        pub total: Money,
        /// The same without tax.
        pub net: Option<Money>,
        /// The tax, rounded for this line.
        pub tax: Option<Money>,
        /// Net and tax together.
        pub gross: Option<Money>,
        /// The taxes on it.
        pub taxes: Vec<Id>,
        /// Whether it is charged again.
        pub recurs: bool,
    }
}

written! {
    /// The reduction of a line's price.
    pub struct QuoteReduction {
        /// The lowest price of the thirty days before it, for `per` units.
        pub prior: Price,
        /// The reduction as a fraction, in whole percents cut down: `"0.18"`.
        pub percent: String,
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
    /// What a charge of the quote is for.
    pub enum ChargeKind {
        /// Delivery.
        Delivery = "delivery",
        /// A deposit, paid back on return.
        Deposit = "deposit",
        /// What the payment method costs, or takes off.
        PaymentFee = "payment-fee",
        /// A charge of the offer.
        Stated = "charge",
        /// A charge on a line that stands outside the tax base, or has taxes of its own.
        LineCharge = "line-charge",
        /// What is unused of a plan that is given up for another one: a negative amount.
        PlanCredit = "plan-credit",
    }
}

written! {
    /// An amount that is not a product; the seller collects it with the order. `net`, `tax` and `gross` are left out
    /// where the storefront's tax service states the taxes.
    pub struct QuoteCharge {
        /// What it is for.
        pub kind: ChargeKind,
        /// The delivery method, the line, the payment method or the offer's charge.
        pub source: Id,
        /// Of a charge on a line: which of the line's charges, counted from 0.
        pub number: Option<u32>,
        /// The amount before discounts.
        pub amount: Money,
        /// What discounts take off.
        pub discount: Money,
        /// What is left.
        pub total: Money,
        /// The same without tax.
        pub net: Option<Money>,
        /// The tax, rounded for this charge.
        pub tax: Option<Money>,
        /// Net and tax together.
        pub gross: Option<Money>,
        /// The taxes on it; none where it is outside the tax base, or taxed at the average rate of the lines.
        pub taxes: Vec<Id>,
    }
}

written! {
    /// A discount on the order.
    pub struct QuoteDiscount {
        /// The offer's discount.
        pub discount: Id,
        /// How it meets the tax.
        pub apply: DiscountRule,
        /// What it takes off, as a positive amount.
        pub amount: Money,
        /// What of its stated amount nothing could take; left out where all of it is taken.
        pub untaken: Option<Money>,
    }
}

written! {
    /// One tax: everything of the same name, rate and category. What prices contain of it stands in a row of its own where
    /// it is rounded by itself.
    pub struct QuoteTax {
        /// The offer's tax; left out for the average rate of the lines, and where the storefront's tax service states
        /// it.
        pub tax: Option<Id>,
        /// What the storefront's tax service calls it.
        pub name: Option<crate::offer::Wording>,
        /// The rate as a decimal or an exact fraction such as `"1/14"`; left out where the service does not tell it.
        pub rate: Option<String>,
        /// The category of the offer's tax.
        pub category: Option<String>,
        /// What it is on, without it; left out where the service does not tell it.
        pub net: Option<Money>,
        /// The tax.
        pub amount: Money,
        /// Both together; left out where `net` is.
        pub gross: Option<Money>,
        /// Whether the prices it is on contain it; said only where the same tax stands in several rows.
        pub contained: Option<bool>,
    }
}

written! {
    /// Something that is already paid.
    pub struct QuotePrepaid {
        /// The offer's prepayment.
        pub prepaid: Id,
        /// How much of it is used: no more than the order costs.
        pub amount: Money,
        /// What remains of it; left out where all of it is used.
        pub remains: Option<Money>,
    }
}

written! {
    /// A charge that the total does not contain. What is not known is left out; it is never zero.
    pub struct OpenCharge {
        /// The offer's charge.
        pub charge: Id,
        /// What it is for.
        pub kind: ChargeNature,
        /// How much, where that is known.
        pub amount: Option<Money>,
        /// The least it can be.
        pub least: Option<Money>,
        /// The most it can be.
        pub most: Option<Money>,
        /// When it is due.
        pub due: ChargeDue,
        /// Whether somebody else than the seller collects it.
        pub third_party: bool,
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
