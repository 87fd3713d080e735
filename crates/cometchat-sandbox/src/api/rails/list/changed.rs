//! Lists that are walked by the moment of the last change, with a limit in place of pages.

use serde::Serialize;

use super::limited::Current;
use crate::api::ApiResponse;
use crate::api::rails::Query;
use crate::error::ApiError;

/// How many rows a page holds if nobody says, and at most.
const DEFAULT: u64 = 100;
const MOST: u64 = 1000;

#[derive(Serialize)]
struct Changed<T> {
    data: Vec<T>,
    meta: Meta,
}

#[derive(Serialize)]
struct Meta {
    current: Current,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Next {
    affix: &'static str,
    updated_at: u64,
}

/// A page of these rows in the order of their changes: those after the moment in `updatedAt`, or with `prepend` the nearest ones
/// before it. There is a `next` as long as there are more.
pub(crate) fn changed<R, T: Serialize>(
    mut rows: Vec<R>,
    query: &Query,
    changed_at: impl Fn(&R) -> u64,
    written: impl Fn(&R) -> T,
) -> Result<ApiResponse, ApiError> {
    let limit = query.whole("limit").unwrap_or(DEFAULT).clamp(1, MOST) as usize;
    let is_back = query.text("affix") == Some("prepend");
    let moment = query.whole("updatedAt");
    rows.retain(|row| match moment {
        None => true,
        Some(moment) if is_back => changed_at(row) < moment,
        Some(moment) => moment < changed_at(row),
    });
    // Stable, so that what changed in one second keeps its order.
    rows.sort_by_key(&changed_at);
    let is_more = rows.len() > limit;
    if is_back {
        rows.drain(..rows.len().saturating_sub(limit));
    } else {
        rows.truncate(limit);
    }
    let (edge, affix) = if is_back {
        (rows.first(), "prepend")
    } else {
        (rows.last(), "append")
    };
    let next = edge.filter(|_| is_more).map(|row| Next {
        affix,
        updated_at: changed_at(row),
    });
    let count = rows.len();
    ApiResponse::json(&Changed {
        data: rows.iter().map(written).collect(),
        meta: Meta {
            current: Current { limit, count },
            next,
        },
    })
}
