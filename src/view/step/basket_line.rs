//! A line of the basket.

use super::option::option_chips;
use super::quantity::quantity_field;
use crate::checkout::Command;
use crate::offer::{BasketLine, Feature, Line};
use crate::quote::QuoteLine;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::button::button;
use crate::view::control::problem::errors_at;
use crate::view::control::sign::{heard, icon};
use crate::view::control::term::term;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::amount::signed;
use crate::view::phrase::limits::limits;
use crate::view::phrase::line_price::{LinePrice, line_price};
use crate::view::phrase::plan::{plan_sentence, recurring_of};
use crate::view::phrase::price::measure_price;
use crate::view::phrase::product::supplier;

/// One product: picture, what it is, what is wrong with it, its variants and quantity, its price, a way to remove it.
pub fn basket_line(frame: &Frame<'_>, chosen: &BasketLine, line: &Line) -> Element {
    let id = line.id.as_str();
    let place = format!("line-{id}");
    let quoted = frame.quote.ok().and_then(|quote| quote.line(&line.id));
    let controls = element("div")
        .class("up-line-controls")
        .children(line.options.iter().map(|group| option_chips(frame, chosen, line, group)))
        .child(quantity_field(frame, chosen, line));
    element("li")
        .class("up-line")
        .key(id)
        .id(frame.id(&place))
        .attribute("tabindex", "-1")
        .child(picture(line))
        .child(about(frame, line))
        .children(errors_at(frame, &place))
        .child(controls)
        .children(quoted.map(|quoted| price(frame, line, quoted)))
        .child(remove(frame, line))
}

/// The picture, or its empty place, so that the lines stand under each other. The title beside it says what it shows.
fn picture(line: &Line) -> Element {
    let Some(image) = line.image.as_ref() else {
        return element("span").class("up-line-picture").screen_only();
    };
    let picture = element("img").class("up-line-picture").attribute("src", image.as_str()).attribute("alt", "");
    picture.attribute("width", "96").attribute("height", "96").screen_only()
}

/// Title, description, features, supplier and minimum age.
fn about(frame: &Frame<'_>, line: &Line) -> Element {
    element("div")
        .class("up-line-about")
        .child(element("h3").class("up-line-title").text(frame.texts.wording(&line.title)))
        .child(element("p").class("up-muted").text(frame.texts.wording(&line.description)))
        .children(features(frame, line))
        .children(supplier(frame, line).map(|text| element("p").class("up-muted").text(text)))
        .children(line.minimum_age.map(|age| minimum_age(frame, age)))
}

/// The main features, and what else must be known: origin, risks, restrictions.
fn features(frame: &Frame<'_>, line: &Line) -> Option<Element> {
    let limits = limits(frame, line);
    if line.features.is_empty() && limits.is_empty() {
        return None;
    }
    let name = |feature: &Feature| frame.texts.wording(&feature.name).to_owned();
    let terms = line.features.iter().flat_map(|feature| term(name(feature), frame.texts.wording(&feature.value)));
    let limits = limits.into_iter().flat_map(|(name, words)| term(name, &words));
    Some(element("dl").class("up-features").children(terms).children(limits))
}

fn minimum_age(frame: &Frame<'_>, age: u32) -> Element {
    let text = frame.texts.say_numbered(Message::LineAge, ("age", age.into()), &[]);
    element("p").class("up-muted").child(icon("info")).text(text)
}

/// The amount of the line; every price of a plan, as large; below it how the amount comes about, and the price of a measure.
fn price(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> Element {
    let LinePrice { amount, product, details } = line_price(frame, line, quoted);
    let words = product.into_iter().chain(measure_price(frame, line, quoted)).chain(details);
    let notes = words.map(|text| Node::from(element("span").text(text)));
    let plan = recurring_of(frame, &quoted.line).map(|recurring| plan_sentence(frame, recurring));
    element("div")
        .class("up-line-price")
        .key("price")
        .child(element("span").class("up-amount").text(signed(frame.texts, amount)))
        .children(plan.map(|plan| element("p").class("up-line-plan").text(plan)))
        .child(element("p").class("up-muted up-line-notes").children(notes))
}

fn remove(frame: &Frame<'_>, line: &Line) -> Element {
    let action = Action::Do(Command::RemoveLine { line: line.id.clone() });
    let title = frame.texts.wording(&line.title);
    button("up-link up-line-remove", frame.say(Message::BasketRemove), action)
        .child(heard(format!(" – {title}")))
        .key("remove")
}
