//! By whose clock a checkout is.

use crate::shape::choice;

choice! {
    /// By whose clock the times of an order are, where it is not the device's own.
    pub enum TimeSource {
        /// The storefront's, which told the time when the checkout was opened.
        Storefront = "storefront",
    }
}
