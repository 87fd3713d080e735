// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The models of requests and answers.
///That something was done.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Acknowledgement {
    ///The same in words, for people. Never parse it; some of these sentences are copied from other operations.
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A provider of APNs to add.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddApnsProvider {
    ///The bundle id of the app.
    #[cfg_attr(feature = "schemars", serde(rename = "bundleId"))]
    pub bundle_id: ::std::option::Option<::std::string::String>,
    ///Whether a push message wakes the app in the background.
    #[cfg_attr(feature = "schemars", serde(rename = "includeContentAvailable"))]
    pub include_content_available: ::std::option::Option<bool>,
    ///Whether the app may change a notification before it is shown.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMutableContent"))]
    pub include_mutable_content: ::std::option::Option<bool>,
    ///The id of the key.
    #[cfg_attr(feature = "schemars", serde(rename = "keyId"))]
    pub key_id: ::std::option::Option<::std::string::String>,
    ///The key, as PEM.
    #[cfg_attr(feature = "schemars", serde(rename = "p8Key"))]
    pub p8_key: ::std::option::Option<crate::wire::Secret>,
    ///The name of the file that the key came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "p8KeyFilename"))]
    pub p8_key_filename: ::std::option::Option<::std::string::String>,
    ///Whether the production environment of APNs is used, rather than its sandbox.
    #[cfg_attr(feature = "schemars", serde(rename = "productionMode"))]
    pub production_mode: ::std::option::Option<bool>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The id of the team: 10 characters (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "teamId"))]
    pub team_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A provider of FCM to add.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFcmProvider {
    ///On which platforms a push message carries a notification of its own beside the data.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationInPayload"))]
    pub notification_in_payload: ::std::option::Option<NotificationInPayload>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The credentials of the service account. Their fields are spelt as Google spells them.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountCreds"))]
    pub service_account_creds: ::std::option::Option<ServiceAccount>,
    ///The name of the file that the service account came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountFilename"))]
    pub service_account_filename: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Friends to add.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddFriends {
    ///The uids of the friends.
    pub accepted: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether a conversation with each is made as well. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "addToConversations"))]
    pub add_to_conversations: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to add to a group, by the scope that they are to have, and users to ban from it. A list that would be empty is left out.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMembers {
    ///The uids of those who are to be admins. All lists together hold up to 100.
    pub admins: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The uids of those who are to be moderators.
    pub moderators: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The uids of those who are to be participants.
    pub participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The uids of those who are to be banned.
    #[cfg_attr(feature = "schemars", serde(rename = "usersToBan"))]
    pub users_to_ban: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What adding a provider of APNs comes to.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddedApnsProvider {
    ///The providers of APNs. Empty in the documented sample.
    #[cfg_attr(feature = "schemars", serde(rename = "pushProviders"))]
    pub push_providers: ::std::option::Option<crate::wire::Rows<ApnsProvider>>,
    ///Whether it was done. Absent in the documented sample.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of friends that were to be added.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddedFriends {
    ///What became of each, by uid.
    pub accepted: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ItemOutcome>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one who was to be added or banned.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddedMember {
    ///The action message that tells the group of it. Absent for those who were banned.
    pub data: ::std::option::Option<Message>,
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///The same in words, for people. No sample holds it.
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of members that were to be added.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddedMembers {
    ///What became of those who were to be admins, by uid.
    pub admins: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AddedMember>,
    >,
    ///What became of those who were to be moderators, by uid.
    pub moderators: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AddedMember>,
    >,
    ///What became of those who were to be participants, by uid.
    pub participants: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AddedMember>,
    >,
    ///What became of those who were to be banned, by uid.
    #[cfg_attr(feature = "schemars", serde(rename = "usersToBan"))]
    pub users_to_ban: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, AddedMember>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Features to allow to a role again.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllowFeatures {
    ///Whether all are to be allowed. The list is ignored then (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "allowAll"))]
    pub allow_all: ::std::option::Option<bool>,
    ///The ids of the features.
    #[cfg_attr(feature = "schemars", serde(rename = "featuresToAllow"))]
    pub features_to_allow: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///An API key.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    ///The key, 40 hexadecimal digits.
    #[cfg_attr(feature = "schemars", serde(rename = "apiKey"))]
    pub api_key: crate::wire::Secret,
    ///When it was made, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What the key is called.
    pub name: ::std::option::Option<::std::string::String>,
    ///What it may do.
    pub scope: ::std::option::Option<crate::types::ApiKeyScope>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A provider of APNs. The fields are presumed to be those of the request; what is answered is documented nowhere.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApnsProvider {
    ///The bundle id of the app.
    #[cfg_attr(feature = "schemars", serde(rename = "bundleId"))]
    pub bundle_id: ::std::option::Option<::std::string::String>,
    ///Whether a push message wakes the app in the background.
    #[cfg_attr(feature = "schemars", serde(rename = "includeContentAvailable"))]
    pub include_content_available: ::std::option::Option<bool>,
    ///Whether the app may change a notification before it is shown.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMutableContent"))]
    pub include_mutable_content: ::std::option::Option<bool>,
    ///The id of the key.
    #[cfg_attr(feature = "schemars", serde(rename = "keyId"))]
    pub key_id: ::std::option::Option<::std::string::String>,
    ///The key, as PEM.
    #[cfg_attr(feature = "schemars", serde(rename = "p8Key"))]
    pub p8_key: ::std::option::Option<crate::wire::Secret>,
    ///The name of the file that the key came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "p8KeyFilename"))]
    pub p8_key_filename: ::std::option::Option<::std::string::String>,
    ///Whether the production environment of APNs is used, rather than its sandbox.
    #[cfg_attr(feature = "schemars", serde(rename = "productionMode"))]
    pub production_mode: ::std::option::Option<bool>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The id of the team: 10 characters (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "teamId"))]
    pub team_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The providers of APNs.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApnsProviders {
    ///The providers, in no documented order.
    #[cfg_attr(feature = "schemars", serde(rename = "pushProviders"))]
    pub push_providers: ::std::option::Option<crate::wire::Rows<ApnsProvider>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A file to send with a message. The server does not take the file itself, only an address to fetch it from.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    ///The extension of the file's name, without the dot.
    pub extension: ::std::string::String,
    ///The media type of the file, such as `image/png`.
    #[cfg_attr(feature = "schemars", serde(rename = "mimeType"))]
    pub mime_type: ::std::string::String,
    ///The name of the file.
    pub name: ::std::string::String,
    ///The size of the file in bytes, written as a string of digits.
    pub size: ::std::option::Option<::std::string::String>,
    ///The address of the file. It must be open to CometChat, which may copy the file into its own storage.
    pub url: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A token that the client SDKs log a user in with.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthToken {
    ///What else was said of it. An object when it is sent, a text when it is read.
    #[cfg_attr(feature = "schemars", serde(rename = "appInfo"))]
    pub app_info: ::std::option::Option<::std::string::String>,
    ///The token: the uid, `_`, the moment of its creation in ten digits, and hexadecimal digits. Treat it as opaque.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: crate::wire::Secret,
    ///When the token was made, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What kind of device uses it, as far as it was said.
    pub platform: ::std::option::Option<::std::string::String>,
    ///The uid of the user.
    pub uid: ::std::option::Option<::std::string::String>,
    ///Which program uses it, as far as it was said.
    #[cfg_attr(feature = "schemars", serde(rename = "userAgent"))]
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What a webhook answers before a message is stored. Any other object is put into the metadata of the message, at `@injected.webhooks` under the id of the webhook; an empty one changes nothing.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BeforeMessageAnswer {
    ///`do_not_propagate` drops the message; its sender gets `ERR_BLOCKED_BY_WEBHOOK`.
    pub action: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a user blocked others, or no longer does.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockEvent {
    ///Who did it.
    pub by: ::std::option::Option<User>,
    ///Whom it is about, by uid.
    pub users: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, User>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to block.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockUsers {
    ///The uids of the users.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedUids"))]
    pub blocked_uids: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message that a rule withheld.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockedMessage {
    ///What the rule does.
    pub action: ::std::option::Option<::std::vec::Vec<crate::types::RuleAction>>,
    ///The app. Only rows of `list-reviewed-messages` have it.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///When the message was withheld, in seconds since 1970-01-01 UTC, with the id of the message behind the point, as in `1690001008.000000000007`. Only rows of `list-reviewed-messages` have it.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedAt"))]
    pub blocked_at: ::std::option::Option<::std::string::String>,
    ///The condition that the message met.
    pub condition: ::std::option::Option<StoredCondition>,
    ///When the message was put on the list, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The message. It may say `pending`, though it was decided about.
    pub message: Message,
    ///The revision of the rule that the message was decided by.
    #[cfg_attr(feature = "schemars", serde(rename = "revisionId"))]
    pub revision_id: ::std::option::Option<::std::string::String>,
    ///The id of the rule.
    #[cfg_attr(feature = "schemars", serde(rename = "ruleId"))]
    pub rule_id: ::std::option::Option<::std::string::String>,
    ///The name of the rule.
    #[cfg_attr(feature = "schemars", serde(rename = "ruleName"))]
    pub rule_name: ::std::option::Option<::std::string::String>,
    ///When the row was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to blocking and unblocking.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlockedUsersEnvelope {
    ///What became of each, by uid.
    pub data: ::std::collections::BTreeMap<::std::string::String, ItemOutcome>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How the participants of a call reach it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CallChannel {
    ///Who the channel is for.
    pub identity: ::std::option::Option<::std::string::String>,
    ///What lets a participant in.
    pub secret: ::std::option::Option<crate::wire::Secret>,
    ///The host of the channel.
    pub service: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A call that a message tells of.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallEntity {
    ///The call.
    pub entity: CallSession,
    ///The kind of the entity, `call` here.
    #[cfg_attr(feature = "schemars", serde(rename = "entityType"))]
    pub entity_type: ::std::option::Option<crate::types::EntityType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What an event about the signalling of a call tells.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallEvent {
    ///The call as a message of the category `call`. Its sender is who acts; who called is at `data.entities.on.entity.sender`.
    pub call: Message,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A call that was made.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallLog {
    ///When the call ended, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "endedAt"))]
    pub ended_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether the call was recorded.
    #[cfg_attr(feature = "schemars", serde(rename = "hasRecording"))]
    pub has_recording: ::std::option::Option<bool>,
    ///Whether the call was transcribed.
    #[cfg_attr(feature = "schemars", serde(rename = "hasTranscription"))]
    pub has_transcription: ::std::option::Option<bool>,
    ///When the call was begun, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "initiatedAt"))]
    pub initiated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who began the call.
    pub initiator: ::std::option::Option<::std::string::String>,
    ///Whatever the app stored with the call. Empty in every sample, where it is written as an empty list.
    #[cfg_attr(feature = "schemars", serde(rename = "metaData"))]
    pub meta_data: ::std::option::Option<crate::wire::JsonObject>,
    ///The id of the meeting.
    pub mid: ::std::option::Option<::std::string::String>,
    ///What kind of call it was.
    pub mode: ::std::option::Option<crate::types::CallMode>,
    ///Those who were called or joined.
    pub participants: ::std::option::Option<crate::wire::Rows<CallParticipant>>,
    ///The uid of the user, or the guid of the group, that was called.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether a user or a group was called.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The recordings of the call. Only the text speaks of them, so that the name of this field is a guess.
    pub recordings: ::std::option::Option<crate::wire::Rows<CallRecording>>,
    ///The id of the call's session.
    #[cfg_attr(feature = "schemars", serde(rename = "sessionId"))]
    pub session_id: ::std::string::String,
    ///When somebody took the call, in seconds since 1970-01-01 UTC. The text says that it is when the call was begun, the sample has it later.
    #[cfg_attr(feature = "schemars", serde(rename = "startedAt"))]
    pub started_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What became of the call.
    pub status: ::std::option::Option<crate::types::CallStatus>,
    ///The labels of the call. Empty in every sample.
    pub tags: ::std::option::Option<::std::vec::Vec<crate::wire::Json>>,
    ///The minutes of audio of all participants.
    #[cfg_attr(feature = "schemars", serde(rename = "totalAudioMinutes"))]
    pub total_audio_minutes: ::std::option::Option<f64>,
    ///How long the call was, in hours, minutes and seconds such as `00:01:30`.
    #[cfg_attr(feature = "schemars", serde(rename = "totalDuration"))]
    pub total_duration: ::std::option::Option<::std::string::String>,
    ///How long the call was, in minutes.
    #[cfg_attr(feature = "schemars", serde(rename = "totalDurationInMinutes"))]
    pub total_duration_in_minutes: ::std::option::Option<f64>,
    ///How many joined the call. Several devices of a user are counted apart.
    #[cfg_attr(feature = "schemars", serde(rename = "totalParticipants"))]
    pub total_participants: ::std::option::Option<i64>,
    ///The minutes of video of all participants.
    #[cfg_attr(feature = "schemars", serde(rename = "totalVideoMinutes"))]
    pub total_video_minutes: ::std::option::Option<f64>,
    ///The newest transcriptions of the call, up to five.
    pub transcriptions: ::std::option::Option<crate::wire::Rows<Transcription>>,
    ///What was transmitted.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::CallType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A participant of a session.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallOccupant {
    ///Whether there was only sound: the **text** `true` or `false`.
    pub audio_call: ::std::option::Option<::std::string::String>,
    ///When the participant came, in seconds since 1970-01-01 UTC.
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the participant left, in seconds since 1970-01-01 UTC.
    pub left_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The name.
    pub name: ::std::option::Option<::std::string::String>,
    ///The uid. In no sample, but seen.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///One who was called or joined a call.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallParticipant {
    ///The device that the participant joined with. Absent where the participant never did, as the following three.
    #[cfg_attr(feature = "schemars", serde(rename = "deviceId"))]
    pub device_id: ::std::option::Option<::std::string::String>,
    ///Whether the participant joined.
    #[cfg_attr(feature = "schemars", serde(rename = "isJoined"))]
    pub is_joined: ::std::option::Option<bool>,
    ///When the participant joined, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the participant left, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "leftAt"))]
    pub left_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the meeting.
    pub mid: ::std::option::Option<::std::string::String>,
    ///What became of the call for the participant.
    pub state: ::std::option::Option<crate::types::CallStatus>,
    ///The minutes of audio of the participant.
    #[cfg_attr(feature = "schemars", serde(rename = "totalAudioMinutes"))]
    pub total_audio_minutes: ::std::option::Option<f64>,
    ///How long the participant was there, in minutes. The text calls it `totalDurationInMinutes`.
    #[cfg_attr(feature = "schemars", serde(rename = "totalDuration"))]
    pub total_duration: ::std::option::Option<f64>,
    ///The minutes of video of the participant.
    #[cfg_attr(feature = "schemars", serde(rename = "totalVideoMinutes"))]
    pub total_video_minutes: ::std::option::Option<f64>,
    ///The uid of the user.
    pub uid: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A recording of a call.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    ///How long the recording is. The unit is not documented.
    pub duration: ::std::option::Option<f64>,
    ///When the recording ends, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "endTime"))]
    pub end_time: ::std::option::Option<crate::wire::Timestamp>,
    ///The address of the recording.
    pub recording_url: ::std::option::Option<::std::string::String>,
    ///The id of the recording.
    pub rid: ::std::option::Option<::std::string::String>,
    ///When the recording begins, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A call as the messages of the category `call` show it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallSession {
    ///The conversation that the call belongs to.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///Who takes part, and what the app keeps with the call.
    pub data: ::std::option::Option<CallSessionData>,
    ///When the call was begun, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "initiatedAt"))]
    pub initiated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the calling user joined, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid or the guid of who is called.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether a user or a group is called.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The uid of the user who calls.
    pub sender: ::std::option::Option<::std::string::String>,
    ///The id of the call, in lower case here and nowhere else.
    pub sessionid: ::std::string::String,
    ///When the call was taken, in seconds since 1970-01-01 UTC. Only on a call that was.
    #[cfg_attr(feature = "schemars", serde(rename = "startedAt"))]
    pub started_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What has become of it, the same as the `action` of the message. `initiated` and `ongoing` are documented.
    pub status: ::std::option::Option<::std::string::String>,
    ///Whether it has pictures.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    ///How the participants reach the call.
    #[cfg_attr(feature = "schemars", serde(rename = "wsChannel"))]
    pub ws_channel: ::std::option::Option<CallChannel>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Who takes part in a call, and what the app keeps with it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallSessionData {
    ///Who calls and who is called.
    pub entities: ::std::option::Option<Entities>,
    ///What the app keeps with the call.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What an event about the media of a call or a meeting tells.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallSessionEvent {
    ///Everybody who took part.
    pub all_occupants: ::std::option::Option<crate::wire::Rows<CallOccupant>>,
    ///When the session began, in seconds since 1970-01-01 UTC.
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When it ended, in seconds since 1970-01-01 UTC.
    pub destroyed_at: ::std::option::Option<crate::wire::Timestamp>,
    ///How the participant joined. Truth values are texts here.
    pub initial_config: ::std::option::Option<crate::wire::JsonObject>,
    ///Who came or left.
    pub occupant: ::std::option::Option<CallOccupant>,
    ///The id of the session.
    #[cfg_attr(feature = "schemars", serde(rename = "sessionId"))]
    pub session_id: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Which states of a call notify, as they are changed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallSettings {
    ///Whether a call that is `busy` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "busySetting"))]
    pub busy_setting: ::std::option::Option<i64>,
    ///Whether a call that is `cancelled` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "cancelledSetting"))]
    pub cancelled_setting: ::std::option::Option<i64>,
    ///Whether a call that is `ended` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "endedSetting"))]
    pub ended_setting: ::std::option::Option<i64>,
    ///Whether a call that is `initiated` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "initiatedSetting"))]
    pub initiated_setting: ::std::option::Option<i64>,
    ///Whether a call that is `ongoing` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "ongoingSetting"))]
    pub ongoing_setting: ::std::option::Option<i64>,
    ///Whether a call that is `rejected` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "rejectedSetting"))]
    pub rejected_setting: ::std::option::Option<i64>,
    ///Whether a call that is `unanswered` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "unansweredSetting"))]
    pub unanswered_setting: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a campaign ended.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CampaignEvent {
    ///The app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The id of the campaign.
    #[cfg_attr(feature = "schemars", serde(rename = "campaignId"))]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    ///When it ended, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "completedAt"))]
    pub completed_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When it was made, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///How many were not.
    #[cfg_attr(feature = "schemars", serde(rename = "failedCount"))]
    pub failed_count: ::std::option::Option<i64>,
    ///Its name.
    pub name: ::std::option::Option<::std::string::String>,
    ///For when it was planned, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "scheduledAt"))]
    pub scheduled_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When it was sent, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///How many were reached.
    #[cfg_attr(feature = "schemars", serde(rename = "sentCount"))]
    pub sent_count: ::std::option::Option<i64>,
    ///Where it stands.
    pub status: ::std::option::Option<::std::string::String>,
    ///A word of the app's own.
    pub tag: ::std::option::Option<::std::string::String>,
    ///The template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateId"))]
    pub template_id: ::std::option::Option<::std::string::String>,
    ///The version of the template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateVersion"))]
    pub template_version: ::std::option::Option<i64>,
    ///How many users it is for.
    #[cfg_attr(feature = "schemars", serde(rename = "totalTargets"))]
    pub total_targets: ::std::option::Option<i64>,
    ///When it was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a notification of a campaign was made.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CampaignNotificationEvent {
    ///The app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The campaign.
    #[cfg_attr(feature = "schemars", serde(rename = "campaignId"))]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    ///The category of the template.
    pub category: ::std::option::Option<::std::string::String>,
    ///The ways it goes.
    pub channels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When it was made, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The kind of its data.
    #[cfg_attr(feature = "schemars", serde(rename = "dataType"))]
    pub data_type: ::std::option::Option<::std::string::String>,
    ///How many were not.
    #[cfg_attr(feature = "schemars", serde(rename = "failedCount"))]
    pub failed_count: ::std::option::Option<i64>,
    ///Its label.
    pub label: ::std::option::Option<::std::string::String>,
    ///The id of the notification.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationId"))]
    pub notification_id: ::std::option::Option<::std::string::String>,
    ///How urgent it is.
    pub priority: ::std::option::Option<::std::string::String>,
    ///How it is sent.
    #[cfg_attr(feature = "schemars", serde(rename = "sendMode"))]
    pub send_mode: ::std::option::Option<::std::string::String>,
    ///How many were reached.
    #[cfg_attr(feature = "schemars", serde(rename = "sentCount"))]
    pub sent_count: ::std::option::Option<i64>,
    ///Where it stands.
    pub status: ::std::option::Option<::std::string::String>,
    ///Words of the app's own.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateId"))]
    pub template_id: ::std::option::Option<::std::string::String>,
    ///The version of the template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateVersion"))]
    pub template_version: ::std::option::Option<i64>,
    ///How many users it is for.
    #[cfg_attr(feature = "schemars", serde(rename = "totalTargets"))]
    pub total_targets: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What became of a push notification of a campaign.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CampaignPushEvent {
    ///The text where the content cannot be shown.
    #[cfg_attr(feature = "schemars", serde(rename = "alternativeText"))]
    pub alternative_text: ::std::option::Option<::std::string::String>,
    ///The app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The campaign.
    #[cfg_attr(feature = "schemars", serde(rename = "campaignId"))]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    ///The category of the template.
    pub category: ::std::option::Option<::std::string::String>,
    ///The channel.
    #[cfg_attr(feature = "schemars", serde(rename = "channelId"))]
    pub channel_id: ::std::option::Option<::std::string::String>,
    ///The way it goes: `in_app` or `push`.
    #[cfg_attr(feature = "schemars", serde(rename = "channelType"))]
    pub channel_type: ::std::option::Option<::std::string::String>,
    ///When it was clicked, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "clickedAt"))]
    pub clicked_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The kind of its data.
    #[cfg_attr(feature = "schemars", serde(rename = "dataType"))]
    pub data_type: ::std::option::Option<::std::string::String>,
    ///When it arrived, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveredAt"))]
    pub delivered_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user engaged with it, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "engagedAt"))]
    pub engaged_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Why it failed.
    #[cfg_attr(feature = "schemars", serde(rename = "errorMessage"))]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///When it failed, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "failedAt"))]
    pub failed_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Its label.
    pub label: ::std::option::Option<::std::string::String>,
    ///What the app keeps with it.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The notification.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationId"))]
    pub notification_id: ::std::option::Option<::std::string::String>,
    ///The id of the push notification.
    #[cfg_attr(feature = "schemars", serde(rename = "pushNotificationId"))]
    pub push_notification_id: ::std::option::Option<::std::string::String>,
    ///The uid of who gets it.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///When it was sent, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Where it stands.
    pub status: ::std::option::Option<::std::string::String>,
    ///A word of the app's own.
    pub tag: ::std::option::Option<::std::string::String>,
    ///Words of the app's own.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateId"))]
    pub template_id: ::std::option::Option<::std::string::String>,
    ///The version of the template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateVersion"))]
    pub template_version: ::std::option::Option<i64>,
    ///What the template was filled with.
    pub variables: ::std::option::Option<crate::wire::JsonObject>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The rights that a member is to have.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeMemberScope {
    ///The new scope.
    pub scope: ::std::option::Option<crate::types::Scope>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to setting permissions.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangedPermissionsEnvelope {
    ///What became of each, by the id of the permission, and under `permissions` the values of all that are set now.
    pub data: ::std::collections::BTreeMap<::std::string::String, ItemOutcome>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What has to be the case for a rule to act. A rule takes up to 10 (limits page).
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    ///By what it decides.
    pub category: ::std::option::Option<crate::types::ConditionCategory>,
    ///What it looks at.
    pub entity: ::std::option::Option<crate::types::ConditionEntity>,
    ///The number of the condition in its rule.
    pub id: ::std::option::Option<i64>,
    ///Whether `value` holds ids of keyword lists rather than what is looked for.
    #[cfg_attr(feature = "schemars", serde(rename = "isKeywordsReferencePresent"))]
    pub is_keywords_reference_present: ::std::option::Option<bool>,
    ///Whether it is about media.
    #[cfg_attr(feature = "schemars", serde(rename = "isMediaPresent"))]
    pub is_media_present: ::std::option::Option<bool>,
    ///What it means is not documented.
    pub message: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The part of the message that it looks at.
    pub operand: ::std::option::Option<crate::types::ConditionOperand>,
    ///How it compares.
    pub operator: ::std::option::Option<crate::types::ConditionOperator>,
    ///From which likelihood on it is met. Not in CometChat's descriptions; programs of others send it.
    pub threshold: ::std::option::Option<crate::wire::Json>,
    ///What is looked for, ids of keyword lists, or limits for a model such as `AnyOf_greaterThan_80`.
    pub value: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a user connected or disconnected.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionEvent {
    ///The connection that changed.
    #[cfg_attr(feature = "schemars", serde(rename = "currentConnection"))]
    pub current_connection: ::std::option::Option<UserConnection>,
    ///The status of the user over all connections, so that a disconnect may say `online`.
    pub status: ::std::option::Option<crate::types::UserStatus>,
    ///When, in **milliseconds** since 1970-01-01 UTC.
    pub timestamp: ::std::option::Option<i64>,
    ///Who.
    pub user: ::std::option::Option<User>,
    ///Whether the user as a whole came or went.
    #[cfg_attr(feature = "schemars", serde(rename = "userPresenceChanged"))]
    pub user_presence_changed: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Where a user gets e-mails and SMS.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactDetails {
    ///The e-mail address.
    pub email: ::std::option::Option<::std::string::String>,
    ///The phone number, with the code of the country.
    pub phno: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A conversation with a user or a group, as one of its users sees it. Calls that pin answer only what identifies it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    ///The id of the conversation: the two uids in alphabetical order with `_user_` between them, or `group_` followed by the guid. Treat it as opaque.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::string::String,
    ///Whether it is with one user or with a group.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationType"))]
    pub conversation_type: ::std::option::Option<crate::types::ConversationType>,
    ///The other side.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationWith"))]
    pub conversation_with: ::std::option::Option<ConversationWith>,
    ///When it began, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The last message. It may be one of the category `action`, such as that a member was added.
    #[cfg_attr(feature = "schemars", serde(rename = "lastMessage"))]
    pub last_message: ::std::option::Option<Message>,
    ///When the conversation was pinned, in seconds since 1970-01-01 UTC. Absent where it is not pinned.
    #[cfg_attr(feature = "schemars", serde(rename = "pinnedAt"))]
    pub pinned_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who pinned the conversation, or `app_system`. Absent where it is not pinned.
    #[cfg_attr(feature = "schemars", serde(rename = "pinnedBy"))]
    pub pinned_by: ::std::option::Option<::std::string::String>,
    ///The labels that the acting user gave the conversation. Lists hold them only when they are asked for, and no sample does.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///How many messages the acting user has not read, as a string of digits. It does not change in groups of more than 300 members.
    #[cfg_attr(feature = "schemars", serde(rename = "unreadMessageCount"))]
    pub unread_message_count: ::std::option::Option<::std::string::String>,
    ///When it was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The other side of a conversation, by its id. Give one of the two.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationPeer {
    ///The guid of a group.
    pub guid: ::std::option::Option<::std::string::String>,
    ///The uid of a user.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A conversation to mute.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationToMute {
    ///The uid of the other user, or the guid of the group.
    pub id: ::std::option::Option<::std::string::String>,
    ///Which of them `id` is.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MutedConversationType>,
    ///Until when it is to be muted, in milliseconds since 1970-01-01 UTC: a time to come. For good if absent.
    pub until: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A conversation to unmute.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConversationToUnmute {
    ///The uid of the other user, or the guid of the group.
    pub id: ::std::option::Option<::std::string::String>,
    ///Which of them `id` is.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MutedConversationType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The other side of a conversation. What has a `uid` is a user, what has a `guid` a group. Samples show groups only.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum ConversationWith {
    User(::std::boxed::Box<User>),
    Group(::std::boxed::Box<Group>),
}
impl ::std::convert::From<User> for ConversationWith {
    fn from(value: User) -> Self {
        Self::User(::std::boxed::Box::new(value))
    }
}
impl ::std::convert::From<Group> for ConversationWith {
    fn from(value: Group) -> Self {
        Self::Group(::std::boxed::Box::new(value))
    }
}
///A key to make.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApiKey {
    ///What the key is called, up to 100 characters (limits page) or 50 (the page of keys).
    pub name: ::std::string::String,
    ///What it may do.
    pub scope: crate::types::ApiKeyScope,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What kind of token is wanted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthToken {
    ///Whether a new token is made even if the user has one. The server takes `false` if absent.
    pub force: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A group to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroup {
    ///What the group is about. Documented limits are 255 and 500 characters.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id that the group is to have: letters, digits, `_` and `-`, up to 100 of them. Whether the server makes it lower case or keeps its case is documented both ways.
    pub guid: ::std::string::String,
    ///The address of the group's image, with `http` or `https`. Documented limits are 2048 and 3000 characters.
    pub icon: ::std::option::Option<::std::string::String>,
    ///The first members, up to 25 in all lists.
    pub members: ::std::option::Option<AddMembers>,
    ///Whatever the app wants to store with the group. Documented limits are 5 KB and 100 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::string::String,
    ///The uid of the owner.
    pub owner: ::std::option::Option<::std::string::String>,
    ///What users have to know to join a group of the type `password`, which needs it. No response holds it.
    pub password: ::std::option::Option<crate::wire::Secret>,
    ///Labels to find the group by. Documented limits are 25 with 100 characters each, and 10 with 50.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Who may join.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: crate::types::GroupType,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A keyword list to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateKeywords {
    ///What it is made of.
    pub category: crate::types::KeywordCategory,
    ///What the list is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///The sentences. Lists of sentences need them.
    #[cfg_attr(feature = "schemars", serde(rename = "disallowedSentences"))]
    pub disallowed_sentences: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///The id that the list is to have, up to 100 characters (limits page).
    pub id: ::std::option::Option<::std::string::String>,
    ///What the list is called, up to 100 characters (limits page).
    pub name: ::std::option::Option<::std::string::String>,
    ///The words or patterns, each of up to 100 characters (limits page). Lists of these two categories need them.
    #[cfg_attr(feature = "schemars", serde(rename = "searchTerms"))]
    pub search_terms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A reason to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReason {
    ///The reason in a sentence.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id that the reason is to have.
    pub id: ::std::string::String,
    ///The reason in a few words, to be shown to users.
    pub name: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A role to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRole {
    ///What the role is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the role.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///What the role is called, up to 100 characters.
    pub name: ::std::string::String,
    ///The id that the role is to have, up to 100 lower-case letters, digits and `_`.
    pub role: ::std::string::String,
    ///What users with the role may do.
    pub settings: ::std::option::Option<RoleSettingsInput>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A rule to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRule {
    ///What happens to a message that meets the conditions.
    pub action: ::std::option::Option<::std::vec::Vec<crate::types::RuleAction>>,
    ///What has to be the case, up to 10 (limits page).
    pub conditions: ::std::option::Option<::std::vec::Vec<Condition>>,
    ///What the rule is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///Whether messages are decided by it. What the server takes if it is absent is not documented.
    pub enabled: ::std::option::Option<bool>,
    ///To whom the rule applies, up to 10 (limits page).
    pub filters: ::std::option::Option<::std::vec::Vec<crate::wire::RuleFilter>>,
    ///The id that the rule is to have, up to 100 characters (limits page). It stays as it is for good.
    pub id: ::std::option::Option<::std::string::String>,
    ///What the rule is called, up to 100 characters (limits page).
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user to create.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUser {
    ///The address of the user's image, up to 2048 characters (an older description) or 3000 (limits page).
    pub avatar: ::std::option::Option<::std::string::String>,
    ///The address of a page about the user, as long as `avatar` at most.
    pub link: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the user. Under the key `@private` CometChat keeps `email` and `contactNumber` of the user. The limits page allows 5 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::string::String,
    ///The role of the user, which has to exist. The server takes `default` if absent.
    pub role: ::std::option::Option<::std::string::String>,
    ///A text about what the user is doing. No response of this API is documented to show it.
    #[cfg_attr(feature = "schemars", serde(rename = "statusMessage"))]
    pub status_message: ::std::option::Option<::std::string::String>,
    ///Labels to find the user by, up to 25 with 100 characters each (limits page).
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The id that the user is to have: letters, digits, `_` and `-`, up to 100 of them. CometChat's limits page says that it is made lower case.
    pub uid: ::std::string::String,
    ///Whether the response is to hold a token for the client SDKs.
    #[cfg_attr(feature = "schemars", serde(rename = "withAuthToken"))]
    pub with_auth_token: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of e-mails, as stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomEmailProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///Whether only users whose address is stored are notified. An older text says that the stored address is put into the request.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredEmailID"))]
    pub use_stored_email_id: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of push notifications, as stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomPushProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of push notifications, in a list of one.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomPushProviders {
    ///The one that is stored.
    #[cfg_attr(feature = "schemars", serde(rename = "pushProviders"))]
    pub push_providers: ::std::option::Option<crate::wire::Rows<CustomPushProvider>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of SMS, as stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomSmsProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///Whether only users whose number is stored are notified.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredPhNo"))]
    pub use_stored_ph_no: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words for messages that may lack a text.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplate {
    ///The text.
    pub body: ::std::option::Option<::std::string::String>,
    ///The text where the placeholders of the other cannot be filled. May be empty.
    pub body_fallback: ::std::option::Option<::std::string::String>,
    ///The title in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "titleGroup"))]
    pub title_group: ::std::option::Option<::std::string::String>,
    ///The title in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "titleOneOnOne"))]
    pub title_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When notifications come on a day.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DaySchedule {
    ///Whether none come on this day at all.
    pub dnd: ::std::option::Option<bool>,
    ///The time from which they come: hours times 100 plus minutes, from 0 to 2359.
    pub from: ::std::option::Option<i64>,
    ///The time until which they come, written like `from`.
    pub to: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to deactivate.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeactivateUsers {
    ///The uids of the users.
    #[cfg_attr(feature = "schemars", serde(rename = "uidsToDeactivate"))]
    pub uids_to_deactivate: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of users that were to be deactivated.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeactivatedUsers {
    ///Those who were inactive before. Seen in recordings of the live service only.
    #[cfg_attr(feature = "schemars", serde(rename = "alreadyDeactivatedUids"))]
    pub already_deactivated_uids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Those who were deactivated.
    #[cfg_attr(feature = "schemars", serde(rename = "deactivatedUids"))]
    pub deactivated_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Those who do not exist. Seen in recordings of the live service only.
    #[cfg_attr(feature = "schemars", serde(rename = "notFound"))]
    pub not_found: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How a message is to be deleted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    ///Whether the message is removed, so that nothing of it stays. What the server takes if it is absent is not documented.
    pub permanent: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Whose push token is to be removed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePushToken {
    ///An auth token of the user.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: crate::wire::Secret,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How a user is to be deleted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteUser {
    ///Whether the user goes for good, with messages and conversations. The server takes `false` if absent, which deactivates the user.
    pub permanent: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///That a key was deleted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedApiKey {
    ///The same in words, which hold the whole key.
    pub message: ::std::option::Option<crate::wire::Secret>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of a user that was to be deleted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedUser {
    ///The user, if it was deactivated only. Seen in recordings of the live service.
    #[cfg_attr(feature = "schemars", serde(rename = "deactivatedUids"))]
    pub deactivated_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The same in words, for people.
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How notifications by e-mail are limited, and what they carry.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailSettings {
    ///Whether a notification carries the metadata of the message. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageMetadataSetting"))]
    pub include_message_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the message. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageObjectSetting"))]
    pub include_message_object_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the receiver. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeReceiverMetadataSetting"))]
    pub include_receiver_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the sender. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeSenderMetadataSetting"))]
    pub include_sender_metadata_setting: ::std::option::Option<bool>,
    ///How long unread messages are collected, in seconds.
    #[cfg_attr(feature = "schemars", serde(rename = "intervalInSeconds"))]
    pub interval_in_seconds: ::std::option::Option<i64>,
    ///How many a user gets in a day at most.
    #[cfg_attr(feature = "schemars", serde(rename = "maxPerDay"))]
    pub max_per_day: ::std::option::Option<i64>,
    ///How many a user gets in a day for one conversation at most.
    #[cfg_attr(feature = "schemars", serde(rename = "maxPerDayPerConversation"))]
    pub max_per_day_per_conversation: ::std::option::Option<i64>,
    ///Whether only messages that are still unread lead to an e-mail.
    #[cfg_attr(feature = "schemars", serde(rename = "notifyForUnreadOnly"))]
    pub notify_for_unread_only: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The subjects of e-mails.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailSubjectTemplate {
    ///The subject for groups.
    #[cfg_attr(feature = "schemars", serde(rename = "subjectGroup"))]
    pub subject_group: ::std::option::Option<::std::string::String>,
    ///The subject for conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "subjectOneOnOne"))]
    pub subject_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The users, groups and messages that a message refers to. Messages of users have `sender` and `receiver`; records of actions and calls have `by`, `on` and `for`.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Entities {
    ///Who did it.
    pub by: ::std::option::Option<crate::wire::Entity>,
    ///The user or group that it concerns.
    #[cfg_attr(feature = "schemars", serde(rename = "for"))]
    pub for_: ::std::option::Option<crate::wire::Entity>,
    ///What it was done to, such as the edited message.
    pub on: ::std::option::Option<crate::wire::Entity>,
    ///The user or group that the message goes to.
    pub receiver: ::std::option::Option<crate::wire::Entity>,
    ///Who sent the message.
    pub sender: ::std::option::Option<crate::wire::Entity>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What went wrong. Only `code` can be relied upon.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    ///The kind of the error, for programs.
    pub code: crate::types::ErrorCode,
    ///What is wrong with each field. Comes with validation errors.
    pub details: ::std::option::Option<crate::wire::ErrorDetails>,
    ///The error in words, for developers. Treat it like `message`.
    #[cfg_attr(feature = "schemars", serde(rename = "devMessage"))]
    pub dev_message: ::std::option::Option<::std::string::String>,
    ///The error in words, for people. Never parse it, and do not log it as it is: at least one error repeats the API key that was sent.
    pub message: ::std::option::Option<::std::string::String>,
    ///Values that belong to the error. Seen where a permission is missing, with the keys `action`, `role`, `restrictionSource`, `guid` and `scope`. Where a limit of pins or saves is reached it is said to have the key `limit`.
    pub params: ::std::option::Option<crate::wire::JsonObject>,
    ///The part of CometChat that answers, `chat-api` in every recording.
    pub source: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to a request that failed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    ///What went wrong.
    pub error: ErrorBody,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Why one receiver did not get the message. Other operations that answer per item write failures like this.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailedFanOutItem {
    ///What went wrong for this receiver.
    pub error: ErrorBody,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of a message for one receiver. What has an `id` is the stored message, what has an `error` was not sent; anything else is in a form that is not documented.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum FanOutItem {
    Message(::std::boxed::Box<Message>),
    Failed(::std::boxed::Box<FailedFanOutItem>),
    Other(crate::wire::Json),
}
impl ::std::convert::From<Message> for FanOutItem {
    fn from(value: Message) -> Self {
        Self::Message(::std::boxed::Box::new(value))
    }
}
impl ::std::convert::From<FailedFanOutItem> for FanOutItem {
    fn from(value: FailedFanOutItem) -> Self {
        Self::Failed(::std::boxed::Box::new(value))
    }
}
impl ::std::convert::From<crate::wire::Json> for FanOutItem {
    fn from(value: crate::wire::Json) -> Self {
        Self::Other(value)
    }
}
///A provider of FCM. The fields are presumed to be those of the request; what is answered is documented nowhere.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FcmProvider {
    ///On which platforms a push message carries a notification of its own beside the data.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationInPayload"))]
    pub notification_in_payload: ::std::option::Option<NotificationInPayload>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The credentials of the service account. Their fields are spelt as Google spells them.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountCreds"))]
    pub service_account_creds: ::std::option::Option<ServiceAccount>,
    ///The name of the file that the service account came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountFilename"))]
    pub service_account_filename: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The providers of FCM.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FcmProviders {
    ///The providers, in no documented order.
    #[cfg_attr(feature = "schemars", serde(rename = "pushProviders"))]
    pub push_providers: ::std::option::Option<crate::wire::Rows<FcmProvider>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What became of an item in the feed of a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FeedItemEvent {
    ///The text where the content cannot be shown.
    #[cfg_attr(feature = "schemars", serde(rename = "alternativeText"))]
    pub alternative_text: ::std::option::Option<::std::string::String>,
    ///The app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The campaign.
    #[cfg_attr(feature = "schemars", serde(rename = "campaignId"))]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    ///The id of the category.
    #[cfg_attr(feature = "schemars", serde(rename = "categoryId"))]
    pub category_id: ::std::option::Option<::std::string::String>,
    ///The channel.
    #[cfg_attr(feature = "schemars", serde(rename = "channelId"))]
    pub channel_id: ::std::option::Option<::std::string::String>,
    ///The way it goes: `in_app` or `push`.
    #[cfg_attr(feature = "schemars", serde(rename = "channelType"))]
    pub channel_type: ::std::option::Option<::std::string::String>,
    ///The content, when it was sent only.
    pub content: ::std::option::Option<crate::wire::JsonObject>,
    ///The kind of its data.
    #[cfg_attr(feature = "schemars", serde(rename = "dataType"))]
    pub data_type: ::std::option::Option<::std::string::String>,
    ///When it arrived, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveredAt"))]
    pub delivered_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user engaged with it, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "engagedAt"))]
    pub engaged_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the item.
    pub id: ::std::option::Option<::std::string::String>,
    ///When the user interacted with it, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "interactedAt"))]
    pub interacted_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Its label.
    pub label: ::std::option::Option<::std::string::String>,
    ///What the app keeps with it.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The notification.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationId"))]
    pub notification_id: ::std::option::Option<::std::string::String>,
    ///When it was read, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "readAt"))]
    pub read_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Whom it was sent to in real time.
    #[cfg_attr(feature = "schemars", serde(rename = "realtimeFanout"))]
    pub realtime_fanout: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The uid of who gets it.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///When it was sent, in seconds since 1970-01-01 UTC. Null until then.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Where it stands.
    pub status: ::std::option::Option<::std::string::String>,
    ///Words of the app's own.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The category of the template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateCategory"))]
    pub template_category: ::std::option::Option<::std::string::String>,
    ///The template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateId"))]
    pub template_id: ::std::option::Option<::std::string::String>,
    ///The version of the template.
    #[cfg_attr(feature = "schemars", serde(rename = "templateVersion"))]
    pub template_version: ::std::option::Option<i64>,
    ///What the template was filled with.
    pub variables: ::std::option::Option<crate::wire::JsonObject>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A rule as events about moderation name it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FindingRule {
    ///What the rule does.
    pub action: ::std::option::Option<::std::vec::Vec<crate::types::RuleAction>>,
    ///When it was blocked, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedAt"))]
    pub blocked_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the rule.
    pub id: ::std::option::Option<::std::string::String>,
    ///The name of the rule.
    pub name: ::std::option::Option<::std::string::String>,
    ///The revision that decided.
    #[cfg_attr(feature = "schemars", serde(rename = "revisionId"))]
    pub revision_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Why a message is reported. CometChat's newest description requires neither field, an older one the reason.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlagMessage {
    ///The reason under the name that an older description has for it. Not needed beside `reasonId`.
    pub id: ::std::option::Option<::std::string::String>,
    ///The id of the reason, one of those that `list-reasons` answers.
    #[cfg_attr(feature = "schemars", serde(rename = "reasonId"))]
    pub reason_id: ::std::option::Option<::std::string::String>,
    ///What the user has to say about it.
    pub remark: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///That a user reported a message, and why.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlagReport {
    ///The address of an image of that user.
    pub avatar: ::std::option::Option<::std::string::String>,
    ///The reason in a sentence.
    pub description: ::std::option::Option<::std::string::String>,
    ///When it was reported, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "flaggedAt"))]
    pub flagged_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The name of that user.
    pub name: ::std::option::Option<::std::string::String>,
    ///The id of the reason.
    #[cfg_attr(feature = "schemars", serde(rename = "reasonId"))]
    pub reason_id: ::std::option::Option<::std::string::String>,
    ///The reason in a few words.
    #[cfg_attr(feature = "schemars", serde(rename = "reasonName"))]
    pub reason_name: ::std::option::Option<::std::string::String>,
    ///What the user had to say about it.
    pub remark: ::std::option::Option<::std::string::String>,
    ///The role of that user.
    pub role: ::std::option::Option<::std::string::String>,
    ///The uid of the user who reported it.
    pub uid: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`get-usage-metrics`](crate::operations::GET_USAGE_METRICS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetUsageMetrics {
    ///The beginning of the stretch, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "fromDate"))]
    pub from_date: i64,
    ///The end of the stretch, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "toDate"))]
    pub to_date: i64,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A group of the app. How much of it is there depends on the operation.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    ///The id of the group's conversation, `group_` followed by the guid in every sample. Treat it as opaque.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///When the group was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What the group is about.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id of the group, unique in the app. The server lower-cases it.
    pub guid: ::std::string::String,
    ///Whether the acting user is a member.
    #[cfg_attr(feature = "schemars", serde(rename = "hasJoined"))]
    pub has_joined: ::std::option::Option<bool>,
    ///The address of the group's image.
    pub icon: ::std::option::Option<::std::string::String>,
    ///When the acting user joined, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///How many members the group has. A group holds up to 100000 (limits page).
    #[cfg_attr(feature = "schemars", serde(rename = "membersCount"))]
    pub members_count: ::std::option::Option<i64>,
    ///Whatever the app stored with the group. No sample response holds it.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others.
    pub name: ::std::option::Option<::std::string::String>,
    ///The uid of the owner.
    pub owner: ::std::option::Option<::std::string::String>,
    ///The rights of the acting user in the group.
    pub scope: ::std::option::Option<crate::types::Scope>,
    ///The labels of the group.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Who may join.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::GroupType>,
    ///When the group was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who last changed the group.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedBy"))]
    pub updated_by: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How to create a group that does not exist yet.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupDetails {
    ///When the group counts as created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the group: up to 100 characters of `a` to `z`, `0` to `9`, `_` and `-`. The server lower-cases it (limits page).
    pub guid: ::std::string::String,
    ///The address of a image. Up to 3000 characters by the limits page, 2048 by an older edition.
    pub icon: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the group. CometChat's pages name limits between 1.6 and 100 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others. Up to 100 characters (limits page).
    pub name: ::std::string::String,
    ///The uid of the owner.
    pub owner: ::std::option::Option<::std::string::String>,
    ///The password that users must know to join a group of the type `password`. The server never answers it.
    pub password: ::std::option::Option<::std::string::String>,
    ///Labels for the group, up to 25 of 100 characters by the limits page, 10 of 50 by an older edition.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Who may join the group.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: crate::types::GroupType,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A group that a message refers to.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupEntity {
    ///The group.
    pub entity: Group,
    ///The kind of the entity, `group` here.
    #[cfg_attr(feature = "schemars", serde(rename = "entityType"))]
    pub entity_type: ::std::option::Option<crate::types::EntityType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What an event about a group tells. No count in it is reliable: a documented sample has more members online than there are.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupEvent {
    ///Who did it, where that is somebody else than the member.
    pub by: ::std::option::Option<User>,
    ///The group. Some events add `onlineMembersCount`, and a transfer of ownership `oldOwner`.
    pub group: Group,
    ///Whom it is about, by uid. `conversationId` is there when somebody acts on a member, and absent when a member acts. `group_member_scope_changed` adds `oldScope`.
    pub members: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, User>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///To which groups a rule applies.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupFilter {
    ///What it is about, `group` here.
    pub entity: crate::types::FilterEntity,
    ///The field that it looks at.
    pub operand: crate::types::GroupFilterOperand,
    ///How it compares.
    pub operator: crate::types::GroupFilterOperator,
    ///Whether it is about the sender or the receiver.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: crate::types::FilterSide,
    ///What it compares with. How several values are written is not documented.
    pub value: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words for messages that mention the whole group.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupMentionTemplate {
    ///The text.
    pub body: ::std::option::Option<::std::string::String>,
    ///The text where the placeholders of the other cannot be filled. May be empty.
    pub body_fallback: ::std::option::Option<::std::string::String>,
    ///The title in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "titleGroup"))]
    pub title_group: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies a user in groups.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupPreferences {
    ///Whether members who are added notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberAdded"))]
    pub group_member_added: ::std::option::Option<i64>,
    ///Whether members who are banned notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberBanned"))]
    pub group_member_banned: ::std::option::Option<i64>,
    ///Whether members who join notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberJoined"))]
    pub group_member_joined: ::std::option::Option<i64>,
    ///Whether members who are kicked notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberKicked"))]
    pub group_member_kicked: ::std::option::Option<i64>,
    ///Whether members who leave notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberLeft"))]
    pub group_member_left: ::std::option::Option<i64>,
    ///Whether members whose scope changes notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberScopeChanged"))]
    pub group_member_scope_changed: ::std::option::Option<i64>,
    ///Whether members who are unbanned notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMemberUnbanned"))]
    pub group_member_unbanned: ::std::option::Option<i64>,
    ///Whether messages in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMessages"))]
    pub group_messages: ::std::option::Option<i64>,
    ///Whether replies that quote a message in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "groupQuotedReplies"))]
    pub group_quoted_replies: ::std::option::Option<i64>,
    ///Whether reactions in groups notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[cfg_attr(feature = "schemars", serde(rename = "groupReactions"))]
    pub group_reactions: ::std::option::Option<i64>,
    ///Whether replies in threads in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "groupReplies"))]
    pub group_replies: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies in groups.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupSettings {
    ///Whether a user may have another setting for members who are added. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberAddedOverride"))]
    pub member_added_override: ::std::option::Option<bool>,
    ///Whether members who are added notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberAddedSetting"))]
    pub member_added_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members who are banned. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberBannedOverride"))]
    pub member_banned_override: ::std::option::Option<bool>,
    ///Whether members who are banned notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberBannedSetting"))]
    pub member_banned_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members who join. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberJoinedOverride"))]
    pub member_joined_override: ::std::option::Option<bool>,
    ///Whether members who join notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberJoinedSetting"))]
    pub member_joined_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members who are kicked. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberKickedOverride"))]
    pub member_kicked_override: ::std::option::Option<bool>,
    ///Whether members who are kicked notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberKickedSetting"))]
    pub member_kicked_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members who leave. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberLeftOverride"))]
    pub member_left_override: ::std::option::Option<bool>,
    ///Whether members who leave notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberLeftSetting"))]
    pub member_left_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members whose scope changes. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberScopeChangedOverride"))]
    pub member_scope_changed_override: ::std::option::Option<bool>,
    ///Whether members whose scope changes notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberScopeChangedSetting"))]
    pub member_scope_changed_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for members who are unbanned. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "memberUnbannedOverride"))]
    pub member_unbanned_override: ::std::option::Option<bool>,
    ///Whether members who are unbanned notify. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "memberUnbannedSetting"))]
    pub member_unbanned_setting: ::std::option::Option<i64>,
    ///Whether a message in groups that is deleted notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "messageDeletedSetting"))]
    pub message_deleted_setting: ::std::option::Option<i64>,
    ///Whether a message in groups that is edited notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "messageEditedSetting"))]
    pub message_edited_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for messages in groups. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "messagesOverride"))]
    pub messages_override: ::std::option::Option<bool>,
    ///Whether messages in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "messagesSetting"))]
    pub messages_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for replies that quote a message in groups. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedRepliesOverride"))]
    pub quoted_replies_override: ::std::option::Option<bool>,
    ///Whether replies that quote a message in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedRepliesSetting"))]
    pub quoted_replies_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for reactions in groups. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionsOverride"))]
    pub reactions_override: ::std::option::Option<bool>,
    ///Whether reactions in groups notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionsSetting"))]
    pub reactions_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for replies in threads in groups. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "repliesOverride"))]
    pub replies_override: ::std::option::Option<bool>,
    ///Whether replies in threads in groups notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "repliesSetting"))]
    pub replies_setting: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A group to import, or the details of one that another row needs.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportGroup {
    ///When the group was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The owner, who is created if there is no such user. Only for a group that is imported itself.
    #[cfg_attr(feature = "schemars", serde(rename = "groupOwnerDetails"))]
    pub group_owner_details: ::std::option::Option<ImportUser>,
    ///The id that the group is to have, of letters, digits, `_` and `-`.
    pub guid: ::std::string::String,
    ///The address of the group's image.
    pub icon: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the group. Documented limits lie between 1.6 and 100 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::string::String,
    ///The uid of the owner.
    pub owner: ::std::option::Option<::std::string::String>,
    ///What users have to know to join a group of the type `password`.
    pub password: ::std::option::Option<crate::wire::Secret>,
    ///Labels for the group.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Who may join.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: crate::types::GroupType,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Groups to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportGroups {
    ///The groups by guid, up to 50. Each key is the guid of its row.
    pub groups: ::std::collections::BTreeMap<::std::string::String, ImportGroup>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A member to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportMember {
    ///The group, which is created if there is none.
    #[cfg_attr(feature = "schemars", serde(rename = "groupDetails"))]
    pub group_details: ::std::option::Option<ImportGroup>,
    ///The guid of the group.
    pub guid: ::std::string::String,
    ///Whether the user is banned from the group.
    #[cfg_attr(feature = "schemars", serde(rename = "isBanned"))]
    pub is_banned: ::std::option::Option<bool>,
    ///When the user joined, in seconds since 1970-01-01 UTC: after the group was created, and not in the future. An older description requires it.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The key of the row, made of guid, `_member_` and uid.
    #[cfg_attr(feature = "schemars", serde(rename = "memberId"))]
    pub member_id: ::std::string::String,
    ///The rights of the member.
    pub scope: ::std::option::Option<crate::types::Scope>,
    ///The uid of the user.
    pub uid: ::std::string::String,
    ///The user, who is created if there is none.
    #[cfg_attr(feature = "schemars", serde(rename = "userDetails"))]
    pub user_details: ::std::option::Option<ImportUser>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Members to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportMembers {
    ///The members by `memberId`, up to 50. Each key is the `memberId` of its row.
    pub members: ::std::collections::BTreeMap<::std::string::String, ImportMember>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportMessage {
    ///The category of the message, `message` or `custom`.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The content of the message.
    pub data: ::std::option::Option<OutgoingData>,
    ///When it was delivered, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveredAt"))]
    pub delivered_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Users whom the text mentions, by uid, who are created if there are none.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionedUserDetails"))]
    pub mentioned_user_details: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ImportUser>,
    >,
    ///The id that the message had, by which the server knows it when it comes again.
    pub muid: ::std::string::String,
    ///When it was read, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "readAt"))]
    pub read_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user, or the guid of the group, that received it.
    pub receiver: ::std::string::String,
    ///The group, which is created if there is none. Only where `receiverType` is `group`.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverGroupDetails"))]
    pub receiver_group_details: ::std::option::Option<ImportGroup>,
    ///The owner of the group, who is created if there is no such user.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverGroupOwnerDetails"))]
    pub receiver_group_owner_details: ::std::option::Option<ImportUser>,
    ///Whether a user or a group received it.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: crate::types::ReceiverType,
    ///The receiver, who is created if there is no such user. Only where `receiverType` is `user`.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverUserDetails"))]
    pub receiver_user_details: ::std::option::Option<ImportUser>,
    ///The uid of the user who sent it.
    pub sender: ::std::string::String,
    ///The sender, who is created if there is no such user.
    #[cfg_attr(feature = "schemars", serde(rename = "senderUserDetails"))]
    pub sender_user_details: ::std::option::Option<ImportUser>,
    ///When it was sent, in seconds since 1970-01-01 UTC. The history is ordered by it.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: crate::wire::Timestamp,
    ///Labels for the message.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the message, one of `text`, `image`, `file`, `audio` and `video`. In the category `custom` any name, says the text.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Messages to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportMessages {
    ///The messages by `muid`, up to 50. Each key is the `muid` of its row.
    pub messages: ::std::collections::BTreeMap<::std::string::String, ImportMessage>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user to import, or the details of one that another row needs.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportUser {
    ///The address of the user's image.
    pub avatar: ::std::option::Option<::std::string::String>,
    ///When the user was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user was deactivated, in seconds since 1970-01-01 UTC. With it the user is deactivated.
    #[cfg_attr(feature = "schemars", serde(rename = "deactivatedAt"))]
    pub deactivated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user was last connected, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "lastActiveAt"))]
    pub last_active_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The address of a page about the user.
    pub link: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the user. Documented limits lie between 1.6 and 100 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::string::String,
    ///The role of the user, which has to exist. The server takes `default` if absent.
    pub role: ::std::option::Option<::std::string::String>,
    ///Labels for the user.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The id that the user is to have, of letters, digits, `_` and `-`.
    pub uid: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to import.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportUsers {
    ///The users by uid, up to 50. Each key is the uid of its row.
    pub users: ::std::collections::BTreeMap<::std::string::String, ImportUser>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one group.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedGroup {
    ///The group. An older sample writes `uid` in place of `guid`.
    pub data: ::std::option::Option<Group>,
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///Whether the group was created.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to an import of groups.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedGroupsEnvelope {
    ///What became of each, by guid.
    pub data: ::std::collections::BTreeMap<::std::string::String, ImportedGroup>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one member.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedMember {
    ///The membership.
    pub data: ::std::option::Option<Membership>,
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///Whether the user is a member now.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to an import of members.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedMembersEnvelope {
    ///What became of each, by `memberId`.
    pub data: ::std::collections::BTreeMap<::std::string::String, ImportedMember>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedMessage {
    ///The message.
    pub data: ::std::option::Option<Message>,
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///Whether the message was stored.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to an import of messages.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedMessagesEnvelope {
    ///What became of each, by `muid`.
    pub data: ::std::collections::BTreeMap<::std::string::String, ImportedMessage>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedUser {
    ///The user.
    pub data: ::std::option::Option<User>,
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///Whether the user was created.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to an import of users.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportedUsersEnvelope {
    ///What became of each, by uid.
    pub data: ::std::collections::BTreeMap<::std::string::String, ImportedUser>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When an interactive message counts as completed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InteractionGoal {
    ///The ids of the elements that count.
    #[cfg_attr(feature = "schemars", serde(rename = "elementIds"))]
    pub element_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///How many of the elements have to be used.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::InteractionGoalType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of one of several things. Failures are documented nowhere; recordings of the live service show an error in place of the acknowledgement.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemOutcome {
    ///Why it was not done.
    pub error: ::std::option::Option<ErrorBody>,
    ///The same in words, for people.
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A list of words, patterns or sentences.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Keywords {
    ///Whether this revision is the one that counts.
    pub active: ::std::option::Option<bool>,
    ///The app of the list, or `default`. Only rows of `list-keywords` have it.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///What it is made of.
    pub category: ::std::option::Option<crate::types::KeywordCategory>,
    ///When the list was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///True on a list that came with the app, and absent on others.
    pub default: ::std::option::Option<bool>,
    ///What the list is for.
    pub description: ::std::option::Option<::std::string::String>,
    ///The sentences of a list of sentences. Not in CometChat's samples, which show none of that category.
    #[cfg_attr(feature = "schemars", serde(rename = "disallowedSentences"))]
    pub disallowed_sentences: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///The id of the list, which conditions of rules name.
    pub id: ::std::string::String,
    ///Whether the terms came as a file of comma-separated values.
    #[cfg_attr(feature = "schemars", serde(rename = "isCSV"))]
    pub is_csv: ::std::option::Option<bool>,
    ///What the list is called.
    pub name: ::std::option::Option<::std::string::String>,
    ///The id of the revision, formed like that of a rule.
    #[cfg_attr(feature = "schemars", serde(rename = "revisionId"))]
    pub revision_id: ::std::option::Option<::std::string::String>,
    ///The terms. One may occur twice, and terms of a file come with the quotation marks that stood around them there. Whether sentences stand here too is not documented.
    #[cfg_attr(feature = "schemars", serde(rename = "searchTerms"))]
    pub search_terms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When the list was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a user connected or disconnected, as legacy webhooks tell it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyConnectionEvent {
    ///The connections of the user.
    pub connections: ::std::option::Option<::std::vec::Vec<crate::wire::JsonObject>>,
    ///What happened: `type`, `at` in **milliseconds**, `event_for`. Whether the number is text is not documented.
    pub event: ::std::option::Option<crate::wire::JsonObject>,
    ///Who.
    pub user: ::std::option::Option<LegacyConnectionUser>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A user whose connections changed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyConnectionUser {
    ///The status.
    pub status: ::std::option::Option<crate::types::UserStatus>,
    ///Whether the status changed.
    pub status_updated: ::std::option::Option<bool>,
    ///When, in **milliseconds** since 1970-01-01 UTC.
    pub status_updated_at: ::std::option::Option<i64>,
    ///The uid.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-api-keys`](crate::operations::LIST_API_KEYS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListApiKeys {
    ///Only keys with this scope.
    pub scope: ::std::option::Option<crate::types::ApiKeyScope>,
    ///Only keys whose name holds this text, whatever its case.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-auth-tokens`](crate::operations::LIST_AUTH_TOKENS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAuthTokens {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many tokens a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-banned-users`](crate::operations::LIST_BANNED_USERS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBannedUsers {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-blocked-users`](crate::operations::LIST_BLOCKED_USERS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBlockedUsers {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-call-transcriptions`](crate::operations::LIST_CALL_TRANSCRIPTIONS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCallTranscriptions {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many transcriptions a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-calls`](crate::operations::LIST_CALLS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCalls {
    ///Only calls that ended at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "endedAt"))]
    pub ended_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Only calls that were recorded, or only those that were not.
    #[cfg_attr(feature = "schemars", serde(rename = "hasRecording"))]
    pub has_recording: ::std::option::Option<bool>,
    ///Only calls that were transcribed, or only those that were not.
    #[cfg_attr(feature = "schemars", serde(rename = "hasTranscription"))]
    pub has_transcription: ::std::option::Option<bool>,
    ///Only calls of this mode.
    pub mode: ::std::option::Option<crate::types::CallMode>,
    ///Only calls with exactly so many participants.
    #[cfg_attr(feature = "schemars", serde(rename = "participantsCount"))]
    pub participants_count: ::std::option::Option<i64>,
    ///Only calls to users, or only those to groups.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Only calls that started at this moment or later, in seconds since 1970-01-01 UTC. The text says that the two moments make a range.
    #[cfg_attr(feature = "schemars", serde(rename = "startedAt"))]
    pub started_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Only calls with this status. The declared set is `rejected`, `ongoing` and `ended`; the text adds `unanswered`.
    pub status: ::std::option::Option<crate::types::CallStatus>,
    ///Only calls of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::CallType>,
    ///Only calls of this user.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-conversations`](crate::operations::LIST_CONVERSATIONS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConversations {
    ///Only conversations with users, or only those with groups.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationType"))]
    pub conversation_type: ::std::option::Option<crate::types::ConversationType>,
    ///Only conversations with groups that have all of these tags. A tag cannot hold a comma here.
    #[cfg_attr(feature = "schemars", serde(rename = "groupTags"))]
    pub group_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether conversations with AI agents are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideAgentic"))]
    pub hide_agentic: ::std::option::Option<bool>,
    ///Whether conversations with users that the acting user has blocked come as well. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "includeBlockedUsers"))]
    pub include_blocked_users: ::std::option::Option<bool>,
    ///Whether only conversations with AI agents come.
    #[cfg_attr(feature = "schemars", serde(rename = "onlyAgentic"))]
    pub only_agentic: ::std::option::Option<bool>,
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many conversations a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Only conversations that match this text. What is searched is not documented.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///Only conversations that have all of these tags. A tag cannot hold a comma here.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether each conversation comes once, `1` or `0`, rather than once for each of its users. For the app only: not together with the header `onBehalfOf`.
    pub unique: ::std::option::Option<i64>,
    ///Whether only conversations with unread messages come.
    pub unread: ::std::option::Option<bool>,
    ///Whether the server walks the list by another index, `1` or `0`. The server takes `1` if absent. What that means for paging is not documented.
    #[cfg_attr(feature = "schemars", serde(rename = "useCursoredIndex"))]
    pub use_cursored_index: ::std::option::Option<i64>,
    ///Only conversations with users that have all of these tags. A tag cannot hold a comma here.
    #[cfg_attr(feature = "schemars", serde(rename = "userTags"))]
    pub user_tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether users come with `blockedByMe` and `hasBlockedMe`. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "withBlockedInfo"))]
    pub with_blocked_info: ::std::option::Option<bool>,
    ///Whether the conversations come with the tags that the acting user gave them.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    ///Whether the users and groups come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withUserAndGroupTags"))]
    pub with_user_and_group_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Where a page of a list starts.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCursor {
    ///On which side of the given row the page lies.
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///The id of the given row.
    pub id: ::std::option::Option<::std::string::String>,
    ///The id of the message that the given row is about. Lists of logs have it, and no parameter of theirs takes it.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    ///When the given row was sent, in seconds since 1970-01-01 UTC. Lists of messages have it.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the given row was last changed, in seconds since 1970-01-01 UTC. Lists of users and groups have it.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-flagged-messages`](crate::operations::LIST_FLAGGED_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFlaggedMessages {
    ///How many messages come. The server is said to take 50 if absent.
    pub limit: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-friends`](crate::operations::LIST_FRIENDS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFriends {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many friends a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Only friends whose uid or name begins with this text.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-group-messages`](crate::operations::LIST_GROUP_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[cfg_attr(feature = "schemars", serde(rename = "attachmentTypes"))]
    pub attachment_types: ::std::option::Option<crate::types::AttachmentType>,
    ///Only messages of one of these categories.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::types::MessageCategory>,
    >,
    ///Only messages of this category.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    pub count: ::std::option::Option<bool>,
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[cfg_attr(feature = "schemars", serde(rename = "fromTimestamp"))]
    pub from_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether only messages with attachments come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasAttachments"))]
    pub has_attachments: ::std::option::Option<bool>,
    ///Whether only messages with links come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasLinks"))]
    pub has_links: ::std::option::Option<bool>,
    ///Whether only messages that mention somebody come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasMentions"))]
    pub has_mentions: ::std::option::Option<bool>,
    ///Whether only messages with reactions come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasReactions"))]
    pub has_reactions: ::std::option::Option<bool>,
    ///Whether messages of users that the acting user has blocked are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideMessagesFromBlockedUsers"))]
    pub hide_messages_from_blocked_users: ::std::option::Option<bool>,
    ///Whether messages come without the message that they quote.
    #[cfg_attr(feature = "schemars", serde(rename = "hideQuotedMessages"))]
    pub hide_quoted_messages: ::std::option::Option<bool>,
    ///Whether replies in threads are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideReplies"))]
    pub hide_replies: ::std::option::Option<bool>,
    ///The id of the message that `affix` is about.
    pub id: ::std::option::Option<::std::string::String>,
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    pub limit: ::std::option::Option<i64>,
    ///Only messages that mention these users.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionedUids"))]
    pub mentioned_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithBlockedInfo"))]
    pub mentions_with_blocked_info: ::std::option::Option<bool>,
    ///Whether mentioned users come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithTagInfo"))]
    pub mentions_with_tag_info: ::std::option::Option<bool>,
    ///Whether only messages that mention the acting user come. Needs the header `onBehalfOf`.
    #[cfg_attr(feature = "schemars", serde(rename = "myMentionsOnly"))]
    pub my_mentions_only: ::std::option::Option<bool>,
    ///Only messages with this text.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///Only messages that this user sent.
    pub sender: ::std::option::Option<::std::string::String>,
    ///Only messages that have all of these tags.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[cfg_attr(feature = "schemars", serde(rename = "toTimestamp"))]
    pub to_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    ///Only messages of one of these types.
    pub types: ::std::option::Option<::std::vec::Vec<crate::types::MessageType>>,
    ///Whether only messages that did not reach their receiver come.
    pub undelivered: ::std::option::Option<bool>,
    ///Whether only messages that were not read are counted. Only together with `count`.
    pub unread: ::std::option::Option<bool>,
    ///Whether the messages come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-groups`](crate::operations::LIST_GROUPS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListGroups {
    ///Whether groups come that were changed after the moment in `updatedAt` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///Only groups created at this moment or later, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt[from]"))]
    pub created_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only groups created at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt[to]"))]
    pub created_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Only the group with this guid.
    pub guid: ::std::option::Option<::std::string::String>,
    ///Only the groups with these guids.
    pub guids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only groups that the acting user is a member of. Only `true` has an effect, and only with the header `onBehalfOf`.
    #[cfg_attr(feature = "schemars", serde(rename = "hasJoined"))]
    pub has_joined: ::std::option::Option<bool>,
    ///Only groups with exactly this many members.
    #[cfg_attr(feature = "schemars", serde(rename = "membersCount[eq]"))]
    pub members_count_eq: ::std::option::Option<i64>,
    ///Only groups with this many members or more. Goes together with `membersCount[lte]`.
    #[cfg_attr(feature = "schemars", serde(rename = "membersCount[gte]"))]
    pub members_count_gte: ::std::option::Option<i64>,
    ///Only groups with this many members or fewer. Goes together with `membersCount[gte]`.
    #[cfg_attr(feature = "schemars", serde(rename = "membersCount[lte]"))]
    pub members_count_lte: ::std::option::Option<i64>,
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many groups a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Where `searchKey` is looked for, of `guid` and `name`.
    #[cfg_attr(feature = "schemars", serde(rename = "searchIn"))]
    pub search_in: ::std::option::Option<
        ::std::vec::Vec<crate::types::GroupSearchField>,
    >,
    ///Only groups with this text in their guid, name or description, whatever the case of its letters. `searchIn` narrows it.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///What the groups are ordered by.
    #[cfg_attr(feature = "schemars", serde(rename = "sortBy"))]
    pub sort_by: ::std::option::Option<crate::types::GroupSortField>,
    ///Whether the order rises or falls.
    #[cfg_attr(feature = "schemars", serde(rename = "sortOrder"))]
    pub sort_order: ::std::option::Option<crate::types::SortOrder>,
    ///Only groups that have all of these tags. A tag cannot hold a comma here.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only groups of this type. Whether groups with a password are asked for by `password` or by `protected` is not clear: CometChat's own descriptions disagree.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::GroupType>,
    ///Only groups of one of these types, with the same doubt as for `type`.
    pub types: ::std::option::Option<::std::vec::Vec<crate::types::GroupType>>,
    ///The moment that `affix` is about, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Only groups last changed at this moment or later, in seconds since 1970-01-01 UTC. Groups that were never changed are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[from]"))]
    pub updated_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only groups last changed at this moment or earlier, in seconds since 1970-01-01 UTC. Groups that were never changed are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[to]"))]
    pub updated_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether the groups come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-members`](crate::operations::LIST_MEMBERS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembers {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many members a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Only members with one of these scopes.
    pub scopes: ::std::option::Option<::std::vec::Vec<crate::types::Scope>>,
    ///Only members with this status, `available` or `offline`.
    pub status: ::std::option::Option<crate::types::UserStatus>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-messages`](crate::operations::LIST_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[cfg_attr(feature = "schemars", serde(rename = "attachmentTypes"))]
    pub attachment_types: ::std::option::Option<crate::types::AttachmentType>,
    ///Only messages of one of these categories.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::types::MessageCategory>,
    >,
    ///Only messages of this category.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///Only messages of this conversation.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    pub count: ::std::option::Option<bool>,
    ///Only messages edited at this moment or later, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "editedAt[from]"))]
    pub edited_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages edited at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "editedAt[to]"))]
    pub edited_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[cfg_attr(feature = "schemars", serde(rename = "fromTimestamp"))]
    pub from_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether only messages with attachments come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasAttachments"))]
    pub has_attachments: ::std::option::Option<bool>,
    ///Whether only messages with links come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasLinks"))]
    pub has_links: ::std::option::Option<bool>,
    ///Whether only messages that mention somebody come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasMentions"))]
    pub has_mentions: ::std::option::Option<bool>,
    ///Whether only messages with reactions come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasReactions"))]
    pub has_reactions: ::std::option::Option<bool>,
    ///Whether deleted messages are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideDeleted"))]
    pub hide_deleted: ::std::option::Option<bool>,
    ///Whether messages of users that the acting user has blocked are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideMessagesFromBlockedUsers"))]
    pub hide_messages_from_blocked_users: ::std::option::Option<bool>,
    ///Whether messages come without the message that they quote.
    #[cfg_attr(feature = "schemars", serde(rename = "hideQuotedMessages"))]
    pub hide_quoted_messages: ::std::option::Option<bool>,
    ///Whether replies in threads are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideReplies"))]
    pub hide_replies: ::std::option::Option<bool>,
    ///The id of the message that `affix` is about.
    pub id: ::std::option::Option<::std::string::String>,
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    pub limit: ::std::option::Option<i64>,
    ///Only messages that mention these users.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionedUids"))]
    pub mentioned_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithBlockedInfo"))]
    pub mentions_with_blocked_info: ::std::option::Option<bool>,
    ///Whether mentioned users come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithTagInfo"))]
    pub mentions_with_tag_info: ::std::option::Option<bool>,
    ///Whether only deleted messages come.
    #[cfg_attr(feature = "schemars", serde(rename = "onlyDeleted"))]
    pub only_deleted: ::std::option::Option<bool>,
    ///Only messages to users, or only those to groups.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Only messages with this text.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///Only messages that this user sent; with the header `onBehalfOf` only in conversations that both take part in.
    pub sender: ::std::option::Option<::std::string::String>,
    ///Only messages that one of these users sent.
    pub senders: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///When the message that `affix` is about was sent, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages sent at this moment or later, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt[from]"))]
    pub sent_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages sent at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt[to]"))]
    pub sent_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages that have all of these tags. A tag cannot hold a comma here.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[cfg_attr(feature = "schemars", serde(rename = "toTimestamp"))]
    pub to_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    ///Only messages of one of these types.
    pub types: ::std::option::Option<::std::vec::Vec<crate::types::MessageType>>,
    ///Whether only messages that were not read are counted. Only together with `count`.
    pub unread: ::std::option::Option<bool>,
    ///Only messages last changed at this moment or later, in seconds since 1970-01-01 UTC. Messages that were never changed are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[from]"))]
    pub updated_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages last changed at this moment or earlier, in seconds since 1970-01-01 UTC. Messages that were never changed are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[to]"))]
    pub updated_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether the messages come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Where a list stands in the whole. Which fields are there depends on the operation.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMeta {
    ///What this page holds.
    pub current: ::std::option::Option<ListMetaCurrent>,
    ///Where the page ends, in lists that write it here rather than beside `meta`.
    pub cursor: ::std::option::Option<ListCursor>,
    ///Where the next page starts. Absent at the end, and in lists that come in one piece.
    pub next: ::std::option::Option<ListCursor>,
    ///Which page this is, in lists that are numbered by page.
    pub pagination: ::std::option::Option<Pagination>,
    ///Where the page before starts, in lists of logs.
    pub previous: ::std::option::Option<ListCursor>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What a page of a list holds.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMetaCurrent {
    ///How many rows this page holds.
    pub count: ::std::option::Option<i64>,
    ///How many rows a page holds at most.
    pub limit: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-moderation-messages`](crate::operations::LIST_MODERATION_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListModerationMessages {
    ///Only messages of this category, `message` or `custom`.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///Only messages with this status. `pending` and `disapproved` are documented; `approved` is not.
    #[cfg_attr(feature = "schemars", serde(rename = "moderationStatus"))]
    pub moderation_status: ::std::option::Option<crate::types::ModerationStatus>,
    ///Only messages to the group with this guid.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverGUID"))]
    pub receiver_guid: ::std::option::Option<::std::string::String>,
    ///Only messages to the user with this uid.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverUID"))]
    pub receiver_uid: ::std::option::Option<::std::string::String>,
    ///Only messages of the user with this uid.
    pub sender: ::std::option::Option<::std::string::String>,
    ///Only messages of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-notification-logs`](crate::operations::LIST_NOTIFICATION_LOGS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListNotificationLogs {
    ///On which side of the row in `logId` the page lies: `append` means older rows and `prepend` newer ones (older description).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///Only those of this channel.
    pub channel: ::std::option::Option<crate::types::NotificationChannel>,
    ///Only those from this moment on, in milliseconds since 1970-01-01 UTC, the moment included (older description).
    pub from: ::std::option::Option<i64>,
    ///The `_id` of the row that `affix` is about.
    #[cfg_attr(feature = "schemars", serde(rename = "logId"))]
    pub log_id: ::std::option::Option<::std::string::String>,
    ///Only those for this member of the group. Goes with `receiverType: group` only.
    pub member: ::std::option::Option<::std::string::String>,
    ///Only those of messages of this category.
    #[cfg_attr(feature = "schemars", serde(rename = "messageCategory"))]
    pub message_category: ::std::option::Option<crate::types::MessageCategory>,
    ///Only those of this message. A number, where message ids are texts elsewhere.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    ///Only those of messages of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "messageType"))]
    pub message_type: ::std::option::Option<::std::string::String>,
    ///Only those that were handed to a provider, or only those that were not.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationTriggered"))]
    pub notification_triggered: ::std::option::Option<bool>,
    ///Only those through this provider. Push notifications go through `fcm`, `apns` and `custom`, e-mails through `sendgrid` and `custom`, SMS through `twilio` and `custom`.
    pub provider: ::std::option::Option<crate::types::NotificationProvider>,
    ///Only those of this reaction.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionId"))]
    pub reaction_id: ::std::option::Option<i64>,
    ///Only those of reactions to messages of this user.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionReceiver"))]
    pub reaction_receiver: ::std::option::Option<::std::string::String>,
    ///Only those of reactions of this user.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionSender"))]
    pub reaction_sender: ::std::option::Option<::std::string::String>,
    ///Only those that were not handed to a provider for this reason. Goes with `notificationTriggered: false` only.
    pub reason: ::std::option::Option<crate::types::NotificationLogReason>,
    ///Only those of messages to this user or group.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Only those of messages of this user.
    pub sender: ::std::option::Option<::std::string::String>,
    ///Only those that the provider took, or only those that it refused. Goes with `notificationTriggered: true` only.
    pub success: ::std::option::Option<bool>,
    ///Only those until this moment, in milliseconds since 1970-01-01 UTC, the moment included (older description).
    pub to: ::std::option::Option<i64>,
    ///Only those that this caused.
    pub trigger: ::std::option::Option<crate::types::NotificationTrigger>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-push-tokens`](crate::operations::LIST_PUSH_TOKENS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPushTokens {
    ///Whether the tokens of all sessions of the user come, rather than those of the session alone.
    pub all: ::std::option::Option<bool>,
    ///An auth token of the user.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: crate::wire::Secret,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-reviewed-messages`](crate::operations::LIST_REVIEWED_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListReviewedMessages {
    ///How many messages come. The server is said to take 50 if absent.
    pub limit: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-roles`](crate::operations::LIST_ROLES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRoles {
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many roles a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-rules`](crate::operations::LIST_RULES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRules {
    ///How many rules come. The server is said to take 50 if absent, and to answer no more than 50.
    pub limit: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-thread-messages`](crate::operations::LIST_THREAD_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThreadMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///The id of the message that `affix` is about.
    pub id: ::std::option::Option<::std::string::String>,
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    pub limit: ::std::option::Option<i64>,
    ///When the message that `affix` is about was sent, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-threads`](crate::operations::LIST_THREADS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThreads {
    ///Whether threads come that were changed after the moment in `updatedAt` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///How many threads a page holds, up to 1000. The server takes 100 if absent.
    pub limit: ::std::option::Option<i64>,
    ///Whether only threads come that the acting user takes part in. Presumably only with the header `onBehalfOf`.
    #[cfg_attr(feature = "schemars", serde(rename = "participatedByMe"))]
    pub participated_by_me: ::std::option::Option<bool>,
    ///The moment that `affix` is about, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether the number of replies that mention the acting user comes along.
    #[cfg_attr(feature = "schemars", serde(rename = "withMentionCount"))]
    pub with_mention_count: ::std::option::Option<bool>,
    ///Whether the number of replies that the acting user has not read comes along.
    #[cfg_attr(feature = "schemars", serde(rename = "withUnreadReplyCount"))]
    pub with_unread_reply_count: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-user-messages`](crate::operations::LIST_USER_MESSAGES) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUserMessages {
    ///Whether messages come that lie after the one in `id` (`append`), or before it (`prepend`).
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///Only messages with an attachment of this kind. One kind, despite the name.
    #[cfg_attr(feature = "schemars", serde(rename = "attachmentTypes"))]
    pub attachment_types: ::std::option::Option<crate::types::AttachmentType>,
    ///Only messages of one of these categories.
    pub categories: ::std::option::Option<
        ::std::vec::Vec<crate::types::MessageCategory>,
    >,
    ///Only messages of this category.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///Whether numbers of messages come in place of messages. The form of such a response is not documented, and a list of messages cannot be read from it.
    pub count: ::std::option::Option<bool>,
    ///Only messages sent at this moment or later. The unit is not documented; seconds since 1970-01-01 UTC are presumed.
    #[cfg_attr(feature = "schemars", serde(rename = "fromTimestamp"))]
    pub from_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether only messages with attachments come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasAttachments"))]
    pub has_attachments: ::std::option::Option<bool>,
    ///Whether only messages with links come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasLinks"))]
    pub has_links: ::std::option::Option<bool>,
    ///Whether only messages that mention somebody come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasMentions"))]
    pub has_mentions: ::std::option::Option<bool>,
    ///Whether only messages with reactions come.
    #[cfg_attr(feature = "schemars", serde(rename = "hasReactions"))]
    pub has_reactions: ::std::option::Option<bool>,
    ///Whether messages come without the message that they quote.
    #[cfg_attr(feature = "schemars", serde(rename = "hideQuotedMessages"))]
    pub hide_quoted_messages: ::std::option::Option<bool>,
    ///Whether replies in threads are left out.
    #[cfg_attr(feature = "schemars", serde(rename = "hideReplies"))]
    pub hide_replies: ::std::option::Option<bool>,
    ///The id of the message that `affix` is about.
    pub id: ::std::option::Option<::std::string::String>,
    ///How many messages a page holds, up to 1000. The server is said to take 10 if absent; a sample shows 100.
    pub limit: ::std::option::Option<i64>,
    ///Only messages that mention these users.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionedUids"))]
    pub mentioned_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Whether mentioned users come with what is known of blocks between them and the acting user.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithBlockedInfo"))]
    pub mentions_with_blocked_info: ::std::option::Option<bool>,
    ///Whether mentioned users come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "mentionsWithTagInfo"))]
    pub mentions_with_tag_info: ::std::option::Option<bool>,
    ///Whether only messages that mention the acting user come. Needs the header `onBehalfOf`.
    #[cfg_attr(feature = "schemars", serde(rename = "myMentionsOnly"))]
    pub my_mentions_only: ::std::option::Option<bool>,
    ///How many messages a page holds when the app asks, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Only messages with this text.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///Only messages that this user sent.
    pub sender: ::std::option::Option<::std::string::String>,
    ///Only messages that have all of these tags.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only messages sent at this moment or earlier, in the unit of `fromTimestamp`, without which the server ignores it.
    #[cfg_attr(feature = "schemars", serde(rename = "toTimestamp"))]
    pub to_timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Only messages of this type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    ///Only messages of one of these types.
    pub types: ::std::option::Option<::std::vec::Vec<crate::types::MessageType>>,
    ///Whether only messages that did not reach their receiver come.
    pub undelivered: ::std::option::Option<bool>,
    ///Whether only messages that were not read are counted. Only together with `count`.
    pub unread: ::std::option::Option<bool>,
    ///Whether the messages come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What [`list-users`](crate::operations::LIST_USERS) is asked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListUsers {
    ///Only users created at this moment or later, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt[from]"))]
    pub created_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only users created at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt[to]"))]
    pub created_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether only deactivated users come. Excludes `withDeactivated`.
    #[cfg_attr(feature = "schemars", serde(rename = "onlyDeactivated"))]
    pub only_deactivated: ::std::option::Option<bool>,
    ///The number of the page, counted from 1.
    pub page: ::std::option::Option<i64>,
    ///How many users a page holds, up to 1000. The server takes 100 if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "perPage"))]
    pub per_page: ::std::option::Option<i64>,
    ///Only users with this role.
    pub role: ::std::option::Option<::std::string::String>,
    ///Only users with one of these roles.
    pub roles: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Where `searchKey` is looked for. Both places if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "searchIn"))]
    pub search_in: ::std::option::Option<::std::vec::Vec<crate::types::UserSearchField>>,
    ///Only users whose uid or name begins with this text. `searchIn` narrows it to one of the two.
    #[cfg_attr(feature = "schemars", serde(rename = "searchKey"))]
    pub search_key: ::std::option::Option<::std::string::String>,
    ///Only users with this status, `available` or `offline`; both joined by a comma mean either.
    pub status: ::std::option::Option<::std::string::String>,
    ///Only users that have all of these tags. A tag cannot hold a comma here.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Only users last changed at this moment or later, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[from]"))]
    pub updated_at_from: ::std::option::Option<crate::wire::Timestamp>,
    ///Only users last changed at this moment or earlier, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt[to]"))]
    pub updated_at_to: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether deactivated users come beside the others. Excludes `onlyDeactivated`.
    #[cfg_attr(feature = "schemars", serde(rename = "withDeactivated"))]
    pub with_deactivated: ::std::option::Option<bool>,
    ///Whether the users come with their tags.
    #[cfg_attr(feature = "schemars", serde(rename = "withTags"))]
    pub with_tags: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Up to which message a conversation with a group has been delivered.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkGroupConversationAsDelivered {
    ///The id of the last message that was delivered, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Up to which message a conversation with a group has been read.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkGroupConversationAsRead {
    ///The id of the last message that was read, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///From which message on a conversation with a group is unread.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkGroupConversationAsUnread {
    ///The id of the message after which all are unread, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Which elements of an interactive message were used.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkMessageAsInteracted {
    ///The ids of the elements.
    pub interactions: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Up to which message a conversation with a user has been delivered.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkUserConversationAsDelivered {
    ///The id of the last message that was delivered, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Up to which message a conversation with a user has been read.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkUserConversationAsRead {
    ///The id of the last message that was read, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///From which message on a conversation with a user is unread.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkUserConversationAsUnread {
    ///The id of the message after which all are unread, as a number. Elsewhere ids of messages are strings.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///That a conversation was marked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkedConversation {
    ///The same in words, for people. Other acknowledgements write `message`.
    #[cfg_attr(feature = "schemars", serde(rename = "Message"))]
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words for messages with attachments.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaTemplate {
    ///The text for audio.
    pub body_audio: ::std::option::Option<::std::string::String>,
    ///The text for files.
    pub body_file: ::std::option::Option<::std::string::String>,
    ///The text for images.
    pub body_image: ::std::option::Option<::std::string::String>,
    ///The text for videos.
    pub body_video: ::std::option::Option<::std::string::String>,
    ///The title in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "titleGroup"))]
    pub title_group: ::std::option::Option<::std::string::String>,
    ///The title in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "titleOneOnOne"))]
    pub title_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Who is a member of which group, and with which rights.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Membership {
    ///The guid of the group.
    pub guid: ::std::option::Option<::std::string::String>,
    ///When the user joined, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The rights of the member.
    pub scope: ::std::option::Option<crate::types::Scope>,
    ///The uid of the member.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message as the server stores it. Every operation that answers a message uses this form. Fields that are not set are absent. The order of keys differs between operations.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    ///The app of the message. The list of reported messages holds it.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The kind of the message.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The id of the conversation: the two uids in alphabetical order with `_user_` between them, or `group_` followed by the guid. Treat it as opaque.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///The content of the message, and what the server adds to it.
    pub data: ::std::option::Option<MessageData>,
    ///When the message was deleted without being removed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "deletedAt"))]
    pub deleted_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who deleted the message, or `app_system`.
    #[cfg_attr(feature = "schemars", serde(rename = "deletedBy"))]
    pub deleted_by: ::std::option::Option<::std::string::String>,
    ///When the message reached its receiver, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveredAt"))]
    pub delivered_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the message was edited, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "editedAt"))]
    pub edited_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who edited the message, or `app_system`.
    #[cfg_attr(feature = "schemars", serde(rename = "editedBy"))]
    pub edited_by: ::std::option::Option<::std::string::String>,
    ///Who reported the message, and why. The list of reported messages holds it.
    #[cfg_attr(feature = "schemars", serde(rename = "flaggedBy"))]
    pub flagged_by: ::std::option::Option<crate::wire::Rows<FlagReport>>,
    ///How many users reported the message. The list of reported messages holds it.
    #[cfg_attr(feature = "schemars", serde(rename = "flaggedCount"))]
    pub flagged_count: ::std::option::Option<i64>,
    ///The id of the message, a string of digits in every sample.
    pub id: ::std::string::String,
    ///The last reply in the thread of the message. Lists of threads hold it, with null or an empty text where a field is not set.
    #[cfg_attr(feature = "schemars", serde(rename = "lastReply"))]
    pub last_reply: ::std::option::Option<::std::boxed::Box<crate::types::Message>>,
    ///The id that the sender of the message made up. Samples of sends do not echo it.
    pub muid: ::std::option::Option<::std::string::String>,
    ///The id of the message that this one replies to, a string of digits. Only replies in a thread have it.
    #[cfg_attr(feature = "schemars", serde(rename = "parentId"))]
    pub parent_id: ::std::option::Option<::std::string::String>,
    ///When the message was pinned in its conversation, in seconds since 1970-01-01 UTC. Absent where it is not pinned.
    #[cfg_attr(feature = "schemars", serde(rename = "pinnedAt"))]
    pub pinned_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the user who pinned the message in its conversation, or `app_system`. Absent where it is not pinned.
    #[cfg_attr(feature = "schemars", serde(rename = "pinnedBy"))]
    pub pinned_by: ::std::option::Option<::std::string::String>,
    ///The message that this one quotes. Its form is not documented.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedMessage"))]
    pub quoted_message: ::std::option::Option<crate::wire::JsonObject>,
    ///When the receiver read the message, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "readAt"))]
    pub read_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Receipts of the message. Only the last message of some conversations has them, and their form is not documented.
    pub receipts: ::std::option::Option<crate::wire::JsonObject>,
    ///The uid or guid of the receiver.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether the receiver is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///How many replies the thread of the message has. Lists of threads hold it.
    #[cfg_attr(feature = "schemars", serde(rename = "replyCount"))]
    pub reply_count: ::std::option::Option<i64>,
    ///When the acting user saved the message, in seconds since 1970-01-01 UTC. Absent where that user did not; nobody else sees it.
    #[cfg_attr(feature = "schemars", serde(rename = "savedAt"))]
    pub saved_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid of the sender. `app_system` if the message was sent for nobody in particular.
    pub sender: ::std::option::Option<::std::string::String>,
    ///When the message was sent, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The labels of the message. Lists hold them only when they are asked for.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the message within its category.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    ///When the message was last changed, in seconds since 1970-01-01 UTC. It can be much later than `sentAt`, even on a new message.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The content of a message, and what the server adds to it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageData {
    ///What happened, in messages of the categories `action` and `call`.
    pub action: ::std::option::Option<crate::types::MessageAction>,
    ///Whether the sender may use an interactive message as well.
    #[cfg_attr(feature = "schemars", serde(rename = "allowSenderInteraction"))]
    pub allow_sender_interaction: ::std::option::Option<bool>,
    ///The files of a media message.
    pub attachments: ::std::option::Option<crate::wire::Rows<StoredAttachment>>,
    ///The content of a message of the category `custom`.
    #[cfg_attr(feature = "schemars", serde(rename = "customData"))]
    pub custom_data: ::std::option::Option<crate::wire::JsonObject>,
    ///The users, groups and messages that the message refers to.
    pub entities: ::std::option::Option<Entities>,
    ///When a message of the category `interactive` counts as completed.
    #[cfg_attr(feature = "schemars", serde(rename = "interactionGoal"))]
    pub interaction_goal: ::std::option::Option<InteractionGoal>,
    ///The form, card or scheduler of a message of the category `interactive`.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveData"))]
    pub interactive_data: ::std::option::Option<crate::wire::JsonObject>,
    ///The users that the text mentions, by uid. A text mentions up to 10 different users (limits page).
    pub mentions: ::std::option::Option<crate::wire::JsonObject>,
    ///Whatever the sender added. The server adds results of extensions under the key `@injected`.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///Where the message stands with the moderation engine. Absent where no moderation takes place.
    pub moderation: ::std::option::Option<Moderation>,
    ///How often each reaction was given. A message takes up to 25 different ones (CometChat's pages).
    pub reactions: ::std::option::Option<crate::wire::Rows<ReactionCount>>,
    ///A label of the client that sent the message. Samples show it in moderation queues only.
    pub resource: ::std::option::Option<::std::string::String>,
    ///The text of a text message, or the caption of a media message. Runs of spaces and line breaks are kept as sent.
    pub text: ::std::option::Option<::std::string::String>,
    ///The address of the media of a message. Samples show it in moderation queues only.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message that a message refers to, such as the one that was edited.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    ///The message.
    pub entity: Message,
    ///The kind of the entity, `message` here.
    #[cfg_attr(feature = "schemars", serde(rename = "entityType"))]
    pub entity_type: ::std::option::Option<crate::types::EntityType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What an event about a message tells.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEvent {
    ///The message. For edits and deletions it is either the message itself or an action message that has it in `data.entities.on`.
    pub message: Message,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of a message for each of its receivers. Undocumented; recordings of the live service show `uids`, and `guids` is presumed to be alike. Fewer receivers than were named may have succeeded, so look into every entry.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageFanOut {
    ///The outcome for each group, by guid.
    pub guids: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, FanOutItem>,
    >,
    ///The outcome for each user, by uid.
    pub uids: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, FanOutItem>,
    >,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A message before it is stored: it has no id yet.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageToBeSent {
    ///The category.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The conversation.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///The content.
    pub data: ::std::option::Option<MessageData>,
    ///The id that the sender gave it.
    pub muid: ::std::option::Option<::std::string::String>,
    ///The uid or guid of the receiver.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether the receiver is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The uid of the sender.
    pub sender: ::std::option::Option<::std::string::String>,
    ///When it was sent, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The type.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Where a message stands with the moderation engine.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Moderation {
    ///The rule that the message broke. Comes with the status `disapproved` only, and not always.
    pub rule: ::std::option::Option<ModerationRuleRef>,
    ///The verdict, or `pending` until there is one.
    pub status: ::std::option::Option<crate::types::ModerationStatus>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What an engine of the app's own answers. No status means block: anything but a 200 with this, within 2 seconds, is a failure, and the rule's setting decides.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationAnswer {
    ///How sure the engine is, from 0 to 1; compared with the percent of the rule.
    pub confidence: f64,
    ///Whether the message meets the condition of the rule.
    #[cfg_attr(feature = "schemars", serde(rename = "isMatchingCondition"))]
    pub is_matching_condition: bool,
    ///Why.
    pub reason: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What moderation or a moderator decided about a message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationEvent {
    ///The message, with the verdict in `data.moderation` (not in the former form of an approval).
    pub message: Message,
    ///What the message met. Absent in the newest form of what the engine decides.
    pub moderation: ::std::option::Option<crate::wire::Rows<ModerationFinding>>,
    ///Whether a moderator looked at it.
    pub reviewed: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///One check that failed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailure {
    ///The kind of the failure.
    pub category: ::std::option::Option<crate::types::ModerationFailureCategory>,
    ///What was asked of whom.
    pub context: ::std::option::Option<ModerationFailureContext>,
    ///What is said of it.
    #[cfg_attr(feature = "schemars", serde(rename = "errorMessage"))]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///When, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "failedAt"))]
    pub failed_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The status that came.
    #[cfg_attr(feature = "schemars", serde(rename = "httpStatus"))]
    pub http_status: ::std::option::Option<i64>,
    ///The first 2 KB of what came. It may be cut: never parse it.
    #[cfg_attr(feature = "schemars", serde(rename = "responseBody"))]
    pub response_body: ::std::option::Option<::std::string::String>,
    ///Whether the body was cut.
    #[cfg_attr(feature = "schemars", serde(rename = "responseBodyTruncated"))]
    pub response_body_truncated: ::std::option::Option<bool>,
    ///How long it waited, in milliseconds.
    #[cfg_attr(feature = "schemars", serde(rename = "timeoutMs"))]
    pub timeout_ms: ::std::option::Option<i64>,
    ///What was wrong with the response.
    #[cfg_attr(feature = "schemars", serde(rename = "validationErrors"))]
    pub validation_errors: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///The condition that could not be checked, in a form of its own.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailureCondition {
    ///By what it decides, such as `custom-api`.
    pub category: ::std::option::Option<::std::string::String>,
    ///What it looks at.
    pub entity: ::std::option::Option<::std::string::String>,
    ///The list that belongs to it.
    #[cfg_attr(feature = "schemars", serde(rename = "listId"))]
    pub list_id: ::std::option::Option<::std::string::String>,
    ///The part of the message that it looks at.
    pub operand: ::std::option::Option<::std::string::String>,
    ///How it compares.
    pub operator: ::std::option::Option<::std::string::String>,
    ///From which percent on it is met.
    pub threshold: ::std::option::Option<ModerationFailureThreshold>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What was asked of whom. What does not apply is absent.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailureContext {
    ///The condition.
    pub condition: ::std::option::Option<ModerationFailureCondition>,
    ///`openai` or `custom_api`.
    pub engine: ::std::option::Option<::std::string::String>,
    ///The id of the request at OpenAI.
    #[cfg_attr(feature = "schemars", serde(rename = "openaiRequestId"))]
    pub openai_request_id: ::std::option::Option<::std::string::String>,
    ///The code of the provider.
    #[cfg_attr(feature = "schemars", serde(rename = "providerErrorCode"))]
    pub provider_error_code: ::std::option::Option<::std::string::String>,
    ///The request that failed.
    pub request: ::std::option::Option<ModerationFailureRequest>,
    ///The rule.
    pub rule: ::std::option::Option<FindingRule>,
    ///What the rule does on a failure: `approve-message` or `drop-message`.
    pub setting: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a check of a message failed. It comes beside the event with the verdict, once for each pass: a picture with a caption makes two.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailureEvent {
    ///When the pass ended, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "completedAt"))]
    pub completed_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What was checked: `text`, `image`, `video`, `audio` or `file`.
    #[cfg_attr(feature = "schemars", serde(rename = "contentType"))]
    pub content_type: ::std::option::Option<::std::string::String>,
    ///What failed.
    pub failures: ::std::option::Option<crate::wire::Rows<ModerationFailure>>,
    ///What became of the message: `approved` or `disapproved`.
    pub outcome: ::std::option::Option<::std::string::String>,
    ///The message, without its data.
    pub resource: ::std::option::Option<Message>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A request to an engine.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailureRequest {
    ///Whether credentials were sent.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthSent"))]
    pub basic_auth_sent: ::std::option::Option<bool>,
    ///The size of the body in bytes.
    #[cfg_attr(feature = "schemars", serde(rename = "bodyBytes"))]
    pub body_bytes: ::std::option::Option<i64>,
    ///The method.
    pub method: ::std::option::Option<::std::string::String>,
    ///The address.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///From which percent on a condition is met.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFailureThreshold {
    ///How it compares, such as `greaterThan`.
    pub comparison: ::std::option::Option<::std::string::String>,
    ///The percent.
    pub percent: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///One reason for a decision: a condition that was met, or a filter that was not.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationFinding {
    ///The condition that the message met.
    pub condition: ::std::option::Option<StoredCondition>,
    ///The filter that was not met, so that the message passed.
    pub filter: ::std::option::Option<crate::wire::JsonObject>,
    ///The rule that has it.
    pub rule: ::std::option::Option<FindingRule>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What CometChat asks of an engine of the app's own. What pictures look like here is not documented.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationQuestion {
    ///Up to 10 earlier messages and the one that is to be judged, which is the last. Each is an object with one key, not reliably the sender, and a text or a whole message; the last has a whole message that is `pending`.
    #[cfg_attr(feature = "schemars", serde(rename = "contextMessages"))]
    pub context_messages: ::std::vec::Vec<crate::wire::JsonObject>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The moderation rule that decided about a message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationRuleRef {
    ///The id of the rule.
    pub id: ::std::option::Option<::std::string::String>,
    ///The name of the rule.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The receivers of a message that goes to several users or groups at once. How many may be named is not documented.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MultipleReceivers {
    ///The guids of the groups.
    pub guids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The uids of the users.
    pub uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Conversations to mute.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MuteConversations {
    ///The conversations, up to 100 (older description).
    pub conversations: ::std::option::Option<::std::vec::Vec<ConversationToMute>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When nothing notifies a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutePreferences {
    ///Whether do-not-disturb is on. 1 for off, 2 for on.
    pub dnd: ::std::option::Option<i64>,
    ///When notifications come, by day of the week.
    pub schedule: ::std::option::Option<WeekSchedule>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When nothing notifies, as it is changed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MuteSettings {
    ///Whether a user may turn do-not-disturb on and off.
    #[cfg_attr(feature = "schemars", serde(rename = "dndPreferenceOverride"))]
    pub dnd_preference_override: ::std::option::Option<bool>,
    ///Whether a user may mute groups.
    #[cfg_attr(feature = "schemars", serde(rename = "mutedGroupsOverride"))]
    pub muted_groups_override: ::std::option::Option<bool>,
    ///Whether a user may mute other users.
    #[cfg_attr(feature = "schemars", serde(rename = "mutedOneOnOnesOverride"))]
    pub muted_one_on_ones_override: ::std::option::Option<bool>,
    ///Whether a user may have another schedule.
    #[cfg_attr(feature = "schemars", serde(rename = "schedulePreferenceOverride"))]
    pub schedule_preference_override: ::std::option::Option<bool>,
    ///When notifications come, by day of the week.
    #[cfg_attr(feature = "schemars", serde(rename = "schedulePreferenceSetting"))]
    pub schedule_preference_setting: ::std::option::Option<WeekSchedule>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A conversation that a user has muted. The fields are presumed to be those of the request; what is answered is documented nowhere.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutedConversation {
    ///The uid of the other user, or the guid of the group.
    pub id: ::std::option::Option<::std::string::String>,
    ///Which of them `id` is.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MutedConversationType>,
    ///Until when it is muted, in milliseconds since 1970-01-01 UTC. Absent where it is muted for good.
    pub until: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The conversations that a user has muted.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutedConversations {
    ///The conversations, in no documented order.
    #[cfg_attr(feature = "schemars", serde(rename = "mutedConversations"))]
    pub muted_conversations: ::std::option::Option<crate::wire::Rows<MutedConversation>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///The group that a notification is about.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationGroup {
    ///The guid.
    pub guid: ::std::option::Option<::std::string::String>,
    ///The picture.
    pub icon: ::std::option::Option<::std::string::String>,
    ///The name.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///On which platforms a push message carries a notification of its own.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationInPayload {
    ///On Android.
    pub android: ::std::option::Option<PlatformPayload>,
    ///On iOS.
    pub ios: ::std::option::Option<PlatformPayload>,
    ///On the web.
    pub web: ::std::option::Option<PlatformPayload>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of a notification.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationLog {
    ///By which channel it went.
    pub channel: ::std::option::Option<crate::types::NotificationChannel>,
    ///The part of CometChat that wrote the row.
    pub component: ::std::option::Option<::std::string::String>,
    ///The id of the row: 24 hexadecimal digits.
    #[cfg_attr(feature = "schemars", serde(rename = "_id"))]
    pub id: ::std::string::String,
    ///The uid of the member of the group that it was for.
    pub member: ::std::option::Option<::std::string::String>,
    ///The id of the message. A number, where message ids are texts elsewhere.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<i64>,
    ///When the message was sent, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "messageSentAtMS"))]
    pub message_sent_at_ms: ::std::option::Option<i64>,
    ///Whether it was handed to a provider.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationTriggered"))]
    pub notification_triggered: ::std::option::Option<bool>,
    ///What was handed to the provider, in the form of the provider. Only that for `apns` is shown: `payload` with `title`, `body`, `tag`, the sender, the receiver, the call and `sentAt`, some of them null; `contentAvailable`, `mutableContent`, `topic`, `alert`, `priority`, `pushType`, `sound`, `collapseId`, `type`, and `expiry` in seconds since 1970-01-01 UTC.
    pub payload: ::std::option::Option<crate::wire::JsonObject>,
    ///When it was done with, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "processingEndedAtMS"))]
    pub processing_ended_at_ms: ::std::option::Option<i64>,
    ///When it was taken up, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "processingStartedAtMS"))]
    pub processing_started_at_ms: ::std::option::Option<i64>,
    ///Through which provider it went.
    pub provider: ::std::option::Option<crate::types::NotificationProvider>,
    ///The id of the push provider.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The push token that it went to.
    #[cfg_attr(feature = "schemars", serde(rename = "pushToken"))]
    pub push_token: ::std::option::Option<::std::string::String>,
    ///The id of the reaction.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionId"))]
    pub reaction_id: ::std::option::Option<i64>,
    ///The uid of the user whose message was reacted to.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionReceiver"))]
    pub reaction_receiver: ::std::option::Option<::std::string::String>,
    ///The uid of the user who reacted.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionSender"))]
    pub reaction_sender: ::std::option::Option<::std::string::String>,
    ///Why it was not.
    pub reason: ::std::option::Option<crate::types::NotificationLogReason>,
    ///The uid or guid that the message was sent to.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The uid of the sender of the message.
    pub sender: ::std::option::Option<::std::string::String>,
    ///The kind of the push token.
    #[cfg_attr(feature = "schemars", serde(rename = "tokenType"))]
    pub token_type: ::std::option::Option<::std::string::String>,
    ///How long that took, in milliseconds.
    #[cfg_attr(feature = "schemars", serde(rename = "totalProcessingTimeInMS"))]
    pub total_processing_time_in_ms: ::std::option::Option<i64>,
    ///What caused it.
    pub trigger: ::std::option::Option<crate::types::NotificationTrigger>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///Who is to get a notification. Address and number are personal data.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationReceiver {
    ///The e-mail address, for e-mails.
    pub email: ::std::option::Option<::std::string::String>,
    ///The name.
    pub name: ::std::option::Option<::std::string::String>,
    ///The number, for SMS.
    pub phno: ::std::option::Option<::std::string::String>,
    ///The uid.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///Who sent what a notification is about.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationSender {
    ///The picture.
    pub avatar: ::std::option::Option<::std::string::String>,
    ///The name.
    pub name: ::std::option::Option<::std::string::String>,
    ///The uid.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words of notifications. They may hold placeholders in double braces, such as the name of the sender, which CometChat fills in. Every kind of message has two templates: a default one, and one that gives nothing away.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationTemplates {
    ///The default words of other custom messages.
    #[cfg_attr(feature = "schemars", serde(rename = "customMessageTemplateDefault"))]
    pub custom_message_template_default: ::std::option::Option<CustomTemplate>,
    ///The words that tell nothing of the content, for other custom messages.
    #[cfg_attr(feature = "schemars", serde(rename = "customMessageTemplatePrivacy"))]
    pub custom_message_template_privacy: ::std::option::Option<CustomTemplate>,
    ///The default words of the subjects of e-mails. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "emailSubjectTemplateDefault"))]
    pub email_subject_template_default: ::std::option::Option<EmailSubjectTemplate>,
    ///The words that tell nothing of the content, for the subjects of e-mails. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "emailSubjectTemplatePrivacy"))]
    pub email_subject_template_privacy: ::std::option::Option<EmailSubjectTemplate>,
    ///The default words of messages that mention the whole group. Declared for requests only.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMentionTemplateDefault"))]
    pub group_mention_template_default: ::std::option::Option<GroupMentionTemplate>,
    ///The words that tell nothing of the content, for messages that mention the whole group. Declared for requests only.
    #[cfg_attr(feature = "schemars", serde(rename = "groupMentionTemplatePrivacy"))]
    pub group_mention_template_privacy: ::std::option::Option<GroupMentionTemplate>,
    ///The default words of cards. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveCardTemplateDefault"))]
    pub interactive_card_template_default: ::std::option::Option<TextTemplate>,
    ///The words that tell nothing of the content, for cards. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveCardTemplatePrivacy"))]
    pub interactive_card_template_privacy: ::std::option::Option<TextTemplate>,
    ///The default words of other interactive messages. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveCustomTemplateDefault"))]
    pub interactive_custom_template_default: ::std::option::Option<TextTemplate>,
    ///The words that tell nothing of the content, for other interactive messages. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveCustomTemplatePrivacy"))]
    pub interactive_custom_template_privacy: ::std::option::Option<TextTemplate>,
    ///The default words of forms. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveFormTemplateDefault"))]
    pub interactive_form_template_default: ::std::option::Option<TextTemplate>,
    ///The words that tell nothing of the content, for forms. Known to the latest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveFormTemplatePrivacy"))]
    pub interactive_form_template_privacy: ::std::option::Option<TextTemplate>,
    ///The default words of schedulers. Known to the latest copy of CometChat's description only.
    #[cfg_attr(
        feature = "schemars",
        serde(rename = "interactiveSchedulerTemplateDefault")
    )]
    pub interactive_scheduler_template_default: ::std::option::Option<TextTemplate>,
    ///The words that tell nothing of the content, for schedulers. Known to the latest copy of CometChat's description only.
    #[cfg_attr(
        feature = "schemars",
        serde(rename = "interactiveSchedulerTemplatePrivacy")
    )]
    pub interactive_scheduler_template_privacy: ::std::option::Option<TextTemplate>,
    ///The default words of messages with attachments.
    #[cfg_attr(feature = "schemars", serde(rename = "mediaMessageTemplateDefault"))]
    pub media_message_template_default: ::std::option::Option<MediaTemplate>,
    ///The words that tell nothing of the content, for messages with attachments.
    #[cfg_attr(feature = "schemars", serde(rename = "mediaMessageTemplatePrivacy"))]
    pub media_message_template_privacy: ::std::option::Option<MediaTemplate>,
    ///The default words of polls, which are custom messages of the type `extension_poll`. Known to the newest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "pollMessageTemplateDefault"))]
    pub poll_message_template_default: ::std::option::Option<CustomTemplate>,
    ///The words that tell nothing of the content, for polls, which are custom messages of the type `extension_poll`. Known to the newest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "pollMessageTemplatePrivacy"))]
    pub poll_message_template_privacy: ::std::option::Option<CustomTemplate>,
    ///The default words of reminders, which are custom messages of the type `extension_reminders`. Known to the newest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "reminderMessageTemplateDefault"))]
    pub reminder_message_template_default: ::std::option::Option<CustomTemplate>,
    ///The words that tell nothing of the content, for reminders, which are custom messages of the type `extension_reminders`. Known to the newest copy of CometChat's description only.
    #[cfg_attr(feature = "schemars", serde(rename = "reminderMessageTemplatePrivacy"))]
    pub reminder_message_template_privacy: ::std::option::Option<CustomTemplate>,
    ///The default words of SMS. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "smsContentTemplateDefault"))]
    pub sms_content_template_default: ::std::option::Option<SmsContentTemplate>,
    ///The words that tell nothing of the content, for SMS. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "smsContentTemplatePrivacy"))]
    pub sms_content_template_privacy: ::std::option::Option<SmsContentTemplate>,
    ///The default words of messages of text.
    #[cfg_attr(feature = "schemars", serde(rename = "textMessageTemplateDefault"))]
    pub text_message_template_default: ::std::option::Option<TextTemplate>,
    ///The words that tell nothing of the content, for messages of text.
    #[cfg_attr(feature = "schemars", serde(rename = "textMessageTemplatePrivacy"))]
    pub text_message_template_privacy: ::std::option::Option<TextTemplate>,
    ///Which words are used. 1 for the default ones, 2 for those of privacy, 3 for the default ones unless the user wants the others.
    #[cfg_attr(feature = "schemars", serde(rename = "usePrivacyTemplate"))]
    pub use_privacy_template: ::std::option::Option<i64>,
    ///The default words of messages that mention the user. Declared for requests only.
    #[cfg_attr(feature = "schemars", serde(rename = "userMentionTemplateDefault"))]
    pub user_mention_template_default: ::std::option::Option<UserMentionTemplate>,
    ///The words that tell nothing of the content, for messages that mention the user. Declared for requests only.
    #[cfg_attr(feature = "schemars", serde(rename = "userMentionTemplatePrivacy"))]
    pub user_mention_template_privacy: ::std::option::Option<UserMentionTemplate>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A message in an e-mail or SMS.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotifiedMessage {
    ///The text.
    pub message: ::std::option::Option<::std::string::String>,
    ///The message itself.
    #[cfg_attr(feature = "schemars", serde(rename = "messageObject"))]
    pub message_object: ::std::option::Option<Message>,
    ///Who sent it.
    pub sender: ::std::option::Option<NotificationSender>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies a user in conversations of two.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOnOnePreferences {
    ///Whether messages in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOneMessages"))]
    pub one_on_one_messages: ::std::option::Option<i64>,
    ///Whether replies that quote a message in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOneQuotedReplies"))]
    pub one_on_one_quoted_replies: ::std::option::Option<i64>,
    ///Whether reactions in conversations of two notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOneReactions"))]
    pub one_on_one_reactions: ::std::option::Option<i64>,
    ///Whether replies in threads in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOneReplies"))]
    pub one_on_one_replies: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies in conversations of two.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OneOnOneSettings {
    ///Whether a message in conversations of two that is deleted notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "messageDeletedSetting"))]
    pub message_deleted_setting: ::std::option::Option<i64>,
    ///Whether a message in conversations of two that is edited notifies. 1 for off, 2 for on. Among the settings of the app only.
    #[cfg_attr(feature = "schemars", serde(rename = "messageEditedSetting"))]
    pub message_edited_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for messages in conversations of two. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "messagesOverride"))]
    pub messages_override: ::std::option::Option<bool>,
    ///Whether messages in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "messagesSetting"))]
    pub messages_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for replies that quote a message in conversations of two. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedRepliesOverride"))]
    pub quoted_replies_override: ::std::option::Option<bool>,
    ///Whether replies that quote a message in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedRepliesSetting"))]
    pub quoted_replies_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for reactions in conversations of two. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionsOverride"))]
    pub reactions_override: ::std::option::Option<bool>,
    ///Whether reactions in conversations of two notify. 1 for none, 2 for those on messages of the user, 3 for all.
    #[cfg_attr(feature = "schemars", serde(rename = "reactionsSetting"))]
    pub reactions_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for replies in threads in conversations of two. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "repliesOverride"))]
    pub replies_override: ::std::option::Option<bool>,
    ///Whether replies in threads in conversations of two notify. 1 for none, 2 for all, 3 for those that mention the user.
    #[cfg_attr(feature = "schemars", serde(rename = "repliesSetting"))]
    pub replies_setting: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Anything else that a message refers to.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherEntity {
    ///The thing itself, as the server wrote it.
    pub entity: ::std::option::Option<crate::wire::JsonObject>,
    ///The kind of the entity.
    #[cfg_attr(feature = "schemars", serde(rename = "entityType"))]
    pub entity_type: ::std::option::Option<crate::types::EntityType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The content of a message to send. All of it as JSON may take up to 10 KB, not counting the attached files (limits page).
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OutgoingData {
    ///Whether the sender may use an interactive message as well.
    #[cfg_attr(feature = "schemars", serde(rename = "allowSenderInteraction"))]
    pub allow_sender_interaction: ::std::option::Option<bool>,
    ///The files of a media message, which needs at least one. Their largest number is not documented.
    pub attachments: ::std::option::Option<::std::vec::Vec<Attachment>>,
    ///The content of a message of the category `custom`, which needs it.
    #[cfg_attr(feature = "schemars", serde(rename = "customData"))]
    pub custom_data: ::std::option::Option<crate::wire::JsonObject>,
    ///The content of an interactive message of the type `customInteractive`.
    pub data: ::std::option::Option<crate::wire::JsonObject>,
    ///When a message of the category `interactive` counts as completed.
    #[cfg_attr(feature = "schemars", serde(rename = "interactionGoal"))]
    pub interaction_goal: ::std::option::Option<InteractionGoal>,
    ///The form, card or scheduler of a message of the category `interactive`. A form has `title`, `formFields` and `submitElement`; a card has `text`, `imageUrl` and `cardActions`; a scheduler has `title`, `avatarUrl`, `bufferTime` and `duration` (in minutes, as the sample suggests), `timezoneCode`, `icsFileUrl`, `dateRangeStart`, `dateRangeEnd`, `availability` (by weekday, with times such as `0900`), `goalCompletionText` and `scheduleElement`, all of them required. Every receiver can read all of it, the `headers` of an action included, so send no secrets in it.
    #[cfg_attr(feature = "schemars", serde(rename = "interactiveData"))]
    pub interactive_data: ::std::option::Option<crate::wire::JsonObject>,
    ///Whatever the app wants to send along.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The text of a text message, or the caption of a media message. A text message needs one that is not empty. The whole message as JSON may take up to 65536 characters (limits page). A user is mentioned by writing `<@uid:UID>`.
    pub text: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Which page of a list this is. The counts are not reliable, as samples show.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    ///How many rows this page holds. More than it does in some samples.
    pub count: ::std::option::Option<i64>,
    ///The number of this page, counted from 1.
    pub current_page: ::std::option::Option<i64>,
    ///How many rows a page holds at most.
    pub per_page: ::std::option::Option<i64>,
    ///How many rows there are in all. 0 beside several rows in some samples.
    pub total: ::std::option::Option<i64>,
    ///How many pages there are.
    pub total_pages: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A permission that there is, with the values that it takes.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    ///The values that it takes, in every sample texts.
    #[cfg_attr(feature = "schemars", serde(rename = "availableValues"))]
    pub available_values: ::std::option::Option<::std::vec::Vec<crate::wire::Json>>,
    ///When it was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What its value is made of.
    #[cfg_attr(feature = "schemars", serde(rename = "dataType"))]
    pub data_type: ::std::option::Option<crate::types::PermissionDataType>,
    ///The value that applies where none was set, a text or a list. A list is empty in every sample.
    #[cfg_attr(feature = "schemars", serde(rename = "defaultValue"))]
    pub default_value: ::std::option::Option<crate::wire::Json>,
    ///What it allows.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id of the permission, which may hold a dot.
    pub id: ::std::string::String,
    ///What the permission is called.
    pub title: ::std::option::Option<::std::string::String>,
    ///Whom it is given to.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::PermissionType>,
    ///When it was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What carries a notification of its own on a platform.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlatformPayload {
    ///Whether calls do.
    pub call: ::std::option::Option<bool>,
    ///Whether messages do.
    pub chat: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user's preferences after they were put back, in the words of the request.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreferencesAfterReset {
    ///What notifies in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "groupPreferences"))]
    pub group_preferences: ::std::option::Option<GroupPreferences>,
    ///When nothing notifies.
    #[cfg_attr(feature = "schemars", serde(rename = "mutePreferences"))]
    pub mute_preferences: ::std::option::Option<MutePreferences>,
    ///What notifies in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOnePreferences"))]
    pub one_on_one_preferences: ::std::option::Option<OneOnOnePreferences>,
    ///Whether the words that give nothing away are used.
    #[cfg_attr(feature = "schemars", serde(rename = "usePrivacyTemplate"))]
    pub use_privacy_template: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What a push notification says.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PushNotificationDetails {
    ///The text.
    pub body: ::std::option::Option<::std::string::String>,
    ///What happens to the call.
    #[cfg_attr(feature = "schemars", serde(rename = "callAction"))]
    pub call_action: ::std::option::Option<::std::string::String>,
    ///`audio` or `video`.
    #[cfg_attr(feature = "schemars", serde(rename = "callType"))]
    pub call_type: ::std::option::Option<::std::string::String>,
    ///The conversation.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///What the app added.
    pub custom: ::std::option::Option<crate::wire::JsonObject>,
    ///The message.
    pub message: ::std::option::Option<Message>,
    ///The uid or guid of the receiver.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///The picture of the receiver.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverAvatar"))]
    pub receiver_avatar: ::std::option::Option<::std::string::String>,
    ///The name of the receiver.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverName"))]
    pub receiver_name: ::std::option::Option<::std::string::String>,
    ///Whether the receiver is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The uid of the sender.
    pub sender: ::std::option::Option<::std::string::String>,
    ///The picture of the sender.
    #[cfg_attr(feature = "schemars", serde(rename = "senderAvatar"))]
    pub sender_avatar: ::std::option::Option<::std::string::String>,
    ///The name of the sender.
    #[cfg_attr(feature = "schemars", serde(rename = "senderName"))]
    pub sender_name: ::std::option::Option<::std::string::String>,
    ///When it was sent: a **text** of **milliseconds** since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<::std::string::String>,
    ///The session of the call.
    #[cfg_attr(feature = "schemars", serde(rename = "sessionId"))]
    pub session_id: ::std::option::Option<::std::string::String>,
    ///The id of the message, or the guid for what happens to a group.
    pub tag: ::std::option::Option<::std::string::String>,
    ///The title.
    pub title: ::std::option::Option<::std::string::String>,
    ///`chat` or `call`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    ///How many messages the user has not read.
    #[cfg_attr(feature = "schemars", serde(rename = "unreadMessageCount"))]
    pub unread_message_count: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A push notification that a provider of the app's own is to send.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PushNotificationEvent {
    ///What it says.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationDetails"))]
    pub notification_details: ::std::option::Option<PushNotificationDetails>,
    ///Who is to get it.
    pub to: ::std::option::Option<NotificationReceiver>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What push notifications carry.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PushSettings {
    ///Fields of your own that every push notification carries.
    #[cfg_attr(feature = "schemars", serde(rename = "customJson"))]
    pub custom_json: ::std::option::Option<crate::wire::JsonObject>,
    ///Whether a notification carries the metadata of the message.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageMetadataSetting"))]
    pub include_message_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the message.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageObjectSetting"))]
    pub include_message_object_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the receiver.
    #[cfg_attr(feature = "schemars", serde(rename = "includeReceiverMetadataSetting"))]
    pub include_receiver_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the sender.
    #[cfg_attr(feature = "schemars", serde(rename = "includeSenderMetadataSetting"))]
    pub include_sender_metadata_setting: ::std::option::Option<bool>,
    ///Whether a long text is cut so that the notification keeps within the size that providers allow.
    #[cfg_attr(feature = "schemars", serde(rename = "trimTextFieldSetting"))]
    pub trim_text_field_setting: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A push token of a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToken {
    ///The auth token of the session.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: ::std::option::Option<crate::wire::Secret>,
    ///When it was registered, in ISO 8601.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<::std::string::String>,
    ///What the device runs.
    pub platform: ::std::option::Option<crate::types::PushPlatform>,
    ///The id of the provider that reaches the device.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The token, whichever field it was registered in.
    #[cfg_attr(feature = "schemars", serde(rename = "pushToken"))]
    pub push_token: ::std::option::Option<::std::string::String>,
    ///What it is for.
    #[cfg_attr(feature = "schemars", serde(rename = "pushTokenType"))]
    pub push_token_type: ::std::option::Option<crate::types::PushTokenType>,
    ///The uid of the user.
    pub uid: ::std::option::Option<::std::string::String>,
    ///When it was last changed, in ISO 8601.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Push tokens of a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PushTokens {
    ///The tokens, in no documented order.
    #[cfg_attr(feature = "schemars", serde(rename = "pushTokens"))]
    pub push_tokens: ::std::option::Option<crate::wire::Rows<PushToken>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///That a user reacted to a message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reaction {
    ///The id of the reaction, a string of digits.
    pub id: ::std::string::String,
    ///The id of the message, a string of digits.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<::std::string::String>,
    ///When it was given, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "reactedAt"))]
    pub reacted_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The user who gave it.
    #[cfg_attr(feature = "schemars", serde(rename = "reactedBy"))]
    pub reacted_by: ::std::option::Option<User>,
    ///The reaction, an emoji or a short code that begins with a colon.
    pub reaction: ::std::option::Option<::std::string::String>,
    ///The uid of the user who gave it.
    pub uid: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How often one reaction was given to a message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionCount {
    ///How many users gave it.
    pub count: ::std::option::Option<i64>,
    ///Whether the acting user gave it. Absent rather than false.
    #[cfg_attr(feature = "schemars", serde(rename = "reactedByMe"))]
    pub reacted_by_me: ::std::option::Option<bool>,
    ///The reaction, an emoji or a short code that begins with a colon. Up to 45 characters (CometChat's pages).
    pub reaction: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a reaction was given or taken back.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionEvent {
    ///The reaction.
    pub reaction: Reaction,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to bring back.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactivateUsers {
    ///The uids of the users.
    #[cfg_attr(feature = "schemars", serde(rename = "uidsToActivate"))]
    pub uids_to_activate: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What became of users that were to be brought back.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactivatedUsers {
    ///Those who were not deactivated, so that nothing was done.
    #[cfg_attr(feature = "schemars", serde(rename = "nonDeactivatedUids"))]
    pub non_deactivated_uids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Those who do not exist. Seen in recordings of the live service only.
    #[cfg_attr(feature = "schemars", serde(rename = "notFound"))]
    pub not_found: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Those who were brought back. Seen in recordings of the live service only.
    #[cfg_attr(feature = "schemars", serde(rename = "reactivatedUids"))]
    pub reactivated_uids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A reason that users can report a message for.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reason {
    ///When the reason was created, in seconds since 1970-01-01 UTC. Lists write it as a string of digits, other operations as a number.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///True on a reason that came with the app. Absent rather than false, and also absent on reasons that look built in, so its absence does not prove a custom reason.
    pub default: ::std::option::Option<bool>,
    ///The reason in a sentence.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id of the reason, such as `spam`. Custom reasons have the id that the app chose.
    pub id: ::std::string::String,
    ///The reason in a few words, to be shown to users.
    pub name: ::std::option::Option<::std::string::String>,
    ///When the reason was last changed, in seconds since 1970-01-01 UTC. Written like `createdAt`.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///A receipt.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptBody {
    ///What happened.
    pub action: ::std::option::Option<crate::types::ReceiptAction>,
    ///The id of the message.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<::std::string::String>,
    ///When, in seconds since 1970-01-01 UTC.
    pub timestamp: ::std::option::Option<crate::wire::Timestamp>,
    ///Who received or read it.
    pub user: ::std::option::Option<User>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That a message reached somebody, or was read. Webhooks and legacy webhooks tell it in different forms under the same names; this has the fields of both.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptEvent {
    ///The receipt itself. Webhooks only.
    pub body: ::std::option::Option<ReceiptBody>,
    ///When it was delivered, in seconds since 1970-01-01 UTC. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveredAt"))]
    pub delivered_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the message. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "messageId"))]
    pub message_id: ::std::option::Option<::std::string::String>,
    ///The uid of who sent the message.
    #[cfg_attr(feature = "schemars", serde(rename = "messageSender"))]
    pub message_sender: ::std::option::Option<::std::string::String>,
    ///When it was read, in seconds since 1970-01-01 UTC. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "readAt"))]
    pub read_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The uid or guid that the receipt goes to. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "receiptReceiver"))]
    pub receipt_receiver: ::std::option::Option<::std::string::String>,
    ///The uid of who received or read the message. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "receiptSender"))]
    pub receipt_sender: ::std::option::Option<::std::string::String>,
    ///What happened. Legacy webhooks only.
    #[cfg_attr(feature = "schemars", serde(rename = "receiptType"))]
    pub receipt_type: ::std::option::Option<crate::types::ReceiptAction>,
    ///The uid or guid that the receipt goes to: in a one-to-one conversation who sent the message.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether it is about a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///The uid of who received or read the message, or `app_system` for a whole group.
    pub sender: ::std::option::Option<::std::string::String>,
    ///`receipts`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How many messages were sent, delivered and read.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptMetrics {
    ///The id of the app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The numbers, for each five minutes.
    #[cfg_attr(feature = "schemars", serde(rename = "dataPoints"))]
    pub data_points: ::std::option::Option<crate::wire::Rows<ReceiptMetricsPoint>>,
    ///When the last point ends.
    #[cfg_attr(feature = "schemars", serde(rename = "endTime"))]
    pub end_time: ::std::option::Option<::std::string::String>,
    ///When the first point begins.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How many messages were sent, delivered and read within five minutes.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReceiptMetricsPoint {
    ///How often a message was marked as delivered.
    #[cfg_attr(feature = "schemars", serde(rename = "deliveryReceipts"))]
    pub delivery_receipts: ::std::option::Option<i64>,
    ///When they end.
    #[cfg_attr(feature = "schemars", serde(rename = "endTime"))]
    pub end_time: ::std::option::Option<::std::string::String>,
    ///How many messages were sent.
    #[cfg_attr(feature = "schemars", serde(rename = "messagesSent"))]
    pub messages_sent: ::std::option::Option<i64>,
    ///How often a message was marked as read.
    #[cfg_attr(feature = "schemars", serde(rename = "readReceipts"))]
    pub read_receipts: ::std::option::Option<i64>,
    ///When the five minutes begin.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That the recording of a call is ready.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingEvent {
    ///How long it is: a **text** with decimal seconds.
    pub duration: ::std::option::Option<::std::string::String>,
    ///The day, as in `2025-10-14`.
    #[cfg_attr(feature = "schemars", serde(rename = "recordingDate"))]
    pub recording_date: ::std::option::Option<::std::string::String>,
    ///Where it can be fetched.
    pub recording_url: ::std::option::Option<::std::string::String>,
    ///The id of the session.
    #[cfg_attr(feature = "schemars", serde(rename = "sessionId"))]
    pub session_id: ::std::string::String,
    ///When it begins, in seconds since 1970-01-01 UTC: a **text** of digits.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A push token to register. The platform tells which one of the first three fields holds it.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterPushToken {
    ///An auth token of the user. Required according to an older description.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: ::std::option::Option<crate::wire::Secret>,
    ///The token, where `platform` is one that APNs reaches: it begins with `apns_` and ends with `_device`.
    #[cfg_attr(feature = "schemars", serde(rename = "deviceToken"))]
    pub device_token: ::std::option::Option<::std::string::String>,
    ///The token, where `platform` is one that FCM reaches: it begins with `fcm_`.
    #[cfg_attr(feature = "schemars", serde(rename = "fcmToken"))]
    pub fcm_token: ::std::option::Option<::std::string::String>,
    ///What the device runs.
    pub platform: ::std::option::Option<crate::types::PushPlatform>,
    ///The id of the provider that reaches the device.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The time zone of the device: its name in the database of IANA. Required according to an older description.
    pub timezone: ::std::option::Option<::std::string::String>,
    ///The token for calls, where `platform` begins with `apns_` and ends with `_voip`.
    #[cfg_attr(feature = "schemars", serde(rename = "voipToken"))]
    pub voip_token: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Friends to remove.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveFriends {
    ///The uids of the friends.
    pub friends: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The conversations that are to be pinned for everybody, in the order in which they are shown.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplacePinnedConversations {
    ///The users and groups of the conversations, up to 5.
    #[cfg_attr(feature = "schemars", serde(rename = "pinnedConversations"))]
    pub pinned_conversations: ::std::vec::Vec<ConversationPeer>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How a conversation with a group is to be emptied.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetGroupConversation {
    ///Whether the conversation keeps its place in the list. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "preserveOrder"))]
    pub preserve_order: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How a conversation with a user is to be emptied.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResetUserConversation {
    ///The uid of the path once more. It is not needed.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationWith"))]
    pub conversation_with: ::std::option::Option<::std::string::String>,
    ///Whether the messages are deleted for both users. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "deleteMessagesPermanently"))]
    pub delete_messages_permanently: ::std::option::Option<bool>,
    ///Whether the conversation keeps its place in the list. The server takes `false` if absent.
    #[cfg_attr(feature = "schemars", serde(rename = "preserveOrder"))]
    pub preserve_order: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Features to restrict for a role.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictFeatures {
    ///The ids of the features. Samples show `u.listUsers`, `u.createGroup` and `u.deleteGroup`.
    #[cfg_attr(feature = "schemars", serde(rename = "featuresToRestrict"))]
    pub features_to_restrict: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A feature that is restricted for a role.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictedFeature {
    ///When it was restricted, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What is restricted.
    pub description: ::std::option::Option<::std::string::String>,
    ///The id of the feature, such as `u.createGroup`.
    pub key: ::std::string::String,
    ///The path of the operation that it is about, with names in double braces for its variable segments.
    pub path: ::std::option::Option<::std::string::String>,
    ///What the feature is called.
    pub title: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The response to restricting features.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestrictedFeaturesEnvelope {
    ///What became of each, by the id of the feature.
    pub data: ::std::collections::BTreeMap<::std::string::String, ItemOutcome>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What was decided about a message that a rule withheld.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewBlockedMessage {
    ///Whether the message counts as reviewed. What the server takes if it is absent is not documented.
    pub reviewed: ::std::option::Option<bool>,
    ///The verdict, `approved` or `rejected`.
    pub status: ::std::option::Option<crate::types::BlockedVerdict>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What was decided about a message that users reported.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewFlaggedMessage {
    ///The verdict, `approved` or `disapproved`.
    pub status: ::std::option::Option<crate::types::FlaggedVerdict>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A role of users.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    ///When it was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///What the role is for.
    pub description: ::std::option::Option<::std::string::String>,
    ///Whatever the app stored with the role.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///What the role is called.
    pub name: ::std::option::Option<::std::string::String>,
    ///The id of the role.
    pub role: ::std::string::String,
    ///What users with the role may do. The role `default` shows none.
    pub settings: ::std::option::Option<RoleSettings>,
    ///When it was last changed, in seconds since 1970-01-01 UTC. Absent in many responses.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What users with a role may do.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleSettings {
    ///Whom they see in lists of users.
    #[cfg_attr(feature = "schemars", serde(rename = "listUsers"))]
    pub list_users: ::std::option::Option<crate::types::RolePermission>,
    ///Whom they may send messages to.
    #[cfg_attr(feature = "schemars", serde(rename = "sendMessagesTo"))]
    pub send_messages_to: ::std::option::Option<crate::types::RolePermission>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What users with a role are to be allowed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleSettingsInput {
    ///Whom they see in lists of users, `all` or `friendsOnly`.
    #[cfg_attr(feature = "schemars", serde(rename = "listUsers"))]
    pub list_users: ::std::option::Option<crate::types::RolePermission>,
    ///Whom they may send messages to, `all` or `friendsOnly`.
    #[cfg_attr(feature = "schemars", serde(rename = "sendMessagesTo"))]
    pub send_messages_to: ::std::option::Option<crate::types::RolePermission>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A revision of a rule. The filters that a rule was made with are not among its fields in any sample.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    ///What happens then.
    pub action: ::std::option::Option<::std::vec::Vec<crate::types::RuleAction>>,
    ///Whether this revision is the one that counts.
    pub active: ::std::option::Option<bool>,
    ///What has to be the case.
    pub conditions: ::std::option::Option<crate::wire::Rows<StoredCondition>>,
    ///When the rule was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///True on a rule that came with the app, and absent on others.
    pub default: ::std::option::Option<bool>,
    ///What the rule is for.
    pub description: ::std::option::Option<::std::string::String>,
    ///Whether messages are decided by it.
    pub enabled: ::std::option::Option<bool>,
    ///The id of the rule, the same in all of its revisions.
    pub id: ::std::string::String,
    ///What the rule is called.
    pub name: ::std::option::Option<::std::string::String>,
    ///The id of the revision: an app id, an id of a rule and a number, with `_` between them. The first two need not be those of the app and the rule.
    #[cfg_attr(feature = "schemars", serde(rename = "revisionId"))]
    pub revision_id: ::std::option::Option<::std::string::String>,
    ///When the rule was last changed, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of e-mails, to be stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomEmailProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: crate::wire::Secret,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::string::String,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: bool,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: bool,
    ///Whether only users whose address is stored are notified. An older text says that the stored address is put into the request.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredEmailID"))]
    pub use_stored_email_id: bool,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of push notifications, to be stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomPushProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: crate::wire::Secret,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::string::String,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: bool,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: bool,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of SMS, to be stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomSmsProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: crate::wire::Secret,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::string::String,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: bool,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: bool,
    ///Whether only users whose number is stored are notified.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredPhNo"))]
    pub use_stored_ph_no: bool,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at SendGrid that e-mails are sent through, to be stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveSendgridProvider {
    ///Whether a reply to an e-mail is posted as a message. CometChat's description declares a default of `false`, which would switch replies off on every change; it is not sent here.
    #[cfg_attr(feature = "schemars", serde(rename = "allowEmailReplies"))]
    pub allow_email_replies: bool,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///The API key.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridApiKey"))]
    pub send_grid_api_key: crate::wire::Secret,
    ///The id of the dynamic template. It begins with `d-` (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridTemplateID"))]
    pub send_grid_template_id: ::std::string::String,
    ///The id of the unsubscribe group: digits, as text.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridUnsubscribeGroupID"))]
    pub send_grid_unsubscribe_group_id: ::std::string::String,
    ///The address that e-mails come from. It must be verified with SendGrid (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmail"))]
    pub sender_email: ::std::string::String,
    ///The address that replies go to, or null for none.
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmailForReplies"))]
    pub sender_email_for_replies: ::std::option::Option<::std::string::String>,
    ///The name that e-mails come from.
    #[cfg_attr(feature = "schemars", serde(rename = "senderName"))]
    pub sender_name: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at Twilio that SMS are sent through, to be stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTwilioProvider {
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///The SID of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAccountSID"))]
    pub twilio_account_sid: ::std::string::String,
    ///The auth token of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAuthToken"))]
    pub twilio_auth_token: crate::wire::Secret,
    ///The number that messages come from, in E.164: a plus sign, the country code and the number.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioSenderPhoneNumber"))]
    pub twilio_sender_phone_number: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message to send as a bot. CometChat marks no field as required; a message needs content and a receiver all the same.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendBotMessage {
    ///The category of the message. If absent, the server takes `message`.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The content of the message.
    pub data: ::std::option::Option<OutgoingData>,
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    pub muid: ::std::option::Option<::std::string::String>,
    ///Several receivers at once. An older edition of the API description forbids it together with `receiver`; recordings of a like operation show the receiver added to the others.
    #[cfg_attr(feature = "schemars", serde(rename = "multipleReceivers"))]
    pub multiple_receivers: ::std::option::Option<MultipleReceivers>,
    ///The id of a message to quote. The response then holds `quotedMessage`. Only an older edition of the API description has it.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedMessageId"))]
    pub quoted_message_id: ::std::option::Option<::std::string::String>,
    ///The uid of the user, or the guid of the group, that is to receive the message. Up to 100 characters (limits page). Left out when `multipleReceivers` is given.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Labels for the message, up to 25 of up to 100 characters each (limits page).
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the message: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`, one of `form`, `card`, `scheduler` and `customInteractive` in the category `interactive`. If absent, the server takes `text`, or `card` in the category `interactive`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message to send. CometChat marks no field as required; a message needs content and a receiver all the same.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
    ///The category of the message. If absent, the server takes `message`.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The content of the message.
    pub data: ::std::option::Option<OutgoingData>,
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    pub muid: ::std::option::Option<::std::string::String>,
    ///Several receivers at once. A `receiver` that is given as well is one more.
    #[cfg_attr(feature = "schemars", serde(rename = "multipleReceivers"))]
    pub multiple_receivers: ::std::option::Option<MultipleReceivers>,
    ///The id of a message to quote. The response then holds `quotedMessage`. Not documented for the category `interactive`.
    #[cfg_attr(feature = "schemars", serde(rename = "quotedMessageId"))]
    pub quoted_message_id: ::std::option::Option<::std::string::String>,
    ///The uid of the user, or the guid of the group, that is to receive the message. Left out when `multipleReceivers` is given.
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Labels for the message, up to 25 of up to 100 characters each.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the message: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`, one of `form`, `card`, `scheduler` and `customInteractive` in the category `interactive`. If absent, the server takes `text`, or `card` in the category `interactive`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A message to submit to moderation.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendModerationMessage {
    ///The category of the message.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The content of the message. Attached files are copied into CometChat's storage, so their addresses must be reachable from there.
    pub data: ::std::option::Option<OutgoingData>,
    ///An id for the message that the caller makes up. What happens when it comes twice is not documented.
    pub muid: ::std::option::Option<::std::string::String>,
    ///The uid of the user, or the guid of the group, that is to receive it. Up to 100 characters (limits page).
    pub receiver: ::std::string::String,
    ///How to create the receiver of a message to a group, if there is no such group yet.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverGroupDetails"))]
    pub receiver_group_details: ::std::option::Option<GroupDetails>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: crate::types::ReceiverType,
    ///How to create the receiver of a message to a user, if there is no such user yet.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverUserDetails"))]
    pub receiver_user_details: ::std::option::Option<UserDetails>,
    ///The uid of the user who sends the message. Up to 100 characters (limits page).
    pub sender: ::std::string::String,
    ///How to create the sender, if there is no such user yet.
    #[cfg_attr(feature = "schemars", serde(rename = "senderUserDetails"))]
    pub sender_user_details: ::std::option::Option<UserDetails>,
    ///When the message counts as sent, in seconds since 1970-01-01 UTC. If absent, the server takes the time of the request.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Labels for the message, up to 25 of up to 100 characters each (limits page).
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the message, one of `text`, `image`, `file`, `audio` and `video`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A reply in the thread of a message. CometChat marks no field as required; a reply needs content and a receiver all the same.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendThreadMessage {
    ///The category of the reply. If absent, the server takes `message`.
    pub category: ::std::option::Option<crate::types::MessageCategory>,
    ///The content of the reply. Attachments and custom data are not declared for replies; they are presumed to work as in other sends.
    pub data: ::std::option::Option<OutgoingData>,
    ///Several receivers at once. How this goes together with a thread, which has one conversation, is not documented.
    #[cfg_attr(feature = "schemars", serde(rename = "multipleReceivers"))]
    pub multiple_receivers: ::std::option::Option<MultipleReceivers>,
    ///The uid of the user, or the guid of the group, that is to receive the reply: the other side of the parent's conversation. Up to 100 characters (limits page).
    pub receiver: ::std::option::Option<::std::string::String>,
    ///Whether `receiver` is a user or a group.
    #[cfg_attr(feature = "schemars", serde(rename = "receiverType"))]
    pub receiver_type: ::std::option::Option<crate::types::ReceiverType>,
    ///Labels for the reply, up to 25 of up to 100 characters each (limits page).
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The form of the reply: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`. If absent, the server takes `text`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at SendGrid that e-mails are sent through, as stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendgridProvider {
    ///Whether a reply to an e-mail is posted as a message.
    #[cfg_attr(feature = "schemars", serde(rename = "allowEmailReplies"))]
    pub allow_email_replies: ::std::option::Option<bool>,
    ///The address that SendGrid is to post replies to. It holds a token. Comes with responses to writes only.
    #[cfg_attr(feature = "schemars", serde(rename = "repliesWebhook"))]
    pub replies_webhook: ::std::option::Option<crate::wire::Secret>,
    ///The API key.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridApiKey"))]
    pub send_grid_api_key: ::std::option::Option<crate::wire::Secret>,
    ///The id of the dynamic template. It begins with `d-` (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridTemplateID"))]
    pub send_grid_template_id: ::std::option::Option<::std::string::String>,
    ///The id of the unsubscribe group: digits, as text.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridUnsubscribeGroupID"))]
    pub send_grid_unsubscribe_group_id: ::std::option::Option<::std::string::String>,
    ///The address that e-mails come from. It must be verified with SendGrid (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmail"))]
    pub sender_email: ::std::option::Option<::std::string::String>,
    ///The address that replies go to. Null in some responses.
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmailForReplies"))]
    pub sender_email_for_replies: ::std::option::Option<::std::string::String>,
    ///The name that e-mails come from.
    #[cfg_attr(feature = "schemars", serde(rename = "senderName"))]
    pub sender_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The credentials of a service account of Google.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    ///The e-mail address of the service account.
    pub client_email: ::std::option::Option<::std::string::String>,
    ///The private key, as PEM.
    pub private_key: ::std::option::Option<crate::wire::Secret>,
    ///The id of the private key.
    pub private_key_id: ::std::option::Option<crate::wire::Secret>,
    ///The id of the project.
    pub project_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The permissions that are set.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPermissions {
    ///The values by the id of the permission, each a text or a list of texts.
    pub permissions: ::std::option::Option<crate::wire::JsonObject>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Permissions to set for a role.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetRolePermissions {
    ///The values by the id of the permission, each a text or a list of texts.
    pub permissions: crate::wire::JsonObject,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Permissions to set for a scope.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetScopePermissions {
    ///The values by the id of the permission, each a text or a list of texts.
    pub permissions: crate::wire::JsonObject,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies the users of the app, how, and in which words.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    ///What notifies, and how it is limited.
    pub preferences: ::std::option::Option<StoredSettingsPreferences>,
    ///The sounds of push notifications.
    pub sound: ::std::option::Option<Sounds>,
    ///The words of notifications.
    pub templates: ::std::option::Option<NotificationTemplates>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies, and how it is limited, as it is changed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SettingsPreferences {
    ///Whether a mention of a whole group notifies whatever its members prefer. Known to two of the three copies of CometChat's description.
    #[cfg_attr(
        feature = "schemars",
        serde(rename = "bypassPreferencesForGroupMentions")
    )]
    pub bypass_preferences_for_group_mentions: ::std::option::Option<bool>,
    ///Whether a mention of a user notifies whatever the user prefers.
    #[cfg_attr(feature = "schemars", serde(rename = "bypassPreferencesForMentions"))]
    pub bypass_preferences_for_mentions: ::std::option::Option<bool>,
    ///Which states of a call notify.
    pub call: ::std::option::Option<CallSettings>,
    ///How notifications by e-mail are limited.
    pub email: ::std::option::Option<EmailSettings>,
    ///What notifies in groups.
    pub group: ::std::option::Option<GroupSettings>,
    ///When nothing notifies.
    pub mute: ::std::option::Option<MuteSettings>,
    ///What notifies in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOne"))]
    pub one_on_one: ::std::option::Option<OneOnOneSettings>,
    ///What push notifications carry.
    pub push: ::std::option::Option<PushSettings>,
    ///How notifications by SMS are limited.
    pub sms: ::std::option::Option<SmsSettings>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The texts of SMS.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmsContentTemplate {
    ///The text for groups.
    #[cfg_attr(feature = "schemars", serde(rename = "bodyGroup"))]
    pub body_group: ::std::option::Option<::std::string::String>,
    ///The text for conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "bodyOneOnOne"))]
    pub body_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How notifications by SMS are limited, and what they carry.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmsSettings {
    ///Whether a notification carries the metadata of the message. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageMetadataSetting"))]
    pub include_message_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the message. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMessageObjectSetting"))]
    pub include_message_object_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the receiver. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeReceiverMetadataSetting"))]
    pub include_receiver_metadata_setting: ::std::option::Option<bool>,
    ///Whether a notification carries the metadata of the sender. Known to two of the three copies of CometChat's description.
    #[cfg_attr(feature = "schemars", serde(rename = "includeSenderMetadataSetting"))]
    pub include_sender_metadata_setting: ::std::option::Option<bool>,
    ///How long unread messages are collected, in seconds.
    #[cfg_attr(feature = "schemars", serde(rename = "intervalInSeconds"))]
    pub interval_in_seconds: ::std::option::Option<i64>,
    ///How many a user gets in a day at most.
    #[cfg_attr(feature = "schemars", serde(rename = "maxPerDay"))]
    pub max_per_day: ::std::option::Option<i64>,
    ///How many a user gets in a day for one conversation at most.
    #[cfg_attr(feature = "schemars", serde(rename = "maxPerDayPerConversation"))]
    pub max_per_day_per_conversation: ::std::option::Option<i64>,
    ///Whether only messages that are still unread lead to an SMS.
    #[cfg_attr(feature = "schemars", serde(rename = "notifyForUnreadOnly"))]
    pub notify_for_unread_only: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The sounds of push notifications.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sounds {
    ///The name of the sound file for calls.
    pub call: ::std::option::Option<::std::string::String>,
    ///The name of the sound file for messages.
    pub chat: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A file of a message that the server holds.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredAttachment {
    ///The extension of the file's name, without the dot.
    pub extension: ::std::option::Option<::std::string::String>,
    ///The media type of the file, such as `image/png`.
    #[cfg_attr(feature = "schemars", serde(rename = "mimeType"))]
    pub mime_type: ::std::option::Option<::std::string::String>,
    ///The name of the file.
    pub name: ::std::option::Option<::std::string::String>,
    ///The size of the file, in bytes.
    pub size: ::std::option::Option<crate::wire::AttachmentSize>,
    ///Where the file can be fetched. It may be signed and expire (after a day, unless the app's settings say otherwise), or ask for a token.
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Which states of a call notify, as they are answered.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredCallSettings {
    ///Whether a user may have another setting for a call that is `busy`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "busyOverride"))]
    pub busy_override: ::std::option::Option<bool>,
    ///Whether a call that is `busy` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "busySetting"))]
    pub busy_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `cancelled`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "cancelledOverride"))]
    pub cancelled_override: ::std::option::Option<bool>,
    ///Whether a call that is `cancelled` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "cancelledSetting"))]
    pub cancelled_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `ended`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "endedOverride"))]
    pub ended_override: ::std::option::Option<bool>,
    ///Whether a call that is `ended` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "endedSetting"))]
    pub ended_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `initiated`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "initiatedOverride"))]
    pub initiated_override: ::std::option::Option<bool>,
    ///Whether a call that is `initiated` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "initiatedSetting"))]
    pub initiated_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `ongoing`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "ongoingOverride"))]
    pub ongoing_override: ::std::option::Option<bool>,
    ///Whether a call that is `ongoing` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "ongoingSetting"))]
    pub ongoing_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `rejected`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "rejectedOverride"))]
    pub rejected_override: ::std::option::Option<bool>,
    ///Whether a call that is `rejected` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "rejectedSetting"))]
    pub rejected_setting: ::std::option::Option<i64>,
    ///Whether a user may have another setting for a call that is `unanswered`. The meaning is inferred from the name.
    #[cfg_attr(feature = "schemars", serde(rename = "unansweredOverride"))]
    pub unanswered_override: ::std::option::Option<bool>,
    ///Whether a call that is `unanswered` notifies. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "unansweredSetting"))]
    pub unanswered_setting: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A condition of a rule, as the server holds it. Lists of blocked messages show the one that a message met. Whether `value` names keyword lists is told by a flag that occurs in three spellings.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredCondition {
    ///By what it decides.
    pub category: ::std::option::Option<crate::types::ConditionCategory>,
    ///What it looks at.
    pub entity: ::std::option::Option<crate::types::ConditionEntity>,
    ///The number of the condition in its rule.
    pub id: ::std::option::Option<i64>,
    ///The same in the spelling of an older description.
    #[cfg_attr(feature = "schemars", serde(rename = "isKeywordReferencePresent"))]
    pub is_keyword_reference_present: ::std::option::Option<bool>,
    ///Whether `value` holds ids of keyword lists rather than what is looked for.
    #[cfg_attr(feature = "schemars", serde(rename = "isKeywordsReferencePresent"))]
    pub is_keywords_reference_present: ::std::option::Option<bool>,
    ///The same in another spelling, which one sample has.
    #[cfg_attr(feature = "schemars", serde(rename = "isListReferencePresent"))]
    pub is_list_reference_present: ::std::option::Option<bool>,
    ///Whether it is about media.
    #[cfg_attr(feature = "schemars", serde(rename = "isMediaPresent"))]
    pub is_media_present: ::std::option::Option<bool>,
    ///What it means is not documented. A list in rules and blocked messages, a text in reviewed ones, and absent on rules that came with the app.
    pub message: ::std::option::Option<crate::wire::OneOrMany>,
    ///The part of the message that it looks at.
    pub operand: ::std::option::Option<crate::types::ConditionOperand>,
    ///How it compares.
    pub operator: ::std::option::Option<crate::types::ConditionOperator>,
    ///From which likelihood on it is met. Not in CometChat's descriptions; programs of others have it.
    pub threshold: ::std::option::Option<crate::wire::Json>,
    ///What is looked for, ids of keyword lists, or limits for a model such as `AnyOf_greaterThan_80`. An older description types it as one text.
    pub value: ::std::option::Option<crate::wire::OneOrMany>,
    ///How much it weighs. Only conditions of blocked and reviewed messages have it.
    pub weight: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When nothing notifies, as it is answered.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredMuteSettings {
    ///Whether a user may turn do-not-disturb on and off.
    #[cfg_attr(feature = "schemars", serde(rename = "dndPreferenceOverride"))]
    pub dnd_preference_override: ::std::option::Option<bool>,
    ///Whether do-not-disturb is on. 1 for off, 2 for on.
    #[cfg_attr(feature = "schemars", serde(rename = "dndPreferenceSetting"))]
    pub dnd_preference_setting: ::std::option::Option<i64>,
    ///Whether a user may mute groups.
    #[cfg_attr(feature = "schemars", serde(rename = "mutedGroupsOverride"))]
    pub muted_groups_override: ::std::option::Option<bool>,
    ///Whether a user may mute other users.
    #[cfg_attr(feature = "schemars", serde(rename = "mutedOneOnOnesOverride"))]
    pub muted_one_on_ones_override: ::std::option::Option<bool>,
    ///Whether a user may have another schedule.
    #[cfg_attr(feature = "schemars", serde(rename = "schedulePreferenceOverride"))]
    pub schedule_preference_override: ::std::option::Option<bool>,
    ///When notifications come, by day of the week.
    #[cfg_attr(feature = "schemars", serde(rename = "schedulePreferenceSetting"))]
    pub schedule_preference_setting: ::std::option::Option<WeekSchedule>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies, and how it is limited, as it is answered.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoredSettingsPreferences {
    ///Whether a mention of a whole group notifies whatever its members prefer. Known to two of the three copies of CometChat's description.
    #[cfg_attr(
        feature = "schemars",
        serde(rename = "bypassPreferencesForGroupMentions")
    )]
    pub bypass_preferences_for_group_mentions: ::std::option::Option<bool>,
    ///Whether a mention of a user notifies whatever the user prefers.
    #[cfg_attr(feature = "schemars", serde(rename = "bypassPreferencesForMentions"))]
    pub bypass_preferences_for_mentions: ::std::option::Option<bool>,
    ///Which states of a call notify.
    pub call: ::std::option::Option<StoredCallSettings>,
    ///How notifications by e-mail are limited.
    pub email: ::std::option::Option<EmailSettings>,
    ///What notifies in groups.
    pub group: ::std::option::Option<GroupSettings>,
    ///When nothing notifies.
    pub mute: ::std::option::Option<StoredMuteSettings>,
    ///What notifies in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOne"))]
    pub one_on_one: ::std::option::Option<OneOnOneSettings>,
    ///What push notifications carry.
    pub push: ::std::option::Option<PushSettings>,
    ///How notifications by SMS are limited.
    pub sms: ::std::option::Option<SmsSettings>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///An e-mail or SMS that a provider of the app's own is to send.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextNotificationEvent {
    ///The group, in a group.
    #[cfg_attr(feature = "schemars", serde(rename = "groupDetails"))]
    pub group_details: ::std::option::Option<NotificationGroup>,
    ///The messages that it is about.
    pub messages: ::std::option::Option<crate::wire::Rows<NotifiedMessage>>,
    ///Who sent them, in a one-to-one conversation.
    #[cfg_attr(feature = "schemars", serde(rename = "senderDetails"))]
    pub sender_details: ::std::option::Option<NotificationSender>,
    ///The text of the SMS.
    #[cfg_attr(feature = "schemars", serde(rename = "smsContent"))]
    pub sms_content: ::std::option::Option<::std::string::String>,
    ///The subject of the e-mail.
    pub subject: ::std::option::Option<::std::string::String>,
    ///Who is to get it.
    pub to: ::std::option::Option<NotificationReceiver>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words for messages whose text is at hand.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextTemplate {
    ///The text.
    pub body: ::std::option::Option<::std::string::String>,
    ///The title in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "titleGroup"))]
    pub title_group: ::std::option::Option<::std::string::String>,
    ///The title in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "titleOneOnOne"))]
    pub title_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The time zone of a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Timezone {
    ///The name of the time zone in the database of IANA.
    pub timezone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What was said in a call, in writing. Fields that would be empty are absent.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transcription {
    ///When the transcription ends, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "endTime"))]
    pub end_time: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the meeting. Absent where the transcription is of the whole session.
    pub mid: ::std::option::Option<::std::string::String>,
    ///The id of the call's session.
    #[cfg_attr(feature = "schemars", serde(rename = "roomName"))]
    pub room_name: ::std::option::Option<::std::string::String>,
    ///When the transcription begins, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the transcription.
    pub tid: ::std::string::String,
    ///When the transcription was made.
    #[cfg_attr(feature = "schemars", serde(rename = "transcriptDate"))]
    pub transcript_date: ::std::option::Option<::std::string::String>,
    ///The address of the transcription.
    #[cfg_attr(feature = "schemars", serde(rename = "transcriptUrl"))]
    pub transcript_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///That the transcription of a call is ready.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionEvent {
    ///When it ends, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "endTime"))]
    pub end_time: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the session.
    #[cfg_attr(feature = "schemars", serde(rename = "sessionId"))]
    pub session_id: ::std::string::String,
    ///When it begins, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "startTime"))]
    pub start_time: ::std::option::Option<crate::wire::Timestamp>,
    ///The id of the transcription.
    pub tid: ::std::option::Option<::std::string::String>,
    ///The day, as in `2025-10-14`.
    #[cfg_attr(feature = "schemars", serde(rename = "transcriptDate"))]
    pub transcript_date: ::std::option::Option<::std::string::String>,
    ///Where it can be fetched.
    pub transcript_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at Twilio that SMS are sent through, as stored.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TwilioProvider {
    ///The SID of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAccountSID"))]
    pub twilio_account_sid: ::std::option::Option<::std::string::String>,
    ///The auth token of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAuthToken"))]
    pub twilio_auth_token: ::std::option::Option<crate::wire::Secret>,
    ///The number that messages come from, in E.164: a plus sign, the country code and the number.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioSenderPhoneNumber"))]
    pub twilio_sender_phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Users to unblock.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnblockUsers {
    ///The uids of the users.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedUids"))]
    pub blocked_uids: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Conversations to unmute.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnmuteConversations {
    ///The conversations, up to 100 (older description).
    pub conversations: ::std::option::Option<::std::vec::Vec<ConversationToUnmute>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Whose push tokens are to be removed.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnregisterPushTokens {
    ///An auth token of the user.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: crate::wire::Secret,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///That something was done, in the one form or the other: documented samples have no envelope around it, while newer descriptions declare one.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnwrappedAcknowledgement {
    ///The acknowledgement, where it has an envelope.
    pub data: ::std::option::Option<Acknowledgement>,
    ///The same in words, for people.
    pub message: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    pub success: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a key. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateApiKey {
    ///What the key is called, up to 100 characters (limits page) or 50 (the page of keys).
    pub name: ::std::option::Option<::std::string::String>,
    ///What it may do.
    pub scope: ::std::option::Option<crate::types::ApiKeyScope>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A provider of APNs to change. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApnsProvider {
    ///The bundle id of the app.
    #[cfg_attr(feature = "schemars", serde(rename = "bundleId"))]
    pub bundle_id: ::std::option::Option<::std::string::String>,
    ///Whether a push message wakes the app in the background.
    #[cfg_attr(feature = "schemars", serde(rename = "includeContentAvailable"))]
    pub include_content_available: ::std::option::Option<bool>,
    ///Whether the app may change a notification before it is shown.
    #[cfg_attr(feature = "schemars", serde(rename = "includeMutableContent"))]
    pub include_mutable_content: ::std::option::Option<bool>,
    ///The id of the key.
    #[cfg_attr(feature = "schemars", serde(rename = "keyId"))]
    pub key_id: ::std::option::Option<::std::string::String>,
    ///The key, as PEM.
    #[cfg_attr(feature = "schemars", serde(rename = "p8Key"))]
    pub p8_key: ::std::option::Option<crate::wire::Secret>,
    ///The name of the file that the key came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "p8KeyFilename"))]
    pub p8_key_filename: ::std::option::Option<::std::string::String>,
    ///Whether the production environment of APNs is used, rather than its sandbox.
    #[cfg_attr(feature = "schemars", serde(rename = "productionMode"))]
    pub production_mode: ::std::option::Option<bool>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The id of the team: 10 characters (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "teamId"))]
    pub team_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is known of the device that uses a token. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthToken {
    ///Whatever else is worth storing.
    #[cfg_attr(feature = "schemars", serde(rename = "appInfo"))]
    pub app_info: ::std::option::Option<crate::wire::JsonObject>,
    ///The kind of device. Documented samples have `ios`, `android`, `web` and `react-native`; any text is accepted.
    pub platform: ::std::option::Option<::std::string::String>,
    ///The program on the device.
    #[cfg_attr(feature = "schemars", serde(rename = "userAgent"))]
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Contact details to change. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateContactDetails {
    ///The e-mail address.
    pub email: ::std::option::Option<::std::string::String>,
    ///The phone number, with the code of the country.
    pub phno: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of e-mails, to be changed. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomEmailProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///Whether only users whose address is stored are notified. An older text says that the stored address is put into the request.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredEmailID"))]
    pub use_stored_email_id: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of push notifications, to be changed. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomPushProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The custom provider of SMS, to be changed. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomSmsProvider {
    ///The password of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthPassword"))]
    pub basic_auth_password: ::std::option::Option<crate::wire::Secret>,
    ///The user name of basic authentication.
    #[cfg_attr(feature = "schemars", serde(rename = "basicAuthUsername"))]
    pub basic_auth_username: ::std::option::Option<::std::string::String>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///Whether CometChat sends the user name and the password.
    #[cfg_attr(feature = "schemars", serde(rename = "useBasicAuth"))]
    pub use_basic_auth: ::std::option::Option<bool>,
    ///Whether only users whose number is stored are notified.
    #[cfg_attr(feature = "schemars", serde(rename = "useStoredPhNo"))]
    pub use_stored_ph_no: ::std::option::Option<bool>,
    ///The address that CometChat posts to: HTTPS, and it has to answer with 2xx within 30 seconds (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "webhookURL"))]
    pub webhook_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A provider of FCM to change. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateFcmProvider {
    ///On which platforms a push message carries a notification of its own beside the data.
    #[cfg_attr(feature = "schemars", serde(rename = "notificationInPayload"))]
    pub notification_in_payload: ::std::option::Option<NotificationInPayload>,
    ///The id of the provider, which you choose. Push tokens are registered under it.
    #[cfg_attr(feature = "schemars", serde(rename = "providerId"))]
    pub provider_id: ::std::option::Option<::std::string::String>,
    ///The credentials of the service account. Their fields are spelt as Google spells them.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountCreds"))]
    pub service_account_creds: ::std::option::Option<ServiceAccount>,
    ///The name of the file that the service account came in, for people.
    #[cfg_attr(feature = "schemars", serde(rename = "serviceAccountFilename"))]
    pub service_account_filename: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a group. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroup {
    ///What the group is about, as long as in `create-group`.
    pub description: ::std::option::Option<::std::string::String>,
    ///The address of the group's image, as long as in `create-group`.
    pub icon: ::std::option::Option<::std::string::String>,
    ///What the app stores with the group, in place of what was there.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
    ///The uid of the new owner. Ignored when a user acts.
    pub owner: ::std::option::Option<::std::string::String>,
    ///What users have to know to join a group of the type `password`. No response holds it.
    pub password: ::std::option::Option<crate::wire::Secret>,
    ///The labels of the group, in place of those that were there.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Who may join.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::GroupType>,
    ///Fields that are to be taken away.
    pub unset: ::std::option::Option<::std::vec::Vec<crate::types::GroupUnset>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a conversation with a group.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupConversation {
    ///The labels of the conversation, in place of those that were there. Documented limits are 25 and 10, with 100 characters each.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A whole keyword list, in place of what it was.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateKeywords {
    ///What it is made of.
    pub category: crate::types::KeywordCategory,
    ///What the list is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///The sentences. Lists of sentences need them.
    #[cfg_attr(feature = "schemars", serde(rename = "disallowedSentences"))]
    pub disallowed_sentences: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///The id of the list.
    pub id: ::std::option::Option<::std::string::String>,
    ///What the list is called, up to 100 characters (limits page).
    pub name: ::std::option::Option<::std::string::String>,
    ///The words or patterns, each of up to 100 characters (limits page). Lists of these two categories need them.
    #[cfg_attr(feature = "schemars", serde(rename = "searchTerms"))]
    pub search_terms: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a message. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessage {
    ///The new content. Only `text` and `metadata` can change.
    pub data: ::std::option::Option<OutgoingData>,
    ///The labels of the message, in place of those that were there.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a submitted message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateModerationMessage {
    ///The new content. The documented sample changes the text.
    pub data: ::std::option::Option<OutgoingData>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Preferences to change. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePreferences {
    ///What notifies in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "groupPreferences"))]
    pub group_preferences: ::std::option::Option<GroupPreferences>,
    ///When nothing notifies.
    #[cfg_attr(feature = "schemars", serde(rename = "mutePreferences"))]
    pub mute_preferences: ::std::option::Option<MutePreferences>,
    ///What notifies in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOnePreferences"))]
    pub one_on_one_preferences: ::std::option::Option<OneOnOnePreferences>,
    ///Whether the words that give nothing away are used.
    #[cfg_attr(feature = "schemars", serde(rename = "usePrivacyTemplate"))]
    pub use_privacy_template: ::std::option::Option<bool>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a reason.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateReason {
    ///The reason in a few words, to be shown to users.
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a role. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRole {
    ///What the role is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///What the app stores with the role, in place of what was there.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///What the role is called, up to 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
    ///What users with the role may do.
    pub settings: ::std::option::Option<RoleSettingsInput>,
    ///Fields that are to be taken away.
    pub unset: ::std::option::Option<::std::vec::Vec<crate::types::RoleUnset>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A whole rule, in place of what it was.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRule {
    ///What happens to a message that meets the conditions.
    pub action: ::std::option::Option<::std::vec::Vec<crate::types::RuleAction>>,
    ///What has to be the case, up to 10 (limits page).
    pub conditions: ::std::option::Option<::std::vec::Vec<Condition>>,
    ///What the rule is for, up to 255 characters (limits page).
    pub description: ::std::option::Option<::std::string::String>,
    ///Whether messages are decided by it.
    pub enabled: ::std::option::Option<bool>,
    ///To whom the rule applies, up to 10 (limits page). No response shows those that are there.
    pub filters: ::std::option::Option<::std::vec::Vec<crate::wire::RuleFilter>>,
    ///The id of the rule, which cannot change.
    pub id: ::std::option::Option<::std::string::String>,
    ///What the rule is called, up to 100 characters (limits page).
    pub name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at SendGrid that e-mails are sent through, to be changed. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSendgridProvider {
    ///Whether a reply to an e-mail is posted as a message. CometChat's description declares a default of `false`, which would switch replies off on every change; it is not sent here.
    #[cfg_attr(feature = "schemars", serde(rename = "allowEmailReplies"))]
    pub allow_email_replies: ::std::option::Option<bool>,
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///The API key.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridApiKey"))]
    pub send_grid_api_key: ::std::option::Option<crate::wire::Secret>,
    ///The id of the dynamic template. It begins with `d-` (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridTemplateID"))]
    pub send_grid_template_id: ::std::option::Option<::std::string::String>,
    ///The id of the unsubscribe group: digits, as text.
    #[cfg_attr(feature = "schemars", serde(rename = "sendGridUnsubscribeGroupID"))]
    pub send_grid_unsubscribe_group_id: ::std::option::Option<::std::string::String>,
    ///The address that e-mails come from. It must be verified with SendGrid (older description).
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmail"))]
    pub sender_email: ::std::option::Option<::std::string::String>,
    ///The address that replies go to, or null for none.
    #[cfg_attr(feature = "schemars", serde(rename = "senderEmailForReplies"))]
    pub sender_email_for_replies: ::std::option::Option<::std::string::String>,
    ///The name that e-mails come from.
    #[cfg_attr(feature = "schemars", serde(rename = "senderName"))]
    pub sender_name: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Settings of notifications to change. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSettings {
    ///What notifies, and how it is limited.
    pub preferences: ::std::option::Option<SettingsPreferences>,
    ///The sounds of push notifications.
    pub sound: ::std::option::Option<Sounds>,
    ///The words of notifications.
    pub templates: ::std::option::Option<NotificationTemplates>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The time zone to set.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTimezone {
    ///The name of the time zone in the database of IANA, such as `Europe/Berlin`.
    pub timezone: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The account at Twilio that SMS are sent through, to be changed. What is not set is left as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTwilioProvider {
    ///Whether it is used.
    #[cfg_attr(feature = "schemars", serde(rename = "isEnabled"))]
    pub is_enabled: ::std::option::Option<bool>,
    ///The SID of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAccountSID"))]
    pub twilio_account_sid: ::std::option::Option<::std::string::String>,
    ///The auth token of the account.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioAuthToken"))]
    pub twilio_auth_token: ::std::option::Option<crate::wire::Secret>,
    ///The number that messages come from, in E.164: a plus sign, the country code and the number.
    #[cfg_attr(feature = "schemars", serde(rename = "twilioSenderPhoneNumber"))]
    pub twilio_sender_phone_number: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a user. What is absent stays as it is.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUser {
    ///The address of the user's image, up to 2048 characters (an older description) or 3000 (limits page).
    pub avatar: ::std::option::Option<::std::string::String>,
    ///The address of a page about the user, as long as `avatar` at most.
    pub link: ::std::option::Option<::std::string::String>,
    ///What the app stores with the user, in place of what was there.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others, up to 100 characters.
    pub name: ::std::option::Option<::std::string::String>,
    ///The role of the user, which has to exist.
    pub role: ::std::option::Option<::std::string::String>,
    ///A text about what the user is doing.
    #[cfg_attr(feature = "schemars", serde(rename = "statusMessage"))]
    pub status_message: ::std::option::Option<::std::string::String>,
    ///The labels of the user, in place of those that were there.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Fields that are to be taken away.
    pub unset: ::std::option::Option<::std::vec::Vec<crate::types::UserUnset>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What is to be changed of a conversation with a user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserConversation {
    ///The labels of the conversation, in place of those that were there. Documented limits are 25 and 10, with 100 characters each.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How much an app was used over a stretch of time.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageMetrics {
    ///The numbers.
    pub metrics: ::std::option::Option<UsageNumbers>,
    ///The stretch of time.
    pub time_range: ::std::option::Option<UsageRange>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What was counted over a stretch of time.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageNumbers {
    ///How many users were active.
    pub active_users: ::std::option::Option<i64>,
    ///The minutes of audio calls.
    pub audio_minutes: ::std::option::Option<i64>,
    ///How many users were connected at once.
    pub concurrent_users: ::std::option::Option<i64>,
    ///The minutes of calls that were recorded.
    pub recorded_minutes: ::std::option::Option<i64>,
    ///The minutes of video calls.
    pub video_minutes: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A stretch of time.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageRange {
    ///Its beginning, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "fromDate"))]
    pub from_date: ::std::option::Option<i64>,
    ///Its end, in milliseconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "toDate"))]
    pub to_date: ::std::option::Option<i64>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user of the app. How much of it is there depends on the operation: inside messages, for example, only a few fields come.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    ///A token for the client SDKs. Comes when the user is created with `withAuthToken`.
    #[cfg_attr(feature = "schemars", serde(rename = "authToken"))]
    pub auth_token: ::std::option::Option<crate::wire::Secret>,
    ///The address of the user's image. The system user `app_system` has none.
    pub avatar: ::std::option::Option<::std::string::String>,
    ///When the block was made, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedAt"))]
    pub blocked_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether the acting user has blocked this user.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedByMe"))]
    pub blocked_by_me: ::std::option::Option<bool>,
    ///When the acting user blocked this user, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "blockedByMeAt"))]
    pub blocked_by_me_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The conversation that the user is seen in. Inside a message only one of the two users carries it, and not always the same one, so take it from the message.
    #[cfg_attr(feature = "schemars", serde(rename = "conversationId"))]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    ///When the user was created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user was deactivated, in seconds since 1970-01-01 UTC. Absent or null while the user is active.
    #[cfg_attr(feature = "schemars", serde(rename = "deactivatedAt"))]
    pub deactivated_at: ::std::option::Option<crate::wire::Timestamp>,
    ///Whether this user has blocked the acting user.
    #[cfg_attr(feature = "schemars", serde(rename = "hasBlockedMe"))]
    pub has_blocked_me: ::std::option::Option<bool>,
    ///When the user joined a group, in seconds since 1970-01-01 UTC. Comes in lists of members.
    #[cfg_attr(feature = "schemars", serde(rename = "joinedAt"))]
    pub joined_at: ::std::option::Option<crate::wire::Timestamp>,
    ///When the user was last connected, in seconds since 1970-01-01 UTC. Users inside moderated messages carry it, users inside ordinary messages do not.
    #[cfg_attr(feature = "schemars", serde(rename = "lastActiveAt"))]
    pub last_active_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The address of a page about the user.
    pub link: ::std::option::Option<::std::string::String>,
    ///Whatever the app stored with the user.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others.
    pub name: ::std::option::Option<::std::string::String>,
    ///The role of the user. `default` unless the app gave another; bots have no fixed role.
    pub role: ::std::option::Option<::std::string::String>,
    ///The rights of the user in a group. Comes in lists of members.
    pub scope: ::std::option::Option<crate::types::Scope>,
    ///Whether the user is connected.
    pub status: ::std::option::Option<crate::types::UserStatus>,
    ///The labels of the user.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The id of the user, unique in the app. The server lower-cases it.
    pub uid: ::std::string::String,
    ///When the user was last changed, in seconds since 1970-01-01 UTC. Absent on a user that never was.
    #[cfg_attr(feature = "schemars", serde(rename = "updatedAt"))]
    pub updated_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///One connection of a user. The address and the user agent are personal data.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserConnection {
    ///What happened.
    pub action: ::std::option::Option<crate::types::ConnectionAction>,
    ///What the client tells of itself: `version`, `apiVersion`, `origin`, `uts` in milliseconds, `clientIp`.
    #[cfg_attr(feature = "schemars", serde(rename = "appInfo"))]
    pub app_info: ::std::option::Option<crate::wire::JsonObject>,
    ///When it was made, in **milliseconds** since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "connectedAt"))]
    pub connected_at: ::std::option::Option<i64>,
    ///The platform, such as `web`.
    pub platform: ::std::option::Option<::std::string::String>,
    ///The user agent of the client.
    #[cfg_attr(feature = "schemars", serde(rename = "userAgent"))]
    pub user_agent: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///How to create a user who does not exist yet.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserDetails {
    ///The address of a image. Up to 3000 characters by the limits page, 2048 by an older edition.
    pub avatar: ::std::option::Option<::std::string::String>,
    ///When the user counts as created, in seconds since 1970-01-01 UTC.
    #[cfg_attr(feature = "schemars", serde(rename = "createdAt"))]
    pub created_at: ::std::option::Option<crate::wire::Timestamp>,
    ///The address of a page about the user. Limited like `avatar`.
    pub link: ::std::option::Option<::std::string::String>,
    ///Whatever the app wants to store with the user. CometChat's pages name limits between 1.6 and 100 KB.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The name shown to others. Up to 100 characters (limits page).
    pub name: ::std::string::String,
    ///The role of the user, which must exist. Up to 100 characters (limits page).
    pub role: ::std::option::Option<::std::string::String>,
    ///Labels for the user, up to 25 of up to 100 characters each (limits page).
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The id of the user: up to 100 characters of `a` to `z`, `0` to `9`, `_` and `-`. The server lower-cases it (limits page).
    pub uid: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///A user that a message refers to.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserEntity {
    ///The user.
    pub entity: User,
    ///The kind of the entity, `user` here.
    #[cfg_attr(feature = "schemars", serde(rename = "entityType"))]
    pub entity_type: ::std::option::Option<crate::types::EntityType>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///To which users a rule applies.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserFilter {
    ///What it is about, `user` here.
    pub entity: crate::types::FilterEntity,
    ///The field that it looks at.
    pub operand: crate::types::UserFilterOperand,
    ///How it compares.
    pub operator: crate::types::UserFilterOperator,
    ///Whether it is about the sender or the receiver.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: crate::types::FilterSide,
    ///What it compares with. How several values are written is not documented.
    pub value: ::std::string::String,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///The words for messages that mention the user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserMentionTemplate {
    ///The text where the placeholders of the other cannot be filled. May be empty.
    pub body_fallback: ::std::option::Option<::std::string::String>,
    ///The text in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "bodyGroup"))]
    pub body_group: ::std::option::Option<::std::string::String>,
    ///The text in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "bodyOneOnOne"))]
    pub body_one_on_one: ::std::option::Option<::std::string::String>,
    ///The title in groups.
    #[cfg_attr(feature = "schemars", serde(rename = "titleGroup"))]
    pub title_group: ::std::option::Option<::std::string::String>,
    ///The title in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "titleOneOnOne"))]
    pub title_one_on_one: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies a user. Each setting comes with whether the user may have it differently from the app.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserPreferenceSettings {
    ///What notifies in groups.
    pub group: ::std::option::Option<GroupSettings>,
    ///When nothing notifies.
    pub mute: ::std::option::Option<StoredMuteSettings>,
    ///What notifies in conversations of two.
    #[cfg_attr(feature = "schemars", serde(rename = "oneOnOne"))]
    pub one_on_one: ::std::option::Option<OneOnOneSettings>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///What notifies a user, the sounds, and the words.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserPreferences {
    ///What notifies.
    pub preferences: ::std::option::Option<UserPreferenceSettings>,
    ///The sounds of push notifications.
    pub sound: ::std::option::Option<Sounds>,
    ///The words of notifications.
    pub templates: ::std::option::Option<NotificationTemplates>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What CometChat posts to a webhook: an event and where it comes from. There is no id of the event, no moment and no number of the attempt.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookEnvelope {
    ///The app.
    #[cfg_attr(feature = "schemars", serde(rename = "appId"))]
    pub app_id: ::std::option::Option<::std::string::String>,
    ///The uid of the bot that is called, for bots only.
    pub bot: ::std::option::Option<::std::string::String>,
    ///The version of the chat API, on legacy events and for bots.
    #[cfg_attr(feature = "schemars", serde(rename = "chatAPIVersion"))]
    pub chat_api_version: ::std::option::Option<::std::string::String>,
    ///What the event tells, in the form that belongs to its trigger.
    pub data: ::std::option::Option<crate::wire::JsonObject>,
    ///What the message was sent from, on legacy events and for bots.
    pub origin: ::std::option::Option<WebhookOrigin>,
    ///The region of the app, such as `us`. Absent on some legacy events.
    pub region: ::std::option::Option<::std::string::String>,
    ///The name of the event.
    pub trigger: ::std::option::Option<::std::string::String>,
    ///`call` or `meet`, on events about the media of a call or a meeting only.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<::std::string::String>,
    ///The id of the webhook. `custom` for providers of notifications, absent on legacy events and for bots.
    pub webhook: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
#[cfg(feature = "webhooks")]
///What a message was sent from.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookOrigin {
    ///The language of the SDK.
    pub language: ::std::option::Option<::std::string::String>,
    ///The platform, such as `ios`.
    pub platform: ::std::option::Option<::std::string::String>,
    ///The instance of the client.
    pub resource: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///When notifications come, by day of the week, in the time zone of the user.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WeekSchedule {
    ///When they come on a Friday.
    pub friday: ::std::option::Option<DaySchedule>,
    ///When they come on a Monday.
    pub monday: ::std::option::Option<DaySchedule>,
    ///When they come on a Saturday.
    pub saturday: ::std::option::Option<DaySchedule>,
    ///When they come on a Sunday.
    pub sunday: ::std::option::Option<DaySchedule>,
    ///When they come on a Thursday.
    pub thursday: ::std::option::Option<DaySchedule>,
    ///When they come on a Tuesday.
    pub tuesday: ::std::option::Option<DaySchedule>,
    ///When they come on a Wednesday.
    pub wednesday: ::std::option::Option<DaySchedule>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
