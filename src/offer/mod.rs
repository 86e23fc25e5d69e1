//! The offer: everything a storefront says before the consumer decides. Read strictly, checked for contradictions.

mod after_sales;
mod check;
mod country;
mod delivery;
mod document;
mod line;
mod payment;
mod plan;
mod policy;
mod purpose;
mod rule;
mod seller;
mod tax;
mod unit;
mod voucher;
mod wording;

pub use after_sales::{AfterSalesFact, AfterSalesTopic};
pub use country::Country;
pub use delivery::{DeliveryKind, DeliveryMethod};
pub use document::{BasketLine, ChosenOption, Offer, OfferVersion};
pub use line::{Choice, Deposit, Feature, Line, Measure, Nature, OptionGroup, QuantityRule, UnitPrice};
pub use payment::{BankTransfer, PaymentKind, PaymentMethod};
pub use plan::{Phase, Plan};
pub use policy::Policy;
pub use purpose::{Declaration, DeclarationScope, Purpose};
pub use rule::{Condition, Rule};
pub use seller::{PostalAddress, Seller};
pub use tax::{Rounding, RoundingLevel, Tax};
pub use unit::Unit;
pub use voucher::Voucher;
pub use wording::Wording;
