//! The steps of a quote, in their order. Each fills in a part of the sheet, and tells how its figures are reached.

mod average_rate;
mod charges;
mod delivery;
mod discounts;
mod law;
mod line_charges;
mod line_price;
mod lines;
mod net_and_tax;
mod new_charge;
mod payable;
mod payment_fee;
mod prepaid;
mod reductions;
mod shares;
mod stated_check;
mod sums;
mod tax_source;
mod taxes;

pub use delivery::{delivered_value, delivery_price, value_before_discounts};
pub use discounts::counting_discounts;
pub use lines::enter_lines;
pub use prepaid::ToPay;
pub use sums::{Sums, outside_the_tax_base};
pub use tax_source::TaxSource;

use self::discounts::Turn;
use super::document::QuoteError;
use super::sheet::Sheet;
use crate::calendar::Instant;
use crate::selection::Selection;

/// Everything after the lines: discounts, charges, taxes, sums.
///
/// # Errors
/// [`QuoteError`]: a selection that does not fit the offer, sums that do not add up, or amounts too large to be exact.
pub fn take_all(
    sheet: &mut Sheet<'_>,
    selection: &Selection,
    source: TaxSource<'_>,
    now: Instant,
) -> Result<Sums, QuoteError> {
    // A discount that charges take part in must find them; else free delivery counts after the discounts. Those on delivery
    // and charges alone come last: what they are on must be there.
    if sheet.offer.discounts.iter().any(|discount| discount.include_charges == Some(true)) {
        charges::enter_charges(sheet, selection, now)?;
        discounts::take_discounts(sheet, selection, Turn::Lines)?;
    } else {
        discounts::take_discounts(sheet, selection, Turn::Lines)?;
        charges::enter_charges(sheet, selection, now)?;
    }
    discounts::take_discounts(sheet, selection, Turn::Charges)?;
    payment_fee::enter_payment_fee(sheet, selection)?;
    sheet.enter_pending();
    average_rate::set_average_rates(sheet)?;
    let reckoning = taxes::reckon(sheet, source)?;
    net_and_tax::round_groups(sheet)?;
    sums::add_up(sheet, &reckoning, selection, source)
}
