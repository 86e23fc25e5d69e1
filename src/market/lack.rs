//! What an offer lacks of what single laws ask for: a number, a person, a word on each product, what a plan does before it
//! goes on.

use crate::calendar::{Interval, IntervalUnit};
use crate::offer::{GrievanceOfficer, Line, Offer, Plan};
use crate::shape::Link;

/// The fewest digits of a number that a business is registered under.
const SHORTEST_REGISTRATION: usize = 5;

/// The most hours until a complaint's receipt is confirmed, and the most days until it is settled (India).
const CONFIRMED_WITHIN_HOURS: u32 = 48;
const SETTLED_WITHIN_DAYS: u32 = 30;

/// A plan that is renewed for longer than these days is reminded of (Massachusetts).
const RENEWED_SILENTLY_DAYS: u64 = 31;

/// One thing that is missing.
pub(super) struct Lack {
    /// Where it belongs.
    pub pointer: String,
    /// What is asked for and missing.
    pub message: &'static str,
    /// What to do.
    pub way_out: &'static str,
}

/// The number that the business is registered under.
pub(super) fn registration(offer: &Offer) -> Vec<Lack> {
    let digits = |text: &String| text.chars().filter(char::is_ascii_digit).count();
    if offer.seller.register.as_ref().map_or(0, digits) >= SHORTEST_REGISTRATION {
        return Vec::new();
    }
    vec![Lack {
        pointer: "/seller/register".to_owned(),
        message: "the number under which the seller is registered, and there is none",
        way_out: "state it in `register`, as in CNPJ 00.000.000/0001-91",
    }]
}

/// The person who answers for complaints, and the times.
pub(super) fn grievance_officer(offer: &Offer) -> Vec<Lack> {
    let Some(officer) = &offer.seller.grievance_officer else {
        return vec![Lack {
            pointer: "/seller/grievanceOfficer".to_owned(),
            message: "a person who answers for complaints, and nobody is named",
            way_out: "name the person in `grievanceOfficer`, with ways to reach her or him",
        }];
    };
    let GrievanceOfficer { confirms_within_hours: hours, settles_within_days: days, .. } = officer;
    let late = |member: &str, message, way_out| Lack {
        pointer: format!("/seller/grievanceOfficer/{member}"),
        message,
        way_out,
    };
    let unconfirmed = (*hours > CONFIRMED_WITHIN_HOURS).then(|| {
        late("confirmsWithinHours", "a complaint's receipt confirmed within 48 hours", "let it be 48 or less")
    });
    let unsettled = (*days > SETTLED_WITHIN_DAYS)
        .then(|| late("settlesWithinDays", "a complaint settled within a month", "let it be 30 or less"));
    unconfirmed.into_iter().chain(unsettled).collect()
}

/// Where each of the goods comes from.
pub(super) fn origin(offer: &Offer) -> Vec<Lack> {
    let message = "the country that goods come from, and none is named";
    each_line(offer, "origin", (message, "name it in `origin`"), |line| line.is_goods() && line.origin.is_none())
}

/// What each product can do to health and safety.
pub(super) fn risks(offer: &Offer) -> Vec<Lack> {
    let message = "the risks of each product to health and safety, and not a word is said";
    let way_out = "state them in `risks`; an empty list says that there are none";
    each_line(offer, "risks", (message, way_out), |line| line.risks.is_none())
}

/// What limits each product or its offer.
pub(super) fn restrictions(offer: &Offer) -> Vec<Lack> {
    let message = "what restricts the use of each product, and not a word is said";
    let way_out = "state it in `restrictions`; an empty list says that nothing does";
    each_line(offer, "restrictions", (message, way_out), |line| line.restrictions.is_none())
}

/// A reminder in time before a plan is renewed.
pub(super) fn reminder(offer: &Offer, earliest: u32, latest: u32) -> Vec<Lack> {
    let message = "a reminder before a plan is renewed, in the days that the law sets, and none is promised";
    let way_out = "state in `reminderDays` how many days before the last day to cancel it is sent";
    let in_time = |plan: &Plan| plan.reminder_days.is_some_and(|days| (latest..=earliest).contains(&days));
    each_plan(offer, "reminderDays", (message, way_out), |plan| {
        plan.ends.is_none() && days_of(renewed_for(plan)) > RENEWED_SILENTLY_DAYS && !in_time(plan)
    })
}

/// A page of the shop where a plan is ended.
pub(super) fn cancel_where_ordered(offer: &Offer) -> Vec<Lack> {
    let message = "a way to cancel where the order is made, and no page of the seller's is named";
    let way_out = "name the page in `cancelAt`; it is at the address of `seller.url`, where that is stated";
    let shop = offer.seller.url.as_ref().and_then(host);
    let is_here = |page: &Link| match (host(page), shop) {
        (Some(page), Some(shop)) => page.trim_start_matches("www.") == shop.trim_start_matches("www."),
        _ => true,
    };
    each_plan(offer, "cancelAt", (message, way_out), |plan| {
        plan.ends.is_none() && !plan.cancel_at.as_ref().is_some_and(is_here)
    })
}

/// A question before a price rises.
pub(super) fn increase_consent(offer: &Offer, within: u32) -> Vec<Lack> {
    let message = "consent before a higher price begins, asked for in the thirty days before, and none is promised";
    let way_out = "state in `consentDays` how many days before a higher price the consumer is asked";
    let asked = |plan: &Plan| plan.consent_days.is_some_and(|days| (1..=within).contains(&days));
    each_plan(offer, "consentDays", (message, way_out), |plan| becomes_dearer(plan) && !asked(plan))
}

/// Whether more is charged later than at first: after a trial, or in a later phase.
fn becomes_dearer(plan: &Plan) -> bool {
    let dearer = plan
        .phases
        .iter()
        .zip(plan.phases.iter().skip(1))
        .any(|(before, after)| after.price.exact() > before.price.exact());
    plan.trial.is_some() || dearer
}

/// For how long a plan goes on by itself.
fn renewed_for(plan: &Plan) -> &Interval {
    plan.renewal.as_ref().unwrap_or(&plan.interval)
}

/// The days of an interval, roughly: a month counts as 30 days.
fn days_of(interval: &Interval) -> u64 {
    let unit = match interval.unit {
        IntervalUnit::Day => 1,
        IntervalUnit::Week => 7,
        IntervalUnit::Month => 30,
        IntervalUnit::Year => 365,
    };
    u64::from(interval.count) * unit
}

/// The host of a link; none for a path in the shop itself.
fn host(link: &Link) -> Option<&str> {
    let (_, rest) = link.as_str().split_once("://")?;
    rest.split(['/', '?', '#']).next()
}

fn each_line(
    offer: &Offer,
    member: &str,
    (message, way_out): (&'static str, &'static str),
    lacks: impl Fn(&Line) -> bool,
) -> Vec<Lack> {
    let lacking = offer.lines.iter().enumerate().filter(|(_, line)| lacks(line));
    lacking.map(|(index, _)| Lack { pointer: format!("/lines/{index}/{member}"), message, way_out }).collect()
}

fn each_plan(
    offer: &Offer,
    member: &str,
    words: (&'static str, &'static str),
    lacks: impl Fn(&Plan) -> bool,
) -> Vec<Lack> {
    each_line(offer, &format!("plan/{member}"), words, |line| line.plan.as_ref().is_some_and(&lacks))
}
