//! `/_sandbox/limits`: the rate limits.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize};

use crate::api::{Answer, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::limits::{HeadersOn, Limits, Plan, RateClass, RateHeaders};

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
    window_ms: Option<u64>,
    headers: Option<Spelling>,
    headers_on: Option<On>,
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
    window_ms: u64,
    headers: Spelling,
    headers_on: On,
}

fn read(app: &App, _: &Call<'_>) -> Result<Answer, ApiError> {
    let limits = app.meter.limits();
    Answer::json(&Data {
        data: Present {
            core: limits.of_class(RateClass::Core),
            standard: limits.of_class(RateClass::Standard),
            import: limits.of_class(RateClass::Import),
            sends_per_user: limits.of_sender(),
            window_ms: limits.window_ms(),
            headers: match limits.spelling() {
                RateHeaders::Old => Spelling::Old,
                RateHeaders::New => Spelling::New,
                RateHeaders::Both => Spelling::Both,
            },
            headers_on: match limits.answers_with_headers() {
                HeadersOn::EveryAnswer => On::EveryAnswer,
                HeadersOn::Refusals => On::Refusals,
            },
        },
    })
}

fn set(app: &App, call: &Call<'_>) -> Result<Answer, ApiError> {
    let wanted: Wanted = super::read(call)?;
    app.meter.set(wanted.limits());
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
        if let Some(ms) = self.window_ms {
            limits = limits.window(Duration::from_millis(ms));
        }
        limits = match self.headers {
            None => limits,
            Some(Spelling::Old) => limits.headers(RateHeaders::Old),
            Some(Spelling::New) => limits.headers(RateHeaders::New),
            Some(Spelling::Both) => limits.headers(RateHeaders::Both),
        };
        match self.headers_on {
            None => limits,
            Some(On::EveryAnswer) => limits.headers_on(HeadersOn::EveryAnswer),
            Some(On::Refusals) => limits.headers_on(HeadersOn::Refusals),
        }
    }
}
