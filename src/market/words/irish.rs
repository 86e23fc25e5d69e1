//! Irish. The Irish version of Art. 8(2) was not found, so the order button has no words: an offer in Irish is refused. Irish law
//! itself names the English words.

use super::label::{ARTICLE_11A, LegalWords, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "ga",
    order_button: None,
    withdrawal: Some(TwoStepLabel::quoted(
        "Tarraing siar ón gconradh anseo",
        "Dearbhaigh an tarraingt siar",
        ARTICLE_11A,
    )),
    cancellation: None,
};
