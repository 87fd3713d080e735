//! One request and its answer: read, admit, act, answer. Every request of every operation takes this road.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::{HeaderMap, body::Bytes};

use super::reply::Reply;
use super::spoil::spoil;
use super::{auth, body};
use crate::api::{self, Answer, Call, Operation};
use crate::app::App;
use crate::clock::Moment;
use crate::control;
use crate::error::{ApiError, Code};
use crate::fault::Subject;
use crate::input;

/// A request for an operation of the imitated API. `segments` is `None` if the path is not UTF-8 once decoded.
pub(super) async fn perform(
    app: Arc<App>,
    operation: &'static Operation,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let mut record = app.journal.open(&head.method, path, app.clock.now());
    record.note(|entry| entry.of_operation(operation.id));
    // The body is read before anything is refused: an answer to a client that is still sending may get lost.
    let body = read(&app, &head.headers, body).await;
    let segments = segments.as_ref().map(collected);
    let mut call = call(&head, segments.as_deref(), body.as_ref(), app.clock.now());

    let strike = {
        let sender = call.sender(operation.sender);
        let muid = call.body_string("muid");
        record.note(|entry| entry.sends(sender, muid.filter(|_| sender.is_some())));
        app.faults.strike(&Subject {
            operation: operation.id,
            headers: &head.headers,
            body: call.body.bytes,
            sender,
        })
    };
    record.note(|entry| entry.met(strike.fault));
    if !strike.before.is_zero() {
        tokio::time::sleep(strike.before).await;
        call.now = app.clock.now();
    }
    if let Some(effect) = &strike.instead {
        let (response, answered) = spoil(&app, None, effect);
        record.note(|entry| entry.answered(answered));
        return response;
    }

    let reply = {
        let (answer, headers) = process(&app, operation, &head, segments.is_some(), &call, &body);
        if answer.code.is_none() {
            record.note(|entry| entry.done(answer.made));
        }
        Reply::new(answer, headers)
    };
    record.note(|entry| entry.answered(reply.answered()));
    tracing::debug!(
        operation = operation.id,
        status = reply.status,
        code = reply.code.as_deref(),
        "answered"
    );
    if !strike.after.is_zero() {
        tokio::time::sleep(strike.after).await;
    }
    let Some(effect) = &strike.afterwards else {
        return reply.into_response();
    };
    let (response, answered) = spoil(&app, Some(reply), effect);
    record.note(|entry| entry.answered(answered));
    response
}

/// A request for one of the sandbox's own routes. They need no key, count against nothing and meet no faults.
pub(super) async fn control(
    app: Arc<App>,
    operation: &'static Operation,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let body = read(&app, &head.headers, body).await;
    let segments = segments.as_ref().map(collected);
    let outcome = || {
        let segments = segments.as_deref().ok_or_else(ApiError::api_not_found)?;
        body.as_ref().map_err(Clone::clone)?;
        let call = call(&head, Some(segments), body.as_ref(), app.clock.now());
        (operation.act)(&app, &call)
    };
    let answer = guarded(outcome)
        .unwrap_or_else(|error| Answer::refusal(&error, control::SOURCE, &app.settings.choices));
    tracing::debug!(operation = operation.id, status = answer.status, "answered");
    Reply::new(answer, Vec::new()).into_response()
}

/// A request that may come from a web page.
pub(super) async fn refuse(app: &App, request: Request, error: &ApiError) -> Response {
    let (head, body) = request.into_parts();
    let mut record = app
        .journal
        .open(&head.method, head.uri.path(), app.clock.now());
    // For the client, who may still be sending.
    let _ = read(app, &head.headers, body).await;
    let answer = Answer::refusal(error, control::SOURCE, &app.settings.choices);
    let reply = Reply::new(answer, Vec::new());
    record.note(|entry| entry.answered(reply.answered()));
    tracing::debug!(
        status = reply.status,
        "refused what may come from a web page"
    );
    reply.into_response()
}

/// A request for which there is no operation: an unknown path, or a known one with another method.
pub(super) async fn not_found(app: Arc<App>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let path = head.uri.path();
    let source = if control::is_below(path) {
        control::SOURCE
    } else {
        api::SOURCE
    };
    let mut record =
        (source == api::SOURCE).then(|| app.journal.open(&head.method, path, app.clock.now()));
    // Read for the sake of the client, who may still be sending. What is in it does not matter.
    let _ = read(&app, &head.headers, body).await;
    let reply = Reply::new(
        Answer::refusal(&ApiError::api_not_found(), source, &app.settings.choices),
        Vec::new(),
    );
    if let Some(record) = &mut record {
        record.note(|entry| entry.answered(reply.answered()));
    }
    tracing::debug!(method = %head.method, path, "no such operation");
    reply.into_response()
}

fn collected(segments: &RawPathParams) -> Vec<(&str, &str)> {
    segments.iter().collect()
}

fn call<'a>(
    head: &'a Parts,
    segments: Option<&'a [(&'a str, &'a str)]>,
    body: Result<&'a Bytes, &ApiError>,
    now: Moment,
) -> Call<'a> {
    Call {
        segments: segments.unwrap_or_default(),
        query: head.uri.query().unwrap_or_default(),
        on_behalf_of: head.headers.get("onBehalfOf").map(HeaderValue::as_bytes),
        body: input::Body::new(
            body.map_or(&[], |bytes| bytes),
            head.headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes),
        ),
        now,
    }
}

/// Admits a request and performs it. Answers the headers about limits too.
fn process(
    app: &App,
    operation: &Operation,
    head: &Parts,
    is_utf8: bool,
    call: &Call<'_>,
    body: &Result<Bytes, ApiError>,
) -> (Answer, Vec<(&'static str, u64)>) {
    let mut headers = Vec::new();
    let outcome = || {
        if !is_utf8 {
            return Err(ApiError::api_not_found());
        }
        auth::check(&app.settings, &head.headers)?;
        let sender = call.sender(operation.sender);
        let admission = app.meter.admit(operation.class, sender, call.now);
        headers = admission.headers;
        if let Some(refusal) = admission.refusal {
            return Err(refusal);
        }
        body.as_ref().map_err(Clone::clone)?;
        (operation.act)(app, call)
    };
    let answer = guarded(outcome)
        .unwrap_or_else(|error| Answer::refusal(&error, api::SOURCE, &app.settings.choices));
    (answer, headers)
}

/// An operation must not panic. If one does all the same, its caller gets an answer and everybody else goes on.
fn guarded(outcome: impl FnOnce() -> Result<Answer, ApiError>) -> Result<Answer, ApiError> {
    std::panic::catch_unwind(AssertUnwindSafe(outcome)).unwrap_or_else(|_| {
        tracing::error!("an operation panicked");
        Err(ApiError::new(
            Code::Exception,
            "The sandbox made a mistake of its own.",
        ))
    })
}

async fn read(app: &App, headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let settings = &app.settings;
    body::read(
        headers,
        body,
        settings.max_body_bytes,
        settings.read_timeout,
    )
    .await
}
