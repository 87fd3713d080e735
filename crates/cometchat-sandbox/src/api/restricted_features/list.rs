//! `GET /roles/{role}/restrictedfeatures`: those that are restricted, and no others.

use serde::Serialize;

use super::PATH;
use super::catalogue::{FEATURES, Feature};
use crate::api::rails::{Cursor, Query, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const OPERATION: Operation =
    Operation::get("list-restricted-features", PATH, act).refuses(&[Code::RoleNotFound]);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    title: &'static str,
    description: &'static str,
    key: &'static str,
    path: &'static str,
    created_at: u64,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let (state, role) = (app.state(), call.segment("role"));
    state.role(role)?;
    let feature = |(key, at)| {
        let found = FEATURES.iter().find(|feature| feature.key == key);
        found.map(|feature| (feature, at))
    };
    let rows: Vec<(&Feature, u64)> = state.restrictions.of(role).filter_map(feature).collect();
    // No query is documented.
    let query = Query::read("", std::iter::empty())?;
    paged(
        rows,
        &query,
        Cursor::Nowhere,
        |(_, at)| *at,
        |(feature, at)| Row {
            title: feature.title,
            description: feature.description,
            key: feature.key,
            path: feature.path,
            created_at: *at,
        },
    )
}
