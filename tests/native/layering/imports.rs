//! Which file of the crate uses which: an arrow for every name that a file imports or names by its path.
//!
//! A name is followed through the `use` lines of `mod.rs` to the file that declares it, so an index file is no arrow's
//! end unless it declares the name itself.
#![allow(clippy::string_slice, reason = "places in a source text are those that a search has just found")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The source files of a crate, and what each declares and imports.
pub struct Imports {
    modules: BTreeMap<Vec<String>, Module>,
}

struct Module {
    /// The path below `src`, such as `view/page.rs`.
    file: String,
    declared: BTreeSet<String>,
    imported: Vec<Import>,
    /// Paths named in the code itself, such as `super::stated::check`.
    named: Vec<Vec<String>>,
}

struct Import {
    /// `["super", "trace", "Note"]`; a glob ends with `*`.
    path: Vec<String>,
    alias: String,
    public: bool,
}

/// An arrow: the first file uses the second.
pub type Arrow = (String, String);

impl Imports {
    /// Reads every `.rs` file below `src`.
    pub fn read(src: &Path) -> Imports {
        let mut modules = BTreeMap::new();
        for file in rust_files(src) {
            let Ok(inside) = file.strip_prefix(src) else { continue };
            let name = inside.display().to_string();
            let code = code_of(&fs::read_to_string(&file).unwrap_or_default());
            modules.insert(module_path(&name), Module::of(name, &code));
        }
        Imports { modules }
    }

    /// Every arrow between two files, sorted.
    pub fn arrows(&self) -> BTreeSet<Arrow> {
        let mut arrows = BTreeSet::new();
        for (place, module) in &self.modules {
            let is_index = module.file.ends_with("mod.rs") || module.file == "lib.rs";
            let own =
                module.imported.iter().filter(|import| !(is_index && (import.public || module.declared.is_empty())));
            for path in own.map(|import| &import.path).chain(&module.named) {
                for file in self.files_of(place, path, 0) {
                    if file != module.file {
                        arrows.insert((module.file.clone(), file));
                    }
                }
            }
        }
        arrows
    }

    /// The files that a path leads to, seen from a module.
    fn files_of(&self, place: &[String], path: &[String], depth: usize) -> Vec<String> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut here = place.to_vec();
        let mut rest = rest;
        match first.as_str() {
            "crate" => here.clear(),
            "self" => {}
            "super" => {
                here.pop();
                while rest.first().is_some_and(|word| word == "super") {
                    here.pop();
                    rest = &rest[1..];
                }
            }
            _ => rest = path,
        }
        self.walk(here, rest, depth)
    }

    fn walk(&self, mut here: Vec<String>, path: &[String], depth: usize) -> Vec<String> {
        for (index, word) in path.iter().enumerate() {
            let mut below = here.clone();
            below.push(word.clone());
            if self.modules.contains_key(&below) {
                here = below;
                continue;
            }
            return self.declaring(&here, word, &path[index + 1..], depth);
        }
        self.modules.get(&here).map(|module| vec![module.file.clone()]).unwrap_or_default()
    }

    /// The file that declares a name which a module declares or imports.
    fn declaring(&self, place: &[String], word: &str, rest: &[String], depth: usize) -> Vec<String> {
        let Some(module) = self.modules.get(place) else { return Vec::new() };
        if module.declared.contains(word) || word == "*" {
            return vec![module.file.clone()];
        }
        if depth > 8 {
            return Vec::new();
        }
        let found = module.imported.iter().find(|import| import.alias == word);
        if let Some(import) = found {
            let path: Vec<String> = import.path.iter().chain(rest).cloned().collect();
            return self.files_of(place, &path, depth + 1);
        }
        let globs = module.imported.iter().filter(|import| import.alias == "*");
        for glob in globs {
            let mut path = glob.path.clone();
            path.pop();
            path.push(word.to_owned());
            let files = self.files_of(place, &path, depth + 1);
            if !files.is_empty() {
                return files;
            }
        }
        Vec::new()
    }
}

impl Module {
    fn of(file: String, code: &str) -> Module {
        let (uses, rest) = parted(code);
        let imported = uses.iter().flat_map(|(public, tree)| {
            let expanded = expand(tree, &[]);
            expanded.into_iter().map(|(path, alias)| Import { path, alias, public: *public }).collect::<Vec<_>>()
        });
        Module { file, declared: declared(&rest), imported: imported.collect(), named: named(&rest) }
    }
}

