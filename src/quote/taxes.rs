//! The taxes, contained in the prices or on top of them, rounded where the convention says.

use super::QuoteError;
use super::parts::PartTaxes;
use super::policy::Policy;
use super::profile::{Group, Profile};
use super::sheet::{Entry, Sheet};
use super::trace::{Note, Trace, TraceRule};
use crate::money::{Exact, MoneyError};
use crate::offer::{RoundingLevel, RoundingTarget};

/// What the taxes of all entries add up to.
#[derive(Debug, Clone, Copy)]
pub(super) struct TaxSums {
    /// The prices that contain no tax.
    pub net_prices: Exact,
    /// The prices that contain tax, all or some of it.
    pub gross_prices: Exact,
    /// The rounded taxes of entries, where they are rounded there.
    pub of_entries: Exact,
    /// Of those, what the prices contain.
    pub contained: Exact,
    /// Of those, what is on prices that contain none.
    pub on_top: Exact,
    /// Net amounts of prices with tax that are rounded by themselves.
    pub independent_net: Exact,
    /// All taxes that prices contain, exact; summed up where taxes are rounded for the document.
    pub exact_contained: Exact,
    /// All net amounts, exact; summed up where the total needs them.
    pub exact_net: Exact,
    /// Whether every price with tax contains all its taxes, and no other price has any.
    pub pure: bool,
}

/// Works out net, tax and gross of each entry, and what each tax of the quote is on.
pub(super) fn reckon(sheet: &mut Sheet<'_>) -> Result<TaxSums, QuoteError> {
    let zero = Exact::ZERO;
    let mut sums = TaxSums {
        net_prices: zero,
        gross_prices: zero,
        of_entries: zero,
        contained: zero,
        on_top: zero,
        independent_net: zero,
        exact_contained: zero,
        exact_net: zero,
        pure: true,
    };
    let shown = sheet.lines.len() + sheet.charges.len();
    let mut reckoner = Reckoner {
        policy: sheet.policy,
        carried: vec![zero; sheet.profiles.groups.len()],
        groups: std::mem::take(&mut sheet.profiles.groups),
        own: PartTaxes::new(sheet.policy),
    };
    let lines = sheet.lines.len();
    for (place, entry) in sheet.entries.iter_mut().enumerate() {
        let Some(profile) = sheet.profiles.at(entry.profile) else { return Err(QuoteError::DoesNotAddUp) };
        reckoner.settle(entry, profile, &mut sums, place < shown)?;
        if sheet.trace.is_kept() && place < shown {
            let (list, index) = if place < lines { ("lines", place) } else { ("charges", place - lines) };
            note_entry(&mut sheet.trace, &sheet.policy, profile, entry, list, index);
        }
    }
    sheet.profiles.groups = reckoner.groups;
    Ok(sums)
}

/// How the figures of a line or charge were reached.
fn note_entry(trace: &mut Trace, policy: &Policy, profile: &Profile, entry: &Entry, list: &str, index: usize) {
    if profile.parts.is_empty() {
        return;
    }
    let figure = || format!("/{list}/{index}/tax");
    let by_net = policy.target == RoundingTarget::Net || policy.net_independent;
    if policy.level == RoundingLevel::Line && profile.all_included && by_net {
        let inputs = [entry.price];
        trace.note(|| Note::rounded(figure(), TraceRule::TaxAsRest, &inputs, entry.tax, entry.tax, policy.mode));
        return;
    }
    let share = Exact::sum(profile.parts.iter().map(|part| part.share)).unwrap_or(Exact::ZERO);
    let (rule, factor) = if policy.level == RoundingLevel::Unit {
        (TraceRule::TaxPerUnit, share)
    } else if profile.any_included {
        (TraceRule::TaxContained, share)
    } else {
        (TraceRule::TaxOnTop, profile.coefficient)
    };
    let exact = entry.price.times(factor).unwrap_or(entry.tax);
    let inputs = [entry.price, factor.simplest()];
    trace.note(|| Note::rounded(figure(), rule, &inputs, exact, entry.tax, policy.mode));
}

/// Settles one entry after the other.
struct Reckoner<'o> {
    policy: Policy,
    groups: Vec<Group<'o>>,
    /// What rounding took from the entries before, by tax.
    carried: Vec<Exact>,
    /// The taxes of the present entry.
    own: PartTaxes,
}

