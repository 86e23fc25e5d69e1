//! What must be known of a product beside its features: where it comes from, its risks, what restricts it, why it is
//! greener.

use crate::offer::{Line, Wording};
use crate::text::Message;
use crate::view::frame::Frame;

/// Name and words of each: `Restriction` and `Only with a hob of 2 kW or more.`
pub fn limits(frame: &Frame<'_>, line: &Line) -> Vec<(String, String)> {
    let told = |message: Message, wording: &Wording| (frame.say(message), frame.texts.wording(wording).to_owned());
    let origin = line.origin.map(|country| (frame.say(Message::LineOrigin), frame.texts.country(country.code())));
    let risks = line.risks.iter().flatten().map(|risk| told(Message::LineRisk, risk));
    let restrictions = line.restrictions.iter().flatten().map(|limit| told(Message::LineRestriction, limit));
    let greener = line.greener.as_ref().map(|reason| told(Message::Greener, reason));
    origin.into_iter().chain(risks).chain(restrictions).chain(greener).collect()
}
