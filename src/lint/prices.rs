//! Prices: nothing slipped in, nothing added on the way, reductions that are ones (L08, L09, L10, L21).

use super::finding::{Findings, UNEXPECTED};
use super::judged::Judged;
use super::offer_text::{OfferText, Role, found, texts};
use super::pages::{Page, PageStep};
use super::tree::Tree;
use super::words::{REDUCES, SNEAKED, found_in};
use super::{FairnessRule, Judge, Severity};
use crate::language::Language;
use crate::market::Requirement;
use crate::offer::{Charge, ChargeDue, Line, Offer, Wording};
use crate::view::Action;

pub(super) const NOTHING_SNEAKED: FairnessRule = FairnessRule {
    id: "L08",
    title: "No line in the basket that the consumer did not put there",
    source: "Directive 2011/83/EU, Art. 22 and 27; India, Dark Patterns Guidelines 2023 (basket sneaking)",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The component adds no line by itself. The offer does not show who put the lines into its basket, so the \
          lint reports lines and charges that come with every order and sound like an extra: insurance, donation, \
          tip.",
    proof: &["native: nothing_enters_the_basket_by_itself"],
};

pub(super) const NO_DRIPS: FairnessRule = FairnessRule {
    id: "L09",
    title: "The total at each step is the first one and what the consumer chose since",
    source: "DMCC Act 2024 s. 230; Competition Act (Canada) 74.01(1.1); California SB 478; 940 CMR 38; Korea; India (drip pricing)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "The lint reports a charge of the seller that is due with the order and has no amount, because it would \
          come on top. In the trees the total must not change between two steps where nothing is chosen.",
    proof: &["native: totals_add_up", "native: cases/checkout/the-quote-confirmed-is-the-quote-shown.toml"],
};

pub(super) const PRICE_FIRST: FairnessRule = FairnessRule {
    id: "L10",
    title: "Price and total are shown before any field of personal data",
    source: "940 CMR 38 (Massachusetts)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "Where a tax service states the totals and the offer comes without them, the first page has no total; the \
          lint reports that. In the trees, every page up to the first field of personal data shows the total.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

pub(super) const PRIOR_PRICE: FairnessRule = FairnessRule {
    id: "L21",
    title: "A reduction shows the price before and its window; the percentage is computed",
    source: "Directive 98/6/EC, Art. 6a; CJEU C-330/23 Aldi Süd; C. conso L112-1-1",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "A prior price that is not the lowest of its history, and a percentage that is not the one computed, are \
          refused when the offer is read. The lint reports a prior price without the history to check it by: as an \
          error where the market's pack asks for that history, else as a warning. In titles and descriptions it \
          looks for words of a reduction where there is no prior price.",
    proof: &["native: each_mistake_is_found_at_its_place"],
};

/// Everything about prices that the offer shows.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    read_basket(judged, findings);
    for (index, charge) in judged.offer.charges.iter().enumerate() {
        judge_charge(charge, index, findings);
    }
    if judged.offer.totals_are_stated == Some(true) && judged.offer.stated_totals.is_none() {
        let message = "without the totals of the tax service the first page shows no total".to_owned();
        let help = "give `statedTotals` for the basket with the offer, or state them before the details are asked for";
        findings.warn(&PRICE_FIRST, "/totalsAreStated", message, help);
    }
    for (index, line) in judged.offer.lines.iter().enumerate() {
        judge_prior(judged, line, index, findings);
    }
    read_reductions(judged, findings);
}

fn read_basket(judged: &Judged<'_>, findings: &mut Findings) {
    let lines = judged.offer.lines_of(&judged.offer.basket).enumerate();
    for (index, line) in lines.filter_map(|(index, (_, line))| Some((index, line?))) {
        let help = "make sure that the consumer put it there; else leave it out of `basket`";
        read_extra(judged, &line.title, format!("/basket/{index}"), help, findings);
    }
    let always = |charge: &Charge| charge.delivery.is_empty() && charge.collected_by.is_none() && !charge.is_optional();
    for (index, charge) in judged.offer.charges.iter().enumerate().filter(|(_, charge)| always(charge)) {
        let help = "let the consumer choose it: `optional`: `true`";
        read_extra(judged, &charge.title, format!("/charges/{index}"), help, findings);
    }
}

