//! Documents that a user has one of. The user is named in the query.

use super::{contact_details, mutes, preferences, timezone};
use crate::api::rails::{Document, Field, Kind, Rule};
use crate::api::{Call, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;
use crate::state::State;

/// Every kind that goes with its user.
pub(super) static KINDS: [&Kind; 4] = [
    &preferences::PREFERENCES,
    &mutes::MUTES,
    &timezone::TIMEZONE,
    &contact_details::DETAILS,
];

/// How the query names the user.
pub(super) const UID: &[Field] = &[Field::required("uid", Rule::Text(100))];
pub(super) const CODES: &[Code] = &[Code::BadRequest, Code::UidNotFound];

/// The uid that the query names, of a user that there is.
pub(super) fn uid(call: &Call<'_>, state: &State) -> Result<String, ApiError> {
    let query = call.asked()?;
    let user = request::find_user(state, query.text("uid").unwrap_or_default())?;
    Ok(state.users.get(user).uid.to_string())
}

/// Changes a user's document, which is made if there is none yet.
pub(super) fn change(
    state: &mut State,
    call: &Call<'_>,
    kind: &Kind,
    uid: &str,
    by: Actor,
    change: impl FnOnce(&mut Document),
) {
    let mut document = match state.documents.get(kind, uid) {
        Some(document) => document.clone(),
        None => Document::new(call.now.seconds()),
    };
    change(&mut document);
    document.updated_at = Some(call.now.seconds());
    state.documents.put(kind, uid, document);
    let event = Change::DocumentUpdated(kind.name.into(), uid.into());
    state.changed(event, by, call.now);
}

/// Deletes a user's document.
pub(super) fn delete(state: &mut State, call: &Call<'_>, kind: &Kind, uid: &str, by: Actor) {
    state.documents.remove(kind, uid);
    let event = Change::DocumentDeleted(kind.name.into(), uid.into());
    state.changed(event, by, call.now);
}

/// The state and the user of a call that names one in the query.
pub(super) fn locked<'a>(
    app: &'a App,
    call: &Call<'_>,
) -> Result<(std::sync::MutexGuard<'a, State>, String), ApiError> {
    let state = app.state();
    let uid = uid(call, &state)?;
    Ok((state, uid))
}
