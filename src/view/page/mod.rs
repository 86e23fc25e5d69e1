//! The page: every region in its place.

pub mod checkout;
