//! Conventions by name: a shop owner picks one word.

use crate::money::{AllocationMethod, RoundingMode};
use crate::offer::{
    ComponentRounding, DiscountWeights, LineTax, NetRounding, Precision, PriceBasis, RoundingLevel, RoundingTarget,
    TotalRule,
};
use crate::shape::choice;

choice! {
    /// The convention of a shop system or standard; each is written out in docs/quote.md.
    pub enum Convention {
        /// The default for net prices: per tax, half up, line amounts rounded. EN 16931 rounds so.
        Net = "net",
        /// The default for prices with tax: per tax, half up, the tax is rounded and the net amount is the rest.
        Inclusive = "inclusive",
        /// EN 16931, Peppol BIS Billing, XRechnung: per category and rate, on the sum of rounded line amounts.
        En16931 = "en16931",
        /// GOBL, precise: nothing is rounded before the document's taxes.
        Gobl = "gobl",
        /// GOBL, currency: line amounts are rounded first.
        GoblCurrency = "gobl-currency",
        /// WooCommerce: each tax of each line; ties down where prices include tax, and for discounts.
        Woocommerce = "woocommerce",
        /// WooCommerce with "round tax at subtotal level".
        WoocommerceSubtotal = "woocommerce-subtotal",
        /// Magento, "unit price": the tax of one unit is rounded.
        MagentoUnit = "magento-unit",
        /// Magento, "row total".
        MagentoRow = "magento-row",
        /// Magento, "total": once per rate, the rows carry their remainder on.
        MagentoTotal = "magento-total",
        /// PrestaShop, round on each item: the unit price is rounded before it is multiplied.
        PrestashopItem = "prestashop-item",
        /// PrestaShop, round on each line.
        PrestashopLine = "prestashop-line",
        /// PrestaShop, round on the total.
        PrestashopTotal = "prestashop-total",
        /// Shopware, horizontal: per line.
        ShopwareHorizontal = "shopware-horizontal",
        /// Shopware, vertical: per rate.
        ShopwareVertical = "shopware-vertical",
        /// Vendure: per line; of prices with tax the net amount is rounded; discounts tie down.
        Vendure = "vendure",
        /// Saleor: per line; of prices with tax the net amount is rounded; the last line takes the rest of a discount.
        Saleor = "saleor",
        /// Sylius, order items: per line; shares of discounts are rounded and corrected from the first.
        Sylius = "sylius",
        /// Sylius, order item units: per unit.
        SyliusUnits = "sylius-units",
        /// Solidus and Spree: each rate of each line; the last line takes the rest of a discount.
        Solidus = "solidus",
        /// Odoo, round per line.
        OdooLine = "odoo-line",
        /// Odoo, round globally: once per tax.
        OdooGlobal = "odoo-global",
        /// Odoo in Portugal: the total is rounded first, and the net amount is the rest.
        OdooPortugal = "odoo-portugal",
        /// ERPNext: per tax over the document.
        Erpnext = "erpnext",
        /// Dynamics 365, per line, all tax codes of a line together.
        DynamicsLine = "dynamics-line",
        /// Dynamics 365, on the total, all tax codes together.
        DynamicsTotal = "dynamics-total",
        /// Commercetools, line item level: per line, half even.
        Commercetools = "commercetools",
        /// Commercetools, unit price level: the tax of one unit, half even.
        CommercetoolsUnit = "commercetools-unit",
        /// Zuora: each tax of each line.
        Zuora = "zuora",
        /// Lago: once for the document, discounts exact.
        Lago = "lago",
        /// EC-CUBE and Japanese law since 2023: once per rate, discounts exact.
        Japan = "japan",
    }
}

/// In how many rows a tax stands that some prices contain and that comes on top of others, where it is rounded once for many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaxRows {
    /// In one: its net amount is rounded, and the tax is its rate times that (EN 16931, BR-CO-17).
    One,
    /// In two, each rounded by itself, so that what stands in prices holds.
    Two,
}

/// What a convention says, option by option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConventionRules {
    /// Where the tax is rounded.
    pub level: RoundingLevel,
    /// How taxes and totals are rounded.
    pub mode: RoundingMode,
    /// Which part of a price with tax is rounded.
    pub target: RoundingTarget,
    /// Whether line amounts are rounded.
    pub line_amounts: Precision,
    /// How line amounts are rounded, where not as `mode`.
    pub line_mode: Option<RoundingMode>,
    /// Whether discounts by percentage are rounded.
    pub discounts: Precision,
    /// How discounts are rounded, where not as `mode`.
    pub discount_mode: Option<RoundingMode>,
    /// How the taxes on top of delivery are rounded, where not as `mode`.
    pub delivery_mode: Option<RoundingMode>,
    /// Whether unit prices are rounded before they are multiplied.
    pub unit_price: Precision,
    /// What a tax on another tax looks at.
    pub compound_base: Precision,
    /// How several taxes on a line are rounded.
    pub components: ComponentRounding,
    /// How the total comes about.
    pub total: TotalRule,
    /// Which tax stands at a line.
    pub line_tax: LineTax,
    /// How the net amount of a price with tax comes about.
    pub net: NetRounding,
    /// In how many rows a tax stands that some prices contain and that comes on top of others.
    pub tax_rows: TaxRows,
    /// Who gets the odd unit of an order discount.
    pub allocation: AllocationMethod,
    /// What an order discount is shared out by.
    pub weights: DiscountWeights,
}

