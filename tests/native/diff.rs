//! What differs between a kept text and the present one.

use similar::TextDiff;

/// The lines that differ, each with three lines around it: `-` is kept, `+` is how it is now. Long ones are cut off.
pub fn lines(kept: &str, present: &str) -> String {
    let shown = TextDiff::from_lines(kept, present).unified_diff().context_radius(3).header("kept", "now").to_string();
    let mut first: Vec<&str> = shown.lines().take(60).collect();
    if shown.lines().count() > first.len() {
        first.push("…");
    }
    first.join("\n")
}

#[test]
fn a_changed_line_is_shown_with_what_it_was() {
    let shown = lines("a\nb\nc\n", "a\nB\nc\n");
    assert!(shown.contains("\n-b\n+B\n c"), "{shown}");
    assert_eq!(lines("a\n", "a\n"), "");
}
