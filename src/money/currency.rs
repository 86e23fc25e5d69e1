//! The currencies of ISO 4217.
//!
//! The minor unit of a currency decides to how many decimals its amounts are rounded, unless the offer says otherwise.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;

/// A currency of ISO 4217, by its three-letter code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    code: &'static str,
    decimals: u32,
}

/// The active codes of ISO 4217 (list one, without funds of precious metals and test codes) by their minor unit's
/// decimals.
const CURRENCIES: [(u32, &str); 4] = [
    (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (
        2,
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE \
         CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD \
         HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK \
         MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD \
         RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH \
         USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
    ),
    (3, "BHD IQD JOD KWD LYD OMR TND"),
    (4, "CLF UYW"),
];

impl Currency {
    /// The currency of a code; `None` for one that ISO 4217 does not list.
    ///
    /// ```
    /// use upfront_checkout::money::Currency;
    /// assert_eq!(Currency::parse("EUR").unwrap().decimals(), 2);
    /// assert_eq!(Currency::parse("JPY").unwrap().decimals(), 0);
    /// assert_eq!(Currency::parse("KWD").unwrap().decimals(), 3);
    /// assert!(Currency::parse("DEM").is_none());
    /// ```
    pub fn parse(code: &str) -> Option<Currency> {
        CURRENCIES.iter().find_map(|(decimals, codes)| {
            let code = codes.split_whitespace().find(|known| *known == code)?;
            Some(Currency { code, decimals: *decimals })
        })
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// Decimals of the minor unit: 2 for EUR, 0 for JPY.
    pub fn decimals(self) -> u32 {
        self.decimals
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code)
    }
}

impl Read for Currency {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let code = reader.text(json)?;
        let currency = Currency::parse(code);
        if currency.is_none() {
            let message = format!("`{code}` is not a currency of ISO 4217");
            reader.refuse(ProblemCode::UnknownCurrency, message, "use a three-letter code such as `EUR`");
        }
        currency
    }
}

impl Write for Currency {
    fn write(&self) -> Json {
        Json::text(self.code)
    }
}

const DOCS: Docs = &["A three-letter currency code of ISO 4217: `\"EUR\"`."];

impl Describe for Currency {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Currency>("Currency", DOCS, Form::pattern("^[A-Z]{3}$"))
    }
}
