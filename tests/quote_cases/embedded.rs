//! Every JSON case, built into the browser tests: a browser reads no folder. A new case is a file, and nothing else: the
//! native test `every_case_is_built_into_the_browser_tests` writes the list of names anew when it is old.

macro_rules! embed {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../cases/quote/", $name, ".json")))),*]
    };
}

/// Name and text of each case.
pub const EMBEDDED: &[(&str, &str)] = include!("embedded_names.rs");
