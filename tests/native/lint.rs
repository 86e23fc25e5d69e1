//! The rules against dark patterns: each is listed once, finds what it is there to find, and leaves the rest alone. See
//! `tests/README.md` for the keys of `tests/cases/lint`.

use crate::{diff, shop};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use upfront_checkout::boundary::write_text;
use upfront_checkout::lint::{
    FairnessRule, FindingPlace, Judge, LintFinding, LintOptions, Page, PageStep, RULES, Readability, Severity, lint,
    lint_pages, pages,
};
use upfront_checkout::offer::{Market, Offer};
use upfront_checkout::tree::{Element, Node, element};
use upfront_checkout::view::Action;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    rule: String,
    market: Option<String>,
    /// The languages that there are texts in.
    #[serde(default)]
    spoken: Vec<String>,
    /// The shop's offer, with these values at these pointers.
    #[serde(default)]
    changes: BTreeMap<String, toml::Value>,
    /// Taken out after that, in this order.
    #[serde(default)]
    remove: Vec<String>,
    /// Every finding: rule, severity, pointer.
    #[serde(default)]
    finds: Vec<String>,
    #[serde(default)]
    clean: bool,
}

fn options() -> LintOptions {
    LintOptions { market: None, languages: Vec::new(), spoken: Vec::new(), now: shop::sunday() }
}

fn read(file: &Path) -> Case {
    let text = fs::read_to_string(file).expect("a case");
    let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(!case.title.is_empty(), "{}: says what it shows", file.display());
    assert_ne!(case.finds.is_empty(), !case.clean, "{}: finds something, or is clean", file.display());
    case
}

fn offer_of(case: &Case) -> Offer {
    let mut json = shop::offer_json();
    for (pointer, value) in &case.changes {
        json = shop::replaced(json, pointer, Some(&write_text(&shop::json_of(value))));
    }
    for pointer in &case.remove {
        json = shop::replaced(json, pointer, None);
    }
    Offer::read(&json).unwrap_or_else(|problems| panic!("{}: {problems:#?}", case.title))
}

fn told(finding: &LintFinding) -> String {
    let place = match &finding.place {
        FindingPlace::Offer(place) | FindingPlace::Tree(place) => place,
    };
    format!("{} {} {place}", finding.rule.id, finding.severity.as_str())
}

#[test]
fn every_lint_case_finds_what_it_says_and_nothing_else() {
    let mut wrong = Vec::new();
    for file in shop::cases("lint", 40) {
        let case = read(&file);
        let market = case.market.as_deref().map(|code| Market::parse(code).expect("a market"));
        let spoken = case.spoken.iter().map(|tag| shop::language(tag)).collect();
        let found = lint(&offer_of(&case), &LintOptions { market, spoken, ..options() });
        let told: Vec<String> = found.iter().map(told).collect();
        if told != case.finds {
            wrong.push(format!("{}: finds {told:#?} instead of {:#?}", file.display(), case.finds));
        }
        assert!(case.clean || case.finds.iter().any(|line| line.starts_with(&case.rule)), "{}", file.display());
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_that_judges_offers_has_a_bad_and_a_good_case() {
    let files = shop::files_in(&shop::root().join("tests/cases/lint"), "toml");
    let cases: Vec<Case> = files.iter().map(|file| read(file)).collect();
    for rule in RULES {
        let of_rule = || cases.iter().filter(|case| case.rule == rule.id);
        assert_eq!(of_rule().any(|case| !case.clean), rule.judges_offers(), "{} has a bad case", rule.id);
        assert_eq!(of_rule().any(|case| case.clean), rule.judges_offers(), "{} has a good case", rule.id);
    }
}

#[test]
fn every_rule_is_listed_once_and_says_how_it_is_judged() {
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let expected: Vec<String> = (1..=39).map(|number| format!("L{number:02}")).collect();
    assert_eq!(ids, expected);
    for rule in RULES {
        assert!(rule.title.len() > 10 && rule.source.len() > 4 && rule.how.len() > 60, "{rule:?}");
        assert!(rule.judge != Judge::Text || rule.severity == Severity::Warning, "{}: words only warn", rule.id);
        assert!(!matches!(rule.judge, Judge::Enforced | Judge::Tree) || !rule.proof.is_empty(), "{}", rule.id);
    }
}

/// Whatever a rule names as its proof exists: a case file, or a test of that name.
#[test]
fn every_proof_exists() {
    let rust: String = shop::files_in(&shop::root().join("tests"), "rs").iter().map(text).collect();
    let pages: String = shop::files_in(&shop::root().join("tests/pages"), "mjs").iter().map(text).collect();
    let js: String = shop::files_in(&shop::root().join("tests/js"), "mjs").iter().map(text).collect();
    for (rule, proof) in RULES.iter().flat_map(|rule| rule.proof.iter().map(|proof| (rule.id, *proof))) {
        let (kind, name) = proof.split_once(": ").expect("a kind and a name");
        let there = match kind {
            "native" if name.ends_with(".toml") => shop::root().join("tests").join(name).exists(),
            "native" => rust.contains(&format!("fn {name}(")),
            "js" => js.contains(&format!("\"{name}\"")),
            "pages" => pages.contains(&format!("\"{name}\"")),
            other => panic!("{rule}: no tests of the kind {other}"),
        };
        assert!(there, "{rule}: {proof}");
    }
}

fn text(file: &std::path::PathBuf) -> String {
    fs::read_to_string(file).expect("a text")
}

/// After a wanted change: `UPDATE_SNAPSHOTS=1 cargo test --test native lint::`.
#[test]
fn the_documentation_lists_the_rules_as_they_are() {
    let file = shop::root().join("docs/lint.md");
    let page = text(&file);
    let (before, rest) = page.split_once(BEGINS).expect("a mark where the rules begin");
    let (_, after) = rest.split_once(ENDS).expect("a mark where the rules end");
    let told = format!("{before}{BEGINS}{}{ENDS}{after}", listed_rules());
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&file, told).expect("written");
    } else {
        assert!(page == told, "docs/lint.md lists other rules\n{}", diff::lines(&page, &told));
    }
}

