//! The regions of each step.

pub mod basket;
pub mod delivery;
pub mod details;
pub mod payment;
pub mod review;
pub mod steps;
