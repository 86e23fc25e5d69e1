//! Writing amounts, and telling how each is reached.

use crate::money::{Exact, Money, MoneyError};
use crate::offer::Offer;
use crate::quote::sheet::{Taxed, money};
use crate::quote::steps::TaxSource;
use crate::quote::trace::{Figure, How, Place, Trace, TraceRule};

/// Writes the amounts of a quote. The notes are about the amounts as they are written.
pub struct Writer<'o, 't> {
    /// The offer that is quoted.
    pub offer: &'o Offer,
    /// Where the taxes come from.
    pub source: TaxSource<'t>,
    /// Where it is told how figures are reached.
    pub trace: Trace,
}

impl<'o> Writer<'o, '_> {
    /// A writer for taxes that are computed, which nobody asks how.
    pub fn untraced(offer: &'o Offer) -> Writer<'o, 'static> {
        Writer { offer, source: TaxSource::Computed, trace: Trace::default() }
    }

    /// An amount that was told where it was made, in major units.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn money(&self, amount: Exact) -> Result<Money, MoneyError> {
        money(self.offer, amount)
    }

    /// Net, tax and gross of a single line or charge; nothing where a service states the taxes.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn taxed(&self, taxed: &Taxed) -> Result<[Option<Money>; 3], MoneyError> {
        let written = |amount| self.source.of_one(amount).map(|amount| self.money(amount)).transpose();
        Ok([written(taxed.net)?, written(taxed.tax)?, written(taxed.gross)?])
    }

    /// An amount that is made here, by a rule from its inputs.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn tell(
        &mut self,
        (place, name): (Place, &'static str),
        rule: TraceRule,
        inputs: &[Exact],
        amount: Exact,
    ) -> Result<Money, MoneyError> {
        let written = self.money(amount)?;
        self.note(written, || How::new(place, name, rule, inputs));
        Ok(written)
    }

    /// An amount that is its own only input: a stated one, a charge of a period.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn tell_itself(
        &mut self,
        (place, name): (Place, &'static str),
        rule: TraceRule,
        amount: Exact,
    ) -> Result<Money, MoneyError> {
        let written = self.money(amount)?;
        self.note(written, || How::new(place, name, rule, &[exact_of(written)]));
        Ok(written)
    }

    /// Notes how an amount is reached, as it is written; does nothing where no notes are kept.
    fn note(&mut self, written: Money, how: impl FnOnce() -> How) {
        if self.trace.is_kept() {
            self.trace.tell_other(Figure::unrounded(exact_of(written)), how);
        }
    }
}

/// The exact value of an amount as it is written.
pub fn exact_of(amount: Money) -> Exact {
    Exact::of_decimal(amount.amount())
}