const BEGINS: &str = "<!-- rules, written by tests/native/lint.rs -->\n";
const ENDS: &str = "<!-- end of the rules -->\n";

fn listed_rules() -> String {
    let mut out = String::from("\n| rule | demands | judged by | grave |\n|---|---|---|---|\n");
    for rule in RULES {
        let (judge, grave) = (rule.judge.as_str(), rule.severity.as_str());
        let grave = if rule.judge == Judge::NotJudged || rule.judge == Judge::Enforced { "" } else { grave };
        out.push_str(&format!(
            "| [{0}](#{1}) | {2} | {judge} | {grave} |\n",
            rule.id,
            rule.id.to_lowercase(),
            rule.title
        ));
    }
    RULES.iter().for_each(|rule| out.push_str(&told_rule(rule)));
    out
}

fn told_rule(rule: &FairnessRule) -> String {
    let proof: Vec<String> = rule.proof.iter().map(|proof| format!("`{proof}`")).collect();
    let proved = if proof.is_empty() { String::new() } else { format!("\n\nProved by {}.", proof.join(", ")) };
    format!("\n### {}\n\n**{}.** {}.\n\n{}{proved}\n", rule.id, rule.title, rule.source, rule.how)
}

#[test]
fn words_only_ever_warn_and_say_that_they_are_words() {
    for file in shop::cases("lint", 40) {
        for finding in lint(&offer_of(&read(&file)), &options()) {
            assert!(!finding.textual || finding.severity == Severity::Warning, "{finding:?}");
            assert!(finding.rule.judge != Judge::Text || finding.textual || finding.severity == Severity::Warning);
            assert!(!finding.message.ends_with('.') && !finding.help.is_empty() && !finding.help.ends_with('.'));
        }
    }
}

#[test]
fn only_the_wanted_languages_are_read() {
    let case = read(&shop::root().join("tests/cases/lint/l16-only-today.toml"));
    let options = LintOptions { languages: vec![shop::language("en")], ..options() };
    let found: Vec<String> = lint(&offer_of(&case), &options).iter().map(told).collect();
    assert_eq!(found, ["L16 warning /lines/1/description/en"]);
}

// ── Trees ───────────────────────────────────────────────────────────────────────────────────────

fn shop_pages(tag: &str) -> Vec<Page> {
    pages(&shop::offer(), &options(), shop::presentation(tag)).expect("the shop has pages")
}

