//! The tables in `docs/markets.md` are the packs' own data, and that of the words by language.
//!
//! `UPDATE_DOCS=1 cargo test --test native markets::` writes it anew.

use crate::{diff, shop};
use std::fs;
use upfront_checkout::market::{
    Authority, FinalItem, LEGAL_WORDS, LegalWords, MarketRule, Pack, Requirement, RuleStart, SourceMark, markets_of,
    packs,
};

const BEGIN_WORDS: &str = "<!-- begin words: written by tests/native/markets/table.rs -->\n";
const END_WORDS: &str = "<!-- end words -->\n";
const BEGIN: &str = "<!-- begin: written by tests/native/markets/table.rs -->\n";
const END: &str = "<!-- end -->\n";

fn words(requirement: Requirement) -> String {
    let words = match requirement {
        Requirement::OrderButton => "words on the order button",
        Requirement::BeforeButton(item) => return format!("before the button: {}", item_words(item)),
        Requirement::DeliveryLimits => "delivery limits at the beginning",
        Requirement::PaymentMeans => "ways to pay at the beginning",
        Requirement::SellerIdentity => "who sells, and how to reach a person",
        Requirement::Topic(topic) => return format!("a fact on `{}`", topic.as_str()),
        Requirement::DigitalWaiver => "two declarations for digital content",
        Requirement::RenewalConsent => "express consent to recurring charges",
        Requirement::PlanTerms => "what comes after a plan's minimum term",
        Requirement::PriorPrice => "the lowest price of thirty days beside a reduced one",
        Requirement::PricesWithTax => "prices with tax",
        Requirement::Currency(code) => return format!("prices in {code}"),
        Requirement::LanguageFirst(tag) => return format!("`{tag}` as the first language"),
        Requirement::NoOdrLink => "no link to the closed platform for dispute resolution",
        Requirement::WithdrawalFunction => "a function to withdraw",
        Requirement::CancelFunction => "a function to cancel",
        Requirement::GuaranteeNotice => "the harmonised notice on the legal guarantee",
        Requirement::RenewalNotice => "notice before a renewal or a change",
        Requirement::AllInPrice => "every unavoidable charge in the first price",
        Requirement::NothingPreselected => "no extra chosen beforehand",
        Requirement::ConsentApart => "consent to the use of data stands apart",
        Requirement::EqualChoice => "yes and no equally easy",
        Requirement::ErrorCorrection => "slips corrected before the order",
        Requirement::DurableConfirmation => "a confirmation to keep",
        Requirement::ProofOfConsent => "proof of the consent is kept",
        Requirement::OptOutSignal => "the browser's opt-out signal honoured and shown",
        Requirement::NoDarkPatterns => "none of the listed dark patterns",
        Requirement::RegistrationNumber => "the seller's registration number",
        Requirement::GrievanceOfficer => "who answers for complaints, receipt within 48 hours, settled within a month",
        Requirement::Origin => "the country goods come from",
        Requirement::Risks => "risks to health and safety",
        Requirement::Restrictions => "restrictions of use and of the offer",
        Requirement::RenewalReminder { earliest, latest } => {
            return format!("a reminder {latest} to {earliest} days before the last day to cancel");
        }
        Requirement::CancelWhereOrdered => "cancelling where it was ordered",
        Requirement::IncreaseConsent(days) => {
            return format!("consent in the {days} days before a trial becomes paid or a price rises");
        }
        Requirement::DurabilityLabel => "the harmonised label of a guarantee of durability",
        Requirement::GreenerDelivery => "delivery that burdens the environment less, where there is any",
        Requirement::ItemisedCosts => "every additional cost itemised",
        Requirement::CancelByDate => "the calendar date to cancel by",
        Requirement::AuditCertificate => "a yearly audit with its certificate on display",
    };
    words.to_owned()
}

fn item_words(item: FinalItem) -> &'static str {
    match item {
        FinalItem::Characteristics => "main characteristics",
        FinalItem::Quantity => "quantity",
        FinalItem::TotalPrice => "total price",
        FinalItem::PaymentTerms => "when and how it is paid",
        FinalItem::DeliveryTime => "delivery time",
        FinalItem::OfferPeriod => "until when the offer holds",
        FinalItem::Duration => "duration",
        FinalItem::MinimumDuration => "minimum duration",
        FinalItem::Withdrawal => "withdrawal or cancellation",
    }
}

fn mark(mark: SourceMark) -> &'static str {
    match mark {
        SourceMark::Read => "read",
        SourceMark::Quoted => "quoted",
        SourceMark::SecondHand => "second-hand",
        SourceMark::Memory => "memory",
    }
}

