//! From paths to operations.

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use axum::routing::{MethodFilter, MethodRouter, on};

use super::handlers;
use crate::api::{self, Operation, Verb};
use crate::app::App;
use crate::control;

/// A router for the operations of the API and the sandbox's own routes. Whatever else is asked for, path or method, is the same
/// 404 (seen live).
pub(super) fn router(app: &Arc<App>) -> Router {
    let mut router = Router::new();
    for operation in api::operations() {
        let path = format!("{}{}", api::PREFIX, operation.path);
        router = router.route(&path, route(app, operation, handlers::perform));
    }
    for operation in &control::OPERATIONS {
        router = route_of_sandbox(router, app, operation);
    }
    #[cfg(feature = "inspector")]
    if app.inspector.is_some() {
        router = crate::inspector::add(router, app);
    }
    let not_found = {
        let app = Arc::clone(app);
        move |request: Request| handlers::not_found(Arc::clone(&app), request)
    };
    router
        .fallback(not_found.clone())
        .method_not_allowed_fallback(not_found)
}

/// Adds one of the sandbox's own routes.
pub(crate) fn route_of_sandbox(
    router: Router,
    app: &Arc<App>,
    operation: &'static Operation,
) -> Router {
    let path = format!("{}{}", control::PREFIX, operation.path);
    router.route(&path, route(app, operation, handlers::control))
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
        Verb::Put => MethodFilter::PUT,
        Verb::Patch => MethodFilter::PATCH,
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

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use hyper::service::Service;
    use hyper_util::service::TowerToHyperService;

    use super::*;
    use crate::Sandbox;

    // No operation of today panics, so one that does is made here.
    static PANICS: Operation = Operation::control("panics", Verb::Get, "/panics", |app, call| {
        // Others need the state afterwards.
        let _state = app.state();
        match call.query {
            "" => panic!("a plain text"),
            query => panic!("a text with {query}"),
        }
    });

    #[tokio::test]
    async fn a_panic_in_a_handler_gets_a_response_and_a_note_in_the_journal() {
        let settings = Sandbox::builder().settings().unwrap();
        let key = settings.api_key.clone();
        let app = Arc::new(App::new(settings).unwrap());
        let router = router(&app)
            .route("/v3/panics", route(&app, &PANICS, handlers::perform))
            .route("/_sandbox/panics", route(&app, &PANICS, handlers::control));
        let service = TowerToHyperService::new(router);
        let get = async |path: &str| {
            let request = Request::get(path).header("apikey", &key);
            let response = service.call(request.body(Body::empty()).unwrap()).await;
            let (head, body) = response.unwrap().into_parts();
            let body = to_bytes(body, 100_000).await.unwrap();
            let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
            (head.status.as_u16(), body["error"].clone())
        };
        for (path, source, text) in [
            ("/v3/panics", "chat-api", "a plain text"),
            ("/v3/panics?x", "chat-api", "a text with x"),
            ("/_sandbox/panics", "sandbox", "a plain text"),
        ] {
            app.journal.clear();
            let (status, error) = get(path).await;
            assert_eq!((status, &error["code"]), (500, &"ERR_EXCEPTION".into()));
            assert_eq!(error["source"], source);
            let [entry] = &app.journal.page(0, usize::MAX).entries[..] else {
                panic!("one request is one entry");
            };
            assert_eq!(
                (entry.status(), entry.code()),
                (Some(500), Some("ERR_EXCEPTION"))
            );
            assert_eq!((entry.processed(), entry.panic()), (false, Some(text)));
            assert_eq!(get("/v3/moderation/reasons").await.0, 200);
        }
    }
}
