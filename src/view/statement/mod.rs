//! What the seller states and asks: policies, promises, facts, questions, declarations. The same in a step, in the
//! confirmation and in the page of choices.

pub mod asking;
pub mod change;
pub mod declaration;
mod detail;
pub mod fact;
pub mod law;
pub mod policy;
pub mod promise;
pub mod question;
pub mod seller;
pub mod shown;
