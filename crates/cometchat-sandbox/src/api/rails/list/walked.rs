//! Lists that are walked by a cursor: the id of a row and the moment it was sent at.

use serde::Serialize;

use super::limited::Current;
use crate::api::ApiResponse;
use crate::api::rails::{Field, Query, Rule};
use crate::error::ApiError;
use crate::keys::MessageId;

const DEFAULT: u64 = 10;
const MOST: u64 = 1000;

/// The parameters of such lists, with `AFFIX`.
pub(crate) const LIMIT: Field = Field::new("limit", Rule::Whole(1, MOST));
pub(crate) const ID: Field = Field::new("id", Rule::Text(usize::MAX));
pub(crate) const SENT_AT: Field = Field::new("sentAt", Rule::Moment);

/// Where a walk goes on and in which direction. Without a cursor it begins with the latest rows and goes back.
pub(crate) struct Walk {
    /// The row next to it.
    pub(crate) id: Option<u64>,
    /// The moment next to it, if no row is named.
    pub(crate) sent_at: Option<u64>,
    pub(crate) is_forward: bool,
    limit: usize,
}

impl Walk {
    pub(crate) fn of(query: &Query) -> Self {
        let id = query.whole("id");
        let sent_at = query.whole("sentAt").filter(|_| id.is_none());
        let is_forward = match query.text("affix") {
            Some(affix) => affix == "append",
            None => id.is_some() || sent_at.is_some(),
        };
        let limit = query.whole("limit").unwrap_or(DEFAULT).clamp(1, MOST);
        Self {
            id,
            sent_at,
            is_forward,
            limit: limit as usize,
        }
    }

    /// From the latest row back, so many rows.
    pub(crate) fn back(limit: usize) -> Self {
        Self {
            id: None,
            sent_at: None,
            is_forward: false,
            limit,
        }
    }

    /// Whether a row lies beyond the moment of the cursor.
    pub(crate) fn is_beyond(&self, sent_at: u64) -> bool {
        match self.sent_at {
            None => true,
            Some(moment) if self.is_forward => moment < sent_at,
            Some(moment) => sent_at < moment,
        }
    }
}

#[derive(Serialize)]
struct Walked<T> {
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
    sent_at: u64,
    id: MessageId,
}

/// A page of a walk. The rows come in its direction, beginning beyond the cursor, and no more of them are taken than it
/// needs; they are written in the order of time. There is a `next` as long as there are more.
pub(crate) fn walked<R, T: Serialize>(
    rows: impl Iterator<Item = R>,
    walk: &Walk,
    at: impl Fn(&R) -> (u64, MessageId),
    written: impl Fn(&R) -> T,
) -> Result<ApiResponse, ApiError> {
    let mut rows: Vec<R> = rows.take(walk.limit + 1).collect();
    let is_more = rows.len() > walk.limit;
    rows.truncate(walk.limit);
    let next = rows.last().filter(|_| is_more).map(|row| {
        let (sent_at, id) = at(row);
        Next {
            affix: if walk.is_forward { "append" } else { "prepend" },
            sent_at,
            id,
        }
    });
    if !walk.is_forward {
        rows.reverse();
    }
    let current = Current {
        limit: walk.limit,
        count: rows.len(),
    };
    ApiResponse::json(&Walked {
        data: rows.iter().map(written).collect(),
        meta: Meta { current, next },
    })
}
