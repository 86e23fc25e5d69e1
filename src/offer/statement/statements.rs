//! What is asked, and under which texts: of an offer, or of the record of an order.

use crate::offer::{Declaration, Policy, Purpose};
use crate::shape::Id;

/// The purposes, declarations and policies that belong together.
#[derive(Debug, Clone, Copy)]
pub struct Statements<'s> {
    /// The optional uses of data.
    pub purposes: &'s [Purpose],
    /// What must be declared.
    pub declarations: &'s [Declaration],
    /// The texts they speak of.
    pub policies: &'s [Policy],
}

impl<'s> Statements<'s> {
    /// The purpose of an id.
    pub fn purpose(&self, id: &Id) -> Option<&'s Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == *id)
    }

    /// The declaration of an id.
    pub fn declaration(&self, id: &Id) -> Option<&'s Declaration> {
        self.declarations.iter().find(|declaration| declaration.id == *id)
    }

    /// The policy of an id.
    pub fn policy(&self, id: &Id) -> Option<&'s Policy> {
        self.policies.iter().find(|policy| policy.id == *id)
    }
}
