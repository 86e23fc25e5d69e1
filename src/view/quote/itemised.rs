//! The itemised quote.

use super::{open_charges, recurring, sums, trace};
use crate::checkout::Command;
use crate::money::{Exact, plain_decimal};
use crate::offer::Line;
use crate::quote::{ChargeKind, Quote, QuoteCharge, QuoteLine, QuoteReduction, QuoteTax};
use crate::shape::Id;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::widgets::{button, icon};
use crate::view::frame::{Action, Frame};
use crate::view::step::basket::unit_price;
use crate::view::step::delivery::price_range;

/// The quote: lines, discounts, charges, total, taxes, and what is charged again.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let Ok(quote) = frame.quote else {
        return vec![element("p").key("none").text(frame.say(Message::QuoteNone))];
    };
    let lines = quote.lines.iter().filter_map(|line| Some(line_row(frame, line, frame.offer.line(&line.line)?)));
    let discounts = quote.discounts.iter().map(|discount| {
        let minus = format!("−{}", frame.texts.money(discount.amount));
        row(&discount.discount, discount_title(frame, &discount.discount), Vec::new(), minus).class("up-row-discount")
    });
    let charges = quote.charges.iter().map(|charge| charge_row(frame, charge));
    let table = element("table")
        .class("up-quote-table")
        .key("table")
        .child(element("caption").class("up-heard").text(frame.say(Message::QuoteCaption)))
        .child(element("tbody").class("up-rows-lines").children(lines))
        .child(
            element("tbody")
                .class("up-rows-charges")
                .children(discounts)
                .children(charges)
                .children(open_delivery(frame, quote)),
        );
    let mut content = vec![table];
    content.extend(sums::before_total(frame, quote));
    content.push(total(frame, quote));
    content.push(taxes(frame, quote));
    content.extend(sums::later(frame, quote));
    content.extend(sums::valid_until(frame, quote));
    content.extend(open_charges::view(frame, quote));
    content.extend(sums::instalments(frame, quote));
    content.extend(recurring::view(frame));
    content.push(trace::view(frame, quote));
    content
}

/// The quote by itself, as nodes.
pub fn nodes(frame: &Frame<'_>) -> Vec<Node> {
    view(frame).into_iter().map(Node::from).collect()
}

fn row(key: &Id, title: String, details: Vec<String>, amount: String) -> Element {
    let details = details.into_iter().map(|detail| element("span").class("up-row-detail").text(detail));
    let head = element("th").attribute("scope", "row").child(element("span").class("up-row-title").text(title));
    element("tr").key(key.as_str()).child(head.children(details)).child(element("td").class("up-amount").text(amount))
}

fn line_row(frame: &Frame<'_>, quoted: &QuoteLine, line: &Line) -> Element {
    let quantity = frame.texts.quantity(quoted.quantity, line.quantity.unit);
    let price = unit_price(frame, line, quoted);
    let mut details =
        vec![frame.texts.say_with(Message::QuoteLineDetail, &[("quantity", &quantity), ("price", &price)])];
    details.extend(quoted.options.iter().filter_map(|chosen| {
        let group = line.option(&chosen.option)?;
        let choice = group.choice(&chosen.choice)?;
        let words = format!("{}: {}", frame.texts.wording(&group.title), frame.texts.wording(&choice.title));
        if chosen.amount.is_zero() {
            return Some(words);
        }
        let amount = frame.texts.money(chosen.amount);
        Some(format!("{words}, {}", frame.texts.say_with(Message::QuoteOptionAdds, &[("amount", &amount)])))
    }));
    details.extend(quoted.reduction.as_ref().map(|reduction| reduced(frame, reduction)));
    details.extend(own_discounts(frame, quoted, line));
    if quoted.recurs {
        details.push(first_charge(frame, quoted));
    }
    row(&quoted.line, frame.texts.wording(&line.title).to_owned(), details, sums::signed(frame, quoted.amount))
}

/// Whether the amount is the first charge of several, or the first one comes after a trial.
fn first_charge(frame: &Frame<'_>, quoted: &QuoteLine) -> String {
    let recurring = frame.quote.ok().and_then(|quote| quote.recurring.iter().find(|known| known.line == quoted.line));
    match recurring.and_then(|recurring| recurring.billed_from) {
        Some(date) => frame.texts.say_with(Message::QuoteFirstLater, &[("date", &frame.texts.date(date))]),
        None => frame.say(Message::QuoteFirstCharge),
    }
}

