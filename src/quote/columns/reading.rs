//! Reading the columns of a cart.
//!
//! Every mistake is told at its line, not only the first one. A cart of ten thousand lines is read in one pass.

use super::document::Columns;
use crate::money::{Exact, Price, Quantity, plain_decimal};
use crate::offer::Offer;
use crate::shape::{Id, MOST_ITEMS, MOST_PROBLEMS, Problem, ProblemCode};

/// One line of a cart.
pub struct CartLine {
    /// The price of one unit.
    pub price: Exact,
    /// How many units.
    pub quantity: Quantity,
    /// The place of its taxes among the lists.
    pub list: usize,
}

/// A cart that was read.
pub struct Cart {
    /// The lines, in their order.
    pub lines: Vec<CartLine>,
    /// The lists of taxes, each tax one of the offer's.
    pub lists: Vec<Vec<Id>>,
}

impl Cart {
    /// Reads every line and list.
    ///
    /// # Errors
    /// Everything that cannot be read, at its line.
    pub fn read(offer: &Offer, columns: Columns<'_>) -> Result<Cart, Vec<Problem>> {
        if columns.taxes.len() > MOST_ITEMS {
            let (code, pointer) = (ProblemCode::TooLarge, String::new());
            let message = format!("{} lines are more than a cart has", columns.taxes.len());
            return Err(vec![Problem { code, pointer, message, help: format!("use at most {MOST_ITEMS}") }]);
        }
        let (lists, mut problems) = read_lists(offer, columns);
        match read_lines(columns, &lists) {
            Ok(lines) if problems.is_empty() => Ok(Cart { lines, lists }),
            Ok(_) => Err(problems),
            Err(others) => {
                problems.extend(others);
                Err(problems)
            }
        }
    }
}

/// The lists of taxes, and those that name a tax the offer does not have.
fn read_lists(offer: &Offer, columns: Columns<'_>) -> (Vec<Vec<Id>>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut lists = Vec::with_capacity(columns.lists.len());
    for (place, list) in columns.lists.iter().enumerate() {
        let names = list.split(',').filter(|name| !name.is_empty());
        let known = |name: &str| Id::parse(name).filter(|id| offer.tax(id).is_some());
        let ids: Option<Vec<Id>> = names.map(known).collect();
        if ids.is_none() {
            let first = columns.taxes.iter().position(|used| usize::from(*used) == place).unwrap_or_default();
            let message = format!("there is no `{list}` to refer to");
            let help = "use ids of the offer's taxes";
            problems.push(problem(ProblemCode::UnknownReference, first, "taxes", message, help));
        }
        lists.push(ids.unwrap_or_default());
    }
    (lists, problems)
}

/// A problem at a member of a line, counted from 0.
fn problem(code: ProblemCode, line: usize, member: &str, message: String, help: &str) -> Problem {
    Problem { code, pointer: format!("/{line}/{member}"), message, help: help.to_owned() }
}

/// Reads every line, and finds every one that cannot be read.
fn read_lines(columns: Columns<'_>, lists: &[Vec<Id>]) -> Result<Vec<CartLine>, Vec<Problem>> {
    let count = columns.taxes.len();
    let mut problems = Vec::new();
    let mut lines = Vec::with_capacity(count);
    let (mut prices, mut quantities) = (columns.prices.split('\n'), columns.quantities.split('\n'));
    for (index, list) in columns.taxes.iter().enumerate() {
        let (price, quantity) = (prices.next().unwrap_or_default(), quantities.next().unwrap_or_default());
        let read = (price_of(price), quantity_of(quantity), lists.get(usize::from(*list)));
        if let (Some(price), Some(quantity), Some(_)) = read {
            lines.push(CartLine { price, quantity, list: usize::from(*list) });
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

/// What is wrong with a line: its price, its quantity, or both.
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

/// A price: a plain decimal, or a fraction such as `9.99/1.2`; `None` for one that is out of range.
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

/// A quantity: a plain decimal; below zero for what is given back.
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
