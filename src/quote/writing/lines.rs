//! The lines of the document.
//!
//! Net, tax and gross are left out where a service states the taxes: it does not say them for single lines.

use super::writer::Writer;
use crate::calendar::Instant;
use crate::money::{MoneyError, Quantity};
use crate::offer::UnitPrice;
use crate::quote::document::{QuoteLine, QuoteOption, QuoteReduction};
use crate::quote::sheet::{Entry, LineEntry, Sheet};

/// The lines, in the order of the basket.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn write_lines(sheet: &Sheet<'_>, now: Instant, writer: &Writer<'_, '_>) -> Result<Vec<QuoteLine>, MoneyError> {
    let entries = sheet.lines.iter().zip(sheet.line_entries());
    entries.map(|(line, entry)| write_line(line, entry, now, writer)).collect()
}

/// One line. Its figures were told where they were made.
fn write_line(
    line: &LineEntry<'_>,
    entry: &Entry,
    now: Instant,
    writer: &Writer<'_, '_>,
) -> Result<QuoteLine, MoneyError> {
    let price = line.line.price.as_ref();
    let options = line.options.iter().map(|option| {
        let (choice, amount) = (option.choice.clone(), writer.money(option.amount)?);
        Ok(QuoteOption { option: option.option.clone(), choice, amount })
    });
    let [net, tax, gross] = writer.taxed(&entry.taxed)?;
    Ok(QuoteLine {
        line: line.line.id.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        per: price.and_then(|price| price.per).unwrap_or(Quantity::ONE),
        reduction: price.and_then(|price| write_reduction(price, now)),
        options: options.collect::<Result<Vec<_>, MoneyError>>()?,
        amount: writer.money(line.amount)?,
        discount: writer.money(entry.discount)?,
        total: writer.money(entry.price)?,
        net,
        tax,
        gross,
        taxes: line.line.taxes.ids().to_vec(),
        recurs: line.line.plan.is_some(),
    })
}

/// The price before a reduction, and the reduction in whole percents, cut down: 17.90 instead of 21.90 is `0.18`.
fn write_reduction(price: &UnitPrice, now: Instant) -> Option<QuoteReduction> {
    let (prior, fraction) = price.reduction_at(now)?;
    Some(QuoteReduction { prior, percent: fraction.written(2)?.to_string() })
}

/// The earliest instant at which another price follows.
pub fn valid_until(sheet: &Sheet<'_>, now: Instant) -> Option<Instant> {
    sheet.lines.iter().filter_map(|entry| entry.line.price.as_ref()?.valid_until(now)).min()
}
