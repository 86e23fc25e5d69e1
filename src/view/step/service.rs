//! Where is delivered, how one can pay, whom to ask: from the first step on (Directive 2011/83/EU, Art. 8(3)).

use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;
use crate::view::statement::seller::{email_link, phone_link};

/// The block at the end of a step, a line each. Countries stand there where something is delivered.
pub fn service(frame: &Frame<'_>) -> Element {
    let countries: Vec<String> =
        frame.offer.ships_to.iter().map(|country| frame.texts.country(country.code())).collect();
    let methods: Vec<&str> = frame.offer.payment.iter().map(|method| frame.texts.wording(&method.title)).collect();
    let delivered = frame.texts.say_with(Message::ServiceDelivery, &[("countries", &countries.join(", "))]);
    let delivered = frame.needs.delivery.then(|| line().text(delivered));
    let paid = line().text(frame.texts.say_with(Message::ServicePayment, &[("methods", &methods.join(", "))]));
    let seller = &frame.offer.seller;
    let contact = line().text(frame.say(Message::ServiceContact)).text(" ").child(phone_link(seller)).text(", ");
    let contact = contact.child(email_link(seller)).text(". ").text(frame.texts.wording(&seller.hours));
    element("p").class("up-muted").key("service").children(delivered).child(paid).child(contact)
}

fn line() -> Element {
    element("span").class("up-address-line")
}
