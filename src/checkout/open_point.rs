//! What still stands between a checkout and its order.

use super::{State, Step};
use crate::calendar::Instant;
use crate::consent::Subject;
use crate::offer::Offer;
use crate::party::{EntryCheck, Fault, Field};
use crate::quote::QuoteError;
use crate::selection::{Needs, Violation, violations};
use crate::shape::{Definitions, Describe, Form, Id, Json, Write, written};

/// One thing that is open. It blocks the order, never the typing: a wrong e-mail address stays in its field.
///
/// A storefront reads each as `{"code": "field-missing", "step": "details", "place": "field-email"}`. The code says what is
/// open, the step where it can be settled, the place at which control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenPoint {
    /// Nothing is in the basket.
    EmptyBasket,
    /// A quantity cannot be read.
    Unreadable(Id),
    /// Something in the selection does not go together.
    Violation(Violation),
    /// There is no quote for the selection, for this reason.
    NoQuote(QuoteError),
    /// The payable amount is below zero: no order, but a credit.
    NegativeTotal,
    /// A field is missing or wrong.
    Fault(Fault),
    /// No delivery method is chosen.
    NoDelivery,
    /// No payment method is chosen.
    NoPayment,
    /// A declaration is not made.
    Undeclared(Id),
    /// The offer does not hold now.
    OfferNotValid,
    /// A policy does not hold now.
    PolicyNotValid(Id),
}

written! {
    /// One thing that is open. It blocks the order, never the typing.
    pub struct ToldPoint as OpenPoint {
        /// What is open.
        pub code: String,
        /// The step at which it can be settled.
        pub step: Step,
        /// The name of the control it stands at: `field-email`, `quantity-tea`. In the page its id is `upfront-` and this.
        pub place: String,
    }
}

impl OpenPoint {
    /// Whether it is waited for: the shop's tax service is at work, and nobody has to do anything.
    pub fn is_awaited(&self) -> bool {
        matches!(self, OpenPoint::NoQuote(QuoteError::NotStated))
    }

    /// The step at which it can be settled.
    pub fn step(&self) -> Step {
        match self {
            OpenPoint::EmptyBasket | OpenPoint::Unreadable(_) | OpenPoint::Violation(_) => Step::Basket,
            // Nobody but the shop can settle it, so it keeps nobody from going on.
            OpenPoint::NoQuote(QuoteError::NotStated) => Step::Review,
            OpenPoint::NoQuote(_) | OpenPoint::NegativeTotal => Step::Basket,
            OpenPoint::Fault(fault) => match fault.field {
                Field::Name | Field::Email | Field::BirthDate => Step::Details,
                Field::Street | Field::PostalCode | Field::City | Field::Country => Step::Delivery,
            },
            OpenPoint::NoDelivery => Step::Delivery,
            OpenPoint::NoPayment => Step::Payment,
            OpenPoint::Undeclared(_) | OpenPoint::OfferNotValid | OpenPoint::PolicyNotValid(_) => Step::Review,
        }
    }

    /// A stable code, such as `no-delivery`: what a storefront reads in a snapshot.
    pub fn code(&self) -> String {
        match self {
            OpenPoint::EmptyBasket => "empty-basket".to_owned(),
            OpenPoint::Unreadable(_) => "unreadable-quantity".to_owned(),
            OpenPoint::Violation(violation) => violation.kind.as_str().to_owned(),
            OpenPoint::NoQuote(error) => error.problem().code.as_str().to_owned(),
            OpenPoint::NegativeTotal => "negative-total".to_owned(),
            OpenPoint::Fault(fault) => format!("field-{}", fault.kind.as_str()),
            OpenPoint::NoDelivery => "no-delivery".to_owned(),
            OpenPoint::NoPayment => "no-payment".to_owned(),
            OpenPoint::Undeclared(_) => "undeclared".to_owned(),
            OpenPoint::OfferNotValid => "offer-not-valid".to_owned(),
            OpenPoint::PolicyNotValid(_) => "policy-not-valid".to_owned(),
        }
    }

