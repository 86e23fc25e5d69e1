//! The offer: everything a storefront says before the consumer decides.
//!
//! Floors, the lowest first; no file uses one above it:
//!
//! 1. `wording`, `version`, `country`, `market`, `seller`: words, and who speaks to whom.
//! 2. `pricing/`: taxes, charges, discounts, rounding.
//! 3. `product/`: lines, plans, the basket. Beside it `delivery` and `payment`.
//! 4. `statement/`: what is agreed to, declared, promised and told.
//! 5. `document`: the offer itself.
//! 6. `check/`: what is well-formed but cannot be meant. `upkeep`: what goes out of date.
//! 7. `reading`: an offer is read, then checked.

mod check;
mod country;
mod delivery;
mod document;
mod market;
mod payment;
mod pricing;
mod product;
mod reading;
mod seller;
mod statement;
mod upkeep;
mod version;
mod wording;

pub use country::Country;
pub use delivery::{DeliveryKind, DeliveryMethod};
pub use document::{Offer, OfferVersion};
pub use market::Market;
pub use payment::{BankTransfer, Instalments, PaymentDue, PaymentKind, PaymentMethod};
pub use pricing::{
    Allocation, AllocationCap, Charge, ChargeDue, ChargeNature, ChargeTaxRule, ChargeUnits, ComponentRounding,
    Convention, ConventionRules, Discount, DiscountBase, DiscountRule, DiscountUnit, DiscountWeights, LineCharge,
    LineDiscount, LineTax, NetRounding, PayableBase, PayableRounding, Precision, Prepaid, PriceBasis, Rounding,
    RoundingLevel, RoundingTarget, StatedTax, StatedTotals, Tax, TaxBasis, TaxList, TaxRows, TotalRule,
};
pub use product::{
    AccountStatements, BasketLine, Choice, ChosenOption, Condition, Deposit, Feature, Line, Measure, Nature, NextPrice,
    OptionGroup, PartBasis, PartCharge, PartPeriod, PastPrice, Phase, Plan, PlanAnchor, PlanDeliveries, PlanReplaced,
    PriorPrice, QuantityRule, Rule, StatementChannel, Unit, UnitPrice,
};
pub use seller::{GrievanceOfficer, PostalAddress, Seller};
pub use statement::{
    AfterSalesFact, AfterSalesTopic, AppliesTo, ChangedSection, Declaration, DeclarationRhythm, DeclarationScope,
    Policy, PolicyChange, PromiseTopic, Purpose, ServicePromise, Statements,
};
pub use version::Version;
pub use wording::{InLanguages, Wording};
