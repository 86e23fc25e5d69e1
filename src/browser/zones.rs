//! Time zones by the platform's `Intl`, which brings the IANA database with it.

use super::intl::make_format;
use crate::calendar::{Date, Instant, Offset, ZoneTable};
use js_sys::Function;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// The platform's table of time zones.
#[derive(Debug, Clone, Copy)]
pub struct IntlZones;

/// So many answers are remembered. One quote asks for few instants, each of them many times.
const REMEMBERED: usize = 64;

/// What `Intl` was asked so far. The lists are short, so they are searched from the front.
#[derive(Default)]
struct Known {
    /// How each zone writes an instant; `None` for a zone that does not exist.
    formats: Vec<(String, Option<Function>)>,
    /// What was answered, by zone and instant.
    offsets: Vec<(String, Instant, Option<Offset>)>,
}

impl Known {
    fn offset(&mut self, zone: &str, at: Instant) -> Option<Offset> {
        if let Some((_, _, offset)) = self.offsets.iter().find(|known| known.1 == at && known.0 == zone) {
            return *offset;
        }
        let offset = self.format(zone).and_then(|format| offset_by(&format, at));
        if self.offsets.len() >= REMEMBERED {
            self.offsets.clear();
        }
        self.offsets.push((zone.to_owned(), at, offset));
        offset
    }

    fn format(&mut self, zone: &str) -> Option<Function> {
        if let Some((_, format)) = self.formats.iter().find(|known| known.0 == zone) {
            return format.clone();
        }
        let format = clocks_of(zone);
        self.formats.push((zone.to_owned(), format.clone()));
        format
    }
}

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

impl IntlZones {
    /// The table, as offers are read with it.
    pub fn table() -> Arc<dyn ZoneTable> {
        Arc::new(IntlZones)
    }

    /// The zone that the device is set to.
    pub fn of_device() -> Option<String> {
        let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new());
        js_sys::Reflect::get(&format.resolved_options(), &"timeZone".into()).ok()?.as_string()
    }
}

impl ZoneTable for IntlZones {
    fn offset(&self, zone: &str, at: Instant) -> Option<Offset> {
        KNOWN.with_borrow_mut(|known| known.offset(zone, at))
    }
}

/// How the clocks of a zone are written, in digits; `None` for a zone that the platform does not know.
fn clocks_of(zone: &str) -> Option<Function> {
    let numeric = ["year", "month", "day", "hour", "minute", "second"].map(|part| (part, "numeric"));
    let mut options =
        vec![("timeZone", zone), ("hourCycle", "h23"), ("calendar", "gregory"), ("numberingSystem", "latn")];
    options.extend(numeric);
    make_format("DateTimeFormat", "en-US", &options)
}

/// What clocks show at an instant, less what they show in UTC: `11/22/2026, 10:30:00` for 09:30 is an hour.
fn offset_by(format: &Function, at: Instant) -> Option<Offset> {
    let seconds = at.milliseconds().div_euclid(1000);
    let whole = Instant::from_milliseconds(seconds * 1000)?;
    let date = js_sys::Date::new(&JsValue::from_str(&whole.to_string()));
    let text = format.call1(&JsValue::UNDEFINED, &date).ok()?.as_string()?;
    let parts = text.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<i64> = parts.map_while(|part| part.parse().ok()).collect();
    let [month, day, year, hour, minute, second] = <[i64; 6]>::try_from(numbers).ok()?;
    let day = Date::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let shown = Instant::midnight_in_utc(day).milliseconds() / 1000 + (hour * 60 + minute) * 60 + second;
    Offset::from_seconds(i32::try_from(shown - seconds).ok()?)
}
