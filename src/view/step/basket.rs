//! The basket: what is bought, in which quantity and variant.

use crate::checkout::{Command, Notice};
use crate::money::{Exact, Grid, Money, Quantity, RoundingMode};
use crate::offer::{BasketLine, Line, Measure, OptionGroup};
use crate::quote::QuoteLine;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::widgets::{button, described_by, errors_view, heard, icon};
use crate::view::frame::{Action, Frame};
use rust_decimal::Decimal;

/// The basket's content.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let chosen = frame.state.selection.lines.iter();
    let lines = chosen.filter_map(|chosen| Some(line_view(frame, chosen, frame.offer.line(&chosen.line)?)));
    let lines: Vec<Element> = lines.collect();
    let mut content = Vec::new();
    content.extend(removed_view(frame));
    content.extend(errors_view(frame, "basket"));
    if lines.is_empty() {
        content.push(element("p").class("up-empty").key("empty").text(frame.say(Message::BasketEmpty)));
    } else {
        content.push(element("ul").class("up-lines").key("lines").children(lines));
    }
    content
}

/// The result of the step in one line.
pub fn result(frame: &Frame<'_>) -> String {
    frame.texts.say_count(Message::BasketResult, frame.state.selection.lines.len())
}

fn removed_view(frame: &Frame<'_>) -> Option<Element> {
    let Some(Notice::Removed { line }) = frame.state.notice() else { return None };
    let title = frame.texts.wording(&frame.offer.line(&line.line)?.title);
    let undo = Action::Do(Command::AddLine { line: line.line.clone() });
    Some(
        element("p")
            .class("up-note")
            .key("removed")
            .attribute("role", "status")
            .text(frame.texts.say_with(Message::BasketRemoved, &[("product", title)]))
            .text(" ")
            .child(button("up-link", frame.say(Message::BasketPutBack), undo)),
    )
}

fn line_view(frame: &Frame<'_>, chosen: &BasketLine, line: &Line) -> Element {
    let id = line.id.as_str();
    let quoted = frame.quote.ok().and_then(|quote| quote.line(&line.id));
    let title = element("h3").class("up-line-title").text(frame.texts.wording(&line.title));
    let about = element("div")
        .class("up-line-about")
        .child(title)
        .child(element("p").class("up-muted").text(frame.texts.wording(&line.description)))
        .children(features_view(frame, line))
        .children(supplier_view(frame, line))
        .children(line.minimum_age.map(|age| age_view(frame, age)));
    let controls = element("div")
        .class("up-line-controls")
        .children(line.options.iter().map(|group| option_view(frame, chosen, line, group)))
        .child(quantity_view(frame, chosen, line));
    element("li")
        .class("up-line")
        .key(id)
        .id(frame.id(&format!("line-{id}")))
        .attribute("tabindex", "-1")
        .child(picture_view(line))
        .child(about)
        .children(errors_view(frame, &format!("line-{id}")))
        .child(controls)
        .children(quoted.map(|quoted| price_view(frame, line, quoted)))
        .child(remove_view(frame, line))
}

/// The picture, or its empty place, so that the lines stand under each other.
fn picture_view(line: &Line) -> Element {
    let Some(image) = line.image.as_ref() else {
        return element("span").class("up-line-picture").screen_only();
    };
    let picture = element("img").class("up-line-picture").attribute("src", image.as_str()).attribute("alt", "");
    picture.attribute("width", "96").attribute("height", "96").screen_only()
}

fn features_view(frame: &Frame<'_>, line: &Line) -> Option<Element> {
    if line.features.is_empty() {
        return None;
    }
    let rows = line.features.iter().flat_map(|feature| {
        [
            element("dt").text(frame.texts.wording(&feature.name)),
            element("dd").text(frame.texts.wording(&feature.value)),
        ]
    });
    Some(element("dl").class("up-features").children(rows))
}

fn supplier_view(frame: &Frame<'_>, line: &Line) -> Option<Element> {
    let supplier = line.supplier.as_ref()?;
    let text = frame.texts.say_with(Message::LineSupplier, &[("supplier", supplier)]);
    Some(element("p").class("up-muted").text(text))
}

fn age_view(frame: &Frame<'_>, age: u32) -> Element {
    let text = frame.texts.say_with(Message::LineAge, &[("age", &age.to_string())]);
    element("p").class("up-muted").child(icon("info")).text(text)
}

fn option_view(frame: &Frame<'_>, chosen: &BasketLine, line: &Line, group: &OptionGroup) -> Element {
    let place = format!("option-{}-{}", line.id, group.id);
    let id = frame.id(&place);
    let errors = errors_view(frame, &place);
    let described = described_by(&id, false, errors.is_some());
    let choices = group.choices.iter().map(|choice| {
        let choice_id = format!("{id}-{}", choice.id);
        let command = Command::Choose { line: line.id.clone(), option: group.id.clone(), choice: choice.id.clone() };
        let input = element("input")
            .class("up-radio")
            .id(&choice_id)
            .attribute("type", "radio")
            .attribute("name", id.clone())
            .attribute("value", choice.id.as_str())
            .chosen(chosen.choice(&group.id) == Some(&choice.id))
            .on(Action::Do(command));
        let surcharge = choice.surcharge.filter(|surcharge| !surcharge.value().is_zero()).map(|surcharge| {
            let amount = frame.texts.amount(surcharge, frame.offer.currency);
            let text = frame.texts.say_with(Message::OptionSurcharge, &[("amount", &amount)]);
            element("span").class("up-muted").text(format!(" {text}"))
        });
        let label = element("label").attribute("for", &choice_id).text(frame.texts.wording(&choice.title));
        element("span").class("up-chip").key(choice.id.as_str()).child(input).child(label.children(surcharge))
    });
    element("fieldset")
        .class("up-chips")
        .key(place)
        .id(&id)
        .attribute("tabindex", "-1")
        .attribute_if("aria-describedby", described)
        .child(element("legend").class("up-label").text(frame.texts.wording(&group.title)))
        .child(element("div").class("up-chip-row").children(choices))
        .children(errors)
}

