//! What the taxes of a list come to, worked out once for all entries that have the same list.

use super::QuoteError;
use crate::money::{Exact, MoneyError};
use crate::offer::{Offer, RoundingLevel, Tax, TaxBasis};
use crate::shape::Id;

/// One tax of the quote: everything of the same name, rate and category.
#[derive(Debug, Clone)]
pub(super) struct Group<'o> {
    /// The first of the offer's taxes in it; `None` for the average rate of the lines.
    pub tax: Option<&'o Tax>,
    pub rate: Exact,
    /// Whether the first price it is on contains it.
    pub included: bool,
    /// Whether nothing has another tax beside it.
    pub alone: bool,
    /// What it is on.
    pub taxable: Exact,
    /// The prices it is in or on.
    pub price: Exact,
    /// The tax before rounding, where that is summed up.
    pub exact: Exact,
    /// The tax.
    pub amount: Exact,
}

/// One tax of a list.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub group: usize,
    pub rate: Exact,
    /// The tax as a share of the price, however the price is stated.
    pub share: Exact,
    /// What the tax is on, as a share of the price.
    pub base: Exact,
    pub included: bool,
    /// The earlier taxes that it is on.
    pub on: Vec<usize>,
}

/// A list of taxes on prices that are stated in one way.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    pub parts: Vec<Part>,
    /// The net amount as a share of the price.
    pub net: Exact,
    /// All taxes together as a share of the net amount.
    pub coefficient: Exact,
    pub any_included: bool,
    pub all_included: bool,
    /// Whether the price is stated with tax, whatever single taxes say.
    pub states_gross: bool,
}

/// Every list of taxes that an entry has, and the taxes of the quote they make up.
#[derive(Debug, Default)]
pub(super) struct Profiles<'o> {
    /// The lists; `None` for the average rate of the lines, which nothing else finds.
    known: Vec<Option<(&'o [Id], bool)>>,
    profiles: Vec<Profile>,
    /// Whether a tax is kept apart where prices contain it from where it comes on top: what is rounded once for both
    /// would have no one price to be taken out of.
    keeps_apart: bool,
    pub groups: Vec<Group<'o>>,
}

impl<'o> Profiles<'o> {
    /// No list yet; `level` is where taxes are rounded.
    pub fn at_level(level: RoundingLevel) -> Profiles<'o> {
        Profiles { keeps_apart: level == RoundingLevel::Group, ..Profiles::default() }
    }

    /// The place of a list's profile; `includes` says whether the price contains tax where a tax does not say otherwise.
    pub fn place(&mut self, offer: &'o Offer, taxes: &'o [Id], includes: bool) -> Result<usize, QuoteError> {
        let wanted = Some((taxes, includes));
        if let Some(place) = self.known.iter().position(|known| *known == wanted) {
            return Ok(place);
        }
        let found: Result<Vec<&Tax>, QuoteError> =
            taxes.iter().map(|id| offer.tax(id).ok_or_else(|| QuoteError::Unknown(id.clone()))).collect();
        let profile = self.profile(&found?, includes)?;
        self.known.push(wanted);
        self.profiles.push(profile);
        Ok(self.profiles.len() - 1)
    }

    /// The place of a profile with one rate that is no tax of the offer: the average of the lines.
    pub fn place_average(&mut self, rate: Exact, includes: bool) -> Result<usize, QuoteError> {
        let group = self.group(None, rate, includes, true);
        let profile = Profile::of(
            vec![Stacked { group, rate, basis: TaxBasis::Net, included: includes, on: Vec::new() }],
            includes,
        )?;
        self.known.push(None);
        self.profiles.push(profile);
        Ok(self.profiles.len() - 1)
    }

    /// Every profile, by place.
    pub fn all(&self) -> &[Profile] {
        &self.profiles
    }

    /// The profile of a place.
    pub fn at(&self, place: usize) -> Option<&Profile> {
        self.profiles.get(place)
    }

    fn profile(&mut self, taxes: &[&'o Tax], includes: bool) -> Result<Profile, QuoteError> {
        let mut stacked = Vec::with_capacity(taxes.len());
        for (index, tax) in taxes.iter().enumerate() {
            let included = tax.included.unwrap_or(includes);
            let group = self.group(Some(tax), tax.rate.exact(), included, taxes.len() == 1);
            stacked.push(Stacked {
                group,
                rate: tax.rate.exact(),
                basis: tax.basis.unwrap_or(TaxBasis::Net),
                included,
                on: earlier_taxes(tax, taxes, index),
            });
        }
        Ok(Profile::of(stacked, includes)?)
    }

    fn group(&mut self, tax: Option<&'o Tax>, rate: Exact, included: bool, alone: bool) -> usize {
        let keeps_apart = self.keeps_apart;
        let same = |group: &Group<'o>| (!keeps_apart || group.included == included) && group.is_of(tax, rate);
        if let Some(place) = self.groups.iter().position(same) {
            if let Some(group) = self.groups.get_mut(place) {
                group.alone &= alone;
            }
            return place;
        }
        let zero = Exact::ZERO;
        self.groups.push(Group { tax, rate, included, alone, taxable: zero, price: zero, exact: zero, amount: zero });
        self.groups.len() - 1
    }
}

