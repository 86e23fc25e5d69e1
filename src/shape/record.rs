//! The declarations from which reading, writing and the schema follow.

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

/// Declares a struct that is written as a JSON object, but never read.
macro_rules! written {
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

/// Declares a struct that is read from, written as and described as a JSON object; unknown members are refused.
macro_rules! shape {
    ($(#[doc = $doc:expr])* pub struct $name:ident { $($(#[doc = $fdoc:expr])* pub $field:ident: $ty:ty),* $(,)? }) => {
        $crate::shape::written! {
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
            fn describe(schema: &mut $crate::shape::Schema) -> $crate::shape::Json {
                schema.define(stringify!($name), concat!($($doc),*), |object| {
                    $(object.member::<$ty>(stringify!($field), concat!($($fdoc),*));)*
                })
            }
        }
    };
}

/// Declares an enum that is a JSON string out of a list.
macro_rules! choice {
    ($(#[doc = $doc:expr])* pub enum $name:ident {
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
            fn describe(_: &mut $crate::shape::Schema) -> $crate::shape::Json {
                use $crate::shape::Json;
                let words = Json::List(vec![$(Json::text($word)),*]);
                Json::object([("description", Json::text(concat!($($doc),*).trim())), ("enum", words)])
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
            fn describe(schema: &mut $crate::shape::Schema) -> $crate::shape::Json {
                let mut variants = Vec::new();
                $({
                    let description = concat!($($vdoc),*);
                    #[allow(unused_variables, reason = "a variant without fields describes none")]
                    let variant = schema.object(description, |object| {
                        object.constant($tag, $word);
                        $(object.member::<$ty>(stringify!($field), concat!($($fdoc),*));)*
                    });
                    variants.push(variant);
                })*
                schema.one_of(stringify!($name), concat!($($doc),*), variants)
            }
        }
    };
}

pub(crate) use {choice, shape, tagged, written};
