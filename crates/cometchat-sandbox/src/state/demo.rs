//! Who is there from the start: the users of CometChat's own samples, one group and one bot.

use crate::api::users::SYSTEM_UID;
use crate::details::{GroupDetails, UserDetails};

/// The uid of the bot every sandbox starts with. More are registered with
/// [`SandboxBuilder::bot`](crate::SandboxBuilder::bot) or [`Sandbox::register_bot`](crate::Sandbox::register_bot).
pub const DEMO_BOT: &str = "sandbox-bot";

/// The guid of the group every sandbox starts with.
pub const DEMO_GROUP: &str = "cometchat-guid-1";

/// The newer sample users: uid and name, created and last active at, in epoch seconds. The times are those of the vendor's samples.
const NEWER: [(&str, &str, u64); 5] = [
    ("cometchat-uid-1", "Andrew Joseph", 1_751_644_824),
    ("cometchat-uid-2", "George Alan", 1_751_644_824),
    ("cometchat-uid-3", "Nancy Grace", 1_638_361_550),
    ("cometchat-uid-4", "Susan Marie", 1_638_361_550),
    ("cometchat-uid-5", "John Paul", 1_638_361_550),
];

/// The older sample users: uid, name and image.
const OLDER: [(&str, &str, &str); 5] = [
    ("superhero1", "Iron Man", "ironman"),
    ("superhero2", "Captain America", "captainamerica"),
    ("superhero3", "Spiderman", "spiderman"),
    ("superhero4", "Wolverine", "wolverine"),
    ("superhero5", "Cyclops", "cyclops"),
];

const OLDER_CREATED_AT: u64 = 1_638_361_550;

pub(super) fn users() -> impl Iterator<Item = UserDetails> {
    let newer = NEWER.iter().map(|&(uid, name, created_at)| {
        UserDetails::new(uid, name)
            .avatar(format!(
                "https://assets.cometchat.io/sampleapp/v2/users/{uid}.webp"
            ))
            .created_at(created_at)
    });
    let older = OLDER.iter().map(|&(uid, name, image)| {
        UserDetails::new(uid, name)
            .avatar(format!(
                "https://data-us.cometchat.io/assets/images/avatars/{image}.png"
            ))
            .created_at(OLDER_CREATED_AT)
    });
    let system = UserDetails::new(SYSTEM_UID, "System").created_at(OLDER_CREATED_AT);
    let bot = UserDetails::new(DEMO_BOT, "Sandbox Bot")
        .avatar("https://example.com/sandbox-bot.png")
        .created_at(OLDER_CREATED_AT);
    newer.chain(older).chain([system, bot])
}

/// Who is in the group from the start, beside its owner.
pub(super) const MEMBERS: [&str; 4] = [
    "cometchat-uid-2",
    "cometchat-uid-3",
    "cometchat-uid-4",
    "cometchat-uid-5",
];

pub(super) fn group() -> GroupDetails {
    GroupDetails::new(DEMO_GROUP, "Hiking Group")
        .icon("https://assets.cometchat.io/sampleapp/v2/groups/cometchat-guid-1.webp")
        .owner("cometchat-uid-1")
        .created_at(1_751_644_824)
}
