//! Reads CLDR's plural rules: `n % 10 = 2..4 and n % 100 != 12..14` (UTS #35, part 3, "Language Plural Rules").

use super::Plural;
use rust_decimal::Decimal;

/// The form that a number takes by the rules of a language: `one: i = 1 and v = 0|few: …`. The first rule that holds counts.
pub(super) fn plural_by(rules: &str, value: Decimal) -> Plural {
    let number = Operands::of(value);
    let rules = rules.split('|').filter_map(|rule| rule.split_once(": "));
    let holds = |condition: &str| condition.split(" or ").any(|all| all.split(" and ").all(|one| number.fits(one)));
    rules.into_iter().find(|(_, condition)| holds(condition)).map_or(Plural::Other, |(name, _)| Plural::named(name))
}

/// What the rules ask of a number as it is written.
struct Operands {
    /// `i`: the digits in front of the decimal sign.
    whole: u128,
    /// `f`: the digits behind it, as one number; `v` is how many they are.
    fraction: u128,
    decimals: u32,
    /// `t`: the same without zeros at the end; `w` is how many they are.
    trimmed: u128,
    trimmed_decimals: u32,
}

impl Operands {
    fn of(value: Decimal) -> Operands {
        let split = |value: Decimal| {
            let unit = 10_u128.pow(value.scale());
            (value.mantissa().unsigned_abs() / unit, value.mantissa().unsigned_abs() % unit, value.scale())
        };
        let ((whole, fraction, decimals), (_, trimmed, trimmed_decimals)) = (split(value), split(value.normalize()));
        Operands { whole, fraction, decimals, trimmed, trimmed_decimals }
    }

    /// The value of an operand; `None` for `n` where it is no whole number, since the rules compare with such alone.
    fn value(&self, name: &str) -> Option<u128> {
        match name {
            "n" => (self.trimmed == 0).then_some(self.whole),
            "i" => Some(self.whole),
            "v" => Some(self.decimals.into()),
            "f" => Some(self.fraction),
            "w" => Some(self.trimmed_decimals.into()),
            "t" => Some(self.trimmed),
            // `c` and `e`: the exponent of a compact number (1.2 million). None is written so here.
            _ => Some(0),
        }
    }

    /// Whether a relation holds: `n % 100 = 3..10,13`, `v != 0`.
    fn fits(&self, relation: &str) -> bool {
        let parts: Vec<&str> = relation.split_whitespace().collect();
        let (name, modulus, sign, list) = match parts.as_slice() {
            [name, "%", modulus, sign, list] => (name, modulus.parse().ok(), sign, list),
            [name, sign, list] => (name, None, sign, list),
            _ => return false,
        };
        let value = self.value(name).map(|value| modulus.map_or(value, |modulus: u128| value % modulus));
        let is_listed = value.is_some_and(|value| list.split(',').any(|range| is_in(value, range)));
        is_listed == (*sign == "=")
    }
}

fn is_in(value: u128, range: &str) -> bool {
    let (first, last) = range.split_once("..").unwrap_or((range, range));
    let bound = |text: &str| text.parse::<u128>().ok();
    bound(first).zip(bound(last)).is_some_and(|(first, last)| (first..=last).contains(&value))
}
