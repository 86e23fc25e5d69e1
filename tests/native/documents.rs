//! The TypeScript types of all documents: they are those of the engine, complete, and say what the engine says.

use crate::shop;
use std::fs;
use upfront_checkout::boundary::{documents, public_documents};
use upfront_checkout::checkout::State;
use upfront_checkout::shape::{Declarations, Definitions, Describe, Form, Kind, Tightening};

fn source(path: &str) -> String {
    fs::read_to_string(shop::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_types_are_those_of_the_engine() {
    let (written, kept) = (documents().expect("the types"), source("src/js/documents.d.ts"));
    let place = written.lines().zip(kept.lines()).position(|(now, before)| now != before);
    let place = place.unwrap_or_else(|| written.lines().count().min(kept.lines().count()));
    let (now, before) = (written.lines().nth(place).unwrap_or(""), kept.lines().nth(place).unwrap_or(""));
    let line = place + 1;
    assert!(
        written == kept,
        "src/js/documents.d.ts is stale: run `npm run generate`.\nline {line} is:        {before}\nit would be now: {now}"
    );
}

/// What stands under a name in the file: `export interface NAME` or `export type NAME`, to the next one.
fn declared<'t>(text: &'t str, name: &str) -> &'t str {
    let begins = ["type", "interface"].map(|kind| format!("{kind} {name} "));
    let own = text.split("\nexport ").find(|part| begins.iter().any(|begin| part.starts_with(begin)));
    own.unwrap_or_else(|| panic!("`{name}` is not in the types"))
}

#[test]
fn every_member_and_every_word_of_a_public_document_is_in_the_types() {
    let text = source("src/js/documents.d.ts");
    let documents = public_documents();
    let alternatives = declared(&text, "Alternatives");
    let mut found = 0;
    for definition in documents.definitions().all() {
        let own = declared(&text, definition.name);
        // A type whose members do not all go together: `export type Line = LineFacts & LineForms;`
        let facts =
            own.split(" = ").nth(1).and_then(|rest| rest.split(" & ").next()).filter(|_| own.contains("Forms;"));
        let all = format!("{own}{}{alternatives}", facts.map_or("", |facts| declared(&text, facts)));
        for member in definition.members() {
            let (always, optional) = (format!(" {}: ", member.name), format!(" {}?: ", member.name));
            assert!(all.contains(&always) || all.contains(&optional), "`{}.{}`", definition.name, member.name);
            found += 1;
        }
        let words: Vec<&str> = match &definition.kind {
            Kind::Words(words) => words.iter().map(|(word, _)| *word).collect(),
            Kind::Tagged(_, variants) => variants.iter().map(|variant| variant.word).collect(),
            Kind::Value(_) | Kind::Object(_) => Vec::new(),
        };
        for word in words {
            assert!(own.contains(&format!("\"{word}\"")), "`{word}` of `{}`", definition.name);
            found += 1;
        }
    }
    assert!(found > 600, "only {found} members and words were looked at");
}

#[test]
fn what_was_missing_once_is_there() {
    let text = source("src/js/documents.d.ts");
    assert!(declared(&text, "Convention").contains("| \"commercetools-unit\"\n"));
    assert!(declared(&text, "ProblemCode").contains("| \"too-large\"\n"));
    assert!(declared(&text, "QuoteCharge").contains("\n  number?: number;\n"));
}

#[test]
fn every_type_and_member_says_what_it_is_in_words_for_a_storefront() {
    let documents = public_documents();
    for definition in documents.definitions().all() {
        assert!(!definition.docs.is_empty(), "`{}` says nothing", definition.name);
        for member in definition.members() {
            assert!(!member.docs.is_empty(), "`{}.{}` says nothing", definition.name, member.name);
        }
    }
    let text = source("src/js/documents.d.ts");
    let comments = || text.lines().filter(|line| line.trim_start().starts_with(['*', '/']));
    for (rust, what) in [("::", "a path"), ("[`", "a link"), ("Option<", "a type"), ("Vec<", "a type")] {
        let line = comments().find(|line| line.contains(rust));
        assert!(line.is_none(), "{what} of Rust in a comment for TypeScript: {}", line.unwrap_or_default());
    }
}

