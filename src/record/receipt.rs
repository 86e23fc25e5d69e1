//! The consumer's receipt of every consent, as ISO/IEC TS 27560 has it, in the terms of the W3C's Data Privacy Vocabulary
//! (DPV 2.3) as JSON-LD.

use super::OrderRecord;
use crate::consent::{Act, Answer, ConsentEvent, EarlierAnswer, Subject};
use crate::language::Language;
use crate::market::is_in_the_union;
use crate::offer::{Declaration, Policy, Purpose, ServicePromise, Wording};
use crate::shape::{Digest, Json, Write};

/// What each prefix stands for. Terms of our own have a namespace of their own; docs/record.md says what they mean.
const CONTEXT: &[(&str, &str)] = &[
    ("dpv", "https://w3id.org/dpv#"),
    ("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ("loc", "https://w3id.org/dpv/loc#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("schema", "https://schema.org/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("upfront", "urn:upfront-checkout:terms#"),
];

const RECEIPT: &str = "https://w3id.org/dpv/schema/dpv-27560#receipt";
const RECORD: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

/// The receipt of a record: one process for each purpose that could be refused by itself, a no and a silence included. The
/// declarations stand beside them, because a declaration is no consent.
///
/// The receipt names the buyer by the order's number alone.
pub fn receipt(record: &OrderRecord, later: &[ConsentEvent]) -> Json {
    let id = format!("urn:{}", record.digest);
    let context = CONTEXT.iter().map(|(prefix, address)| ((*prefix).to_owned(), Json::text(*address)));
    Json::object([
        ("@context", Json::Object(context.collect())),
        ("@id", Json::text(format!("{id}#receipt"))),
        ("@type", Json::text("dpv:ConsentReceipt")),
        ("dct:identifier", Json::text(format!("{id}#receipt"))),
        ("dpv:hasIdentifier", Json::text(format!("{id}#receipt"))),
        ("dct:conformsTo", Json::text(RECEIPT)),
        ("dct:created", time(record.confirmed_at.write())),
        ("dct:publisher", Json::text(&record.seller.name)),
        ("schema:recipient", Json::text("dpv:DataSubject")),
        ("dpv:hasRecordOfActivity", Json::List(vec![activity(record, later, &id)])),
    ])
}

fn activity(record: &OrderRecord, later: &[ConsentEvent], id: &str) -> Json {
    let order = &record.order;
    let processes = record.purposes.iter().map(|purpose| process(record, later, purpose)).collect();
    let promises = record.promises.iter().flatten().map(|promise| measure(record, promise)).collect();
    let declared = record.declarations.iter().filter_map(|declaration| declared(record, declaration)).collect();
    Json::object([
        ("@id", Json::text(format!("{id}#record"))),
        ("@type", Json::text("dpv:ConsentRecord")),
        ("dct:identifier", Json::text(format!("{id}#record"))),
        ("dpv:hasIdentifier", Json::text(format!("{id}#record"))),
        ("dct:conformsTo", Json::text(RECORD)),
        ("dct:created", time(order.placed_at.write())),
        ("dct:language", Json::text(order.language.primary())),
        ("dpv:hasDataSubject", subject(record)),
        ("dpv:hasJurisdiction", Json::text(format!("loc:{}", record.market))),
        ("dpv:hasDataController", controller(record)),
        ("dpv:hasService", Json::text(format!("order {}", record.order_number))),
        ("dpv:hasNotice", Json::List(record.policies.iter().map(|policy| notice(record, policy)).collect())),
        ("dpv:hasProcess", Json::List(processes)),
        ("dpv:hasOrganisationalMeasure", Json::List(promises)),
        ("upfront:declared", Json::List(declared)),
        ("upfront:recordDigest", record.digest.write()),
        ("upfront:orderDigest", record.order_digest.write()),
        ("upfront:quoteDigest", order.quote_digest.write()),
        ("upfront:orderButton", worded(&order.language, &order.button)),
    ])
}

fn subject(record: &OrderRecord) -> Json {
    let id = format!("urn:{}#subject", record.digest);
    Json::object([("@id", Json::text(id)), ("skos:broader", Json::text("dpv:Consumer"))])
}

fn controller(record: &OrderRecord) -> Json {
    let seller = &record.seller;
    let address = Json::object([
        ("@type", Json::text("schema:PostalAddress")),
        ("schema:streetAddress", Json::text(&seller.address.street)),
        ("schema:postalCode", Json::text(&seller.address.postal_code)),
        ("schema:addressLocality", Json::text(&seller.address.city)),
        ("schema:addressCountry", seller.address.country.write()),
    ]);
    let contact = Json::object([
        ("@type", Json::text("schema:ContactPoint")),
        ("schema:email", Json::text(&seller.email)),
        ("schema:telephone", Json::text(&seller.phone)),
    ]);
    Json::object([
        ("@type", Json::text("dpv:DataController")),
        ("dpv:hasName", Json::text(&seller.name)),
        ("dpv:hasAddress", address),
        ("dpv:hasContact", contact),
    ])
}

fn notice(record: &OrderRecord, policy: &Policy) -> Json {
    let mut members = vec![
        ("@id".to_owned(), Json::text(policy_name(record, policy.id.as_str()))),
        ("@type".to_owned(), Json::text("dpv:Notice")),
        ("dct:title".to_owned(), in_language(record, &policy.title)),
        ("dct:hasVersion".to_owned(), policy.version.write()),
        ("dct:language".to_owned(), Json::text(record.order.language.primary())),
        ("dct:issued".to_owned(), time(policy.valid_from.write())),
    ];
    let language = &record.order.language;
    let address = policy.url.as_ref().and_then(|url| url.in_language(language));
    members.extend(address.map(|address| ("dct:source".to_owned(), address.write())));
    members.extend(text_digest(policy, language).map(|digest| ("upfront:textDigest".to_owned(), digest.write())));
    members.extend(policy.valid_until.map(|until| ("dct:valid".to_owned(), time(until.write()))));
    Json::Object(members)
}

/// The digest of the text in a language: of the file at its address, or of the text that the offer has.
fn text_digest(policy: &Policy, language: &Language) -> Option<Digest> {
    let stated = policy.digest.as_ref().and_then(|digest| digest.in_language(language)).copied();
    stated.or_else(|| policy.text.as_ref().map(|text| Digest::of_text(text.in_language(language))))
}

/// A promise of the shop's code of conduct that held.
fn measure(record: &OrderRecord, promise: &ServicePromise) -> Json {
    Json::object([
        ("@type", Json::text("dpv:CodeOfConduct")),
        ("dct:identifier", promise.id.write()),
        ("dct:title", in_language(record, &promise.statement)),
        ("dct:description", in_language(record, &promise.limits)),
        ("dct:hasVersion", promise.version.write()),
        ("dct:valid", time(promise.valid_until.write())),
    ])
}

fn policy_name(record: &OrderRecord, policy: &str) -> String {
    format!("urn:{}#policy-{policy}", record.digest)
}

/// One purpose, with everything that the offer says of it, and every answer.
fn process(record: &OrderRecord, later: &[ConsentEvent], purpose: &Purpose) -> Json {
    let about = Json::object([
        ("@type", Json::text("dpv:Purpose")),
        ("dct:identifier", purpose.id.write()),
        ("skos:prefLabel", in_language(record, &purpose.question)),
        ("dct:description", in_language(record, &purpose.details)),
    ]);
    let storage = Json::object([
        ("@type", Json::text("dpv:StorageDuration")),
        ("dct:description", in_language(record, &purpose.retention)),
    ]);
    let withdrawal = Json::object([
        ("@type", Json::text("dpv:WithdrawConsent")),
        ("dct:description", in_language(record, &purpose.withdrawal)),
    ]);
    let recipients = purpose
        .recipient
        .iter()
        .map(|name| Json::object([("@type", Json::text("dpv:ThirdParty")), ("dpv:hasName", Json::text(name))]));
    Json::object([
        ("@type", Json::text("dpv:Process")),
        ("dpv:hasPurpose", about),
        ("dpv:hasNecessity", Json::text("dpv:Optional")),
        ("dpv:hasLegalBasis", Json::text(legal_basis(record))),
        ("dpv:hasPersonalData", Json::object([("@type", Json::text("dpv:PersonalData"))])),
        ("dpv:hasDataSource", Json::text("dpv:DataSubjectDataSource")),
        ("dpv:hasStorageCondition", Json::List(vec![storage])),
        ("dpv:hasRecipientThirdParty", Json::List(recipients.collect())),
        ("dpv:hasNotice", Json::object([("@id", Json::text(policy_name(record, purpose.policy.as_str())))])),
        ("dpv:hasConsentStatus", Json::List(statuses(record, later, purpose))),
        ("dpv:hasConsentControl", Json::List(vec![withdrawal])),
    ])
}

/// In the European Union the basis is Art. 6 (1) (a) of the GDPR. Elsewhere the receipt says that it is consent, and nothing
/// more.
fn legal_basis(record: &OrderRecord) -> &'static str {
    if is_in_the_union(record.market) { "eu-gdpr:A6-1-a" } else { "dpv:Consent" }
}

