//! A document of the schema as an offer: the case's fields under the offer's names, nothing computed on the way.

use super::{items, number, text, words};
use upfront_checkout::money::Currency;
use upfront_checkout::shape::Json;

/// The case under the offer's names.
pub struct Renamed {
    pub offer: Json,
    /// The case's names of the lines and charges, in order.
    pub items: Vec<String>,
    pub charges: Vec<String>,
}

/// An object that is built member by member; what is absent is left out.
#[derive(Default)]
struct Object(Vec<(String, Json)>);

impl Object {
    fn with(mut self, name: &str, value: impl Into<Option<Json>>) -> Object {
        if let Some(value) = value.into() {
            self.0.push((name.to_owned(), value));
        }
        self
    }

    fn text(self, name: &str, value: &str) -> Object {
        self.with(name, Json::text(value))
    }

    fn same(self, name: &str, from: &Json, theirs: &str) -> Object {
        let value = words(from, theirs).map(Json::Text);
        self.with(name, value)
    }

    fn flag(self, name: &str, from: &Json, theirs: &str) -> Object {
        let value = from.get(theirs).cloned().filter(|value| matches!(value, Json::Bool(_)));
        self.with(name, value)
    }

    /// Words that the schema writes with `_` and the offer with `-`.
    fn word(self, name: &str, from: &Json, theirs: &str) -> Object {
        let value = words(from, theirs).map(|word| Json::Text(word.replace('_', "-")));
        self.with(name, value)
    }

    fn percent(self, name: &str, from: &Json, theirs: &str) -> Object {
        let value = words(from, theirs).map(|percent| Json::Text(hundredth(&percent)));
        self.with(name, value)
    }

    fn done(self) -> Json {
        Json::Object(self.0)
    }
}

/// A percentage as a fraction: `12.5` is written `12.5/100`, `100/3` as `100/300`.
pub fn hundredth(percent: &str) -> String {
    match percent.split_once('/') {
        None => format!("{percent}/100"),
        Some((above, below)) if below.contains('.') => {
            // The point of the divisor moves two places to the right.
            let (whole, decimals) = below.split_once('.').unwrap_or((below, ""));
            let padded = format!("{decimals:0<2}");
            let (moved, rest) = padded.split_at(2);
            let digits = format!("{whole}{moved}");
            let digits = digits.trim_start_matches('0');
            if rest.is_empty() { format!("{above}/{digits}") } else { format!("{above}/{digits}.{rest}") }
        }
        Some((above, below)) => format!("{above}/{below}00"),
    }
}

fn wording(text: &str) -> Json {
    Json::object([("en", Json::text(text))])
}

impl Renamed {
    pub fn of(input: &Json) -> Renamed {
        let mut taxes = Taxes::default();
        let case_items = items(input, "items");
        let case_charges = items(input, "charges");
        let lines: Vec<Json> =
            case_items.iter().enumerate().map(|(place, item)| line(item, place, &mut taxes)).collect();
        let basket = case_items.iter().enumerate().map(|(place, item)| {
            let quantity = words(item, "quantity").unwrap_or_else(|| "1".to_owned());
            Object::default()
                .text("line", &line_id(place))
                .text("quantity", &quantity)
                .with("options", Json::List(Vec::new()))
                .done()
        });
        let basket = Json::List(basket.collect());
        let item_names: Vec<String> = case_items.iter().map(|item| text(item, "id").to_owned()).collect();
        let charge_names: Vec<String> = case_charges.iter().map(|charge| text(charge, "id").to_owned()).collect();
        let charges = case_charges.iter().enumerate().map(|(place, item)| charge(item, place, &mut taxes)).collect();
        let discounts = items(input, "discounts").iter().enumerate();
        let discounts =
            discounts.map(|(place, item)| discount(item, place, &item_names, &charge_names, &mut taxes)).collect();
        let includes = input.get("prices_include_tax").cloned().unwrap_or(Json::Bool(false));
        let currency =
            words(input, "currency").filter(|code| Currency::parse(code).is_some()).unwrap_or("EUR".to_owned());
        let offer = frame()
            .text("currency", &currency)
            .with("pricesIncludeTax", includes)
            .with("rounding", rounding(input))
            .with("taxes", Json::List(taxes.offer))
            .with("lines", Json::List(lines))
            .with("basket", basket)
            .with("charges", Json::List(charges))
            .with("discounts", Json::List(discounts))
            .with("prepaid", prepaid(input))
            .with("payableRounding", payable_rounding(input));
        Renamed { offer: offer.done(), items: item_names, charges: charge_names }
    }
}

fn line_id(place: usize) -> String {
    format!("line-{place}")
}

