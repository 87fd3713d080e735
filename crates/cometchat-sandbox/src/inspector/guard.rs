//! Who may use the inspector's routes: its own page, and for changes only with the page's token.

use hyper::Method;
use hyper::header::{HeaderValue, ORIGIN};
use hyper::http::request::Parts;

use crate::app::App;
use crate::control::PREFIX;
use crate::error::{ApiError, Code};
use crate::http::is_own_origin;

/// The header that carries the token.
const TOKEN: &str = "x-inspector-token";

/// Refuses a request to the inspector that is not from its own page, or changes something without the token.
///
/// That hosts are loopback and pages the sandbox's own was checked for every route. An origin that `--allow-origin` lets in may use the
/// API, but neither read this page nor its token.
pub(crate) fn check(app: &App, head: &Parts) -> Result<(), ApiError> {
    let Some(inspector) = &app.inspector else {
        return Ok(());
    };
    let below = head.uri.path().strip_prefix(PREFIX);
    if !below.is_some_and(|rest| matches!(rest, "" | "/") || rest.starts_with("/inspector")) {
        return Ok(());
    }
    let mut origins = head.headers.get_all(ORIGIN).iter();
    if !origins.all(|origin| is_own_origin(origin, head)) {
        return Err(ApiError::new(
            Code::NoAccess,
            "The inspector answers to its own page only, whatever origins are allowed otherwise.",
        ));
    }
    let token = head.headers.get(TOKEN).map(HeaderValue::as_bytes);
    let changes_nothing = matches!(head.method, Method::GET | Method::HEAD);
    if changes_nothing || token == Some(inspector.token.as_bytes()) {
        return Ok(());
    }
    Err(ApiError::new(
        Code::NoAccess,
        format!(
            "A change by the inspector needs the token of its page in the header {TOKEN}. Programs have the same routes right below \
             {PREFIX}, and need no token there."
        ),
    ))
}
