//! `POST` and `DELETE` of `/roles/{role}/restrictedfeatures`: an outcome for each feature, and one for all.

use super::PATH;
use super::catalogue::FEATURES;
use crate::api::rails::{Acknowledged, Field, Items, Rule, done};
use crate::api::roles::DEFAULT;
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

const CODES: &[Code] = &[Code::BadRequest, Code::RoleNotFound];

pub(super) const RESTRICT: Operation = Operation::post("restrict-features", PATH, restrict)
    .body(&[Field::required("featuresToRestrict", Rule::SomeTexts)])
    .refuses(CODES);

pub(super) const ALLOW: Operation = Operation::delete("allow-features", PATH, allow)
    .body(&[
        Field::new("featuresToAllow", Rule::Texts),
        Field::new("allowAll", Rule::Flag),
    ])
    .refuses(CODES);

fn restrict(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let (mut state, role) = (app.state(), call.segment("role"));
    state.role(role)?;
    if role == DEFAULT {
        return Err(ApiError::new(
            Code::BadRequest,
            "The role default cannot be restricted.",
        ));
    }
    let mut items = Items::new(&app.settings.choices);
    let mut is_changed = false;
    for key in body.texts("featuresToRestrict").unwrap_or_default() {
        let outcome = if FEATURES.iter().any(|feature| feature.key == key) {
            is_changed |= state.restrictions.add(role, key, call.now.seconds());
            Ok(Acknowledged::new(format!(
                "The feature {key} has been restricted successfully."
            )))
        } else {
            let key: String = key.chars().take(100).collect();
            Err(ApiError::new(
                Code::BadRequest,
                format!("There is no feature {key}."),
            ))
        };
        items.add(key, outcome);
    }
    if is_changed {
        let change = Change::DocumentUpdated("restricted features".into(), role.into());
        state.changed(change, Actor::App, call.now);
    }
    ApiResponse::json(&Data { data: items })
}

fn allow(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let (mut state, role) = (app.state(), call.segment("role"));
    state.role(role)?;
    if body.flag("allowAll") == Some(true) {
        // The list says nothing then (older API description).
        state.restrictions.forget_role(role);
    } else {
        for key in body.texts("featuresToAllow").unwrap_or_default() {
            state.restrictions.remove(role, key);
        }
    }
    let change = Change::DocumentUpdated("restricted features".into(), role.into());
    state.changed(change, Actor::App, call.now);
    done(format!(
        "The features have been allowed for the role {role} successfully."
    ))
}
