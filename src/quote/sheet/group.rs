//! The taxes of the quote.
//!
//! What rounding counts as one tax is decided here: the same name, rate and category. A rate of 0 % and an exemption are two
//! taxes, because their reader must be able to tell them apart.

use crate::money::{Exact, MoneyError, RoundingMode};
use crate::offer::{Tax, TaxBasis};
use crate::quote::trace::TraceRule;

/// One tax of the quote: everything of the same name, rate and category.
#[derive(Debug, Clone)]
pub struct Group<'o> {
    /// The first of the offer's taxes in it; `None` for the average rate of the lines.
    pub tax: Option<&'o Tax>,
    /// The rate as a fraction: 0.19 is 19 %.
    pub rate: Exact,
    /// Whether the first price it is on contains it.
    pub included: bool,
    /// Whether nothing has another tax beside it.
    pub alone: bool,
    /// Whether some prices contain it, and it comes on top of others.
    pub mixed: bool,
    /// How it is rounded, where not as all others.
    pub mode: Option<RoundingMode>,
    /// What it is on.
    pub taxable: Exact,
    /// The prices it is in or on.
    pub price: Exact,
    /// The tax before rounding, where that is summed up.
    pub exact: Exact,
    /// The tax.
    pub amount: Exact,
    /// By which rule the tax is reached.
    pub rule: TraceRule,
}

impl<'o> Group<'o> {
    /// A tax that nothing is entered for yet.
    pub fn new(tax: Option<&'o Tax>, rate: Exact) -> Group<'o> {
        let nothing = Exact::ZERO;
        let (taxable, price, exact, amount) = (nothing, nothing, nothing, nothing);
        let (included, alone, mixed, mode, rule) = (false, true, false, None, TraceRule::TaxOfGroup);
        Group { tax, rate, included, alone, mixed, mode, taxable, price, exact, amount, rule }
    }

    /// Whether it can be one tax where prices contain it and where it comes on top: a share of the net amount, and nothing
    /// beside it.
    pub fn can_mix(&self) -> bool {
        self.alone && self.tax.is_none_or(|tax| tax.basis.unwrap_or(TaxBasis::Net) == TaxBasis::Net)
    }

    /// What prices contain of it.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn contained(&self) -> Result<Exact, MoneyError> {
        match (self.mixed, self.included) {
            (true, _) => self.price.minus(self.taxable),
            (false, true) => Ok(self.amount),
            (false, false) => Ok(Exact::ZERO),
        }
    }

    /// Whether two groups are one tax in the quote.
    pub fn is_same_tax(&self, other: &Group<'_>) -> bool {
        self.is_of(other.tax, other.rate)
    }

    /// Whether it is the group of a tax: of one name, category and rate.
    pub fn is_of(&self, tax: Option<&Tax>, rate: Exact) -> bool {
        self.rate == rate
            && match (self.tax, tax) {
                (Some(own), Some(tax)) => own.category == tax.category && own.name == tax.name,
                (None, None) => true,
                _ => false,
            }
    }

    /// Takes in another group of the same tax: what prices contain of it and what comes on top.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn merge(&mut self, other: &Group<'_>) -> Result<(), MoneyError> {
        self.taxable.add(other.taxable)?;
        self.price.add(other.price)?;
        self.exact.add(other.exact)?;
        self.amount.add(other.amount)?;
        if self.rule != other.rule {
            self.rule = TraceRule::TaxOfGroup;
        }
        Ok(())
    }
}
