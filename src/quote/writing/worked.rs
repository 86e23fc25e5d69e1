//! A quote that is worked out: its sheet and its sums, before it is written.
//!
//! Working out and writing are two things, because a change of the selection often asks for the sums alone.

use super::instalments::instalments_of;
use super::recurring::quote_recurring;
use super::totals::{Subtotals, write_totals};
use super::writer::Writer;
use super::{charges, lines, taxes};
use crate::calendar::Instant;
use crate::offer::Offer;
use crate::quote::document::{Quote, QuoteError, QuoteTotals, Rules, Stated};
use crate::quote::sheet::Sheet;
use crate::quote::steps::{Sums, TaxSource, ToPay, enter_lines, take_all};
use crate::quote::trace::Trace;
use crate::selection::Selection;

/// A quote before it is written out.
pub struct Worked<'o, 't> {
    /// Every entry, with its figures.
    sheet: Sheet<'o>,
    /// What they come to.
    sums: Sums,
    /// Where the taxes come from.
    source: TaxSource<'t>,
}

impl<'o, 't> Worked<'o, 't> {
    /// Works out the quote of a selection at an instant.
    ///
    /// # Errors
    /// [`QuoteError`].
    pub fn out(
        rules: Rules,
        offer: &'o Offer,
        selection: &Selection,
        stated: &Stated<'t>,
        now: Instant,
        trace: Trace,
    ) -> Result<Worked<'o, 't>, QuoteError> {
        let source = TaxSource::of_selection(rules, offer, selection, stated)?;
        let mut sheet = Sheet::new(rules, offer, trace);
        enter_lines(&mut sheet, selection, now)?;
        let sums = take_all(&mut sheet, selection, source, now)?;
        Ok(Worked { sheet, sums, source })
    }

    /// The sums alone.
    ///
    /// # Errors
    /// Amounts too large to be exact.
    pub fn totals(self, selection: &Selection, now: Instant) -> Result<QuoteTotals, QuoteError> {
        let Worked { sheet, sums, source } = self;
        let mut writer = Writer { offer: sheet.offer, source, trace: Trace::default() };
        let (_, later) = quote_recurring(&sheet, now, &mut writer)?;
        let plan = instalments_of(&sheet, selection, sums.payable, sheet.offer.days().of_instant(now), &mut writer)?;
        let subtotals = Subtotals::of(&sheet, &sums, source)?;
        Ok(write_totals(&mut writer, &subtotals, &sums, plan.as_ref(), later)?)
    }

    /// The document, in the order of its members, and the trace of it.
    ///
    /// # Errors
    /// Amounts too large to be exact.
    pub fn write(self, selection: &Selection, now: Instant) -> Result<(Quote, Trace), QuoteError> {
        let Worked { mut sheet, sums, source } = self;
        let offer = sheet.offer;
        let mut writer = Writer { offer, source, trace: std::mem::take(&mut sheet.trace) };
        let lines = lines::write_lines(&sheet, now, &writer)?;
        let charges = charges::write_charges(&sheet, &mut writer)?;
        let discounts = charges::write_discounts(&sheet, &mut writer)?;
        let taxes = taxes::write_taxes(&sheet, &mut writer)?;
        let (recurring, later) = quote_recurring(&sheet, now, &mut writer)?;
        let plan = instalments_of(&sheet, selection, sums.payable, sheet.offer.days().of_instant(now), &mut writer)?;
        let prepaid = charges::write_prepaid(ToPay::new(sheet.rules, sums.to_pay), &mut writer)?;
        let not_contained = charges::write_open_charges(selection, &mut writer)?;
        let subtotals = Subtotals::of(&sheet, &sums, source)?;
        let totals = write_totals(&mut writer, &subtotals, &sums, plan.as_ref(), later)?;
        let quote = Quote {
            currency: offer.currency,
            prices_include_tax: offer.prices_include_tax,
            lines,
            charges,
            discounts,
            taxes,
            prepaid,
            recurring,
            instalments: plan.map(|plan| plan.quoted),
            not_contained,
            valid_until: lines::valid_until(&sheet, now),
            totals,
        };
        Ok((quote, writer.trace))
    }
}
