//! The order record.

use crate::calendar::Instant;
use crate::checkout::{Order, ShownTexts};
use crate::consent::{ConsentEvent, EarlierAnswer, Subject};
use crate::language::Language;
use crate::offer::{Declaration, Market, Offer, Policy, Purpose, Seller, ServicePromise, Statements};
use crate::quote::{QuoteError, quote_by, trace_json};
use crate::shape::{Digest, Id, Json, Problem, ProblemCode, Write, canonical, choice, read_document, shape};

choice! {
    /// The version of the record's format.
    pub enum RecordVersion {
        /// The first version.
        One = "1",
    }
}

shape! {
    /// Everything about one purchase: the order as it was sent, the words at each control, how each figure was reached,
    /// the policies that held, and the digests that tie them together.
    ///
    /// A record shows whether anything was changed since it was issued, and whether it agrees with itself and with the
    /// offer. It does not show who sat at the device.
    pub struct OrderRecord {
        /// The version of this format.
        pub record_version: RecordVersion,
        /// The order's number.
        pub order_number: String,
        /// When the shop took the order, by the shop's clock, in UTC.
        pub confirmed_at: Instant,
        /// Whose law the offer follows.
        pub market: Market,
        /// Who sells.
        pub seller: Seller,
        /// The order, as it was sent.
        pub order: Order,
        /// The digest of the order.
        pub order_digest: Digest,
        /// How each figure of the quote was reached.
        pub trace: Json,
        /// The words that were shown at each control that was answered.
        pub texts: Vec<ShownText>,
        /// The optional uses of data that the offer asked about, answered or not.
        pub purposes: Vec<Purpose>,
        /// The declarations of the offer that apply to such an order.
        pub declarations: Vec<Declaration>,
        /// The policies that govern the order, each with its version.
        pub policies: Vec<Policy>,
        /// The promises that the offer made for such an order and that held.
        pub promises: Option<Vec<ServicePromise>>,
        /// The declarations from earlier purchases that the order rests on, as the shop has them on record.
        pub earlier: Option<Vec<EarlierAnswer>>,
        /// The digest of everything above.
        pub digest: Digest,
        /// The shop's signature: a JSON Web Signature with detached content (RFC 7515, appendix F), over the canonical
        /// form of the record without this member.
        pub signature: Option<String>,
    }
}

shape! {
    /// The words that were shown at one control, in one language.
    pub struct ShownText {
        /// An optional purpose or a required declaration.
        pub subject: Subject,
        /// Which one.
        pub id: Id,
        /// The language it was shown in.
        pub language: Language,
        /// The digest of the text, as the events name it.
        pub digest: Digest,
        /// The words: one block a line, a box as `[ ]`.
        pub text: String,
    }
}

shape! {
    /// The shop's statement that it took the order.
    pub struct Confirmation {
        /// The order's number.
        pub order_number: String,
        /// When it was taken, by the shop's clock, in UTC.
        pub confirmed_at: Instant,
    }
}

impl ShownText {
    /// Whether these are the words that an event names.
    pub fn is_of(&self, event: &ConsentEvent) -> bool {
        (self.subject, &self.id, &self.language, self.digest)
            == (event.subject, &event.id, &event.language, event.shown)
    }
}

impl OrderRecord {
    /// The record of an order that was found to be what the offer says ([`crate::checkout::verify`]).
    ///
    /// # Errors
    /// Why the offer has no quote for the order.
    pub fn of(
        offer: &Offer,
        order: Order,
        confirmation: Confirmation,
        texts: &dyn ShownTexts,
    ) -> Result<OrderRecord, QuoteError> {
        let stated = order.stated(offer);
        let (_, trace) = quote_by(
            order.order_version.rules(),
            &order.counted_offer(offer),
            &order.selection,
            &stated,
            order.placed_at,
        )?;
        let record = OrderRecord {
            record_version: RecordVersion::One,
            order_number: confirmation.order_number,
            confirmed_at: confirmation.confirmed_at,
            market: offer.market,
            seller: offer.seller.clone(),
            order_digest: order.digest(),
            trace: trace_json(&trace),
            texts: shown_texts(offer.statements(), order.consents.events(), texts),
            purposes: offer.purposes.clone(),
            declarations: declarations_of(offer, &order),
            policies: order.circumstances(offer).policies().cloned().collect(),
            promises: promises_of(offer, &order),
            earlier: None,
            order,
            digest: Digest::of_text(""),
            signature: None,
        };
        Ok(record.sealed())
    }

