//! How each figure of a quote was reached.

use crate::money::{Exact, Money, RoundingMode};
use crate::shape::{Json, Write, choice, written};

choice! {
    /// By which rule a figure was reached. What `a`, `b`, `c` are is said with each.
    pub enum TraceRule {
        /// Unit price `a` × quantity `b`.
        LineAmount = "line-amount",
        /// Unit price `a` × quantity `b` ÷ the quantity the price is for, `c`.
        LineAmountPer = "line-amount-per",
        /// Price of a period `a` × quantity `b` × part of the period `c`.
        LineAmountPart = "line-amount-part",
        /// The line `a` with its options `b`.
        LineWithOptions = "line-with-options",
        /// What an option adds, `a`, × quantity `b`.
        OptionAmount = "option-amount",
        /// A share `b` of `a`, taken off a line.
        LineDiscountPercent = "line-discount-percent",
        /// An amount `a`, taken off a line.
        LineDiscountAmount = "line-discount-amount",
        /// Less than its stated `a`, because no more is left.
        LineDiscountCapped = "line-discount-capped",
        /// A share `b` of `a` on top of a line.
        LineChargePercent = "line-charge-percent",
        /// An amount `a` on top of a line.
        LineChargeAmount = "line-charge-amount",
        /// The line `a` less discounts `b`, with its charges `c`.
        LineTotal = "line-total",
        /// A share `b` of the lines' value `a`, taken off the order.
        DiscountPercent = "discount-percent",
        /// An amount `a`, taken off the order.
        DiscountAmount = "discount-amount",
        /// Less than its stated `a`: no more than its maximum or the value of the lines.
        DiscountCapped = "discount-capped",
        /// The discount `a`, shared out by the value of the line `b`.
        DiscountShare = "discount-share",
        /// A stated price `a`.
        StatedPrice = "stated-price",
        /// Free from a value of goods on; it would be `a`.
        FreeFrom = "free-from",
        /// An amount for one unit `a` × quantity `b`.
        PerUnit = "per-unit",
        /// A share `b` of everything before it, `a`.
        FeePercent = "fee-percent",
        /// The tax contained in the price `a`: a share `b` of it.
        TaxContained = "tax-contained",
        /// The tax on the net amount `a`, at the rate `b`.
        TaxOnTop = "tax-on-top",
        /// The taxes of one unit, times the quantity; before rounding `a`.
        TaxPerUnit = "tax-per-unit",
        /// The taxes of the lines and charges, each rounded by itself.
        TaxOfLines = "tax-of-lines",
        /// The tax on everything together, before rounding `a`.
        TaxOfGroup = "tax-of-group",
        /// What the net amount, rounded, leaves of the price `a`.
        TaxAsRest = "tax-as-rest",
        /// What is left of the price `a` without the tax `b`.
        NetAsRest = "net-as-rest",
        /// The price `a`, which is stated without tax.
        NetIsPrice = "net-is-price",
        /// What the tax `b` leaves of the prices `a`.
        NetOfGroup = "net-of-group",
        /// The prices without tax.
        NetOfPrices = "net-of-prices",
        /// The sum of its parts.
        Sum = "sum",
        /// Net `a` and tax `b`.
        NetAndTax = "net-and-tax",
        /// Net `a` and tax `b`, less what is taken off after tax, `c`.
        NetTaxLess = "net-tax-less",
        /// The total `a`, less what is already paid `b`.
        Payable = "payable",
        /// The payable amount `a`, rounded.
        PayableRounded = "payable-rounded",
        /// What the payable amount `b` differs by from the amount due `a`.
        Rounding = "rounding",
        /// As the storefront's tax service states it.
        StatedByService = "stated-by-service",
        /// The charge of a period, `a`, taxed and rounded as a line of its own.
        RecurringCharge = "recurring-charge",
        /// The tax in or on the charge `a`, by the taxes of its line.
        TaxOfCharge = "tax-of-charge",
        /// The charges of the minimum term.
        SumOfTerm = "sum-of-term",
        /// The charges of the minimum term `a`, less the first `b`.
        LaterInTerm = "later-in-term",
        /// The charges that fall due in the first year.
        SumOfYear = "sum-of-year",
        /// The charges of a year at the price that runs on, `a` each.
        YearOfLastPhase = "year-of-last-phase",
        /// The cost of the credit on `a`.
        CreditCost = "credit-cost",
        /// The amount `a` and the cost of the credit `b`.
        CreditTotal = "credit-total",
        /// The total `a` in `b` equal parts, the odd units with the first ones.
        Instalment = "instalment",
        /// What is due with the order.
        DueNow = "due-now",
        /// What is payable `a` and the cost of a credit `b`, less what is due with the order `c`, with later charges `d`.
        DueLater = "due-later",
        /// What is payable now `a`, and later `b`.
        Commitment = "commitment",
    }
}

