//! JSON Schema (draft 2020-12) from the declared shapes.

use super::{Definition, Definitions, Describe, Docs, Form, Json, Kind, Member, Text, Variant};

/// The complete schema document of a type, under a title.
pub fn schema_of<T: Describe>(title: &str) -> Json {
    let mut definitions = Definitions::default();
    let root = T::describe(&mut definitions);
    let schema = Schema { definitions };
    let mut members = vec![
        ("$schema".to_owned(), Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("title".to_owned(), Json::text(title)),
    ];
    members.extend(schema.form(&root));
    members.push(("$defs".to_owned(), Json::Object(schema.objects())));
    Json::Object(members)
}

/// The members of a schema.
type Keywords = Vec<(String, Json)>;

struct Schema {
    definitions: Definitions,
}

impl Schema {
    /// Every object under its name. Values and words stand where they are used.
    fn objects(&self) -> Keywords {
        let object = |definition: &Definition| {
            let described = match &definition.kind {
                Kind::Object(members) => self.object(definition.docs, None, members),
                Kind::Tagged(tag, variants) => {
                    let variants = variants.iter().map(|variant| self.variant(tag, variant)).collect();
                    Json::object([("description", description(definition.docs)), ("oneOf", Json::List(variants))])
                }
                Kind::Value(_) | Kind::Words(_) => return None,
            };
            Some((definition.name.to_owned(), described))
        };
        self.definitions.all().iter().filter_map(object).collect()
    }

    fn variant(&self, tag: &str, variant: &Variant) -> Json {
        self.object(variant.docs, Some((tag, variant.word)), &variant.members)
    }

    /// The schema of a closed object; `tag` is a member that is always the same word.
    fn object(&self, docs: Docs, tag: Option<(&str, &str)>, members: &[Member]) -> Json {
        let constant = tag.map(|(name, word)| (name.to_owned(), Json::object([("const", Json::text(word))])));
        let needed = members.iter().filter(|member| !member.optional_read).map(|member| Json::text(&member.name));
        let required = tag.map(|(name, _)| Json::text(name)).into_iter().chain(needed).collect();
        let properties = constant.into_iter().chain(members.iter().map(|member| self.member(member))).collect();
        Json::object([
            ("description", description(docs)),
            ("type", Json::text("object")),
            ("additionalProperties", Json::Bool(false)),
            ("required", Json::List(required)),
            ("properties", Json::Object(properties)),
        ])
    }

    /// What a member says goes before what its type says of itself.
    fn member(&self, member: &Member) -> (String, Json) {
        let mut keywords = self.form(&member.form);
        keywords.retain(|(key, _)| key != "description");
        keywords.insert(0, ("description".to_owned(), description(member.docs)));
        (member.name.clone(), Json::Object(keywords))
    }

    fn form(&self, form: &Form) -> Keywords {
        match form {
            Form::Named(name) => self.named(name),
            Form::Boolean => keywords([("type", Json::text("boolean"))]),
            Form::Integer(least, most) => keywords([
                ("type", Json::text("integer")),
                ("minimum", Json::Integer(*least)),
                ("maximum", Json::Integer(*most)),
            ]),
            Form::Text(text) => text_keywords(text),
            Form::List(item) => keywords([("type", Json::text("array")), ("items", Json::Object(self.form(item)))]),
            Form::EachLanguage(one) => keywords([
                ("type", Json::text("object")),
                ("minProperties", Json::Integer(1)),
                ("additionalProperties", Json::Object(self.form(one))),
            ]),
            Form::InLanguages(one) => {
                let forms = [self.form(one), self.form(&Form::EachLanguage(one.clone()))];
                keywords([("anyOf", Json::List(forms.map(Json::Object).to_vec()))])
            }
            Form::Anything => Vec::new(),
        }
    }

    fn named(&self, name: &str) -> Keywords {
        match self.definitions.get(name) {
            Some(Definition { kind: Kind::Value(form), .. }) => self.form(form),
            Some(Definition { kind: Kind::Words(words), docs, .. }) => {
                let words = words.iter().map(|(word, _)| Json::text(*word)).collect();
                keywords([("description", description(docs)), ("enum", Json::List(words))])
            }
            _ => keywords([("$ref", Json::text(format!("#/$defs/{name}")))]),
        }
    }
}

fn keywords<const N: usize>(members: [(&str, Json); N]) -> Keywords {
    members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn text_keywords(text: &Text) -> Keywords {
    let known = [
        ("minLength", text.shortest.map(Json::Integer)),
        ("pattern", text.pattern.as_ref().map(Json::text)),
        ("format", text.format.map(Json::text)),
        ("description", text.range.map(Json::text)),
    ];
    let known = known.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    keywords([("type", Json::text("string"))]).into_iter().chain(known).collect()
}

/// The documentation as one text. An empty line between paragraphs becomes a space.
fn description(docs: &[&str]) -> Json {
    let lines = docs.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    Json::text(lines.collect::<Vec<_>>().join(" "))
}
