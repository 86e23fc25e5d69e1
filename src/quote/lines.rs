//! What the lines cost.

use super::{QuoteError, QuoteLine, QuoteOption};
use crate::money::{Amount, Currency, Money, Quantity, RoundingMode};
use crate::offer::{BasketLine, Line, Offer};
use crate::recurring::price_of_charge;
use crate::selection::Selection;
use rust_decimal::Decimal;

/// Every line of the basket with its amount.
pub(super) fn quote_lines(offer: &Offer, selection: &Selection) -> Result<Vec<QuoteLine>, QuoteError> {
    selection.lines.iter().map(|chosen| quote_line(offer, chosen)).collect()
}

fn quote_line(offer: &Offer, chosen: &BasketLine) -> Result<QuoteLine, QuoteError> {
    let unknown = || QuoteError::Unknown(chosen.line.clone());
    let line = offer.line(&chosen.line).ok_or_else(unknown)?;
    let (unit_price, per) = unit_price(line).ok_or_else(unknown)?;
    let (currency, mode) = (offer.currency, offer.rounding.mode);
    let options = quote_options(offer, line, chosen)?;
    let base = Money::new(unit_price.value(), currency).times(chosen.quantity.value())?.divided(per.value(), mode)?;
    let amount = options.iter().try_fold(base, |sum, option| sum.plus(option.amount))?;
    Ok(QuoteLine {
        line: line.id.clone(),
        quantity: chosen.quantity,
        unit_price,
        per,
        options,
        amount,
        discount: Money::zero(currency),
        total: amount,
        tax: line.tax.clone(),
        recurs: line.plan.is_some(),
    })
}

/// The price and for how many units it is; of a plan, the first charge for one unit.
fn unit_price(line: &Line) -> Option<(Amount, Quantity)> {
    let one = Quantity::new(Decimal::ONE)?;
    match (&line.price, &line.plan) {
        (Some(price), _) => Some((price.amount, price.per.unwrap_or(one))),
        (None, Some(plan)) => Some((price_of_charge(plan, 0)?, one)),
        (None, None) => None,
    }
}

fn quote_options(offer: &Offer, line: &Line, chosen: &BasketLine) -> Result<Vec<QuoteOption>, QuoteError> {
    let quote_option = |chosen_option: &crate::offer::ChosenOption| {
        let group = line.option(&chosen_option.option);
        let choice = group.and_then(|group| group.choice(&chosen_option.choice));
        let choice = choice.ok_or_else(|| QuoteError::Unknown(chosen_option.choice.clone()))?;
        let surcharge = choice.surcharge.map_or(Decimal::ZERO, Amount::value);
        let amount = times(surcharge, chosen.quantity, offer.currency, offer.rounding.mode)?;
        Ok(QuoteOption { option: chosen_option.option.clone(), choice: choice.id.clone(), amount })
    };
    // In the offer's order, so that the order of clicks leaves no trace in the quote.
    let groups = line.options.iter();
    let in_order = groups.filter_map(|group| chosen.options.iter().find(|chosen| chosen.option == group.id));
    let foreign = chosen.options.iter().find(|chosen| line.option(&chosen.option).is_none());
    in_order.chain(foreign).map(quote_option).collect()
}

/// An amount for each unit times a quantity, rounded to the minor unit.
pub(super) fn times(
    amount: Decimal,
    quantity: Quantity,
    currency: Currency,
    mode: RoundingMode,
) -> Result<Money, QuoteError> {
    Ok(Money::new(amount, currency).times(quantity.value())?.rounded(mode)?)
}
