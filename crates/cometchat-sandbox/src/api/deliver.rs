//! Sending what has been checked: to one receiver, or to several with one result each.

use serde::{Serialize, Serializer};

use super::answer::{Answer, Data, MessageAnswer, Placement};
use super::request::{Addressee, Receivers};
use crate::clock::Moment;
use crate::error::{ApiError, Code, Envelope};
use crate::state::{Content, ConversationId, Message, MessageId, Receiver, State, UserKey};

/// A message without its receiver.
pub(super) struct Draft {
    pub(super) sender: UserKey,
    pub(super) content: Content,
    /// The message it replies to.
    pub(super) parent: Option<MessageId>,
}

/// Stores the message once for each receiver and answers what was stored.
///
/// With several receivers the answer names each of them, with the message or with the error that kept it from being sent.
/// That an answer maps receivers to messages was seen live for ordinary sends; the form of a failed entry is ours.
pub(super) fn deliver(
    state: &mut State,
    draft: Draft,
    receivers: Receivers,
    now: Moment,
) -> Result<Answer, ApiError> {
    if let Some(quoted) = draft
        .content
        .extras
        .as_ref()
        .and_then(|extras| extras.quoted)
        && state.messages.get(quoted).is_none()
    {
        return Err(ApiError::message_not_found(&quoted.to_string()));
    }
    match receivers {
        Receivers::One(addressee) => {
            let id = send(state, &draft, &addressee, now)?;
            Answer::json(&Data {
                data: render(state, id)?,
            })
        }
        Receivers::Several(addressees) => {
            let sent: Vec<_> = addressees
                .iter()
                .map(|addressee| (addressee, send(state, &draft, addressee, now)))
                .collect();
            let mut results = Results::default();
            for (addressee, result) in &sent {
                let entry = match result {
                    Ok(id) => Entry::Sent(Box::new(render(state, *id)?)),
                    Err(error) => Entry::Refused(error.envelope(super::SOURCE)),
                };
                match addressee {
                    Addressee::User(uid) => results.uids.0.push((uid, entry)),
                    Addressee::Group(guid) => results.guids.0.push((guid, entry)),
                }
            }
            Answer::json(&Data { data: results })
        }
    }
}

fn send(
    state: &mut State,
    draft: &Draft,
    addressee: &Addressee,
    now: Moment,
) -> Result<MessageId, ApiError> {
    let receiver = addressee.find(state)?;
    if let Some(parent) = draft.parent {
        stays_in_conversation(state, parent, draft.sender, receiver)?;
    }
    Ok(state.messages.add(Message {
        sender: draft.sender,
        receiver,
        content: draft.content.clone(),
        sent_at: now.seconds(),
        updated_at: now.seconds(),
        parent: draft.parent,
        moderation: None,
    }))
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

fn render(state: &State, id: MessageId) -> Result<MessageAnswer<'_>, ApiError> {
    let message = state
        .messages
        .get(id)
        .ok_or_else(|| ApiError::message_not_found(&id.to_string()))?;
    Ok(MessageAnswer::new(state, id, message, Placement::Receiver))
}

#[derive(Default, Serialize)]
struct Results<'a> {
    #[serde(skip_serializing_if = "Entries::is_empty")]
    uids: Entries<'a>,
    #[serde(skip_serializing_if = "Entries::is_empty")]
    guids: Entries<'a>,
}

/// Results by id, in the order the receivers were named.
#[derive(Default)]
struct Entries<'a>(Vec<(&'a str, Entry<'a>)>);

impl Entries<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, entry)| (id, entry)))
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Sent(Box<MessageAnswer<'a>>),
    Refused(Envelope<'a>),
}
