// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! A call of every operation.
use super::Call;
use cometchat_rest::{Client, Operation, operations};
fn list_api_keys<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"scope\":\"fullAccess\",\"searchKey\":\"backend\"}",
        );
        client.list_api_keys(&query).await.map(drop)
    })
}
fn create_api_key<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"name\":\"backend\",\"scope\":\"fullAccess\"}");
        client.create_api_key(&body).await.map(drop)
    })
}
fn delete_api_key<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_api_key(text).await.map(drop)
    })
}
fn get_api_key<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_api_key(text).await.map(drop)
    })
}
fn update_api_key<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"name\":\"backend 2\",\"scope\":\"fullAccess\"}");
        client.update_api_key(text, &body).await.map(drop)
    })
}
fn send_bot_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"<string>\",\"mimeType\":\"<string>\",\"name\":\"<string>\",\"size\":\"<string>\",\"url\":\"<string>\"}],\"metadata\":{},\"text\":\"<string>\"},\"muid\":\"<string>\",\"multipleReceivers\":{\"guids\":[\"<string>\"],\"uids\":[\"<string>\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"<string>\"],\"type\":\"text\"}",
        );
        client.send_bot_message(text, &body).await.map(drop)
    })
}
fn list_calls<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"endedAt\":1690086400,\"hasRecording\":true,\"hasTranscription\":false,\"mode\":\"call\",\"participantsCount\":2,\"receiverType\":\"user\",\"startedAt\":1690000000,\"status\":\"ended\",\"type\":\"video\",\"uid\":\"cometchat-uid-1\"}",
        );
        client.list_calls(&query, Some(text)).await.map(drop)
    })
}
fn get_call<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_call(text, Some(text)).await.map(drop)
    })
}
fn list_call_transcriptions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100}");
        client.list_call_transcriptions(text, &query, Some(text)).await.map(drop)
    })
}
fn list_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"conversationType\":\"user\",\"groupTags\":[\"night\"],\"hideAgentic\":true,\"includeBlockedUsers\":true,\"onlyAgentic\":false,\"page\":1,\"perPage\":100,\"searchKey\":\"george\",\"tags\":[\"customer\",\"urgent\"],\"unique\":1,\"unread\":true,\"useCursoredIndex\":1,\"userTags\":[\"premium\"],\"withBlockedInfo\":true,\"withTags\":true,\"withUserAndGroupTags\":true}",
        );
        client.list_conversations(&query, Some(text)).await.map(drop)
    })
}
fn list_pinned_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_pinned_conversations().await.map(drop)
    })
}
fn replace_pinned_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"pinnedConversations\":[{\"uid\":\"cometchat-uid-2\"},{\"guid\":\"team\"}]}",
        );
        client.replace_pinned_conversations(&body).await.map(drop)
    })
}
fn delete_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_conversation(text, text).await.map(drop)
    })
}
fn get_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_conversation(text, text).await.map(drop)
    })
}
fn import_groups<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"groups\":{\"team\":{\"createdAt\":1600000000,\"groupOwnerDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"metadata\":{\"floor\":3},\"name\":\"The team\",\"owner\":\"alice\",\"password\":\"correct-horse\",\"tags\":[\"staff\"],\"type\":\"password\"}}}",
        );
        client.import_groups(&body).await.map(drop)
    })
}
fn import_members<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"members\":{\"team_member_alice\":{\"groupDetails\":{\"createdAt\":1600000000,\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"private\"},\"guid\":\"team\",\"isBanned\":false,\"joinedAt\":1600000100,\"memberId\":\"team_member_alice\",\"scope\":\"admin\",\"uid\":\"alice\",\"userDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"}}}}",
        );
        client.import_members(&body).await.map(drop)
    })
}
fn import_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"messages\":{\"old-1\":{\"category\":\"message\",\"data\":{\"attachments\":[{\"extension\":\"png\",\"mimeType\":\"image/png\",\"name\":\"1.png\",\"size\":\"2048\",\"url\":\"https://files.example.com/1.png\"}],\"customData\":{\"kind\":\"photo\"},\"metadata\":{\"source\":\"old\"},\"text\":\"Look, <@uid:bob>\"},\"deliveredAt\":1600000201,\"mentionedUserDetails\":{\"bob\":{\"name\":\"Bob\",\"uid\":\"bob\"}},\"muid\":\"old-1\",\"readAt\":1600000202,\"receiver\":\"team\",\"receiverGroupDetails\":{\"guid\":\"team\",\"name\":\"The team\",\"owner\":\"alice\",\"type\":\"private\"},\"receiverGroupOwnerDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"receiverType\":\"group\",\"receiverUserDetails\":{\"name\":\"Bob\",\"uid\":\"bob\"},\"sender\":\"alice\",\"senderUserDetails\":{\"name\":\"Alice\",\"uid\":\"alice\"},\"sentAt\":1600000200,\"tags\":[\"photos\"],\"type\":\"image\"}}}",
        );
        client.import_messages(&body).await.map(drop)
    })
}
fn import_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"users\":{\"alice\":{\"avatar\":\"https://files.example.com/alice.png\",\"createdAt\":1600000000,\"deactivatedAt\":1600000200,\"lastActiveAt\":1600000100,\"link\":\"https://people.example.com/alice\",\"metadata\":{\"department\":\"support\"},\"name\":\"Alice\",\"role\":\"default\",\"tags\":[\"staff\"],\"uid\":\"alice\"},\"bob\":{\"name\":\"Bob\",\"uid\":\"bob\"}}}",
        );
        client.import_users(&body).await.map(drop)
    })
}
fn list_groups<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"createdAt[from]\":1690000000,\"createdAt[to]\":1790000000,\"guid\":\"team\",\"guids\":[\"team\",\"support\"],\"hasJoined\":true,\"membersCount[eq]\":5,\"membersCount[gte]\":2,\"membersCount[lte]\":100,\"page\":1,\"perPage\":100,\"searchIn\":[\"name\"],\"searchKey\":\"team\",\"sortBy\":\"name\",\"sortOrder\":\"asc\",\"tags\":[\"night\",\"staff\"],\"type\":\"public\",\"types\":[\"public\",\"private\"],\"updatedAt\":1690000200,\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withTags\":true}",
        );
        client.list_groups(&query, Some(text)).await.map(drop)
    })
}
fn create_group<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"description\":\"All of us\",\"guid\":\"team\",\"icon\":\"https://files.example.com/team.png\",\"members\":{\"admins\":[\"cometchat-uid-2\"],\"moderators\":[\"cometchat-uid-3\"],\"participants\":[\"cometchat-uid-4\",\"cometchat-uid-5\"],\"usersToBan\":[\"cometchat-uid-6\"]},\"metadata\":{\"floor\":3},\"name\":\"The team\",\"owner\":\"cometchat-uid-1\",\"password\":\"open-sesame\",\"tags\":[\"staff\",\"night\"],\"type\":\"password\"}",
        );
        client.create_group(Some(text), &body).await.map(drop)
    })
}
fn delete_group<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_group(text, Some(text)).await.map(drop)
    })
}
fn get_group<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_group(text, Some(text)).await.map(drop)
    })
}
fn update_group<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"description\":\"All of us, and guests\",\"icon\":\"https://files.example.com/team-2.png\",\"metadata\":{\"floor\":4},\"name\":\"The whole team\",\"owner\":\"cometchat-uid-2\",\"password\":\"open-sesame\",\"tags\":[\"staff\"],\"type\":\"password\"}",
        );
        client.update_group(text, Some(text), &body).await.map(drop)
    })
}
fn list_banned_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100}");
        client.list_banned_users(text, &query).await.map(drop)
    })
}
fn unban_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unban_user(text, text, Some(text)).await.map(drop)
    })
}
fn ban_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.ban_user(text, text, Some(text)).await.map(drop)
    })
}
fn reset_group_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"preserveOrder\":true}");
        client.reset_group_conversation(text, text, &body).await.map(drop)
    })
}
fn get_group_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_group_conversation(text, text).await.map(drop)
    })
}
fn update_group_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"tags\":[\"customer\",\"urgent\"]}");
        client.update_group_conversation(text, text, &body).await.map(drop)
    })
}
fn mark_group_conversation_as_delivered<'a>(
    client: &'a Client,
    text: &'a str,
) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_group_conversation_as_delivered(text, text, &body).await.map(drop)
    })
}
fn unpin_group_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unpin_group_conversation(text, text).await.map(drop)
    })
}
fn pin_group_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.pin_group_conversation(text, text).await.map(drop)
    })
}
fn mark_group_conversation_as_unread<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_group_conversation_as_unread(text, text, &body).await.map(drop)
    })
}
fn mark_group_conversation_as_read<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_group_conversation_as_read(text, text, &body).await.map(drop)
    })
}
fn list_members<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"page\":1,\"perPage\":100,\"scopes\":[\"admin\",\"moderator\"],\"status\":\"available\"}",
        );
        client.list_members(text, &query).await.map(drop)
    })
}
fn add_members<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"admins\":[\"cometchat-uid-2\"],\"moderators\":[\"cometchat-uid-3\"],\"participants\":[\"cometchat-uid-4\",\"cometchat-uid-5\"],\"usersToBan\":[\"cometchat-uid-6\"]}",
        );
        client.add_members(text, Some(text), &body).await.map(drop)
    })
}
fn kick_member<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.kick_member(text, text, Some(text)).await.map(drop)
    })
}
fn change_member_scope<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"scope\":\"moderator\"}");
        client.change_member_scope(text, text, Some(text), &body).await.map(drop)
    })
}
fn list_group_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"count\":false,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideMessagesFromBlockedUsers\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"myMentionsOnly\":true,\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"undelivered\":true,\"unread\":true,\"withTags\":true}",
        );
        client.list_group_messages(text, &query, Some(text)).await.map(drop)
    })
}
fn list_scope_permissions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_scope_permissions(text, text).await.map(drop)
    })
}
fn set_scope_permissions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"permissions\":{\"listMembers\":\"allow\",\"sendMessage\":\"deny\"}}",
        );
        client.set_scope_permissions(text, text, &body).await.map(drop)
    })
}
fn unset_scope_permission<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unset_scope_permission(text, text, text).await.map(drop)
    })
}
fn list_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"conversationId\":\"cometchat-uid-1_user_cometchat-uid-2\",\"count\":false,\"editedAt[from]\":1690000000,\"editedAt[to]\":1790000000,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideDeleted\":true,\"hideMessagesFromBlockedUsers\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"onlyDeleted\":false,\"receiverType\":\"group\",\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"senders\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"sentAt\":1690001001,\"sentAt[from]\":1690000000,\"sentAt[to]\":1790000000,\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"unread\":true,\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withTags\":true}",
        );
        client.list_messages(&query, Some(text)).await.map(drop)
    })
}
fn send_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"order\":17},\"text\":\"Your   order has shipped, <@uid:cometchat-uid-2>!\"},\"muid\":\"order-17-shipped\",\"quotedMessageId\":\"1\",\"receiver\":\"cometchat-uid-2\",\"receiverType\":\"user\",\"tags\":[\"orders\"],\"type\":\"text\"}",
        );
        client.send_message(Some(text), &body).await.map(drop)
    })
}
fn delete_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"permanent\":true}");
        client.delete_message(text, Some(text), &body).await.map(drop)
    })
}
fn get_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_message(text, Some(text)).await.map(drop)
    })
}
fn update_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"data\":{\"metadata\":{\"key1\":\"val1\"},\"text\":\"Hello again!\"},\"tags\":[\"greeting\"]}",
        );
        client.update_message(text, Some(text), &body).await.map(drop)
    })
}
fn mark_message_as_interacted<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"interactions\":[\"name\",\"submit\"]}");
        client.mark_message_as_interacted(text, text, &body).await.map(drop)
    })
}
fn unpin_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unpin_message(text, Some(text)).await.map(drop)
    })
}
fn pin_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.pin_message(text, Some(text)).await.map(drop)
    })
}
fn list_reactions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_reactions(text, Some(text)).await.map(drop)
    })
}
fn remove_reaction<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.remove_reaction(text, text, text).await.map(drop)
    })
}
fn list_reactions_of_kind<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_reactions_of_kind(text, text, Some(text)).await.map(drop)
    })
}
fn add_reaction<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.add_reaction(text, text, text).await.map(drop)
    })
}
fn unsave_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unsave_message(text, text).await.map(drop)
    })
}
fn save_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.save_message(text, text).await.map(drop)
    })
}
fn list_thread_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"id\":\"1\",\"limit\":100,\"sentAt\":1690001001}",
        );
        client.list_thread_messages(text, &query, Some(text)).await.map(drop)
    })
}
fn send_thread_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"metadata\":{\"key1\":\"value1\",\"key2\":\"value2\"},\"text\":\"Hi Tom!\"},\"multipleReceivers\":{\"guids\":[\"guid1\"],\"uids\":[\"uid1\",\"uid2\"]},\"receiver\":\"<string>\",\"receiverType\":\"user\",\"tags\":[\"tag1\"],\"type\":\"text\"}",
        );
        client.send_thread_message(text, text, &body).await.map(drop)
    })
}
fn unsubscribe_thread<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unsubscribe_thread(text, text).await.map(drop)
    })
}
fn subscribe_thread<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.subscribe_thread(text, text).await.map(drop)
    })
}
fn send_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"message\",\"data\":{\"text\":\"Hey there! Welcome aboard.\"},\"receiver\":\"cometchat-test-user-2\",\"receiverType\":\"user\",\"receiverUserDetails\":{\"name\":\"Test User 2\",\"uid\":\"cometchat-test-user-2\"},\"sender\":\"cometchat-test-user-1\",\"senderUserDetails\":{\"name\":\"Test User 1\",\"uid\":\"cometchat-test-user-1\"},\"type\":\"text\"}",
        );
        client.send_moderation_message(&body).await.map(drop)
    })
}
fn get_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_moderation_message(text).await.map(drop)
    })
}
fn list_reasons<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_reasons().await.map(drop)
    })
}
fn list_roles<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100}");
        client.list_roles(&query).await.map(drop)
    })
}
fn create_role<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"role\":\"premium\",\"settings\":{\"listUsers\":\"all\",\"sendMessagesTo\":\"friendsOnly\"}}",
        );
        client.create_role(&body).await.map(drop)
    })
}
fn delete_role<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_role(text).await.map(drop)
    })
}
fn get_role<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_role(text).await.map(drop)
    })
}
fn update_role<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"description\":\"Users who pay\",\"metadata\":{\"email\":\"support@example.com\"},\"name\":\"Premium\",\"settings\":{\"listUsers\":\"friendsOnly\",\"sendMessagesTo\":\"all\"}}",
        );
        client.update_role(text, &body).await.map(drop)
    })
}
fn list_role_permissions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_role_permissions(text).await.map(drop)
    })
}
fn set_role_permissions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"permissions\":{\"createGroup.allowedGroupTypes\":[\"public\",\"password\"],\"listUsers\":\"deny\",\"listUsers.mode\":\"friends\"}}",
        );
        client.set_role_permissions(text, &body).await.map(drop)
    })
}
fn unset_role_permission<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unset_role_permission(text, text).await.map(drop)
    })
}
fn allow_features<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"allowAll\":true,\"featuresToAllow\":[\"u.listUsers\",\"u.createGroup\"]}",
        );
        client.allow_features(text, &body).await.map(drop)
    })
}
fn list_restricted_features<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_restricted_features(text).await.map(drop)
    })
}
fn restrict_features<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"featuresToRestrict\":[\"u.listUsers\",\"u.createGroup\",\"u.deleteGroup\"]}",
        );
        client.restrict_features(text, &body).await.map(drop)
    })
}
fn get_usage_metrics<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"fromDate\":1690000000000,\"toDate\":1690086400000}",
        );
        client.get_usage_metrics(&query).await.map(drop)
    })
}
fn get_receipt_metrics<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_receipt_metrics().await.map(drop)
    })
}
fn list_threads<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"limit\":100,\"participatedByMe\":true,\"updatedAt\":1690000200,\"withMentionCount\":true,\"withUnreadReplyCount\":true}",
        );
        client.list_threads(&query, Some(text)).await.map(drop)
    })
}
fn deactivate_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"uidsToDeactivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}",
        );
        client.deactivate_users(&body).await.map(drop)
    })
}
fn list_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"createdAt[from]\":1690000000,\"createdAt[to]\":1790000000,\"onlyDeactivated\":true,\"page\":1,\"perPage\":100,\"role\":\"default\",\"roles\":[\"default\",\"premium\"],\"searchIn\":[\"uid\"],\"searchKey\":\"ali\",\"status\":\"available\",\"tags\":[\"staff\",\"night\"],\"updatedAt[from]\":1690000000,\"updatedAt[to]\":1790000000,\"withDeactivated\":true,\"withTags\":true}",
        );
        client.list_users(&query).await.map(drop)
    })
}
fn create_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"avatar\":\"https://files.example.com/ironman.png\",\"link\":\"https://people.example.com/ironman\",\"metadata\":{\"@private\":{\"contactNumber\":\"0123456789\",\"email\":\"ironman@example.com\"}},\"name\":\"Iron Man\",\"role\":\"default\",\"statusMessage\":\"In the workshop\",\"tags\":[\"staff\",\"night\"],\"uid\":\"cometchat-uid-6\",\"withAuthToken\":true}",
        );
        client.create_user(&body).await.map(drop)
    })
}
fn reactivate_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"uidsToActivate\":[\"cometchat-uid-1\",\"cometchat-uid-2\"]}",
        );
        client.reactivate_users(&body).await.map(drop)
    })
}
fn delete_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"permanent\":true}");
        client.delete_user(text, &body).await.map(drop)
    })
}
fn get_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_user(text, Some(text)).await.map(drop)
    })
}
fn update_user<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"avatar\":\"https://files.example.com/tony.png\",\"link\":\"https://people.example.com/tony\",\"metadata\":{\"@private\":{\"contactNumber\":\"0123456789\",\"email\":\"tony@example.com\"}},\"name\":\"Tony\",\"role\":\"premium\",\"statusMessage\":\"Away\",\"tags\":[\"staff\"]}",
        );
        client.update_user(text, &body).await.map(drop)
    })
}
fn flush_auth_tokens<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.flush_auth_tokens(text).await.map(drop)
    })
}
fn list_auth_tokens<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100}");
        client.list_auth_tokens(text, &query).await.map(drop)
    })
}
fn create_auth_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"force\":true}");
        client.create_auth_token(text, &body).await.map(drop)
    })
}
fn delete_auth_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_auth_token(text, text).await.map(drop)
    })
}
fn get_auth_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_auth_token(text, text).await.map(drop)
    })
}
fn update_auth_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"appInfo\":{\"version\":\"2.1.0\"},\"platform\":\"ios\",\"userAgent\":\"Chat/2.1\"}",
        );
        client.update_auth_token(text, text, &body).await.map(drop)
    })
}
fn unblock_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"blockedUids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}",
        );
        client.unblock_users(text, &body).await.map(drop)
    })
}
fn list_blocked_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100}");
        client.list_blocked_users(text, &query).await.map(drop)
    })
}
fn block_users<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"blockedUids\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}",
        );
        client.block_users(text, &body).await.map(drop)
    })
}
fn reset_user_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"deleteMessagesPermanently\":true,\"preserveOrder\":true}",
        );
        client.reset_user_conversation(text, text, &body).await.map(drop)
    })
}
fn get_user_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_user_conversation(text, text).await.map(drop)
    })
}
fn update_user_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"tags\":[\"customer\",\"urgent\"]}");
        client.update_user_conversation(text, text, &body).await.map(drop)
    })
}
fn mark_user_conversation_as_delivered<'a>(
    client: &'a Client,
    text: &'a str,
) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_user_conversation_as_delivered(text, text, &body).await.map(drop)
    })
}
fn unpin_user_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.unpin_user_conversation(text, text).await.map(drop)
    })
}
fn pin_user_conversation<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.pin_user_conversation(text, text).await.map(drop)
    })
}
fn mark_user_conversation_as_unread<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_user_conversation_as_unread(text, text, &body).await.map(drop)
    })
}
fn mark_user_conversation_as_read<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"messageId\":42}");
        client.mark_user_conversation_as_read(text, text, &body).await.map(drop)
    })
}
fn remove_friends<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"friends\":[\"cometchat-uid-2\",\"cometchat-uid-3\"]}",
        );
        client.remove_friends(text, &body).await.map(drop)
    })
}
fn list_friends<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"page\":1,\"perPage\":100,\"searchKey\":\"nan\"}");
        client.list_friends(text, &query).await.map(drop)
    })
}
fn add_friends<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"accepted\":[\"cometchat-uid-2\",\"cometchat-uid-3\"],\"addToConversations\":true}",
        );
        client.add_friends(text, &body).await.map(drop)
    })
}
fn list_user_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"attachmentTypes\":\"image\",\"categories\":[\"message\",\"custom\"],\"category\":\"message\",\"count\":false,\"fromTimestamp\":1690000000,\"hasAttachments\":true,\"hasLinks\":true,\"hasMentions\":true,\"hasReactions\":true,\"hideQuotedMessages\":true,\"hideReplies\":true,\"id\":\"1\",\"limit\":100,\"mentionedUids\":[\"cometchat-uid-1\",\"cometchat-uid-2\"],\"mentionsWithBlockedInfo\":true,\"mentionsWithTagInfo\":true,\"myMentionsOnly\":true,\"perPage\":100,\"searchKey\":\"order\",\"sender\":\"cometchat-uid-2\",\"tags\":[\"support\",\"urgent\"],\"toTimestamp\":1790000000,\"type\":\"text\",\"types\":[\"text\",\"image\"],\"undelivered\":true,\"unread\":true,\"withTags\":true}",
        );
        client.list_user_messages(text, &query, Some(text)).await.map(drop)
    })
}
/// How to call an operation with one text for all its text arguments.
pub(crate) type Caller = for<'a> fn(&'a Client, &'a str) -> Call<'a>;
pub(crate) const EVERY_CALL: &[(&Operation, Caller)] = &[
    (&operations::LIST_API_KEYS, list_api_keys),
    (&operations::CREATE_API_KEY, create_api_key),
    (&operations::DELETE_API_KEY, delete_api_key),
    (&operations::GET_API_KEY, get_api_key),
    (&operations::UPDATE_API_KEY, update_api_key),
    (&operations::SEND_BOT_MESSAGE, send_bot_message),
    (&operations::LIST_CALLS, list_calls),
    (&operations::GET_CALL, get_call),
    (&operations::LIST_CALL_TRANSCRIPTIONS, list_call_transcriptions),
    (&operations::LIST_CONVERSATIONS, list_conversations),
    (&operations::LIST_PINNED_CONVERSATIONS, list_pinned_conversations),
    (&operations::REPLACE_PINNED_CONVERSATIONS, replace_pinned_conversations),
    (&operations::DELETE_CONVERSATION, delete_conversation),
    (&operations::GET_CONVERSATION, get_conversation),
    (&operations::IMPORT_GROUPS, import_groups),
    (&operations::IMPORT_MEMBERS, import_members),
    (&operations::IMPORT_MESSAGES, import_messages),
    (&operations::IMPORT_USERS, import_users),
    (&operations::LIST_GROUPS, list_groups),
    (&operations::CREATE_GROUP, create_group),
    (&operations::DELETE_GROUP, delete_group),
    (&operations::GET_GROUP, get_group),
    (&operations::UPDATE_GROUP, update_group),
    (&operations::LIST_BANNED_USERS, list_banned_users),
    (&operations::UNBAN_USER, unban_user),
    (&operations::BAN_USER, ban_user),
    (&operations::RESET_GROUP_CONVERSATION, reset_group_conversation),
    (&operations::GET_GROUP_CONVERSATION, get_group_conversation),
    (&operations::UPDATE_GROUP_CONVERSATION, update_group_conversation),
    (
        &operations::MARK_GROUP_CONVERSATION_AS_DELIVERED,
        mark_group_conversation_as_delivered,
    ),
    (&operations::UNPIN_GROUP_CONVERSATION, unpin_group_conversation),
    (&operations::PIN_GROUP_CONVERSATION, pin_group_conversation),
    (&operations::MARK_GROUP_CONVERSATION_AS_UNREAD, mark_group_conversation_as_unread),
    (&operations::MARK_GROUP_CONVERSATION_AS_READ, mark_group_conversation_as_read),
    (&operations::LIST_MEMBERS, list_members),
    (&operations::ADD_MEMBERS, add_members),
    (&operations::KICK_MEMBER, kick_member),
    (&operations::CHANGE_MEMBER_SCOPE, change_member_scope),
    (&operations::LIST_GROUP_MESSAGES, list_group_messages),
    (&operations::LIST_SCOPE_PERMISSIONS, list_scope_permissions),
    (&operations::SET_SCOPE_PERMISSIONS, set_scope_permissions),
    (&operations::UNSET_SCOPE_PERMISSION, unset_scope_permission),
    (&operations::LIST_MESSAGES, list_messages),
    (&operations::SEND_MESSAGE, send_message),
    (&operations::DELETE_MESSAGE, delete_message),
    (&operations::GET_MESSAGE, get_message),
    (&operations::UPDATE_MESSAGE, update_message),
    (&operations::MARK_MESSAGE_AS_INTERACTED, mark_message_as_interacted),
    (&operations::UNPIN_MESSAGE, unpin_message),
    (&operations::PIN_MESSAGE, pin_message),
    (&operations::LIST_REACTIONS, list_reactions),
    (&operations::REMOVE_REACTION, remove_reaction),
    (&operations::LIST_REACTIONS_OF_KIND, list_reactions_of_kind),
    (&operations::ADD_REACTION, add_reaction),
    (&operations::UNSAVE_MESSAGE, unsave_message),
    (&operations::SAVE_MESSAGE, save_message),
    (&operations::LIST_THREAD_MESSAGES, list_thread_messages),
    (&operations::SEND_THREAD_MESSAGE, send_thread_message),
    (&operations::UNSUBSCRIBE_THREAD, unsubscribe_thread),
    (&operations::SUBSCRIBE_THREAD, subscribe_thread),
    (&operations::SEND_MODERATION_MESSAGE, send_moderation_message),
    (&operations::GET_MODERATION_MESSAGE, get_moderation_message),
    (&operations::LIST_REASONS, list_reasons),
    (&operations::LIST_ROLES, list_roles),
    (&operations::CREATE_ROLE, create_role),
    (&operations::DELETE_ROLE, delete_role),
    (&operations::GET_ROLE, get_role),
    (&operations::UPDATE_ROLE, update_role),
    (&operations::LIST_ROLE_PERMISSIONS, list_role_permissions),
    (&operations::SET_ROLE_PERMISSIONS, set_role_permissions),
    (&operations::UNSET_ROLE_PERMISSION, unset_role_permission),
    (&operations::ALLOW_FEATURES, allow_features),
    (&operations::LIST_RESTRICTED_FEATURES, list_restricted_features),
    (&operations::RESTRICT_FEATURES, restrict_features),
    (&operations::GET_USAGE_METRICS, get_usage_metrics),
    (&operations::GET_RECEIPT_METRICS, get_receipt_metrics),
    (&operations::LIST_THREADS, list_threads),
    (&operations::DEACTIVATE_USERS, deactivate_users),
    (&operations::LIST_USERS, list_users),
    (&operations::CREATE_USER, create_user),
    (&operations::REACTIVATE_USERS, reactivate_users),
    (&operations::DELETE_USER, delete_user),
    (&operations::GET_USER, get_user),
    (&operations::UPDATE_USER, update_user),
    (&operations::FLUSH_AUTH_TOKENS, flush_auth_tokens),
    (&operations::LIST_AUTH_TOKENS, list_auth_tokens),
    (&operations::CREATE_AUTH_TOKEN, create_auth_token),
    (&operations::DELETE_AUTH_TOKEN, delete_auth_token),
    (&operations::GET_AUTH_TOKEN, get_auth_token),
    (&operations::UPDATE_AUTH_TOKEN, update_auth_token),
    (&operations::UNBLOCK_USERS, unblock_users),
    (&operations::LIST_BLOCKED_USERS, list_blocked_users),
    (&operations::BLOCK_USERS, block_users),
    (&operations::RESET_USER_CONVERSATION, reset_user_conversation),
    (&operations::GET_USER_CONVERSATION, get_user_conversation),
    (&operations::UPDATE_USER_CONVERSATION, update_user_conversation),
    (
        &operations::MARK_USER_CONVERSATION_AS_DELIVERED,
        mark_user_conversation_as_delivered,
    ),
    (&operations::UNPIN_USER_CONVERSATION, unpin_user_conversation),
    (&operations::PIN_USER_CONVERSATION, pin_user_conversation),
    (&operations::MARK_USER_CONVERSATION_AS_UNREAD, mark_user_conversation_as_unread),
    (&operations::MARK_USER_CONVERSATION_AS_READ, mark_user_conversation_as_read),
    (&operations::REMOVE_FRIENDS, remove_friends),
    (&operations::LIST_FRIENDS, list_friends),
    (&operations::ADD_FRIENDS, add_friends),
    (&operations::LIST_USER_MESSAGES, list_user_messages),
];
