//! `/apikeys/{apiKey}`: one key.

use super::SCOPES;
use super::store::{ApiKey, ApiKeys, KeyScope};
use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};

const PATH: &str = "/apikeys/{apiKey}";

pub(super) const GET: Operation =
    Operation::get("get-api-key", PATH, get).refuses(&[Code::ApiKeyUnknown]);

pub(super) const UPDATE: Operation = Operation::put("update-api-key", PATH, update)
    .body(&[
        Field::new("name", Rule::Name),
        Field::new("scope", Rule::OneOf(SCOPES)),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::ApiKeyUnknown,
        Code::ApiKeyNoSelfAction,
    ]);

pub(super) const DELETE: Operation = Operation::delete("delete-api-key", PATH, delete)
    .refuses(&[Code::ApiKeyUnknown, Code::ApiKeyNoSelfAction]);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let keys = app.keys();
    let place = place(&keys, call)?;
    ApiResponse::json(&Data {
        data: &keys.list[place],
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut keys = app.keys_mut();
    let place = another(&keys, call)?;
    let key: &mut ApiKey = &mut keys.list[place];
    if let Some(name) = body.text("name") {
        key.name = name.to_owned();
    }
    if let Some(scope) = body.text("scope") {
        key.scope = KeyScope::from_wire(scope);
    }
    ApiResponse::json(&Data { data: key.clone() })
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut keys = app.keys_mut();
    let place = another(&keys, call)?;
    let key = keys.list.remove(place);
    // On purpose: the sample's words hold the whole key, so clients have to keep them out of logs.
    done(format!(
        "API Key {} has been deleted successfully.",
        key.api_key
    ))
}

fn place(keys: &ApiKeys, call: &Call<'_>) -> Result<usize, ApiError> {
    let wanted = call.segment("apiKey");
    let place = keys.list.iter().position(|key| key.api_key == wanted);
    place.ok_or_else(|| ApiError::new(Code::ApiKeyUnknown, "There is no such API key."))
}

/// The place of a key that is not the caller's own.
fn another(keys: &ApiKeys, call: &Call<'_>) -> Result<usize, ApiError> {
    let place = place(keys, call)?;
    if keys.list[place].api_key == call.key {
        return Err(ApiError::new(
            Code::ApiKeyNoSelfAction,
            "An API key can neither change nor delete itself.",
        ));
    }
    Ok(place)
}
