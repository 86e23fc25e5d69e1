//! The offer as one document.

use super::{
    AfterSalesFact, AfterSalesTopic, BasketLine, Charge, Country, Declaration, DeliveryMethod, Discount, Line, Market,
    Nature, PayableRounding, PaymentMethod, Policy, Prepaid, PromiseTopic, Purpose, Rounding, Rule, Seller,
    ServicePromise, StatedTotals, Statements, Tax, Wording,
};
use crate::calendar::{Days, Instant, Interval, IntervalUnit, TimeZone};
use crate::language::Language;
use crate::money::Currency;
use crate::shape::{Digest, Id, Json, Listed, Write, choice, shape};

choice! {
    /// The version of the offer's format.
    pub enum OfferVersion {
        /// The first version.
        One = "1",
    }
}

shape! {
    /// The storefront's complete statement: who sells what to whom, at which price, under which conditions.
    ///
    /// Unknown members are refused, each problem named at its place. `checkOffer` on the server says what is wrong with
    /// one.
    pub struct Offer {
        /// The version of this format.
        pub offer_version: OfferVersion,
        /// The name of this offer; a draft is kept for it, and an order names it.
        pub id: Id,
        /// From when the offer holds.
        pub valid_from: Instant,
        /// Until when the offer holds; an order at or after this instant is refused.
        pub valid_until: Instant,
        /// Whose law the offer follows: the country, state or province the storefront directs it to.
        pub market: Market,
        /// The shop's time zone: every calendar day (of charges, terms, deliveries, ages) is a day there, and times are
        /// shown in it. UTC where left out.
        pub time_zone: Option<TimeZone>,
        /// The currency of every amount in the offer.
        pub currency: Currency,
        /// The languages every wording is written in, the storefront's own first; at least one.
        pub languages: Vec<Language>,
        /// Whether prices contain tax, where one does not say otherwise (a consumer shop in the EU: always).
        pub prices_include_tax: bool,
        /// Where and how amounts are rounded; the convention `net` or `inclusive`, after `pricesIncludeTax`, where left
        /// out.
        pub rounding: Option<Rounding>,
        /// Who sells.
        pub seller: Seller,
        /// The taxes that lines and charges refer to.
        pub taxes: Vec<Tax>,
        /// What can be in the basket.
        pub lines: Listed<Line>,
        /// What the consumer has already put in the basket, in the storefront. Nothing else may stand here.
        pub basket: Vec<BasketLine>,
        /// Which choices do not go together.
        pub rules: Vec<Rule>,
        /// Where goods can be sent; at least one country where a line is goods.
        pub ships_to: Vec<Country>,
        /// How goods reach the consumer; at least one way where a line is goods.
        pub delivery: Vec<DeliveryMethod>,
        /// Amounts beside the products, of the seller and of third parties, known and unknown.
        pub charges: Vec<Charge>,
        /// Discounts on the order, for everybody or for those who know a code; they are taken in this order.
        pub discounts: Vec<Discount>,
        /// What is already paid.
        pub prepaid: Vec<Prepaid>,
        /// How the payable amount is rounded at the end; not at all where left out.
        pub payable_rounding: Option<PayableRounding>,
        /// Whether the storefront's own tax service states taxes and total; without its answer there is no quote.
        pub totals_are_stated: Option<bool>,
        /// Taxes and total as that service stated them, for the basket as it stands here or for the selection they
        /// name.
        pub stated_totals: Option<StatedTotals>,
        /// How the order can be paid; at least one way.
        pub payment: Vec<PaymentMethod>,
        /// The texts that govern the purchase, versioned.
        pub policies: Vec<Policy>,
        /// What must be declared before ordering.
        pub declarations: Vec<Declaration>,
        /// What the consumer may agree to, freely.
        pub purposes: Vec<Purpose>,
        /// How long an answer of no is remembered and not asked about again; six months where left out.
        pub ask_again_after: Option<Interval>,
        /// What the shop promises, as far as it matters at the checkout.
        pub promises: Option<Vec<ServicePromise>>,
        /// What must be known before buying about the time after it.
        pub after_sales: Vec<AfterSalesFact>,
        /// Which law governs the contract and which courts decide; needed where the seller is in another country than
        /// the market.
        pub governing_law: Option<Wording>,
    }
}

