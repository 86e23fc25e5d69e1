//! How an offer rounds, every option settled.

use crate::money::{AllocationMethod, Exact, Grid, Money, MoneyError, Price, RoundingMode};
use crate::offer::{
    ComponentRounding, Convention, DiscountWeights, LineTax, NetRounding, Offer, Precision, RoundingLevel,
    RoundingTarget, TotalRule,
};

/// The most decimals an amount can be rounded to.
const MOST_DECIMALS: u32 = 9;

/// How an offer rounds: its convention, with the offer's own options on top.
#[derive(Debug, Clone, Copy)]
pub(super) struct Policy {
    pub level: RoundingLevel,
    pub mode: RoundingMode,
    pub target: RoundingTarget,
    pub rounds_lines: bool,
    pub line_mode: RoundingMode,
    pub rounds_discounts: bool,
    pub discount_mode: RoundingMode,
    pub rounds_unit_price: bool,
    pub compounds_rounded: bool,
    pub components: ComponentRounding,
    pub total: TotalRule,
    pub carries: bool,
    pub net_independent: bool,
    pub allocation: AllocationMethod,
    pub weights: DiscountWeights,
    pub includes_tax: bool,
    /// Where rounded amounts lie.
    pub cents: Grid,
    /// Where line amounts and line discounts lie.
    pub amounts: Grid,
    /// Where taxes and totals lie: the cents, or multiples of an increment.
    pub grid: Grid,
}

impl Policy {
    pub fn of(offer: &Offer) -> Policy {
        let includes_tax = offer.prices_include_tax;
        let rounding = offer.rounding.as_ref();
        let named = rounding.and_then(|rounding| rounding.convention);
        let rules = named.unwrap_or(Convention::default_for(includes_tax)).rules(includes_tax);
        let mode = rounding.and_then(|own| own.mode).unwrap_or(rules.mode);
        let rounded = |own: Option<Precision>, usual: Precision| own.unwrap_or(usual) == Precision::Rounded;
        let decimals = decimals_of(offer);
        let amount_decimals = rounding.and_then(|own| own.amount_decimals).unwrap_or(decimals).min(MOST_DECIMALS);
        let increment = rounding.and_then(|own| own.increment).map(Price::exact).and_then(Grid::multiples_of);
        Policy {
            level: rounding.and_then(|own| own.level).unwrap_or(rules.level),
            mode,
            target: rounding.and_then(|own| own.target).unwrap_or(rules.target),
            rounds_lines: rounded(rounding.and_then(|own| own.line_amounts), rules.line_amounts),
            line_mode: rounding.and_then(|own| own.line_mode).or(rules.line_mode).unwrap_or(mode),
            rounds_discounts: rounded(rounding.and_then(|own| own.discounts), rules.discounts),
            discount_mode: rounding.and_then(|own| own.discount_mode).or(rules.discount_mode).unwrap_or(mode),
            rounds_unit_price: rounded(rounding.and_then(|own| own.unit_price), rules.unit_price),
            compounds_rounded: rounded(rounding.and_then(|own| own.compound_base), rules.compound_base),
            components: rounding.and_then(|own| own.components).unwrap_or(rules.components),
            total: rounding.and_then(|own| own.total).unwrap_or(rules.total),
            carries: rounding.and_then(|own| own.line_tax).unwrap_or(rules.line_tax) == LineTax::Carried,
            net_independent: rounding.and_then(|own| own.net).unwrap_or(rules.net) == NetRounding::Independent,
            allocation: rules.allocation,
            weights: rules.weights,
            includes_tax,
            cents: Grid::decimals(decimals),
            amounts: Grid::decimals(amount_decimals),
            grid: increment.unwrap_or(Grid::decimals(decimals)),
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
    pub fn line(&self, amount: Exact) -> Result<Exact, MoneyError> {
        if self.rounds_lines { self.amounts.round(amount, self.line_mode) } else { Ok(amount) }
    }

    /// A discount by percentage on a line, rounded where the convention rounds those.
    pub fn line_discount(&self, amount: Exact) -> Result<Exact, MoneyError> {
        if self.rounds_discounts { self.amounts.round(amount, self.discount_mode) } else { Ok(amount) }
    }
}

/// The decimals of rounded amounts: the offer's own, else those of the currency.
pub(super) fn decimals_of(offer: &Offer) -> u32 {
    let own = offer.rounding.as_ref().and_then(|rounding| rounding.decimals);
    own.unwrap_or(offer.currency.decimals()).min(MOST_DECIMALS)
}

/// An amount of the quote. One that has no end as a decimal is written to twelve decimals; its trace has the fraction.
pub(super) fn money(offer: &Offer, amount: Exact) -> Result<Money, MoneyError> {
    const LONGEST: u32 = 12;
    let decimals = decimals_of(offer);
    let written = amount.written(decimals).or_else(|| amount.shown(LONGEST));
    Ok(Money::new(written.ok_or(MoneyError::Overflow)?, offer.currency))
}
