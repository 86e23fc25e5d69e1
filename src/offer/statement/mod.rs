//! What is agreed to, declared, promised and told.

mod after_sales;
mod applies_to;
mod policy;
mod promise;
mod purpose;
mod statements;

pub use after_sales::{AfterSalesFact, AfterSalesTopic};
pub use applies_to::AppliesTo;
pub use policy::{ChangedSection, Policy, PolicyChange};
pub use promise::{PromiseTopic, ServicePromise};
pub use purpose::{Declaration, DeclarationRhythm, DeclarationScope, Purpose};
pub use statements::Statements;
