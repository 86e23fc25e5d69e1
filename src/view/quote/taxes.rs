//! The taxes in the quote.

use crate::money::Exact;
use crate::quote::{Quote, QuoteTax};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// Decimals of a rate that are shown: 0.0000001 and less is left off.
const RATE_DECIMALS: u32 = 6;

/// Each tax with its rate, its amount and the amount it is on; contained in the prices or added to them, as the offer says.
pub fn taxes(frame: &Frame<'_>, quote: &Quote) -> Element {
    let tax_line = |(number, tax): (usize, &QuoteTax)| {
        let contained = tax.contained.unwrap_or(quote.prices_include_tax);
        let message = if contained { Message::QuoteTaxIncluded } else { Message::QuoteTaxAdded };
        let line = tax_line(frame, tax, message);
        // The same tax stands in several rows: its id alone is no key.
        if tax.contained.is_some() { line.key(format!("row-{number}")) } else { line }
    };
    element("ul")
        .class("up-taxes up-muted")
        .key("taxes")
        .children(quote.taxes.iter().enumerate().filter(|(_, tax)| !is_on_nothing(tax)).map(tax_line))
}

/// A tax on nothing, such as on a line that costs nothing during a trial: it is not shown.
fn is_on_nothing(tax: &QuoteTax) -> bool {
    tax.amount.is_zero() && tax.net.is_some_and(|net| net.is_zero())
}

/// One tax: its name and rate, and the amount it is on. What the storefront's tax service does not state is left out.
fn tax_line(frame: &Frame<'_>, tax: &QuoteTax, message: Message) -> Element {
    let own = tax.tax.as_ref().and_then(|id| frame.offer.tax(id)).map(|tax| &tax.name);
    let name = own
        .or(tax.name.as_ref())
        .map_or_else(|| frame.say(Message::QuoteTaxAverage), |name| frame.texts.wording(name).to_owned());
    let rate = tax.rate.as_ref().and_then(|rate| Exact::parse(rate)?.shown(RATE_DECIMALS));
    let rate = rate.map(|rate| frame.texts.percent(rate)).unwrap_or_default();
    let amount = frame.texts.money(tax.amount);
    let Some(net) = tax.net else {
        let variables = [("name", name.as_str()), ("rate", rate.as_str()), ("amount", amount.as_str())];
        return element("li").key(name.clone()).text(frame.texts.say_with(Message::QuoteTaxAlone, &variables));
    };
    let net = frame.texts.money(net);
    let variables =
        [("name", name.as_str()), ("rate", rate.as_str()), ("amount", amount.as_str()), ("net", net.as_str())];
    let key = tax.tax.as_ref().map_or_else(|| format!("{name} {rate}"), ToString::to_string);
    element("li").key(key).text(frame.texts.say_with(message, &variables))
}
