//! What a rule is.

use crate::shape::{Definitions, Describe, Form, Json, Write, choice, written};

choice! {
    /// How grave a finding is.
    pub enum Severity as LintSeverity {
        /// It must be put right.
        Error = "error",
        /// Somebody should look at it.
        Warning = "warning",
    }
}

choice! {
    /// Who judges a rule.
    pub enum Judge as LintStanding {
        /// The lint, from the offer.
        Offer = "offer",
        /// The lint, from the offer's texts by word lists: a help for readers, never a verdict.
        Text = "text",
        /// The lint, from the rendered trees; no offer can make the engine break the rule.
        Tree = "tree",
        /// Nobody needs to: the component cannot be made to break the rule.
        Enforced = "enforced",
        /// Not this program.
        NotJudged = "not-judged",
    }
}

/// One rule against dark patterns.
#[derive(Debug, PartialEq, Eq)]
pub struct FairnessRule {
    /// Its number, stable across versions.
    pub id: &'static str,
    /// What it demands.
    pub title: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// Who judges it.
    pub judge: Judge,
    /// How grave a finding is, where the finding does not say otherwise.
    pub severity: Severity,
    /// What is looked at and what is not; why the rule cannot be broken; or why it cannot be judged.
    pub how: &'static str,
    /// The tests that prove what the component does by itself, as `tests/clauses.toml` names them.
    pub proof: &'static [&'static str],
}

written! {
    /// One rule of the lint.
    pub struct ToldRule as LintRule {
        /// Its number, `L01` to `L39`.
        pub id: String,
        /// What it demands.
        pub title: String,
        /// Where it comes from.
        pub source: String,
        /// Who judges it.
        pub standing: Judge,
        /// How grave a finding is, where the finding does not say otherwise.
        pub severity: Severity,
        /// What is looked at and what is not, or why nothing is.
        pub how: String,
        /// The tests that prove what the component does by itself.
        pub proof: Vec<String>,
    }
}

impl FairnessRule {
    /// Whether the lint looks at an offer for it.
    pub fn judges_offers(&self) -> bool {
        matches!(self.judge, Judge::Offer | Judge::Text)
    }
}

impl Describe for FairnessRule {
    fn describe(definitions: &mut Definitions) -> Form {
        ToldRule::describe(definitions)
    }
}

impl Write for FairnessRule {
    fn write(&self) -> Json {
        ToldRule {
            id: self.id.to_owned(),
            title: self.title.to_owned(),
            source: self.source.to_owned(),
            standing: self.judge,
            severity: self.severity,
            how: self.how.to_owned(),
            proof: self.proof.iter().map(|test| (*test).to_owned()).collect(),
        }
        .write()
    }
}