impl Reckoner<'_> {
    fn settle(
        &mut self,
        entry: &mut Entry,
        profile: &Profile,
        sums: &mut TaxSums,
        shown: bool,
    ) -> Result<(), QuoteError> {
        let price = entry.price;
        self.own.begin(price, profile)?;
        let fixed = self.round_parts(entry, profile)?;
        let contained = self.contained(fixed, profile)?;
        self.add_to_groups(price, contained, profile)?;
        self.add_to_sums(price, fixed, contained, profile, sums)?;
        if shown {
            (entry.net, entry.tax, entry.gross) = self.shown_figures(price, fixed, profile)?;
        }
        if self.policy.net_independent && profile.any_included {
            self.settle_independent(entry, profile, sums, shown)?;
        }
        Ok(())
    }

    /// Rounds the net amount of a price with tax by itself. At other levels than the line all net amounts are rounded
    /// together.
    fn settle_independent(
        &self,
        entry: &mut Entry,
        profile: &Profile,
        sums: &mut TaxSums,
        shown: bool,
    ) -> Result<(), MoneyError> {
        let price = entry.price;
        if self.policy.level != RoundingLevel::Line {
            return Ok(());
        }
        let net = self.policy.round(price.times(profile.net)?)?;
        sums.independent_net.add(net)?;
        if shown {
            (entry.net, entry.tax, entry.gross) = (net, price.minus(net)?, price);
        }
        Ok(())
    }

    /// Rounds the taxes of an entry where the level says so; what they come to together.
    fn round_parts(&mut self, entry: &Entry, profile: &Profile) -> Result<Exact, MoneyError> {
        match self.policy.level {
            RoundingLevel::Group | RoundingLevel::Document => {
                self.own.rounded.extend_from_slice(&self.own.exact);
                Ok(Exact::ZERO)
            }
            RoundingLevel::Unit => self.own.round_units(entry.quantity),
            RoundingLevel::Line => self.own.round_line(entry.price, profile),
        }
    }

    /// What of the rounded taxes the price contains.
    fn contained(&self, fixed: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        let by_parts = matches!(self.policy.level, RoundingLevel::Unit | RoundingLevel::Line);
        if by_parts && profile.all_included && profile.parts.len() <= 1 {
            return Ok(fixed);
        }
        self.own.contained(profile)
    }

    fn add_to_groups(&mut self, price: Exact, contained: Exact, profile: &Profile) -> Result<(), MoneyError> {
        let together = matches!(self.policy.level, RoundingLevel::Group | RoundingLevel::Document);
        let on_rounded =
            self.policy.level == RoundingLevel::Line && self.policy.compounds_rounded && !profile.any_included;
        let rest = if together { Exact::ZERO } else { price.minus(contained)? };
        for (part, (exact, rounded)) in profile.parts.iter().zip(self.own.exact.iter().zip(&self.own.rounded)) {
            let base = if part.included && !together {
                rest
            } else if on_rounded {
                price.plus(self.own.rounded_below(part)?)?
            } else {
                price.times(part.base)?
            };
            let Some(group) = self.groups.get_mut(part.group) else { continue };
            group.taxable.add(base)?;
            group.price.add(price)?;
            if together {
                group.exact.add(*exact)?;
            } else {
                group.amount.add(*rounded)?;
            }
        }
        Ok(())
    }

    fn add_to_sums(
        &self,
        price: Exact,
        fixed: Exact,
        contained: Exact,
        profile: &Profile,
        sums: &mut TaxSums,
    ) -> Result<(), MoneyError> {
        if profile.any_included {
            sums.gross_prices.add(price)?;
            sums.contained.add(if profile.all_included { fixed } else { contained })?;
            sums.pure &= profile.all_included;
        } else {
            sums.net_prices.add(price)?;
            sums.on_top.add(fixed)?;
            let taxed = self.own.exact.iter().any(|tax| !tax.is_zero());
            sums.pure &= !taxed;
        }
        sums.of_entries.add(fixed)?;
        let residual = self.policy.total == crate::offer::TotalRule::ResidualNet;
        let by_itself = self.policy.net_independent && self.policy.level != RoundingLevel::Line;
        if residual || by_itself {
            sums.exact_net.add(price.times(profile.net)?)?;
        }
        if self.policy.level == RoundingLevel::Document && profile.any_included {
            let parts = profile.parts.iter().zip(&self.own.exact).filter(|(part, _)| part.included);
            sums.exact_contained.add(Exact::sum(parts.map(|(_, tax)| *tax))?)?;
        }
        Ok(())
    }

    /// Net, tax and gross as they stand at a line or charge.
    fn shown_figures(
        &mut self,
        price: Exact,
        fixed: Exact,
        profile: &Profile,
    ) -> Result<(Exact, Exact, Exact), MoneyError> {
        let tax = if self.policy.carries {
            self.carry(profile)?
        } else if matches!(self.policy.level, RoundingLevel::Unit | RoundingLevel::Line) {
            fixed
        } else {
            self.policy.round(Exact::sum(self.own.exact.iter().copied())?)?
        };
        if !profile.any_included {
            return Ok((price, tax, price.plus(tax)?));
        }
        let contained = if profile.all_included { tax } else { self.contained(fixed, profile)? };
        let net = price.minus(contained)?;
        Ok((net, tax, net.plus(tax)?))
    }

    /// Rounds each tax with what rounding took from the entries before, and carries the rest on.
    fn carry(&mut self, profile: &Profile) -> Result<Exact, MoneyError> {
        let mut all = Exact::ZERO;
        for (part, tax) in profile.parts.iter().zip(&self.own.exact) {
            let Some(carried) = self.carried.get_mut(part.group) else { continue };
            let exact = tax.plus(*carried)?;
            let rounded = self.policy.round(exact)?;
            *carried = exact.minus(rounded)?;
            all = all.plus(rounded)?;
        }
        Ok(all)
    }
}

