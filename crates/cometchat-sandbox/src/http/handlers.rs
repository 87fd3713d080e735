//! One request and its response: read, admit, act, respond. Every request of every operation takes this road.

use std::any::Any;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{RawPathParams, Request};
use axum::response::Response;
use futures_util::FutureExt;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::{HeaderMap, body::Bytes};

use super::apply_fault::apply;
use super::response::OutgoingResponse;
use super::{auth, body};
use crate::api::{self, ApiResponse, Call, Operation, SenderIn};
use crate::app::App;
use crate::clock::Timestamp;
use crate::control;
use crate::error::{ApiError, Code};
use crate::fault::RequestInfo;
use crate::input;
use crate::journal::{JournalEntry, Recording};
use crate::limits::Caller;
use crate::log::log;
use crate::webhooks;

/// The largest body of a control request: that of a state with a million messages.
const MOST_CONTROL_BYTES: usize = 1024 * 1024 * 1024;

/// A request for an operation of the imitated API. `segments` is `None` if the path is not UTF-8 once decoded.
pub(super) async fn perform(
    app: Arc<App>,
    operation: &'static Operation,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    respond_to_api(&app, Some(operation), segments, request).await
}

/// A request for one of the sandbox's own routes. They need no key, count against nothing and meet no faults.
pub(super) async fn control(
    app: Arc<App>,
    operation: &'static Operation,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let segments = segments.as_ref().map(collected);
    let asked = Asked {
        operation,
        source: control::SOURCE,
        segments: segments.as_deref(),
    };
    unrecorded(&app, asked, &head, body).await
}

/// What is asked for beside the API, and in whose name it is answered.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) source: &'static str,
    pub(crate) segments: Option<&'a [(&'a str, &'a str)]>,
}

/// Responds to a request that needs no key, counts against nothing, meets no faults and is not in the journal.
pub(crate) async fn unrecorded(app: &App, asked: Asked<'_>, head: &Parts, body: Body) -> Response {
    let work = respond_unrecorded(app, asked, head, body);
    match AssertUnwindSafe(work).catch_unwind().await {
        Ok(response) => response,
        Err(panic) => {
            // Usually not in the journal; a mistake of the sandbox is.
            let mut record = open_record(app, head);
            respond_to_panic(app, asked.source, &mut record, &*panic)
        }
    }
}

/// A request for which there is no operation: an unknown path, or a known one with another method.
pub(super) async fn not_found(app: Arc<App>, request: Request) -> Response {
    if control::is_below(request.uri().path()) {
        return refuse(&app, request, &ApiError::api_not_found()).await;
    }
    respond_to_api(&app, None, None, request).await
}

/// A request that the sandbox itself refuses, in the name of no operation.
pub(crate) async fn refuse(app: &App, request: Request, error: &ApiError) -> Response {
    let (head, body) = request.into_parts();
    let mut record = open_record(app, &head);
    // Read for the sake of the client, who may still be sending. What is in it does not matter.
    let _ = read(app, &head.headers, body).await;
    let answer = ApiResponse::refusal(error, control::SOURCE, &app.settings.choices);
    let outgoing = OutgoingResponse::new(answer, Vec::new());
    record.note(|entry| entry.decided(Some(error.decision())));
    record.answered(outgoing.answered());
    log(|| tracing::debug!(status = outgoing.status, "refused: {}", error.message()));
    outgoing.into_response()
}

/// Responds to a request, whatever happens.
async fn respond_to_api(
    app: &App,
    operation: Option<&'static Operation>,
    segments: Option<RawPathParams>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let mut record = open_record(app, &head);
    let work = process(app, operation, segments, &head, body, &mut record);
    match AssertUnwindSafe(work).catch_unwind().await {
        Ok(response) => response,
        Err(panic) => respond_to_panic(app, api::SOURCE, &mut record, &*panic),
    }
}

