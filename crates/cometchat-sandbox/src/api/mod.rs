//! The operations of CometChat's API that the sandbox serves. A family is a folder: what its operations accept, what they do, what
//! they answer, and what they remember.

mod api_keys;
mod auth_tokens;
mod banned_users;
mod blocked_users;
mod bots;
mod calls;
mod conversations;
mod data_import;
mod friends;
mod group_members;
pub(crate) mod groups;
pub(crate) mod messages;
mod moderation;
pub(crate) mod notifications;
mod operation;
mod permissions;
mod pins;
pub(crate) mod rails;
mod reactions;
pub(crate) mod request;
mod response;
mod restricted_features;
pub(crate) mod roles;
mod saves;
mod stats;
mod threads;
pub(crate) mod users;

pub(crate) use api_keys::{ApiKeys, KeyScope};
pub(crate) use auth_tokens::Tokens;
pub(crate) use banned_users::Bans;
pub(crate) use blocked_users::Blocks;
pub(crate) use bots::Bots;
pub(crate) use calls::Calls;
pub(crate) use conversations::{AppPins, Standings};
pub(crate) use data_import::Imported;
pub(crate) use friends::Friends;
pub(crate) use group_members::Members;
pub(crate) use moderation::{Block, Engine, KeywordLists, Queues, Reasons, Service, StoredRules};
pub(crate) use notifications::{NotificationLog, NotificationLogs};
pub(crate) use operation::{Call, Operation, SenderIn, Verb};
pub(crate) use permissions::Permissions;
pub(crate) use pins::Pins;
pub(crate) use reactions::Reactions;
pub(crate) use response::{ApiResponse, Data, SOURCE};
pub(crate) use restricted_features::Restrictions;
pub(crate) use saves::Saves;
pub(crate) use stats::Metrics;
pub(crate) use threads::{Subscriptions, followers};

use crate::limits::Limits;

/// The path all operations stand under.
pub(crate) const PREFIX: &str = "/v3";

/// The families. To serve another one, write its folder and name it here.
static FAMILIES: &[&[Operation]] = &[
    moderation::FAMILIES[0],
    moderation::FAMILIES[1],
    moderation::FAMILIES[2],
    moderation::FAMILIES[3],
    moderation::FAMILIES[4],
    bots::OPERATIONS,
    threads::OPERATIONS,
    messages::OPERATIONS,
    reactions::OPERATIONS,
    pins::OPERATIONS,
    saves::OPERATIONS,
    conversations::OPERATIONS,
    users::OPERATIONS,
    auth_tokens::OPERATIONS,
    api_keys::OPERATIONS,
    roles::OPERATIONS,
    permissions::OPERATIONS,
    restricted_features::OPERATIONS,
    friends::OPERATIONS,
    blocked_users::OPERATIONS,
    groups::OPERATIONS,
    group_members::OPERATIONS,
    banned_users::OPERATIONS,
    stats::OPERATIONS,
    calls::OPERATIONS,
    data_import::OPERATIONS,
];

/// Every operation.
pub(crate) fn operations() -> impl Iterator<Item = &'static Operation> {
    let families = FAMILIES.iter().chain(notifications::FAMILIES);
    families.copied().flatten()
}

/// Refuses limits for operations that there are not.
pub(crate) fn check_limits(limits: &Limits) -> Result<(), String> {
    let served = |id: &&str| operations().any(|operation| operation.id == *id);
    match limits.operations().find(|id| !served(id)) {
        None => Ok(()),
        Some(id) => Err(format!(
            "there is no operation {id:?} to limit; there are {}",
            operation_names()
        )),
    }
}

/// The names of all operations, for an error that says which there are.
pub(crate) fn operation_names() -> String {
    let names: Vec<&str> = operations().map(|operation| operation.id).collect();
    names.join(", ")
}
