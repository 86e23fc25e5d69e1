//! The strict pack, for every market that is not known: all rules and words of all packs at once.

use super::pack::STRICT;
use super::packs::KNOWN;
use super::{Pack, PrescribedWords};

/// It has no rule of its own. What is about the language, currency and price tags of one place is left out.
pub(super) static PACK: Pack =
    Pack { id: STRICT, extends: KNOWN, words: PrescribedWords::NONE, revised: &[], rules: &[] };
