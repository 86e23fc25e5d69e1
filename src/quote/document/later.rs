//! What falls due after the order: recurring charges, and the parts to pay in.
//!
//! Amounts are with tax. Days are in UTC.

use crate::calendar::{Date, Interval};
use crate::money::Money;
use crate::shape::{Id, written};

written! {
    /// What is charged again for one line.
    pub struct RecurringQuote {
        /// The line.
        pub line: Id,
        /// From one charge to the next.
        pub interval: Interval,
        /// The charge that is due with the order, with tax; nothing during a trial.
        pub first: Money,
        /// The day after the trial, on which billing begins; left out without one.
        pub billed_from: Option<Date>,
        /// The prices of whole periods one after the other; only the last one runs on.
        pub phases: Vec<QuotePhase>,
        /// The coming charges after the one that is due with the order, twelve at most, with tax.
        pub next: Vec<ScheduledCharge>,
        /// How many charges fall into the minimum or fixed term, the first one included.
        pub charges_in_term: Option<u32>,
        /// The last day of that term.
        pub term_ends: Option<Date>,
        /// The last day for a notice that ends it with that term.
        pub notice_by: Option<Date>,
        /// Everything that falls due in that term, the first charge included.
        pub commitment: Option<Money>,
        /// What falls due in that term after the first charge.
        pub later: Option<Money>,
        /// Everything that falls due in the first year, the first charge included.
        pub first_year: Money,
        /// What a year costs at the price that runs on.
        pub per_year: Money,
    }
}

written! {
    /// A price of a plan that holds for so many charges.
    pub struct QuotePhase {
        /// How many charges; left out for the last phase, which runs on.
        pub charges: Option<u32>,
        /// One charge for a whole period, with tax.
        pub amount: Money,
        /// The day of its first charge.
        pub from: Date,
    }
}

written! {
    /// A coming charge, or a part of a payment in parts.
    pub struct ScheduledCharge {
        /// The day it falls due.
        pub date: Date,
        /// The amount, with tax.
        pub amount: Money,
        /// The tax in it; zero for a part of a payment, whose tax stands in the quote.
        pub tax: Money,
    }
}

written! {
    /// The parts to pay in.
    pub struct QuoteInstalments {
        /// Each part with its day.
        pub parts: Vec<ScheduledCharge>,
        /// What the credit costs in all.
        pub cost: Money,
        /// All parts together.
        pub total: Money,
        /// The effective annual rate as the lender states it, as a fraction.
        pub annual_rate: Option<String>,
        /// The lines that are paid in parts; left out where everything is.
        pub lines: Option<Vec<Id>>,
        /// What of the parts is due with the order.
        pub now: Money,
    }
}
