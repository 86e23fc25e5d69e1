//! The taxes of every entry, contained in its price or on top of it, rounded where the convention says.
//!
//! A tax is a share of the price, exact: 19/119 of a price that contains 19 %, 19/100 of one that does not. Where it is rounded
//! is the offer's choice. 4 × 0.45 at 7 % has the tax 0.126. By the unit that is 4 × 0.03 = 0.12, by the line 0.13; for a group
//! or the document it stays 0.126, and only what stands at the line is rounded. What is given back has the same figures below
//! zero.

use super::TaxSource;
use crate::money::{Exact, MoneyError};
use crate::offer::{RoundingLevel, TotalRule};
use crate::quote::document::QuoteError;
use crate::quote::sheet::{
    ChargeEntry, Entry, Group, LineEntry, NO_LIST, PriceTaxes, Profile, RoundingRules, Sheet, TaxWay, Taxed,
};
use crate::quote::trace::{Figure, How, Place, Trace, TraceRule};

/// What the taxes of all entries add up to.
#[derive(Debug, Clone, Copy)]
pub struct Reckoning {
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

impl Reckoning {
    /// Of no entry yet.
    const EMPTY: Reckoning = Reckoning {
        net_prices: Exact::ZERO,
        gross_prices: Exact::ZERO,
        of_entries: Exact::ZERO,
        contained: Exact::ZERO,
        on_top: Exact::ZERO,
        independent_net: Exact::ZERO,
        exact_contained: Exact::ZERO,
        exact_net: Exact::ZERO,
        pure: true,
    };
}

/// Works out net, tax and gross of each entry, and what each tax of the quote is on.
///
/// # Errors
/// Amounts too large to be exact.
pub fn reckon(sheet: &mut Sheet<'_>, source: TaxSource<'_>) -> Result<Reckoning, QuoteError> {
    let places = sheet.places();
    let mut reckoner = Reckoner {
        rounding: sheet.rounding,
        carried: vec![Exact::ZERO; sheet.profiles.groups.len()],
        groups: std::mem::take(&mut sheet.profiles.groups),
        own: PriceTaxes::new(sheet.rounding),
        sums: Reckoning::EMPTY,
    };
    for (number, entry) in sheet.entries.iter_mut().enumerate() {
        let profile = sheet.profiles.at(entry.profile).ok_or(NO_LIST)?;
        let rounded = reckoner.round(entry, profile)?;
        reckoner.add_to_groups(entry.price, rounded, profile)?;
        reckoner.add_to_sums(entry.price, rounded, profile)?;
        let independent = reckoner.independent_net(entry.price, profile)?;
        let Some(place) = places.of(number) else { continue };
        let mut standing = reckoner.standing(entry.price, rounded, profile)?;
        if let Some(net) = independent {
            standing = EntryTaxes::of_independent_net(entry.price, net)?;
        }
        entry.taxed = standing.taxed;
        if sheet.trace.is_kept() {
            let amount = amount_of(&sheet.lines, &sheet.charges, number);
            let telling = Telling { rounding: &sheet.rounding, profile, entry, place };
            telling.tell(&standing, amount, source, &mut sheet.trace);
        }
    }
    sheet.profiles.groups = reckoner.groups;
    Ok(reckoner.sums)
}

/// The amount of a line or charge before discounts.
fn amount_of(lines: &[LineEntry<'_>], charges: &[ChargeEntry<'_>], entry: usize) -> Exact {
    let line = lines.get(entry).map(|line| line.amount);
    let charge = || charges.get(entry.checked_sub(lines.len())?).map(|charge| charge.amount);
    line.or_else(charge).unwrap_or(Exact::ZERO)
}

/// The taxes of an entry after rounding.
#[derive(Clone, Copy)]
struct Rounded {
    /// What they come to, where they are rounded entry by entry; else nothing.
    fixed: Exact,
    /// What of that the price contains.
    contained: Exact,
    /// How they were rounded.
    way: TaxWay,
}

/// The taxes of an entry as they stand at a line or charge.
struct EntryTaxes {
    /// The three figures.
    taxed: Taxed,
    /// What of the tax the price contains.
    contained: Exact,
    /// How the tax was rounded.
    way: TaxWay,
}

impl EntryTaxes {
    /// A price whose net amount is rounded by itself: the tax is what that leaves. −2.99 with −2.88 net has the tax −0.11.
    fn of_independent_net(price: Exact, net: Exact) -> Result<EntryTaxes, MoneyError> {
        let tax = price.minus(net)?;
        Ok(EntryTaxes { taxed: Taxed { net, tax, gross: price }, contained: tax, way: TaxWay::Rest })
    }
}

/// Works out one entry after the other.
struct Reckoner<'o> {
    /// Where and how taxes are rounded.
    rounding: RoundingRules,
    /// The taxes of the quote, to which each entry adds.
    groups: Vec<Group<'o>>,
    /// What rounding took from the entries before, by tax.
    carried: Vec<Exact>,
    /// The taxes of the present entry.
    own: PriceTaxes,
    /// What all entries so far add up to.
    sums: Reckoning,
}

