//! The table of conventions in `docs/quote.md` is what the engine does.

use upfront_checkout::offer::{Convention, PriceBasis, TaxRows};

/// A row for each convention: its name, the level, the modes of everything and of discounts, and the other options.
#[test]
fn each_convention_says_what_its_row_says() {
    let plain = "tax rounded rounded exact exact each sum-of-parts own rest largest-remainder price";
    let change = |changes: &[(usize, &str)]| -> String {
        let mut words: Vec<&str> = plain.split(' ').collect();
        for (place, word) in changes {
            words[*place] = word;
        }
        words.join(" ")
    };
    let exact_shares = change(&[(2, "exact"), (9, "exact")]);
    let all_exact = change(&[(1, "exact"), (2, "exact"), (9, "exact")]);
    let same = change(&[]);
    let rows: Vec<(&str, &str, &str, String)> = vec![
        ("net", "group", "half-up -", same.clone()),
        ("inclusive", "group", "half-up -", same.clone()),
        ("en16931", "group", "half-up -", same.clone()),
        ("gobl", "document", "half-up -", all_exact.clone()),
        ("gobl-currency", "document", "half-up -", exact_shares.clone()),
        ("woocommerce", "line", "half-up half-down", same.clone()),
        ("woocommerce-subtotal", "group", "half-up half-down", same.clone()),
        ("magento-unit", "unit", "half-up -", same.clone()),
        ("magento-row", "line", "half-up -", same.clone()),
        ("magento-total", "group", "half-up -", change(&[(7, "carried")])),
        ("prestashop-item", "line", "half-up -", change(&[(3, "rounded")])),
        ("prestashop-line", "line", "half-up -", same.clone()),
        ("prestashop-total", "document", "half-up -", change(&[(1, "exact")])),
        ("shopware-horizontal", "line", "half-up -", same.clone()),
        ("shopware-vertical", "group", "half-up -", same.clone()),
        ("vendure", "line", "half-up half-down", change(&[(0, "net"), (10, "gross")])),
        ("saleor", "line", "half-up -", change(&[(0, "net"), (9, "last-takes-rest")])),
        ("sylius", "line", "half-up -", change(&[(9, "rounded-first")])),
        ("sylius-units", "unit", "half-up -", change(&[(9, "rounded-first")])),
        ("solidus", "line", "half-up -", change(&[(9, "last-takes-rest")])),
        ("odoo-line", "line", "half-up -", same.clone()),
        ("odoo-global", "group", "half-up -", same.clone()),
        (
            "odoo-portugal",
            "group",
            "half-up -",
            change(&[(1, "exact"), (2, "exact"), (6, "residual-net"), (9, "exact")]),
        ),
        ("erpnext", "group", "half-up -", same.clone()),
        ("dynamics-line", "line", "half-up -", change(&[(5, "sum")])),
        ("dynamics-total", "document", "half-up -", same.clone()),
        ("commercetools", "line", "half-even -", same.clone()),
        ("commercetools-unit", "unit", "half-even -", same.clone()),
        ("zuora", "line", "half-up -", same.clone()),
        ("lago", "document", "half-up -", exact_shares.clone()),
        ("japan", "group", "half-up -", exact_shares),
    ];
    assert_eq!(rows.len(), Convention::ALL.len(), "a row for each convention");
    for (name, level, modes, special) in rows {
        for basis in [PriceBasis::WithoutTax, PriceBasis::WithTax] {
            let rules = Convention::parse(name).expect("a convention").rules(basis);
            let found = [
                rules.target.as_str(),
                rules.line_amounts.as_str(),
                rules.discounts.as_str(),
                rules.unit_price.as_str(),
                rules.compound_base.as_str(),
                rules.components.as_str(),
                rules.total.as_str(),
                rules.line_tax.as_str(),
                rules.net.as_str(),
                rules.allocation.as_str(),
                rules.weights.as_str(),
            ];
            // For prices with tax WooCommerce rounds half down and keeps line amounts exact.
            let woo = basis == PriceBasis::WithTax && name.starts_with("woocommerce");
            let special = if woo { special.replacen("rounded", "exact", 1) } else { special.clone() };
            let modes = if woo { "half-down half-down" } else { modes };
            let found_modes =
                format!("{} {}", rules.mode.as_str(), rules.discount_mode.map_or("-", |mode| mode.as_str()));
            assert_eq!(
                (rules.level.as_str(), found_modes.as_str(), found.join(" ")),
                (level, modes, special),
                "{name}"
            );
            assert_eq!(rules.line_mode, None, "{name}");
            assert_eq!(rules.delivery_mode.is_some(), woo, "{name}");
            assert_eq!(rules.tax_rows == TaxRows::One, name == "en16931", "{name}");
        }
    }
    assert_eq!(Convention::default_for(PriceBasis::WithTax), Convention::Inclusive);
    assert_eq!(Convention::default_for(PriceBasis::WithoutTax), Convention::Net);
}
