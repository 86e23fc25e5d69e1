//! Phrases: what the page says, as text. No element is built here, so every floor above can say the same in the same words.

pub mod address;
pub mod amount;
pub mod answer;
pub mod charge;
pub mod delivery;
pub mod due;
pub mod instalments;
pub mod limits;
pub mod line_price;
pub mod open_point;
pub mod plan;
pub mod price;
pub mod product;
pub mod title;
pub mod total_change;
