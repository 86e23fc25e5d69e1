//! The storefront's check of an order, with the same engine that showed it.

use super::{Difference, Order, OrderVersion, OtherOffset};
use crate::calendar::Instant;
use crate::consent::{ConsentEvent, Earlier, EarlierAnswer, LedgerFault, Subject};
use crate::language::Language;
use crate::market::MarketPack;
use crate::offer::{Declaration, Offer, Statements};
use crate::party::{EntryCheck, Field};
use crate::quote::quote_by;
use crate::selection::{Needs, violations};
use crate::shape::{Digest, Id, Json, Problem, Typed, Write, read_document};
use std::collections::BTreeSet;

/// How long before the check an order may have been placed, in milliseconds: a day. A retry after a night without network
/// still counts.
const LONGEST_ON_THE_WAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How many minutes after its end a price still counts, for an order that was on its way.
const MINUTES_ON_THE_WAY: u32 = 15;

/// How far a browser's clock may be ahead, in milliseconds: a day, because people set clocks by hand and mistake time
/// zones. Whether the offer holds is decided by the server's own clock.
const CLOCK_AHEAD_MS: i64 = 24 * 60 * 60 * 1000;

/// Knows what was shown at a question or declaration: the same words, from the same locale files.
pub trait ShownTexts {
    /// The canonical text at a control. `None` for a language without texts, and for a question that is not asked.
    fn words(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<String>;

    /// Its digest.
    fn shown(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<Digest> {
        self.words(asked, subject, id, language).map(|words| Digest::of_text(&words))
    }
}

/// What the check of an order comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The order is what the offer says.
    Accepted(Acceptance),
    /// Each difference. Nothing may be ordered.
    Refused(Vec<Difference>),
}

/// How an order reached the storefront.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'e> {
    /// What the storefront has on record of this customer. A declaration that is asked for only until its policies change
    /// materially need not stand in the order if it was made before.
    pub earlier: &'e [EarlierAnswer],
    /// When it arrived, by the server's own clock.
    pub now: Instant,
    /// Whether an order of version 1 is taken.
    pub first_version: FirstVersion,
}

/// Whether an order of version 1 is taken. It is computed by the rules of that version, which had mistakes; so nobody may
/// choose them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstVersion {
    /// Always: the order was taken long ago, and its record is checked.
    Taken,
    /// Where it arrived before the storefront's upgrade to a release with version 2, or within a day after.
    UpgradedAt(Instant),
    /// Never: the storefront does not say that it ever ran an earlier release.
    Refused,
}

impl FirstVersion {
    /// Whether an order of version 1 that arrived at an instant is taken.
    fn takes(self, arrived: Instant) -> bool {
        match self {
            FirstVersion::Taken => true,
            FirstVersion::UpgradedAt(upgraded) => {
                arrived.milliseconds() - upgraded.milliseconds() <= LONGEST_ON_THE_WAY_MS
            }
            FirstVersion::Refused => false,
        }
    }
}

/// An order that is what the offer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Its digest, which tells it apart from others.
    pub digest: Digest,
    /// Where its table of time zones is another than the server's. It was computed with the order's, if they are at most two
    /// hours apart; an age always with the server's.
    pub other_offsets: Vec<OtherOffset>,
}

/// Checks an order against the storefront's own offer: computes the quote anew from the choices, and compares everything
/// that was shown, entered and agreed to.
///
/// Every difference is found, not only the first: an order with another total and without a declaration differs at
/// `/quote/totals/payable` with the code `quote`, and at `/consents` with `undeclared`.
///
/// An order of version 1 is computed by the rules of that version. It is taken as `arrival` says.
pub fn verify(offer: &Offer, order: &Json, arrival: &Arrival<'_>, texts: &dyn ShownTexts) -> Verdict {
    let order = match read_document::<Order>(order) {
        Ok(order) => order,
        Err(problems) => return Verdict::Refused(problems.into_iter().map(of_problem).collect()),
    };
    let earlier = Earlier { storefront: arrival.earlier.to_vec(), device: Vec::new() };
    let counted = order.counted_offer(offer);
    let mut check =
        OrderCheck { offer, counted: &counted, order: &order, earlier, now: arrival.now, differences: Vec::new() };
    check.version(arrival.first_version);
    check.frame();
    check.selection();
    check.quote();
    check.party();
    check.consents(texts);
    check.agreed_before();
    if !check.differences.is_empty() {
        return Verdict::Refused(check.differences);
    }
    Verdict::Accepted(Acceptance { digest: order.digest(), other_offsets: order.other_offsets(offer) })
}

