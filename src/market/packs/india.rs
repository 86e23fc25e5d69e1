//! India.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};

pub(super) static INDIA: Pack = Pack {
    id: "in",
    editions: &[edition("in-2025.1", Day::FIRST), edition("in-2027.1", Day::new(2027, 1, 1))],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::NoDarkPatterns, "Guidelines for Prevention and Regulation of Dark Patterns 2023"),
        MarketRule::told(Requirement::PriorPrice, "Consumer Protection (E-Commerce) (Amendment) Rules 2026")
            .since(2027, 1, 1),
        MarketRule::told(Requirement::AuditCertificate, "Consumer Protection (E-Commerce) (Amendment) Rules 2026")
            .since(2027, 1, 1),
    ],
};