impl Reckoner<'_> {
    /// Rounds the taxes of an entry where the level says so.
    fn round(&mut self, entry: &Entry, profile: &Profile) -> Result<Rounded, MoneyError> {
        self.own.begin(entry.price, profile)?;
        let (fixed, way) = match self.rounding.level {
            RoundingLevel::Group | RoundingLevel::Document => {
                self.own.keep_exact();
                (Exact::ZERO, TaxWay::Share)
            }
            RoundingLevel::Unit => (self.own.round_units(entry.quantity)?, TaxWay::PerUnit),
            RoundingLevel::Line => self.own.round_line(entry.price, profile)?,
        };
        let contained = self.contained(fixed, profile)?;
        Ok(Rounded { fixed, contained, way })
    }

    /// What of the rounded taxes the price contains.
    fn contained(&self, fixed: Exact, profile: &Profile) -> Result<Exact, MoneyError> {
        if self.rounding.rounds_each_entry() && profile.all_included && profile.taxes.len() <= 1 {
            return Ok(fixed);
        }
        self.own.contained(profile)
    }

    /// Adds an entry to the taxes of the quote: what each is on, and how much it is. Where taxes are rounded once for many, what
    /// is added up is exact.
    fn add_to_groups(&mut self, price: Exact, rounded: Rounded, profile: &Profile) -> Result<(), MoneyError> {
        let rounding = &self.rounding;
        let together = !rounding.rounds_each_entry();
        let on_rounded = rounding.level == RoundingLevel::Line && rounding.compounds_rounded && !profile.any_included;
        let rest = if together { Exact::ZERO } else { price.minus(rounded.contained)? };
        for (tax, (exact, amount)) in profile.taxes.iter().zip(self.own.exact.iter().zip(&self.own.rounded)) {
            let base = if tax.included && !together {
                rest
            } else if on_rounded {
                price.plus(self.own.rounded_below(tax)?)?
            } else {
                price.times(tax.base)?
            };
            let Some(group) = self.groups.get_mut(tax.group) else { continue };
            group.taxable.add(base)?;
            group.price.add(price)?;
            if together {
                group.exact.add(*exact)?;
            } else {
                group.amount.add(*amount)?;
            }
        }
        Ok(())
    }

    /// Adds an entry to the sums over all entries.
    fn add_to_sums(&mut self, price: Exact, rounded: Rounded, profile: &Profile) -> Result<(), MoneyError> {
        let Rounded { fixed, contained, .. } = rounded;
        let sums = &mut self.sums;
        if profile.any_included {
            sums.gross_prices.add(price)?;
            sums.contained.add(if profile.all_included { fixed } else { contained })?;
            sums.pure &= profile.all_included;
        } else {
            sums.net_prices.add(price)?;
            sums.on_top.add(fixed)?;
            sums.pure &= self.own.exact.iter().all(|tax| tax.is_zero());
        }
        sums.of_entries.add(fixed)?;
        let by_itself = self.rounding.net_independent && self.rounding.level != RoundingLevel::Line;
        if self.rounding.total == TotalRule::ResidualNet || by_itself {
            sums.exact_net.add(price.times(profile.net)?)?;
        }
        if self.rounding.level == RoundingLevel::Document && profile.any_included {
            let taxes = profile.taxes.iter().zip(&self.own.exact).filter(|(tax, _)| tax.included);
            sums.exact_contained.add(Exact::sum(taxes.map(|(_, exact)| *exact))?)?;
        }
        Ok(())
    }

    /// The net amount of a price with tax, where each is rounded by itself. At other levels than the line all net amounts
    /// are rounded together.
    fn independent_net(&mut self, price: Exact, profile: &Profile) -> Result<Option<Exact>, MoneyError> {
        let by_itself = self.rounding.net_independent && self.rounding.level == RoundingLevel::Line;
        if !by_itself || !profile.any_included {
            return Ok(None);
        }
        let net = self.rounding.round(price.times(profile.net)?)?;
        self.sums.independent_net.add(net)?;
        Ok(Some(net))
    }

    /// Net, tax and gross as they stand at a line or charge.
    fn standing(&mut self, price: Exact, rounded: Rounded, profile: &Profile) -> Result<EntryTaxes, MoneyError> {
        let way = rounded.way;
        let tax = if self.rounding.carries {
            self.carry(profile)?
        } else if self.rounding.rounds_each_entry() {
            rounded.fixed
        } else {
            self.own.round(Exact::sum(self.own.exact.iter().copied())?)?
        };
        if !profile.any_included {
            let taxed = Taxed { net: price, tax, gross: price.plus(tax)? };
            return Ok(EntryTaxes { taxed, contained: Exact::ZERO, way });
        }
        let contained = if profile.all_included { tax } else { rounded.contained };
        let net = price.minus(contained)?;
        Ok(EntryTaxes { taxed: Taxed { net, tax, gross: net.plus(tax)? }, contained, way })
    }

    /// Rounds each tax with what rounding took from the entries before, and carries the rest on.
    fn carry(&mut self, profile: &Profile) -> Result<Exact, MoneyError> {
        let mut all = Exact::ZERO;
        for (tax, own) in profile.taxes.iter().zip(&self.own.exact) {
            let Some(carried) = self.carried.get_mut(tax.group) else { continue };
            let exact = own.plus(*carried)?;
            let rounded = self.own.round(exact)?;
            *carried = exact.minus(rounded)?;
            all = all.plus(rounded)?;
        }
        Ok(all)
    }
}

