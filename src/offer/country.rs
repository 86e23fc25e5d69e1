//! The countries of ISO 3166-1.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};

/// A country or territory, by its two-letter code in ISO 3166-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country(&'static str);

/// The 249 officially assigned codes.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

impl Country {
    /// The country of a code; `None` for one that is not assigned.
    ///
    /// ```
    /// use upfront_checkout::offer::Country;
    /// assert!(Country::parse("DE").is_some());
    /// assert!(Country::parse("UK").is_none()); // the United Kingdom is GB
    /// ```
    pub fn parse(code: &str) -> Option<Country> {
        COUNTRIES.split_whitespace().find(|known| *known == code).map(Country)
    }

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl Read for Country {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let code = reader.text(json)?;
        let country = Country::parse(code);
        if country.is_none() {
            let message = format!("`{code}` is not a country of ISO 3166-1");
            reader.refuse(ProblemCode::UnknownCountry, message, "use a two-letter code such as `DE` or `GB`");
        }
        country
    }
}

impl Write for Country {
    fn write(&self) -> Json {
        Json::text(self.0)
    }
}

const DOCS: Docs = &["A two-letter country code of ISO 3166-1: `\"DE\"`; the United Kingdom is `\"GB\"`."];

impl Describe for Country {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Country>("Country", DOCS, Form::pattern("^[A-Z]{2}$"))
    }
}
