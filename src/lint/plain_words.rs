//! Texts that must be understood: not too long, not too hard, without pressure (L37, L38).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{OfferText, Role, found, texts};
use super::readability::{LONGEST_SENTENCE, Readability, hardest_lix};
use super::words::PRESSURES;
use super::{FairnessRule, Judge, Severity};
use crate::language::Language;
use crate::offer::Wording;

pub(super) const EASY_TO_READ: FairnessRule = FairnessRule {
    id: "L37",
    title: "What must be understood is short and easy to read",
    source: "ISO 10008 A.4 and 6.1.3.4; GDPR Art. 12(1); Directive 2011/83/EU, Art. 6(1) (clear and comprehensible)",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "In questions, details, statements, facts, payment terms and the words on ending a plan the lint counts the \
          words (at most 40 in a question, 80 in a statement, 120 in any other), the words of the longest sentence (at \
          most 40) and LIX: the words of a sentence on average, plus the share of words with more than six letters in \
          percent. LIX is told above 60 in German and above 50 in English, for texts of 20 words or more. The text of a \
          policy that stands in the offer is measured by sentences and LIX. A measure does not understand: a text that \
          keeps it can still be dark.",
    proof: &[],
};

pub(super) const NO_PRESSURE: FairnessRule = FairnessRule {
    id: "L38",
    title: "No pressure: no others who look on, no scarcity, no fear, no shouting",
    source: "ISO 10008 6.1.3.4 (vulnerable people); Directive 2005/29/EC, Art. 5(3) and 8; India, Dark Patterns Guidelines 2023",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "In all texts of the offer the lint looks for words that press by what others do, by scarcity or by fear, for \
          more than one exclamation mark and for words in capitals. Pressure of time is L16, shame L17.",
    proof: &[],
};

/// Everything that is read.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    for said in texts(judged.offer) {
        for (language, phrase) in found(judged, &said, PRESSURES) {
            press(findings, &said, language, format!("`{phrase}` presses"));
        }
        for language in judged.languages.iter().copied() {
            let text = said.wording.in_language(language);
            if let Some(loud) = shouts(text) {
                press(findings, &said, language, loud);
            }
            if let Some(most) = most_words(said.role) {
                measure(findings, said.pointer_in(language), language, text, Some(most));
            }
        }
    }
    let written = judged.offer.policies.iter().enumerate();
    for (index, text) in written.filter_map(|(index, policy)| Some((index, policy.text.as_ref()?))) {
        measure_policy(judged, index, text, findings);
    }
}

fn press(findings: &mut Findings, said: &OfferText<'_>, language: &Language, message: String) {
    let help = "say what is there and what holds, calmly; whoever needs time takes it";
    findings.read(&NO_PRESSURE, said.pointer_in(language), message, help);
}

/// More than one exclamation mark, or a long word in capitals that is no abbreviation.
fn shouts(text: &str) -> Option<String> {
    const LONGEST_ABBREVIATION: usize = 5;
    if text.matches('!').count() > 1 {
        return Some("more than one exclamation mark".to_owned());
    }
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let mut loud = words.filter(|word| word.chars().count() > LONGEST_ABBREVIATION);
    let loud = loud.find(|word| word.chars().all(char::is_uppercase))?;
    Some(format!("`{loud}` in capitals"))
}

/// How many words a text may have that must be understood; `None` for what is no such text.
fn most_words(role: Role) -> Option<usize> {
    match role {
        Role::Question => Some(40),
        Role::Statement => Some(80),
        Role::Details | Role::Fact(_) | Role::Payment | Role::Cancellation | Role::Retention | Role::TakingBack => {
            Some(120)
        }
        Role::Title | Role::Description | Role::Note | Role::Reason => None,
    }
}

fn measure_policy(judged: &Judged<'_>, index: usize, text: &Wording, findings: &mut Findings) {
    for language in judged.languages.iter().copied() {
        let pointer = format!("/policies/{index}/text/{language}");
        measure(findings, pointer, language, text.in_language(language), None);
    }
}

/// One finding at most for a text: what is worst first.
fn measure(findings: &mut Findings, pointer: String, language: &Language, text: &str, most: Option<usize>) {
    let read = Readability::of(text);
    let too_long = most.filter(|most| read.words > *most);
    let too_hard = read.lix.zip(hardest_lix(language)).filter(|(lix, hardest)| lix > hardest);
    let (message, help) = if let Some(most) = too_long {
        (format!("{} words, more than {most}", read.words), "say what matters here, and the rest in a policy")
    } else if read.longest_sentence > LONGEST_SENTENCE {
        (format!("a sentence of {} words", read.longest_sentence), "make several sentences of it")
    } else if let Some((lix, hardest)) = too_hard {
        (format!("hard to read: LIX {lix}, above {hardest}"), "use shorter sentences and shorter words")
    } else {
        return;
    };
    findings.read(&EASY_TO_READ, pointer, message, help);
}
