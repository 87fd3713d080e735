//! `POST` and `GET` of `/moderation/rules`.

use super::answer::RuleJson;
use super::body::revision;
use super::given::given;
use super::{CONTENT, MOST, NAME};
use crate::api::rails::{Field, Rule, limited};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::ValidationErrors;
use crate::keys::Actor;

/// How many rules a list holds.
const LONGEST: u64 = 50;

pub(super) const CREATE: Operation = Operation::post("create-rule", "/moderation/rules", create)
    .body(&[
        Field::new("id", Rule::NewId),
        CONTENT[0],
        CONTENT[1],
        CONTENT[2],
        CONTENT[3],
        CONTENT[4],
        CONTENT[5],
    ])
    .refuses(&[
        Code::BadRequest,
        Code::PlanQuotaRestriction,
        Code::FeatureNotAccessible,
    ]);

pub(super) const LIST: Operation = Operation::get("list-rules", "/moderation/rules", list)
    .query(&[Field::new("limit", Rule::Whole(1, LONGEST))])
    .refuses(&[Code::BadRequest, Code::FeatureNotAccessible]);

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let given = given(app);
    let mut state = app.state();
    let is_taken = |id: &str| {
        let is_given = given.iter().any(|(other, _)| other == id);
        is_given || state.rules.get(id).is_some()
    };
    let numbered = || (1..).map(|number| format!("rule-{number}"));
    let id = match body.text("id") {
        Some(id) => id.to_owned(),
        None => numbered().find(|id| !is_taken(id)).unwrap_or_default(),
    };
    if is_taken(&id) {
        let mut errors = ValidationErrors::default();
        errors.invalid("id", "The id has already been taken.");
        errors.refuse_if_any()?;
    }
    if state.rules.all().len() >= MOST {
        return Err(ApiError::over_limit(
            Code::PlanQuotaRestriction,
            "The app has as many rules of its own as it may have.",
            MOST,
        ));
    }
    let revision = revision(&id, &body, &state.lists, call.now.seconds())?;
    state.rules.add(&id, revision);
    state.build_engine();
    let change = Change::DocumentCreated(NAME.into(), id.as_str().into());
    state.changed(change, Actor::App, call.now);
    let rule = state.rules.get(&id);
    ApiResponse::json(&Data {
        data: rule.and_then(|rule| RuleJson::newest(&app.settings.app_id, rule)),
    })
}

fn list(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let limit = call.asked()?.whole("limit").unwrap_or(LONGEST) as usize;
    let given = given(app);
    let state = app.state();
    let own = state.rules.all().iter();
    let own = own.filter_map(|rule| RuleJson::newest(&app.settings.app_id, rule));
    let given = given.iter().map(|(id, rule)| RuleJson::given(id, rule));
    let rules: Vec<_> = own.chain(given).take(limit).collect();
    limited(&rules, limit)
}