/// The members that every offer needs in addition to its prices.
fn frame() -> Object {
    let address =
        Object::default().text("street", "1").text("postalCode", "1").text("city", "Berlin").text("country", "DE");
    let seller = Object::default()
        .text("name", "Case")
        .with("address", address.done())
        .text("email", "case@example.org")
        .text("phone", "1")
        .with("hours", wording("always"));
    let card = Object::default()
        .text("id", "card")
        .text("kind", "card")
        .with("title", wording("Card"))
        .with("terms", wording("At once."))
        .with("safeguards", wording("None."));
    Object::default()
        .text("offerVersion", "1")
        .text("id", "case")
        .text("validFrom", "2026-01-01T00:00:00Z")
        .text("validUntil", "2027-01-01T00:00:00Z")
        .text("market", "DE")
        .with("languages", Json::List(vec![Json::text("en")]))
        .with("seller", seller.done())
        .with("payment", Json::List(vec![card.done()]))
}

fn rounding(input: &Json) -> Json {
    let policy = super::member(input, "rounding");
    let independent = policy.get("net_rounded_independently") == Some(&Json::Bool(true));
    Object::default()
        .with("decimals", number(input, "decimals").map(|decimals| Json::Integer(i64::from(decimals))))
        .with("amountDecimals", number(policy, "amount_decimals").map(|decimals| Json::Integer(i64::from(decimals))))
        .word("level", policy, "level")
        .word("mode", policy, "mode")
        .word("target", policy, "target")
        .word("lineAmounts", policy, "line_amounts")
        .word("lineMode", policy, "line_mode")
        .word("discounts", policy, "discounts")
        .word("discountMode", policy, "discount_mode")
        .word("unitPrice", policy, "unit_price")
        .word("compoundBase", policy, "compound_base")
        .word("components", policy, "component_rounding")
        .word("total", policy, "total")
        .with("lineTax", (words(policy, "line_tax").as_deref() == Some("carry")).then(|| Json::text("carried")))
        .with("net", independent.then(|| Json::text("independent")))
        .same("increment", policy, "increment")
        .done()
}

/// The case states taxes where they are used; the offer states each once.
#[derive(Default)]
struct Taxes {
    offer: Vec<Json>,
    known: Vec<Json>,
}

impl Taxes {
    fn ids(&mut self, item: &Json) -> Json {
        let listed = items(item, "taxes");
        let mut ids: Vec<Json> = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        for tax in listed {
            let earlier: Vec<Json> = names
                .iter()
                .zip(&ids)
                .filter(|(name, _)| items(tax, "compound_on").iter().any(|on| on.as_text() == Some(**name)))
                .map(|(_, id)| id.clone())
                .collect();
            // The same tax twice in one list needs two ids.
            let twice = ids
                .iter()
                .filter(|id| {
                    self.known
                        .iter()
                        .zip(&self.offer)
                        .any(|(known, offer)| offer.get("id") == Some(*id) && known.get("tax") == Some(tax))
                })
                .count();
            names.push(text(tax, "name"));
            ids.push(self.id(tax, earlier, twice));
        }
        Json::List(ids)
    }

    fn id(&mut self, tax: &Json, on: Vec<Json>, twice: usize) -> Json {
        let key = Json::object([
            ("tax", tax.clone()),
            ("on", Json::List(on.clone())),
            ("twice", Json::Integer(i64::try_from(twice).expect("a count"))),
        ]);
        if let Some(place) = self.known.iter().position(|known| *known == key) {
            return self.offer[place].get("id").expect("an id").clone();
        }
        let id = format!("tax-{}", self.offer.len());
        let named = Object::default()
            .text("id", &id)
            .with("name", wording(text(tax, "name")))
            .percent("rate", tax, "rate")
            .same("category", tax, "category")
            .flag("included", tax, "included")
            .with("compound", (tax.get("compound_on").is_none()).then(|| tax.get("compound").cloned()).flatten())
            .with("compoundOn", Json::List(on))
            .same("basis", tax, "basis");
        self.offer.push(named.done());
        self.known.push(key);
        Json::text(id)
    }
}

fn line(item: &Json, place: usize, taxes: &mut Taxes) -> Json {
    let price = Object::default().same("amount", item, "unit_price").same("per", item, "price_base_quantity");
    Object::default()
        .text("id", &line_id(place))
        .with("title", wording(text(item, "id")))
        .with("description", wording(text(item, "id")))
        .text("nature", "service")
        .with("price", price.done())
        .with("quantity", Object::default().text("unit", "C62").done())
        .with("taxes", taxes.ids(item))
        .flag("pricesIncludeTax", item, "prices_include_tax")
        .with("discounts", Json::List(items(item, "discounts").iter().map(line_discount).collect()))
        .with("charges", Json::List(items(item, "charges").iter().map(line_charge).collect()))
        .done()
}

fn line_discount(discount: &Json) -> Json {
    let percent = text(discount, "type") == "percent";
    let never =
        discount.get("cap") == Some(&Json::Bool(false)) || discount.get("allow_negative") == Some(&Json::Bool(true));
    let value = if percent {
        Object::default().percent("percent", discount, "value")
    } else {
        Object::default().same("amount", discount, "value")
    };
    value
        .same("base", discount, "base")
        .word("on", discount, "on")
        .word("per", discount, "per")
        .with("belowZero", never.then_some(Json::Bool(true)))
        .done()
}

