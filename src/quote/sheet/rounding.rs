//! How an offer rounds, every option settled.

use crate::money::{AllocationMethod, Exact, Grid, Money, MoneyError, Price, RoundingMode};
use crate::offer::{
    ComponentRounding, Convention, ConventionRules, DiscountWeights, LineTax, NetRounding, Offer, Precision,
    PriceBasis, Rounding, RoundingLevel, RoundingTarget, TaxRows, TotalRule,
};
use crate::quote::document::Rules;
use crate::quote::trace::Figure;

/// The most decimals an amount can be rounded to.
const MOST_DECIMALS: u32 = 9;

/// How an offer rounds: its convention, with the offer's own options on top. [`Rounding`] is what the offer says,
/// [`ConventionRules`] what its convention says; here nothing is left open any more.
///
/// The convention `vendure` with `mode: half-even` rounds taxes and totals half to even, and percentages of discounts half
/// down as the convention says: 1.005 becomes 1.00 in both, 1.015 becomes 1.02 as a tax and 1.01 as a discount, and
/// −1.015 becomes −1.02 and −1.01.
#[derive(Debug, Clone, Copy)]
pub struct RoundingRules {
    /// Where the tax is rounded.
    pub level: RoundingLevel,
    /// How taxes and totals are rounded.
    pub mode: RoundingMode,
    /// Which part of a price with tax is rounded; the other one is the rest.
    pub target: RoundingTarget,
    /// Whether price times quantity is rounded before anything else.
    pub rounds_lines: bool,
    /// How line amounts are rounded.
    pub line_mode: RoundingMode,
    /// Whether a discount by percentage is rounded.
    pub rounds_discounts: bool,
    /// How discounts are rounded.
    pub discount_mode: RoundingMode,
    /// How the taxes on top of delivery are rounded, where not as `mode`.
    pub delivery_mode: Option<RoundingMode>,
    /// Whether a price is rounded before it is multiplied by the quantity.
    pub rounds_unit_price: bool,
    /// Whether a tax on top of another one looks at its rounded amount.
    pub compounds_rounded: bool,
    /// How several taxes on one line are rounded.
    pub components: ComponentRounding,
    /// How the total comes about.
    pub total: TotalRule,
    /// Whether what rounding took from the tax of a line is carried to the next line.
    pub carries: bool,
    /// Whether the net amount of a price with tax is rounded by itself, so that the gross may move.
    pub net_independent: bool,
    /// In how many rows a tax stands that some prices contain and that comes on top of others.
    pub tax_rows: TaxRows,
    /// Who gets the odd units of a discount that is shared out.
    pub allocation: AllocationMethod,
    /// By what a discount is shared out.
    pub weights: DiscountWeights,
    /// How prices are stated, unless one says otherwise.
    pub basis: PriceBasis,
    /// Where rounded amounts lie.
    pub cents: Grid,
    /// Where line amounts and line discounts lie.
    pub amounts: Grid,
    /// Where taxes and totals lie: the cents, or multiples of an increment.
    pub grid: Grid,
}

