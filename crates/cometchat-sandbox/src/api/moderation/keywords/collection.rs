//! `POST` and `GET` of `/moderation/keywords`.

use super::answer::KeywordsJson;
use super::body::read;
use super::store::KeywordList;
use super::{CONTENT, MOST, NAME};
use crate::api::rails::{Field, Rule, limited};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::ValidationErrors;
use crate::keys::Actor;

const PATH: &str = "/moderation/keywords";

pub(super) const CREATE: Operation = Operation::post("create-keywords", PATH, create)
    .body(&[
        Field::new("id", Rule::NewId),
        CONTENT[0],
        CONTENT[1],
        CONTENT[2],
        CONTENT[3],
        CONTENT[4],
    ])
    .refuses(&[
        Code::BadRequest,
        Code::PlanQuotaRestriction,
        Code::FeatureNotAccessible,
    ]);

pub(super) const LIST: Operation =
    Operation::get("list-keywords", PATH, list).refuses(&[Code::FeatureNotAccessible]);

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let sent = read(app, call)?;
    let mut state = app.state();
    let mut numbers = (1..).map(|number| format!("list-{number}"));
    let free = numbers.find(|id| state.lists.get(id).is_none());
    let id = sent.id.or(free).unwrap_or_default();
    if state.lists.get(&id).is_some() {
        let mut errors = ValidationErrors::default();
        errors.invalid("id", "The id has already been taken.");
        errors.refuse_if_any()?;
    }
    if state.lists.all().len() >= MOST {
        return Err(ApiError::over_limit(
            Code::PlanQuotaRestriction,
            "The app has as many keyword lists of its own as it may have.",
            MOST,
        ));
    }
    let now = call.now.seconds();
    state.lists.add(KeywordList {
        name: sent.name.as_deref().unwrap_or(&id).into(),
        id: id.as_str().into(),
        description: sent.description.map(Into::into),
        category: sent.category,
        is_csv: sent.is_csv,
        terms: sent.terms,
        created_at: now,
        updated_at: now,
        revision: 1,
    });
    let change = Change::DocumentCreated(NAME.into(), id.as_str().into());
    state.changed(change, Actor::App, call.now);
    let list = state.lists.get(&id);
    ApiResponse::json(&Data {
        data: list.map(|list| KeywordsJson::new(&app.settings.app_id, list)),
    })
}

fn list(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let state = app.state();
    let rows = state.lists.all().iter().enumerate();
    let rows = rows.map(|(place, list)| KeywordsJson::row(&app.settings.app_id, place, list));
    limited(&rows.collect::<Vec<_>>(), 10)
}
