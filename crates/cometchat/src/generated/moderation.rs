// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/moderation.md")]
//!
//! # All calls
//!
//! - Moderation queues: messages that users reported or rules withheld, and what moderators decide about them.
//! - Moderation keywords: lists of words, patterns and sentences that rules refer to.
//! - Moderation messages: submitting messages to the moderation engine ahead of their delivery, and asking for the verdict. Needs a plan with moderation; without it the server answers `ERR_FEATURE_NOT_ACCESSIBLE`.
//! - Moderation reasons: the reasons that users can choose from when they report a message.
//! - Moderation rules: what the moderation engine decides by.
//!
//! | call | request |
//! |---|---|
//! | `client.moderation().blocked_messages().list()` | `GET /moderation/blocked-messages` |
//! | `client.moderation().blocked_message(id).review(ReviewBlockedMessage)` | `PATCH /moderation/blocked-messages/{id}` |
//! | `client.moderation().flagged_messages().list(ListFlaggedMessages)` | `GET /moderation/flagged-messages` |
//! | `client.moderation().flagged_message(id).review(ReviewFlaggedMessage)` | `PATCH /moderation/flagged-messages/{id}` |
//! | `client.moderation().keywords().list()` | `GET /moderation/keywords` |
//! | `client.moderation().keywords().create(CreateKeywords)` | `POST /moderation/keywords` |
//! | `client.moderation().keyword(keyword_id).delete()` | `DELETE /moderation/keywords/{keywordId}` |
//! | `client.moderation().keyword(keyword_id).get()` | `GET /moderation/keywords/{keywordId}` |
//! | `client.moderation().keyword(keyword_id).update(UpdateKeywords)` | `PUT /moderation/keywords/{keywordId}` |
//! | `client.moderation().messages().list(ListModerationMessages)` | `GET /moderation/messages` |
//! | `client.moderation().messages().send(ModerationMessage)` | `POST /moderation/messages` |
//! | `client.moderation().message(id).delete()` | `DELETE /moderation/messages/{id}` |
//! | `client.moderation().message(id).get()` | `GET /moderation/messages/{id}` |
//! | `client.moderation().message(id).update(UpdateModerationMessage)` | `PUT /moderation/messages/{id}` |
//! | `client.moderation().reasons().list()` | `GET /moderation/reasons` |
//! | `client.moderation().reasons().create(CreateReason)` | `POST /moderation/reasons` |
//! | `client.moderation().reason(id).delete()` | `DELETE /moderation/reasons/{id}` |
//! | `client.moderation().reason(id).get()` | `GET /moderation/reasons/{id}` |
//! | `client.moderation().reason(id).update(UpdateReason)` | `PUT /moderation/reasons/{id}` |
//! | `client.moderation().reviewed_messages().list(ListReviewedMessages)` | `GET /moderation/reviewed-messages` |
//! | `client.moderation().rules().list(ListRules)` | `GET /moderation/rules` |
//! | `client.moderation().rules().create(CreateRule)` | `POST /moderation/rules` |
//! | `client.moderation().rule(rule_id).delete()` | `DELETE /moderation/rules/{ruleId}` |
//! | `client.moderation().rule(rule_id).get()` | `GET /moderation/rules/{ruleId}` |
//! | `client.moderation().rule(rule_id).update(UpdateRule)` | `PUT /moderation/rules/{ruleId}` |
//! | `client.moderation().rule(rule_id).revisions().list()` | `GET /moderation/rules/{ruleId}/revisions` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::moderation::*;
pub use cometchat_rest::types::{
    BlockedMessage, BlockedVerdict, Condition, ConditionCategory, ConditionEntity,
    ConditionOperand, ConditionOperator, CreateKeywords, CreateReason, CreateRule,
    FilterEntity, FilterSide, FlaggedVerdict, GroupDetails, GroupFilter,
    GroupFilterOperand, GroupFilterOperator, KeywordCategory, Keywords,
    ListFlaggedMessages, ListModerationMessages, ListReviewedMessages, ListRules, Reason,
    ReviewBlockedMessage, ReviewFlaggedMessage, Rule, RuleAction, SendModerationMessage,
    StoredCondition, UpdateKeywords, UpdateModerationMessage, UpdateReason, UpdateRule,
    UserDetails, UserFilter, UserFilterOperand, UserFilterOperator,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.moderation()`."] Moderation
}
impl Moderation {
    /// The calls of one blocked message: nothing is sent yet.
    ///
    /// The id of the message. A string of digits in every sample.
    #[inline]
    pub fn blocked_message(
        &self,
        id: impl IntoId<MessageId>,
    ) -> ModerationBlockedMessageHandle {
        <ModerationBlockedMessageHandle>::new(self.at().with(id.into_id()))
    }
    /// The calls of its blocked messages: nothing is sent yet.
    #[inline]
    pub fn blocked_messages(&self) -> ModerationBlockedMessages {
        <ModerationBlockedMessages>::new(self.at().clone())
    }
    /// The calls of one flagged message: nothing is sent yet.
    ///
    /// The id of the message. A string of digits in every sample.
    #[inline]
    pub fn flagged_message(
        &self,
        id: impl IntoId<MessageId>,
    ) -> ModerationFlaggedMessageHandle {
        <ModerationFlaggedMessageHandle>::new(self.at().with(id.into_id()))
    }
    /// The calls of its flagged messages: nothing is sent yet.
    #[inline]
    pub fn flagged_messages(&self) -> ModerationFlaggedMessages {
        <ModerationFlaggedMessages>::new(self.at().clone())
    }
    /// The calls of one keyword: nothing is sent yet.
    ///
    /// The id of the keyword list.
    #[inline]
    pub fn keyword(&self, keyword_id: impl AsRef<str>) -> ModerationKeywordHandle {
        <ModerationKeywordHandle>::new(self.at().with(Ok(keyword_id)))
    }
    /// The calls of its keywords: nothing is sent yet.
    #[inline]
    pub fn keywords(&self) -> ModerationKeywords {
        <ModerationKeywords>::new(self.at().clone())
    }
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
    /// The calls of one reason: nothing is sent yet.
    ///
    /// The id of the reason, such as `spam`.
    #[inline]
    pub fn reason(&self, id: impl IntoId<ReasonId>) -> ModerationReasonHandle {
        <ModerationReasonHandle>::new(self.at().with(id.into_id()))
    }
    /// The calls of its reasons: nothing is sent yet.
    #[inline]
    pub fn reasons(&self) -> ModerationReasons {
        <ModerationReasons>::new(self.at().clone())
    }
    /// The calls of its reviewed messages: nothing is sent yet.
    #[inline]
    pub fn reviewed_messages(&self) -> ModerationReviewedMessages {
        <ModerationReviewedMessages>::new(self.at().clone())
    }
    /// The calls of one rule: nothing is sent yet.
    ///
    /// The id of the rule.
    #[inline]
    pub fn rule(&self, rule_id: impl AsRef<str>) -> ModerationRuleHandle {
        <ModerationRuleHandle>::new(self.at().with(Ok(rule_id)))
    }
    /// The calls of its rules: nothing is sent yet.
    #[inline]
    pub fn rules(&self) -> ModerationRules {
        <ModerationRules>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.moderation().blocked_message(id)`. The calls of `/moderation/blocked-messages/{id}`."]
    #[doc = ""] #[doc =
    " Messages that users reported or rules withheld, and what moderators decide about them."]
    ModerationBlockedMessageHandle
}
impl ModerationBlockedMessageHandle {
    /// Decide about a message that a rule withheld.
    ///
    /// Says what a moderator decided about a withheld message. An approved one is delivered, a rejected one is not; either leaves the list for
    /// that of the reviewed ones.
    ///
    /// - The verdict against a message is `rejected` here, and `disapproved` in `review-flagged-message`.
    /// - CometChat documents the route twice, once with `status` alone.
    ///
    /// ```
    /// use cometchat::moderation::BlockedVerdict;
    /// use cometchat::moderation::ReviewBlockedMessage;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ReviewBlockedMessage::new(BlockedVerdict::Approved)
    ///     .reviewed(true);
    /// let response = client.moderation().blocked_message("1").review(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /moderation/blocked-messages/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message, or no rule withheld it.
    #[inline]
    pub fn review(
        &self,
        request: impl Into<types::ReviewBlockedMessage>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().review_blocked_message(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.moderation().blocked_messages()`. The calls of `/moderation/blocked-messages`."]
    #[doc = ""] #[doc =
    " Messages that users reported or rules withheld, and what moderators decide about them."]
    ModerationBlockedMessages
}
impl ModerationBlockedMessages {
    /// List messages that rules withheld.
    ///
    /// Answers the messages that a rule withheld and no moderator decided about, each with the rule and the condition that it met.
    ///
    /// - A message may say `pending` here, though it was decided about.
    /// - `meta.current.count` is more than the number of rows in the documented sample. No way to ask for more rows is documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.moderation().blocked_messages().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/blocked-messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(&self) -> Call<Page<types::BlockedMessage>> {
        self.at().call(None, self.at().rest().list_blocked_messages())
    }
}
handle! {
    #[doc =
    " `client.moderation().flagged_message(id)`. The calls of `/moderation/flagged-messages/{id}`."]
    #[doc = ""] #[doc =
    " Messages that users reported or rules withheld, and what moderators decide about them."]
    ModerationFlaggedMessageHandle
}
impl ModerationFlaggedMessageHandle {
    /// Decide about a message that users reported.
    ///
    /// Says what a moderator decided about a reported message, which leaves the list then.
    ///
    /// - The verdict against a message is `disapproved` here, and `rejected` in `review-blocked-message`.
    /// - The documented sample has no `data` around the response; the newest description has one, without saying what is in it.
    ///
    /// ```
    /// use cometchat::moderation::FlaggedVerdict;
    /// use cometchat::moderation::ReviewFlaggedMessage;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ReviewFlaggedMessage::new(FlaggedVerdict::Disapproved);
    /// let response = client.moderation().flagged_message("1").review(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /moderation/flagged-messages/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The verdict is none of the two.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message, or nobody reported it.
    #[inline]
    pub fn review(
        &self,
        request: impl Into<types::ReviewFlaggedMessage>,
    ) -> Call<types::UnwrappedAcknowledgement> {
        let request = request.into();
        self.at()
            .whole(
                None,
                self.at().rest().review_flagged_message(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.moderation().flagged_messages()`. The calls of `/moderation/flagged-messages`."]
    #[doc = ""] #[doc =
    " Messages that users reported or rules withheld, and what moderators decide about them."]
    ModerationFlaggedMessages
}
impl ModerationFlaggedMessages {
    /// List messages that users reported.
    ///
    /// Answers the messages that users reported and no moderator decided about, each with who reported it and why.
    ///
    /// - A row is the message itself, with `flaggedBy`, `flaggedCount` and `appId`.
    /// - `limit` is all that can be asked for: no way to go on behind a full page is documented.
    ///
    /// ```
    /// use cometchat::moderation::ListFlaggedMessages;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListFlaggedMessages::new()
    ///     .limit(50);
    /// let page = client.moderation().flagged_messages().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/flagged-messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The limit is no number that is accepted.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListFlaggedMessages>,
    ) -> Call<Page<types::Message>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_flagged_messages(&request))
    }
}
handle! {
    #[doc =
    " `client.moderation().keyword(keyword_id)`. The calls of `/moderation/keywords/{keywordId}`."]
    #[doc = ""] #[doc = " Lists of words, patterns and sentences that rules refer to."]
    ModerationKeywordHandle
}
impl ModerationKeywordHandle {
    /// Delete a keyword list.
    ///
    /// Deletes a keyword list. What becomes of rules that name it is not documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().keyword("competitors").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /moderation/keywords/{keywordId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_KEYWORD_NOT_FOUND`: There is no such list.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_keywords(self.at().id(0usize)))
    }
    /// Read a keyword list.
    ///
    /// Answers a keyword list with all of its terms.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().keyword("competitors").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/keywords/{keywordId}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_KEYWORD_NOT_FOUND`: There is no such list.
    #[inline]
    pub fn get(&self) -> Call<types::Keywords> {
        self.at().call(None, self.at().rest().get_keywords(self.at().id(0usize)))
    }
}
handle! {
    #[doc = " `client.moderation().keywords()`. The calls of `/moderation/keywords`."]
    #[doc = ""] #[doc = " Lists of words, patterns and sentences that rules refer to."]
    ModerationKeywords
}
impl ModerationKeywords {
    /// List keyword lists.
    ///
    /// Answers the keyword lists of the app: those that came with it, and up to 25 of its own (limits page).
    ///
    /// - No way to ask for more rows is documented, and `meta.current.limit` is 10 in the documented sample.
    /// - Rows also have the keys `_id` and `__v` of CometChat's database, which mean nothing to a program.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.moderation().keywords().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/keywords`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Keywords>> {
        self.at().call(None, self.at().rest().list_keywords())
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
    /// Delete a submitted message.
    ///
    /// Deletes a message that was submitted to moderation. Whether nothing of it stays is not documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().message("1").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /moderation/messages/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(None, self.at().rest().delete_moderation_message(self.at().id(0usize)))
    }
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
    /// Change a submitted message.
    ///
    /// Changes the content of a submitted message and has it checked anew. If it passes, the change stands; if not, it is withheld.
    ///
    /// - The response is the message itself, unlike that of `update-message`. In the documented sample its `updatedAt` is older than its
    ///   `editedAt`.
    ///
    /// ```
    /// use cometchat::messages::OutgoingData;
    /// use cometchat::moderation::UpdateModerationMessage;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateModerationMessage::new()
    ///     .data(OutgoingData::new()
    ///     .text("Good evening"));
    /// let response = client.moderation().message("1").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /moderation/messages/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no such message.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateModerationMessage>,
    ) -> Call<types::Message> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_moderation_message(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc = " `client.moderation().messages()`. The calls of `/moderation/messages`."]
    #[doc = ""] #[doc =
    " Submitting messages to the moderation engine ahead of their delivery, and asking for the verdict. Needs a plan with moderation; without it the server answers `ERR_FEATURE_NOT_ACCESSIBLE`."]
    ModerationMessages
}
impl ModerationMessages {
    /// List submitted messages.
    ///
    /// Answers the messages that were submitted to moderation, each with `data.moderation.status` as it is now.
    ///
    /// - Several filters narrow the list together.
    /// - `meta.next` says where more messages begin, but no parameter to ask for them is documented.
    ///
    /// ```
    /// use cometchat::messages::MessageCategory;
    /// use cometchat::messages::ModerationStatus;
    /// use cometchat::moderation::ListModerationMessages;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListModerationMessages::new()
    ///     .category(MessageCategory::Message)
    ///     .moderation_status(ModerationStatus::Pending)
    ///     .receiver_guid("team");
    /// let page = client.moderation().messages().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListModerationMessages>,
    ) -> Call<Page<types::Message>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_moderation_messages(&request))
    }
}
handle! {
    #[doc =
    " `client.moderation().reason(id)`. The calls of `/moderation/reasons/{id}`."] #[doc
    = ""] #[doc = " The reasons that users can choose from when they report a message."]
    ModerationReasonHandle
}
impl ModerationReasonHandle {
    /// Delete a reason.
    ///
    /// Deletes a reason. What becomes of reports that name it is not documented.
    ///
    /// - The response has no `data` around it.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().reason("spam").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /moderation/reasons/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_REASON_NOT_FOUND`: There is no such reason.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().whole(None, self.at().rest().delete_reason(self.at().id(0usize)))
    }
    /// Read a reason.
    ///
    /// Answers one reason.
    ///
    /// - Moments are numbers in the documented sample, and strings of digits in the newest description.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().reason("spam").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/reasons/{id}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_REASON_NOT_FOUND`: There is no such reason.
    #[inline]
    pub fn get(&self) -> Call<types::Reason> {
        self.at().call(None, self.at().rest().get_reason(self.at().id(0usize)))
    }
    /// Rename a reason.
    ///
    /// Changes the name of a reason.
    ///
    /// - Nothing else can change. An older text says that the description can, but no description of the body has it.
    ///
    /// ```
    /// use cometchat::moderation::UpdateReason;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateReason::new("Spam");
    /// let response = client.moderation().reason("spam").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /moderation/reasons/{id}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_REASON_NOT_FOUND`: There is no such reason.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateReason>,
    ) -> Call<types::Reason> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_reason(self.at().id(0usize), &request))
    }
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
    /// Create a reason.
    ///
    /// Creates a reason that users can report a message for.
    ///
    /// - An app has up to 5 reasons of its own (limits page).
    /// - A repeat is refused because the reason exists by then. The code of that is not documented.
    ///
    /// ```
    /// use cometchat::moderation::CreateReason;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateReason::new("off-topic", "Off topic")
    ///     .description("Not about what the group is for");
    /// let response = client.moderation().reasons().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /moderation/reasons`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted, which `details` names, or there is such a reason already.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_PLAN_QUOTA_RESTRICTION`: The app has as many reasons of its own as it may have.
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateReason>,
    ) -> Call<types::Reason> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_reason(&request))
    }
}
handle! {
    #[doc =
    " `client.moderation().reviewed_messages()`. The calls of `/moderation/reviewed-messages`."]
    #[doc = ""] #[doc =
    " Messages that users reported or rules withheld, and what moderators decide about them."]
    ModerationReviewedMessages
}
impl ModerationReviewedMessages {
    /// List messages that moderators decided about.
    ///
    /// Answers the withheld messages that a moderator decided about.
    ///
    /// - A row is that of `list-blocked-messages` with `blockedAt` and `appId`. Who decided, and how, is told by no field of its own.
    /// - `meta.current.count` is more than the number of rows in the documented sample.
    /// - `limit` is all that can be asked for: no way to go on behind a full page is documented.
    ///
    /// ```
    /// use cometchat::moderation::ListReviewedMessages;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListReviewedMessages::new()
    ///     .limit(50);
    /// let page = client.moderation().reviewed_messages().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/reviewed-messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The limit is no number that is accepted.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListReviewedMessages>,
    ) -> Call<Page<types::BlockedMessage>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_reviewed_messages(&request))
    }
}
handle! {
    #[doc =
    " `client.moderation().rule(rule_id)`. The calls of `/moderation/rules/{ruleId}`."]
    #[doc = ""] #[doc = " What the moderation engine decides by."] ModerationRuleHandle
}
impl ModerationRuleHandle {
    /// The calls of its revisions: nothing is sent yet.
    #[inline]
    pub fn revisions(&self) -> ModerationRuleRevisions {
        <ModerationRuleRevisions>::new(self.at().clone())
    }
    /// Delete a rule.
    ///
    /// Deletes a rule with all of its revisions. Rules that came with the app cannot be deleted.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().rule("no-competitors").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /moderation/rules/{ruleId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The rule came with the app.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_RULE_NOT_FOUND`: There is no such rule.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_rule(self.at().id(0usize)))
    }
    /// Read a rule.
    ///
    /// Answers the newest revision of a rule.
    ///
    /// - The documented sample shows a keyword list, and the newest description a webhook; an older one has the rule.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.moderation().rule("no-competitors").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/rules/{ruleId}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_RULE_NOT_FOUND`: There is no such rule.
    #[inline]
    pub fn get(&self) -> Call<types::Rule> {
        self.at().call(None, self.at().rest().get_rule(self.at().id(0usize)))
    }
    /// Replace a rule.
    ///
    /// Replaces a rule as a whole, by a new revision. The revision before stays on record, no longer active.
    ///
    /// - The whole rule has to be sent. Its id stays as it is, whatever is sent.
    /// - Rules that came with the app cannot be changed.
    /// - It may take a while until messages are decided by the new revision: a test suite of others waits 8 seconds.
    /// - In the documented sample `revisionId` and `updatedAt` are what they were before.
    ///
    /// ```
    /// use cometchat::moderation::Condition;
    /// use cometchat::moderation::ConditionCategory;
    /// use cometchat::moderation::ConditionEntity;
    /// use cometchat::moderation::ConditionOperand;
    /// use cometchat::moderation::ConditionOperator;
    /// use cometchat::moderation::RuleAction;
    /// use cometchat::moderation::UpdateRule;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateRule::new("No competitors", [RuleAction::FlagMessage], [Condition::new()
    ///     .category(ConditionCategory::Word)
    ///     .entity(ConditionEntity::Message)
    ///     .id(1)
    ///     .is_keywords_reference_present(true)
    ///     .is_media_present(false)
    ///     .operand(ConditionOperand::Text)
    ///     .operator(ConditionOperator::Contains)
    ///     .value(["competitors"])])
    ///     .description("Nobody advertises others here")
    ///     .enabled(true)
    ///     .id("no-competitors");
    /// let response = client.moderation().rule("no-competitors").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /moderation/rules/{ruleId}`.
    /// - A repeat ends in the same state but leaves one more trace, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, which `details` names, or the rule came with the app.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_RULE_NOT_FOUND`: There is no such rule.
    #[inline]
    pub fn update(&self, request: impl Into<types::UpdateRule>) -> Call<types::Rule> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_rule(self.at().id(0usize), &request))
    }
}
handle! {
    #[doc =
    " `client.moderation().rule(rule_id).revisions()`. The calls of `/moderation/rules/{ruleId}/revisions`."]
    #[doc = ""] #[doc = " What the moderation engine decides by."]
    ModerationRuleRevisions
}
impl ModerationRuleRevisions {
    /// List the revisions of a rule.
    ///
    /// Answers what a rule says and said before, the newest revision first.
    ///
    /// - All rows have the id of the rule; `revisionId` tells them apart, and `active` is true on the newest one alone.
    /// - Who made a revision is told by no field, and no way to ask for more rows is documented.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.moderation().rule("no-competitors").revisions().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/rules/{ruleId}/revisions`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_RULE_NOT_FOUND`: There is no such rule.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Rule>> {
        self.at().call(None, self.at().rest().list_rule_revisions(self.at().id(0usize)))
    }
}
handle! {
    #[doc = " `client.moderation().rules()`. The calls of `/moderation/rules`."] #[doc =
    ""] #[doc = " What the moderation engine decides by."] ModerationRules
}
impl ModerationRules {
    /// List rules.
    ///
    /// Answers the rules of the app, each as its newest revision: those that came with the app, and up to 25 of the app's own (limits page).
    ///
    /// - `limit` is all that can be asked for: no way to go on behind a full page is documented.
    ///
    /// ```
    /// use cometchat::moderation::ListRules;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListRules::new()
    ///     .limit(50);
    /// let page = client.moderation().rules().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /moderation/rules`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The limit is no number that is accepted.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListRules>) -> Call<Page<types::Rule>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_rules(&request))
    }
    /// Create a rule.
    ///
    /// Creates a rule, which the moderation engine decides by from then on.
    ///
    /// - An app has up to 25 rules of its own (limits page).
    /// - CometChat's description requires no field at all. What a rule without an id is called is not documented; and a repeat of such a call
    ///   makes a second rule, while one with an id is refused because the rule exists by then. The code of that is not documented.
    /// - It may take a while until messages are decided by the rule: a test suite of others waits 8 seconds.
    /// - The response holds no `filters`, though they were sent.
    ///
    /// ```
    /// use cometchat::moderation::Condition;
    /// use cometchat::moderation::ConditionCategory;
    /// use cometchat::moderation::ConditionEntity;
    /// use cometchat::moderation::ConditionOperand;
    /// use cometchat::moderation::ConditionOperator;
    /// use cometchat::moderation::CreateRule;
    /// use cometchat::moderation::RuleAction;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateRule::new("no-competitors", "No competitors")
    ///     .action([RuleAction::BlockMessage])
    ///     .conditions([Condition::new()
    ///     .category(ConditionCategory::Word)
    ///     .entity(ConditionEntity::Message)
    ///     .id(1)
    ///     .is_keywords_reference_present(true)
    ///     .is_media_present(false)
    ///     .message(["competitors"])
    ///     .operand(ConditionOperand::Text)
    ///     .operator(ConditionOperator::Contains)
    ///     .value(["competitors"])])
    ///     .description("Nobody advertises others here")
    ///     .enabled(true);
    /// let response = client.moderation().rules().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /moderation/rules`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, which `details` names, or there is such a rule already.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The plan of the app has no moderation.
    /// - `ERR_PLAN_QUOTA_RESTRICTION`: The app has as many rules of its own as it may have.
    #[inline]
    pub fn create(&self, request: impl Into<types::CreateRule>) -> Call<types::Rule> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_rule(&request))
    }
}
