//! A declaration that the order needs: a box that is empty until the consumer ticks it.

use super::asking::Asking;
use super::policy::policy_link;
use crate::consent::Subject;
use crate::offer::Declaration;
use crate::tree::{Element, element};
use crate::view::control::label::{Need, described_by, error_id, hint_id, need_mark};
use crate::view::frame::Action;

/// How a declaration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// The consumer made it: the box is ticked.
    Made,
    /// Not made yet.
    Open,
    /// Not made, and the consumer wanted to order: the box is marked as wrong.
    Missing,
}

/// One declaration with its box and the policies that it names.
///
/// The text of this element is what the declaration is evidence of. A change in it is a change in what was declared.
pub fn declaration(asking: Asking<'_>, declaration: &Declaration, declared: Declared) -> Element {
    let texts = asking.setting.texts;
    let id = asking.setting.id(&format!("declaration-{}", declaration.id));
    let missing = declared == Declared::Missing;
    let described = [(!declaration.policies.is_empty()).then(|| hint_id(&id)), missing.then(|| error_id(&id))];
    let input = element("input")
        .class("up-box")
        .id(&id)
        .attribute("type", "checkbox")
        .flag("required", true)
        .state_if("aria-invalid", missing)
        .attribute_if("aria-describedby", described_by(described))
        .chosen(declared == Declared::Made)
        .on(Action::Consent(Subject::Declaration, declaration.id.clone(), None));
    let label = element("label").attribute("for", &id).text(texts.wording(&declaration.statement)).text(" ");
    let links = policy_links(asking, declaration);
    let links =
        (!links.is_empty()).then(|| element("p").class("up-muted up-policies").id(hint_id(&id)).children(links));
    element("div")
        .class("up-declaration")
        .attribute("translate", "no")
        .child(input)
        .child(label.child(need_mark(texts, Need::Required)))
        .children(links)
}

/// A link to each policy that a declaration names.
pub fn policy_links(asking: Asking<'_>, declaration: &Declaration) -> Vec<Element> {
    let policies = declaration.policies.iter().filter_map(|policy| asking.statements.policy(policy));
    policies.map(|policy| element("span").class("up-policy").child(policy_link(asking.setting, policy))).collect()
}
