//! Documentation of the source as TSDoc comments.

/// The width that lines are kept to, as Prettier has it.
pub(super) const WIDTH: usize = 120;

/// A TSDoc comment at an indentation: on one line where it fits, else wrapped. Nothing for what has no documentation.
pub(super) fn comment(docs: &[&str], indentation: usize) -> String {
    let paragraphs = paragraphs(docs);
    let margin = " ".repeat(indentation);
    match paragraphs.as_slice() {
        [] => String::new(),
        [one] if indentation + one.chars().count() + "/**  */".len() <= WIDTH => format!("{margin}/** {one} */\n"),
        several => {
            let width = WIDTH - indentation - " * ".len();
            let wrapped: Vec<String> = several.iter().map(|paragraph| wrap(paragraph, width).join("\n")).collect();
            let lines = wrapped.join("\n\n");
            let lines = lines.lines().map(|line| format!("{margin} * {line}").trim_end().to_owned() + "\n");
            format!("{margin}/**\n{}{margin} */\n", lines.collect::<String>())
        }
    }
}

/// The paragraphs, which an empty line parts. What would end the comment is taken apart.
fn paragraphs(docs: &[&str]) -> Vec<String> {
    let parts = docs.split(|line| line.trim().is_empty());
    let joined = parts.map(|lines| lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" "));
    joined.filter(|paragraph| !paragraph.is_empty()).map(|paragraph| paragraph.replace("*/", "* /")).collect()
}

fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