/// The price before a reduction, and the reduction in percent.
fn reduced(frame: &Frame<'_>, reduction: &QuoteReduction) -> String {
    let prior = frame.texts.price(reduction.prior, frame.offer.currency);
    let percent = plain_decimal(&reduction.percent).map(|fraction| frame.texts.percent(fraction)).unwrap_or_default();
    frame.texts.say_with(Message::QuoteReduced, &[("percent", &percent), ("prior", &prior)])
}

/// What the line's own discounts take off; those on the order have rows of their own.
fn own_discounts(frame: &Frame<'_>, quoted: &QuoteLine, line: &Line) -> Option<String> {
    if line.discounts.is_empty() || quoted.discount.is_zero() {
        return None;
    }
    let amount = frame.texts.money(quoted.discount);
    Some(frame.texts.say_with(Message::QuoteLineDiscount, &[("amount", &amount)]))
}

fn discount_title(frame: &Frame<'_>, id: &Id) -> String {
    frame.offer.discount(id).map(|discount| frame.texts.wording(&discount.title).to_owned()).unwrap_or_default()
}

fn charge_row(frame: &Frame<'_>, charge: &QuoteCharge) -> Element {
    let title = charge_title(frame, charge);
    let stated = frame.offer.charge(&charge.source).filter(|_| charge.kind == ChargeKind::Stated);
    let note = stated.and_then(|stated| stated.note.as_ref()).map(|note| frame.texts.wording(note).to_owned());
    let deposit = (charge.kind == ChargeKind::Deposit).then(|| frame.say(Message::QuoteDepositDetail));
    let key = format!("{}-{}-{}", charge.kind.as_str(), charge.source, charge.number.unwrap_or_default());
    row(&charge.source, title, deposit.into_iter().chain(note).collect(), sums::signed(frame, charge.total)).key(key)
}

/// What a charge is called.
pub fn charge_title(frame: &Frame<'_>, charge: &QuoteCharge) -> String {
    let line = frame.offer.line(&charge.source);
    let wording = match charge.kind {
        ChargeKind::Stated => frame.offer.charge(&charge.source).map(|charge| &charge.title),
        ChargeKind::LineCharge => {
            let number = charge.number.and_then(|number| usize::try_from(number).ok());
            line.zip(number).and_then(|(line, number)| Some(&line.charges.get(number)?.title))
        }
        ChargeKind::PlanCredit => line.and_then(|line| Some(&line.plan.as_ref()?.replaces.as_ref()?.title)),
        ChargeKind::Delivery => frame.offer.delivery_method(&charge.source).map(|method| &method.title),
        ChargeKind::PaymentFee => frame.offer.payment_method(&charge.source).map(|method| &method.title),
        ChargeKind::Deposit => line.and_then(|line| line.deposit.as_ref()).map(|deposit| &deposit.title),
    };
    let name = wording.map_or("", |wording| frame.texts.wording(wording));
    match charge.kind {
        ChargeKind::Delivery => frame.texts.say_with(Message::QuoteDelivery, &[("method", name)]),
        ChargeKind::PaymentFee => frame.texts.say_with(Message::QuotePaymentFee, &[("method", name)]),
        ChargeKind::PlanCredit => frame.texts.say_with(Message::QuotePlanCredit, &[("plan", name)]),
        ChargeKind::Deposit | ChargeKind::Stated | ChargeKind::LineCharge => name.to_owned(),
    }
}

/// Delivery while none is chosen: it is not in the total, and what it can cost is said.
fn open_delivery(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    if !frame.needs.delivery || quote.charge(ChargeKind::Delivery).is_some() {
        return None;
    }
    let (least, most) = price_range(frame)?;
    let only = (least == most).then(|| frame.texts.money(least));
    let (least, most) = (frame.texts.money(least), frame.texts.money(most));
    let range = || frame.texts.say_with(Message::QuoteDeliveryRange, &[("least", &least), ("most", &most)]);
    let range = only.unwrap_or_else(range);
    let head = element("th")
        .attribute("scope", "row")
        .child(element("span").class("up-row-title").text(frame.say(Message::QuoteDeliveryOpen)))
        .child(element("span").class("up-row-detail").text(frame.say(Message::QuoteDeliveryOpenDetail)))
        .child(element("span").class("up-row-detail").text(range));
    let amount = element("td").class("up-amount").text(frame.say(Message::QuoteDeliveryOpenAmount));
    Some(element("tr").key("delivery-open").child(head).child(amount))
}

