//! `POST` and `DELETE` of `/groups/{guid}/bannedusers/{uid}`.

use crate::api::rails::{Action, done};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, GroupKey, MessageId, UserKey};
use crate::state::State;

const ONE: &str = "/groups/{guid}/bannedusers/{uid}";

pub(super) const BAN: Operation = Operation::post("ban-user", ONE, ban).refuses(&[
    Code::GuidNotFound,
    Code::UidNotFound,
    Code::AlreadyBanned,
    Code::MemberBanFailed,
    Code::GroupNoSelfAction,
    Code::GroupNoClearance,
    Code::PermissionDenied,
]);

pub(super) const UNBAN: Operation = Operation::delete("unban-user", ONE, unban).refuses(&[
    Code::GuidNotFound,
    Code::UidNotFound,
    Code::NotABannedUser,
    Code::GroupNoClearance,
    Code::PermissionDenied,
]);

fn ban(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    let user = request::find_user(&state, call.segment("uid"))?;
    state.may(actor, Action::Ban(group, user))?;
    state.ban(group, user, actor, call.now)?;
    done(format!(
        "User with UID {} has been banned from the group successfully.",
        state.users.get(user).uid
    ))
}

fn unban(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    let user = request::find_user(&state, call.segment("uid"))?;
    state.may(actor, Action::Unban(group))?;
    let uid = state.users.get(user).uid.clone();
    if state.bans.since(group, user).is_none() {
        return Err(ApiError::new(
            Code::NotABannedUser,
            format!("The user {uid} is not banned from the group."),
        ));
    }
    state.bans.remove(group, user);
    state.changed(Change::MemberUnbanned(group, user), actor, call.now);
    // The sample's words speak of banning.
    done(format!(
        "User with UID {uid} has been banned from the group successfully."
    ))
}

impl State {
    /// Bans a user, who is no member any more. Answers the message that tells of it.
    pub(crate) fn ban(
        &mut self,
        group: GroupKey,
        user: UserKey,
        by: Actor,
        now: Timestamp,
    ) -> Result<Option<MessageId>, ApiError> {
        if self.bans.since(group, user).is_some() {
            let uid = &self.users.get(user).uid;
            return Err(ApiError::new(
                Code::AlreadyBanned,
                format!("The user {uid} is banned from the group already."),
            ));
        }
        // Whoever asks, the owner stays.
        self.may(Actor::App, crate::api::rails::Action::Ban(group, user))?;
        self.members.remove(group, user);
        self.bans.add(group, user, now.seconds());
        Ok(self.changed(Change::MemberBanned(group, user), by, now))
    }
}
