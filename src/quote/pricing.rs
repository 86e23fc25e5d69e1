//! Quotes of carts that come as prices, not as an offer's lines: what a cart page or a server asks for again and again.

use super::compute::{Worked, settle};
use super::policy::{Policy, decimals_of};
use super::profile::Profiles;
use super::sheet::{Entry, LineEntry, Sheet};
use super::summing::{Parts, totals};
use super::trace::Trace;
use super::whole_units::{WholeCart, WholeLine, WholeRules};
use super::{QuoteCharge, QuoteDiscount, QuoteError, QuoteTax, QuoteTotals, swift, writing};
use crate::calendar::Instant;
use crate::money::{Exact, Price, Quantity, plain_decimal, write_digits};
use crate::offer::{Discount, DiscountRule, Line, Nature, Offer, QuantityRule, Unit, Wording};
use crate::selection::Selection;
use crate::shape::{Id, Json, Listed, MOST_ITEMS, MOST_PROBLEMS, Problem, ProblemCode, Write};

/// The terms of an offer, to quote carts under that are not in it.
pub struct Pricing {
    offer: Offer,
    /// Stands for every line of a cart: one without an id, a title or a plan of its own.
    line: Line,
}

/// A cart as columns: one entry for each line, in their order.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'c> {
    /// The prices of one unit each, separated by line feeds.
    pub prices: &'c str,
    /// The quantities, separated by line feeds.
    pub quantities: &'c str,
    /// For each line the place of its taxes in `lists`.
    pub taxes: &'c [u16],
    /// Lists of tax ids, each separated by commas.
    pub lists: &'c [String],
}

/// The quote of a cart: the figures of the lines as columns, everything else as a document.
pub struct PricedQuote {
    /// For each line amount, discount, total, net, tax and gross, all separated by line feeds.
    pub lines: String,
    /// Charges, discounts, taxes, prepayments and totals.
    pub rest: Json,
}

impl Pricing {
    /// The terms of an offer; its own lines do not count.
    ///
    /// # Errors
    /// [`QuoteError::DoesNotAddUp`] never happens for an offer that was read; the type has no better way to say so.
    pub fn new(offer: Offer) -> Result<Pricing, QuoteError> {
        let id = Id::parse("line").ok_or(QuoteError::DoesNotAddUp)?;
        let words = Wording::nothing();
        let line = Line {
            id,
            sku: None,
            title: words.clone(),
            description: words,
            features: Vec::new(),
            image: None,
            nature: Nature::Service,
            price: None,
            plan: None,
            quantity: QuantityRule { unit: Unit::Piece, minimum: None, maximum: None, step: None },
            measure: None,
            taxes: crate::offer::TaxList(Vec::new()),
            prices_include_tax: None,
            discounts: Vec::new(),
            charges: Vec::new(),
            options: Vec::new(),
            deposit: None,
            minimum_age: None,
            stock: None,
            supplier: None,
        };
        Ok(Pricing { offer: Offer { lines: Listed::new(Vec::new()), ..offer }, line })
    }

    /// The quote of a cart.
    ///
    /// # Errors
    /// Every problem with the cart, at its line.
    pub fn quote(&self, cart: Columns<'_>, now: Instant) -> Result<PricedQuote, Vec<Problem>> {
        if cart.taxes.len() > MOST_ITEMS {
            let (code, pointer) = (ProblemCode::TooLarge, String::new());
            let message = format!("{} lines are more than a cart has", cart.taxes.len());
            return Err(vec![Problem { code, pointer, message, help: format!("use at most {MOST_ITEMS}") }]);
        }
        let (lists, mut problems) = self.lists(cart);
        let lines = match read_lines(cart, &lists) {
            Ok(lines) if problems.is_empty() => lines,
            Ok(_) => return Err(problems),
            Err(others) => {
                problems.extend(others);
                return Err(problems);
            }
        };
        if let Some(quote) = swift_quote(&self.offer, &lines, &lists) {
            return Ok(quote);
        }
        self.work_out(&lines, &lists, now).map_err(|error| vec![error.problem()])
    }

