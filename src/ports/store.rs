//! Where something is kept between visits.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Keeps texts by name. Every entry that goes in carries its own end date.
pub trait Store {
    /// What is kept under a name.
    fn read(&self, name: &str) -> Option<String>;

    /// Keeps a text under a name; a store that is full or forbidden keeps nothing, and the checkout goes on.
    fn write(&self, name: &str, text: &str);

    /// Forgets what is kept under a name.
    fn remove(&self, name: &str);
}

/// The in-memory twin: keeps as long as it lives.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<BTreeMap<String, String>>);

impl Store for MemoryStore {
    fn read(&self, name: &str) -> Option<String> {
        self.0.borrow().get(name).cloned()
    }

    fn write(&self, name: &str, text: &str) {
        self.0.borrow_mut().insert(name.to_owned(), text.to_owned());
    }

    fn remove(&self, name: &str) {
        self.0.borrow_mut().remove(name);
    }
}
