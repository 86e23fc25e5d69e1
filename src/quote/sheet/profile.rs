//! What the taxes of a list come to, worked out once for all entries that have the same list.

use crate::money::{Exact, MoneyError, RoundingMode};
use crate::offer::{PriceBasis, TaxBasis};

/// One tax of a list.
#[derive(Debug, Clone)]
pub struct ProfileTax {
    /// The place of its group among the taxes of the quote.
    pub group: usize,
    /// The rate as a fraction: 0.19 is 19 %.
    pub rate: Exact,
    /// The tax as a share of the price, however the price is stated.
    pub share: Exact,
    /// What the tax is on, as a share of the price.
    pub base: Exact,
    /// Whether the price contains it.
    pub included: bool,
    /// The places of the earlier taxes in the list that it is on top of.
    pub on: Vec<usize>,
}

/// A list of taxes on prices that are stated in one way.
///
/// Where the price contains 19 %, the net amount is 100/119 of it and the tax 19/119. Where they come on top, the price is
/// the net amount and the tax 19/100 of it. The shares do not depend on the sign of the price.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The taxes, in the order of the list.
    pub taxes: Vec<ProfileTax>,
    /// The net amount as a share of the price.
    pub net: Exact,
    /// All taxes together as a share of the net amount.
    pub coefficient: Exact,
    /// Whether the price contains one of its taxes.
    pub any_included: bool,
    /// Whether the price contains each of its taxes.
    pub all_included: bool,
    /// How the price is stated, whatever single taxes say.
    pub basis: PriceBasis,
    /// How the taxes are rounded, where not as all others.
    pub mode: Option<RoundingMode>,
}

/// A tax in its list, before the list is worked out.
pub struct ListedTax {
    /// The place of its group among the taxes of the quote.
    pub group: usize,
    /// The rate as a fraction.
    pub rate: Exact,
    /// Whether the rate is of the net amount or of the price with tax.
    pub basis: TaxBasis,
    /// Whether the price contains it.
    pub included: bool,
    /// The places of the earlier taxes in the list that it is on top of.
    pub on: Vec<usize>,
}

impl Profile {
    /// Works a list out.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`], also for taxes that are all of the price with tax.
    pub fn of(taxes: Vec<ListedTax>, basis: PriceBasis, mode: Option<RoundingMode>) -> Result<Profile, MoneyError> {
        let (bases, factors) = of_the_net_amount(&taxes)?;
        let contained = taxes.iter().zip(&factors).filter(|(tax, _)| tax.included).map(|(_, factor)| *factor);
        let net = Exact::ONE.divided_by(Exact::ONE.plus(Exact::sum(contained)?)?)?.simplest();
        let coefficient = Exact::sum(factors.iter().copied())?;
        let any_included = taxes.iter().any(|tax| tax.included);
        let all_included = taxes.iter().all(|tax| tax.included);
        let mut worked_out = Vec::with_capacity(taxes.len());
        for ((tax, factor), base) in taxes.into_iter().zip(factors).zip(bases) {
            let (share, base) = (factor.times(net)?.simplest(), base.times(net)?.simplest());
            let ListedTax { group, rate, included, on, .. } = tax;
            worked_out.push(ProfileTax { group, rate, share, base, included, on });
        }
        Ok(Profile { taxes: worked_out, net, coefficient, any_included, all_included, basis, mode })
    }

    /// All taxes together as a share of the price.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn share(&self) -> Result<Exact, MoneyError> {
        Exact::sum(self.taxes.iter().map(|tax| tax.share))
    }
}

/// What each tax is on, and what it comes to, as shares of the net amount. 10 % on top of a tax of 20 % is on 1.2 and comes
/// to 0.12.
fn of_the_net_amount(taxes: &[ListedTax]) -> Result<(Vec<Exact>, Vec<Exact>), MoneyError> {
    let of_gross = taxes.iter().filter(|tax| tax.basis == TaxBasis::Gross).map(|tax| tax.rate);
    let left = Exact::ONE.minus(Exact::sum(of_gross)?)?;
    let mut bases: Vec<Exact> = Vec::with_capacity(taxes.len());
    let mut factors: Vec<Exact> = Vec::with_capacity(taxes.len());
    for tax in taxes {
        let below = Exact::sum(tax.on.iter().filter_map(|place| factors.get(*place).copied()))?;
        let base = Exact::ONE.plus(below)?;
        factors.push(match tax.basis {
            TaxBasis::Gross => tax.rate.divided_by(left)?,
            TaxBasis::Net => base.times(tax.rate)?,
        });
        bases.push(base);
    }
    Ok((bases, factors))
}
