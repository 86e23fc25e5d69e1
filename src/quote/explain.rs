//! How the figures were reached that are not noted where they are worked out: totals of lines, taxes, sums, what comes
//! later.

use super::compute::Worked;
use super::sheet::{Entry, Sheet};
use super::trace::{Note, TraceRule};
use super::writing::merged_groups;
use super::{Quote, QuoteCharge, QuoteInstalments, QuoteTax, RecurringQuote, TaxedSum};
use crate::money::{Exact, Money};
use crate::offer::RoundingLevel;

/// Notes in the order in which they are read.
struct Notes(Vec<Note>);

fn exact(amount: Money) -> Exact {
    Exact::of_decimal(amount.amount())
}

fn input(amount: Money) -> Exact {
    exact(amount)
}

impl Notes {
    fn note(&mut self, figure: String, rule: TraceRule, inputs: &[Exact], value: Exact) {
        self.0.push(Note::exact(figure, rule, inputs, value));
    }

    fn money(&mut self, figure: String, rule: TraceRule, inputs: &[Exact], value: Money) {
        self.note(figure, rule, inputs, exact(value));
    }
}

/// What is to be said of a quote beside the notes taken on the way.
pub(super) fn explain(worked: &Worked<'_, '_>, quote: &Quote) -> Vec<Note> {
    let mut notes = Notes(Vec::new());
    let (sheet, own) = (&worked.sheet, worked.stated.is_none());
    let amounts = sheet.lines.iter().map(|line| line.amount);
    for (index, (amount, entry)) in amounts.zip(sheet.line_entries()).enumerate() {
        explain_entry(&mut notes, sheet, entry, amount, &format!("/lines/{index}"), own);
    }
    let amounts = sheet.charges.iter().map(|charge| charge.amount);
    for (index, (amount, entry)) in amounts.zip(sheet.charge_entries()).enumerate() {
        explain_entry(&mut notes, sheet, entry, amount, &format!("/charges/{index}"), own);
    }
    for (index, charge) in quote.charges.iter().enumerate().skip(sheet.charges.len()) {
        explain_untaxed(&mut notes, index, charge, own);
    }
    explain_taxes(&mut notes, sheet, &quote.taxes, own);
    for (index, recurring) in quote.recurring.iter().enumerate() {
        explain_recurring(&mut notes, index, recurring);
    }
    if let Some(instalments) = &quote.instalments {
        explain_instalments(&mut notes, quote, instalments);
    }
    explain_stated(&mut notes, quote);
    explain_totals(&mut notes, worked, quote);
    notes.0
}

/// A line or charge: its total, and what of it is net and gross. The tax is noted where it is worked out.
fn explain_entry(notes: &mut Notes, sheet: &Sheet<'_>, entry: &Entry, amount: Exact, place: &str, own: bool) {
    let price = entry.price;
    let added = entry.price.minus(amount).and_then(|more| more.plus(entry.discount)).unwrap_or(Exact::ZERO);
    let inputs = [amount, entry.discount, added];
    notes.note(format!("{place}/total"), TraceRule::LineTotal, &inputs, entry.price);
    if !own {
        return;
    }
    if sheet.profiles.at(entry.profile).is_some_and(|profile| profile.any_included) {
        notes.note(format!("{place}/net"), TraceRule::NetAsRest, &[price, entry.tax], entry.net);
    } else {
        notes.note(format!("{place}/net"), TraceRule::NetIsPrice, &[price], entry.net);
    }
    let inputs = [entry.net, entry.tax];
    notes.note(format!("{place}/gross"), TraceRule::NetAndTax, &inputs, entry.gross);
}

fn explain_untaxed(notes: &mut Notes, index: usize, charge: &QuoteCharge, own: bool) {
    let names: &[&str] = if own { &["amount", "total", "net", "gross"] } else { &["amount", "total"] };
    for name in names {
        let figure = format!("/charges/{index}/{name}");
        notes.money(figure, TraceRule::LineChargeAmount, &[input(charge.amount)], charge.amount);
    }
}

fn explain_taxes(notes: &mut Notes, sheet: &Sheet<'_>, taxes: &[QuoteTax], own: bool) {
    let by_parts = matches!(sheet.policy.level, RoundingLevel::Unit | RoundingLevel::Line);
    let groups = if own { merged_groups(sheet).unwrap_or_default() } else { Vec::new() };
    for (index, tax) in taxes.iter().enumerate() {
        let place = format!("/taxes/{index}");
        let group = groups.get(index);
        let (figure, amount) = (format!("{place}/amount"), exact(tax.amount));
        notes.0.push(match group {
            None => Note::exact(figure, TraceRule::StatedByService, &[], amount),
            Some(_) if by_parts => Note::exact(figure, TraceRule::TaxOfLines, &[], amount),
            Some(group) => {
                let inputs = [group.exact];
                Note::rounded(figure, TraceRule::TaxOfGroup, &inputs, group.exact, amount, sheet.policy.mode)
            }
        });
        let (Some(net), Some(gross)) = (tax.net, tax.gross) else { continue };
        let (rule, inputs) = match group {
            Some(group) => (TraceRule::NetOfGroup, vec![group.price, input(tax.amount)]),
            None => (TraceRule::StatedByService, Vec::new()),
        };
        notes.money(format!("{place}/net"), rule, &inputs, net);
        notes.money(format!("{place}/gross"), TraceRule::NetAndTax, &[input(net), input(tax.amount)], gross);
    }
}

