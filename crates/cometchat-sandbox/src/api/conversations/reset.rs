//! `DELETE` of a conversation: its messages are gone for who deletes it, or for good.

use super::asked::Side;
use crate::api::rails::{Field, Rule, done};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId};

const PRESERVE_ORDER: Field = Field::new("preserveOrder", Rule::Flag);

pub(super) const BY_ID: Operation = Operation::delete("delete-conversation", super::BY_ID, reset)
    .refuses(&[
        Code::ConversationNotAccessible,
        Code::ConversationNotFound,
        Code::UidNotFound,
    ]);

pub(super) const OF_USER: Operation =
    Operation::delete("reset-user-conversation", super::OF_USER, reset)
        .body(&[
            Field::new("deleteMessagesPermanently", Rule::Flag),
            PRESERVE_ORDER,
            // Says again what the path says.
            Field::new("conversationWith", Rule::Text(100)),
        ])
        .refuses(&[
            Code::BadRequest,
            Code::ConversationNotAccessible,
            Code::UidNotFound,
        ]);

pub(super) const OF_GROUP: Operation =
    Operation::delete("reset-group-conversation", super::OF_GROUP, reset)
        .body(&[PRESERVE_ORDER])
        .refuses(&[
            Code::BadRequest,
            Code::ConversationNotAccessible,
            Code::GuidNotFound,
            Code::NotAMember,
            Code::UidNotFound,
        ]);

fn reset(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let body = call.accepted(app)?;
    let mut state = app.state();
    let side = Side::asked(&state, call)?;
    let last = side.last(&state);
    // Only conversations of two users offer it.
    let is_for_good = body.flag("deleteMessagesPermanently") == Some(true)
        && call
            .operation
            .is_some_and(|operation| operation.id == OF_USER.id);
    if is_for_good {
        let ids: Vec<MessageId> = side.newest(&state).collect();
        for id in ids {
            state.remove_message(id);
        }
    }
    let standing = state.standings.change(side.user, side.conversation);
    standing.cleared = last;
    standing.added_at = None;
    standing.keeps_place = body.flag("preserveOrder") == Some(true);
    let change = Change::ConversationDeleted(side.conversation.receiver(side.user));
    state.changed(change, Actor::User(side.user), call.now);
    done("The conversation has been deleted successfully.")
}
