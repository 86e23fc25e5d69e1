//! The variants of a product.

use crate::checkout::Command;
use crate::offer::{BasketLine, Choice, Line, OptionGroup};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::label::{described_by, error_id};
use crate::view::control::problem::errors_at;
use crate::view::control::radio::Chip;
use crate::view::frame::{Action, Frame};

/// The choices of an option group as a row of chips, each with its surcharge. None is chosen before the consumer chooses.
pub fn option_chips(frame: &Frame<'_>, chosen: &BasketLine, line: &Line, group: &OptionGroup) -> Element {
    let place = format!("option-{}-{}", line.id, group.id);
    let id = frame.id(&place);
    let errors = errors_at(frame, &place);
    let described = described_by([None, errors.as_ref().map(|_| error_id(&id))]);
    let chips = group.choices.iter().map(|choice| {
        let (line, option) = (line.id.clone(), group.id.clone());
        let chip = Chip {
            group: &id,
            value: choice.id.as_str(),
            label: frame.texts.wording(&choice.title).to_owned(),
            addition: surcharge(frame, choice),
            chosen: chosen.choice(&group.id) == Some(&choice.id),
            action: Action::Do(Command::Choose { line, option, choice: choice.id.clone() }),
        };
        chip.view()
    });
    element("fieldset")
        .class("up-chips")
        .key(place)
        .id(&id)
        .attribute("tabindex", "-1")
        .attribute_if("aria-describedby", described)
        .child(element("legend").class("up-label").text(frame.texts.wording(&group.title)))
        .child(element("div").class("up-chip-row").children(chips))
        .children(errors)
}

/// What a choice adds to the price; nothing for zero.
fn surcharge(frame: &Frame<'_>, choice: &Choice) -> Option<Element> {
    let surcharge = choice.surcharge.filter(|surcharge| !surcharge.value().is_zero())?;
    let amount = frame.texts.amount(surcharge, frame.offer.currency);
    let words = frame.texts.say_with(Message::OptionSurcharge, &[("amount", &amount)]);
    Some(element("span").class("up-muted").text(format!(" {words}")))
}
