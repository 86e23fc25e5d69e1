//! What changed in policies since somebody agreed to them.

use crate::consent::EarlierAnswer;
use crate::offer::{Policy, PolicyChange, Statements};
use crate::shape::Id;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::label::mark;
use crate::view::frame::Setting;

/// The changes in some policies since an earlier answer: highlighted, version by version. Nothing for a policy that was
/// not part of that answer, or has the same version still.
pub fn changes_since(
    setting: Setting<'_>,
    earlier: &EarlierAnswer,
    policies: &[Id],
    statements: Statements<'_>,
) -> Vec<Element> {
    let changed = policies.iter().filter_map(|id| {
        let policy = statements.policy(id)?;
        let version = earlier.version_of(id)?;
        (*version != policy.version).then(|| changed_policy(setting, policy, earlier))
    });
    changed.collect()
}

/// One policy: that it changed since which version and day, then each change. A policy that lists no changes says that it
/// does not.
fn changed_policy(setting: Setting<'_>, policy: &Policy, earlier: &EarlierAnswer) -> Element {
    let since = earlier.version_of(&policy.id).unwrap_or(&policy.version);
    let date = setting.texts.day(earlier.at);
    let title = setting.texts.wording(&policy.title);
    let variables = [("policy", title), ("version", since.as_str()), ("date", date.as_str())];
    let words = setting.texts.say_with(Message::PolicyChanged, &variables);
    let listed: Vec<Element> = policy.changes_since(since).flat_map(|change| sections(setting, change)).collect();
    let unlisted = listed.is_empty().then(|| element("p").text(setting.say(Message::PolicyChangeUntold)));
    element("div")
        .class("up-changes")
        .key(format!("changes-{}", policy.id))
        .child(element("p").class("up-changes-title").text(words))
        .children(listed)
        .children(unlisted)
}

/// Each changed section with its new words, and whether the change is material.
fn sections(setting: Setting<'_>, change: &PolicyChange) -> Vec<Element> {
    let weight = if change.material { Message::PolicyChangeMaterial } else { Message::PolicyChangeMinor };
    let sections = change.sections.iter().map(|section| {
        let title = element("strong").text(setting.texts.wording(&section.title));
        let head = element("p").child(title).text(" ").child(mark(setting.say(weight)));
        let words = element("mark").text(setting.texts.wording(&section.text));
        element("div").class("up-changed").child(head).child(element("p").child(words))
    });
    sections.collect()
}
