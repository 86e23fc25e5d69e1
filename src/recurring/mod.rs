//! Recurring charges: which amount falls due on which day, and what the bond costs at least.

mod billing;
mod bond;
mod part;

pub use billing::{Billing, PlanCharge};
pub use bond::{Bond, NoticeFrom, bond, charges_before};
pub use part::{EndDay, Span, part_of_days, part_of_month, part_of_seconds, share};
