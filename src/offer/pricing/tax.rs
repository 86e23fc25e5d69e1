//! Taxes, and how they stack.

use crate::money::Rate;
use crate::offer::Wording;
use crate::shape::{Definitions, Describe, Docs, Form, Id, Json, Read, Reader, Write, choice, shape};

shape! {
    /// A tax that lines and charges refer to. Taxes of the same name, rate and category are one tax in the quote.
    pub struct Tax {
        /// The tax's name in this offer.
        pub id: Id,
        /// What it is called: "VAT".
        pub name: Wording,
        /// The rate as a fraction: `"0.19"` is 19 %.
        pub rate: Rate,
        /// A mark that keeps taxes of one rate apart: a category of EN 16931 such as `"S"`, `"Z"`, `"E"`, `"O"`.
        pub category: Option<String>,
        /// Whether the prices it is on contain it; as the price says where left out.
        pub included: Option<bool>,
        /// Whether it is on the price and on every tax before it in the list. Either this or `compoundOn`.
        pub compound: Option<bool>,
        /// The taxes before it in the list that it is on, beside the price.
        pub compound_on: Vec<Id>,
        /// What the rate is a share of; the net price where left out.
        pub basis: Option<TaxBasis>,
    }
}

choice! {
    /// What the rate of a tax is a share of.
    pub enum TaxBasis {
        /// The price without tax.
        Net = "net",
        /// The price with all taxes of this basis: a rate of 20 % on a net price of 80 is a tax of 20.
        Gross = "gross",
    }
}

/// The taxes on something, in the order in which they stack. An empty list means outside the tax base, so the list cannot be
/// left out by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaxList(pub Vec<Id>);

impl TaxList {
    /// The ids.
    pub fn ids(&self) -> &[Id] {
        &self.0
    }

    /// The ids of a list that may be left out; none then.
    pub fn ids_of(list: Option<&TaxList>) -> &[Id] {
        list.map_or(&[], TaxList::ids)
    }
}

impl Read for TaxList {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        reader.list(json).map(TaxList)
    }
}

impl Write for TaxList {
    fn write(&self) -> Json {
        self.0.write()
    }
}

const DOCS: Docs = &[
    "The taxes on something: ids of `taxes`, in the order in which they stack. An empty list says that it is outside the",
    "tax base; where a list is required, to say nothing is refused.",
];

impl Describe for TaxList {
    fn describe(definitions: &mut Definitions) -> Form {
        let ids = Vec::<Id>::describe(definitions);
        definitions.value::<TaxList>("TaxList", DOCS, ids)
    }
}
