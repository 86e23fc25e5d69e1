//! What TypeScript says more exactly than the engine's shapes.
//!
//! A shape says what the engine reads. Some things it reads as any text or any JSON, and some are only refused by the
//! checks that come after reading. TypeScript can say both before a program runs. The types named here that no shape has
//! are written by hand in `src/js/tightened.d.ts`.

use crate::shape::Apart;
use crate::shape::Tightening::{self, Alternatives, Distinguished, Narrowed, Needed, Widened};

/// All of it, in the order of the documents.
pub(super) const TIGHTENED: &[Tightening] = &[
    // The offer: lists that are refused where they are empty.
    Needed("Offer", "languages"),
    Needed("Offer", "payment"),
    Needed("OptionGroup", "choices"),
    Needed("Plan", "phases"),
    Needed("PolicyChange", "sections"),
    // The offer: members of which exactly one is there, or that come together.
    apart("Line", "LineFacts", &["price", "plan"], "LineForms"),
    apart("LineDiscount", "LineDiscountFacts", &["percent", "amount"], "LineDiscountForms"),
    apart("LineCharge", "LineChargeFacts", &["percent", "amount"], "LineChargeForms"),
    apart("Condition", "ConditionFacts", &["option", "choice"], "ConditionForms"),
    apart("Charge", "ChargeFacts", &["amount", "least", "most"], "ChargeForms"),
    apart("Discount", "DiscountFacts", &["percent", "amount"], "DiscountForms"),
    apart("PayableRounding", "PayableRoundingFacts", &["increment", "amount"], "PayableRoundingForms"),
    apart("PaymentMethod", "PaymentFacts", &["kind", "transfer"], "PaymentForms"),
    apart("Instalments", "InstalmentFacts", &["cost", "costPercent"], "InstalmentForms"),
    apart("Policy", "PolicyFacts", &["url", "digest", "text"], "PolicyForms"),
    // A basket line is read with or without options, and written with them.
    Distinguished("BasketLine", "ChosenLine"),
    // What the engine keeps as the text that was typed.
    Narrowed("Party", "country", "Country"),
    // Texts that are one of some words, and JSON that is one of our documents.
    Narrowed("TraceInput", "name", r#""a" | "b" | "c" | "d""#),
    Narrowed("ConsentEvent", "step", "ConsentStep"),
    Narrowed("OpenPoint", "code", "OpenPointCode"),
    apart("Snapshot", "SnapshotFacts", &["stage", "orderNumber"], "SnapshotForms"),
    Narrowed("Snapshot", "quote", "Quote"),
    Narrowed("Order", "selection", "OrderSelection"),
    Narrowed("Order", "party", "OrderParty"),
    Narrowed("Order", "quote", "Quote"),
    Narrowed("OrderAnswer", "record", "OrderRecord"),
    Narrowed("Difference", "code", "DifferenceCode"),
    Narrowed("OrderRecord", "trace", "readonly TraceStep[]"),
    Narrowed("Finding", "check", "CheckName"),
    // Problems that arise in the JavaScript around the engine, and those of later versions.
    Widened("ProblemCode", "FaceProblemCode"),
];

const fn apart(
    of: &'static str,
    facts: &'static str,
    members: &'static [&'static str],
    forms: &'static str,
) -> Tightening {
    Alternatives(Apart { of, facts, members, forms })
}
