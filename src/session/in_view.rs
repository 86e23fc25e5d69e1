//! Which quote a press on the order button confirms.

use crate::calendar::Instant;
use crate::shape::Digest;

/// The quote that the person had in view last: the one that a press on the order button confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuoteInView {
    /// None: nothing was shown yet, or what was shown had no quote.
    Nothing,
    /// The quote with this digest.
    Shown(Digest),
    /// The quote of the present selection at this moment, when a storefront was told of a change. Its digest is worked
    /// out only if the button is pressed: for a large basket that takes a while.
    At(Instant),
}