/// Every answer in its order. A question that nobody answered was asked, and is open.
fn statuses(record: &OrderRecord, later: &[ConsentEvent], purpose: &Purpose) -> Vec<Json> {
    let events = record.order.consents.events().iter().chain(later);
    let of_this = |event: &&ConsentEvent| event.subject == Subject::Purpose && event.id == purpose.id;
    let mut earlier_yes = None;
    let mut statuses = Vec::new();
    for event in events.filter(of_this) {
        statuses.push(status(event, earlier_yes));
        earlier_yes = earlier_yes.or(event.answer.agrees().then_some(event));
    }
    if let Some(earlier) = record.order.agreed_before(&purpose.id).filter(|_| statuses.is_empty()) {
        statuses.push(status_before(earlier));
    }
    if statuses.is_empty() {
        statuses.push(Json::object([
            ("@type", Json::List(vec![Json::text("dpv:ConsentRequested")])),
            ("dpv:isIndicatedAtTime", time(record.order.placed_at.write())),
        ]));
    }
    statuses
}

/// A yes from before the order, with the digest of the record that it stands in, where that is known.
fn status_before(earlier: &EarlierAnswer) -> Json {
    let mut members = vec![
        ("@type".to_owned(), Json::List(vec![Json::text("dpv:ConsentGiven")])),
        ("dpv:isIndicatedAtTime".to_owned(), time(earlier.at.write())),
        ("dpv:isIndicatedBy".to_owned(), Json::text("dpv:DataSubject")),
        ("upfront:before".to_owned(), Json::Bool(true)),
    ];
    members.extend(earlier.record.map(|record| ("upfront:recordDigest".to_owned(), record.write())));
    Json::Object(members)
}

