//! What no checkout opens with, and what goes out of date while the offer stays the same: policies and promises.

use super::{Offer, Policy, ServicePromise};
use crate::calendar::Instant;
use crate::shape::{Problem, ProblemCode};

impl Offer {
    /// What no checkout opens with, although it can be read: offers of earlier versions may have it, and their records
    /// still count.
    pub fn unfit_to_open(&self) -> Vec<Problem> {
        let mut problems = self.unexplained_charges();
        problems.extend(self.unpinned_policies());
        problems
    }

    /// The charges that every buyer pays without being told why.
    fn unexplained_charges(&self) -> Vec<Problem> {
        let unexplained = self.charges.iter().enumerate().filter(|(_, charge)| charge.is_unexplained());
        unexplained
            .map(|(index, charge)| Problem {
                code: ProblemCode::Contradiction,
                pointer: format!("/charges/{index}/reason"),
                message: format!("every buyer pays `{}`, and nothing says why", charge.id),
                help: "say why in `reason`, or let the buyer choose it: `optional`: `true`".to_owned(),
            })
            .collect()
    }

    /// The policies whose text is not fixed. Nobody could prove later what was agreed to, so no checkout opens with one.
    fn unpinned_policies(&self) -> Vec<Problem> {
        let unpinned = self.policies.iter().enumerate().filter(|(_, policy)| !policy.is_pinned());
        let help = "put the text into `text`, or into `digest` the SHA-256 of the file at `url`: `upfront-checkout digest \
                    FILE` prints it";
        unpinned
            .map(|(index, policy)| {
                let message = format!("the policy `{}` does not say which text it is", policy.id);
                not_in_force(format!("/policies/{index}"), message, help)
            })
            .collect()
    }

    /// The policies and promises that do not hold at a moment. While a policy does not hold, nothing can be ordered; a promise
    /// that does not hold is not shown.
    pub fn out_of_force(&self, now: Instant) -> Vec<Problem> {
        let policies = self.policies.iter().enumerate().filter(|(_, policy)| !policy.is_valid_at(now));
        let promises = self.promises.iter().flatten().enumerate().filter(|(_, promise)| !promise.is_valid_at(now));
        policies
            .map(|(index, policy)| policy_problem(index, policy, now))
            .chain(promises.map(|(index, promise)| promise_problem(index, promise, now)))
            .collect()
    }
}

fn not_in_force(pointer: String, message: String, help: &str) -> Problem {
    Problem { code: ProblemCode::NotInForce, pointer, message, help: help.to_owned() }
}

fn policy_problem(index: usize, policy: &Policy, now: Instant) -> Problem {
    let name = if now < policy.valid_from { "validFrom" } else { "validUntil" };
    let message = format!("the policy `{}` does not hold at {now}, so nothing can be ordered", policy.id);
    not_in_force(format!("/policies/{index}/{name}"), message, "bring the version that holds")
}

fn promise_problem(index: usize, promise: &ServicePromise, now: Instant) -> Problem {
    let name = if now < promise.valid_from { "validFrom" } else { "validUntil" };
    let message = format!("the promise `{}` does not hold at {now}, so it is not shown", promise.id);
    not_in_force(format!("/promises/{index}/{name}"), message, "renew it with a new version, or take it out")
}
