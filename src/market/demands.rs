//! What a market asks of an offer and the offer lacks.

use super::lack::{self, Lack};
use super::{MarketPack, MarketRule, Requirement};
use crate::calendar::Instant;
use crate::language::Language;
use crate::offer::{AfterSalesTopic, AppliesTo, Country, DeclarationScope, Line, Nature, Offer};
use crate::shape::{Json, Problem, ProblemCode, Write};

/// The addresses of the European platform for online dispute resolution, as they stand in links.
pub const ODR_PLATFORM: &[&str] = &["ec.europa.eu/consumers/odr", "ec.europa.eu/odr"];

/// The fewest digits of a telephone number.
const SHORTEST_PHONE: usize = 5;

/// Everything that the law of the offer's market asks for at an instant and the offer lacks, each with clause and source.
///
/// Only what an offer can show is checked: [`Requirement::is_checked`] says what that is. An offer without a problem here may
/// still break the law.
pub fn demands(offer: &Offer, at: Instant) -> Vec<Problem> {
    let pack = MarketPack::of_offer(offer, at);
    let mut problems = label_demands(offer, at);
    for rule in pack.rules() {
        let asked = Asked { offer, rule, pack: &pack };
        problems.extend(asked.lacking());
    }
    problems
}

/// The languages of an offer in which there are no words for the order button.
pub fn label_demands(offer: &Offer, at: Instant) -> Vec<Problem> {
    let pack = MarketPack::of_offer(offer, at);
    let unlabelled = offer.languages.iter().enumerate().filter(|(_, language)| pack.order_label(language).is_none());
    unlabelled.map(|(index, language)| unlabelled_problem(&pack, index, language)).collect()
}

fn unlabelled_problem(pack: &MarketPack, index: usize, language: &Language) -> Problem {
    const WAY_OUT: &str = "leave this language out";
    let version = pack.version();
    let (message, help) = if pack.prescribes_order_button() {
        let source = pack.rule(Requirement::OrderButton).map(|rule| rule.source).unwrap_or_default();
        let message = format!("the words the law wants on the order button are not known in `{language}`");
        (message, help(WAY_OUT, source, &version))
    } else {
        let message = format!(
            "the law names no words for the order button, and this package has none of its own in `{language}`"
        );
        (message, format!("{WAY_OUT} (market pack {version})"))
    };
    let known: Vec<String> = pack.order_button_languages().iter().map(|known| format!("`{known}`")).collect();
    Problem {
        code: ProblemCode::MarketDemand,
        pointer: format!("/languages/{index}"),
        message,
        help: format!("{help}; known are {}", known.join(", ")),
    }
}

fn help(way_out: &str, source: &str, version: &str) -> String {
    format!("{way_out}: {source} (market pack {version})")
}

/// One rule, asked of one offer.
struct Asked<'a> {
    offer: &'a Offer,
    rule: &'static MarketRule,
    pack: &'a MarketPack,
}

