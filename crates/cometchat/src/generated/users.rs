// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/users.md")]
//!
//! # All calls
//!
//! - Users: the people of the app. They have to exist before they can send or receive anything.
//! - Auth tokens: the tokens that the client SDKs log a user in with. They do not authorise calls to this API.
//! - Blocked users: whom a user has blocked.
//! - Conversations: what a user's list of chats is made of, and what was read of it.
//! - Friends: who is a friend of whom.
//! - Messages: sending and reading messages, threads and reactions.
//!
//! | call | request |
//! |---|---|
//! | `client.users().deactivate(DeactivateUsers)` | `DELETE /users` |
//! | `client.users().list(ListUsers)` | `GET /users` |
//! | `client.users().create(CreateUser)` | `POST /users` |
//! | `client.users().reactivate(ReactivateUsers)` | `PUT /users` |
//! | `client.user(uid).delete(DeleteUser)` | `DELETE /users/{uid}` |
//! | `client.user(uid).get()` | `GET /users/{uid}` |
//! | `client.user(uid).update(UpdateUser)` | `PUT /users/{uid}` |
//! | `client.user(uid).auth_tokens().flush()` | `DELETE /users/{uid}/auth_tokens` |
//! | `client.user(uid).auth_tokens().list(ListAuthTokens)` | `GET /users/{uid}/auth_tokens` |
//! | `client.user(uid).auth_tokens().create(CreateAuthToken)` | `POST /users/{uid}/auth_tokens` |
//! | `client.user(uid).auth_token(auth_token).delete()` | `DELETE /users/{uid}/auth_tokens/{authToken}` |
//! | `client.user(uid).auth_token(auth_token).get()` | `GET /users/{uid}/auth_tokens/{authToken}` |
//! | `client.user(uid).auth_token(auth_token).update(UpdateAuthToken)` | `PUT /users/{uid}/auth_tokens/{authToken}` |
//! | `client.user(uid).blocked_users().unblock(UnblockUsers)` | `DELETE /users/{uid}/blockedusers` |
//! | `client.user(uid).blocked_users().list(ListBlockedUsers)` | `GET /users/{uid}/blockedusers` |
//! | `client.user(uid).blocked_users().block(BlockUsers)` | `POST /users/{uid}/blockedusers` |
//! | `client.on_behalf_of(uid).user(uid).conversation().reset(ResetUserConversation)` | `DELETE /users/{uid}/conversation` |
//! | `client.on_behalf_of(uid).user(uid).conversation().get()` | `GET /users/{uid}/conversation` |
//! | `client.on_behalf_of(uid).user(uid).conversation().update(UpdateUserConversation)` | `PUT /users/{uid}/conversation` |
//! | `client.on_behalf_of(uid).user(uid).conversation().mark_as_delivered(MarkUserConversationAsDelivered)` | `POST /users/{uid}/conversation/delivered` |
//! | `client.on_behalf_of(uid).user(uid).conversation().unpin()` | `DELETE /users/{uid}/conversation/pin` |
//! | `client.on_behalf_of(uid).user(uid).conversation().pin()` | `POST /users/{uid}/conversation/pin` |
//! | `client.on_behalf_of(uid).user(uid).conversation().mark_as_unread(MarkUserConversationAsUnread)` | `DELETE /users/{uid}/conversation/read` |
//! | `client.on_behalf_of(uid).user(uid).conversation().mark_as_read(MarkUserConversationAsRead)` | `POST /users/{uid}/conversation/read` |
//! | `client.user(uid).friends().remove(RemoveFriends)` | `DELETE /users/{uid}/friends` |
//! | `client.user(uid).friends().list(ListFriends)` | `GET /users/{uid}/friends` |
//! | `client.user(uid).friends().add(AddFriends)` | `POST /users/{uid}/friends` |
//! | `client.user(uid).messages().list(ListUserMessages)` | `GET /users/{uid}/messages` |
pub use cometchat_rest::types::{
    AddFriends, AddedFriends, AuthToken, BlockUsers, BlockedUsersEnvelope,
    CreateAuthToken, CreateUser, DeactivateUsers, DeactivatedUsers, DeleteUser,
    DeletedUser, ListAuthTokens, ListBlockedUsers, ListFriends, ListUserMessages,
    ListUsers, MarkUserConversationAsDelivered, MarkUserConversationAsRead,
    MarkUserConversationAsUnread, MarkedConversation, ReactivateUsers, ReactivatedUsers,
    RemoveFriends, ResetUserConversation, UnblockUsers, UpdateAuthToken, UpdateUser,
    UpdateUserConversation, User, UserSearchField, UserStatus, UserUnset,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.user(uid)`. The calls of `/users/{uid}`."] #[doc = ""] #[doc =
    " The people of the app. They have to exist before they can send or receive anything."]
    UserHandle < S >
}
impl<S: crate::handle::Scope> UserHandle<S> {
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> UserMessages<S> {
        <UserMessages<S>>::new(self.at().clone())
    }
    /// Read a user.
    ///
    /// Answers one user, with fewer fields than a row of a list: neither metadata nor tags.
    ///
    /// - A deactivated user is reported like one that does not exist.
    /// - Whether somebody has blocked the user, and the other way round, comes only with the header `onBehalfOf`.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.user("cometchat-uid-1").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::User> {
        self.at()
            .call(
                None,
                self.at().rest().get_user(self.at().id(0usize), self.at().actor()),
            )
    }
}
impl UserHandle<AsApp> {
    /// The calls of one auth token: nothing is sent yet.
    ///
    /// The token itself. A secret, though it stands in the path.
    #[inline]
    pub fn auth_token(&self, auth_token: impl Into<Secret>) -> UserAuthTokenHandle {
        <UserAuthTokenHandle>::new(self.at().with(Ok(auth_token.into().reveal())))
    }
    /// The calls of its auth tokens: nothing is sent yet.
    #[inline]
    pub fn auth_tokens(&self) -> UserAuthTokens {
        <UserAuthTokens>::new(self.at().clone())
    }
    /// The calls of its blocked users: nothing is sent yet.
    #[inline]
    pub fn blocked_users(&self) -> UserBlockedUsers {
        <UserBlockedUsers>::new(self.at().clone())
    }
    /// The calls of its friends: nothing is sent yet.
    #[inline]
    pub fn friends(&self) -> UserFriends {
        <UserFriends>::new(self.at().clone())
    }
    /// Delete a user.
    ///
    /// Deletes a user for good with `permanent: true`: with the user go its messages, conversations and memberships, and the uid is free
    /// again. Otherwise the user is deactivated only, which `reactivate-users` undoes.
    ///
    /// - After a deactivation the response is documented like that of a deletion. Recordings of the live service name the user in
    ///   `deactivatedUids` instead.
    ///
    /// ```
    /// use cometchat::users::DeleteUser;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = DeleteUser::new()
    ///     .permanent(true);
    /// let response = client.user("cometchat-uid-1").delete(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of core operations: 10,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `permanent` is no boolean.
    /// - `ERR_UID_DELETE_FAILED`: The user could not be deleted.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn delete(
        &self,
        request: impl Into<types::DeleteUser>,
    ) -> Call<types::DeletedUser> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().delete_user(self.at().id(0usize), &request))
    }
    /// Change a user.
    ///
    /// Changes what is given and leaves the rest.
    ///
    /// - Metadata and tags are replaced as a whole.
    /// - `unset` takes away the avatar, the link or the metadata. Neither tags nor the status message can be taken away.
    /// - CometChat's own description declares defaults that would wipe fields. Nothing is sent here that the caller did not set.
    ///
    /// ```
    /// use cometchat::serde_json::json;
    /// use cometchat::users::UpdateUser;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateUser::new()
    ///     .avatar("https://files.example.com/tony.png")
    ///     .link("https://people.example.com/tony")
    ///     .metadata(json!({"@private": {"contactNumber": "0123456789", "email": "tony@example.com"}}))
    ///     .name("Tony")
    ///     .role("premium")
    ///     .status_message("Away")
    ///     .tags(["staff"]);
    /// let response = client.user("cometchat-uid-1").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /users/{uid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn update(&self, request: impl Into<types::UpdateUser>) -> Call<types::User> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_user(self.at().id(0usize), &request))
    }
}
impl UserHandle<AsUser> {
    /// The calls of its conversation: nothing is sent yet.
    #[inline]
    pub fn conversation(&self) -> UserConversation {
        <UserConversation>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.user(uid).auth_token(auth_token)`. The calls of `/users/{uid}/auth_tokens/{authToken}`."]
    #[doc = ""] #[doc =
    " The tokens that the client SDKs log a user in with. They do not authorise calls to this API."]
    UserAuthTokenHandle
}
impl UserAuthTokenHandle {
    /// Delete a token.
    ///
    /// Takes one token away, so that the device that uses it has to log in again.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.user("cometchat-uid-1").auth_token("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/auth_tokens/{authToken}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTHTOKEN_NOT_ACCESSIBLE`: The token belongs to another user.
    /// - `ERR_AUTHTOKEN_UNAVAILABLE`: The token is in use on another device.
    /// - `ERR_AUTH_TOKEN_DELETE_FAILED`: The token could not be deleted.
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The user has no such token.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .delete_auth_token(self.at().id(0usize), self.at().id(1usize)),
            )
    }
    /// Read a token.
    ///
    /// Answers one token of a user, which shows that it is valid.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.user("cometchat-uid-1").auth_token("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/auth_tokens/{authToken}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTHTOKEN_NOT_ACCESSIBLE`: The token belongs to another user.
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The user has no such token.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::AuthToken> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .get_auth_token(self.at().id(0usize), self.at().id(1usize)),
            )
    }
    /// Say which device a token belongs to.
    ///
    /// Stores with a token what is known of the device that uses it.
    ///
    /// - The documented response does not show what was changed.
    ///
    /// ```
    /// use cometchat::serde_json::json;
    /// use cometchat::users::UpdateAuthToken;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateAuthToken::new()
    ///     .app_info(json!({"version": "2.1.0"}))
    ///     .platform("ios")
    ///     .user_agent("Chat/2.1");
    /// let response = client.user("cometchat-uid-1").auth_token("cometchat-uid-1_16900000010a1b2c3d4e5f60718293a4b5c6d7e8").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /users/{uid}/auth_tokens/{authToken}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTHTOKEN_NOT_ACCESSIBLE`: The token belongs to another user.
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The user has no such token.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateAuthToken>,
    ) -> Call<types::AuthToken> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_auth_token(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        &request,
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.user(uid).auth_tokens()`. The calls of `/users/{uid}/auth_tokens`."] #[doc
    = ""] #[doc =
    " The tokens that the client SDKs log a user in with. They do not authorise calls to this API."]
    UserAuthTokens
}
impl UserAuthTokens {
    /// Delete all tokens of a user.
    ///
    /// Takes all tokens of a user away, so that every device has to log in again.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.user("cometchat-uid-1").auth_tokens().flush().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/auth_tokens`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTH_TOKENS_DELETE_FAILED`: The tokens could not be deleted.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn flush(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().flush_auth_tokens(self.at().id(0usize)))
    }
    /// List the tokens of a user.
    ///
    /// Answers the tokens of a user, page by page.
    ///
    /// - The documented sample shows three fields; a newer declaration adds `platform`, `userAgent` and `appInfo`.
    /// - How many tokens a user may have is documented in three ways: 100, of which the oldest are archived (limits page), 10, or any number.
    /// - A token that is deleted while the list is walked moves those behind it up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::users::ListAuthTokens;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListAuthTokens::new()
    ///     .per_page(100);
    /// let mut rows = client.user("cometchat-uid-1").auth_tokens().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/auth_tokens`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListAuthTokens>,
    ) -> List<types::AuthToken> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_auth_tokens(self.at().id(0usize), &request),
                Walk {
                    by: By::Number,
                    row: "authToken",
                    key: |row, _| row.auth_token.reveal().into(),
                },
            )
    }
    /// Create a token for a user.
    ///
    /// Answers a token that the client SDKs log the user in with. It does not authorise calls to this API.
    ///
    /// - Without `force` a token that the user has already is answered again (an older description). With it a new one is made, and the old
    ///   one is said to become invalid.
    /// - A repeat may therefore take away the token that the first call made.
    ///
    /// ```
    /// use cometchat::users::CreateAuthToken;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateAuthToken::new()
    ///     .force(true);
    /// let response = client.user("cometchat-uid-1").auth_tokens().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/auth_tokens`.
    /// - A repeat may do its work twice, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `force` is no boolean.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateAuthToken>,
    ) -> Call<types::AuthToken> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().create_auth_token(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.user(uid).blocked_users()`. The calls of `/users/{uid}/blockedusers`."]
    #[doc = ""] #[doc = " Whom a user has blocked."] UserBlockedUsers
}
impl UserBlockedUsers {
    /// Unblock users for a user.
    ///
    /// Takes blocks back. Only somebody who was blocked can be unblocked.
    ///
    /// - The documented sample is that of blocking, and its words speak of blocking too.
    ///
    /// ```
    /// use cometchat::users::UnblockUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UnblockUsers::new(["cometchat-uid-2", "cometchat-uid-3"]);
    /// let outcomes = client.user("cometchat-uid-1").blocked_users().unblock(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/blockedusers`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names nobody.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated. Also for each of those to be unblocked.
    #[inline]
    pub fn unblock(
        &self,
        request: impl Into<types::UnblockUsers>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("blockedUids", &request.blocked_uids));
        self.at()
            .outcomes(
                None,
                self.at().rest().unblock_users(self.at().id(0usize), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
    /// List whom a user has blocked.
    ///
    /// Answers the users that a user has blocked, page by page; not those that have blocked the user.
    ///
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
    /// - Somebody who is unblocked while the list is walked moves those behind up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::users::ListBlockedUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListBlockedUsers::new()
    ///     .per_page(100);
    /// let mut rows = client.user("cometchat-uid-1").blocked_users().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/blockedusers`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListBlockedUsers>,
    ) -> List<types::User> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_blocked_users(self.at().id(0usize), &request),
                Walk {
                    by: By::Number,
                    row: "uid",
                    key: |row, _| row.uid.as_str().into(),
                },
            )
    }
    /// Block users for a user.
    ///
    /// Blocks others for a user, one way: the user gets no more messages of theirs.
    ///
    /// - Nobody can block oneself. Somebody who is blocked already is left as it is.
    /// - The response says for each what became of it. How it says that one failed is not documented; an error in place of the
    ///   acknowledgement is what recordings of other operations show.
    ///
    /// ```
    /// use cometchat::users::BlockUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = BlockUsers::new(["cometchat-uid-2", "cometchat-uid-3"]);
    /// let outcomes = client.user("cometchat-uid-1").blocked_users().block(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/blockedusers`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names nobody.
    /// - `ERR_CANNOT_BLOCK_SELF`: Nobody can block oneself. For each of those to be blocked.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated. Also for each of those to be blocked.
    #[inline]
    pub fn block(
        &self,
        request: impl Into<types::BlockUsers>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("blockedUids", &request.blocked_uids));
        self.at()
            .outcomes(
                None,
                self.at().rest().block_users(self.at().id(0usize), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc =
    " `client.user(uid).conversation()`. The calls of `/users/{uid}/conversation`."]
    #[doc = ""] #[doc =
    " What a user's list of chats is made of, and what was read of it."] UserConversation
}
impl UserConversation {
    /// Empty the conversation with another user.
    ///
    /// Takes the conversation out of the lists of the acting user, with its messages as far as that user sees them.
    ///
    /// - With `deleteMessagesPermanently: true` the messages are deleted for both users. There is no way back.
    /// - With `preserveOrder: true` the conversation keeps its place in the list.
    ///
    /// ```
    /// use cometchat::users::ResetUserConversation;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ResetUserConversation::new()
    ///     .delete_messages_permanently(true)
    ///     .preserve_order(true);
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().reset(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/conversation`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn reset(
        &self,
        request: impl Into<types::ResetUserConversation>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .reset_user_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Read the conversation with another user.
    ///
    /// Answers the conversation of the acting user with the user of the path: its last message, and how much of it is unread.
    ///
    /// - There is no conversation before its first message; the code is `ERR_CONVERSATION_NOT_ACCESSIBLE` then.
    /// - CometChat declares the conversation by itself; its samples show it as the only row of a list. Both are read.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/conversation`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn get(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .get_user_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Label the conversation with another user.
    ///
    /// Sets the tags of the conversation, for the acting user alone: nobody else sees them. They replace those that were there; an empty list
    /// takes all away.
    ///
    /// - The documented response does not show the tags, and is that of a conversation with a group. `list-conversations` shows them with `withTags`.
    ///
    /// ```
    /// use cometchat::users::UpdateUserConversation;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateUserConversation::new()
    ///     .tags(["customer", "urgent"]);
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /users/{uid}/conversation`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A tag has a value that is not accepted; `details` names it.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateUserConversation>,
    ) -> Call<types::Conversation> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_user_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Mark the conversation with another user as delivered.
    ///
    /// Says that messages of the conversation have reached the acting user, who is their receiver: all up to the one in `messageId`.
    ///
    /// - The mark covers earlier messages as well that are still with the moderation engine, or were blocked by it.
    /// - What is marked without `messageId` is not documented.
    ///
    /// ```
    /// use cometchat::users::MarkUserConversationAsDelivered;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkUserConversationAsDelivered::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().mark_as_delivered(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/conversation/delivered`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn mark_as_delivered(
        &self,
        request: impl Into<types::MarkUserConversationAsDelivered>,
    ) -> Call<types::MarkedConversation> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .mark_user_conversation_as_delivered(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Unpin the conversation with another user.
    ///
    /// Takes a pin of the acting user back.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().unpin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/conversation/pin`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_SYSTEM_PINNED_CONVERSATION`: The conversation is pinned for everybody; only the app changes that.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn unpin(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unpin_user_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Pin the conversation with another user.
    ///
    /// Puts the conversation at the head of the acting user's list. Nobody else sees it there.
    ///
    /// - A user may pin 5 conversations. Those that the app pinned for everybody do not count, and come first.
    /// - Pinning again keeps the moment of the first time.
    /// - Whether a conversation can be pinned before its first message is documented both ways.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().pin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/conversation/pin`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no pinning.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`: The acting user has pinned 5 conversations already.
    /// - `ERR_SYSTEM_PINNED_CONVERSATION`: The conversation is pinned for everybody; only the app changes that.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn pin(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .pin_user_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Mark the conversation with another user as unread.
    ///
    /// Makes the messages of the conversation unread for the acting user that come after the one in `messageId`.
    ///
    /// - The description of the field says that the messages up to it are meant; the sample of the response says those after it.
    /// - How many are unread then is not answered.
    /// - A user may do this 5 times a minute.
    ///
    /// ```
    /// use cometchat::users::MarkUserConversationAsUnread;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkUserConversationAsUnread::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().mark_as_unread(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/conversation/read`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan, and 5 unread marks a minute for a user.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn mark_as_unread(
        &self,
        request: impl Into<types::MarkUserConversationAsUnread>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                self.at().actor(),
                self
                    .at()
                    .rest()
                    .mark_user_conversation_as_unread(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Mark the conversation with another user as read.
    ///
    /// Says that the acting user, who is the receiver, has read messages of the conversation: all up to the one in `messageId`.
    ///
    /// - The conversation is no longer unread then, so it drops out of a list of unread conversations.
    /// - The mark covers earlier messages as well that are still with the moderation engine, or were blocked by it.
    /// - What is marked without `messageId` is not documented.
    ///
    /// ```
    /// use cometchat::users::MarkUserConversationAsRead;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkUserConversationAsRead::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").user("cometchat-uid-1").conversation().mark_as_read(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/conversation/read`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn mark_as_read(
        &self,
        request: impl Into<types::MarkUserConversationAsRead>,
    ) -> Call<types::MarkedConversation> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .mark_user_conversation_as_read(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
}
handle! {
    #[doc = " `client.user(uid).friends()`. The calls of `/users/{uid}/friends`."] #[doc
    = ""] #[doc = " Who is a friend of whom."] UserFriends
}
impl UserFriends {
    /// Remove friends from a user.
    ///
    /// Ends the friendship of a user with others, both ways. Their conversations stay.
    ///
    /// - There is one response for all of them.
    ///
    /// ```
    /// use cometchat::users::RemoveFriends;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = RemoveFriends::new(["cometchat-uid-2", "cometchat-uid-3"]);
    /// let response = client.user("cometchat-uid-1").friends().remove(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users/{uid}/friends`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names nobody.
    /// - `ERR_NOT_A_FRIEND`: One of them is no friend of the user.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn remove(
        &self,
        request: impl Into<types::RemoveFriends>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().remove_friends(self.at().id(0usize), &request))
    }
    /// List the friends of a user.
    ///
    /// Answers the friends of a user, page by page.
    ///
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
    /// - A friend that is removed while the list is walked moves those behind up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::users::ListFriends;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListFriends::new()
    ///     .per_page(100)
    ///     .search_key("nan");
    /// let mut rows = client.user("cometchat-uid-1").friends().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/friends`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListFriends>) -> List<types::User> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_friends(self.at().id(0usize), &request),
                Walk {
                    by: By::Number,
                    row: "uid",
                    key: |row, _| row.uid.as_str().into(),
                },
            )
    }
    /// Add friends to a user.
    ///
    /// Makes friends of a user and others, both ways.
    ///
    /// - Every one of them has to exist, and nobody can be a friend of oneself.
    /// - The response says for each what became of it. How it says that one failed is not documented; an error in place of the
    ///   acknowledgement is what recordings of other operations show.
    ///
    /// ```
    /// use cometchat::users::AddFriends;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = AddFriends::new(["cometchat-uid-2", "cometchat-uid-3"])
    ///     .add_to_conversations(true);
    /// let outcomes = client.user("cometchat-uid-1").friends().add(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users/{uid}/friends`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ALREADY_FRIEND`: The two are friends already. For each friend.
    /// - `ERR_BAD_REQUEST`: `accepted` is no list of texts.
    /// - `ERR_CANNOT_FORM_SELF_RELATION`: Nobody can be a friend of oneself. For each friend.
    /// - `ERR_FAILED_TO_ADD_FRIEND`: The friend could not be added. For each friend.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated. Also for each friend.
    #[inline]
    pub fn add(
        &self,
        request: impl Into<types::AddFriends>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&["accepted"]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("accepted", request.accepted.iter().flatten()));
        self.at()
            .outcomes(
                None,
                self.at().rest().add_friends(self.at().id(0usize), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc = " `client.user(uid).messages()`. The calls of `/users/{uid}/messages`."]
    #[doc = ""] #[doc = " Sending and reading messages, threads and reactions."]
    UserMessages < S >
}
impl<S: crate::handle::Scope> UserMessages<S> {
    /// List the messages of a user.
    ///
    /// Answers the messages of a user; with the header `onBehalfOf` those between the acting user and this one.
    ///
    /// - `affix: append` asks for what comes after the message in `id`, `prepend` for what comes before it. `meta.next` or `meta.cursor` of
    ///   a response leads on.
    /// - For the app `perPage` says how many come, for a user `limit`. In a sample of the first kind `meta.pagination.total` is 0 beside two rows.
    /// - Calls come among the messages. In a call the secret of its channel stands in the clear, in `data.entities.on.entity.wsChannel`.
    ///
    /// ```
    /// use cometchat::messages::AttachmentType;
    /// use cometchat::messages::MessageCategory;
    /// use cometchat::types::Affix;
    /// use cometchat::users::ListUserMessages;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListUserMessages::new()
    ///     .affix(Affix::Append)
    ///     .attachment_types(AttachmentType::Image)
    ///     .categories([MessageCategory::Message, MessageCategory::Custom]);
    /// let mut rows = client.user("cometchat-uid-1").messages().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users/{uid}/messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the id of the last message, in the cursor of the response, until a response has none. A message that is neither added nor removed on the way comes exactly once.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or no such acting user.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListUserMessages>,
    ) -> List<types::Message> {
        let request = request.into();
        self.at()
            .list(
                None,
                self
                    .at()
                    .rest()
                    .list_user_messages(
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
handle! {
    #[doc = " `client.users()`. The calls of `/users`."] #[doc = ""] #[doc =
    " The people of the app. They have to exist before they can send or receive anything."]
    Users
}
impl Users {
    /// Deactivate users.
    ///
    /// Deactivates users: they can no longer log in, and lists leave them out, but their uids stay theirs and their messages stay. It can be
    /// undone by `reactivate-users`.
    ///
    /// - Somebody who is inactive already, or who does not exist, is left out of `deactivatedUids`. Recordings of the live service name both
    ///   in lists of their own.
    ///
    /// ```
    /// use cometchat::users::DeactivateUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = DeactivateUsers::new(["cometchat-uid-1", "cometchat-uid-2"]);
    /// let outcomes = client.users().deactivate(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /users`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names nobody.
    #[inline]
    pub fn deactivate(
        &self,
        request: impl Into<types::DeactivateUsers>,
    ) -> Call<Outcomes<()>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: None,
            succeeded: &["deactivatedUids", "alreadyDeactivatedUids"],
            failed: &[("notFound", "There is no such user")],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked
            .extend(
                outcomes::asked(
                    "uidsToDeactivate",
                    request.uids_to_deactivate.iter().flatten(),
                ),
            );
        self.at()
            .outcomes(
                None,
                self.at().rest().deactivate_users(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
    /// List users.
    ///
    /// Answers the users of the app, page by page. Deactivated ones are left out unless they are asked for.
    ///
    /// - Several filters narrow the list together. `roles` matches any of its values, `tags` only users that have all of them.
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
    /// - The cursor beside `meta` has no parameter that would take it.
    /// - A user that is removed while the list is walked moves those behind it up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::types::Timestamp;
    /// use cometchat::users::ListUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListUsers::new()
    ///     .created_at_from(Timestamp::from_secs(1690000000))
    ///     .created_at_to(Timestamp::from_secs(1790000000))
    ///     .only_deactivated(true);
    /// let mut rows = client.users().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /users`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListUsers>) -> List<types::User> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_users(&request),
                Walk {
                    by: By::Number,
                    row: "uid",
                    key: |row, _| row.uid.as_str().into(),
                },
            )
    }
    /// Create a user.
    ///
    /// Creates a user. People have to exist before they can be named as a sender, a receiver or a member.
    ///
    /// - The uid cannot be changed later. It is unique whatever the case of its letters, and a deactivated user keeps it.
    /// - A role has to exist before a user can have it.
    /// - With `withAuthToken` the response holds a token for the client SDKs.
    /// - A repeat is refused with `ERR_UID_ALREADY_EXISTS`, so that no user is made twice. After a failure that code does not tell whether
    ///   this call or somebody else made the user.
    ///
    /// ```
    /// use cometchat::serde_json::json;
    /// use cometchat::users::CreateUser;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateUser::new("cometchat-uid-6", "Iron Man")
    ///     .avatar("https://files.example.com/ironman.png")
    ///     .link("https://people.example.com/ironman")
    ///     .metadata(json!({"@private": {"contactNumber": "0123456789", "email": "ironman@example.com"}}))
    ///     .role("default")
    ///     .status_message("In the workshop")
    ///     .tags(["staff", "night"])
    ///     .with_auth_token(true);
    /// let response = client.users().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /users`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of core operations: 10,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it. An unknown role is reported like this too.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    /// - `ERR_UID_ALREADY_EXISTS`: There is a user with this uid already, active or deactivated.
    #[inline]
    pub fn create(&self, request: impl Into<types::CreateUser>) -> Call<types::User> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_user(&request))
    }
    /// Reactivate users.
    ///
    /// Makes deactivated users active again.
    ///
    /// - The response names those that were not brought back because they were not deactivated; that it names nobody means that all were.
    ///   Recordings of the live service also name those that were, and uids that do not exist.
    /// - How many may be named at once depends on the plan, and is not documented.
    ///
    /// ```
    /// use cometchat::users::ReactivateUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ReactivateUsers::new(["cometchat-uid-1", "cometchat-uid-2"]);
    /// let outcomes = client.users().reactivate(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /users`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names nobody.
    #[inline]
    pub fn reactivate(
        &self,
        request: impl Into<types::ReactivateUsers>,
    ) -> Call<Outcomes<()>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: None,
            succeeded: &["reactivatedUids"],
            failed: &[
                ("nonDeactivatedUids", "The user is not deactivated"),
                ("notFound", "There is no such user"),
            ],
            silence_is_success: true,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked
            .extend(
                outcomes::asked(
                    "uidsToActivate",
                    request.uids_to_activate.iter().flatten(),
                ),
            );
        self.at()
            .outcomes(
                None,
                self.at().rest().reactivate_users(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