fn explain_recurring(notes: &mut Notes, index: usize, recurring: &RecurringQuote) {
    let place = format!("/recurring/{index}");
    let mut charge = |name: String, amount: Money| {
        notes.money(format!("{place}/{name}"), TraceRule::RecurringCharge, &[input(amount)], amount);
    };
    charge("first".to_owned(), recurring.first);
    for (number, phase) in recurring.phases.iter().enumerate() {
        charge(format!("phases/{number}/amount"), phase.amount);
    }
    for (number, next) in recurring.next.iter().enumerate() {
        charge(format!("next/{number}/amount"), next.amount);
    }
    for (number, next) in recurring.next.iter().enumerate() {
        let figure = format!("{place}/next/{number}/tax");
        notes.money(figure, TraceRule::TaxOfCharge, &[input(next.amount)], next.tax);
    }
    if let (Some(all), Some(later)) = (recurring.commitment, recurring.later) {
        notes.money(format!("{place}/commitment"), TraceRule::SumOfTerm, &[], all);
        notes.money(format!("{place}/later"), TraceRule::LaterInTerm, &[input(all), input(recurring.first)], later);
    }
    notes.money(format!("{place}/firstYear"), TraceRule::SumOfYear, &[], recurring.first_year);
    let last = recurring.phases.last().map_or(recurring.per_year, |phase| phase.amount);
    notes.money(format!("{place}/perYear"), TraceRule::YearOfLastPhase, &[input(last)], recurring.per_year);
}

fn explain_instalments(notes: &mut Notes, quote: &Quote, instalments: &QuoteInstalments) {
    let payable = input(quote.totals.payable);
    notes.money("/instalments/cost".to_owned(), TraceRule::CreditCost, &[payable], instalments.cost);
    let inputs = [payable, input(instalments.cost)];
    notes.money("/instalments/total".to_owned(), TraceRule::CreditTotal, &inputs, instalments.total);
    let count = Exact::whole(i64::try_from(instalments.parts.len()).unwrap_or(1));
    for (number, part) in instalments.parts.iter().enumerate() {
        let inputs = [input(instalments.total), count];
        notes.money(format!("/instalments/parts/{number}/amount"), TraceRule::Instalment, &inputs, part.amount);
    }
    notes.money("/instalments/now".to_owned(), TraceRule::DueNow, &[], instalments.now);
}

/// What the offer states and nothing is computed of: prepayments, and charges that the total does not contain.
fn explain_stated(notes: &mut Notes, quote: &Quote) {
    let mut stated = |figure: String, amount: Option<Money>| {
        if let Some(amount) = amount {
            notes.money(figure, TraceRule::StatedPrice, &[input(amount)], amount);
        }
    };
    for (index, prepaid) in quote.prepaid.iter().enumerate() {
        stated(format!("/prepaid/{index}/amount"), Some(prepaid.amount));
    }
    for (index, open) in quote.not_contained.iter().enumerate() {
        stated(format!("/notContained/{index}/amount"), open.amount);
        stated(format!("/notContained/{index}/least"), open.least);
        stated(format!("/notContained/{index}/most"), open.most);
    }
}

fn explain_sum(notes: &mut Notes, place: &str, sum: &TaxedSum) {
    for (name, amount) in [("net", sum.net), ("tax", sum.tax), ("gross", sum.gross)] {
        notes.money(format!("{place}/{name}"), TraceRule::Sum, &[], amount);
    }
}

/// The sums. Net, tax, gross and payable are noted where they are added up.
fn explain_totals(notes: &mut Notes, worked: &Worked<'_, '_>, quote: &Quote) {
    let totals = &quote.totals;
    for (name, amount) in [
        ("lines", totals.lines),
        ("lineDiscounts", totals.line_discounts),
        ("discounts", totals.discounts),
        ("charges", totals.charges),
        ("untaxed", totals.untaxed),
        ("prepaid", totals.prepaid),
    ] {
        notes.money(format!("/totals/{name}"), TraceRule::Sum, &[], amount);
    }
    if let (Some(lines), Some(charges)) = (&totals.of_lines, &totals.of_charges) {
        explain_sum(notes, "/totals/ofLines", lines);
        explain_sum(notes, "/totals/ofCharges", charges);
    }
    let due = worked.sums.payable.minus(worked.sums.rounding).unwrap_or(worked.sums.payable);
    let inputs = [due, input(totals.payable)];
    notes.money("/totals/rounding".to_owned(), TraceRule::Rounding, &inputs, totals.rounding);
    notes.money("/totals/now".to_owned(), TraceRule::DueNow, &[], totals.now);
    let cost = quote.instalments.as_ref().map_or(Exact::ZERO, |instalments| exact(instalments.cost));
    let recurring = quote.recurring.iter().filter_map(|recurring| recurring.later).map(exact);
    let recurring = Exact::sum(recurring).unwrap_or(Exact::ZERO);
    let inputs = [input(totals.payable), cost, input(totals.now), recurring];
    notes.money("/totals/later".to_owned(), TraceRule::DueLater, &inputs, totals.later);
    let inputs = [input(totals.now), input(totals.later)];
    notes.money("/totals/commitment".to_owned(), TraceRule::Commitment, &inputs, totals.commitment);
}
