//! Switzerland. There is no statutory right of withdrawal.

use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

pub(in crate::market) static PACK: Pack = Pack {
    id: "ch",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::SellerIdentity, "UWG, Art. 3(1)(s) No. 1"),
        MarketRule::read(Requirement::Topic(AfterSalesTopic::Contract), "UWG, Art. 3(1)(s) No. 2"),
        MarketRule::read(Requirement::ErrorCorrection, "UWG, Art. 3(1)(s) No. 3"),
        MarketRule::read(Requirement::DurableConfirmation, "UWG, Art. 3(1)(s) No. 4"),
        MarketRule::read(Requirement::Currency("CHF"), "PBV, Art. 3, 4"),
        MarketRule::read(Requirement::PricesWithTax, "PBV, Art. 3, 4"),
        MarketRule::read(Requirement::AllInPrice, "PBV, Art. 4"),
    ],
};
