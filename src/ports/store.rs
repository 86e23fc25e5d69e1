//! Where something is kept between visits.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Keeps texts by name. Every text that goes in carries its own end date.
pub trait Store {
    /// What is kept under a name.
    fn read(&self, name: &str) -> Option<String>;

    /// Keeps a text under a name. A store that is full or forbidden leaves everything as it was, and the checkout goes on.
    fn write(&self, name: &str, text: &str);

    /// Forgets what is kept under a name.
    fn remove(&self, name: &str);
}

/// The in-memory twin: keeps as long as it lives.
///
/// A clone is another handle on the same texts, as the tabs of a browser have them.
///
/// ```
/// use upfront_checkout::ports::{MemoryStore, Store};
///
/// let tab = MemoryStore::default();
/// let other_tab = tab.clone();
/// tab.write("upfront.language", "de");
/// assert_eq!(other_tab.read("upfront.language").as_deref(), Some("de"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    /// How many bytes one text may have; any number where `None`.
    room: Option<usize>,
}

impl MemoryStore {
    /// A store that takes no text longer than this many bytes.
    pub fn with_room(bytes: usize) -> MemoryStore {
        MemoryStore { room: Some(bytes), ..MemoryStore::default() }
    }

    /// The names of everything that is kept, sorted.
    pub fn names(&self) -> Vec<String> {
        self.texts.borrow().keys().cloned().collect()
    }
}

impl Store for MemoryStore {
    fn read(&self, name: &str) -> Option<String> {
        self.texts.borrow().get(name).cloned()
    }

    fn write(&self, name: &str, text: &str) {
        if self.room.is_none_or(|room| text.len() <= room) {
            self.texts.borrow_mut().insert(name.to_owned(), text.to_owned());
        }
    }

    fn remove(&self, name: &str) {
        self.texts.borrow_mut().remove(name);
    }
}
