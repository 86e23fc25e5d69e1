//! Italy.

use super::european_union;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "it",
    extends: &[&european_union::PACK],
    words: PrescribedWords { order_button: "it", withdrawal: "it", cancellation: "" },
    revised: &[],
    rules: &[MarketRule::second_hand(
        Requirement::WithdrawalFunction,
        "Codice del consumo, art. 54-bis (D.Lgs. 209/2025)",
    )
    .since(2026, 6, 19)],
};
