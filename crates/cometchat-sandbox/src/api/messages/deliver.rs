//! Sending what has been checked: to one receiver, or to several with one result each.

use serde::Serialize;

use super::{Content, Message, MessageJson, Placement, ReceiverId, Receivers};
use crate::api::SOURCE;
use crate::api::rails::{Action, Keyed};
use crate::api::response::{ApiResponse, Data, Envelope};
use crate::choices::{Choices, DuplicateMuid, FailedReceiver};
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::ValidationErrors;
use crate::keys::{Actor, MessageId, Receiver, UserKey};
use crate::state::{ConversationId, State};

/// A message without its receiver.
pub(crate) struct Draft {
    pub(crate) sender: UserKey,
    /// Who sends it: the sender, or the app for somebody or something else.
    pub(crate) actor: Actor,
    pub(crate) content: Content,
    /// The message it replies to.
    pub(crate) parent: Option<MessageId>,
}

/// Stores the message once for each receiver and answers what was stored.
///
/// With several receivers the response names each of them, with the message or with the error that kept it from being sent.
/// That a response maps receivers to messages was seen live for ordinary sends; the form of a failed entry is ours.
pub(crate) fn deliver(
    state: &mut State,
    draft: Draft,
    receivers: Receivers,
    choices: &Choices,
    now: Timestamp,
) -> Result<ApiResponse, ApiError> {
    let extras = draft.content.extras.as_ref();
    let quoted = extras.and_then(|extras| extras.quoted);
    if let Some(quoted) = quoted.filter(|quoted| state.messages.get(*quoted).is_none()) {
        return Err(ApiError::message_not_found(&quoted.to_string()));
    }
    match receivers {
        Receivers::One(receiver_id) => to_one(state, &draft, &receiver_id, choices, now),
        Receivers::Several(receiver_ids) => to_several(state, &draft, &receiver_ids, choices, now),
    }
}

fn to_one(
    state: &mut State,
    draft: &Draft,
    receiver_id: &ReceiverId,
    choices: &Choices,
    now: Timestamp,
) -> Result<ApiResponse, ApiError> {
    let sent = send(state, draft, receiver_id, choices, now)?;
    let answer = ApiResponse::json(&Data {
        data: render(state, sent.id(), choices)?,
    })?;
    Ok(match sent {
        Sent::New(id) => answer.made(id, 1),
        Sent::Before(_) => answer,
    })
}

fn to_several(
    state: &mut State,
    draft: &Draft,
    receiver_ids: &[ReceiverId],
    choices: &Choices,
    now: Timestamp,
) -> Result<ApiResponse, ApiError> {
    let send_to = |receiver_id| (receiver_id, send(state, draft, receiver_id, choices, now));
    let sent: Vec<_> = receiver_ids.iter().map(send_to).collect();
    let mut results = Results::default();
    for (receiver_id, result) in &sent {
        let Some(entry) = Entry::of(state, result, choices)? else {
            continue;
        };
        match receiver_id {
            ReceiverId::User(uid) => results.uids.add(uid, entry),
            ReceiverId::Group(guid) => results.guids.add(guid, entry),
        }
    }
    let answer = ApiResponse::json(&Data { data: results })?;
    // One after the other: nobody else could store a message meanwhile.
    let mut ids = sent.iter().filter_map(|(_, result)| match result {
        Ok(Sent::New(id)) => Some(*id),
        _ => None,
    });
    Ok(match ids.next() {
        Some(first) => answer.made(first, 1 + ids.count() as u32),
        None => answer,
    })
}

/// A message as it is to be answered.
#[derive(Clone, Copy)]
pub(crate) enum Sent {
    New(MessageId),
    /// It had been sent before, under the same muid.
    Before(MessageId),
}

impl Sent {
    pub(crate) fn id(self) -> MessageId {
        match self {
            Self::New(id) | Self::Before(id) => id,
        }
    }
}

