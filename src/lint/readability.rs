//! How long a text is and how hard it is to read.
//!
//! The measure is LIX (Björnsson, 1968): the words of a sentence on average, plus the share of words with more than six
//! letters in percent. It needs no syllables, so it is the same for every language with an alphabet; what counts as hard
//! differs by language. 40 reads easily, 60 is the language of authorities.

use crate::language::Language;

/// From so many words on a share of long words says something.
const ENOUGH_WORDS: usize = 20;

/// A word with more letters than these is long.
const SHORT_WORD: usize = 6;

/// A sentence with more words than these is not read to its end.
pub(super) const LONGEST_SENTENCE: usize = 40;

/// What a text is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readability {
    /// All its words.
    pub words: usize,
    /// The words of its longest sentence.
    pub longest_sentence: usize,
    /// LIX, rounded down; `None` for a text too short to tell.
    pub lix: Option<usize>,
}

impl Readability {
    /// What a text is like.
    ///
    /// ```
    /// use upfront_checkout::lint::Readability;
    /// let read = Readability::of("Der Tee kommt morgen. Er ist frisch.");
    /// assert_eq!((read.words, read.longest_sentence, read.lix), (7, 4, None)); // too short for a LIX
    /// ```
    pub fn of(text: &str) -> Readability {
        let sentences: Vec<Vec<usize>> = sentences(text).into_iter().filter(|words| !words.is_empty()).collect();
        let words: usize = sentences.iter().map(Vec::len).sum();
        let long = sentences.iter().flatten().filter(|letters| **letters > SHORT_WORD).count();
        let lix = |count: usize| words / count + 100 * long / words;
        Readability {
            words,
            longest_sentence: sentences.iter().map(Vec::len).max().unwrap_or(0),
            lix: (words >= ENOUGH_WORDS).then_some(sentences.len()).map(lix),
        }
    }
}

/// The highest LIX that an adult reads without effort: German has longer words than English. `None` in a language for
/// which no bound is known here.
pub(super) fn hardest_lix(language: &Language) -> Option<usize> {
    match language.primary() {
        "de" => Some(60),
        "en" => Some(50),
        _ => None,
    }
}

/// The letters of each word, sentence by sentence.
fn sentences(text: &str) -> Vec<Vec<usize>> {
    let mut sentences = vec![Vec::new()];
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let letters = word.chars().filter(|letter| letter.is_alphanumeric()).count();
        if let Some(sentence) = sentences.last_mut().filter(|_| letters > 0) {
            sentence.push(letters);
        }
        if ends_sentence(word, words.peek().copied()) {
            sentences.push(Vec::new());
        }
    }
    sentences
}

/// Words that end with a full stop and no sentence.
const SHORTENED: &[&str] = &[
    "abs", "art", "bzw", "ca", "cf", "co", "etc", "evtl", "ff", "ggf", "inkl", "jr", "max", "min", "mr", "mrs", "ms",
    "no", "nr", "st", "str", "tel", "usw", "vgl", "vs", "zzgl",
];

/// Whether a sentence ends with a word. The full stop of an abbreviation (`Abs.`, `z.`) and of a day (`3.`) ends none.
fn ends_sentence(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['“', '”', '"', '’', '»', ')']);
    match bare.chars().last() {
        Some('!' | '?' | ';' | ':' | '…') => true,
        Some('.') => {
            let stem: String = bare.chars().filter(|letter| letter.is_alphanumeric()).collect();
            let day = stem.len() <= 2 && stem.chars().all(|letter| letter.is_ascii_digit());
            let short = stem.chars().count() <= 1 || SHORTENED.contains(&stem.to_lowercase().as_str());
            next.is_none() || !(day || short)
        }
        _ => false,
    }
}
