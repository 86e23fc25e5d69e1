//! The regions of each step, from the basket to the final block with the order button.

pub mod final_block;
pub mod steps;

mod address;
mod basket;
mod basket_line;
mod delivery;
mod details;
mod extras;
mod field;
mod notice;
mod option;
mod payment;
mod quantity;
mod questions;
mod review;
mod service;
