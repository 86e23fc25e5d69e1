//! TypeScript declarations from the declared shapes.
//!
//! A type that is read gets the form it is read in: a member is optional exactly where reading accepts its absence. A
//! type that is only written gets the form it is written in. What TypeScript can say more exactly than a shape is told
//! by a list of [`Tightening`]s.

use super::tightening::{Apart, Tightening, Tightenings};
use super::tsdoc::{WIDTH, comment};
use super::{Definition, Definitions, Describe, Docs, Form, Kind, Member, Variant};
use std::collections::BTreeSet;

/// A file of declarations while it is put together.
#[derive(Debug)]
pub struct Declarations {
    definitions: Definitions,
    /// Each heading with the place of its first definition.
    sections: Vec<(&'static str, usize)>,
    read: Vec<Form>,
    written: Vec<Form>,
    tightenings: Tightenings,
}

impl Declarations {
    /// No declarations yet.
    pub fn new(tightenings: &'static [Tightening]) -> Declarations {
        let (definitions, tightenings) = (Definitions::default(), Tightenings(tightenings));
        Declarations { definitions, sections: Vec::new(), read: Vec::new(), written: Vec::new(), tightenings }
    }

    /// Begins a section: what is met first from here on stands in it.
    #[must_use]
    pub fn section(mut self, heading: &'static str) -> Declarations {
        self.sections.push((heading, self.definitions.all().len()));
        self
    }

    /// Adds a document that is read, with everything in it.
    #[must_use]
    pub fn read<T: Describe>(mut self) -> Declarations {
        let form = T::describe(&mut self.definitions);
        self.read.push(form);
        self
    }

    /// Adds a document that is written, with everything in it.
    #[must_use]
    pub fn written<T: Describe>(mut self) -> Declarations {
        let form = T::describe(&mut self.definitions);
        self.written.push(form);
        self
    }

    /// Every named type that was met.
    pub fn definitions(&self) -> &Definitions {
        &self.definitions
    }

    /// The text of the file. The types written by hand are imported from the module `by_hand`.
    ///
    /// # Errors
    /// Each name that two types have, and each tightening of something that is not there.
    pub fn print(&self, by_hand: &str) -> Result<String, Vec<String>> {
        let unknown = self.tightenings.0.iter().flat_map(|tightening| self.unknown(tightening));
        let wrong: Vec<String> = self.definitions.clashes().iter().cloned().chain(unknown).collect();
        if wrong.is_empty() { Ok(Printer::of(self).file(by_hand)) } else { Err(wrong) }
    }

    /// What a tightening names that is not there.
    fn unknown(&self, tightening: &Tightening) -> Vec<String> {
        let (of, members) = tightening.subject();
        let Some(definition) = self.definitions.get(of) else { return vec![format!("there is no type `{of}`")] };
        let is_known = |member: &&str| definition.members().any(|known| known.name == **member);
        let missing = members.into_iter().filter(|member| !is_known(member));
        missing.map(|member| format!("`{of}` has no member `{member}`")).collect()
    }
}

impl Definition {
    /// Every member, of all variants.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        let (members, variants): (&[Member], &[Variant]) = match &self.kind {
            Kind::Object(members) => (members, &[]),
            Kind::Tagged(_, variants) => (&[], variants),
            Kind::Value(_) | Kind::Words(_) => (&[], &[]),
        };
        members.iter().chain(variants.iter().flat_map(|variant| &variant.members))
    }
}

/// The name that a form comes down to.
fn named(form: &Form) -> Option<&'static str> {
    match form {
        Form::Named(name) => Some(name),
        Form::List(one) | Form::EachLanguage(one) | Form::InLanguages(one) => named(one),
        Form::Boolean | Form::Integer(..) | Form::Text(_) | Form::Anything => None,
    }
}

/// Every named type that some forms lead to.
fn reached(definitions: &Definitions, from: &[Form]) -> BTreeSet<&'static str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&'static str> = from.iter().filter_map(named).collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            let members = definitions.get(name).into_iter().flat_map(Definition::members);
            open.extend(members.filter_map(|member| named(&member.form)));
        }
    }
    reached
}

