//! Which messages a list is asked for, and how its rows are written.

use super::{Category, Message, MessageJson, MessageType, mentioned};
use crate::api::rails::{Field, Query, Rule};
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::keys::{MessageId, Receiver, UserKey};
use crate::state::{Conversation, State};

const ATTACHMENTS: &[&str] = &["image", "video", "audio", "file"];

/// The filters of every history.
pub(super) const FILTERS: &[Field] = &[
    Field::new("searchKey", Rule::Text(usize::MAX)),
    Field::new("hasAttachments", Rule::Flag),
    Field::new("hasMentions", Rule::Flag),
    Field::new("hasLinks", Rule::Flag),
    Field::new("hasReactions", Rule::Flag),
    Field::new("attachmentTypes", Rule::Several(ATTACHMENTS)),
    Field::new("mentionedUids", Rule::Texts),
    Field::new("mentionsWithBlockedInfo", Rule::Flag),
    Field::new("mentionsWithTagInfo", Rule::Flag),
    Field::new("sender", Rule::Text(usize::MAX)),
    Field::new("category", Rule::Text(usize::MAX)),
    Field::new("categories", Rule::Texts),
    Field::new("type", Rule::Text(usize::MAX)),
    Field::new("types", Rule::Texts),
    Field::new("hideReplies", Rule::Flag),
    Field::new("hideQuotedMessages", Rule::Flag),
    Field::new("count", Rule::Flag),
    Field::new("unread", Rule::Flag),
    Field::new("withTags", Rule::Flag),
    Field::new("tags", Rule::Texts),
    Field::new("fromTimestamp", Rule::Whole(0, u64::MAX)),
    Field::new("toTimestamp", Rule::Whole(0, u64::MAX)),
];

pub(super) const MY_MENTIONS: Field = Field::new("myMentionsOnly", Rule::Flag);
pub(super) const UNDELIVERED: Field = Field::new("undelivered", Rule::Flag);
pub(super) const HIDE_BLOCKED: Field = Field::new("hideMessagesFromBlockedUsers", Rule::Flag);

/// The messages that a query asks for, as somebody sees them.
pub(crate) struct MessageRows<'a> {
    pub(crate) state: &'a State,
    pub(crate) query: &'a Query,
    pub(crate) viewer: Option<UserKey>,
    pub(crate) choices: &'a Choices,
    pub(crate) now: Timestamp,
}

impl<'a> MessageRows<'a> {
    /// The message, if it is there and asked for.
    pub(crate) fn wanted(&self, id: MessageId) -> Option<(MessageId, &'a Message)> {
        let message = self.state.messages.get(id)?;
        let is_wanted = !self.is_cleared(id, message)
            && self.is_delivered(message)
            && self.is_listed(message)
            && self.is_by(message)
            && self.is_of_kind(message)
            && self.says(id, message)
            && self.is_from_then(message)
            && self.if_asked("undelivered", || self.is_undelivered(id, message));
        is_wanted.then_some((id, message))
    }

