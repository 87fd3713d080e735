//! The API and the sandbox's own routes once more, for the page: without key, limits, faults and journal, so that looking changes nothing
//! of what is looked at.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::Response;
use hyper::Method;
use hyper::header::{HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;

use crate::api::{self, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::http::{Asked, unrecorded};

/// `/_sandbox/inspector/v3/…`: an operation of the API.
pub(super) async fn api(app: Arc<App>, mut request: Request) -> Response {
    let key = HeaderValue::from_str(&app.settings.api_key);
    if let Ok(key) = key {
        let headers = request.headers_mut();
        headers.insert(HeaderName::from_static("apikey"), key);
    }
    perform(
        &app,
        api::operations(),
        "/_sandbox/inspector/v3",
        api::SOURCE,
        request,
    )
    .await
}

/// `/_sandbox/inspector/control/…`: one of the sandbox's own routes.
pub(super) async fn control(app: Arc<App>, request: Request) -> Response {
    let operations = crate::control::OPERATIONS.iter();
    let prefix = "/_sandbox/inspector/control";
    perform(&app, operations, prefix, crate::control::SOURCE, request).await
}

async fn perform(
    app: &App,
    operations: impl Iterator<Item = &'static Operation>,
    prefix: &str,
    source: &'static str,
    request: Request,
) -> Response {
    let path = request.uri().path();
    let path = path.strip_prefix(prefix).unwrap_or(path).to_owned();
    let Some((operation, segments)) = find(operations, request.method(), &path) else {
        return crate::http::refuse(app, request, &ApiError::api_not_found()).await;
    };
    let segments: Option<Vec<(&str, &str)>> = segments.as_ref().map(|segments| {
        let pairs = segments.iter().map(|(name, value)| (*name, &**value));
        pairs.collect()
    });
    let (head, body) = request.into_parts();
    let asked = Asked {
        operation,
        source,
        segments: segments.as_deref(),
    };
    unrecorded(app, asked, &head, body).await
}

/// The variable segments of a path, decoded; none if they are not UTF-8.
type Segments = Option<Vec<(&'static str, String)>>;

/// The operation at a path. A segment as it is goes before a variable one, as in the router.
fn find(
    operations: impl Iterator<Item = &'static Operation>,
    method: &Method,
    path: &str,
) -> Option<(&'static Operation, Segments)> {
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |operation: &&Operation| {
        let pattern = operation.path.split('/');
        is_method(operation.verb, method)
            && pattern.clone().count() == parts.len()
            && pattern
                .zip(&parts)
                .all(|(wanted, part)| match variable(wanted) {
                    Some(_) => !part.is_empty(),
                    None => wanted == *part,
                })
    };
    let found = operations.filter(fits).max_by_key(|operation| {
        let pattern = operation.path.split('/');
        pattern
            .map(|wanted| variable(wanted).is_none())
            .collect::<Vec<_>>()
    })?;
    let pairs = found.path.split('/').zip(parts);
    let segments = pairs.filter_map(|(wanted, part)| {
        let name = variable(wanted)?;
        let decoded = percent_decode_str(part).decode_utf8();
        Some(decoded.map(|value| (name, value.into_owned())).ok())
    });
    Some((found, segments.collect()))
}

fn is_method(verb: Verb, method: &Method) -> bool {
    let wanted = match verb {
        Verb::Get => Method::GET,
        Verb::Post => Method::POST,
        Verb::Put => Method::PUT,
        Verb::Patch => Method::PATCH,
        Verb::Delete => Method::DELETE,
    };
    wanted == method
}

/// The name of a variable segment.
fn variable(pattern: &'static str) -> Option<&'static str> {
    pattern.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_at_its_own_path_with_its_segments() {
        for operation in api::operations() {
            let path = operation.path.replace('{', "x%20").replace('}', "");
            let methods = [
                Method::GET,
                Method::POST,
                Method::PUT,
                Method::PATCH,
                Method::DELETE,
            ];
            let method = methods
                .into_iter()
                .find(|one| is_method(operation.verb, one));
            let (found, segments) = find(api::operations(), &method.unwrap(), &path).unwrap();
            assert_eq!(found.id, operation.id);
            for (name, value) in segments.unwrap() {
                assert_eq!(value, format!("x {name}"));
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_found_and_what_is_no_text_has_no_segments() {
        for path in ["", "/", "/nothing", "/users/", "/users/a/b/c/d"] {
            assert!(
                find(api::operations(), &Method::GET, path).is_none(),
                "{path}"
            );
        }
        let (found, segments) = find(api::operations(), &Method::GET, "/users/%ff").unwrap();
        assert_eq!((found.id, segments), ("get-user", None));
    }
}
