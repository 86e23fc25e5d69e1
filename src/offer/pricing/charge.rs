//! Amounts that are not products: who collects them, when, and how much is known of them.

use crate::money::{Price, Share};
use crate::offer::{DiscountUnit, LineDiscount, TaxList, Wording};
use crate::shape::{Id, choice, shape};

shape! {
    /// An amount beside the products. With an `amount` that the seller collects with the order it is part of the total;
    /// every other one is told beside it. Either an amount, a range, or a note that says what is not known.
    pub struct Charge {
        /// The charge's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// What it is for.
        pub kind: ChargeNature,
        /// How much; left out where it is not known for certain.
        pub amount: Option<Price>,
        /// The least it can be, where only a range is known.
        pub least: Option<Price>,
        /// The most it can be, where only a range is known.
        pub most: Option<Price>,
        /// What must be known about it: when it arises, what it depends on.
        pub note: Option<Wording>,
        /// Who collects it, where that is not the seller.
        pub collected_by: Option<Wording>,
        /// When it is due; with the order where left out.
        pub due: Option<ChargeDue>,
        /// The taxes on it; left out or empty where it is outside the tax base.
        pub taxes: Option<TaxList>,
        /// Whether it contains tax, where that differs from the offer's prices.
        pub prices_include_tax: Option<bool>,
        /// Whose rate it is taxed at; `own` where left out.
        pub tax_rule: Option<ChargeTaxRule>,
        /// What is taken off it, one after the other.
        pub discounts: Vec<LineDiscount>,
        /// The delivery methods it comes with: ids of `delivery`; it always comes where left out.
        pub delivery: Vec<Id>,
    }
}

choice! {
    /// What a charge is for.
    pub enum ChargeNature {
        /// Sending goods, beside the delivery methods.
        Shipping = "shipping",
        /// A fee of the seller.
        Fee = "fee",
        /// An addition to the price.
        Surcharge = "surcharge",
        /// Something else that the seller collects.
        Other = "other",
        /// Customs duty; it is not a tax on the sale.
        CustomsDuty = "customs-duty",
        /// Import value-added tax.
        ImportTax = "import-tax",
        /// What a bank takes for another currency.
        CurrencyConversion = "currency-conversion",
        /// A tax on a stay, paid on the spot.
        TouristTax = "tourist-tax",
        /// An amount that is given back.
        Deposit = "deposit",
    }
}

choice! {
    /// When a charge is due.
    pub enum ChargeDue {
        /// With the order.
        Order = "order",
        /// When the goods are handed over.
        Delivery = "delivery",
        /// On the spot, when the service is used.
        Use = "use",
        /// With the bill of a third party.
        Billing = "billing",
    }
}

choice! {
    /// Whose rate a charge is taxed at.
    pub enum ChargeTaxRule {
        /// Its own taxes.
        Own = "own",
        /// The average rate of the lines, weighted by their net value.
        WeightedByLines = "weighted-by-lines",
    }
}

shape! {
    /// An amount that belongs to one line. Either a percentage or an amount.
    pub struct LineCharge {
        /// What it is called.
        pub title: Wording,
        /// A share of the price before discounts: `"0.05"` is 5 %.
        pub percent: Option<Share>,
        /// An amount.
        pub amount: Option<Price>,
        /// What a percentage is a share of; the price of the line before discounts where left out.
        pub base: Option<Price>,
        /// Whether an amount counts once for the line (where left out), or for each unit.
        pub per: Option<DiscountUnit>,
        /// Whether the line's taxes are on it (where left out: yes); else it is a charge of its own outside the tax
        /// base.
        pub taxable: Option<bool>,
    }
}