written! {
    /// How one figure was reached.
    pub struct TraceStep {
        /// The figure: a JSON Pointer into the quote.
        pub figure: String,
        /// The rule.
        pub rule: TraceRule,
        /// What went in.
        pub inputs: Vec<TraceInput>,
        /// The value before rounding: a decimal, or a fraction such as `3781/1190`.
        pub exact: String,
        /// The value.
        pub value: Money,
        /// How it was rounded; left out where nothing had to be.
        pub rounding: Option<RoundingMode>,
    }
}

written! {
    /// One input of a rule.
    pub struct TraceInput {
        /// Its letter in the rule.
        pub name: String,
        /// What it is.
        pub kind: TraceKind,
        /// Its value: a decimal, or a fraction.
        pub value: String,
    }
}

choice! {
    /// What an input of a rule is.
    pub enum TraceKind {
        /// An amount of money.
        Money = "money",
        /// A plain number.
        Number = "number",
        /// A share: `0.19` is 19 %.
        Share = "share",
    }
}

/// An input of a rule.
#[derive(Debug, Clone, Copy)]
pub(super) enum Input {
    Money(Exact),
    Number(Exact),
    Share(Exact),
}

/// One step as it is noted, before it is written out.
#[derive(Debug, Clone)]
pub(super) struct Note {
    pub figure: String,
    pub rule: TraceRule,
    pub inputs: Vec<Input>,
    pub exact: Exact,
    pub value: Exact,
    pub rounding: Option<RoundingMode>,
}

/// Where notes are taken, if anybody wants them.
#[derive(Debug, Default)]
pub(super) struct Trace {
    notes: Option<Vec<Note>>,
}

impl Trace {
    /// A trace that takes notes.
    pub fn kept() -> Trace {
        Trace { notes: Some(Vec::new()) }
    }

    /// Whether notes are taken.
    pub fn is_kept(&self) -> bool {
        self.notes.is_some()
    }

    /// Takes a note; what it says is only worked out where notes are taken.
    pub fn note(&mut self, note: impl FnOnce() -> Note) {
        if let Some(notes) = &mut self.notes {
            notes.push(note());
        }
    }

    pub fn into_notes(self) -> Vec<Note> {
        self.notes.unwrap_or_default()
    }
}

impl Note {
    /// A figure that was rounded, if it had to be.
    pub fn rounded(
        figure: String,
        rule: TraceRule,
        inputs: &[Input],
        exact: Exact,
        value: Exact,
        mode: RoundingMode,
    ) -> Note {
        let rounding = (exact != value).then_some(mode);
        Note { figure, rule, inputs: inputs.to_vec(), exact, value, rounding }
    }

    /// A figure that needed no rounding.
    pub fn exact(figure: String, rule: TraceRule, inputs: &[Input], value: Exact) -> Note {
        Note { figure, rule, inputs: inputs.to_vec(), exact: value, value, rounding: None }
    }
}

/// The letters of a rule's inputs.
const LETTERS: [&str; 4] = ["a", "b", "c", "d"];

impl Note {
    /// The step as it is shown and kept; `money` writes an amount.
    pub fn step<E>(&self, money: impl Fn(Exact) -> Result<Money, E>) -> Result<TraceStep, E> {
        let input = |(name, input): (&&str, &Input)| {
            let (kind, value) = match input {
                Input::Money(value) => (TraceKind::Money, value),
                Input::Number(value) => (TraceKind::Number, value),
                Input::Share(value) => (TraceKind::Share, value),
            };
            TraceInput { name: (*name).to_owned(), kind, value: value.to_string() }
        };
        Ok(TraceStep {
            figure: self.figure.clone(),
            rule: self.rule,
            inputs: LETTERS.iter().zip(&self.inputs).map(input).collect(),
            exact: self.exact.to_string(),
            value: money(self.value)?,
            rounding: self.rounding,
        })
    }
}

/// The trace of a quote, as a document.
pub fn trace_json(steps: &[TraceStep]) -> Json {
    Json::List(steps.iter().map(Write::write).collect())
}
