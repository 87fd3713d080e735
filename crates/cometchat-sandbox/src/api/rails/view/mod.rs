//! What a viewer sees of users and groups: nobody else's relations to them.

mod reactions;
mod seen;
mod user;

pub(crate) use reactions::{ReactionCount, reactions};
pub(crate) use seen::{SeenGroup, SeenUser};
pub(crate) use user::{UserEntity, UserJson};
