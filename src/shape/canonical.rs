//! Canonical JSON: the one spelling of a document that is hashed.

use super::Json;
use std::fmt::Write;

/// The canonical text of a value after RFC 8785 (JSON Canonicalization Scheme).
///
/// Members are sorted by the UTF-16 code units of their names, there is no white space, and only what JSON must escape
/// is escaped. Numbers are whole, so RFC 8785's rules for floats never apply.
///
/// ```
/// use upfront_checkout::shape::{Json, canonical};
/// let value = Json::object([("b", Json::Integer(2)), ("a", Json::text("tea \"green\""))]);
/// assert_eq!(canonical(&value), r#"{"a":"tea \"green\"","b":2}"#);
/// ```
pub fn canonical(value: &Json) -> String {
    let mut out = String::new();
    write_value(value, Order::Sorted, &mut out);
    out
}

/// The JSON text of a value with the members of its objects in their own order: for handing over, never for hashing.
pub fn json_text(value: &Json) -> String {
    let mut out = String::new();
    write_value(value, Order::AsIs, &mut out);
    out
}

/// In which order members are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Sorted,
    AsIs,
}

fn write_value(value: &Json, order: Order, out: &mut String) {
    match value {
        Json::Null | Json::Fraction => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Integer(number) => out.push_str(&number.to_string()),
        Json::Text(text) => write_text(text, out),
        Json::List(items) => write_list(items, order, out),
        Json::Object(members) => write_object(members, order, out),
    }
}

fn write_list(items: &[Json], order: Order, out: &mut String) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_value(item, order, out);
    }
    out.push(']');
}

fn write_object(members: &[(String, Json)], order: Order, out: &mut String) {
    let mut sorted: Vec<&(String, Json)> = members.iter().collect();
    if order == Order::Sorted {
        sorted.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    }
    out.push('{');
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write_text(name, out);
        out.push(':');
        write_value(value, order, out);
    }
    out.push('}');
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control if control < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
