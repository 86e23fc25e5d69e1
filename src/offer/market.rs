//! Where an offer is directed to: a country, or a part of one that has law of its own.

use super::Country;
use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;

/// A country by its code in ISO 3166-1, or a state or province by its code in ISO 3166-2.
///
/// Only the United States and Canada have parts here, because consumer law is the states' and the provinces' there. Every
/// other country stands for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Market {
    country: Country,
    part: Option<&'static str>,
}

/// The parts of the United States and of Canada: the second half of their codes in ISO 3166-2.
const PARTS: &[(&str, &str)] = &[
    (
        "US",
        "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR \
         PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI",
    ),
    ("CA", "AB BC MB NB NL NS ON PE QC SK NT NU YT"),
];

impl Market {
    /// The market of a code; `None` for one that is not known.
    ///
    /// ```
    /// use upfront_checkout::offer::Market;
    /// assert_eq!(Market::parse("CA-QC").unwrap().country().code(), "CA");
    /// assert!(Market::parse("US-XX").is_none());
    /// assert!(Market::parse("DE-BY").is_none()); // the law is Germany's
    /// ```
    pub fn parse(code: &str) -> Option<Market> {
        let Some((country, part)) = code.split_once('-') else {
            return Some(Market { country: Country::parse(code)?, part: None });
        };
        let (_, parts) = PARTS.iter().find(|(known, _)| *known == country)?;
        let part = parts.split_whitespace().find(|known| *known == part)?;
        Some(Market { country: Country::parse(country)?, part: Some(part) })
    }

    /// The country.
    pub fn country(self) -> Country {
        self.country
    }

    /// The part of the country, without the country's code: `QC`.
    pub fn part(self) -> Option<&'static str> {
        self.part
    }
}

impl From<Country> for Market {
    fn from(country: Country) -> Market {
        Market { country, part: None }
    }
}

impl fmt::Display for Market {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.country.code())?;
        self.part.map_or(Ok(()), |part| write!(out, "-{part}"))
    }
}

impl Read for Market {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let code = reader.text(json)?;
        let market = Market::parse(code);
        if market.is_none() {
            let message = format!("`{code}` is not a market");
            let help =
                "use a country of ISO 3166-1 such as `DE` or `GB`, or a state or province such as `US-CA` or `CA-QC`";
            reader.refuse(ProblemCode::UnknownCountry, message, help);
        }
        market
    }
}

impl Write for Market {
    fn write(&self) -> Json {
        Json::text(self.to_string())
    }
}

const DOCS: Docs = &[
    "Whose law an offer follows: a country of ISO 3166-1 such as `\"DE\"`, or a state or province of the United States or",
    " of Canada after ISO 3166-2, such as `\"US-CA\"` or `\"CA-QC\"`.",
];

impl Describe for Market {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Market>("Market", DOCS, Form::pattern("^[A-Z]{2}(-[A-Z]{2})?$"))
    }
}
