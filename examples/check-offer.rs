//! Reads an offer from the file that is named and prints every problem with it, as of now.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

/// Files are a native matter.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::process::ExitCode;
    use std::time::{SystemTime, UNIX_EPOCH};
    use upfront_checkout::{boundary::read_text, calendar::Instant, session::check_offer};

    pub fn main() -> ExitCode {
        let file = std::env::args().nth(1).unwrap_or_else(|| "www/shop/offer.json".to_owned());
        let json = std::fs::read_to_string(&file).map_err(|error| error.to_string()).and_then(|text| read_text(&text));
        let json = match json {
            Ok(json) => json,
            Err(message) => {
                eprintln!("{file}: {message}");
                return ExitCode::FAILURE;
            }
        };
        let problems = check_offer(&json, now());
        if problems.is_empty() {
            println!("{file}: the offer is in order");
            return ExitCode::SUCCESS;
        }
        for problem in &problems {
            println!("{}: {} ({}); {}", problem.pointer, problem.message, problem.code.as_str(), problem.help);
        }
        ExitCode::FAILURE
    }

    fn now() -> Instant {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let milliseconds = i64::try_from(since.as_millis()).ok();
        milliseconds.and_then(Instant::from_milliseconds).unwrap_or(Instant::EPOCH)
    }
}
