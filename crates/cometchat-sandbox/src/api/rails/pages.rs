//! Lists in numbered pages.

use serde::Serialize;

use super::accept::{Field, Rule};
use super::query::Query;
use crate::api::ApiResponse;
use crate::error::ApiError;

/// How many rows a page holds if nobody says.
const DEFAULT: u64 = 100;
/// The most rows of a page.
const MOST: u64 = 1000;

/// The parameters of every such list.
pub(crate) const PER_PAGE: Field = Field::new("perPage", Rule::Whole(1, MOST));
pub(crate) const PAGE: Field = Field::new("page", Rule::Whole(1, u64::MAX));

/// Where a list writes its cursor. No parameter takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cursor {
    Nowhere,
    BesideMeta,
    InMeta,
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
    updated_at: u64,
    affix: &'static str,
}

/// The page that is asked for of these rows. `changed_at` tells when a row was last changed, for the cursor.
pub(crate) fn paged<R, T: Serialize>(
    rows: Vec<R>,
    query: &Query,
    cursor: Cursor,
    changed_at: impl Fn(&R) -> u64,
    written: impl Fn(&R) -> T,
) -> Result<ApiResponse, ApiError> {
    let per_page = query.whole("perPage").unwrap_or(DEFAULT).clamp(1, MOST);
    let page = query.whole("page").unwrap_or(1).max(1);
    let first = (page - 1).saturating_mul(per_page);
    let first = usize::try_from(first).unwrap_or(usize::MAX).min(rows.len());
    let end = first.saturating_add(per_page as usize).min(rows.len());
    let here = &rows[first..end];
    let at = here.last().map(|row| At {
        updated_at: changed_at(row),
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
            cursor: at.filter(|_| cursor == Cursor::InMeta),
        },
        cursor: at.filter(|_| cursor == Cursor::BesideMeta),
    })
}
