//! When a delivery method delivers, and what it costs for this basket.

use crate::money::Money;
use crate::offer::{DeliveryKind, DeliveryMethod, DiscountBase};
use crate::quote::{delivered_value, delivery_price, value_before_discounts};
use crate::text::Message;
use crate::view::frame::Frame;

/// The days between which a method delivers, counted in working days from today; for a pick-up, the day from which the
/// goods are ready.
pub fn window(frame: &Frame<'_>, method: &DeliveryMethod) -> String {
    let from = frame.today.plus_working_days(method.earliest_days);
    let to = frame.today.plus_working_days(method.latest_days);
    let (first, last) = (frame.texts.weekday(from), frame.texts.weekday(to));
    let message = match (method.kind, from == to) {
        (DeliveryKind::PickUp, _) => return frame.texts.say_with(Message::DeliveryReady, &[("date", &last)]),
        (DeliveryKind::Ship, true) => return frame.texts.say_with(Message::DeliveryOn, &[("date", &first)]),
        (DeliveryKind::Ship, false) => Message::DeliveryBetween,
    };
    frame.texts.say_with(message, &[("from", &first), ("to", &last)])
}

/// What must be known of a method where it is chosen and where it is ordered: when it delivers, where to pick up, who
/// carries it, whether the parcel can be tracked, and why it is greener.
pub fn conditions(frame: &Frame<'_>, method: &DeliveryMethod) -> Vec<String> {
    let place = method.place.as_ref().map(|place| frame.texts.wording(place).to_owned());
    let carrier = method.carrier.as_ref().map(|carrier| {
        let message = if method.tracked { Message::DeliveryTracked } else { Message::DeliveryUntracked };
        frame.texts.say_with(message, &[("carrier", carrier)])
    });
    let greener = method.greener.as_ref();
    let greener = greener.map(|reason| format!("{}: {}", frame.say(Message::Greener), frame.texts.wording(reason)));
    [window(frame, method)].into_iter().chain(place).chain(carrier).chain(greener).collect()
}

/// What a method costs for this basket; `None` while there is no quote.
pub fn price(frame: &Frame<'_>, method: &DeliveryMethod) -> Option<Money> {
    Some(delivery_price(frame.offer, method, goods_value(frame, method)?))
}

/// The value of goods that decides whether a method is free; `None` while there is no quote.
pub fn goods_value(frame: &Frame<'_>, method: &DeliveryMethod) -> Option<Money> {
    let quote = frame.quote.ok()?;
    if method.free_from_on == Some(DiscountBase::Original) {
        return value_before_discounts(frame.offer, &frame.state.selection, frame.now).ok();
    }
    delivered_value(frame.offer, &quote.lines).ok()
}

/// The least and the most that delivery can cost, while no method is chosen.
pub fn price_range(frame: &Frame<'_>) -> Option<(Money, Money)> {
    let prices = || frame.offer.delivery.iter().filter_map(|method| price(frame, method));
    let least = prices().min_by_key(|price| price.amount())?;
    Some((least, prices().max_by_key(|price| price.amount())?))
}
