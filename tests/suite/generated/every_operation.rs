// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Every operation with its documented samples.
use super::{Entry, listed, model, outcome, request, shown};
use cometchat_rest::operations;
pub(crate) const EVERY_OPERATION: &[Entry] = &[
    Entry {
        operation: &operations::LIST_API_KEYS,
        request: Some("{\"scope\":\"fullAccess\",\"searchKey\":\"backend\"}"),
        more_requests: &[],
        answers: &[
            (
                "keys",
                "{\"data\":[{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"},{\"apiKey\":\"0123456789012345678901234567890123456789\",\"createdAt\":1690000002,\"name\":\"apps\",\"scope\":\"authOnly\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListApiKeys>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::ApiKey>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateApiKey>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"API Key 00112233445566778899aabbccddeeff00112233 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::DeletedApiKey>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.api_key(id("00112233445566778899aabbccddeeff00112233")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_API_KEY,
        request: Some("{\"name\":\"backend 2\",\"scope\":\"fullAccess\"}"),
        more_requests: &[],
        answers: &[
            (
                "key",
                "{\"data\":{\"apiKey\":\"00112233445566778899aabbccddeeff00112233\",\"createdAt\":1690000001,\"name\":\"backend\",\"scope\":\"fullAccess\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateApiKey>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::ApiKey>>(),
        by_hand: false,
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
        more_requests: &[
            "{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"office.png\",\"size\":\"48213\",\"url\":\"https://files.example.com/office.png\"}],\"text\":\"Our office\"},\"receiver\":\"team\",\"receiverType\":\"group\",\"type\":\"image\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":true,\"interactionGoal\":{\"type\":\"none\"},\"interactiveData\":{\"cardActions\":[{\"action\":{\"actionType\":\"urlNavigation\",\"url\":\"https://www.example.com\"},\"buttonText\":\"Visit us\",\"elementId\":\"visit\",\"elementType\":\"button\"}],\"imageUrl\":\"https://files.example.com/office.png\",\"text\":\"Our office\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"card\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":false,\"interactionGoal\":{\"elementIds\":[\"submit\"],\"type\":\"allOf\"},\"interactiveData\":{\"formFields\":[{\"elementId\":\"name\",\"elementType\":\"textInput\",\"label\":\"Your name\",\"maxLines\":1,\"optional\":false,\"placeholder\":{\"text\":\"Name\"}},{\"defaultValue\":\"india\",\"elementId\":\"country\",\"elementType\":\"dropdown\",\"label\":\"Your country\",\"options\":[{\"label\":\"India\",\"value\":\"india\"},{\"label\":\"Spain\",\"value\":\"spain\"}]},{\"defaultValue\":[\"garden\"],\"elementId\":\"services\",\"elementType\":\"checkbox\",\"label\":\"What we can do for you\",\"options\":[{\"label\":\"Garden\",\"value\":\"garden\"},{\"label\":\"Pool\",\"value\":\"pool\"}]},{\"action\":{\"actionType\":\"urlNavigation\",\"url\":\"https://www.example.com/help\"},\"buttonText\":\"Help\",\"disableAfterInteracted\":false,\"elementId\":\"help\",\"elementType\":\"button\"}],\"submitElement\":{\"action\":{\"actionType\":\"apiAction\",\"dataKey\":\"answers\",\"headers\":{\"content-type\":\"application/json\"},\"method\":\"POST\",\"payload\":{\"survey\":7},\"url\":\"https://api.example.com/survey\"},\"buttonText\":\"Send\",\"disableAfterInteracted\":true,\"elementId\":\"submit\",\"elementType\":\"button\"},\"title\":\"Survey\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"form\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":true,\"interactionGoal\":{\"elementIds\":[],\"type\":\"anyAction\"},\"interactiveData\":{\"availability\":{\"friday\":[{\"from\":\"0900\",\"to\":\"1230\"}],\"monday\":[{\"from\":\"0900\",\"to\":\"1230\"},{\"from\":\"1400\",\"to\":\"1700\"}]},\"avatarUrl\":\"https://files.example.com/andrew.png\",\"bufferTime\":15,\"dateRangeEnd\":\"2026-12-31\",\"dateRangeStart\":\"2026-01-01\",\"duration\":60,\"goalCompletionText\":\"The meeting is booked.\",\"icsFileUrl\":\"https://files.example.com/calendar.ics\",\"scheduleElement\":{\"action\":{\"actionType\":\"apiAction\",\"dataKey\":\"slot\",\"headers\":{\"content-type\":\"application/json\"},\"method\":\"post\",\"payload\":{\"category\":\"message\",\"data\":{\"text\":\"Booked\"},\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"type\":\"text\"},\"url\":\"https://api.example.com/meetings\"},\"buttonText\":\"Book\",\"disableAfterInteracted\":true,\"elementId\":\"book\",\"elementType\":\"button\"},\"timezoneCode\":\"Asia/Kolkata\",\"title\":\"Meet us\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"scheduler\"}",
            "{\"category\":\"message\",\"data\":{\"text\":\"Doors open at nine.\"},\"multipleReceivers\":{\"guids\":[\"team\"],\"uids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]},\"type\":\"text\"}",
            "{\"category\":\"custom\",\"data\":{\"customData\":{\"number\":17,\"total\":9.5}},\"receiver\":\"team\",\"receiverType\":\"group\",\"tags\":[\"orders\"],\"type\":\"order\"}",
        ],
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-3_user_cometchat-uid-5\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-5.webp\",\"conversationId\":\"cometchat-uid-3_user_cometchat-uid-5\",\"createdAt\":1638361550,\"name\":\"John Paul\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-5\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-3.webp\",\"createdAt\":1638361550,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"test     hello\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-5\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-3\",\"sentAt\":1638423490,\"type\":\"text\",\"updatedAt\":1638423490}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendBotMessage>()),
        answer: model::<cometchat::types::SendMessageResponse>(),
        by_hand: true,
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
        operation: &operations::LIST_CALLS,
        request: Some(
            "{\"endedAt\":1690086400,\"hasRecording\":true,\"hasTranscription\":false,\"mode\":\"call\",\"participantsCount\":2,\"receiverType\":\"user\",\"startedAt\":1690000000,\"status\":\"ended\",\"type\":\"video\",\"uid\":\"cometchat-uid-1\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "calls",
                "{\"data\":[{\"endedAt\":1690000102,\"hasRecording\":true,\"hasTranscription\":false,\"initiatedAt\":1690000000,\"initiator\":\"cometchat-uid-1\",\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"mode\":\"call\",\"participants\":[{\"deviceId\":\"70ecae89-b71c-4bb3-8220-b7c99ec1658f\",\"isJoined\":true,\"joinedAt\":1690000012,\"leftAt\":1690000102,\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"state\":\"ended\",\"totalAudioMinutes\":1.5,\"totalDuration\":1.5,\"totalVideoMinutes\":0,\"uid\":\"cometchat-uid-1\"},{\"deviceId\":\"0f1fae89-b71c-4bb3-8220-b7c99ec1658f\",\"isJoined\":true,\"joinedAt\":1690000014,\"leftAt\":1690000102,\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"state\":\"ended\",\"totalAudioMinutes\":1.5,\"totalDuration\":1.5,\"totalVideoMinutes\":0,\"uid\":\"cometchat-uid-2\"}],\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sessionId\":\"v1.us.your-app-id.0011223344556677\",\"startedAt\":1690000012,\"status\":\"ended\",\"totalAudioMinutes\":1.5,\"totalDuration\":\"00:01:30\",\"totalDurationInMinutes\":1.5,\"totalParticipants\":2,\"totalVideoMinutes\":0,\"type\":\"audio\"},{\"hasRecording\":false,\"hasTranscription\":false,\"initiatedAt\":1690000500,\"initiator\":\"cometchat-uid-1\",\"mid\":\"3b241101-e2bb-4255-8caf-4136c566a962\",\"mode\":\"call\",\"participants\":[{\"isJoined\":false,\"state\":\"unanswered\",\"totalAudioMinutes\":0,\"totalDuration\":0,\"totalVideoMinutes\":0,\"uid\":\"cometchat-uid-3\"}],\"receiver\":\"team\",\"receiverType\":\"group\",\"sessionId\":\"v1.us.your-app-id.8899aabbccddeeff\",\"status\":\"unanswered\",\"totalAudioMinutes\":0,\"totalDuration\":\"00:00:00\",\"totalDurationInMinutes\":0,\"totalParticipants\":0,\"totalVideoMinutes\":0,\"type\":\"video\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListCalls>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::CallLog>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.calls().list(request::<cometchat::types::ListCalls>(value)))
        },
    },
    Entry {
        operation: &operations::GET_CALL,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "call",
                "{\"data\":{\"endedAt\":1690000102,\"hasRecording\":true,\"hasTranscription\":true,\"initiatedAt\":1690000000,\"initiator\":\"cometchat-uid-1\",\"metaData\":{},\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"mode\":\"call\",\"participants\":[{\"deviceId\":\"70ecae89-b71c-4bb3-8220-b7c99ec1658f\",\"isJoined\":true,\"joinedAt\":1690000012,\"leftAt\":1690000102,\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"state\":\"ended\",\"totalAudioMinutes\":1.5,\"totalDuration\":1.5,\"totalVideoMinutes\":0,\"uid\":\"cometchat-uid-1\"}],\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"recordings\":[{\"duration\":88.5,\"endTime\":1690000102,\"recording_url\":\"https://files.example.com/recording-1.mp4\",\"rid\":\"recording-1\",\"startTime\":1690000013}],\"sessionId\":\"v1.us.your-app-id.0011223344556677\",\"startedAt\":1690000012,\"status\":\"ended\",\"tags\":[],\"totalAudioMinutes\":1.5,\"totalDuration\":\"00:01:30\",\"totalDurationInMinutes\":1.5,\"totalParticipants\":2,\"totalVideoMinutes\":0,\"transcriptions\":[{\"endTime\":1690000102,\"roomName\":\"v1.us.your-app-id.0011223344556677\",\"startTime\":1690000013,\"tid\":\"transcription-1\",\"transcriptDate\":\"2023-07-22T04:28:22Z\",\"transcriptUrl\":\"https://files.example.com/transcription-1.json\"}],\"type\":\"audio\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::CallLog>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.call(id("v1.us.your-app-id.0011223344556677")).get())
        },
    },
    Entry {
        operation: &operations::LIST_CALL_TRANSCRIPTIONS,
        request: Some("{\"page\":1,\"perPage\":100}"),
        more_requests: &[],
        answers: &[
            (
                "transcriptions",
                "{\"data\":[{\"endTime\":1690000102,\"mid\":\"6f1f3a52-2f5a-4b5c-9a55-0f8e6f4d1c22\",\"roomName\":\"v1.us.your-app-id.0011223344556677\",\"startTime\":1690000050,\"tid\":\"transcription-2\",\"transcriptDate\":\"2023-07-22T04:30:00Z\",\"transcriptUrl\":\"https://files.example.com/transcription-2.json\"},{\"endTime\":1690000102,\"roomName\":\"v1.us.your-app-id.0011223344556677\",\"startTime\":1690000013,\"tid\":\"transcription-1\",\"transcriptDate\":\"2023-07-22T04:28:22Z\",\"transcriptUrl\":\"https://files.example.com/transcription-1.json\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListCallTranscriptions>()),
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::Transcription>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .call(id("v1.us.your-app-id.0011223344556677"))
                    .transcriptions()
                    .list(request::<cometchat::types::ListCallTranscriptions>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_CONVERSATIONS,
        request: Some(
            "{\"conversationType\":\"user\",\"groupTags\":[\"night\"],\"hideAgentic\":true,\"includeBlockedUsers\":true,\"onlyAgentic\":false,\"page\":1,\"perPage\":100,\"searchKey\":\"george\",\"tags\":[\"customer\",\"urgent\"],\"unique\":1,\"unread\":true,\"useCursoredIndex\":1,\"userTags\":[\"premium\"],\"withBlockedInfo\":true,\"withTags\":true,\"withUserAndGroupTags\":true}",
        ),
        more_requests: &[],
        answers: &[
            (
                "conversations",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"conversationWith\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"createdAt\":1690000010,\"lastMessage\":{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"unbanned\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}}},\"id\":\"31\",\"receipts\":{\"data\":[[]]},\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690003001,\"type\":\"groupMember\",\"updatedAt\":1690003001},\"unreadMessageCount\":\"2\",\"updatedAt\":1690003001},{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"conversationType\":\"user\",\"conversationWith\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"createdAt\":1690001001,\"lastMessage\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"Where is my order?\"},\"id\":\"21\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690002001,\"type\":\"text\",\"updatedAt\":1690002001},\"unreadMessageCount\":\"1\",\"updatedAt\":1690002001}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListConversations>()),
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::Conversation>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .conversations()
                    .list(request::<cometchat::types::ListConversations>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_PINNED_CONVERSATIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "pinned",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"pinnedAt\":1690004001,\"pinnedBy\":\"app_system\"},{\"conversationId\":\"cometchat-uid-2\",\"conversationType\":\"user\",\"pinnedAt\":1690004002,\"pinnedBy\":\"app_system\"}]}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::Conversation>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.conversations().pinned().list())
        },
    },
    Entry {
        operation: &operations::REPLACE_PINNED_CONVERSATIONS,
        request: Some(
            "{\"pinnedConversations\":[{\"uid\":\"cometchat-uid-2\"},{\"guid\":\"team\"}]}",
        ),
        more_requests: &["{\"pinnedConversations\":[]}"],
        answers: &[
            (
                "pinned",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"pinnedAt\":1690004001,\"pinnedBy\":\"app_system\"},{\"conversationId\":\"cometchat-uid-2\",\"conversationType\":\"user\",\"pinnedAt\":1690004002,\"pinnedBy\":\"app_system\"}]}",
            ),
        ],
        input: Some(model::<cometchat::types::ReplacePinnedConversations>()),
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::Conversation>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .conversations()
                    .pinned()
                    .replace(
                        request::<cometchat::types::ReplacePinnedConversations>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The conversation group_team has been deleted for all users successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .conversation(id("group_team"))
                    .delete(),
            )
        },
    },
    Entry {
        operation: &operations::GET_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "group",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"conversationWith\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"createdAt\":1690000010,\"lastMessage\":{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"unbanned\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}}},\"id\":\"31\",\"receipts\":{\"data\":[[]]},\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690003001,\"type\":\"groupMember\",\"updatedAt\":1690003001},\"unreadMessageCount\":\"2\",\"updatedAt\":1690003001}]}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .conversation(id("group_team"))
                    .get(),
            )
        },
    },
    Entry {
        operation: &operations::IMPORT_GROUPS,
        request: Some(
            "{\"groups\":{\"team\":{\"createdAt\":1600000000,\"groupOwnerDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"metadata\":{\"floor\":3},\"name\":\"The team\",\"owner\":\"alice\",\"password\":\"correct-horse\",\"tags\":[\"staff\"],\"type\":\"password\"}}}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"team\":{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1600000000,\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"password\"},\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"team\":{\"error\":{\"code\":\"ERR_GUID_ALREADY_EXISTS\",\"message\":\"The group team exists already.\"},\"success\":false}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ImportGroups>()),
        answer: model::<cometchat::types::ImportedGroupsEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .data_import()
                    .groups()
                    .import(request::<cometchat::types::ImportGroups>(value)),
            )
        },
    },
    Entry {
        operation: &operations::IMPORT_MEMBERS,
        request: Some(
            "{\"members\":{\"team_member_alice\":{\"groupDetails\":{\"createdAt\":1600000000,\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"private\"},\"guid\":\"team\",\"isBanned\":false,\"joinedAt\":1600000100,\"memberId\":\"team_member_alice\",\"scope\":\"admin\",\"uid\":\"alice\",\"userDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"}}}}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"team_member_alice\":{\"data\":{\"guid\":\"team\",\"joinedAt\":1600000100,\"scope\":\"admin\",\"uid\":\"alice\"},\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"team_member_alice\":{\"error\":{\"code\":\"ERR_ALREADY_JOINED\",\"message\":\"The user alice is a member of the group team already.\"},\"success\":false}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ImportMembers>()),
        answer: model::<cometchat::types::ImportedMembersEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .data_import()
                    .members()
                    .import(request::<cometchat::types::ImportMembers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::IMPORT_MESSAGES,
        request: Some(
            "{\"messages\":{\"old-1\":{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"1.png\",\"size\":\"2048\",\"url\":\"https://files.example.com/1.png\"}],\"customData\":{\"kind\":\"photo\"},\"metadata\":{\"source\":\"old\"},\"text\":\"Look, <@uid:bob>\"},\"deliveredAt\":1600000201,\"mentionedUserDetails\":{\"bob\":{\"name\":\"Bob\",\"uid\":\"bob\"}},\"muid\":\"old-1\",\"readAt\":1600000202,\"receiver\":\"team\",\"receiverGroupDetails\":{\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"private\"},\"receiverGroupOwnerDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"receiverType\":\"group\",\"receiverUserDetails\":{\"name\":\"Bob\",\"uid\":\"bob\"},\"sender\":\"alice\",\"senderUserDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"sentAt\":1600000200,\"tags\":[\"photos\"],\"type\":\"image\"}}}",
        ),
        more_requests: &[
            "{\"messages\":{\"old-2\":{\"category\":\"message\",\"data\":{\"text\":\"Hello\"},\"muid\":\"old-2\",\"receiver\":\"bob\",\"receiverType\":\"user\",\"sender\":\"alice\",\"sentAt\":1600000300,\"type\":\"text\"},\"old-3\":{\"category\":\"message\",\"data\":{\"text\":\"Hi\"},\"muid\":\"old-3\",\"receiver\":\"alice\",\"receiverType\":\"user\",\"sender\":\"bob\",\"sentAt\":1600000301,\"type\":\"text\"}}}",
        ],
        answers: &[
            (
                "all",
                "{\"data\":{\"old-1\":{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"1.png\",\"size\":\"2048\",\"url\":\"https://files.example.com/1.png\"}],\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1600000000,\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"private\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"createdAt\":1600000000,\"name\":\"Alice\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"alice\"},\"entityType\":\"user\"}},\"metadata\":{\"source\":\"old\"},\"text\":\"Look, <@uid:bob>\"},\"deliveredAt\":1600000201,\"id\":\"1\",\"muid\":\"old-1\",\"readAt\":1600000202,\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"alice\",\"sentAt\":1600000200,\"tags\":[\"photos\"],\"type\":\"image\",\"updatedAt\":1600000200},\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"old-2\":{\"error\":{\"code\":\"ERR_IMPORT_MUID_ALREADY_EXISTS\",\"message\":\"The muid old-2 was used before.\"},\"success\":false},\"old-3\":{\"data\":{\"category\":\"message\",\"conversationId\":\"alice_user_bob\",\"data\":{\"text\":\"Hi\"},\"id\":\"3\",\"muid\":\"old-3\",\"receiver\":\"alice\",\"receiverType\":\"user\",\"sender\":\"bob\",\"sentAt\":1600000301,\"type\":\"text\",\"updatedAt\":1600000301},\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ImportMessages>()),
        answer: model::<cometchat::types::ImportedMessagesEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .data_import()
                    .messages()
                    .import(request::<cometchat::types::ImportMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::IMPORT_USERS,
        request: Some(
            "{\"users\":{\"alice\":{\"avatar\":\"https://files.example.com/alice.png\",\"createdAt\":1600000000,\"deactivatedAt\":1600000200,\"lastActiveAt\":1600000100,\"link\":\"https://people.example.com/alice\",\"metadata\":{\"department\":\"support\"},\"name\":\"Alice\",\"role\":\"default\",\"tags\":[\"staff\"],\"uid\":\"alice\"},\"bob\":{\"name\":\"Bob\",\"uid\":\"bob\"}}}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"alice\":{\"data\":{\"avatar\":\"https://files.example.com/alice.png\",\"createdAt\":1600000000,\"deactivatedAt\":1600000200,\"lastActiveAt\":1600000100,\"metadata\":{\"department\":\"support\"},\"name\":\"Alice\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"alice\",\"updatedAt\":1690000000},\"success\":true},\"bob\":{\"data\":{\"createdAt\":1690000000,\"name\":\"Bob\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"bob\"},\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"alice\":{\"error\":{\"code\":\"ERR_UID_ALREADY_EXISTS\",\"message\":\"The user alice exists already.\"},\"success\":false},\"bob\":{\"data\":{\"createdAt\":1690000000,\"name\":\"Bob\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"bob\"},\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ImportUsers>()),
        answer: model::<cometchat::types::ImportedUsersEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .data_import()
                    .users()
                    .import(request::<cometchat::types::ImportUsers>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_GROUPS,
        request: Some(
            "{\"affix\":\"append\",\"createdAt[from]\":1690000000,\"createdAt[to]\":1790000000,\"guid\":\"team\",\"guids\":[\"team\",\"support\"],\"hasJoined\":true,\"membersCount[eq]\":5,\"membersCount[gte]\":2,\"membersCount[lte]\":100,\"page\":1,\"perPage\":100,\"searchIn\":[\"name\"],\"searchKey\":\"team\",\"sortBy\":\"name\",\"sortOrder\":\"asc\",\"tags\":[\"night\",\"staff\"],\"type\":\"public\",\"types\":[\"public\",\"private\"],\"updatedAt\":1690000200,\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withTags\":true}",
        ),
        more_requests: &[],
        answers: &[
            (
                "groups",
                "{\"data\":[{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"tags\":[\"staff\",\"night\"],\"type\":\"private\",\"updatedAt\":1690000110},{\"conversationId\":\"group_support\",\"createdAt\":1690000020,\"description\":\"Questions and answers\",\"guid\":\"support\",\"hasJoined\":false,\"icon\":\"https://files.example.com/support.png\",\"membersCount\":2,\"name\":\"Support\",\"owner\":\"cometchat-uid-2\",\"type\":\"public\"}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000110},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListGroups>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Group>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(client.groups().list(request::<cometchat::types::ListGroups>(value)))
        },
    },
    Entry {
        operation: &operations::CREATE_GROUP,
        request: Some(
            "{\"description\":\"All of us\",\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"members\":{\"admins\":[\"cometchat-uid-2\"],\"moderators\":[\"cometchat-uid-3\"],\"participants\":[\"cometchat-uid-4\",\"cometchat-uid-5\"],\"usersToBan\":[\"cometchat-uid-6\"]},\"metadata\":{\"floor\":3},\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"password\":\"open-sesame\",\"tags\":[\"staff\",\"night\"],\"type\":\"password\"}",
        ),
        more_requests: &[
            "{\"guid\":\"support\",\"name\":\"Support\",\"type\":\"public\"}",
        ],
        answers: &[
            (
                "created",
                "{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000010,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"admin\",\"tags\":[\"staff\",\"night\"],\"type\":\"password\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateGroup>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Group>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Group with GUID team has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).delete())
        },
    },
    Entry {
        operation: &operations::GET_GROUP,
        request: None,
        more_requests: &[],
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
        by_hand: false,
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
        more_requests: &["{\"unset\":[\"icon\",\"description\",\"metadata\"]}"],
        answers: &[
            (
                "updated",
                "{\"data\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us, and guests\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team-2.png\",\"joinedAt\":1690000010,\"membersCount\":5,\"name\":\"The whole team\",\"owner\":\"cometchat-uid-2\",\"scope\":\"admin\",\"tags\":[\"staff\"],\"type\":\"password\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateGroup>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Group>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "banned",
                "{\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"link\":\"https://people.example.com/george\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"george@example.com\"},\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListBannedUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been banned from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).banned_user(id("cometchat-uid-1")).unban())
        },
    },
    Entry {
        operation: &operations::BAN_USER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been banned from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).banned_user(id("cometchat-uid-1")).ban())
        },
    },
    Entry {
        operation: &operations::RESET_GROUP_CONVERSATION,
        request: Some("{\"preserveOrder\":true}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user conversation with team has been reset successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::ResetGroupConversation>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .reset(request::<cometchat::types::ResetGroupConversation>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_GROUP_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "conversation",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"conversationWith\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"createdAt\":1690000010,\"lastMessage\":{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"unbanned\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}}},\"id\":\"31\",\"receipts\":{\"data\":[[]]},\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690003001,\"type\":\"groupMember\",\"updatedAt\":1690003001},\"unreadMessageCount\":\"2\",\"updatedAt\":1690003001}]}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .get(),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_GROUP_CONVERSATION,
        request: Some("{\"tags\":[\"customer\",\"urgent\"]}"),
        more_requests: &[],
        answers: &[
            (
                "updated",
                "{\"data\":[{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"conversationWith\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"description\":\"All of us\",\"guid\":\"team\",\"hasJoined\":true,\"icon\":\"https://files.example.com/team.png\",\"joinedAt\":1690000300,\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"scope\":\"moderator\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"createdAt\":1690000010,\"lastMessage\":{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"unbanned\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\",\"updatedAt\":1690000110,\"updatedBy\":\"cometchat-uid-1\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\"},\"entityType\":\"user\"}}},\"id\":\"31\",\"receipts\":{\"data\":[[]]},\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690003001,\"type\":\"groupMember\",\"updatedAt\":1690003001},\"unreadMessageCount\":\"2\",\"updatedAt\":1690003001}]}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateGroupConversation>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .update(request::<cometchat::types::UpdateGroupConversation>(value)),
            )
        },
    },
    Entry {
        operation: &operations::MARK_GROUP_CONVERSATION_AS_DELIVERED,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The conversation with team has been marked as delivered successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkGroupConversationAsDelivered>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .mark_as_delivered(
                        request::<
                            cometchat::types::MarkGroupConversationAsDelivered,
                        >(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::UNPIN_GROUP_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "unpinned",
                "{\"data\":{\"conversationId\":\"group_team\",\"conversationType\":\"group\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .unpin(),
            )
        },
    },
    Entry {
        operation: &operations::PIN_GROUP_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "pinned",
                "{\"data\":{\"conversationId\":\"group_team\",\"conversationType\":\"group\",\"pinnedAt\":1690004001,\"pinnedBy\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .pin(),
            )
        },
    },
    Entry {
        operation: &operations::MARK_GROUP_CONVERSATION_AS_UNREAD,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Messages after the messageId 42 in the conversation with the user team have been marked as unread.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkGroupConversationAsUnread>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .mark_as_unread(
                        request::<cometchat::types::MarkGroupConversationAsUnread>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::MARK_GROUP_CONVERSATION_AS_READ,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The conversation with team has been marked as read successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkGroupConversationAsRead>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .group(id("team"))
                    .conversation()
                    .mark_as_read(
                        request::<cometchat::types::MarkGroupConversationAsRead>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::LIST_MEMBERS,
        request: Some(
            "{\"page\":1,\"perPage\":100,\"scopes\":[\"admin\",\"moderator\"],\"status\":\"available\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "members",
                "{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"joinedAt\":1690000302,\"name\":\"George Alan\",\"role\":\"default\",\"scope\":\"admin\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"avatar\":\"https://files.example.com/nancy.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"joinedAt\":1690000303,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"nancy@example.com\"},\"name\":\"Nancy Grace\",\"role\":\"default\",\"scope\":\"participant\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103},{\"avatar\":\"https://files.example.com/susan.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-4\",\"createdAt\":1690000004,\"joinedAt\":1690000304,\"name\":\"Susan Marie\",\"role\":\"default\",\"scope\":\"participant\",\"status\":\"offline\",\"uid\":\"cometchat-uid-4\"},{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"joinedAt\":1690000301,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"scope\":\"moderator\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListMembers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &["{\"participants\":[\"cometchat-uid-4\",\"cometchat-uid-5\"]}"],
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
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user cometchat-uid-1 has been kicked from the group team successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).member(id("cometchat-uid-1")).kick())
        },
    },
    Entry {
        operation: &operations::CHANGE_MEMBER_SCOPE,
        request: Some("{\"scope\":\"moderator\"}"),
        more_requests: &[],
        answers: &[
            (
                "changed",
                "{\"data\":{\"guid\":\"team\",\"joinedAt\":1690000301,\"scope\":\"moderator\",\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::ChangeMemberScope>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Membership>>(),
        by_hand: false,
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
        operation: &operations::LIST_GROUP_MESSAGES,
        request: Some(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"count\":false,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideMessagesFromBlockedUsers\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"myMentionsOnly\":true,\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"undelivered\":true,\"unread\":true,\"withTags\":true}",
        ),
        more_requests: &[],
        answers: &[
            (
                "documented",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"Hello   there!\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}],\"meta\":{\"current\":{\"count\":1,\"limit\":100}}}",
            ),
            (
                "group",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"text\":\"Good morning!\"},\"id\":\"2\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690001010,\"tags\":[\"greeting\"],\"type\":\"text\",\"updatedAt\":1690001010},{\"category\":\"action\",\"conversationId\":\"group_team\",\"data\":{\"action\":\"joined\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\"},\"entityType\":\"group\"},\"on\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"id\":\"3\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690001020,\"type\":\"groupMember\",\"updatedAt\":1690001020}],\"meta\":{\"current\":{\"count\":2,\"limit\":100},\"next\":{\"affix\":\"append\",\"id\":\"3\",\"sentAt\":1690001020}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListGroupMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .group(id("team"))
                    .messages()
                    .list(request::<cometchat::types::ListGroupMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_SCOPE_PERMISSIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "permissions",
                "{\"data\":[{\"availableValues\":[\"allow\",\"deny\"],\"createdAt\":1690000001,\"dataType\":\"string\",\"defaultValue\":\"allow\",\"description\":\"Whether members may send messages.\",\"id\":\"sendMessage\",\"title\":\"Send messages\",\"type\":\"scope\",\"updatedAt\":1690000101},{\"availableValues\":[\"audio\",\"video\"],\"createdAt\":1690000001,\"dataType\":\"stringArray\",\"defaultValue\":[],\"description\":\"Which calls members may begin.\",\"id\":\"initiateCall.allowedType\",\"title\":\"Kinds of calls\",\"type\":\"scope\",\"updatedAt\":1690000101}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Permission>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.group(id("team")).scope(id("participant")).permissions().list())
        },
    },
    Entry {
        operation: &operations::SET_SCOPE_PERMISSIONS,
        request: Some(
            "{\"permissions\":{\"listMembers\":\"allow\",\"sendMessage\":\"deny\"}}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"listMembers\":{\"message\":\"The permission listMembers has been set successfully.\",\"success\":true},\"permissions\":{\"initiateCall.allowedType\":\"audio\",\"listMembers\":\"allow\",\"listMembers.allowedScopes\":\"admin\",\"sendMessage\":\"deny\"},\"sendMessage\":{\"message\":\"The permission sendMessage has been set successfully.\",\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"listMembers\":{\"error\":{\"code\":\"ERR_BAD_REQUEST\",\"message\":\"The permission listMembers takes no such value.\"}},\"permissions\":{\"sendMessage\":\"deny\"},\"sendMessage\":{\"message\":\"The permission sendMessage has been set successfully.\",\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::SetScopePermissions>()),
        answer: model::<cometchat::types::ChangedPermissionsEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .group(id("team"))
                    .scope(id("participant"))
                    .permissions()
                    .set(request::<cometchat::types::SetScopePermissions>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UNSET_SCOPE_PERMISSION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "remaining",
                "{\"data\":{\"permissions\":{\"addReaction\":\"allow\",\"listMembers.allowedScopes\":\"admin\",\"sendMessage\":\"deny\"}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::SetPermissions>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .group(id("team"))
                    .scope(id("participant"))
                    .permission(id("listUsers.mode"))
                    .unset(),
            )
        },
    },
    Entry {
        operation: &operations::LIST_MESSAGES,
        request: Some(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"count\":false,\"editedAt[from]\":1690000000,\"editedAt[to]\":1790000000,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideDeleted\":true,\"hideMessagesFromBlockedUsers\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"onlyDeleted\":false,\"receiverType\":\"group\",\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"senders\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"sentAt\":1690001001,\"sentAt[from]\":1690000000,\"sentAt[to]\":1790000000,\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"unread\":true,\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withTags\":true}",
        ),
        more_requests: &[],
        answers: &[
            ("last", "{\"data\":[],\"meta\":{\"current\":{\"count\":0,\"limit\":100}}}"),
            (
                "messages",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"mentions\":{\"cometchat-uid-2\":{\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"}},\"metadata\":{\"lang\":\"en\"},\"text\":\"Hello   <@uid:cometchat-uid-2>!\"},\"deliveredAt\":1690001002,\"id\":\"1\",\"readAt\":1690001003,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001},{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"office.png\",\"size\":48213,\"url\":\"https://files.example.com/office.png\"}],\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"reactions\":[{\"count\":2,\"reactedByMe\":true,\"reaction\":\"👍\"}],\"text\":\"Our office\"},\"id\":\"2\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690001010,\"tags\":[\"photos\"],\"type\":\"image\",\"updatedAt\":1690001010},{\"category\":\"custom\",\"conversationId\":\"group_team\",\"data\":{\"customData\":{\"number\":17,\"total\":9.5},\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"}}},\"id\":\"3\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690001020,\"type\":\"order\",\"updatedAt\":1690001020},{\"category\":\"interactive\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"allowSenderInteraction\":false,\"interactionGoal\":{\"elementIds\":[\"submit\"],\"type\":\"anyOf\"},\"interactiveData\":{\"formFields\":[{\"elementId\":\"name\",\"elementType\":\"textInput\",\"label\":\"Your name\"}],\"title\":\"Survey\"}},\"id\":\"4\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001030,\"type\":\"form\",\"updatedAt\":1690001030}],\"meta\":{\"current\":{\"count\":4,\"limit\":100},\"next\":{\"affix\":\"append\",\"id\":\"4\",\"sentAt\":1690001030}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client.messages().list(request::<cometchat::types::ListMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::SEND_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"order\":17},\"text\":\"Your   order has shipped, <@uid:cometchat-uid-2>!\"},\"muid\":\"order-17-shipped\",\"quotedMessageId\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"tags\":[\"orders\"],\"type\":\"text\"}",
        ),
        more_requests: &[
            "{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"office.png\",\"size\":\"48213\",\"url\":\"https://files.example.com/office.png\"}],\"text\":\"Our office\"},\"receiver\":\"team\",\"receiverType\":\"group\",\"type\":\"image\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":true,\"interactionGoal\":{\"type\":\"none\"},\"interactiveData\":{\"cardActions\":[{\"action\":{\"actionType\":\"urlNavigation\",\"url\":\"https://www.example.com\"},\"buttonText\":\"Visit us\",\"elementId\":\"visit\",\"elementType\":\"button\"}],\"imageUrl\":\"https://files.example.com/office.png\",\"text\":\"Our office\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"card\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":false,\"interactionGoal\":{\"elementIds\":[\"submit\"],\"type\":\"allOf\"},\"interactiveData\":{\"formFields\":[{\"elementId\":\"name\",\"elementType\":\"textInput\",\"label\":\"Your name\",\"maxLines\":1,\"optional\":false,\"placeholder\":{\"text\":\"Name\"}},{\"defaultValue\":\"india\",\"elementId\":\"country\",\"elementType\":\"dropdown\",\"label\":\"Your country\",\"options\":[{\"label\":\"India\",\"value\":\"india\"},{\"label\":\"Spain\",\"value\":\"spain\"}]},{\"defaultValue\":[\"garden\"],\"elementId\":\"services\",\"elementType\":\"checkbox\",\"label\":\"What we can do for you\",\"options\":[{\"label\":\"Garden\",\"value\":\"garden\"},{\"label\":\"Pool\",\"value\":\"pool\"}]},{\"action\":{\"actionType\":\"urlNavigation\",\"url\":\"https://www.example.com/help\"},\"buttonText\":\"Help\",\"disableAfterInteracted\":false,\"elementId\":\"help\",\"elementType\":\"button\"}],\"submitElement\":{\"action\":{\"actionType\":\"apiAction\",\"dataKey\":\"answers\",\"headers\":{\"content-type\":\"application/json\"},\"method\":\"POST\",\"payload\":{\"survey\":7},\"url\":\"https://api.example.com/survey\"},\"buttonText\":\"Send\",\"disableAfterInteracted\":true,\"elementId\":\"submit\",\"elementType\":\"button\"},\"title\":\"Survey\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"form\"}",
            "{\"category\":\"interactive\",\"data\":{\"allowSenderInteraction\":true,\"interactionGoal\":{\"elementIds\":[],\"type\":\"anyAction\"},\"interactiveData\":{\"availability\":{\"friday\":[{\"from\":\"0900\",\"to\":\"1230\"}],\"monday\":[{\"from\":\"0900\",\"to\":\"1230\"},{\"from\":\"1400\",\"to\":\"1700\"}]},\"avatarUrl\":\"https://files.example.com/andrew.png\",\"bufferTime\":15,\"dateRangeEnd\":\"2026-12-31\",\"dateRangeStart\":\"2026-01-01\",\"duration\":60,\"goalCompletionText\":\"The meeting is booked.\",\"icsFileUrl\":\"https://files.example.com/calendar.ics\",\"scheduleElement\":{\"action\":{\"actionType\":\"apiAction\",\"dataKey\":\"slot\",\"headers\":{\"content-type\":\"application/json\"},\"method\":\"post\",\"payload\":{\"category\":\"message\",\"data\":{\"text\":\"Booked\"},\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"type\":\"text\"},\"url\":\"https://api.example.com/meetings\"},\"buttonText\":\"Book\",\"disableAfterInteracted\":true,\"elementId\":\"book\",\"elementType\":\"button\"},\"timezoneCode\":\"Asia/Kolkata\",\"title\":\"Meet us\"}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"scheduler\"}",
            "{\"category\":\"message\",\"data\":{\"text\":\"Doors open at nine.\"},\"multipleReceivers\":{\"guids\":[\"team\"],\"uids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]},\"type\":\"text\"}",
            "{\"category\":\"custom\",\"data\":{\"customData\":{\"number\":17,\"total\":9.5}},\"receiver\":\"team\",\"receiverType\":\"group\",\"tags\":[\"orders\"],\"type\":\"order\"}",
        ],
        answers: &[
            (
                "group",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"office.png\",\"size\":\"48213\",\"url\":\"https://files.example.com/office.png\"}],\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_team\",\"createdAt\":1690000010,\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"membersCount\":5,\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"type\":\"private\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"}},\"text\":\"Our office\"},\"id\":\"2\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"sentAt\":1690001010,\"type\":\"image\",\"updatedAt\":1690001010}}",
            ),
            (
                "several",
                "{\"data\":{\"guids\":{\"team\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"Doors open at nine.\"},\"id\":\"6\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001040,\"type\":\"text\",\"updatedAt\":1690001040}},\"uids\":{\"cometchat-uid-2\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"Doors open at nine.\"},\"id\":\"5\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001040,\"type\":\"text\",\"updatedAt\":1690001040},\"nobody\":{\"error\":{\"code\":\"ERR_UID_NOT_FOUND\",\"message\":\"The user nobody does not exist.\"}}}}}",
            ),
            (
                "user",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"order\":17},\"text\":\"Your   order has shipped, <@uid:cometchat-uid-2>!\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendMessage>()),
        answer: model::<cometchat::types::SendMessageResponse>(),
        by_hand: true,
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .send_message(
                        Some(&id("superhero3")),
                        &request::<cometchat::types::SendMessage>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_MESSAGE,
        request: Some("{\"permanent\":true}"),
        more_requests: &[],
        answers: &[
            (
                "deleted",
                "{\"data\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"deleted\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"deletedAt\":1690001070,\"deletedBy\":\"cometchat-uid-1\",\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001070},\"entityType\":\"message\"}}},\"id\":\"13\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001070,\"type\":\"message\",\"updatedAt\":1690001070}}",
            ),
            (
                "documented",
                "{\"data\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"edited\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"Hello again!\"},\"editedAt\":1690001050,\"editedBy\":\"app_system\",\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"tags\":[\"greeting\"],\"type\":\"text\",\"updatedAt\":1690001060},\"entityType\":\"message\"}}},\"id\":\"12\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"app_system\",\"sentAt\":1690001060,\"type\":\"message\",\"updatedAt\":1690001060}}",
            ),
        ],
        input: Some(model::<cometchat::types::DeleteMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .message(id("1"))
                    .delete(request::<cometchat::types::DeleteMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "pinned",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"The plan for the week\"},\"id\":\"2\",\"pinnedAt\":1690001100,\"pinnedBy\":\"cometchat-uid-1\",\"receiver\":\"team\",\"receiverType\":\"group\",\"savedAt\":1690001200,\"sender\":\"cometchat-uid-2\",\"sentAt\":1690001010,\"type\":\"text\",\"updatedAt\":1690001010}}",
            ),
            (
                "text",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"Hello   there!\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.message(id("1")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_MESSAGE,
        request: Some(
            "{\"data\":{\"metadata\":{\"key1\":\"val1\"},\"text\":\"Hello again!\"},\"tags\":[\"greeting\"]}",
        ),
        more_requests: &[],
        answers: &[
            (
                "edited",
                "{\"data\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"edited\",\"entities\":{\"by\":{\"entity\":{\"createdAt\":1690000000,\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\",\"updatedAt\":1690000001},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"Hello again!\"},\"editedAt\":1690001050,\"editedBy\":\"app_system\",\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"tags\":[\"greeting\"],\"type\":\"text\",\"updatedAt\":1690001050},\"entityType\":\"message\"}}},\"id\":\"11\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"app_system\",\"sentAt\":1690001050,\"type\":\"message\",\"updatedAt\":1690001050}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .message(id("1"))
                    .update(request::<cometchat::types::UpdateMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::FLAG_MESSAGE,
        request: Some("{\"reasonId\":\"spam\",\"remark\":\"Every day\"}"),
        more_requests: &["{\"id\":\"spam\"}"],
        answers: &[
            ("done", "{\"message\":\"The message was reported.\",\"success\":true}"),
            (
                "wrapped",
                "{\"data\":{\"message\":\"The message was reported.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::FlagMessage>()),
        answer: model::<cometchat::types::UnwrappedAcknowledgement>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .flag(request::<cometchat::types::FlagMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::MARK_MESSAGE_AS_INTERACTED,
        request: Some("{\"interactions\":[\"name\",\"submit\"]}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The message has been marked as interacted successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkMessageAsInteracted>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .mark_as_interacted(
                        request::<cometchat::types::MarkMessageAsInteracted>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::UNPIN_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "unpinned",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"The plan for the week\"},\"id\":\"1\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690004002}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.message(id("1")).unpin())
        },
    },
    Entry {
        operation: &operations::PIN_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "pinned",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"The plan for the week\"},\"id\":\"1\",\"pinnedAt\":1690004001,\"pinnedBy\":\"cometchat-uid-1\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690004001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.message(id("1")).pin())
        },
    },
    Entry {
        operation: &operations::LIST_REACTIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "reactions",
                "{\"data\":[{\"id\":\"1\",\"messageId\":\"1\",\"reactedAt\":1690001100,\"reactedBy\":{\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-1\"},{\"id\":\"2\",\"messageId\":\"1\",\"reactedAt\":1690001110,\"reactedBy\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"reaction\":\":thumbsup:\",\"uid\":\"cometchat-uid-2\"}],\"meta\":{\"current\":{\"count\":2,\"limit\":10},\"next\":{\"affix\":\"append\",\"id\":\"2\"}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Reaction>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.message(id("1")).reactions().list())
        },
    },
    Entry {
        operation: &operations::REMOVE_REACTION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "removed",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"reactions\":[{\"count\":2,\"reaction\":\":heart:\"}],\"text\":\"Hello   there!\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .reaction(id("👍"))
                    .remove(),
            )
        },
    },
    Entry {
        operation: &operations::LIST_REACTIONS_OF_KIND,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "reactions",
                "{\"data\":[{\"id\":\"1\",\"messageId\":\"1\",\"reactedAt\":1690001100,\"reactedBy\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"lastActiveAt\":1690001090,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-1\"}],\"meta\":{\"current\":{\"count\":1,\"limit\":10},\"next\":{\"affix\":\"append\",\"id\":\"1\"}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Reaction>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.message(id("1")).reaction(id("👍")).list())
        },
    },
    Entry {
        operation: &operations::ADD_REACTION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "added",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"reactions\":[{\"count\":1,\"reactedByMe\":true,\"reaction\":\"👍\"},{\"count\":2,\"reaction\":\":heart:\"}],\"text\":\"Hello   there!\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .reaction(id("👍"))
                    .add(),
            )
        },
    },
    Entry {
        operation: &operations::UNSAVE_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "unsaved",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"The plan for the week\"},\"id\":\"1\",\"receiver\":\"team\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.on_behalf_of(id("superhero3")).message(id("1")).unsave())
        },
    },
    Entry {
        operation: &operations::SAVE_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "saved",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"group_team\",\"data\":{\"text\":\"The plan for the week\"},\"id\":\"1\",\"receiver\":\"team\",\"receiverType\":\"group\",\"savedAt\":1690004001,\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.on_behalf_of(id("superhero3")).message(id("1")).save())
        },
    },
    Entry {
        operation: &operations::LIST_THREAD_MESSAGES,
        request: Some(
            "{\"affix\":\"append\",\"id\":\"1\",\"limit\":100,\"sentAt\":1690001001}",
        ),
        more_requests: &[],
        answers: &[
            (
                "replies",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"You are   welcome!\"},\"id\":\"2\",\"parentId\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001080,\"type\":\"text\",\"updatedAt\":1690001080}],\"meta\":{\"current\":{\"count\":1,\"limit\":10},\"next\":{\"affix\":\"append\",\"id\":\"2\",\"sentAt\":1690001080}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListThreadMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .message(id("1"))
                    .thread()
                    .list(request::<cometchat::types::ListThreadMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::SEND_THREAD_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"key1\":\"value1\",\"key2\":\"value2\"},\"text\":\"Hi Tom!\"},\"multipleReceivers\":{\"guids\":[\"guid1\"],\"uids\":[\"uid1\",\"uid2\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"tag1\"],\"type\":\"text\"}",
        ),
        more_requests: &[
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"key1\":\"val1\"},\"text\":\"Who can help?\"},\"receiver\":\"team\",\"receiverType\":\"group\",\"tags\":[\"support\"],\"type\":\"text\"}",
            "{\"category\":\"custom\",\"data\":{\"customData\":{\"number\":17}},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"type\":\"order\"}",
        ],
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"superhero3_user_superhero5\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://data-us.cometchat.io/assets/images/avatars/cyclops.png\",\"conversationId\":\"superhero3_user_superhero5\",\"createdAt\":1638361550,\"name\":\"Cyclops\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"superhero5\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://data-us.cometchat.io/assets/images/avatars/spiderman.png\",\"createdAt\":1638361550,\"name\":\"Spiderman\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"superhero3\"},\"entityType\":\"user\"}},\"metadata\":{\"key1\":\"val1\"},\"text\":\"test     hello\"},\"id\":\"2\",\"parentId\":\"1\",\"receiver\":\"superhero5\",\"receiverType\":\"user\",\"sender\":\"superhero3\",\"sentAt\":1638423490,\"type\":\"text\",\"updatedAt\":1638423490}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendThreadMessage>()),
        answer: model::<cometchat::types::SendMessageResponse>(),
        by_hand: true,
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
        operation: &operations::UNSUBSCRIBE_THREAD,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .thread()
                    .unsubscribe(),
            )
        },
    },
    Entry {
        operation: &operations::SUBSCRIBE_THREAD,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .message(id("1"))
                    .thread()
                    .subscribe(),
            )
        },
    },
    Entry {
        operation: &operations::LIST_BLOCKED_MESSAGES,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "blocked",
                "{\"data\":[{\"action\":[\"blockMessage\"],\"condition\":{\"category\":\"toxicity\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":false,\"isMediaPresent\":true,\"message\":[\"AnyOf_greaterThan_80\"],\"operand\":\"image\",\"operator\":\"contains\",\"value\":[\"AnyOf_greaterThan_80\"],\"weight\":1},\"createdAt\":1690001013,\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"picture.png\",\"size\":20480,\"url\":\"https://files.example.com/picture.png\"}],\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/1.png\",\"name\":\"Andrew\",\"role\":\"default\",\"status\":\"online\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"file\":[]},\"moderation\":{\"status\":\"pending\"},\"resource\":\"WEB-4_0_0\",\"url\":\"https://files.example.com/picture.png\"},\"id\":\"12\",\"muid\":\"_1a2b3c4d5\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001012,\"type\":\"image\",\"updatedAt\":1690001012},\"revisionId\":\"default_image-moderation_1\",\"ruleId\":\"image-moderation\",\"ruleName\":\"Unsafe images\",\"updatedAt\":1690001013}],\"meta\":{\"current\":{\"count\":2,\"limit\":50}}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::BlockedMessage>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().blocked_messages().list())
        },
    },
    Entry {
        operation: &operations::REVIEW_BLOCKED_MESSAGE,
        request: Some("{\"reviewed\":true,\"status\":\"approved\"}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The message was reviewed.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::ReviewBlockedMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .blocked_message(id("1"))
                    .review(request::<cometchat::types::ReviewBlockedMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_FLAGGED_MESSAGES,
        request: Some("{\"limit\":50}"),
        more_requests: &[],
        answers: &[
            (
                "flagged",
                "{\"data\":[{\"appId\":\"your-app-id\",\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000000,\"lastActiveAt\":1690000800,\"name\":\"George\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000100},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/1.png\",\"createdAt\":1690000000,\"lastActiveAt\":1690000900,\"name\":\"Andrew\",\"role\":\"default\",\"status\":\"online\",\"uid\":\"cometchat-uid-1\",\"updatedAt\":1690000100},\"entityType\":\"user\"}},\"metadata\":{\"@injected\":{\"extensions\":{\"link-preview\":{\"links\":[]}}}},\"text\":\"Buy now!\"},\"flaggedBy\":[{\"avatar\":\"https://files.example.com/2.png\",\"description\":\"Unwanted advertising\",\"flaggedAt\":1690002001,\"name\":\"George\",\"reasonId\":\"spam\",\"reasonName\":\"Spam\",\"remark\":\"Every day\",\"role\":\"default\",\"uid\":\"cometchat-uid-2\"},{\"flaggedAt\":1690002002,\"name\":\"Nancy\",\"reasonId\":\"off-topic\",\"reasonName\":\"Off topic\",\"role\":\"default\",\"uid\":\"cometchat-uid-3\"}],\"flaggedCount\":2,\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}],\"meta\":{\"current\":{\"count\":1,\"limit\":50}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListFlaggedMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .flagged_messages()
                    .list(request::<cometchat::types::ListFlaggedMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::REVIEW_FLAGGED_MESSAGE,
        request: Some("{\"status\":\"disapproved\"}"),
        more_requests: &[],
        answers: &[
            ("done", "{\"message\":\"The message was reviewed.\",\"success\":true}"),
            (
                "wrapped",
                "{\"data\":{\"message\":\"The message was reviewed.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::ReviewFlaggedMessage>()),
        answer: model::<cometchat::types::UnwrappedAcknowledgement>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .flagged_message(id("1"))
                    .review(request::<cometchat::types::ReviewFlaggedMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_KEYWORDS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "lists",
                "{\"data\":[{\"__v\":0,\"_id\":\"64b7f0c2a1e4d3f2b1a09876\",\"active\":true,\"appId\":\"your-app-id\",\"category\":\"word\",\"createdAt\":1690000001,\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"isCSV\":true,\"name\":\"Competitors\",\"revisionId\":\"your-app-id_competitors_2\",\"searchTerms\":[\"\\\"acme\\\"\",\"\\\"globex\\\"\",\"\\\"acme\\\"\"],\"updatedAt\":1690000101},{\"__v\":0,\"_id\":\"64b7f0c2a1e4d3f2b1a09877\",\"active\":true,\"appId\":\"default\",\"category\":\"word\",\"createdAt\":1690000000,\"default\":true,\"id\":\"contact-words\",\"isCSV\":false,\"name\":\"Contact words\",\"revisionId\":\"default_contact-words_1\",\"searchTerms\":[\"call me\",\"my number\"],\"updatedAt\":1690000000}],\"meta\":{\"current\":{\"count\":2,\"limit\":10}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Keywords>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().keywords().list())
        },
    },
    Entry {
        operation: &operations::CREATE_KEYWORDS,
        request: Some(
            "{\"category\":\"sentence-similarity\",\"description\":\"Nobody leaves the app to meet\",\"disallowedSentences\":[\"Let us meet somewhere else, not here.\",\"Write to me in another app.\"],\"id\":\"meeting-outside\",\"name\":\"Meeting outside\"}",
        ),
        more_requests: &[
            "{\"category\":\"word\",\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"name\":\"Competitors\",\"searchTerms\":[\"acme\",\"globex\"]}",
        ],
        answers: &[
            (
                "list",
                "{\"data\":{\"active\":true,\"category\":\"word\",\"createdAt\":1690000001,\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"isCSV\":false,\"name\":\"Competitors\",\"revisionId\":\"your-app-id_competitors_1\",\"searchTerms\":[\"acme\",\"globex\"],\"updatedAt\":1690000001}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateKeywords>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Keywords>>(),
        by_hand: true,
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .create_keywords(&request::<cometchat::types::CreateKeywords>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_KEYWORDS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Keyword list has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().keyword(id("competitors")).delete())
        },
    },
    Entry {
        operation: &operations::GET_KEYWORDS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "came-with-the-app",
                "{\"data\":{\"active\":true,\"category\":\"word\",\"createdAt\":1690000000,\"default\":true,\"id\":\"contact-words\",\"isCSV\":false,\"name\":\"Contact words\",\"revisionId\":\"default_contact-words_1\",\"searchTerms\":[\"call me\",\"my number\"],\"updatedAt\":1690000000}}",
            ),
            (
                "own",
                "{\"data\":{\"active\":true,\"category\":\"word\",\"createdAt\":1690000001,\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"isCSV\":false,\"name\":\"Competitors\",\"revisionId\":\"your-app-id_competitors_1\",\"searchTerms\":[\"acme\",\"globex\"],\"updatedAt\":1690000001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Keywords>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().keyword(id("competitors")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_KEYWORDS,
        request: Some(
            "{\"category\":\"sentence-similarity\",\"disallowedSentences\":[\"Write to me in another app.\"]}",
        ),
        more_requests: &[
            "{\"category\":\"word\",\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"name\":\"Competitors\",\"searchTerms\":[\"acme\",\"globex\",\"initech\"]}",
        ],
        answers: &[
            (
                "list",
                "{\"data\":{\"active\":true,\"category\":\"word\",\"createdAt\":1690000001,\"description\":\"Names that nobody may advertise\",\"id\":\"competitors\",\"isCSV\":false,\"name\":\"Competitors\",\"revisionId\":\"your-app-id_competitors_1\",\"searchTerms\":[\"acme\",\"globex\"],\"updatedAt\":1690000001}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateKeywords>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Keywords>>(),
        by_hand: true,
        call: |client, id, value| {
            let _ = id;
            super::low_level(
                client,
                client
                    .rest()
                    .update_keywords(
                        &id("competitors"),
                        &request::<cometchat::types::UpdateKeywords>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::LIST_MODERATION_MESSAGES,
        request: Some(
            "{\"category\":\"message\",\"moderationStatus\":\"pending\",\"receiverGUID\":\"team\",\"receiverUID\":\"cometchat-uid-2\",\"sender\":\"cometchat-uid-1\",\"type\":\"text\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "messages",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/2.png\",\"createdAt\":1690000000,\"lastActiveAt\":1690000000,\"name\":\"George\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/1.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000000,\"lastActiveAt\":1690000000,\"name\":\"Andrew\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"Good morning\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001002}],\"meta\":{\"current\":{\"count\":1,\"limit\":100},\"next\":{\"affix\":\"append\",\"id\":\"1\",\"sentAt\":1690001001}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListModerationMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .messages()
                    .list(request::<cometchat::types::ListModerationMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::SEND_MODERATION_MESSAGE,
        request: Some(
            "{\"category\":\"message\",\"data\":{\"text\":\"Hey there! Welcome aboard.\"},\"receiver\":\"cometchat-test-user-2\",\"receiverType\":\"user\",\"receiverUserDetails\":{\"name\":\"Test User 2\",\"uid\":\"cometchat-test-user-2\"},\"sender\":\"cometchat-test-user-1\",\"senderUserDetails\":{\"name\":\"Test User 1\",\"uid\":\"cometchat-test-user-1\"},\"type\":\"text\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-1.webp\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-2.webp\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"pending\"},\"text\":\"Hi new user\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1750335220,\"type\":\"text\",\"updatedAt\":1751644906}}",
            ),
        ],
        input: Some(model::<cometchat::types::SendModerationMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: true,
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
        operation: &operations::DELETE_MODERATION_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Message has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().message(id("1")).delete())
        },
    },
    Entry {
        operation: &operations::GET_MODERATION_MESSAGE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "documented",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-1.webp\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://assets.cometchat.io/sampleapp/v2/users/cometchat-uid-2.webp\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1751644824,\"lastActiveAt\":1751644824,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"Hi new user\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1750335220,\"type\":\"text\",\"updatedAt\":1751644906}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().message(id("1")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_MODERATION_MESSAGE,
        request: Some("{\"data\":{\"text\":\"Good evening\"}}"),
        more_requests: &[],
        answers: &[
            (
                "edited",
                "{\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"createdAt\":1690000000,\"lastActiveAt\":1690000000,\"name\":\"George\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000000,\"lastActiveAt\":1690000000,\"name\":\"Andrew\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"pending\"},\"text\":\"Good evening\"},\"editedAt\":1690002001,\"editedBy\":\"cometchat-uid-1\",\"id\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001002}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateModerationMessage>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .message(id("1"))
                    .update(request::<cometchat::types::UpdateModerationMessage>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_REASONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "documented",
                "{\"data\":[{\"createdAt\":\"1760449410\",\"description\":\"Content delivered without moderation or filtering.\",\"id\":\"unfiltered-content\",\"name\":\"RawContent\",\"updatedAt\":\"1760449410\"},{\"createdAt\":\"1760443648\",\"default\":true,\"description\":\"Repeated, promotional, or irrelevant content\",\"id\":\"spam\",\"name\":\"Spam / Unwanted Content\",\"updatedAt\":\"1760443648\"},{\"createdAt\":\"1758000762\",\"description\":\"Explicit or inappropriate content\",\"id\":\"sexual\",\"name\":\"Sexual Content\",\"updatedAt\":\"1758000762\"},{\"createdAt\":\"1758000761\",\"description\":\"Insulting or threatening behavior\",\"id\":\"harassment\",\"name\":\"Harassment / Bullying\",\"updatedAt\":\"1758000761\"}],\"meta\":{\"current\":{\"count\":4,\"limit\":10}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Reason>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().reasons().list())
        },
    },
    Entry {
        operation: &operations::CREATE_REASON,
        request: Some(
            "{\"description\":\"Not about what the group is for\",\"id\":\"off-topic\",\"name\":\"Off topic\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "reason",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Not about what the group is for\",\"id\":\"off-topic\",\"name\":\"Off topic\",\"updatedAt\":1690000001}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateReason>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Reason>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .reasons()
                    .create(request::<cometchat::types::CreateReason>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_REASON,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"message\":\"Reason has been deleted successfully.\",\"success\":true}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Acknowledgement>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().reason(id("spam")).delete())
        },
    },
    Entry {
        operation: &operations::GET_REASON,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "digits",
                "{\"data\":{\"createdAt\":\"1690000000\",\"description\":\"Unwanted advertising\",\"id\":\"spam\",\"name\":\"Spam\",\"updatedAt\":\"1690000000\"}}",
            ),
            (
                "reason",
                "{\"data\":{\"createdAt\":1690000000,\"default\":true,\"description\":\"Unwanted advertising\",\"id\":\"spam\",\"name\":\"Spam\",\"updatedAt\":1690000100}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Reason>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().reason(id("spam")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_REASON,
        request: Some("{\"name\":\"Spam\"}"),
        more_requests: &[],
        answers: &[
            (
                "reason",
                "{\"data\":{\"createdAt\":1690000000,\"default\":true,\"description\":\"Unwanted advertising\",\"id\":\"spam\",\"name\":\"Spam\",\"updatedAt\":1690000100}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateReason>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Reason>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .reason(id("spam"))
                    .update(request::<cometchat::types::UpdateReason>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_REVIEWED_MESSAGES,
        request: Some("{\"limit\":50}"),
        more_requests: &[],
        answers: &[
            (
                "reviewed",
                "{\"data\":[{\"action\":[\"blockMessage\"],\"appId\":\"your-app-id\",\"blockedAt\":\"1690001008.000000000007\",\"condition\":{\"category\":\"toxicity\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":false,\"isMediaPresent\":false,\"message\":\"Any unsafe content\",\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"Any unsafe content\"],\"weight\":1},\"createdAt\":1690001008,\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"lastActiveAt\":1690000800,\"name\":\"George\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/1.png\",\"lastActiveAt\":1690000900,\"name\":\"Andrew\",\"role\":\"default\",\"status\":\"online\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"rule\":{\"id\":\"toxicity\",\"name\":\"Toxicity\"},\"status\":\"disapproved\"},\"text\":\"You fool\"},\"id\":\"7\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001007,\"type\":\"text\",\"updatedAt\":1690001007},\"revisionId\":\"default_toxicity_1\",\"ruleId\":\"toxicity\",\"ruleName\":\"Toxicity\",\"updatedAt\":1690003007}],\"meta\":{\"current\":{\"count\":2,\"limit\":50}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListReviewedMessages>()),
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::BlockedMessage>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .reviewed_messages()
                    .list(request::<cometchat::types::ListReviewedMessages>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_RULES,
        request: Some("{\"limit\":50}"),
        more_requests: &[],
        answers: &[
            (
                "rules",
                "{\"data\":[{\"action\":[\"blockMessage\"],\"active\":true,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_2\",\"updatedAt\":1690000101},{\"action\":[\"dropMessage\"],\"active\":true,\"conditions\":[{\"category\":\"pattern\",\"entity\":\"message\",\"id\":1,\"isListReferencePresent\":false,\"isMediaPresent\":false,\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"[0-9]{10,15}\"]},{\"category\":\"word\",\"entity\":\"message\",\"id\":2,\"isKeywordReferencePresent\":true,\"isMediaPresent\":false,\"operand\":\"text\",\"operator\":\"contains\",\"value\":\"contact-words\"}],\"createdAt\":1690000000,\"default\":true,\"description\":\"Numbers and addresses\",\"enabled\":true,\"id\":\"contact_details_filter\",\"name\":\"Contact details\",\"revisionId\":\"default_contact_details_filter_1\",\"updatedAt\":1690000000},{\"action\":[\"flagMessage\"],\"active\":true,\"conditions\":[{\"category\":\"toxicity\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":false,\"isMediaPresent\":true,\"operand\":\"image\",\"operator\":\"contains\",\"threshold\":0.8,\"value\":[\"AnyOf_greaterThan_80\"]}],\"createdAt\":1690000000,\"default\":true,\"description\":\"Images that nobody wants to see\",\"enabled\":false,\"id\":\"image-moderation\",\"name\":\"Unsafe images\",\"revisionId\":\"default_image-moderation_1\",\"updatedAt\":1690000000}],\"meta\":{\"current\":{\"count\":3,\"limit\":50}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListRules>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Rule>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .rules()
                    .list(request::<cometchat::types::ListRules>(value)),
            )
        },
    },
    Entry {
        operation: &operations::CREATE_RULE,
        request: Some(
            "{\"action\":[\"blockMessage\"],\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"threshold\":0.5,\"value\":[\"competitors\"]}],\"description\":\"Nobody advertises others here\",\"enabled\":true,\"filters\":[{\"entity\":\"user\",\"operand\":\"role\",\"operator\":\"not in\",\"type\":\"sender\",\"value\":\"admin,support\"},{\"entity\":\"group\",\"operand\":\"guid\",\"operator\":\"startsWith\",\"type\":\"receiver\",\"value\":\"public-\"}],\"id\":\"no-competitors\",\"name\":\"No competitors\"}",
        ),
        more_requests: &[
            "{\"action\":[\"flagMessage\"],\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"hey you\"]}],\"enabled\":true,\"id\":\"no-shouting\",\"name\":\"No shouting\"}",
        ],
        answers: &[
            (
                "rule",
                "{\"data\":{\"action\":[\"blockMessage\"],\"active\":true,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_1\",\"updatedAt\":1690000001}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateRule>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Rule>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .rules()
                    .create(request::<cometchat::types::CreateRule>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_RULE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Rule has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().rule(id("no-competitors")).delete())
        },
    },
    Entry {
        operation: &operations::GET_RULE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "rule",
                "{\"data\":{\"action\":[\"blockMessage\"],\"active\":true,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_1\",\"updatedAt\":1690000001}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Rule>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().rule(id("no-competitors")).get())
        },
    },
    Entry {
        operation: &operations::UPDATE_RULE,
        request: Some(
            "{\"action\":[\"flagMessage\"],\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"description\":\"Nobody advertises others here\",\"enabled\":true,\"filters\":[{\"entity\":\"user\",\"operand\":\"role\",\"operator\":\"equals\",\"type\":\"sender\",\"value\":\"trial\"}],\"id\":\"no-competitors\",\"name\":\"No competitors\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "rule",
                "{\"data\":{\"action\":[\"blockMessage\"],\"active\":true,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_1\",\"updatedAt\":1690000001}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateRule>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Rule>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .moderation()
                    .rule(id("no-competitors"))
                    .update(request::<cometchat::types::UpdateRule>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_RULE_REVISIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "revisions",
                "{\"data\":[{\"action\":[\"blockMessage\"],\"active\":true,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":false,\"isMediaPresent\":false,\"message\":[\"acme\"],\"operand\":\"text\",\"operator\":\"equals\",\"value\":[\"acme\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_2\",\"updatedAt\":1690000101},{\"action\":[\"blockMessage\"],\"active\":false,\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"createdAt\":1690000001,\"description\":\"Nobody advertises others here\",\"enabled\":true,\"id\":\"no-competitors\",\"name\":\"No competitors\",\"revisionId\":\"your-app-id_no-competitors_1\",\"updatedAt\":1690000001}],\"meta\":{\"current\":{\"count\":2,\"limit\":10}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Rule>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.moderation().rule(id("no-competitors")).revisions().list())
        },
    },
    Entry {
        operation: &operations::DELETE_CUSTOM_EMAIL_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().email().custom_provider().delete())
        },
    },
    Entry {
        operation: &operations::GET_CUSTOM_EMAIL_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomEmailProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().email().custom_provider().get())
        },
    },
    Entry {
        operation: &operations::SAVE_CUSTOM_EMAIL_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::SaveCustomEmailProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomEmailProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .email()
                    .custom_provider()
                    .save(request::<cometchat::types::SaveCustomEmailProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_CUSTOM_EMAIL_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}",
        ),
        more_requests: &["{\"webhookURL\":\"https://hooks.example.com/email/new\"}"],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateCustomEmailProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomEmailProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .email()
                    .custom_provider()
                    .update(
                        request::<cometchat::types::UpdateCustomEmailProvider>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_SENDGRID_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().email().sendgrid().delete())
        },
    },
    Entry {
        operation: &operations::GET_SENDGRID_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderName\":\"Example Chat\"}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::SendgridProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().email().sendgrid().get())
        },
    },
    Entry {
        operation: &operations::SAVE_SENDGRID_PROVIDER,
        request: Some(
            "{\"allowEmailReplies\":true,\"isEnabled\":true,\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"allowEmailReplies\":true,\"repliesWebhook\":\"https://replies.example.com/inbound?token=not-a-real-token\",\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::SaveSendgridProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::SendgridProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .email()
                    .sendgrid()
                    .save(request::<cometchat::types::SaveSendgridProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_SENDGRID_PROVIDER,
        request: Some(
            "{\"allowEmailReplies\":true,\"isEnabled\":true,\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}",
        ),
        more_requests: &["{\"senderName\":\"Example\"}"],
        answers: &[
            (
                "stored",
                "{\"data\":{\"allowEmailReplies\":true,\"repliesWebhook\":\"https://replies.example.com/inbound?token=not-a-real-token\",\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateSendgridProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::SendgridProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .email()
                    .sendgrid()
                    .update(request::<cometchat::types::UpdateSendgridProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_APNS_PROVIDERS,
        request: None,
        more_requests: &[],
        answers: &[
            ("none", "{\"data\":{\"pushProviders\":[]}}"),
            (
                "providers",
                "{\"data\":{\"pushProviders\":[{\"bundleId\":\"com.example.chat\",\"includeContentAvailable\":true,\"includeMutableContent\":true,\"keyId\":\"ABC123DEFG\",\"p8KeyFilename\":\"AuthKey_ABC123DEFG.p8\",\"productionMode\":true,\"providerId\":\"apns-provider-2\",\"teamId\":\"DEF123GHIJ\"}]}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::ApnsProviders>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().push().apns_providers().list())
        },
    },
    Entry {
        operation: &operations::ADD_APNS_PROVIDER,
        request: Some(
            "{\"bundleId\":\"com.example.chat\",\"includeContentAvailable\":true,\"includeMutableContent\":true,\"keyId\":\"ABC123DEFG\",\"p8Key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"p8KeyFilename\":\"AuthKey_ABC123DEFG.p8\",\"productionMode\":true,\"providerId\":\"apns-provider-2\",\"teamId\":\"DEF123GHIJ\"}",
        ),
        more_requests: &[],
        answers: &[
            ("documented", "{\"data\":{\"pushProviders\":[]}}"),
            ("done", "{\"data\":{\"success\":true}}"),
        ],
        input: Some(model::<cometchat::types::AddApnsProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::AddedApnsProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .apns_providers()
                    .add(request::<cometchat::types::AddApnsProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_APNS_PROVIDER,
        request: Some(
            "{\"bundleId\":\"com.example.chat\",\"includeContentAvailable\":true,\"includeMutableContent\":true,\"keyId\":\"ABC123DEFG\",\"p8Key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"p8KeyFilename\":\"AuthKey_ABC123DEFG.p8\",\"productionMode\":true,\"providerId\":\"apns-provider-2\",\"teamId\":\"DEF123GHIJ\"}",
        ),
        more_requests: &[
            "{\"productionMode\":false,\"providerId\":\"apns-provider-2\"}",
        ],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::UpdateApnsProvider>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .apns_providers()
                    .update(request::<cometchat::types::UpdateApnsProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::MAKE_DEFAULT_APNS_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .apns_provider(id("apns-provider-2"))
                    .make_default(),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_APNS_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .apns_provider(id("apns-provider-2"))
                    .delete(),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_CUSTOM_PUSH_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().push().custom_provider().delete())
        },
    },
    Entry {
        operation: &operations::GET_CUSTOM_PUSH_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"pushProviders\":[{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}]}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomPushProviders>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().push().custom_provider().get())
        },
    },
    Entry {
        operation: &operations::SAVE_CUSTOM_PUSH_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"pushProviders\":[{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}]}}",
            ),
        ],
        input: Some(model::<cometchat::types::SaveCustomPushProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomPushProviders>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .custom_provider()
                    .save(request::<cometchat::types::SaveCustomPushProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_CUSTOM_PUSH_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}",
        ),
        more_requests: &["{\"webhookURL\":\"https://hooks.example.com/push/new\"}"],
        answers: &[
            (
                "stored",
                "{\"data\":{\"pushProviders\":[{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}]}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateCustomPushProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomPushProviders>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .custom_provider()
                    .update(request::<cometchat::types::UpdateCustomPushProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_FCM_PROVIDERS,
        request: None,
        more_requests: &[],
        answers: &[
            ("none", "{\"data\":{\"pushProviders\":[]}}"),
            (
                "providers",
                "{\"data\":{\"pushProviders\":[{\"notificationInPayload\":{\"android\":{\"call\":false,\"chat\":false},\"ios\":{\"call\":true,\"chat\":true},\"web\":{\"call\":true,\"chat\":true}},\"providerId\":\"fcm-provider-2\",\"serviceAccountCreds\":{\"client_email\":\"push@example-app.iam.gserviceaccount.com\",\"project_id\":\"example-app\"},\"serviceAccountFilename\":\"service-account.json\"}]}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::FcmProviders>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().push().fcm_providers().list())
        },
    },
    Entry {
        operation: &operations::ADD_FCM_PROVIDER,
        request: Some(
            "{\"notificationInPayload\":{\"android\":{\"call\":false,\"chat\":false},\"ios\":{\"call\":true,\"chat\":true},\"web\":{\"call\":true,\"chat\":true}},\"providerId\":\"fcm-provider-2\",\"serviceAccountCreds\":{\"client_email\":\"push@example-app.iam.gserviceaccount.com\",\"private_key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"private_key_id\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c\",\"project_id\":\"example-app\"},\"serviceAccountFilename\":\"service-account.json\"}",
        ),
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::AddFcmProvider>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .fcm_providers()
                    .add(request::<cometchat::types::AddFcmProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_FCM_PROVIDER,
        request: Some(
            "{\"notificationInPayload\":{\"android\":{\"call\":false,\"chat\":false},\"ios\":{\"call\":true,\"chat\":true},\"web\":{\"call\":true,\"chat\":true}},\"providerId\":\"fcm-provider-2\",\"serviceAccountCreds\":{\"client_email\":\"push@example-app.iam.gserviceaccount.com\",\"private_key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"private_key_id\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c\",\"project_id\":\"example-app\"},\"serviceAccountFilename\":\"service-account.json\"}",
        ),
        more_requests: &[
            "{\"notificationInPayload\":{\"web\":{\"call\":false,\"chat\":false}},\"providerId\":\"fcm-provider-2\"}",
        ],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::UpdateFcmProvider>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .fcm_providers()
                    .update(request::<cometchat::types::UpdateFcmProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::MAKE_DEFAULT_FCM_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .fcm_provider(id("fcm-provider-2"))
                    .make_default(),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_FCM_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client.notifications().push().fcm_provider(id("fcm-provider-2")).delete(),
            )
        },
    },
    Entry {
        operation: &operations::UNREGISTER_PUSH_TOKENS,
        request: Some("{\"authToken\":\"superhero3_not-a-real-token\"}"),
        more_requests: &[],
        answers: &[
            (
                "tokens",
                "{\"data\":{\"pushTokens\":[{\"authToken\":\"superhero3_not-a-real-token\",\"createdAt\":\"2025-10-09T08:53:20.000Z\",\"platform\":\"fcm_android\",\"providerId\":\"fcm-provider-2\",\"pushToken\":\"device-token-1\",\"pushTokenType\":\"chat\",\"uid\":\"superhero3\",\"updatedAt\":\"2025-10-09T08:53:20.000Z\"}]}}",
            ),
        ],
        input: Some(model::<cometchat::types::UnregisterPushTokens>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::PushTokens>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .tokens()
                    .unregister(request::<cometchat::types::UnregisterPushTokens>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_PUSH_TOKENS,
        request: Some("{\"all\":true,\"authToken\":\"superhero3_not-a-real-token\"}"),
        more_requests: &[],
        answers: &[
            ("none", "{\"data\":{\"pushTokens\":[]}}"),
            (
                "tokens",
                "{\"data\":{\"pushTokens\":[{\"authToken\":\"superhero3_not-a-real-token\",\"createdAt\":\"2025-10-09T08:53:20.000Z\",\"platform\":\"fcm_android\",\"providerId\":\"fcm-provider-2\",\"pushToken\":\"device-token-1\",\"pushTokenType\":\"chat\",\"uid\":\"superhero3\",\"updatedAt\":\"2025-10-09T08:53:20.000Z\"}]}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListPushTokens>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::PushTokens>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .tokens()
                    .list(request::<cometchat::types::ListPushTokens>(value)),
            )
        },
    },
    Entry {
        operation: &operations::REGISTER_PUSH_TOKEN,
        request: Some(
            "{\"authToken\":\"superhero3_not-a-real-token\",\"deviceToken\":\"device-token-2\",\"platform\":\"apns_ios_device\",\"providerId\":\"apns-provider-2\",\"timezone\":\"Europe/Berlin\"}",
        ),
        more_requests: &[
            "{\"authToken\":\"superhero3_not-a-real-token\",\"fcmToken\":\"device-token-1\",\"platform\":\"fcm_android\",\"providerId\":\"fcm-provider-2\",\"timezone\":\"Europe/Berlin\"}",
            "{\"authToken\":\"superhero3_not-a-real-token\",\"platform\":\"apns_ios_voip\",\"providerId\":\"apns-provider-2\",\"timezone\":\"Europe/Berlin\",\"voipToken\":\"device-token-3\"}",
        ],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::RegisterPushToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .tokens()
                    .register(request::<cometchat::types::RegisterPushToken>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_PUSH_TOKEN,
        request: Some("{\"authToken\":\"superhero3_not-a-real-token\"}"),
        more_requests: &[],
        answers: &[
            (
                "tokens",
                "{\"data\":{\"pushTokens\":[{\"authToken\":\"superhero3_not-a-real-token\",\"createdAt\":\"2025-10-09T08:53:20.000Z\",\"platform\":\"fcm_android\",\"providerId\":\"fcm-provider-2\",\"pushToken\":\"device-token-1\",\"pushTokenType\":\"chat\",\"uid\":\"superhero3\",\"updatedAt\":\"2025-10-09T08:53:20.000Z\"}]}}",
            ),
        ],
        input: Some(model::<cometchat::types::DeletePushToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::PushTokens>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .push()
                    .token(id("device-token-1"))
                    .delete(request::<cometchat::types::DeletePushToken>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_CUSTOM_SMS_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().sms().custom_provider().delete())
        },
    },
    Entry {
        operation: &operations::GET_CUSTOM_SMS_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomSmsProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().sms().custom_provider().get())
        },
    },
    Entry {
        operation: &operations::SAVE_CUSTOM_SMS_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::SaveCustomSmsProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomSmsProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .sms()
                    .custom_provider()
                    .save(request::<cometchat::types::SaveCustomSmsProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_CUSTOM_SMS_PROVIDER,
        request: Some(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}",
        ),
        more_requests: &["{\"webhookURL\":\"https://hooks.example.com/sms/new\"}"],
        answers: &[
            (
                "stored",
                "{\"data\":{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateCustomSmsProvider>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::CustomSmsProvider>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .sms()
                    .custom_provider()
                    .update(request::<cometchat::types::UpdateCustomSmsProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_TWILIO_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().sms().twilio().delete())
        },
    },
    Entry {
        operation: &operations::GET_TWILIO_PROVIDER,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::TwilioProvider>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().sms().twilio().get())
        },
    },
    Entry {
        operation: &operations::SAVE_TWILIO_PROVIDER,
        request: Some(
            "{\"isEnabled\":true,\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "stored",
                "{\"data\":{\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::SaveTwilioProvider>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::TwilioProvider>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .sms()
                    .twilio()
                    .save(request::<cometchat::types::SaveTwilioProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_TWILIO_PROVIDER,
        request: Some(
            "{\"isEnabled\":true,\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}",
        ),
        more_requests: &["{\"twilioSenderPhoneNumber\":\"+15550111\"}"],
        answers: &[
            (
                "stored",
                "{\"data\":{\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateTwilioProvider>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::TwilioProvider>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .sms()
                    .twilio()
                    .update(request::<cometchat::types::UpdateTwilioProvider>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DELETE_CONTACT_DETAILS,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .notifications()
                    .contact_details()
                    .delete(),
            )
        },
    },
    Entry {
        operation: &operations::GET_CONTACT_DETAILS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "details",
                "{\"data\":{\"email\":\"ann@example.com\",\"phno\":\"+15550100\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::ContactDetails>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .notifications()
                    .contact_details()
                    .get(),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_CONTACT_DETAILS,
        request: Some("{\"email\":\"ann@example.com\",\"phno\":\"+15550100\"}"),
        more_requests: &["{\"phno\":\"+15550100\"}"],
        answers: &[
            (
                "details",
                "{\"data\":{\"email\":\"ann@example.com\",\"phno\":\"+15550100\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateContactDetails>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::ContactDetails>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .notifications()
                    .contact_details()
                    .update(request::<cometchat::types::UpdateContactDetails>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_NOTIFICATION_LOGS,
        request: Some(
            "{\"affix\":\"append\",\"channel\":\"push\",\"from\":1760000000000,\"logId\":\"0123456789abcdef01234567\",\"member\":\"superhero3\",\"messageCategory\":\"message\",\"messageId\":1,\"messageType\":\"text\",\"notificationTriggered\":false,\"provider\":\"fcm\",\"reactionId\":1,\"reactionReceiver\":\"superhero2\",\"reactionSender\":\"superhero3\",\"reason\":\"MUTE_PREFERENCE\",\"receiver\":\"superhero2\",\"receiverType\":\"group\",\"sender\":\"superhero3\",\"success\":true,\"to\":1760003600000,\"trigger\":\"after_message\"}",
        ),
        more_requests: &[],
        answers: &[
            (
                "logs",
                "{\"data\":[{\"_id\":\"0123456789abcdef01234567\",\"channel\":\"push\",\"component\":\"push\",\"member\":\"superhero2\",\"messageId\":1,\"messageSentAtMS\":1760000000000,\"notificationTriggered\":true,\"payload\":{\"alert\":{\"body\":\"Hello\",\"title\":\"Ann\"},\"collapseId\":\"1\",\"contentAvailable\":1,\"expiry\":1760003600,\"mutableContent\":1,\"payload\":{\"body\":\"Hello\",\"callAction\":null,\"callType\":null,\"conversationId\":\"group_hiking-group\",\"receiver\":\"hiking-group\",\"receiverName\":\"Hiking\",\"receiverType\":\"group\",\"sender\":\"superhero3\",\"senderName\":\"Ann\",\"sentAt\":null,\"sessionId\":null,\"tag\":\"1\",\"title\":\"Ann\",\"type\":\"chat\"},\"priority\":10,\"pushType\":\"alert\",\"sound\":\"default\",\"topic\":\"com.example.chat\",\"type\":\"chat\"},\"processingEndedAtMS\":1760000000350,\"processingStartedAtMS\":1760000000100,\"provider\":\"apns\",\"providerId\":\"apns-provider-2\",\"pushToken\":\"device-token-2\",\"reactionId\":2,\"reactionReceiver\":\"superhero3\",\"reactionSender\":\"superhero2\",\"receiver\":\"hiking-group\",\"receiverType\":\"group\",\"sender\":\"superhero3\",\"tokenType\":\"device\",\"totalProcessingTimeInMS\":250,\"trigger\":\"after_message\"},{\"_id\":\"0123456789abcdef01234568\",\"channel\":\"email\",\"messageId\":1,\"notificationTriggered\":false,\"provider\":\"sendgrid\",\"reason\":\"MISSING_EMAIL\",\"receiver\":\"superhero2\",\"receiverType\":\"user\",\"trigger\":\"after_message\"}],\"meta\":{\"current\":{\"count\":2,\"limit\":20},\"next\":{\"affix\":\"append\",\"messageId\":1},\"previous\":{\"affix\":\"prepend\",\"messageId\":1}}}",
            ),
            ("none", "{\"data\":[],\"meta\":{\"current\":{\"count\":0,\"limit\":20}}}"),
        ],
        input: Some(model::<cometchat::types::ListNotificationLogs>()),
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::NotificationLog>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .notifications()
                    .logs()
                    .list(request::<cometchat::types::ListNotificationLogs>(value)),
            )
        },
    },
    Entry {
        operation: &operations::RESET_PREFERENCES,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "preferences",
                "{\"data\":{\"groupPreferences\":{\"groupMemberAdded\":2,\"groupMemberBanned\":2,\"groupMemberJoined\":2,\"groupMemberKicked\":2,\"groupMemberLeft\":2,\"groupMemberScopeChanged\":2,\"groupMemberUnbanned\":2,\"groupMessages\":2,\"groupQuotedReplies\":2,\"groupReactions\":2,\"groupReplies\":2},\"mutePreferences\":{\"dnd\":1,\"schedule\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOnePreferences\":{\"oneOnOneMessages\":2,\"oneOnOneQuotedReplies\":2,\"oneOnOneReactions\":2,\"oneOnOneReplies\":2},\"usePrivacyTemplate\":false}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::PreferencesAfterReset>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().user(id("superhero3")).preferences().reset())
        },
    },
    Entry {
        operation: &operations::GET_PREFERENCES,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "preferences",
                "{\"data\":{\"preferences\":{\"group\":{\"memberAddedOverride\":true,\"memberAddedSetting\":2,\"memberBannedOverride\":true,\"memberBannedSetting\":2,\"memberJoinedOverride\":true,\"memberJoinedSetting\":2,\"memberKickedOverride\":true,\"memberKickedSetting\":2,\"memberLeftOverride\":true,\"memberLeftSetting\":2,\"memberScopeChangedOverride\":true,\"memberScopeChangedSetting\":2,\"memberUnbannedOverride\":true,\"memberUnbannedSetting\":2,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"mute\":{\"dndPreferenceOverride\":true,\"dndPreferenceSetting\":1,\"mutedGroupsOverride\":true,\"mutedOneOnOnesOverride\":true,\"schedulePreferenceOverride\":true,\"schedulePreferenceSetting\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOne\":{\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2}},\"sound\":{\"call\":\"call.aiff\",\"chat\":\"chat.aiff\"},\"templates\":{\"customMessageTemplateDefault\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"customMessageTemplatePrivacy\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplateDefault\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplatePrivacy\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplateDefault\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplatePrivacy\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplateDefault\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplatePrivacy\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplateDefault\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplatePrivacy\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplateDefault\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplatePrivacy\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplateDefault\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplatePrivacy\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplateDefault\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplatePrivacy\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplateDefault\":{\"body\":\"{{message.data.text}}\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplatePrivacy\":{\"body\":\"New message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"usePrivacyTemplate\":1}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::UserPreferences>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().user(id("superhero3")).preferences().get())
        },
    },
    Entry {
        operation: &operations::UPDATE_PREFERENCES,
        request: Some(
            "{\"groupPreferences\":{\"groupMemberAdded\":2,\"groupMemberBanned\":2,\"groupMemberJoined\":2,\"groupMemberKicked\":2,\"groupMemberLeft\":2,\"groupMemberScopeChanged\":2,\"groupMemberUnbanned\":2,\"groupMessages\":2,\"groupQuotedReplies\":2,\"groupReactions\":2,\"groupReplies\":2},\"mutePreferences\":{\"dnd\":1,\"schedule\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOnePreferences\":{\"oneOnOneMessages\":2,\"oneOnOneQuotedReplies\":2,\"oneOnOneReactions\":2,\"oneOnOneReplies\":2},\"usePrivacyTemplate\":false}",
        ),
        more_requests: &["{\"groupPreferences\":{\"groupMessages\":3}}"],
        answers: &[
            (
                "preferences",
                "{\"data\":{\"preferences\":{\"group\":{\"memberAddedOverride\":true,\"memberAddedSetting\":2,\"memberBannedOverride\":true,\"memberBannedSetting\":2,\"memberJoinedOverride\":true,\"memberJoinedSetting\":2,\"memberKickedOverride\":true,\"memberKickedSetting\":2,\"memberLeftOverride\":true,\"memberLeftSetting\":2,\"memberScopeChangedOverride\":true,\"memberScopeChangedSetting\":2,\"memberUnbannedOverride\":true,\"memberUnbannedSetting\":2,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"mute\":{\"dndPreferenceOverride\":true,\"dndPreferenceSetting\":1,\"mutedGroupsOverride\":true,\"mutedOneOnOnesOverride\":true,\"schedulePreferenceOverride\":true,\"schedulePreferenceSetting\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOne\":{\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2}},\"sound\":{\"call\":\"call.aiff\",\"chat\":\"chat.aiff\"},\"templates\":{\"customMessageTemplateDefault\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"customMessageTemplatePrivacy\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplateDefault\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplatePrivacy\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplateDefault\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplatePrivacy\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplateDefault\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplatePrivacy\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplateDefault\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplatePrivacy\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplateDefault\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplatePrivacy\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplateDefault\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplatePrivacy\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplateDefault\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplatePrivacy\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplateDefault\":{\"body\":\"{{message.data.text}}\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplatePrivacy\":{\"body\":\"New message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"usePrivacyTemplate\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdatePreferences>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::UserPreferences>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .user(id("superhero3"))
                    .preferences()
                    .update(request::<cometchat::types::UpdatePreferences>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UNMUTE_CONVERSATIONS,
        request: Some(
            "{\"conversations\":[{\"id\":\"superhero2\",\"type\":\"oneOnOne\"},{\"id\":\"hiking-group\",\"type\":\"group\"}]}",
        ),
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::UnmuteConversations>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .user(id("superhero3"))
                    .muted_conversations()
                    .unmute(request::<cometchat::types::UnmuteConversations>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_MUTED_CONVERSATIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "muted",
                "{\"data\":{\"mutedConversations\":[{\"id\":\"superhero2\",\"type\":\"oneOnOne\",\"until\":1760003600000},{\"id\":\"hiking-group\",\"type\":\"group\"}]}}",
            ),
            ("none", "{\"data\":{\"mutedConversations\":[]}}"),
        ],
        input: None,
        answer: model::<
            cometchat::types::Envelope<cometchat::types::MutedConversations>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .user(id("superhero3"))
                    .muted_conversations()
                    .list(),
            )
        },
    },
    Entry {
        operation: &operations::MUTE_CONVERSATIONS,
        request: Some(
            "{\"conversations\":[{\"id\":\"superhero2\",\"type\":\"oneOnOne\",\"until\":4102444800000},{\"id\":\"hiking-group\",\"type\":\"group\"}]}",
        ),
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::MuteConversations>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .user(id("superhero3"))
                    .muted_conversations()
                    .mute(request::<cometchat::types::MuteConversations>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_TIMEZONE,
        request: None,
        more_requests: &[],
        answers: &[("zone", "{\"data\":{\"timezone\":\"Europe/Berlin\"}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Timezone>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().user(id("superhero3")).timezone().get())
        },
    },
    Entry {
        operation: &operations::UPDATE_TIMEZONE,
        request: Some("{\"timezone\":\"Europe/Berlin\"}"),
        more_requests: &[],
        answers: &[("zone", "{\"data\":{\"timezone\":\"Europe/Berlin\"}}")],
        input: Some(model::<cometchat::types::UpdateTimezone>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Timezone>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .user(id("superhero3"))
                    .timezone()
                    .update(request::<cometchat::types::UpdateTimezone>(value)),
            )
        },
    },
    Entry {
        operation: &operations::RESET_SETTINGS,
        request: None,
        more_requests: &[],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().settings().reset())
        },
    },
    Entry {
        operation: &operations::GET_SETTINGS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "settings",
                "{\"data\":{\"preferences\":{\"bypassPreferencesForGroupMentions\":true,\"bypassPreferencesForMentions\":true,\"call\":{\"busyOverride\":true,\"busySetting\":2,\"cancelledOverride\":true,\"cancelledSetting\":2,\"endedOverride\":true,\"endedSetting\":2,\"initiatedOverride\":true,\"initiatedSetting\":2,\"ongoingOverride\":true,\"ongoingSetting\":2,\"rejectedOverride\":true,\"rejectedSetting\":2,\"unansweredOverride\":true,\"unansweredSetting\":2},\"email\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":120,\"maxPerDay\":20,\"maxPerDayPerConversation\":2,\"notifyForUnreadOnly\":true},\"group\":{\"memberAddedOverride\":true,\"memberAddedSetting\":2,\"memberBannedOverride\":true,\"memberBannedSetting\":2,\"memberJoinedOverride\":true,\"memberJoinedSetting\":2,\"memberKickedOverride\":true,\"memberKickedSetting\":2,\"memberLeftOverride\":true,\"memberLeftSetting\":2,\"memberScopeChangedOverride\":true,\"memberScopeChangedSetting\":2,\"memberUnbannedOverride\":true,\"memberUnbannedSetting\":2,\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"mute\":{\"dndPreferenceOverride\":true,\"dndPreferenceSetting\":1,\"mutedGroupsOverride\":true,\"mutedOneOnOnesOverride\":true,\"schedulePreferenceOverride\":true,\"schedulePreferenceSetting\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOne\":{\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"push\":{\"customJson\":{\"team\":\"red\"},\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"trimTextFieldSetting\":true},\"sms\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":300,\"maxPerDay\":10,\"maxPerDayPerConversation\":1,\"notifyForUnreadOnly\":true}},\"sound\":{\"call\":\"call.aiff\",\"chat\":\"chat.aiff\"},\"templates\":{\"customMessageTemplateDefault\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"customMessageTemplatePrivacy\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplateDefault\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplatePrivacy\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplateDefault\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplatePrivacy\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplateDefault\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplatePrivacy\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplateDefault\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplatePrivacy\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplateDefault\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplatePrivacy\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplateDefault\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplatePrivacy\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplateDefault\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplatePrivacy\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplateDefault\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplatePrivacy\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"smsContentTemplateDefault\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"smsContentTemplatePrivacy\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"textMessageTemplateDefault\":{\"body\":\"{{message.data.text}}\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplatePrivacy\":{\"body\":\"New message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"usePrivacyTemplate\":1}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Settings>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.notifications().settings().get())
        },
    },
    Entry {
        operation: &operations::UPDATE_SETTINGS,
        request: Some(
            "{\"preferences\":{\"bypassPreferencesForGroupMentions\":true,\"bypassPreferencesForMentions\":true,\"call\":{\"busySetting\":2,\"cancelledSetting\":2,\"endedSetting\":2,\"initiatedSetting\":2,\"ongoingSetting\":2,\"rejectedSetting\":2,\"unansweredSetting\":2},\"email\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":300,\"maxPerDay\":20,\"maxPerDayPerConversation\":2,\"notifyForUnreadOnly\":true},\"group\":{\"memberAddedOverride\":true,\"memberAddedSetting\":2,\"memberBannedOverride\":true,\"memberBannedSetting\":2,\"memberJoinedOverride\":true,\"memberJoinedSetting\":2,\"memberKickedOverride\":true,\"memberKickedSetting\":2,\"memberLeftOverride\":true,\"memberLeftSetting\":2,\"memberScopeChangedOverride\":true,\"memberScopeChangedSetting\":2,\"memberUnbannedOverride\":true,\"memberUnbannedSetting\":2,\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"mute\":{\"dndPreferenceOverride\":true,\"mutedGroupsOverride\":true,\"mutedOneOnOnesOverride\":true,\"schedulePreferenceOverride\":true,\"schedulePreferenceSetting\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOne\":{\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"push\":{\"customJson\":{\"team\":\"red\"},\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"trimTextFieldSetting\":true},\"sms\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":300,\"maxPerDay\":10,\"maxPerDayPerConversation\":1,\"notifyForUnreadOnly\":true}},\"sound\":{\"call\":\"call.aiff\",\"chat\":\"chat.aiff\"},\"templates\":{\"customMessageTemplateDefault\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"customMessageTemplatePrivacy\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplateDefault\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplatePrivacy\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"groupMentionTemplateDefault\":{\"body\":\"Everybody was mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\"},\"groupMentionTemplatePrivacy\":{\"body\":\"Everybody was mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\"},\"interactiveCardTemplateDefault\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplatePrivacy\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplateDefault\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplatePrivacy\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplateDefault\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplatePrivacy\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplateDefault\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplatePrivacy\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplateDefault\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplatePrivacy\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplateDefault\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplatePrivacy\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplateDefault\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplatePrivacy\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"smsContentTemplateDefault\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"smsContentTemplatePrivacy\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"textMessageTemplateDefault\":{\"body\":\"{{message.data.text}}\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplatePrivacy\":{\"body\":\"New message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"usePrivacyTemplate\":1,\"userMentionTemplateDefault\":{\"bodyGroup\":\"You were mentioned\",\"bodyOneOnOne\":\"You were mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\",\"titleOneOnOne\":\"Mentioned\"},\"userMentionTemplatePrivacy\":{\"bodyGroup\":\"You were mentioned\",\"bodyOneOnOne\":\"You were mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\",\"titleOneOnOne\":\"Mentioned\"}}}",
        ),
        more_requests: &[
            "{\"preferences\":{\"email\":{\"intervalInSeconds\":300},\"group\":{\"messagesSetting\":3}}}",
        ],
        answers: &[("done", "{\"data\":{\"success\":true}}")],
        input: Some(model::<cometchat::types::UpdateSettings>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .notifications()
                    .settings()
                    .update(request::<cometchat::types::UpdateSettings>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_ROLES,
        request: Some("{\"page\":1,\"perPage\":100}"),
        more_requests: &[],
        answers: &[
            (
                "roles",
                "{\"data\":[{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}},{\"createdAt\":1690000000,\"description\":\"Everybody\",\"name\":\"Default\",\"role\":\"default\",\"updatedAt\":1690000100}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListRoles>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Role>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateRole>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.roles().create(request::<cometchat::types::CreateRole>(value)))
        },
    },
    Entry {
        operation: &operations::DELETE_ROLE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Role premium has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).delete())
        },
    },
    Entry {
        operation: &operations::GET_ROLE,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        by_hand: false,
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
        more_requests: &["{\"unset\":[\"settings\",\"description\",\"metadata\"]}"],
        answers: &[
            (
                "role",
                "{\"data\":{\"createdAt\":1690000001,\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateRole>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Role>>(),
        by_hand: false,
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
        operation: &operations::LIST_ROLE_PERMISSIONS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "permissions",
                "{\"data\":[{\"availableValues\":[\"allow\",\"deny\"],\"createdAt\":1690000001,\"dataType\":\"string\",\"defaultValue\":\"allow\",\"description\":\"Whether users with the role may list users.\",\"id\":\"listUsers\",\"title\":\"List users\",\"type\":\"role\",\"updatedAt\":1690000101},{\"availableValues\":[\"public\",\"private\",\"password\"],\"createdAt\":1690000001,\"dataType\":\"stringArray\",\"defaultValue\":[],\"description\":\"Which types of groups users with the role may create.\",\"id\":\"createGroup.allowedGroupTypes\",\"title\":\"Types of groups\",\"type\":\"role\",\"updatedAt\":1690000101}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Permission>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).permissions().list())
        },
    },
    Entry {
        operation: &operations::SET_ROLE_PERMISSIONS,
        request: Some(
            "{\"permissions\":{\"createGroup.allowedGroupTypes\":[\"public\",\"password\"],\"listUsers\":\"deny\",\"listUsers.mode\":\"friends\"}}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"createGroup.allowedGroupTypes\":{\"message\":\"The permission createGroup.allowedGroupTypes has been set successfully.\",\"success\":true},\"listUsers\":{\"message\":\"The permission listUsers has been set successfully.\",\"success\":true},\"listUsers.mode\":{\"message\":\"The permission listUsers.mode has been set successfully.\",\"success\":true},\"permissions\":{\"createGroup.allowedGroupTypes\":[\"public\",\"password\"],\"listUsers\":\"deny\",\"listUsers.mode\":\"friends\",\"sendMessage\":\"allow\"}}}",
            ),
            (
                "failed",
                "{\"data\":{\"flyToTheMoon\":{\"error\":{\"code\":\"ERR_BAD_REQUEST\",\"message\":\"There is no permission flyToTheMoon.\"}},\"listUsers\":{\"message\":\"The permission listUsers has been set successfully.\",\"success\":true},\"permissions\":{\"listUsers\":\"deny\"}}}",
            ),
        ],
        input: Some(model::<cometchat::types::SetRolePermissions>()),
        answer: model::<cometchat::types::ChangedPermissionsEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .role(id("premium"))
                    .permissions()
                    .set(request::<cometchat::types::SetRolePermissions>(value)),
            )
        },
    },
    Entry {
        operation: &operations::UNSET_ROLE_PERMISSION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "remaining",
                "{\"data\":{\"permissions\":{\"editMessage.denyForScopes\":[],\"listUsers\":\"deny\",\"sendMessage.allowedMessageTypes\":[\"text\",\"image\"]}}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::SetPermissions>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).permission(id("listUsers.mode")).unset())
        },
    },
    Entry {
        operation: &operations::ALLOW_FEATURES,
        request: Some(
            "{\"allowAll\":true,\"featuresToAllow\":[\"u.listUsers\",\"u.createGroup\"]}",
        ),
        more_requests: &["{\"featuresToAllow\":[\"u.listUsers\",\"u.createGroup\"]}"],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The features have been allowed for the role premium successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::AllowFeatures>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .role(id("premium"))
                    .restricted_features()
                    .allow(request::<cometchat::types::AllowFeatures>(value)),
            )
        },
    },
    Entry {
        operation: &operations::LIST_RESTRICTED_FEATURES,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "features",
                "{\"data\":[{\"createdAt\":1690000001,\"description\":\"Users with the role cannot delete groups.\",\"key\":\"u.deleteGroup\",\"path\":\"/v3/groups/{{guid}}\",\"title\":\"Delete a group\"}],\"meta\":{\"pagination\":{\"count\":1,\"current_page\":1,\"per_page\":100,\"total\":1,\"total_pages\":1}}}",
            ),
        ],
        input: None,
        answer: model::<
            cometchat::types::ListEnvelope<cometchat::types::RestrictedFeature>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.role(id("premium")).restricted_features().list())
        },
    },
    Entry {
        operation: &operations::RESTRICT_FEATURES,
        request: Some(
            "{\"featuresToRestrict\":[\"u.listUsers\",\"u.createGroup\",\"u.deleteGroup\"]}",
        ),
        more_requests: &[],
        answers: &[
            (
                "all",
                "{\"data\":{\"u.createGroup\":{\"message\":\"The feature u.createGroup has been restricted successfully.\",\"success\":true},\"u.deleteGroup\":{\"message\":\"The feature u.deleteGroup has been restricted successfully.\",\"success\":true},\"u.listUsers\":{\"message\":\"The feature u.listUsers has been restricted successfully.\",\"success\":true}}}",
            ),
            (
                "failed",
                "{\"data\":{\"u.flyToTheMoon\":{\"error\":{\"code\":\"ERR_BAD_REQUEST\",\"message\":\"There is no feature u.flyToTheMoon.\"}},\"u.listUsers\":{\"message\":\"The feature u.listUsers has been restricted successfully.\",\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::RestrictFeatures>()),
        answer: model::<cometchat::types::RestrictedFeaturesEnvelope>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            outcome(
                client
                    .role(id("premium"))
                    .restricted_features()
                    .restrict(request::<cometchat::types::RestrictFeatures>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_USAGE_METRICS,
        request: Some("{\"fromDate\":1690000000000,\"toDate\":1690086400000}"),
        more_requests: &[],
        answers: &[
            (
                "metrics",
                "{\"data\":{\"metrics\":{\"active_users\":67,\"audio_minutes\":12,\"concurrent_users\":8,\"recorded_minutes\":5,\"video_minutes\":34},\"time_range\":{\"fromDate\":1690000000000,\"toDate\":1690086400000}}}",
            ),
        ],
        input: Some(model::<cometchat::types::GetUsageMetrics>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::UsageMetrics>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client.stats().get(request::<cometchat::types::GetUsageMetrics>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_RECEIPT_METRICS,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "metrics",
                "{\"data\":{\"appId\":\"your-app-id\",\"dataPoints\":[{\"deliveryReceipts\":10,\"endTime\":\"1690000300000\",\"messagesSent\":12,\"readReceipts\":8,\"startTime\":\"1690000000000\"}],\"endTime\":\"1690000300000\",\"startTime\":\"1690000000000\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::ReceiptMetrics>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.stats().messages().get())
        },
    },
    Entry {
        operation: &operations::LIST_THREADS,
        request: Some(
            "{\"affix\":\"append\",\"limit\":100,\"participatedByMe\":true,\"updatedAt\":1690000200,\"withMentionCount\":true,\"withUnreadReplyCount\":true}",
        ),
        more_requests: &[],
        answers: &[
            (
                "threads",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"lastActiveAt\":1690000900,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"tags\":[\"staff\"],\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"lastActiveAt\":1690000900,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"Who can help?\"},\"id\":\"1\",\"lastReply\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"I can.\"},\"editedBy\":\"\",\"id\":\"3\",\"muid\":\"\",\"parentId\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690001080,\"type\":\"text\",\"updatedAt\":1690001080},\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"replyCount\":2,\"sender\":\"cometchat-uid-1\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001080}],\"meta\":{\"current\":{\"count\":1,\"limit\":100},\"next\":{\"affix\":\"append\",\"updatedAt\":1690001080}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListThreads>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client.threads().list(request::<cometchat::types::ListThreads>(value)),
            )
        },
    },
    Entry {
        operation: &operations::DEACTIVATE_USERS,
        request: Some(
            "{\"uidsToDeactivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}",
        ),
        more_requests: &[],
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
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "users",
                "{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"data\":[{\"avatar\":\"https://files.example.com/andrew.png\",\"conversationId\":\"app_system_user_cometchat-uid-1\",\"createdAt\":1690000001,\"link\":\"https://people.example.com/andrew\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"andrew@example.com\"},\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\",\"updatedAt\":1690000101},{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"app_system_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"avatar\":\"https://files.example.com/nancy.png\",\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"app_system_user_cometchat-uid-3\",\"createdAt\":1690000003,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"contactNumber\":\"0123456789\"},\"name\":\"Nancy Grace\",\"role\":\"premium\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "created",
                "{\"data\":{\"authToken\":\"cometchat-uid-6_1690000006a3b1c9d2e4f60718293a4b5c6d7e8f\",\"avatar\":\"https://files.example.com/ironman.png\",\"createdAt\":1690000006,\"link\":\"https://people.example.com/ironman\",\"metadata\":{\"rawMetadata\":\"{'email': 'ironman@example.com'}\"},\"name\":\"Iron Man\",\"role\":\"default\",\"status\":\"offline\",\"tags\":[\"staff\",\"night\"],\"uid\":\"cometchat-uid-6\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.users().create(request::<cometchat::types::CreateUser>(value)))
        },
    },
    Entry {
        operation: &operations::REACTIVATE_USERS,
        request: Some("{\"uidsToActivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}"),
        more_requests: &[],
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
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            ("deactivated", "{\"data\":{\"deactivatedUids\":[\"cometchat-uid-6\"]}}"),
            (
                "deleted",
                "{\"data\":{\"message\":\"User with UID cometchat-uid-6 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::DeleteUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::DeletedUser>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "user",
                "{\"data\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"link\":\"https://people.example.com/andrew\",\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &["{\"unset\":[\"avatar\",\"link\"]}"],
        answers: &[
            (
                "updated",
                "{\"data\":{\"avatar\":\"https://files.example.com/tony.png\",\"createdAt\":1690000006,\"link\":\"https://people.example.com/tony\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"tony@example.com\"},\"name\":\"Tony\",\"role\":\"premium\",\"status\":\"offline\",\"tags\":[\"staff\"],\"uid\":\"cometchat-uid-6\",\"updatedAt\":1690000106}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateUser>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"All auth tokens of the user have been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(client.user(id("cometchat-uid-1")).auth_tokens().flush())
        },
    },
    Entry {
        operation: &operations::LIST_AUTH_TOKENS,
        request: Some("{\"page\":1,\"perPage\":100}"),
        more_requests: &[],
        answers: &[
            (
                "tokens",
                "{\"data\":[{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"},{\"appInfo\":\"{\\\"version\\\":\\\"2.1.0\\\"}\",\"authToken\":\"cometchat-uid-1_16900000020a1b2c3d4e5f60718293a4b5c6d7e9\",\"createdAt\":1690000002,\"platform\":\"ios\",\"uid\":\"cometchat-uid-1\",\"userAgent\":\"Chat/2.1\"}],\"meta\":{\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":2,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListAuthTokens>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::AuthToken>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::CreateAuthToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"User with UID cometchat-uid-1 has been deleted successfully.\",\"success\":true}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "token",
                "{\"data\":{\"authToken\":\"cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8\",\"createdAt\":1690000001,\"uid\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateAuthToken>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::AuthToken>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "unblocked",
                "{\"data\":{\"cometchat-uid-2\":{\"message\":\"The user cometchat-uid-2 has been blocked successfully.\",\"success\":true},\"cometchat-uid-3\":{\"message\":\"The user cometchat-uid-3 has been blocked successfully.\",\"success\":true}}}",
            ),
        ],
        input: Some(model::<cometchat::types::UnblockUsers>()),
        answer: model::<cometchat::types::BlockedUsersEnvelope>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "blocked",
                "{\"data\":[{\"avatar\":\"https://files.example.com/nancy.png\",\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"link\":\"https://people.example.com/nancy\",\"metadata\":{\"rawMetadata\":\"{'email': 'nancy@example.com'}\"},\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListBlockedUsers>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &[],
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
        by_hand: false,
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
        operation: &operations::RESET_USER_CONVERSATION,
        request: Some("{\"deleteMessagesPermanently\":true,\"preserveOrder\":true}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"The user conversation with cometchat-uid-2 has been reset successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::ResetUserConversation>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .reset(request::<cometchat::types::ResetUserConversation>(value)),
            )
        },
    },
    Entry {
        operation: &operations::GET_USER_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "conversation",
                "{\"data\":[{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"conversationType\":\"user\",\"conversationWith\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"createdAt\":1690001001,\"lastMessage\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"Where is my order?\"},\"id\":\"21\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690002001,\"type\":\"text\",\"updatedAt\":1690002001},\"unreadMessageCount\":\"1\",\"updatedAt\":1690002001}]}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .get(),
            )
        },
    },
    Entry {
        operation: &operations::UPDATE_USER_CONVERSATION,
        request: Some("{\"tags\":[\"customer\",\"urgent\"]}"),
        more_requests: &[],
        answers: &[
            (
                "updated",
                "{\"data\":[{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"conversationType\":\"user\",\"conversationWith\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"createdAt\":1690001001,\"lastMessage\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"text\":\"Where is my order?\"},\"id\":\"21\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690002001,\"type\":\"text\",\"updatedAt\":1690002001},\"unreadMessageCount\":\"1\",\"updatedAt\":1690002001}]}",
            ),
        ],
        input: Some(model::<cometchat::types::UpdateUserConversation>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .update(request::<cometchat::types::UpdateUserConversation>(value)),
            )
        },
    },
    Entry {
        operation: &operations::MARK_USER_CONVERSATION_AS_DELIVERED,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"Message\":\"The conversation with cometchat-uid-2 has been marked as delivered successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkUserConversationAsDelivered>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::MarkedConversation>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .mark_as_delivered(
                        request::<
                            cometchat::types::MarkUserConversationAsDelivered,
                        >(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::UNPIN_USER_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "unpinned",
                "{\"data\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"conversationType\":\"user\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .unpin(),
            )
        },
    },
    Entry {
        operation: &operations::PIN_USER_CONVERSATION,
        request: None,
        more_requests: &[],
        answers: &[
            (
                "pinned",
                "{\"data\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"conversationType\":\"user\",\"pinnedAt\":1690004001,\"pinnedBy\":\"cometchat-uid-1\"}}",
            ),
        ],
        input: None,
        answer: model::<cometchat::types::Envelope<cometchat::types::Conversation>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .pin(),
            )
        },
    },
    Entry {
        operation: &operations::MARK_USER_CONVERSATION_AS_UNREAD,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Messages after the messageId 42 in the conversation with the user cometchat-uid-2 have been marked as unread.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkUserConversationAsUnread>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .mark_as_unread(
                        request::<cometchat::types::MarkUserConversationAsUnread>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::MARK_USER_CONVERSATION_AS_READ,
        request: Some("{\"messageId\":42}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"Message\":\"The conversation with cometchat-uid-2 has been marked as read successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::MarkUserConversationAsRead>()),
        answer: model::<
            cometchat::types::Envelope<cometchat::types::MarkedConversation>,
        >(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            shown(
                client
                    .on_behalf_of(id("superhero3"))
                    .user(id("cometchat-uid-1"))
                    .conversation()
                    .mark_as_read(
                        request::<cometchat::types::MarkUserConversationAsRead>(value),
                    ),
            )
        },
    },
    Entry {
        operation: &operations::REMOVE_FRIENDS,
        request: Some("{\"friends\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}"),
        more_requests: &[],
        answers: &[
            (
                "done",
                "{\"data\":{\"message\":\"Friends have been removed successfully.\",\"success\":true}}",
            ),
        ],
        input: Some(model::<cometchat::types::RemoveFriends>()),
        answer: model::<cometchat::types::Envelope<cometchat::types::Acknowledgement>>(),
        by_hand: false,
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
        more_requests: &[],
        answers: &[
            (
                "friends",
                "{\"data\":[{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"link\":\"https://people.example.com/george\",\"metadata\":{\"contactNumber\":\"0123456789\",\"email\":\"george@example.com\"},\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\",\"updatedAt\":1690000102},{\"blockedAt\":1690000203,\"blockedByMe\":true,\"blockedByMeAt\":1690000203,\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-3\",\"createdAt\":1690000003,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\",\"updatedAt\":1690000103}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"updatedAt\":1690000103},\"pagination\":{\"count\":5,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListFriends>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::User>>(),
        by_hand: false,
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
        more_requests: &[],
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
        by_hand: false,
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
    Entry {
        operation: &operations::LIST_USER_MESSAGES,
        request: Some(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"count\":false,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"myMentionsOnly\":true,\"perPage\":100,\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"undelivered\":true,\"unread\":true,\"withTags\":true}",
        ),
        more_requests: &[],
        answers: &[
            (
                "calls",
                "{\"data\":[{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"initiated\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"room\":\"7\"}},\"initiatedAt\":1690002000,\"joinedAt\":1690002000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.169000141a1b2c3\",\"status\":\"initiated\",\"type\":\"audio\",\"wsChannel\":{\"identity\":\"[app]cometchat-uid-1\",\"secret\":\"0a1b2c3d4e5f\",\"service\":\"rtc.example.com\"}},\"entityType\":\"call\"}}},\"id\":\"41\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690002000,\"type\":\"audio\",\"updatedAt\":1690002000},{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"ongoing\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"room\":\"7\"}},\"initiatedAt\":1690002000,\"joinedAt\":1690002000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.169000142a1b2c3\",\"startedAt\":1690002010,\"status\":\"ongoing\",\"type\":\"video\",\"wsChannel\":{\"identity\":\"[app]cometchat-uid-1\",\"secret\":\"0a1b2c3d4e5f\",\"service\":\"rtc.example.com\"}},\"entityType\":\"call\"}}},\"id\":\"42\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1690002000,\"type\":\"video\",\"updatedAt\":1690002000}],\"meta\":{\"cursor\":{\"affix\":\"append\",\"id\":42},\"pagination\":{\"count\":2,\"current_page\":1,\"per_page\":100,\"total\":0,\"total_pages\":1}}}",
            ),
            (
                "texts",
                "{\"data\":[{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/andrew.png\",\"createdAt\":1690000001,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/george.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1690000002,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"offline\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"}},\"text\":\"Where is my order?\"},\"id\":\"1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"sentAt\":1690001001,\"type\":\"text\",\"updatedAt\":1690001001}],\"meta\":{\"current\":{\"count\":1,\"limit\":100},\"next\":{\"affix\":\"append\",\"id\":\"1\",\"sentAt\":1690001001}}}",
            ),
        ],
        input: Some(model::<cometchat::types::ListUserMessages>()),
        answer: model::<cometchat::types::ListEnvelope<cometchat::types::Message>>(),
        by_hand: false,
        call: |client, id, value| {
            let _ = (id, value);
            listed(
                client
                    .user(id("cometchat-uid-1"))
                    .messages()
                    .list(request::<cometchat::types::ListUserMessages>(value)),
            )
        },
    },
];
