//! `GET /stats/messages`: messages and receipts of the last hour, by five minutes that are over.

use serde::Serialize;

use super::store::STEP;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::ApiError;

const HOUR: u64 = 3600;

pub(super) const OPERATION: Operation =
    Operation::get("get-receipt-metrics", "/stats/messages", act);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Receipts<'a> {
    start_time: String,
    end_time: String,
    data_points: Vec<Point>,
    app_id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Point {
    messages_sent: u64,
    read_receipts: u64,
    delivery_receipts: u64,
    start_time: String,
    end_time: String,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let end = call.now.seconds() / STEP * STEP;
    let start = end.saturating_sub(HOUR);
    let points = (start..end).step_by(STEP as usize).map(|at| {
        let slot = state.metrics.at(at);
        Point {
            messages_sent: slot.map_or(0, |slot| slot.sent),
            read_receipts: slot.map_or(0, |slot| slot.read),
            delivery_receipts: slot.map_or(0, |slot| slot.delivered),
            start_time: milliseconds(at),
            end_time: milliseconds(at + STEP),
        }
    });
    ApiResponse::json(&Data {
        data: Receipts {
            start_time: milliseconds(start),
            end_time: milliseconds(end),
            data_points: points.collect(),
            app_id: &app.settings.app_id,
        },
    })
}

/// As a text of digits, as in the sample.
fn milliseconds(seconds: u64) -> String {
    seconds.saturating_mul(1000).to_string()
}
