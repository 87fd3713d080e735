//! Marks: up to which message a user has got a conversation, or has read it.

use serde::Serialize;

use super::asked::Side;
use super::store::Standing;
use crate::api::rails::{Field, done};
use crate::api::{ApiResponse, Call, Data, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::events::Change;
use crate::keys::{Actor, MessageId, UserKey};
use crate::state::{Conversation, State};

/// A number in bodies, although ids are texts everywhere else. Digits are taken too.
const BODY: &[Field] = &[Field::by_hand("messageId")];
const CODES: &[Code] = &[
    Code::BadRequest,
    Code::ConversationNotAccessible,
    Code::MessageIdNotFound,
    Code::UidNotFound,
];
const OF_GROUPS: &[Code] = &[Code::GuidNotFound, Code::NotAMember];

const fn of_user(operation: Operation) -> Operation {
    operation.body(BODY).refuses(CODES)
}

const fn of_group(operation: Operation) -> Operation {
    of_user(operation).also_refuses(OF_GROUPS)
}

pub(super) const USER_DELIVERED: Operation = of_user(Operation::post(
    "mark-user-conversation-as-delivered",
    "/users/{uid}/conversation/delivered",
    delivered,
));
pub(super) const USER_READ: Operation = of_user(Operation::post(
    "mark-user-conversation-as-read",
    "/users/{uid}/conversation/read",
    read,
));
pub(super) const USER_UNREAD: Operation = of_user(Operation::delete(
    "mark-user-conversation-as-unread",
    "/users/{uid}/conversation/read",
    unread,
));
pub(super) const GROUP_DELIVERED: Operation = of_group(Operation::post(
    "mark-group-conversation-as-delivered",
    "/groups/{guid}/conversation/delivered",
    delivered,
));
pub(super) const GROUP_READ: Operation = of_group(Operation::post(
    "mark-group-conversation-as-read",
    "/groups/{guid}/conversation/read",
    read,
));
pub(super) const GROUP_UNREAD: Operation = of_group(Operation::delete(
    "mark-group-conversation-as-unread",
    "/groups/{guid}/conversation/read",
    unread,
));

/// With a capital letter in conversations of two users, as in the samples.
#[derive(Serialize)]
struct Marked {
    success: bool,
    #[serde(rename = "Message")]
    message: &'static str,
}

fn delivered(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    mark(app, call, |standing, id| {
        let is_news = standing.delivered < id;
        standing.delivered = standing.delivered.max(id);
        is_news.then_some(Change::MessageDelivered)
    })?
    .acknowledged("The conversation has been marked as delivered successfully.")
}

fn read(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    mark(app, call, |standing, id| {
        let is_news = standing.read < id;
        standing.read = standing.read.max(id);
        standing.delivered = standing.delivered.max(standing.read);
        is_news.then_some(Change::MessageRead)
    })?
    .acknowledged("The conversation has been marked as read successfully.")
}

/// Makes what is known of a message an event.
type ToChange = fn(MessageId, UserKey) -> Change;

/// Marks a conversation up to the message that is named, or to the last one, and tells of it if it is news.
fn mark(
    app: &App,
    call: &Call<'_>,
    up_to: fn(&mut Standing, Option<MessageId>) -> Option<ToChange>,
) -> Result<Side, ApiError> {
    let mut state = app.state();
    let (side, id) = asked(&state, call)?;
    let id = id.or(side.last(&state));
    let standing = state.standings.change(side.user, side.conversation);
    if let (Some(id), Some(change)) = (id, up_to(standing, id)) {
        let by = Actor::User(side.user);
        state.changed(change(id, side.user), by, call.now);
    }
    Ok(side)
}

/// The messages after the one that is named are unread again, or all of them.
fn unread(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let mut state = app.state();
    let (side, id) = asked(&state, call)?;
    let standing = state.standings.change(side.user, side.conversation);
    if standing.read > id {
        standing.read = id;
        let change = Change::ConversationUnread(side.conversation.receiver(side.user));
        state.changed(change, Actor::User(side.user), call.now);
    }
    done("The conversation has been marked as unread successfully.")
}

/// Whose side, and the message that is named.
fn asked(state: &State, call: &Call<'_>) -> Result<(Side, Option<MessageId>), ApiError> {
    let named = call.body.object()?.get("messageId");
    let side = Side::asked(state, call)?;
    let Some(named) = named.filter(|named| !named.is_null()) else {
        return Ok((side, None));
    };
    let text = named
        .as_u64()
        .map(|number| number.to_string())
        .or(named.as_str().map(str::to_owned));
    let text = text.ok_or_else(|| {
        let sentence = "The messageId field must be an integer.".to_owned();
        ApiError::new(Code::BadRequest, "The request did not pass validation.")
            .with_details(vec![("messageId".to_owned(), vec![sentence])])
    })?;
    let id = MessageId::parse(&text).filter(|id| {
        let message = state.messages.get(*id);
        message.is_some_and(|message| {
            Conversation::of(message.sender, message.receiver) == side.conversation
        })
    });
    match id {
        Some(id) => Ok((side, Some(id))),
        None => Err(ApiError::message_not_found(&text)),
    }
}

impl Side {
    fn acknowledged(self, message: &'static str) -> Result<ApiResponse, ApiError> {
        match self.conversation {
            Conversation::Group(_) => done(message),
            Conversation::Users(..) => ApiResponse::json(&Data {
                data: Marked {
                    success: true,
                    message,
                },
            }),
        }
    }
}
