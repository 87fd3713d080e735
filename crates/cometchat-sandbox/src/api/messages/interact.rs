//! `PATCH /messages/{id}/interacted`: which elements of an interactive message a user has used.

use serde_json::Value;

use super::{Category, Message};
use crate::api::rails::{Action, Field, Rule, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation = Operation::patch(
    "mark-message-as-interacted",
    "/messages/{id}/interacted",
    act,
)
.body(&[Field::required("interactions", Rule::SomeTexts)])
.refuses(&[
    Code::BadRequest,
    Code::UidNotFound,
    Code::MessageIdNotFound,
    Code::MessageNoAccess,
]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = call.acting_user(&state)?;
    let id = call.message(&state)?;
    state.may(Actor::User(user), Action::ReadMessage(id))?;
    let used = body.texts("interactions").unwrap_or_default();
    let elements = state.messages.get(id).map(elements).unwrap_or_default();
    for (place, element) in used.iter().enumerate() {
        if !elements.iter().any(|known| known == element) {
            let field = format!("interactions.{place}");
            let sentence = format!("The selected {field} is invalid.");
            let error = ApiError::new(Code::BadRequest, "The request did not pass validation.");
            return Err(error.with_details(vec![(field, vec![sentence])]));
        }
    }
    if state.interactions.add(id, user, &used, call.now.seconds()) {
        let change = Change::MessageInteracted(id, user);
        state.changed(change, Actor::User(user), call.now);
    }
    done("The message has been marked as interacted successfully.")
}

/// The ids of the elements that can be used. Only interactive messages have any.
fn elements(message: &Message) -> Vec<String> {
    let mut found = Vec::new();
    if message.content.category == Category::Interactive {
        let payload = message.content.payload.as_deref();
        for (_, value) in payload.into_iter().flat_map(|payload| &payload.others) {
            if let Ok(value) = serde_json::from_str(value.get()) {
                collect(&value, &mut found);
            }
        }
    }
    found
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(id) = fields.get("elementId").and_then(Value::as_str) {
                found.push(id.to_owned());
            }
            fields.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}