impl Asked<'_> {
    /// What the offer lacks of what the rule asks for.
    fn lacking(&self) -> Vec<Problem> {
        match self.rule.requirement {
            Requirement::DeliveryLimits => self.delivery_limits().into_iter().collect(),
            Requirement::SellerIdentity => self.seller_identity(),
            Requirement::Topic(topic) => self.topic(topic).into_iter().collect(),
            Requirement::DigitalWaiver => self.digital_waiver().into_iter().collect(),
            Requirement::RenewalConsent => self.renewal_consent().into_iter().collect(),
            Requirement::PlanTerms => self.each_line("plan/renewal", PLAN_WITHOUT_TERMS, lacks_plan_terms),
            Requirement::PriorPrice => self.each_line("price/prior/history", PRIOR_UNPROVED, lacks_history),
            Requirement::PricesWithTax => self.prices_with_tax(),
            Requirement::Currency(code) => self.currency(code).into_iter().collect(),
            Requirement::LanguageFirst(language) => self.language_first(language).into_iter().collect(),
            Requirement::NoOdrLink => self.odr_links(),
            Requirement::RegistrationNumber => self.lacks(lack::registration(self.offer)),
            Requirement::GrievanceOfficer => self.lacks(lack::grievance_officer(self.offer)),
            Requirement::Origin => self.lacks(lack::origin(self.offer)),
            Requirement::Risks => self.lacks(lack::risks(self.offer)),
            Requirement::Restrictions => self.lacks(lack::restrictions(self.offer)),
            Requirement::RenewalReminder { earliest, latest } => {
                self.lacks(lack::reminder(self.offer, earliest, latest))
            }
            Requirement::CancelWhereOrdered => self.lacks(lack::cancel_where_ordered(self.offer)),
            Requirement::IncreaseConsent(within) => self.lacks(lack::increase_consent(self.offer, within)),
            // `label_demands` checks the labels. An offer without a way to pay is refused when it is read.
            Requirement::OrderButton | Requirement::PaymentMeans => Vec::new(),
            // Nothing of these can be seen in an offer.
            _ => Vec::new(),
        }
    }

    fn problem(&self, pointer: &str, message: &str, way_out: &str) -> Problem {
        Problem {
            code: ProblemCode::MarketDemand,
            pointer: pointer.to_owned(),
            message: format!("the market `{}` asks for {message}", self.offer.market),
            help: help(way_out, self.rule.source, &self.pack.version()),
        }
    }

    fn lacks(&self, lacking: Vec<Lack>) -> Vec<Problem> {
        lacking.iter().map(|lack| self.problem(&lack.pointer, lack.message, lack.way_out)).collect()
    }

    /// How many declarations of a scope there are at least for any line that they are about, wherever it goes.
    fn declarations(&self, scope: DeclarationScope, is_about: fn(&Line) -> bool) -> usize {
        let made = || self.offer.declarations.iter().filter(|declaration| declaration.needed_for == scope);
        let lines = self.offer.lines.iter().filter(|line| is_about(line));
        let covering = |line: &Line| made().filter(|made| self.covers(made.applies_to.as_ref(), line)).count();
        lines.map(covering).min().unwrap_or_else(|| made().count())
    }

    /// Whether a condition is met by every order of a line.
    fn covers(&self, condition: Option<&AppliesTo>, line: &Line) -> bool {
        condition.is_none_or(|condition| self.countries().all(|country| condition.always_covers(line, country)))
    }

    /// Where orders can go.
    fn countries(&self) -> impl Iterator<Item = Country> {
        self.offer.ships_to.iter().copied().chain([self.offer.market.country()])
    }

    /// Whether every order that a topic concerns has a fact on it.
    fn is_told(&self, topic: AfterSalesTopic) -> bool {
        let facts = || self.offer.after_sales.iter().filter(|fact| fact.topic == topic);
        let lines = || self.offer.lines.iter().filter(|line| topic.concerns(|nature| nature == line.nature));
        let told = |line: &Line, country: Country| {
            facts().any(|fact| fact.applies_to.as_ref().is_none_or(|condition| condition.always_covers(line, country)))
        };
        facts().any(|fact| fact.applies_to.is_none())
            || facts().next().is_some() && self.countries().all(|country| lines().all(|line| told(line, country)))
    }

    fn delivery_limits(&self) -> Option<Problem> {
        let lacking = self.offer.sells(Nature::Goods) && self.offer.ships_to.is_empty();
        let message = "the countries that goods are delivered to, and none is named";
        lacking.then(|| self.problem("/shipsTo", message, "name them in `shipsTo`"))
    }

    fn seller_identity(&self) -> Vec<Problem> {
        let seller = &self.offer.seller;
        let mut problems = Vec::new();
        if !seller.email.trim().split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) {
            let message = format!("an address to write to, and `{}` is no e-mail address", seller.email);
            problems.push(self.problem("/seller/email", &message, "state the seller's e-mail address"));
        }
        if seller.phone.chars().filter(char::is_ascii_digit).count() < SHORTEST_PHONE {
            let message = format!("a number to call, and `{}` is no telephone number", seller.phone);
            problems.push(self.problem("/seller/phone", &message, "state the seller's telephone number"));
        }
        problems
    }

    fn topic(&self, topic: AfterSalesTopic) -> Option<Problem> {
        let what = match topic {
            AfterSalesTopic::Contract => "when the contract is formed",
            AfterSalesTopic::Withdrawal => "the right of withdrawal, or that there is none",
            AfterSalesTopic::Returns => "returns, and who pays for them",
            AfterSalesTopic::Refunds => "when and how money comes back",
            AfterSalesTopic::Warranty => "liability for defects and warranties",
            AfterSalesTopic::Digital => "how digital content is delivered and used",
            AfterSalesTopic::Complaints => "how to complain, and who decides what stays unresolved",
            AfterSalesTopic::Support => "how to reach a person",
        };
        if !self.offer.is_concerned_by(topic) || self.is_told(topic) {
            return None;
        }
        let message = format!("a fact before the order: {what}; there is none for every order");
        let way_out = format!("add one with the topic `{}` to `afterSales`", topic.as_str());
        Some(self.problem("/afterSales", &message, &way_out))
    }

    fn digital_waiver(&self) -> Option<Problem> {
        let found = self.declarations(DeclarationScope::Digital, |line| line.nature == Nature::Digital);
        let message = format!("two declarations for digital content, and there are {found}");
        let way_out = "add declarations that are `neededFor` `digital`: the agreement that it is provided before the \
                       withdrawal period ends, and the knowledge that the right is lost by that";
        (self.offer.sells(Nature::Digital) && found < 2).then(|| self.problem("/declarations", &message, way_out))
    }

    fn renewal_consent(&self) -> Option<Problem> {
        let recurs = self.offer.lines.iter().any(|line| line.plan.is_some());
        let found = self.declarations(DeclarationScope::Recurring, |line| line.plan.is_some());
        let message = "express consent to recurring charges, and no declaration asks for it";
        let way_out = "add a declaration that is `neededFor` `recurring`, with the amounts and how to end it";
        (recurs && found == 0).then(|| self.problem("/declarations", message, way_out))
    }

    fn each_line(&self, member: &str, (message, way_out): (&str, &str), lacks: fn(&Line) -> bool) -> Vec<Problem> {
        let lacking = self.offer.lines.iter().enumerate().filter(|(_, line)| lacks(line));
        lacking.map(|(index, _)| self.problem(&format!("/lines/{index}/{member}"), message, way_out)).collect()
    }

    fn prices_with_tax(&self) -> Vec<Problem> {
        let message = "prices that contain tax";
        if !self.offer.prices_include_tax {
            let way_out = "state prices with tax, and `pricesIncludeTax` as `true`";
            return vec![self.problem("/pricesIncludeTax", message, way_out)];
        }
        let without = |line: &Line| line.prices_include_tax == Some(false);
        self.each_line("pricesIncludeTax", (message, "state the price with tax"), without)
    }

    fn currency(&self, code: &str) -> Option<Problem> {
        let found = self.offer.currency.code();
        let message = format!("prices in `{code}`, and they are in `{found}`");
        (found != code).then(|| self.problem("/currency", &message, &format!("state them in `{code}`")))
    }

    fn language_first(&self, language: &str) -> Option<Problem> {
        let first = self.offer.languages.first().is_some_and(|first| first.primary() == language);
        let message = format!("`{language}` as the first language, before any other is chosen");
        let way_out = format!("put `{language}` first in `languages`, and write every text in it");
        (!first).then(|| self.problem("/languages", &message, &way_out))
    }

    /// Links to the platform that is closed, in whatever text or link they stand.
    fn odr_links(&self) -> Vec<Problem> {
        let message = "no link to the platform for online dispute resolution, which closed on 20 July 2025";
        let way_out = "take the link out; keep what you say about the body that settles disputes";
        let places = linking_places(&self.offer.write());
        places.iter().map(|pointer| self.problem(pointer, message, way_out)).collect()
    }
}

