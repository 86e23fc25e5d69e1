//! Prints the TypeScript types of all public documents, from the Rust types: `src/js/documents.d.ts`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), String> {
    let text = upfront_checkout::boundary::documents().map_err(|wrong| wrong.join("\n"))?;
    print!("{text}");
    Ok(())
}

/// Types are written on a developer's machine; a browser has no use for them.
#[cfg(target_arch = "wasm32")]
fn main() {}
