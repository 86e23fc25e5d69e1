//! Fluent's own resolver is the judge: what `text` says of every message, with many arguments, is what `fluent` says.

use crate::shop;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use std::collections::BTreeSet;
use upfront_checkout::money::plain_decimal;
use upfront_checkout::ports::{Formatter, PlainFormatter};
use upfront_checkout::text::{Argument, Catalogue};

/// Numbers whose plural forms differ somewhere: none, one, few, many, decimals.
const NUMBERS: &[&str] = &["0", "1", "2", "3", "5", "11", "21", "100", "0.5", "1.5", "2.25"];

/// What a variable may stand for in one try.
#[derive(Clone)]
enum Value {
    Text(String),
    Number(&'static str),
}

/// The variables of a message, and the words that its choices know.
#[derive(Default)]
struct Asked {
    variables: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Asked {
    fn of(pattern: &ast::Pattern<&str>) -> Asked {
        let mut asked = Asked::default();
        asked.note(pattern);
        asked
    }

    fn note(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression } = element else { continue };
            let (ast::Expression::Inline(first) | ast::Expression::Select { selector: first, .. }) = expression;
            if let ast::InlineExpression::VariableReference { id } = first {
                self.variables.insert(id.name.to_owned());
            }
            if let ast::Expression::Select { variants, .. } = expression {
                for variant in variants {
                    let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) =
                        &variant.key;
                    self.words.insert((*name).to_owned());
                    self.note(&variant.value);
                }
            }
        }
    }

    /// Every word that a choice knows and one it does not know, then every number: the same for all variables of a try.
    fn tries(&self) -> Vec<Value> {
        let words = self.words.iter().cloned().chain(["Darjeeling { 1 }".to_owned()]).map(Value::Text);
        words.chain(NUMBERS.iter().map(|number| Value::Number(number))).collect()
    }
}

fn judge(tag: &str) -> FluentBundle<FluentResource> {
    let language = tag.parse().expect("a tag of a language");
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(shop::fluent(tag)).expect("Fluent");
    bundle.add_resource(resource).expect("each message once");
    bundle
}

fn judged(bundle: &FluentBundle<FluentResource>, id: &str, asked: &Asked, value: &Value) -> String {
    let mut arguments = FluentArgs::new();
    for variable in &asked.variables {
        match value {
            Value::Text(text) => arguments.set(variable.clone(), text.clone()),
            Value::Number(number) => arguments.set(variable.clone(), FluentValue::try_number(number)),
        }
    }
    let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("a message with a text");
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    said
}

fn said(catalogue: &Catalogue, id: &str, asked: &Asked, value: &Value) -> String {
    let argument = match value {
        Value::Text(text) => Argument::Text(text),
        Value::Number(written) => {
            let value = plain_decimal(written).expect("a decimal");
            Argument::Count { written, value, plural: PlainFormatter.plural(value, catalogue.language()) }
        }
    };
    let arguments: Vec<(&str, Argument<'_>)> = asked.variables.iter().map(|name| (name.as_str(), argument)).collect();
    catalogue.say_id(id, &arguments)
}

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let mut compared = 0;
    for tag in shop::locales() {
        let (bundle, catalogue, text) = (judge(&tag), shop::catalogue(&tag), shop::fluent(&tag));
        let resource = fluent_syntax::parser::parse_runtime(text.as_str()).expect("Fluent");
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { panic!("{tag}: only messages") };
            let (id, pattern) = (message.id.name, message.value.as_ref().expect("a text"));
            let asked = Asked::of(pattern);
            for value in asked.tries() {
                let ours = said(&catalogue, id, &asked, &value);
                assert_eq!(ours, judged(&bundle, id, &asked, &value), "{tag}: {id}");
                compared += 1;
            }
        }
    }
    assert!(compared > 5_000, "only {compared} sentences were compared");
}
