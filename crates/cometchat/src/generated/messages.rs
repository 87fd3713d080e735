// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Messages.
//!
//! - Messages: sending and reading messages, threads and reactions.
//!
//! | call | request |
//! |---|---|
//! | `client.on_behalf_of(uid).message(id).thread().reply(R, Content)` | `POST /messages/{id}/thread` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::messages::*;
pub use cometchat_rest::types::{
    Attachment, Entities, EntityType, FailedFanOutItem, FanOutItem, GroupEntity, Message,
    MessageAction, MessageCategory, MessageData, MessageFanOut, MessageType, Moderation,
    ModerationRuleRef, ModerationStatus, MultipleReceivers, OtherEntity, OutgoingData,
    ReactionCount, ReceiverType, SendThreadMessage, StoredAttachment, UserEntity,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.message(id)`."] MessageHandle
}
impl MessageHandle {
    /// The calls of its thread: nothing is sent yet.
    #[inline]
    pub fn thread(&self) -> MessageThread {
        <MessageThread>::new(self.at().clone())
    }
}
handle! {
    #[doc = " `client.message(id).thread()`. The calls of `/messages/{id}/thread`."]
    #[doc = ""] #[doc = " Sending and reading messages, threads and reactions."]
    MessageThread
}