fn quantity_view(frame: &Frame<'_>, chosen: &BasketLine, line: &Line) -> Element {
    let place = format!("quantity-{}", line.id);
    let id = frame.id(&place);
    let errors = errors_view(frame, &place);
    let unit = frame.texts.unit(line.quantity.unit);
    let title = frame.texts.wording(&line.title);
    let typed = frame.state.typed_quantity(&line.id);
    let shown =
        typed.map_or_else(|| frame.texts.number(chosen.quantity.value().normalize()), |typed| typed.text.0.clone());
    let input = element("input")
        .class("up-input up-quantity-input")
        .id(&id)
        .attribute("type", "text")
        .attribute("inputmode", "decimal")
        .attribute("autocomplete", "off")
        .attribute_if("aria-describedby", described_by(&id, false, errors.is_some()))
        .attribute_if("aria-invalid", errors.is_some().then(|| "true".to_owned()))
        .value(shown)
        .on(Action::Quantity(line.id.clone()));
    let label = element("label")
        .class("up-label")
        .attribute("for", &id)
        .text(frame.texts.say_with(Message::QuantityLabel, &[("unit", &unit)]))
        .child(heard(format!(" – {title}")));
    let stepper = element("div")
        .class("up-stepper")
        .children(step_button(frame, chosen, line, false))
        .child(input)
        .children(step_button(frame, chosen, line, true));
    element("div").class("up-field up-quantity").key(place).child(label).child(stepper).children(errors)
}

fn step_button(frame: &Frame<'_>, chosen: &BasketLine, line: &Line, more: bool) -> Option<Element> {
    let present = chosen.quantity.value();
    let next = if more { present + line.step() } else { present - line.step() };
    let most = line.quantity.maximum.map(Quantity::value);
    let bounded = next >= line.minimum() && most.is_none_or(|most| next <= most);
    let quantity = Quantity::new(next.normalize()).filter(|_| bounded);
    let message = if more { Message::QuantityMore } else { Message::QuantityLess };
    let amount = frame.texts.quantity(quantity.unwrap_or(chosen.quantity), line.quantity.unit);
    let title = frame.texts.wording(&line.title);
    let label = frame.texts.say_with(message, &[("quantity", &amount), ("product", title)]);
    let command = Command::SetQuantity { line: line.id.clone(), quantity: quantity.unwrap_or(chosen.quantity) };
    let sign = if more { "+" } else { "−" };
    Some(
        element("button")
            .class("up-step-button")
            .key(if more { "more" } else { "less" })
            .attribute("type", "button")
            .attribute("aria-label", label)
            .attribute_if("aria-disabled", quantity.is_none().then(|| "true".to_owned()))
            .on(Action::Do(command))
            .child(element("span").attribute("aria-hidden", "true").text(sign)),
    )
}

fn price_view(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> Element {
    let mut notes: Vec<Node> = Vec::new();
    notes.push(element("span").text(unit_price(frame, line, quoted)).into());
    notes.extend(measure_price(frame, line, quoted).map(|text| element("span").text(text).into()));
    element("div")
        .class("up-line-price")
        .key("price")
        .child(element("span").class("up-amount").text(frame.texts.money(quoted.amount)))
        .child(element("p").class("up-muted up-line-notes").children(notes))
}

/// The price of one unit, or of as many as the offer prices: `8,90 € je 0,1 kg`; of a plan, how often it is charged.
pub fn unit_price(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> String {
    let amount = frame.texts.price(quoted.unit_price, frame.offer.currency);
    if let Some(plan) = &line.plan {
        let every = frame.texts.every(&plan.interval);
        return frame.texts.say_with(Message::PriceRecurring, &[("amount", &amount), ("every", &every)]);
    }
    let per = if quoted.per.value() == Decimal::ONE {
        frame.texts.unit(line.quantity.unit)
    } else {
        frame.texts.quantity(quoted.per, line.quantity.unit)
    };
    frame.texts.say_with(Message::PricePer, &[("amount", &amount), ("quantity", &per)])
}

/// The price per measure that price law asks for: per kilogram, per litre.
fn measure_price(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> Option<String> {
    let Measure { content, unit } = line.measure.as_ref()?;
    let divisor = Exact::of_decimal(quoted.per.value()).times(Exact::of_decimal(content.value())).ok()?;
    let exact = quoted.unit_price.exact().divided_by(divisor).ok()?;
    let decimals = frame.offer.currency.decimals();
    let amount = Grid::decimals(decimals).round(exact, RoundingMode::HalfUp).ok()?.written(decimals)?;
    let amount = frame.texts.money(Money::new(amount, frame.offer.currency));
    Some(frame.texts.say_with(Message::PriceMeasure, &[("amount", &amount), ("unit", &frame.texts.unit(*unit))]))
}

fn remove_view(frame: &Frame<'_>, line: &Line) -> Element {
    let action = Action::Do(Command::RemoveLine { line: line.id.clone() });
    let title = frame.texts.wording(&line.title);
    button("up-link up-line-remove", frame.say(Message::BasketRemove), action)
        .child(heard(format!(" – {title}")))
        .key("remove")
}
