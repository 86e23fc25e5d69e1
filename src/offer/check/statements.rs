//! What is asked, stated and promised: references that lead somewhere, versions and times that can be meant.

use super::refusals::{Target, check_reference, contradiction, reference};
use crate::calendar::Interval;
use crate::offer::{AppliesTo, Offer, Policy, PolicyChange, Purpose, ServicePromise};
use crate::shape::{Id, Reader};

/// Refuses what cannot be meant in purposes, declarations, policies, promises and facts.
pub(super) fn check_statements(offer: &Offer, reader: &mut Reader) {
    let target = |id: &Id| Target::of(offer.policy(id));
    reader.each("purposes", &offer.purposes, |purpose, reader| {
        check_reference(reader, "policy", &purpose.policy, target(&purpose.policy));
        check_purpose(purpose, reader);
    });
    reader.each("declarations", &offer.declarations, |declaration, reader| {
        reader.each("policies", &declaration.policies, |policy, reader| reference(reader, policy, target(policy)));
        check_condition(offer, declaration.applies_to.as_ref(), reader);
        if declaration.is_asked_once() && declaration.policies.is_empty() {
            let help = "name the policies it speaks of, or let it be asked with every order";
            contradiction(reader, "asked", "without a policy nothing can change materially", help);
        }
    });
    reader.each("afterSales", &offer.after_sales, |fact, reader| {
        check_condition(offer, fact.applies_to.as_ref(), reader);
        if let Some(policy) = &fact.policy {
            check_reference(reader, "policy", policy, target(policy));
        }
    });
    reader.each("policies", &offer.policies, |policy, reader| {
        check_policy(policy, reader);
        check_condition(offer, policy.applies_to.as_ref(), reader);
        check_spoken_of(offer, policy, reader);
    });
    reader.each("promises", offer.promises.as_deref().unwrap_or_default(), |promise, reader| {
        check_promise(promise, reader);
        check_condition(offer, promise.applies_to.as_ref(), reader);
        if let Some(policy) = &promise.policy {
            check_reference(reader, "policy", policy, target(policy));
        }
    });
    check_length(offer.ask_again_after.as_ref(), "askAgainAfter", reader);
}

/// What a condition names is there.
fn check_condition(offer: &Offer, condition: Option<&AppliesTo>, reader: &mut Reader) {
    let Some(AppliesTo { lines, delivery, payment, .. }) = condition else { return };
    let mut each = |name: &str, ids: Option<&Vec<Id>>, known: &dyn Fn(&Id) -> bool| {
        let ids = ids.map(Vec::as_slice).unwrap_or_default();
        reader.within("appliesTo", |reader| {
            reader.each(name, ids, |id, reader| reference(reader, id, Target::of(known(id).then_some(()))));
        });
    };
    each("lines", lines.as_ref(), &|id| offer.line(id).is_some());
    each("delivery", delivery.as_ref(), &|id| offer.delivery_method(id).is_some());
    each("payment", payment.as_ref(), &|id| offer.payment_method(id).is_some());
}

/// A policy holds wherever it is spoken of: the words of a question or declaration name it, whatever is bought.
fn check_spoken_of(offer: &Offer, policy: &Policy, reader: &mut Reader) {
    if policy.applies_to.is_none() {
        return;
    }
    let asked = offer.purposes.iter().any(|purpose| purpose.policy == policy.id);
    let declared = offer
        .declarations
        .iter()
        .any(|declaration| declaration.policies.contains(&policy.id) && declaration.applies_to != policy.applies_to);
    if asked || declared {
        let message = "a question or declaration that is for other orders speaks of this policy";
        let help = "leave `appliesTo` out, or let the declaration have the same one";
        contradiction(reader, "appliesTo", message, help);
    }
}

fn check_purpose(purpose: &Purpose, reader: &mut Reader) {
    check_length(purpose.lapses_after.as_ref(), "lapsesAfter", reader);
}

fn check_length(interval: Option<&Interval>, name: &str, reader: &mut Reader) {
    if interval.is_some_and(|interval| interval.count == 0) {
        contradiction(reader, name, "a time of no length", "let `count` be at least 1, or leave it out");
    }
}

fn check_policy(policy: &Policy, reader: &mut Reader) {
    if policy.valid_until.is_some_and(|end| end <= policy.valid_from) {
        contradiction(reader, "validUntil", "the policy ends before it begins", "put the end after the beginning");
    }
    if policy.text.is_some() == policy.url.is_some() {
        let help = "keep exactly one of `text` and `url`";
        contradiction(reader, "url", "a policy stands either here or at an address", help);
    }
    if policy.digest.is_some() && policy.url.is_none() {
        contradiction(
            reader,
            "digest",
            "a digest of a file at no address",
            "name the address in `url`, or leave it out",
        );
    }
    let changes = policy.changes.as_deref().unwrap_or_default();
    reader.each("changes", changes, |change, reader| check_change(policy, change, reader));
    if !changes.is_sorted_by(|one, next| one.version < next.version) {
        contradiction(reader, "changes", "the changes are not in the order of their versions", "the oldest one first");
    }
}

fn check_change(policy: &Policy, change: &PolicyChange, reader: &mut Reader) {
    if change.version > policy.version {
        contradiction(
            reader,
            "version",
            "a change that this version does not have yet",
            "raise the policy's `version`",
        );
    }
    if change.sections.is_empty() {
        contradiction(reader, "sections", "a change of nothing", "name each section that changed");
    }
}

fn check_promise(promise: &ServicePromise, reader: &mut Reader) {
    if promise.valid_until <= promise.valid_from {
        contradiction(reader, "validUntil", "the promise ends before it begins", "put the end after the beginning");
    }
}
