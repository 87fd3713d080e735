// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Moderation.
//!
//! - Moderation messages: submitting messages to the moderation engine ahead of their delivery, and asking for the verdict. Needs a plan with moderation; without it the server answers `ERR_FEATURE_NOT_ACCESSIBLE`.
//! - Moderation reasons: the reasons that users can choose from when they report a message.
//!
//! | call | request |
//! |---|---|
//! | `client.moderation().messages().send(ModerationMessage)` | `POST /moderation/messages` |
//! | `client.moderation().message(id).get()` | `GET /moderation/messages/{id}` |
//! | `client.moderation().reasons().list()` | `GET /moderation/reasons` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::moderation::*;
pub use cometchat_rest::types::{
    GroupDetails, Reason, SendModerationMessage, UserDetails,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.moderation()`."] Moderation
}
impl Moderation {
    /// The calls of one message: nothing is sent yet.
    ///
    /// The id of the message, as answered when it was submitted. A string of digits in every sample.
    #[inline]
    pub fn message(&self, id: impl IntoId<MessageId>) -> ModerationMessageHandle {
        <ModerationMessageHandle>::new(self.at().with(id.into_id()))
    }
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> ModerationMessages {
        <ModerationMessages>::new(self.at().clone())
    }
    /// The calls of its reasons: nothing is sent yet.
    #[inline]
    pub fn reasons(&self) -> ModerationReasons {
        <ModerationReasons>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.moderation().message(id)`. The calls of `/moderation/messages/{id}`."]
    #[doc = ""] #[doc =
    " Submitting messages to the moderation engine ahead of their delivery, and asking for the verdict. Needs a plan with moderation; without it the server answers `ERR_FEATURE_NOT_ACCESSIBLE`."]
    ModerationMessageHandle
}
impl ModerationMessageHandle {
    /// Read a submitted message and its verdict.
    ///
    /// Answers a message that was submitted to moderation, with `data.moderation.status` as it is now.
    ///
    /// - While the status is `pending`, ask again after a while; how long a verdict takes is not documented. Checks by a language model may
    ///   take 5 seconds, checks of images up to 30 seconds (moderation pages).
    /// - A disapproved message may name the rule that it broke in `data.moderation.rule`.
    /// - Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).
    /// - For an unknown id the code is `ERR_MESSAGE_ID_NOT_FOUND` (error guide).
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().message("1").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/messages/{id}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::Message> {
        self.at()
            .call(None, self.at().rest().get_moderation_message(self.at().id(0usize)))
    }
}
handle! {
    #[doc = " `client.moderation().messages()`. The calls of `/moderation/messages`."]
    #[doc = ""] #[doc =
    " Submitting messages to the moderation engine ahead of their delivery, and asking for the verdict. Needs a plan with moderation; without it the server answers `ERR_FEATURE_NOT_ACCESSIBLE`."]
    ModerationMessages
}
handle! {
    #[doc = " `client.moderation().reasons()`. The calls of `/moderation/reasons`."]
    #[doc = ""] #[doc =
    " The reasons that users can choose from when they report a message."]
    ModerationReasons
}
impl ModerationReasons {
    /// List the reasons for reporting a message.
    ///
    /// Answers the built-in and the custom reasons of the app.
    ///
    /// - An app has up to 5 custom reasons (limits page), so the list is short. `meta.current.limit` is 10 in the documented sample, and
    ///   no way to ask for a further page is documented.
    /// - Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.moderation().reasons().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/reasons`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn list(&self) -> Call<Page<types::Reason>> {
        self.at().call(None, self.at().rest().list_reasons())
    }
}
