//! Reads cases of the schema `quote-case/1`, runs them, and says what differs.
#![allow(dead_code, reason = "native and browser tests each use their own part")]

mod compare;
mod document;
mod others;
mod renamed;

use upfront_checkout::shape::Json;

/// A case by its name.
pub struct Case {
    pub name: String,
    pub json: Json,
}

impl Case {
    pub fn parse(name: &str, text: &str) -> Case {
        let json = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        Case { name: name.to_owned(), json }
    }

    fn is_disputed(&self) -> bool {
        self.json.get("status").and_then(Json::as_text) == Some("disputed")
    }

    /// The offer of a case that has one.
    pub fn offer(&self) -> Option<Json> {
        (text(&self.json, "kind") == "document").then(|| document::offer(member(&self.json, "input")))
    }

    /// Every figure that is not as expected, in words.
    fn differences(&self) -> Vec<String> {
        let (input, expected) = (member(&self.json, "input"), member(&self.json, "expected"));
        match text(&self.json, "kind") {
            "document" => document::differences(input, expected),
            "allocation" => others::allocation(input, expected),
            "rounding" => others::rounding(input, expected),
            "schedule" => others::schedule(input, expected),
            "proration" => others::proration(input, expected),
            "subscription" => others::subscription(input, expected),
            kind => vec![format!("there is no kind `{kind}`")],
        }
    }
}

/// What does not pass yet, with the reason.
pub struct Gaps(Vec<String>);

impl Gaps {
    pub fn none() -> Gaps {
        Gaps(Vec::new())
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub fn read(file: &std::path::Path) -> Gaps {
        let text = std::fs::read_to_string(file).expect("the list of known gaps");
        let table: toml::Table = text.parse().expect("TOML");
        Gaps(
            table
                .get("quote")
                .and_then(toml::Value::as_table)
                .map(|gaps| gaps.keys().cloned().collect())
                .unwrap_or_default(),
        )
    }
}

/// Runs all cases, tells `say` what differs and the count, and answers whether all is in order.
pub fn report(cases: &[Case], gaps: &Gaps, mut say: impl FnMut(&str)) -> bool {
    let (mut passed, mut failed, mut disputed, mut sound) = (0, 0, 0, true);
    for case in cases {
        if case.is_disputed() {
            disputed += 1;
            continue;
        }
        let differences = case.differences();
        let known = gaps.0.contains(&case.name);
        match (differences.is_empty(), known) {
            (true, false) => passed += 1,
            (true, true) => {
                passed += 1;
                sound = false;
                say(&format!("{}: passes, so take it off tests/known_gaps.toml", case.name));
            }
            (false, _) => {
                failed += 1;
                sound &= known;
                say(&format!("{}: {}", case.name, differences.join("; ")));
            }
        }
    }
    for gap in gaps.0.iter().filter(|gap| !cases.iter().any(|case| case.name == **gap)) {
        sound = false;
        say(&format!("tests/known_gaps.toml names `{gap}`, which is no case"));
    }
    if cases.is_empty() {
        sound = false;
        say("there is no case");
    }
    say(&format!("quote cases: {passed} passed, {failed} failed, {disputed} disputed"));
    sound
}

/// The cases of a folder, by name.
#[cfg(not(target_arch = "wasm32"))]
pub fn read_folder(folder: &std::path::Path) -> Vec<Case> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = entries.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = files.filter(|file| file.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let name = file.file_stem().expect("a name").to_string_lossy();
        Case::parse(&name, &std::fs::read_to_string(file).expect("a case"))
    };
    files.iter().map(read).collect()
}

/// The member of an object. Panics where the case lacks it.
fn member<'j>(json: &'j Json, name: &str) -> &'j Json {
    json.get(name).unwrap_or_else(|| panic!("the case has no `{name}`"))
}

fn text<'j>(json: &'j Json, name: &str) -> &'j str {
    member(json, name).as_text().unwrap_or_else(|| panic!("`{name}` is no string"))
}

/// A member that may be written as a string or as a whole number.
fn words(json: &Json, name: &str) -> Option<String> {
    match json.get(name)? {
        Json::Text(text) => Some(text.clone()),
        Json::Integer(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

fn number(json: &Json, name: &str) -> Option<u32> {
    words(json, name)?.parse().ok()
}

fn items<'j>(json: &'j Json, name: &str) -> &'j [Json] {
    match json.get(name) {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}
