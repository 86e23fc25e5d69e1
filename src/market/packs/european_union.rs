//! The European Union: the directives, as every member has them in its own law.

use super::MENDED;
use crate::market::{FinalItem, MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

/// The rules of the directives; for members without a pack of their own, and as the base of those with one.
pub(in crate::market) static PACK: Pack = Pack {
    id: "eu",
    extends: &[],
    words: PrescribedWords {
        // Irish is missing: the Irish version of Art. 8(2) was not found. Swedish law names no words, so the directive's Swedish
        // words stand here.
        order_button: "bg cs da de el en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv",
        withdrawal: "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv",
        cancellation: "",
    },
    revised: &[MENDED],
    rules: &[
        MarketRule::read(Requirement::OrderButton, "Directive 2011/83/EU, Art. 8(2), second subparagraph"),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Characteristics),
            "Directive 2011/83/EU, Art. 8(2), 6(1)(a)",
        ),
        MarketRule::read(Requirement::BeforeButton(FinalItem::TotalPrice), "Directive 2011/83/EU, Art. 8(2), 6(1)(e)"),
        MarketRule::read(Requirement::BeforeButton(FinalItem::Duration), "Directive 2011/83/EU, Art. 8(2), 6(1)(o)"),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::MinimumDuration),
            "Directive 2011/83/EU, Art. 8(2), 6(1)(p)",
        ),
        MarketRule::read(Requirement::DeliveryLimits, "Directive 2011/83/EU, Art. 8(3)"),
        MarketRule::read(Requirement::PaymentMeans, "Directive 2011/83/EU, Art. 8(3)"),
        MarketRule::read(Requirement::PlanTerms, "Directive 2011/83/EU, Art. 6(1)(o), (p)"),
        MarketRule::from_memory(Requirement::SellerIdentity, "Directive 2011/83/EU, Art. 6(1)(b), (c)"),
        MarketRule::from_memory(Requirement::PricesWithTax, "Directive 98/6/EC, Art. 2(a), 3(1)"),
        MarketRule::second_hand(
            Requirement::Topic(AfterSalesTopic::Withdrawal),
            "Directive 2011/83/EU, Art. 6(1)(h), (k)",
        ),
        MarketRule::from_memory(Requirement::Topic(AfterSalesTopic::Returns), "Directive 2011/83/EU, Art. 6(1)(i)"),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Refunds), "Directive 2011/83/EU, Art. 13, Annex I"),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Warranty),
            "Directive 2011/83/EU, Art. 6(1)(l), (m)",
        ),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Digital),
            "Directive 2011/83/EU, Art. 6(1)(r), (s)",
        ),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Complaints),
            "Directive 2011/83/EU, Art. 6(1)(g), (t)",
        ),
        MarketRule::from_memory(Requirement::Topic(AfterSalesTopic::Contract), "Directive 2000/31/EC, Art. 10"),
        MarketRule::read(Requirement::DigitalWaiver, "Directive 2011/83/EU, Art. 16(m), 8(7)"),
        MarketRule::read(Requirement::PriorPrice, "Directive 98/6/EC, Art. 6a"),
        MarketRule::read(Requirement::NoOdrLink, "Regulation (EU) 2024/3228").since(2025, 7, 20),
        MarketRule::second_hand(Requirement::WithdrawalFunction, "Directive 2011/83/EU, Art. 11a").since(2026, 6, 19),
        MarketRule::read(
            Requirement::GuaranteeNotice,
            "Directive 2011/83/EU, Art. 6(1)(l), 22a; Implementing Regulation (EU) 2025/1960",
        )
        .since(2026, 9, 27),
        MarketRule::second_hand(
            Requirement::DurabilityLabel,
            "Directive 2011/83/EU, Art. 6(1)(la), 22a, as amended by Directive (EU) 2024/825; Implementing Regulation (EU) 2025/1960, Annex II",
        )
        .since(2026, 9, 27)
        .learned(MENDED),
        MarketRule::second_hand(
            Requirement::GreenerDelivery,
            "Directive 2011/83/EU, Art. 6(1)(g), as amended by Directive (EU) 2024/825",
        )
        .since(2026, 9, 27)
        .learned(MENDED),
        MarketRule::read(Requirement::NothingPreselected, "Directive 2011/83/EU, Art. 22"),
        MarketRule::read(Requirement::DurableConfirmation, "Directive 2011/83/EU, Art. 8(7)"),
        MarketRule::from_memory(Requirement::ErrorCorrection, "Directive 2000/31/EC, Art. 10, 11"),
        MarketRule::read(Requirement::ConsentApart, "Regulation (EU) 2016/679, Art. 4(11), 7"),
    ],
};
