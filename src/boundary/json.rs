//! serde for the generic document: any format that serde knows can bring one in or take one out.
//!
//! Only [`Json`] is (de)serialised. The documents themselves are read from it by their declared shapes, because serde
//! would stop at the first mistake and a derived reader for each type would cost 27 KB (brotli) in the browser.

use crate::shape::Json;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

/// Reads JSON text into a document; natively only, a browser or Node has `JSON.parse`.
///
/// # Errors
/// What is wrong with the text, with line and column.
#[cfg(not(target_arch = "wasm32"))]
pub fn read_text(text: &str) -> Result<Json, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// Writes a document as JSON text, indented by two spaces.
#[cfg(not(target_arch = "wasm32"))]
pub fn write_text(json: &Json) -> String {
    // A document of strings, integers and string keys always has a JSON text.
    serde_json::to_string_pretty(json).unwrap_or_default()
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null | Json::Fraction => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Integer(value) => serializer.serialize_i64(*value),
            Json::Text(value) => serializer.serialize_str(value),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        JsonVisitor { depth: 0 }.deserialize(deserializer)
    }
}

/// A document may be nested so many levels deep. None of ours has more than ten; a deeper one is refused before it can
/// exhaust the stack.
const DEEPEST: u32 = 64;

/// Reads a value at a depth.
#[derive(Clone, Copy)]
struct JsonVisitor {
    depth: u32,
}

impl JsonVisitor {
    fn deeper<E: Error>(self) -> Result<JsonVisitor, E> {
        if self.depth == DEEPEST {
            return Err(E::custom("nested too deeply"));
        }
        Ok(JsonVisitor { depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for JsonVisitor {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Whole numbers up to this size are exact in every implementation of JSON (RFC 7493, section 2.2).
const EXACT: u64 = 9_007_199_254_740_991;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(if value.unsigned_abs() <= EXACT { Json::Integer(value) } else { Json::Fraction })
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).ok().filter(|_| value <= EXACT).map_or(Json::Fraction, Json::Integer))
    }

    /// `10.0` and `1e1` are spellings of 10, and RFC 8785 has one form for all three.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        let whole = value.to_string().parse::<i64>().ok().filter(|whole| whole.unsigned_abs() <= EXACT);
        Ok(whole.map_or(Json::Fraction, Json::Integer))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::text(value))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        let deeper = self.deeper()?;
        while let Some(item) = sequence.next_element_seed(deeper)? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        let deeper = self.deeper()?;
        while let Some(name) = map.next_key()? {
            members.push((name, map.next_value_seed(deeper)?));
        }
        Ok(Json::Object(members))
    }
}