/// Tells how the figures of a line or charge are reached.
struct Telling<'t> {
    rounding: &'t RoundingRules,
    /// The taxes on it.
    profile: &'t Profile,
    /// The line or charge, with its final price.
    entry: &'t Entry,
    /// Where its figures stand in the quote.
    place: Place,
}

impl Telling<'_> {
    /// Tells tax, total, net and gross. What a service states instead of net and gross is told where it is written.
    fn tell(&self, standing: &EntryTaxes, amount: Exact, source: TaxSource<'_>, trace: &mut Trace) {
        let (entry, place) = (self.entry, self.place);
        let price = entry.price;
        if !self.profile.taxes.is_empty() {
            let (figure, rule, inputs) = self.tax(standing);
            trace.tell(figure, || How::new(place, "tax", rule, &inputs));
        }
        let added = price.minus(amount).and_then(|more| more.plus(entry.discount)).unwrap_or(Exact::ZERO);
        let how = || How::new(place, "total", TraceRule::LineTotal, &[amount, entry.discount, added]);
        trace.tell_other(Figure::unrounded(price), how);
        if let TaxSource::Stated(_) = source {
            return;
        }
        let Taxed { net, tax, gross } = standing.taxed;
        trace.tell_other(Figure::unrounded(net), || match self.profile.any_included {
            true => How::new(place, "net", TraceRule::NetAsRest, &[price, standing.contained]),
            false => How::new(place, "net", TraceRule::NetIsPrice, &[price]),
        });
        trace.tell_other(Figure::unrounded(gross), || How::new(place, "gross", TraceRule::NetAndTax, &[net, tax]));
    }

    /// The tax, by which rule it is reached, and from what.
    fn tax(&self, standing: &EntryTaxes) -> (Figure, TraceRule, Vec<Exact>) {
        let (price, tax) = (self.entry.price, standing.taxed.tax);
        let of_price = self.profile.share().unwrap_or(Exact::ZERO);
        let (rule, share) = match standing.way {
            TaxWay::Rest => return (Figure::unrounded(tax), TraceRule::TaxAsRest, vec![price]),
            TaxWay::PerUnit => (TraceRule::TaxPerUnit, of_price),
            TaxWay::Share if self.profile.any_included => (TraceRule::TaxContained, of_price),
            TaxWay::Share => (TraceRule::TaxOnTop, self.profile.coefficient),
        };
        let exact = price.times(share).unwrap_or(tax);
        let mode = self.profile.mode.unwrap_or(self.rounding.mode);
        (Figure { value: tax, exact, mode }, rule, vec![price, share.simplest()])
    }
}
