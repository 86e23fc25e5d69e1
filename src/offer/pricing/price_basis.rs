//! Whether a price contains its taxes.

/// How a price is stated, where a tax does not say otherwise for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceBasis {
    /// It contains its taxes.
    WithTax,
    /// Its taxes come on top.
    WithoutTax,
}

impl PriceBasis {
    /// As a document says it with `pricesIncludeTax`.
    pub fn of(includes_tax: bool) -> PriceBasis {
        if includes_tax { PriceBasis::WithTax } else { PriceBasis::WithoutTax }
    }

    /// As one price says it for itself, else as this.
    pub fn unless(self, own: Option<bool>) -> PriceBasis {
        own.map_or(self, PriceBasis::of)
    }
}
