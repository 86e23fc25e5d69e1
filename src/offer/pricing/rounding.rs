//! Where and how amounts are rounded; real systems differ, so the offer says it.

use crate::money::{Price, RoundingMode};
use crate::offer::{
    ComponentRounding, Convention, LineTax, NetRounding, Precision, RoundingLevel, RoundingTarget, TotalRule,
};
use crate::shape::shape;

shape! {
    /// Where and how amounts are rounded: a convention by its name, and single options on top of it. What is left out
    /// is what the convention says; without one, what `net` or `inclusive` says.
    pub struct Rounding {
        /// The convention of a shop system or standard.
        pub convention: Option<Convention>,
        /// Where the tax is rounded.
        pub level: Option<RoundingLevel>,
        /// How taxes and totals are rounded.
        pub mode: Option<RoundingMode>,
        /// Which part of a price with tax is rounded, the tax or the net amount; the other one is the rest.
        pub target: Option<RoundingTarget>,
        /// Whether price times quantity, after the line's own discounts, is rounded before anything else.
        pub line_amounts: Option<Precision>,
        /// How line amounts are rounded; as `mode` where left out and the convention says nothing.
        pub line_mode: Option<RoundingMode>,
        /// Whether a discount by percentage is rounded.
        pub discounts: Option<Precision>,
        /// How discounts are rounded; as `mode` where left out and the convention says nothing.
        pub discount_mode: Option<RoundingMode>,
        /// How the taxes on top of delivery are rounded: on delivery methods, and on charges of the kind `shipping`, whose
        /// price does not contain tax; as `mode` where left out and the convention says nothing. It does not count at the
        /// level `document`.
        pub delivery_mode: Option<RoundingMode>,
        /// Whether a price with more decimals is rounded before it is multiplied by the quantity.
        pub unit_price: Option<Precision>,
        /// The decimals of every rounded amount, 0 to 9; those of the currency where left out.
        pub decimals: Option<u32>,
        /// The decimals of line amounts and line discounts, 0 to 9; as `decimals` where left out.
        pub amount_decimals: Option<u32>,
        /// Whether a tax on top of another one looks at its exact or its rounded amount; it counts at the level `line`.
        pub compound_base: Option<Precision>,
        /// How several taxes on one line are rounded; it counts at the level `line`.
        pub components: Option<ComponentRounding>,
        /// How the total comes about.
        pub total: Option<TotalRule>,
        /// Which tax stands at a line, where the tax is rounded for a group of lines.
        pub line_tax: Option<LineTax>,
        /// Whether the net amount of prices with tax is the rest, or rounded by itself, so that the gross may move.
        pub net: Option<NetRounding>,
        /// Every rounded tax and total is a multiple of this, more than 0, such as `"0.05"`.
        pub increment: Option<Price>,
    }
}
