// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/bots.md")]
//!
//! # All calls
//!
//! - Bots: sending messages as a bot. A bot is a user that was bound to a callback address in the dashboard.
//!
//! | call | request |
//! |---|---|
//! | `client.bot(uid).messages().send(SendMessage<R>)` | `POST /bots/{uid}/messages` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::bots::*;
pub use cometchat_rest::types::SendBotMessage;
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.bot(uid)`."] BotHandle
}
impl BotHandle {
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> BotMessages {
        <BotMessages>::new(self.at().clone())
    }
}
handle! {
    #[doc = " `client.bot(uid).messages()`. The calls of `/bots/{uid}/messages`."] #[doc
    = ""] #[doc =
    " Sending messages as a bot. A bot is a user that was bound to a callback address in the dashboard."]
    BotMessages
}