/// The total stands apart from the table: its size would else set the width of the amounts' column.
fn total(frame: &Frame<'_>, quote: &Quote) -> Element {
    element("p")
        .class("up-total")
        .key("total")
        .child(element("span").class("up-total-label").text(frame.say(Message::QuoteTotal)))
        .text(" ")
        .child(element("strong").class("up-total-amount up-amount").text(frame.texts.money(quote.totals.now)))
}

fn taxes(frame: &Frame<'_>, quote: &Quote) -> Element {
    let message = if quote.prices_include_tax { Message::QuoteTaxIncluded } else { Message::QuoteTaxAdded };
    let tax_line = |tax: &QuoteTax| tax_line(frame, tax, message);
    element("ul")
        .class("up-taxes up-muted")
        .key("taxes")
        .children(quote.taxes.iter().filter(|tax| !is_nothing(tax)).map(tax_line))
}

/// A tax on nothing, such as on a line that costs nothing during a trial.
fn is_nothing(tax: &QuoteTax) -> bool {
    tax.amount.is_zero() && tax.net.is_some_and(|net| net.is_zero())
}

/// One tax: its name and rate, and what it is on; what the storefront's tax service does not tell is left out.
fn tax_line(frame: &Frame<'_>, tax: &QuoteTax, message: Message) -> Element {
    let own = tax.tax.as_ref().and_then(|id| frame.offer.tax(id)).map(|tax| &tax.name);
    let name = own
        .or(tax.name.as_ref())
        .map_or_else(|| frame.say(Message::QuoteTaxAverage), |name| frame.texts.wording(name).to_owned());
    let rate = tax.rate.as_ref().and_then(|rate| Exact::parse(rate)?.shown(6));
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

/// The voucher's code: typed and applied, or taken back.
pub fn voucher(frame: &Frame<'_>) -> Option<Element> {
    if !frame.offer.takes_codes() {
        return None;
    }
    if let Some(code) = &frame.state.selection.voucher_code {
        return Some(applied_voucher(frame, code));
    }
    let id = frame.id("voucher");
    let refused = frame.state.voucher_refused.as_ref().filter(|code| {
        let entry = frame.state.voucher_entry.as_ref();
        entry.is_none_or(|entry| entry == *code)
    });
    let error = refused.map(|code| {
        let text = frame.texts.say_with(Message::VoucherRefused, &[("code", code)]);
        let text = element("p").class("up-error-text").child(icon("error")).text(text);
        element("div").class("up-error").id(format!("{id}-error")).attribute("role", "alert").key("error").child(text)
    });
    let input = element("input")
        .class("up-input")
        .id(&id)
        .attribute("type", "text")
        .attribute("autocomplete", "off")
        .attribute_if("aria-describedby", error.is_some().then(|| format!("{id}-error")))
        .attribute_if("aria-invalid", error.is_some().then(|| "true".to_owned()))
        .value(frame.state.voucher_entry.clone().unwrap_or_default())
        .on(Action::VoucherEntry);
    let apply = Action::Do(Command::ApplyVoucher { code: None });
    let row = element("div").class("up-voucher-row").child(input);
    let row = row.child(button("up-button up-button-quiet", frame.say(Message::VoucherApply), apply));
    let label =
        element("label").class("up-label").attribute("for", &id).text(frame.say(Message::VoucherLabel)).text(" ");
    let mark = element("span").class("up-mark").text(frame.say(Message::FieldOptional));
    let region = element("div").class("up-voucher").key("voucher");
    Some(region.child(label.child(mark)).children(error).child(row))
}

fn applied_voucher(frame: &Frame<'_>, code: &str) -> Element {
    let counted = frame.quote.is_ok_and(|quote| !quote.discounts.is_empty());
    let message = if counted { Message::VoucherApplied } else { Message::VoucherBelowMinimum };
    let voucher = frame.offer.discount_of_code(code);
    let minimum = voucher.and_then(|voucher| voucher.minimum);
    let minimum = minimum.map(|minimum| frame.texts.amount(minimum, frame.offer.currency)).unwrap_or_default();
    let text = frame.texts.say_with(message, &[("code", code), ("minimum", &minimum)]);
    element("p")
        .class("up-voucher up-note")
        .key("voucher-applied")
        .id(frame.id("voucher"))
        .attribute("tabindex", "-1")
        .attribute("role", "status")
        .text(text)
        .text(" ")
        .child(button("up-link", frame.say(Message::VoucherRemove), Action::Do(Command::RemoveVoucher {})))
}