/// Groups of files that reach each other, each with the arrows inside it.
pub fn circles(arrows: &BTreeSet<Arrow>) -> Vec<BTreeSet<Arrow>> {
    let mut reach: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let files: BTreeSet<&str> = arrows.iter().flat_map(|(from, to)| [from.as_str(), to.as_str()]).collect();
    for file in &files {
        let mut seen = BTreeSet::new();
        let mut open = vec![*file];
        while let Some(next) = open.pop() {
            for (_, to) in arrows.iter().filter(|(from, _)| from == next) {
                if seen.insert(to.as_str()) {
                    open.push(to);
                }
            }
        }
        reach.insert(file, seen);
    }
    let mutual = |a: &str, b: &str| reach[a].contains(b) && reach[b].contains(a);
    let mut left: BTreeSet<&str> = files.into_iter().filter(|file| mutual(file, file)).collect();
    let mut found = Vec::new();
    while let Some(first) = left.pop_first() {
        let group: BTreeSet<&str> =
            std::iter::once(first).chain(left.iter().copied().filter(|file| mutual(first, file))).collect();
        left.retain(|file| !group.contains(file));
        let inside = arrows.iter().filter(|(from, to)| group.contains(from.as_str()) && group.contains(to.as_str()));
        found.push(inside.cloned().collect());
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// `view/page.rs` is `["view", "page"]`; `view/mod.rs` is `["view"]`; `lib.rs` is the root.
fn module_path(file: &str) -> Vec<String> {
    let parts: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    match parts.last().map(String::as_str) {
        Some("mod" | "lib") => parts[..parts.len() - 1].to_vec(),
        _ => parts,
    }
}

/// The text without comments, texts in quotes and tests.
fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    for line in text.lines() {
        let bare = line.trim_start();
        if bare.starts_with("//") {
            continue;
        }
        code.push_str(without_texts(line.split(" // ").next().unwrap_or_default()).as_str());
        code.push('\n');
    }
    code
}

fn without_texts(line: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    let mut before = ' ';
    for letter in line.chars() {
        if letter == '"' && before != '\\' && before != '\'' {
            inside = !inside;
        } else if !inside {
            out.push(letter);
        }
        before = if before == '\\' && letter == '\\' { ' ' } else { letter };
    }
    out
}

/// The trees of the `use` lines, each with whether it is public; and the rest of the code.
fn parted(code: &str) -> (Vec<(bool, String)>, String) {
    let mut uses = Vec::new();
    let mut rest = String::new();
    let mut open: Option<(bool, String)> = None;
    for line in code.lines() {
        let bare = line.trim();
        if open.is_none() {
            let (public, tail) = match bare.strip_prefix("pub") {
                Some(tail) => {
                    (true, tail.split_once(") ").filter(|_| tail.starts_with('(')).map_or(tail, |(_, tail)| tail))
                }
                None => (false, bare),
            };
            match tail.trim_start().strip_prefix("use ") {
                Some(tree) => open = Some((public, tree.to_owned())),
                None => {
                    rest.push_str(line);
                    rest.push('\n');
                    continue;
                }
            }
        } else if let Some((_, tree)) = &mut open {
            tree.push(' ');
            tree.push_str(bare);
        }
        if let Some((public, tree)) = open.take_if(|(_, tree)| tree.ends_with(';')) {
            uses.push((public, tree.trim_end_matches(';').to_owned()));
        }
    }
    (uses, rest)
}

/// `a::{b, c as d}` becomes the paths `a::b` and `a::c`, with the names they get.
fn expand(tree: &str, before: &[String]) -> Vec<(Vec<String>, String)> {
    let tree = tree.trim();
    if let Some(brace) = tree.find('{') {
        let head = tree[..brace].trim_end_matches("::");
        let mut path = before.to_vec();
        path.extend(head.split("::").filter(|word| !word.is_empty()).map(|word| word.trim().to_owned()));
        let inner = tree[brace + 1..].trim_end().trim_end_matches('}');
        // The last brace closes this group; those before it close groups inside.
        let inner = if tree[brace + 1..].matches('}').count() > 1 {
            let end = tree.rfind('}').unwrap_or(tree.len());
            &tree[brace + 1..end]
        } else {
            inner
        };
        return at_commas(inner).iter().flat_map(|part| expand(part, &path)).collect();
    }
    if tree.is_empty() {
        return Vec::new();
    }
    let (path, alias) = tree.split_once(" as ").map_or((tree, None), |(path, alias)| (path, Some(alias.trim())));
    let mut whole = before.to_vec();
    whole.extend(path.trim().split("::").map(|word| word.trim().to_owned()));
    if whole.last().is_some_and(|word| word == "self") {
        whole.pop();
    }
    let alias = alias.map(str::to_owned).or_else(|| whole.last().cloned()).unwrap_or_default();
    vec![(whole, alias)]
}

fn at_commas(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts
}

const KINDS: &[&str] = &["fn", "struct", "enum", "trait", "const", "static", "type", "union", "macro_rules!"];

/// The names that a file declares.
fn declared(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in code.lines() {
        let bare = line.trim_start();
        if line.len() != bare.len() && !bare.starts_with("pub") {
            continue;
        }
        let mut words = bare.split([' ', '<', '(', ':', '{', ';', '=']).filter(|word| !word.is_empty());
        while let Some(word) = words.next() {
            if KINDS.contains(&word) && !(word == "const" && bare.contains("const fn")) {
                names.extend(words.next().map(str::to_owned));
                break;
            }
        }
    }
    names
}

/// The paths in the code that begin at a module: `crate::…`, `super::…`, `self::…`.
fn named(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for root in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(root) {
            let before = code[..at].chars().next_back().unwrap_or(' ');
            if before.is_alphanumeric() || before == '_' || before == ':' || before == '$' {
                continue;
            }
            let path: String = code[at..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':'))
                .collect();
            paths.push(path.split("::").filter(|word| !word.is_empty()).map(str::to_owned).collect());
        }
    }
    paths
}