fn of_problem(problem: Problem) -> Difference {
    let code = problem.code.as_str().to_owned();
    Difference { code, pointer: Typed(problem.pointer), message: problem.message, expected: None, found: None }
}

/// Where a field stands in an order: `/party/postalCode`.
fn party_pointer(field: Field) -> String {
    format!("/party/{}", crate::shape::camel_case(&field.as_str().replace('-', "_")))
}

/// Whether an id comes twice.
fn repeats<'i>(mut ids: impl Iterator<Item = &'i Id>) -> bool {
    let mut seen = BTreeSet::new();
    !ids.all(|id| seen.insert(id))
}

/// An order under check, and what was found so far.
struct OrderCheck<'c> {
    offer: &'c Offer,
    /// The same offer with the days that the order was computed with.
    counted: &'c Offer,
    order: &'c Order,
    earlier: Earlier,
    now: Instant,
    differences: Vec<Difference>,
}

impl OrderCheck<'_> {
    /// Notes a difference in words.
    fn differ(&mut self, code: &str, pointer: &str, message: &str) {
        let (code, pointer, message) = (code.to_owned(), Typed(pointer.to_owned()), message.to_owned());
        self.differences.push(Difference { code, pointer, message, expected: None, found: None });
    }

    /// Notes a difference between what should stand at a place and what does.
    fn compare(&mut self, code: &str, pointer: &str, expected: Json, found: Json) {
        if expected != found {
            self.differences.push(Difference {
                code: code.to_owned(),
                pointer: Typed(pointer.to_owned()),
                message: "this is not what the offer says".to_owned(),
                expected: Some(expected),
                found: Some(found),
            });
        }
    }

    /// Its version is one that is taken.
    fn version(&mut self, first: FirstVersion) {
        if self.order.order_version == OrderVersion::One && !first.takes(self.now) {
            let message =
                "an order of version 1 counts until a day after the upgrade; say when that was in `upgradedAt`";
            self.differ("order-version", "/orderVersion", message);
        }
    }

    /// Offer, market, language, button and time.
    fn frame(&mut self) {
        let (offer, order) = (self.offer, self.order);
        self.compare("offer", "/offer/id", offer.id.write(), order.offer.id.write());
        self.compare("offer", "/offer/digest", offer.digest().write(), order.offer.digest.write());
        let pack = MarketPack::of_offer(self.counted, order.placed_at);
        self.compare("market-pack", "/marketPack", Json::text(pack.version()), Json::text(&order.market_pack));
        if order.order_version == OrderVersion::Two {
            let stated = order.time_zone.as_ref().map_or(Json::Null, |zone| zone.name.write());
            let zone = offer.time_zone.as_ref().map_or(Json::Null, Write::write);
            self.compare("time-zone", "/timeZone/name", zone, stated);
        }
        if !offer.languages.contains(&order.language) {
            self.differ("language", "/language", "the offer is not written in this language");
        }
        let label = pack.order_label(&order.language).map_or(Json::Null, Json::text);
        self.compare("button", "/button", label, Json::text(&order.button));
        let age = self.now.milliseconds() - order.placed_at.milliseconds();
        if !(-CLOCK_AHEAD_MS..=LONGEST_ON_THE_WAY_MS).contains(&age) {
            self.differ("placed-at", "/placedAt", "the order was not placed within the last day");
        }
        if !offer.is_valid_at(order.placed_at) || !offer.is_valid_at(self.now) {
            self.differ("offer-not-valid", "/placedAt", "the offer did not hold then, or does not hold now");
        }
        if order.circumstances(offer).policies().any(|policy| !policy.is_valid_at(order.placed_at)) {
            self.differ("policy-not-valid", "/placedAt", "a policy of the offer did not hold then");
        }
    }

    /// The choices: each of them exists in the offer, and they go together.
    fn selection(&mut self) {
        let selection = &self.order.selection;
        if selection.lines.is_empty() {
            self.differ("selection", "/selection/lines", "the basket is empty");
        }
        if repeats(selection.lines.iter().map(|line| &line.line)) {
            self.differ("selection", "/selection/lines", "a line stands in the basket twice");
        }
        if selection.lines.iter().any(|line| repeats(line.options.iter().map(|chosen| &chosen.option))) {
            self.differ("selection", "/selection/lines", "an option is chosen twice");
        }
        for violation in violations(self.offer, selection) {
            let index = selection.lines.iter().position(|line| line.line == violation.line).unwrap_or_default();
            self.differ(violation.kind.as_str(), &format!("/selection/lines/{index}"), "this cannot be had so");
        }
        let needs = Needs::of(self.offer, selection);
        if needs.delivery != selection.delivery.is_some() {
            self.differ("delivery", "/selection/delivery", "a delivery method is needed for goods, and only for them");
        }
        if selection.payment.is_none() {
            self.differ("payment", "/selection/payment", "a payment method is needed");
        }
        let charges = selection.charges.as_deref().unwrap_or_default();
        let comes = |id: &Id| {
            self.offer.optional_charge(id).is_some_and(|charge| charge.goes_with(selection.delivery.as_ref()))
        };
        if selection.charges.is_some() && charges.is_empty() || repeats(charges.iter()) || !charges.iter().all(comes) {
            self.differ("charge", "/selection/charges", "these are not optional charges of the offer, each once");
        }
        if selection.voucher_code.as_deref().is_some_and(|code| self.offer.discount_of_code(code).is_none()) {
            self.differ("voucher", "/selection/voucherCode", "the offer has no such voucher");
        }
    }

    /// The quote, figure by figure, as of the moment when the button was pressed.
    fn quote(&mut self) {
        let (rules, stated) = (self.order.order_version.rules(), self.order.stated(self.offer));
        let quote = match quote_by(rules, self.counted, &self.order.selection, &stated, self.order.placed_at) {
            Ok((quote, _)) => quote,
            Err(error) => return self.differ("quote", "/selection", &error.to_string()),
        };
        if quote.totals.payable.is_negative() {
            self.differ("negative-total", "/quote/totals/payable", "what is payable is below zero");
        }
        self.prices_hold();
        let digest = quote.digest();
        self.compare_json("/quote", &quote.write(), &self.order.quote);
        self.compare("quote-digest", "/quoteDigest", digest.write(), self.order.quote_digest.write());
    }

    /// A browser's clock cannot make a price hold that has ended. A price counts until its end by the server's own clock,
    /// and a little longer for an order that was on its way.
    fn prices_hold(&mut self) {
        let lately = self.now.before_minutes(MINUTES_ON_THE_WAY);
        let lines = self.order.selection.lines.clone();
        for (index, chosen) in lines.iter().enumerate() {
            let price = self.offer.line(&chosen.line).and_then(|line| line.price.as_ref());
            let Some(price) = price else { continue };
            let shown = price.amount_at(self.order.placed_at);
            if shown != price.amount_at(self.now) && shown != price.amount_at(lately) {
                let pointer = format!("/selection/lines/{index}");
                self.differ("price-not-valid", &pointer, "this price did not hold when the order arrived");
            }
        }
    }

    /// Compares documents member by member, so that each difference has its own place.
    fn compare_json(&mut self, pointer: &str, expected: &Json, found: &Json) {
        match (expected, found) {
            (Json::Object(wanted), Json::Object(given)) => {
                for (name, value) in wanted {
                    let other = found.get(name).unwrap_or(&Json::Null);
                    self.compare_json(&format!("{pointer}/{name}"), value, other);
                }
                for (name, value) in given.iter().filter(|(name, _)| expected.get(name).is_none()) {
                    self.compare("quote", &format!("{pointer}/{name}"), Json::Null, value.clone());
                }
            }
            (Json::List(wanted), Json::List(given)) if wanted.len() == given.len() => {
                for (index, (value, other)) in wanted.iter().zip(given).enumerate() {
                    self.compare_json(&format!("{pointer}/{index}"), value, other);
                }
            }
            _ => self.compare("quote", pointer, expected.clone(), found.clone()),
        }
    }

    /// Who buys: everything that is needed is there and well-formed, and nothing beyond it.
    fn party(&mut self) {
        let needs = Needs::of(self.offer, &self.order.selection);
        let asked = needs.order_fields();
        // Not by the offsets that the order states: nobody gets older by them.
        let today = self.offer.days().of_instant(self.order.placed_at);
        let language = &match self.order.order_version {
            OrderVersion::One => self.order.language.clone(),
            OrderVersion::Two => self.offer.date_language(&self.order.language),
        };
        let check = EntryCheck { offer: self.offer, needs: &needs, language, today };
        for fault in check.faults(&self.order.party, &asked) {
            self.differ(
                &format!("field-{}", fault.kind.as_str()),
                &party_pointer(fault.field),
                "this field does not hold",
            );
        }
        let plain = self.order.party.only(&asked);
        for field in asked.iter().filter(|field| plain.get(**field) != self.order.party.get(**field)) {
            self.differ(
                "field-not-plain",
                &party_pointer(*field),
                "no field takes this: it is too long, or hides signs",
            );
        }
        let beyond = |field: &&Field| !asked.contains(field) && !self.order.party.get(**field).is_empty();
        for field in Field::ALL.iter().filter(beyond).copied().collect::<Vec<_>>() {
            self.differ("field-not-asked", &party_pointer(field), "this was not asked for");
        }
    }

    /// What was agreed to: every event in its order, with the words that were shown; every declaration made.
    fn consents(&mut self, texts: &dyn ShownTexts) {
        for (index, event) in self.order.consents.events().iter().enumerate() {
            self.consent(event, &format!("/consents/{index}"), texts);
        }
        for LedgerFault { index, member, message } in self.order.consents.faults(self.order.placed_at) {
            let code = if member == "previous" { "consent-chain" } else { "consent-order" };
            self.differ(code, &format!("/consents/{index}/{member}"), message);
        }
        let circumstances = self.order.circumstances(self.offer);
        let needed = circumstances.declarations();
        let statements = self.offer.statements();
        let made_before = |needed: &&Declaration| self.earlier.makes_needless(needed, statements).is_some();
        let open: Vec<&Declaration> = needed.filter(|needed| !made_before(needed)).collect();
        for declaration in open {
            if !self.order.consents.agrees(Subject::Declaration, &declaration.id) {
                let message = format!("the declaration `{}` is not made", declaration.id);
                self.differ("undeclared", "/consents", &message);
            }
        }
    }

    /// What the order names as agreed to before can be so: the offer has the question, it was not answered in this order, and
    /// a yes from that day still counts. Whether it was said, only the storefront's own records know.
    fn agreed_before(&mut self) {
        let (offer, order) = (self.offer, self.order);
        let ask_again_after = offer.ask_again_after();
        for (index, earlier) in order.earlier.iter().flatten().enumerate() {
            let counts = earlier.subject == Subject::Purpose
                && order.consents.answer(earlier.subject, &earlier.id).is_none()
                && earlier.counts_at(order.placed_at, offer.statements(), &ask_again_after);
            if !counts {
                let message = "no consent from before can have counted like this";
                self.differ("consent-before", &format!("/earlier/{index}"), message);
            }
        }
    }

    /// One event belongs to this offer, and the digest of its words is that of the words in its language.
    fn consent(&mut self, event: &ConsentEvent, pointer: &str, texts: &dyn ShownTexts) {
        self.compare("consent-offer", &format!("{pointer}/offer"), self.offer.digest().write(), event.offer.write());
        match texts.shown(self.offer.statements(), event.subject, &event.id, &event.language) {
            Some(shown) => {
                self.compare("consent-text", &format!("{pointer}/shown"), shown.write(), event.shown.write());
            }
            None => self.differ("consent-text", &format!("{pointer}/id"), "the offer has no such question here"),
        }
    }
}
