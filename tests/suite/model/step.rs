//! What may happen: one step of a sequence.

use proptest::prelude::*;
use proptest::sample::select;
use std::fmt;

pub(super) const USERS: [&str; 4] = ["ann", "ben", "eve", "joe"];
pub(super) const GROUPS: [&str; 2] = ["tea", "cake"];
pub(super) const REACTIONS: [&str; 2] = ["👍", "🎉"];
pub(super) const SCOPES: [&str; 3] = ["participant", "moderator", "admin"];

/// Where one writes: to a user or to a group. Of a conversation it names the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    User(&'static str),
    Group(&'static str),
}

/// Who acts: a user, or the app itself.
pub(super) type Actor = Option<&'static str>;
/// A message by its id. Ids count up from 1, so that the model knows each before it is given. What is drawn is how far back the
/// message is, until [`Step::at`] knows how many there are.
pub(super) type Id = usize;

/// What somebody does.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) by: Actor,
    pub(super) what: What,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    Group(&'static str, OfGroup),
    Message(Id, OfMessage),
    Conversation(Place, OfConversation),
    Send(Place),
}

#[derive(Clone, Debug)]
pub(super) enum OfGroup {
    /// With this owner.
    Create(&'static str),
    Delete,
    /// With this scope.
    Add(&'static str, &'static str),
    Kick(&'static str),
    Ban(&'static str),
    Unban(&'static str),
    ChangeScope(&'static str, &'static str),
}

#[derive(Clone, Debug)]
pub(super) enum OfMessage {
    Edit,
    Delete { permanent: bool },
    React(&'static str),
    Unreact(&'static str),
}

#[derive(Clone, Debug)]
pub(super) enum OfConversation {
    Read(Option<Id>),
    Unread(Option<Id>),
    Delivered(Option<Id>),
    Pin,
    Unpin,
    /// `for_good` is only offered in conversations of two users.
    Reset {
        preserve_order: bool,
        for_good: bool,
    },
}

impl Step {
    /// What only a user can do is done by the first one, if the app was drawn.
    fn new(by: Actor, what: What) -> Self {
        let needs_user = matches!(
            what,
            What::Conversation(..)
                | What::Send(..)
                | What::Message(_, OfMessage::React(_) | OfMessage::Unreact(_))
        );
        let by = if needs_user {
            by.or(Some(USERS[0]))
        } else {
            by
        };
        Self { by, what }
    }
}

impl Step {
    /// The step with ids, when so many messages were sent. Further back than the first one is a message that does not exist.
    pub(super) fn at(&self, messages: usize) -> Self {
        let id = |back: Id| {
            messages
                .checked_sub(back)
                .filter(|id| *id > 0)
                .unwrap_or(messages + 1)
        };
        let mut step = self.clone();
        match &mut step.what {
            What::Message(which, _) => *which = id(*which),
            What::Conversation(
                _,
                OfConversation::Read(Some(which))
                | OfConversation::Unread(Some(which))
                | OfConversation::Delivered(Some(which)),
            ) => *which = id(*which),
            _ => {}
        }
        step
    }
}

/// One line, so that a sequence that fails can be read.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>4}: {:?}", self.by.unwrap_or("app"), self.what)
    }
}

fn user() -> impl Strategy<Value = &'static str> {
    select(&USERS[..])
}

fn place() -> impl Strategy<Value = Place> {
    prop_oneof![
        user().prop_map(Place::User),
        select(&GROUPS[..]).prop_map(Place::Group),
    ]
}

fn of_group() -> impl Strategy<Value = OfGroup> {
    let scoped = || (user(), select(&SCOPES[..]));
    prop_oneof![
        2 => user().prop_map(OfGroup::Create),
        1 => Just(OfGroup::Delete),
        6 => scoped().prop_map(|(user, scope)| OfGroup::Add(user, scope)),
        2 => user().prop_map(OfGroup::Kick),
        2 => user().prop_map(OfGroup::Ban),
        2 => user().prop_map(OfGroup::Unban),
        3 => scoped().prop_map(|(user, scope)| OfGroup::ChangeScope(user, scope)),
    ]
}

fn of_message() -> impl Strategy<Value = OfMessage> {
    prop_oneof![
        2 => Just(OfMessage::Edit),
        2 => any::<bool>().prop_map(|permanent| OfMessage::Delete { permanent }),
        5 => select(&REACTIONS[..]).prop_map(OfMessage::React),
        3 => select(&REACTIONS[..]).prop_map(OfMessage::Unreact),
    ]
}

fn of_conversation() -> impl Strategy<Value = OfConversation> {
    let marked = || proptest::option::of(0..FURTHEST);
    prop_oneof![
        4 => marked().prop_map(OfConversation::Read),
        2 => marked().prop_map(OfConversation::Unread),
        1 => marked().prop_map(OfConversation::Delivered),
        1 => Just(OfConversation::Pin),
        1 => Just(OfConversation::Unpin),
        2 => any::<(bool, bool)>().prop_map(|(preserve_order, for_good)| OfConversation::Reset {
            preserve_order,
            for_good,
        }),
    ]
}

/// How far back the messages are that something is done with.
const FURTHEST: usize = 5;

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        4 => (select(&GROUPS[..]), of_group()).prop_map(|(group, what)| What::Group(group, what)),
        4 => (0..FURTHEST, of_message()).prop_map(|(id, what)| What::Message(id, what)),
        4 => (place(), of_conversation()).prop_map(|(place, what)| What::Conversation(place, what)),
        6 => place().prop_map(What::Send),
    ]
}

/// Any step; the app acts in every fourth.
fn step() -> impl Strategy<Value = Step> {
    let by = proptest::option::weighted(0.75, user());
    (by, what()).prop_map(|(by, what)| Step::new(by, what))
}

/// A sequence. It begins with groups that have members, so that what follows has somewhere to happen.
pub(super) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let of = |group, what| Step::new(None, What::Group(group, what));
    let create = move |group| user().prop_map(move |owner| of(group, OfGroup::Create(owner)));
    let add = move |group| user().prop_map(move |user| of(group, OfGroup::Add(user, SCOPES[0])));
    let [one, other] = GROUPS;
    let begin = (
        create(one),
        add(one),
        add(one),
        add(one),
        create(other),
        add(other),
    );
    let go_on = proptest::collection::vec(step(), 1..50);
    (begin, go_on)
        .prop_map(|((a, b, c, d, e, f), rest)| [a, b, c, d, e, f].into_iter().chain(rest).collect())
}