/// One finding for each thing: its title says the same in every language.
fn read_extra(judged: &Judged<'_>, title: &Wording, pointer: String, help: &str, findings: &mut Findings) {
    let phrase = |language: &&Language| found_in(SNEAKED, language, title.in_language(language));
    if let Some(phrase) = judged.languages.iter().find_map(phrase) {
        findings.read(
            &NOTHING_SNEAKED,
            pointer,
            format!("`{phrase}` sounds like an extra that nobody asked for"),
            help,
        );
    }
}

fn judge_charge(charge: &Charge, index: usize, findings: &mut Findings) {
    let with_order = charge.collected_by.is_none() && matches!(charge.due, None | Some(ChargeDue::Order));
    if charge.amount.is_some() || !with_order {
        return;
    }
    let pointer = format!("/charges/{index}");
    let help = "state its `amount`; a charge of somebody else needs `collectedBy`, one due later needs `due`";
    if charge.least.is_some() || charge.most.is_some() {
        let message = "a charge of the seller of which only a range is known comes on top of the total".to_owned();
        return findings.warn(&NO_DRIPS, pointer, message, help);
    }
    let message = "a charge of the seller without an amount comes on top of the total".to_owned();
    findings.at(&NO_DRIPS, pointer, message, help);
}

fn judge_prior(judged: &Judged<'_>, line: &Line, index: usize, findings: &mut Findings) {
    let Some(prior) = line.price.as_ref().and_then(|price| price.prior.as_ref()) else { return };
    if prior.reduced_since.is_some() && !prior.history.is_empty() {
        return;
    }
    let pointer = format!("/lines/{index}/price/prior");
    let message = "a prior price that nobody can check".to_owned();
    let help = "give `reducedSince`, and in `history` the prices of the thirty days before";
    if judged.pack.rule(Requirement::PriorPrice).is_some() {
        findings.at(&PRIOR_PRICE, pointer, message, help);
    } else {
        findings.warn(&PRIOR_PRICE, pointer, message, help);
    }
}

fn read_reductions(judged: &Judged<'_>, findings: &mut Findings) {
    let tells = |said: &OfferText<'_>| matches!(said.role, Role::Title | Role::Description);
    for said in texts(judged.offer).iter().filter(|said| tells(said)) {
        let Some(line) = said.line(judged.offer) else { continue };
        if line.price.as_ref().is_some_and(|price| price.prior.is_some()) {
            continue;
        }
        for (language, phrase) in found(judged, said, REDUCES) {
            let message = format!("`{phrase}` tells a reduction, but the line has no prior price");
            findings.read(&PRIOR_PRICE, said.pointer_in(language), message, "give `prior`, or leave the words out");
        }
    }
}

/// The totals from page to page.
pub(super) fn judge_pages(offer: &Offer, pages: &[Page], findings: &mut Findings) {
    let awaits = offer.totals_are_stated == Some(true) && offer.stated_totals.is_none();
    let mut before: Option<(&Page, String)> = None;
    for page in pages {
        let tree = Tree::of(&page.tree);
        let total = tree.of_class("up-total-amount").map(|spot| spot.element.text_content()).next();
        let asks = tree.spots().any(|spot| matches!(Action::of(spot.element), Some(Action::Field(_))));
        if total.is_none() && !awaits && (asks || page.step == PageStep::Basket) {
            let message = "no total is shown, and personal data is asked for or comes next".to_owned();
            findings.on(&PRICE_FIRST, page, "", message, "let the offer's basket have a quote");
        }
        judge_move(page, before.as_ref(), total.as_deref(), findings);
        before = total.map(|total| (page, total));
    }
}

/// Between two pages where nothing was chosen the total stays.
fn judge_move(page: &Page, before: Option<&(&Page, String)>, total: Option<&str>, findings: &mut Findings) {
    let same = before.filter(|(earlier, _)| earlier.language == page.language && !page.chosen_since);
    let (Some((earlier, first)), Some(total)) = (same, total) else { return };
    if first != total {
        let message = format!("the total was {first} at `{}` and is {total} here", earlier.step.as_str());
        findings.on(&NO_DRIPS, page, "", message, UNEXPECTED);
    }
}