impl Offer {
    /// The digest of the offer, as orders and records name it. Totals that a tax service states for one selection are left
    /// out, because they change while the offer stays the same.
    pub fn digest(&self) -> Digest {
        let mut written = self.write();
        if let Json::Object(members) = &mut written {
            members.retain(|(name, _)| name != "statedTotals");
        }
        Digest::of(&written)
    }

    /// The shop's days.
    pub fn days(&self) -> Days<'_> {
        Days::of(self.time_zone.as_ref())
    }

    /// The language in whose order dates are typed: a language without a region takes the market's. So `04/03/1990` in an
    /// English offer is 4 March in Great Britain and 3 April in the United States.
    pub fn date_language(&self, language: &Language) -> Language {
        let with_region = || Language::parse(&format!("{language}-{}", self.market.country().code()));
        let is_alone = language.as_str() == language.primary();
        is_alone.then(with_region).flatten().unwrap_or_else(|| language.clone())
    }

    /// Whether the offer holds at an instant.
    pub fn is_valid_at(&self, now: Instant) -> bool {
        (self.valid_from..self.valid_until).contains(&now)
    }

    /// What is asked of the consumer, and under which texts.
    pub fn statements(&self) -> Statements<'_> {
        let Offer { purposes, declarations, policies, .. } = self;
        Statements { purposes, declarations, policies }
    }

    /// Whether something of a nature is sold.
    pub fn sells(&self, nature: Nature) -> bool {
        self.lines.iter().any(|line| line.nature == nature)
    }

    /// Whether a topic about the time after the purchase concerns what is sold.
    pub fn is_concerned_by(&self, topic: AfterSalesTopic) -> bool {
        topic.concerns(|nature| self.sells(nature))
    }

    /// The line of an id.
    pub fn line(&self, id: &Id) -> Option<&Line> {
        self.lines.find(id, 0)
    }

    /// The lines of basket entries, in their order; `None` for one that the offer does not have.
    pub fn lines_of<'o, 's>(
        &'o self,
        basket: &'s [BasketLine],
    ) -> impl Iterator<Item = (&'s BasketLine, Option<&'o Line>)> {
        basket.iter().enumerate().map(|(place, chosen)| (chosen, self.lines.find(&chosen.line, place)))
    }

    /// The tax of an id.
    pub fn tax(&self, id: &Id) -> Option<&Tax> {
        self.taxes.iter().find(|tax| tax.id == *id)
    }

    /// The delivery method of an id.
    pub fn delivery_method(&self, id: &Id) -> Option<&DeliveryMethod> {
        self.delivery.iter().find(|method| method.id == *id)
    }

    /// The payment method of an id.
    pub fn payment_method(&self, id: &Id) -> Option<&PaymentMethod> {
        self.payment.iter().find(|method| method.id == *id)
    }

    /// The policy of an id.
    pub fn policy(&self, id: &Id) -> Option<&Policy> {
        self.policies.iter().find(|policy| policy.id == *id)
    }

    /// The promises about a topic that hold at an instant.
    pub fn promises_on(&self, topic: PromiseTopic, now: Instant) -> impl Iterator<Item = &ServicePromise> {
        self.promises.iter().flatten().filter(move |promise| promise.topic == topic && promise.is_valid_at(now))
    }

    /// How long an answer of no is remembered.
    pub fn ask_again_after(&self) -> Interval {
        self.ask_again_after.clone().unwrap_or(Interval { count: 6, unit: IntervalUnit::Month })
    }

    /// The discount with this code. Upper and lower case count alike, and spaces around the code do not count.
    pub fn discount_of_code(&self, code: &str) -> Option<&Discount> {
        let digest = Discount::digest_of_code(code);
        self.discounts.iter().find(|discount| discount.code_digest == Some(digest))
    }

    /// Whether there is a discount that needs a code.
    pub fn takes_codes(&self) -> bool {
        self.discounts.iter().any(|discount| discount.code_digest.is_some())
    }

    /// The discount of an id.
    pub fn discount(&self, id: &Id) -> Option<&Discount> {
        self.discounts.iter().find(|discount| discount.id == *id)
    }

    /// The charge of an id.
    pub fn charge(&self, id: &Id) -> Option<&Charge> {
        self.charges.iter().find(|charge| charge.id == *id)
    }

    /// The charge of an id, where the consumer chooses it.
    pub fn optional_charge(&self, id: &Id) -> Option<&Charge> {
        self.charge(id).filter(|charge| charge.is_optional())
    }
}
