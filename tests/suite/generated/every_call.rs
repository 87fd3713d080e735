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
fn flag_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"reasonId\":\"spam\",\"remark\":\"Every day\"}");
        client.flag_message(text, text, &body).await.map(drop)
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
fn list_blocked_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_blocked_messages().await.map(drop)
    })
}
fn review_blocked_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"reviewed\":true,\"status\":\"approved\"}");
        client.review_blocked_message(text, &body).await.map(drop)
    })
}
fn list_flagged_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"limit\":50}");
        client.list_flagged_messages(&query).await.map(drop)
    })
}
fn review_flagged_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"status\":\"disapproved\"}");
        client.review_flagged_message(text, &body).await.map(drop)
    })
}
fn list_keywords<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_keywords().await.map(drop)
    })
}
fn create_keywords<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"sentence-similarity\",\"description\":\"Nobody leaves the app to meet\",\"disallowedSentences\":[\"Let us meet somewhere else, not here.\",\"Write to me in another app.\"],\"id\":\"meeting-outside\",\"name\":\"Meeting outside\"}",
        );
        client.create_keywords(&body).await.map(drop)
    })
}
fn delete_keywords<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_keywords(text).await.map(drop)
    })
}
fn get_keywords<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_keywords(text).await.map(drop)
    })
}
fn update_keywords<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"category\":\"sentence-similarity\",\"disallowedSentences\":[\"Write to me in another app.\"]}",
        );
        client.update_keywords(text, &body).await.map(drop)
    })
}
fn list_moderation_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"category\":\"message\",\"moderationStatus\":\"pending\",\"receiverGUID\":\"team\",\"receiverUID\":\"cometchat-uid-2\",\"sender\":\"cometchat-uid-1\",\"type\":\"text\"}",
        );
        client.list_moderation_messages(&query).await.map(drop)
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
fn delete_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_moderation_message(text).await.map(drop)
    })
}
fn get_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_moderation_message(text).await.map(drop)
    })
}
fn update_moderation_message<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"data\":{\"text\":\"Good evening\"}}");
        client.update_moderation_message(text, &body).await.map(drop)
    })
}
fn list_reasons<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_reasons().await.map(drop)
    })
}
fn create_reason<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"description\":\"Not about what the group is for\",\"id\":\"off-topic\",\"name\":\"Off topic\"}",
        );
        client.create_reason(&body).await.map(drop)
    })
}
fn delete_reason<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_reason(text).await.map(drop)
    })
}
fn get_reason<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_reason(text).await.map(drop)
    })
}
fn update_reason<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"name\":\"Spam\"}");
        client.update_reason(text, &body).await.map(drop)
    })
}
fn list_reviewed_messages<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"limit\":50}");
        client.list_reviewed_messages(&query).await.map(drop)
    })
}
fn list_rules<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample("{\"limit\":50}");
        client.list_rules(&query).await.map(drop)
    })
}
fn create_rule<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"action\":[\"blockMessage\"],\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"message\":[\"competitors\"],\"operand\":\"text\",\"operator\":\"contains\",\"threshold\":0.5,\"value\":[\"competitors\"]}],\"description\":\"Nobody advertises others here\",\"enabled\":true,\"filters\":[{\"entity\":\"user\",\"operand\":\"role\",\"operator\":\"not in\",\"type\":\"sender\",\"value\":\"admin,support\"},{\"entity\":\"group\",\"operand\":\"guid\",\"operator\":\"startsWith\",\"type\":\"receiver\",\"value\":\"public-\"}],\"id\":\"no-competitors\",\"name\":\"No competitors\"}",
        );
        client.create_rule(&body).await.map(drop)
    })
}
fn delete_rule<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_rule(text).await.map(drop)
    })
}
fn get_rule<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_rule(text).await.map(drop)
    })
}
fn update_rule<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"action\":[\"flagMessage\"],\"conditions\":[{\"category\":\"word\",\"entity\":\"message\",\"id\":1,\"isKeywordsReferencePresent\":true,\"isMediaPresent\":false,\"operand\":\"text\",\"operator\":\"contains\",\"value\":[\"competitors\"]}],\"description\":\"Nobody advertises others here\",\"enabled\":true,\"filters\":[{\"entity\":\"user\",\"operand\":\"role\",\"operator\":\"equals\",\"type\":\"sender\",\"value\":\"trial\"}],\"id\":\"no-competitors\",\"name\":\"No competitors\"}",
        );
        client.update_rule(text, &body).await.map(drop)
    })
}
fn list_rule_revisions<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_rule_revisions(text).await.map(drop)
    })
}
fn delete_custom_email_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_custom_email_provider().await.map(drop)
    })
}
fn get_custom_email_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_custom_email_provider().await.map(drop)
    })
}
fn save_custom_email_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}",
        );
        client.save_custom_email_provider(&body).await.map(drop)
    })
}
fn update_custom_email_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredEmailID\":true,\"webhookURL\":\"https://hooks.example.com/email\"}",
        );
        client.update_custom_email_provider(&body).await.map(drop)
    })
}
fn delete_sendgrid_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_sendgrid_provider().await.map(drop)
    })
}
fn get_sendgrid_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_sendgrid_provider().await.map(drop)
    })
}
fn save_sendgrid_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"allowEmailReplies\":true,\"isEnabled\":true,\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}",
        );
        client.save_sendgrid_provider(&body).await.map(drop)
    })
}
fn update_sendgrid_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"allowEmailReplies\":true,\"isEnabled\":true,\"sendGridApiKey\":\"SG.not-a-real-key\",\"sendGridTemplateID\":\"d-0123456789abcdef0123456789abcdef\",\"sendGridUnsubscribeGroupID\":\"12345\",\"senderEmail\":\"chat@example.com\",\"senderEmailForReplies\":\"replies@example.com\",\"senderName\":\"Example Chat\"}",
        );
        client.update_sendgrid_provider(&body).await.map(drop)
    })
}
fn list_apns_providers<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_apns_providers().await.map(drop)
    })
}
fn add_apns_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"bundleId\":\"com.example.chat\",\"includeContentAvailable\":true,\"includeMutableContent\":true,\"keyId\":\"ABC123DEFG\",\"p8Key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"p8KeyFilename\":\"AuthKey_ABC123DEFG.p8\",\"productionMode\":true,\"providerId\":\"apns-provider-2\",\"teamId\":\"DEF123GHIJ\"}",
        );
        client.add_apns_provider(&body).await.map(drop)
    })
}
fn update_apns_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"bundleId\":\"com.example.chat\",\"includeContentAvailable\":true,\"includeMutableContent\":true,\"keyId\":\"ABC123DEFG\",\"p8Key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"p8KeyFilename\":\"AuthKey_ABC123DEFG.p8\",\"productionMode\":true,\"providerId\":\"apns-provider-2\",\"teamId\":\"DEF123GHIJ\"}",
        );
        client.update_apns_provider(&body).await.map(drop)
    })
}
fn make_default_apns_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.make_default_apns_provider(text).await.map(drop)
    })
}
fn delete_apns_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_apns_provider(text).await.map(drop)
    })
}
fn delete_custom_push_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_custom_push_provider().await.map(drop)
    })
}
fn get_custom_push_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_custom_push_provider().await.map(drop)
    })
}
fn save_custom_push_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}",
        );
        client.save_custom_push_provider(&body).await.map(drop)
    })
}
fn update_custom_push_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"webhookURL\":\"https://hooks.example.com/push\"}",
        );
        client.update_custom_push_provider(&body).await.map(drop)
    })
}
fn list_fcm_providers<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_fcm_providers().await.map(drop)
    })
}
fn add_fcm_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"notificationInPayload\":{\"android\":{\"call\":false,\"chat\":false},\"ios\":{\"call\":true,\"chat\":true},\"web\":{\"call\":true,\"chat\":true}},\"providerId\":\"fcm-provider-2\",\"serviceAccountCreds\":{\"client_email\":\"push@example-app.iam.gserviceaccount.com\",\"private_key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"private_key_id\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c\",\"project_id\":\"example-app\"},\"serviceAccountFilename\":\"service-account.json\"}",
        );
        client.add_fcm_provider(&body).await.map(drop)
    })
}
fn update_fcm_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"notificationInPayload\":{\"android\":{\"call\":false,\"chat\":false},\"ios\":{\"call\":true,\"chat\":true},\"web\":{\"call\":true,\"chat\":true}},\"providerId\":\"fcm-provider-2\",\"serviceAccountCreds\":{\"client_email\":\"push@example-app.iam.gserviceaccount.com\",\"private_key\":\"-----BEGIN PRIVATE KEY-----\\nTm8ga2V5\\n-----END PRIVATE KEY-----\\n\",\"private_key_id\":\"0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c\",\"project_id\":\"example-app\"},\"serviceAccountFilename\":\"service-account.json\"}",
        );
        client.update_fcm_provider(&body).await.map(drop)
    })
}
fn make_default_fcm_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.make_default_fcm_provider(text).await.map(drop)
    })
}
fn delete_fcm_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_fcm_provider(text).await.map(drop)
    })
}
fn unregister_push_tokens<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"authToken\":\"superhero3_not-a-real-token\"}");
        client.unregister_push_tokens(&body).await.map(drop)
    })
}
fn list_push_tokens<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"all\":true,\"authToken\":\"superhero3_not-a-real-token\"}",
        );
        client.list_push_tokens(&query).await.map(drop)
    })
}
fn register_push_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"authToken\":\"superhero3_not-a-real-token\",\"deviceToken\":\"device-token-2\",\"platform\":\"apns_ios_device\",\"providerId\":\"apns-provider-2\",\"timezone\":\"Europe/Berlin\"}",
        );
        client.register_push_token(&body).await.map(drop)
    })
}
fn delete_push_token<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"authToken\":\"superhero3_not-a-real-token\"}");
        client.delete_push_token(text, &body).await.map(drop)
    })
}
fn delete_custom_sms_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_custom_sms_provider().await.map(drop)
    })
}
fn get_custom_sms_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_custom_sms_provider().await.map(drop)
    })
}
fn save_custom_sms_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}",
        );
        client.save_custom_sms_provider(&body).await.map(drop)
    })
}
fn update_custom_sms_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"basicAuthPassword\":\"not-a-real-password\",\"basicAuthUsername\":\"cometchat\",\"isEnabled\":true,\"useBasicAuth\":true,\"useStoredPhNo\":true,\"webhookURL\":\"https://hooks.example.com/sms\"}",
        );
        client.update_custom_sms_provider(&body).await.map(drop)
    })
}
fn delete_twilio_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_twilio_provider().await.map(drop)
    })
}
fn get_twilio_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_twilio_provider().await.map(drop)
    })
}
fn save_twilio_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"isEnabled\":true,\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}",
        );
        client.save_twilio_provider(&body).await.map(drop)
    })
}
fn update_twilio_provider<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"isEnabled\":true,\"twilioAccountSID\":\"AC00000000000000000000000000example\",\"twilioAuthToken\":\"not-a-real-token\",\"twilioSenderPhoneNumber\":\"+15550100\"}",
        );
        client.update_twilio_provider(&body).await.map(drop)
    })
}
fn delete_contact_details<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.delete_contact_details(text).await.map(drop)
    })
}
fn get_contact_details<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_contact_details(text).await.map(drop)
    })
}
fn update_contact_details<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"email\":\"ann@example.com\",\"phno\":\"+15550100\"}",
        );
        client.update_contact_details(text, &body).await.map(drop)
    })
}
fn list_notification_logs<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let query = super::sample(
            "{\"affix\":\"append\",\"channel\":\"push\",\"from\":1760000000000,\"logId\":\"0123456789abcdef01234567\",\"member\":\"superhero3\",\"messageCategory\":\"message\",\"messageId\":1,\"messageType\":\"text\",\"notificationTriggered\":false,\"provider\":\"fcm\",\"reactionId\":1,\"reactionReceiver\":\"superhero2\",\"reactionSender\":\"superhero3\",\"reason\":\"MUTE_PREFERENCE\",\"receiver\":\"superhero2\",\"receiverType\":\"group\",\"sender\":\"superhero3\",\"success\":true,\"to\":1760003600000,\"trigger\":\"after_message\"}",
        );
        client.list_notification_logs(&query).await.map(drop)
    })
}
fn reset_preferences<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.reset_preferences(text).await.map(drop)
    })
}
fn get_preferences<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_preferences(text).await.map(drop)
    })
}
fn update_preferences<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"groupPreferences\":{\"groupMemberAdded\":2,\"groupMemberBanned\":2,\"groupMemberJoined\":2,\"groupMemberKicked\":2,\"groupMemberLeft\":2,\"groupMemberScopeChanged\":2,\"groupMemberUnbanned\":2,\"groupMessages\":2,\"groupQuotedReplies\":2,\"groupReactions\":2,\"groupReplies\":2},\"mutePreferences\":{\"dnd\":1,\"schedule\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOnePreferences\":{\"oneOnOneMessages\":2,\"oneOnOneQuotedReplies\":2,\"oneOnOneReactions\":2,\"oneOnOneReplies\":2},\"usePrivacyTemplate\":false}",
        );
        client.update_preferences(text, &body).await.map(drop)
    })
}
fn unmute_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"conversations\":[{\"id\":\"superhero2\",\"type\":\"oneOnOne\"},{\"id\":\"hiking-group\",\"type\":\"group\"}]}",
        );
        client.unmute_conversations(text, &body).await.map(drop)
    })
}
fn list_muted_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.list_muted_conversations(text).await.map(drop)
    })
}
fn mute_conversations<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"conversations\":[{\"id\":\"superhero2\",\"type\":\"oneOnOne\",\"until\":4102444800000},{\"id\":\"hiking-group\",\"type\":\"group\"}]}",
        );
        client.mute_conversations(text, &body).await.map(drop)
    })
}
fn get_timezone<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_timezone(text).await.map(drop)
    })
}
fn update_timezone<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample("{\"timezone\":\"Europe/Berlin\"}");
        client.update_timezone(text, &body).await.map(drop)
    })
}
fn reset_settings<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.reset_settings().await.map(drop)
    })
}
fn get_settings<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        client.get_settings().await.map(drop)
    })
}
fn update_settings<'a>(client: &'a Client, text: &'a str) -> Call<'a> {
    Box::pin(async move {
        let _ = text;
        let body = super::sample(
            "{\"preferences\":{\"bypassPreferencesForGroupMentions\":true,\"bypassPreferencesForMentions\":true,\"call\":{\"busySetting\":2,\"cancelledSetting\":2,\"endedSetting\":2,\"initiatedSetting\":2,\"ongoingSetting\":2,\"rejectedSetting\":2,\"unansweredSetting\":2},\"email\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":300,\"maxPerDay\":20,\"maxPerDayPerConversation\":2,\"notifyForUnreadOnly\":true},\"group\":{\"memberAddedOverride\":true,\"memberAddedSetting\":2,\"memberBannedOverride\":true,\"memberBannedSetting\":2,\"memberJoinedOverride\":true,\"memberJoinedSetting\":2,\"memberKickedOverride\":true,\"memberKickedSetting\":2,\"memberLeftOverride\":true,\"memberLeftSetting\":2,\"memberScopeChangedOverride\":true,\"memberScopeChangedSetting\":2,\"memberUnbannedOverride\":true,\"memberUnbannedSetting\":2,\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"mute\":{\"dndPreferenceOverride\":true,\"mutedGroupsOverride\":true,\"mutedOneOnOnesOverride\":true,\"schedulePreferenceOverride\":true,\"schedulePreferenceSetting\":{\"friday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"monday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"saturday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"sunday\":{\"dnd\":true,\"from\":800,\"to\":2000},\"thursday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"tuesday\":{\"dnd\":false,\"from\":0,\"to\":2359},\"wednesday\":{\"dnd\":false,\"from\":0,\"to\":2359}}},\"oneOnOne\":{\"messageDeletedSetting\":1,\"messageEditedSetting\":1,\"messagesOverride\":true,\"messagesSetting\":2,\"quotedRepliesOverride\":true,\"quotedRepliesSetting\":2,\"reactionsOverride\":true,\"reactionsSetting\":2,\"repliesOverride\":true,\"repliesSetting\":2},\"push\":{\"customJson\":{\"team\":\"red\"},\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"trimTextFieldSetting\":true},\"sms\":{\"includeMessageMetadataSetting\":false,\"includeMessageObjectSetting\":false,\"includeReceiverMetadataSetting\":false,\"includeSenderMetadataSetting\":false,\"intervalInSeconds\":300,\"maxPerDay\":10,\"maxPerDayPerConversation\":1,\"notifyForUnreadOnly\":true}},\"sound\":{\"call\":\"call.aiff\",\"chat\":\"chat.aiff\"},\"templates\":{\"customMessageTemplateDefault\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"customMessageTemplatePrivacy\":{\"body\":\"New message\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplateDefault\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"emailSubjectTemplatePrivacy\":{\"subjectGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"subjectOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"groupMentionTemplateDefault\":{\"body\":\"Everybody was mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\"},\"groupMentionTemplatePrivacy\":{\"body\":\"Everybody was mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\"},\"interactiveCardTemplateDefault\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCardTemplatePrivacy\":{\"body\":\"New card message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplateDefault\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveCustomTemplatePrivacy\":{\"body\":\"New custom message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplateDefault\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveFormTemplatePrivacy\":{\"body\":\"New form message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplateDefault\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"interactiveSchedulerTemplatePrivacy\":{\"body\":\"New scheduler message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplateDefault\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"mediaMessageTemplatePrivacy\":{\"body_audio\":\"🎵 Audio\",\"body_file\":\"📎 File\",\"body_image\":\"📷 Image\",\"body_video\":\"🎥 Video\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplateDefault\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"pollMessageTemplatePrivacy\":{\"body\":\"📊 Poll\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplateDefault\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"reminderMessageTemplatePrivacy\":{\"body\":\"⏰ Reminder\",\"body_fallback\":\"\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"smsContentTemplateDefault\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"smsContentTemplatePrivacy\":{\"bodyGroup\":\"New messages in {{message.data.entities.receiver.entity.name}}\",\"bodyOneOnOne\":\"New messages from {{message.data.entities.sender.entity.name}}\"},\"textMessageTemplateDefault\":{\"body\":\"{{message.data.text}}\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"textMessageTemplatePrivacy\":{\"body\":\"New message\",\"titleGroup\":\"{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}\",\"titleOneOnOne\":\"{{message.data.entities.sender.entity.name}}\"},\"usePrivacyTemplate\":1,\"userMentionTemplateDefault\":{\"bodyGroup\":\"You were mentioned\",\"bodyOneOnOne\":\"You were mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\",\"titleOneOnOne\":\"Mentioned\"},\"userMentionTemplatePrivacy\":{\"bodyGroup\":\"You were mentioned\",\"bodyOneOnOne\":\"You were mentioned\",\"body_fallback\":\"\",\"titleGroup\":\"Mentioned\",\"titleOneOnOne\":\"Mentioned\"}}}",
        );
        client.update_settings(&body).await.map(drop)
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
    (&operations::FLAG_MESSAGE, flag_message),
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
    (&operations::LIST_BLOCKED_MESSAGES, list_blocked_messages),
    (&operations::REVIEW_BLOCKED_MESSAGE, review_blocked_message),
    (&operations::LIST_FLAGGED_MESSAGES, list_flagged_messages),
    (&operations::REVIEW_FLAGGED_MESSAGE, review_flagged_message),
    (&operations::LIST_KEYWORDS, list_keywords),
    (&operations::CREATE_KEYWORDS, create_keywords),
    (&operations::DELETE_KEYWORDS, delete_keywords),
    (&operations::GET_KEYWORDS, get_keywords),
    (&operations::UPDATE_KEYWORDS, update_keywords),
    (&operations::LIST_MODERATION_MESSAGES, list_moderation_messages),
    (&operations::SEND_MODERATION_MESSAGE, send_moderation_message),
    (&operations::DELETE_MODERATION_MESSAGE, delete_moderation_message),
    (&operations::GET_MODERATION_MESSAGE, get_moderation_message),
    (&operations::UPDATE_MODERATION_MESSAGE, update_moderation_message),
    (&operations::LIST_REASONS, list_reasons),
    (&operations::CREATE_REASON, create_reason),
    (&operations::DELETE_REASON, delete_reason),
    (&operations::GET_REASON, get_reason),
    (&operations::UPDATE_REASON, update_reason),
    (&operations::LIST_REVIEWED_MESSAGES, list_reviewed_messages),
    (&operations::LIST_RULES, list_rules),
    (&operations::CREATE_RULE, create_rule),
    (&operations::DELETE_RULE, delete_rule),
    (&operations::GET_RULE, get_rule),
    (&operations::UPDATE_RULE, update_rule),
    (&operations::LIST_RULE_REVISIONS, list_rule_revisions),
    (&operations::DELETE_CUSTOM_EMAIL_PROVIDER, delete_custom_email_provider),
    (&operations::GET_CUSTOM_EMAIL_PROVIDER, get_custom_email_provider),
    (&operations::SAVE_CUSTOM_EMAIL_PROVIDER, save_custom_email_provider),
    (&operations::UPDATE_CUSTOM_EMAIL_PROVIDER, update_custom_email_provider),
    (&operations::DELETE_SENDGRID_PROVIDER, delete_sendgrid_provider),
    (&operations::GET_SENDGRID_PROVIDER, get_sendgrid_provider),
    (&operations::SAVE_SENDGRID_PROVIDER, save_sendgrid_provider),
    (&operations::UPDATE_SENDGRID_PROVIDER, update_sendgrid_provider),
    (&operations::LIST_APNS_PROVIDERS, list_apns_providers),
    (&operations::ADD_APNS_PROVIDER, add_apns_provider),
    (&operations::UPDATE_APNS_PROVIDER, update_apns_provider),
    (&operations::MAKE_DEFAULT_APNS_PROVIDER, make_default_apns_provider),
    (&operations::DELETE_APNS_PROVIDER, delete_apns_provider),
    (&operations::DELETE_CUSTOM_PUSH_PROVIDER, delete_custom_push_provider),
    (&operations::GET_CUSTOM_PUSH_PROVIDER, get_custom_push_provider),
    (&operations::SAVE_CUSTOM_PUSH_PROVIDER, save_custom_push_provider),
    (&operations::UPDATE_CUSTOM_PUSH_PROVIDER, update_custom_push_provider),
    (&operations::LIST_FCM_PROVIDERS, list_fcm_providers),
    (&operations::ADD_FCM_PROVIDER, add_fcm_provider),
    (&operations::UPDATE_FCM_PROVIDER, update_fcm_provider),
    (&operations::MAKE_DEFAULT_FCM_PROVIDER, make_default_fcm_provider),
    (&operations::DELETE_FCM_PROVIDER, delete_fcm_provider),
    (&operations::UNREGISTER_PUSH_TOKENS, unregister_push_tokens),
    (&operations::LIST_PUSH_TOKENS, list_push_tokens),
    (&operations::REGISTER_PUSH_TOKEN, register_push_token),
    (&operations::DELETE_PUSH_TOKEN, delete_push_token),
    (&operations::DELETE_CUSTOM_SMS_PROVIDER, delete_custom_sms_provider),
    (&operations::GET_CUSTOM_SMS_PROVIDER, get_custom_sms_provider),
    (&operations::SAVE_CUSTOM_SMS_PROVIDER, save_custom_sms_provider),
    (&operations::UPDATE_CUSTOM_SMS_PROVIDER, update_custom_sms_provider),
    (&operations::DELETE_TWILIO_PROVIDER, delete_twilio_provider),
    (&operations::GET_TWILIO_PROVIDER, get_twilio_provider),
    (&operations::SAVE_TWILIO_PROVIDER, save_twilio_provider),
    (&operations::UPDATE_TWILIO_PROVIDER, update_twilio_provider),
    (&operations::DELETE_CONTACT_DETAILS, delete_contact_details),
    (&operations::GET_CONTACT_DETAILS, get_contact_details),
    (&operations::UPDATE_CONTACT_DETAILS, update_contact_details),
    (&operations::LIST_NOTIFICATION_LOGS, list_notification_logs),
    (&operations::RESET_PREFERENCES, reset_preferences),
    (&operations::GET_PREFERENCES, get_preferences),
    (&operations::UPDATE_PREFERENCES, update_preferences),
    (&operations::UNMUTE_CONVERSATIONS, unmute_conversations),
    (&operations::LIST_MUTED_CONVERSATIONS, list_muted_conversations),
    (&operations::MUTE_CONVERSATIONS, mute_conversations),
    (&operations::GET_TIMEZONE, get_timezone),
    (&operations::UPDATE_TIMEZONE, update_timezone),
    (&operations::RESET_SETTINGS, reset_settings),
    (&operations::GET_SETTINGS, get_settings),
    (&operations::UPDATE_SETTINGS, update_settings),
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
