// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/conversations.md")]
//!
//! # All calls
//!
//! - Conversations: what a user's list of chats is made of, and what was read of it.
//!
//! | call | request |
//! |---|---|
//! | `client.conversations().list(ListConversations)` | `GET /conversations` |
//! | `client.conversations().pinned().list()` | `GET /conversations/pinned` |
//! | `client.conversations().pinned().replace(ReplacePinnedConversations)` | `PUT /conversations/pinned` |
//! | `client.on_behalf_of(uid).conversation(conversation_id).delete()` | `DELETE /conversations/{conversationId}` |
//! | `client.on_behalf_of(uid).conversation(conversation_id).get()` | `GET /conversations/{conversationId}` |
pub use cometchat_rest::types::{
    Conversation, ConversationPeer, ConversationType, ConversationWith,
    ListConversations, ReplacePinnedConversations,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc =
    " `client.conversation(conversation_id)`. The calls of `/conversations/{conversationId}`."]
    #[doc = ""] #[doc =
    " What a user's list of chats is made of, and what was read of it."]
    ConversationHandle
}
impl ConversationHandle {
    /// Delete a conversation by its id.
    ///
    /// Deletes a conversation. CometChat advises against it: `reset-user-conversation` and `reset-group-conversation` stand in its place.
    ///
    /// - Whether it is deleted for the acting user or for all is documented both ways.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").conversation("group_team").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /conversations/{conversationId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no part in the conversation.
    /// - `ERR_CONVERSATION_NOT_FOUND`: There is no such conversation.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[deprecated = "CometChat advises against it"]
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .delete_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Read a conversation by its id.
    ///
    /// Answers one conversation of the acting user. CometChat advises against it: `get-user-conversation` and `get-group-conversation` do the same.
    ///
    /// - CometChat declares the conversation by itself; its samples show it as the only row of a list. Both are read.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").conversation("group_team").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /conversations/{conversationId}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no part in the conversation.
    /// - `ERR_CONVERSATION_NOT_FOUND`: There is no such conversation.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[deprecated = "CometChat advises against it"]
    #[inline]
    pub fn get(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .get_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
}
handle! {
    #[doc = " `client.conversations()`. The calls of `/conversations`."] #[doc = ""]
    #[doc = " What a user's list of chats is made of, and what was read of it."]
    Conversations < S >
}
impl<S: crate::handle::Scope> Conversations<S> {
    /// List conversations.
    ///
    /// Answers the conversations of the acting user, page by page, ordered by the moment of their last change; without the header `onBehalfOf` all
    /// of the app, ordered by user first.
    ///
    /// - For the app a conversation of two users comes once for each of them, unless `unique` is 1.
    /// - CometChat's client libraries put pinned conversations first: those that the app pinned, then those of the user.
    /// - A conversation that drops out of the list while it is walked, such as one that is read when only unread ones are asked for, moves those
    ///   behind up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::conversations::ConversationType;
    /// use cometchat::conversations::ListConversations;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListConversations::new()
    ///     .conversation_type(ConversationType::User)
    ///     .group_tags(["night"])
    ///     .hide_agentic(true);
    /// let mut rows = client.conversations().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /conversations`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListConversations>,
    ) -> List<types::Conversation> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_conversations(&request, self.at().actor()),
                Walk {
                    by: By::Number,
                    row: "conversationId",
                    key: |row, _| row.conversation_id.as_str().into(),
                },
            )
    }
}
impl Conversations<AsApp> {
    /// The calls of its pinned: nothing is sent yet.
    #[inline]
    pub fn pinned(&self) -> ConversationsPinned {
        <ConversationsPinned>::new(self.at().clone())
    }
}
handle! {
    #[doc = " `client.conversations().pinned()`. The calls of `/conversations/pinned`."]
    #[doc = ""] #[doc =
    " What a user's list of chats is made of, and what was read of it."]
    ConversationsPinned
}
impl ConversationsPinned {
    /// List the conversations that are pinned for everybody.
    ///
    /// Answers the conversations that the app has pinned for all of its users, in the order in which they are shown.
    ///
    /// - What a user has pinned is not in it. No call lists that.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.conversations().pinned().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /conversations/pinned`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn list(&self) -> Call<Page<types::Conversation>> {
        self.at().call(None, self.at().rest().list_pinned_conversations())
    }
    /// Replace the conversations that are pinned for everybody.
    ///
    /// Pins conversations for all users of the app. The list is what is wanted in the end, in the order in which they are shown: what is pinned and
    /// not in it is unpinned, and an empty list unpins all.
    ///
    /// - An app may pin 5. A conversation that stands twice in the list is pinned once, in its first place.
    ///
    /// ```
    /// use cometchat::conversations::ConversationPeer;
    /// use cometchat::conversations::ReplacePinnedConversations;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ReplacePinnedConversations::new([ConversationPeer::new()
    ///     .uid("cometchat-uid-2"), ConversationPeer::new()
    ///     .guid("team")]);
    /// let page = client.conversations().pinned().replace(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /conversations/pinned`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: An entry has neither `uid` nor `guid`. Which code such a request is answered with is not documented.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no pinning.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off.
    /// - `ERR_SYSTEM_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`: The list has more than 5 conversations.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn replace(
        &self,
        request: impl Into<types::ReplacePinnedConversations>,
    ) -> Call<Page<types::Conversation>> {
        let request = request.into();
        self.at().call(None, self.at().rest().replace_pinned_conversations(&request))
    }
}