    /// The lists of taxes, each tax one of the offer's.
    fn lists(&self, cart: Columns<'_>) -> (Vec<Vec<Id>>, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut lists = Vec::with_capacity(cart.lists.len());
        for (place, list) in cart.lists.iter().enumerate() {
            let names = list.split(',').filter(|name| !name.is_empty());
            let known = |name: &str| Id::parse(name).filter(|id| self.offer.tax(id).is_some());
            let ids: Option<Vec<Id>> = names.map(known).collect();
            if ids.is_none() {
                let first = cart.taxes.iter().position(|used| usize::from(*used) == place).unwrap_or_default();
                let message = format!("there is no `{list}` to refer to");
                problems.push(problem(
                    ProblemCode::UnknownReference,
                    first,
                    "taxes",
                    message,
                    "use ids of the offer's taxes",
                ));
            }
            lists.push(ids.unwrap_or_default());
        }
        (lists, problems)
    }

    fn work_out(&self, lines: &[Priced], lists: &[Vec<Id>], now: Instant) -> Result<PricedQuote, QuoteError> {
        let mut sheet = Sheet::new(&self.offer, Trace::default());
        let includes = sheet.policy.includes_tax;
        let places: Result<Vec<usize>, QuoteError> =
            lists.iter().map(|list| sheet.profiles.place(&self.offer, list, includes)).collect();
        enter(&mut sheet, &self.line, lines, &places?)?;
        let selection = Selection { lines: Vec::new(), delivery: None, payment: None, voucher_code: None };
        let sums = settle(&mut sheet, &selection, None, now)?;
        let worked = Worked { sheet, sums, stated: None };
        let columns = columns(&worked.sheet)?;
        Ok(PricedQuote { lines: columns, rest: rest(&worked)? })
    }
}

/// One line of a cart.
struct Priced {
    price: Exact,
    quantity: Quantity,
    list: usize,
}

fn problem(code: ProblemCode, line: usize, member: &str, message: String, help: &str) -> Problem {
    Problem { code, pointer: format!("/{line}/{member}"), message, help: help.to_owned() }
}

/// Reads every line, and finds every one that cannot be read.
fn read_lines(cart: Columns<'_>, lists: &[Vec<Id>]) -> Result<Vec<Priced>, Vec<Problem>> {
    let count = cart.taxes.len();
    let mut problems = Vec::new();
    let mut lines = Vec::with_capacity(count);
    let (mut prices, mut quantities) = (cart.prices.split('\n'), cart.quantities.split('\n'));
    for (index, list) in cart.taxes.iter().enumerate() {
        let (price, quantity) = (prices.next().unwrap_or_default(), quantities.next().unwrap_or_default());
        let read = (price_of(price), quantity_of(quantity), lists.get(usize::from(*list)));
        if let (Some(price), Some(quantity), Some(_)) = read {
            lines.push(Priced { price, quantity, list: usize::from(*list) });
            continue;
        }
        if problems.len() < MOST_PROBLEMS {
            problems.extend(misread(index, price, quantity, &read.0, &read.1));
        }
    }
    if count > 0 && (prices.next().is_some() || quantities.next().is_some()) {
        let message = "a price or quantity with a line break in it".to_owned();
        problems.push(problem(ProblemCode::DecimalShape, count, "price", message, "write plain decimals"));
    }
    if problems.is_empty() { Ok(lines) } else { Err(problems) }
}

fn misread(line: usize, price: &str, quantity: &str, read: &Option<Exact>, counted: &Option<Quantity>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let help = "write it plainly, such as `19.90`: a point, up to twelve decimals, no exponent, no separators";
    for (member, text, wrong) in [("price", price, read.is_none()), ("quantity", quantity, counted.is_none())] {
        if wrong {
            let message = format!("`{text}` is not a plain decimal within its range");
            problems.push(problem(ProblemCode::DecimalShape, line, member, message, help));
        }
    }
    problems
}

