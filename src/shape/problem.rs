//! One shape for everything that is wrong with a document.

use super::{choice, written};

written! {
    /// Something wrong with a document or a command, at its place, in plain words for a developer.
    ///
    /// The message is in lower case, without a final stop, with the input in backticks.
    pub struct Problem {
        /// What is wrong, stable across versions.
        pub code: ProblemCode,
        /// Where: a JSON Pointer (RFC 6901) into the document; the empty string is the whole document.
        pub pointer: String,
        /// What is wrong here.
        pub message: String,
        /// How to put it right; may be empty.
        pub help: String,
    }
}

choice! {
    /// The code of a problem. More may come; treat one you do not know like `contradiction`: say it, and change nothing.
    pub enum ProblemCode {
        /// A value has the wrong JSON type.
        WrongType = "wrong-type",
        /// A required member is missing.
        MissingField = "missing-field",
        /// A member that the document does not have.
        UnknownField = "unknown-field",
        /// An object names the same member twice.
        DuplicateField = "duplicate-field",
        /// A word outside the list of allowed ones.
        UnknownWord = "unknown-word",
        /// An id that is not lower-case letters, digits and hyphens.
        IdShape = "id-shape",
        /// A text that is empty, or too long.
        TextLength = "text-length",
        /// A decimal that is not written plainly.
        DecimalShape = "decimal-shape",
        /// A number outside its range.
        NumberRange = "number-range",
        /// A currency that ISO 4217 does not list.
        UnknownCurrency = "unknown-currency",
        /// A country that ISO 3166-1 does not list, or a market that is none.
        UnknownCountry = "unknown-country",
        /// A language tag that is not well-formed after BCP 47.
        LanguageTag = "language-tag",
        /// A time that is not RFC 3339.
        InstantShape = "instant-shape",
        /// A time zone that nobody knows.
        TimeZone = "time-zone",
        /// A digest that is not `sha256:` and 64 digits.
        Digest = "digest-shape",
        /// A version that is not one to three numbers.
        VersionShape = "version-shape",
        /// A link that is neither https nor a path.
        LinkShape = "link-shape",
        /// Two things with the same id.
        DuplicateId = "duplicate-id",
        /// A reference to something that is not there.
        UnknownReference = "unknown-reference",
        /// A text that lacks one of the offer's languages.
        MissingLanguage = "missing-language",
        /// Statements that contradict each other.
        Contradiction = "contradiction",
        /// Something the law of the offer's market asks for and the offer lacks.
        MarketDemand = "market-demand",
        /// A policy or promise that does not hold at the moment, or does not say which text it is.
        NotInForce = "not-in-force",
        /// A sum too large to be computed exactly.
        Overflow = "overflow",
        /// A quote whose parts do not add up to its total.
        DoesNotAddUp = "does-not-add-up",
        /// Totals that the storefront's tax service has yet to state.
        NotStated = "totals-not-stated",
        /// An order that the offer does not come to.
        NotTheOffer = "not-the-offer",
        /// A record that was changed since it was issued, or is that of another order.
        RecordBroken = "record-broken",
        /// A command that does not fit the checkout as it stands.
        NotNow = "not-now",
        /// A consent, declaration or order that only a person may give.
        NeedsAPerson = "needs-a-person",
        /// An answer at a control whose text the page changed or hid.
        NotAsShown = "not-as-shown",
        /// A list or object with more items than any document has.
        TooLarge = "too-large",
        /// More problems than are listed.
        TooMany = "too-many-problems",
    }
}