    pub(crate) fn row(&self, id: MessageId) -> Option<MessageJson<'a>> {
        let row = MessageJson::stored(self.state, id, self.viewer, self.choices)?;
        let row = if self.is_asked("withTags") {
            row
        } else {
            row.untagged()
        };
        let row = if self.is_asked("hideQuotedMessages") {
            row.unquoted()
        } else {
            row
        };
        let row = if self.is_asked("mentionsWithBlockedInfo") {
            row.with_blocked_info(self.state, self.viewer)
        } else {
            row
        };
        Some(if self.is_asked("mentionsWithTagInfo") {
            row.with_tag_info()
        } else {
            row
        })
    }

    /// Whether the viewer's role lets it be listed.
    fn is_listed(&self, message: &Message) -> bool {
        let viewer = self.viewer;
        viewer.is_none_or(|viewer| self.state.lists(viewer, &message.content))
    }

    fn is_asked(&self, name: &str) -> bool {
        self.query.flag(name) == Some(true)
    }

    /// A filter that acts only if it is true.
    fn if_asked(&self, name: &str, holds: impl FnOnce() -> bool) -> bool {
        !self.is_asked(name) || holds()
    }

    /// What moderation has not approved is there for its sender and the app alone.
    fn is_delivered(&self, message: &Message) -> bool {
        let is_theirs = self.viewer.is_none_or(|viewer| viewer == message.sender);
        is_theirs || !message.is_undecided(self.now)
    }

    /// Whether the viewer has deleted the conversation since.
    fn is_cleared(&self, id: MessageId, message: &Message) -> bool {
        let conversation = Conversation::of(message.sender, message.receiver);
        let standings = &self.state.standings;
        let standing = self
            .viewer
            .and_then(|viewer| standings.get(viewer, conversation));
        standing.and_then(|standing| standing.cleared) >= Some(id)
    }

    /// Whether somebody else's message has not been marked as delivered to the viewer.
    fn is_undelivered(&self, id: MessageId, message: &Message) -> bool {
        let conversation = Conversation::of(message.sender, message.receiver);
        self.viewer.is_none_or(|viewer| {
            let standing = self.state.standings.get(viewer, conversation);
            let delivered = standing.and_then(|standing| standing.delivered);
            message.sender != viewer && !message.is_action() && delivered < Some(id)
        })
    }

    fn is_by(&self, message: &Message) -> bool {
        let sender = &*self.state.users.get(message.sender).uid;
        let is_blocked = || {
            let blocks = &self.state.blocks;
            let since = self
                .viewer
                .and_then(|viewer| blocks.since(viewer, message.sender));
            since.is_none()
        };
        self.query
            .text("sender")
            .is_none_or(|uid| uid.eq_ignore_ascii_case(sender))
            && self.query.is_any("senders", sender)
            && self.if_asked("hideMessagesFromBlockedUsers", is_blocked)
    }

    fn is_of_kind(&self, message: &Message) -> bool {
        let content = &message.content;
        let (category, message_type) = (content.category.as_str(), content.message_type.as_str());
        let receiver_type = match message.receiver {
            Receiver::User(_) => "user",
            Receiver::Group(_) => "group",
        };
        let conversation = || Conversation::of(message.sender, message.receiver);
        let is_deleted = message.marks().deleted.is_some();
        self.query.is_any("category", category)
            && self.query.is_any("categories", category)
            && self.query.is_any("type", message_type)
            && self.query.is_any("types", message_type)
            && self.query.is_any("receiverType", receiver_type)
            && self
                .query
                .text("conversationId")
                .is_none_or(|id| Conversation::find(self.state, id) == Some(conversation()))
            && self.if_asked("hideReplies", || message.parent.is_none())
            && self.if_asked("hideDeleted", || !is_deleted)
            && self.if_asked("onlyDeleted", || is_deleted)
    }

    fn says(&self, id: MessageId, message: &Message) -> bool {
        let text = message.content.text.as_deref().unwrap_or_default();
        let extras = message.content.extras.as_deref();
        let tags = extras.map_or(&[][..], |extras| &extras.tags);
        let found = |wanted: &str| text.to_lowercase().contains(&wanted.to_lowercase());
        let wanted_uids = self.query.texts("mentionedUids");
        let mentions = mentioned(text);
        let mine = || {
            let uid = self.viewer.map(|viewer| &*self.state.users.get(viewer).uid);
            uid.is_some_and(|uid| mentions.contains(uid))
        };
        self.query.text("searchKey").is_none_or(found)
            && self.query.has_all("tags", tags)
            && self.if_asked("hasMentions", || !mentions.is_empty())
            && self.if_asked("myMentionsOnly", mine)
            && (wanted_uids.is_empty()
                || wanted_uids
                    .iter()
                    .any(|uid| mentions.contains(&uid.to_lowercase())))
            && self.if_asked("hasLinks", || {
                text.contains("http://") || text.contains("https://")
            })
            && self.if_asked("hasReactions", || !self.state.reactions.of(id).is_empty())
            && self.has_attachments(message)
    }

    fn has_attachments(&self, message: &Message) -> bool {
        let payload = message.content.payload.as_deref();
        let attachments = payload.map_or(&[][..], |payload| &payload.attachments);
        let is_media = matches!(message.content.message_type, MessageType::Media(_));
        let kind = message.content.message_type.as_str();
        let is_message = message.content.category == Category::Message;
        self.if_asked("hasAttachments", || !attachments.is_empty())
            && (self.query.texts("attachmentTypes").is_empty()
                || is_message && is_media && self.query.is_any("attachmentTypes", kind))
    }

    fn is_from_then(&self, message: &Message) -> bool {
        let query = self.query;
        // The end is ignored without the beginning.
        let between = match query.whole("fromTimestamp") {
            None => true,
            Some(from) => {
                let to = query.whole("toTimestamp").unwrap_or(u64::MAX);
                (from..=to).contains(&message.sent_at)
            }
        };
        let edited_at = message.marks().edited.map(|mark| mark.at);
        // Messages that were never changed are left out.
        let updated_at = message.marks.as_ref().map(|_| message.updated_at);
        between
            && query.within("sentAt", Some(message.sent_at))
            && query.within("editedAt", edited_at)
            && query.within("updatedAt", updated_at)
    }
}