async fn process(
    app: &App,
    operation: Option<&'static Operation>,
    segments: Option<RawPathParams>,
    head: &Parts,
    body: Body,
    record: &mut Recording<'_>,
) -> Response {
    let id = operation.map(|operation| operation.id);
    let sender_in = operation.map_or(SenderIn::NoSender, |operation| operation.sender);
    record.note(|entry| entry.of_operation(id));
    // The body is read before anything is refused: a response to a client that is still sending may get lost.
    let body = read(app, &head.headers, body).await;
    record.asked(body.as_ref().ok());
    let segments = segments.as_ref().map(collected);
    let mut call = call(
        head,
        segments.as_deref(),
        body.as_ref(),
        operation,
        app.clock.now(),
    );

    let faults = {
        let sender = call.sender(sender_in);
        let muid = call.body_string("muid");
        record.note(|entry| entry.sends(sender, muid.filter(|_| sender.is_some())));
        app.faults.decide(&RequestInfo {
            operation: id,
            headers: &head.headers,
            body: call.body.bytes,
            sender,
        })
    };
    record.note(|entry| entry.met(faults.fault));
    if !faults.before.is_zero() {
        tokio::time::sleep(faults.before).await;
        call.now = app.clock.now();
    }
    if let Some(effect) = &faults.instead {
        let (response, answered) = apply(app, None, effect, head.uri.path());
        record.note(JournalEntry::decided_by_fault);
        record.answered(answered);
        return response;
    }

    let outgoing = {
        let operation = operation.filter(|_| segments.is_some());
        let (answer, headers) = act(app, operation, head, &mut call, &body).await;
        record.note(|entry| {
            if answer.code.is_none() {
                entry.done(answer.made);
            }
            entry.decided(answer.decision.clone());
        });
        OutgoingResponse::new(answer, headers)
    };
    record.answered(outgoing.answered());
    log(|| {
        let (method, path) = record.target();
        tracing::debug!(
            method,
            path,
            operation = id,
            status = outgoing.status,
            code = outgoing.code.as_deref(),
            "responded"
        );
    });
    if !faults.after.is_zero() {
        tokio::time::sleep(faults.after).await;
    }
    let Some(effect) = &faults.afterwards else {
        return outgoing.into_response();
    };
    let (response, answered) = apply(app, Some(outgoing), effect, head.uri.path());
    record.note(JournalEntry::decided_by_fault);
    record.answered(answered);
    response
}

async fn respond_unrecorded(app: &App, asked: Asked<'_>, head: &Parts, body: Body) -> Response {
    let operation = asked.operation;
    let most = app.settings.max_body_bytes.max(MOST_CONTROL_BYTES);
    let body = read_at_most(app, &head.headers, body, most).await;
    let outcome = || {
        let segments = asked.segments.ok_or_else(ApiError::api_not_found)?;
        body.as_ref().map_err(Clone::clone)?;
        let now = app.clock.now();
        let call = call(head, Some(segments), body.as_ref(), Some(operation), now);
        (operation.act)(app, &call)
    };
    let answer = outcome()
        .unwrap_or_else(|error| ApiResponse::refusal(&error, asked.source, &app.settings.choices));
    log(|| {
        tracing::debug!(
            operation = operation.id,
            status = answer.status,
            "responded"
        )
    });
    OutgoingResponse::new(answer, Vec::new()).into_response()
}

/// No operation and nothing around it must panic. If something does all the same, its caller gets a response, the journal a note,
/// and everybody else goes on.
fn respond_to_panic(
    app: &App,
    source: &str,
    record: &mut Recording<'_>,
    panic: &(dyn Any + Send),
) -> Response {
    let text = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic without a text");
    log(|| tracing::error!(panic = text, "the sandbox failed to process a request"));
    let error = ApiError::new(
        Code::Exception,
        "The sandbox failed to process this request. That is a bug of the sandbox, not of the client.",
    );
    let answer = ApiResponse::refusal(&error, source, &app.settings.choices);
    let outgoing = OutgoingResponse::new(answer, Vec::new());
    record.note(|entry| {
        entry.decided(Some(error.decision()));
        entry.panicked(text);
    });
    record.answered(outgoing.answered());
    outgoing.into_response()
}

