//! Reads a document to its end, collecting every problem at its place.

use super::{Json, Problem, ProblemCode, Read, record::same_name};
use std::collections::BTreeSet;

/// So many problems are listed at most. A document with more of them is something else than it claims to be.
pub(crate) const MOST_PROBLEMS: usize = 200;

/// A list or object may have so many items at most. One with more is refused before it is read: no basket has twenty
/// thousand lines, and a page that reads a million of them does not answer.
pub(crate) const MOST_ITEMS: usize = 20_000;

/// The place that is being read, and what was wrong so far.
#[derive(Debug, Default)]
pub struct Reader {
    pointer: String,
    problems: Vec<Problem>,
    languages: Vec<String>,
}

/// Reads a whole document: the value, or every problem with it.
///
/// ```
/// use upfront_checkout::shape::{Id, Json, read_document};
/// let problems = read_document::<Id>(&Json::text("Not an id")).unwrap_err();
/// assert_eq!(problems[0].code.as_str(), "id-shape");
/// ```
///
/// # Errors
/// All problems found, in the order of the document.
pub fn read_document<T: Read>(json: &Json) -> Result<T, Vec<Problem>> {
    match read_in_languages(json, Vec::new()) {
        (Some(value), problems) if problems.is_empty() => Ok(value),
        (_, problems) => Err(problems),
    }
}

/// Reads a whole document in which each text must be written in all of the given languages.
///
/// The value comes with its problems where no problem took a part of it away: a member too many takes nothing away. So
/// it can be checked further.
pub fn read_in_languages<T: Read>(json: &Json, languages: Vec<String>) -> (Option<T>, Vec<Problem>) {
    let mut reader = Reader { languages, ..Reader::default() };
    let value = T::read(json, &mut reader);
    (value, reader.problems)
}

impl Reader {
    /// Reports a problem at the present place.
    pub fn refuse(&mut self, code: ProblemCode, message: String, help: impl Into<String>) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { code, pointer: self.pointer.clone(), message, help: help.into() });
        } else if self.problems.len() == MOST_PROBLEMS {
            let message = format!("more than {MOST_PROBLEMS} problems; the rest is not listed");
            let help = "put these right first".to_owned();
            self.problems.push(Problem { code: ProblemCode::TooMany, pointer: String::new(), message, help });
        }
    }

    /// Reads something one level further down, under a member name or an index.
    pub fn within<T>(&mut self, token: &str, read: impl FnOnce(&mut Reader) -> T) -> T {
        let length = self.pointer.len();
        self.descend(token);
        let value = read(self);
        self.pointer.truncate(length);
        value
    }

    /// Reads something for each item of a list that is a member of the present object.
    pub fn each<'i, T>(&mut self, name: &str, items: &'i [T], mut read: impl FnMut(&'i T, &mut Reader)) {
        self.within(name, |reader| {
            for (index, item) in items.iter().enumerate() {
                reader.within(&index.to_string(), |reader| read(item, reader));
            }
        });
    }

    /// The languages each text of the document must be written in.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The problems found so far.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// The members of an object; anything else, and any name that stands twice, is refused.
    pub fn object<'j>(&mut self, json: &'j Json) -> Option<&'j [(String, Json)]> {
        let Json::Object(members) = json else {
            self.refuse_type(json, "an object");
            return None;
        };
        if members.len() > MOST_ITEMS {
            self.refuse_size(members.len());
            return None;
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for (name, _) in members {
            if !seen.insert(name) {
                let message = format!("`{name}` stands here twice");
                self.within(name, |reader| reader.refuse(ProblemCode::DuplicateField, message, "keep one of them"));
            }
        }
        Some(members)
    }

    /// The text of a string; anything else is refused.
    pub fn text<'j>(&mut self, json: &'j Json) -> Option<&'j str> {
        if json.as_text().is_none() {
            self.refuse_type(json, "a string");
        }
        json.as_text()
    }

    /// Refuses a value of the wrong type.
    pub fn refuse_type(&mut self, json: &Json, wanted: &str) {
        let help = match json {
            Json::Fraction => "write amounts, rates and quantities as strings, such as \"19.90\"".to_owned(),
            _ => format!("write {wanted}"),
        };
        self.refuse(ProblemCode::WrongType, format!("{wanted} is expected here, not {}", json.kind()), help);
    }

    /// Refuses every member whose name is not among the (snake case) `fields`.
    pub fn only(&mut self, members: &[(String, Json)], fields: &[&str]) {
        for (name, _) in members {
            if !fields.iter().any(|field| same_name(field, name)) {
                let help = nearest(name, fields).unwrap_or_else(|| "leave it out".to_owned());
                let message = format!("`{name}` is not a member of this object");
                self.within(name, |reader| reader.refuse(ProblemCode::UnknownField, message, help));
            }
        }
    }

    /// Reads the member of the (snake case) name `field`, or what its absence means.
    ///
    /// Only what depends on the type is generic, because this is compiled once for each of sixty types.
    pub fn field<T: Read>(&mut self, members: &[(String, Json)], field: &str) -> Option<T> {
        let length = self.pointer.len();
        let value = match self.enter(members, field) {
            Some(json) => T::read(json, self),
            None => {
                let value = T::missing();
                if value.is_none() {
                    self.refuse_missing(field);
                }
                value
            }
        };
        self.pointer.truncate(length);
        value
    }

    /// Goes to a member, if it is there.
    fn enter<'j>(&mut self, members: &'j [(String, Json)], field: &str) -> Option<&'j Json> {
        let (name, value) = members.iter().find(|(name, _)| same_name(field, name))?;
        self.descend(name);
        Some(value)
    }

    fn descend(&mut self, token: &str) {
        self.pointer.push('/');
        self.pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
    }

    fn refuse_size(&mut self, size: usize) {
        let message = format!("{size} items are more than a checkout has");
        self.refuse(ProblemCode::TooLarge, message, format!("use at most {MOST_ITEMS}"));
    }

    fn refuse_missing(&mut self, field: &str) {
        let name = super::camel_case(field);
        self.refuse(ProblemCode::MissingField, format!("`{name}` is missing"), format!("add `{name}`"));
    }

    /// Reads every item of a list. It goes on after a bad item, so that the problems of all of them are found.
    pub fn list<T: Read>(&mut self, json: &Json) -> Option<Vec<T>> {
        let Json::List(items) = json else {
            self.refuse_type(json, "a list");
            return None;
        };
        if items.len() > MOST_ITEMS {
            self.refuse_size(items.len());
            return None;
        }
        let mut values = Vec::with_capacity(items.len());
        let length = self.pointer.len();
        for (index, item) in items.iter().enumerate() {
            self.descend(&index.to_string());
            values.extend(T::read(item, self));
            self.pointer.truncate(length);
        }
        (values.len() == items.len()).then_some(values)
    }
}

/// "did you mean …" for the member name most like the given one, if one is close.
fn nearest(name: &str, fields: &[&str]) -> Option<String> {
    let candidates = fields.iter().map(|field| super::camel_case(field));
    let scored = candidates.map(|candidate| (distance(name, &candidate), candidate));
    let (steps, candidate) = scored.min_by_key(|(steps, _)| *steps)?;
    (steps <= 2).then(|| format!("did you mean `{candidate}`?"))
}

/// The number of letters to add, drop or change to get from one word to the other (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(right.chars()) {
            let changed = diagonal + usize::from(from != to);
            diagonal = *cell;
            before = changed.min(*cell + 1).min(before + 1);
            *cell = before;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