/// Stores a message, unless its muid is taken and that matters.
pub(crate) fn store(
    state: &mut State,
    message: Message,
    by: Actor,
    choices: &Choices,
    now: Timestamp,
) -> Result<Sent, ApiError> {
    let muid = message.content.muid();
    let Some(first) = state.with_muid(message.sender, message.receiver, muid) else {
        return Ok(Sent::New(state.send(message, by, now)));
    };
    if choices.duplicate_muid == DuplicateMuid::ReturnFirst {
        return Ok(Sent::Before(first));
    }
    let mut errors = ValidationErrors::default();
    errors.invalid("muid", "The muid has already been taken.");
    errors.refuse_if_any().map(|()| Sent::Before(first))
}

fn send(
    state: &mut State,
    draft: &Draft,
    receiver_id: &ReceiverId,
    choices: &Choices,
    now: Timestamp,
) -> Result<Sent, ApiError> {
    let receiver = receiver_id.find(state)?;
    let action = Action::Write(receiver, &draft.content, draft.parent.is_some());
    state.may(draft.actor, action)?;
    if draft.actor == Actor::App && draft.sender != state.system_user() {
        // A bot needs no membership, but has a role.
        state.permits(draft.sender, action)?;
    }
    if let Some(parent) = draft.parent {
        stays_in_conversation(state, parent, draft.sender, receiver)?;
    }
    let content = draft.content.clone();
    let mut message = Message::new(draft.sender, receiver, content, now.seconds());
    message.parent = draft.parent;
    if !state.engine.is_active() {
        return store(state, message, draft.actor, choices, now);
    }
    let judgement = state.judge(None, &message, now);
    message.moderation = Some(judgement.moderation(now.after(state.engine.delay)));
    let sent = store(state, message, draft.actor, choices, now)?;
    if let Sent::New(id) = sent {
        state.carry_out(id, judgement, now);
    }
    Ok(sent)
}

/// A reply belongs to the conversation of the message it replies to.
fn stays_in_conversation(
    state: &State,
    parent: MessageId,
    sender: UserKey,
    receiver: Receiver,
) -> Result<(), ApiError> {
    let message = state
        .messages
        .get(parent)
        .ok_or_else(|| ApiError::message_not_found(&parent.to_string()))?;
    let theirs = ConversationId::of(state, message.sender, message.receiver);
    if ConversationId::of(state, sender, receiver) == theirs {
        return Ok(());
    }
    Err(ApiError::new(
        Code::WrongMessageThread,
        format!("The reply belongs to another conversation than message {parent}."),
    ))
}

fn render<'s>(
    state: &'s State,
    id: MessageId,
    choices: &Choices,
) -> Result<MessageJson<'s>, ApiError> {
    let message = state
        .messages
        .get(id)
        .ok_or_else(|| ApiError::message_not_found(&id.to_string()))?;
    Ok(MessageJson::new(
        state,
        id,
        message,
        Placement::Receiver,
        choices,
    ))
}

#[derive(Default, Serialize)]
struct Results<'a> {
    #[serde(skip_serializing_if = "Keyed::is_empty")]
    uids: Keyed<'a, Entry<'a>>,
    #[serde(skip_serializing_if = "Keyed::is_empty")]
    guids: Keyed<'a, Entry<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Sent(Box<MessageJson<'a>>),
    Refused(Envelope<'a>),
    Failed { success: bool, message: &'a str },
}

impl<'a> Entry<'a> {
    /// What the response shows of one receiver, if anything.
    fn of(
        state: &'a State,
        result: &'a Result<Sent, ApiError>,
        choices: &Choices,
    ) -> Result<Option<Self>, ApiError> {
        Ok(match (result, choices.failed_receiver) {
            (Ok(sent), _) => Some(Self::Sent(Box::new(render(state, sent.id(), choices)?))),
            (Err(error), FailedReceiver::Error) => {
                Some(Self::Refused(Envelope::new(error, SOURCE, choices)))
            }
            (Err(error), FailedReceiver::SuccessFalse) => Some(Self::Failed {
                success: false,
                message: error.message(),
            }),
            (Err(_), FailedReceiver::LeftOut) => None,
        })
    }
}