fn row(rule: &MarketRule) -> String {
    let from = match rule.from {
        RuleStart::Always => String::new(),
        RuleStart::On(day) => day.to_string(),
        RuleStart::Announced(when) => format!("announced for {when}, not in force"),
    };
    let from = match (rule.learned, rule.until) {
        (Some(learned), _) => format!("{from}{}here from {learned}", if from.is_empty() { "" } else { ", " }),
        (None, Some(until)) => format!("{from}, taken back {until}"),
        (None, None) => from,
    };
    let checked = if rule.requirement.is_checked() { "yes" } else { "" };
    format!("| {} | {checked} | {from} | {} | {} |\n", words(rule.requirement), rule.source, mark(rule.mark))
}

fn section(pack: &'static Pack) -> String {
    let editions = pack.editions().into_iter().enumerate().map(|(index, edition)| match index {
        0 => format!("`{}`", edition.version),
        _ => format!("`{}` from {}", edition.version, edition.from),
    });
    let markets: Vec<String> = markets_of(pack).map(|code| format!("`{code}`")).collect();
    let markets = if markets.is_empty() { "every other one".to_owned() } else { markets.join(", ") };
    let editions = editions.collect::<Vec<_>>().join(", ");
    let mut text = format!("### `{}`\n\nMarkets: {markets}. Editions: {editions}.", pack.id);
    if !pack.extends.is_empty() {
        let bases: Vec<String> = pack.extends.iter().map(|base| format!("`{}`", base.id)).collect();
        text.push_str(&format!(" Extends {}.", bases.join(", ")));
    }
    text.push_str("\n\n");
    text.push_str(&prescribed(pack));
    if !pack.rules.is_empty() {
        text.push_str("| what | checked | from | source | mark |\n|---|---|---|---|---|\n");
        text.extend(pack.rules.iter().map(row));
        text.push('\n');
    }
    text
}

/// In which languages the law of a pack names words.
fn prescribed(pack: &Pack) -> String {
    let named = [
        ("on the order button", pack.words.order_button),
        ("to withdraw", pack.words.withdrawal),
        ("to cancel", pack.words.cancellation),
    ];
    let named: Vec<String> = named
        .iter()
        .filter(|(_, languages)| !languages.is_empty())
        .map(|(control, languages)| {
            let tags: Vec<String> = languages.split_whitespace().map(|tag| format!("`{tag}`")).collect();
            format!("{control} in {}", tags.join(", "))
        })
        .collect();
    match (named.is_empty(), pack.extends.is_empty()) {
        (false, _) => format!("Words of its law: {}.\n\n", named.join("; ")),
        (true, true) => "Its law names no words.\n\n".to_owned(),
        (true, false) => "No words beyond those of the packs it extends.\n\n".to_owned(),
    }
}

/// The words by language: those of the order button, then those of the functions in two steps.
fn word_tables() -> String {
    let mut text = "| language | order button | these are | source | mark |\n|---|---|---|---|---|\n".to_owned();
    text.extend(by_language().into_iter().map(order_row));
    text.push_str("\n| language | function | first | confirm | source | mark |\n|---|---|---|---|---|---|\n");
    text.extend(by_language().into_iter().map(two_step_rows));
    text
}

fn by_language() -> Vec<&'static LegalWords> {
    let mut languages: Vec<&LegalWords> = LEGAL_WORDS.iter().collect();
    languages.sort_by_key(|words| words.language);
    languages
}

fn order_row(words: &LegalWords) -> String {
    let Some(label) = words.order_button else {
        return format!("| `{}` | | not found: an offer in it is refused | | |\n", words.language);
    };
    let authority = match label.authority {
        Authority::Law => "the law's words",
        Authority::Formulation => "an unambiguous formulation",
    };
    format!("| `{}` | {} | {authority} | {} | {} |\n", words.language, label.text, label.source, mark(label.mark))
}

fn two_step_rows(words: &LegalWords) -> String {
    let functions = [("withdraw", words.withdrawal), ("cancel", words.cancellation)];
    let rows = functions.iter().filter_map(|(function, label)| {
        let label = label.as_ref()?;
        let (tag, first, confirm) = (words.language, label.first, label.confirm);
        Some(format!("| `{tag}` | {function} | {first} | {confirm} | {} | {} |\n", label.source, mark(label.mark)))
    });
    rows.collect()
}

/// What stands between two marks of the page is `wanted`; with `UPDATE_DOCS` it is written there.
#[track_caller]
fn holds(begin: &str, end: &str, wanted: &str) {
    let file = shop::root().join("docs/markets.md");
    let text = fs::read_to_string(&file).expect("docs/markets.md");
    let (before, rest) = text.split_once(begin).expect("the table begins");
    let (found, after) = rest.split_once(end).expect("the table ends");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&file, format!("{before}{begin}{wanted}{end}{after}")).expect("written");
    } else {
        let different = diff::lines(found, wanted);
        assert!(found == wanted, "docs/markets.md is old, run this with UPDATE_DOCS=1\n{different}");
    }
}

#[test]
fn the_documentation_lists_every_rule_and_every_word_with_source_and_mark() {
    holds(BEGIN_WORDS, END_WORDS, &format!("\n{}\n", word_tables()));
    holds(BEGIN, END, &format!("\n{}", packs().map(section).collect::<String>()));
}
