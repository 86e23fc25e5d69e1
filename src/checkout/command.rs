//! What a storefront or a person can do to a checkout.

use super::Step;
use crate::language::Language;
use crate::money::Quantity;
use crate::offer::StatedTotals;
use crate::party::Field;
use crate::shape::{Id, Typed, tagged};

tagged! {
    /// One thing to do. The element's controls and a storefront's code give the same commands. The exceptions are
    /// `answer`, `declare` and `order`: the element takes those from a person's act only, and a checkout of
    /// `createCheckout` takes the storefront's word for them.
    ///
    /// `{ command: "setQuantity", line: "darjeeling", quantity: "0.25" }` sets a quarter of the line's unit, such as
    /// 250 g of a tea that is sold by the kilogram.
    pub enum Command by "command" {
        /// Puts a line into the basket, with its minimum quantity.
        AddLine = "addLine" {
            /// The line.
            line: Id,
        },
        /// Takes a line out of the basket.
        RemoveLine = "removeLine" {
            /// The line.
            line: Id,
        },
        /// Sets a quantity.
        SetQuantity = "setQuantity" {
            /// The line.
            line: Id,
            /// How much, in the line's unit.
            quantity: Quantity,
        },
        /// Types a quantity as the language writes it: `0,25` in German. What cannot be read stays in the field and is an
        /// open point.
        TypeQuantity = "typeQuantity" {
            /// The line.
            line: Id,
            /// What was typed; nothing where left out.
            text: Option<Typed>,
        },
        /// Ends the typing of a quantity: the quantity that was read is shown as the language writes it.
        SettleQuantity = "settleQuantity" {
            /// The line.
            line: Id,
        },
        /// Chooses one of an option group.
        Choose = "choose" {
            /// The line.
            line: Id,
            /// The option group.
            option: Id,
            /// The choice.
            choice: Id,
        },
        /// Types a voucher's code, without applying it.
        TypeVoucher = "typeVoucher" {
            /// What was typed; nothing where left out.
            text: Option<Typed>,
        },
        /// Applies a voucher's code: the given one, or the one that was typed.
        ApplyVoucher = "applyVoucher" {
            /// The code.
            code: Option<String>,
        },
        /// Takes the voucher back.
        RemoveVoucher = "removeVoucher" {},
        /// Enters a field of personal data, as typed.
        Enter = "enter" {
            /// The field.
            field: Field,
            /// What was typed; nothing where left out.
            text: Option<Typed>,
        },
        /// Chooses a delivery method.
        ChooseDelivery = "chooseDelivery" {
            /// The method.
            method: Id,
        },
        /// Chooses a payment method.
        ChoosePayment = "choosePayment" {
            /// The method.
            method: Id,
        },
        /// Chooses an optional charge, or takes it back.
        ChooseCharge = "chooseCharge" {
            /// The charge.
            charge: Id,
            /// Chosen or not.
            chosen: bool,
        },
        /// States the taxes and the total that the storefront's own tax service computed for the present selection and
        /// destination. Totals for others, told late, are not shown.
        StateTotals = "stateTotals" {
            /// The totals; they are shown as they are, or not at all.
            totals: StatedTotals,
        },
        /// Goes to a step. Where an earlier step is not complete, it goes to that one, which then says what is open.
        GoTo = "goTo" {
            /// The step.
            step: Step,
        },
        /// Goes on to the next step, if this one is complete.
        Continue = "continue" {},
        /// Answers an optional question. Both answers are recorded; no answer counts as no.
        Answer = "answer" {
            /// The purpose.
            purpose: Id,
            /// Yes or no.
            agrees: bool,
        },
        /// Makes or takes back a declaration.
        Declare = "declare" {
            /// The declaration.
            declaration: Id,
            /// Made or taken back.
            agrees: bool,
        },
        /// Orders, with obligation to pay.
        Order = "order" {},
        /// Sends an order again whose outcome is unknown; the attempt id makes it the same order.
        Retry = "retry" {},
        /// Changes the language of everything.
        SetLanguage = "setLanguage" {
            /// One of the offer's languages.
            language: Language,
        },
    }
}
