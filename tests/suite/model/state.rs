//! The plain model: what CometChat documents, in as few words as it takes. No code is shared with the sandbox.

use super::step::{
    Actor, Id, OfConversation, OfGroup, OfMessage, Place, SCOPES, Step, USERS, What,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a call is refused with.
pub(super) type Refused = &'static str;

#[derive(Debug)]
pub(super) struct Group {
    owner: &'static str,
    /// The place of each one's scope among [`SCOPES`].
    pub(super) members: BTreeMap<&'static str, usize>,
    pub(super) banned: BTreeSet<&'static str>,
}

#[derive(Debug)]
pub(super) struct Message {
    /// Nobody where the app did something.
    sender: Actor,
    to: Place,
    is_action: bool,
    pub(super) is_deleted: bool,
    pub(super) edits: usize,
    is_gone: bool,
    /// In the order in which they were given.
    pub(super) reactions: Vec<(&'static str, &'static str)>,
}

/// One user's side of a conversation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Side {
    read: Id,
    cleared: Id,
    keeps_place: bool,
    pub(super) is_pinned: bool,
}

#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) groups: BTreeMap<&'static str, Group>,
    /// The message with the id 1 comes first.
    pub(super) messages: Vec<Message>,
    sides: BTreeMap<(&'static str, Place), Side>,
}

const MOST_PINNED: usize = 5;
const MODERATOR: usize = 1;
const ADMIN: usize = 2;

fn refuse_if(holds: bool, code: Refused) -> Result<(), Refused> {
    if holds { Err(code) } else { Ok(()) }
}

impl Model {
    pub(super) fn apply(&mut self, step: &Step) -> Result<(), Refused> {
        let by = step.by;
        match &step.what {
            What::Group(guid, OfGroup::Create(owner)) => self.create(guid, owner),
            What::Group(guid, what) => self.in_group(guid, by, what),
            What::Message(id, what) => self.on_message(*id, by, what),
            What::Conversation(place, what) => self.in_conversation(by.unwrap(), *place, what),
            What::Send(place) => {
                if let Place::Group(guid) = place {
                    let group = self.groups.get(guid).ok_or("ERR_GUID_NOT_FOUND")?;
                    refuse_if(!group.members.contains_key(by.unwrap()), "ERR_NOT_A_MEMBER")?;
                }
                self.tell(by, *place, false);
                Ok(())
            }
        }
    }

    fn tell(&mut self, sender: Actor, to: Place, is_action: bool) {
        self.messages.push(Message {
            sender,
            to,
            is_action,
            is_deleted: false,
            edits: 0,
            is_gone: false,
            reactions: Vec::new(),
        });
    }

    fn create(&mut self, guid: &'static str, owner: &'static str) -> Result<(), Refused> {
        refuse_if(self.groups.contains_key(guid), "ERR_GUID_ALREADY_EXISTS")?;
        let (members, banned) = (BTreeMap::from([(owner, ADMIN)]), BTreeSet::new());
        self.groups.insert(
            guid,
            Group {
                owner,
                members,
                banned,
            },
        );
        self.tell(None, Place::Group(guid), true);
        Ok(())
    }

