//! What must be known about the time after the purchase, and where it is written.

use crate::offer::{AfterSalesTopic, Seller};
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;

/// Every fact under its topic.
pub fn view(frame: &Frame<'_>) -> Element {
    let facts = frame.offer.after_sales.iter().flat_map(|fact| {
        let policy = fact.policy.as_ref().and_then(|policy| frame.offer.policy(policy));
        let link: Option<Node> = policy.map(|policy| frame.place().link(policy).into());
        let spaced = link.map(|link| [Node::Text(" ".to_owned()), link]).into_iter().flatten();
        [
            element("dt").text(frame.say(topic(fact.topic))),
            element("dd").text(frame.texts.wording(&fact.text)).children(spaced),
        ]
    });
    element("dl").class("up-facts").children(facts)
}

fn topic(topic: AfterSalesTopic) -> Message {
    match topic {
        AfterSalesTopic::Contract => Message::TopicContract,
        AfterSalesTopic::Withdrawal => Message::TopicWithdrawal,
        AfterSalesTopic::Returns => Message::TopicReturns,
        AfterSalesTopic::Refunds => Message::TopicRefunds,
        AfterSalesTopic::Warranty => Message::TopicWarranty,
        AfterSalesTopic::Digital => Message::TopicDigital,
        AfterSalesTopic::Complaints => Message::TopicComplaints,
        AfterSalesTopic::Support => Message::TopicSupport,
    }
}

/// Who sells, and how to reach a person.
pub fn seller(frame: &Frame<'_>) -> Element {
    let Seller { name, address, hours, register, .. } = &frame.offer.seller;
    let country = frame.texts.country(address.country.code());
    let town = format!("{} {}, {country}", address.postal_code, address.city);
    let line = |content: Node| element("span").class("up-address-line").child(content);
    let before = [name.clone(), address.street.clone(), town].map(|text| line(Node::Text(text)));
    let contact = [phone_link(&frame.offer.seller), email_link(&frame.offer.seller)].map(|link| line(link.into()));
    let hours = line(Node::Text(frame.texts.wording(hours).to_owned()));
    let register = register.clone().map(|text| line(Node::Text(text)));
    element("address").class("up-address").children(before).children(contact).child(hours).children(register)
}

/// The telephone number, to call.
pub fn phone_link(seller: &Seller) -> Element {
    let number: String = seller.phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    element("a").attribute("href", format!("tel:{number}")).text(&seller.phone)
}

/// The e-mail address, to write to.
pub fn email_link(seller: &Seller) -> Element {
    element("a").attribute("href", format!("mailto:{}", seller.email)).text(&seller.email)
}
