// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! How the models are read.
#[allow(clippy::wildcard_imports, reason = "it is about all of them")]
use super::types::*;
crate::wire::object! {
    Attachment { required { extension : "extension", mime_type : "mimeType", name :
    "name", url : "url", } optional { size : "size", } tolerant {} }
}
crate::wire::object! {
    BotMessageRequest { required {} optional { category : "category", data : "data", muid
    : "muid", multiple_receivers : "multipleReceivers", quoted_message_id :
    "quotedMessageId", receiver : "receiver", receiver_type : "receiverType", tags :
    "tags", type_ : "type", } tolerant {} }
}
crate::wire::object! {
    Entities { required {} optional {} tolerant { by : "by", for_ : "for", on : "on",
    receiver : "receiver", sender : "sender", } }
}
crate::wire::object! {
    ErrorBody { required { code : "code", } optional {} tolerant { details : "details",
    dev_message : "devMessage", message : "message", params : "params", source :
    "source", } }
}
crate::wire::object! {
    ErrorEnvelope { required { error : "error", } optional {} tolerant {} }
}
crate::wire::object! {
    FailedFanOutItem { required { error : "error", } optional {} tolerant {} }
}
impl crate::wire::Field for FanOutItem {
    const OBJECT: bool = true;
    fn blank() -> Self {
        Self::Message(crate::wire::Field::blank())
    }
}
crate::wire::object! {
    Group { required { guid : "guid", } optional {} tolerant { conversation_id :
    "conversationId", created_at : "createdAt", description : "description", has_joined :
    "hasJoined", icon : "icon", joined_at : "joinedAt", members_count : "membersCount",
    metadata : "metadata", name : "name", owner : "owner", scope : "scope", tags :
    "tags", type_ : "type", updated_at : "updatedAt", updated_by : "updatedBy", } }
}
crate::wire::object! {
    GroupDetails { required { guid : "guid", name : "name", type_ : "type", } optional {
    created_at : "createdAt", icon : "icon", metadata : "metadata", owner : "owner",
    password : "password", tags : "tags", } tolerant {} }
}
crate::wire::object! {
    GroupEntity { required { entity : "entity", } optional {} tolerant { entity_type :
    "entityType", } }
}
crate::wire::object! {
    ListCursor { required {} optional {} tolerant { affix : "affix", id : "id", sent_at :
    "sentAt", } }
}
crate::wire::object! {
    ListMeta { required {} optional {} tolerant { current : "current", next : "next", } }
}
crate::wire::object! {
    ListMetaCurrent { required {} optional {} tolerant { count : "count", limit :
    "limit", } }
}
crate::wire::object! {
    Message { required { id : "id", } optional {} tolerant { category : "category",
    conversation_id : "conversationId", data : "data", deleted_at : "deletedAt",
    deleted_by : "deletedBy", delivered_at : "deliveredAt", edited_at : "editedAt",
    edited_by : "editedBy", muid : "muid", parent_id : "parentId", quoted_message :
    "quotedMessage", read_at : "readAt", receipts : "receipts", receiver : "receiver",
    receiver_type : "receiverType", sender : "sender", sent_at : "sentAt", tags : "tags",
    type_ : "type", updated_at : "updatedAt", } }
}
crate::wire::object! {
    MessageData { required {} optional {} tolerant { action : "action",
    allow_sender_interaction : "allowSenderInteraction", attachments : "attachments",
    custom_data : "customData", entities : "entities", interaction_goal :
    "interactionGoal", interactive_data : "interactiveData", mentions : "mentions",
    metadata : "metadata", moderation : "moderation", reactions : "reactions", resource :
    "resource", text : "text", url : "url", } }
}
crate::wire::object! {
    MessageEnvelope { required { data : "data", } optional {} tolerant {} }
}
crate::wire::object! {
    MessageFanOut { required {} optional {} tolerant { guids : "guids", uids : "uids", }
    }
}
crate::wire::object! {
    MessageFanOutEnvelope { required { data : "data", } optional {} tolerant {} }
}
crate::wire::object! {
    Moderation { required {} optional {} tolerant { rule : "rule", status : "status", } }
}
crate::wire::object! {
    ModerationMessageRequest { required { receiver : "receiver", receiver_type :
    "receiverType", sender : "sender", } optional { category : "category", data : "data",
    muid : "muid", receiver_group_details : "receiverGroupDetails", receiver_user_details
    : "receiverUserDetails", sender_user_details : "senderUserDetails", sent_at :
    "sentAt", tags : "tags", type_ : "type", } tolerant {} }
}
crate::wire::object! {
    ModerationRuleRef { required {} optional {} tolerant { id : "id", name : "name", } }
}
crate::wire::object! {
    MultipleReceivers { required {} optional { guids : "guids", uids : "uids", } tolerant
    {} }
}
crate::wire::object! {
    OtherEntity { required {} optional {} tolerant { entity : "entity", entity_type :
    "entityType", } }
}
impl crate::wire::Field for OtherFanOutItem {
    const STRING: bool = <crate::wire::JsonObject as crate::wire::Field>::STRING;
    const OBJECT: bool = <crate::wire::JsonObject as crate::wire::Field>::OBJECT;
    const ARRAY: bool = <crate::wire::JsonObject as crate::wire::Field>::ARRAY;
    fn blank() -> Self {
        Self(crate::wire::Field::blank())
    }
}
crate::wire::object! {
    OutgoingData { required {} optional { attachments : "attachments", custom_data :
    "customData", metadata : "metadata", text : "text", } tolerant {} }
}
crate::wire::object! {
    ReactionCount { required {} optional {} tolerant { count : "count", reacted_by_me :
    "reactedByMe", reaction : "reaction", } }
}
crate::wire::object! {
    Reason { required { id : "id", } optional {} tolerant { created_at : "createdAt",
    default : "default", description : "description", name : "name", updated_at :
    "updatedAt", } }
}
crate::wire::object! {
    ReasonList { required { data : "data", } optional {} tolerant { meta : "meta", } }
}
crate::wire::object! {
    StoredAttachment { required {} optional {} tolerant { extension : "extension",
    mime_type : "mimeType", name : "name", size : "size", url : "url", } }
}
crate::wire::object! {
    ThreadMessageRequest { required {} optional { category : "category", data : "data",
    multiple_receivers : "multipleReceivers", receiver : "receiver", receiver_type :
    "receiverType", tags : "tags", type_ : "type", } tolerant {} }
}
crate::wire::object! {
    User { required { uid : "uid", } optional {} tolerant { avatar : "avatar", blocked_at
    : "blockedAt", blocked_by_me : "blockedByMe", blocked_by_me_at : "blockedByMeAt",
    conversation_id : "conversationId", created_at : "createdAt", deactivated_at :
    "deactivatedAt", has_blocked_me : "hasBlockedMe", last_active_at : "lastActiveAt",
    link : "link", metadata : "metadata", name : "name", role : "role", status :
    "status", tags : "tags", updated_at : "updatedAt", } }
}
crate::wire::object! {
    UserDetails { required { name : "name", uid : "uid", } optional { avatar : "avatar",
    created_at : "createdAt", link : "link", metadata : "metadata", role : "role", tags :
    "tags", } tolerant {} }
}
crate::wire::object! {
    UserEntity { required { entity : "entity", } optional {} tolerant { entity_type :
    "entityType", } }
}
