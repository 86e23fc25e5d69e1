//! The browser as a device: its storages, and its reader of JSON.

use super::bridge::from_js;
use super::web_store::WebStore;
use crate::session::Device;
use crate::shape::Json;

/// The device that this page runs on.
pub(super) fn device() -> Device {
    Device { tab: Box::new(WebStore::session()), shared: Box::new(WebStore::local()), parse }
}

fn parse(text: &str) -> Option<Json> {
    from_js(js_sys::JSON::parse(text).ok()?).ok()
}
