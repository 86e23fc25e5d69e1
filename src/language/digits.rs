//! Digits of every script.

/// The zeros of the scripts that people type numbers in: Latin, Arabic, Persian and Urdu, Devanagari, Bengali, Thai, and the
/// wide forms of Chinese and Japanese keyboards. The other nine digits follow each in Unicode.
const ZEROS: [u32; 7] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/// A digit of any of these scripts as `0` to `9`.
///
/// ```
/// use upfront_checkout::language::latin_digit;
/// assert_eq!(latin_digit('٣'), Some('3'));
/// assert_eq!(latin_digit('x'), None);
/// ```
pub fn latin_digit(letter: char) -> Option<char> {
    let found = ZEROS.iter().find_map(|zero| u32::from(letter).checked_sub(*zero).filter(|digit| *digit < 10));
    found.and_then(|digit| char::from_digit(digit, 10))
}
