//! What happens to a checkout.

use super::{Command, OrderAnswer};
use crate::consent::{Act, Decision, Subject};
use crate::shape::{Digest, Id};

/// One thing that happened. An event that does not fit the stage changes nothing. Something that a person or a storefront
/// did is then reported; what comes too late from outside is passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A command was given.
    Command(Command),
    /// A question was answered, or a declaration made or taken back.
    Consented(Consented),
    /// A person pressed the order button, with this quote in view and these words on the button. The order is made only if
    /// the quote in view is the one that holds: nobody confirms a figure that was not shown.
    Ordered {
        /// The digest of the quote that was shown; `None` where none was.
        quote: Option<Digest>,
        /// The words on the button.
        button: String,
    },
    /// The storefront answered an order.
    OrderAnswered(OrderAnswer),
    /// No answer came. The order may have arrived or not, so it can be sent again under the same attempt id.
    OrderLost,
    /// Another tab placed the order of the same attempt.
    OrderedElsewhere {
        /// The order's number.
        order_number: String,
    },
    /// A price ended while it was in view. The page shows the next one and says so.
    PriceChanged,
    /// A new purchase begins, with a new attempt id.
    StartedAnew {
        /// The new attempt id.
        attempt: Id,
    },
}

/// A yes or no to a question or declaration, with what was shown at its control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consented {
    /// Purpose or declaration.
    pub subject: Subject,
    /// Which one.
    pub id: Id,
    /// Yes or no.
    pub decision: Decision,
    /// By which act.
    pub act: Act,
    /// The digest of the canonical text that was shown at the control.
    pub shown: Digest,
}
