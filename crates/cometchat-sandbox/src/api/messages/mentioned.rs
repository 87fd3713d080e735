//! The users that a text mentions, as a message shows them.

use serde::{Serialize, Serializer};

use super::mentioned;
use crate::api::rails::view::{SeenUser, UserEntity};
use crate::api::users::User;
use crate::keys::UserKey;
use crate::state::State;

/// By uid (CometChat's message page). Nobody else's uid means anything.
pub(super) struct Mentions<'s>(Vec<Mentioned<'s>>);

#[derive(Serialize)]
struct Mentioned<'s> {
    #[serde(skip)]
    key: UserKey,
    #[serde(skip)]
    user: &'s User,
    #[serde(flatten)]
    entity: UserEntity<'s>,
    #[serde(flatten)]
    seen: SeenUser<'s>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<&'s [String]>,
}

impl<'s> Mentions<'s> {
    pub(super) fn of(state: &'s State, text: Option<&str>) -> Self {
        let uids = text.map(mentioned).unwrap_or_default();
        let keys = uids.iter().filter_map(|uid| state.users.find(uid));
        let users = keys.map(|key| {
            let user = state.users.get(key);
            Mentioned {
                key,
                user,
                entity: UserEntity::new(user, false, None),
                seen: SeenUser::default(),
                tags: None,
            }
        });
        Self(users.collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Shows what is known of blocks between whoever looks and those who are mentioned.
    pub(super) fn see(&mut self, state: &'s State, viewer: Option<UserKey>) {
        for one in &mut self.0 {
            one.seen = SeenUser::blocks(state, viewer, one.key);
        }
    }

    /// Shows their tags.
    pub(super) fn tag(&mut self) {
        for one in &mut self.0 {
            one.tags = Some(&one.user.tags);
        }
    }
}

impl Serialize for Mentions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|one| (&one.user.uid, one)))
    }
}
