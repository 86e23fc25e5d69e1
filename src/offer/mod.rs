//! The offer: everything a storefront says before the consumer decides. Read strictly, checked for contradictions.

mod after_sales;
mod charge;
mod check;
mod convention;
mod country;
mod delivery;
mod discount;
mod document;
mod line;
mod market;
mod payment;
mod plan;
mod policy;
mod price_check;
mod promise;
mod purpose;
mod reduction;
mod rounding;
mod rule;
mod seller;
mod stated;
mod statement_check;
mod statements;
mod tax;
mod unit;
mod upkeep;
mod version;
mod wording;

pub use after_sales::{AfterSalesFact, AfterSalesTopic};
pub use charge::{Charge, ChargeDue, ChargeNature, ChargeTaxRule, LineCharge, PayableBase, PayableRounding, Prepaid};
pub use convention::{Convention, ConventionRules};
pub use country::Country;
pub use delivery::{DeliveryKind, DeliveryMethod};
pub use discount::{
    Allocation, AllocationCap, Discount, DiscountBase, DiscountRule, DiscountUnit, DiscountWeights, LineDiscount,
};
pub use document::{BasketLine, ChosenOption, Offer, OfferVersion};
pub use line::{
    Choice, Deposit, Feature, Line, Measure, Nature, NextPrice, OptionGroup, PastPrice, PriorPrice, QuantityRule,
    UnitPrice,
};
pub use market::Market;
pub use payment::{BankTransfer, Instalments, PaymentKind, PaymentMethod};
pub use plan::{
    AccountStatements, PartBasis, PartCharge, PartPeriod, Phase, Plan, PlanAnchor, PlanReplaced, StatementChannel,
};
pub use policy::{ChangedSection, Policy, PolicyChange};
pub use promise::{PromiseTopic, ServicePromise};
pub use purpose::{Declaration, DeclarationRhythm, DeclarationScope, Purpose};
pub use rounding::{
    ComponentRounding, LineTax, NetRounding, Precision, Rounding, RoundingLevel, RoundingTarget, TotalRule,
};
pub use rule::{Condition, Rule};
pub use seller::{PostalAddress, Seller};
pub use stated::{StatedTax, StatedTotals};
pub use statements::Statements;
pub use tax::{Tax, TaxBasis, TaxList};
pub use unit::Unit;
pub use version::Version;
pub use wording::{InLanguages, Wording};