fn open_record<'a>(app: &'a App, head: &Parts) -> Recording<'a> {
    app.journal.open(head, app.clock.now())
}

fn collected(segments: &RawPathParams) -> Vec<(&str, &str)> {
    segments.iter().collect()
}

fn call<'a>(
    head: &'a Parts,
    segments: Option<&'a [(&'a str, &'a str)]>,
    body: Result<&'a Bytes, &ApiError>,
    operation: Option<&'static Operation>,
    now: Timestamp,
) -> Call<'a> {
    Call {
        segments: segments.unwrap_or_default(),
        query: head.uri.query().unwrap_or_default(),
        on_behalf_of: head.headers.get("onBehalfOf").map(HeaderValue::as_bytes),
        body: input::Body::new(
            body.map_or(&[], |bytes| bytes),
            head.headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes),
        ),
        key: std::str::from_utf8(auth::key(&head.headers)).unwrap_or_default(),
        operation,
        now,
        answers: Default::default(),
    }
}

/// Admits a request and performs it. Returns the headers about limits too.
async fn act(
    app: &App,
    operation: Option<&Operation>,
    head: &Parts,
    call: &mut Call<'_>,
    body: &Result<Bytes, ApiError>,
) -> (ApiResponse, Vec<(&'static str, u64)>) {
    let mut headers = Vec::new();
    let outcome = match admit(app, operation, head, call, body, &mut headers) {
        Ok(operation) => {
            ask_before(app, operation, call).await;
            (operation.act)(app, call)
        }
        Err(refusal) => Err(refusal),
    };
    let answer = outcome
        .unwrap_or_else(|error| ApiResponse::refusal(&error, api::SOURCE, &app.settings.choices));
    (answer, headers)
}

fn admit<'o>(
    app: &App,
    operation: Option<&'o Operation>,
    head: &Parts,
    call: &Call<'_>,
    body: &Result<Bytes, ApiError>,
    headers: &mut Vec<(&'static str, u64)>,
) -> Result<&'o Operation, ApiError> {
    let operation = operation.ok_or_else(ApiError::api_not_found)?;
    auth::check(&app.keys(), &head.headers, operation)?;
    let sender = call.sender(operation.sender);
    let caller = Caller {
        class: operation.class,
        operation: operation.id,
        sender,
        acting_user: sender.or_else(|| call.sender(SenderIn::OnBehalfOf)),
    };
    let admission = app.limiter.admit(caller, call.now);
    *headers = admission.headers;
    if let Some(refusal) = admission.refusal {
        return Err(refusal);
    }
    body.as_ref().map_err(Clone::clone)?;
    Ok(operation)
}

/// Asks legacy webhooks about the messages that a request is about to send. Others go on meanwhile.
async fn ask_before(app: &App, operation: &Operation, call: &mut Call<'_>) {
    let Some(sends) = operation.sends else {
        return;
    };
    if app.webhooks.asked_before().is_empty() {
        return;
    }
    // What cannot be sent is refused afterwards.
    let questions = sends(app, call).map(|sending| {
        let choices = &app.settings.choices;
        sending.questions(choices, call.now)
    });
    if let Ok(questions) = questions {
        call.answers = webhooks::ask_before(app, questions).await;
        call.now = app.clock.now();
    }
}

async fn read(app: &App, headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    read_at_most(app, headers, body, app.settings.max_body_bytes).await
}

async fn read_at_most(
    app: &App,
    headers: &HeaderMap,
    body: Body,
    most: usize,
) -> Result<Bytes, ApiError> {
    body::read(headers, body, most, app.settings.read_timeout).await
}