impl RoundingRules {
    /// The rules of an offer.
    pub fn of(offer: &Offer) -> RoundingRules {
        let own = offer.rounding.as_ref();
        let said = |option: fn(&Rounding) -> Option<Precision>| own.and_then(option);
        let rules = convention_of(offer);
        let rounded = |own: Option<Precision>, usual: Precision| own.unwrap_or(usual) == Precision::Rounded;
        let mode = own.and_then(|own| own.mode).unwrap_or(rules.mode);
        let decimals = decimals_of(offer);
        let amount_decimals = own.and_then(|own| own.amount_decimals).unwrap_or(decimals).min(MOST_DECIMALS);
        let increment = own.and_then(|own| own.increment).map(Price::exact).and_then(Grid::multiples_of);
        RoundingRules {
            level: own.and_then(|own| own.level).unwrap_or(rules.level),
            mode,
            target: own.and_then(|own| own.target).unwrap_or(rules.target),
            rounds_lines: rounded(said(|own| own.line_amounts), rules.line_amounts),
            line_mode: own.and_then(|own| own.line_mode).or(rules.line_mode).unwrap_or(mode),
            rounds_discounts: rounded(said(|own| own.discounts), rules.discounts),
            discount_mode: own.and_then(|own| own.discount_mode).or(rules.discount_mode).unwrap_or(mode),
            delivery_mode: own.and_then(|own| own.delivery_mode).or(rules.delivery_mode).filter(|own| *own != mode),
            rounds_unit_price: rounded(said(|own| own.unit_price), rules.unit_price),
            compounds_rounded: rounded(said(|own| own.compound_base), rules.compound_base),
            components: own.and_then(|own| own.components).unwrap_or(rules.components),
            total: own.and_then(|own| own.total).unwrap_or(rules.total),
            carries: own.and_then(|own| own.line_tax).unwrap_or(rules.line_tax) == LineTax::Carried,
            net_independent: own.and_then(|own| own.net).unwrap_or(rules.net) == NetRounding::Independent,
            tax_rows: rules.tax_rows,
            allocation: rules.allocation,
            weights: rules.weights,
            basis: PriceBasis::of(offer.prices_include_tax),
            cents: Grid::decimals(decimals),
            amounts: Grid::decimals(amount_decimals),
            grid: increment.unwrap_or(Grid::decimals(decimals)),
        }
    }

    /// Whether taxes are rounded entry by entry; else they are rounded once for many.
    pub fn rounds_each_entry(&self) -> bool {
        matches!(self.level, RoundingLevel::Unit | RoundingLevel::Line)
    }

    /// The same by the rules of a version. By those of version 1 taxes on delivery are rounded as all others, and what a tax
    /// has on top is told together with what prices contain of it.
    pub fn by(self, rules: Rules) -> RoundingRules {
        match rules {
            Rules::One => RoundingRules { delivery_mode: None, tax_rows: TaxRows::Two, ..self },
            Rules::Two => self,
        }
    }

    /// A tax or total, rounded.
    pub fn round(&self, amount: Exact) -> Result<Exact, MoneyError> {
        self.grid.round(amount, self.mode)
    }

    /// A price, rounded where the convention rounds it before it is multiplied.
    pub fn unit_price(&self, price: Exact) -> Result<Exact, MoneyError> {
        if self.rounds_unit_price { self.cents.round(price, self.line_mode) } else { Ok(price) }
    }

    /// A line amount, rounded where the convention rounds those.
    #[inline]
    pub fn line(&self, exact: Exact) -> Result<Figure, MoneyError> {
        let value = if self.rounds_lines { self.amounts.round(exact, self.line_mode)? } else { exact };
        Ok(Figure { value, exact, mode: self.line_mode })
    }

    /// A discount by percentage on a line, rounded where the convention rounds those.
    pub fn line_discount(&self, exact: Exact) -> Result<Figure, MoneyError> {
        let value = if self.rounds_discounts { self.amounts.round(exact, self.discount_mode)? } else { exact };
        Ok(Figure { value, exact, mode: self.discount_mode })
    }
}

/// What the offer's convention says; without one, what the way in which it states its prices says.
fn convention_of(offer: &Offer) -> ConventionRules {
    let basis = PriceBasis::of(offer.prices_include_tax);
    let named = offer.rounding.as_ref().and_then(|rounding| rounding.convention);
    named.unwrap_or(Convention::default_for(basis)).rules(basis)
}

/// The decimals of rounded amounts: the offer's own, else those of the currency.
pub fn decimals_of(offer: &Offer) -> u32 {
    let own = offer.rounding.as_ref().and_then(|rounding| rounding.decimals);
    own.unwrap_or(offer.currency.decimals()).min(MOST_DECIMALS)
}

/// An amount of the quote. One that has no end as a decimal is written to twelve decimals; its trace has the fraction.
pub fn money(offer: &Offer, amount: Exact) -> Result<Money, MoneyError> {
    const LONGEST: u32 = 12;
    let decimals = decimals_of(offer);
    let written = amount.written(decimals).or_else(|| amount.shown(LONGEST));
    Ok(Money::new(written.ok_or(MoneyError::Overflow)?, offer.currency))
}