    /// The same record with the declarations from earlier purchases that its order rests on.
    #[must_use]
    pub fn resting_on(mut self, earlier: Vec<EarlierAnswer>) -> OrderRecord {
        self.earlier = Some(earlier).filter(|earlier| !earlier.is_empty());
        self.sealed()
    }

    /// The same record with the digest of its content.
    fn sealed(self) -> OrderRecord {
        OrderRecord { digest: content_digest(&self.write()), ..self }
    }

    /// What was asked, and the policies it rests on.
    pub fn statements(&self) -> Statements<'_> {
        let OrderRecord { purposes, declarations, policies, .. } = self;
        Statements { purposes, declarations, policies }
    }

    /// Reads a record as it was written, if it agrees with itself: its digests are right, and its answers can have followed
    /// one another in this order.
    ///
    /// # Errors
    /// Every problem that speaks against it.
    pub fn read_whole(written: &Json) -> Result<OrderRecord, Vec<Problem>> {
        let record: OrderRecord = read_document(written)?;
        let consents = &record.order.consents;
        let whole = record.digest == content_digest(written)
            && record.order_digest == record.order.digest()
            && consents.faults(record.order.placed_at).is_empty();
        let message = "this record is not as it was issued".to_owned();
        let help = "use the file as the shop gave it; `upfront-checkout verify` says what does not hold".to_owned();
        let broken = Problem { code: ProblemCode::RecordBroken, pointer: String::new(), message, help };
        if whole { Ok(record) } else { Err(vec![broken]) }
    }
}

/// The declarations of an offer that apply to an order. Those that its basket does not need are among them, because
/// records have always named them.
pub(super) fn declarations_of(offer: &Offer, order: &Order) -> Vec<Declaration> {
    let circumstances = order.circumstances(offer);
    let applying = offer.declarations.iter().filter(|made| circumstances.meet(made.applies_to.as_ref()));
    applying.cloned().collect()
}

/// The promises of an offer that apply to an order and held when it was placed; `None` where it makes none.
pub(super) fn promises_of(offer: &Offer, order: &Order) -> Option<Vec<ServicePromise>> {
    let (promises, circumstances) = (offer.promises.as_ref()?, order.circumstances(offer));
    let held = promises.iter().filter(|promise| promise.is_valid_at(order.placed_at));
    Some(held.filter(|promise| circumstances.meet(promise.applies_to.as_ref())).cloned().collect())
}

/// Whether this is the record of an order that was confirmed under a number, as it was issued. It looks at the digests alone:
/// the full check is too large for the page of every checkout.
pub fn is_record_of(written: &Json, order: &Order, order_number: &str) -> bool {
    let says = |name: &str, wanted: &str| written.get(name).and_then(Json::as_text) == Some(wanted);
    says("orderNumber", order_number)
        && says("orderDigest", &order.digest().to_string())
        && says("digest", &content_digest(written).to_string())
}

/// The digest of everything in a record except the digest itself and the signature. It is of the document as it is written:
/// another spelling of the same time or amount is a change too.
pub fn content_digest(record: &Json) -> Digest {
    Digest::of(&without(record, &["digest", "signature"]))
}

/// What is signed: the canonical form of a record without its signature.
pub fn signed_text(record: &Json) -> String {
    canonical(&without(record, &["signature"]))
}

/// A document without these members.
fn without(document: &Json, names: &[&str]) -> Json {
    match document {
        Json::Object(members) => {
            let kept = members.iter().filter(|(name, _)| !names.contains(&name.as_str()));
            Json::Object(kept.cloned().collect())
        }
        other => other.clone(),
    }
}

/// Each text once, in the order in which it was first answered.
fn shown_texts(asked: Statements<'_>, events: &[ConsentEvent], texts: &dyn ShownTexts) -> Vec<ShownText> {
    let mut shown: Vec<ShownText> = Vec::new();
    for event in events {
        if shown.iter().any(|text| text.is_of(event)) {
            continue;
        }
        let words = texts.words(asked, event.subject, &event.id, &event.language);
        shown.extend(words.map(|text| ShownText {
            subject: event.subject,
            id: event.id.clone(),
            language: event.language.clone(),
            digest: Digest::of_text(&text),
            text,
        }));
    }
    shown
}
