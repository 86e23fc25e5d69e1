//! Where and how amounts are rounded; real systems differ, so the offer says it.

use super::Convention;
use crate::money::{Price, RoundingMode};
use crate::shape::{choice, shape};

shape! {
    /// How amounts are rounded: a convention by its name, and single options on top of it. What is left out is what the
    /// convention says; without a convention, `net` or `inclusive` after `pricesIncludeTax`.
    pub struct Rounding {
        /// The convention of a shop system or standard.
        pub convention: Option<Convention>,
        /// Where the tax is rounded.
        pub level: Option<RoundingLevel>,
        /// How taxes and totals are rounded.
        pub mode: Option<RoundingMode>,
        /// Which part of a price with tax is rounded; the other one is the rest.
        pub target: Option<RoundingTarget>,
        /// Whether price times quantity, after line discounts, is rounded before anything else.
        pub line_amounts: Option<Precision>,
        /// How line amounts are rounded; as the convention says where left out, and as `mode` where it says nothing.
        pub line_mode: Option<RoundingMode>,
        /// Whether a discount by percentage is rounded.
        pub discounts: Option<Precision>,
        /// How discounts are rounded; as the convention says where left out, and as `mode` where it says nothing.
        pub discount_mode: Option<RoundingMode>,
        /// Whether a price with more decimals is rounded before it is multiplied by the quantity.
        pub unit_price: Option<Precision>,
        /// The decimals of every rounded amount, 0 to 9; those of the currency where left out.
        pub decimals: Option<u32>,
        /// The decimals of line amounts and line discounts, 0 to 9; as `decimals` where left out.
        pub amount_decimals: Option<u32>,
        /// Whether a tax on top of another one looks at its exact or its rounded amount.
        pub compound_base: Option<Precision>,
        /// How several taxes on one line are rounded.
        pub components: Option<ComponentRounding>,
        /// How the total comes about.
        pub total: Option<TotalRule>,
        /// Which tax stands at a line, where the tax is rounded for a group of lines.
        pub line_tax: Option<LineTax>,
        /// Whether the net amount of a price with tax is the rest, or rounded by itself, so that the gross may move.
        pub net: Option<NetRounding>,
        /// Every rounded tax and total is a multiple of this, such as 0.05.
        pub increment: Option<Price>,
    }
}

choice! {
    /// Where the tax is rounded.
    pub enum RoundingLevel {
        /// Each tax of one unit, times the quantity.
        Unit = "unit",
        /// Each tax of each line and charge; the total of a tax is the sum of those.
        Line = "line",
        /// Once for each tax, on the sum of everything it is on.
        Group = "group",
        /// Once, all taxes together.
        Document = "document",
    }
}

choice! {
    /// Which part of a price with tax is rounded.
    pub enum RoundingTarget {
        /// The contained tax; the net amount is the rest.
        Tax = "tax",
        /// The net amount; the tax is the rest. 2.99 with 4 %: 2.88 + 0.11 instead of 2.87 + 0.12.
        Net = "net",
    }
}

choice! {
    /// Whether an amount on the way is rounded.
    pub enum Precision {
        /// It is rounded.
        Rounded = "rounded",
        /// Every digit is kept.
        Exact = "exact",
    }
}

choice! {
    /// How several taxes on one line are rounded.
    pub enum ComponentRounding {
        /// Each by itself.
        Each = "each",
        /// Only their sum counts.
        Sum = "sum",
        /// Their sum is rounded and split among them.
        Combined = "combined",
    }
}

choice! {
    /// How the total comes about.
    pub enum TotalRule {
        /// Net and taxes are rounded, the total is their sum.
        SumOfParts = "sum-of-parts",
        /// The total is rounded once, and the net amount is what the rounded taxes leave of it.
        ResidualNet = "residual-net",
    }
}

choice! {
    /// Which tax stands at a line, where the tax is rounded for a group of lines.
    pub enum LineTax {
        /// Its own, rounded for the eye; the lines need not add up to the tax.
        Own = "own",
        /// What rounding took from one line is carried over to the next, so that the lines add up.
        Carried = "carried",
    }
}

choice! {
    /// How the net amount of a price with tax comes about.
    pub enum NetRounding {
        /// It is what the tax leaves of the price.
        Rest = "rest",
        /// It is rounded by itself; net and tax need not add up to the price.
        Independent = "independent",
    }
}