fn price_of(text: &str) -> Option<Exact> {
    // Most prices are short; the fraction and the range are looked at for the others.
    if text.len() <= 12
        && let Some(value) = short_decimal(text)
    {
        return Some(value);
    }
    let exact = Exact::parse(text)?;
    let within = Price::new(exact.shown(12)?).is_some();
    within.then_some(exact)
}

fn quantity_of(text: &str) -> Option<Quantity> {
    Quantity::new(plain_decimal(text)?)
}

/// A plain decimal of at most twelve signs, read digit by digit.
fn short_decimal(text: &str) -> Option<Exact> {
    let (mut number, mut decimals, mut point, mut digits) = (0i64, 0u32, false, 0u32);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => {
                number = number * 10 + i64::from(byte - b'0');
                digits += 1;
                decimals += u32::from(point);
            }
            b'.' if !point && digits > 0 => point = true,
            _ => return None,
        }
    }
    let leading_zero = text.starts_with('0') && text.len() > 1 && !text.starts_with("0.");
    let plain = digits > 0 && !leading_zero && !text.ends_with('.');
    if plain { Exact::ratio(number, 10i64.pow(decimals)).ok() } else { None }
}

fn enter<'o>(sheet: &mut Sheet<'o>, line: &'o Line, lines: &[Priced], places: &[usize]) -> Result<(), QuoteError> {
    let policy = sheet.policy;
    let nothing = Price::new(rust_decimal::Decimal::ZERO).ok_or(QuoteError::DoesNotAddUp)?;
    sheet.entries.reserve(lines.len());
    sheet.lines.reserve(lines.len());
    for priced in lines {
        let quantity = Exact::of_decimal(priced.quantity.value());
        let unit_price = policy.unit_price(priced.price)?;
        let amount = policy.line(unit_price.times(quantity)?)?;
        let profile = places.get(priced.list).copied().ok_or(QuoteError::DoesNotAddUp)?;
        sheet.enter(amount, quantity, profile);
        let (quantity, options) = (priced.quantity, Vec::new());
        sheet.lines.push(LineEntry { line, quantity, unit_price: nothing, amount, options });
    }
    Ok(())
}

/// Amount, discount, total, net, tax and gross of each line.
fn columns(sheet: &Sheet<'_>) -> Result<String, QuoteError> {
    let decimals = decimals_of(sheet.offer);
    let mut out = String::with_capacity(sheet.lines.len() * 48);
    for (line, entry) in sheet.lines.iter().zip(sheet.line_entries()) {
        let Entry { discount, price, net, tax, gross, .. } = *entry;
        for amount in [line.amount, discount, price, net, tax, gross] {
            amount.write_to(&mut out, decimals)?;
            out.push('\n');
        }
    }
    out.pop();
    Ok(out)
}

fn rest(worked: &Worked<'_, '_>) -> Result<Json, QuoteError> {
    let (sheet, offer) = (&worked.sheet, worked.sheet.offer);
    let parts = Parts::of(sheet, &worked.sums, true)?;
    let totals = totals(offer, &parts, &worked.sums, None, Exact::ZERO)?;
    let charges = writing::charges(sheet, true)?;
    Ok(rest_json(offer, &charges, &writing::discounts(sheet)?, &writing::taxes(sheet)?, &totals))
}

fn rest_json(
    offer: &Offer,
    charges: &[QuoteCharge],
    discounts: &[QuoteDiscount],
    taxes: &[QuoteTax],
    totals: &QuoteTotals,
) -> Json {
    let list = |items: Vec<Json>| Json::List(items);
    Json::object([
        ("currency", offer.currency.write()),
        ("pricesIncludeTax", offer.prices_include_tax.write()),
        ("charges", list(charges.iter().map(Write::write).collect())),
        ("discounts", list(discounts.iter().map(Write::write).collect())),
        ("taxes", list(taxes.iter().map(Write::write).collect())),
        ("totals", totals.write()),
    ])
}

