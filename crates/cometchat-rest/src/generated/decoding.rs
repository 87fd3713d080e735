// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! How the models are read and written.
#[allow(clippy::wildcard_imports, reason = "it is about all of them")]
use super::types::*;
crate::wire::object! {
    Acknowledgement(answer) [] { message : "message" optional plain, success : "success"
    optional plain, }
}
crate::wire::object! {
    AddFriends(request) [] { accepted : "accepted" optional plain, add_to_conversations :
    "addToConversations" optional plain, }
}
crate::wire::object! {
    AddMembers(request) [] { admins : "admins" optional plain, moderators : "moderators"
    optional plain, participants : "participants" optional plain, users_to_ban :
    "usersToBan" optional plain, }
}
crate::wire::object! {
    AddedFriends(answer) [] { accepted : "accepted" optional plain, }
}
crate::wire::object! {
    AddedMember(answer) [] { data : "data" optional plain, error : "error" optional
    plain, message : "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    AddedMembers(answer) [] { admins : "admins" optional plain, moderators : "moderators"
    optional plain, participants : "participants" optional plain, users_to_ban :
    "usersToBan" optional plain, }
}
crate::wire::object! {
    ApiKey(answer) ["apiKey"] { api_key : "apiKey" required plain, created_at :
    "createdAt" optional plain, name : "name" optional plain, scope : "scope" optional
    plain, }
}
crate::wire::object! {
    Attachment(request) ["extension", "mimeType", "name", "url"] { extension :
    "extension" required plain, mime_type : "mimeType" required plain, name : "name"
    required plain, size : "size" optional plain, url : "url" required plain, }
}
crate::wire::object! {
    AuthToken(answer) ["authToken"] { app_info : "appInfo" optional plain, auth_token :
    "authToken" required plain, created_at : "createdAt" optional plain, platform :
    "platform" optional plain, uid : "uid" optional id, user_agent : "userAgent" optional
    plain, }
}
crate::wire::object! {
    BlockUsers(request) ["blockedUids"] { blocked_uids : "blockedUids" required plain, }
}
crate::wire::object! {
    BlockedMessage(answer) ["message"] { action : "action" optional plain, app_id :
    "appId" optional id, blocked_at : "blockedAt" optional plain, condition : "condition"
    optional plain, created_at : "createdAt" optional plain, message : "message" required
    plain, revision_id : "revisionId" optional id, rule_id : "ruleId" optional id,
    rule_name : "ruleName" optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    BlockedUsersEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    CallChannel(answer) [] { identity : "identity" optional plain, secret : "secret"
    optional plain, service : "service" optional plain, }
}
crate::wire::object! {
    CallEntity(answer) ["entity"] { entity : "entity" required plain, entity_type :
    "entityType" optional plain, }
}
crate::wire::object! {
    CallSession(answer) ["sessionid"] { conversation_id : "conversationId" optional id,
    data : "data" optional plain, initiated_at : "initiatedAt" optional plain, joined_at
    : "joinedAt" optional plain, receiver : "receiver" optional id, receiver_type :
    "receiverType" optional plain, sender : "sender" optional id, sessionid : "sessionid"
    required plain, started_at : "startedAt" optional plain, status : "status" optional
    plain, type_ : "type" optional plain, ws_channel : "wsChannel" optional plain, }
}
crate::wire::object! {
    CallSessionData(answer) [] { entities : "entities" optional plain, metadata :
    "metadata" optional plain, }
}
crate::wire::object! {
    ChangeMemberScope(request) [] { scope : "scope" optional plain, }
}
crate::wire::object! {
    Condition(request) [] { category : "category" optional plain, entity : "entity"
    optional plain, id : "id" optional plain, is_keywords_reference_present :
    "isKeywordsReferencePresent" optional plain, is_media_present : "isMediaPresent"
    optional plain, message : "message" optional plain, operand : "operand" optional
    plain, operator : "operator" optional plain, threshold : "threshold" optional plain,
    value : "value" optional plain, }
}
crate::wire::object! {
    Conversation(answer) ["conversationId"] { conversation_id : "conversationId" required
    id, conversation_type : "conversationType" optional plain, conversation_with :
    "conversationWith" optional plain, created_at : "createdAt" optional plain,
    last_message : "lastMessage" optional plain, pinned_at : "pinnedAt" optional plain,
    pinned_by : "pinnedBy" optional id, tags : "tags" optional plain,
    unread_message_count : "unreadMessageCount" optional plain, updated_at : "updatedAt"
    optional plain, }
}
crate::wire::object! {
    ConversationPeer(request) [] { guid : "guid" optional plain, uid : "uid" optional
    plain, }
}
crate::wire::forms! {
    ConversationWith { User : User, Group : Group, }
}
crate::wire::object! {
    CreateApiKey(request) ["name", "scope"] { name : "name" required plain, scope :
    "scope" required plain, }
}
crate::wire::object! {
    CreateAuthToken(request) [] { force : "force" optional plain, }
}
crate::wire::object! {
    CreateGroup(request) ["guid", "name", "type"] { description : "description" optional
    plain, guid : "guid" required plain, icon : "icon" optional plain, members :
    "members" optional plain, metadata : "metadata" optional plain, name : "name"
    required plain, owner : "owner" optional plain, password : "password" optional plain,
    tags : "tags" optional plain, type_ : "type" required plain, }
}
crate::wire::object! {
    CreateKeywords(request) ["category"] { category : "category" required plain,
    description : "description" optional plain, disallowed_sentences :
    "disallowedSentences" optional plain, id : "id" optional plain, name : "name"
    optional plain, search_terms : "searchTerms" optional plain, }
}
crate::wire::object! {
    CreateReason(request) ["id", "name"] { description : "description" optional plain, id
    : "id" required plain, name : "name" required plain, }
}
crate::wire::object! {
    CreateRole(request) ["name", "role"] { description : "description" optional plain,
    metadata : "metadata" optional plain, name : "name" required plain, role : "role"
    required plain, settings : "settings" optional plain, }
}
crate::wire::object! {
    CreateRule(request) [] { action : "action" optional plain, conditions : "conditions"
    optional plain, description : "description" optional plain, enabled : "enabled"
    optional plain, filters : "filters" optional plain, id : "id" optional plain, name :
    "name" optional plain, }
}
crate::wire::object! {
    CreateUser(request) ["name", "uid"] { avatar : "avatar" optional plain, link : "link"
    optional plain, metadata : "metadata" optional plain, name : "name" required plain,
    role : "role" optional plain, status_message : "statusMessage" optional plain, tags :
    "tags" optional plain, uid : "uid" required plain, with_auth_token : "withAuthToken"
    optional plain, }
}
crate::wire::object! {
    DeactivateUsers(request) [] { uids_to_deactivate : "uidsToDeactivate" optional plain,
    }
}
crate::wire::object! {
    DeactivatedUsers(answer) [] { already_deactivated_uids : "alreadyDeactivatedUids"
    optional plain, deactivated_uids : "deactivatedUids" optional plain, not_found :
    "notFound" optional plain, }
}
crate::wire::object! {
    DeleteMessage(request) [] { permanent : "permanent" optional plain, }
}
crate::wire::object! {
    DeleteUser(request) [] { permanent : "permanent" optional plain, }
}
crate::wire::object! {
    DeletedApiKey(answer) [] { message : "message" optional plain, success : "success"
    optional plain, }
}
crate::wire::object! {
    DeletedUser(answer) [] { deactivated_uids : "deactivatedUids" optional plain, message
    : "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    Entities(answer) [] { by : "by" optional plain, for_ : "for" optional plain, on :
    "on" optional plain, receiver : "receiver" optional plain, sender : "sender" optional
    plain, }
}
crate::wire::object! {
    ErrorBody(answer) ["code"] { code : "code" required plain, details : "details"
    optional plain, dev_message : "devMessage" optional plain, message : "message"
    optional plain, params : "params" optional plain, source : "source" optional plain, }
}
crate::wire::object! {
    ErrorEnvelope(answer) ["error"] { error : "error" required plain, }
}
crate::wire::object! {
    FailedFanOutItem(answer) ["error"] { error : "error" required plain, }
}
crate::wire::forms! {
    FanOutItem { Message : Message, Failed : FailedFanOutItem, Other : crate
    ::wire::Json, }
}
crate::wire::object! {
    FlagMessage(request) [] { id : "id" optional plain, reason_id : "reasonId" optional
    plain, remark : "remark" optional plain, }
}
crate::wire::object! {
    FlagReport(answer) ["uid"] { avatar : "avatar" optional plain, description :
    "description" optional plain, flagged_at : "flaggedAt" optional plain, name : "name"
    optional plain, reason_id : "reasonId" optional id, reason_name : "reasonName"
    optional plain, remark : "remark" optional plain, role : "role" optional plain, uid :
    "uid" required id, }
}
crate::wire::object! {
    Group(answer) ["guid"] { conversation_id : "conversationId" optional id, created_at :
    "createdAt" optional plain, description : "description" optional plain, guid : "guid"
    required id, has_joined : "hasJoined" optional plain, icon : "icon" optional plain,
    joined_at : "joinedAt" optional plain, members_count : "membersCount" optional plain,
    metadata : "metadata" optional plain, name : "name" optional plain, owner : "owner"
    optional id, scope : "scope" optional plain, tags : "tags" optional plain, type_ :
    "type" optional plain, updated_at : "updatedAt" optional plain, updated_by :
    "updatedBy" optional id, }
}
crate::wire::object! {
    GroupDetails(request) ["guid", "name", "type"] { created_at : "createdAt" optional
    plain, guid : "guid" required plain, icon : "icon" optional plain, metadata :
    "metadata" optional plain, name : "name" required plain, owner : "owner" optional
    plain, password : "password" optional plain, tags : "tags" optional plain, type_ :
    "type" required plain, }
}
crate::wire::object! {
    GroupEntity(answer) ["entity"] { entity : "entity" required plain, entity_type :
    "entityType" optional plain, }
}
crate::wire::object! {
    GroupFilter(request) ["entity", "operand", "operator", "type", "value"] { entity :
    "entity" required plain, operand : "operand" required plain, operator : "operator"
    required plain, type_ : "type" required plain, value : "value" required plain, }
}
crate::wire::object! {
    InteractionGoal(request) [] { element_ids : "elementIds" optional plain, type_ :
    "type" optional plain, }
}
crate::wire::object! {
    ItemOutcome(answer) [] { error : "error" optional plain, message : "message" optional
    plain, success : "success" optional plain, }
}
crate::wire::object! {
    Keywords(answer) ["id"] { active : "active" optional plain, app_id : "appId" optional
    id, category : "category" optional plain, created_at : "createdAt" optional plain,
    default : "default" optional plain, description : "description" optional plain,
    disallowed_sentences : "disallowedSentences" optional plain, id : "id" required id,
    is_csv : "isCSV" optional plain, name : "name" optional plain, revision_id :
    "revisionId" optional id, search_terms : "searchTerms" optional plain, updated_at :
    "updatedAt" optional plain, }
}
crate::wire::object! {
    ListApiKeys(request) [] { scope : "scope" optional plain, search_key : "searchKey"
    optional plain, }
}
crate::wire::object! {
    ListAuthTokens(request) [] { page : "page" optional plain, per_page : "perPage"
    optional plain, }
}
crate::wire::object! {
    ListBannedUsers(request) [] { page : "page" optional plain, per_page : "perPage"
    optional plain, }
}
crate::wire::object! {
    ListBlockedUsers(request) [] { page : "page" optional plain, per_page : "perPage"
    optional plain, }
}
crate::wire::object! {
    ListConversations(request) [] { conversation_type : "conversationType" optional
    plain, group_tags : "groupTags" optional plain, hide_agentic : "hideAgentic" optional
    plain, include_blocked_users : "includeBlockedUsers" optional plain, only_agentic :
    "onlyAgentic" optional plain, page : "page" optional plain, per_page : "perPage"
    optional plain, search_key : "searchKey" optional plain, tags : "tags" optional
    plain, unique : "unique" optional plain, unread : "unread" optional plain,
    use_cursored_index : "useCursoredIndex" optional plain, user_tags : "userTags"
    optional plain, with_blocked_info : "withBlockedInfo" optional plain, with_tags :
    "withTags" optional plain, with_user_and_group_tags : "withUserAndGroupTags" optional
    plain, }
}
crate::wire::object! {
    ListCursor(answer) [] { affix : "affix" optional plain, id : "id" optional id,
    sent_at : "sentAt" optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    ListFlaggedMessages(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    ListFriends(request) [] { page : "page" optional plain, per_page : "perPage" optional
    plain, search_key : "searchKey" optional plain, }
}
crate::wire::object! {
    ListGroupMessages(request) [] { affix : "affix" optional plain, attachment_types :
    "attachmentTypes" optional plain, categories : "categories" optional plain, category
    : "category" optional plain, count : "count" optional plain, from_timestamp :
    "fromTimestamp" optional plain, has_attachments : "hasAttachments" optional plain,
    has_links : "hasLinks" optional plain, has_mentions : "hasMentions" optional plain,
    has_reactions : "hasReactions" optional plain, hide_messages_from_blocked_users :
    "hideMessagesFromBlockedUsers" optional plain, hide_quoted_messages :
    "hideQuotedMessages" optional plain, hide_replies : "hideReplies" optional plain, id
    : "id" optional plain, limit : "limit" optional plain, mentioned_uids :
    "mentionedUids" optional plain, mentions_with_blocked_info :
    "mentionsWithBlockedInfo" optional plain, mentions_with_tag_info :
    "mentionsWithTagInfo" optional plain, my_mentions_only : "myMentionsOnly" optional
    plain, search_key : "searchKey" optional plain, sender : "sender" optional plain,
    tags : "tags" optional plain, to_timestamp : "toTimestamp" optional plain, type_ :
    "type" optional plain, types : "types" optional plain, undelivered : "undelivered"
    optional plain, unread : "unread" optional plain, with_tags : "withTags" optional
    plain, }
}
crate::wire::object! {
    ListGroups(request) [] { affix : "affix" optional plain, created_at_from :
    "createdAt[from]" optional plain, created_at_to : "createdAt[to]" optional plain,
    guid : "guid" optional plain, guids : "guids" optional plain, has_joined :
    "hasJoined" optional plain, members_count_eq : "membersCount[eq]" optional plain,
    members_count_gte : "membersCount[gte]" optional plain, members_count_lte :
    "membersCount[lte]" optional plain, page : "page" optional plain, per_page :
    "perPage" optional plain, search_in : "searchIn" optional plain, search_key :
    "searchKey" optional plain, sort_by : "sortBy" optional plain, sort_order :
    "sortOrder" optional plain, tags : "tags" optional plain, type_ : "type" optional
    plain, types : "types" optional plain, updated_at : "updatedAt" optional plain,
    updated_at_from : "updatedAt[from]" optional plain, updated_at_to : "updatedAt[to]"
    optional plain, with_tags : "withTags" optional plain, }
}
crate::wire::object! {
    ListMembers(request) [] { page : "page" optional plain, per_page : "perPage" optional
    plain, scopes : "scopes" optional plain, status : "status" optional plain, }
}
crate::wire::object! {
    ListMessages(request) [] { affix : "affix" optional plain, attachment_types :
    "attachmentTypes" optional plain, categories : "categories" optional plain, category
    : "category" optional plain, conversation_id : "conversationId" optional plain, count
    : "count" optional plain, edited_at_from : "editedAt[from]" optional plain,
    edited_at_to : "editedAt[to]" optional plain, from_timestamp : "fromTimestamp"
    optional plain, has_attachments : "hasAttachments" optional plain, has_links :
    "hasLinks" optional plain, has_mentions : "hasMentions" optional plain, has_reactions
    : "hasReactions" optional plain, hide_deleted : "hideDeleted" optional plain,
    hide_messages_from_blocked_users : "hideMessagesFromBlockedUsers" optional plain,
    hide_quoted_messages : "hideQuotedMessages" optional plain, hide_replies :
    "hideReplies" optional plain, id : "id" optional plain, limit : "limit" optional
    plain, mentioned_uids : "mentionedUids" optional plain, mentions_with_blocked_info :
    "mentionsWithBlockedInfo" optional plain, mentions_with_tag_info :
    "mentionsWithTagInfo" optional plain, only_deleted : "onlyDeleted" optional plain,
    receiver_type : "receiverType" optional plain, search_key : "searchKey" optional
    plain, sender : "sender" optional plain, senders : "senders" optional plain, sent_at
    : "sentAt" optional plain, sent_at_from : "sentAt[from]" optional plain, sent_at_to :
    "sentAt[to]" optional plain, tags : "tags" optional plain, to_timestamp :
    "toTimestamp" optional plain, type_ : "type" optional plain, types : "types" optional
    plain, unread : "unread" optional plain, updated_at_from : "updatedAt[from]" optional
    plain, updated_at_to : "updatedAt[to]" optional plain, with_tags : "withTags"
    optional plain, }
}
crate::wire::object! {
    ListMeta(answer) [] { current : "current" optional plain, cursor : "cursor" optional
    plain, next : "next" optional plain, pagination : "pagination" optional plain,
    previous : "previous" optional plain, }
}
crate::wire::object! {
    ListMetaCurrent(answer) [] { count : "count" optional plain, limit : "limit" optional
    plain, }
}
crate::wire::object! {
    ListModerationMessages(request) [] { category : "category" optional plain,
    moderation_status : "moderationStatus" optional plain, receiver_guid : "receiverGUID"
    optional plain, receiver_uid : "receiverUID" optional plain, sender : "sender"
    optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    ListReviewedMessages(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    ListRoles(request) [] { page : "page" optional plain, per_page : "perPage" optional
    plain, }
}
crate::wire::object! {
    ListRules(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    ListThreadMessages(request) [] { affix : "affix" optional plain, id : "id" optional
    plain, limit : "limit" optional plain, sent_at : "sentAt" optional plain, }
}
crate::wire::object! {
    ListThreads(request) [] { affix : "affix" optional plain, limit : "limit" optional
    plain, participated_by_me : "participatedByMe" optional plain, updated_at :
    "updatedAt" optional plain, with_mention_count : "withMentionCount" optional plain,
    with_unread_reply_count : "withUnreadReplyCount" optional plain, }
}
crate::wire::object! {
    ListUserMessages(request) [] { affix : "affix" optional plain, attachment_types :
    "attachmentTypes" optional plain, categories : "categories" optional plain, category
    : "category" optional plain, count : "count" optional plain, from_timestamp :
    "fromTimestamp" optional plain, has_attachments : "hasAttachments" optional plain,
    has_links : "hasLinks" optional plain, has_mentions : "hasMentions" optional plain,
    has_reactions : "hasReactions" optional plain, hide_quoted_messages :
    "hideQuotedMessages" optional plain, hide_replies : "hideReplies" optional plain, id
    : "id" optional plain, limit : "limit" optional plain, mentioned_uids :
    "mentionedUids" optional plain, mentions_with_blocked_info :
    "mentionsWithBlockedInfo" optional plain, mentions_with_tag_info :
    "mentionsWithTagInfo" optional plain, my_mentions_only : "myMentionsOnly" optional
    plain, per_page : "perPage" optional plain, search_key : "searchKey" optional plain,
    sender : "sender" optional plain, tags : "tags" optional plain, to_timestamp :
    "toTimestamp" optional plain, type_ : "type" optional plain, types : "types" optional
    plain, undelivered : "undelivered" optional plain, unread : "unread" optional plain,
    with_tags : "withTags" optional plain, }
}
crate::wire::object! {
    ListUsers(request) [] { created_at_from : "createdAt[from]" optional plain,
    created_at_to : "createdAt[to]" optional plain, only_deactivated : "onlyDeactivated"
    optional plain, page : "page" optional plain, per_page : "perPage" optional plain,
    role : "role" optional plain, roles : "roles" optional plain, search_in : "searchIn"
    optional plain, search_key : "searchKey" optional plain, status : "status" optional
    plain, tags : "tags" optional plain, updated_at_from : "updatedAt[from]" optional
    plain, updated_at_to : "updatedAt[to]" optional plain, with_deactivated :
    "withDeactivated" optional plain, with_tags : "withTags" optional plain, }
}
crate::wire::object! {
    MarkGroupConversationAsDelivered(request) [] { message_id : "messageId" optional
    plain, }
}
crate::wire::object! {
    MarkGroupConversationAsRead(request) [] { message_id : "messageId" optional plain, }
}
crate::wire::object! {
    MarkGroupConversationAsUnread(request) [] { message_id : "messageId" optional plain,
    }
}
crate::wire::object! {
    MarkMessageAsInteracted(request) ["interactions"] { interactions : "interactions"
    required plain, }
}
crate::wire::object! {
    MarkUserConversationAsDelivered(request) [] { message_id : "messageId" optional
    plain, }
}
crate::wire::object! {
    MarkUserConversationAsRead(request) [] { message_id : "messageId" optional plain, }
}
crate::wire::object! {
    MarkUserConversationAsUnread(request) [] { message_id : "messageId" optional plain, }
}
crate::wire::object! {
    MarkedConversation(answer) [] { message : "Message" | "message" optional plain,
    success : "success" optional plain, }
}
crate::wire::object! {
    Membership(answer) [] { guid : "guid" optional id, joined_at : "joinedAt" optional
    plain, scope : "scope" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    Message(answer) ["id"] { app_id : "appId" optional id, category : "category" optional
    plain, conversation_id : "conversationId" optional id, data : "data" optional plain,
    deleted_at : "deletedAt" optional plain, deleted_by : "deletedBy" optional id,
    delivered_at : "deliveredAt" optional plain, edited_at : "editedAt" optional plain,
    edited_by : "editedBy" optional id, flagged_by : "flaggedBy" optional plain,
    flagged_count : "flaggedCount" optional plain, id : "id" required id, last_reply :
    "lastReply" optional plain, muid : "muid" optional id, parent_id : "parentId"
    optional id, pinned_at : "pinnedAt" optional plain, pinned_by : "pinnedBy" optional
    id, quoted_message : "quotedMessage" optional plain, read_at : "readAt" optional
    plain, receipts : "receipts" optional plain, receiver : "receiver" optional id,
    receiver_type : "receiverType" optional plain, reply_count : "replyCount" optional
    plain, saved_at : "savedAt" optional plain, sender : "sender" optional id, sent_at :
    "sentAt" optional plain, tags : "tags" optional plain, type_ : "type" optional plain,
    updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    MessageData(answer) [] { action : "action" optional plain, allow_sender_interaction :
    "allowSenderInteraction" optional plain, attachments : "attachments" optional plain,
    custom_data : "customData" optional plain, entities : "entities" optional plain,
    interaction_goal : "interactionGoal" optional plain, interactive_data :
    "interactiveData" optional plain, mentions : "mentions" optional plain, metadata :
    "metadata" optional plain, moderation : "moderation" optional plain, reactions :
    "reactions" optional plain, resource : "resource" optional plain, text : "text"
    optional plain, url : "url" optional plain, }
}
crate::wire::object! {
    MessageEntity(answer) ["entity"] { entity : "entity" required plain, entity_type :
    "entityType" optional plain, }
}
crate::wire::object! {
    MessageFanOut(answer) [] { guids : "guids" optional plain, uids : "uids" optional
    plain, }
}
crate::wire::object! {
    Moderation(answer) [] { rule : "rule" optional plain, status : "status" optional
    plain, }
}
crate::wire::object! {
    ModerationRuleRef(answer) [] { id : "id" optional id, name : "name" optional plain, }
}
crate::wire::object! {
    MultipleReceivers(request) [] { guids : "guids" optional plain, uids : "uids"
    optional plain, }
}
crate::wire::object! {
    OtherEntity(answer) [] { entity : "entity" optional plain, entity_type : "entityType"
    optional plain, }
}
crate::wire::object! {
    OutgoingData(request) [] { allow_sender_interaction : "allowSenderInteraction"
    optional plain, attachments : "attachments" optional plain, custom_data :
    "customData" optional plain, data : "data" optional plain, interaction_goal :
    "interactionGoal" optional plain, interactive_data : "interactiveData" optional
    plain, metadata : "metadata" optional plain, text : "text" optional plain, }
}
crate::wire::object! {
    Pagination(answer) [] { count : "count" optional plain, current_page : "current_page"
    optional plain, per_page : "per_page" optional plain, total : "total" optional plain,
    total_pages : "total_pages" optional plain, }
}
crate::wire::object! {
    Reaction(answer) ["id"] { id : "id" required id, message_id : "messageId" optional
    id, reacted_at : "reactedAt" optional plain, reacted_by : "reactedBy" optional plain,
    reaction : "reaction" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    ReactionCount(answer) [] { count : "count" optional plain, reacted_by_me :
    "reactedByMe" optional plain, reaction : "reaction" optional plain, }
}
crate::wire::object! {
    ReactivateUsers(request) [] { uids_to_activate : "uidsToActivate" optional plain, }
}
crate::wire::object! {
    ReactivatedUsers(answer) [] { non_deactivated_uids : "nonDeactivatedUids" optional
    plain, not_found : "notFound" optional plain, reactivated_uids : "reactivatedUids"
    optional plain, }
}
crate::wire::object! {
    Reason(answer) ["id"] { created_at : "createdAt" optional plain, default : "default"
    optional plain, description : "description" optional plain, id : "id" required id,
    name : "name" optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    RemoveFriends(request) [] { friends : "friends" optional plain, }
}
crate::wire::object! {
    ReplacePinnedConversations(request) ["pinnedConversations"] { pinned_conversations :
    "pinnedConversations" required plain, }
}
crate::wire::object! {
    ResetGroupConversation(request) [] { preserve_order : "preserveOrder" optional plain,
    }
}
crate::wire::object! {
    ResetUserConversation(request) [] { conversation_with : "conversationWith" optional
    plain, delete_messages_permanently : "deleteMessagesPermanently" optional plain,
    preserve_order : "preserveOrder" optional plain, }
}
crate::wire::object! {
    ReviewBlockedMessage(request) [] { reviewed : "reviewed" optional plain, status :
    "status" optional plain, }
}
crate::wire::object! {
    ReviewFlaggedMessage(request) [] { status : "status" optional plain, }
}
crate::wire::object! {
    Role(answer) ["role"] { created_at : "createdAt" optional plain, description :
    "description" optional plain, metadata : "metadata" optional plain, name : "name"
    optional plain, role : "role" required plain, settings : "settings" optional plain,
    updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    RoleSettings(answer) [] { list_users : "listUsers" optional plain, send_messages_to :
    "sendMessagesTo" optional plain, }
}
crate::wire::object! {
    RoleSettingsInput(request) [] { list_users : "listUsers" optional plain,
    send_messages_to : "sendMessagesTo" optional plain, }
}
crate::wire::object! {
    Rule(answer) ["id"] { action : "action" optional plain, active : "active" optional
    plain, conditions : "conditions" optional plain, created_at : "createdAt" optional
    plain, default : "default" optional plain, description : "description" optional
    plain, enabled : "enabled" optional plain, id : "id" required id, name : "name"
    optional plain, revision_id : "revisionId" optional id, updated_at : "updatedAt"
    optional plain, }
}
crate::wire::object! {
    SendBotMessage(request) [] { category : "category" optional plain, data : "data"
    optional plain, muid : "muid" optional plain, multiple_receivers :
    "multipleReceivers" optional plain, quoted_message_id : "quotedMessageId" optional
    plain, receiver : "receiver" optional plain, receiver_type : "receiverType" optional
    plain, tags : "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    SendMessage(request) [] { category : "category" optional plain, data : "data"
    optional plain, muid : "muid" optional plain, multiple_receivers :
    "multipleReceivers" optional plain, quoted_message_id : "quotedMessageId" optional
    plain, receiver : "receiver" optional plain, receiver_type : "receiverType" optional
    plain, tags : "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    SendModerationMessage(request) ["receiver", "receiverType", "sender"] { category :
    "category" optional plain, data : "data" optional plain, muid : "muid" optional
    plain, receiver : "receiver" required plain, receiver_group_details :
    "receiverGroupDetails" optional plain, receiver_type : "receiverType" required plain,
    receiver_user_details : "receiverUserDetails" optional plain, sender : "sender"
    required plain, sender_user_details : "senderUserDetails" optional plain, sent_at :
    "sentAt" optional plain, tags : "tags" optional plain, type_ : "type" optional plain,
    }
}
crate::wire::object! {
    SendThreadMessage(request) [] { category : "category" optional plain, data : "data"
    optional plain, multiple_receivers : "multipleReceivers" optional plain, receiver :
    "receiver" optional plain, receiver_type : "receiverType" optional plain, tags :
    "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    StoredAttachment(answer) [] { extension : "extension" optional plain, mime_type :
    "mimeType" optional plain, name : "name" optional plain, size : "size" optional
    plain, url : "url" optional plain, }
}
crate::wire::object! {
    StoredCondition(answer) [] { category : "category" optional plain, entity : "entity"
    optional plain, id : "id" optional plain, is_keyword_reference_present :
    "isKeywordReferencePresent" optional plain, is_keywords_reference_present :
    "isKeywordsReferencePresent" optional plain, is_list_reference_present :
    "isListReferencePresent" optional plain, is_media_present : "isMediaPresent" optional
    plain, message : "message" optional plain, operand : "operand" optional plain,
    operator : "operator" optional plain, threshold : "threshold" optional plain, value :
    "value" optional plain, weight : "weight" optional plain, }
}
crate::wire::object! {
    UnblockUsers(request) ["blockedUids"] { blocked_uids : "blockedUids" required plain,
    }
}
crate::wire::object! {
    UnwrappedAcknowledgement(answer) [] { data : "data" optional plain, message :
    "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    UpdateApiKey(request) [] { name : "name" optional plain, scope : "scope" optional
    plain, }
}
crate::wire::object! {
    UpdateAuthToken(request) [] { app_info : "appInfo" optional plain, platform :
    "platform" optional plain, user_agent : "userAgent" optional plain, }
}
crate::wire::object! {
    UpdateGroup(request) [] { description : "description" optional plain, icon : "icon"
    optional plain, metadata : "metadata" optional plain, name : "name" optional plain,
    owner : "owner" optional plain, password : "password" optional plain, tags : "tags"
    optional plain, type_ : "type" optional plain, unset : "unset" optional plain, }
}
crate::wire::object! {
    UpdateGroupConversation(request) [] { tags : "tags" optional plain, }
}
crate::wire::object! {
    UpdateKeywords(request) ["category"] { category : "category" required plain,
    description : "description" optional plain, disallowed_sentences :
    "disallowedSentences" optional plain, id : "id" optional plain, name : "name"
    optional plain, search_terms : "searchTerms" optional plain, }
}
crate::wire::object! {
    UpdateMessage(request) [] { data : "data" optional plain, tags : "tags" optional
    plain, }
}
crate::wire::object! {
    UpdateModerationMessage(request) [] { data : "data" optional plain, }
}
crate::wire::object! {
    UpdateReason(request) [] { name : "name" optional plain, }
}
crate::wire::object! {
    UpdateRole(request) [] { description : "description" optional plain, metadata :
    "metadata" optional plain, name : "name" optional plain, settings : "settings"
    optional plain, unset : "unset" optional plain, }
}
crate::wire::object! {
    UpdateRule(request) [] { action : "action" optional plain, conditions : "conditions"
    optional plain, description : "description" optional plain, enabled : "enabled"
    optional plain, filters : "filters" optional plain, id : "id" optional plain, name :
    "name" optional plain, }
}
crate::wire::object! {
    UpdateUser(request) [] { avatar : "avatar" optional plain, link : "link" optional
    plain, metadata : "metadata" optional plain, name : "name" optional plain, role :
    "role" optional plain, status_message : "statusMessage" optional plain, tags : "tags"
    optional plain, unset : "unset" optional plain, }
}
crate::wire::object! {
    UpdateUserConversation(request) [] { tags : "tags" optional plain, }
}
crate::wire::object! {
    User(answer) ["uid"] { auth_token : "authToken" optional plain, avatar : "avatar"
    optional plain, blocked_at : "blockedAt" optional plain, blocked_by_me :
    "blockedByMe" optional plain, blocked_by_me_at : "blockedByMeAt" optional plain,
    conversation_id : "conversationId" optional id, created_at : "createdAt" optional
    plain, deactivated_at : "deactivatedAt" optional plain, has_blocked_me :
    "hasBlockedMe" optional plain, joined_at : "joinedAt" optional plain, last_active_at
    : "lastActiveAt" optional plain, link : "link" optional plain, metadata : "metadata"
    optional plain, name : "name" optional plain, role : "role" optional plain, scope :
    "scope" optional plain, status : "status" optional plain, tags : "tags" optional
    plain, uid : "uid" required id, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    UserDetails(request) ["name", "uid"] { avatar : "avatar" optional plain, created_at :
    "createdAt" optional plain, link : "link" optional plain, metadata : "metadata"
    optional plain, name : "name" required plain, role : "role" optional plain, tags :
    "tags" optional plain, uid : "uid" required plain, }
}
crate::wire::object! {
    UserEntity(answer) ["entity"] { entity : "entity" required plain, entity_type :
    "entityType" optional plain, }
}
crate::wire::object! {
    UserFilter(request) ["entity", "operand", "operator", "type", "value"] { entity :
    "entity" required plain, operand : "operand" required plain, operator : "operator"
    required plain, type_ : "type" required plain, value : "value" required plain, }
}
