//! India.

use super::MENDED;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

/// What a seller must tell before the purchase.
const RULES: &str = "Consumer Protection (E-Commerce) Rules 2020, duties of sellers";

pub(in crate::market) static PACK: Pack = Pack {
    id: "in",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::quoted(Requirement::SellerIdentity, "Consumer Protection (E-Commerce) Rules 2020, rule 4(2)")
            .learned(MENDED),
        MarketRule::quoted(
            Requirement::GrievanceOfficer,
            "Consumer Protection (E-Commerce) Rules 2020, rule 4(4), (5)",
        )
        .learned(MENDED),
        MarketRule::second_hand(Requirement::Origin, RULES).learned(MENDED),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Returns), RULES).learned(MENDED),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Refunds), RULES).learned(MENDED),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Warranty), RULES).learned(MENDED),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Complaints), RULES).learned(MENDED),
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
