//! A thread: the message it belongs to, and what its replies are counted as.

use serde::Serialize;

use crate::api::messages::{Message, MessageJson, Place, mentioned};
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::keys::{MessageId, UserKey};
use crate::state::{Conversation, State};

/// A message with the replies that are still there, oldest first. There is at least one.
pub(super) struct Thread {
    pub(super) parent: MessageId,
    replies: Vec<MessageId>,
    /// When the message or one of its replies changed last, in epoch seconds.
    pub(super) changed_at: u64,
}

impl Thread {
    pub(super) fn of(state: &State, parent: MessageId) -> Option<Self> {
        let message = state.messages.get(parent)?;
        let replies = state.histories.all(Place::Thread(parent));
        let there = replies.filter_map(|id| Some((id, state.messages.get(id)?.updated_at)));
        let (replies, moments): (Vec<_>, Vec<_>) = there.unzip();
        let last = moments.into_iter().max()?;
        Some(Self {
            parent,
            replies,
            changed_at: message.updated_at.max(last),
        })
    }

    /// Whether a user wrote the message or a reply.
    pub(super) fn has_part(&self, state: &State, user: UserKey) -> bool {
        let parent = state.messages.get(self.parent).into_iter();
        let mut messages = parent.chain(self.replies(state).map(|(_, message)| message));
        messages.any(|message| message.sender == user)
    }

    /// How many replies of others a user has not read.
    pub(super) fn unread(&self, state: &State, user: UserKey) -> usize {
        let unread = self.replies(state).filter(|(id, message)| {
            let conversation = Conversation::of(message.sender, message.receiver);
            let standing = state.standings.get(user, conversation);
            message.sender != user && standing.and_then(|standing| standing.read) < Some(*id)
        });
        unread.count()
    }

    /// How many replies mention a user.
    pub(super) fn mentions(&self, state: &State, user: UserKey) -> usize {
        let uid = &*state.users.get(user).uid;
        let mentions = self.replies(state).filter(|(_, message)| {
            let text = message.content.text.as_deref().unwrap_or_default();
            mentioned(text).contains(uid)
        });
        mentions.count()
    }

    fn replies<'s>(
        &'s self,
        state: &'s State,
    ) -> impl Iterator<Item = (MessageId, &'s Message)> + 's {
        let ids = self.replies.iter();
        ids.filter_map(|id| Some((*id, state.messages.get(*id)?)))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ThreadJson<'s> {
    #[serde(flatten)]
    parent: Option<MessageJson<'s>>,
    reply_count: usize,
    last_reply: Option<MessageJson<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unread_reply_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mention_count: Option<usize>,
}

impl<'s> ThreadJson<'s> {
    pub(super) fn new(
        state: &'s State,
        thread: &Thread,
        viewer: Option<UserKey>,
        now: Timestamp,
        choices: &Choices,
    ) -> Self {
        let stored = |id| MessageJson::stored(state, id, viewer, choices);
        let moderation = state.messages.get(thread.parent);
        let moderation = moderation.and_then(|message| message.moderation.as_deref());
        let parent = stored(thread.parent).map(|parent| {
            let parent = parent.updated_at(thread.changed_at);
            match moderation {
                Some(moderation) => parent.moderated(&moderation.status_at(now)),
                None => parent,
            }
        });
        let last = thread.replies.last().copied();
        Self {
            parent,
            reply_count: thread.replies.len(),
            last_reply: last.and_then(stored).map(MessageJson::with_unset),
            unread_reply_count: None,
            mention_count: None,
        }
    }

    /// With the counts that were asked for.
    pub(super) fn counted(mut self, unread: Option<usize>, mentions: Option<usize>) -> Self {
        self.unread_reply_count = unread;
        self.mention_count = mentions;
        self
    }
}
