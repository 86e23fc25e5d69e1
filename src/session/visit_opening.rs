//! How a visit is opened.

use super::{Interface, Presentation, PrivacySignal};
use crate::calendar::Instant;
use crate::consent::EarlierAnswer;
use crate::shape::{Digest, Id};

/// What a visit is opened with, beside the offer and the device.
pub struct VisitOpening {
    /// What it is shown with, in the language to begin in.
    pub presentation: Presentation,
    /// A fresh attempt id; the one of an earlier visit or another tab goes before it.
    pub attempt: Id,
    /// Who draws the checkout.
    pub interface: Interface,
    /// The digest of the compiled module, as the package names it.
    pub module: Option<Digest>,
    /// Whether the browser asks every page not to sell or share data.
    pub privacy_signal: PrivacySignal,
    /// What the storefront has on record of this customer's earlier answers.
    pub earlier: Vec<EarlierAnswer>,
    /// What the storefront's clock shows at this moment; without it the device's clock counts.
    pub clock: Option<Instant>,
}
