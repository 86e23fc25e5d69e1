# Upfront in English. The voice: short, warm, exact; no exclamation marks, no pressure; buttons are verbs.
# Amounts, dates and numbers arrive ready-made in the language. A choice by a number takes its plural form (CLDR).

## Steps

# The list of steps, for those who hear the page.
steps-label = Steps of your purchase
step-basket = Basket
step-details = Your details
step-delivery = Delivery
step-payment = Payment
step-review = Check and order
# Link beside a step that is done.
step-change = Change
# Button at the end of a step.
step-continue = Continue
# The group of language buttons.
language-label = Language

## Basket

# At every step before the review: where is delivered, how one can pay, whom to ask. The lists are names with commas.
service-delivery = Delivered to: { $countries }
service-payment = Ways to pay: { $methods }
service-contact = Questions? Call or write to us:
basket-empty = Your basket is empty.
# The step in one line, once it is done.
basket-result = { $count ->
    [one] { $count } product
   *[other] { $count } products
}
# Link at a line.
basket-remove = Remove
# After a line was taken out. { $product } is the product's name.
basket-removed = { $product } is no longer in your basket.
# Button after a line was taken out.
basket-put-back = Put it back
# Above the optional charges, each with a box: a donation, gift wrap.
extras-legend = Extras, only if you want them
# { $supplier } is a company.
line-supplier = Provided by { $supplier }
# Names of what is told of a product, in basket and quote; a country or the shop's words follow.
line-origin = Country of origin
line-risk = Risk
line-restriction = Restriction
# Before the shop's reason, at a product or a way of delivery.
greener = Less burden on the environment
# { $age } is a number of years.
line-age = From { $age } years; we ask for your date of birth.
# Label of the quantity field. { $unit } is a unit such as kg.
quantity-label = Quantity ({ $unit })
# Read aloud at the + button: { $quantity } is the next quantity.
quantity-more = Take { $quantity } of { $product }
# Read aloud at the − button.
quantity-less = Reduce { $product } to { $quantity }
# Beside an option that costs more.
option-surcharge = (+{ $amount })
# { $quantity } is “0.1 kg” or a unit such as “piece”.
price-per = { $amount } per { $quantity }
# The price per measure that price law asks for.
price-measure = { $amount } per { $unit }

## Quantities

