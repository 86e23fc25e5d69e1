//! Brazil. Withdrawal is made with the same tool as the order, so its words are the storefront's own.

use super::MENDED;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

pub(in crate::market) static PACK: Pack = Pack {
    id: "br",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::SellerIdentity, "Decreto 7.962/2013, art. 2"),
        MarketRule::read(Requirement::RegistrationNumber, "Decreto 7.962/2013, art. 2, I").learned(MENDED),
        MarketRule::read(Requirement::Risks, "Decreto 7.962/2013, art. 2, III").learned(MENDED),
        MarketRule::read(Requirement::ItemisedCosts, "Decreto 7.962/2013, art. 2, IV").learned(MENDED),
        MarketRule::read(Requirement::PaymentMeans, "Decreto 7.962/2013, art. 2, V").learned(MENDED),
        MarketRule::read(Requirement::Restrictions, "Decreto 7.962/2013, art. 2, VI").learned(MENDED),
        MarketRule::read(Requirement::Topic(AfterSalesTopic::Contract), "Decreto 7.962/2013, art. 4"),
        MarketRule::read(Requirement::Topic(AfterSalesTopic::Complaints), "Decreto 7.962/2013, art. 4"),
        MarketRule::read(
            Requirement::Topic(AfterSalesTopic::Withdrawal),
            "Código de Defesa do Consumidor, art. 49; Decreto 7.962/2013, art. 5",
        ),
        MarketRule::read(Requirement::WithdrawalFunction, "Decreto 7.962/2013, art. 5"),
        MarketRule::read(Requirement::ErrorCorrection, "Decreto 7.962/2013, art. 4"),
        MarketRule::read(Requirement::DurableConfirmation, "Decreto 7.962/2013, art. 4"),
        MarketRule::read(Requirement::ConsentApart, "LGPD, art. 8"),
    ],
};