fn line_charge(charge: &Json) -> Json {
    let percent = text(charge, "type") == "percent";
    let value = if percent {
        Object::default().percent("percent", charge, "value")
    } else {
        Object::default().same("amount", charge, "value")
    };
    value
        .with("title", wording("Charge"))
        .same("base", charge, "base")
        .word("per", charge, "per")
        .flag("taxable", charge, "taxable")
        .done()
}

fn charge(charge: &Json, place: usize, taxes: &mut Taxes) -> Json {
    let kind = match words(charge, "kind").as_deref() {
        Some("shipping") => "shipping",
        Some("fee") => "fee",
        Some("surcharge") => "surcharge",
        _ => "other",
    };
    let weighted = words(charge, "tax_rule").as_deref() == Some("weighted_by_items");
    let listed = (!weighted).then(|| taxes.ids(charge));
    Object::default()
        .text("id", &format!("charge-{place}"))
        .with("title", wording(text(charge, "id")))
        .text("kind", kind)
        .same("amount", charge, "amount")
        .flag("pricesIncludeTax", charge, "prices_include_tax")
        .with("taxes", listed)
        .with("taxRule", weighted.then(|| Json::text("weighted-by-lines")))
        .with("discounts", Json::List(items(charge, "discounts").iter().map(line_discount).collect()))
        .done()
}

fn discount(discount: &Json, place: usize, lines: &[String], charges: &[String], taxes: &mut Taxes) -> Json {
    let percent = text(discount, "type") == "percent";
    let value = if percent {
        Object::default().percent("percent", discount, "value")
    } else {
        Object::default().same("amount", discount, "value")
    };
    let place_of = |name: &str| lines.iter().position(|id| id == name);
    let targets: Vec<Json> = items(discount, "targets")
        .iter()
        .filter_map(|target| Some(Json::text(line_id(place_of(target.as_text()?)?))))
        .collect();
    let exact = discount.get("round") == Some(&Json::Bool(false));
    let own_taxes = discount.get("taxes").is_some().then(|| taxes.ids(discount));
    value
        .text("id", &format!("discount-{place}"))
        .with("title", wording("Discount"))
        .same("base", discount, "base")
        .same("maximum", discount, "max")
        .word("on", discount, "on")
        .with("targets", (!targets.is_empty()).then_some(Json::List(targets.clone())))
        .flag("includeCharges", discount, "include_charges")
        .word("apply", discount, "apply")
        .with("allocation", discount.get("allocation").map(|rule| allocation(rule, &targets, lines, charges, discount)))
        .with("taxes", own_taxes)
        .flag("pricesIncludeTax", discount, "includes_tax")
        .with("precision", exact.then(|| Json::text("exact")))
        .flag("capped", discount, "cap")
        .done()
}

/// The names of the allocation methods in the schema and in the offer.
pub fn method(name: &str) -> &str {
    match name {
        "remainder_to_largest_weight" => "largest-weight",
        "remainder_to_first" => "first",
        "round_then_fix_first" => "rounded-first",
        "last_takes_rest" => "last-takes-rest",
        "largest_remainder" => "largest-remainder",
        "round_each" => "round-each",
        other => other,
    }
}

fn allocation(rule: &Json, targets: &[Json], lines: &[String], charges: &[String], discount: &Json) -> Json {
    let list = match rule.get("weights") {
        Some(Json::List(weights)) => {
            Some(Json::List(weights.iter().map(|weight| Json::text(weight.as_text().expect("a weight"))).collect()))
        }
        _ => None,
    };
    let mut shared: Vec<Json> = if targets.is_empty() {
        (0..lines.len()).map(|place| Json::text(line_id(place))).collect()
    } else {
        targets.to_vec()
    };
    if discount.get("include_charges") == Some(&Json::Bool(true)) {
        shared.extend((0..charges.len()).map(|place| Json::text(format!("charge-{place}"))));
    }
    let caps = shared
        .iter()
        .zip(items(rule, "caps"))
        .filter_map(|(id, cap)| Some(Object::default().with("of", id.clone()).text("amount", cap.as_text()?).done()));
    let named = list.is_none().then(|| words(rule, "weights").map(Json::Text)).flatten();
    Object::default()
        .with("method", Some(Json::text(method(words(rule, "method").as_deref().unwrap_or("largest_remainder")))))
        .with("weights", named)
        .with("weightList", list)
        .with("caps", Json::List(caps.collect()))
        .done()
}

fn prepaid(input: &Json) -> Option<Json> {
    let prepaid =
        Object::default().text("id", "prepaid").with("title", wording("Paid")).same("amount", input, "prepaid");
    input.get("prepaid").map(|_| Json::List(vec![prepaid.done()]))
}

fn payable_rounding(input: &Json) -> Option<Json> {
    if input.get("payable_rounding").is_some() {
        return Some(Object::default().same("amount", input, "payable_rounding").done());
    }
    let rule = input.get("cash_rounding")?;
    let decimals = number(rule, "pre_round_decimals").map(|decimals| Json::Integer(i64::from(decimals)));
    let rule = Object::default()
        .same("increment", rule, "increment")
        .word("mode", rule, "mode")
        .same("on", rule, "on")
        .with("preRoundDecimals", decimals);
    Some(rule.done())
}
