//! `GET /_sandbox/inspector/receipts/{conversationId}?from=1&to=50`: what stands beside the messages of a conversation: how far everybody
//! has read, how many replies there are, and what moderation decided.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::api::messages::Place;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::clock::Timestamp;
use crate::control::number;
use crate::error::{ApiError, Code};
use crate::keys::{MessageId, UserKey};
use crate::state::{Conversation, State};

pub(super) const OPERATION: Operation = Operation::control(
    "inspector-read-receipts",
    Verb::Get,
    "/inspector/receipts/{conversationId}",
    act,
);

/// Of how many members of a group it is told.
const MOST_PEOPLE: usize = 100;
/// Of how many messages.
const MOST_MESSAGES: usize = 1_000;

#[derive(Serialize)]
struct Beside<'s> {
    people: Vec<Person<'s>>,
    /// How many messages of the conversation are kept.
    total: usize,
    /// By the id of the message, where there are any.
    replies: BTreeMap<String, usize>,
    /// By the id of the message, where moderation has seen it.
    verdicts: BTreeMap<String, Verdict<'s>>,
}

#[derive(Serialize)]
struct Person<'s> {
    uid: &'s str,
    name: &'s str,
    /// The last message that was read, and the last that was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    read: Option<MessageId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delivered: Option<MessageId>,
}

#[derive(Serialize)]
pub(super) struct Verdict<'s> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'s str>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let from = number(call, "from")?.unwrap_or_default();
    let to = number(call, "to")?.unwrap_or(u64::MAX);
    let state = app.state();
    let id = call.segment("conversationId");
    let conversation = Conversation::find(&state, id).ok_or_else(|| {
        ApiError::new(
            Code::ConversationNotFound,
            "There is no conversation with this id.",
        )
    })?;
    let place = Place::Conversation(conversation);
    let newest = state.histories.newest(place);
    let wanted: Vec<MessageId> = newest
        .skip_while(|id| id.number() > to)
        .take_while(|id| id.number() >= from)
        .take(MOST_MESSAGES)
        .collect();
    let replies = wanted.iter().filter_map(|id| {
        let count = state.histories.all(Place::Thread(*id)).count();
        (count > 0).then(|| (id.to_string(), count))
    });
    let verdicts = wanted.iter().filter_map(|id| {
        let verdict = Verdict::of(&state, *id, call.now)?;
        Some((id.to_string(), verdict))
    });
    ApiResponse::json(&Data {
        data: Beside {
            people: people(&state, conversation),
            total: state.histories.all(place).count(),
            replies: replies.collect(),
            verdicts: verdicts.collect(),
        },
    })
}

fn people(state: &State, conversation: Conversation) -> Vec<Person<'_>> {
    let users: Vec<UserKey> = match conversation {
        Conversation::Users(one, other) => vec![one, other],
        Conversation::Group(group) => {
            let members = state.users.all();
            let members = members.filter(|user| state.members.get(group, *user).is_some());
            members.take(MOST_PEOPLE).collect()
        }
    };
    let person = |key: UserKey| {
        let user = state.users.get(key);
        let standing = state.standings.get(key, conversation);
        Person {
            uid: &user.uid,
            name: &user.name,
            read: standing.and_then(|standing| standing.read),
            delivered: standing.and_then(|standing| standing.delivered),
        }
    };
    users.into_iter().map(person).collect()
}

impl<'s> Verdict<'s> {
    /// What moderation said of a message, if it has seen it.
    pub(super) fn of(state: &'s State, id: MessageId, now: Timestamp) -> Option<Self> {
        let moderation = state.messages.get(id)?.moderation.as_deref()?;
        let status = moderation.status_at(now).as_str();
        let rule = moderation.verdict.rule().filter(|_| status != "pending");
        Some(Self {
            status,
            rule: rule.map(|rule| &*rule.name),
        })
    }
}
