//! What was found, and where.

use super::{FairnessRule, Page, Severity};
use crate::shape::{Definitions, Describe, Form, Json, Write, written};

/// What to do about a finding that only the engine itself can cause.
pub(super) const UNEXPECTED: &str = "this should not happen, please report it";

/// Where something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingPlace {
    /// In the offer: a JSON Pointer.
    Offer(String),
    /// In a rendered tree: `de/review#upfront-order`.
    Tree(String),
}

/// One thing that speaks against a fair checkout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LintFinding {
    /// The rule it is about.
    pub rule: &'static FairnessRule,
    /// Where.
    pub place: FindingPlace,
    /// How grave it is.
    pub severity: Severity,
    /// Whether words alone led to it: a reader decides.
    pub textual: bool,
    /// What is there.
    pub message: String,
    /// What to do.
    pub help: String,
}

written! {
    /// One thing that speaks against a fair checkout. It has either a `pointer` or a `tree`.
    pub struct ToldFinding as LintFinding {
        /// The rule, `L01` to `L39`.
        pub rule: String,
        /// What the rule demands.
        pub title: String,
        /// Where the rule comes from.
        pub source: String,
        /// Where in the offer: a JSON Pointer.
        pub pointer: Option<String>,
        /// Where in a rendered tree: `de/review#upfront-order`.
        pub tree: Option<String>,
        /// How grave it is.
        pub severity: Severity,
        /// Whether words alone led to it: then it is a warning, and a reader decides.
        pub textual: bool,
        /// What is there.
        pub message: String,
        /// What to do.
        pub help: String,
    }
}

impl Write for LintFinding {
    fn write(&self) -> Json {
        let (pointer, tree) = match &self.place {
            FindingPlace::Offer(pointer) => (Some(pointer.clone()), None),
            FindingPlace::Tree(path) => (None, Some(path.clone())),
        };
        ToldFinding {
            rule: self.rule.id.to_owned(),
            title: self.rule.title.to_owned(),
            source: self.rule.source.to_owned(),
            pointer,
            tree,
            severity: self.severity,
            textual: self.textual,
            message: self.message.clone(),
            help: self.help.clone(),
        }
        .write()
    }
}

impl Describe for LintFinding {
    fn describe(definitions: &mut Definitions) -> Form {
        ToldFinding::describe(definitions)
    }
}

/// The findings so far.
#[derive(Default)]
pub(super) struct Findings(Vec<LintFinding>);

impl Findings {
    /// Something at a pointer of the offer.
    pub fn at(&mut self, rule: &'static FairnessRule, pointer: impl Into<String>, message: String, help: &str) {
        self.add(rule, FindingPlace::Offer(pointer.into()), rule.severity, (message, help));
    }

    /// Something at a pointer of the offer that somebody should look at.
    pub fn warn(&mut self, rule: &'static FairnessRule, pointer: impl Into<String>, message: String, help: &str) {
        self.add(rule, FindingPlace::Offer(pointer.into()), Severity::Warning, (message, help));
    }

    /// Something that words alone led to: never more than a warning.
    pub fn read(&mut self, rule: &'static FairnessRule, pointer: impl Into<String>, message: String, help: &str) {
        self.warn(rule, pointer, message, help);
        if let Some(finding) = self.0.last_mut() {
            finding.textual = true;
        }
    }

    /// Something in a rendered tree.
    pub fn on(&mut self, rule: &'static FairnessRule, page: &Page, spot: &str, message: String, help: &str) {
        let place = FindingPlace::Tree(format!("{}/{}{spot}", page.language, page.step.as_str()));
        self.add(rule, place, Severity::Error, (message, help));
    }

    fn add(
        &mut self,
        rule: &'static FairnessRule,
        place: FindingPlace,
        severity: Severity,
        (message, help): (String, &str),
    ) {
        self.0.push(LintFinding { rule, place, severity, textual: false, message, help: help.to_owned() });
    }

    /// FairnessRule by rule; within one, in the order in which they were found.
    pub fn sorted(mut self) -> Vec<LintFinding> {
        self.0.sort_by_key(|finding| finding.rule.id);
        self.0
    }
}
