//! The texts that govern the purchase: where they stand, which version, what changed in them.

use crate::consent::EarlierAnswer;
use crate::offer::{InLanguages, Policy, PolicyChange, Statements};
use crate::shape::{Id, Link};
use crate::text::{Message, Texts};
use crate::tree::{Element, element};

/// What a link to a policy needs to know of the page it stands in.
#[derive(Clone, Copy)]
pub struct Place<'p> {
    /// The texts of the present language.
    pub texts: Texts<'p>,
    /// What ids in the page begin with.
    pub prefix: &'p str,
}

impl Place<'_> {
    /// A link to a policy with its version: to its address, or to where the text stands in full in this page.
    pub fn link(self, policy: &Policy) -> Element {
        let title = self.texts.wording(&policy.title);
        let address = policy.url.as_ref().and_then(|url| InLanguages::in_language(url, self.texts.language()));
        let link = element("a");
        let link = match address.map(Link::as_str) {
            Some(address) => link.attribute("href", address).attribute("target", "_blank").attribute("rel", "noopener"),
            None => link.attribute("href", format!("#{}", self.id_of(policy))),
        };
        let version = self.texts.say_with(Message::PolicyVersion, &[("version", policy.version.as_str())]);
        element("span").child(link.text(title)).text(format!(", {version}"))
    }

    fn id_of(self, policy: &Policy) -> String {
        format!("{}-policy-{}", self.prefix, policy.id)
    }

    /// The policies whose text the offer itself has, each folded up; nothing where there are none.
    pub fn texts_in_full(self, policies: &[Policy]) -> Option<Element> {
        let texts: Vec<Element> = policies
            .iter()
            .filter(|policy| policy.text.is_some())
            .map(|policy| {
                let summary = element("summary").class("up-text-title").id(self.id_of(policy)).text(self.title(policy));
                element("details").class("up-text").key(policy.id.as_str()).child(summary).children(self.text(policy))
            })
            .collect();
        (!texts.is_empty()).then(|| {
            let title = element("h2").class("up-subtitle").text(self.texts.say(Message::PolicyTexts));
            element("section").class("up-texts").key("texts").child(title).children(texts)
        })
    }

    /// The same to keep and to print: all of it open.
    pub fn texts_to_keep(self, policies: &[Policy]) -> Vec<Element> {
        let own = policies.iter().filter(|policy| policy.text.is_some());
        own.map(|policy| {
            let title = element("h4").class("up-text-title").id(self.id_of(policy)).text(self.title(policy));
            element("section").class("up-text").child(title).children(self.text(policy))
        })
        .collect()
    }

    fn title(self, policy: &Policy) -> String {
        let version = self.texts.say_with(Message::PolicyVersion, &[("version", policy.version.as_str())]);
        format!("{}, {version}", self.texts.wording(&policy.title))
    }

    fn text(self, policy: &Policy) -> Vec<Element> {
        let text = policy.text.as_ref().map_or("", |text| self.texts.wording(text));
        let paragraphs = text.lines().map(str::trim).filter(|paragraph| !paragraph.is_empty());
        paragraphs.map(|paragraph| element("p").text(paragraph)).collect()
    }

    /// What changed in policies since somebody agreed to them: highlighted, version by version.
    pub fn changes(self, earlier: &EarlierAnswer, policies: &[Id], statements: Statements<'_>) -> Vec<Element> {
        let changed = policies.iter().filter_map(|id| {
            let policy = statements.policy(id)?;
            let version = earlier.version_of(id)?;
            (*version != policy.version).then(|| self.changed(policy, earlier))
        });
        changed.collect()
    }

    fn changed(self, policy: &Policy, earlier: &EarlierAnswer) -> Element {
        let since = earlier.version_of(&policy.id).unwrap_or(&policy.version);
        let date = self.texts.date(earlier.at.date());
        let (title, version) = (self.texts.wording(&policy.title), since.as_str());
        let words = [("policy", title), ("version", version), ("date", date.as_str())];
        let told: Vec<Element> = policy.changes_since(since).flat_map(|change| self.sections(change)).collect();
        let untold = told.is_empty().then(|| element("p").text(self.texts.say(Message::PolicyChangeUntold)));
        element("div")
            .class("up-changes")
            .key(format!("changes-{}", policy.id))
            .child(element("p").class("up-changes-title").text(self.texts.say_with(Message::PolicyChanged, &words)))
            .children(told)
            .children(untold)
    }

    fn sections(self, change: &PolicyChange) -> Vec<Element> {
        let mark = if change.material { Message::PolicyChangeMaterial } else { Message::PolicyChangeMinor };
        let sections = change.sections.iter().map(|section| {
            let title = element("strong").text(self.texts.wording(&section.title));
            let mark = element("span").class("up-mark").text(self.texts.say(mark));
            let text = element("mark").text(self.texts.wording(&section.text));
            let head = element("p").child(title).text(" ").child(mark);
            element("div").class("up-changed").child(head).child(element("p").child(text))
        });
        sections.collect()
    }
}
