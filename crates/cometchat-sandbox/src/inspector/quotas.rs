//! `GET /_sandbox/inspector/quotas`: what was used of each limit in the present window.

use serde::Serialize;

use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::limits::Usage;

pub(super) const OPERATION: Operation =
    Operation::control("inspector-read-quotas", Verb::Get, "/inspector/quotas", act);

/// How many scopes are told, those that are used most first.
const MOST: usize = 200;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Quotas {
    scopes: Vec<Usage>,
    /// How many there are.
    scopes_in_all: usize,
    window_ms: u64,
    /// Milliseconds since the epoch.
    resets_at: u64,
    now: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (mut scopes, resets_at) = app.limiter.usage(call.now);
    let scopes_in_all = scopes.len();
    if scopes_in_all > MOST {
        scopes.sort_by_key(|scope| std::cmp::Reverse(scope.used));
        scopes.truncate(MOST);
    }
    // First those of the whole app.
    scopes.sort_by(|one, other| {
        let order = |scope: &Usage| (scope.user.clone(), scope.scope.contains(':'));
        order(one).cmp(&order(other))
    });
    ApiResponse::json(&Data {
        data: Quotas {
            scopes,
            scopes_in_all,
            window_ms: app.limiter.limits().window_ms(),
            resets_at,
            now: call.now.milliseconds(),
        },
    })
}
