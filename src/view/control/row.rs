//! A row of a table of amounts: title and details at the left, the amount at the right.

use crate::tree::{Element, element};

/// One row. The plain lines of a terminal are read from the same row: the title with its amount, the details below it.
pub struct Row {
    /// What the amount is for.
    pub title: String,
    /// Details of it, a line each.
    pub details: Vec<String>,
    /// The amount, or the words that stand in its place while it is not known.
    pub amount: String,
}

impl Row {
    /// The row as a `tr`, whose head is the title.
    pub fn view(self) -> Element {
        self.view_with(None)
    }

    /// The row with a price below the title that must be as easy to see as the amount.
    pub fn view_with(self, price: Option<String>) -> Element {
        let price = price.map(|price| element("span").class("up-row-price").text(price));
        let details = self.details.into_iter().map(|detail| element("span").class("up-row-detail").text(detail));
        let title = element("span").class("up-row-title").text(self.title);
        let head = element("th").attribute("scope", "row").child(title).children(price).children(details);
        element("tr").child(head).child(element("td").class("up-amount").text(self.amount))
    }
}