    fn in_group(&mut self, guid: &'static str, by: Actor, what: &OfGroup) -> Result<(), Refused> {
        let group = self.groups.get_mut(guid).ok_or("ERR_GUID_NOT_FOUND")?;
        let scope = |user: &str| group.members.get(user).copied();
        // The app may do what the highest scope may, and to everybody but the owner.
        let own = by.map_or(Some(SCOPES.len()), scope);
        let is_owner = by.is_none_or(|by| by == group.owner);
        let place = |name: &str| SCOPES.iter().position(|scope| *scope == name).unwrap();
        match *what {
            OfGroup::Create(_) => unreachable!("there is no group yet"),
            OfGroup::Delete => {
                refuse_if(own.is_none(), "ERR_NOT_A_MEMBER")?;
                refuse_if(own < Some(ADMIN), "ERR_GROUP_NO_ADMIN_SCOPE")?;
                self.groups.remove(guid);
                let all = self.messages.iter_mut();
                all.filter(|message| message.to == Place::Group(guid))
                    .for_each(Message::remove);
                self.sides
                    .retain(|(_, place), _| *place != Place::Group(guid));
                return Ok(());
            }
            OfGroup::Add(user, name) => {
                refuse_if(own.is_none(), "ERR_NOT_A_MEMBER")?;
                let least = place(name).max(MODERATOR);
                refuse_if(own < Some(least), "ERR_GROUP_NO_CLEARANCE")?;
                refuse_if(scope(user).is_some(), "ERR_ALREADY_JOINED")?;
                refuse_if(group.banned.contains(user), "ERR_BANNED_GROUPMEMBER")?;
                group.members.insert(user, place(name));
            }
            OfGroup::Kick(user) => {
                refuse_if(scope(user).is_none(), "ERR_NOT_A_MEMBER")?;
                refuse_if(user == group.owner, "ERR_MEMBER_DELETE_FAILED")?;
                refuse_if(by == Some(user), "ERR_GROUP_NO_SELF_ACTION")?;
                let may = own >= Some(MODERATOR) && (is_owner || scope(user) < own);
                refuse_if(!may, "ERR_GROUP_NO_CLEARANCE")?;
                group.members.remove(user);
            }
            OfGroup::Ban(user) => {
                refuse_if(user == group.owner, "ERR_MEMBER_BAN_FAILED")?;
                refuse_if(by == Some(user), "ERR_GROUP_NO_SELF_ACTION")?;
                let may = own >= Some(MODERATOR) && (is_owner || scope(user) < own);
                refuse_if(!may, "ERR_GROUP_NO_CLEARANCE")?;
                refuse_if(!group.banned.insert(user), "ERR_ALREADY_BANNED")?;
                group.members.remove(user);
            }
            OfGroup::Unban(user) => {
                refuse_if(own < Some(MODERATOR), "ERR_GROUP_NO_CLEARANCE")?;
                refuse_if(!group.banned.remove(user), "ERR_NOT_A_BANNED_USER")?;
            }
            OfGroup::ChangeScope(user, name) => {
                refuse_if(scope(user).is_none(), "ERR_NOT_A_MEMBER")?;
                refuse_if(user == group.owner, "ERR_MEMBER_SCOPE_CHANGE_FAILED")?;
                refuse_if(own < Some(ADMIN), "ERR_GROUP_NO_ADMIN_SCOPE")?;
                refuse_if(by == Some(user), "ERR_GROUP_NO_SELF_ACTION")?;
                let may = is_owner || scope(user) != Some(ADMIN);
                refuse_if(!may, "ERR_GROUP_NO_SCOPE_CLEARANCE")?;
                refuse_if(scope(user) == Some(place(name)), "ERR_SAME_SCOPE")?;
                group.members.insert(user, place(name));
            }
        }
        self.tell(by, Place::Group(guid), true);
        Ok(())
    }

    fn on_message(&mut self, id: Id, by: Actor, what: &OfMessage) -> Result<(), Refused> {
        let message = self.messages.get(id - 1).filter(|message| !message.is_gone);
        let message = message.ok_or("ERR_MESSAGE_ID_NOT_FOUND")?;
        let (sender, to, is_action) = (message.sender, message.to, message.is_action);
        if let Some(user) = by {
            let scope = match to {
                Place::Group(guid) => self.groups[guid].members.get(user).copied(),
                Place::User(receiver) => (receiver == user).then_some(0),
            };
            let is_looked_after = matches!(to, Place::Group(_)) && scope >= Some(MODERATOR);
            let may_delete = matches!(what, OfMessage::Delete { .. }) && is_looked_after;
            let may_change = sender == by || may_delete;
            refuse_if(sender != by && scope.is_none(), "ERR_MESSAGE_NO_ACCESS")?;
            let is_change = matches!(what, OfMessage::Edit | OfMessage::Delete { .. });
            refuse_if(is_change && !may_change, "ERR_MESSAGE_NOT_A_SENDER")?;
        }
        let is_fixed = is_action || matches!(what, OfMessage::Edit) && message.is_deleted;
        let takes_back = matches!(what, OfMessage::Unreact(_));
        refuse_if(is_fixed && !takes_back, "ERR_MESSAGE_ACTION_NOT_ALLOWED")?;
        let message = &mut self.messages[id - 1];
        match *what {
            OfMessage::Edit => message.edits += 1,
            OfMessage::Delete { permanent } => {
                message.is_deleted = true;
                if permanent {
                    message.remove();
                }
            }
            OfMessage::React(reaction) => {
                let given = (reaction, by.unwrap());
                if !message.reactions.contains(&given) {
                    message.reactions.push(given);
                }
                return Ok(());
            }
            OfMessage::Unreact(reaction) => {
                message
                    .reactions
                    .retain(|given| *given != (reaction, by.unwrap()));
                return Ok(());
            }
        }
        self.tell(sender, to, true);
        Ok(())
    }

