//! From step to step.

use super::change::Change;
use super::next::{Next, focus, refuse};
use crate::checkout::{Focus, OpenPoint, Step, open_points};
use crate::selection::Needs;
use crate::shape::ProblemCode;

impl Change<'_> {
    /// The steps that the selection needs.
    fn steps(&self) -> Vec<Step> {
        Step::needed(&Needs::of(self.offer, &self.state.selection))
    }

    /// On to the next step.
    pub(super) fn go_on(self) -> Next {
        let present = self.state.step;
        let next = self.steps().into_iter().find(|step| *step > present).unwrap_or(Step::Review);
        self.go_to(next)
    }

    /// Goes to a step. Back is always possible. Forward needs the steps before to be complete: otherwise it goes to the first
    /// that is not, which then says what is open.
    pub(super) fn go_to(mut self, wanted: Step) -> Next {
        if !self.steps().contains(&wanted) {
            let message = format!("there is no step `{}` for this basket", wanted.as_str());
            return refuse(self.state, ProblemCode::NotNow, message, "go to one of the snapshot's steps");
        }
        let points = open_points(self.offer, &self.state, self.now);
        let first_open = points.iter().map(OpenPoint::step).filter(|step| *step < wanted).min();
        let Some(open) = first_open else {
            self.forget_notice();
            self.state.step = wanted;
            return (self.state, vec![focus(Focus::Heading)]);
        };
        self.ask(open);
        self.state.step = open;
        (self.state, vec![focus(Focus::OpenPoints)])
    }

    /// Lets a step say what is open in it, from now on.
    pub(super) fn ask(&mut self, step: Step) {
        if !self.state.asked.contains(&step) {
            self.state.asked.push(step);
        }
    }
}
