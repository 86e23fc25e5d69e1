//! The strict pack, for every market that is not known: all rules of all packs at once.

use super::super::Day;
use super::{EUROPEAN_UNION, brazil, california, france, germany, india, italy, japan, korea, massachusetts, quebec};
use super::{Pack, edition};
use super::{switzerland, united_kingdom};

/// It has no rule of its own. What is about the language, currency and price tags of one place is left out.
pub(super) static STRICT: Pack = Pack {
    id: "strict",
    editions: &[
        edition("strict-2025.1", Day::FIRST),
        edition("strict-2025.2", Day::new(2025, 4, 6)),
        edition("strict-2025.3", Day::new(2025, 7, 1)),
        edition("strict-2025.4", Day::new(2025, 7, 20)),
        edition("strict-2026.1", Day::new(2026, 1, 1)),
        edition("strict-2026.2", Day::new(2026, 6, 19)),
        edition("strict-2026.3", Day::new(2026, 9, 27)),
        edition("strict-2027.1", Day::new(2027, 1, 1)),
    ],
    extends: &[
        &EUROPEAN_UNION,
        &germany::GERMANY,
        &france::FRANCE,
        &italy::ITALY,
        &united_kingdom::UNITED_KINGDOM,
        &switzerland::SWITZERLAND,
        &california::CALIFORNIA,
        &massachusetts::MASSACHUSETTS,
        &quebec::QUEBEC,
        &japan::JAPAN,
        &korea::KOREA,
        &brazil::BRAZIL,
        &india::INDIA,
    ],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[],
};
