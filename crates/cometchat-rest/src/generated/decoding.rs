// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! How the models are read and written.
#[allow(clippy::wildcard_imports, reason = "it is about all of them")]
use super::types::*;
crate::wire::object! {
    #[inline(never)] Acknowledgement(answer) [] { message : "message" optional plain,
    success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] AddApnsProvider(request) [] { bundle_id : "bundleId" optional plain,
    include_content_available : "includeContentAvailable" optional plain,
    include_mutable_content : "includeMutableContent" optional plain, key_id : "keyId"
    optional plain, p8_key : "p8Key" optional plain, p8_key_filename : "p8KeyFilename"
    optional plain, production_mode : "productionMode" optional plain, provider_id :
    "providerId" optional plain, team_id : "teamId" optional plain, }
}
crate::wire::object! {
    #[inline] AddFcmProvider(request) [] { notification_in_payload :
    "notificationInPayload" optional plain, provider_id : "providerId" optional plain,
    service_account_creds : "serviceAccountCreds" optional plain,
    service_account_filename : "serviceAccountFilename" optional plain, }
}
crate::wire::object! {
    #[inline] AddFriends(request) [] { accepted : "accepted" optional plain,
    add_to_conversations : "addToConversations" optional plain, }
}
crate::wire::object! {
    #[inline] AddMembers(request) [] { admins : "admins" optional plain, moderators :
    "moderators" optional plain, participants : "participants" optional plain,
    users_to_ban : "usersToBan" optional plain, }
}
crate::wire::object! {
    #[inline] AddedApnsProvider(answer) [] { push_providers : "pushProviders" optional
    plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] AddedFriends(answer) [] { accepted : "accepted" optional plain, }
}
crate::wire::object! {
    #[inline] AddedMember(answer) [] { data : "data" optional plain, error : "error"
    optional plain, message : "message" optional plain, success : "success" optional
    plain, }
}
crate::wire::object! {
    #[inline] AddedMembers(answer) [] { admins : "admins" optional plain, moderators :
    "moderators" optional plain, participants : "participants" optional plain,
    users_to_ban : "usersToBan" optional plain, }
}
crate::wire::object! {
    #[inline] AllowFeatures(request) [] { allow_all : "allowAll" optional plain,
    features_to_allow : "featuresToAllow" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ApiKey(answer) ["apiKey"] { api_key : "apiKey" required plain,
    created_at : "createdAt" optional plain, name : "name" optional plain, scope :
    "scope" optional plain, }
}
crate::wire::object! {
    #[inline] ApnsProvider(answer) [] { bundle_id : "bundleId" optional id,
    include_content_available : "includeContentAvailable" optional plain,
    include_mutable_content : "includeMutableContent" optional plain, key_id : "keyId"
    optional id, p8_key : "p8Key" optional plain, p8_key_filename : "p8KeyFilename"
    optional plain, production_mode : "productionMode" optional plain, provider_id :
    "providerId" optional id, team_id : "teamId" optional id, }
}
crate::wire::object! {
    #[inline] ApnsProviders(answer) [] { push_providers : "pushProviders" optional plain,
    }
}
crate::wire::object! {
    #[inline(never)] Attachment(request) ["extension", "mimeType", "name", "url"] {
    extension : "extension" required plain, mime_type : "mimeType" required plain, name :
    "name" required plain, size : "size" optional plain, url : "url" required plain, }
}
crate::wire::object! {
    #[inline(never)] AuthToken(answer) ["authToken"] { app_info : "appInfo" optional
    plain, auth_token : "authToken" required plain, created_at : "createdAt" optional
    plain, platform : "platform" optional plain, uid : "uid" optional id, user_agent :
    "userAgent" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] BeforeMessageAnswer(answer) [] { action : "action" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] BlockEvent(answer) [] { by : "by" optional plain, users : "users" optional
    plain, }
}
crate::wire::object! {
    #[inline] BlockUsers(request) ["blockedUids"] { blocked_uids : "blockedUids" required
    plain, }
}
crate::wire::object! {
    #[inline] BlockedMessage(answer) ["message"] { action : "action" optional plain,
    app_id : "appId" optional id, blocked_at : "blockedAt" optional plain, condition :
    "condition" optional plain, created_at : "createdAt" optional plain, message :
    "message" required plain, revision_id : "revisionId" optional id, rule_id : "ruleId"
    optional id, rule_name : "ruleName" optional plain, updated_at : "updatedAt" optional
    plain, }
}
crate::wire::object! {
    #[inline] BlockedUsersEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    #[inline(never)] CallChannel(answer) [] { identity : "identity" optional plain,
    secret : "secret" optional plain, service : "service" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CallEntity(answer) ["entity"] { entity : "entity" required plain,
    entity_type : "entityType" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CallEvent(answer) ["call"] { call : "call" required plain, }
}
crate::wire::object! {
    #[inline] CallLog(answer) ["sessionId"] { ended_at : "endedAt" optional plain,
    has_recording : "hasRecording" optional plain, has_transcription : "hasTranscription"
    optional plain, initiated_at : "initiatedAt" optional plain, initiator : "initiator"
    optional plain, meta_data : "metaData" optional plain, mid : "mid" optional plain,
    mode : "mode" optional plain, participants : "participants" optional plain, receiver
    : "receiver" optional id, receiver_type : "receiverType" optional plain, recordings :
    "recordings" optional plain, session_id : "sessionId" required id, started_at :
    "startedAt" optional plain, status : "status" optional plain, tags : "tags" optional
    plain, total_audio_minutes : "totalAudioMinutes" optional plain, total_duration :
    "totalDuration" optional plain, total_duration_in_minutes : "totalDurationInMinutes"
    optional plain, total_participants : "totalParticipants" optional plain,
    total_video_minutes : "totalVideoMinutes" optional plain, transcriptions :
    "transcriptions" optional plain, type_ : "type" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CallOccupant(answer) [] { audio_call : "audio_call" optional plain,
    joined_at : "joined_at" optional plain, left_at : "left_at" optional plain, name :
    "name" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    #[inline] CallParticipant(answer) ["uid"] { device_id : "deviceId" optional id,
    is_joined : "isJoined" optional plain, joined_at : "joinedAt" optional plain, left_at
    : "leftAt" optional plain, mid : "mid" optional plain, state : "state" optional
    plain, total_audio_minutes : "totalAudioMinutes" optional plain, total_duration :
    "totalDuration" optional plain, total_video_minutes : "totalVideoMinutes" optional
    plain, uid : "uid" required id, }
}
crate::wire::object! {
    #[inline] CallRecording(answer) [] { duration : "duration" optional plain, end_time :
    "endTime" optional plain, recording_url : "recording_url" optional plain, rid : "rid"
    optional plain, start_time : "startTime" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CallSession(answer) ["sessionid"] { conversation_id :
    "conversationId" optional id, data : "data" optional plain, initiated_at :
    "initiatedAt" optional plain, joined_at : "joinedAt" optional plain, receiver :
    "receiver" optional id, receiver_type : "receiverType" optional plain, sender :
    "sender" optional id, sessionid : "sessionid" required plain, started_at :
    "startedAt" optional plain, status : "status" optional plain, type_ : "type" optional
    plain, ws_channel : "wsChannel" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CallSessionData(answer) [] { entities : "entities" optional plain,
    metadata : "metadata" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CallSessionEvent(answer) ["sessionId"] { all_occupants : "all_occupants"
    optional plain, created_at : "created_at" optional plain, destroyed_at :
    "destroyed_at" optional plain, initial_config : "initial_config" optional plain,
    occupant : "occupant" optional plain, session_id : "sessionId" required id, }
}
crate::wire::object! {
    #[inline] CallSettings(request) [] { busy_setting : "busySetting" optional plain,
    cancelled_setting : "cancelledSetting" optional plain, ended_setting : "endedSetting"
    optional plain, initiated_setting : "initiatedSetting" optional plain,
    ongoing_setting : "ongoingSetting" optional plain, rejected_setting :
    "rejectedSetting" optional plain, unanswered_setting : "unansweredSetting" optional
    plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CampaignEvent(answer) [] { app_id : "appId" optional id, campaign_id :
    "campaignId" optional id, completed_at : "completedAt" optional plain, created_at :
    "createdAt" optional plain, failed_count : "failedCount" optional plain, name :
    "name" optional plain, scheduled_at : "scheduledAt" optional plain, sent_at :
    "sentAt" optional plain, sent_count : "sentCount" optional plain, status : "status"
    optional plain, tag : "tag" optional plain, template_id : "templateId" optional id,
    template_version : "templateVersion" optional plain, total_targets : "totalTargets"
    optional plain, updated_at : "updatedAt" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CampaignNotificationEvent(answer) [] { app_id : "appId" optional id,
    campaign_id : "campaignId" optional id, category : "category" optional plain,
    channels : "channels" optional plain, created_at : "createdAt" optional plain,
    data_type : "dataType" optional plain, failed_count : "failedCount" optional plain,
    label : "label" optional plain, notification_id : "notificationId" optional id,
    priority : "priority" optional plain, send_mode : "sendMode" optional plain,
    sent_count : "sentCount" optional plain, status : "status" optional plain, tags :
    "tags" optional plain, template_id : "templateId" optional id, template_version :
    "templateVersion" optional plain, total_targets : "totalTargets" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] CampaignPushEvent(answer) [] { alternative_text : "alternativeText"
    optional plain, app_id : "appId" optional id, campaign_id : "campaignId" optional id,
    category : "category" optional plain, channel_id : "channelId" optional id,
    channel_type : "channelType" optional plain, clicked_at : "clickedAt" optional plain,
    data_type : "dataType" optional plain, delivered_at : "deliveredAt" optional plain,
    engaged_at : "engagedAt" optional plain, error_message : "errorMessage" optional
    plain, failed_at : "failedAt" optional plain, label : "label" optional plain,
    metadata : "metadata" optional plain, notification_id : "notificationId" optional id,
    push_notification_id : "pushNotificationId" optional id, receiver : "receiver"
    optional id, sent_at : "sentAt" optional plain, status : "status" optional plain, tag
    : "tag" optional plain, tags : "tags" optional plain, template_id : "templateId"
    optional id, template_version : "templateVersion" optional plain, variables :
    "variables" optional plain, }
}
crate::wire::object! {
    #[inline] ChangeMemberScope(request) [] { scope : "scope" optional plain, }
}
crate::wire::object! {
    #[inline] ChangedPermissionsEnvelope(answer) ["data"] { data : "data" required plain,
    }
}
crate::wire::object! {
    #[inline] Condition(request) [] { category : "category" optional plain, entity :
    "entity" optional plain, id : "id" optional plain, is_keywords_reference_present :
    "isKeywordsReferencePresent" optional plain, is_media_present : "isMediaPresent"
    optional plain, message : "message" optional plain, operand : "operand" optional
    plain, operator : "operator" optional plain, threshold : "threshold" optional plain,
    value : "value" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ConnectionEvent(answer) [] { current_connection : "currentConnection"
    optional plain, status : "status" optional plain, timestamp : "timestamp" optional
    plain, user : "user" optional plain, user_presence_changed : "userPresenceChanged"
    optional plain, }
}
crate::wire::object! {
    #[inline] ContactDetails(answer) [] { email : "email" optional plain, phno : "phno"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] Conversation(answer) ["conversationId"] { conversation_id :
    "conversationId" required id, conversation_type : "conversationType" optional plain,
    conversation_with : "conversationWith" optional plain, created_at : "createdAt"
    optional plain, last_message : "lastMessage" optional plain, pinned_at : "pinnedAt"
    optional plain, pinned_by : "pinnedBy" optional id, tags : "tags" optional plain,
    unread_message_count : "unreadMessageCount" optional plain, updated_at : "updatedAt"
    optional plain, }
}
crate::wire::object! {
    #[inline] ConversationPeer(request) [] { guid : "guid" optional plain, uid : "uid"
    optional plain, }
}
crate::wire::object! {
    #[inline] ConversationToMute(request) [] { id : "id" optional plain, type_ : "type"
    optional plain, until : "until" optional plain, }
}
crate::wire::object! {
    #[inline] ConversationToUnmute(request) [] { id : "id" optional plain, type_ : "type"
    optional plain, }
}
crate::wire::forms! {
    ConversationWith { User : User, Group : Group, }
}
crate::wire::object! {
    #[inline] CreateApiKey(request) ["name", "scope"] { name : "name" required plain,
    scope : "scope" required plain, }
}
crate::wire::object! {
    #[inline] CreateAuthToken(request) [] { force : "force" optional plain, }
}
crate::wire::object! {
    #[inline] CreateGroup(request) ["guid", "name", "type"] { description : "description"
    optional plain, guid : "guid" required plain, icon : "icon" optional plain, members :
    "members" optional plain, metadata : "metadata" optional plain, name : "name"
    required plain, owner : "owner" optional plain, password : "password" optional plain,
    tags : "tags" optional plain, type_ : "type" required plain, }
}
crate::wire::object! {
    #[inline] CreateKeywords(request) ["category"] { category : "category" required
    plain, description : "description" optional plain, disallowed_sentences :
    "disallowedSentences" optional plain, id : "id" optional plain, name : "name"
    optional plain, search_terms : "searchTerms" optional plain, }
}
crate::wire::object! {
    #[inline] CreateReason(request) ["id", "name"] { description : "description" optional
    plain, id : "id" required plain, name : "name" required plain, }
}
crate::wire::object! {
    #[inline] CreateRole(request) ["name", "role"] { description : "description" optional
    plain, metadata : "metadata" optional plain, name : "name" required plain, role :
    "role" required plain, settings : "settings" optional plain, }
}
crate::wire::object! {
    #[inline] CreateRule(request) [] { action : "action" optional plain, conditions :
    "conditions" optional plain, description : "description" optional plain, enabled :
    "enabled" optional plain, filters : "filters" optional plain, id : "id" optional
    plain, name : "name" optional plain, }
}
crate::wire::object! {
    #[inline] CreateUser(request) ["name", "uid"] { avatar : "avatar" optional plain,
    link : "link" optional plain, metadata : "metadata" optional plain, name : "name"
    required plain, role : "role" optional plain, status_message : "statusMessage"
    optional plain, tags : "tags" optional plain, uid : "uid" required plain,
    with_auth_token : "withAuthToken" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CustomEmailProvider(answer) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, use_stored_email_id : "useStoredEmailID" optional
    plain, webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CustomPushProvider(answer) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CustomPushProviders(answer) [] { push_providers : "pushProviders"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] CustomSmsProvider(answer) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, use_stored_ph_no : "useStoredPhNo" optional plain,
    webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline(never)] CustomTemplate(request) [] { body : "body" optional plain,
    body_fallback : "body_fallback" optional plain, title_group : "titleGroup" optional
    plain, title_one_on_one : "titleOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline(never)] DaySchedule(request) [] { dnd : "dnd" optional plain, from : "from"
    optional plain, to : "to" optional plain, }
}
crate::wire::object! {
    #[inline] DeactivateUsers(request) [] { uids_to_deactivate : "uidsToDeactivate"
    optional plain, }
}
crate::wire::object! {
    #[inline] DeactivatedUsers(answer) [] { already_deactivated_uids :
    "alreadyDeactivatedUids" optional plain, deactivated_uids : "deactivatedUids"
    optional plain, not_found : "notFound" optional plain, }
}
crate::wire::object! {
    #[inline] DeleteMessage(request) [] { permanent : "permanent" optional plain, }
}
crate::wire::object! {
    #[inline] DeletePushToken(request) ["authToken"] { auth_token : "authToken" required
    plain, }
}
crate::wire::object! {
    #[inline] DeleteUser(request) [] { permanent : "permanent" optional plain, }
}
crate::wire::object! {
    #[inline] DeletedApiKey(answer) [] { message : "message" optional plain, success :
    "success" optional plain, }
}
crate::wire::object! {
    #[inline] DeletedUser(answer) [] { deactivated_uids : "deactivatedUids" optional
    plain, message : "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] EmailSettings(request) [] { include_message_metadata_setting :
    "includeMessageMetadataSetting" optional plain, include_message_object_setting :
    "includeMessageObjectSetting" optional plain, include_receiver_metadata_setting :
    "includeReceiverMetadataSetting" optional plain, include_sender_metadata_setting :
    "includeSenderMetadataSetting" optional plain, interval_in_seconds :
    "intervalInSeconds" optional plain, max_per_day : "maxPerDay" optional plain,
    max_per_day_per_conversation : "maxPerDayPerConversation" optional plain,
    notify_for_unread_only : "notifyForUnreadOnly" optional plain, }
}
crate::wire::object! {
    #[inline(never)] EmailSubjectTemplate(request) [] { subject_group : "subjectGroup"
    optional plain, subject_one_on_one : "subjectOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Entities(answer) [] { by : "by" optional plain, for_ : "for"
    optional plain, on : "on" optional plain, receiver : "receiver" optional plain,
    sender : "sender" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ErrorBody(answer) ["code"] { code : "code" required plain, details :
    "details" optional plain, dev_message : "devMessage" optional plain, message :
    "message" optional plain, params : "params" optional plain, source : "source"
    optional plain, }
}
crate::wire::object! {
    #[inline] ErrorEnvelope(answer) ["error"] { error : "error" required plain, }
}
crate::wire::object! {
    #[inline(never)] FailedFanOutItem(answer) ["error"] { error : "error" required plain,
    }
}
crate::wire::forms! {
    FanOutItem { Message : Message, Failed : FailedFanOutItem, Other : crate
    ::wire::Json, }
}
crate::wire::object! {
    #[inline] FcmProvider(answer) [] { notification_in_payload : "notificationInPayload"
    optional plain, provider_id : "providerId" optional id, service_account_creds :
    "serviceAccountCreds" optional plain, service_account_filename :
    "serviceAccountFilename" optional plain, }
}
crate::wire::object! {
    #[inline] FcmProviders(answer) [] { push_providers : "pushProviders" optional plain,
    }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] FeedItemEvent(answer) [] { alternative_text : "alternativeText" optional
    plain, app_id : "appId" optional id, campaign_id : "campaignId" optional id,
    category_id : "categoryId" optional id, channel_id : "channelId" optional id,
    channel_type : "channelType" optional plain, content : "content" optional plain,
    data_type : "dataType" optional plain, delivered_at : "deliveredAt" optional plain,
    engaged_at : "engagedAt" optional plain, id : "id" optional id, interacted_at :
    "interactedAt" optional plain, label : "label" optional plain, metadata : "metadata"
    optional plain, notification_id : "notificationId" optional id, read_at : "readAt"
    optional plain, realtime_fanout : "realtimeFanout" optional plain, receiver :
    "receiver" optional id, sent_at : "sentAt" optional plain, status : "status" optional
    plain, tags : "tags" optional plain, template_category : "templateCategory" optional
    plain, template_id : "templateId" optional id, template_version : "templateVersion"
    optional plain, variables : "variables" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] FindingRule(answer) [] { action : "action" optional plain, blocked_at :
    "blockedAt" optional plain, id : "id" optional id, name : "name" optional plain,
    revision_id : "revisionId" optional id, }
}
crate::wire::object! {
    #[inline] FlagMessage(request) [] { id : "id" optional plain, reason_id : "reasonId"
    optional plain, remark : "remark" optional plain, }
}
crate::wire::object! {
    #[inline(never)] FlagReport(answer) ["uid"] { avatar : "avatar" optional plain,
    description : "description" optional plain, flagged_at : "flaggedAt" optional plain,
    name : "name" optional plain, reason_id : "reasonId" optional id, reason_name :
    "reasonName" optional plain, remark : "remark" optional plain, role : "role" optional
    plain, uid : "uid" required id, }
}
crate::wire::object! {
    #[inline] GetUsageMetrics(request) ["fromDate", "toDate"] { from_date : "fromDate"
    required plain, to_date : "toDate" required plain, }
}
crate::wire::object! {
    #[inline(never)] Group(answer) ["guid"] { conversation_id : "conversationId" optional
    id, created_at : "createdAt" optional plain, description : "description" optional
    plain, guid : "guid" required id, has_joined : "hasJoined" optional plain, icon :
    "icon" optional plain, joined_at : "joinedAt" optional plain, members_count :
    "membersCount" optional plain, metadata : "metadata" optional plain, name : "name"
    optional plain, owner : "owner" optional id, scope : "scope" optional plain, tags :
    "tags" optional plain, type_ : "type" optional plain, updated_at : "updatedAt"
    optional plain, updated_by : "updatedBy" optional id, }
}
crate::wire::object! {
    #[inline] GroupDetails(request) ["guid", "name", "type"] { created_at : "createdAt"
    optional plain, guid : "guid" required plain, icon : "icon" optional plain, metadata
    : "metadata" optional plain, name : "name" required plain, owner : "owner" optional
    plain, password : "password" optional plain, tags : "tags" optional plain, type_ :
    "type" required plain, }
}
crate::wire::object! {
    #[inline(never)] GroupEntity(answer) ["entity"] { entity : "entity" required plain,
    entity_type : "entityType" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] GroupEvent(answer) ["group"] { by : "by" optional plain, group : "group"
    required plain, members : "members" optional plain, }
}
crate::wire::object! {
    #[inline] GroupFilter(request) ["entity", "operand", "operator", "type", "value"] {
    entity : "entity" required plain, operand : "operand" required plain, operator :
    "operator" required plain, type_ : "type" required plain, value : "value" required
    plain, }
}
crate::wire::object! {
    #[inline(never)] GroupMentionTemplate(request) [] { body : "body" optional plain,
    body_fallback : "body_fallback" optional plain, title_group : "titleGroup" optional
    plain, }
}
crate::wire::object! {
    #[inline] GroupPreferences(request) [] { group_member_added : "groupMemberAdded"
    optional plain, group_member_banned : "groupMemberBanned" optional plain,
    group_member_joined : "groupMemberJoined" optional plain, group_member_kicked :
    "groupMemberKicked" optional plain, group_member_left : "groupMemberLeft" optional
    plain, group_member_scope_changed : "groupMemberScopeChanged" optional plain,
    group_member_unbanned : "groupMemberUnbanned" optional plain, group_messages :
    "groupMessages" optional plain, group_quoted_replies : "groupQuotedReplies" optional
    plain, group_reactions : "groupReactions" optional plain, group_replies :
    "groupReplies" optional plain, }
}
crate::wire::object! {
    #[inline(never)] GroupSettings(request) [] { member_added_override :
    "memberAddedOverride" optional plain, member_added_setting : "memberAddedSetting"
    optional plain, member_banned_override : "memberBannedOverride" optional plain,
    member_banned_setting : "memberBannedSetting" optional plain, member_joined_override
    : "memberJoinedOverride" optional plain, member_joined_setting :
    "memberJoinedSetting" optional plain, member_kicked_override : "memberKickedOverride"
    optional plain, member_kicked_setting : "memberKickedSetting" optional plain,
    member_left_override : "memberLeftOverride" optional plain, member_left_setting :
    "memberLeftSetting" optional plain, member_scope_changed_override :
    "memberScopeChangedOverride" optional plain, member_scope_changed_setting :
    "memberScopeChangedSetting" optional plain, member_unbanned_override :
    "memberUnbannedOverride" optional plain, member_unbanned_setting :
    "memberUnbannedSetting" optional plain, message_deleted_setting :
    "messageDeletedSetting" optional plain, message_edited_setting :
    "messageEditedSetting" optional plain, messages_override : "messagesOverride"
    optional plain, messages_setting : "messagesSetting" optional plain,
    quoted_replies_override : "quotedRepliesOverride" optional plain,
    quoted_replies_setting : "quotedRepliesSetting" optional plain, reactions_override :
    "reactionsOverride" optional plain, reactions_setting : "reactionsSetting" optional
    plain, replies_override : "repliesOverride" optional plain, replies_setting :
    "repliesSetting" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ImportGroup(request) ["guid", "name", "type"] { created_at :
    "createdAt" optional plain, group_owner_details : "groupOwnerDetails" optional plain,
    guid : "guid" required plain, icon : "icon" optional plain, metadata : "metadata"
    optional plain, name : "name" required plain, owner : "owner" optional plain,
    password : "password" optional plain, tags : "tags" optional plain, type_ : "type"
    required plain, }
}
crate::wire::object! {
    #[inline] ImportGroups(request) ["groups"] { groups : "groups" required plain, }
}
crate::wire::object! {
    #[inline] ImportMember(request) ["guid", "memberId", "uid"] { group_details :
    "groupDetails" optional plain, guid : "guid" required plain, is_banned : "isBanned"
    optional plain, joined_at : "joinedAt" optional plain, member_id : "memberId"
    required plain, scope : "scope" optional plain, uid : "uid" required plain,
    user_details : "userDetails" optional plain, }
}
crate::wire::object! {
    #[inline] ImportMembers(request) ["members"] { members : "members" required plain, }
}
crate::wire::object! {
    #[inline] ImportMessage(request) ["muid", "receiver", "receiverType", "sender",
    "sentAt"] { category : "category" optional plain, data : "data" optional plain,
    delivered_at : "deliveredAt" optional plain, mentioned_user_details :
    "mentionedUserDetails" optional plain, muid : "muid" required plain, read_at :
    "readAt" optional plain, receiver : "receiver" required plain, receiver_group_details
    : "receiverGroupDetails" optional plain, receiver_group_owner_details :
    "receiverGroupOwnerDetails" optional plain, receiver_type : "receiverType" required
    plain, receiver_user_details : "receiverUserDetails" optional plain, sender :
    "sender" required plain, sender_user_details : "senderUserDetails" optional plain,
    sent_at : "sentAt" required plain, tags : "tags" optional plain, type_ : "type"
    optional plain, }
}
crate::wire::object! {
    #[inline] ImportMessages(request) ["messages"] { messages : "messages" required
    plain, }
}
crate::wire::object! {
    #[inline(never)] ImportUser(request) ["name", "uid"] { avatar : "avatar" optional
    plain, created_at : "createdAt" optional plain, deactivated_at : "deactivatedAt"
    optional plain, last_active_at : "lastActiveAt" optional plain, link : "link"
    optional plain, metadata : "metadata" optional plain, name : "name" required plain,
    role : "role" optional plain, tags : "tags" optional plain, uid : "uid" required
    plain, }
}
crate::wire::object! {
    #[inline] ImportUsers(request) ["users"] { users : "users" required plain, }
}
crate::wire::object! {
    #[inline] ImportedGroup(answer) [] { data : "data" optional plain, error : "error"
    optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] ImportedGroupsEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    #[inline] ImportedMember(answer) [] { data : "data" optional plain, error : "error"
    optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] ImportedMembersEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    #[inline] ImportedMessage(answer) [] { data : "data" optional plain, error : "error"
    optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] ImportedMessagesEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    #[inline] ImportedUser(answer) [] { data : "data" optional plain, error : "error"
    optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] ImportedUsersEnvelope(answer) ["data"] { data : "data" required plain, }
}
crate::wire::object! {
    #[inline(never)] InteractionGoal(request) [] { element_ids : "elementIds" optional
    plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ItemOutcome(answer) [] { error : "error" optional plain, message :
    "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Keywords(answer) ["id"] { active : "active" optional plain, app_id :
    "appId" optional id, category : "category" optional plain, created_at : "createdAt"
    optional plain, default : "default" optional plain, description : "description"
    optional plain, disallowed_sentences : "disallowedSentences" optional plain, id :
    "id" required id, is_csv : "isCSV" optional plain, name : "name" optional plain,
    revision_id : "revisionId" optional id, search_terms : "searchTerms" optional plain,
    updated_at : "updatedAt" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] LegacyConnectionEvent(answer) [] { connections : "connections" optional
    plain, event : "event" optional plain, user : "user" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] LegacyConnectionUser(answer) [] { status : "status" optional plain,
    status_updated : "status_updated" optional plain, status_updated_at :
    "status_updated_at" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    #[inline] ListApiKeys(request) [] { scope : "scope" optional plain, search_key :
    "searchKey" optional plain, }
}
crate::wire::object! {
    #[inline] ListAuthTokens(request) [] { page : "page" optional plain, per_page :
    "perPage" optional plain, }
}
crate::wire::object! {
    #[inline] ListBannedUsers(request) [] { page : "page" optional plain, per_page :
    "perPage" optional plain, }
}
crate::wire::object! {
    #[inline] ListBlockedUsers(request) [] { page : "page" optional plain, per_page :
    "perPage" optional plain, }
}
crate::wire::object! {
    #[inline] ListCallTranscriptions(request) [] { page : "page" optional plain, per_page
    : "perPage" optional plain, }
}
crate::wire::object! {
    #[inline] ListCalls(request) [] { ended_at : "endedAt" optional plain, has_recording
    : "hasRecording" optional plain, has_transcription : "hasTranscription" optional
    plain, mode : "mode" optional plain, participants_count : "participantsCount"
    optional plain, receiver_type : "receiverType" optional plain, started_at :
    "startedAt" optional plain, status : "status" optional plain, type_ : "type" optional
    plain, uid : "uid" optional plain, }
}
crate::wire::object! {
    #[inline] ListConversations(request) [] { conversation_type : "conversationType"
    optional plain, group_tags : "groupTags" optional plain, hide_agentic : "hideAgentic"
    optional plain, include_blocked_users : "includeBlockedUsers" optional plain,
    only_agentic : "onlyAgentic" optional plain, page : "page" optional plain, per_page :
    "perPage" optional plain, search_key : "searchKey" optional plain, tags : "tags"
    optional plain, unique : "unique" optional plain, unread : "unread" optional plain,
    use_cursored_index : "useCursoredIndex" optional plain, user_tags : "userTags"
    optional plain, with_blocked_info : "withBlockedInfo" optional plain, with_tags :
    "withTags" optional plain, with_user_and_group_tags : "withUserAndGroupTags" optional
    plain, }
}
crate::wire::object! {
    #[inline(never)] ListCursor(answer) [] { affix : "affix" optional plain, id : "id"
    optional id, message_id : "messageId" optional plain, sent_at : "sentAt" optional
    plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline] ListFlaggedMessages(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    #[inline] ListFriends(request) [] { page : "page" optional plain, per_page :
    "perPage" optional plain, search_key : "searchKey" optional plain, }
}
crate::wire::object! {
    #[inline] ListGroupMessages(request) [] { affix : "affix" optional plain,
    attachment_types : "attachmentTypes" optional plain, categories : "categories"
    optional plain, category : "category" optional plain, count : "count" optional plain,
    from_timestamp : "fromTimestamp" optional plain, has_attachments : "hasAttachments"
    optional plain, has_links : "hasLinks" optional plain, has_mentions : "hasMentions"
    optional plain, has_reactions : "hasReactions" optional plain,
    hide_messages_from_blocked_users : "hideMessagesFromBlockedUsers" optional plain,
    hide_quoted_messages : "hideQuotedMessages" optional plain, hide_replies :
    "hideReplies" optional plain, id : "id" optional plain, limit : "limit" optional
    plain, mentioned_uids : "mentionedUids" optional plain, mentions_with_blocked_info :
    "mentionsWithBlockedInfo" optional plain, mentions_with_tag_info :
    "mentionsWithTagInfo" optional plain, my_mentions_only : "myMentionsOnly" optional
    plain, search_key : "searchKey" optional plain, sender : "sender" optional plain,
    tags : "tags" optional plain, to_timestamp : "toTimestamp" optional plain, type_ :
    "type" optional plain, types : "types" optional plain, undelivered : "undelivered"
    optional plain, unread : "unread" optional plain, with_tags : "withTags" optional
    plain, }
}
crate::wire::object! {
    #[inline] ListGroups(request) [] { affix : "affix" optional plain, created_at_from :
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
    #[inline] ListMembers(request) [] { page : "page" optional plain, per_page :
    "perPage" optional plain, scopes : "scopes" optional plain, status : "status"
    optional plain, }
}
crate::wire::object! {
    #[inline] ListMessages(request) [] { affix : "affix" optional plain, attachment_types
    : "attachmentTypes" optional plain, categories : "categories" optional plain,
    category : "category" optional plain, conversation_id : "conversationId" optional
    plain, count : "count" optional plain, edited_at_from : "editedAt[from]" optional
    plain, edited_at_to : "editedAt[to]" optional plain, from_timestamp : "fromTimestamp"
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
    #[inline(never)] ListMeta(answer) [] { current : "current" optional plain, cursor :
    "cursor" optional plain, next : "next" optional plain, pagination : "pagination"
    optional plain, previous : "previous" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ListMetaCurrent(answer) [] { count : "count" optional plain, limit :
    "limit" optional plain, }
}
crate::wire::object! {
    #[inline] ListModerationMessages(request) [] { category : "category" optional plain,
    moderation_status : "moderationStatus" optional plain, receiver_guid : "receiverGUID"
    optional plain, receiver_uid : "receiverUID" optional plain, sender : "sender"
    optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline] ListNotificationLogs(request) [] { affix : "affix" optional plain, channel
    : "channel" optional plain, from : "from" optional plain, log_id : "logId" optional
    plain, member : "member" optional plain, message_category : "messageCategory"
    optional plain, message_id : "messageId" optional plain, message_type : "messageType"
    optional plain, notification_triggered : "notificationTriggered" optional plain,
    provider : "provider" optional plain, reaction_id : "reactionId" optional plain,
    reaction_receiver : "reactionReceiver" optional plain, reaction_sender :
    "reactionSender" optional plain, reason : "reason" optional plain, receiver :
    "receiver" optional plain, receiver_type : "receiverType" optional plain, sender :
    "sender" optional plain, success : "success" optional plain, to : "to" optional
    plain, trigger : "trigger" optional plain, }
}
crate::wire::object! {
    #[inline] ListPushTokens(request) ["authToken"] { all : "all" optional plain,
    auth_token : "authToken" required plain, }
}
crate::wire::object! {
    #[inline] ListReviewedMessages(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    #[inline] ListRoles(request) [] { page : "page" optional plain, per_page : "perPage"
    optional plain, }
}
crate::wire::object! {
    #[inline] ListRules(request) [] { limit : "limit" optional plain, }
}
crate::wire::object! {
    #[inline] ListThreadMessages(request) [] { affix : "affix" optional plain, id : "id"
    optional plain, limit : "limit" optional plain, sent_at : "sentAt" optional plain, }
}
crate::wire::object! {
    #[inline] ListThreads(request) [] { affix : "affix" optional plain, limit : "limit"
    optional plain, participated_by_me : "participatedByMe" optional plain, updated_at :
    "updatedAt" optional plain, with_mention_count : "withMentionCount" optional plain,
    with_unread_reply_count : "withUnreadReplyCount" optional plain, }
}
crate::wire::object! {
    #[inline] ListUserMessages(request) [] { affix : "affix" optional plain,
    attachment_types : "attachmentTypes" optional plain, categories : "categories"
    optional plain, category : "category" optional plain, count : "count" optional plain,
    from_timestamp : "fromTimestamp" optional plain, has_attachments : "hasAttachments"
    optional plain, has_links : "hasLinks" optional plain, has_mentions : "hasMentions"
    optional plain, has_reactions : "hasReactions" optional plain, hide_quoted_messages :
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
    #[inline] ListUsers(request) [] { created_at_from : "createdAt[from]" optional plain,
    created_at_to : "createdAt[to]" optional plain, only_deactivated : "onlyDeactivated"
    optional plain, page : "page" optional plain, per_page : "perPage" optional plain,
    role : "role" optional plain, roles : "roles" optional plain, search_in : "searchIn"
    optional plain, search_key : "searchKey" optional plain, status : "status" optional
    plain, tags : "tags" optional plain, updated_at_from : "updatedAt[from]" optional
    plain, updated_at_to : "updatedAt[to]" optional plain, with_deactivated :
    "withDeactivated" optional plain, with_tags : "withTags" optional plain, }
}
crate::wire::object! {
    #[inline] MarkGroupConversationAsDelivered(request) [] { message_id : "messageId"
    optional plain, }
}
crate::wire::object! {
    #[inline] MarkGroupConversationAsRead(request) [] { message_id : "messageId" optional
    plain, }
}
crate::wire::object! {
    #[inline] MarkGroupConversationAsUnread(request) [] { message_id : "messageId"
    optional plain, }
}
crate::wire::object! {
    #[inline] MarkMessageAsInteracted(request) ["interactions"] { interactions :
    "interactions" required plain, }
}
crate::wire::object! {
    #[inline] MarkUserConversationAsDelivered(request) [] { message_id : "messageId"
    optional plain, }
}
crate::wire::object! {
    #[inline] MarkUserConversationAsRead(request) [] { message_id : "messageId" optional
    plain, }
}
crate::wire::object! {
    #[inline] MarkUserConversationAsUnread(request) [] { message_id : "messageId"
    optional plain, }
}
crate::wire::object! {
    #[inline] MarkedConversation(answer) [] { message : "Message" | "message" optional
    plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline(never)] MediaTemplate(request) [] { body_audio : "body_audio" optional
    plain, body_file : "body_file" optional plain, body_image : "body_image" optional
    plain, body_video : "body_video" optional plain, title_group : "titleGroup" optional
    plain, title_one_on_one : "titleOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline] Membership(answer) [] { guid : "guid" optional id, joined_at : "joinedAt"
    optional plain, scope : "scope" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    #[inline(never)] Message(answer) ["id"] { app_id : "appId" optional id, category :
    "category" optional plain, conversation_id : "conversationId" optional id, data :
    "data" optional plain, deleted_at : "deletedAt" optional plain, deleted_by :
    "deletedBy" optional id, delivered_at : "deliveredAt" optional plain, edited_at :
    "editedAt" optional plain, edited_by : "editedBy" optional id, flagged_by :
    "flaggedBy" optional plain, flagged_count : "flaggedCount" optional plain, id : "id"
    required id, last_reply : "lastReply" optional plain, muid : "muid" optional id,
    parent_id : "parentId" optional id, pinned_at : "pinnedAt" optional plain, pinned_by
    : "pinnedBy" optional id, quoted_message : "quotedMessage" optional plain, read_at :
    "readAt" optional plain, receipts : "receipts" optional plain, receiver : "receiver"
    optional id, receiver_type : "receiverType" optional plain, reply_count :
    "replyCount" optional plain, saved_at : "savedAt" optional plain, sender : "sender"
    optional id, sent_at : "sentAt" optional plain, tags : "tags" optional plain, type_ :
    "type" optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline(never)] MessageData(answer) [] { action : "action" optional plain,
    allow_sender_interaction : "allowSenderInteraction" optional plain, attachments :
    "attachments" optional plain, custom_data : "customData" optional plain, entities :
    "entities" optional plain, interaction_goal : "interactionGoal" optional plain,
    interactive_data : "interactiveData" optional plain, mentions : "mentions" optional
    plain, metadata : "metadata" optional plain, moderation : "moderation" optional
    plain, reactions : "reactions" optional plain, resource : "resource" optional plain,
    text : "text" optional plain, url : "url" optional plain, }
}
crate::wire::object! {
    #[inline(never)] MessageEntity(answer) ["entity"] { entity : "entity" required plain,
    entity_type : "entityType" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] MessageEvent(answer) ["message"] { message : "message" required plain, }
}
crate::wire::object! {
    #[inline(never)] MessageFanOut(answer) [] { guids : "guids" optional plain, uids :
    "uids" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] MessageToBeSent(answer) [] { category : "category" optional plain,
    conversation_id : "conversationId" optional id, data : "data" optional plain, muid :
    "muid" optional id, receiver : "receiver" optional id, receiver_type : "receiverType"
    optional plain, sender : "sender" optional id, sent_at : "sentAt" optional plain,
    type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Moderation(answer) [] { rule : "rule" optional plain, status :
    "status" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationAnswer(answer) ["confidence", "isMatchingCondition"] { confidence
    : "confidence" required plain, is_matching_condition : "isMatchingCondition" required
    plain, reason : "reason" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationEvent(answer) ["message"] { message : "message" required plain,
    moderation : "moderation" optional plain, reviewed : "reviewed" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailure(answer) [] { category : "category" optional plain,
    context : "context" optional plain, error_message : "errorMessage" optional plain,
    failed_at : "failedAt" optional plain, http_status : "httpStatus" optional plain,
    response_body : "responseBody" optional plain, response_body_truncated :
    "responseBodyTruncated" optional plain, timeout_ms : "timeoutMs" optional plain,
    validation_errors : "validationErrors" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailureCondition(answer) [] { category : "category" optional
    plain, entity : "entity" optional plain, list_id : "listId" optional id, operand :
    "operand" optional plain, operator : "operator" optional plain, threshold :
    "threshold" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailureContext(answer) [] { condition : "condition" optional
    plain, engine : "engine" optional plain, openai_request_id : "openaiRequestId"
    optional id, provider_error_code : "providerErrorCode" optional plain, request :
    "request" optional plain, rule : "rule" optional plain, setting : "setting" optional
    plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailureEvent(answer) [] { completed_at : "completedAt" optional
    plain, content_type : "contentType" optional plain, failures : "failures" optional
    plain, outcome : "outcome" optional plain, resource : "resource" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailureRequest(answer) [] { basic_auth_sent : "basicAuthSent"
    optional plain, body_bytes : "bodyBytes" optional plain, method : "method" optional
    plain, url : "url" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFailureThreshold(answer) [] { comparison : "comparison" optional
    plain, percent : "percent" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationFinding(answer) [] { condition : "condition" optional plain,
    filter : "filter" optional plain, rule : "rule" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ModerationQuestion(answer) ["contextMessages"] { context_messages :
    "contextMessages" required plain, }
}
crate::wire::object! {
    #[inline(never)] ModerationRuleRef(answer) [] { id : "id" optional id, name : "name"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] MultipleReceivers(request) [] { guids : "guids" optional plain, uids
    : "uids" optional plain, }
}
crate::wire::object! {
    #[inline] MuteConversations(request) [] { conversations : "conversations" optional
    plain, }
}
crate::wire::object! {
    #[inline] MutePreferences(request) [] { dnd : "dnd" optional plain, schedule :
    "schedule" optional plain, }
}
crate::wire::object! {
    #[inline] MuteSettings(request) [] { dnd_preference_override :
    "dndPreferenceOverride" optional plain, muted_groups_override : "mutedGroupsOverride"
    optional plain, muted_one_on_ones_override : "mutedOneOnOnesOverride" optional plain,
    schedule_preference_override : "schedulePreferenceOverride" optional plain,
    schedule_preference_setting : "schedulePreferenceSetting" optional plain, }
}
crate::wire::object! {
    #[inline] MutedConversation(answer) [] { id : "id" optional id, type_ : "type"
    optional plain, until : "until" optional plain, }
}
crate::wire::object! {
    #[inline] MutedConversations(answer) [] { muted_conversations : "mutedConversations"
    optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] NotificationGroup(answer) [] { guid : "guid" optional id, icon : "icon"
    optional plain, name : "name" optional plain, }
}
crate::wire::object! {
    #[inline(never)] NotificationInPayload(request) [] { android : "android" optional
    plain, ios : "ios" optional plain, web : "web" optional plain, }
}
crate::wire::object! {
    #[inline] NotificationLog(answer) ["_id"] { channel : "channel" optional plain,
    component : "component" optional plain, id : "_id" required plain, member : "member"
    optional plain, message_id : "messageId" optional plain, message_sent_at_ms :
    "messageSentAtMS" optional plain, notification_triggered : "notificationTriggered"
    optional plain, payload : "payload" optional plain, processing_ended_at_ms :
    "processingEndedAtMS" optional plain, processing_started_at_ms :
    "processingStartedAtMS" optional plain, provider : "provider" optional plain,
    provider_id : "providerId" optional id, push_token : "pushToken" optional plain,
    reaction_id : "reactionId" optional plain, reaction_receiver : "reactionReceiver"
    optional plain, reaction_sender : "reactionSender" optional plain, reason : "reason"
    optional plain, receiver : "receiver" optional id, receiver_type : "receiverType"
    optional plain, sender : "sender" optional id, token_type : "tokenType" optional
    plain, total_processing_time_in_ms : "totalProcessingTimeInMS" optional plain,
    trigger : "trigger" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] NotificationReceiver(answer) [] { email : "email" optional plain, name :
    "name" optional plain, phno : "phno" optional plain, uid : "uid" optional id, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] NotificationSender(answer) [] { avatar : "avatar" optional plain, name :
    "name" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    #[inline(never)] NotificationTemplates(request) [] { custom_message_template_default
    : "customMessageTemplateDefault" optional plain, custom_message_template_privacy :
    "customMessageTemplatePrivacy" optional plain, email_subject_template_default :
    "emailSubjectTemplateDefault" optional plain, email_subject_template_privacy :
    "emailSubjectTemplatePrivacy" optional plain, group_mention_template_default :
    "groupMentionTemplateDefault" optional plain, group_mention_template_privacy :
    "groupMentionTemplatePrivacy" optional plain, interactive_card_template_default :
    "interactiveCardTemplateDefault" optional plain, interactive_card_template_privacy :
    "interactiveCardTemplatePrivacy" optional plain, interactive_custom_template_default
    : "interactiveCustomTemplateDefault" optional plain,
    interactive_custom_template_privacy : "interactiveCustomTemplatePrivacy" optional
    plain, interactive_form_template_default : "interactiveFormTemplateDefault" optional
    plain, interactive_form_template_privacy : "interactiveFormTemplatePrivacy" optional
    plain, interactive_scheduler_template_default : "interactiveSchedulerTemplateDefault"
    optional plain, interactive_scheduler_template_privacy :
    "interactiveSchedulerTemplatePrivacy" optional plain, media_message_template_default
    : "mediaMessageTemplateDefault" optional plain, media_message_template_privacy :
    "mediaMessageTemplatePrivacy" optional plain, poll_message_template_default :
    "pollMessageTemplateDefault" optional plain, poll_message_template_privacy :
    "pollMessageTemplatePrivacy" optional plain, reminder_message_template_default :
    "reminderMessageTemplateDefault" optional plain, reminder_message_template_privacy :
    "reminderMessageTemplatePrivacy" optional plain, sms_content_template_default :
    "smsContentTemplateDefault" optional plain, sms_content_template_privacy :
    "smsContentTemplatePrivacy" optional plain, text_message_template_default :
    "textMessageTemplateDefault" optional plain, text_message_template_privacy :
    "textMessageTemplatePrivacy" optional plain, use_privacy_template :
    "usePrivacyTemplate" optional plain, user_mention_template_default :
    "userMentionTemplateDefault" optional plain, user_mention_template_privacy :
    "userMentionTemplatePrivacy" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] NotifiedMessage(answer) [] { message : "message" optional plain,
    message_object : "messageObject" optional plain, sender : "sender" optional plain, }
}
crate::wire::object! {
    #[inline] OneOnOnePreferences(request) [] { one_on_one_messages : "oneOnOneMessages"
    optional plain, one_on_one_quoted_replies : "oneOnOneQuotedReplies" optional plain,
    one_on_one_reactions : "oneOnOneReactions" optional plain, one_on_one_replies :
    "oneOnOneReplies" optional plain, }
}
crate::wire::object! {
    #[inline(never)] OneOnOneSettings(request) [] { message_deleted_setting :
    "messageDeletedSetting" optional plain, message_edited_setting :
    "messageEditedSetting" optional plain, messages_override : "messagesOverride"
    optional plain, messages_setting : "messagesSetting" optional plain,
    quoted_replies_override : "quotedRepliesOverride" optional plain,
    quoted_replies_setting : "quotedRepliesSetting" optional plain, reactions_override :
    "reactionsOverride" optional plain, reactions_setting : "reactionsSetting" optional
    plain, replies_override : "repliesOverride" optional plain, replies_setting :
    "repliesSetting" optional plain, }
}
crate::wire::object! {
    #[inline(never)] OtherEntity(answer) [] { entity : "entity" optional plain,
    entity_type : "entityType" optional plain, }
}
crate::wire::object! {
    #[inline(never)] OutgoingData(request) [] { allow_sender_interaction :
    "allowSenderInteraction" optional plain, attachments : "attachments" optional plain,
    custom_data : "customData" optional plain, data : "data" optional plain,
    interaction_goal : "interactionGoal" optional plain, interactive_data :
    "interactiveData" optional plain, metadata : "metadata" optional plain, text : "text"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] Pagination(answer) [] { count : "count" optional plain, current_page
    : "current_page" optional plain, per_page : "per_page" optional plain, total :
    "total" optional plain, total_pages : "total_pages" optional plain, }
}
crate::wire::object! {
    #[inline] Permission(answer) ["id"] { available_values : "availableValues" optional
    plain, created_at : "createdAt" optional plain, data_type : "dataType" optional
    plain, default_value : "defaultValue" optional plain, description : "description"
    optional plain, id : "id" required id, title : "title" optional plain, type_ : "type"
    optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline(never)] PlatformPayload(request) [] { call : "call" optional plain, chat :
    "chat" optional plain, }
}
crate::wire::object! {
    #[inline] PreferencesAfterReset(answer) [] { group_preferences : "groupPreferences"
    optional plain, mute_preferences : "mutePreferences" optional plain,
    one_on_one_preferences : "oneOnOnePreferences" optional plain, use_privacy_template :
    "usePrivacyTemplate" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] PushNotificationDetails(answer) [] { body : "body" optional plain,
    call_action : "callAction" optional plain, call_type : "callType" optional plain,
    conversation_id : "conversationId" optional id, custom : "custom" optional plain,
    message : "message" optional plain, receiver : "receiver" optional id,
    receiver_avatar : "receiverAvatar" optional plain, receiver_name : "receiverName"
    optional plain, receiver_type : "receiverType" optional plain, sender : "sender"
    optional id, sender_avatar : "senderAvatar" optional plain, sender_name :
    "senderName" optional plain, sent_at : "sentAt" optional plain, session_id :
    "sessionId" optional id, tag : "tag" optional plain, title : "title" optional plain,
    type_ : "type" optional plain, unread_message_count : "unreadMessageCount" optional
    plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] PushNotificationEvent(answer) [] { notification_details :
    "notificationDetails" optional plain, to : "to" optional plain, }
}
crate::wire::object! {
    #[inline] PushSettings(request) [] { custom_json : "customJson" optional plain,
    include_message_metadata_setting : "includeMessageMetadataSetting" optional plain,
    include_message_object_setting : "includeMessageObjectSetting" optional plain,
    include_receiver_metadata_setting : "includeReceiverMetadataSetting" optional plain,
    include_sender_metadata_setting : "includeSenderMetadataSetting" optional plain,
    trim_text_field_setting : "trimTextFieldSetting" optional plain, }
}
crate::wire::object! {
    #[inline(never)] PushToken(answer) [] { auth_token : "authToken" optional plain,
    created_at : "createdAt" optional plain, platform : "platform" optional plain,
    provider_id : "providerId" optional id, push_token : "pushToken" optional plain,
    push_token_type : "pushTokenType" optional plain, uid : "uid" optional id, updated_at
    : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline(never)] PushTokens(answer) [] { push_tokens : "pushTokens" optional plain, }
}
crate::wire::object! {
    #[inline] Reaction(answer) ["id"] { id : "id" required id, message_id : "messageId"
    optional id, reacted_at : "reactedAt" optional plain, reacted_by : "reactedBy"
    optional plain, reaction : "reaction" optional plain, uid : "uid" optional id, }
}
crate::wire::object! {
    #[inline(never)] ReactionCount(answer) [] { count : "count" optional plain,
    reacted_by_me : "reactedByMe" optional plain, reaction : "reaction" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ReactionEvent(answer) ["reaction"] { reaction : "reaction" required plain,
    }
}
crate::wire::object! {
    #[inline] ReactivateUsers(request) [] { uids_to_activate : "uidsToActivate" optional
    plain, }
}
crate::wire::object! {
    #[inline] ReactivatedUsers(answer) [] { non_deactivated_uids : "nonDeactivatedUids"
    optional plain, not_found : "notFound" optional plain, reactivated_uids :
    "reactivatedUids" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Reason(answer) ["id"] { created_at : "createdAt" optional plain,
    default : "default" optional plain, description : "description" optional plain, id :
    "id" required id, name : "name" optional plain, updated_at : "updatedAt" optional
    plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ReceiptBody(answer) [] { action : "action" optional plain, message_id :
    "messageId" optional id, timestamp : "timestamp" optional plain, user : "user"
    optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] ReceiptEvent(answer) [] { body : "body" optional plain, delivered_at :
    "deliveredAt" optional plain, message_id : "messageId" optional id, message_sender :
    "messageSender" optional plain, read_at : "readAt" optional plain, receipt_receiver :
    "receiptReceiver" optional plain, receipt_sender : "receiptSender" optional plain,
    receipt_type : "receiptType" optional plain, receiver : "receiver" optional id,
    receiver_type : "receiverType" optional plain, sender : "sender" optional id, type_ :
    "type" optional plain, }
}
crate::wire::object! {
    #[inline] ReceiptMetrics(answer) [] { app_id : "appId" optional id, data_points :
    "dataPoints" optional plain, end_time : "endTime" optional plain, start_time :
    "startTime" optional plain, }
}
crate::wire::object! {
    #[inline] ReceiptMetricsPoint(answer) [] { delivery_receipts : "deliveryReceipts"
    optional plain, end_time : "endTime" optional plain, messages_sent : "messagesSent"
    optional plain, read_receipts : "readReceipts" optional plain, start_time :
    "startTime" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] RecordingEvent(answer) ["sessionId"] { duration : "duration" optional
    plain, recording_date : "recordingDate" optional plain, recording_url :
    "recording_url" optional plain, session_id : "sessionId" required id, start_time :
    "startTime" optional plain, }
}
crate::wire::object! {
    #[inline] RegisterPushToken(request) [] { auth_token : "authToken" optional plain,
    device_token : "deviceToken" optional plain, fcm_token : "fcmToken" optional plain,
    platform : "platform" optional plain, provider_id : "providerId" optional plain,
    timezone : "timezone" optional plain, voip_token : "voipToken" optional plain, }
}
crate::wire::object! {
    #[inline] RemoveFriends(request) [] { friends : "friends" optional plain, }
}
crate::wire::object! {
    #[inline] ReplacePinnedConversations(request) ["pinnedConversations"] {
    pinned_conversations : "pinnedConversations" required plain, }
}
crate::wire::object! {
    #[inline] ResetGroupConversation(request) [] { preserve_order : "preserveOrder"
    optional plain, }
}
crate::wire::object! {
    #[inline] ResetUserConversation(request) [] { conversation_with : "conversationWith"
    optional plain, delete_messages_permanently : "deleteMessagesPermanently" optional
    plain, preserve_order : "preserveOrder" optional plain, }
}
crate::wire::object! {
    #[inline] RestrictFeatures(request) ["featuresToRestrict"] { features_to_restrict :
    "featuresToRestrict" required plain, }
}
crate::wire::object! {
    #[inline] RestrictedFeature(answer) ["key"] { created_at : "createdAt" optional
    plain, description : "description" optional plain, key : "key" required plain, path :
    "path" optional plain, title : "title" optional plain, }
}
crate::wire::object! {
    #[inline] RestrictedFeaturesEnvelope(answer) ["data"] { data : "data" required plain,
    }
}
crate::wire::object! {
    #[inline] ReviewBlockedMessage(request) [] { reviewed : "reviewed" optional plain,
    status : "status" optional plain, }
}
crate::wire::object! {
    #[inline] ReviewFlaggedMessage(request) [] { status : "status" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Role(answer) ["role"] { created_at : "createdAt" optional plain,
    description : "description" optional plain, metadata : "metadata" optional plain,
    name : "name" optional plain, role : "role" required plain, settings : "settings"
    optional plain, updated_at : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline(never)] RoleSettings(answer) [] { list_users : "listUsers" optional plain,
    send_messages_to : "sendMessagesTo" optional plain, }
}
crate::wire::object! {
    #[inline] RoleSettingsInput(request) [] { list_users : "listUsers" optional plain,
    send_messages_to : "sendMessagesTo" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Rule(answer) ["id"] { action : "action" optional plain, active :
    "active" optional plain, conditions : "conditions" optional plain, created_at :
    "createdAt" optional plain, default : "default" optional plain, description :
    "description" optional plain, enabled : "enabled" optional plain, id : "id" required
    id, name : "name" optional plain, revision_id : "revisionId" optional id, updated_at
    : "updatedAt" optional plain, }
}
crate::wire::object! {
    #[inline] SaveCustomEmailProvider(request) ["basicAuthPassword", "basicAuthUsername",
    "isEnabled", "useBasicAuth", "useStoredEmailID", "webhookURL"] { basic_auth_password
    : "basicAuthPassword" required plain, basic_auth_username : "basicAuthUsername"
    required plain, is_enabled : "isEnabled" required plain, use_basic_auth :
    "useBasicAuth" required plain, use_stored_email_id : "useStoredEmailID" required
    plain, webhook_url : "webhookURL" required plain, }
}
crate::wire::object! {
    #[inline] SaveCustomPushProvider(request) ["basicAuthPassword", "basicAuthUsername",
    "isEnabled", "useBasicAuth", "webhookURL"] { basic_auth_password :
    "basicAuthPassword" required plain, basic_auth_username : "basicAuthUsername"
    required plain, is_enabled : "isEnabled" required plain, use_basic_auth :
    "useBasicAuth" required plain, webhook_url : "webhookURL" required plain, }
}
crate::wire::object! {
    #[inline] SaveCustomSmsProvider(request) ["basicAuthPassword", "basicAuthUsername",
    "isEnabled", "useBasicAuth", "useStoredPhNo", "webhookURL"] { basic_auth_password :
    "basicAuthPassword" required plain, basic_auth_username : "basicAuthUsername"
    required plain, is_enabled : "isEnabled" required plain, use_basic_auth :
    "useBasicAuth" required plain, use_stored_ph_no : "useStoredPhNo" required plain,
    webhook_url : "webhookURL" required plain, }
}
crate::wire::object! {
    #[inline] SaveSendgridProvider(request) ["allowEmailReplies", "sendGridApiKey",
    "sendGridTemplateID", "sendGridUnsubscribeGroupID", "senderEmail", "senderName"] {
    allow_email_replies : "allowEmailReplies" required plain, is_enabled : "isEnabled"
    optional plain, send_grid_api_key : "sendGridApiKey" required plain,
    send_grid_template_id : "sendGridTemplateID" required plain,
    send_grid_unsubscribe_group_id : "sendGridUnsubscribeGroupID" required plain,
    sender_email : "senderEmail" required plain, sender_email_for_replies :
    "senderEmailForReplies" optional plain, sender_name : "senderName" required plain, }
}
crate::wire::object! {
    #[inline] SaveTwilioProvider(request) ["twilioAccountSID", "twilioAuthToken",
    "twilioSenderPhoneNumber"] { is_enabled : "isEnabled" optional plain,
    twilio_account_sid : "twilioAccountSID" required plain, twilio_auth_token :
    "twilioAuthToken" required plain, twilio_sender_phone_number :
    "twilioSenderPhoneNumber" required plain, }
}
crate::wire::object! {
    #[inline] SendBotMessage(request) [] { category : "category" optional plain, data :
    "data" optional plain, muid : "muid" optional plain, multiple_receivers :
    "multipleReceivers" optional plain, quoted_message_id : "quotedMessageId" optional
    plain, receiver : "receiver" optional plain, receiver_type : "receiverType" optional
    plain, tags : "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline] SendMessage(request) [] { category : "category" optional plain, data :
    "data" optional plain, muid : "muid" optional plain, multiple_receivers :
    "multipleReceivers" optional plain, quoted_message_id : "quotedMessageId" optional
    plain, receiver : "receiver" optional plain, receiver_type : "receiverType" optional
    plain, tags : "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline] SendModerationMessage(request) ["receiver", "receiverType", "sender"] {
    category : "category" optional plain, data : "data" optional plain, muid : "muid"
    optional plain, receiver : "receiver" required plain, receiver_group_details :
    "receiverGroupDetails" optional plain, receiver_type : "receiverType" required plain,
    receiver_user_details : "receiverUserDetails" optional plain, sender : "sender"
    required plain, sender_user_details : "senderUserDetails" optional plain, sent_at :
    "sentAt" optional plain, tags : "tags" optional plain, type_ : "type" optional plain,
    }
}
crate::wire::object! {
    #[inline] SendThreadMessage(request) [] { category : "category" optional plain, data
    : "data" optional plain, multiple_receivers : "multipleReceivers" optional plain,
    receiver : "receiver" optional plain, receiver_type : "receiverType" optional plain,
    tags : "tags" optional plain, type_ : "type" optional plain, }
}
crate::wire::object! {
    #[inline(never)] SendgridProvider(answer) [] { allow_email_replies :
    "allowEmailReplies" optional plain, replies_webhook : "repliesWebhook" optional
    plain, send_grid_api_key : "sendGridApiKey" optional plain, send_grid_template_id :
    "sendGridTemplateID" optional plain, send_grid_unsubscribe_group_id :
    "sendGridUnsubscribeGroupID" optional plain, sender_email : "senderEmail" optional
    plain, sender_email_for_replies : "senderEmailForReplies" optional plain, sender_name
    : "senderName" optional plain, }
}
crate::wire::object! {
    #[inline(never)] ServiceAccount(request) [] { client_email : "client_email" optional
    plain, private_key : "private_key" optional plain, private_key_id : "private_key_id"
    optional plain, project_id : "project_id" optional plain, }
}
crate::wire::object! {
    #[inline] SetPermissions(answer) [] { permissions : "permissions" optional plain, }
}
crate::wire::object! {
    #[inline] SetRolePermissions(request) ["permissions"] { permissions : "permissions"
    required plain, }
}
crate::wire::object! {
    #[inline] SetScopePermissions(request) ["permissions"] { permissions : "permissions"
    required plain, }
}
crate::wire::object! {
    #[inline] Settings(answer) [] { preferences : "preferences" optional plain, sound :
    "sound" optional plain, templates : "templates" optional plain, }
}
crate::wire::object! {
    #[inline] SettingsPreferences(request) [] { bypass_preferences_for_group_mentions :
    "bypassPreferencesForGroupMentions" optional plain, bypass_preferences_for_mentions :
    "bypassPreferencesForMentions" optional plain, call : "call" optional plain, email :
    "email" optional plain, group : "group" optional plain, mute : "mute" optional plain,
    one_on_one : "oneOnOne" optional plain, push : "push" optional plain, sms : "sms"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] SmsContentTemplate(request) [] { body_group : "bodyGroup" optional
    plain, body_one_on_one : "bodyOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline] SmsSettings(request) [] { include_message_metadata_setting :
    "includeMessageMetadataSetting" optional plain, include_message_object_setting :
    "includeMessageObjectSetting" optional plain, include_receiver_metadata_setting :
    "includeReceiverMetadataSetting" optional plain, include_sender_metadata_setting :
    "includeSenderMetadataSetting" optional plain, interval_in_seconds :
    "intervalInSeconds" optional plain, max_per_day : "maxPerDay" optional plain,
    max_per_day_per_conversation : "maxPerDayPerConversation" optional plain,
    notify_for_unread_only : "notifyForUnreadOnly" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Sounds(request) [] { call : "call" optional plain, chat : "chat"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] StoredAttachment(answer) [] { extension : "extension" optional
    plain, mime_type : "mimeType" optional plain, name : "name" optional plain, size :
    "size" optional plain, url : "url" optional plain, }
}
crate::wire::object! {
    #[inline] StoredCallSettings(answer) [] { busy_override : "busyOverride" optional
    plain, busy_setting : "busySetting" optional plain, cancelled_override :
    "cancelledOverride" optional plain, cancelled_setting : "cancelledSetting" optional
    plain, ended_override : "endedOverride" optional plain, ended_setting :
    "endedSetting" optional plain, initiated_override : "initiatedOverride" optional
    plain, initiated_setting : "initiatedSetting" optional plain, ongoing_override :
    "ongoingOverride" optional plain, ongoing_setting : "ongoingSetting" optional plain,
    rejected_override : "rejectedOverride" optional plain, rejected_setting :
    "rejectedSetting" optional plain, unanswered_override : "unansweredOverride" optional
    plain, unanswered_setting : "unansweredSetting" optional plain, }
}
crate::wire::object! {
    #[inline(never)] StoredCondition(answer) [] { category : "category" optional plain,
    entity : "entity" optional plain, id : "id" optional plain,
    is_keyword_reference_present : "isKeywordReferencePresent" optional plain,
    is_keywords_reference_present : "isKeywordsReferencePresent" optional plain,
    is_list_reference_present : "isListReferencePresent" optional plain, is_media_present
    : "isMediaPresent" optional plain, message : "message" optional plain, operand :
    "operand" optional plain, operator : "operator" optional plain, threshold :
    "threshold" optional plain, value : "value" optional plain, weight : "weight"
    optional plain, }
}
crate::wire::object! {
    #[inline(never)] StoredMuteSettings(answer) [] { dnd_preference_override :
    "dndPreferenceOverride" optional plain, dnd_preference_setting :
    "dndPreferenceSetting" optional plain, muted_groups_override : "mutedGroupsOverride"
    optional plain, muted_one_on_ones_override : "mutedOneOnOnesOverride" optional plain,
    schedule_preference_override : "schedulePreferenceOverride" optional plain,
    schedule_preference_setting : "schedulePreferenceSetting" optional plain, }
}
crate::wire::object! {
    #[inline] StoredSettingsPreferences(answer) [] {
    bypass_preferences_for_group_mentions : "bypassPreferencesForGroupMentions" optional
    plain, bypass_preferences_for_mentions : "bypassPreferencesForMentions" optional
    plain, call : "call" optional plain, email : "email" optional plain, group : "group"
    optional plain, mute : "mute" optional plain, one_on_one : "oneOnOne" optional plain,
    push : "push" optional plain, sms : "sms" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] TextNotificationEvent(answer) [] { group_details : "groupDetails" optional
    plain, messages : "messages" optional plain, sender_details : "senderDetails"
    optional plain, sms_content : "smsContent" optional plain, subject : "subject"
    optional plain, to : "to" optional plain, }
}
crate::wire::object! {
    #[inline(never)] TextTemplate(request) [] { body : "body" optional plain, title_group
    : "titleGroup" optional plain, title_one_on_one : "titleOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline] Timezone(answer) [] { timezone : "timezone" optional plain, }
}
crate::wire::object! {
    #[inline(never)] Transcription(answer) ["tid"] { end_time : "endTime" optional plain,
    mid : "mid" optional plain, room_name : "roomName" optional plain, start_time :
    "startTime" optional plain, tid : "tid" required plain, transcript_date :
    "transcriptDate" optional plain, transcript_url : "transcriptUrl" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] TranscriptionEvent(answer) ["sessionId"] { end_time : "endTime" optional
    plain, session_id : "sessionId" required id, start_time : "startTime" optional plain,
    tid : "tid" optional plain, transcript_date : "transcriptDate" optional plain,
    transcript_url : "transcript_url" optional plain, }
}
crate::wire::object! {
    #[inline(never)] TwilioProvider(answer) [] { twilio_account_sid : "twilioAccountSID"
    optional plain, twilio_auth_token : "twilioAuthToken" optional plain,
    twilio_sender_phone_number : "twilioSenderPhoneNumber" optional plain, }
}
crate::wire::object! {
    #[inline] UnblockUsers(request) ["blockedUids"] { blocked_uids : "blockedUids"
    required plain, }
}
crate::wire::object! {
    #[inline] UnmuteConversations(request) [] { conversations : "conversations" optional
    plain, }
}
crate::wire::object! {
    #[inline] UnregisterPushTokens(request) ["authToken"] { auth_token : "authToken"
    required plain, }
}
crate::wire::object! {
    #[inline] UnwrappedAcknowledgement(answer) [] { data : "data" optional plain, message
    : "message" optional plain, success : "success" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateApiKey(request) [] { name : "name" optional plain, scope : "scope"
    optional plain, }
}
crate::wire::object! {
    #[inline] UpdateApnsProvider(request) [] { bundle_id : "bundleId" optional plain,
    include_content_available : "includeContentAvailable" optional plain,
    include_mutable_content : "includeMutableContent" optional plain, key_id : "keyId"
    optional plain, p8_key : "p8Key" optional plain, p8_key_filename : "p8KeyFilename"
    optional plain, production_mode : "productionMode" optional plain, provider_id :
    "providerId" optional plain, team_id : "teamId" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateAuthToken(request) [] { app_info : "appInfo" optional plain, platform
    : "platform" optional plain, user_agent : "userAgent" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateContactDetails(request) [] { email : "email" optional plain, phno :
    "phno" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateCustomEmailProvider(request) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, use_stored_email_id : "useStoredEmailID" optional
    plain, webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateCustomPushProvider(request) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateCustomSmsProvider(request) [] { basic_auth_password :
    "basicAuthPassword" optional plain, basic_auth_username : "basicAuthUsername"
    optional plain, is_enabled : "isEnabled" optional plain, use_basic_auth :
    "useBasicAuth" optional plain, use_stored_ph_no : "useStoredPhNo" optional plain,
    webhook_url : "webhookURL" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateFcmProvider(request) [] { notification_in_payload :
    "notificationInPayload" optional plain, provider_id : "providerId" optional plain,
    service_account_creds : "serviceAccountCreds" optional plain,
    service_account_filename : "serviceAccountFilename" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateGroup(request) [] { description : "description" optional plain, icon
    : "icon" optional plain, metadata : "metadata" optional plain, name : "name" optional
    plain, owner : "owner" optional plain, password : "password" optional plain, tags :
    "tags" optional plain, type_ : "type" optional plain, unset : "unset" optional plain,
    }
}
crate::wire::object! {
    #[inline] UpdateGroupConversation(request) [] { tags : "tags" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateKeywords(request) ["category"] { category : "category" required
    plain, description : "description" optional plain, disallowed_sentences :
    "disallowedSentences" optional plain, id : "id" optional plain, name : "name"
    optional plain, search_terms : "searchTerms" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateMessage(request) [] { data : "data" optional plain, tags : "tags"
    optional plain, }
}
crate::wire::object! {
    #[inline] UpdateModerationMessage(request) [] { data : "data" optional plain, }
}
crate::wire::object! {
    #[inline] UpdatePreferences(request) [] { group_preferences : "groupPreferences"
    optional plain, mute_preferences : "mutePreferences" optional plain,
    one_on_one_preferences : "oneOnOnePreferences" optional plain, use_privacy_template :
    "usePrivacyTemplate" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateReason(request) [] { name : "name" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateRole(request) [] { description : "description" optional plain,
    metadata : "metadata" optional plain, name : "name" optional plain, settings :
    "settings" optional plain, unset : "unset" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateRule(request) [] { action : "action" optional plain, conditions :
    "conditions" optional plain, description : "description" optional plain, enabled :
    "enabled" optional plain, filters : "filters" optional plain, id : "id" optional
    plain, name : "name" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateSendgridProvider(request) [] { allow_email_replies :
    "allowEmailReplies" optional plain, is_enabled : "isEnabled" optional plain,
    send_grid_api_key : "sendGridApiKey" optional plain, send_grid_template_id :
    "sendGridTemplateID" optional plain, send_grid_unsubscribe_group_id :
    "sendGridUnsubscribeGroupID" optional plain, sender_email : "senderEmail" optional
    plain, sender_email_for_replies : "senderEmailForReplies" optional plain, sender_name
    : "senderName" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateSettings(request) [] { preferences : "preferences" optional plain,
    sound : "sound" optional plain, templates : "templates" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateTimezone(request) [] { timezone : "timezone" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateTwilioProvider(request) [] { is_enabled : "isEnabled" optional plain,
    twilio_account_sid : "twilioAccountSID" optional plain, twilio_auth_token :
    "twilioAuthToken" optional plain, twilio_sender_phone_number :
    "twilioSenderPhoneNumber" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateUser(request) [] { avatar : "avatar" optional plain, link : "link"
    optional plain, metadata : "metadata" optional plain, name : "name" optional plain,
    role : "role" optional plain, status_message : "statusMessage" optional plain, tags :
    "tags" optional plain, unset : "unset" optional plain, }
}
crate::wire::object! {
    #[inline] UpdateUserConversation(request) [] { tags : "tags" optional plain, }
}
crate::wire::object! {
    #[inline] UsageMetrics(answer) [] { metrics : "metrics" optional plain, time_range :
    "time_range" optional plain, }
}
crate::wire::object! {
    #[inline] UsageNumbers(answer) [] { active_users : "active_users" optional plain,
    audio_minutes : "audio_minutes" optional plain, concurrent_users : "concurrent_users"
    optional plain, recorded_minutes : "recorded_minutes" optional plain, video_minutes :
    "video_minutes" optional plain, }
}
crate::wire::object! {
    #[inline] UsageRange(answer) [] { from_date : "fromDate" optional plain, to_date :
    "toDate" optional plain, }
}
crate::wire::object! {
    #[inline(never)] User(answer) ["uid"] { auth_token : "authToken" optional plain,
    avatar : "avatar" optional plain, blocked_at : "blockedAt" optional plain,
    blocked_by_me : "blockedByMe" optional plain, blocked_by_me_at : "blockedByMeAt"
    optional plain, conversation_id : "conversationId" optional id, created_at :
    "createdAt" optional plain, deactivated_at : "deactivatedAt" optional plain,
    has_blocked_me : "hasBlockedMe" optional plain, joined_at : "joinedAt" optional
    plain, last_active_at : "lastActiveAt" optional plain, link : "link" optional plain,
    metadata : "metadata" optional plain, name : "name" optional plain, role : "role"
    optional plain, scope : "scope" optional plain, status : "status" optional plain,
    tags : "tags" optional plain, uid : "uid" required id, updated_at : "updatedAt"
    optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] UserConnection(answer) [] { action : "action" optional plain, app_info :
    "appInfo" optional plain, connected_at : "connectedAt" optional plain, platform :
    "platform" optional plain, user_agent : "userAgent" optional plain, }
}
crate::wire::object! {
    #[inline] UserDetails(request) ["name", "uid"] { avatar : "avatar" optional plain,
    created_at : "createdAt" optional plain, link : "link" optional plain, metadata :
    "metadata" optional plain, name : "name" required plain, role : "role" optional
    plain, tags : "tags" optional plain, uid : "uid" required plain, }
}
crate::wire::object! {
    #[inline(never)] UserEntity(answer) ["entity"] { entity : "entity" required plain,
    entity_type : "entityType" optional plain, }
}
crate::wire::object! {
    #[inline] UserFilter(request) ["entity", "operand", "operator", "type", "value"] {
    entity : "entity" required plain, operand : "operand" required plain, operator :
    "operator" required plain, type_ : "type" required plain, value : "value" required
    plain, }
}
crate::wire::object! {
    #[inline(never)] UserMentionTemplate(request) [] { body_fallback : "body_fallback"
    optional plain, body_group : "bodyGroup" optional plain, body_one_on_one :
    "bodyOneOnOne" optional plain, title_group : "titleGroup" optional plain,
    title_one_on_one : "titleOneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline] UserPreferenceSettings(answer) [] { group : "group" optional plain, mute :
    "mute" optional plain, one_on_one : "oneOnOne" optional plain, }
}
crate::wire::object! {
    #[inline] UserPreferences(answer) [] { preferences : "preferences" optional plain,
    sound : "sound" optional plain, templates : "templates" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] WebhookEnvelope(answer) [] { app_id : "appId" optional id, bot : "bot"
    optional plain, chat_api_version : "chatAPIVersion" optional plain, data : "data"
    optional plain, origin : "origin" optional plain, region : "region" optional plain,
    trigger : "trigger" optional plain, type_ : "type" optional plain, webhook :
    "webhook" optional plain, }
}
#[cfg(feature = "webhooks")]
crate::wire::object! {
    #[inline] WebhookOrigin(answer) [] { language : "language" optional plain, platform :
    "platform" optional plain, resource : "resource" optional plain, }
}
crate::wire::object! {
    #[inline(never)] WeekSchedule(request) [] { friday : "friday" optional plain, monday
    : "monday" optional plain, saturday : "saturday" optional plain, sunday : "sunday"
    optional plain, thursday : "thursday" optional plain, tuesday : "tuesday" optional
    plain, wednesday : "wednesday" optional plain, }
}
