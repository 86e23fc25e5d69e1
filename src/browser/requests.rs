//! What the host is asked for, as plain objects.

use super::bridge::to_js;
use crate::checkout::{Effect, Focus};
use crate::session::Request;
use crate::shape::{Json, Write};
use wasm_bindgen::JsValue;

/// Requests as a JavaScript list; `prefix` is what ids begin with.
pub fn requests_to_js(requests: &[Request], prefix: &str) -> JsValue {
    to_js(&Json::List(requests.iter().map(|request| request_json(request, prefix)).collect()))
}

/// The request for the focus at a place.
pub fn focus_on(place: String) -> JsValue {
    let focus = Json::object([("request", Json::text("focus")), ("id", Json::text(place))]);
    to_js(&Json::List(vec![focus]))
}

fn request_json(request: &Request, prefix: &str) -> Json {
    let named = |name: &str| Json::object([("request", Json::text(name))]);
    let with = |name: &str, member: &str, value: Json| Json::object([("request", Json::text(name)), (member, value)]);
    match request {
        Request::LoadLanguage(language) => with("load-language", "language", language.write()),
        Request::NewAttempt => named("new-attempt"),
        Request::Save => named("save"),
        Request::Print => named("print"),
        Request::Effect(effect) => match effect {
            Effect::SendOrder(order) => with("order", "order", order.write()),
            Effect::TellConsent(event) => with("consent", "event", event.write()),
            Effect::TellLanguage(language) => with("language", "language", language.write()),
            Effect::Report(problem) => with("problem", "problem", problem.write()),
            Effect::TellOrdered { order_number } => with("ordered", "orderNumber", Json::text(order_number)),
            Effect::MoveFocus(focus) => {
                let place = match focus {
                    Focus::Heading => "heading",
                    Focus::OpenPoints => "open",
                };
                with("focus", "id", Json::Text(format!("{prefix}-{place}")))
            }
        },
    }
}
