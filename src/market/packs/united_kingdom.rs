//! The United Kingdom.

use crate::market::{FinalItem, MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

/// When the subscription regime of the Digital Markets, Competition and Consumers Act begins is not fixed.
const SUBSCRIPTIONS: &str = "spring 2027";

pub(in crate::market) static PACK: Pack = Pack {
    id: "gb",
    extends: &[],
    words: PrescribedWords { order_button: "en", ..PrescribedWords::NONE },
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::OrderButton, "Consumer Contracts Regulations 2013, reg. 14(3) to (5)"),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Characteristics),
            "Consumer Contracts Regulations 2013, reg. 14, Sched. 2(a)",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::TotalPrice),
            "Consumer Contracts Regulations 2013, reg. 14, Sched. 2(f), (g), (h)",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Duration),
            "Consumer Contracts Regulations 2013, reg. 14, Sched. 2(s)",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::MinimumDuration),
            "Consumer Contracts Regulations 2013, reg. 14, Sched. 2(t)",
        ),
        MarketRule::read(Requirement::DeliveryLimits, "Consumer Contracts Regulations 2013, reg. 14(6)"),
        MarketRule::read(Requirement::PaymentMeans, "Consumer Contracts Regulations 2013, reg. 14(6)"),
        MarketRule::read(Requirement::PlanTerms, "Consumer Contracts Regulations 2013, Sched. 2(s), (t)"),
        MarketRule::from_memory(
            Requirement::SellerIdentity,
            "Consumer Contracts Regulations 2013, reg. 13, Sched. 2(b) to (d)",
        ),
        MarketRule::read(Requirement::PricesWithTax, "Digital Markets, Competition and Consumers Act 2024, s. 230")
            .since(2025, 4, 6),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Withdrawal),
            "Consumer Contracts Regulations 2013, reg. 13, Sched. 2(l)",
        ),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Returns),
            "Consumer Contracts Regulations 2013, reg. 13, Sched. 2(m)",
        ),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Warranty),
            "Consumer Contracts Regulations 2013, reg. 13, Sched. 2(p), (q)",
        ),
        MarketRule::read(
            Requirement::Topic(AfterSalesTopic::Complaints),
            "Consumer Contracts Regulations 2013, Sched. 2(k), (x)",
        ),
        MarketRule::read(Requirement::DigitalWaiver, "Consumer Contracts Regulations 2013, reg. 37"),
        MarketRule::read(Requirement::AllInPrice, "Digital Markets, Competition and Consumers Act 2024, s. 230")
            .since(2025, 4, 6),
        MarketRule::read(Requirement::NothingPreselected, "Consumer Contracts Regulations 2013, reg. 40"),
        MarketRule::read(Requirement::DurableConfirmation, "Consumer Contracts Regulations 2013, reg. 16"),
        MarketRule::read(Requirement::NoDarkPatterns, "Digital Markets, Competition and Consumers Act 2024, Sched. 20"),
        MarketRule::read(Requirement::RenewalConsent, "Digital Markets, Competition and Consumers Act 2024, s. 257")
            .announced(SUBSCRIPTIONS),
        MarketRule::read(Requirement::CancelFunction, "Digital Markets, Competition and Consumers Act 2024, s. 260")
            .announced(SUBSCRIPTIONS),
        MarketRule::read(
            Requirement::RenewalNotice,
            "Digital Markets, Competition and Consumers Act 2024, s. 253 to 281, Sched. 23",
        )
        .announced(SUBSCRIPTIONS),
    ],
};
