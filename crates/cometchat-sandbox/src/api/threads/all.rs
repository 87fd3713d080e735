//! `GET /threads`: the messages that have replies, in the order in which they changed.

use super::answer::{Thread, ThreadJson};
use crate::api::rails::{AFFIX, Action, Field, LIMIT, Rule, UPDATED_AT, changed};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::UserKey;
use crate::state::{Conversation, State};

pub(super) const OPERATION: Operation = Operation::get("list-threads", "/threads", act)
    .query(&[
        LIMIT,
        AFFIX,
        UPDATED_AT,
        Field::new("participatedByMe", Rule::Flag),
        Field::new("withUnreadReplyCount", Rule::Flag),
        Field::new("withMentionCount", Rule::Flag),
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let actor = call.actor(&state)?;
    let viewer = actor.user();
    let is_asked = |name: &str| query.flag(name) == Some(true);
    let is_theirs = |thread: &Thread| {
        let may_read = state.may(actor, Action::ReadMessage(thread.parent)).is_ok();
        may_read
            && viewer.is_none_or(|viewer| {
                !is_cleared(&state, viewer, thread)
                    && (!is_asked("participatedByMe") || thread.has_part(&state, viewer))
            })
    };
    let threads = state.histories.threads();
    let threads = threads.filter_map(|parent| Thread::of(&state, parent));
    changed(
        threads.filter(is_theirs).collect(),
        &query,
        |thread| thread.changed_at,
        |thread| {
            let row = ThreadJson::new(&state, thread, viewer, call.now, &app.settings.choices);
            let unread = viewer.filter(|_| is_asked("withUnreadReplyCount"));
            let mentions = viewer.filter(|_| is_asked("withMentionCount"));
            row.counted(
                unread.map(|viewer| thread.unread(&state, viewer)),
                mentions.map(|viewer| thread.mentions(&state, viewer)),
            )
        },
    )
}

/// Whether the viewer has deleted the conversation since.
fn is_cleared(state: &State, viewer: UserKey, thread: &Thread) -> bool {
    let Some(parent) = state.messages.get(thread.parent) else {
        return true;
    };
    let conversation = Conversation::of(parent.sender, parent.receiver);
    let standing = state.standings.get(viewer, conversation);
    standing.and_then(|standing| standing.cleared) >= Some(thread.parent)
}