    fn in_conversation(
        &mut self,
        user: &'static str,
        place: Place,
        what: &OfConversation,
    ) -> Result<(), Refused> {
        if let Place::Group(guid) = place {
            let group = self.groups.get(guid).ok_or("ERR_GUID_NOT_FOUND")?;
            refuse_if(!group.members.contains_key(user), "ERR_NOT_A_MEMBER")?;
        }
        let last = self
            .visible(user, place)
            .next_back()
            .ok_or("ERR_CONVERSATION_NOT_ACCESSIBLE")?;
        if let OfConversation::Read(Some(id))
        | OfConversation::Unread(Some(id))
        | OfConversation::Delivered(Some(id)) = what
        {
            let is_there = self.all_in(user, place).any(|one| one == *id);
            refuse_if(!is_there, "ERR_MESSAGE_ID_NOT_FOUND")?;
        }
        let mut side = self.side(user, place);
        match *what {
            OfConversation::Read(id) => side.read = side.read.max(id.unwrap_or(last)),
            OfConversation::Unread(id) => side.read = side.read.min(id.unwrap_or(0)),
            OfConversation::Delivered(_) => {}
            OfConversation::Pin if side.is_pinned => {}
            OfConversation::Pin => {
                let others = self.conversations(user).into_iter();
                let pinned = others.filter(|place| {
                    self.side(user, *place).is_pinned && self.last(user, *place).is_some()
                });
                refuse_if(
                    pinned.count() >= MOST_PINNED,
                    "ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED",
                )?;
                side.is_pinned = true;
            }
            OfConversation::Unpin => side.is_pinned = false,
            OfConversation::Reset {
                preserve_order,
                for_good,
            } => {
                (side.cleared, side.keeps_place) = (last, preserve_order);
                if for_good && matches!(place, Place::User(_)) {
                    for id in self.visible(user, place).collect::<Vec<_>>() {
                        self.messages[id - 1].remove();
                    }
                }
            }
        }
        self.sides.insert((user, place), side);
        Ok(())
    }

    pub(super) fn side(&self, user: &'static str, place: Place) -> Side {
        self.sides.get(&(user, place)).copied().unwrap_or_default()
    }

    /// The messages of a conversation, oldest first.
    fn all_in(&self, user: &'static str, place: Place) -> impl DoubleEndedIterator<Item = Id> {
        let is_in = move |message: &Message| match (place, message.to) {
            (Place::User(peer), Place::User(receiver)) => {
                (message.sender, receiver) == (Some(user), peer)
                    || (message.sender, receiver) == (Some(peer), user)
            }
            (one, other) => one == other,
        };
        let all = self.messages.iter().enumerate();
        all.filter(move |(_, message)| !message.is_gone && is_in(message))
            .map(|(index, _)| index + 1)
    }

    /// Those that the user has not cleared.
    pub(super) fn visible(
        &self,
        user: &'static str,
        place: Place,
    ) -> impl DoubleEndedIterator<Item = Id> {
        let cleared = self.side(user, place).cleared;
        self.all_in(user, place).filter(move |id| *id > cleared)
    }

    /// All that a user finds, oldest first.
    pub(super) fn finds(&self, user: &'static str) -> BTreeSet<Id> {
        let places = self.conversations(user);
        let all = places.iter().map(|place| self.visible(user, *place));
        all.flatten().collect()
    }

    pub(super) fn last(&self, user: &'static str, place: Place) -> Option<Id> {
        self.visible(user, place).next_back()
    }

    /// Messages of others that are not read. What only tells of a change is not counted.
    pub(super) fn unread(&self, user: &'static str, place: Place) -> usize {
        let read = self.side(user, place).read;
        let counts = |message: &Message| message.sender != Some(user) && !message.is_action;
        self.visible(user, place)
            .filter(|id| *id > read && counts(&self.messages[id - 1]))
            .count()
    }

    /// The conversations of a user: what is pinned, then the latest first.
    pub(super) fn conversations(&self, user: &'static str) -> Vec<Place> {
        let groups = self
            .groups
            .iter()
            .filter(|(_, group)| group.members.contains_key(user));
        let groups = groups.map(|(guid, _)| Place::Group(guid));
        let mut places: Vec<_> = USERS.into_iter().map(Place::User).chain(groups).collect();
        // One that was cleared and keeps its place stands where its last message was.
        let stands = |place: Place| {
            let side = self.side(user, place);
            self.last(user, place)
                .or(side.keeps_place.then_some(side.cleared))
        };
        places.retain(|place| stands(*place).is_some());
        places.sort_by_key(|place| {
            std::cmp::Reverse((self.side(user, *place).is_pinned, stands(*place)))
        });
        places
    }
}

impl Message {
    fn remove(&mut self) {
        self.is_gone = true;
        self.reactions.clear();
    }
}
