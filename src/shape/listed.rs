//! A list of things with ids, with an index by id.

use super::{Definitions, Describe, Form, Id, Json, Read, Reader, Write};
use std::ops::{Deref, DerefMut};

/// Something with an id.
pub trait Named {
    /// The id.
    fn id(&self) -> &Id;
}

/// A list in its own order, with an index by id: an offer of ten thousand lines is asked for each of them many times.
#[derive(Debug, Clone)]
pub struct Listed<T> {
    items: Vec<T>,
    /// The places in `items`, counted from 0, sorted by id. Empty once the list has been changed: then it is searched.
    places: Vec<u32>,
}

impl<T: Named> Listed<T> {
    /// The list of these things.
    pub fn new(items: Vec<T>) -> Listed<T> {
        let id = |place: &u32| items.get(*place as usize).map(T::id);
        let mut places: Vec<u32> = (0..u32::try_from(items.len()).unwrap_or(0)).collect();
        places.sort_by(|one, other| id(one).cmp(&id(other)));
        Listed { items, places }
    }

    /// The thing of an id. The place `near` is tried first, so that whoever goes through a list in order finds each at once.
    pub fn find(&self, id: &Id, near: usize) -> Option<&T> {
        if let Some(item) = self.items.get(near).filter(|item| item.id() == id) {
            return Some(item);
        }
        if self.places.is_empty() {
            return self.items.iter().find(|item| item.id() == id);
        }
        let at = |place: &u32| self.items.get(*place as usize);
        let found = self.places.binary_search_by(|place| at(place).map(T::id).cmp(&Some(id))).ok()?;
        self.places.get(found).and_then(at)
    }
}

impl<T> Deref for Listed<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> DerefMut for Listed<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        self.places.clear();
        &mut self.items
    }
}

impl<T: PartialEq> PartialEq for Listed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq> Eq for Listed<T> {}

impl<T: Read + Named> Read for Listed<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        reader.list(json).map(Listed::new)
    }

    fn missing() -> Option<Self> {
        Some(Listed::new(Vec::new()))
    }
}

impl<T: Write> Write for Listed<T> {
    fn write(&self) -> Json {
        self.items.write()
    }
}

impl<T: Describe> Describe for Listed<T> {
    fn describe(definitions: &mut Definitions) -> Form {
        Vec::<T>::describe(definitions)
    }
}
