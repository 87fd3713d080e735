//! `POST` and `GET` of `/apikeys`.

use super::SCOPES;
use super::store::{KeyScope, MOST};
use crate::api::rails::{Cursor, Field, Rule, paged};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

pub(super) const CREATE: Operation = Operation::post("create-api-key", "/apikeys", create)
    .body(&[
        Field::required("name", Rule::Name),
        Field::required("scope", Rule::OneOf(SCOPES)),
    ])
    .refuses(&[Code::BadRequest, Code::PlanQuotaRestriction]);

pub(super) const LIST: Operation = Operation::get("list-api-keys", "/apikeys", list)
    .query(&[
        Field::new("scope", Rule::OneOf(SCOPES)),
        Field::new("searchKey", Rule::Text(usize::MAX)),
    ])
    .refuses(&[Code::BadRequest]);

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut keys = app.keys_mut();
    if keys.list.len() >= MOST {
        let sentence = format!("An app has at most {MOST} API keys.");
        return Err(ApiError::new(Code::PlanQuotaRestriction, sentence));
    }
    let scope = KeyScope::from_wire(body.text("scope").unwrap_or_default());
    let key = keys.make(body.text("name").unwrap_or_default(), scope, call.now);
    ApiResponse::json(&Data { data: key })
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let keys = app.keys();
    let scope = query.text("scope").map(KeyScope::from_wire);
    let wanted = query.text("searchKey").unwrap_or_default().to_lowercase();
    let rows = keys.list.iter().filter(|key| {
        scope.is_none_or(|scope| key.scope == scope) && key.name.to_lowercase().contains(&wanted)
    });
    paged(
        rows.collect(),
        &query,
        Cursor::Nowhere,
        |key| key.created_at,
        |key| *key,
    )
}
