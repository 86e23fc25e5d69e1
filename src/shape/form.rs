//! What types look like in documents: the one description from which JSON Schema and TypeScript are written.

use super::{Describe, Read, camel_case};
use std::any::type_name;

/// Lines of documentation, as they stand in the source.
pub type Docs = &'static [&'static str];

/// How the values of a type are written in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Something with a definition of its own, by its name.
    Named(&'static str),
    /// `true` or `false`.
    Boolean,
    /// A whole number, from the first to the second.
    Integer(i64, i64),
    /// A string.
    Text(Text),
    /// A list.
    List(Box<Form>),
    /// One value for each language, by its tag.
    EachLanguage(Box<Form>),
    /// One value for all languages, or one for each.
    InLanguages(Box<Form>),
    /// Any JSON.
    Anything,
}

/// What is known of a string.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The letters that every one of them begins with.
    pub beginning: Option<&'static str>,
    /// The regular expression that it matches.
    pub pattern: Option<String>,
    /// The name of its format in JSON Schema.
    pub format: Option<&'static str>,
    /// How many characters it has at least.
    pub shortest: Option<i64>,
    /// The range of what it stands for, in words.
    pub range: Option<&'static str>,
}

/// A type that has a name in documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub docs: Docs,
    /// What kind of thing it is.
    pub kind: Kind,
    /// The Rust type, so that two types of one name are noticed.
    rust_type: &'static str,
}

/// The kinds of named types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A value that is not an object.
    Value(Form),
    /// One word out of a list, each with its documentation.
    Words(Vec<(&'static str, Docs)>),
    /// An object.
    Object(Vec<Member>),
    /// An object told apart by one member.
    Tagged(&'static str, Vec<Variant>),
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name in JSON.
    pub name: String,
    /// What it says.
    pub docs: Docs,
    /// How it is written.
    pub form: Form,
    /// Whether a document that is read may lack it.
    pub optional_read: bool,
    /// Whether a document that is written may lack it.
    pub optional_written: bool,
}

/// One of the objects of a tagged type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The word that tells it apart.
    pub word: &'static str,
    /// What it is.
    pub docs: Docs,
    /// The members beside the tag.
    pub members: Vec<Member>,
}

/// The named types that were met while a type described itself.
#[derive(Debug, Default)]
pub struct Definitions {
    all: Vec<Definition>,
    clashes: Vec<String>,
}

/// The members of one object while it is described.
#[derive(Debug)]
pub struct Members<'d> {
    definitions: &'d mut Definitions,
    all: Vec<Member>,
}

impl Form {
    /// A string that matches a regular expression.
    pub fn pattern(pattern: &str) -> Form {
        Form::Text(Text { pattern: Some(pattern.to_owned()), ..Text::default() })
    }

    /// A string of a format that JSON Schema names.
    pub fn format(format: &'static str) -> Form {
        Form::Text(Text { format: Some(format), ..Text::default() })
    }
}

impl Definitions {
    /// Every named type, each before those that it is made of.
    pub fn all(&self) -> &[Definition] {
        &self.all
    }

    /// The named type of a name.
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.all.iter().find(|known| known.name == name)
    }

    /// Each name that two types have.
    pub fn clashes(&self) -> &[String] {
        &self.clashes
    }

    /// Adds a value under a name.
    pub fn value<T>(&mut self, name: &'static str, docs: Docs, form: Form) -> Form {
        self.define::<T>(name, docs, |_| Kind::Value(form))
    }

    /// Adds a list of words under a name.
    pub fn words<T>(&mut self, name: &'static str, docs: Docs, words: &[(&'static str, Docs)]) -> Form {
        self.define::<T>(name, docs, |_| Kind::Words(words.to_vec()))
    }

    /// Adds an object under a name.
    pub fn object<T>(&mut self, name: &'static str, docs: Docs, describe: impl FnOnce(&mut Members<'_>)) -> Form {
        self.define::<T>(name, docs, |definitions| Kind::Object(definitions.members(describe)))
    }

    /// Adds an object that is told apart by one member, under a name.
    pub fn tagged<T>(
        &mut self,
        name: &'static str,
        docs: Docs,
        tag: &'static str,
        variants: impl FnOnce(&mut Definitions) -> Vec<Variant>,
    ) -> Form {
        self.define::<T>(name, docs, |definitions| Kind::Tagged(tag, variants(definitions)))
    }

    /// The members of one object.
    pub fn members(&mut self, describe: impl FnOnce(&mut Members<'_>)) -> Vec<Member> {
        let mut members = Members { definitions: self, all: Vec::new() };
        describe(&mut members);
        members.all
    }

    /// Adds a type once. Its place is taken before it is described, so that a type that contains itself comes to an end.
    fn define<T>(&mut self, name: &'static str, docs: Docs, kind: impl FnOnce(&mut Definitions) -> Kind) -> Form {
        let rust_type = type_name::<T>();
        if let Some(known) = self.get(name) {
            if known.rust_type != rust_type {
                self.clashes.push(format!("`{name}` is both {} and {rust_type}", known.rust_type));
            }
            return Form::Named(name);
        }
        let place = self.all.len();
        self.all.push(Definition { name, docs, kind: Kind::Value(Form::Anything), rust_type });
        let kind = kind(self);
        if let Some(slot) = self.all.get_mut(place) {
            slot.kind = kind;
        }
        Form::Named(name)
    }
}

impl Members<'_> {
    /// Adds a member that is read and written; `field` is in snake case.
    pub fn read<T: Describe + Read>(&mut self, field: &str, docs: Docs) {
        self.add::<T>(field, docs, T::missing().is_some());
    }

    /// Adds a member that is only written; `field` is in snake case.
    pub fn written<T: Describe>(&mut self, field: &str, docs: Docs) {
        self.add::<T>(field, docs, T::may_be_absent());
    }

    fn add<T: Describe>(&mut self, field: &str, docs: Docs, optional_read: bool) {
        let (name, form) = (camel_case(field), T::describe(self.definitions));
        self.all.push(Member { name, docs, form, optional_read, optional_written: T::may_be_absent() });
    }
}
