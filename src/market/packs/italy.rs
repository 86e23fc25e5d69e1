//! Italy.

use super::super::{Day, MarketRule, Requirement, TwoStepLabel};
use super::{EUROPEAN_UNION, Pack, edition};

pub(super) const WITHDRAW: TwoStepLabel = TwoStepLabel {
    language: "it",
    first: "Recedere dal contratto qui",
    confirm: "Conferma recesso",
    verified: false,
    source: "Codice del consumo, art. 54-bis",
};

/// No words for the order button: the Italian ones are not verified.
pub(super) static ITALY: Pack = Pack {
    id: "it",
    editions: &[
        edition("it-2025.1", Day::FIRST),
        edition("it-2025.2", Day::new(2025, 7, 20)),
        edition("it-2026.1", Day::new(2026, 6, 19)),
        edition("it-2026.2", Day::new(2026, 9, 27)),
    ],
    extends: &[&EUROPEAN_UNION],
    order_labels: &[],
    withdrawal_labels: &[WITHDRAW],
    cancel_labels: &[],
    rules: &[MarketRule::told(Requirement::WithdrawalFunction, "Codice del consumo, art. 54-bis (D.Lgs. 209/2025)")
        .since(2026, 6, 19)],
};
