//! Every text of an offer, with its place and what it is for.

use super::judged::Judged;
use super::words::{Words, found_in};
use crate::language::Language;
use crate::offer::{AfterSalesTopic, Line, Offer, Wording};

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The title of a product, an option, a charge, a method.
    Title,
    /// The sentence that tells a product apart, or a feature of it.
    Description,
    /// How a plan is ended.
    Cancellation,
    /// Why two choices do not go together; a note on a charge.
    Note,
    /// What a way of paying means.
    Payment,
    /// The question of an optional purpose.
    Question,
    /// What happens on a yes.
    Details,
    /// How long data is kept.
    Retention,
    /// How a consent is taken back.
    TakingBack,
    /// Why something is greener.
    Reason,
    /// What must be declared.
    Statement,
    /// A fact about the time after the purchase.
    Fact(AfterSalesTopic),
}

/// A text of the offer in all its languages.
pub(super) struct OfferText<'o> {
    /// Its JSON Pointer.
    pub pointer: String,
    /// What it is for.
    pub role: Role,
    /// The text.
    pub wording: &'o Wording,
}

impl OfferText<'_> {
    /// The pointer of its text in one language.
    pub fn pointer_in(&self, language: &Language) -> String {
        format!("{}/{language}", self.pointer)
    }

    /// The line it is about.
    pub fn line<'o>(&self, offer: &'o Offer) -> Option<&'o Line> {
        let index = self.pointer.strip_prefix("/lines/")?.split('/').next()?;
        offer.lines.get(index.parse::<usize>().ok()?)
    }
}

/// The first phrase of a list in each language that a text holds.
pub(super) fn found<'s, 'o>(
    judged: &'s Judged<'o>,
    said: &'s OfferText<'o>,
    words: Words,
) -> impl Iterator<Item = (&'o Language, &'static str)> + use<'s, 'o> {
    let languages = judged.languages.iter().copied();
    languages
        .filter_map(move |language| Some((language, found_in(words, language, said.wording.in_language(language))?)))
}

/// Every text that a consumer decides by.
pub(super) fn texts(offer: &Offer) -> Vec<OfferText<'_>> {
    let mut texts = Gathered(Vec::new());
    for (index, line) in offer.lines.iter().enumerate() {
        texts.line(&format!("/lines/{index}"), line);
    }
    for (index, rule) in offer.rules.iter().enumerate() {
        texts.add(format!("/rules/{index}/reason"), Role::Note, rule.reason());
    }
    texts.ways(offer);
    texts.agreed(offer);
    for (index, fact) in offer.after_sales.iter().enumerate() {
        texts.add(format!("/afterSales/{index}/text"), Role::Fact(fact.topic), &fact.text);
    }
    for (index, promise) in offer.promises.iter().flatten().enumerate() {
        texts.add(format!("/promises/{index}/statement"), Role::Note, &promise.statement);
        texts.add(format!("/promises/{index}/scope"), Role::Note, &promise.scope);
        texts.add(format!("/promises/{index}/limits"), Role::Note, &promise.limits);
    }
    texts.0
}

struct Gathered<'o>(Vec<OfferText<'o>>);

impl<'o> Gathered<'o> {
    fn add(&mut self, pointer: String, role: Role, wording: &'o Wording) {
        self.0.push(OfferText { pointer, role, wording });
    }

    fn line(&mut self, at: &str, line: &'o Line) {
        self.add(format!("{at}/title"), Role::Title, &line.title);
        self.add(format!("{at}/description"), Role::Description, &line.description);
        for (index, feature) in line.features.iter().enumerate() {
            self.add(format!("{at}/features/{index}/value"), Role::Description, &feature.value);
        }
        for (index, risk) in line.risks.iter().flatten().enumerate() {
            self.add(format!("{at}/risks/{index}"), Role::Note, risk);
        }
        for (index, limit) in line.restrictions.iter().flatten().enumerate() {
            self.add(format!("{at}/restrictions/{index}"), Role::Note, limit);
        }
        if let Some(reason) = &line.greener {
            self.add(format!("{at}/greener"), Role::Reason, reason);
        }
        for (index, option) in line.options.iter().enumerate() {
            self.add(format!("{at}/options/{index}/title"), Role::Title, &option.title);
            for (place, choice) in option.choices.iter().enumerate() {
                self.add(format!("{at}/options/{index}/choices/{place}/title"), Role::Title, &choice.title);
            }
        }
        for (index, charge) in line.charges.iter().enumerate() {
            self.add(format!("{at}/charges/{index}/title"), Role::Title, &charge.title);
        }
        if let Some(plan) = &line.plan {
            self.add(format!("{at}/plan/cancellation"), Role::Cancellation, &plan.cancellation);
        }
    }

    /// Delivery, charges and payment.
    fn ways(&mut self, offer: &'o Offer) {
        for (index, method) in offer.delivery.iter().enumerate() {
            self.add(format!("/delivery/{index}/title"), Role::Title, &method.title);
            if let Some(reason) = &method.greener {
                self.add(format!("/delivery/{index}/greener"), Role::Reason, reason);
            }
        }
        for (index, charge) in offer.charges.iter().enumerate() {
            self.add(format!("/charges/{index}/title"), Role::Title, &charge.title);
            if let Some(note) = &charge.note {
                self.add(format!("/charges/{index}/note"), Role::Note, note);
            }
        }
        for (index, method) in offer.payment.iter().enumerate() {
            self.add(format!("/payment/{index}/title"), Role::Title, &method.title);
            self.add(format!("/payment/{index}/terms"), Role::Payment, &method.terms);
            self.add(format!("/payment/{index}/safeguards"), Role::Payment, &method.safeguards);
        }
    }

    /// What is declared and agreed to.
    fn agreed(&mut self, offer: &'o Offer) {
        for (index, declaration) in offer.declarations.iter().enumerate() {
            self.add(format!("/declarations/{index}/statement"), Role::Statement, &declaration.statement);
        }
        for (index, purpose) in offer.purposes.iter().enumerate() {
            self.add(format!("/purposes/{index}/question"), Role::Question, &purpose.question);
            self.add(format!("/purposes/{index}/details"), Role::Details, &purpose.details);
            self.add(format!("/purposes/{index}/retention"), Role::Retention, &purpose.retention);
            self.add(format!("/purposes/{index}/withdrawal"), Role::TakingBack, &purpose.withdrawal);
        }
    }
}
