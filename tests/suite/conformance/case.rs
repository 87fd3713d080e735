//! The form of the files in `tests/conformance/cases/`. Their JSON Schema is made from it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Cases about one topic.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Cases {
    /// Where the schema stands, for editors.
    #[serde(rename = "$schema")]
    #[allow(dead_code, reason = "it is for editors")]
    schema: String,
    /// What the cases are about, as a sentence.
    #[allow(dead_code, reason = "it is for readers")]
    about: String,
    pub(super) cases: Vec<Case>,
}

/// One call: what the caller asks, what the server does, what must arrive there, and what the caller must be told.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// Its name, of small letters, digits and hyphens. No other case has it.
    pub(super) name: String,
    /// What every client has to do, as a sentence.
    #[allow(dead_code, reason = "it is for readers")]
    rule: String,
    /// What a client has to be able to do beside sending one request and reading one response. Nothing if absent.
    #[serde(default)]
    pub(super) needs: Vec<Need>,
    pub(super) call: Call,
    /// What the server does with one request after the other. The last is what it does with all that follow. Empty where no
    /// request may come.
    pub(super) server: Vec<Act>,
    /// The requests that must arrive, in order, and no other.
    pub(super) wire: Vec<Arrival>,
    pub(super) told: Told,
    /// Texts that must stand in nothing that is meant for people: logs, messages of errors, debugging output.
    #[serde(default)]
    pub(super) hidden: Vec<String>,
}

/// What a plain client, as generators write them, cannot do.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Need {
    /// It sends a request again where that is safe, up to 4 times in all.
    Retries,
    /// It gives up when no response has come in time.
    Timeouts,
    /// It says whether a request that got no response may have been processed.
    Deliveries,
    /// It refuses what must not be sent.
    Refusals,
    /// It follows no redirect.
    Redirects,
    /// It walks over the pages of a list.
    Pages,
    /// It reads the other rows of a list of which one cannot be read.
    BrokenRows,
    /// It says what became of each of several things.
    Outcomes,
    /// It reads a moment from a number as well as from a text of digits.
    Moments,
    /// It reads whole numbers beyond 2^53 without loss.
    BigNumbers,
    /// It leaves out one optional value of a form that is not documented, rather than the whole response.
    OddValues,
    /// It reads a response in each of the forms that CometChat writes it in.
    Forms,
    /// It takes a success with an error inside for that error, and a response in a form of somebody else for none.
    Envelopes,
    /// It shows no secret.
    Redaction,
}

/// What the caller asks.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Call {
    /// The operation's id in the description.
    pub(super) operation: String,
    /// The parameters of the path, by name.
    #[serde(default)]
    pub(super) path: Map<String, Value>,
    /// The parameters of the query, by name. Lists are lists.
    #[serde(default)]
    pub(super) query: Map<String, Value>,
    /// The parameters that are headers, by name.
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    /// The body. None is sent if absent.
    pub(super) body: Option<Value>,
    /// Whether all rows of a list are asked for, page after page.
    #[serde(default)]
    pub(super) walk: bool,
    /// Seconds for the whole call. 60 if absent.
    pub(super) deadline: Option<f64>,
    /// Seconds for one attempt. 20 if absent.
    pub(super) attempt_timeout: Option<f64>,
}

/// What the server does with one request.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) enum Act {
    /// It cannot be reached: the request never leaves.
    Refuse,
    /// It takes the request and closes the connection.
    Drop,
    /// It takes the request and never responds.
    Silence,
    /// It responds.
    Answer(Answer),
}

/// A response.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// Headers, by name in small letters. `content-type` is `application/json` if absent.
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    /// The body, as JSON.
    pub(super) json: Option<Value>,
    /// The body as it is, in place of `json`. Neither means that there is none.
    pub(super) text: Option<String>,
}

/// A request, as it must arrive. The header `apikey` holds the key in each, which need not be said.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Arrival {
    /// How often in a row. Once if absent.
    #[serde(default = "once")]
    pub(super) times: usize,
    pub(super) method: String,
    /// The path below the base URL, as it is encoded. Segment by segment it is the decoded text that counts.
    pub(super) path: String,
    /// Names and values of the query, decoded, in any order.
    #[serde(default)]
    pub(super) query: Vec<(String, String)>,
    /// Headers that must be there with this value, or must not be there.
    #[serde(default)]
    pub(super) headers: BTreeMap<String, Option<String>>,
    /// The body: these fields, and no other. None if absent.
    pub(super) body: Option<Value>,
    /// Seconds that must lie between the request before and this one, at least; one more at most.
    pub(super) after: Option<f64>,
}

fn once() -> usize {
    1
}

/// What the caller must be told.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) enum Told {
    /// What the response holds, without the `data` around it.
    Value(Value),
    /// What became of each of the things that the call was about.
    Outcomes(Outcomes),
    /// The rows of all pages, in order.
    Rows(Vec<Row>),
    /// That the call failed.
    Error(Failure),
}

/// What became of several things.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcomes {
    succeeded: Vec<String>,
    /// With the code, where the server gave one.
    failed: BTreeMap<String, Option<String>>,
    /// Whether these were done is not known.
    unknown: Vec<String>,
}

/// A row of a walk.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) enum Row {
    Value(Value),
    Error(Failure),
}

/// A failure. A plain client tells the status alone.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Failure {
    pub(super) kind: Kind,
    pub(super) delivery: Delivery,
    /// The status of the last response. None came if absent, or it is about a row alone.
    pub(super) status: Option<u16>,
    /// The server's code. It gave none if absent.
    pub(super) code: Option<String>,
    /// The server's words, where they matter.
    pub(super) message: Option<String>,
    /// How many seconds the server asked to wait. It did not if absent.
    pub(super) retry_after: Option<f64>,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// A value must not be sent.
    InvalidInput,
    /// No connection could be made.
    NoConnection,
    /// No response came in time.
    Timeout,
    /// The connection broke before the whole response came.
    ConnectionBroken,
    /// A rate limit was reached.
    RateLimited,
    /// The key or the app is not known.
    Unauthenticated,
    /// The key, or the user that is acted for, may not do this.
    PermissionDenied,
    /// The app's plan does not allow this.
    NotInThePlan,
    /// A thing does not exist.
    NotFound,
    /// A thing with this id exists already.
    AlreadyExists,
    /// The server refused for another reason.
    Rejected,
    /// The server answered with a redirect, which is not followed.
    Redirect,
    /// The server failed.
    ServerError,
    /// The response is somebody else's: a gateway's page, a captive portal.
    #[serde(rename = "not-cometchat")]
    NotCometChat,
    /// The server answered with success, but not with what is documented.
    InvalidResponse,
    /// A row of a list cannot be read.
    BrokenRow,
}

/// What became of the request, over all attempts: the worst that may have happened.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Delivery {
    /// Nothing left.
    NotSent,
    /// The server refused it: nothing happened.
    Refused,
    /// It may have been processed.
    MayHaveArrived,
    /// It was processed, though the response cannot be used.
    Arrived,
}
