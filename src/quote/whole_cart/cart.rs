//! A cart whose amounts are whole numbers of minor units.
//!
//! A product of two such numbers is checked before it is made. What would not fit 62 bits goes the general way.

/// One line on its way through. All amounts are in minor units: 1990 is 19.90 EUR.
#[derive(Debug, Clone, Copy)]
pub struct WholeLine {
    /// Price times quantity, rounded; below zero for what is given back.
    pub amount: i64,
    /// The place of its taxes among the profiles.
    pub profile: usize,
    /// What discounts take off, as a positive amount.
    pub discount: i64,
    /// What is left without tax.
    pub net: i64,
    /// The tax.
    pub tax: i64,
    /// Net and tax together.
    pub gross: i64,
}

impl WholeLine {
    /// A line before discounts and taxes.
    pub fn new(amount: i64, profile: usize) -> WholeLine {
        WholeLine { amount, profile, discount: 0, net: 0, tax: 0, gross: 0 }
    }

    /// What discounts leave of it. They never take more than there is.
    pub fn left(&self) -> i64 {
        self.amount - self.discount
    }
}

/// One tax of the quote, in minor units.
#[derive(Debug, Clone, Copy, Default)]
pub struct WholeTax {
    /// What it is on, without tax.
    pub taxable: i64,
    /// The prices it is in or on.
    pub price: i64,
    /// The tax.
    pub amount: i64,
}

/// A cart with all its figures, in minor units.
pub struct WholeCart {
    /// The lines, in their order.
    pub lines: Vec<WholeLine>,
    /// The taxes, by profile.
    pub taxes: Vec<WholeTax>,
    /// The amounts of the discounts, in the order in which they were taken; one of nothing is left out.
    pub discounts: Vec<i64>,
    /// Everything without tax.
    pub net: i64,
    /// All taxes.
    pub tax: i64,
    /// Of the net amount, what is outside the tax base.
    pub untaxed: i64,
}
