//! Every document that a storefront hands over or is handed, as TypeScript: `src/js/documents.d.ts`.

use super::tightened::TIGHTENED;
use crate::checkout::{Command, Order, OrderAnswer, OtherOffset};
use crate::consent::{ConsentEvent, EarlierAnswer};
use crate::lint;
use crate::offer::Offer;
use crate::party::{FaultKind, Party};
use crate::quote::Quote;
use crate::record::{Confirmation, OrderRecord, Report};
use crate::selection::{Selection, TaxedFor, Violation};
use crate::session::{AskedQuote, ChoicesSnapshot, Snapshot};
use crate::shape::{Declarations, Problem};

/// What stands at the head of the file.
const HEAD: &str = "\
// The documents that cross the border between a storefront and the checkout, as the engine reads and writes them.
// Written by `npm run generate` from the declarations in `src`: change those, not this file.
//
// Two rules hold for all of them. Amounts, rates and quantities are decimal strings, never numbers: \"19.90\", \"0.19\",
// \"0.25\". And a member that does not apply is left out: `undefined` and `null` are refused where a document is read. A
// list may be left out where it is read, but for a list of taxes, and is always there, if empty, where it is written.

";

/// The module with the types that are written by hand.
const BY_HAND: &str = "./tightened.js";

/// All public documents: those that the engine reads from a storefront, and those that it writes for one.
pub fn public_documents() -> Declarations {
    Declarations::new(TIGHTENED)
        .section("The offer")
        .read::<Offer>()
        .section("Selection and party")
        .written::<Selection>()
        .written::<TaxedFor>()
        .written::<Violation>()
        .written::<Party>()
        .written::<FaultKind>()
        .section("The quote")
        .written::<Quote>()
        .written::<AskedQuote>()
        .section("Problems")
        .written::<Problem>()
        .section("Consent")
        .written::<ConsentEvent>()
        .read::<EarlierAnswer>()
        .written::<ChoicesSnapshot>()
        .section("Snapshot and commands")
        .written::<Snapshot>()
        .read::<Command>()
        .section("The order")
        .written::<Order>()
        .written::<OtherOffset>()
        .read::<OrderAnswer>()
        .section("The record")
        .written::<OrderRecord>()
        .read::<Confirmation>()
        .written::<Report>()
        .section("Findings of the lint")
        .written::<lint::LintFinding>()
        .written::<lint::FairnessRule>()
}

/// The text of `documents.d.ts`.
///
/// # Errors
/// Each name that two types have, and each thing that is tightened but not there.
pub fn documents() -> Result<String, Vec<String>> {
    let declared = public_documents().print(BY_HAND)?;
    Ok(format!("{HEAD}{declared}"))
}
