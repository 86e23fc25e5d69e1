//! Versioned texts.

use super::AppliesTo;
use crate::calendar::Instant;
use crate::offer::{InLanguages, Version, Wording};
use crate::shape::{Digest, Id, Link, shape};

shape! {
    /// A text that governs the purchase, with an unambiguous version and a validity.
    pub struct Policy {
        /// The policy's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// Its version.
        pub version: Version,
        /// From when it holds.
        pub valid_from: Instant,
        /// Until when it holds; without an end where left out.
        pub valid_until: Option<Instant>,
        /// Where its text stands.
        pub url: Option<InLanguages<Link>>,
        /// SHA-256 of the file there; without it no checkout is opened, because nobody could prove what was agreed to.
        pub digest: Option<InLanguages<Digest>>,
        /// The text itself, one paragraph a line.
        pub text: Option<Wording>,
        /// What changed in it, the oldest version first, for those who agreed to an earlier one.
        pub changes: Option<Vec<PolicyChange>>,
        /// For which orders it governs. A policy that a purpose or declaration speaks of holds wherever that does; for every order where left out.
        pub applies_to: Option<AppliesTo>,
    }
}

shape! {
    /// What a version of a policy changed.
    pub struct PolicyChange {
        /// The version that brought the change.
        pub version: Version,
        /// Whether it changes what was agreed to: who agreed before is then asked anew.
        pub material: bool,
        /// The sections that changed.
        pub sections: Vec<ChangedSection>,
    }
}

shape! {
    /// One section of a policy that changed.
    pub struct ChangedSection {
        /// Its heading.
        pub title: Wording,
        /// How it reads now, or what is different.
        pub text: Wording,
    }
}

impl Policy {
    /// Whether the policy holds at an instant.
    pub fn is_valid_at(&self, now: Instant) -> bool {
        self.valid_from <= now && self.valid_until.is_none_or(|end| now < end)
    }

    /// What changed after a version, the newest change first.
    pub fn changes_since<'p>(&'p self, version: &'p Version) -> impl Iterator<Item = &'p PolicyChange> {
        self.changes.iter().flatten().rev().filter(move |change| change.version > *version)
    }

    /// Whether someone who agreed to `version` agreed to something materially different from this one.
    ///
    /// Where the policy does not say, the stricter reading holds: a version that tells nothing of its changes counts as
    /// material, and so does an earlier version that came back.
    pub fn is_material_since(&self, version: &Version) -> bool {
        let told = self.changes.iter().flatten().any(|change| change.version == self.version);
        let told_of = *version == self.version || *version < self.version && told;
        !told_of || self.changes_since(version).any(|change| change.material)
    }

    /// Whether its text is fixed: the policy holds the text itself, or an address with the digest of the file there.
    pub fn is_pinned(&self) -> bool {
        self.text.is_some() || self.url.is_some() && self.digest.is_some()
    }
}