# Short names of units; the codes are those of UN/ECE Recommendation 20.
unit-name = { $unit ->
   *[C62] piece
    [PR] pair
    [SET] set
    [DZN] dozen
    [GRM] g
    [KGM] kg
    [TNE] t
    [MLT] ml
    [LTR] l
    [MTQ] m³
    [MMT] mm
    [CMT] cm
    [MTR] m
    [MTK] m²
    [MIN] min
    [HUR] hour
    [DAY] day
    [WEE] week
    [MON] month
    [ANN] year
    [KWH] kWh
}
# { $count } is the quantity; it chooses the plural form.
quantity-with-unit = { $unit ->
   *[C62] { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
    [PR] { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
    [SET] { $count ->
        [one] { $count } set
       *[other] { $count } sets
    }
    [DZN] { $count } dozen
    [GRM] { $count } g
    [KGM] { $count } kg
    [TNE] { $count } t
    [MLT] { $count } ml
    [LTR] { $count } l
    [MTQ] { $count } m³
    [MMT] { $count } mm
    [CMT] { $count } cm
    [MTR] { $count } m
    [MTK] { $count } m²
    [MIN] { $count } min
    [HUR] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    [DAY] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
    [WEE] { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
    [MON] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    [ANN] { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
    [KWH] { $count } kWh
}
# Lengths of time.
interval-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
interval-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
interval-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
interval-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# How often something is charged.
every-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
every-years = { $count ->
    [one] every year
   *[other] every { $count } years
}

## Details

# Why the fields are asked for. { $seller } is the shop.
details-why = { $seller } needs your name for the order and your e-mail address for the confirmation.
# After a label, in words.
field-required = (required)
field-optional = (optional)
field-name = First and last name
field-email = E-mail address
field-email-hint = The confirmation goes there.
field-birth-date = Date of birth
# { $age } is a number of years; { $order } the order in which the region writes a date in digits, { $example } such a date.
field-birth-date-hint = { $order ->
   *[day-first] Day, month, year
    [month-first] Month, day, year
    [year-first] Year, month, day
}, for example { $example }. Something in your basket may only be sold from { $age } years.
# After the hint, once a date is typed; { $date } is the day as it was read, with the month in words.
field-birth-date-read = We read { $date }.
field-street = Street and number
field-postal-code = Postal code
field-city = Town
field-country = Country
field-country-choose = Please choose

## Delivery

delivery-legend = How would you like to receive it?
delivery-where = Where should it go?
delivery-why = { $seller } needs the address to deliver your order.
# Delivery windows: dates such as “Tue 24 Nov”.
delivery-between = Arrives { $from } to { $to }
delivery-on = Arrives { $date }
delivery-ready = Ready by { $date }
delivery-tracked = With { $carrier }, tracked
delivery-untracked = With { $carrier }, not tracked
# { $amount } is what is missing, { $method } a delivery method.
delivery-free-from = Goods for { $amount } more, and “{ $method }” is free.

## Payment

payment-legend = How would you like to pay?
payment-fee = + { $amount }
payment-discount = − { $amount }
payment-total = Total with this: { $total }
payment-parts = { $parts }, { $every } from { $from } to { $to }. { $total } in all; the credit costs { $cost }.
payment-annual-rate = Effective annual rate: { $rate }
payment-lender = Lender: { $lender }
payment-no-fee = no extra charge
payment-contact = Questions about payment? Call or write to us:
payment-card-declined = Your card was declined. Nothing was ordered.
payment-declined = The payment was declined. Nothing was ordered.
# After one of the two, where the shop says so.
payment-not-charged = You have not been charged.
payment-declined-other = Everything you entered is still here. You can try again or choose another way to pay.

## Quote

quote-title = Your order
# Description of the table, for those who hear the page.
quote-caption = Everything in your order with its price
quote-final-title = What you order
# In place of the quote while the shop's tax service is at work; the second one once the country of the delivery is chosen.
quote-awaited = We are working out the taxes for this order. The total appears in a moment.
quote-awaited-address = We are working out the taxes for your address. The total appears in a moment.
quote-none = The price cannot be computed for these quantities. Please choose smaller ones.
# { $quantity } is “0.15 kg”, { $price } is “€8.90 per 0.1 kg”.
quote-line-detail = { $quantity } × { $price }
# Where quantity times price is not the amount. { $product } is “2 pieces × €12.00”; { $date } is a day.
quote-line-part = { $product }, for the part of a period before { $date }
quote-line-rounded = { $product }, rounded
# After a chosen option that costs more.
quote-option-adds = +{ $amount }, included
quote-first-charge = First charge; more charges follow, see below
quote-first-later = Nothing with this order; charges begin on { $date }, see below
quote-delivery = Delivery: { $method }
quote-payment-fee = Payment: { $method }
quote-plan-credit = Credit: unused part of { $plan }
quote-deposit-detail = You get it back on return
# Under a discount that is larger than what it is taken off.
quote-discount-untaken = { $amount } of it are not used
quote-delivery-open = Delivery
quote-delivery-open-detail = Not chosen yet, so not in the total
# In place of an amount that is not known yet.
quote-delivery-open-amount = open
quote-delivery-range = From { $least } to { $most }
# At the total, in the quote, on the bar and in the confirmation: when and how it falls due.
# Nothing is known of it yet, or nothing falls due.
total-open = Total
# Paid with the order, while the order is made.
total-today = Total today
# The same in the confirmation, which is read later.
total-with-order = Due with the order
# { $date } is a day.
total-by = To pay by { $date }
# { $days } is a number of days.
total-after-receipt = { $days ->
    [one] To pay within { $days } day of receipt
   *[other] To pay within { $days } days of receipt
}
total-by-invoice = To pay by invoice
total-on-delivery = To pay on delivery
total-on-pick-up = To pay on pick-up
total-on-receipt = To pay on receipt
# Beside the total, until the next change: what the last one did to it. { $amount } is “+€4.90”, { $what } a product or one of
# the words below.
total-change = { $amount } { $what }
total-change-basket = basket
total-change-delivery = delivery
total-change-payment = payment
total-change-voucher = voucher
# In the confirmation, under the total: what the shop charged already, { $open } is the rest.
total-charged = Charged: { $charged }. Still to pay: { $open }.
quote-sum-gross = Order
quote-sum-prepaid = { $title }, already paid
# Under a prepayment or gift card of which the order uses a part: what is left on it.
quote-sum-prepaid-remains = { $amount } of it remain
quote-sum-rounding = Rounding
quote-sum-payable = Still to pay
quote-sum-later = Later: { $later }. At least { $commitment } in all.
quote-reduced = { $percent } less than { $prior }, the lowest price of the 30 days before
quote-line-discount = Less { $amount }
quote-valid-until = These prices hold until { $time }. After that the next price applies, and you confirm it anew.
# With the instalments, where only some products are paid in parts.
instalments-lines = Paid in instalments: { $lines }. Everything else is due with the order.
instalments-title = The parts you pay
instalments-cost = { $total } in all, { $cost } of it for the credit.
open-charge-title = Not in this total
open-charge-unknown = amount not known yet
open-charge-from = from { $least }
open-charge-up-to = up to { $most }
open-charge-range = { $least } to { $most }
open-charge-collector = Collected by: { $collector }
open-charge-seller = Collected by the shop
open-charge-due-order = Due with the order
open-charge-due-delivery = Due on delivery
open-charge-due-use = Due on the spot
open-charge-due-billing = Due with their own bill
# { $name } is the tax's name, { $rate } such as 19%.
quote-tax-included = includes { $amount } { $name } at { $rate } (on { $net } net)
quote-tax-added = plus { $amount } { $name } at { $rate } (on { $net })
quote-tax-alone = { $name } { $rate }: { $amount }
quote-tax-average = Tax at the items’ average rate
quote-open = Show details
quote-close = Hide details
trace-show = How is this computed?
trace-hide = Hide the computation
# Said when the total changes, for those who hear the page.
# { $label } is one of the words at the total, such as “To pay by invoice”.
total-status = { $label }: { $total }
voucher-label = Voucher code
voucher-apply = Apply
voucher-remove = Remove
voucher-applied = Voucher { $code } is applied.
# { $minimum } is an amount.
voucher-below-minimum = Voucher { $code } counts from { $minimum } of goods, so it takes nothing off yet.
voucher-refused = We do not know the code “{ $code }”. Please check the spelling.

## Recurring charges

# { $product } is the product's name.
recurring-title = Charged again: { $product }
# A trial with its price; { $length } is “14 days”.
recurring-trial = { $length } at { $amount }
recurring-flat = { $amount } { $every }
# A price that holds for a time; { $length } is “3 months”, { $charges } their number.
recurring-length = { $charges ->
    [one] { $length } at { $amount }
   *[other] { $length } at { $amount } each
}
# A price that holds for some charges; { $charges } is a number.
recurring-phase = { $charges } × { $amount }
# Two such prices, one after the other.
recurring-then = { $before }, then { $after }
# { $before } are the prices before, { $every } is “every month”, { $from } a date.
recurring-phased = { $before }, then { $amount } { $every }, from { $from }
# { $prices } are the prices of a plan, in a shop whose prices are stated without tax.
recurring-with-tax = { $prices }, with tax
recurring-term = Until { $date } at least. Over that time you pay { $total } in all, { $later } of it beyond this order.
recurring-year = { $first } in the first year; { $year } a year after that.
recurring-year-flat = { $year } a year.
# Expected deliveries of what is charged again. { $from } and { $to } are days such as “Tue 24 Nov”, { $every } is “every month”.
recurring-delivery = First delivery: { $from } to { $to }. Then one { $every }.
# The same where it comes on one day.
recurring-delivery-on = First delivery: { $from }. Then one { $every }.
recurring-next = The next charges
recurring-renewal = After that it goes on, { $renewal } at a time, until you end it.
recurring-statement = A statement of account comes { $every } by e-mail to { $address }.
recurring-statement-post = A statement of account comes { $every } by post to { $address }.
recurring-statement-open = your address, which you give below
recurring-statement-change = Change this address
# { $notice } is a length of time, { $date } the last day for a notice.
recurring-notice = Notice: { $notice } before the end. To end it with the minimum term, tell us by { $date }.
# For a subscription, where the shop names a page for it.
recurring-cancel-by = Last day to cancel before it goes on: { $date }.
recurring-cancel-at = Cancel here
# For a subscription. { $days } is a number of days.
recurring-reminder = { $days ->
    [one] We remind you one day before your last day to cancel.
   *[other] We remind you { $days } days before your last day to cancel.
}
recurring-consent = { $days ->
    [one] Before a higher price begins we ask you, one day ahead. Without your yes it does not begin.
   *[other] Before a higher price begins we ask you, { $days } days ahead. Without your yes it does not begin.
}

## Review

review-lead = Please check everything once more. You can still change each step.
questions-title = Optional questions
questions-intro = Your order does not depend on them. No answer means no.
# { $recipient } is a company.
question-recipient = Receives your data on a yes: { $recipient }
# Before how long the data is kept, and before how to take a consent back.
question-retention = Kept:
question-signal = Your browser says that your data must not be sold or shared, so this is answered no. You can still say yes.
question-withdrawal = If you change your mind:
question-refused-before = You said no on { $date }. That stands, and we do not ask again before { $until }.
question-agreed-before = You said yes on { $date }. That still counts, so we do not ask again.
question-answer-anew = Answer anew
question-changed = You answered this on { $date }. What it means has changed since, so we ask you anew.
question-lapsed = Your yes of { $date } counted until { $end }, so we ask you anew.
answer-yes = Yes, please
answer-no = No, thank you
answer-none = not answered, counts as no
answer-declared = declared
declared-before = You agreed to this on { $date }. Nothing important has changed since, so we do not ask again.
# Before the words on which law governs the contract and which courts decide; above the order button and in the confirmation.
governing-law = Law and courts:
# Button in the review, and what is said beside it.
quote-keep = Save this offer
quote-keep-hint = A file with the quote, the terms and all facts, to keep before you decide. Nothing is ordered by it.
# Head of that file.
quote-kept-title = An offer, not an order
# { $seller } is the shop, { $time } when the file was saved.
quote-kept-text = { $seller } offers you this, as of { $time }. Nothing has been ordered, and saving this file obliges you to nothing.
# Name of that file. { $date } is a day.
quote-kept-name = Offer of { $date } – { $seller }
# After a text with an address: the digest of the file there.
quote-kept-digest = digest { $digest }
facts-title = Good to know before you order
seller-title = Who you buy from
# Below the address, where the shop names somebody; telephone and e-mail follow.
seller-complaints = For complaints: { $name }, { $designation }
# { $hours } and { $days } are numbers.
seller-complaints-within = We confirm a complaint within { $hours } hours and settle it within { $days } days.
# On the order button, once it was pressed.
order-sending = Your order is being sent
order-waiting = Please wait; if it takes longer than half a minute, we tell you what to do.
notice-quote-changed = Something in the offer has changed since you last saw it. Please check the quote; nothing was ordered.
notice-refused = The shop checked your order and found a difference to its own offer, so nothing was ordered. Please reload the page, or call the shop.
policy-version = version { $version }
policy-since = valid since { $date }
policy-texts = The texts in full
policy-changed = { $policy } has changed since version { $version }, which held when you answered on { $date }:
policy-change-material = important change
policy-change-minor = minor change
policy-change-untold = The shop does not say what changed. Please read the text anew.
promises-title = What we promise
promise-scope = For:
promise-limits = Limits:
promise-remedy = If we do not keep it:
promise-version = Version { $version }, holds until { $date }
topic-contract = When the contract is made
topic-withdrawal = Right of withdrawal
topic-returns = Returns
topic-refunds = Refunds
topic-warranty = If something is wrong
topic-digital = Downloads
topic-complaints = Complaints
topic-support = Help

## What is open

open-title = There is a problem
open-empty-basket = Put something in your basket.
# { $example } is a quantity such as “0.15 kg”.
open-unreadable = Write the quantity as a number, for example { $example }.
# { $bound } is a quantity.
open-below-minimum = Take at least { $bound }.
open-above-maximum = We sell at most { $bound } in one order.
open-not-a-step = This is sold in steps of { $bound }.
open-out-of-stock = { $bound } are left.
# { $option } is the name of an option, such as “Colour”.
open-missing-choice = Choose: { $option }.
open-no-quote = The price cannot be computed for these quantities. Please choose smaller ones.
open-name-missing = Enter your first and last name.
open-email-missing = Enter your e-mail address.
open-email = Enter the e-mail address in full, for example name@example.org.
open-birth-date-missing = Enter your date of birth.
open-birth-date = Enter your date of birth as { $order ->
   *[day-first] day, month and year
    [month-first] month, day and year
    [year-first] year, month and day
}, for example { $example }.
# { $product } is a product's name, { $age } a number of years.
open-too-young = We may sell { $product } from { $age } years only. Take it out of the basket to order the rest.
open-street-missing = Enter street and number.
open-postal-code-missing = Enter the postal code.
open-postal-code = Check the postal code; it does not fit the country.
open-city-missing = Enter the town.
open-country-missing = Choose the country.
open-country = We do not send to this country yet.
open-no-delivery = Choose how you would like to receive your order.
open-no-payment = Choose how you would like to pay.
open-negative-total = This order comes to less than nothing, so it cannot be ordered here. Please call the shop.
open-undeclared = Confirm this to be able to order.
# In the summary of what is open. { $statement } is the sentence to declare.
open-undeclared-named = Confirm: “{ $statement }”
open-offer-not-valid = These prices no longer hold. Please reload the page to see today's prices.
# { $policy } is the name of a policy.
open-policy-not-valid = The shop's text “{ $policy }” is not valid at the moment, so nothing can be ordered. Please call the shop.
# Buttons at a problem. { $choice } is an option's name.
way-take-quantity = Take { $quantity }
way-choose = { $product }: choose { $choice }
way-add = Add { $product }
way-remove = Take { $product } out of the basket

## Outcome

unknown-title = We do not know yet whether your order arrived
unknown-text = The connection broke while your order was on its way. You can safely send it again: it stays one order, and you are charged once.
unknown-retry = Send again and find out
unknown-help = If it keeps failing, please call or write to us with the number below.
unknown-attempt = Number of this attempt: { $attempt }
elsewhere-title = This is already ordered
elsewhere-text = Your order was placed in another tab or a moment before, with the number { $number }. Nothing was ordered a second time.
start-anew = Start a new purchase

## Confirmation

# Title of the saved document. { $seller } is the shop, { $number } the order's number.
document-title = Order { $number } – { $seller }
confirmation-title = Thank you. Your order is placed.
confirmation-number = Order number
confirmation-placed = placed on { $time }
confirmation-keep = Please keep this page: it holds everything that was agreed.
confirmation-save = Save as a file
confirmation-print = Print
confirmation-delivery = Delivery
confirmation-payment = Payment
confirmation-facts = Good to know
confirmation-agreed = What you declared and agreed to
# { $label } is the text of the order button.
confirmation-button = You pressed the button “{ $label }”.
confirmation-record = The file you save holds the shop’s signed record of your order. With it anybody can check later what was shown and agreed to.
choices-title = Your choices
choices-intro = You can change each of them here at any time. It counts from that moment on.
choice-none = You have not answered; that counts as no.
choice-given = Yes, since { $time }.
choice-before = Yes, since { $time }, before this order.
choice-refused = No, since { $time }.
choice-withdrawn = Taken back on { $time }.
choice-lapsed = Counted until { $time }; it counts as no now.
choice-until = It counts until { $date }.
manage-title = What you agreed to
manage-order = Order { $number } with { $seller }, placed on { $time }
manage-declared = What you declared
manage-declared-text = These belong to the contract. They end with it, and cannot be taken back one by one.
confirmation-policies = The texts that apply
transfer-title = Please transfer
transfer-payee = Payee
transfer-account = IBAN
transfer-bank = BIC
transfer-amount = Amount
transfer-reference = Reference
transfer-deadline = To arrive by