const PLAN_WITHOUT_TERMS: (&str, &str) = (
    "what comes after the minimum term, and the plan does not say it",
    "state `renewal` or `notice`, or when the plan `ends`",
);

/// Whether a plan binds for a time and leaves open what comes after it.
fn lacks_plan_terms(line: &Line) -> bool {
    line.plan.as_ref().is_some_and(|plan| {
        plan.minimum_term.is_some() && plan.renewal.is_none() && plan.notice.is_none() && plan.ends.is_none()
    })
}

const PRIOR_UNPROVED: (&str, &str) = (
    "the lowest price of the thirty days before a reduction, and nothing shows that this is it",
    "state `reducedSince` and the prices of those days as `history`",
);

/// Whether a price is stated as reduced, without the prices before it.
fn lacks_history(line: &Line) -> bool {
    let prior = line.price.as_ref().and_then(|price| price.prior.as_ref());
    prior.is_some_and(|prior| prior.history.is_empty())
}

/// The places of all texts that link to the platform, each as a pointer from here.
fn linking_places(json: &Json) -> Vec<String> {
    let below = |name: &dyn std::fmt::Display, inner: &Json| -> Vec<String> {
        linking_places(inner).into_iter().map(|place| format!("/{name}{place}")).collect()
    };
    match json {
        Json::Text(text) if links_to_platform(text) => vec![String::new()],
        Json::List(items) => items.iter().enumerate().flat_map(|(index, item)| below(&index, item)).collect(),
        Json::Object(members) => members.iter().flat_map(|(name, value)| below(name, value)).collect(),
        _ => Vec::new(),
    }
}

fn links_to_platform(text: &str) -> bool {
    // Most texts hold no address at all: they are not copied.
    text.contains('/') && {
        let text = text.to_ascii_lowercase();
        ODR_PLATFORM.iter().any(|address| text.contains(address))
    }
}
