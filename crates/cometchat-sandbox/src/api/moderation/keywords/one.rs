//! One keyword list: read, replaced, deleted.

use super::answer::KeywordsJson;
use super::body::read;
use super::store::KeywordList;
use super::{CONTENT, NAME};
use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/moderation/keywords/{keywordId}";
const CODES: &[Code] = &[Code::KeywordNotFound, Code::FeatureNotAccessible];

pub(super) const GET: Operation = Operation::get("get-keywords", PATH, get).refuses(CODES);
pub(super) const UPDATE: Operation = Operation::put("update-keywords", PATH, update)
    .body(&[
        Field::new("id", Rule::Text(100)),
        CONTENT[0],
        CONTENT[1],
        CONTENT[2],
        CONTENT[3],
        CONTENT[4],
    ])
    .refuses(&[Code::BadRequest])
    .also_refuses(CODES);
pub(super) const DELETE: Operation =
    Operation::delete("delete-keywords", PATH, delete).refuses(CODES);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let state = app.state();
    let list = found(&state, call.segment("keywordId"))?;
    ApiResponse::json(&Data {
        data: KeywordsJson::new(&app.settings.app_id, list),
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("keywordId");
    let sent = read(app, call)?;
    let mut state = app.state();
    found(&state, id)?;
    if let Some(list) = state.lists.get_mut(id) {
        list.name = sent.name.as_deref().unwrap_or(id).into();
        list.description = sent.description.map(Into::into);
        list.category = sent.category;
        list.is_csv = sent.is_csv;
        list.terms = sent.terms;
        list.updated_at = call.now.seconds();
        list.revision += 1;
    }
    state.build_engine();
    let change = Change::DocumentUpdated(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    ApiResponse::json(&Data {
        data: KeywordsJson::new(&app.settings.app_id, found(&state, id)?),
    })
}

/// Conditions that name it are never met from then on.
fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("keywordId");
    let mut state = app.state();
    found(&state, id)?;
    state.lists.remove(id);
    state.build_engine();
    let change = Change::DocumentDeleted(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    done(format!("Keyword list {id} has been deleted successfully."))
}

fn found<'s>(state: &'s State, id: &str) -> Result<&'s KeywordList, ApiError> {
    let unknown = || {
        let id: String = id.chars().take(100).collect();
        ApiError::new(
            Code::KeywordNotFound,
            format!("There is no keyword list {id}."),
        )
    };
    state.lists.get(id).ok_or_else(unknown)
}