impl Group<'_> {
    /// Whether two groups are one tax in the quote.
    pub fn is_same_tax(&self, other: &Group<'_>) -> bool {
        self.is_of(other.tax, other.rate)
    }

    /// Whether it is the group of a tax: of one name, category and rate.
    fn is_of(&self, tax: Option<&Tax>, rate: Exact) -> bool {
        self.rate == rate
            && match (self.tax, tax) {
                (Some(own), Some(tax)) => own.category == tax.category && own.name == tax.name,
                (None, None) => true,
                _ => false,
            }
    }
}

/// The places of the taxes before this one that it is on.
fn earlier_taxes(tax: &Tax, taxes: &[&Tax], index: usize) -> Vec<usize> {
    let earlier = taxes.iter().enumerate().take(index);
    if !tax.compound_on.is_empty() {
        return earlier.filter(|(_, other)| tax.compound_on.contains(&other.id)).map(|(place, _)| place).collect();
    }
    if tax.compound == Some(true) { earlier.map(|(place, _)| place).collect() } else { Vec::new() }
}

/// A tax in its list, before the list is worked out.
struct Stacked {
    group: usize,
    rate: Exact,
    basis: TaxBasis,
    included: bool,
    on: Vec<usize>,
}

impl Profile {
    fn of(taxes: Vec<Stacked>, states_gross: bool) -> Result<Profile, MoneyError> {
        let of_gross = taxes.iter().filter(|tax| tax.basis == TaxBasis::Gross).map(|tax| tax.rate);
        let left = Exact::ONE.minus(Exact::sum(of_gross)?)?;
        // What each tax is on and comes to, as shares of the net amount.
        let mut bases: Vec<Exact> = Vec::with_capacity(taxes.len());
        let mut factors: Vec<Exact> = Vec::with_capacity(taxes.len());
        for tax in &taxes {
            let below = Exact::sum(tax.on.iter().filter_map(|place| factors.get(*place).copied()))?;
            let base = Exact::ONE.plus(below)?;
            factors.push(match tax.basis {
                TaxBasis::Gross => tax.rate.divided_by(left)?,
                TaxBasis::Net => base.times(tax.rate)?,
            });
            bases.push(base);
        }
        let contained = taxes.iter().zip(&factors).filter(|(tax, _)| tax.included).map(|(_, factor)| *factor);
        let net = Exact::ONE.divided_by(Exact::ONE.plus(Exact::sum(contained)?)?)?.simplest();
        let coefficient = Exact::sum(factors.iter().copied())?;
        let any_included = taxes.iter().any(|tax| tax.included);
        let all_included = taxes.iter().all(|tax| tax.included);
        let mut parts = Vec::with_capacity(taxes.len());
        for ((tax, factor), base) in taxes.into_iter().zip(factors).zip(bases) {
            let (share, base) = (factor.times(net)?.simplest(), base.times(net)?.simplest());
            parts.push(Part { group: tax.group, rate: tax.rate, share, base, included: tax.included, on: tax.on });
        }
        Ok(Profile { parts, net, coefficient, any_included, all_included, states_gross })
    }
}
