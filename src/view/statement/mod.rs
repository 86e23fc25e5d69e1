//! What the seller states: policies, promises, facts, questions and declarations.

pub mod consent;
pub mod facts;
pub mod policy;
pub mod promise;
