//! Whether what a tax service states can be: its sums, its prices, each of its rows.

use crate::money::{Exact, MoneyError, Price};
use crate::offer::{PriceBasis, RoundingLevel, StatedTotals};
use crate::quote::document::{QuoteError, Rules, StatedFault, StatedFigure};
use crate::quote::sheet::Sheet;

/// Checks that stated totals are consistent in themselves and with the prices: they are shown as they are or not at all.
/// `outside` is what comes on top of prices outside the tax base.
///
/// # Errors
/// [`QuoteError::StatedTotals`] with everything that does not fit.
pub fn check(sheet: &Sheet<'_>, stated: &StatedTotals, outside: Exact) -> Result<(), QuoteError> {
    let mut check = StatedCheck { sheet, stated, outside, faults: Vec::new() };
    check.sums()?;
    check.decimals()?;
    check.prices()?;
    if sheet.rules >= Rules::Two {
        check.rows()?;
    }
    if check.faults.is_empty() { Ok(()) } else { Err(QuoteError::StatedTotals(check.faults)) }
}

/// Stated totals under check, and what was found so far.
struct StatedCheck<'c, 'o> {
    /// What was worked out from the offer's own prices.
    sheet: &'c Sheet<'o>,
    /// What the tax service says.
    stated: &'c StatedTotals,
    /// What stands outside the tax base, in major units. It is in `net` and `total`, and in no row.
    outside: Exact,
    /// Every fault so far: the totals first, then row by row.
    faults: Vec<StatedFault>,
}

impl StatedCheck<'_, '_> {
    /// Notes a figure that differs from what it has to be; only the first fault of each figure.
    fn same(&mut self, figure: StatedFigure, expected: Exact, found: Exact) {
        if expected != found && self.faults.iter().all(|fault| fault.figure != figure) {
            self.faults.push(StatedFault { figure, expected, found });
        }
    }

    /// Net and tax are the total, and the rows are the tax.
    fn sums(&mut self) -> Result<(), MoneyError> {
        let (net, tax, total) = (self.stated.net.exact(), self.stated.tax.exact(), self.stated.total.exact());
        self.same(StatedFigure::Total, net.plus(tax)?, total);
        let rows = Exact::sum(self.stated.taxes.iter().map(|row| row.amount.exact()))?;
        self.same(StatedFigure::Tax, rows, tax);
        Ok(())
    }

    /// No figure is finer than the currency, or than the offer says.
    fn decimals(&mut self) -> Result<(), MoneyError> {
        let StatedTotals { net, tax, total, .. } = *self.stated;
        for (figure, price) in [(StatedFigure::Net, net), (StatedFigure::Tax, tax), (StatedFigure::Total, total)] {
            let rounded = self.sheet.rounding.cents.round(price.exact(), self.sheet.rounding.mode)?;
            self.same(figure, rounded, price.exact());
        }
        Ok(())
    }

    /// Prices without tax make the net amount, prices with tax the total. Nothing is said of a mixture.
    fn prices(&mut self) -> Result<(), MoneyError> {
        let prices = Exact::sum(self.sheet.entries.iter().map(|entry| entry.price))?.plus(self.outside)?;
        if self.all_are(PriceBasis::WithTax) {
            self.same(StatedFigure::Total, prices, self.stated.total.exact());
        } else if self.all_are(PriceBasis::WithoutTax) {
            self.same(StatedFigure::Net, prices, self.stated.net.exact());
        }
        Ok(())
    }

    /// Whether every price is stated with its taxes, or every one without.
    fn all_are(&self, basis: PriceBasis) -> bool {
        self.sheet.entries.iter().all(|entry| self.sheet.has_taxes(entry, |profile| profile.basis == basis))
    }

    /// Each row: what it is on is part of the order, and its rate makes its amount.
    fn rows(&mut self) -> Result<(), MoneyError> {
        let tolerance = self.tolerance()?;
        for (number, row) in self.stated.taxes.iter().enumerate() {
            let (Some(net), amount) = (row.net.map(Price::exact), row.amount.exact()) else { continue };
            let (least, most) = self.bounds(amount)?;
            self.same(StatedFigure::RowNet(number), net.min(most).max(least), net);
            let Some(rate) = row.rate else { continue };
            let exact = net.times(rate.exact())?;
            let off = exact.minus(amount)?;
            if off > tolerance || off.negated() > tolerance {
                let expected = self.sheet.rounding.cents.round(exact, self.sheet.rounding.mode)?;
                self.same(StatedFigure::RowAmount(number), expected, amount);
            }
        }
        Ok(())
    }

    /// How far a row's amount may be from its rate times what it is on: half a minor unit for each part that may have been
    /// rounded by itself. That is each line and charge that costs something, and where the offer rounds by unit each unit.
    ///
    /// Three lines in euro: 0.015.
    fn tolerance(&self) -> Result<Exact, MoneyError> {
        let by_unit = self.sheet.rounding.level == RoundingLevel::Unit;
        let priced = self.sheet.entries.iter().filter(|entry| !entry.price.is_zero());
        let mut parts = Exact::ZERO;
        for entry in priced {
            parts.add(if by_unit { entry.quantity.max(Exact::ONE) } else { Exact::ONE })?;
        }
        let half = self.sheet.rounding.cents.step().divided_by(Exact::whole(2))?;
        parts.max(Exact::ONE).times(half)
    }

    /// The least and the most that a row of an amount can be on: what is given back, and what is charged. Where prices are
    /// without tax, a tax may be on the other taxes too.
    fn bounds(&self, amount: Exact) -> Result<(Exact, Exact), MoneyError> {
        let prices = || self.sheet.entries.iter().map(|entry| entry.price).chain([self.outside]);
        let mut least = Exact::sum(prices().filter(|price| price.is_negative()))?;
        let mut most = Exact::sum(prices().filter(|price| !price.is_negative()))?;
        if !self.all_are(PriceBasis::WithTax) {
            let others = self.stated.tax.exact().minus(amount)?;
            if others.is_negative() { least.add(others)? } else { most.add(others)? }
        }
        Ok((least, most))
    }
}
