//! What was agreed to, to look at and to change after the order: in the confirmation, and later in a place of its own.

use crate::calendar::Instant;
use crate::checkout::Order;
use crate::consent::{Answer, ConsentEvent, EarlierAnswer, Ledger, Subject};
use crate::language::Language;
use crate::offer::{Declaration, Purpose, Seller, Statements};
use crate::text::{Message, Texts};
use crate::tree::{Element, Node, element};
use crate::view::control::widgets::button;
use crate::view::frame::Action;
use crate::view::statement::consent::Asking;
use crate::view::statement::policy::Place;

/// Every question with its answer as it holds now, and the same two controls that it was asked with.
pub fn choices(asking: Asking<'_>, order: &Order, ledger: &Ledger) -> Option<Element> {
    if asking.statements.purposes.is_empty() {
        return None;
    }
    let texts = asking.place.texts;
    let questions = asking.statements.purposes.iter().map(|purpose| choice(asking, order, ledger, purpose));
    Some(
        element("section")
            .class("up-questions")
            .key("choices")
            .child(element("h3").class("up-subtitle").text(texts.say(Message::ChoicesTitle)))
            .child(element("p").class("up-muted").text(texts.say(Message::ChoicesIntro)))
            .children(questions),
    )
}

fn choice(asking: Asking<'_>, order: &Order, ledger: &Ledger, purpose: &Purpose) -> Element {
    let last = ledger.last(Subject::Purpose, &purpose.id);
    let before = order.agreed_before(&purpose.id).filter(|_| last.is_none());
    let agrees = last.map(|event| event.answer.agrees()).or(before.map(|_| true));
    let texts = asking.place.texts;
    let words = match before {
        Some(earlier) => before_words(texts, earlier),
        None => state_words(texts, last, purpose),
    };
    let state = element("p").class("up-note").attribute("role", "status").text(words);
    asking.question(purpose, agrees).child(state)
}

/// What was agreed to before the order and still counted.
fn before_words(texts: Texts<'_>, earlier: &EarlierAnswer) -> String {
    texts.say_with(Message::ChoiceBefore, &[("time", &texts.instant(earlier.at))])
}

/// What holds, and since when.
fn state_words(texts: Texts<'_>, last: Option<&ConsentEvent>, purpose: &Purpose) -> String {
    let Some(event) = last else { return texts.say(Message::ChoiceNone) };
    let message = match event.answer {
        Answer::Given | Answer::Renewed => Message::ChoiceGiven,
        Answer::Refused => Message::ChoiceRefused,
        Answer::Withdrawn => Message::ChoiceWithdrawn,
        Answer::Lapsed => Message::ChoiceLapsed,
    };
    let said = texts.say_with(message, &[("time", &texts.instant(event.at))]);
    let lapses = purpose.lapses_after.as_ref().filter(|_| event.answer.agrees()).map(|after| event.at.plus(after));
    match lapses {
        Some(end) => {
            format!("{said} {}", texts.say_with(Message::ChoiceUntil, &[("date", &texts.date(end.date()))]))
        }
        None => said,
    }
}

/// The answer that holds now, in a few words.
pub fn answer_words(texts: Texts<'_>, order: &Order, ledger: &Ledger, purpose: &Purpose) -> String {
    let Some(event) = ledger.last(Subject::Purpose, &purpose.id) else {
        let before = order.agreed_before(&purpose.id);
        return before.map_or_else(|| texts.say(Message::AnswerNone), |earlier| before_words(texts, earlier));
    };
    let since = |message: Message| texts.say_with(message, &[("time", &texts.instant(event.at))]);
    match event.answer {
        Answer::Given | Answer::Renewed => texts.say(Message::AnswerYes),
        Answer::Refused => texts.say(Message::AnswerNo),
        Answer::Withdrawn => since(Message::ChoiceWithdrawn),
        Answer::Lapsed => since(Message::ChoiceLapsed),
    }
}

/// What the page of choices shows.
#[derive(Clone, Copy)]
pub struct ChoicesFrame<'f> {
    /// The texts of the present language.
    pub texts: Texts<'f>,
    /// The languages that everything is written in.
    pub languages: &'f [Language],
    /// What ids in the page begin with.
    pub prefix: &'f str,
    /// What was asked.
    pub statements: Statements<'f>,
    /// The order.
    pub order: &'f Order,
    /// Every answer, those after the order included.
    pub ledger: &'f Ledger,
    /// Who sold.
    pub seller: &'f Seller,
    /// The order's number.
    pub order_number: &'f str,
    /// When the order was taken.
    pub confirmed_at: Instant,
}

/// The choices of an order that was placed earlier, by themselves.
pub fn choices_page(frame: &ChoicesFrame<'_>) -> Node {
    let texts = frame.texts;
    let place = Place { texts, prefix: frame.prefix };
    let asking = Asking { place, statements: frame.statements };
    let heading = element("h2").class("up-title").id(format!("{}-heading", frame.prefix)).attribute("tabindex", "-1");
    let placed = [
        ("number", frame.order_number),
        ("time", &texts.instant(frame.confirmed_at)),
        ("seller", frame.seller.name.as_str()),
    ];
    let article = element("article")
        .class("up-confirmation up-choices")
        .key("choices")
        .child(heading.text(texts.say(Message::ManageTitle)))
        .child(element("p").class("up-lead").text(texts.say_with(Message::ManageOrder, &placed)))
        .children(choices(asking, frame.order, frame.ledger))
        .children(declared(frame, place))
        .children(place.texts_in_full(frame.statements.policies));
    element("div")
        .class("up-checkout")
        .attribute("lang", texts.language().as_str())
        .attribute("dir", texts.language().direction())
        .attribute("data-step", "manage")
        .children(crate::view::page::checkout::language_switch(texts, frame.languages))
        .child(article.child(element("p").class("up-actions").child(print(texts))))
        .into()
}

fn print(texts: Texts<'_>) -> Element {
    button("up-button", texts.say(Message::ConfirmationPrint), Action::Print)
}

/// What was declared: to look at, because a declaration belongs to the contract.
fn declared(frame: &ChoicesFrame<'_>, place: Place<'_>) -> Option<Element> {
    let made = |declaration: &&Declaration| frame.ledger.agrees(Subject::Declaration, &declaration.id);
    let views: Vec<Element> = frame
        .statements
        .declarations
        .iter()
        .filter(made)
        .map(|declaration| {
            let policies = declaration.policies.iter().filter_map(|id| frame.statements.policy(id));
            let links = policies.map(|policy| element("span").class("up-policy").child(place.link(policy)));
            element("li")
                .key(declaration.id.as_str())
                .text(frame.texts.wording(&declaration.statement))
                .child(element("p").class("up-muted up-policies").children(links))
        })
        .collect();
    (!views.is_empty()).then(|| {
        element("section")
            .class("up-confirmation-part")
            .key("declared")
            .child(element("h3").class("up-subtitle").text(frame.texts.say(Message::ManageDeclared)))
            .child(element("p").class("up-muted").text(frame.texts.say(Message::ManageDeclaredText)))
            .child(element("ul").class("up-agreed").children(views))
    })
}
