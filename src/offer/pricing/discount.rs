//! What is taken off: of one line, or of the order.

use crate::money::{AllocationMethod, Amount, Price, Share};
use crate::offer::{Precision, TaxList, Wording};
use crate::shape::{Digest, Id, choice, shape};

shape! {
    /// A discount on one line or one charge; several are taken one after the other. Either a percentage or an amount.
    pub struct LineDiscount {
        /// What it is called.
        pub title: Option<Wording>,
        /// A share of the price: `"0.10"` is 10 %.
        pub percent: Option<Share>,
        /// An amount.
        pub amount: Option<Price>,
        /// What a percentage is a share of, where that is neither the line nor what is left of it.
        pub base: Option<Price>,
        /// Whether a percentage is of what the discounts before it left (where left out), or of the original price.
        pub on: Option<DiscountBase>,
        /// Whether it counts once for the line (where left out), or for each unit.
        pub per: Option<DiscountUnit>,
        /// Whether the line may become a credit by it; where left out it takes no more than there is.
        pub below_zero: Option<bool>,
    }
}

choice! {
    /// What a percentage is a share of.
    pub enum DiscountBase {
        /// What the discounts before it left.
        Current = "current",
        /// The price before every discount.
        Original = "original",
    }
}

choice! {
    /// What a discount or charge counts for.
    pub enum DiscountUnit {
        /// Once for the line.
        Line = "line",
        /// For each unit.
        Unit = "unit",
    }
}

shape! {
    /// A discount on the order, for everybody or for those who know a code. Several are taken in their order. Either a
    /// percentage or an amount.
    pub struct Discount {
        /// The discount's name in this offer.
        pub id: Id,
        /// SHA-256 of the code, its letters A to Z in upper case: everybody can read an offer, so the code is not in
        /// it. Left out for a discount that needs no code.
        pub code_digest: Option<Digest>,
        /// What it is called in the quote.
        pub title: Wording,
        /// A share of the lines it is on: `"0.10"` is 10 %. Either this or an amount.
        pub percent: Option<Share>,
        /// An amount.
        pub amount: Option<Price>,
        /// What a percentage is a share of, where that is not the lines it is on.
        pub base: Option<Price>,
        /// The most a percentage can come to.
        pub maximum: Option<Price>,
        /// The value of the lines it is on, before discounts on the order, from which it counts; of all lines that are
        /// charged once, where it is on delivery or charges alone.
        pub minimum: Option<Amount>,
        /// Whether a percentage is of what the discounts before it left (where left out), or of the original prices.
        pub on: Option<DiscountBase>,
        /// What it is on: ids of `lines`, or of `delivery` and `charges` for a discount on what goods are sent with; all
        /// lines that are charged once where left out.
        pub targets: Vec<Id>,
        /// Whether charges take part; no where left out.
        pub include_charges: Option<bool>,
        /// How it meets the tax; `allocated` where left out.
        pub apply: Option<DiscountRule>,
        /// How it is shared out over its lines; as the convention says where left out.
        pub allocation: Option<Allocation>,
        /// The taxes on it, where `apply` is `separate`, and only there.
        pub taxes: Option<TaxList>,
        /// Whether it contains tax under `separate`, where that differs from the offer's prices.
        pub prices_include_tax: Option<bool>,
        /// Whether a percentage is rounded, where that differs from the convention.
        pub precision: Option<Precision>,
        /// Whether it never takes more than there is; where left out yes for `allocated`, no for the others.
        pub capped: Option<bool>,
    }
}

choice! {
    /// How a discount on the order meets the tax.
    pub enum DiscountRule {
        /// It is shared out over its lines before tax.
        Allocated = "allocated",
        /// It is an entry of its own with its own taxes: the document allowance of EN 16931.
        Separate = "separate",
        /// It becomes one entry for each combination of taxes, in proportion, each taxed and rounded by itself.
        SplitByRate = "split-by-rate",
        /// It is taken off the total; the tax stays.
        AfterTax = "after-tax",
    }
}

shape! {
    /// How a discount is shared out.
    pub struct Allocation {
        /// Who gets the odd unit; as the convention says where left out.
        pub method: Option<AllocationMethod>,
        /// What it is shared out by; as the convention says where left out.
        pub weights: Option<DiscountWeights>,
        /// The weights themselves, one for each target; they go before `weights`.
        pub weight_list: Vec<Price>,
        /// The most that single lines or charges can take.
        pub caps: Vec<AllocationCap>,
    }
}

choice! {
    /// What a discount is shared out by.
    pub enum DiscountWeights {
        /// The present prices, as they are stated.
        Price = "price",
        /// The prices with tax.
        Gross = "gross",
        /// The prices without tax.
        Net = "net",
        /// Everything alike.
        Equal = "equal",
    }
}

shape! {
    /// The most that one line or charge can take of a discount.
    pub struct AllocationCap {
        /// The line or charge: an id of `lines` or `charges`.
        pub of: Id,
        /// The most.
        pub amount: Price,
    }
}

impl Discount {
    /// The digest of a code, as it stands in the offer: `sha256:` of the code with its letters A to Z in
    /// upper case, without spaces around.
    pub fn digest_of_code(code: &str) -> Digest {
        Digest::of_text(&code.trim().to_ascii_uppercase())
    }
}
