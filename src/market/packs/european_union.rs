//! The European Union: the directives, as every member has them in its own law.

use super::super::{Day, FinalItem, MarketRule, OrderLabel, Requirement, TwoStepLabel};
use super::{Pack, edition, france, germany, italy};
use crate::offer::AfterSalesTopic;

/// The rules of the directives; for members without a pack of their own, and as the base of those with one.
pub(in crate::market) static EUROPEAN_UNION: Pack = Pack {
    id: "eu",
    editions: &[
        edition("eu-2025.1", Day::FIRST),
        edition("eu-2025.2", Day::new(2025, 7, 20)),
        edition("eu-2026.1", Day::new(2026, 6, 19)),
        edition("eu-2026.2", Day::new(2026, 9, 27)),
    ],
    extends: &[],
    order_labels: &[
        OrderLabel {
            language: "en",
            text: "Order with obligation to pay",
            verified: true,
            source: "Directive 2011/83/EU, Art. 8(2), second subparagraph",
        },
        germany::ORDER,
        france::ORDER,
    ],
    withdrawal_labels: &[
        TwoStepLabel {
            language: "en",
            first: "Withdraw from contract here",
            confirm: "Confirm withdrawal",
            verified: false,
            source: "Directive 2011/83/EU, Art. 11a",
        },
        germany::WITHDRAW,
        france::WITHDRAW,
        italy::WITHDRAW,
        TwoStepLabel {
            language: "es",
            first: "Desistir del contrato aquí",
            confirm: "Confirmar desistimiento",
            verified: false,
            source: "Directive 2011/83/EU, Art. 11a, in Spanish",
        },
    ],
    cancel_labels: &[],
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
        MarketRule::known(Requirement::SellerIdentity, "Directive 2011/83/EU, Art. 6(1)(b), (c)"),
        MarketRule::known(Requirement::PricesWithTax, "Directive 98/6/EC, Art. 2(a), 3(1)"),
        MarketRule::told(Requirement::Topic(AfterSalesTopic::Withdrawal), "Directive 2011/83/EU, Art. 6(1)(h), (k)"),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Returns), "Directive 2011/83/EU, Art. 6(1)(i)"),
        MarketRule::told(Requirement::Topic(AfterSalesTopic::Refunds), "Directive 2011/83/EU, Art. 13, Annex I"),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Warranty), "Directive 2011/83/EU, Art. 6(1)(l), (m)"),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Digital), "Directive 2011/83/EU, Art. 6(1)(r), (s)"),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Complaints), "Directive 2011/83/EU, Art. 6(1)(g), (t)"),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Contract), "Directive 2000/31/EC, Art. 10"),
        MarketRule::read(Requirement::DigitalWaiver, "Directive 2011/83/EU, Art. 16(m), 8(7)"),
        MarketRule::read(Requirement::PriorPrice, "Directive 98/6/EC, Art. 6a"),
        MarketRule::read(Requirement::NoOdrLink, "Regulation (EU) 2024/3228").since(2025, 7, 20),
        MarketRule::told(Requirement::WithdrawalFunction, "Directive 2011/83/EU, Art. 11a").since(2026, 6, 19),
        MarketRule::read(
            Requirement::GuaranteeNotice,
            "Directive 2011/83/EU, Art. 6(1)(l), 22a; Implementing Regulation (EU) 2025/1960",
        )
        .since(2026, 9, 27),
        MarketRule::read(Requirement::NothingPreselected, "Directive 2011/83/EU, Art. 22"),
        MarketRule::read(Requirement::DurableConfirmation, "Directive 2011/83/EU, Art. 8(7)"),
        MarketRule::known(Requirement::ErrorCorrection, "Directive 2000/31/EC, Art. 10, 11"),
        MarketRule::read(Requirement::ConsentApart, "Regulation (EU) 2016/679, Art. 4(11), 7"),
    ],
};
