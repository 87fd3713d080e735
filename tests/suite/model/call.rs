//! A step as a call of the facade, and what it is refused with.

use super::step::{OfConversation, OfGroup, OfMessage, Place, Step, What};
use cometchat::groups::{
    AddMembers, ChangeMemberScope, CreateGroup, GroupType, MarkGroupConversationAsDelivered,
    MarkGroupConversationAsRead, MarkGroupConversationAsUnread, ResetGroupConversation,
};
use cometchat::messages::{DeleteMessage, OutgoingData, SendMessage, UpdateMessage};
use cometchat::users::{
    MarkUserConversationAsDelivered, MarkUserConversationAsRead, MarkUserConversationAsUnread,
    ResetUserConversation,
};
use cometchat::{Client, Content, Error, Receiver};

/// The code of a refusal, if it is one.
type Outcome = Result<(), String>;

fn outcome<T>(result: Result<T, Error>) -> Outcome {
    let refusal = |error: Error| {
        error
            .code()
            .map_or_else(|| format!("{error:?}"), ToString::to_string)
    };
    result.map(drop).map_err(refusal)
}

/// The handle of the client or of the user who acts, and what is done with it.
macro_rules! by {
    ($client:expr, $by:expr, |$scope:ident| $call:expr) => {
        match $by {
            None => {
                let $scope = $client;
                $call.await
            }
            Some(uid) => {
                let $scope = $client.on_behalf_of(uid);
                $call.await
            }
        }
    };
}

pub(super) async fn call(client: &Client, step: &Step, number: usize) -> Outcome {
    match &step.what {
        What::Group(guid, what) => in_group(client, step, guid, what).await,
        What::Message(id, what) => on_message(client, step, &id.to_string(), what, number).await,
        What::Conversation(Place::User(uid), what) => with_user(client, step, uid, what).await,
        What::Conversation(Place::Group(guid), what) => of_group(client, step, guid, what).await,
        What::Send(place) => {
            let receiver = match *place {
                Place::User(uid) => Receiver::user(uid),
                Place::Group(guid) => Receiver::group(guid),
            };
            let message = SendMessage::new(receiver, Content::text("0"));
            let actor = client.on_behalf_of(step.by.expect("a user"));
            outcome(actor.messages().send(message).await)
        }
    }
}

async fn in_group(client: &Client, step: &Step, guid: &str, what: &OfGroup) -> Outcome {
    let by = step.by;
    match *what {
        OfGroup::Create(owner) => {
            let group = CreateGroup::new(guid, guid, GroupType::Public).owner(owner);
            outcome(client.groups().create(group).await)
        }
        OfGroup::Delete => outcome(by!(client, by, |scope| scope.group(guid).delete())),
        OfGroup::Add(uid, name) => {
            let members = match name {
                "admin" => AddMembers::new().admins([uid]),
                "moderator" => AddMembers::new().moderators([uid]),
                _ => AddMembers::new().participants([uid]),
            };
            let added = by!(client, by, |scope| scope.group(guid).members().add(members));
            match &added {
                Ok(added) => match added.failed().next() {
                    Some((_, error)) => Err(error.to_string()),
                    None if added.is_complete() => Ok(()),
                    None => Err(format!("{added:?}")),
                },
                Err(_) => outcome(added),
            }
        }
        OfGroup::Kick(uid) => outcome(by!(client, by, |scope| scope
            .group(guid)
            .member(uid)
            .kick())),
        OfGroup::Ban(uid) => outcome(by!(client, by, |scope| scope
            .group(guid)
            .banned_user(uid)
            .ban())),
        OfGroup::Unban(uid) => outcome(by!(client, by, |scope| scope
            .group(guid)
            .banned_user(uid)
            .unban())),
        OfGroup::ChangeScope(uid, name) => {
            let scope = ChangeMemberScope::new(name);
            outcome(by!(client, by, |actor| actor
                .group(guid)
                .member(uid)
                .change_scope(scope)))
        }
    }
}

/// An edit writes how many steps there were before it, which no two of them have in common.
async fn on_message(
    client: &Client,
    step: &Step,
    id: &str,
    what: &OfMessage,
    number: usize,
) -> Outcome {
    let by = step.by;
    match *what {
        OfMessage::Edit => {
            let data = OutgoingData::new().text(number.to_string());
            let change = UpdateMessage::new().data(data);
            outcome(by!(client, by, |scope| scope.message(id).update(change)))
        }
        OfMessage::Delete { permanent } => {
            let delete = DeleteMessage::new().permanent(permanent);
            outcome(by!(client, by, |scope| scope.message(id).delete(delete)))
        }
        OfMessage::React(reaction) => {
            let actor = client.on_behalf_of(by.expect("a user"));
            outcome(actor.message(id).reaction(reaction).add().await)
        }
        OfMessage::Unreact(reaction) => {
            let actor = client.on_behalf_of(by.expect("a user"));
            outcome(actor.message(id).reaction(reaction).remove().await)
        }
    }
}

/// The two kinds of conversations have the same methods with bodies of different types.
macro_rules! conversation {
    ($name:ident, $handle:ident, $read:ident, $unread:ident, $delivered:ident, $reset:expr) => {
        async fn $name(client: &Client, step: &Step, id: &str, what: &OfConversation) -> Outcome {
            let actor = client.on_behalf_of(step.by.expect("a user"));
            let own = actor.$handle(id).conversation();
            let number = |id: usize| i64::try_from(id).expect("a small number");
            match *what {
                OfConversation::Read(id) => {
                    let body = id.map_or($read::new(), |id| $read::new().message_id(number(id)));
                    outcome(own.mark_as_read(body).await)
                }
                OfConversation::Unread(id) => {
                    let body =
                        id.map_or($unread::new(), |id| $unread::new().message_id(number(id)));
                    outcome(own.mark_as_unread(body).await)
                }
                OfConversation::Delivered(id) => {
                    let body = id.map_or($delivered::new(), |id| {
                        $delivered::new().message_id(number(id))
                    });
                    outcome(own.mark_as_delivered(body).await)
                }
                OfConversation::Pin => outcome(own.pin().await),
                OfConversation::Unpin => outcome(own.unpin().await),
                OfConversation::Reset {
                    preserve_order,
                    for_good,
                } => outcome(own.reset($reset(preserve_order, for_good)).await),
            }
        }
    };
}

conversation!(
    with_user,
    user,
    MarkUserConversationAsRead,
    MarkUserConversationAsUnread,
    MarkUserConversationAsDelivered,
    |preserve, for_good| ResetUserConversation::new()
        .preserve_order(preserve)
        .delete_messages_permanently(for_good)
);
conversation!(
    of_group,
    group,
    MarkGroupConversationAsRead,
    MarkGroupConversationAsUnread,
    MarkGroupConversationAsDelivered,
    |preserve, _| ResetGroupConversation::new().preserve_order(preserve)
);
