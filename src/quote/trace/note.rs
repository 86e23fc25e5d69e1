//! The notes of how figures are reached. Each is taken where its figure is made.

use super::{Figure, How, TraceInput, TraceKind, TraceStep};
use crate::money::{Exact, Money};

/// Takes notes of figures, if anybody wants them.
///
/// A figure passes through the trace on its way into the quote: [`tell`](Trace::tell) gives its value back. So nobody can
/// change how a figure is computed and leave its note as it was. Where no notes are kept, nothing is worked out for them.
#[derive(Debug, Default)]
pub struct Trace {
    /// The notes so far; `None` where nobody asked for them.
    notes: Option<Notes>,
}

/// Notes in the order in which they are read, which is part of every record: first the steps that lead to the payable
/// amount, in the order in which they are taken; then the other figures, in the order of the document.
#[derive(Debug, Default)]
struct Notes {
    /// What leads to the payable amount.
    steps: Vec<Note>,
    /// What stands in the document beside that.
    others: Vec<Note>,
}

/// One figure, with how it is reached.
#[derive(Debug)]
struct Note {
    /// The figure, with its exact value before rounding.
    figure: Figure,
    /// The rule, and what goes in.
    how: How,
}

impl Trace {
    /// A trace that keeps notes.
    pub fn kept() -> Trace {
        Trace { notes: Some(Notes::default()) }
    }

    /// Whether notes are kept.
    pub fn is_kept(&self) -> bool {
        self.notes.is_some()
    }

    /// The value of a figure that leads to the payable amount, with a note of how it is reached.
    #[inline]
    pub fn tell(&mut self, figure: Figure, how: impl FnOnce() -> How) -> Exact {
        if let Some(notes) = &mut self.notes {
            notes.steps.push(Note { figure, how: how() });
        }
        figure.value
    }

    /// The same for a figure that stands in the document and leads nowhere.
    #[inline]
    pub fn tell_other(&mut self, figure: Figure, how: impl FnOnce() -> How) -> Exact {
        if let Some(notes) = &mut self.notes {
            notes.others.push(Note { figure, how: how() });
        }
        figure.value
    }

    /// The notes as they are shown and kept; `money` writes an amount.
    ///
    /// # Errors
    /// What `money` answers.
    pub fn into_steps<E>(self, money: impl Fn(Exact) -> Result<Money, E>) -> Result<Vec<TraceStep>, E> {
        let Notes { steps, others } = self.notes.unwrap_or_default();
        steps.iter().chain(&others).map(|note| note.step(&money)).collect()
    }
}

/// The letters of a rule's inputs.
const LETTERS: [&str; 4] = ["a", "b", "c", "d"];

impl Note {
    /// The note as a step: its figure as a JSON Pointer, its inputs with their letters.
    fn step<E>(&self, money: &impl Fn(Exact) -> Result<Money, E>) -> Result<TraceStep, E> {
        let Note { figure, how } = self;
        let input = |((name, kind), value): ((&&str, &TraceKind), &Exact)| TraceInput {
            name: (*name).to_owned(),
            kind: *kind,
            value: value.to_string(),
        };
        Ok(TraceStep {
            figure: how.place.pointer(how.name),
            rule: how.rule,
            inputs: LETTERS.iter().zip(how.rule.inputs()).zip(&how.inputs).map(input).collect(),
            exact: figure.exact.to_string(),
            value: money(figure.value)?,
            rounding: figure.rounding(),
        })
    }
}
