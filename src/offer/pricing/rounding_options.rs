//! The single options of rounding: what is rounded where, and how a total comes about.

use crate::shape::choice;

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
