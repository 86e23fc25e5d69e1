//! The pages of an offer, as the engine shows them to a person who comes for the first time.

use super::LintOptions;
use crate::checkout::{State, Step};
use crate::language::Language;
use crate::money::Quantity;
use crate::offer::{BasketLine, ChosenOption, Line, Offer};
use crate::selection::{Needs, Selection};
use crate::session::{Presentation, Session};
use crate::shape::{Id, Problem, choice};
use crate::tree::Node;

choice! {
    /// What a page shows.
    pub enum PageStep {
        /// The basket that the offer comes with.
        Basket = "basket",
        /// Who buys.
        Details = "details",
        /// How it is delivered.
        Delivery = "delivery",
        /// How it is paid.
        Payment = "payment",
        /// The last step.
        Review = "review",
        /// The last step with every line of the offer in the basket.
        Everything = "everything",
    }
}

/// A rendered page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its language.
    pub language: Language,
    /// What it shows.
    pub step: PageStep,
    /// Whether something with a price was chosen since the page before.
    pub chosen_since: bool,
    /// Its tree.
    pub tree: Node,
}

/// Shows an offer step by step, in the language it is presented in: nothing is answered, and what a later step needs is chosen
/// as the first of its kind.
///
/// # Errors
/// Why the offer cannot be shown.
pub fn pages(offer: &Offer, options: &LintOptions, presentation: Presentation) -> Result<Vec<Page>, Vec<Problem>> {
    let offer = &Offer { market: options.market.unwrap_or(offer.market), ..offer.clone() };
    let attempt = Id::parse("lint").ok_or_else(Vec::new)?;
    let state = State::new(offer, presentation.catalogue.language().clone(), attempt);
    let mut session = Session::unchecked(offer.clone(), state.clone(), presentation);
    let mut pages = Vec::new();
    for (step, state, chosen_since) in states(offer, &state) {
        let language = state.language.clone();
        session = session.with_state(state);
        pages.push(Page { language, step, chosen_since, tree: session.page(options.now).node });
    }
    Ok(pages)
}

/// Each page with the state that it shows, and whether something with a price was chosen since the one before.
fn states(offer: &Offer, first: &State) -> Vec<(PageStep, State, bool)> {
    let at = |step: Step, selection: &Selection| State { step, selection: selection.clone(), ..first.clone() };
    let basket = first.selection.clone();
    let sent = Selection { delivery: offer.delivery.first().map(|method| method.id.clone()), ..basket.clone() };
    let payment = offer.payment.first().map(|method| method.id.clone());
    let paid = Selection { payment: payment.clone(), ..sent.clone() };
    let everything = Selection { lines: everything(offer, &basket), ..paid.clone() };
    let steps = Step::needed(&Needs::of(offer, &basket));
    let mut states = vec![
        (PageStep::Basket, at(Step::Basket, &basket), false),
        (PageStep::Details, at(Step::Details, &basket), false),
    ];
    if steps.contains(&Step::Delivery) {
        states.push((PageStep::Delivery, at(Step::Delivery, &basket), false));
    }
    states.push((PageStep::Payment, at(Step::Payment, &sent), true));
    states.push((PageStep::Review, at(Step::Review, &paid), true));
    states.push((PageStep::Everything, at(Step::Review, &everything), true));
    states
}

/// The basket, and every other line of the offer in its smallest quantity with its first choices.
fn everything(offer: &Offer, basket: &Selection) -> Vec<BasketLine> {
    let others = offer.lines.iter().filter(|line| basket.line(&line.id).is_none());
    basket.lines.iter().cloned().chain(others.filter_map(smallest)).collect()
}

fn smallest(line: &Line) -> Option<BasketLine> {
    let quantity = Quantity::new(line.minimum())?;
    let options = line.options.iter().filter_map(|option| {
        let choice = option.choices.first()?;
        Some(ChosenOption { option: option.id.clone(), choice: choice.id.clone() })
    });
    Some(BasketLine { line: line.id.clone(), quantity, options: options.collect() })
}
