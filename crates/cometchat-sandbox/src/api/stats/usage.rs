//! `GET /stats`: active users and minutes of calls in a stretch of time.

use serde::Serialize;

use crate::api::rails::{Field, Rule};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

/// The longest stretch, in milliseconds: 90 days (older API description).
const MOST: u64 = 90 * 24 * 3600 * 1000;
/// Anything below is seconds: the newest text only speaks of Unix time.
const LEAST_MILLISECONDS: u64 = 100_000_000_000;

pub(super) const OPERATION: Operation = Operation::get("get-usage-metrics", "/stats", act)
    .query(&[
        Field::required("fromDate", Rule::Whole(0, u64::MAX)),
        Field::required("toDate", Rule::Whole(0, u64::MAX)),
    ])
    .refuses(&[Code::BadRequest]);

#[derive(Serialize)]
struct Usage {
    metrics: Numbers,
    time_range: Range,
}

#[derive(Serialize)]
struct Numbers {
    audio_minutes: u64,
    video_minutes: u64,
    recorded_minutes: u64,
    active_users: usize,
    /// Nobody ever connects to a sandbox.
    concurrent_users: u64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Range {
    from_date: u64,
    to_date: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let moment = |name| match query.whole(name).unwrap_or_default() {
        seconds if seconds < LEAST_MILLISECONDS => seconds.saturating_mul(1000),
        milliseconds => milliseconds,
    };
    let (from, to) = (moment("fromDate"), moment("toDate"));
    let sentence = match to.checked_sub(from) {
        None | Some(0) => "The toDate must be after the fromDate.",
        Some(stretch) if stretch > MOST => "The toDate must be within 90 days of the fromDate.",
        Some(_) => "",
    };
    if !sentence.is_empty() {
        let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
        return Err(error.with_details(vec![("toDate".to_owned(), vec![sentence.to_owned()])]));
    }
    let state = app.state();
    let (first, last) = (from / 1000, to / 1000);
    let minutes = state.calls.minutes(first, last);
    ApiResponse::json(&Data {
        data: Usage {
            metrics: Numbers {
                audio_minutes: minutes.audio,
                video_minutes: minutes.video,
                recorded_minutes: minutes.recorded,
                active_users: state.metrics.active(first, last),
                concurrent_users: 0,
            },
            time_range: Range {
                from_date: from,
                to_date: to,
            },
        },
    })
}
