//! Who draws a checkout.

use crate::shape::choice;

choice! {
    /// Who draws the checkout, and so who says that an act was a person's own.
    pub enum Interface {
        /// The element: it takes consents, declarations and orders from a person's act on its controls only.
        Element = "element",
        /// The storefront: it vouches that what it commands is a person's own act.
        Storefront = "storefront",
    }
}
