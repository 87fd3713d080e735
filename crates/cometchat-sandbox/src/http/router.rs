//! From paths to operations.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::exchange;
use crate::api::{self, Operation, Verb};
use crate::app::App;
use crate::control;

/// A router for the operations of the API and the sandbox's own routes. Whatever else is asked for, path or method, is the same
/// 404 (seen live).
pub(super) fn router(app: &Arc<App>) -> Router {
    let mut router = Router::new();
    for operation in &api::OPERATIONS {
        let path = format!("{}{}", api::PREFIX, operation.path);
        router = router.route(&path, route(app, operation, exchange::perform));
    }
    for operation in &control::OPERATIONS {
        let path = format!("{}{}", control::PREFIX, operation.path);
        router = router.route(&path, route(app, operation, exchange::control));
    }
    let not_found = {
        let app = Arc::clone(app);
        move |request: Request| exchange::not_found(Arc::clone(&app), request)
    };
    router
        .fallback(not_found.clone())
        .method_not_allowed_fallback(not_found)
}

fn route<F>(
    app: &Arc<App>,
    operation: &'static Operation,
    perform: fn(Arc<App>, &'static Operation, Option<RawPathParams>, Request) -> F,
) -> MethodRouter
where
    F: Future<Output = Response> + Send + 'static,
{
    let filter = match operation.verb {
        Verb::Get => MethodFilter::GET,
        Verb::Post => MethodFilter::POST,
        Verb::Delete => MethodFilter::DELETE,
    };
    let app = Arc::clone(app);
    on(
        filter,
        move |segments: Result<RawPathParams, RawPathParamsRejection>, request: Request| {
            perform(Arc::clone(&app), operation, segments.ok(), request)
        },
    )
}
