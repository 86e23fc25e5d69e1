//! The browser's storages.

use crate::ports::Store;
use web_sys::Storage;

/// A storage of the browser, or nothing where the browser forbids it: the checkout then forgets on reload, and works.
pub struct WebStore(Option<Storage>);

impl WebStore {
    /// What lasts as long as the tab.
    pub fn session() -> WebStore {
        WebStore(web_sys::window().and_then(|window| window.session_storage().ok().flatten()))
    }

    /// What lasts beyond it and is shared with the other tabs.
    pub fn local() -> WebStore {
        WebStore(web_sys::window().and_then(|window| window.local_storage().ok().flatten()))
    }
}

impl Store for WebStore {
    fn read(&self, name: &str) -> Option<String> {
        self.0.as_ref()?.get_item(name).ok()?
    }

    fn write(&self, name: &str, text: &str) {
        if let Some(storage) = &self.0 {
            // A full or forbidden storage keeps nothing; that is the trait's promise.
            let _ = storage.set_item(name, text);
        }
    }

    fn remove(&self, name: &str) {
        if let Some(storage) = &self.0 {
            let _ = storage.remove_item(name);
        }
    }
}
