//! What is generated for the tests that walk all operations, and the little it needs.

#[rustfmt::skip]
mod every_call;
#[rustfmt::skip]
#[allow(deprecated, reason = "what CometChat advises against is described, too")]
mod every_operation;

pub(crate) use every_call::EVERY_CALL;
pub(crate) use every_operation::EVERY_OPERATION;

use cometchat::{Call as FacadeCall, Client, Error, List, Outcomes, Response};
use cometchat_rest::Operation;
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

/// A call under way.
pub(crate) type Call<'a> =
    Pin<Box<dyn Future<Output = Result<(), cometchat_rest::Error>> + Send + 'a>>;

/// A call of the facade under way.
pub(crate) type Shown<'a> = Pin<Box<dyn Future<Output = Result<Told, Error>> + 'a>>;

/// What a call came to.
pub(crate) struct Told {
    /// What its response shows of itself.
    pub(crate) text: String,
    /// What its response holds.
    pub(crate) value: Value,
}

/// Makes an id of its documented example: the example itself, or what is under test.
pub(crate) type Id<'a> = &'a dyn Fn(&str) -> String;

/// One operation.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    /// The documented sample of its body, or a query with everything in it.
    pub(crate) request: Option<&'static str>,
    /// Its other documented samples.
    pub(crate) more_requests: &'static [&'static str],
    /// The documented samples of its success, by name.
    pub(crate) answers: &'static [(&'static str, &'static str)],
    /// The type of its body or query.
    pub(crate) input: Option<Model>,
    /// The type of its success.
    pub(crate) answer: Model,
    /// Whether its method of the facade is written by hand, so that `call` goes past it.
    pub(crate) by_hand: bool,
    /// Calls it.
    pub(crate) call: for<'a> fn(&'a Client, Id<'a>, &str) -> Shown<'a>,
}

/// A type of requests or answers.
#[derive(Clone, Copy)]
pub(crate) struct Model {
    /// Reads JSON and writes it again.
    pub(crate) through: fn(&str) -> Result<String, String>,
    /// Its JSON Schema.
    pub(crate) schema: fn() -> Value,
}

const fn model<T: DeserializeOwned + Serialize + JsonSchema>() -> Model {
    Model {
        through: |text| {
            let read: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
            Ok(serde_json::to_string(&read).expect("models are JSON"))
        },
        schema: || schema_for!(T).to_value(),
    }
}

/// A request's documented sample as its model.
fn sample<T: DeserializeOwned>(json: &str) -> T {
    request(json)
}

fn request<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the documented sample fits its model")
}

pub(crate) fn shown<'a, T: Debug + Serialize + 'a>(call: FacadeCall<T>) -> Shown<'a> {
    Box::pin(async move { Ok(told(&call.await?)) })
}

fn listed<'a, T: Debug + Serialize + 'a>(list: List<T>) -> Shown<'a> {
    Box::pin(async move { Ok(told(&list.await?)) })
}

fn outcome<'a, T: Debug + 'a>(call: FacadeCall<Outcomes<T>>) -> Shown<'a> {
    Box::pin(async move {
        let response = call.await?;
        let succeeded = response.succeeded().map(|(key, _)| key);
        let failed = response.failed().map(|(key, error)| (key, error.code()));
        let value = json!({
            "succeeded": succeeded.collect::<Vec<_>>(),
            "failed": failed.collect::<BTreeMap<_, _>>(),
            "unknown": response.unknown().collect::<Vec<_>>(),
        });
        let text = text(&response);
        Ok(Told { text, value })
    })
}

fn told<T: Debug + Serialize>(response: &Response<T>) -> Told {
    let value = serde_json::to_value(&**response).expect("values are JSON");
    let text = text(response);
    Told { text, value }
}

fn text<T: Debug>(response: &Response<T>) -> String {
    format!("{response:#?}")
}

/// A call of the low-level client, for what the facade writes by hand.
fn low_level<'a, T: DeserializeOwned + Debug + Serialize + 'a>(
    client: &'a Client,
    call: cometchat_rest::Call<'_, T>,
) -> Shown<'a> {
    let request = call.into_request();
    Box::pin(async move {
        let request = request.map_err(|error| match error {
            cometchat_rest::Error::InvalidInput(invalid) => Error::from(invalid),
            other => panic!("{other}"),
        })?;
        let response = client.rest().send(&request, None).await;
        let answer = response.and_then(|response| client.rest().decode::<T>(response));
        Ok(match answer {
            Ok(answer) => Told {
                text: format!("{:#?}", *answer),
                value: serde_json::to_value(&*answer).expect("values are JSON"),
            },
            Err(error) => Told {
                text: format!("{error}"),
                value: Value::Null,
            },
        })
    })
}
