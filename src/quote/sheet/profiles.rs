//! The lists of taxes of one quote, and the taxes of the quote that they make up.
//!
//! Most quotes have one or two lists, and each is worked out once. An entry holds the place of its list, a tax of a list the
//! place of its group.

use super::profile::ListedTax;
use super::{Group, Profile, RoundingRules};
use crate::money::{Exact, RoundingMode};
use crate::offer::{Offer, PriceBasis, RoundingLevel, Tax, TaxBasis, TaxRows};
use crate::quote::document::QuoteError;
use crate::shape::Id;

/// What a list is found by: its taxes, how the price is stated, how they are rounded where not as all others.
type Known<'o> = (&'o [Id], PriceBasis, Option<RoundingMode>);

/// Every list of taxes that an entry has, and the taxes of the quote they make up.
#[derive(Debug, Default)]
pub struct Profiles<'o> {
    /// The lists; `None` for the average rate of the lines, which nothing else finds.
    known: Vec<Option<Known<'o>>>,
    /// The lists, worked out, by place.
    profiles: Vec<Profile>,
    /// Whether a tax is kept apart where prices contain it from where it comes on top: what is rounded once for both
    /// would have no one price to be taken out of.
    keeps_apart: bool,
    /// Whether such a tax is one all the same, where it is the only one on its prices.
    joins: bool,
    /// The taxes of the quote, in the order in which they were met.
    pub groups: Vec<Group<'o>>,
}

impl<'o> Profiles<'o> {
    /// No list yet, for taxes that are rounded so.
    pub fn under(rounding: &RoundingRules) -> Profiles<'o> {
        let keeps_apart = rounding.level == RoundingLevel::Group;
        let joins = keeps_apart && rounding.tax_rows == TaxRows::One;
        Profiles { keeps_apart, joins, ..Profiles::default() }
    }

    /// The place of a list's profile, on prices that are stated in one way unless a tax says otherwise.
    ///
    /// # Errors
    /// [`QuoteError::Unknown`] for a tax that the offer does not have; amounts too large to be exact.
    pub fn place(&mut self, offer: &'o Offer, taxes: &'o [Id], basis: PriceBasis) -> Result<usize, QuoteError> {
        self.place_rounded(offer, taxes, basis, None)
    }

    /// The same for taxes that are rounded in another mode than all others.
    ///
    /// # Errors
    /// As [`Profiles::place`].
    pub fn place_rounded(
        &mut self,
        offer: &'o Offer,
        taxes: &'o [Id],
        basis: PriceBasis,
        mode: Option<RoundingMode>,
    ) -> Result<usize, QuoteError> {
        let wanted = Some((taxes, basis, mode));
        if let Some(place) = self.known.iter().position(|known| *known == wanted) {
            return Ok(place);
        }
        let found: Result<Vec<&Tax>, QuoteError> =
            taxes.iter().map(|id| offer.tax(id).ok_or_else(|| QuoteError::Unknown(id.clone()))).collect();
        let profile = self.profile(&found?, basis, mode)?;
        self.known.push(wanted);
        self.profiles.push(profile);
        Ok(self.profiles.len() - 1)
    }

    /// The place of a profile with one rate that is no tax of the offer: the average of the lines.
    ///
    /// # Errors
    /// Amounts too large to be exact.
    pub fn place_average(
        &mut self,
        rate: Exact,
        basis: PriceBasis,
        mode: Option<RoundingMode>,
    ) -> Result<usize, QuoteError> {
        let included = basis == PriceBasis::WithTax;
        let group = self.group_of(Group { included, mode, ..Group::new(None, rate) });
        let only = ListedTax { group, rate, basis: TaxBasis::Net, included, on: Vec::new() };
        let profile = Profile::of(vec![only], basis, mode)?;
        self.known.push(None);
        self.profiles.push(profile);
        Ok(self.profiles.len() - 1)
    }

    /// Every profile, by place.
    pub fn all(&self) -> &[Profile] {
        &self.profiles
    }

    /// The profile of a place; `None` for a place that no list has. Asked for every entry, several times.
    #[inline]
    pub fn at(&self, place: usize) -> Option<&Profile> {
        self.profiles.get(place)
    }

    /// Works out a list, and adds its taxes to those of the quote.
    fn profile(
        &mut self,
        taxes: &[&'o Tax],
        basis: PriceBasis,
        mode: Option<RoundingMode>,
    ) -> Result<Profile, QuoteError> {
        let mut listed = Vec::with_capacity(taxes.len());
        for (index, tax) in taxes.iter().enumerate() {
            let included = basis.unless(tax.included) == PriceBasis::WithTax;
            let (rate, alone) = (tax.rate.exact(), taxes.len() == 1);
            let group = self.group_of(Group { included, alone, mode, ..Group::new(Some(tax), rate) });
            let on = earlier_taxes(tax, taxes, index);
            listed.push(ListedTax { group, rate, basis: tax.basis.unwrap_or(TaxBasis::Net), included, on });
        }
        Ok(Profile::of(listed, basis, mode)?)
    }

    /// The place of the group that a tax belongs to.
    fn group_of(&mut self, wanted: Group<'o>) -> usize {
        let (keeps_apart, joins) = (self.keeps_apart, self.joins);
        let fits = |group: &Group<'o>| match (group.mixed, group.included == wanted.included) {
            (false, true) => true,
            _ => joins && group.can_mix() && wanted.can_mix(),
        };
        let same = |group: &Group<'o>| {
            group.is_of(wanted.tax, wanted.rate) && (!keeps_apart || group.mode == wanted.mode && fits(group))
        };
        if let Some(place) = self.groups.iter().position(same) {
            if let Some(group) = self.groups.get_mut(place) {
                group.mixed |= keeps_apart && group.included != wanted.included;
                group.alone &= wanted.alone;
            }
            return place;
        }
        self.groups.push(wanted);
        self.groups.len() - 1
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
