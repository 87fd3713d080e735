//! Which features there are. Samples show the first three; the others are ours, made alike from the vendor's names of operations.

#[derive(Clone, Copy)]
pub(super) struct Feature {
    pub(super) key: &'static str,
    pub(super) title: &'static str,
    pub(super) description: &'static str,
    pub(super) path: &'static str,
}

macro_rules! features {
    ($($key:literal $title:literal $path:literal)*) => {
        pub(super) static FEATURES: &[Feature] = &[$(Feature {
            key: $key,
            title: $title,
            description: concat!("Users with the role cannot use it: ", $title, "."),
            path: concat!("/v3", $path),
        },)*];
    };
}

features! {
    "u.listUsers" "List users" "/users"
    "u.createGroup" "Create a group" "/groups"
    "u.deleteGroup" "Delete a group" "/groups/{{guid}}"
    "u.getUser" "Read a user" "/users/{{uid}}"
    "u.listGroups" "List groups" "/groups"
    "u.getGroup" "Read a group" "/groups/{{guid}}"
    "u.updateGroup" "Change a group" "/groups/{{guid}}"
    "u.addMembers" "Add members" "/groups/{{guid}}/members"
    "u.kickMember" "Kick a member" "/groups/{{guid}}/members/{{uid}}"
    "u.changeMemberScope" "Change the scope of a member" "/groups/{{guid}}/members/{{uid}}"
    "u.banUser" "Ban a user" "/groups/{{guid}}/bannedusers/{{uid}}"
    "u.unbanUser" "Unban a user" "/groups/{{guid}}/bannedusers/{{uid}}"
    "u.sendMessage" "Send a message" "/messages"
    "u.editMessage" "Edit a message" "/messages/{{id}}"
    "u.deleteMessage" "Delete a message" "/messages/{{id}}"
    "u.addReaction" "React to a message" "/messages/{{id}}/reactions/{{reaction}}"
    "u.listReactions" "List reactions" "/messages/{{id}}/reactions"
}
