//! Who sells, and how to reach a person there.

use crate::offer::{GrievanceOfficer, Seller};
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;

/// Name, address, telephone, e-mail, hours and register entry of the seller, and who answers for complaints, a line each.
pub fn seller(frame: &Frame<'_>) -> Element {
    let Seller { name, address, hours, register, grievance_officer, .. } = &frame.offer.seller;
    let country = frame.texts.country(address.country.code());
    let town = format!("{} {}, {country}", address.postal_code, address.city);
    let line = |content: Node| element("span").class("up-address-line").child(content);
    let before = [name.clone(), address.street.clone(), town].map(|text| line(Node::Text(text)));
    let contact = [phone_link(&frame.offer.seller), email_link(&frame.offer.seller)].map(|link| line(link.into()));
    let hours = line(Node::Text(frame.texts.wording(hours).to_owned()));
    let register = register.clone().map(|text| line(Node::Text(text)));
    let officer = grievance_officer.iter().flat_map(|officer| grievances(frame, officer)).map(line);
    let address = element("address").class("up-address").children(before).children(contact);
    address.child(hours).children(register).children(officer)
}

/// Who answers for complaints, how to reach the person, and how fast she or he answers.
fn grievances(frame: &Frame<'_>, officer: &GrievanceOfficer) -> [Node; 4] {
    let designation = frame.texts.wording(&officer.designation);
    let named = [("name", officer.name.as_str()), ("designation", designation)];
    let within = [("hours", officer.confirms_within_hours), ("days", officer.settles_within_days)];
    let within = within.map(|(name, number)| (name, frame.texts.number(number.into())));
    let within = within.each_ref().map(|(name, number)| (*name, number.as_str()));
    [
        Node::Text(frame.texts.say_with(Message::SellerComplaints, &named)),
        call(&officer.phone).into(),
        mail(&officer.email).into(),
        Node::Text(frame.texts.say_with(Message::SellerComplaintsWithin, &within)),
    ]
}

/// The telephone number, to call.
pub fn phone_link(seller: &Seller) -> Element {
    call(&seller.phone)
}

/// The e-mail address, to write to.
pub fn email_link(seller: &Seller) -> Element {
    mail(&seller.email)
}

fn call(phone: &str) -> Element {
    let number: String = phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    element("a").attribute("href", format!("tel:{number}")).text(phone)
}

fn mail(email: &str) -> Element {
    element("a").attribute("href", format!("mailto:{email}")).text(email)
}
