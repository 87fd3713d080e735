//! Sending what has been checked: to one receiver, or to several with one result each.

use std::sync::MutexGuard;

use serde::Serialize;
use serde_json::Value;

use super::{Content, Message, MessageJson, Placement, ReceiverId, Receivers};
use crate::api::rails::{Action, Keyed};
use crate::api::response::{ApiResponse, Data, Envelope};
use crate::api::{Call, SOURCE};
use crate::app::App;
use crate::choices::{Choices, DuplicateMuid, FailedReceiver};
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::ValidationErrors;
use crate::keys::{Actor, MessageId, Receiver, UserKey};
use crate::state::{ConversationId, State};
use crate::webhooks::{self, Answers};

/// A message without its receiver.
pub(crate) struct Draft {
    pub(crate) sender: UserKey,
    /// Who sends it: the sender, or the app for somebody or something else.
    pub(crate) actor: Actor,
    pub(crate) content: Content,
    /// The message it replies to.
    pub(crate) parent: Option<MessageId>,
}

/// A message that a request is about to send.
pub(crate) struct Sending<'a> {
    pub(crate) state: MutexGuard<'a, State>,
    pub(crate) draft: Draft,
    pub(crate) receivers: Receivers,
}

impl Sending<'_> {
    /// What legacy webhooks are asked about it: the message to each receiver that it can be sent to.
    pub(crate) fn questions(&self, choices: &Choices, now: Timestamp) -> Vec<(Receiver, Value)> {
        let receivers = match &self.receivers {
            Receivers::One(one) => std::slice::from_ref(one),
            Receivers::Several(several) => several,
        };
        let state = &*self.state;
        let questions = receivers.iter().filter_map(|receiver| {
            let message = prepare(state, &self.draft, receiver, now).ok()?;
            let asked = webhooks::unsent(state, &message, choices);
            Some((message.receiver, asked))
        });
        questions.collect()
    }
}

/// Stores the message once for each receiver and answers what was stored.
///
/// With several receivers the response names each of them, with the message or with the error that kept it from being sent.
/// That a response maps receivers to messages was seen live for ordinary sends; the form of a failed entry is ours.
pub(crate) fn deliver(
    sending: Sending<'_>,
    app: &App,
    call: &Call<'_>,
) -> Result<ApiResponse, ApiError> {
    let Sending {
        mut state,
        draft,
        receivers,
    } = sending;
    let state = &mut *state;
    let extras = draft.content.extras.as_ref();
    let quoted = extras.and_then(|extras| extras.quoted);
    if let Some(quoted) = quoted.filter(|quoted| state.messages.get(*quoted).is_none()) {
        return Err(ApiError::message_not_found(&quoted.to_string()));
    }
    let how = How {
        choices: &app.settings.choices,
        answers: &call.answers,
        now: call.now,
    };
    match receivers {
        Receivers::One(receiver_id) => to_one(state, &draft, &receiver_id, &how),
        Receivers::Several(receiver_ids) => to_several(state, &draft, &receiver_ids, &how),
    }
}

/// What is the same for all receivers.
struct How<'a> {
    choices: &'a Choices,
    answers: &'a Answers,
    now: Timestamp,
}

fn to_one(
    state: &mut State,
    draft: &Draft,
    receiver_id: &ReceiverId,
    how: &How<'_>,
) -> Result<ApiResponse, ApiError> {
    let sent = send(state, draft, receiver_id, how)?;
    let answer = ApiResponse::json(&Data {
        data: render(state, sent.id(), how.choices)?,
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
    how: &How<'_>,
) -> Result<ApiResponse, ApiError> {
    let send_to = |receiver_id| (receiver_id, send(state, draft, receiver_id, how));
    let sent: Vec<_> = receiver_ids.iter().map(send_to).collect();
    let mut results = Results::default();
    for (receiver_id, result) in &sent {
        let Some(entry) = Entry::of(state, result, how.choices)? else {
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

/// The message to a receiver, if it may be sent.
fn prepare(
    state: &State,
    draft: &Draft,
    receiver_id: &ReceiverId,
    now: Timestamp,
) -> Result<Message, ApiError> {
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
    Ok(message)
}

fn send(
    state: &mut State,
    draft: &Draft,
    receiver_id: &ReceiverId,
    how: &How<'_>,
) -> Result<Sent, ApiError> {
    let How { choices, now, .. } = *how;
    let mut message = prepare(state, draft, receiver_id, now)?;
    how.answers.apply(message.receiver, &mut message.content)?;
    if !state.judges() {
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
