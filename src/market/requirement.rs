//! What a rule of a market can ask for.

use crate::offer::AfterSalesTopic;

/// What a rule asks for.
///
/// What an offer can show is checked by [`demands`](super::demands). The rest is for the checkout itself or for the
/// storefront; `docs/markets.md` says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// The order button carries words that name the obligation to pay, and nothing else.
    OrderButton,
    /// Something that stands directly before the order button.
    BeforeButton(FinalItem),
    /// Where goods are delivered to is said at the beginning.
    DeliveryLimits,
    /// How one can pay is said at the beginning.
    PaymentMeans,
    /// Who sells, with an address and ways to reach a person.
    SellerIdentity,
    /// A fact about the time after the purchase.
    Topic(AfterSalesTopic),
    /// For digital content before the end of the withdrawal period: the agreement, and the knowledge of what is lost.
    DigitalWaiver,
    /// Express consent to a charge that recurs. In an offer it is a declaration that asks for it.
    RenewalConsent,
    /// How long a plan binds, and what comes after that.
    PlanTerms,
    /// With a reduced price the lowest one of the thirty days before.
    PriorPrice,
    /// Prices contain tax.
    PricesWithTax,
    /// Prices are in the currency of the place.
    Currency(&'static str),
    /// The offer is shown in this language first.
    LanguageFirst(&'static str),
    /// No link to the European platform for online dispute resolution, which is closed.
    NoOdrLink,
    /// The number under which the business is registered.
    RegistrationNumber,
    /// A person who answers for complaints, with the times the law sets: receipt confirmed within 48 hours, settled within
    /// a month.
    GrievanceOfficer,
    /// The country each of the goods comes from.
    Origin,
    /// The risks to health and safety of each product, or that there are none.
    Risks,
    /// What limits the use of each product or the offer of it, or that nothing does.
    Restrictions,
    /// A reminder before a plan is renewed, so many days before the last day to cancel.
    RenewalReminder {
        /// The earliest: at most so many days before.
        earliest: u32,
        /// The latest: at least so many days before.
        latest: u32,
    },
    /// A plan is ended where it was ordered.
    CancelWhereOrdered,
    /// Consent before a higher price begins, after a trial or an introductory price too, asked for at most so many days
    /// before.
    IncreaseConsent(u32),
    /// A function to withdraw from the contract, in two steps.
    WithdrawalFunction,
    /// A function to cancel a contract that runs on.
    CancelFunction,
    /// The harmonised notice on the legal guarantee, in its fixed design.
    GuaranteeNotice,
    /// The harmonised label of a producer's guarantee of durability, in its fixed design, where there is such a guarantee.
    DurabilityLabel,
    /// Ways of delivery that burden the environment less are named, where there are any.
    GreenerDelivery,
    /// Every additional cost is itemised.
    ItemisedCosts,
    /// The calendar date by which a plan must be ended to avoid the next charge.
    CancelByDate,
    /// A notice before a plan is renewed or changed.
    RenewalNotice,
    /// The first price that is shown contains every charge that cannot be avoided.
    AllInPrice,
    /// No extra is chosen beforehand.
    NothingPreselected,
    /// Consent to the use of data stands apart from everything else.
    ConsentApart,
    /// Yes and no are equally easy.
    EqualChoice,
    /// Slips can be seen and corrected before the order.
    ErrorCorrection,
    /// A confirmation to keep, without delay.
    DurableConfirmation,
    /// Proof of the consent to recurring charges is kept.
    ProofOfConsent,
    /// A browser's wish not to be tracked is honoured, and that is shown.
    OptOutSignal,
    /// None of the patterns that the regulator lists.
    NoDarkPatterns,
    /// A yearly audit, with its certificate on display.
    AuditCertificate,
}

/// What may have to stand directly before the order button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FinalItem {
    /// The main characteristics of each product.
    Characteristics,
    /// How many of each.
    Quantity,
    /// The total, with taxes and every charge.
    TotalPrice,
    /// When and how it is paid.
    PaymentTerms,
    /// When it is delivered.
    DeliveryTime,
    /// Until when the offer holds, if it ends.
    OfferPeriod,
    /// How long a contract runs, or how it is ended.
    Duration,
    /// How long it binds at least.
    MinimumDuration,
    /// The right of withdrawal, or how to cancel.
    Withdrawal,
}

impl Requirement {
    /// Whether it is about one place: its language, its currency, tax in its prices, an office that its law created. It
    /// means nothing elsewhere.
    pub(super) fn is_of_the_place(self) -> bool {
        matches!(
            self,
            Requirement::LanguageFirst(_)
                | Requirement::Currency(_)
                | Requirement::PricesWithTax
                | Requirement::GrievanceOfficer
        )
    }

    /// Whether [`demands`](super::demands) looks for it in an offer.
    pub fn is_checked(self) -> bool {
        match self {
            Requirement::OrderButton
            | Requirement::DeliveryLimits
            | Requirement::PaymentMeans
            | Requirement::SellerIdentity
            | Requirement::Topic(_)
            | Requirement::DigitalWaiver
            | Requirement::RenewalConsent
            | Requirement::PlanTerms
            | Requirement::PriorPrice
            | Requirement::PricesWithTax
            | Requirement::Currency(_)
            | Requirement::LanguageFirst(_)
            | Requirement::NoOdrLink
            | Requirement::RegistrationNumber
            | Requirement::GrievanceOfficer
            | Requirement::Origin
            | Requirement::Risks
            | Requirement::Restrictions
            | Requirement::RenewalReminder { .. }
            | Requirement::CancelWhereOrdered
            | Requirement::IncreaseConsent(_) => true,
            Requirement::BeforeButton(_)
            | Requirement::WithdrawalFunction
            | Requirement::CancelFunction
            | Requirement::GuaranteeNotice
            | Requirement::DurabilityLabel
            | Requirement::GreenerDelivery
            | Requirement::ItemisedCosts
            | Requirement::CancelByDate
            | Requirement::RenewalNotice
            | Requirement::AllInPrice
            | Requirement::NothingPreselected
            | Requirement::ConsentApart
            | Requirement::EqualChoice
            | Requirement::ErrorCorrection
            | Requirement::DurableConfirmation
            | Requirement::ProofOfConsent
            | Requirement::OptOutSignal
            | Requirement::NoDarkPatterns
            | Requirement::AuditCertificate => false,
        }
    }
}