/// Per tax, half up, every amount on the way rounded: what most conventions have in common.
const PLAIN: ConventionRules = ConventionRules {
    level: RoundingLevel::Group,
    mode: RoundingMode::HalfUp,
    target: RoundingTarget::Tax,
    line_amounts: Precision::Rounded,
    line_mode: None,
    discounts: Precision::Rounded,
    discount_mode: None,
    delivery_mode: None,
    unit_price: Precision::Exact,
    compound_base: Precision::Exact,
    components: ComponentRounding::Each,
    total: TotalRule::SumOfParts,
    line_tax: LineTax::Own,
    net: NetRounding::Rest,
    tax_rows: TaxRows::Two,
    allocation: AllocationMethod::LargestRemainder,
    weights: DiscountWeights::Price,
};

const PER_LINE: ConventionRules = ConventionRules { level: RoundingLevel::Line, ..PLAIN };
const PER_UNIT: ConventionRules = ConventionRules { level: RoundingLevel::Unit, ..PLAIN };

impl Convention {
    /// The default where an offer names none.
    pub fn default_for(prices: PriceBasis) -> Convention {
        match prices {
            PriceBasis::WithTax => Convention::Inclusive,
            PriceBasis::WithoutTax => Convention::Net,
        }
    }

    /// What the convention says, option by option. Some systems treat prices with tax differently from net prices.
    ///
    /// ```
    /// use upfront_checkout::{money::RoundingMode, offer::{Convention, PriceBasis}};
    /// assert_eq!(Convention::Woocommerce.rules(PriceBasis::WithoutTax).mode, RoundingMode::HalfUp);
    /// assert_eq!(Convention::Woocommerce.rules(PriceBasis::WithTax).mode, RoundingMode::HalfDown);
    /// ```
    pub fn rules(self, prices: PriceBasis) -> ConventionRules {
        let exact = Precision::Exact;
        match self {
            Convention::Net | Convention::Inclusive => PLAIN,
            Convention::En16931 => ConventionRules { tax_rows: TaxRows::One, ..PLAIN },
            Convention::ShopwareVertical | Convention::OdooGlobal | Convention::Erpnext => PLAIN,
            Convention::MagentoRow | Convention::PrestashopLine | Convention::ShopwareHorizontal => PER_LINE,
            Convention::OdooLine | Convention::Zuora => PER_LINE,
            Convention::MagentoUnit => PER_UNIT,
            Convention::Gobl => ConventionRules {
                level: RoundingLevel::Document,
                line_amounts: exact,
                discounts: exact,
                allocation: AllocationMethod::Exact,
                ..PLAIN
            },
            Convention::GoblCurrency => ConventionRules {
                level: RoundingLevel::Document,
                discounts: exact,
                allocation: AllocationMethod::Exact,
                ..PLAIN
            },
            Convention::Woocommerce => woocommerce(PER_LINE, prices),
            Convention::WoocommerceSubtotal => woocommerce(PLAIN, prices),
            Convention::MagentoTotal => ConventionRules { line_tax: LineTax::Carried, ..PLAIN },
            Convention::PrestashopItem => ConventionRules { unit_price: Precision::Rounded, ..PER_LINE },
            Convention::PrestashopTotal => {
                ConventionRules { level: RoundingLevel::Document, line_amounts: exact, ..PLAIN }
            }
            Convention::Vendure => ConventionRules {
                target: RoundingTarget::Net,
                discount_mode: Some(RoundingMode::HalfDown),
                weights: DiscountWeights::Gross,
                ..PER_LINE
            },
            Convention::Saleor => {
                ConventionRules { target: RoundingTarget::Net, allocation: AllocationMethod::LastTakesRest, ..PER_LINE }
            }
            Convention::Sylius => ConventionRules { allocation: AllocationMethod::RoundedFirst, ..PER_LINE },
            Convention::SyliusUnits => ConventionRules { allocation: AllocationMethod::RoundedFirst, ..PER_UNIT },
            Convention::Solidus => ConventionRules { allocation: AllocationMethod::LastTakesRest, ..PER_LINE },
            Convention::OdooPortugal => ConventionRules {
                line_amounts: exact,
                discounts: exact,
                allocation: AllocationMethod::Exact,
                total: TotalRule::ResidualNet,
                ..PLAIN
            },
            Convention::DynamicsLine => ConventionRules { components: ComponentRounding::Sum, ..PER_LINE },
            Convention::DynamicsTotal => ConventionRules { level: RoundingLevel::Document, ..PLAIN },
            Convention::Commercetools => ConventionRules { mode: RoundingMode::HalfEven, ..PER_LINE },
            Convention::CommercetoolsUnit => ConventionRules { mode: RoundingMode::HalfEven, ..PER_UNIT },
            Convention::Lago => ConventionRules {
                level: RoundingLevel::Document,
                discounts: exact,
                allocation: AllocationMethod::Exact,
                ..PLAIN
            },
            Convention::Japan => ConventionRules { discounts: exact, allocation: AllocationMethod::Exact, ..PLAIN },
        }
    }
}

/// Halves are rounded up for net prices and down for prices with tax; for discounts always down, and for delivery, which is
/// always entered without tax, always up. Line amounts of prices with tax stay exact until the tax is taken out.
fn woocommerce(level: ConventionRules, prices: PriceBasis) -> ConventionRules {
    let net = ConventionRules { discount_mode: Some(RoundingMode::HalfDown), ..level };
    if prices == PriceBasis::WithoutTax {
        return net;
    }
    let delivery_mode = Some(RoundingMode::HalfUp);
    ConventionRules { mode: RoundingMode::HalfDown, delivery_mode, line_amounts: Precision::Exact, ..net }
}
