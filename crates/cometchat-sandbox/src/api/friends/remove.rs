//! `DELETE /users/{uid}/friends`: one answer for all of them.

use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::Actor;

pub(super) const OPERATION: Operation =
    Operation::delete("remove-friends", "/users/{uid}/friends", act)
        .body(&[Field::required("friends", Rule::SomeTexts)])
        .refuses(&[Code::BadRequest, Code::UidNotFound, Code::NotAFriend]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let user = request::find_user(&state, call.segment("uid"))?;
    let mut friends = Vec::new();
    for uid in body.texts("friends").unwrap_or_default() {
        let friend = request::find_user(&state, uid)?;
        if !state.friends.are(user, friend) {
            return Err(ApiError::new(
                Code::NotAFriend,
                format!("The user {uid} is no friend."),
            ));
        }
        friends.push(friend);
    }
    // Nobody is removed unless everybody can be: there is one answer for all.
    for friend in friends {
        state.friends.remove(user, friend);
        state.changed(Change::FriendRemoved(user, friend), Actor::App, call.now);
    }
    done("Friends have been removed successfully.")
}
