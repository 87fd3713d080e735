//! One rule: read, replaced, deleted, and what it said before.

use super::answer::RuleJson;
use super::body::revision;
use super::given::given;
use super::store::StoredRule;
use super::{CONTENT, NAME};
use crate::api::rails::{Field, Rule, done, limited};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

const PATH: &str = "/moderation/rules/{ruleId}";
const CODES: &[Code] = &[Code::RuleNotFound, Code::FeatureNotAccessible];

pub(super) const GET: Operation = Operation::get("get-rule", PATH, get).refuses(CODES);
pub(super) const UPDATE: Operation = Operation::put("update-rule", PATH, update)
    .body(&[
        Field::new("id", Rule::Text(100)),
        CONTENT[0],
        CONTENT[1],
        CONTENT[2],
        CONTENT[3],
        CONTENT[4],
        CONTENT[5],
    ])
    .refuses(&[Code::BadRequest])
    .also_refuses(CODES);
pub(super) const DELETE: Operation = Operation::delete("delete-rule", PATH, delete)
    .refuses(&[Code::BadRequest])
    .also_refuses(CODES);
pub(super) const REVISIONS: Operation = Operation::get(
    "list-rule-revisions",
    "/moderation/rules/{ruleId}/revisions",
    revisions,
)
.refuses(CODES);

fn get(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("ruleId");
    let given = given(app);
    let state = app.state();
    if let Some((id, rule)) = given.iter().find(|(other, _)| other == id) {
        return ApiResponse::json(&Data {
            data: RuleJson::given(id, rule),
        });
    }
    ApiResponse::json(&Data {
        data: RuleJson::newest(&app.settings.app_id, own(&state, id)?),
    })
}

fn update(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("ruleId");
    let body = call.accepted(app)?;
    let mut state = app.state();
    is_own(app, id)?;
    own(&state, id)?;
    let revision = revision(id, &body, &state.lists, call.now.seconds())?;
    state.rules.revise(id, revision);
    state.build_engine();
    let change = Change::DocumentUpdated(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    ApiResponse::json(&Data {
        data: RuleJson::newest(&app.settings.app_id, own(&state, id)?),
    })
}

fn delete(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("ruleId");
    let mut state = app.state();
    is_own(app, id)?;
    own(&state, id)?;
    state.rules.remove(id);
    state.build_engine();
    let change = Change::DocumentDeleted(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    done(format!("Rule {id} has been deleted successfully."))
}

/// The newest first.
fn revisions(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let id = call.segment("ruleId");
    let given = given(app);
    let state = app.state();
    if let Some((id, rule)) = given.iter().find(|(other, _)| other == id) {
        return limited(&[RuleJson::given(id, rule)], 10);
    }
    let rule = own(&state, id)?;
    let numbers = (1..=rule.revisions.len()).rev();
    let rows = numbers.filter_map(|number| RuleJson::own(&app.settings.app_id, rule, number));
    limited(&rows.collect::<Vec<_>>(), 10)
}

fn own<'s>(state: &'s State, id: &str) -> Result<&'s StoredRule, ApiError> {
    let unknown = || {
        let id: String = id.chars().take(100).collect();
        ApiError::new(Code::RuleNotFound, format!("There is no rule {id}."))
    };
    state.rules.get(id).ok_or_else(unknown)
}

/// Rules that came with the app stay as they are.
fn is_own(app: &App, id: &str) -> Result<(), ApiError> {
    if given(app).iter().any(|(other, _)| other == id) {
        return Err(ApiError::new(
            Code::BadRequest,
            "A rule that came with the app can neither be changed nor deleted.",
        ));
    }
    Ok(())
}
