//! `/_sandbox/limits`: the rate limits.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize};

use crate::api::{self, ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::limits::{HeadersOn, Limits, OperationLimit, Plan, RateClass, RateHeaders, RetryAfter};

pub(super) const READ: Operation =
    Operation::control("sandbox-read-limits", Verb::Get, "/limits", read);
pub(super) const SET: Operation =
    Operation::control("sandbox-set-limits", Verb::Post, "/limits", set);

/// The limits of a plan, and what differs from them. Null is no limit.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    #[serde(default)]
    plan: WantedPlan,
    #[serde(default, deserialize_with = "given")]
    core: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    standard: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    import: Option<Option<u32>>,
    #[serde(default, deserialize_with = "given")]
    sends_per_user: Option<Option<u32>>,
    #[serde(default)]
    operations: BTreeMap<String, Option<u32>>,
    #[serde(default)]
    operations_per_user: BTreeMap<String, Option<u32>>,
    window_ms: Option<u64>,
    headers: Option<Spelling>,
    headers_on: Option<On>,
    retry_after: Option<Wait>,
    reset_offset: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
enum WantedPlan {
    #[default]
    None,
    Build,
    Paid,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum Spelling {
    Old,
    New,
    Both,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum On {
    EveryAnswer,
    Refusals,
    Never,
}

/// A number of seconds, or a word.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Wait {
    Seconds(u64),
    Word(WaitWord),
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum WaitWord {
    UntilReset,
    Absent,
}

/// Tells a field that is null from one that is absent.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<u32>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Present {
    core: Option<u32>,
    standard: Option<u32>,
    import: Option<u32>,
    sends_per_user: Option<u32>,
    operations: BTreeMap<String, u32>,
    operations_per_user: BTreeMap<String, u32>,
    window_ms: u64,
    headers: Spelling,
    headers_on: On,
    retry_after: Wait,
    reset_offset: i64,
}

fn read(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let limits = app.limiter.limits();
    let operations = |per_user: bool| {
        let of_operations = limits.of_operations().iter();
        of_operations
            .filter(|limit| limit.per_user == per_user)
            .map(|limit: &OperationLimit| (limit.operation.clone(), limit.requests))
            .collect()
    };
    ApiResponse::json(&Data {
        data: Present {
            core: limits.of_class(RateClass::Core),
            standard: limits.of_class(RateClass::Standard),
            import: limits.of_class(RateClass::Import),
            sends_per_user: limits.of_sender(),
            operations: operations(false),
            operations_per_user: operations(true),
            window_ms: limits.window_ms(),
            headers: match limits.spelling() {
                RateHeaders::Old => Spelling::Old,
                RateHeaders::New => Spelling::New,
                RateHeaders::Both => Spelling::Both,
            },
            headers_on: match limits.answers_with_headers() {
                HeadersOn::EveryAnswer => On::EveryAnswer,
                HeadersOn::Refusals => On::Refusals,
                HeadersOn::Never => On::Never,
            },
            retry_after: match limits.retry_after_header() {
                RetryAfter::UntilReset => Wait::Word(WaitWord::UntilReset),
                RetryAfter::Seconds(seconds) => Wait::Seconds(seconds),
                RetryAfter::Absent => Wait::Word(WaitWord::Absent),
            },
            reset_offset: limits.reset_offset_seconds(),
        },
    })
}

fn set(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let wanted: Wanted = super::read(call)?;
    let limits = wanted.limits();
    api::check_limits(&limits).map_err(|error| ApiError::new(Code::BadRequest, error))?;
    app.limiter.set(limits);
    read(app, call)
}

impl Wanted {
    fn limits(self) -> Limits {
        let mut limits = match self.plan {
            WantedPlan::None => Limits::none(),
            WantedPlan::Build => Limits::of(Plan::Build),
            WantedPlan::Paid => Limits::of(Plan::Paid),
        };
        if let Some(requests) = self.core {
            limits = limits.core(requests);
        }
        if let Some(requests) = self.standard {
            limits = limits.standard(requests);
        }
        if let Some(requests) = self.import {
            limits = limits.import(requests);
        }
        if let Some(requests) = self.sends_per_user {
            limits = limits.sends_per_user(requests);
        }
        for (operation, requests) in self.operations {
            limits = limits.operation(operation, requests);
        }
        for (operation, requests) in self.operations_per_user {
            limits = limits.operation_per_user(operation, requests);
        }
        if let Some(ms) = self.window_ms {
            limits = limits.window(Duration::from_millis(ms));
        }
        limits = match self.headers {
            None => limits,
            Some(Spelling::Old) => limits.headers(RateHeaders::Old),
            Some(Spelling::New) => limits.headers(RateHeaders::New),
            Some(Spelling::Both) => limits.headers(RateHeaders::Both),
        };
        limits = match self.headers_on {
            None => limits,
            Some(On::EveryAnswer) => limits.headers_on(HeadersOn::EveryAnswer),
            Some(On::Refusals) => limits.headers_on(HeadersOn::Refusals),
            Some(On::Never) => limits.headers_on(HeadersOn::Never),
        };
        limits = match self.retry_after {
            None | Some(Wait::Word(WaitWord::UntilReset)) => limits,
            Some(Wait::Word(WaitWord::Absent)) => limits.retry_after(RetryAfter::Absent),
            Some(Wait::Seconds(seconds)) => limits.retry_after(RetryAfter::Seconds(seconds)),
        };
        limits.reset_offset(self.reset_offset.unwrap_or_default())
    }
}