#[test]
fn the_shop_is_clean_its_offer_and_its_pages() {
    let offer = shop::offer();
    assert_eq!(lint(&offer, &options()), []);
    for tag in ["de", "en"] {
        assert_eq!(lint_pages(&offer, &options(), &shop_pages(tag)), [], "{tag}");
    }
}

#[test]
fn the_pages_are_every_step_and_everything_that_is_sold() {
    let steps: Vec<PageStep> = shop_pages("en").iter().map(|page| page.step).collect();
    assert_eq!(steps, PageStep::ALL);
}

/// A rule of the trees, what is done to each element of each page, and the page where it shows.
type Spoilt = (&'static str, fn(&mut Element), PageStep);

fn class_is(element: &Element, class: &str) -> bool {
    element.get("class").is_some_and(|classes| classes.split(' ').any(|known| known == class))
}

fn is_no(element: &Element) -> bool {
    matches!(Action::of(element), Some(Action::Consent(_, _, Some(false))))
}

fn holds_no(element: &Element) -> bool {
    element.children.iter().any(|child| matches!(child, Node::Element(child) if is_no(child)))
}

fn promotion() -> Node {
    element("p").class("up-promotion").text("Save more").into()
}

const SPOILT: &[Spoilt] = &[
    ("L01", |part| part.chosen = part.chosen.map(|_| true), PageStep::Review),
    ("L01", |part| part.chosen = part.chosen.map(|_| true), PageStep::Delivery),
    (
        "L02",
        |part| {
            if is_no(part) {
                part.attributes.push(("data-pale", String::new()))
            }
        },
        PageStep::Review,
    ),
    (
        "L02",
        |part| {
            if holds_no(part) {
                part.attributes.push(("title", "No".to_owned()))
            }
        },
        PageStep::Review,
    ),
    (
        "L03",
        |part| part.children.retain(|child| !matches!(child, Node::Element(child) if holds_no(child))),
        PageStep::Review,
    ),
    (
        "L03",
        |part| {
            if holds_no(part) && part.tag != "details" {
                let inner = std::mem::take(&mut part.children);
                part.children = vec![element("details").children(inner).into()];
            }
        },
        PageStep::Review,
    ),
    (
        "L09",
        |part| {
            if class_is(part, "up-total-amount") {
                part.children = vec![Node::Text("€99.00".to_owned())]
            }
        },
        PageStep::Delivery,
    ),
    (
        "L10",
        |part| part.children.retain(|child| !matches!(child, Node::Element(child) if class_is(child, "up-total"))),
        PageStep::Details,
    ),
    (
        "L11",
        |part| {
            if Action::of(part) == Some(Action::Order) {
                part.children = vec![Node::Text("Buy now".to_owned())]
            }
        },
        PageStep::Review,
    ),
    (
        "L11",
        |part| {
            if Action::of(part) == Some(Action::Order) {
                part.children.push(element("span").text("").into())
            }
        },
        PageStep::Review,
    ),
    (
        "L12",
        |part| {
            if class_is(part, "up-final") {
                part.children.push(promotion())
            }
        },
        PageStep::Review,
    ),
    (
        "L12",
        |part| {
            if class_is(part, "up-final") {
                part.children.insert(part.children.len() - 1, promotion())
            }
        },
        PageStep::Review,
    ),
    (
        "L12",
        |part| {
            if class_is(part, "up-total") {
                part.children.push(element("button").on(Action::Print).into())
            }
        },
        PageStep::Review,
    ),
    (
        "L14",
        |part| {
            if class_is(part, "up-recurring") {
                part.children.truncate(1)
            }
        },
        PageStep::Everything,
    ),
    (
        "L22",
        |part| {
            if class_is(part, "up-total-label") {
                part.children = vec![Node::Text("⟦quote-total⟧".to_owned())]
            }
        },
        PageStep::Basket,
    ),
    (
        "L22",
        |part| {
            if class_is(part, "up-total") {
                part.attributes.push(("lang", "fr".to_owned()))
            }
        },
        PageStep::Basket,
    ),
    (
        "L33",
        |part| {
            if class_is(part, "up-question") {
                part.attributes.push(("hidden", String::new()))
            }
        },
        PageStep::Review,
    ),
    (
        "L33",
        |part| {
            if class_is(part, "up-layout") {
                part.tag = "details"
            }
        },
        PageStep::Review,
    ),
    (
        "L35",
        |part| {
            if class_is(part, "up-facts") {
                part.children.push(element("img").into())
            }
        },
        PageStep::Review,
    ),
];

fn spoil(node: &mut Node, how: fn(&mut Element)) {
    let Node::Element(part) = node else { return };
    how(part);
    part.children.iter_mut().for_each(|child| spoil(child, how));
}

#[test]
fn every_rule_of_the_trees_finds_a_spoilt_one() {
    for (index, (rule, how, step)) in SPOILT.iter().enumerate() {
        let mut pages = shop_pages("en");
        pages.iter_mut().filter(|page| page.step == *step).for_each(|page| spoil(&mut page.tree, *how));
        let found = lint_pages(&shop::offer(), &options(), &pages);
        let place = format!("en/{}", step.as_str());
        let hit = found.iter().any(|finding| {
            finding.rule.id == *rule && matches!(&finding.place, FindingPlace::Tree(path) if path.starts_with(&place))
        });
        assert!(hit, "{index}: {rule} finds nothing at {place}: {:#?}", found.iter().map(told).collect::<Vec<_>>());
    }
    let spoilt: BTreeSet<&str> = SPOILT.iter().map(|(rule, ..)| *rule).collect();
    for rule in RULES.iter().filter(|rule| rule.judge == Judge::Tree) {
        assert!(spoilt.contains(rule.id), "{} has a spoilt tree", rule.id);
    }
}

// ── What the component does by itself ───────────────────────────────────────────────────────────

#[test]
fn nothing_enters_the_basket_by_itself() {
    let mut session = shop::session("en");
    let basket = shop::offer().basket;
    assert_eq!(session.state().selection.lines, basket);
    shop::fill(&mut session);
    assert_eq!(session.state().selection.lines, basket, "after every step up to the review");
}

#[test]
fn the_press_on_the_order_button_agrees_to_nothing() {
    let mut session = shop::session("en");
    shop::fill(&mut session);
    shop::declare(&mut session);
    shop::show(&mut session);
    let before = session.state().ledger.clone();
    shop::give(&mut session, r#"{"command": "order"}"#);
    let order = session.state().stage.order().expect("the order is on its way");
    assert_eq!(order.consents, before);
    assert_eq!(session.state().ledger, before);
}

#[test]
fn the_offer_in_the_readme_is_clean() {
    let readme = text(&shop::root().join("README.md"));
    let from = readme.split("```json\n").nth(1).expect("an offer").split("```").next().expect("its end");
    let offer = Offer::read(&upfront_checkout::boundary::read_text(from).expect("JSON")).expect("an offer");
    let found: Vec<String> = lint(&offer, &options()).iter().map(told).collect();
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(
        lint_pages(&offer, &options(), &pages(&offer, &options(), shop::presentation("en")).expect("pages")),
        []
    );
}

/// Every text that must be understood in the demo shop, with room to spare: the bounds are not set to fit it.
#[test]
fn the_texts_of_the_shop_are_easy_by_measure() {
    let offer = shop::offer();
    let facts = offer.after_sales.iter().map(|fact| &fact.text);
    let statements = offer.declarations.iter().map(|made| &made.statement);
    let mut measured = 0;
    for (tag, hardest) in [("de", 60), ("en", 50)] {
        for wording in facts.clone().chain(statements.clone()) {
            let read = Readability::of(wording.in_language(&shop::language(tag)));
            if let Some(lix) = read.lix {
                measured += 1;
                assert!(lix + 5 < hardest, "LIX {lix}: {}", wording.in_language(&shop::language(tag)));
            }
        }
    }
    assert!(measured > 10, "{measured}");
}

#[test]
fn lix_counts_words_sentences_and_long_words() {
    // 21 words in three sentences, 5 of them with more than six letters: 7 + 23.
    let read = Readability::of(
        "Dieses Angebot gilt für alle Tees im Laden. Wir liefern innerhalb von zwei Tagen, und Sie bezahlen danach per \
         Rechnung. Danke.",
    );
    assert_eq!(read, Readability { words: 21, longest_sentence: 12, lix: Some(30) });
    assert_eq!(Readability::of(""), Readability { words: 0, longest_sentence: 0, lix: None });
    let one = Readability::of("Nach § 312 Abs. 2 BGB und Nr. 5 liefern wir z. B. Tee für 1.250,00 € bis 3. Mai.");
    assert_eq!(one.longest_sentence, one.words, "no sentence ends at an abbreviation or a day");
}
