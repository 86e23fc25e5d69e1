//! Prints the JSON Schema of the offer, from the Rust types.

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use upfront_checkout::{boundary::write_text, offer::Offer, shape::schema_of};
    println!("{}", write_text(&schema_of::<Offer>("Upfront offer")));
}

/// JSON text is a native matter; a browser has its own.
#[cfg(target_arch = "wasm32")]
fn main() {}
