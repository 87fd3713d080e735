// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The samples of the description.
use crate::testing::Sample;
pub(crate) static SAMPLES: &[Sample] = &[
    Sample {
        name: "after_campaign_completed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"completedAt\":1760451060,\"createdAt\":1760450000,\"failedCount\":2,\"name\":\"October\",\"scheduledAt\":null,\"sentAt\":1760451000,\"sentCount\":98,\"status\":\"completed\",\"tag\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"totalTargets\":100,\"updatedAt\":1760451060},\"region\":\"us\",\"trigger\":\"after_campaign_completed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_campaign_failed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"completedAt\":1760451060,\"createdAt\":1760450000,\"failedCount\":100,\"name\":\"October\",\"scheduledAt\":null,\"sentAt\":null,\"sentCount\":0,\"status\":\"failed\",\"tag\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"totalTargets\":100,\"updatedAt\":1760451060},\"region\":\"us\",\"trigger\":\"after_campaign_failed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_connection_status_changed",
        form: "legacy",
        json: "{\"appId\":\"your-app-id\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"connections\":[{\"cometchat_device_id\":\"device-1\",\"connected_at\":1760449800100,\"platform\":\"web\",\"session_id\":\"session-1\"}],\"event\":{\"at\":1760449800123,\"event_for\":{\"cometchat_device_id\":\"device-1\",\"connected_at\":1760449800100,\"platform\":\"web\",\"session_id\":\"session-1\"},\"type\":\"connected\"},\"user\":{\"status\":\"online\",\"status_updated\":true,\"status_updated_at\":1760449800123,\"uid\":\"cometchat-uid-1\"}},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"trigger\":\"after_connection_status_changed\"}",
    },
    Sample {
        name: "after_feed_item_delivered",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"categoryId\":\"cat-1\",\"channelId\":\"chan-1\",\"channelType\":\"in_app\",\"dataType\":\"template\",\"deliveredAt\":1760451002,\"engagedAt\":null,\"id\":\"feed-1\",\"label\":\"October\",\"metadata\":{},\"notificationId\":\"note-1\",\"readAt\":null,\"realtimeFanout\":[\"cometchat-uid-1\"],\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"delivered\",\"tags\":[\"news\"],\"templateCategory\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_feed_item_delivered\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_feed_item_interacted",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"categoryId\":\"cat-1\",\"channelId\":\"chan-1\",\"channelType\":\"in_app\",\"dataType\":\"template\",\"deliveredAt\":1760451002,\"id\":\"feed-1\",\"interactedAt\":1760451004,\"label\":\"October\",\"metadata\":{},\"notificationId\":\"note-1\",\"readAt\":1760451003,\"realtimeFanout\":[\"cometchat-uid-1\"],\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"read\",\"tags\":[\"news\"],\"templateCategory\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_feed_item_interacted\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_feed_item_read",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"categoryId\":\"cat-1\",\"channelId\":\"chan-1\",\"channelType\":\"in_app\",\"dataType\":\"template\",\"deliveredAt\":1760451002,\"engagedAt\":null,\"id\":\"feed-1\",\"label\":\"October\",\"metadata\":{},\"notificationId\":\"note-1\",\"readAt\":1760451003,\"realtimeFanout\":[\"cometchat-uid-1\"],\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"read\",\"tags\":[\"news\"],\"templateCategory\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_feed_item_read\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_feed_item_sent",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"categoryId\":\"cat-1\",\"channelId\":\"chan-1\",\"channelType\":\"in_app\",\"content\":{\"title\":\"What is new\"},\"dataType\":\"template\",\"deliveredAt\":null,\"engagedAt\":null,\"id\":\"feed-1\",\"label\":\"October\",\"metadata\":{},\"notificationId\":\"note-1\",\"readAt\":null,\"realtimeFanout\":[\"cometchat-uid-1\"],\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"sent\",\"tags\":[\"news\"],\"templateCategory\":\"news\",\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_feed_item_sent\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_message",
        form: "legacy",
        json: "{\"appId\":\"your-app-id\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"trigger\":\"after_message\"}",
    },
    Sample {
        name: "after_notification_created",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"category\":\"news\",\"channels\":[\"in_app\",\"push\"],\"createdAt\":1760451000,\"dataType\":\"template\",\"failedCount\":0,\"label\":\"October\",\"notificationId\":\"note-1\",\"priority\":\"normal\",\"sendMode\":\"immediate\",\"sentCount\":0,\"status\":\"dispatching\",\"tags\":[\"news\"],\"templateId\":\"tpl-1\",\"templateVersion\":3,\"totalTargets\":100},\"region\":\"us\",\"trigger\":\"after_notification_created\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_push_notification_clicked",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"category\":\"news\",\"channelId\":\"chan-2\",\"channelType\":\"push\",\"clickedAt\":1760451003,\"dataType\":\"template\",\"deliveredAt\":1760451002,\"engagedAt\":null,\"errorMessage\":null,\"failedAt\":null,\"label\":\"October\",\"notificationId\":\"note-1\",\"pushNotificationId\":\"push-1\",\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"clicked\",\"tag\":\"news\",\"tags\":[\"news\"],\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_push_notification_clicked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_push_notification_delivered",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"category\":\"news\",\"channelId\":\"chan-2\",\"channelType\":\"push\",\"clickedAt\":null,\"dataType\":\"template\",\"deliveredAt\":1760451002,\"engagedAt\":null,\"errorMessage\":null,\"failedAt\":null,\"label\":\"October\",\"notificationId\":\"note-1\",\"pushNotificationId\":\"push-1\",\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"delivered\",\"tag\":\"news\",\"tags\":[\"news\"],\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_push_notification_delivered\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "after_push_notification_sent",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"alternativeText\":\"What is new\",\"appId\":\"your-app-id\",\"campaignId\":\"camp-1\",\"category\":\"news\",\"channelId\":\"chan-2\",\"channelType\":\"push\",\"clickedAt\":null,\"dataType\":\"template\",\"deliveredAt\":null,\"engagedAt\":null,\"errorMessage\":null,\"failedAt\":null,\"label\":\"October\",\"notificationId\":\"note-1\",\"pushNotificationId\":\"push-1\",\"receiver\":\"cometchat-uid-1\",\"sentAt\":1760451001,\"status\":\"sent\",\"tag\":\"news\",\"tags\":[\"news\"],\"templateId\":\"tpl-1\",\"templateVersion\":3,\"variables\":{\"name\":\"Andrew\"}},\"region\":\"us\",\"trigger\":\"after_push_notification_sent\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "before_message",
        form: "legacy",
        json: "{\"appId\":\"your-app-id\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at eight\"},\"muid\":\"_1a2b3c4d5\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\"},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"trigger\":\"before_message\"}",
    },
    Sample {
        name: "bot_message",
        form: "bot",
        json: "{\"appId\":\"your-app-id\",\"bot\":\"assistant\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"category\":\"message\",\"conversationId\":\"assistant_user_cometchat-uid-1\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"What can you do?\"},\"id\":\"101\",\"receiver\":\"assistant\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"region\":\"us\",\"trigger\":\"after_message\"}",
    },
    Sample {
        name: "call_busy",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"busy\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"initiatedAt\":1760450000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"busy\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_busy\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_busy",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"busy\"},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_busy\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_cancelled",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"cancelled\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"initiatedAt\":1760450000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"cancelled\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_cancelled\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_cancelled",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"cancelled\"},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_cancelled\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_ended",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"all_occupants\":[{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450100,\"name\":\"Andrew Joseph\"},{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450101,\"name\":\"George Alan\"}],\"created_at\":1760450005,\"destroyed_at\":1760450102,\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"call_ended\",\"type\":\"call\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_initiated",
        form: "calls",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"initiated\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"initiatedAt\":1760450000,\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"initiated\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_initiated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_initiated",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"initiated\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"initiatedAt\":1760450000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"initiated\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_initiated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_initiated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"initiated\"},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_initiated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_participant_joined",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"initial_config\":{\"call_version\":\"v4\",\"is_audio_muted\":\"false\",\"is_audio_only\":\"true\",\"is_video_muted\":\"true\",\"mode\":\"DEFAULT\",\"platform\":\"web\",\"sdk\":\"javascript\",\"start_recording_on_call_start\":\"false\"},\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"call_participant_joined\",\"type\":\"call\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_participant_joined",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"name\":\"Andrew Joseph\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"call_participant_joined\",\"type\":\"call\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_participant_left",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450100,\"name\":\"Andrew Joseph\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"call_participant_left\",\"type\":\"call\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_rejected",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"rejected\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"initiatedAt\":1760450000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"rejected\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_rejected\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_rejected",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"rejected\"},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_rejected\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_started",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"created_at\":1760450005,\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"call_started\",\"type\":\"call\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_unanswered",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"unanswered\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"initiatedAt\":1760450000,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sessionid\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"status\":\"unanswered\",\"type\":\"audio\"},\"entityType\":\"call\"}}},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_unanswered\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "call_unanswered",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"call\":{\"category\":\"call\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"unanswered\"},\"id\":\"104\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"audio\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"call_unanswered\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "custom_moderation",
        form: "text",
        json: "{\"contextMessages\":[{\"cometchat-uid-1\":\"Hello\"},{\"cometchat-uid-2\":\"Hi, how are you?\"},{\"cometchat-uid-1\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"pending\"},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"You fool\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}}]}",
    },
    Sample {
        name: "email-notification-payload-generated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"messages\":[{\"message\":\"See you at eight\",\"messageObject\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"sender\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"}}],\"senderDetails\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"subject\":\"New messages\",\"to\":{\"email\":\"george@example.com\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"email-notification-payload-generated\",\"webhook\":\"custom\"}",
    },
    Sample {
        name: "group_created",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"hasJoined\":true,\"joinedAt\":1760440000,\"membersCount\":5,\"name\":\"Hiking\",\"owner\":\"cometchat-uid-1\",\"scope\":\"admin\",\"type\":\"public\"},\"members\":{\"cometchat-uid-1\":{\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"}}},\"region\":\"us\",\"trigger\":\"group_created\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_deleted",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900,\"updatedBy\":\"cometchat-uid-1\"}},\"region\":\"us\",\"trigger\":\"group_deleted\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_added",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\"},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"scope\":\"participant\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_added\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_banned",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_banned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_joined",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_joined\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_kicked",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_kicked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_left",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_left\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_removed",
        form: "assumed",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_removed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_scope_changed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"oldScope\":\"participant\",\"role\":\"default\",\"scope\":\"moderator\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_scope_changed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_member_unbanned",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900},\"members\":{\"cometchat-uid-3\":{\"avatar\":\"https://files.example.com/cometchat-uid-3.png\",\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Nancy Grace\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-3\"}}},\"region\":\"us\",\"trigger\":\"group_member_unbanned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_owner_transferred",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"oldOwner\":\"cometchat-uid-1\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-2\",\"type\":\"public\",\"updatedAt\":1760449900,\"updatedBy\":\"cometchat-uid-1\"}},\"region\":\"us\",\"trigger\":\"group_owner_transferred\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "group_updated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"group\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"description\":\"Every Sunday\",\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"onlineMembersCount\":2,\"owner\":\"cometchat-uid-1\",\"type\":\"public\",\"updatedAt\":1760449900,\"updatedBy\":\"cometchat-uid-1\"}},\"region\":\"us\",\"trigger\":\"group_updated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "meeting_ended",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"all_occupants\":[{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450100,\"name\":\"Andrew Joseph\"},{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450101,\"name\":\"George Alan\"}],\"created_at\":1760450005,\"destroyed_at\":1760450102,\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"meeting_ended\",\"type\":\"meet\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "meeting_participant_joined",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"initial_config\":{\"call_version\":\"v4\",\"is_audio_muted\":\"false\",\"is_audio_only\":\"true\",\"is_video_muted\":\"true\",\"mode\":\"DEFAULT\",\"platform\":\"web\",\"sdk\":\"javascript\",\"start_recording_on_call_start\":\"false\"},\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"meeting_participant_joined\",\"type\":\"meet\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "meeting_participant_joined",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"name\":\"Andrew Joseph\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"meeting_participant_joined\",\"type\":\"meet\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "meeting_participant_left",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"occupant\":{\"audio_call\":\"true\",\"joined_at\":1760450010,\"left_at\":1760450100,\"name\":\"Andrew Joseph\"},\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"meeting_participant_left\",\"type\":\"meet\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "meeting_started",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"created_at\":1760450005,\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"},\"region\":\"us\",\"trigger\":\"meeting_started\",\"type\":\"meet\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_deleted",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"deleted\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"deletedAt\":1760449600,\"deletedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"entityType\":\"message\"}}},\"id\":\"103\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"message\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_deleted\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_deleted",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"deleted\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"deletedAt\":1760449600,\"deletedBy\":\"cometchat-uid-1\",\"id\":\"101\"},\"entityType\":\"message\"}}},\"id\":\"102\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"message\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_deleted\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_deleted",
        form: "seen",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}}},\"deletedAt\":1760449600,\"deletedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_deleted\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_delivered_to_all",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"deliveredToAll\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"avatar\":\"\",\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-guid-1\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_delivered_to_all\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_delivery_receipt",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"delivered\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"blockedByMe\":false,\"createdAt\":1760440000,\"deactivatedAt\":0,\"hasBlockedMe\":false,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_delivery_receipt\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_delivery_receipt",
        form: "legacy",
        json: "{\"appId\":\"your-app-id\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"deliveredAt\":1760449420,\"messageId\":\"101\",\"messageSender\":\"cometchat-uid-1\",\"receiptReceiver\":\"cometchat-uid-1\",\"receiptSender\":\"cometchat-uid-2\",\"receiptType\":\"delivered\",\"receiverType\":\"user\"},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"trigger\":\"message_delivery_receipt\"}",
    },
    Sample {
        name: "message_delivery_receipt",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"delivered\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"name\":\"George Alan\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_delivery_receipt\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_edited",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"edited\",\"entities\":{\"by\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"for\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at nine\"},\"deliveredAt\":1760449420,\"editedAt\":1760449500,\"editedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"readAt\":1760449430,\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449500},\"entityType\":\"message\"}}},\"id\":\"102\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"message\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_edited\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_edited",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"edited\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"editedAt\":1760449500,\"editedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"entityType\":\"message\"}}},\"id\":\"102\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"message\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_edited\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_edited",
        form: "seen",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at nine\"},\"editedAt\":1760449500,\"editedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449500}},\"region\":\"us\",\"trigger\":\"message_edited\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_pinned",
        form: "seen",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"id\":\"101\",\"pinnedAt\":1760449700,\"pinnedBy\":\"cometchat-uid-1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_pinned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_reaction_added",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"reaction\":{\"id\":\"31\",\"messageId\":\"101\",\"reactedAt\":1760449440,\"reactedBy\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"message_reaction_added\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_reaction_added",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"reaction\":{\"id\":\"31\",\"messageId\":\"101\",\"reactedAt\":1760449440,\"reactedBy\":{\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"message_reaction_added\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_reaction_removed",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"reaction\":{\"id\":\"31\",\"messageId\":\"101\",\"reactedAt\":1760449440,\"reactedBy\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"message_reaction_removed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_reaction_removed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"reaction\":{\"id\":\"31\",\"messageId\":\"101\",\"reactedAt\":1760449440,\"reactedBy\":{\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"reaction\":\"👍\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"message_reaction_removed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_read_by_all",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"readByAll\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"avatar\":\"\",\"name\":\"System\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"app_system\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-guid-1\",\"receiverType\":\"group\",\"sender\":\"app_system\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_read_by_all\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_read_receipt",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"read\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"blockedByMe\":false,\"createdAt\":1760440000,\"deactivatedAt\":0,\"hasBlockedMe\":false,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_read_receipt\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_read_receipt",
        form: "legacy",
        json: "{\"appId\":\"your-app-id\",\"chatAPIVersion\":\"v3.0\",\"data\":{\"messageId\":\"101\",\"messageSender\":\"cometchat-uid-1\",\"readAt\":1760449420,\"receiptReceiver\":\"cometchat-uid-1\",\"receiptSender\":\"cometchat-uid-2\",\"receiptType\":\"read\",\"receiverType\":\"user\"},\"origin\":{\"language\":\"swift\",\"platform\":\"ios\",\"resource\":\"IOS-4_0_0\"},\"trigger\":\"message_read_receipt\"}",
    },
    Sample {
        name: "message_read_receipt",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"body\":{\"action\":\"read\",\"messageId\":\"101\",\"timestamp\":1760449420,\"user\":{\"name\":\"George Alan\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}},\"messageSender\":\"cometchat-uid-1\",\"receiver\":\"cometchat-uid-1\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-2\",\"type\":\"receipts\"},\"region\":\"us\",\"trigger\":\"message_read_receipt\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_sent",
        form: "action",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"action\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"action\":\"edited\",\"entities\":{\"by\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"},\"on\":{\"entity\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"editedAt\":1760449500,\"editedBy\":\"cometchat-uid-1\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"entityType\":\"message\"}}},\"id\":\"102\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"message\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_sent\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_sent",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at eight\"},\"id\":\"101\",\"muid\":\"_1a2b3c4d5\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_sent\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_sent",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_sent\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "message_unpinned",
        form: "seen",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"unpinnedAt\":1760449700,\"unpinnedBy\":\"cometchat-uid-1\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"message_unpinned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_engine_approved",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at eight\"},\"id\":\"101\",\"muid\":\"_1a2b3c4d5\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"moderation\":[{\"filter\":{\"_id\":\"1\",\"entity\":\"user\",\"operand\":\"role\",\"operator\":\"equals\",\"type\":\"sender\",\"value\":\"default\"},\"rule\":{\"action\":[\"blockMessage\"],\"blockedAt\":1760449411,\"id\":\"profanity-filter\",\"name\":\"Profanity\",\"revisionId\":\"default_profanity-filter_1\"}}]},\"region\":\"us\",\"trigger\":\"moderation_engine_approved\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_engine_approved",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"metadata\":{\"@injected\":{\"extensions\":{}}},\"moderation\":{\"status\":\"approved\"},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"moderation_engine_approved\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_engine_blocked",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"rule\":{\"id\":\"profanity-filter\",\"name\":\"Profanity\"},\"status\":\"disapproved\"},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"You fool\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"moderation\":[{\"condition\":{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"profanity\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"profanity\"],\"weight\":1},\"rule\":{\"action\":[\"blockMessage\"],\"blockedAt\":1760449411,\"id\":\"profanity-filter\",\"name\":\"Profanity\",\"revisionId\":\"default_profanity-filter_1\"}}]},\"region\":\"us\",\"trigger\":\"moderation_engine_blocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_engine_blocked",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"disapproved\"},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"You fool\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"moderation_engine_blocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_engine_failed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"completedAt\":1760449414,\"contentType\":\"text\",\"failures\":[{\"category\":\"timeout\",\"context\":{\"condition\":{\"category\":\"custom-api\",\"entity\":\"message\",\"listId\":\"own-engine\",\"operand\":\"text\",\"operator\":\"contains\",\"threshold\":{\"comparison\":\"greaterThan\",\"percent\":80}},\"engine\":\"custom_api\",\"request\":{\"basicAuthSent\":true,\"bodyBytes\":812,\"method\":\"POST\",\"url\":\"https://moderation.example.com/check\"},\"rule\":{\"id\":\"own-engine\",\"name\":\"Own engine\",\"revisionId\":\"app_own-engine_1\"},\"setting\":\"approve-message\"},\"errorMessage\":\"The engine did not answer in time\",\"failedAt\":1760449413,\"responseBodyTruncated\":false,\"timeoutMs\":2000}],\"outcome\":\"approved\",\"resource\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\"}},\"region\":\"us\",\"trigger\":\"moderation_engine_failed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_manual_approved",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"group_cometchat-guid-1\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"owner\":\"cometchat-uid-1\",\"type\":\"public\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"You fool\"},\"id\":\"101\",\"receiver\":\"cometchat-guid-1\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"moderation\":[{\"condition\":{\"category\":\"word\",\"entity\":\"message\",\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"profanity\"],\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"profanity\"],\"weight\":1},\"rule\":{\"action\":[\"blockMessage\"],\"blockedAt\":1760449411,\"id\":\"profanity-filter\",\"name\":\"Profanity\",\"revisionId\":\"default_profanity-filter_1\"}}]},\"region\":\"us\",\"trigger\":\"moderation_manual_approved\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "moderation_manual_approved",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"group_cometchat-guid-1\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"group_cometchat-guid-1\",\"createdAt\":1760440000,\"guid\":\"cometchat-guid-1\",\"membersCount\":5,\"name\":\"Hiking\",\"owner\":\"cometchat-uid-1\",\"type\":\"public\"},\"entityType\":\"group\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"moderation\":{\"status\":\"approved\"},\"text\":\"You fool\"},\"id\":\"101\",\"receiver\":\"cometchat-guid-1\",\"receiverType\":\"group\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"moderation\":[{\"condition\":{\"_id\":\"1\",\"basicAuthEnabled\":false,\"category\":\"word\",\"disallowedSentences\":[\"You fool\"],\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"profanity\"],\"operand\":\"text\",\"operator\":\"contains\",\"prompts\":[],\"similarityValue\":0.8,\"value\":[\"profanity\"],\"weight\":1},\"rule\":{\"action\":[\"blockMessage\"],\"blockedAt\":1760449411,\"id\":\"profanity-filter\",\"name\":\"Profanity\",\"revisionId\":\"default_profanity-filter_1\"}}],\"reviewed\":true},\"region\":\"us\",\"trigger\":\"moderation_manual_approved\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "push-notification-payload-generated",
        form: "call",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"notificationDetails\":{\"body\":\"See you at eight\",\"callAction\":\"initiated\",\"callType\":\"audio\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"receiver\":\"cometchat-uid-2\",\"receiverName\":\"George Alan\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"senderAvatar\":\"https://files.example.com/cometchat-uid-1.png\",\"senderName\":\"Andrew Joseph\",\"sentAt\":\"1760449410000\",\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"tag\":\"101\",\"title\":\"Andrew Joseph\",\"type\":\"call\"},\"to\":{\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"push-notification-payload-generated\",\"webhook\":\"custom\"}",
    },
    Sample {
        name: "push-notification-payload-generated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"notificationDetails\":{\"body\":\"See you at eight\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"text\":\"See you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410},\"receiver\":\"cometchat-uid-2\",\"receiverName\":\"George Alan\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"senderAvatar\":\"https://files.example.com/cometchat-uid-1.png\",\"senderName\":\"Andrew Joseph\",\"sentAt\":\"1760449410000\",\"tag\":\"101\",\"title\":\"Andrew Joseph\",\"type\":\"chat\",\"unreadMessageCount\":2},\"to\":{\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"push-notification-payload-generated\",\"webhook\":\"custom\"}",
    },
    Sample {
        name: "recording_generated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"duration\":\"95.240\",\"recordingDate\":\"2025-10-14\",\"recording_url\":\"https://files.example.com/recording.mp4\",\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"startTime\":\"1760450010\"},\"region\":\"us\",\"trigger\":\"recording_generated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "sms-notification-payload-generated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"groupDetails\":{\"guid\":\"cometchat-guid-1\",\"icon\":\"https://files.example.com/g.png\",\"name\":\"Hiking\"},\"messages\":[{\"message\":\"See you at eight\",\"sender\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"}}],\"smsContent\":\"You have new messages in Hiking\",\"to\":{\"name\":\"George Alan\",\"phno\":\"+15550100\",\"uid\":\"cometchat-uid-2\"}},\"region\":\"us\",\"trigger\":\"sms-notification-payload-generated\",\"webhook\":\"custom\"}",
    },
    Sample {
        name: "transcription_generated",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"endTime\":1760450100,\"sessionId\":\"v1.us.1760450000.0a1b2c3d4e5f60718293a4b5c6d7e8f9\",\"startTime\":1760450010,\"tid\":\"t-1\",\"transcriptDate\":\"2025-10-14\",\"transcript_url\":\"https://files.example.com/transcript.txt\"},\"region\":\"us\",\"trigger\":\"transcription_generated\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_blocked",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"users\":{\"cometchat-uid-2\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}}},\"region\":\"us\",\"trigger\":\"user_blocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_blocked",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"users\":{\"cometchat-uid-2\":{\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"}}},\"region\":\"us\",\"trigger\":\"user_blocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_connection_status_changed",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"currentConnection\":{\"action\":\"connected\",\"appInfo\":{\"apiVersion\":\"v3.0\",\"clientIp\":\"192.0.2.7\",\"origin\":\"https://chat.example.com\",\"uts\":1760449800090,\"version\":\"4.0.0\"},\"connectedAt\":1760449800100,\"platform\":\"web\",\"userAgent\":\"Mozilla/5.0\"},\"status\":\"online\",\"timestamp\":1760449800123,\"user\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"userPresenceChanged\":true},\"region\":\"us\",\"trigger\":\"user_connection_status_changed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_connection_status_changed",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"currentConnection\":{\"action\":\"connected\",\"connectedAt\":1760449800100,\"platform\":\"web\"},\"status\":\"online\",\"timestamp\":1760449800123,\"user\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"userPresenceChanged\":true},\"region\":\"us\",\"trigger\":\"user_connection_status_changed\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_mentioned",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"entities\":{\"receiver\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"},\"entityType\":\"user\"},\"sender\":{\"entity\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"entityType\":\"user\"}},\"mentions\":{\"cometchat-uid-2\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}},\"resource\":\"WEB-4_0_0-1760449400000\",\"text\":\"<@uid:cometchat-uid-2> see you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"user_mentioned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_mentioned",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"message\":{\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"data\":{\"mentions\":{\"cometchat-uid-2\":{\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"}},\"text\":\"<@uid:cometchat-uid-2> see you at eight\"},\"id\":\"101\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"sender\":\"cometchat-uid-1\",\"sentAt\":1760449410,\"type\":\"text\",\"updatedAt\":1760449410}},\"region\":\"us\",\"trigger\":\"user_mentioned\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_unblocked",
        form: "former",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"avatar\":\"https://files.example.com/cometchat-uid-1.png\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"Andrew Joseph\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-1\"},\"users\":{\"cometchat-uid-2\":{\"avatar\":\"https://files.example.com/cometchat-uid-2.png\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"createdAt\":1760440000,\"lastActiveAt\":1760449000,\"name\":\"George Alan\",\"role\":\"default\",\"status\":\"available\",\"uid\":\"cometchat-uid-2\"}}},\"region\":\"us\",\"trigger\":\"user_unblocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
    Sample {
        name: "user_unblocked",
        form: "newest",
        json: "{\"appId\":\"your-app-id\",\"data\":{\"by\":{\"name\":\"Andrew Joseph\",\"uid\":\"cometchat-uid-1\"},\"users\":{\"cometchat-uid-2\":{\"name\":\"George Alan\",\"uid\":\"cometchat-uid-2\"}}},\"region\":\"us\",\"trigger\":\"user_unblocked\",\"webhook\":\"8f14e45f-ceea-467a-9575-000000000001\"}",
    },
];
