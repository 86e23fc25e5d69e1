//! India.

use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "in",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::NoDarkPatterns, "Guidelines for Prevention and Regulation of Dark Patterns 2023"),
        MarketRule::second_hand(Requirement::PriorPrice, "Consumer Protection (E-Commerce) (Amendment) Rules 2026")
            .since(2027, 1, 1),
        MarketRule::second_hand(
            Requirement::AuditCertificate,
            "Consumer Protection (E-Commerce) (Amendment) Rules 2026",
        )
        .since(2027, 1, 1),
    ],
};
