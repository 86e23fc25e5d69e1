//! Between JavaScript values and documents.

use crate::shape::{Json, Problem, ProblemCode, Read, Write, json_text, read_document};
use wasm_bindgen::prelude::*;

/// Reads a JavaScript value as a document. What JSON cannot hold is a problem: functions, symbols, cycles.
pub fn from_js(value: JsValue) -> Result<Json, Vec<Problem>> {
    serde_wasm_bindgen::from_value(value).map_err(|error| {
        let message = format!("this is not JSON ({error})");
        let help = "hand over plain objects, lists, strings, whole numbers, true, false and null".to_owned();
        vec![Problem { code: ProblemCode::WrongType, pointer: String::new(), message, help }]
    })
}

/// Reads a JavaScript value as a declared document.
pub fn read_js<T: Read>(value: JsValue) -> Result<T, Vec<Problem>> {
    read_document(&from_js(value)?)
}

/// A document as plain JavaScript objects.
pub fn to_js(json: &Json) -> JsValue {
    // One text crosses 2.5 times as fast as member by member (measured), and what we write is always JSON.
    js_sys::JSON::parse(&json_text(json)).unwrap_or(JsValue::NULL)
}

/// Problems as a JavaScript list.
pub fn problems_to_js(problems: &[Problem]) -> JsValue {
    to_js(&Json::List(problems.iter().map(Write::write).collect()))
}
