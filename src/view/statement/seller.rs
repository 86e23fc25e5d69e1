//! Who sells, and how to reach a person there.

use crate::offer::Seller;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;

/// Name, address, telephone, e-mail, hours and register entry of the seller, a line each.
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
