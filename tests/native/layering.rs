//! The direction of dependencies: the domain knows nothing of the host, each layer only those below it.

use crate::shop;
use std::fs;
use std::path::Path;

/// What each folder may use of the others. A folder that is missing here fails the test.
const MAY_USE: &[(&str, &[&str])] = &[
    ("shape", &[]),
    ("calendar", &["shape"]),
    ("language", &["shape"]),
    ("money", &["shape"]),
    ("offer", &["shape", "calendar", "language", "money"]),
    ("market", &["shape", "calendar", "language", "offer"]),
    ("selection", &["shape", "language", "money", "offer"]),
    ("party", &["shape", "calendar", "offer", "selection"]),
    ("recurring", &["calendar", "money", "offer"]),
    ("quote", &["shape", "calendar", "money", "offer", "recurring", "selection"]),
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
    ("boundary", &["shape"]),
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
fn each_folder_uses_only_what_is_below_it() {
    let mut wrong = Vec::new();
    for (file, folder, text) in sources() {
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(name, _)| *name == folder)
            .unwrap_or_else(|| panic!("{folder} has no place in the layers"));
        for used in uses(&text) {
            if used != folder && !allowed.contains(&used.as_str()) {
                wrong.push(format!("{file} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
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
fn files_fit_in_mind() {
    for (file, _, text) in sources() {
        assert!(text.lines().count() <= 500, "{file} has {} lines", text.lines().count());
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

/// The folders named behind `crate::`.
fn uses(text: &str) -> Vec<String> {
    let text = code(text).replace("$crate::", "");
    let parts = text.split("crate::").skip(1);
    parts
        .map(|part| part.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect())
        .collect()
}
