//! The check of a record: what holds, what does not, and what cannot be known.

use super::document::{declarations_of, promises_of};
use super::{Finding, OrderRecord, Outcome, Report, content_digest, later_problems};
use crate::checkout::{Arrival, Difference, FirstVersion, ShownTexts, Verdict, verify};
use crate::consent::{Component, ConsentEvent, LedgerFault};
use crate::offer::{Offer, Policy};
use crate::quote::{quote_by, trace_json};
use crate::shape::{Digest, Json, Problem, Write, canonical, read_document};

/// Differences that another build can explain: words and market packs are the build's. Choices, figures and declarations
/// follow from the offer alone.
const OF_THE_BUILD: [&str; 3] = ["market-pack", "button", "consent-text"];

/// What is at hand besides the record when it is checked.
pub struct Known<'k> {
    /// The offer that the order rests on.
    pub offer: Option<&'k Offer>,
    /// The answers after the order, as they were handed over.
    pub later: Option<&'k Json>,
    /// The texts of this build.
    pub texts: &'k dyn ShownTexts,
    /// The build that checks.
    pub component: Component,
}

/// Checks everything in a record that can be checked offline: the digests, the chain of events, the words that were shown.
/// Where the offer is at hand it checks the quote, its trace, the choices and the declarations too.
///
/// What cannot be known from what is at hand is [`Outcome::Unknown`]: neither a success nor a failure.
///
/// The signature is checked by the host, which has the keys and the algorithms for it.
pub fn verify_record(written: &Json, known: &Known<'_>) -> Report {
    let record = match read_document::<OrderRecord>(written) {
        Ok(record) => record,
        Err(problems) => return Report::of(problems.into_iter().map(unreadable).collect()),
    };
    let mut check = RecordCheck { written, record: &record, known, findings: Vec::new() };
    check.digests();
    check.ledger();
    check.texts();
    check.words();
    check.component();
    check.offer();
    check.later();
    Report::of(check.findings)
}

/// A document that is no record: each problem of its shape is a failed check.
fn unreadable(problem: Problem) -> Finding {
    let pointer = Some(problem.pointer).filter(|pointer| !pointer.is_empty());
    Finding { check: "shape".to_owned(), outcome: Outcome::Fails, pointer, message: problem.message }
}

/// A record under check, and what was found so far.
struct RecordCheck<'c> {
    written: &'c Json,
    record: &'c OrderRecord,
    known: &'c Known<'c>,
    findings: Vec<Finding>,
}

