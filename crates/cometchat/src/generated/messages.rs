// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/messages.md")]
//!
//! # All calls
//!
//! - Messages: sending and reading messages, threads and reactions.
//!
//! | call | request |
//! |---|---|
//! | `client.messages().list(ListMessages)` | `GET /messages` |
//! | `client.messages().send(SendMessage<R>)` | `POST /messages` |
//! | `client.message(id).delete(DeleteMessage)` | `DELETE /messages/{id}` |
//! | `client.message(id).get()` | `GET /messages/{id}` |
//! | `client.message(id).update(UpdateMessage)` | `PUT /messages/{id}` |
//! | `client.on_behalf_of(uid).message(id).flag(FlagMessage)` | `POST /messages/{id}/flagged` |
//! | `client.on_behalf_of(uid).message(id).mark_as_interacted(MarkMessageAsInteracted)` | `PATCH /messages/{id}/interacted` |
//! | `client.message(id).unpin()` | `DELETE /messages/{id}/pin` |
//! | `client.message(id).pin()` | `POST /messages/{id}/pin` |
//! | `client.message(id).reactions().list()` | `GET /messages/{id}/reactions` |
//! | `client.on_behalf_of(uid).message(id).reaction(reaction).remove()` | `DELETE /messages/{id}/reactions/{reaction}` |
//! | `client.message(id).reaction(reaction).list()` | `GET /messages/{id}/reactions/{reaction}` |
//! | `client.on_behalf_of(uid).message(id).reaction(reaction).add()` | `POST /messages/{id}/reactions/{reaction}` |
//! | `client.on_behalf_of(uid).message(id).unsave()` | `DELETE /messages/{id}/save` |
//! | `client.on_behalf_of(uid).message(id).save()` | `POST /messages/{id}/save` |
//! | `client.message(id).thread().list(ListThreadMessages)` | `GET /messages/{id}/thread` |
//! | `client.on_behalf_of(uid).message(id).thread().reply(R, Content)` | `POST /messages/{id}/thread` |
//! | `client.on_behalf_of(uid).message(id).thread().unsubscribe()` | `DELETE /messages/{id}/thread/subscription` |
//! | `client.on_behalf_of(uid).message(id).thread().subscribe()` | `POST /messages/{id}/thread/subscription` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::messages::*;
pub use cometchat_rest::types::{
    Attachment, AttachmentType, CallChannel, CallEntity, CallSession, CallSessionData,
    DeleteMessage, Entities, EntityType, FailedFanOutItem, FanOutItem, FlagMessage,
    FlagReport, GroupEntity, InteractionGoal, InteractionGoalType, ListMessages,
    ListThreadMessages, MarkMessageAsInteracted, Message, MessageAction, MessageCategory,
    MessageData, MessageEntity, MessageFanOut, MessageType, Moderation,
    ModerationRuleRef, ModerationStatus, MultipleReceivers, OtherEntity, OutgoingData,
    Reaction, ReactionCount, ReceiverType, SendThreadMessage, StoredAttachment,
    UpdateMessage, UserEntity,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.message(id)`. The calls of `/messages/{id}`."] #[doc = ""] #[doc =
    " Sending and reading messages, threads and reactions."] MessageHandle < S >
}
impl<S: crate::handle::Scope> MessageHandle<S> {
    /// The calls of one reaction: nothing is sent yet.
    ///
    /// The reaction, an emoji or a short code that begins with a colon, up to 45 characters.
    #[inline]
    pub fn reaction(&self, reaction: impl AsRef<str>) -> MessageReactionHandle<S> {
        <MessageReactionHandle<S>>::new(self.at().with(Ok(reaction)))
    }
    /// The calls of its reactions: nothing is sent yet.
    #[inline]
    pub fn reactions(&self) -> MessageReactions<S> {
        <MessageReactions<S>>::new(self.at().clone())
    }
    /// The calls of its thread: nothing is sent yet.
    #[inline]
    pub fn thread(&self) -> MessageThread<S> {
        <MessageThread<S>>::new(self.at().clone())
    }
    /// Delete a message.
    ///
    /// Deletes a message: with `permanent: true` it is removed; otherwise it stays in its place, with `deletedAt` and `deletedBy`.
    ///
    /// - The response is another message, of the category `action`, which tells the conversation of the deletion. The message stands in
    ///   its `data.entities.on.entity`. Each call makes one more such message.
    /// - The documented sample is that of editing: its action is `edited`. By CometChat's prose the action is `deleted`.
    ///
    /// ```
    /// use cometchat::messages::DeleteMessage;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = DeleteMessage::new()
    ///     .permanent(true);
    /// let response = client.message("1").delete(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /messages/{id}`.
    /// - A repeat ends in the same state but leaves one more trace, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `permanent` is no boolean.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: A message of this category cannot be deleted.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NOT_A_SENDER`: The acting user did not send the message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_MSG_NOT_FOUND`: The same, as one page of CometChat's spells it.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    /// - `ERR_USER_MESSAGE_DELETE_FAILED`: The message could not be deleted.
    #[inline]
    pub fn delete(
        &self,
        request: impl Into<types::DeleteMessage>,
    ) -> Call<types::Message> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .delete_message(self.at().id(0usize), self.at().actor(), &request),
            )
    }
    /// Read a message.
    ///
    /// Answers one message.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.message("1").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /messages/{id}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn get(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self.at().rest().get_message(self.at().id(0usize), self.at().actor()),
            )
    }
    /// Edit a message.
    ///
    /// Changes the text, the metadata or the tags of a message. Its type and its receiver cannot change.
    ///
    /// - The response is another message, of the category `action`, which tells the conversation of the change. The edited message stands in
    ///   its `data.entities.on.entity`, with `editedAt` and `editedBy`. Each call makes one more such message.
    /// - Without the header `onBehalfOf` the app edits, and `editedBy` is `app_system`. A user edits its own messages.
    /// - An edit is moderated like a new message.
    /// - CometChat's own description declares a default that would replace the tags. Nothing is sent here that the caller did not set.
    ///
    /// ```
    /// use cometchat::messages::OutgoingData;
    /// use cometchat::messages::UpdateMessage;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateMessage::new()
    ///     .data(OutgoingData::new()
    ///     .metadata(json!({"key1": "val1"}))
    ///     .text("Hello again!"))
    ///     .tags(["greeting"]);
    /// let response = client.message("1").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /messages/{id}`.
    /// - A repeat ends in the same state but leaves one more trace, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_EMPTY_MESSAGE_TEXT`: The text is empty.
    /// - `ERR_INVALID_MESSAGE_TEXT`: The text is no text.
    /// - `ERR_INVALID_METADATA`: The metadata is no object.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: A message of this category cannot be edited.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NOT_A_SENDER`: The acting user did not send the message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_MSG_NOT_FOUND`: The same, as one page of CometChat's spells it.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateMessage>,
    ) -> Call<types::Message> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_message(self.at().id(0usize), self.at().actor(), &request),
            )
    }
    /// Unpin a message.
    ///
    /// Takes the pin of a message away, whoever pinned it, and answers the message without `pinnedBy` and `pinnedAt`.
    ///
    /// - Everybody who may pin in the conversation may unpin. A message that is not pinned is left as it is.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.message("1").unpin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /messages/{id}/pin`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no pinning.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: This cannot be done with a message of this category, or with one that is still with the moderation engine or was blocked by it.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message, or the message is still with the moderation engine or was blocked by it.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn unpin(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self.at().rest().unpin_message(self.at().id(0usize), self.at().actor()),
            )
    }
    /// Pin a message.
    ///
    /// Pins a message in its conversation, for all who take part in it, and answers it with `pinnedBy` and `pinnedAt`.
    ///
    /// - Without the header `onBehalfOf` the app pins, and `pinnedBy` is `app_system`. A user needs the permission `pinMessage`.
    /// - A conversation takes 100 pinned messages, whoever pinned them. Calls at the same time may pass that by one.
    /// - Whether pinning again changes who pinned the message, and when, is documented both ways.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.message("1").pin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /messages/{id}/pin`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no pinning.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: This cannot be done with a message of this category, or with one that is still with the moderation engine or was blocked by it.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message, or the message is still with the moderation engine or was blocked by it.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_PINNED_MESSAGES_LIMIT_EXCEEDED`: The conversation has 100 pinned messages already.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn pin(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self.at().rest().pin_message(self.at().id(0usize), self.at().actor()),
            )
    }
}
impl MessageHandle<AsUser> {
    /// Report a message.
    ///
    /// Reports a message for one of the app's reasons, by the acting user. The message is then read from `list-flagged-messages`.
    ///
    /// - Each user who reports a message counts once, with a reason of their own.
    /// - The documented sample has no `data` around the response; the newest description has one, without saying what is in it.
    ///
    /// ```
    /// use cometchat::messages::FlagMessage;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = FlagMessage::new("spam")
    ///     .remark("Every day");
    /// let response = client.on_behalf_of("bob").message("1").flag(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /messages/{id}/flagged`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_REASON_NOT_FOUND`: There is no such reason.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn flag(
        &self,
        request: impl Into<types::FlagMessage>,
    ) -> Call<types::UnwrappedAcknowledgement> {
        let request = request.into();
        self.at()
            .whole(
                None,
                self
                    .at()
                    .rest()
                    .flag_message(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Say which elements of an interactive message a user has used.
    ///
    /// Stores for the acting user which elements of a message of the category `interactive` were used, such as a button that was pressed.
    ///
    /// - Every id has to be one of an element of the message that can be used.
    /// - A repeat keeps the moment of the first use.
    ///
    /// ```
    /// use cometchat::messages::MarkMessageAsInteracted;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkMessageAsInteracted::new(["name", "submit"]);
    /// let response = client.on_behalf_of("bob").message("1").mark_as_interacted(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /messages/{id}/interacted`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The message is not interactive, or has no such element. Which code such a request is answered with is not documented.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn mark_as_interacted(
        &self,
        request: impl Into<types::MarkMessageAsInteracted>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .mark_message_as_interacted(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Unsave a message.
    ///
    /// Takes a message out of what the acting user has saved, and answers the message without `savedAt`. A message that is not saved is left as
    /// it is.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").unsave().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /messages/{id}/save`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no saving.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: This cannot be done with a message of this category, or with one that is still with the moderation engine or was blocked by it.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message, or the message is still with the moderation engine or was blocked by it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn unsave(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unsave_message(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Save a message.
    ///
    /// Saves a message for the acting user, and answers it with `savedAt`. Nobody else sees that.
    ///
    /// - A user may save 100 messages. Saving again keeps the moment of the first time.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").save().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /messages/{id}/save`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no saving.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: This cannot be done with a message of this category, or with one that is still with the moderation engine or was blocked by it.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message, or the message is still with the moderation engine or was blocked by it.
    /// - `ERR_SAVED_MESSAGES_LIMIT_EXCEEDED`: The acting user has saved 100 messages already.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn save(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .save_message(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.message(id).reaction(reaction)`. The calls of `/messages/{id}/reactions/{reaction}`."]
    #[doc = ""] #[doc = " Sending and reading messages, threads and reactions."]
    MessageReactionHandle < S >
}
impl<S: crate::handle::Scope> MessageReactionHandle<S> {
    /// List who gave one reaction to a message.
    ///
    /// Answers the rows of one reaction: a row for each user who gave it.
    ///
    /// - `meta.next` says where more would begin, but no parameter that takes it is documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.message("1").reaction("👍").list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /messages/{id}/reactions/{reaction}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Reaction>> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .list_reactions_of_kind(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor(),
                    ),
            )
    }
}
impl MessageReactionHandle<AsUser> {
    /// Remove a reaction to a message.
    ///
    /// Takes a reaction of the acting user away, and answers the message with the reactions that are left.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").reaction("👍").remove().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /messages/{id}/reactions/{reaction}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn remove(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .remove_reaction(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// React to a message.
    ///
    /// Gives a reaction of the acting user to a message, and answers the message with its reactions.
    ///
    /// - A message takes up to 25 different reactions.
    /// - Each reaction of the message says by `reactedByMe` whether the acting user gave it; the field is absent where it would be false.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").reaction("👍").add().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /messages/{id}/reactions/{reaction}`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The reaction is too long, or the message has too many. Which code such a request is answered with is not documented.
    /// - `ERR_MESSAGE_ACTION_NOT_ALLOWED`: A message of this category takes no reactions.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn add(&self) -> Call<types::Message> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .add_reaction(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.message(id).reactions()`. The calls of `/messages/{id}/reactions`."] #[doc
    = ""] #[doc = " Sending and reading messages, threads and reactions."]
    MessageReactions < S >
}
impl<S: crate::handle::Scope> MessageReactions<S> {
    /// List the reactions to a message.
    ///
    /// Answers who reacted to a message: a row for each user and reaction.
    ///
    /// - `meta.next` says where more would begin, but no parameter that takes it is documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.message("1").reactions().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /messages/{id}/reactions`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Reaction>> {
        self.at()
            .call(
                None,
                self.at().rest().list_reactions(self.at().id(0usize), self.at().actor()),
            )
    }
}
handle! {
    #[doc = " `client.message(id).thread()`. The calls of `/messages/{id}/thread`."]
    #[doc = ""] #[doc = " Sending and reading messages, threads and reactions."]
    MessageThread < S >
}
impl<S: crate::handle::Scope> MessageThread<S> {
    /// List the replies in the thread of a message.
    ///
    /// Answers the replies to a message: messages with `parentId`, the id of the path.
    ///
    /// - `affix: append` asks for what comes after the reply in `id` and `sentAt`, `prepend` for what comes before it. `meta.next` of a response
    ///   has the three values that lead on; without it the list is at its end. In some samples its `id` is not that of the last row.
    ///
    /// ```
    /// use cometchat::messages::ListThreadMessages;
    /// use cometchat::types::Affix;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListThreadMessages::new()
    ///     .affix(Affix::Append)
    ///     .id("1")
    ///     .limit(100);
    /// let mut rows = client.message("1").thread().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /messages/{id}/thread`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the id of the last message, in the cursor of the response, until a response has none. A message that is neither added nor removed on the way comes exactly once.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListThreadMessages>,
    ) -> List<types::Message> {
        let request = request.into();
        self.at()
            .list(
                None,
                self
                    .at()
                    .rest()
                    .list_thread_messages(
                        self.at().id(0usize),
                        &request,
                        self.at().actor(),
                    ),
                Walk {
                    by: By::Message,
                    row: "id",
                    key: |row, _| row.id.as_str().into(),
                },
            )
    }
}
impl MessageThread<AsUser> {
    /// Unfollow the thread of a message.
    ///
    /// Takes the acting user off those who are told of replies in the thread of a message.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").thread().unsubscribe().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /messages/{id}/thread/subscription`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn unsubscribe(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unsubscribe_thread(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Follow the thread of a message.
    ///
    /// Makes the acting user one of those who are told of replies in the thread of a message.
    ///
    /// - Who starts a thread, replies in it or is mentioned in it follows it already. A message without replies can be followed too.
    /// - CometChat's client libraries know a field `threadSubscribed` of messages. No sample of this API holds it.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").message("1").thread().subscribe().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /messages/{id}/thread/subscription`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    /// - `ERR_MESSAGE_NO_ACCESS`: The acting user has no part in the conversation of the message.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn subscribe(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .subscribe_thread(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
}
handle! {
    #[doc = " `client.messages()`. The calls of `/messages`."] #[doc = ""] #[doc =
    " Sending and reading messages, threads and reactions."] Messages < S >
}
impl<S: crate::handle::Scope> Messages<S> {
    /// List messages.
    ///
    /// Answers the messages of the app, or with the header `onBehalfOf` those that the user can see.
    ///
    /// - Several filters narrow the list together. `tags` matches only messages that have all of them.
    /// - `affix: append` asks for what comes after the message in `id` and `sentAt`, `prepend` for what comes before it. `meta.next` of a
    ///   response has the three values that lead on; without it the list is at its end.
    /// - For the app CometChat's prose speaks of numbered pages and another form of `meta`. No sample shows them for this list.
    ///
    /// ```
    /// use cometchat::messages::AttachmentType;
    /// use cometchat::messages::ListMessages;
    /// use cometchat::messages::MessageCategory;
    /// use cometchat::types::Affix;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListMessages::new()
    ///     .affix(Affix::Append)
    ///     .attachment_types(AttachmentType::Image)
    ///     .categories([MessageCategory::Message, MessageCategory::Custom]);
    /// let mut rows = client.messages().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the id of the last message, in the cursor of the response, until a response has none. A message that is neither added nor removed on the way comes exactly once.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListMessages>) -> List<types::Message> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_messages(&request, self.at().actor()),
                Walk {
                    by: By::Message,
                    row: "id",
                    key: |row, _| row.id.as_str().into(),
                },
            )
    }
}
