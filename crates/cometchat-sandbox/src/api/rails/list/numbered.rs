//! Lists in numbered pages.

use serde::Serialize;

use crate::api::ApiResponse;
use crate::api::rails::{Field, Query, Rule};
use crate::error::ApiError;

/// How many rows a page holds if nobody says.
const DEFAULT: u64 = 100;
/// The most rows of a page.
const MOST: u64 = 1000;

/// The parameters of every such list.
pub(crate) const PER_PAGE: Field = Field::new("perPage", Rule::Whole(1, MOST));
pub(crate) const PAGE: Field = Field::new("page", Rule::Whole(1, u64::MAX));

/// The parameters of lists that take their cursor back.
pub(crate) const AFFIX: Field = Field::new("affix", Rule::OneOf(&["append", "prepend"]));
pub(crate) const UPDATED_AT: Field = Field::new("updatedAt", Rule::Moment);

/// Where a list writes its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cursor {
    Nowhere,
    BesideMeta,
    InMeta,
    /// The id of the last row.
    IdInMeta,
}

#[derive(Serialize)]
struct Paged<T> {
    data: Vec<T>,
    meta: Meta,
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<At>,
}

#[derive(Serialize)]
struct Meta {
    pagination: Pagination,
    #[serde(skip_serializing_if = "Option::is_none")]
    cursor: Option<At>,
}

#[derive(Serialize)]
struct Pagination {
    total: usize,
    count: usize,
    per_page: u64,
    current_page: u64,
    total_pages: u64,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
struct At {
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<u64>,
    /// A number here, although ids are written as texts everywhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u64>,
    affix: &'static str,
}

/// The page that is asked for of these rows. `changed_at` tells when a row was last changed, for the cursor; of a list whose
/// cursor is an id, the id.
pub(crate) fn paged<R, T: Serialize>(
    mut rows: Vec<R>,
    query: &Query,
    cursor: Cursor,
    changed_at: impl Fn(&R) -> u64,
    written: impl Fn(&R) -> T,
) -> Result<ApiResponse, ApiError> {
    let per_page = query.whole("perPage").unwrap_or(DEFAULT).clamp(1, MOST);
    let page = query.whole("page").unwrap_or(1).max(1);
    beyond(&mut rows, query, per_page, &changed_at);
    let first = (page - 1).saturating_mul(per_page);
    let first = usize::try_from(first).unwrap_or(usize::MAX).min(rows.len());
    let end = first.saturating_add(per_page as usize).min(rows.len());
    let here = &rows[first..end];
    let at = here.last().map(|row| At {
        updated_at: (cursor != Cursor::IdInMeta).then(|| changed_at(row)),
        id: (cursor == Cursor::IdInMeta).then(|| changed_at(row)),
        affix: "append",
    });
    let pagination = Pagination {
        total: rows.len(),
        count: here.len(),
        per_page,
        current_page: page,
        total_pages: (rows.len() as u64).div_ceil(per_page).max(1),
    };
    ApiResponse::json(&Paged {
        data: here.iter().map(written).collect(),
        meta: Meta {
            pagination,
            cursor: at.filter(|_| matches!(cursor, Cursor::InMeta | Cursor::IdInMeta)),
        },
        cursor: at.filter(|_| cursor == Cursor::BesideMeta),
    })
}

/// Keeps the rows that were changed after the moment of a cursor, or the nearest ones before it, in the order of their changes.
fn beyond<R>(rows: &mut Vec<R>, query: &Query, per_page: u64, changed_at: &impl Fn(&R) -> u64) {
    let Some(moment) = query.whole("updatedAt") else {
        return;
    };
    let before = query.text("affix") == Some("prepend");
    rows.retain(|row| {
        let changed_at = changed_at(row);
        if before {
            changed_at < moment
        } else {
            moment < changed_at
        }
    });
    rows.sort_by_key(changed_at);
    if before {
        let far = rows.len().saturating_sub(per_page as usize);
        rows.drain(..far);
    }
}
