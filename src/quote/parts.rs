//! The taxes of one price, each for itself: exact, then rounded as the convention says.

use super::policy::Policy;
use super::profile::{Part, Profile};
use crate::money::{Exact, MoneyError};
use crate::offer::{ComponentRounding, RoundingTarget};

/// The taxes of one line, charge or recurring charge, in the order of its profile.
pub(super) struct PartTaxes {
    policy: Policy,
    /// Before rounding.
    pub exact: Vec<Exact>,
    /// After rounding, where they are rounded for this price alone.
    pub rounded: Vec<Exact>,
}

impl PartTaxes {
    /// Of no price yet.
    pub fn new(policy: Policy) -> PartTaxes {
        PartTaxes { policy, exact: Vec::new(), rounded: Vec::new() }
    }

    /// Begins with a price, in place of the one before.
    pub fn begin(&mut self, price: Exact, profile: &Profile) -> Result<(), MoneyError> {
        self.exact.clear();
        self.rounded.clear();
        for part in &profile.parts {
            self.exact.push(price.times(part.share)?);
        }
        Ok(())
    }

    /// Each tax rounded for one unit, times the quantity; what they come to together.
    pub fn round_units(&mut self, quantity: Exact) -> Result<Exact, MoneyError> {
        let quantity = if quantity.is_zero() { Exact::ONE } else { quantity };
        for tax in &self.exact {
            let of_one = self.policy.round(tax.divided_by(quantity)?)?;
            self.rounded.push(of_one.times(quantity)?);
        }
        Exact::sum(self.rounded.iter().copied())
    }

    /// Each tax of a line rounded, as the components say; what they come to together.
    pub fn round_line(&mut self, price: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        let policy = self.policy;
        if policy.compounds_rounded && !profile.any_included {
            for part in &profile.parts {
                let base = price.plus(self.rounded_below(part)?)?;
                self.rounded.push(policy.round(base.times(part.rate)?)?);
            }
            return Exact::sum(self.rounded.iter().copied());
        }
        if policy.target == RoundingTarget::Net && profile.any_included {
            return self.round_net(price, profile);
        }
        let all = || Exact::sum(self.exact.iter().copied());
        match policy.components {
            ComponentRounding::Combined => {
                let total = policy.round(all()?)?;
                let rates = Exact::sum(profile.parts.iter().map(|part| part.rate))?;
                for part in &profile.parts {
                    self.rounded.push(part_of(total, part.rate, rates, &policy)?);
                }
                Ok(total)
            }
            ComponentRounding::Sum => {
                let total = policy.round(all()?)?;
                self.round_each()?;
                Ok(total)
            }
            ComponentRounding::Each => self.round_each(),
        }
    }

    /// Each tax rounded by itself.
    pub fn round_each(&mut self) -> Result<Exact, MoneyError> {
        for tax in &self.exact {
            self.rounded.push(self.policy.round(*tax)?);
        }
        Exact::sum(self.rounded.iter().copied())
    }

    /// Rounds the net amount; what it leaves of the price is the contained tax.
    pub fn round_net(&mut self, price: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        let policy = self.policy;
        let contained = price.minus(policy.round(price.times(profile.net)?)?)?;
        let included = || profile.parts.iter().filter(|part| part.included);
        let rates = Exact::sum(included().map(|part| part.rate))?;
        let several = included().count() > 1;
        let mut on_top = Exact::ZERO;
        for (part, tax) in profile.parts.iter().zip(&self.exact) {
            let amount = match (part.included, several) {
                (true, false) => contained,
                (true, true) => part_of(contained, part.rate, rates, &policy)?,
                (false, _) => policy.round(*tax)?,
            };
            if !part.included {
                on_top = on_top.plus(amount)?;
            }
            self.rounded.push(amount);
        }
        contained.plus(on_top)
    }

    /// The rounded taxes that a tax is on.
    pub fn rounded_below(&self, part: &Part) -> Result<Exact, MoneyError> {
        Exact::sum(part.on.iter().filter_map(|place| self.rounded.get(*place).copied()))
    }

    /// What of the rounded taxes the price contains.
    pub fn contained(&self, profile: &Profile) -> Result<Exact, MoneyError> {
        let parts = profile.parts.iter().zip(&self.rounded);
        Exact::sum(parts.filter(|(part, _)| part.included).map(|(_, tax)| *tax))
    }
}

fn part_of(total: Exact, rate: Exact, rates: Exact, policy: &Policy) -> Result<Exact, MoneyError> {
    if rates.is_zero() { Ok(Exact::ZERO) } else { policy.round(total.times(rate)?.divided_by(rates)?) }
}
