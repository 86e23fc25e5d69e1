//! Prints the JSON Schema of the offer, from the Rust types.

use upfront_checkout::{boundary::write_text, offer::Offer, shape::schema_of};

fn main() {
    println!("{}", write_text(&schema_of::<Offer>("Upfront offer")));
}
