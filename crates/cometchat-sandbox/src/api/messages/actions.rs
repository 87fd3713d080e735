//! Action messages tell a conversation what was changed: a reader of events.

use super::{ActionName, Category, Content, Message, MessageType, On, Payload, Told};
use crate::events::{Change, Event};
use crate::keys::Receiver;
use crate::state::State;

/// The message that tells of a change, if one does.
pub(crate) fn tell(state: &State, event: &Event) -> Option<Message> {
    let by = event.by.user().unwrap_or(state.system_user());
    let in_group = |group, action, user| {
        let told = Told {
            action,
            by,
            on: On::User(user),
        };
        (by, Receiver::Group(group), MessageType::GroupMember, told)
    };
    let (sender, receiver, message_type, told) = match event.change {
        Change::MemberAdded(group, user, _) => in_group(group, ActionName::Added, user),
        Change::MemberKicked(group, user) => in_group(group, ActionName::Kicked, user),
        Change::MemberBanned(group, user) => in_group(group, ActionName::Banned, user),
        Change::MemberUnbanned(group, user) => in_group(group, ActionName::Unbanned, user),
        Change::ScopeChanged(group, user, _) => in_group(group, ActionName::ScopeChanged, user),
        Change::MessageEdited(id) | Change::MessageDeleted(id) => {
            let message = state.messages.get(id)?;
            let action = match event.change {
                Change::MessageEdited(_) => ActionName::Edited,
                _ => ActionName::Deleted,
            };
            let told = Told {
                action,
                by,
                on: On::Message(id),
            };
            (message.sender, message.receiver, MessageType::Message, told)
        }
        _ => return None,
    };
    let payload = Payload {
        told: Some(told),
        ..Payload::default()
    };
    let content = Content {
        category: Category::Action,
        message_type,
        text: None,
        payload: Some(Box::new(payload)),
        extras: None,
    };
    Some(Message::new(sender, receiver, content, event.at))
}