    /// The name of the control it stands at: `quantity-darjeeling`, `field-email`. Ids in the page end with it.
    pub fn place(&self) -> String {
        match self {
            OpenPoint::NoQuote(QuoteError::NotStated) => "review".to_owned(),
            OpenPoint::EmptyBasket | OpenPoint::NoQuote(_) | OpenPoint::NegativeTotal => "basket".to_owned(),
            OpenPoint::Unreadable(line) => format!("quantity-{line}"),
            OpenPoint::Violation(violation) => match &violation.option {
                Some(option) => format!("option-{}-{option}", violation.line),
                None if violation.bound.is_some() => format!("quantity-{}", violation.line),
                None => format!("line-{}", violation.line),
            },
            OpenPoint::Fault(fault) => format!("field-{}", fault.field.as_str()),
            OpenPoint::NoDelivery => "delivery".to_owned(),
            OpenPoint::NoPayment => "payment".to_owned(),
            OpenPoint::Undeclared(declaration) => format!("declaration-{declaration}"),
            OpenPoint::OfferNotValid | OpenPoint::PolicyNotValid(_) => "review".to_owned(),
        }
    }
}

impl Write for OpenPoint {
    fn write(&self) -> Json {
        ToldPoint { code: self.code(), step: self.step(), place: self.place() }.write()
    }
}

impl Describe for OpenPoint {
    fn describe(definitions: &mut Definitions) -> Form {
        ToldPoint::describe(definitions)
    }
}

/// Everything that is open at a moment, in the order of the steps: an empty list means that a press on the button orders.
pub fn open_points(offer: &Offer, state: &State, now: Instant) -> Vec<OpenPoint> {
    let needs = Needs::of(offer, &state.selection);
    let mut points = basket_points(offer, state, now);
    points.extend(field_points(offer, state, &needs, &needs.detail_fields(), now));
    if needs.delivery && state.selection.delivery.is_none() {
        points.push(OpenPoint::NoDelivery);
    }
    points.extend(field_points(offer, state, &needs, &needs.address_fields(), now));
    if state.selection.payment.is_none() {
        points.push(OpenPoint::NoPayment);
    }
    points.extend(review_points(offer, state, now));
    points
}

fn basket_points(offer: &Offer, state: &State, now: Instant) -> Vec<OpenPoint> {
    if state.selection.lines.is_empty() {
        return vec![OpenPoint::EmptyBasket];
    }
    let unreadable = state.typed.iter().filter(|typed| !typed.readable);
    let mut points: Vec<OpenPoint> = unreadable.map(|typed| OpenPoint::Unreadable(typed.line.clone())).collect();
    points.extend(violations(offer, &state.selection).into_iter().map(OpenPoint::Violation));
    match state.quote(offer, now) {
        Err(error) => points.push(OpenPoint::NoQuote(error)),
        Ok(quote) if quote.totals.payable.is_negative() => points.push(OpenPoint::NegativeTotal),
        Ok(_) => {}
    }
    points
}

fn field_points(offer: &Offer, state: &State, needs: &Needs, fields: &[Field], now: Instant) -> Vec<OpenPoint> {
    let language = &offer.date_language(&state.language);
    let check = EntryCheck { offer, needs, language, today: offer.days().of_instant(now) };
    check.faults(&state.party, fields).into_iter().map(OpenPoint::Fault).collect()
}

fn review_points(offer: &Offer, state: &State, now: Instant) -> Vec<OpenPoint> {
    let mut points = Vec::new();
    if !offer.is_valid_at(now) {
        points.push(OpenPoint::OfferNotValid);
    }
    let circumstances = state.circumstances(offer);
    let expired = circumstances.policies().filter(|policy| !policy.is_valid_at(now));
    points.extend(expired.map(|policy| OpenPoint::PolicyNotValid(policy.id.clone())));
    let undeclared = circumstances
        .declarations()
        .filter(|declaration| !state.ledger.agrees(Subject::Declaration, &declaration.id))
        .filter(|declaration| state.earlier.makes_needless(declaration, offer.statements()).is_none());
    points.extend(undeclared.map(|declaration| OpenPoint::Undeclared(declaration.id.clone())));
    points
}
