//! The taxes of one price, each for itself: exact, then rounded as the convention says.
//!
//! Recurring charges use it as lines do, so that a later charge is rounded as the first one is.

use super::{Profile, ProfileTax, RoundingRules};
use crate::money::{Exact, MoneyError, RoundingMode};
use crate::offer::{ComponentRounding, RoundingTarget};

/// The taxes of one line, charge or recurring charge, in the order of its profile.
///
/// A price of 2.99 that contains 4 % has the exact tax 0.115. Half up it is 0.12; where the net amount is rounded instead,
/// 2.875 is 2.88 and the tax is what that leaves, 0.11. For −2.99 all signs turn: −0.12, or −0.11.
pub struct PriceTaxes {
    rounding: RoundingRules,
    /// How the present ones are rounded.
    mode: RoundingMode,
    /// Before rounding.
    pub exact: Vec<Exact>,
    /// After rounding, where they are rounded for this price alone.
    pub rounded: Vec<Exact>,
}

/// How the tax of a price came to be rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaxWay {
    /// Its share of the price, rounded.
    Share,
    /// Rounded for one unit, then times the quantity.
    PerUnit,
    /// What the rounded net amount leaves of the price.
    Rest,
}

impl PriceTaxes {
    /// Of no price yet.
    pub fn new(rounding: RoundingRules) -> PriceTaxes {
        PriceTaxes { rounding, mode: rounding.mode, exact: Vec::new(), rounded: Vec::new() }
    }

    /// Begins with a price, in place of the one before.
    pub fn begin(&mut self, price: Exact, profile: &Profile) -> Result<(), MoneyError> {
        self.exact.clear();
        self.rounded.clear();
        self.mode = profile.mode.unwrap_or(self.rounding.mode);
        for tax in &profile.taxes {
            self.exact.push(price.times(tax.share)?);
        }
        Ok(())
    }

    /// An amount, rounded as the taxes of the present price are.
    pub fn round(&self, amount: Exact) -> Result<Exact, MoneyError> {
        self.rounding.grid.round(amount, self.mode)
    }

    /// Leaves every tax as it is; what is rounded is the sum of many prices.
    pub fn keep_exact(&mut self) {
        self.rounded.extend_from_slice(&self.exact);
    }

    /// Each tax rounded for one unit, times the quantity; what they come to together.
    pub fn round_units(&mut self, quantity: Exact) -> Result<Exact, MoneyError> {
        let quantity = if quantity.is_zero() { Exact::ONE } else { quantity };
        for tax in &self.exact {
            let of_one = self.round(tax.divided_by(quantity)?)?;
            self.rounded.push(of_one.times(quantity)?);
        }
        Exact::sum(self.rounded.iter().copied())
    }

    /// Each tax of a line rounded, as the components say; what they come to together, and how.
    pub fn round_line(&mut self, price: Exact, profile: &Profile) -> Result<(Exact, TaxWay), MoneyError> {
        if self.rounding.compounds_rounded && !profile.any_included {
            return Ok((self.round_compound(price, profile)?, TaxWay::Share));
        }
        if self.rounding.target == RoundingTarget::Net && profile.any_included {
            let way = if profile.all_included { TaxWay::Rest } else { TaxWay::Share };
            return Ok((self.round_net(price, profile)?, way));
        }
        let all = match self.rounding.components {
            ComponentRounding::Combined => self.round_combined(profile)?,
            ComponentRounding::Sum => {
                let all = self.rounded_sum()?;
                self.round_each()?;
                all
            }
            ComponentRounding::Each => self.round_each()?,
        };
        Ok((all, TaxWay::Share))
    }

    /// Each tax on the price and the rounded taxes that it is on top of.
    fn round_compound(&mut self, price: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        for tax in &profile.taxes {
            let base = price.plus(self.rounded_below(tax)?)?;
            self.rounded.push(self.round(base.times(tax.rate)?)?);
        }
        Exact::sum(self.rounded.iter().copied())
    }

    /// All taxes rounded as one; each gets its part of that by its rate.
    fn round_combined(&mut self, profile: &Profile) -> Result<Exact, MoneyError> {
        let all = self.rounded_sum()?;
        let rates = Exact::sum(profile.taxes.iter().map(|tax| tax.rate))?;
        for tax in &profile.taxes {
            self.rounded.push(self.part_of(all, tax.rate, rates)?);
        }
        Ok(all)
    }

    /// All taxes together, rounded once: 0.125 and 0.125 are 0.25. Each rounded by itself they would make 0.26.
    fn rounded_sum(&self) -> Result<Exact, MoneyError> {
        self.round(Exact::sum(self.exact.iter().copied())?)
    }

    /// Each tax rounded by itself.
    pub fn round_each(&mut self) -> Result<Exact, MoneyError> {
        for tax in &self.exact {
            self.rounded.push(self.round(*tax)?);
        }
        Exact::sum(self.rounded.iter().copied())
    }

    /// Rounds the net amount; what it leaves of the price is the contained tax.
    pub fn round_net(&mut self, price: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        let contained = price.minus(self.round(price.times(profile.net)?)?)?;
        let included = || profile.taxes.iter().filter(|tax| tax.included);
        let rates = Exact::sum(included().map(|tax| tax.rate))?;
        let several = included().count() > 1;
        let mut on_top = Exact::ZERO;
        for (tax, exact) in profile.taxes.iter().zip(&self.exact) {
            let amount = match (tax.included, several) {
                (true, false) => contained,
                (true, true) => self.part_of(contained, tax.rate, rates)?,
                (false, _) => self.round(*exact)?,
            };
            if !tax.included {
                on_top = on_top.plus(amount)?;
            }
            self.rounded.push(amount);
        }
        contained.plus(on_top)
    }

    /// The part of what several taxes come to together that belongs to the rate of one of them.
    fn part_of(&self, all: Exact, rate: Exact, rates: Exact) -> Result<Exact, MoneyError> {
        if rates.is_zero() { Ok(Exact::ZERO) } else { self.round(all.times(rate)?.divided_by(rates)?) }
    }

    /// The rounded taxes that a tax is on.
    pub fn rounded_below(&self, tax: &ProfileTax) -> Result<Exact, MoneyError> {
        Exact::sum(tax.on.iter().filter_map(|place| self.rounded.get(*place).copied()))
    }

    /// What of the rounded taxes the price contains.
    pub fn contained(&self, profile: &Profile) -> Result<Exact, MoneyError> {
        let taxes = profile.taxes.iter().zip(&self.rounded);
        Exact::sum(taxes.filter(|(tax, _)| tax.included).map(|(_, amount)| *amount))
    }
}
