//! One message as it is kept: texts, variables, and choices between texts.

use super::Argument;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The parts of a message in their order.
#[derive(Debug)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Debug)]
enum Part {
    /// Words as they stand.
    Text(String),
    /// `{ $name }`.
    Variable(String),
    /// `{ $name -> [one] … *[other] … }`, with the place of the variant that counts where no other does.
    Choice { variable: String, variants: Vec<(String, Pattern)>, default: usize },
}

impl Pattern {
    /// Reads a message's text. The checkout's texts use variables and choices alone.
    ///
    /// # Errors
    /// What else is used, in words.
    pub(super) fn read(fluent: &ast::Pattern<&str>) -> Result<Pattern, &'static str> {
        let part = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Ok(Part::Text((*value).to_owned())),
            ast::PatternElement::Placeable { expression } => Part::read(expression),
        };
        fluent.elements.iter().map(part).collect::<Result<_, _>>().map(Pattern)
    }

    /// Writes the message with these arguments. Answers whether each variable had one.
    pub(super) fn write(&self, arguments: &[(&str, Argument<'_>)], out: &mut String) -> bool {
        let mut complete = true;
        for part in &self.0 {
            complete &= part.write(arguments, out);
        }
        complete
    }
}

impl Part {
    fn read(expression: &ast::Expression<&str>) -> Result<Part, &'static str> {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                Ok(Part::Variable(id.name.to_owned()))
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
            }
            ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
                let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
                let variants = variants.iter().map(read_variant).collect::<Result<_, _>>()?;
                Ok(Part::Choice { variable: id.name.to_owned(), variants, default })
            }
            _ => Err("only variables, choices by a variable and quoted texts may stand in braces"),
        }
    }

    fn write(&self, arguments: &[(&str, Argument<'_>)], out: &mut String) -> bool {
        let argument = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument);
        match self {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => match argument(name) {
                Some(Argument::Text(text) | Argument::Count { written: text, .. }) => out.push_str(text),
                None => {
                    out.push_str(name);
                    return false;
                }
            },
            Part::Choice { variable, variants, default } => {
                let argument = argument(variable);
                let fits = |(key, _): &&(String, Pattern)| argument.is_some_and(|argument| argument.is(key));
                let chosen = variants.iter().find(fits).or_else(|| variants.get(*default));
                let complete = chosen.is_none_or(|(_, pattern)| pattern.write(arguments, out));
                return complete && argument.is_some();
            }
        }
        true
    }
}

fn read_variant(variant: &ast::Variant<&str>) -> Result<(String, Pattern), &'static str> {
    let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
    Ok(((*key).to_owned(), Pattern::read(&variant.value)?))
}
