//! Documents: the quote of a case, figure by figure.

use super::compare::{Figures, same};
use super::renamed::{Renamed, hundredth};
use super::{items, text};
use std::sync::Arc;
use upfront_checkout::calendar::{Instant, ZoneTable};
use upfront_checkout::offer::Offer;
use upfront_checkout::quote::{ChargeKind, Quote, quote};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::Json;

/// The table of time zones that this host has.
fn table() -> Arc<dyn ZoneTable> {
    #[cfg(not(target_arch = "wasm32"))]
    return upfront_checkout::calendar::BundledZones::table();
    #[cfg(target_arch = "wasm32")]
    return upfront_checkout::browser::IntlZones::table();
}

pub fn differences(input: &Json, expected: &Json) -> Vec<String> {
    let renamed = Renamed::of(input);
    let offer = match Offer::read_with(&renamed.offer, &table()) {
        Ok(offer) => offer,
        Err(problems) => {
            return problems
                .iter()
                .map(|problem| format!("{} at {}: {}", problem.code.as_str(), problem.pointer, problem.message))
                .collect();
        }
    };
    let now = Instant::parse("2026-06-01T12:00:00Z").expect("an instant");
    match quote(&offer, &Selection::of_basket(&offer), now) {
        Ok(quote) => compare(&offer, &quote, &renamed, expected),
        Err(error) => vec![error.to_string()],
    }
}

/// The case as an offer.
pub fn offer(input: &Json) -> Json {
    Renamed::of(input).offer
}

fn compare(offer: &Offer, quote: &Quote, renamed: &Renamed, expected: &Json) -> Vec<String> {
    let mut figures = Figures::default();
    let totals = &quote.totals;
    let (lines, charges) =
        (totals.of_lines.as_ref().expect("own taxes"), totals.of_charges.as_ref().expect("own taxes"));
    for (name, amount) in [
        ("lines_net", totals.lines),
        ("lines_price", totals.lines),
        ("items_net", lines.net),
        ("items_tax", lines.tax),
        ("items_gross", lines.gross),
        ("charges_net", charges.net),
        ("charges_tax", charges.tax),
        ("charges_gross", charges.gross),
        ("line_discount_total", totals.line_discounts),
        ("discount_total", totals.discounts),
        ("net_total", totals.net),
        ("tax_total", totals.tax),
        ("grand_total", totals.gross),
        ("payable_rounding", totals.rounding),
        ("payable", totals.payable),
    ] {
        if let Some(wanted) = expected.get(name) {
            figures.compare(name, wanted, &amount.amount().to_string());
        }
    }
    for wanted in items(expected, "lines") {
        let place = renamed.items.iter().position(|id| id == text(wanted, "id"));
        let found = place.and_then(|place| quote.lines.get(place));
        let id = text(wanted, "id");
        let Some(line) = found else {
            figures.missing(&format!("lines[{id}]"));
            continue;
        };
        row(&mut figures, &format!("lines[{id}]"), wanted, [line.net, line.tax, line.gross, Some(line.discount)]);
    }
    let own: Vec<_> = quote.charges.iter().filter(|charge| charge.kind == ChargeKind::Stated).collect();
    for wanted in items(expected, "charges") {
        let id = text(wanted, "id");
        let place = renamed.charges.iter().position(|known| known == id);
        let Some(charge) = place.and_then(|place| own.get(place)) else {
            figures.missing(&format!("charges[{id}]"));
            continue;
        };
        row(
            &mut figures,
            &format!("charges[{id}]"),
            wanted,
            [charge.net, charge.tax, charge.gross, Some(charge.discount)],
        );
    }
    tax_subtotals(&mut figures, offer, quote, expected);
    figures.differences
}

type Row = [Option<upfront_checkout::money::Money>; 4];

fn row(figures: &mut Figures, place: &str, wanted: &Json, found: Row) {
    for (name, amount) in ["net", "tax", "gross", "discount"].into_iter().zip(found) {
        if let (Some(wanted), Some(amount)) = (wanted.get(name), amount) {
            figures.compare(&format!("{place}.{name}"), wanted, &amount.amount().to_string());
        }
    }
}

/// A row matches a tax by its rate and, where given, its name and category; a stated zero row may be missing.
fn tax_subtotals(figures: &mut Figures, offer: &Offer, quote: &Quote, expected: &Json) {
    let mut used = vec![false; quote.taxes.len()];
    // A row without a name takes what the rows with one leave.
    let (named, nameless): (Vec<&Json>, Vec<&Json>) =
        items(expected, "tax_subtotals").iter().partition(|row| row.get("name").is_some());
    for wanted in named.into_iter().chain(nameless) {
        let fits = |tax: &upfront_checkout::quote::QuoteTax| {
            let own = tax.tax.as_ref().and_then(|id| offer.tax(id));
            let name = own.map_or("weighted".to_owned(), |tax| tax.name.in_language(&offer.languages[0]).to_owned());
            let category = tax.category.clone().unwrap_or_default();
            same(&hundredth(text(wanted, "rate")), tax.rate.as_deref().unwrap_or_default())
                && wanted.get("name").and_then(Json::as_text).is_none_or(|wanted| wanted == name)
                && wanted.get("category").and_then(Json::as_text).is_none_or(|wanted| wanted == category)
        };
        let place = quote.taxes.iter().enumerate().position(|(place, tax)| !used[place] && fits(tax));
        let label = format!("tax_subtotals[{} %]", text(wanted, "rate"));
        let Some(place) = place else {
            let zero = |name: &str| wanted.get(name).and_then(Json::as_text).is_none_or(|text| same(text, "0"));
            if !(zero("tax") && zero("taxable")) {
                figures.missing(&label);
            }
            continue;
        };
        used[place] = true;
        let tax = &quote.taxes[place];
        for (name, amount) in [("taxable", tax.net.expect("own taxes")), ("tax", tax.amount)] {
            if let Some(wanted) = wanted.get(name) {
                figures.compare(&format!("{label}.{name}"), wanted, &amount.amount().to_string());
            }
        }
    }
}
