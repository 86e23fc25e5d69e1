//! The table in `docs/markets.md` is the packs' own data.
//!
//! `UPDATE_DOCS=1 cargo test --test native markets::` writes it anew.

use crate::shop;
use std::fs;
use upfront_checkout::market::{FinalItem, MarketRule, PACKS, Pack, Requirement, RuleStart, SourceMark};

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
        Requirement::RenewalConsent => "consent of its own to recurring charges",
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
    let checked = if rule.requirement.is_checked() { "yes" } else { "" };
    format!("| {} | {checked} | {from} | {} | {} |\n", words(rule.requirement), rule.source, mark(rule.mark))
}

fn section(pack: &Pack) -> String {
    let editions = pack.editions.iter().enumerate().map(|(index, edition)| match index {
        0 => format!("`{}`", edition.version),
        _ => format!("`{}` from {}", edition.version, edition.from),
    });
    let mut text = format!("### `{}`\n\nEditions: {}.", pack.id, editions.collect::<Vec<_>>().join(", "));
    if !pack.extends.is_empty() {
        let bases: Vec<String> = pack.extends.iter().map(|base| format!("`{}`", base.id)).collect();
        text.push_str(&format!(" Extends {}.", bases.join(", ")));
    }
    text.push_str("\n\n");
    if !pack.rules.is_empty() {
        text.push_str("| what | checked | from | source | mark |\n|---|---|---|---|---|\n");
        text.extend(pack.rules.iter().map(row));
        text.push('\n');
    }
    text
}

#[test]
fn the_documentation_lists_every_rule_with_source_mark_and_date() {
    let file = shop::root().join("docs/markets.md");
    let text = fs::read_to_string(&file).expect("docs/markets.md");
    let (before, rest) = text.split_once(BEGIN).expect("the table begins");
    let (found, after) = rest.split_once(END).expect("the table ends");
    let wanted = format!("\n{}", PACKS.iter().map(|pack| section(pack)).collect::<String>());
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&file, format!("{before}{BEGIN}{wanted}{END}{after}")).expect("written");
    } else {
        assert_eq!(found, wanted, "run it with UPDATE_DOCS=1");
    }
}
