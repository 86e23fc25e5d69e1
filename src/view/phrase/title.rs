//! What the rows of the quote are called.

use crate::quote::{ChargeKind, QuoteCharge};
use crate::shape::Id;
use crate::text::Message;
use crate::view::frame::Frame;

/// The title of a discount of the offer.
pub fn discount_title(frame: &Frame<'_>, id: &Id) -> String {
    frame.offer.discount(id).map(|discount| frame.texts.wording(&discount.title).to_owned()).unwrap_or_default()
}

/// The title of a charge: the storefront's own, with what it is for where its kind needs that (`Versand: Post`).
pub fn charge_title(frame: &Frame<'_>, charge: &QuoteCharge) -> String {
    let name = charge_name(frame, charge);
    match charge.kind {
        ChargeKind::Delivery => frame.texts.say_with(Message::QuoteDelivery, &[("method", name)]),
        ChargeKind::PaymentFee => frame.texts.say_with(Message::QuotePaymentFee, &[("method", name)]),
        ChargeKind::PlanCredit => frame.texts.say_with(Message::QuotePlanCredit, &[("plan", name)]),
        ChargeKind::Deposit | ChargeKind::Stated | ChargeKind::LineCharge => name.to_owned(),
    }
}

/// The name that the offer gives to the source of a charge.
fn charge_name<'f>(frame: &Frame<'f>, charge: &QuoteCharge) -> &'f str {
    let line = frame.offer.line(&charge.source);
    let wording = match charge.kind {
        ChargeKind::Stated => frame.offer.charge(&charge.source).map(|charge| &charge.title),
        ChargeKind::LineCharge => {
            let number = charge.number.and_then(|number| usize::try_from(number).ok());
            line.zip(number).and_then(|(line, number)| Some(&line.charges.get(number)?.title))
        }
        ChargeKind::PlanCredit => line.and_then(|line| Some(&line.plan.as_ref()?.replaces.as_ref()?.title)),
        ChargeKind::Delivery => frame.offer.delivery_method(&charge.source).map(|method| &method.title),
        ChargeKind::PaymentFee => frame.offer.payment_method(&charge.source).map(|method| &method.title),
        ChargeKind::Deposit => line.and_then(|line| line.deposit.as_ref()).map(|deposit| &deposit.title),
    };
    wording.map_or("", |wording| frame.texts.wording(wording))
}
