//! The declarations from which reading, writing, the schema and the TypeScript types follow.

use super::{Json, Write};

/// `valid_from` as it is written in JSON: `validFrom`.
pub fn camel_case(field: &str) -> String {
    let mut words = field.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// Whether a snake case field and a camel case member have the same name, without building either.
pub(super) fn same_name(field: &str, member: &str) -> bool {
    let mut letters = member.chars();
    let mut raised = false;
    for letter in field.chars() {
        if letter == '_' {
            raised = true;
            continue;
        }
        let wanted = if raised { letter.to_ascii_uppercase() } else { letter };
        raised = false;
        if letters.next() != Some(wanted) {
            return false;
        }
    }
    letters.next().is_none()
}

/// An object of the given (snake case) members, without those that are absent.
pub fn written_members(mut object: Vec<(String, Json)>, members: &[(&str, &dyn Write)]) -> Json {
    for (field, value) in members.iter().filter(|(_, value)| !value.is_absent()) {
        object.push((camel_case(field), value.write()));
    }
    Json::Object(object)
}

/// Declares a struct, and how it is written.
macro_rules! object {
    ($(#[doc = $doc:expr])* pub struct $name:ident { $($(#[doc = $fdoc:expr])* pub $field:ident: $ty:ty),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name { $($(#[doc = $fdoc])* pub $field: $ty),* }

        impl $crate::shape::Write for $name {
            fn write(&self) -> $crate::shape::Json {
                let members: &[(&str, &dyn $crate::shape::Write)] = &[$((stringify!($field), &self.$field)),*];
                $crate::shape::written_members(Vec::new(), members)
            }
        }
    };
}

/// The name of a type in documents: its own, or the one it is given with `as`.
macro_rules! public_name {
    ($name:ident) => {
        stringify!($name)
    };
    ($name:ident $public:ident) => {
        stringify!($public)
    };
}

/// Declares a struct that is written as and described as a JSON object, but never read. `as` gives it another name in
/// documents.
macro_rules! written {
    ($(#[doc = $doc:expr])* pub struct $name:ident $(as $public:ident)? {
        $($(#[doc = $fdoc:expr])* pub $field:ident: $ty:ty),* $(,)?
    }) => {
        $crate::shape::object! {
            $(#[doc = $doc])*
            pub struct $name { $($(#[doc = $fdoc])* pub $field: $ty),* }
        }

        impl $crate::shape::Describe for $name {
            fn describe(definitions: &mut $crate::shape::Definitions) -> $crate::shape::Form {
                let name = $crate::shape::public_name!($name $($public)?);
                definitions.object::<$name>(name, &[$($doc),*], |members| {
                    $(members.written::<$ty>(stringify!($field), &[$($fdoc),*]);)*
                })
            }
        }
    };
}

/// Declares a struct that is read from, written as and described as a JSON object; unknown members are refused. `as`
/// gives it another name in documents.
macro_rules! shape {
    ($(#[doc = $doc:expr])* pub struct $name:ident $(as $public:ident)? {
        $($(#[doc = $fdoc:expr])* pub $field:ident: $ty:ty),* $(,)?
    }) => {
        $crate::shape::object! {
            $(#[doc = $doc])*
            pub struct $name { $($(#[doc = $fdoc])* pub $field: $ty),* }
        }

        impl $crate::shape::Read for $name {
            fn read(json: &$crate::shape::Json, reader: &mut $crate::shape::Reader) -> Option<Self> {
                let members = reader.object(json)?;
                reader.only(members, &[$(stringify!($field)),*]);
                $(let $field: Option<$ty> = reader.field(members, stringify!($field));)*
                Some($name { $($field: $field?),* })
            }
        }

        impl $crate::shape::Describe for $name {
            fn describe(definitions: &mut $crate::shape::Definitions) -> $crate::shape::Form {
                let name = $crate::shape::public_name!($name $($public)?);
                definitions.object::<$name>(name, &[$($doc),*], |members| {
                    $(members.read::<$ty>(stringify!($field), &[$($fdoc),*]);)*
                })
            }
        }
    };
}

/// Declares an enum that is a JSON string out of a list. `as` gives it another name in documents.
macro_rules! choice {
    ($(#[doc = $doc:expr])* pub enum $name:ident $(as $public:ident)? {
        $($(#[doc = $vdoc:expr])* $variant:ident = $word:literal),* $(,)?
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $vdoc])* $variant),* }

        impl $name {
            /// Every value, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as it is written in JSON.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            /// The value of a word; `None` for a word outside the list.
            pub fn parse(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }

        impl $crate::shape::Read for $name {
            fn read(json: &$crate::shape::Json, reader: &mut $crate::shape::Reader) -> Option<Self> {
                let word = reader.text(json)?;
                let value = $name::parse(word);
                if value.is_none() {
                    let code = $crate::shape::ProblemCode::UnknownWord;
                    let words = concat!("use one of:" $(, " `", $word, "`")*);
                    reader.refuse(code, format!("`{word}` is not known here"), words);
                }
                value
            }
        }

        impl $crate::shape::Write for $name {
            fn write(&self) -> $crate::shape::Json {
                $crate::shape::Json::text(self.as_str())
            }
        }

        impl $crate::shape::Describe for $name {
            fn describe(definitions: &mut $crate::shape::Definitions) -> $crate::shape::Form {
                let name = $crate::shape::public_name!($name $($public)?);
                definitions.words::<$name>(name, &[$($doc),*], &[$(($word, &[$($vdoc),*])),*])
            }
        }
    };
}

/// Declares an enum that is a JSON object told apart by one member.
macro_rules! tagged {
    ($(#[doc = $doc:expr])* pub enum $name:ident by $tag:literal {
        $($(#[doc = $vdoc:expr])* $variant:ident = $word:literal {
            $($(#[doc = $fdoc:expr])* $field:ident: $ty:ty),* $(,)?
        }),* $(,)?
    }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name { $($(#[doc = $vdoc])* $variant { $($(#[doc = $fdoc])* $field: $ty),* }),* }

        impl $crate::shape::Read for $name {
            fn read(json: &$crate::shape::Json, reader: &mut $crate::shape::Reader) -> Option<Self> {
                let members = reader.object(json)?;
                let word: String = reader.field(members, $tag)?;
                match word.as_str() {
                    $($word => {
                        reader.only(members, &[$tag $(, stringify!($field))*]);
                        $(let $field: Option<$ty> = reader.field(members, stringify!($field));)*
                        Some($name::$variant { $($field: $field?),* })
                    })*
                    other => {
                        let code = $crate::shape::ProblemCode::UnknownWord;
                        let message = format!("`{other}` is not a known `{}`", $tag);
                        reader.refuse(code, message, concat!("use one of:" $(, " `", $word, "`")*));
                        None
                    }
                }
            }
        }

        impl $crate::shape::Write for $name {
            fn write(&self) -> $crate::shape::Json {
                match self {
                    $($name::$variant { $($field),* } => {
                        let tag = vec![($tag.to_owned(), $crate::shape::Json::text($word))];
                        let members: &[(&str, &dyn $crate::shape::Write)] = &[$((stringify!($field), $field)),*];
                        $crate::shape::written_members(tag, members)
                    })*
                }
            }
        }

        impl $crate::shape::Describe for $name {
            fn describe(definitions: &mut $crate::shape::Definitions) -> $crate::shape::Form {
                definitions.tagged::<$name>(stringify!($name), &[$($doc),*], $tag, |definitions| {
                    vec![$($crate::shape::Variant {
                        word: $word,
                        docs: &[$($vdoc),*],
                        members: definitions.members(|_members| {
                            $(_members.read::<$ty>(stringify!($field), &[$($fdoc),*]);)*
                        }),
                    }),*]
                })
            }
        }
    };
}

pub(crate) use {choice, object, public_name, shape, tagged, written};
