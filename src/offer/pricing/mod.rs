//! What amounts are made of: taxes, charges, discounts, and how they are rounded.

mod charge;
mod convention;
mod discount;
mod payable;
mod price_basis;
mod rounding;
mod rounding_options;
mod stated;
mod tax;

pub use charge::{Charge, ChargeDue, ChargeNature, ChargeTaxRule, ChargeUnits, LineCharge};
pub use convention::{Convention, ConventionRules, TaxRows};
pub use discount::{
    Allocation, AllocationCap, Discount, DiscountBase, DiscountRule, DiscountUnit, DiscountWeights, LineDiscount,
};
pub use payable::{PayableBase, PayableRounding, Prepaid};
pub use price_basis::PriceBasis;
pub use rounding::Rounding;
pub use rounding_options::{
    ComponentRounding, LineTax, NetRounding, Precision, RoundingLevel, RoundingTarget, TotalRule,
};
pub use stated::{StatedTax, StatedTotals};
pub use tax::{Tax, TaxBasis, TaxList};
