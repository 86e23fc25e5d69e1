//! Rules that the component cannot be made to break, so that nobody needs to judge them; and rules that this program cannot
//! judge.

use super::{FairnessRule, Judge, Severity};

pub(super) const FREE_TO_REFUSE: FairnessRule = FairnessRule {
    id: "L06",
    title: "The order goes through with every optional consent refused",
    source: "GDPR Art. 7(4); EDPB Guidelines 05/2020",
    judge: Judge::Enforced,
    severity: Severity::Error,
    how: "The engine has a closed list of what can stand between a checkout and its order, and no purpose is in it. \
          A declaration that is really a consent is for L29 to find.",
    proof: &["native: cases/checkout/optional-consents-never-block.toml"],
};

pub(super) const ORDER_IS_NO_CONSENT: FairnessRule = FairnessRule {
    id: "L07",
    title: "Pressing the order button is not a consent",
    source: "CJEU C-673/17 Planet49, ¶ 59",
    judge: Judge::Enforced,
    severity: Severity::Error,
    how: "An order and a consent are different events. Only a person's act on the answer itself adds to the ledger; the press \
          on the order button adds nothing.",
    proof: &["native: the_press_on_the_order_button_agrees_to_nothing"],
};

pub(super) const NO_EXTRA_FIELDS: FairnessRule = FairnessRule {
    id: "L30",
    title: "No field beyond what the order needs",
    source: "GDPR Art. 5(1)(c); EDPB Guidelines 03/2022 ¶ 106 (by analogy); India, Dark Patterns Guidelines 2023 (forced action)",
    judge: Judge::Enforced,
    severity: Severity::Error,
    how: "An offer cannot add a field. The engine asks for name and e-mail address, for an address where something \
          is sent, and for a date of birth where something in the basket has a minimum age. An order with more is \
          refused. The offer alone does not show whether a minimum age is called for.",
    proof: &[
        "native: cases/checkout/only-what-is-needed-download.toml",
        "native: cases/checkout/only-what-is-needed-pick-up.toml",
        "native: data_that_was_not_asked_for_is_refused",
    ],
};

pub(super) const RECEIPT_REPRODUCES: FairnessRule = FairnessRule {
    id: "L36",
    title: "A record can be checked against what was shown",
    source: "EDPB Guidelines 05/2020 ¶ 108; CNIL recommendation 2020-092",
    judge: Judge::Enforced,
    severity: Severity::Error,
    how: "Each answer carries the digest of the words at its control, and each order the digest of its quote. The server builds \
          both anew from its own offer and refuses a difference.",
    proof: &[
        "native: a_changed_consent_is_refused",
        "native: cases/checkout/the-quote-confirmed-is-the-quote-shown.toml",
    ],
};

pub(super) const NO_NAGGING: FairnessRule = FairnessRule {
    id: "L20",
    title: "Who refused is not asked again for months, unless something material changed",
    source: "EDPB Guidelines 03/2022, 4.1.1 (by analogy); CNIL (6 months); Korea; India, Dark Patterns Guidelines 2023 (nagging)",
    judge: Judge::NotJudged,
    severity: Severity::Error,
    how: "An offer does not show what a person answered before. The browser remembers a no, for six months or for as long as \
          `askAgainAfter` says, and the component does not ask again in that time unless the purpose changed materially. What \
          was refused on another device, only the shop knows: it hands that over as `earlier`, or leaves the purpose out.",
    proof: &[
        "native: cases/checkout/a-refusal-is-respected.toml",
        "native: cases/checkout/a-refusal-is-forgotten-in-time.toml",
        "native: a_no_is_not_asked_about_again_on_the_next_visit",
    ],
};

pub(super) const SIGNAL_IS_HEARD: FairnessRule = FairnessRule {
    id: "L28",
    title: "A browser's signal against sale and sharing is heard and shown",
    source: "CCPA Regulations (Global Privacy Control)",
    judge: Judge::Enforced,
    severity: Severity::Error,
    how: "Where the browser has its Global Privacy Control on, the component answers no to each purpose with \
          `saleOrSharing` beforehand, and the question says why. Only the shop knows whether a purpose is one.",
    proof: &[
        "pages: sharing is answered no, with the reason beside it; the other question is open",
        "js: a privacy signal answers no to sale and sharing, and to nothing else",
    ],
};

pub(super) const SAME_ON_EVERY_SCREEN: FairnessRule = FairnessRule {
    id: "L34",
    title: "Options are laid out alike on small and large screens",
    source: "EDPB Guidelines 03/2022, 4.5.3 (by analogy)",
    judge: Judge::NotJudged,
    severity: Severity::Error,
    how: "It takes a browser in two widths. The engine has one tree for all widths, so number, order and words of \
          the options are the same. The page tests check how they are laid out; on the shop's own pages people must.",
    proof: &["pages: at 320 pixels everything fits the width, in both languages"],
};