/// In which of its two forms an object is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Read,
    Written,
}

/// The object whose members are declared, in one of its forms.
#[derive(Debug, Clone, Copy)]
struct Scope<'n> {
    of: &'n str,
    direction: Direction,
}

/// Writes the declarations out.
struct Printer<'d> {
    file: &'d Declarations,
    tightenings: Tightenings,
    read: BTreeSet<&'static str>,
    written: BTreeSet<&'static str>,
}

impl<'d> Printer<'d> {
    fn of(file: &'d Declarations) -> Printer<'d> {
        let read = reached(&file.definitions, &file.read);
        let written = reached(&file.definitions, &file.written);
        Printer { file, tightenings: file.tightenings, read, written }
    }

    /// The import, the values, each section, and at last the members that do not all go together.
    fn file(&self, by_hand: &str) -> String {
        let all = self.file.definitions.all();
        let is_value = |definition: &&Definition| matches!(definition.kind, Kind::Value(_));
        let values: String = all.iter().filter(is_value).map(|value| self.definition(value)).collect();
        let mut out = format!("{}{}{values}", self.import(by_hand), heading("Plain values"));
        let mut ends = self.file.sections.iter().map(|(_, begin)| *begin).skip(1).chain([all.len()]);
        for (title, begin) in &self.file.sections {
            let length = ends.next().unwrap_or(all.len()).saturating_sub(*begin);
            let inside = all.iter().skip(*begin).take(length).filter(|definition| !is_value(definition));
            out.push_str(&heading(title));
            inside.for_each(|definition| out.push_str(&self.definition(definition)));
        }
        out + &self.alternatives()
    }

    /// The import of what is written by hand, as Prettier breaks it. All of it is passed on.
    fn import(&self, by_hand: &str) -> String {
        let foreign = |name: &&str| self.file.definitions.get(name).is_none();
        let names: BTreeSet<&str> = self.tightenings.named().filter(foreign).chain(["InLanguages"]).collect();
        let names: Vec<&str> = names.into_iter().collect();
        let line = format!("import type {{ {} }} from \"{by_hand}\";", names.join(", "));
        let fits = line.chars().count() <= WIDTH;
        let broken = || format!("import type {{\n  {},\n}} from \"{by_hand}\";", names.join(",\n  "));
        format!("{}\n\nexport type * from \"{by_hand}\";\n", if fits { line } else { broken() })
    }

    /// A named type; twice where it has another form where it is written.
    fn definition(&self, definition: &Definition) -> String {
        let (name, scope) = (definition.name, self.scope(definition.name));
        let written = Scope { direction: Direction::Written, ..scope };
        let other = self.tightenings.distinguished(name).filter(|_| self.written.contains(name));
        let other = other.filter(|_| scope.direction == Direction::Read);
        let other = other.map(|other| self.declared(definition, other, written));
        self.declared(definition, name, scope) + &other.unwrap_or_default()
    }

    fn scope<'n>(&self, of: &'n str) -> Scope<'n> {
        Scope { of, direction: if self.read.contains(of) { Direction::Read } else { Direction::Written } }
    }

    fn declared(&self, definition: &Definition, name: &str, scope: Scope<'_>) -> String {
        let docs = comment(definition.docs, 0);
        let declared = match &definition.kind {
            Kind::Value(form) => format!("type {name} = {};", self.form(form, scope.direction)),
            Kind::Words(words) => format!("type {name} ={};", self.words(name, words)),
            Kind::Object(members) => match self.tightenings.apart(scope.of) {
                Some(apart) => self.in_forms(name, members, apart, scope),
                None => format!("interface {name} {}", self.object(members.iter(), scope, 0)),
            },
            Kind::Tagged(tag, variants) => {
                let variants = variants.iter().map(|variant| self.variant(tag, variant, scope));
                format!("type {name} ={};", variants.collect::<String>())
            }
        };
        format!("\n{docs}export {declared}\n")
    }

    fn words(&self, of: &str, words: &[(&str, Docs)]) -> String {
        if let [(word, _)] = words {
            return format!(" \"{word}\"");
        }
        let each = words.iter().map(|(word, docs)| format!("\n{}  | \"{word}\"", comment(docs, 2)));
        each.chain(self.tightenings.widened(of).map(|with| format!("\n  | {with}"))).collect()
    }

    /// An object of which some members do not all go together.
    fn in_forms(&self, name: &str, members: &[Member], apart: &Apart, scope: Scope<'_>) -> String {
        let Apart { facts, forms, .. } = apart;
        let always = members.iter().filter(|member| !apart.members.contains(&member.name.as_str()));
        let always = self.object(always, scope, 0);
        format!(
            "type {name} = {facts} & {forms};\n\n/** What every `{name}` says. */\nexport interface {facts} {always}"
        )
    }

    /// The braces with members in them.
    fn object<'m>(&self, members: impl Iterator<Item = &'m Member>, scope: Scope<'_>, indentation: usize) -> String {
        let lines: String = members.map(|member| self.member(member, scope, indentation + 2)).collect();
        format!("{{\n{lines}{}}}", " ".repeat(indentation))
    }

    fn member(&self, member: &Member, scope: Scope<'_>, indentation: usize) -> String {
        let Member { name, docs, form, optional_read, optional_written } = member;
        let optional = match scope.direction {
            Direction::Read => *optional_read && !self.tightenings.needs(scope.of, name),
            Direction::Written => *optional_written,
        };
        let narrowed = self.tightenings.narrowed(scope.of, name).map(str::to_owned);
        let typed = narrowed.unwrap_or_else(|| self.form(form, scope.direction));
        let mark = if optional { "?" } else { "" };
        format!("{}{}{name}{mark}: {typed};\n", comment(docs, indentation), " ".repeat(indentation))
    }

    fn variant(&self, tag: &str, variant: &Variant, scope: Scope<'_>) -> String {
        let (docs, constant) = (comment(variant.docs, 2), format!("{tag}: \"{}\"", variant.word));
        if variant.members.is_empty() {
            return format!("\n{docs}  | {{ {constant} }}");
        }
        let members: String = variant.members.iter().map(|member| self.member(member, scope, 6)).collect();
        format!("\n{docs}  | {{\n      {constant};\n{members}    }}")
    }

    fn form(&self, form: &Form, direction: Direction) -> String {
        match form {
            Form::Named(name) => match direction {
                Direction::Read => (*name).to_owned(),
                Direction::Written => self.tightenings.distinguished(name).unwrap_or(name).to_owned(),
            },
            Form::Boolean => "boolean".to_owned(),
            Form::Integer(..) => "number".to_owned(),
            Form::Text(text) => match text.beginning {
                Some(beginning) => format!("`{beginning}${{string}}`"),
                None => "string".to_owned(),
            },
            Form::List(item) => format!("readonly {}[]", self.form(item, direction)),
            Form::EachLanguage(one) => format!("{{ readonly [language: Language]: {} }}", self.form(one, direction)),
            Form::InLanguages(one) => format!("InLanguages<{}>", self.form(one, direction)),
            Form::Anything => "unknown".to_owned(),
        }
    }

    /// One interface with the members that do not all go together: the forms that are written by hand are made of it.
    fn alternatives(&self) -> String {
        let docs = "/** Of some documents the members that do not all go together. Use the documents themselves. */";
        let mut out = format!("{}\n{docs}\nexport interface Alternatives {{\n", heading("For the forms"));
        for definition in self.file.definitions.all() {
            let Some(apart) = self.tightenings.apart(definition.name) else { continue };
            let members = definition.members().filter(|member| apart.members.contains(&member.name.as_str())).cloned();
            let present = members.map(|member| Member { optional_read: false, optional_written: false, ..member });
            let present: Vec<Member> = present.collect();
            let members = self.object(present.iter(), self.scope(definition.name), 2);
            out.push_str(&format!("  {}: {members};\n", definition.name));
        }
        out + "}\n"
    }
}

fn heading(title: &str) -> String {
    let line = "─".repeat(96usize.saturating_sub(title.chars().count()));
    format!("\n// ── {title} {line}\n")
}
