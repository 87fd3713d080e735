//! Lists that say how many rows they have and offer no way to go on, as those of moderation.

use serde::Serialize;

use crate::api::ApiResponse;
use crate::error::ApiError;

#[derive(Serialize)]
struct Limited<'a, T> {
    data: &'a [T],
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    current: Current,
}

/// How many rows there can be, and how many there are.
#[derive(Serialize)]
pub(super) struct Current {
    pub(super) limit: usize,
    pub(super) count: usize,
}

/// The list with these rows, of which `limit` would be a page.
pub(crate) fn limited<T: Serialize>(data: &[T], limit: usize) -> Result<ApiResponse, ApiError> {
    let count = data.len();
    let current = Current { limit, count };
    ApiResponse::json(&Limited {
        data,
        meta: Meta { current },
    })
}
