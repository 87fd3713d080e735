//! What is read after each step: as the model says it, and as the facade does.

use super::state::Model;
use super::step::{GROUPS, Place, REACTIONS, SCOPES, USERS};
use cometchat::conversations::ListConversations;
use cometchat::groups::{ListBannedUsers, ListMembers};
use cometchat::messages::ListMessages;
use cometchat::{Client, ErrorKind};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is compared, written so that a difference can be read.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Seen {
    /// The members of a group with their scopes, and who is banned.
    groups: BTreeMap<&'static str, (BTreeSet<String>, BTreeSet<String>)>,
    /// The conversations of a user in their order.
    conversations: BTreeMap<&'static str, Vec<String>>,
    /// The messages that a user finds, each with its reactions as that user sees them.
    messages: BTreeMap<&'static str, Vec<String>>,
    /// Who gave which reaction to a message, in order: all, and those of each kind.
    reactions: BTreeMap<String, Vec<Vec<String>>>,
}

fn conversation(user: &str, place: Place, unread: &str, last: &str, is_pinned: bool) -> String {
    let id = match place {
        Place::User(peer) => format!("{}_user_{}", user.min(peer), user.max(peer)),
        Place::Group(guid) => format!("group_{guid}"),
    };
    row(&id, unread, last, is_pinned)
}

fn row(id: &str, unread: &str, last: &str, is_pinned: bool) -> String {
    let pin = if is_pinned { ", pinned" } else { "" };
    format!("{id}: {unread} unread, last {last}{pin}")
}

fn message(
    id: &str,
    is_edited: bool,
    is_deleted: bool,
    reactions: BTreeSet<(String, i64, bool)>,
) -> String {
    let edited = if is_edited { " edited" } else { "" };
    let deleted = if is_deleted { " deleted" } else { "" };
    let reactions = reactions.into_iter().map(|(reaction, count, is_mine)| {
        let mine = if is_mine { " with mine" } else { "" };
        format!(" {reaction} {count}{mine}")
    });
    format!("{id}{edited}{deleted}{}", reactions.collect::<String>())
}

impl Seen {
    pub(super) fn in_model(model: &Model) -> Self {
        let mut seen = Self::default();
        for (guid, group) in &model.groups {
            let members = group
                .members
                .iter()
                .map(|(uid, scope)| format!("{uid} {}", SCOPES[*scope]));
            let banned = group.banned.iter().map(ToString::to_string);
            seen.groups
                .insert(guid, (members.collect(), banned.collect()));
        }
        for user in USERS {
            let places = model.conversations(user);
            let rows = places.iter().map(|place| {
                let last = model
                    .last(user, *place)
                    .map_or("none".to_owned(), |id| id.to_string());
                let unread = model.unread(user, *place).to_string();
                conversation(
                    user,
                    *place,
                    &unread,
                    &last,
                    model.side(user, *place).is_pinned,
                )
            });
            seen.conversations.insert(user, rows.collect());
            let rows = model.finds(user).into_iter().map(|id| {
                let found = &model.messages[id - 1];
                let counts = REACTIONS.into_iter().filter_map(|kind| {
                    let given = found
                        .reactions
                        .iter()
                        .filter(|(reaction, _)| *reaction == kind);
                    let count = i64::try_from(given.count()).expect("few");
                    (count > 0).then(|| {
                        (
                            kind.to_owned(),
                            count,
                            found.reactions.contains(&(kind, user)),
                        )
                    })
                });
                message(
                    &id.to_string(),
                    found.edits > 0,
                    found.is_deleted,
                    counts.collect(),
                )
            });
            seen.messages.insert(user, rows.collect());
        }
        for (index, message) in model.messages.iter().enumerate() {
            let is_found = |user| model.finds(user).contains(&(index + 1));
            if message.reactions.is_empty() || !USERS.into_iter().any(is_found) {
                continue;
            }
            let of = |kind: Option<&str>| {
                let given = message.reactions.iter();
                let given = given.filter(|(reaction, _)| kind.is_none_or(|kind| *reaction == kind));
                given
                    .map(|(reaction, uid)| format!("{uid} {reaction}"))
                    .collect()
            };
            let lists = [of(None), of(Some(REACTIONS[0])), of(Some(REACTIONS[1]))];
            seen.reactions.insert((index + 1).to_string(), lists.into());
        }
        seen
    }

    pub(super) async fn by(client: &Client) -> Self {
        let mut seen = Self::default();
        for guid in GROUPS {
            let group = client.group(guid);
            let members = match group.members().list(ListMembers::new()).await {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                members => members.expect("members"),
            };
            let members = members.iter().map(|member| {
                let scope = member.scope.as_ref().expect("a scope");
                format!("{} {scope}", member.uid)
            });
            let banned = group.banned_users().list(ListBannedUsers::new()).await;
            let banned = banned.expect("banned users");
            let banned = banned.iter().map(|user| user.uid.clone());
            seen.groups
                .insert(guid, (members.collect(), banned.collect()));
        }
        let mut reacted = BTreeSet::new();
        for uid in USERS {
            let user = client.on_behalf_of(uid);
            let page = user.conversations().list(ListConversations::new()).await;
            let page = page.expect("conversations");
            let rows = page.iter().map(|conversation| {
                let unread = conversation
                    .unread_message_count
                    .as_deref()
                    .expect("a count");
                let last = conversation.last_message.as_ref();
                let last = last.map_or("none", |message| &message.id);
                row(
                    &conversation.conversation_id,
                    unread,
                    last,
                    conversation.pinned_at.is_some(),
                )
            });
            seen.conversations.insert(uid, rows.collect());
            let all = ListMessages::new().limit(1000).affix("append").id("0");
            let page = user.messages().list(all).await.expect("messages");
            let rows = page.iter().map(|found| {
                let data = found.data.as_ref().expect("data");
                let counts = data.reactions.iter().flatten().map(|count| {
                    let reaction = count.reaction.clone().expect("a reaction");
                    let is_mine = count.reacted_by_me == Some(true);
                    (reaction, count.count.expect("a count"), is_mine)
                });
                let counts: BTreeSet<_> = counts.collect();
                if !counts.is_empty() {
                    reacted.insert(found.id.clone());
                }
                message(
                    &found.id,
                    found.edited_at.is_some(),
                    found.deleted_at.is_some(),
                    counts,
                )
            });
            seen.messages.insert(uid, rows.collect());
        }
        for id in reacted {
            let message = client.message(&id);
            let mut lists = vec![message.reactions().list().await.expect("reactions")];
            for kind in REACTIONS {
                lists.push(message.reaction(kind).list().await.expect("reactions"));
            }
            let lists = lists.iter().map(|list| {
                let one = |row: &cometchat::messages::Reaction| {
                    format!(
                        "{} {}",
                        row.uid.as_deref().expect("a uid"),
                        row.reaction.as_deref().expect("a reaction")
                    )
                };
                list.iter().map(one).collect()
            });
            seen.reactions.insert(id, lists.collect());
        }
        seen
    }
}
