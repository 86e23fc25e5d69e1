//! JSON Schema (draft 2020-12) from the declared shapes.

use super::{Describe, Json, camel_case};

/// The definitions gathered while a type describes itself.
#[derive(Debug, Default)]
pub struct Schema {
    definitions: Vec<(String, Json)>,
}

/// The members of one object while it is described.
#[derive(Debug)]
pub struct Members<'s> {
    schema: &'s mut Schema,
    properties: Vec<(String, Json)>,
    required: Vec<Json>,
}

/// The complete schema document of a type, under a title.
pub fn schema_of<T: Describe>(title: &str) -> Json {
    let mut schema = Schema::default();
    let Json::Object(root) = T::describe(&mut schema) else { return Json::Null };
    let mut members = vec![
        ("$schema".to_owned(), Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("title".to_owned(), Json::text(title)),
    ];
    members.extend(root);
    members.push(("$defs".to_owned(), Json::Object(schema.definitions)));
    Json::Object(members)
}

impl Schema {
    /// Adds an object definition under a name, once, and returns a reference to it.
    pub fn define(&mut self, name: &str, description: &str, describe: impl FnOnce(&mut Members<'_>)) -> Json {
        if self.reserve(name) {
            let object = self.object(description, describe);
            self.fill(name, object);
        }
        reference(name)
    }

    /// Adds a definition that is exactly one of several objects, and returns a reference to it.
    pub fn one_of(&mut self, name: &str, description: &str, variants: Vec<Json>) -> Json {
        if self.reserve(name) {
            let members = [("description", Json::text(description.trim())), ("oneOf", Json::List(variants))];
            self.fill(name, Json::object(members));
        }
        reference(name)
    }

    /// The schema of a closed object.
    pub fn object(&mut self, description: &str, describe: impl FnOnce(&mut Members<'_>)) -> Json {
        let mut members = Members { schema: self, properties: Vec::new(), required: Vec::new() };
        describe(&mut members);
        let Members { properties, required, .. } = members;
        Json::object([
            ("description", Json::text(description.trim())),
            ("type", Json::text("object")),
            ("additionalProperties", Json::Bool(false)),
            ("required", Json::List(required)),
            ("properties", Json::Object(properties)),
        ])
    }

    /// Whether the name was free; it is taken from now on, so that a type that contains itself comes to an end.
    fn reserve(&mut self, name: &str) -> bool {
        let free = !self.definitions.iter().any(|(known, _)| known == name);
        if free {
            self.definitions.push((name.to_owned(), Json::Null));
        }
        free
    }

    fn fill(&mut self, name: &str, value: Json) {
        if let Some((_, slot)) = self.definitions.iter_mut().find(|(known, _)| known == name) {
            *slot = value;
        }
    }
}

impl Members<'_> {
    /// Adds a member of the given type; `field` is in snake case.
    pub fn member<T: Describe>(&mut self, field: &str, description: &str) {
        let name = camel_case(field);
        let mut value = T::describe(self.schema);
        if let Json::Object(members) = &mut value {
            members.retain(|(key, _)| key != "description");
            members.insert(0, ("description".to_owned(), Json::text(description.trim())));
        }
        if !T::optional() {
            self.required.push(Json::text(&name));
        }
        self.properties.push((name, value));
    }

    /// Adds a member that is always the same word.
    pub fn constant(&mut self, name: &str, word: &str) {
        self.required.push(Json::text(name));
        self.properties.push((name.to_owned(), Json::object([("const", Json::text(word))])));
    }
}

fn reference(name: &str) -> Json {
    Json::object([("$ref", Json::text(format!("#/$defs/{name}")))])
}