/// One answer. A `renewed` is a renewed consent only after an earlier yes: after a no it is the first yes.
fn status(event: &ConsentEvent, earlier_yes: Option<&ConsentEvent>) -> Json {
    let state = match event.answer {
        Answer::Renewed if earlier_yes.is_some() => "dpv:RenewedConsentGiven",
        Answer::Given | Answer::Renewed => "dpv:ConsentGiven",
        Answer::Refused => "dpv:ConsentRefused",
        Answer::Withdrawn => "dpv:ConsentWithdrawn",
        Answer::Lapsed => "dpv:ConsentExpired",
    };
    let kind = event.answer.agrees().then(|| Json::text("dpv:ExplicitlyExpressedConsent"));
    let mut members = vec![
        ("@type".to_owned(), Json::List([Json::text(state)].into_iter().chain(kind).collect())),
        ("dpv:isIndicatedAtTime".to_owned(), time(event.at.write())),
        ("dpv:hasIndicationMethod".to_owned(), event.act.write()),
    ];
    // Nobody says that a time ended.
    let by = (event.act != Act::Expiry).then(|| ("dpv:isIndicatedBy".to_owned(), Json::text("dpv:DataSubject")));
    members.extend(by);
    members.extend(shown_with(event));
    Json::Object(members)
}

/// What DPV has no term for: the words, and what ties the answer to everything else.
fn shown_with(event: &ConsentEvent) -> Vec<(String, Json)> {
    let mut members = vec![
        ("upfront:shown".to_owned(), event.shown.write()),
        ("upfront:step".to_owned(), Json::text(&event.step)),
        ("upfront:eventDigest".to_owned(), event.digest().write()),
    ];
    members.extend(event.previous.map(|previous| ("upfront:previousEvent".to_owned(), previous.write())));
    members
}

/// A declaration that was made; `None` for one that was not needed.
fn declared(record: &OrderRecord, declaration: &Declaration) -> Option<Json> {
    let last = record.order.consents.last(Subject::Declaration, &declaration.id);
    let event = last.filter(|event| event.answer.agrees())?;
    let policies = declaration.policies.iter().map(|policy| Json::text(policy_name(record, policy.as_str())));
    let mut members = vec![
        ("@type".to_owned(), Json::text("upfront:Declaration")),
        ("dct:identifier".to_owned(), declaration.id.write()),
        ("upfront:statement".to_owned(), in_language(record, &declaration.statement)),
        ("upfront:policies".to_owned(), Json::List(policies.collect())),
        ("dpv:isIndicatedAtTime".to_owned(), time(event.at.write())),
        ("dpv:isIndicatedBy".to_owned(), Json::text("dpv:DataSubject")),
        ("dpv:hasIndicationMethod".to_owned(), event.act.write()),
    ];
    members.extend(shown_with(event));
    Some(Json::Object(members))
}

fn time(instant: Json) -> Json {
    Json::object([("@value", instant), ("@type", Json::text("xsd:dateTime"))])
}

fn in_language(record: &OrderRecord, wording: &Wording) -> Json {
    worded(&record.order.language, wording.in_language(&record.order.language))
}

fn worded(language: &Language, text: &str) -> Json {
    Json::object([("@value", Json::text(text)), ("@language", Json::text(language.as_str()))])
}
