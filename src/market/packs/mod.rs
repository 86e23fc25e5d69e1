//! The packs as data: one file for each jurisdiction, one line here for each file.

use super::{Day, Pack};

/// The day from which the packs have what was found missing or wrong in November 2026.
pub(super) const MENDED: Day = Day::new(2026, 12, 1);

/// Declares the file of each pack and registers it for its markets.
macro_rules! registry {
    ($($markets:literal => $file:ident,)+) => {
        $(pub(super) mod $file;)+

        /// The packs with the codes of their markets, spaces between them: a country of ISO 3166-1, or a state or
        /// province of ISO 3166-2.
        pub(super) static REGISTRY: &[(&str, &Pack)] = &[$(($markets, &$file::PACK)),+];

        /// The packs alone, in the same order.
        pub(super) static KNOWN: &[&Pack] = &[$(&$file::PACK),+];
    };
}

// The order counts for markets that are not known: where two packs ask for the same, the first one's source is named.
// So a state stands before its country.
registry! {
    "AT BE BG CY CZ DK EE ES FI GR HR HU IE LT LU LV MT NL PL PT RO SE SI SK" => european_union,
    "DE" => germany,
    "FR" => france,
    "IT" => italy,
    "GB" => united_kingdom,
    "CH" => switzerland,
    "US-CA" => california,
    "US-MA" => massachusetts,
    "US" => united_states,
    "CA-QC" => quebec, // what holds in the rest of Canada is not known here
    "JP" => japan,
    "KR" => korea,
    "BR" => brazil,
    "IN" => india,
}
