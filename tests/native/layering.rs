//! The direction of dependencies: the domain knows nothing of the host, each layer only those below it.

mod imports;

use crate::shop;
use imports::{Imports, circles};
use std::fs;
use std::path::Path;

/// What each room may use of the others. A folder of `src` that is missing here fails the test.
///
/// A room inside a room (`view/control`) may use what the outer one may, and those rooms beside it that its line names.
/// The files that lie directly in the outer room are its top floor: they see every room inside.
const MAY_USE: &[(&str, &[&str])] = &[
    ("shape", &[]),
    ("calendar", &["shape"]),
    ("language", &["shape"]),
    ("money", &["shape"]),
    ("offer", &["shape", "calendar", "language", "money"]),
    ("market", &["shape", "calendar", "language", "offer"]),
    ("selection", &["shape", "language", "money", "offer"]),
    ("party", &["shape", "calendar", "language", "offer", "selection"]),
    ("recurring", &["calendar", "money", "offer"]),
    ("quote", &["shape", "calendar", "money", "offer", "recurring", "selection"]),
    ("quote/document", &[]),
    ("quote/trace", &[]),
    ("quote/sheet", &["quote/document", "quote/trace"]),
    ("quote/steps", &["quote/document", "quote/trace", "quote/sheet"]),
    ("quote/writing", &["quote/document", "quote/trace", "quote/sheet", "quote/steps"]),
    ("quote/whole_cart", &["quote/document", "quote/sheet", "quote/steps", "quote/writing"]),
    (
        "quote/columns",
        &["quote/document", "quote/trace", "quote/sheet", "quote/steps", "quote/writing", "quote/whole_cart"],
    ),
    ("consent", &["shape", "calendar", "language", "offer"]),
    (
        "checkout",
        &["shape", "calendar", "language", "money", "offer", "market", "selection", "party", "quote", "consent"],
    ),
    ("ports", &["calendar", "language", "money"]),
    ("text", &["calendar", "language", "money", "offer", "ports"]),
    ("tree", &["shape"]),
    (
        "view",
        &[
            "shape",
            "calendar",
            "language",
            "money",
            "offer",
            "selection",
            "party",
            "quote",
            "consent",
            "checkout",
            "text",
            "tree",
        ],
    ),
    ("view/frame", &[]),
    ("view/phrase", &["view/frame"]),
    ("view/control", &["view/frame", "view/phrase"]),
    ("view/quote", &["view/frame", "view/phrase", "view/control"]),
    ("view/statement", &["view/frame", "view/phrase", "view/control"]),
    ("view/step", &["view/frame", "view/phrase", "view/control", "view/quote", "view/statement"]),
    ("view/outcome", &["view/frame", "view/phrase", "view/control", "view/quote", "view/statement"]),
    (
        "view/page",
        &["view/frame", "view/phrase", "view/control", "view/quote", "view/statement", "view/step", "view/outcome"],
    ),
    (
        "session",
        &[
            "shape",
            "calendar",
            "language",
            "offer",
            "market",
            "selection",
            "party",
            "quote",
            "consent",
            "checkout",
            "record",
            "ports",
            "text",
            "tree",
            "view",
        ],
    ),
    ("record", &["shape", "calendar", "language", "offer", "market", "quote", "consent", "checkout"]),
    (
        "lint",
        &[
            "shape",
            "calendar",
            "language",
            "money",
            "offer",
            "market",
            "selection",
            "consent",
            "checkout",
            "ports",
            "text",
            "tree",
            "view",
            "session",
        ],
    ),
    (
        "boundary",
        &["shape", "offer", "selection", "party", "quote", "consent", "checkout", "record", "session", "lint"],
    ),
    (
        "browser",
        &[
            "shape",
            "calendar",
            "language",
            "money",
            "offer",
            "selection",
            "quote",
            "consent",
            "checkout",
            "ports",
            "text",
            "tree",
            "view",
            "session",
            "record",
            "lint",
            "boundary",
        ],
    ),
];

const HOST: &[&str] = &[
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "serde_wasm_bindgen",
    "std::time",
    "std::fs",
    "std::env",
    "std::net",
    "std::thread",
];

#[test]
fn each_room_uses_only_what_is_below_it() {
    for (file, folder, _) in sources() {
        assert!(MAY_USE.iter().any(|(room, _)| *room == folder), "{file}: `{folder}` has no place in the layers");
    }
    let arrows = Imports::read(&shop::root().join("src")).arrows();
    let wrong = arrows.iter().filter(|(from, to)| !may_use(room_of(from), room_of(to)));
    let wrong: Vec<String> = wrong.map(|(from, to)| format!("{from} uses {to}")).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let arrows = Imports::read(&shop::root().join("src")).arrows();
    assert!(arrows.len() > 500, "only {} arrows were found", arrows.len());
    let circles = circles(&arrows);
    let told = circles
        .iter()
        .map(|circle| circle.iter().map(|(from, to)| format!("{from} uses {to}")).collect::<Vec<_>>().join("\n"));
    assert!(circles.is_empty(), "files that use each other:\n{}", told.collect::<Vec<_>>().join("\n\n"));
}

