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
        more_requests: &[],
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
        more_requests: &[],
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
        more_requests: &[],
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
        more_requests: &[],
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
        more_requests: &[],
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
        more_requests: &[],
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
        more_requests: &["{\"unset\":[\"settings\",\"description\",\"metadata\"]}"],
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
