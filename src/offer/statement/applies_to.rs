//! For which orders a statement holds.

use crate::offer::{Country, Line, Nature};
use crate::shape::{Id, shape};

shape! {
    /// For which orders a statement holds. Each list that is there must be met, by one of its entries; a list that is
    /// empty or left out says nothing. A statement whose condition is not met is shown nowhere, and nothing rests on it.
    ///
    /// `{"natures": ["goods"], "countries": ["AT"]}` is met by an order with goods that go to Austria, whatever else is
    /// in the basket.
    pub struct AppliesTo {
        /// With one of these lines in the basket: ids of `lines`.
        pub lines: Option<Vec<Id>>,
        /// With something of one of these natures in the basket.
        pub natures: Option<Vec<Nature>>,
        /// Where the order goes to one of these countries. Where nothing is sent, the country of the market counts.
        pub countries: Option<Vec<Country>>,
        /// With one of these ways of delivery: ids of `delivery`.
        pub delivery: Option<Vec<Id>>,
        /// Paid in one of these ways: ids of `payment`.
        pub payment: Option<Vec<Id>>,
    }
}

impl AppliesTo {
    /// Whether a list has one of these, or says nothing.
    pub fn names<T: PartialEq>(list: Option<&Vec<T>>, has: impl FnMut(&T) -> bool) -> bool {
        list.is_none_or(|entries| entries.is_empty() || entries.iter().any(has))
    }

    /// Whether a basket with this line alone meets what is said of the basket, for an order to a country, however it is
    /// delivered and paid.
    pub fn always_covers(&self, line: &Line, country: Country) -> bool {
        let open = |list: Option<&Vec<Id>>| list.is_none_or(Vec::is_empty);
        AppliesTo::names(self.lines.as_ref(), |id| *id == line.id)
            && AppliesTo::names(self.natures.as_ref(), |nature| *nature == line.nature)
            && AppliesTo::names(self.countries.as_ref(), |named| *named == country)
            && open(self.delivery.as_ref())
            && open(self.payment.as_ref())
    }
}
