//! The browser's storages.

use crate::ports::Store;
use web_sys::Storage;

/// A storage of the browser. Where the browser forbids it there is none: the checkout works, and a reload forgets.
pub struct WebStore(Option<Storage>);

impl WebStore {
    /// The storage that lasts as long as the tab.
    pub fn session() -> WebStore {
        WebStore(web_sys::window().and_then(|window| window.session_storage().ok().flatten()))
    }

    /// The storage that outlasts the tab and is shared with the others.
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
            // A full or forbidden storage stays as it was; that is the trait's promise.
            let _ = storage.set_item(name, text);
        }
    }

    fn remove(&self, name: &str) {
        if let Some(storage) = &self.0 {
            let _ = storage.remove_item(name);
        }
    }
}
