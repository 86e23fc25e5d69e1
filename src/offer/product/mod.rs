//! What is sold: lines and their plans, what is in the basket, and which choices do not go together.

mod basket;
mod line;
mod plan;
mod reduction;
mod rule;
mod unit;

pub use basket::{BasketLine, ChosenOption};
pub use line::{
    Choice, Deposit, Feature, Line, Measure, Nature, NextPrice, OptionGroup, PastPrice, PriorPrice, QuantityRule,
    UnitPrice,
};
pub use plan::{
    AccountStatements, PartBasis, PartCharge, PartPeriod, Phase, Plan, PlanAnchor, PlanDeliveries, PlanReplaced,
    StatementChannel,
};
pub(super) use reduction::{lowest_in_thirty_days, reduction};
pub use rule::{Condition, Rule};
pub use unit::Unit;
