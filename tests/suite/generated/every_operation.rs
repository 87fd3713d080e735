// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Every operation with its documented samples.
use super::{Entry, listed, model, outcome, request, shown};
use cometchat_rest::operations;
pub(crate) const EVERY_OPERATION: &[Entry] = &[
    Entry {
        operation: &operations::LIST_API_KEYS,
        request: Some("{\"scope\":\"fullAccess\",\"searchKey\":\"backend\"}"),
        answers: &[
            (
                "keys",
                "{\"data\":[{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"},{\"apiKey\":\"0123456789012345678901234567890123456789\",\"createdAt\":1690000002,\"name\":\"apps\",\"scope\":\"authOnly\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListApiKeys>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::ApiKey>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client.api_keys().list(request::<cometchat::types::ListApiKeys>(value)),
            )
        },
    },
    Entry {
        operation: &operations::CREATE_API_KEY,
        request: Some("{\"name\":\"backend\",\"scope\":\"fullAccess\"}"),
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateApiKey>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .api_keys()
                    .create(request::<cometchat::types::CreateApiKey>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_API_KEY,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"API Key 00112233445566778899aabbccddeeff00112233 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::DeletedApiKey>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client.api_key(id("00112233445566778899aabbccddeeff00112233")).delete(),
            )
        },
    },
    Entry {
        operation: &operations::GET_API_KEY,
        request: None,
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.api_key(id("00112233445566778899aabbccddeeff00112233")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_API_KEY,
        request: Some("{\"name\":\"backend 2\",\"scope\":\"fullAccess\"}"),
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateApiKey>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .api_key(id("00112233445566778899aabbccddeeff00112233"))
                    .update(request::<cometchat::types::UpdateApiKey>(value)),
            )
        },
    },
    Entry {
        operation: &operations::SEND_BOT_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"<string>\",\"mimeType\":\"<string>\",\"name\":\"<string>\",\"size\":\"<string>\",\"url\":\"<string>\"}],\"metadata\":{},\"text\":\"<string>\"},\"muid\":\"<string>\",\"multipleReceivers\":{\"guids\":[\"<string>\"],\"uids\":[\"<string>\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"<string>\"],\"type\":\"text\"}",
        ),
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-3_user_cometchat-uid-5\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-5.webp\",\"conversationId\":\"cometchat-uid-3_user_cometchat-uid-5\",\"createdAt\":1638361550,\"name\":\"John Paul\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-5\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-3.webp\",\"createdAt\":1638361550,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"test     hello\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-5\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-3\",\"sentAt\":1638423490,\"type\":\"text\",\"updatedAt\":1638423490}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendBotMessage>()),
        answer: model::<cometchat::types::SendMessageResponse>(),
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .send_bot_message(
                        &id("cometchat-uid-3"),
                        &request::<cometchat::types::SendBotMessage>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::LIST_GROUPS,
        request: Some(
            "{\"affix\":\"append\",\"createdAt[from]\":1690000000,\"createdAt[to]\":1790000000,\"guid\":\"team\",\"guids\":[\"team\",\"support\"],\"hasJoined\":true,\"membersCount[eq]\":5,\"membersCount[gte]\":2,\"membersCount[lte]\":100,\"page\":1,\"perPage\":100,\"searchIn\":[\"name\"],\"searchKey\":\"team\",\"sortBy\":\"name\",\"sortOrder\":\"asc\",\"tags\":[\"night\",\"staff\"],\"type\":\"public\",\"types\":[\"public\",\"private\"],\"updatedAt\":1690000200,\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withTags\":true}",
        ),
        answers: &[
            (
                "groups",
                "{\"data\":[{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"tags\":[\"staff\",\"night\"],\"type\":\"private\",\"updatedAt\":1690000110},{\"conversationId\":\"group_support\",\"createdAt\":1690000020,\"description\":\"Questions and answers\",\"guid\":\"support\",\"hasJoined\":false,\"icon\":\"https://files.example.com/support.png\",\"membersCount\":2,\"name\":\"Support\",\"owner\":\"cometchat-uid-2\",\"type\":\"public\"}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000110},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListGroups>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Group>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(client.groups().list(request::<cometchat::types::ListGroups>(value)))
        },
    },
    Entry {
        operation: &operations::CREATE_GROUP,
        request: Some("{\"guid\":\"support\",\"name\":\"Support\",\"type\":\"public\"}"),
        answers: &[
            (
                "created",
                "{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000010,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"admin\",\"tags\":[\"staff\",\"night\"],\"type\":\"password\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateGroup>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Group>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client.groups().create(request::<cometchat::types::CreateGroup>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_GROUP,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Group with GUID team has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).delete())
        },
    },
    Entry {
        operation: &operations::GET_GROUP,
        request: None,
        answers: &[
            (
                "app",
                "{\"data\":{\"conversationId\":\"group_support\",\"createdAt\":1690000020,\"guid\":\"support\",\"membersCount\":2,\"name\":\"Support\",\"owner\":\"cometchat-uid-2\",\"type\":\"public\"}}",
            ),
            (
                "seen",
                "{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"tags\":[\"staff\",\"night\"],\"type\":\"private\",\"updatedAt\":1690000110}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Group>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_GROUP,
        request: Some(
            "{\"description\":\"All of us, and guests\",\"icon\":\"https://files.example.com/team-2.png\",\"metadata\":{\"floor\":4},\"name\":\"The whole team\",\"owner\":\"cometchat-uid-2\",\"password\":\"open-sesame\",\"tags\":[\"staff\"],\"type\":\"password\"}",
        ),
        answers: &[
            (
                "updated",
                "{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us, and guests\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team-2.png\",\"joinedAt\":1690000010,\"membersCount\":5,\"name\":\"The whole team\",\"owner\":\"cometchat-uid-2\",\"scope\":\"admin\",\"tags\":[\"staff\"],\"type\":\"password\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateGroup>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Group>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .group(id("team"))
                    .update(request::<cometchat::types::UpdateGroup>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_BANNED_USERS,
        request: Some("{\"page\":1,\"perPage\":100}"),
        answers: &[
            (
                "banned",
                "{\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"link\":\"https://people.example.com/george\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"george@example.com\"},\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListBannedUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .group(id("team"))
                    .banned_users()
                    .list(request::<cometchat::types::ListBannedUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UNBAN_USER,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been banned from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).banned_user(id("cometchat-uid-1")).unban())
        },
    },
    Entry {
        operation: &operations::BAN_USER,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been banned from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).banned_user(id("cometchat-uid-1")).ban())
        },
    },
    Entry {
        operation: &operations::LIST_MEMBERS,
        request: Some(
            "{\"page\":1,\"perPage\":100,\"scopes\":[\"admin\",\"moderator\"],\"status\":\"available\"}",
        ),
        answers: &[
            (
                "members",
                "{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"joinedAt\":1690000302,\"name\":\"George Alan\",\"role\":\"default\",\"scope\":\"admin\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"joinedAt\":1690000303,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"nancy@example.com\"},\"name\":\"Nancy Grace\",\"role\":\"default\",\"scope\":\"participant\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103},{\"avatar\":\"https://files.example.com/susan.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-4\",\"createdAt\":1690000004,\"joinedAt\":1690000304,\"name\":\"Susan Marie\",\"role\":\"default\",\"scope\":\"participant\",\"status\":\"offline\",\"uid\":\"cometchat-uid-4\"},{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"joinedAt\":1690000301,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"scope\":\"moderator\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListMembers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .group(id("team"))
                    .members()
                    .list(request::<cometchat::types::ListMembers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::ADD_MEMBERS,
        request: Some(
            "{\"admins\":[\"cometchat-uid-2\"],\"moderators\":[\"cometchat-uid-3\"],\"participants\":[\"cometchat-uid-4\",\"cometchat-uid-5\"],\"usersToBan\":[\"cometchat-uid-6\"]}",
        ),
        answers: &[
            (
                "added",
                "{\"data\":{\"admins\":{\"cometchat-uid-2\":{\"data\":{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"added\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":2,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"tags\":[\"staff\",\"night\"],\"type\":\"private\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},\"entityType\":\"user\"}}},\"id\":\"101\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690000302,\"type\":\"groupMember\",\"updatedAt\":1690000302},\"success\":true}},\"moderators\":{\"cometchat-uid-3\":{\"success\":true}},\"participants\":{\"cometchat-uid-4\":{\"success\":true},\"cometchat-uid-5\":{\"success\":true}},\"usersToBan\":{\"cometchat-uid-6\":{\"success\":true}}}}",
            ),
            (
                "failed",
                "{\"data\":{\"participants\":{\"cometchat-uid-4\":{\"success\":true},\"cometchat-uid-5\":{\"error\":{\"code\":\"ERR_ALREADY_JOINED\",\"message\":\"The user cometchat-uid-5 is a member already.\"},\"success\":false}}}}",
            ),
        ],
        input: Some(model::<cometchat::types::AddMembers>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AddedMembers>>(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .group(id("team"))
                    .members()
                    .add(request::<cometchat::types::AddMembers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::KICK_MEMBER,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been kicked from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).member(id("cometchat-uid-1")).kick())
        },
    },
    Entry {
        operation: &operations::CHANGE_MEMBER_SCOPE,
        request: Some("{\"scope\":\"moderator\"}"),
        answers: &[
            (
                "changed",
                "{\"data\":{\"guid\":\"team\",\"joinedAt\":1690000301,\"scope\":\"moderator\",\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::ChangeMemberScope>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Membership>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .group(id("team"))
                    .member(id("cometchat-uid-1"))
                    .change_scope(request::<cometchat::types::ChangeMemberScope>(value)),
            )
        },
    },
    Entry {
        operation: &operations::SEND_THREAD_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"key1\":\"value1\",\"key2\":\"value2\"},\"text\":\"Hi Tom!\"},\"multipleReceivers\":{\"guids\":[\"guid1\"],\"uids\":[\"uid1\",\"uid2\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"tag1\"],\"type\":\"text\"}",
        ),
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"superhero3_user_superhero5\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://data-us.cometchat.io/assets/images/avatars/cyclops.png\",\"conversationId\":\"superhero3_user_superhero5\",\"createdAt\":1638361550,\"name\":\"Cyclops\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"superhero5\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://data-us.cometchat.io/assets/images/avatars/spiderman.png\",\"createdAt\":1638361550,\"name\":\"Spiderman\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"superhero3\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"test     hello\"},\"id\":\"2\",\"parentId\":\"1\",\"receiver\":\"superhero5\",\"receiverType\":\"user\",\"sender\":\"superhero3\",\"sentAt\":1638423490,\"type\":\"text\",\"updatedAt\":1638423490}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendThreadMessage>()),
        answer: model::<cometchat::types::SendMessageResponse>(),
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .send_thread_message(
                        &id("1"),
                        &id("superhero3"),
                        &request::<cometchat::types::SendThreadMessage>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::SEND_MODERATION_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"text\":\"Hey there! Welcome aboard.\"},\"receiver\":\"cometchat-test-user-2\",\"receiverType\":\"user\",\"receiverUserDetails\":{\"name\":\"Test User 2\",\"uid\":\"cometchat-test-user-2\"},\"sender\":\"cometchat-test-user-1\",\"senderUserDetails\":{\"name\":\"Test User 1\",\"uid\":\"cometchat-test-user-1\"},\"type\":\"text\"}",
        ),
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-1.webp\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-2.webp\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"pending\"},\"text\":\"Hi new user\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1750335220,\"type\":\"text\",\"updatedAt\":1751644906}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendModerationMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .send_moderation_message(
                        &request::<cometchat::types::SendModerationMessage>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::GET_MODERATION_MESSAGE,
        request: None,
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-1.webp\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-2.webp\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"Hi new user\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1750335220,\"type\":\"text\",\"updatedAt\":1751644906}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().message(id("1")).get())
        },
    },
    Entry {
        operation: &operations::LIST_REASONS,
        request: None,
        answers: &[
            (
                "documented",
                "{\"data\":[{\"createdAt\":\"1760449410\",\"description\":\"Content delivered without moderation or filtering.\",\"id\":\"unfiltered-content\",\"name\":\"RawContent\",\"updatedAt\":\"1760449410\"},{\"createdAt\":\"1760443648\",\"default\":true,\"description\":\"Repeated, promotional, or irrelevant content\",\"id\":\"spam\",\"name\":\"Spam / Unwanted Content\",\"updatedAt\":\"1760443648\"},{\"createdAt\":\"1758000762\",\"description\":\"Explicit or inappropriate content\",\"id\":\"sexual\",\"name\":\"Sexual Content\",\"updatedAt\":\"1758000762\"},{\"createdAt\":\"1758000761\",\"description\":\"Insulting or threatening behavior\",\"id\":\"harassment\",\"name\":\"Harassment / Bullying\",\"updatedAt\":\"1758000761\"}],\"meta\":{\"current\":{\"count\":4,\"limit\":10}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Reason>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().reasons().list())
        },
    },
    Entry {
        operation: &operations::LIST_ROLES,
        request: Some("{\"page\":1,\"perPage\":100}"),
        answers: &[
            (
                "roles",
                "{\"data\":[{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}},{\"createdAt\":1690000000,\"description\":\"Everybody\",\"name\":\"Default\",\"role\":\"default\",\"updatedAt\":1690000100}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListRoles>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Role>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(client.roles().list(request::<cometchat::types::ListRoles>(value)))
        },
    },
    Entry {
        operation: &operations::CREATE_ROLE,
        request: Some(
            "{\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}",
        ),
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateRole>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.roles().create(request::<cometchat::types::CreateRole>(value)))
        },
    },
    Entry {
        operation: &operations::DELETE_ROLE,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Role premium has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).delete())
        },
    },
    Entry {
        operation: &operations::GET_ROLE,
        request: None,
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_ROLE,
        request: Some(
            "{\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"settings\":{\"listUsers\":\"friendsOnly\",\"sendMessagesTo\":\"all\"}}",
        ),
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateRole>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .role(id("premium"))
                    .update(request::<cometchat::types::UpdateRole>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DEACTIVATE_USERS,
        request: Some(
            "{\"uidsToDeactivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}",
        ),
        answers: &[
            ("documented", "{\"data\":{\"deactivatedUids\":[\"cometchat-uid-1\"]}}"),
            (
                "recorded",
                "{\"data\":{\"alreadyDeactivatedUids\":[\"cometchat-uid-2\"],\"deactivatedUids\":[\"cometchat-uid-1\"],\"notFound\":[\"nobody\"]}}",
            ),
        ],
        input: Some(model::<cometchat::types::DeactivateUsers>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::DeactivatedUsers>,
        >(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .users()
                    .deactivate(request::<cometchat::types::DeactivateUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_USERS,
        request: Some(
            "{\"createdAt[from]\":1690000000,\"createdAt[to]\":1790000000,\"onlyDeactivated\":true,\"page\":1,\"perPage\":100,\"role\":\"default\",\"roles\":[\"default\",\"premium\"],\"searchIn\":[\"uid\"],\"searchKey\":\"ali\",\"status\":\"available\",\"tags\":[\"staff\",\"night\"],\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withDeactivated\":true,\"withTags\":true}",
        ),
        answers: &[
            (
                "users",
                "{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"data\":[{\"avatar\":\"https://files.example.com/andrew.png\",\"conversationId\":\"app_system_user_cometchat-uid-1\",\"createdAt\":1690000001,\"link\":\"https://people.example.com/andrew\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"andrew@example.com\"},\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\",\"updatedAt\":1690000101},{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"app_system_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"avatar\":\"https://files.example.com/nancy.png\",\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"app_system_user_cometchat-uid-3\",\"createdAt\":1690000003,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"contactNumber\":\"0123456789\"},\"name\":\"Nancy Grace\",\"role\":\"premium\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(client.users().list(request::<cometchat::types::ListUsers>(value)))
        },
    },
    Entry {
        operation: &operations::CREATE_USER,
        request: Some(
            "{\"avatar\":\"https://files.example.com/ironman.png\",\"link\":\"https://people.example.com/ironman\",\"metadata\":{\"@private\":{\"contactNumber\":\"0123456789\",\"email\":\"ironman@example.com\"}},\"name\":\"Iron Man\",\"role\":\"default\",\"statusMessage\":\"In the workshop\",\"tags\":[\"staff\",\"night\"],\"uid\":\"cometchat-uid-6\",\"withAuthToken\":true}",
        ),
        answers: &[
            (
                "created",
                "{\"data\":{\"authToken\":\"cometchat-uid-6_1690000006a3b1c9d2e4f60718293a4b5c6d7e8f\",\"avatar\":\"https://files.example.com/ironman.png\",\"createdAt\":1690000006,\"link\":\"https://people.example.com/ironman\",\"metadata\":{\"rawMetadata\":\"{'email': 'ironman@example.com'}\"},\"name\":\"Iron Man\",\"role\":\"default\",\"status\":\"offline\",\"tags\":[\"staff\",\"night\"],\"uid\":\"cometchat-uid-6\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.users().create(request::<cometchat::types::CreateUser>(value)))
        },
    },
    Entry {
        operation: &operations::REACTIVATE_USERS,
        request: Some("{\"uidsToActivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}"),
        answers: &[
            ("documented", "{\"data\":{\"nonDeactivatedUids\":[\"cometchat-uid-2\"]}}"),
            (
                "recorded",
                "{\"data\":{\"nonDeactivatedUids\":[\"cometchat-uid-2\"],\"notFound\":[\"nobody\"],\"reactivatedUids\":[\"cometchat-uid-1\"]}}",
            ),
        ],
        input: Some(model::<cometchat::types::ReactivateUsers>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::ReactivatedUsers>,
        >(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .users()
                    .reactivate(request::<cometchat::types::ReactivateUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_USER,
        request: Some("{\"permanent\":true}"),
        answers: &[
            ("deactivated", "{\"data\":{\"deactivatedUids\":[\"cometchat-uid-6\"]}}"),
            (
                "deleted",
                "{\"data\":{\"message\":\"User with UID cometchat-uid-6 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::DeleteUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::DeletedUser>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .delete(request::<cometchat::types::DeleteUser>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_USER,
        request: None,
        answers: &[
            (
                "user",
                "{\"data\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"link\":\"https://people.example.com/andrew\",\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.user(id("cometchat-uid-1")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_USER,
        request: Some(
            "{\"avatar\":\"https://files.example.com/tony.png\",\"link\":\"https://people.example.com/tony\",\"metadata\":{\"@private\":{\"contactNumber\":\"0123456789\",\"email\":\"tony@example.com\"}},\"name\":\"Tony\",\"role\":\"premium\",\"statusMessage\":\"Away\",\"tags\":[\"staff\"]}",
        ),
        answers: &[
            (
                "updated",
                "{\"data\":{\"avatar\":\"https://files.example.com/tony.png\",\"createdAt\":1690000006,\"link\":\"https://people.example.com/tony\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"tony@example.com\"},\"name\":\"Tony\",\"role\":\"premium\",\"status\":\"offline\",\"tags\":[\"staff\"],\"uid\":\"cometchat-uid-6\",\"updatedAt\":1690000106}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .update(request::<cometchat::types::UpdateUser>(value)),
            )
        },
    },
    Entry {
        operation: &operations::FLUSH_AUTH_TOKENS,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"All auth tokens of the user have been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.user(id("cometchat-uid-1")).auth_tokens().flush())
        },
    },
    Entry {
        operation: &operations::LIST_AUTH_TOKENS,
        request: Some("{\"page\":1,\"perPage\":100}"),
        answers: &[
            (
                "tokens",
                "{\"data\":[{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"},{\"appInfo\":\"{\\\"version\\\":\\\"2.1.0\\\"}\",\"authToken\":\"cometchat-uid-1_16900000020a1b2c3d4e5f60718293a4b5c6d7e9\",\"createdAt\":1690000002,\"platform\":\"ios\",\"uid\":\"cometchat-uid-1\",\"userAgent\":\"Chat/2.1\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListAuthTokens>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::AuthToken>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .user(id("cometchat-uid-1"))
                    .auth_tokens()
                    .list(request::<cometchat::types::ListAuthTokens>(value)),
            )
        },
    },
    Entry {
        operation: &operations::CREATE_AUTH_TOKEN,
        request: Some("{\"force\":true}"),
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateAuthToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .auth_tokens()
                    .create(request::<cometchat::types::CreateAuthToken>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_AUTH_TOKEN,
        request: None,
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"User with UID cometchat-uid-1 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .auth_token(
                        id("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8"),
                    )
                    .delete(),
            )
        },
    },
    Entry {
        operation: &operations::GET_AUTH_TOKEN,
        request: None,
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .auth_token(
                        id("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8"),
                    )
                    .get(),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_AUTH_TOKEN,
        request: Some(
            "{\"appInfo\":{\"version\":\"2.1.0\"},\"platform\":\"ios\",\"userAgent\":\"Chat/2.1\"}",
        ),
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateAuthToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .auth_token(
                        id("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8"),
                    )
                    .update(request::<cometchat::types::UpdateAuthToken>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UNBLOCK_USERS,
        request: Some("{\"blockedUids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}"),
        answers: &[
            (
                "unblocked",
                "{\"data\":{\"cometchat-uid-2\":{\"message\":\"The user cometchat-uid-2 has been blocked successfully.\",\"success\":true},\"cometchat-uid-3\":{\"message\":\"The user cometchat-uid-3 has been blocked successfully.\",\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::UnblockUsers>()),
        answer: model::<cometchat::types::BlockedUsersEnvelope>(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .user(id("cometchat-uid-1"))
                    .blocked_users()
                    .unblock(request::<cometchat::types::UnblockUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_BLOCKED_USERS,
        request: Some("{\"page\":1,\"perPage\":100}"),
        answers: &[
            (
                "blocked",
                "{\"data\":[{\"avatar\":\"https://files.example.com/nancy.png\",\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"rawMetadata\":\"{'email': 'nancy@example.com'}\"},\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListBlockedUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .user(id("cometchat-uid-1"))
                    .blocked_users()
                    .list(request::<cometchat::types::ListBlockedUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::BLOCK_USERS,
        request: Some("{\"blockedUids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}"),
        answers: &[
            (
                "blocked",
                "{\"data\":{\"cometchat-uid-2\":{\"message\":\"The user cometchat-uid-2 has been blocked successfully.\",\"success\":true},\"cometchat-uid-3\":{\"message\":\"The user cometchat-uid-3 has been blocked successfully.\",\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"cometchat-uid-2\":{\"message\":\"The user cometchat-uid-2 has been blocked successfully.\",\"success\":true},\"nobody\":{\"error\":{\"code\":\"ERR_UID_NOT_FOUND\",\"message\":\"The user nobody does not exist.\"}}}}",
            ),
        ],
        input: Some(model::<cometchat::types::BlockUsers>()),
        answer: model::<cometchat::types::BlockedUsersEnvelope>(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .user(id("cometchat-uid-1"))
                    .blocked_users()
                    .block(request::<cometchat::types::BlockUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::REMOVE_FRIENDS,
        request: Some("{\"friends\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}"),
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Friends have been removed successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::RemoveFriends>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .user(id("cometchat-uid-1"))
                    .friends()
                    .remove(request::<cometchat::types::RemoveFriends>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_FRIENDS,
        request: Some("{\"page\":1,\"perPage\":100,\"searchKey\":\"nan\"}"),
        answers: &[
            (
                "friends",
                "{\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"link\":\"https://people.example.com/george\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"george@example.com\"},\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListFriends>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .user(id("cometchat-uid-1"))
                    .friends()
                    .list(request::<cometchat::types::ListFriends>(value)),
            )
        },
    },
    Entry {
        operation: &operations::ADD_FRIENDS,
        request: Some(
            "{\"accepted\":[\"cometchat-uid-2\",\"cometchat-uid-3\"],\"addToConversations\":true}",
        ),
        answers: &[
            (
                "added",
                "{\"data\":{\"accepted\":{\"cometchat-uid-2\":{\"message\":\"Friend cometchat-uid-2 has been added successfully.\",\"success\":true},\"cometchat-uid-3\":{\"message\":\"Friend cometchat-uid-3 has been added successfully.\",\"success\":true}}}}",
            ),
            (
                "failed",
                "{\"data\":{\"accepted\":{\"cometchat-uid-2\":{\"message\":\"Friend cometchat-uid-2 has been added successfully.\",\"success\":true},\"cometchat-uid-3\":{\"error\":{\"code\":\"ERR_ALREADY_FRIEND\",\"message\":\"The user cometchat-uid-3 is a friend already.\"},\"success\":false}}}}",
            ),
        ],
        input: Some(model::<cometchat::types::AddFriends>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AddedFriends>>(),
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .user(id("cometchat-uid-1"))
                    .friends()
                    .add(request::<cometchat::types::AddFriends>(value)),
            )
        },
    },
];