/// The quote of a cart in whole units; `None` where it does not fit, and the general way must be gone.
fn swift_quote(offer: &Offer, lines: &[Priced], lists: &[Vec<Id>]) -> Option<PricedQuote> {
    if !swift::has_no_charges(offer) || offer.discounts.iter().any(|discount| discount.code_digest.is_some()) {
        return None;
    }
    let policy = Policy::of(offer);
    let mut profiles = Profiles::at_level(policy.level);
    let places: Option<Vec<usize>> =
        lists.iter().map(|list| profiles.place(offer, list, policy.includes_tax).ok()).collect();
    let (places, decimals) = (places?, decimals_of(offer));
    let rules = WholeRules::of(offer, &policy, &profiles, decimals)?;
    let mut whole = Vec::with_capacity(lines.len());
    for line in lines {
        let price = line.price.parts().and_then(|(above, below)| Some((above, decimals_of_power(below)?)))?;
        let amount = rules.amount(price, swift::digits(line.quantity.value())?)?;
        whole.push(WholeLine::new(amount, *places.get(line.list)?));
    }
    let discounts: Vec<&Discount> = offer.discounts.iter().collect();
    let cart = rules.settle(whole, &discounts)?;
    // A discount of nothing has no row, and then the rows do not belong to the discounts one by one.
    let all_taken = cart.discounts.len() == discounts.len();
    let rows = discounts.iter().zip(&cart.discounts).map(|(discount, amount)| {
        let (discount, amount) = (discount.id.clone(), swift::in_units(offer, *amount)?);
        Some(QuoteDiscount { discount, apply: DiscountRule::Allocated, amount })
    });
    let rows: Vec<QuoteDiscount> = rows.collect::<Option<_>>()?;
    let taxes = swift_taxes(offer, &profiles, &cart)?;
    let totals = swift::sums_of(offer, &cart, decimals)?;
    let mut out = String::with_capacity(cart.lines.len() * 48);
    for line in &cart.lines {
        let total = line.amount - line.discount;
        for amount in [line.amount, line.discount, total, line.net, line.tax, line.gross] {
            write_digits(amount, decimals, &mut out);
            out.push('\n');
        }
    }
    out.pop();
    all_taken.then(|| PricedQuote { lines: out, rest: rest_json(offer, &[], &rows, &taxes, &totals) })
}

/// How many decimals a power of ten stands for.
fn decimals_of_power(power: i64) -> Option<u32> {
    let decimals = power.checked_ilog10()?;
    (10i64.checked_pow(decimals)? == power).then_some(decimals)
}

/// The taxes of a cart, in the offer's order.
fn swift_taxes(offer: &Offer, profiles: &Profiles<'_>, cart: &WholeCart) -> Option<Vec<QuoteTax>> {
    let mut taxes: Vec<(usize, QuoteTax)> = Vec::new();
    for (profile, whole) in profiles.all().iter().zip(&cart.taxes) {
        let Some(part) = profile.parts.first() else { continue };
        let tax = profiles.groups.get(part.group)?.tax?;
        let place = offer.taxes.iter().position(|known| known.id == tax.id)?;
        let quoted = QuoteTax {
            tax: Some(tax.id.clone()),
            name: None,
            rate: Some(tax.rate.to_string()),
            category: tax.category.clone(),
            net: Some(swift::in_units(offer, whole.taxable)?),
            amount: swift::in_units(offer, whole.amount)?,
            gross: Some(swift::in_units(offer, whole.taxable.checked_add(whole.amount)?)?),
        };
        taxes.push((place, quoted));
    }
    taxes.sort_by_key(|(place, _)| *place);
    Some(taxes.into_iter().map(|(_, tax)| tax).collect())
}