/// The words right behind these beginnings in a source file: `differ("` in `self.differ("voucher", …)`.
fn words_behind(path: &str, beginnings: &[&str]) -> Vec<String> {
    let text: String = source(path).lines().map(str::trim_start).collect();
    let mut words = Vec::new();
    for beginning in beginnings {
        let parts = text.split(beginning).skip(1).filter_map(|part| part.split('"').next());
        words.extend(parts.filter(|word| !word.is_empty() && !word.contains([' ', '{', '/'])).map(str::to_owned));
    }
    words
}

fn assert_all_named(name: &str, words: &[String]) {
    let text = source("src/js/tightened.d.ts");
    let own = declared(&text, name);
    for word in words {
        assert!(own.contains(&format!("\"{word}\"")), "`{word}` is not in `{name}` of src/js/tightened.d.ts");
    }
}

#[test]
fn words_that_are_written_by_hand_are_those_of_the_engine() {
    let mut definitions = Definitions::default();
    State::describe(&mut definitions);
    let stage = definitions.get("Stage").map(|stage| stage.kind.clone());
    let Some(Kind::Tagged(_, stages)) = stage else { panic!("no stages") };
    assert_all_named("Stage", &stages.iter().map(|stage| stage.word.to_owned()).collect::<Vec<_>>());
    let points = words_behind("src/checkout/open_point.rs", &["=> \""]);
    let points: Vec<String> =
        points.into_iter().filter(|word| !["basket", "delivery", "payment", "review"].contains(&&**word)).collect();
    assert!(points.len() >= 8, "{points:?}");
    assert_all_named("OpenPointCode", &points);
    let differences = words_behind("src/checkout/verify.rs", &["differ(\"", "compare(\""]);
    assert!(differences.len() >= 25, "{differences:?}");
    assert_all_named("DifferenceCode", &differences);
    let checks = words_behind("src/record/check.rs", &["find(\"", "faults(\"", "compare(\"", "check: \""]);
    assert!(checks.len() >= 14, "{checks:?}");
    assert_all_named("CheckName", &checks);
}

struct Cup;
struct Pot;

impl Describe for Cup {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.object::<Cup>("Ware", &[" A cup. It ends a comment: */", "", " A second paragraph."], |members| {
            members.written::<bool>("has_handle", &[" Whether it has a handle."]);
            members.written::<Option<Vec<bool>>>("chips", &[" Each place, chipped or not."]);
        })
    }
}

impl Describe for Pot {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Pot>("Ware", &[], Form::Anything)
    }
}

#[test]
fn a_name_that_two_types_have_and_a_tightening_of_nothing_are_refused() {
    let both = Declarations::new(&[]).written::<Cup>().written::<Pot>();
    let wrong = both.print("./hand.js").expect_err("two types");
    assert!(wrong.len() == 1 && wrong[0].starts_with("`Ware` is both "), "{wrong:?}");
    let nothing = &[Tightening::Needed("Ware", "spout"), Tightening::Widened("Bowl", "More")];
    let wrong = Declarations::new(nothing).written::<Cup>().print("./hand.js").expect_err("not there");
    assert_eq!(wrong, ["`Ware` has no member `spout`", "there is no type `Bowl`"]);
}

#[test]
fn a_shape_is_written_with_its_documentation() {
    let text = Declarations::new(&[]).section("Wares").written::<Cup>().print("./hand.js").expect("types");
    let wanted = "\
/**
 * A cup. It ends a comment: * /
 *
 * A second paragraph.
 */
export interface Ware {
  /** Whether it has a handle. */
  hasHandle: boolean;
  /** Each place, chipped or not. */
  chips?: readonly boolean[];
}
";
    assert!(text.contains(wanted), "{text}");
}
