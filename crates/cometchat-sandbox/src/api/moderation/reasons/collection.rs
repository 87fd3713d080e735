//! `GET` and `POST` of `/moderation/reasons`.

use super::answer::ReasonJson;
use super::store::Reason;
use super::{MOST, NAME};
use crate::api::rails::{Field, Rule, limited};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::input::ValidationErrors;
use crate::keys::Actor;

const PATH: &str = "/moderation/reasons";
/// The page size the vendor's sample names. No query changes it.
const LIMIT: usize = 10;

pub(super) const LIST: Operation = Operation::get("list-reasons", PATH, list);
pub(super) const CREATE: Operation = Operation::post("create-reason", PATH, create)
    .body(&[
        Field::required("id", Rule::NewId),
        Field::required("name", Rule::Name),
        Field::new("description", Rule::Text(usize::MAX)),
    ])
    .refuses(&[
        Code::BadRequest,
        Code::PlanQuotaRestriction,
        Code::FeatureNotAccessible,
    ]);

fn list(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let state = app.state();
    let rows = state.reasons.all().iter().map(ReasonJson::row);
    limited(&rows.collect::<Vec<_>>(), LIMIT)
}

fn create(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let body = call.accepted(app)?;
    let id = body.text("id").unwrap_or_default();
    let mut state = app.state();
    if state.reasons.get(id).is_some() {
        let mut errors = ValidationErrors::default();
        errors.invalid("id", "The id has already been taken.");
        errors.refuse_if_any()?;
    }
    let own = state.reasons.all().iter().filter(|reason| reason.is_own);
    if own.count() >= MOST {
        return Err(ApiError::over_limit(
            Code::PlanQuotaRestriction,
            "The app has as many reasons of its own as it may have.",
            MOST,
        ));
    }
    state.reasons.add(Reason {
        id: id.into(),
        name: body.text("name").unwrap_or_default().into(),
        description: body.text("description").map(Into::into),
        created_at: call.now.seconds(),
        updated_at: call.now.seconds(),
        is_default: false,
        is_own: true,
    });
    let change = Change::DocumentCreated(NAME.into(), id.into());
    state.changed(change, Actor::App, call.now);
    ApiResponse::json(&Data {
        data: state.reasons.get(id).map(ReasonJson::one),
    })
}
