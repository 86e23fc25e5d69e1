//! Amounts that are not products: who collects them, when, and how much is known of them.

use crate::money::{Exact, MoneyError, Price, Quantity, Share};
use crate::offer::{BasketLine, DiscountUnit, LineDiscount, TaxList, Wording};
use crate::shape::{Id, choice, shape};

shape! {
    /// An amount beside the products. With an `amount` that the seller collects with the order it is part of the total;
    /// every other one is told beside it. Either an amount, a range, or a note that says what is not known.
    ///
    /// It is unavoidable or `optional`. An unavoidable one says why, unless its kind does: a `fee`, a `surcharge` and an
    /// `other` need a `reason`.
    pub struct Charge {
        /// The charge's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// What it is for.
        pub kind: ChargeNature,
        /// Whether the consumer chooses it: a donation, insurance, gift wrap. Nothing is chosen beforehand
        /// (Directive 2011/83/EU, Art. 22). Left out where every buyer pays it.
        pub optional: Option<bool>,
        /// Why every buyer pays it, in a sentence that stands at its row: "Dangerous goods are packed by hand."
        pub reason: Option<Wording>,
        /// How much; left out where it is not known for certain.
        pub amount: Option<Price>,
        /// Of what the amount, or a range, is for one; for the order as a whole where left out.
        pub per: Option<ChargeUnits>,
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

shape! {
    /// What a charge is counted by: the units of lines, and so often for each. A city tax of 2.50 for each night and person is
    /// 15.00 for 3 nights and 2 persons.
    pub struct ChargeUnits {
        /// The lines whose units count: ids of `lines`, at least one.
        pub lines: Vec<Id>,
        /// How often it counts for each unit, such as for so many persons; once where left out.
        pub times: Option<Quantity>,
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

impl Charge {
    /// Whether the consumer chooses it.
    pub fn is_optional(&self) -> bool {
        self.optional == Some(true)
    }

    /// Whether it comes with a delivery method.
    pub fn goes_with(&self, method: Option<&Id>) -> bool {
        self.delivery.is_empty() || method.is_some_and(|method| self.delivery.contains(method))
    }

    /// Whether every buyer pays it, and nothing says why.
    pub fn is_unexplained(&self) -> bool {
        !self.is_optional() && self.reason.is_none() && !self.kind.explains_itself()
    }
}

impl ChargeNature {
    /// Whether the kind says why it is due: law, carrier, bank or a way of payment bring it.
    fn explains_itself(self) -> bool {
        !matches!(self, ChargeNature::Fee | ChargeNature::Surcharge | ChargeNature::Other)
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

impl Charge {
    /// For how many units it is charged, of what is in the basket; `None` where it is for the order as a whole.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn units(&self, basket: &[BasketLine]) -> Result<Option<Exact>, MoneyError> {
        let Some(per) = &self.per else { return Ok(None) };
        let counted = basket.iter().filter(|entry| per.lines.contains(&entry.line));
        let units = Exact::sum(counted.map(|entry| Exact::of_decimal(entry.quantity.value())))?;
        let times = per.times.map_or(Exact::ONE, |times| Exact::of_decimal(times.value()));
        units.times(times).map(Some)
    }

    /// Whether it is part of the total: the seller collects it with the order, and how much it is is known.
    pub fn is_in_total(&self) -> bool {
        let with_order = self.due.unwrap_or(ChargeDue::Order) == ChargeDue::Order;
        self.amount.is_some() && self.collected_by.is_none() && with_order
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
        /// The taxes on it, where they are others than the line's; then it is a charge of its own.
        pub taxes: Option<TaxList>,
        /// Whether discounts on the order are on it too (where left out: yes); `false` for what must be paid in full, such
        /// as a levy.
        pub discounted: Option<bool>,
    }
}
