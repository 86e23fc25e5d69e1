//! Paying in parts: every part, and what the credit costs.
//!
//! The parts are of the payable amount with the cost of the credit. The effective annual rate is the lender's statement; it is
//! passed on, not computed.

use super::writer::{Writer, exact_of};
use crate::calendar::Date;
use crate::money::{AllocationMethod, Exact, Money, MoneyError, Price, allocate};
use crate::offer::Instalments;
use crate::quote::document::{QuoteInstalments, ScheduledCharge};
use crate::quote::sheet::{RoundingRules, Sheet};
use crate::quote::trace::{Place, TraceRule};
use crate::selection::Selection;
use crate::shape::Id;

/// A way of paying in parts.
pub struct PaidInParts {
    /// The parts as they are written.
    pub quoted: QuoteInstalments,
    /// What the credit costs.
    pub cost: Exact,
    /// What is due with the order: of the parts, and what is not paid in parts.
    pub now: Exact,
}

/// The instalments of the chosen payment method; `None` for one without.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn instalments_of(
    sheet: &Sheet<'_>,
    selection: &Selection,
    payable: Exact,
    today: Date,
    writer: &mut Writer<'_, '_>,
) -> Result<Option<PaidInParts>, MoneyError> {
    let method = selection.payment.as_ref().and_then(|id| sheet.offer.payment_method(id));
    let Some(rule) = method.and_then(|method| method.instalments.as_ref()) else { return Ok(None) };
    let Some(lines) = &rule.lines else {
        return instalments(&sheet.rounding, rule, payable, today, writer).map(Some);
    };
    let in_parts = worth_of_lines(sheet, lines)?.min(payable);
    if in_parts <= Exact::ZERO {
        return Ok(None);
    }
    let parts = instalments(&sheet.rounding, rule, in_parts, today, writer)?;
    let now = payable.minus(in_parts)?.plus(parts.now)?;
    let lines = lines.iter().filter(|id| sheet.lines.iter().any(|entry| entry.line.id == **id)).cloned();
    let quoted = QuoteInstalments { lines: Some(lines.collect()), ..parts.quoted };
    Ok(Some(PaidInParts { quoted, now, ..parts }))
}

/// What lines come to with tax: a phone of 720.00 that is paid in parts, beside a plan whose first charge is due at once.
fn worth_of_lines(sheet: &Sheet<'_>, lines: &[Id]) -> Result<Exact, MoneyError> {
    let entries = sheet.lines.iter().zip(sheet.line_entries());
    Exact::sum(entries.filter(|(entry, _)| lines.contains(&entry.line.id)).map(|(_, entry)| entry.taxed.gross))
}

/// The instalments of a payable amount. The odd units go to the first parts, so that all parts add up to amount and cost.
///
/// 100.00 in three parts that cost 3 %: 34.34, 34.33, 34.33. Of −100.00 that is −34.33, −34.33, −34.34, for each part is
/// first cut toward −∞.
fn instalments(
    rounding: &RoundingRules,
    rule: &Instalments,
    payable: Exact,
    today: Date,
    writer: &mut Writer<'_, '_>,
) -> Result<PaidInParts, MoneyError> {
    let share = rule.cost_percent.map_or(Exact::ZERO, |percent| percent.exact());
    let cost = rule.cost.map_or(Exact::ZERO, Price::exact).plus(payable.times(share)?)?;
    let cost = rounding.cents.round(cost, rounding.mode)?;
    let (place, due) = (Place::of("instalments"), exact_of(writer.money(payable)?));
    let cost_written = writer.tell((place, "cost"), TraceRule::CreditCost, &[due], cost)?;
    let total = payable.plus(cost)?;
    let inputs = [due, exact_of(cost_written)];
    let total_written = writer.tell((place, "total"), TraceRule::CreditTotal, &inputs, total)?;
    let count = usize::try_from(rule.count).unwrap_or(1).clamp(1, 120);
    let amounts = allocate(total, &vec![Exact::ONE; count], AllocationMethod::LargestRemainder, rounding.cents)?;
    let first = rule.first_after.as_ref().map_or(today, |after| today.plus(after, 1));
    let parts = write_parts(rule, first, &amounts, exact_of(total_written), writer)?;
    let now = amounts.first().copied().filter(|_| first == today).unwrap_or(Exact::ZERO);
    let quoted = QuoteInstalments {
        parts,
        cost: cost_written,
        total: total_written,
        annual_rate: rule.annual_rate.map(|rate| rate.to_string()),
        lines: None,
        now: writer.tell((place, "now"), TraceRule::DueNow, &[], now)?,
    };
    Ok(PaidInParts { quoted, cost, now })
}

/// Each part with its day. No tax is in a part: it was in what is paid.
fn write_parts(
    rule: &Instalments,
    first: Date,
    amounts: &[Exact],
    total: Exact,
    writer: &mut Writer<'_, '_>,
) -> Result<Vec<ScheduledCharge>, MoneyError> {
    let count = Exact::whole(i64::try_from(amounts.len()).unwrap_or(1));
    let tax = Money::zero(writer.offer.currency);
    let parts = (0u32..).zip(amounts).enumerate().map(|(number, (periods, amount))| {
        let figure = (Place::of("instalments").nth_part("parts", number), "amount");
        let amount = writer.tell(figure, TraceRule::Instalment, &[total, count], *amount)?;
        Ok(ScheduledCharge { date: first.plus(&rule.interval, periods), amount, tax })
    });
    parts.collect()
}