#[test]
fn a_circle_is_found_across_an_index() {
    let folder = std::env::temp_dir().join(format!("upfront-circle-{}", std::process::id()));
    fs::create_dir_all(folder.join("tea")).expect("a folder");
    let write = |file: &str, text: &str| fs::write(folder.join(file), text).expect("a file");
    write("tea/mod.rs", "mod cup;\nmod pot;\npub use cup::Cup;\npub use pot::{Pot, pour};\n");
    write("tea/cup.rs", "use super::{Cup as Self_, pour};\npub struct Cup;\n");
    write("tea/pot.rs", "pub struct Pot;\npub fn pour() -> crate::tea::Cup { todo() }\n");
    let arrows = Imports::read(&folder).arrows();
    fs::remove_dir_all(&folder).expect("removed");
    let both = [("tea/cup.rs", "tea/pot.rs"), ("tea/pot.rs", "tea/cup.rs")];
    let both = both.map(|(from, to)| (from.to_owned(), to.to_owned()));
    assert_eq!(arrows, both.clone().into(), "an index is no end of an arrow");
    assert_eq!(circles(&arrows), vec![both.into()]);
}

/// The innermost room that a file lies in: `view/step/basket.rs` is in `view/step` where the table has that room.
fn room_of(file: &str) -> &str {
    let mut folders = Path::new(file).ancestors().skip(1).filter_map(Path::to_str);
    folders.find(|folder| MAY_USE.iter().any(|(room, _)| room == folder)).unwrap_or_default()
}

fn may_use(from: &str, to: &str) -> bool {
    let named = |room: &str, used: &str| MAY_USE.iter().any(|(known, uses)| *known == room && uses.contains(&used));
    let (top_from, top_to) = (top(from), top(to));
    if top_from != top_to {
        return named(top_from, top_to);
    }
    from == to || from == top_from || named(from, to)
}

fn top(room: &str) -> &str {
    room.split('/').next().unwrap_or_default()
}

#[test]
fn only_the_browser_folder_knows_a_host() {
    let mut wrong = Vec::new();
    for (file, folder, text) in sources() {
        for host in HOST.iter().filter(|host| text.contains(*host)) {
            if folder != "browser" {
                wrong.push(format!("{file} names {host}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_float_and_no_markup_from_text() {
    for (file, _, text) in sources() {
        // serde's visitor must take a float, to refuse it or to see that it is the spelling of a whole number.
        let text = text.replace("fn visit_f64<E: Error>(self, value: f64)", "");
        for word in [": f64", "as f64", "f32", "inner_html", "innerHTML", "insertAdjacentHTML"] {
            assert!(!code(&text).contains(word), "{file} holds `{word}`");
        }
    }
}

#[test]
fn the_readme_of_the_tests_names_every_native_test_file() {
    let tests = shop::root().join("tests");
    let readme = fs::read_to_string(tests.join("README.md")).expect("a README");
    for entry in fs::read_dir(tests.join("native")).expect("the native tests") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        let named = name == "main.rs" || !name.ends_with(".rs") || readme.contains(&format!("`native/{name}`"));
        assert!(named, "tests/README.md does not say what native/{name} proves");
    }
}

#[test]
fn files_fit_in_mind() {
    for (file, _, text) in sources() {
        assert!(text.lines().count() <= 500, "{file} has {} lines", text.lines().count());
    }
    let tests = shop::root().join("tests");
    for file in ["rs", "mjs", "ts"].iter().flat_map(|ending| shop::files_in(&tests, ending)) {
        let lines = fs::read_to_string(&file).expect("a test").lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.display());
    }
}

fn sources() -> Vec<(String, String, String)> {
    let src = shop::root().join("src");
    let files = shop::files_in(&src, "rs");
    let inside: Vec<(String, String, String)> = files.iter().filter_map(|file| source(&src, file)).collect();
    assert!(inside.len() > 50, "the sources are there");
    inside
}

fn source(src: &Path, file: &Path) -> Option<(String, String, String)> {
    let inside = file.strip_prefix(src).ok()?;
    let folder = inside.parent()?.components().next()?.as_os_str().to_str()?.to_owned();
    Some((inside.display().to_string(), folder, fs::read_to_string(file).ok()?))
}

/// The text without comments, in which examples may use anything.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}
