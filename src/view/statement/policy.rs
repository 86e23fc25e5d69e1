//! The texts that govern the purchase: where they stand, and in which version.

use crate::offer::{InLanguages, Policy};
use crate::shape::Link;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Setting;

/// A link to a policy with its version. It leads to the policy's address, which opens in a window of its own; without an
/// address to where the text stands in full in this page.
pub fn policy_link(setting: Setting<'_>, policy: &Policy) -> Element {
    let address = policy.url.as_ref().and_then(|url| InLanguages::in_language(url, setting.texts.language()));
    let link = element("a");
    let link = match address.map(Link::as_str) {
        Some(address) => link.attribute("href", address).attribute("target", "_blank").attribute("rel", "noopener"),
        None => link.attribute("href", format!("#{}", text_id(setting, policy))),
    };
    let title = setting.texts.wording(&policy.title);
    element("span").child(link.text(title)).text(format!(", {}", version_words(setting, policy)))
}

/// Those of some policies whose text the offer itself has, each folded up; `None` where there are none.
pub fn texts_folded<'p>(setting: Setting<'_>, policies: impl Iterator<Item = &'p Policy>) -> Option<Element> {
    let with_text = policies.filter(|policy| policy.text.is_some());
    let texts: Vec<Element> = with_text.map(|policy| folded(setting, policy)).collect();
    (!texts.is_empty()).then(|| {
        let title = element("h2").class("up-subtitle").text(setting.say(Message::PolicyTexts));
        element("section").class("up-texts").key("texts").child(title).children(texts)
    })
}

/// The same texts to keep and to print: all of them open.
pub fn texts_to_keep<'p>(setting: Setting<'_>, policies: impl Iterator<Item = &'p Policy>) -> Vec<Element> {
    let with_text = policies.filter(|policy| policy.text.is_some());
    with_text
        .map(|policy| {
            let title = element("h4").class("up-text-title").id(text_id(setting, policy)).text(title(setting, policy));
            element("section").class("up-text").child(title).children(paragraphs(setting, policy))
        })
        .collect()
}

fn folded(setting: Setting<'_>, policy: &Policy) -> Element {
    let summary = element("summary").class("up-text-title").id(text_id(setting, policy)).text(title(setting, policy));
    let details = element("details").class("up-text").key(policy.id.as_str());
    details.child(summary).children(paragraphs(setting, policy))
}

fn text_id(setting: Setting<'_>, policy: &Policy) -> String {
    setting.id(&format!("policy-{}", policy.id))
}

fn title(setting: Setting<'_>, policy: &Policy) -> String {
    format!("{}, {}", setting.texts.wording(&policy.title), version_words(setting, policy))
}

fn version_words(setting: Setting<'_>, policy: &Policy) -> String {
    setting.texts.say_with(Message::PolicyVersion, &[("version", policy.version.as_str())])
}

/// The text, a paragraph a line; empty lines between them are left out.
fn paragraphs(setting: Setting<'_>, policy: &Policy) -> Vec<Element> {
    let text = policy.text.as_ref().map_or("", |text| setting.texts.wording(text));
    let paragraphs = text.lines().map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| element("p").text(paragraph)).collect()
}
