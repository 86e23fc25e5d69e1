//! The named laws, on random input: totals add up, nothing is lost, the ledger only grows, no event panics.

use crate::shop;
use proptest::prelude::*;
use rust_decimal::Decimal;
use upfront_checkout::calendar::{Date, Instant, Interval, IntervalUnit};
use upfront_checkout::checkout::{Command, Consented, Effect, Event, OrderAnswer, Stage, State, Step, step};
use upfront_checkout::consent::{Act, Decision, Subject};
use upfront_checkout::language::Language;
use upfront_checkout::money::{Money, Quantity, RoundingMode};
use upfront_checkout::offer::{BasketLine, Convention, Offer, RoundingLevel};
use upfront_checkout::party::Field;
use upfront_checkout::quote::{Stated, quote, quote_totals};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::{Digest, Json, Typed, Write, canonical, read_document};

fn mode() -> impl Strategy<Value = RoundingMode> {
    prop::sample::select(RoundingMode::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Law *total*: the parts of a quote add up, whatever is chosen, in every rounding mode, with net and gross prices.
    #[test]
    fn totals_add_up(choice in choice(), convention in convention(), mode in mode(), level in level(), gross in prop::bool::ANY) {
        let offer = offer_with(convention, mode, level, gross);
        let selection = selection_of(&offer, &choice);
        let quote = quote(&offer, &selection, shop::sunday()).expect("a quote");
        let totals = &quote.totals;
        let sum = |amounts: Vec<Money>| Money::sum(offer.currency, amounts).expect("a sum").amount();
        let lines = sum(quote.lines.iter().map(|line| line.total).collect());
        let charges = sum(quote.charges.iter().map(|charge| charge.total).collect());
        prop_assert_eq!(totals.net.amount() + totals.tax.amount(), totals.gross.amount());
        prop_assert_eq!(totals.gross.amount(), totals.payable.amount());
        prop_assert_eq!(totals.payable.amount(), totals.now.amount());
        prop_assert_eq!(totals.now.amount() + totals.later.amount(), totals.commitment.amount());
        let prices = if gross { totals.gross.amount() } else { totals.net.amount() };
        // A convention that keeps exact line amounts rounds their sum, never more than a cent away.
        // Odoo's Portuguese way rounds the total first: the net amount is what the rounded taxes leave.
        let residual = convention == Convention::OdooPortugal && !gross;
        prop_assert!(residual || (lines + charges - prices).abs() < Decimal::new(1, 2));
        if level != RoundingLevel::Document {
            prop_assert_eq!(sum(quote.taxes.iter().map(|tax| tax.amount).collect()), totals.tax.amount());
        }
        // Magento's rows carry their remainder to the next, so they add up to the rounded whole.
        if level == RoundingLevel::Line && convention != Convention::MagentoTotal {
            let of_entries = quote.lines.iter().map(|line| line.tax).chain(quote.charges.iter().map(|charge| charge.tax));
            prop_assert_eq!(sum(of_entries.flatten().collect()), totals.tax.amount());
        }
        let again = quote_totals(&offer, &selection, &Stated::default(), shop::sunday()).expect("sums");
        prop_assert_eq!(&again, totals, "the sums alone are the sums of the whole quote");
        for recurring in &quote.recurring {
            let commitment = recurring.commitment.expect("the shop's plan has a minimum term").amount();
            let listed: Decimal = recurring.next.iter().take(11).map(|charge| charge.amount.amount()).sum();
            prop_assert_eq!(recurring.first.amount() + listed, commitment);
        }
    }

    /// Month ends: counted from the anchor, every date is the anchor's day or the last one of its month.
    #[test]
    fn month_ends_are_kept(day in 1u8..=31, month in 1u8..=12, steps in 0u32..400) {
        let Some(anchor) = Date::new(2027, month, day) else { return Ok(()) };
        let date = anchor.plus(&Interval { count: 1, unit: IntervalUnit::Month }, steps);
        let next_day = date.plus_days(1);
        prop_assert!(date.day() == day || (date.day() < day && next_day.day() == 1));
    }

    /// No sequence of events panics, changes the past of the ledger, loses what was entered, or orders twice.
    #[test]
    fn no_sequence_of_events_breaks_the_checkout(events in prop::collection::vec(event(), 1..60)) {
        let offer = shop::offer();
        // Half of the runs begin with everything filled in, so that orders do go out.
        let mut session = shop::session("de");
        if events.len() % 2 == 0 {
            shop::fill(&mut session);
            shop::declare(&mut session);
        }
        let mut state = session.state().clone();
        let mut sent: Vec<Digest> = Vec::new();
        for (index, event) in events.into_iter().enumerate() {
            let now = Instant::from_milliseconds(shop::sunday().milliseconds() + index as i64 * 60_000).expect("an instant");
            let event = with_the_quote_shown(&offer, &state, event, now);
            let before = state.clone();
            let anew = matches!(event, Event::StartedAnew { .. });
            let enters = matches!(event, Event::Command(Command::Enter { .. }));
            let (next, effects) = step(&offer, state, event, now);
            state = next;
            for effect in effects {
                if let Effect::SendOrder(order) = effect {
                    prop_assert!(!matches!(before.stage, Stage::Ordering { .. } | Stage::Confirmed { .. }), "one at a time");
                    if matches!(before.stage, Stage::Unknown { .. }) {
                        prop_assert_eq!(sent.last(), Some(&order.digest()), "a retry sends the same order");
                    }
                    sent.push(order.digest());
                }
            }
            if !anew {
                let kept = state.ledger.events().get(..before.ledger.events().len());
                prop_assert_eq!(kept, Some(before.ledger.events()), "the ledger only grows");
                prop_assert_eq!(&state.attempt, &before.attempt, "one intent is one attempt");
                prop_assert!(enters || state.party == before.party, "nothing entered is lost");
                if let Stage::Confirmed { order_number, .. } = &before.stage {
                    let still = matches!(&state.stage, Stage::Confirmed { order_number: now, .. } if now == order_number);
                    prop_assert!(still, "a placed order stays placed");
                }
            }
            let kept = read_document::<State>(&state.write());
            prop_assert_eq!(kept.as_ref(), Ok(&state), "a draft comes back as it was");
            if let Ok(quote) = quote(&offer, &state.selection, now) {
                prop_assert_eq!(quote.totals.net.amount() + quote.totals.tax.amount(), quote.totals.gross.amount());
            }
        }
    }

    /// The canonical form does not depend on the order of members.
    #[test]
    fn canonical_form_is_stable_under_key_order(mut members in prop::collection::btree_map("[a-z\u{e4}\u{1f375}]{0,6}", 0i64..1000, 0..12)) {
        let forwards = Json::Object(members.iter().map(|(name, value)| (name.clone(), Json::Integer(*value))).collect());
        let backwards = Json::Object(members.iter().rev().map(|(name, value)| (name.clone(), Json::Integer(*value))).collect());
        prop_assert_eq!(canonical(&forwards), canonical(&backwards));
        if let Some((_, value)) = members.iter_mut().next() {
            *value += 1;
            let changed = Json::Object(members.into_iter().map(|(name, value)| (name, Json::Integer(value))).collect());
            prop_assert_ne!(Digest::of(&forwards), Digest::of(&changed));
        }
    }
}

/// The law above would prove nothing if its runs never reached an order.
#[test]
fn orders_do_go_out_of_a_filled_checkout() {
    let offer = shop::offer();
    let mut session = shop::session("de");
    shop::fill(&mut session);
    shop::declare(&mut session);
    let press = Event::Ordered { quote: None, button: "Order".to_owned() };
    let press = with_the_quote_shown(&offer, session.state(), press, shop::sunday());
    let (state, effects) = step(&offer, session.state().clone(), press, shop::sunday());
    assert!(matches!(state.stage, Stage::Ordering { .. }) && matches!(effects.as_slice(), [Effect::SendOrder(_)]));
}

/// A press confirms the quote that is shown, which here is the present one.
fn with_the_quote_shown(offer: &Offer, state: &State, event: Event, now: Instant) -> Event {
    match event {
        Event::Ordered { button, .. } => {
            let shown = quote(offer, &state.selection, now).ok().map(|quote| quote.digest());
            Event::Ordered { quote: shown, button }
        }
        other => other,
    }
}

type Choice = (Vec<Option<(u32, usize, usize)>>, usize, usize, usize);

fn choice() -> impl Strategy<Value = Choice> {
    let line = prop::option::of((1u32..400, 0usize..3, 0usize..3));
    (prop::collection::vec(line, 7), 0usize..4, 0usize..4, 0usize..3)
}

fn convention() -> impl Strategy<Value = Convention> {
    prop::sample::select(Convention::ALL.to_vec())
}

fn level() -> impl Strategy<Value = RoundingLevel> {
    prop::sample::select(RoundingLevel::ALL.to_vec())
}

fn offer_with(convention: Convention, mode: RoundingMode, level: RoundingLevel, gross: bool) -> Offer {
    let members = format!(
        r#"{{"convention": "{}", "mode": "{}", "level": "{}"}}"#,
        convention.as_str(),
        mode.as_str(),
        level.as_str()
    );
    let json = shop::replaced(shop::offer_json(), "/rounding", Some(&members));
    let mut offer = Offer::read(&json).expect("the offer is in order");
    offer.prices_include_tax = gross;
    offer
}

fn selection_of(offer: &Offer, (lines, delivery, payment, voucher): &Choice) -> Selection {
    let chosen = offer.lines.iter().zip(lines).filter_map(|(line, chosen)| {
        let (hundredths, first, second) = (*chosen)?;
        let quantity = Quantity::new(Decimal::new(i64::from(hundredths), 2)).expect("a quantity");
        let mut basket = BasketLine { line: line.id.clone(), quantity, options: Vec::new() };
        for (group, pick) in line.options.iter().zip([first, second]) {
            if let Some(choice) = group.choices.get(pick) {
                basket.choose(&group.id, &choice.id);
            }
        }
        Some(basket)
    });
    Selection {
        lines: chosen.collect(),
        delivery: offer.delivery.get(*delivery).map(|method| method.id.clone()),
        payment: offer.payment.get(*payment).map(|method| method.id.clone()),
        voucher_code: ["TEEZEIT10", "WILLKOMMEN5"].get(*voucher).map(|code| (*code).to_owned()),
        charges: None,
    }
}

fn event() -> impl Strategy<Value = Event> {
    let line = || {
        prop::sample::select(vec!["darjeeling", "teapot", "liqueur", "strainer", "guide", "subscription", "nothing"])
    };
    let command = prop_oneof![
        line().prop_map(|line| Command::AddLine { line: shop::id(line) }),
        line().prop_map(|line| Command::RemoveLine { line: shop::id(line) }),
        (line(), 0i64..3000).prop_map(|(line, quantity)| Command::SetQuantity {
            line: shop::id(line),
            quantity: Quantity::new(Decimal::new(quantity, 2)).expect("a quantity"),
        }),
        (line(), ".{0,12}")
            .prop_map(|(line, text)| Command::TypeQuantity { line: shop::id(line), text: Some(Typed(text)) }),
        (prop::sample::select(Field::ALL.to_vec()), ".{0,24}")
            .prop_map(|(field, text)| Command::Enter { field, text: Some(Typed(text)) }),
        prop::sample::select(vec!["standard", "express", "pick-up", "drone"])
            .prop_map(|method| Command::ChooseDelivery { method: shop::id(method) }),
        prop::sample::select(vec!["card", "invoice", "transfer"])
            .prop_map(|method| Command::ChoosePayment { method: shop::id(method) }),
        prop::sample::select(Step::ALL.to_vec()).prop_map(|step| Command::GoTo { step }),
        Just(Command::Continue {}),
        Just(Command::Retry {}),
        ".{0,10}".prop_map(|code| Command::ApplyVoucher { code: Some(code) }),
        Just(Command::SetLanguage { language: Language::parse("en").expect("a language") }),
    ];
    let shown = Digest::of_text("shown");
    let consented = move |subject: Subject, id: &str, agrees: bool, act: Act| {
        Event::Consented(Consented { subject, id: shop::id(id), decision: Decision::of(agrees), act, shown })
    };
    prop_oneof![
        6 => command.prop_map(Event::Command),
        2 => (prop::sample::select(vec!["newsletter", "reviews", "nothing"]), prop::bool::ANY)
            .prop_map(move |(id, agrees)| consented(Subject::Purpose, id, agrees, Act::Pointer)),
        1 => prop::bool::ANY.prop_map(move |agrees| consented(Subject::Declaration, "terms", agrees, Act::Keyboard)),
        4 => Just(Event::Ordered { quote: Some(shown), button: "Order".to_owned() }),
        1 => Just(Event::OrderLost),
        1 => Just(Event::OrderAnswered(OrderAnswer::Confirmed { order_number: "1".to_owned(), confirmed_at: shop::sunday(), record: None, charged: None })),
        1 => Just(Event::OrderAnswered(OrderAnswer::Declined { reason: None, charged: None })),
        1 => Just(Event::OrderedElsewhere { order_number: "2".to_owned() }),
        1 => Just(Event::StartedAnew { attempt: shop::id("another") }),
    ]
}
