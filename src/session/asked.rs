//! A quote that is asked for by itself: on a command line, on a server.

use super::{Presentation, Session};
use crate::calendar::{Instant, TIME_ZONE_HELP, ZoneTable};
use crate::checkout::State;
use crate::language::Language;
use crate::market::{demands, label_demands};
use crate::offer::Offer;
use crate::quote::{PaymentQuote, Quote, QuoteError, Stated, TraceStep, payment_quotes, quote, quote_traced};
use crate::selection::{Selection, Violation, unknown_parts, violations};
use crate::shape::{Digest, Id, Json, Problem, ProblemCode, written};
use crate::tree::{PlainLine, plain_lines};
use std::sync::Arc;

written! {
    /// A quote with everything there is to say about it.
    pub struct AskedQuote {
        /// The quote.
        pub quote: Quote,
        /// Its digest.
        pub quote_digest: Digest,
        /// How each figure was reached.
        pub trace: Vec<TraceStep>,
        /// What the order would cost with each payment method.
        pub payments: Vec<PaymentQuote>,
        /// What in the selection does not go together; an empty list where it can be ordered so.
        pub violations: Vec<Violation>,
        /// The quote in words, line by line.
        pub lines: Vec<PlainLine>,
    }
}

/// The quote of a selection, or of the basket that the offer comes with.
///
/// A quote is no order: what the market demands before an order is not checked here, except that it has words in every
/// language of the offer.
///
/// # Errors
/// Why there is none.
pub fn ask_quote(
    offer: Offer,
    selection: Option<Selection>,
    presentation: Presentation,
    now: Instant,
) -> Result<AskedQuote, Vec<Problem>> {
    let selection = selection.unwrap_or_else(|| Selection::of_basket(&offer));
    let unknown = unknown_parts(&offer, &selection);
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let unlabelled = label_demands(&offer, now);
    if !unlabelled.is_empty() {
        return Err(unlabelled);
    }
    let stated = Stated::in_offer(&offer);
    let traced = quote_traced(&offer, &selection, &stated, now).map_err(|error| error.problems())?;
    let (quote, trace) = traced;
    let payments = payment_quotes(&offer, &selection, &stated, now).map_err(|error| error.problems())?;
    let violations = violations(&offer, &selection);
    let attempt = Id::parse("quote").ok_or_else(Vec::new)?;
    let state = State { selection, ..State::new(&offer, presentation.catalogue.language().clone(), attempt) };
    let session = Session::unchecked(offer, state, presentation);
    let lines = session.quote_nodes(now).iter().flat_map(plain_lines).collect();
    Ok(AskedQuote { quote_digest: quote.digest(), quote, trace, payments, violations, lines })
}

/// What an offer may well leave out, and should not: it is in order without, and what follows from it is not what most
/// storefronts mean.
pub fn offer_notices(offer: &Offer) -> Vec<Problem> {
    if offer.time_zone.is_some() {
        return Vec::new();
    }
    let message = "without `timeZone` every day is one of UTC: just after midnight it is another than in the shop";
    let (pointer, help) = ("/timeZone".to_owned(), TIME_ZONE_HELP.to_owned());
    vec![Problem { code: ProblemCode::TimeZone, pointer, message: message.to_owned(), help }]
}

/// As [`check_offer_with`], with the bundled table of time zones.
#[cfg(not(target_arch = "wasm32"))]
pub fn check_offer(json: &Json, now: Instant) -> Vec<Problem> {
    check_offer_with(json, &crate::calendar::BundledZones::table(), now)
}

/// Everything that is wrong with an offer at a moment: what cannot be read, what contradicts itself, what the market demands
/// and the offer lacks, and why the basket that it comes with cannot be quoted. `zones` is the table of time zones.
pub fn check_offer_with(json: &Json, zones: &Arc<dyn ZoneTable>, now: Instant) -> Vec<Problem> {
    let offer = match Offer::read_with(json, zones) {
        Ok(offer) => offer,
        Err(problems) => return problems,
    };
    let mut problems = demands(&offer, now);
    problems.extend(offer.unfit_to_open());
    problems.extend(offer.out_of_force(now));
    let at = |pointer: &str, problem: Problem| Problem { pointer: pointer.to_owned(), ..problem };
    match quote(&offer, &Selection::of_basket(&offer), now) {
        // The tax service has not answered yet; that is no fault of the offer.
        Err(QuoteError::NotStated) => {}
        Err(error) => {
            for problem in error.problems() {
                let pointer = if problem.pointer.is_empty() { "/basket".to_owned() } else { problem.pointer.clone() };
                problems.push(at(&pointer, problem));
            }
        }
        Ok(quote) if quote.totals.payable.is_negative() => {
            let message = format!("the basket comes to {}, which is below zero", quote.totals.payable);
            let help = "take discounts or prepayments off, or leave the basket empty".to_owned();
            problems.push(Problem { code: ProblemCode::NumberRange, pointer: "/basket".to_owned(), message, help });
        }
        Ok(_) => {}
    }
    problems
}

/// The language of an offer that a wish means; the offer's first one where there is no wish.
pub fn language_of(offer: &Offer, wish: Option<&Language>) -> Option<Language> {
    let Some(wish) = wish else { return offer.languages.first().cloned() };
    wish.met_by(&offer.languages).cloned()
}
