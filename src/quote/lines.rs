//! What the lines cost.

use super::policy::Policy;
use super::sheet::{LineEntry, OptionEntry, Sheet};
use super::trace::{Note, Trace, TraceRule};
use super::{QuoteError, reductions};
use crate::calendar::Instant;
use crate::money::{Amount, Exact, MoneyError, Price};
use crate::offer::{BasketLine, DiscountUnit, Line, LineCharge};
use crate::recurring::Billing;
use crate::selection::Selection;

/// Enters every line of the basket.
pub(super) fn enter_lines(sheet: &mut Sheet<'_>, selection: &Selection, now: Instant) -> Result<(), QuoteError> {
    sheet.entries.reserve(selection.lines.len());
    sheet.lines.reserve(selection.lines.len());
    let offer = sheet.offer;
    for (index, (chosen, line)) in offer.lines_of(&selection.lines).enumerate() {
        let line = line.ok_or_else(|| QuoteError::Unknown(chosen.line.clone()))?;
        enter_line(sheet, line, chosen, index, now)?;
    }
    Ok(())
}

fn enter_line<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    chosen: &BasketLine,
    index: usize,
    now: Instant,
) -> Result<(), QuoteError> {
    let offer = sheet.offer;
    let policy = sheet.policy;
    let quantity = Exact::of_decimal(chosen.quantity.value());
    let mut priced = Priced::of(line, now)?;
    priced.unit_price = policy.unit_price(priced.unit_price)?;
    let base = priced.amount(&policy, quantity, index, &mut sheet.trace)?;
    let options = quote_options(line, chosen, priced.part, &policy, index, &mut sheet.trace)?;
    let added = Exact::sum(options.iter().map(|option| option.amount))?;
    let amount = if options.is_empty() { base } else { base.plus(added)? };
    if !options.is_empty() {
        let inputs = [base, added];
        sheet.trace.note(|| Note::exact(format!("/lines/{index}/amount"), TraceRule::LineWithOptions, &inputs, amount));
    }
    let mut line_taker = reductions::Taker {
        policy: &policy,
        figure: format_figure(&sheet.trace, "lines", index, "discount"),
        unit_price: match priced.per {
            Some(per) => priced.unit_price.divided_by(per)?,
            None => priced.unit_price,
        },
        quantity,
        trace: &mut sheet.trace,
    };
    let (left, discount) =
        if line.discounts.is_empty() { (amount, Exact::ZERO) } else { line_taker.take(amount, &line.discounts)? };
    let (taxed, untaxed) = line_charges(line, amount, quantity, &policy, index, &mut sheet.trace)?;
    let exact = if line.charges.is_empty() { left } else { left.plus(taxed)? };
    let total = policy.line(exact)?;
    if exact != total {
        let inputs = [amount, discount, taxed];
        let mode = policy.line_mode;
        sheet
            .trace
            .note(|| Note::rounded(format!("/lines/{index}/total"), TraceRule::LineTotal, &inputs, exact, total, mode));
    }
    let includes = line.prices_include_tax.unwrap_or(policy.includes_tax);
    let profile = sheet.profiles.place(offer, line.taxes.ids(), includes)?;
    sheet.enter(total, quantity, profile);
    if let Some(entry) = sheet.entries.last_mut() {
        entry.discount = discount;
        entry.untaxed = untaxed;
    }
    let quantity = chosen.quantity;
    let unit_price = priced.stated;
    sheet.lines.push(LineEntry { line, quantity, unit_price, amount, options });
    Ok(())
}

/// The place of a figure; nothing is written where nobody takes notes.
pub(super) fn format_figure(trace: &Trace, list: &str, index: usize, figure: &str) -> String {
    if trace.is_kept() { format!("/{list}/{index}/{figure}") } else { String::new() }
}

/// What one unit of a line costs now.
struct Priced {
    stated: Price,
    unit_price: Exact,
    /// For how many units the price is; one for most.
    per: Option<Exact>,
    /// How much of a period is charged now; all of it for most.
    part: Option<Exact>,
}

impl Priced {
    fn of(line: &Line, now: Instant) -> Result<Priced, QuoteError> {
        let unknown = || QuoteError::Unknown(line.id.clone());
        if let Some(price) = &line.price {
            let stated = price.amount_at(now);
            let per = price.per.map(|per| Exact::of_decimal(per.value()));
            return Ok(Priced { stated, unit_price: stated.exact(), per, part: None });
        }
        let plan = line.plan.as_ref().ok_or_else(unknown)?;
        let billing = Billing::new(plan, now);
        let stated = billing.price_of(0).ok_or_else(unknown)?;
        let (unit_price, part) = first_charge(&billing, now)?;
        Ok(Priced { stated, unit_price, per: None, part })
    }

