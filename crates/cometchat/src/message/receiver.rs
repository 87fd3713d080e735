//! Who gets a message.

use crate::types::{MultipleReceivers, ReceiverType};
use crate::{Guid, IntoId, InvalidInput, Uid};

/// Who gets a message: a user or a group.
///
/// ```
/// use cometchat::{Receiver, Uid};
///
/// let alice = Receiver::user("alice");
/// let team = Receiver::group("team-1");
/// let checked = Receiver::user(Uid::new("alice")?);
/// # let _ = (alice, team, checked);
/// # Ok::<(), cometchat::InvalidInput>(())
/// ```
///
/// A text that is no id is reported when the message is sent, before anything leaves.
#[derive(Clone, Debug)]
pub struct Receiver {
    target: Result<Target, InvalidInput>,
}

#[derive(Clone, Debug)]
enum Target {
    User(Uid),
    Group(Guid),
}

impl Receiver {
    /// A user.
    #[must_use]
    pub fn user(uid: impl IntoId<Uid>) -> Self {
        Self {
            target: uid.into_id().map(Target::User),
        }
    }

    /// A group.
    #[must_use]
    pub fn group(guid: impl IntoId<Guid>) -> Self {
        Self {
            target: guid.into_id().map(Target::Group),
        }
    }

    /// From a request that stands in a file.
    pub(super) fn from_wire(
        receiver: Option<String>,
        receiver_type: Option<ReceiverType>,
    ) -> Result<Self, InvalidInput> {
        let Some(receiver) = receiver else {
            return Err(InvalidInput::new("receiver", "must be set"));
        };
        match receiver_type {
            Some(ReceiverType::User) => Ok(Self::user(receiver)),
            Some(ReceiverType::Group) => Ok(Self::group(receiver)),
            _ => Err(InvalidInput::new(
                "receiverType",
                "must be `user` or `group`",
            )),
        }
    }

    /// As the wire has it.
    pub(crate) fn into_parts(self) -> Result<(String, ReceiverType), InvalidInput> {
        match self
            .target
            .map_err(|error| InvalidInput::new("receiver", error.rule().to_owned()))?
        {
            Target::User(uid) => Ok((uid.into(), ReceiverType::User)),
            Target::Group(guid) => Ok((guid.into(), ReceiverType::Group)),
        }
    }
}

/// Several users and groups that get the same message.
///
/// ```
/// use cometchat::Receivers;
///
/// let everyone = Receivers::new().user("alice").user("bob").group("team-1");
/// let users = Receivers::users(["alice", "bob"]);
/// # let _ = (everyone, users);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Receivers {
    each: Vec<Receiver>,
}

impl Receivers {
    /// Nobody yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These users.
    pub fn users<I>(uids: I) -> Self
    where
        I: IntoIterator,
        I::Item: IntoId<Uid>,
    {
        Self {
            each: uids.into_iter().map(Receiver::user).collect(),
        }
    }

    /// And this user.
    #[must_use]
    pub fn user(mut self, uid: impl IntoId<Uid>) -> Self {
        self.each.push(Receiver::user(uid));
        self
    }

    /// And this group.
    #[must_use]
    pub fn group(mut self, guid: impl IntoId<Guid>) -> Self {
        self.each.push(Receiver::group(guid));
        self
    }

    /// As the wire has it.
    pub(crate) fn into_wire(self) -> Result<MultipleReceivers, InvalidInput> {
        if self.each.is_empty() {
            return Err(InvalidInput::new(
                "multipleReceivers",
                "must name at least one user or group",
            ));
        }
        let (mut uids, mut guids) = (Vec::new(), Vec::new());
        for receiver in self.each {
            match receiver.into_parts()? {
                (uid, ReceiverType::User) => uids.push(uid),
                (guid, _) => guids.push(guid),
            }
        }
        let mut wire = MultipleReceivers::new();
        wire.uids = Some(uids).filter(|uids| !uids.is_empty());
        wire.guids = Some(guids).filter(|guids| !guids.is_empty());
        Ok(wire)
    }
}

impl FromIterator<Receiver> for Receivers {
    fn from_iter<I: IntoIterator<Item = Receiver>>(receivers: I) -> Self {
        Self {
            each: receivers.into_iter().collect(),
        }
    }
}

impl Extend<Receiver> for Receivers {
    fn extend<I: IntoIterator<Item = Receiver>>(&mut self, receivers: I) {
        self.each.extend(receivers);
    }
}
