//! What is charged again.

use crate::calendar::{Date, Instant, Interval};
use crate::money::{Price, Quantity};
use crate::offer::Wording;
use crate::shape::{Link, choice, shape};

shape! {
    /// A recurring charge: how often, at which prices, for how long at least, how it ends. The first charge is due with
    /// the order, or after the trial; every later one falls on the same day, counted in intervals from the anchor, so
    /// that a month's end is kept, or on the billing day.
    pub struct Plan {
        /// From one charge to the next.
        pub interval: Interval,
        /// A time at the beginning that costs nothing; billing begins after it.
        pub trial: Option<Interval>,
        /// The day of the month that is billed on, 1 to 31, lowered to the last one of a short month; by months or
        /// years only.
        pub billing_day: Option<u32>,
        /// What the billing days are counted from. Where left out `start`, with a trial `first-billed`.
        pub anchor: Option<PlanAnchor>,
        /// How a part of a period is charged that lies before the first billing day or ends early; in proportion where
        /// left out.
        pub part_period: Option<PartPeriod>,
        /// The day after the last one of a contract with a fixed term, which ends by itself.
        pub ends: Option<Date>,
        /// The plan that this one takes the place of, in the middle of a period that is paid.
        pub replaces: Option<PlanReplaced>,
        /// The prices, one phase after the other; only the last one runs on.
        pub phases: Vec<Phase>,
        /// How long the contract binds at least.
        pub minimum_term: Option<Interval>,
        /// For how long it is renewed after the minimum term, and again after that.
        pub renewal: Option<Interval>,
        /// How long before the end of a term it must be ended.
        pub notice: Option<Interval>,
        /// How to end it, in words.
        pub cancellation: Wording,
        /// The page where it is ended.
        pub cancel_at: Option<Link>,
        /// How many days before the last day to cancel a reminder is sent.
        pub reminder_days: Option<u32>,
        /// How many days before a higher price the consumer is asked to agree to it, after a trial and after an
        /// introductory price too. Without a yes it does not begin.
        pub consent_days: Option<u32>,
        /// How often statements of account come, and where they go; left out where none are sent.
        pub statements: Option<AccountStatements>,
        /// When its goods arrive, for the first time and from then on; for goods alone.
        pub deliveries: Option<PlanDeliveries>,
    }
}

shape! {
    /// The expected deliveries of goods that are charged again (ISO 10008, 6.2.4 c 3).
    ///
    /// With `{"interval": {"count": 1, "unit": "month"}, "earliestDays": 2, "latestDays": 4}` an order of Sunday, 22
    /// November 2026 says "First delivery: Tue 24 Nov to Thu 26 Nov. Then one every month."
    pub struct PlanDeliveries {
        /// From one delivery to the next.
        pub interval: Interval,
        /// The earliest arrival of the first one, in working days (Monday to Friday) after the order.
        pub earliest_days: u32,
        /// The latest arrival of the first one, in working days (Monday to Friday) after the order.
        pub latest_days: u32,
    }
}

shape! {
    /// Statements of account for what is charged again.
    pub struct AccountStatements {
        /// From one statement to the next.
        pub interval: Interval,
        /// Where they go: to the address that the consumer gives with the order.
        pub by: StatementChannel,
        /// How to change or correct that address after the order, in words.
        pub change: Wording,
    }
}

choice! {
    /// How a statement of account comes.
    pub enum StatementChannel {
        /// By e-mail.
        Email = "email",
        /// By post.
        Post = "post",
    }
}

shape! {
    /// A price that holds for so many charges.
    pub struct Phase {
        /// The amount of one charge for one unit.
        pub price: Price,
        /// How many charges at this price, at least 1; left out for the last phase, and only there.
        pub charges: Option<u32>,
    }
}

choice! {
    /// What billing days are counted from.
    pub enum PlanAnchor {
        /// The day of the order.
        Start = "start",
        /// The first day that is billed, after the trial.
        FirstBilled = "first-billed",
        /// The first day of the calendar month in which billing begins.
        Calendar = "calendar",
    }
}

shape! {
    /// How a part of a period is charged.
    pub struct PartPeriod {
        /// How it is charged; `proportional` where left out.
        pub charge: Option<PartCharge>,
        /// What the proportion is counted in; `days` where left out.
        pub basis: Option<PartBasis>,
        /// The days of a month under `fixed-month`, 28 to 31; 30 where left out.
        pub days_in_month: Option<u32>,
        /// Whether the last day counts as used under `days`; no where left out.
        pub inclusive_end: Option<bool>,
    }
}

choice! {
    /// Whether a part of a period is charged.
    pub enum PartCharge {
        /// In proportion to the time.
        Proportional = "proportional",
        /// Not at all.
        Free = "free",
        /// As if it were whole.
        Full = "full",
    }
}

choice! {
    /// What the share of a period is counted in.
    pub enum PartBasis {
        /// The days used, of the days of the whole period.
        Days = "days",
        /// The days used, of a month of so many days.
        FixedMonth = "fixed-month",
        /// The seconds used, of the seconds of the whole period.
        Seconds = "seconds",
    }
}

shape! {
    /// A plan that is given up: what is unused of it is credited, the new one charged for the rest, each rounded by
    /// itself.
    pub struct PlanReplaced {
        /// What it is called.
        pub title: Wording,
        /// What was paid for the present period, for one unit.
        pub price: Price,
        /// How many units it was paid for; as many as the new plan has where left out.
        pub quantity: Option<Quantity>,
        /// When the present period began.
        pub period_start: Instant,
        /// When it ends: the next billing day of both plans.
        pub period_end: Instant,
    }
}
