//! Notes of how figures are reached, taken where they are made.

use super::{TraceInput, TraceKind, TraceRule, TraceStep};
use crate::money::{Exact, Money, RoundingMode};

/// One step as it is noted, before it is written out.
#[derive(Debug, Clone)]
pub(in crate::quote) struct Note {
    pub figure: String,
    pub rule: TraceRule,
    pub inputs: Vec<Exact>,
    pub exact: Exact,
    pub value: Exact,
    pub rounding: Option<RoundingMode>,
}

/// Where notes are taken, if anybody wants them.
#[derive(Debug, Default)]
pub(in crate::quote) struct Trace {
    notes: Option<Vec<Note>>,
}

impl Trace {
    /// A trace that takes notes.
    pub fn kept() -> Trace {
        Trace { notes: Some(Vec::new()) }
    }

    /// Whether notes are taken.
    pub fn is_kept(&self) -> bool {
        self.notes.is_some()
    }

    /// Takes a note; what it says is only worked out where notes are taken.
    pub fn note(&mut self, note: impl FnOnce() -> Note) {
        if let Some(notes) = &mut self.notes {
            notes.push(note());
        }
    }

    pub fn into_notes(self) -> Vec<Note> {
        self.notes.unwrap_or_default()
    }
}

impl Note {
    /// A figure that was rounded, if it had to be.
    pub fn rounded(
        figure: String,
        rule: TraceRule,
        inputs: &[Exact],
        exact: Exact,
        value: Exact,
        mode: RoundingMode,
    ) -> Note {
        let rounding = (exact != value).then_some(mode);
        Note { figure, rule, inputs: inputs.to_vec(), exact, value, rounding }
    }

    /// A figure that needed no rounding.
    pub fn exact(figure: String, rule: TraceRule, inputs: &[Exact], value: Exact) -> Note {
        Note { figure, rule, inputs: inputs.to_vec(), exact: value, value, rounding: None }
    }
}

/// The letters of a rule's inputs.
const LETTERS: [&str; 4] = ["a", "b", "c", "d"];

impl Note {
    /// The step as it is shown and kept; `money` writes an amount.
    pub fn step<E>(&self, money: impl Fn(Exact) -> Result<Money, E>) -> Result<TraceStep, E> {
        let input = |((name, kind), value): ((&&str, &TraceKind), &Exact)| TraceInput {
            name: (*name).to_owned(),
            kind: *kind,
            value: value.to_string(),
        };
        Ok(TraceStep {
            figure: self.figure.clone(),
            rule: self.rule,
            inputs: LETTERS.iter().zip(self.rule.inputs()).zip(&self.inputs).map(input).collect(),
            exact: self.exact.to_string(),
            value: money(self.value)?,
            rounding: self.rounding,
        })
    }
}
