//! The inspector: a page under `/_sandbox/` that shows what happens in a sandbox, and lets one act.
//!
//! The page is a handful of files inside the binary. It reads by the routes below `/_sandbox/inspector/`, and learns from one stream that
//! there is something new. Nobody else knows of it: whoever looks asks how far things have come, so that a sandbox that nobody looks at
//! does nothing for it, but to keep the bodies of the latest requests.

mod deliveries;
mod guard;
mod hiding;
mod live;
mod marks;
mod mirror;
mod overview;
mod page;
mod quotas;
mod receipts;
mod requests;
mod verdicts;

use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::routing::{any, get};

use crate::api::Operation;
use crate::app::App;
use crate::control::PREFIX;
use crate::http::route_of_sandbox;

pub(crate) use guard::check;

/// What there is of the inspector in a sandbox.
pub(crate) struct Inspector {
    /// What every request needs that changes something: the page carries it, and no other page can read it.
    token: String,
}

impl Inspector {
    /// # Errors
    ///
    /// The system has no random numbers.
    pub(crate) fn new() -> std::io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        let token = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { token })
    }
}

/// What the page reads, beside what the API and the other routes of the sandbox answer.
static OPERATIONS: [Operation; 9] = [
    overview::OPERATION,
    requests::LIST,
    requests::ONE,
    receipts::OPERATION,
    verdicts::OPERATION,
    deliveries::LIST,
    deliveries::ONE,
    deliveries::CLEAR_FAULTS,
    quotas::OPERATION,
];

/// Adds the inspector to a router.
pub(crate) fn add(mut router: Router, app: &Arc<App>) -> Router {
    for operation in &OPERATIONS {
        router = route_of_sandbox(router, app, operation);
    }
    let with = |app: &Arc<App>| Arc::clone(app);
    let (index, live, api, control) = (with(app), with(app), with(app), with(app));
    router
        .route(PREFIX, get(page::redirect))
        .route(
            &format!("{PREFIX}/"),
            get(move || async move { page::index(&index) }),
        )
        .route(
            &format!("{PREFIX}/inspector/page/{{name}}"),
            get(page::file),
        )
        .route(
            &format!("{PREFIX}/inspector/live"),
            get(move |request: Request| async move { live::stream(live, request.headers()) }),
        )
        .route(
            &format!("{PREFIX}/inspector/v3/{{*path}}"),
            any(move |request: Request| mirror::api(Arc::clone(&api), request)),
        )
        .route(
            &format!("{PREFIX}/inspector/control/{{*path}}"),
            any(move |request: Request| mirror::control(Arc::clone(&control), request)),
        )
}