    /// Unit price times quantity, rounded where the convention rounds line amounts.
    fn amount(&self, policy: &Policy, quantity: Exact, index: usize, trace: &mut Trace) -> Result<Exact, MoneyError> {
        let unit_price = self.unit_price;
        let mut exact = unit_price.times(quantity)?;
        if let Some(per) = self.per {
            exact = exact.divided_by(per)?;
        }
        if let Some(part) = self.part {
            exact = exact.times(part)?;
        }
        let amount = policy.line(exact)?;
        trace.note(|| {
            let (rule, third) = match (self.per, self.part) {
                (_, Some(part)) => (TraceRule::LineAmountPart, Some(part)),
                (Some(per), _) => (TraceRule::LineAmountPer, Some(per)),
                (None, None) => (TraceRule::LineAmount, None),
            };
            let mut inputs = vec![unit_price, quantity];
            inputs.extend(third);
            Note::rounded(format!("/lines/{index}/amount"), rule, &inputs, exact, amount, policy.line_mode)
        });
        Ok(amount)
    }
}

/// The price of the first period, and how much of it is due with the order: none of it during a trial.
fn first_charge(billing: &Billing<'_>, now: Instant) -> Result<(Exact, Option<Exact>), QuoteError> {
    let Some(charge) = billing.charge(0)? else { return Ok((Exact::ZERO, None)) };
    if charge.from != now.date() {
        return Ok((charge.price.exact(), Some(Exact::ZERO)));
    }
    Ok((charge.price.exact(), (charge.share != Exact::ONE).then_some(charge.share)))
}

fn quote_options<'o>(
    line: &'o Line,
    chosen: &BasketLine,
    part: Option<Exact>,
    policy: &Policy,
    index: usize,
    trace: &mut Trace,
) -> Result<Vec<OptionEntry<'o>>, QuoteError> {
    if let Some(foreign) = chosen.options.iter().find(|chosen| line.option(&chosen.option).is_none()) {
        return Err(QuoteError::Unknown(foreign.choice.clone()));
    }
    let quantity = Exact::of_decimal(chosen.quantity.value());
    let mut options = Vec::new();
    // In the offer's order, so that the order of clicks leaves no trace in the quote.
    for group in &line.options {
        let Some(wanted) = chosen.options.iter().find(|chosen| chosen.option == group.id) else { continue };
        let choice = group.choice(&wanted.choice).ok_or_else(|| QuoteError::Unknown(wanted.choice.clone()))?;
        let surcharge = Exact::of_decimal(choice.surcharge.map_or_else(Default::default, Amount::value));
        let exact = surcharge.times(quantity)?.times(part.unwrap_or(Exact::ONE))?;
        let amount = policy.line(exact)?;
        let place = options.len();
        trace.note(|| {
            let inputs = [surcharge, quantity];
            let figure = format!("/lines/{index}/options/{place}/amount");
            Note::rounded(figure, TraceRule::OptionAmount, &inputs, exact, amount, policy.line_mode)
        });
        options.push(OptionEntry { option: &group.id, choice: &choice.id, surcharge, amount });
    }
    Ok(options)
}

/// What comes on top of a line: what its taxes are on, and what stands outside the tax base.
fn line_charges(
    line: &Line,
    original: Exact,
    quantity: Exact,
    policy: &Policy,
    index: usize,
    trace: &mut Trace,
) -> Result<(Exact, Exact), QuoteError> {
    let (mut taxed, mut untaxed) = (Exact::ZERO, Exact::ZERO);
    for charge in &line.charges {
        let (rule, inputs, exact) = line_charge(charge, original, quantity)?;
        let amount = policy.line(exact)?;
        trace.note(|| {
            let figure = format!("/lines/{index}/total");
            Note::rounded(figure, rule, &inputs, exact, amount, policy.line_mode)
        });
        let sum = if charge.taxable.unwrap_or(true) { &mut taxed } else { &mut untaxed };
        *sum = sum.plus(amount)?;
    }
    Ok((taxed, untaxed))
}

fn line_charge(
    charge: &LineCharge,
    original: Exact,
    quantity: Exact,
) -> Result<(TraceRule, Vec<Exact>, Exact), MoneyError> {
    if let Some(percent) = charge.percent {
        let base = charge.base.map_or(original, Price::exact);
        let inputs = vec![base, percent.exact()];
        return Ok((TraceRule::LineChargePercent, inputs, base.times(percent.exact())?));
    }
    let amount = charge.amount.map_or(Exact::ZERO, Price::exact);
    if charge.per == Some(DiscountUnit::Unit) {
        let inputs = vec![amount, quantity];
        return Ok((TraceRule::PerUnit, inputs, amount.times(quantity)?));
    }
    Ok((TraceRule::LineChargeAmount, vec![amount], amount))
}

/// The charges on a line that stand outside the tax base: which of its charges, and how much.
pub(super) fn untaxed_charges(line: &LineEntry<'_>, policy: &Policy) -> Result<Vec<(u32, Exact)>, QuoteError> {
    let quantity = Exact::of_decimal(line.quantity.value());
    let outside = (0u32..).zip(&line.line.charges).filter(|(_, charge)| charge.taxable == Some(false));
    outside
        .map(|(number, charge)| {
            let (_, _, exact) = line_charge(charge, line.amount, quantity)?;
            Ok((number, policy.line(exact)?))
        })
        .collect()
}