impl RecordCheck<'_> {
    /// Adds a finding.
    fn find(&mut self, check: &str, outcome: Outcome, pointer: Option<String>, message: impl Into<String>) {
        self.findings.push(Finding { check: check.to_owned(), outcome, pointer, message: message.into() });
    }

    /// Compares a digest that the record states with the one that its content has.
    fn compare(&mut self, check: &str, pointer: &str, stated: Digest, computed: Digest, of: &str) {
        if stated == computed {
            self.find(check, Outcome::Holds, None, format!("the digest of {of} is right"));
        } else {
            let message = format!("this is not the digest of {of}, which is {computed}");
            self.find(check, Outcome::Fails, Some(pointer.to_owned()), message);
        }
    }

    /// One finding for each fault, at its place; or a single one that says that there is none.
    fn faults(&mut self, check: &str, faults: Vec<(String, String)>, holds: &str) {
        if faults.is_empty() {
            self.find(check, Outcome::Holds, None, holds);
        }
        for (pointer, message) in faults {
            self.find(check, Outcome::Fails, Some(pointer), message);
        }
    }

    /// The digests of the record, the order and the quote.
    fn digests(&mut self) {
        let record = self.record;
        self.compare("record-digest", "/digest", record.digest, content_digest(self.written), "the record");
        self.compare("order-digest", "/orderDigest", record.order_digest, record.order.digest(), "the order");
        let quote = Digest::of(&record.order.quote);
        self.compare("quote-digest", "/order/quoteDigest", record.order.quote_digest, quote, "the quote");
    }

    /// Each answer can follow those before it, came before the order, and is chained to the one before.
    fn ledger(&mut self) {
        let order = &self.record.order;
        let (links, answers): (Vec<_>, Vec<_>) =
            order.consents.faults(order.placed_at).into_iter().partition(|fault| fault.member == "previous");
        let placed = |fault: LedgerFault| {
            let LedgerFault { index, member, message } = fault;
            (format!("/order/consents/{index}/{member}"), message.to_owned())
        };
        let links = links.into_iter().map(placed).collect();
        let answers = answers.into_iter().map(placed).collect();
        self.faults("chain", links, "each event carries the digest of the one before it");
        self.faults("events", answers, "the answers can have followed one another so, all of them before the order");
    }

    /// The record has the words of each answer, and they have the digest that the answer names.
    fn texts(&mut self) {
        let record = self.record;
        let mut faults = Vec::new();
        for (index, text) in record.texts.iter().enumerate() {
            if Digest::of_text(&text.text) != text.digest {
                faults.push((format!("/texts/{index}/text"), "these words have another digest".to_owned()));
            }
        }
        for (index, event) in record.order.consents.events().iter().enumerate() {
            if !record.texts.iter().any(|text| text.is_of(event)) {
                let message = "the record does not have the words that this answer names".to_owned();
                faults.push((format!("/order/consents/{index}/shown"), message));
            }
        }
        self.faults(
            "texts",
            faults,
            "the words at each control that was answered have the digest that its answer names",
        );
    }

    /// This version shows the same words for what the record says was asked.
    fn words(&mut self) {
        let record = self.record;
        let other = record.texts.iter().enumerate().filter(|(_, text)| {
            let words = self.known.texts.words(record.statements(), text.subject, &text.id, &text.language);
            words.as_ref() != Some(&text.text)
        });
        let places: Vec<String> = other.map(|(index, _)| format!("/texts/{index}/text")).collect();
        if self.is_of_another_version() && !places.is_empty() {
            let version = &record.order.component.version;
            let message = format!("this version shows other words; check with version {version}");
            return self.find("words", Outcome::Unknown, None, message);
        }
        let message = "this version does not show these words for what was asked";
        let faults = places.into_iter().map(|place| (place, message.to_owned())).collect();
        self.faults("words", faults, "the words are those that this version shows for what was asked");
    }

    /// The answers after the order continue its ledger.
    fn later(&mut self) {
        let Some(later) = self.known.later else { return };
        let problems = match read_document::<Vec<ConsentEvent>>(later) {
            Ok(later) => {
                self.later_words(&later);
                later_problems(self.record, &later)
            }
            Err(problems) => problems,
        };
        let faults = problems.into_iter().map(|problem| (problem.pointer, problem.message)).collect();
        self.faults(
            "later",
            faults,
            "the answers after the order can have followed it so, each chained to the one before",
        );
    }

    /// This version shows the words that the answers after the order name.
    fn later_words(&mut self, later: &[ConsentEvent]) {
        let statements = self.record.statements();
        let shown = |event: &ConsentEvent| {
            self.known.texts.shown(statements, event.subject, &event.id, &event.language) == Some(event.shown)
        };
        let other: Vec<usize> = (0..).zip(later).filter(|(_, event)| !shown(event)).map(|(index, _)| index).collect();
        for index in other {
            let of_this = later.get(index).is_some_and(|event| event.component.version == self.known.component.version);
            let outcome = if of_this { Outcome::Fails } else { Outcome::Unknown };
            let message = "this version does not show the words that this answer names";
            self.find("later-words", outcome, Some(format!("/later/{index}/shown")), message);
        }
    }

    /// Whether the record names the module that this package publishes.
    fn component(&mut self) {
        let shown_by = &self.record.order.component;
        let pointer = Some("/order/component/module".to_owned());
        let (outcome, message) = match (shown_by.module, self.known.component.module) {
            _ if self.is_of_another_version() => {
                (Outcome::Unknown, format!("it names version {}, and this is another one", shown_by.version))
            }
            (Some(module), Some(published)) if module == published => {
                (Outcome::Holds, format!("it names the module of version {} as it is published", shown_by.version))
            }
            (Some(_), Some(_)) => {
                (Outcome::Fails, format!("this is not the module of version {} as it is published", shown_by.version))
            }
            _ => (Outcome::Unknown, "it does not name the module that showed it".to_owned()),
        };
        let pointer = pointer.filter(|_| outcome != Outcome::Holds);
        self.find("component", outcome, pointer, message);
    }

    /// Whether another version of this package showed the order.
    fn is_of_another_version(&self) -> bool {
        self.record.order.component.version != self.known.component.version
    }

    /// The order, recomputed from the offer.
    fn offer(&mut self) {
        let Some(offer) = self.known.offer else {
            let message = "without the offer it cannot be known whether the order is what was offered";
            return self.find("offer", Outcome::Unknown, None, message);
        };
        let record = self.record;
        self.compare("offer", "/order/offer/digest", record.order.offer.digest, offer.digest(), "the offer");
        self.statements(offer);
        self.trace(offer);
        let earlier = record.earlier.as_deref().unwrap_or_default();
        let arrival = Arrival { earlier, now: record.order.placed_at, first_version: FirstVersion::Taken };
        match verify(offer, &record.order.write(), &arrival, self.known.texts) {
            Verdict::Accepted(_) => {
                let message = "the quote, the choices, the words and the declarations are what the offer comes to";
                self.find("order", Outcome::Holds, None, message);
            }
            Verdict::Refused(differences) => differences.into_iter().for_each(|difference| self.differs(difference)),
        }
    }

    /// One difference. It is a failure, unless another version of this package explains it.
    fn differs(&mut self, difference: Difference) {
        let Difference { code, pointer, message, .. } = difference;
        let pointer = Some(format!("/order{}", pointer.0));
        if OF_THE_BUILD.contains(&code.as_str()) && self.is_of_another_version() {
            let version = &self.record.order.component.version;
            let message = format!("{code}: this version comes to something else; check with version {version}");
            return self.find("order", Outcome::Unknown, pointer, message);
        }
        self.find("order", Outcome::Fails, pointer, format!("{code}: {message}"));
    }

    /// Market, seller, purposes, declarations, policies and promises are the offer's.
    fn statements(&mut self, offer: &Offer) {
        let record = self.record;
        let (order, promises) = (&record.order, promises_of(offer, &record.order));
        let policies: Vec<Policy> = order.circumstances(offer).policies().cloned().collect();
        let stated: [(&str, Json, Json); 6] = [
            ("/market", record.market.write(), offer.market.write()),
            ("/seller", record.seller.write(), offer.seller.write()),
            ("/purposes", record.purposes.write(), offer.purposes.write()),
            ("/declarations", record.declarations.write(), declarations_of(offer, order).write()),
            ("/policies", record.policies.write(), policies.write()),
            ("/promises", record.promises.write(), promises.write()),
        ];
        let other = stated.iter().filter(|(_, recorded, offered)| canonical(recorded) != canonical(offered));
        let faults = other.map(|(pointer, ..)| ((*pointer).to_owned(), "the offer states this otherwise".to_owned()));
        self.faults(
            "statements",
            faults.collect(),
            "market, seller, purposes, declarations, policies and promises are those of the offer",
        );
    }

    /// The figures of the quote are reached as the record says.
    fn trace(&mut self, offer: &Offer) {
        let order = &self.record.order;
        let stated = order.stated(offer);
        let traced = quote_by(
            order.order_version.rules(),
            &order.counted_offer(offer),
            &order.selection,
            &stated,
            order.placed_at,
        );
        let same = traced.is_ok_and(|(_, trace)| canonical(&trace_json(&trace)) == canonical(&self.record.trace));
        let pointer = Some("/trace".to_owned());
        if same {
            self.find("trace", Outcome::Holds, None, "each figure is reached as the record says");
        } else if self.is_of_another_version() {
            self.find("trace", Outcome::Unknown, pointer, "this version tells it otherwise");
        } else {
            self.find("trace", Outcome::Fails, pointer, "the figures are not reached as the record says");
        }
    }
}
