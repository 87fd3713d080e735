// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The models of requests and answers.
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
///A message to send as a bot. CometChat marks no field as required; a message needs content and a receiver all the same.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotMessageRequest {
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
    ///The form of the message: one of `text`, `image`, `file`, `audio` and `video` in the category `message`, any name in the category `custom`. If absent, the server takes `text`.
    #[cfg_attr(feature = "schemars", serde(rename = "type"))]
    pub type_: ::std::option::Option<crate::types::MessageType>,
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
    ///Values that belong to the error. Seen where a permission is missing, with the keys `action`, `role`, `restrictionSource`, `guid` and `scope`.
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
    pub scope: ::std::option::Option<crate::types::MemberScope>,
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
///Where a page of a list starts.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCursor {
    ///On which side of the given row the page lies.
    pub affix: ::std::option::Option<crate::types::Affix>,
    ///The id of the given row.
    pub id: ::std::option::Option<::std::string::String>,
    ///When the given row was sent, in seconds since 1970-01-01 UTC. Lists of messages have it.
    #[cfg_attr(feature = "schemars", serde(rename = "sentAt"))]
    pub sent_at: ::std::option::Option<crate::wire::Timestamp>,
    #[cfg_attr(feature = "schemars", serde(flatten))]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///Where a list stands in the whole.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMeta {
    ///What this page holds.
    pub current: ::std::option::Option<ListMetaCurrent>,
    ///Where the next page starts. Absent at the end, and in lists that come in one piece.
    pub next: ::std::option::Option<ListCursor>,
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
///A message as the server stores it. Every operation that answers a message uses this form. Fields that are not set are absent. The order of keys differs between operations.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
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
    ///The id of the message, a string of digits in every sample.
    pub id: ::std::string::String,
    ///The id that the sender of the message made up. Samples of sends do not echo it.
    pub muid: ::std::option::Option<::std::string::String>,
    ///The id of the message that this one replies to, a string of digits. Only replies in a thread have it.
    #[cfg_attr(feature = "schemars", serde(rename = "parentId"))]
    pub parent_id: ::std::option::Option<::std::string::String>,
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
    pub interaction_goal: ::std::option::Option<crate::wire::JsonObject>,
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
///A response that holds one message.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEnvelope {
    ///The message.
    pub data: Message,
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
///The response to a send to several receivers.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageFanOutEnvelope {
    ///What became of the message for each receiver.
    pub data: MessageFanOut,
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
///A message to submit to moderation.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModerationMessageRequest {
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
///Anything else that a message refers to, such as another message or a call.
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
    ///The files of a media message, which needs at least one. Their largest number is not documented.
    pub attachments: ::std::option::Option<::std::vec::Vec<Attachment>>,
    ///The content of a message of the category `custom`, which needs it.
    #[cfg_attr(feature = "schemars", serde(rename = "customData"))]
    pub custom_data: ::std::option::Option<crate::wire::JsonObject>,
    ///Whatever the app wants to send along.
    pub metadata: ::std::option::Option<crate::wire::JsonObject>,
    ///The text of a text message, or the caption of a media message. A text message needs one that is not empty. The whole message as JSON may take up to 65536 characters (limits page). A user is mentioned by writing `<@uid:UID>`.
    pub text: ::std::option::Option<::std::string::String>,
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
///The reasons that users can report a message for.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReasonList {
    ///The reasons, in no documented order.
    pub data: crate::wire::Rows<Reason>,
    ///Where the list stands in the whole.
    pub meta: ::std::option::Option<ListMeta>,
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
///A reply in the thread of a message. CometChat marks no field as required; a reply needs content and a receiver all the same.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadMessageRequest {
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
///A user of the app. How much of it is there depends on the operation: inside messages, for example, only a few fields come.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
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
