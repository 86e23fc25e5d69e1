//! Brazil. Withdrawal is made with the same tool as the order, so its words are the storefront's own.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};
use crate::offer::AfterSalesTopic;

pub(super) static BRAZIL: Pack = Pack {
    id: "br",
    editions: &[edition("br-2025.1", Day::FIRST)],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::SellerIdentity, "Decreto 7.962/2013, art. 2"),
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
