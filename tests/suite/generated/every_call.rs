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
    (&operations::LIST_CONVERSATIONS, list_conversations),
    (&operations::LIST_PINNED_CONVERSATIONS, list_pinned_conversations),
    (&operations::REPLACE_PINNED_CONVERSATIONS, replace_pinned_conversations),
    (&operations::DELETE_CONVERSATION, delete_conversation),
    (&operations::GET_CONVERSATION, get_conversation),
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
    (&operations::LIST_ROLES, list_roles),
    (&operations::CREATE_ROLE, create_role),
    (&operations::DELETE_ROLE, delete_role),
    (&operations::GET_ROLE, get_role),
    (&operations::UPDATE_ROLE, update_role),
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
