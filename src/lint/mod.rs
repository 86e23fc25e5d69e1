//! Dark patterns: what in an offer, its texts and the rendered tree speaks against a fair checkout.
//!
//! The rules are L01 to L39 ([`RULES`]). Where a machine can look, it looks; where the component makes a pattern
//! impossible, or only people or a browser can judge, the rule says so instead of passing in silence. It is research in
//! the shape of checks, not legal advice, and an offer without findings is not thereby lawful.

mod block;
mod consents;
mod controls;
mod enforced;
mod finding;
mod green;
mod judged;
mod judging;
mod languages;
mod offer_text;
mod options;
mod pages;
mod plain_words;
mod policies;
mod prices;
mod promotion;
mod readability;
mod recurring;
mod rule;
mod rules;
mod tree;
mod words;

pub use finding::{FindingPlace, LintFinding};
pub use judging::{lint, lint_pages};
pub use options::LintOptions;
pub use pages::{Page, PageStep, pages};
pub use readability::Readability;
pub use rule::{FairnessRule, Judge, Severity};
pub use rules::RULES;
