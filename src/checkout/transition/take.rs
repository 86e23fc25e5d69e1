//! The one function that takes a checkout further.

use super::change::Change;
use super::next::{Next, focus, refuse};
use super::sent::{answered, lost, ordered_elsewhere, retry};
use crate::calendar::Instant;
use crate::checkout::{Command, Consented, Effect, Event, Focus, Notice, Stage, State, Step};
use crate::consent::Subject;
use crate::language::Language;
use crate::offer::Offer;
use crate::selection::Needs;
use crate::shape::{Id, ProblemCode};

/// Takes a checkout one event further: the next state, and what the host has to do.
///
/// Total: every event has an answer at every stage. One that does not fit changes nothing: a deed is reported, and what
/// comes too late from outside is passed over. While an order is on its way or placed, the choices stand still.
///
/// `now` is the present moment in UTC: the domain has no clock of its own.
///
/// ```
/// use upfront_checkout::checkout::{Command, Effect, Event, Focus, State, Step, step};
/// # use upfront_checkout::{boundary::read_text, calendar::Instant, language::Language, offer::Offer, shape::Id};
/// # let offer = Offer::read(&read_text(include_str!("../../../www/shop/offer.json")).unwrap()).unwrap();
/// # let now = Instant::parse("2026-11-22T09:30:00Z").unwrap();
/// # let state = State::new(&offer, Language::parse("de").unwrap(), Id::parse("attempt-1").unwrap());
///
/// // The basket is complete, so the checkout goes on to who buys.
/// let (state, effects) = step(&offer, state, Event::Command(Command::Continue {}), now);
/// assert_eq!((state.step, effects), (Step::Details, vec![Effect::MoveFocus(Focus::Heading)]));
///
/// // No name is entered: the step stays, and says from now on what is open.
/// let (state, effects) = step(&offer, state, Event::Command(Command::Continue {}), now);
/// assert_eq!((state.step, effects), (Step::Details, vec![Effect::MoveFocus(Focus::OpenPoints)]));
///
/// // No order was sent, so there is none to send again. Nothing changes, and that is reported.
/// let (after, effects) = step(&offer, state.clone(), Event::Command(Command::Retry {}), now);
/// assert_eq!(after, state);
/// assert!(matches!(effects.as_slice(), [Effect::Report(_)]));
/// ```
pub fn step(offer: &Offer, state: State, event: Event, now: Instant) -> (State, Vec<Effect>) {
    let chosen = matches!(event, Event::Command(_)).then(|| state.selection.clone());
    let (mut state, effects) = take(offer, state, event, now);
    if let Some(chosen) = chosen.filter(|chosen| *chosen != state.selection) {
        state.changed_from = Some(chosen);
    }
    // What was taken out may have taken the present step along: without goods there is no delivery.
    let steps = Step::needed(&Needs::of(offer, &state.selection));
    if !steps.contains(&state.step) {
        state.step = steps.into_iter().rfind(|step| *step < state.step).unwrap_or(Step::Basket);
    }
    (state, effects)
}

fn take(offer: &Offer, state: State, event: Event, now: Instant) -> Next {
    let filling = matches!(state.stage, Stage::Filling { .. });
    match event {
        Event::Command(Command::SetLanguage { language }) => speak(offer, state, language),
        Event::Command(Command::Retry {}) => retry(state),
        Event::Command(command) if filling => Change { offer, now, state }.command(command),
        Event::Consented(consented) if filling || stays_open(&state, &consented) => {
            Change { offer, now, state }.consent(consented)
        }
        Event::Ordered { quote, button } if filling => Change { offer, now, state }.order(quote, &button),
        Event::OrderAnswered(answer) => answered(state, answer),
        Event::OrderLost => lost(state),
        Event::OrderedElsewhere { order_number } => ordered_elsewhere(state, order_number),
        Event::PriceChanged => price_changed(state),
        Event::StartedAnew { attempt } => start_anew(offer, state, attempt),
        Event::Command(_) | Event::Consented(_) | Event::Ordered { .. } => {
            let message = "the order is on its way or placed, so nothing can be changed".to_owned();
            refuse(state, ProblemCode::NotNow, message, "wait for the outcome, or start anew")
        }
    }
}

/// Once an order is placed its choices and declarations stand. What was agreed to beside them can always be changed.
fn stays_open(state: &State, consented: &Consented) -> bool {
    consented.subject == Subject::Purpose && matches!(state.stage, Stage::Confirmed { .. })
}

/// A new purchase. What shows it, by whose clock it is and what was answered before are the same.
fn start_anew(offer: &Offer, state: State, attempt: Id) -> Next {
    let fresh = State {
        component: state.component,
        clock: state.clock,
        earlier: state.earlier,
        ..State::new(offer, state.language, attempt)
    };
    (fresh, vec![focus(Focus::Heading)])
}

/// Changes the language of everything; a confirmation stays in the language of the purchase.
fn speak(offer: &Offer, mut state: State, language: Language) -> Next {
    if !offer.languages.contains(&language) {
        let message = format!("the offer is not written in `{language}`");
        return refuse(state, ProblemCode::UnknownReference, message, "choose one of the offer's languages");
    }
    if state.language == language {
        return (state, Vec::new());
    }
    if matches!(state.stage, Stage::Confirmed { .. }) {
        let message = "the confirmation stays in the language of the purchase".to_owned();
        return refuse(state, ProblemCode::NotNow, message, "start anew in another language");
    }
    let (typed_in, before) = (offer.date_language(&language), offer.date_language(&state.language));
    state.party.write_birth_date_in(&typed_in, &before);
    state.language = language.clone();
    state.typed.retain(|typed| !typed.readable);
    (state, vec![Effect::TellLanguage(language)])
}

/// Nothing that was entered is lost. The page shows another quote from now on, and says so.
fn price_changed(mut state: State) -> Next {
    if let Stage::Filling { notice } = &mut state.stage {
        *notice = Some(Notice::QuoteChanged {});
    }
    (state, Vec::new())
}
