//! Which messages stand where: a reader of events. A page of a history costs what is on it, however long the history is.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::Message;
use crate::api::rails::Walk;
use crate::keys::{MessageId, Receiver, UserKey};
use crate::state::Conversation;

/// Where messages stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Everywhere,
    Conversation(Conversation),
    /// What a user sent to other users or got from them.
    Person(UserKey),
    /// The replies to a message.
    Thread(MessageId),
}

/// The ids of the messages in each place, in the order in which they were sent.
#[derive(Default)]
pub(crate) struct Histories {
    of: HashMap<Place, VecDeque<MessageId>>,
    /// With whom each user has a conversation.
    peers: BTreeMap<UserKey, BTreeSet<UserKey>>,
    /// The messages that have had replies.
    threads: BTreeSet<MessageId>,
}

static NONE: VecDeque<MessageId> = VecDeque::new();

impl Histories {
    /// Takes in a message that was sent.
    pub(crate) fn add(&mut self, id: MessageId, message: &Message) {
        for place in places(message) {
            self.of.entry(place).or_default().push_back(id);
        }
        self.threads.extend(message.parent);
        if let Receiver::User(receiver) = message.receiver {
            for (one, other) in [(message.sender, receiver), (receiver, message.sender)] {
                self.peers.entry(one).or_default().insert(other);
            }
        }
    }

    /// Forgets the oldest message of all, which is kept no more.
    pub(crate) fn drop_oldest(&mut self, oldest: &Message) {
        for place in places(oldest) {
            if let Some(list) = self.of.get_mut(&place) {
                list.pop_front();
                if list.is_empty() {
                    self.of.remove(&place);
                    if let Place::Thread(parent) = place {
                        self.threads.remove(&parent);
                    }
                }
            }
        }
    }

    /// With whom a user has ever had a conversation.
    pub(crate) fn peers(&self, user: UserKey) -> impl Iterator<Item = UserKey> + '_ {
        self.peers.get(&user).into_iter().flatten().copied()
    }

    /// The messages that have ever had replies, oldest first.
    pub(crate) fn threads(&self) -> impl Iterator<Item = MessageId> + '_ {
        self.threads.iter().copied()
    }

    /// The messages of a place, newest first.
    pub(crate) fn newest(&self, place: Place) -> impl Iterator<Item = MessageId> + '_ {
        self.of.get(&place).unwrap_or(&NONE).iter().rev().copied()
    }

    /// All messages of a place.
    pub(crate) fn all(&self, place: Place) -> impl Iterator<Item = MessageId> {
        self.of.get(&place).unwrap_or(&NONE).iter().copied()
    }

    /// The messages of several places in the direction of a walk, beginning beyond its cursor.
    pub(crate) fn walk<'h>(
        &'h self,
        places: impl IntoIterator<Item = Place>,
        walk: &Walk,
    ) -> impl Iterator<Item = MessageId> + 'h {
        let is_forward = walk.is_forward;
        let mut lists: Vec<_> = places
            .into_iter()
            .map(|place| beyond(self.of.get(&place).unwrap_or(&NONE), walk))
            .collect();
        std::iter::from_fn(move || {
            let next = |list: &mut Beyond<'h>| list.next_in(is_forward);
            let heads = lists.iter().enumerate();
            let heads = heads.filter_map(|(index, list)| Some((list.head(is_forward)?, index)));
            let (_, index) = if is_forward {
                heads.min()?
            } else {
                heads.max()?
            };
            next(&mut lists[index])
        })
    }
}

/// What of a list lies beyond a cursor.
struct Beyond<'h> {
    list: &'h VecDeque<MessageId>,
    first: usize,
    end: usize,
}

fn beyond<'h>(list: &'h VecDeque<MessageId>, walk: &Walk) -> Beyond<'h> {
    let (mut first, mut end) = (0, list.len());
    if let Some(cursor) = walk.id {
        if walk.is_forward {
            first = list.partition_point(|id| id.number() <= cursor);
        } else {
            end = list.partition_point(|id| id.number() < cursor);
        }
    }
    Beyond { list, first, end }
}

impl Beyond<'_> {
    fn head(&self, is_forward: bool) -> Option<MessageId> {
        if self.first >= self.end {
            return None;
        }
        let place = if is_forward { self.first } else { self.end - 1 };
        self.list.get(place).copied()
    }

    fn next_in(&mut self, is_forward: bool) -> Option<MessageId> {
        let head = self.head(is_forward)?;
        if is_forward {
            self.first += 1;
        } else {
            self.end -= 1;
        }
        Some(head)
    }
}

/// Where a message stands: among all, in its conversation, with its two users and in its thread.
fn places(message: &Message) -> impl Iterator<Item = Place> {
    let conversation = Place::Conversation(Conversation::of(message.sender, message.receiver));
    let (sender, receiver) = match message.receiver {
        Receiver::User(receiver) => (
            Some(message.sender),
            Some(receiver).filter(|receiver| *receiver != message.sender),
        ),
        Receiver::Group(_) => (None, None),
    };
    let people = sender.into_iter().chain(receiver).map(Place::Person);
    let thread = message.parent.map(Place::Thread);
    [Place::Everywhere, conversation]
        .into_iter()
        .chain(people)
        .chain(thread)
}