/// A tax's part of what several taxes come to together.
/// Rounds the taxes of the quote where they are rounded for everything together, and what each is on.
pub(super) fn settle_groups(sheet: &mut Sheet<'_>) -> Result<(), QuoteError> {
    let policy = sheet.policy;
    for group in &mut sheet.profiles.groups {
        match policy.level {
            RoundingLevel::Unit | RoundingLevel::Line => group.taxable = policy.round(group.taxable)?,
            RoundingLevel::Document => {
                group.amount = policy.round(group.exact)?;
                group.taxable = policy.round(group.taxable)?;
            }
            RoundingLevel::Group if policy.target == RoundingTarget::Net && group.included => {
                group.taxable = policy.round(group.taxable)?;
                group.amount = group.price.minus(group.taxable)?;
            }
            RoundingLevel::Group => {
                group.amount = policy.round(group.exact)?;
                let rest = group.included && group.alone;
                group.taxable = if rest { group.price.minus(group.amount)? } else { policy.round(group.taxable)? };
            }
        }
    }
    Ok(())
}

/// The net amount and the tax of everything, without what stands outside the tax base.
pub(super) fn net_and_tax(sheet: &Sheet<'_>, sums: &TaxSums, outside: Exact) -> Result<(Exact, Exact), QuoteError> {
    let policy = sheet.policy;
    let groups = &sheet.profiles.groups;
    let rounded = || Exact::sum(groups.iter().map(|group| group.amount));
    let exact_tax = || Exact::sum(groups.iter().map(|group| group.exact));
    let (mut tax, contained) = match policy.level {
        RoundingLevel::Unit | RoundingLevel::Line => (sums.of_entries, sums.contained),
        RoundingLevel::Group => {
            let included = groups.iter().filter(|group| group.included).map(|group| group.amount);
            (rounded()?, Exact::sum(included)?)
        }
        RoundingLevel::Document => {
            let tax = policy.round(exact_tax()?)?;
            (tax, if sums.pure { tax } else { policy.round(sums.exact_contained)? })
        }
    };
    if policy.total == crate::offer::TotalRule::ResidualNet {
        let total = policy.round(sums.exact_net.plus(all_exact_tax(sheet)?)?.plus(outside)?)?;
        return Ok((total.minus(tax)?.minus(outside)?, tax));
    }
    let (net_prices, gross_prices) = (policy.round(sums.net_prices)?, policy.round(sums.gross_prices)?);
    let mut net = net_prices.plus(gross_prices)?.minus(contained)?;
    if policy.net_independent && policy.level != RoundingLevel::Line {
        net = policy.round(sums.exact_net)?;
    } else if policy.net_independent {
        net = net_prices.plus(sums.independent_net)?;
        tax = gross_prices.plus(net_prices)?.plus(sums.on_top)?.minus(net)?;
    }
    Ok((net, tax))
}

/// The exact taxes of all entries, whatever was rounded on the way.
fn all_exact_tax(sheet: &Sheet<'_>) -> Result<Exact, QuoteError> {
    let mut all = Exact::ZERO;
    for entry in &sheet.entries {
        for part in &sheet.profile(entry)?.parts {
            all = all.plus(entry.price.times(part.share)?)?;
        }
    }
    Ok(all)
}
