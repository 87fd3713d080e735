// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/groups.md")]
//!
//! # All calls
//!
//! - Groups: conversations of many. A group holds up to 100000 members; unread counts and receipts end at 300.
//! - Banned users: who is banned from a group.
//! - Conversations: what a user's list of chats is made of, and what was read of it.
//! - Group members: who belongs to a group, and with which rights.
//! - Messages: sending and reading messages, threads and reactions.
//! - Permissions: what users with a role, or members with a scope, may do.
//!
//! | call | request |
//! |---|---|
//! | `client.groups().list(ListGroups)` | `GET /groups` |
//! | `client.groups().create(CreateGroup)` | `POST /groups` |
//! | `client.group(guid).delete()` | `DELETE /groups/{guid}` |
//! | `client.group(guid).get()` | `GET /groups/{guid}` |
//! | `client.group(guid).update(UpdateGroup)` | `PUT /groups/{guid}` |
//! | `client.group(guid).banned_users().list(ListBannedUsers)` | `GET /groups/{guid}/bannedusers` |
//! | `client.group(guid).banned_user(uid).unban()` | `DELETE /groups/{guid}/bannedusers/{uid}` |
//! | `client.group(guid).banned_user(uid).ban()` | `POST /groups/{guid}/bannedusers/{uid}` |
//! | `client.on_behalf_of(uid).group(guid).conversation().reset(ResetGroupConversation)` | `DELETE /groups/{guid}/conversation` |
//! | `client.on_behalf_of(uid).group(guid).conversation().get()` | `GET /groups/{guid}/conversation` |
//! | `client.on_behalf_of(uid).group(guid).conversation().update(UpdateGroupConversation)` | `PUT /groups/{guid}/conversation` |
//! | `client.on_behalf_of(uid).group(guid).conversation().mark_as_delivered(MarkGroupConversationAsDelivered)` | `POST /groups/{guid}/conversation/delivered` |
//! | `client.on_behalf_of(uid).group(guid).conversation().unpin()` | `DELETE /groups/{guid}/conversation/pin` |
//! | `client.on_behalf_of(uid).group(guid).conversation().pin()` | `POST /groups/{guid}/conversation/pin` |
//! | `client.on_behalf_of(uid).group(guid).conversation().mark_as_unread(MarkGroupConversationAsUnread)` | `DELETE /groups/{guid}/conversation/read` |
//! | `client.on_behalf_of(uid).group(guid).conversation().mark_as_read(MarkGroupConversationAsRead)` | `POST /groups/{guid}/conversation/read` |
//! | `client.group(guid).members().list(ListMembers)` | `GET /groups/{guid}/members` |
//! | `client.group(guid).members().add(AddMembers)` | `POST /groups/{guid}/members` |
//! | `client.group(guid).member(uid).kick()` | `DELETE /groups/{guid}/members/{uid}` |
//! | `client.group(guid).member(uid).change_scope(ChangeMemberScope)` | `PUT /groups/{guid}/members/{uid}` |
//! | `client.group(guid).messages().list(ListGroupMessages)` | `GET /groups/{guid}/messages` |
//! | `client.group(guid).scope(scope).permissions().list()` | `GET /groups/{guid}/scopes/{scope}/permissions` |
//! | `client.group(guid).scope(scope).permissions().set(SetScopePermissions)` | `PUT /groups/{guid}/scopes/{scope}/permissions` |
//! | `client.group(guid).scope(scope).permission(permission).unset()` | `DELETE /groups/{guid}/scopes/{scope}/permissions/{permission}` |
pub use cometchat_rest::types::{
    AddMembers, AddedMember, AddedMembers, ChangeMemberScope, CreateGroup, Group,
    GroupSearchField, GroupSortField, GroupType, GroupUnset, ListBannedUsers,
    ListGroupMessages, ListGroups, ListMembers, MarkGroupConversationAsDelivered,
    MarkGroupConversationAsRead, MarkGroupConversationAsUnread, Membership,
    ResetGroupConversation, Scope, SetScopePermissions, SortOrder, UpdateGroup,
    UpdateGroupConversation,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.group(guid)`. The calls of `/groups/{guid}`."] #[doc = ""] #[doc =
    " Conversations of many. A group holds up to 100000 members; unread counts and receipts end at 300."]
    GroupHandle < S >
}
impl<S: crate::handle::Scope> GroupHandle<S> {
    /// The calls of one banned user: nothing is sent yet.
    ///
    /// The uid of the user, up to 100 characters. The server ignores the case of its letters.
    #[inline]
    pub fn banned_user(&self, uid: impl IntoId<Uid>) -> GroupBannedUserHandle<S> {
        <GroupBannedUserHandle<S>>::new(self.at().with(uid.into_id()))
    }
    /// The calls of one member: nothing is sent yet.
    ///
    /// The uid of the user, up to 100 characters. The server ignores the case of its letters.
    #[inline]
    pub fn member(&self, uid: impl IntoId<Uid>) -> GroupMemberHandle<S> {
        <GroupMemberHandle<S>>::new(self.at().with(uid.into_id()))
    }
    /// The calls of its members: nothing is sent yet.
    #[inline]
    pub fn members(&self) -> GroupMembers<S> {
        <GroupMembers<S>>::new(self.at().clone())
    }
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> GroupMessages<S> {
        <GroupMessages<S>>::new(self.at().clone())
    }
    /// Delete a group.
    ///
    /// Deletes a group with its messages. There is no way back.
    ///
    /// - Acting as a user, the user has to be an admin of the group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_GROUP_DELETE_FAILED`: The group could not be deleted.
    /// - `ERR_GROUP_NO_ADMIN_SCOPE`: The acting user is no admin of the group.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self.at().rest().delete_group(self.at().id(0usize), self.at().actor()),
            )
    }
    /// Read a group.
    ///
    /// Answers one group.
    ///
    /// - `scope`, `joinedAt` and `hasJoined` are those of the acting user.
    /// - To a user a private group that the user is no member of does not exist.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_GUID_NOT_FOUND`: There is no such group, or none that the acting user may see.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn get(&self) -> Call<types::Group> {
        self.at()
            .call(
                None,
                self.at().rest().get_group(self.at().id(0usize), self.at().actor()),
            )
    }
    /// Change a group.
    ///
    /// Changes what is given and leaves the rest. Metadata and tags are replaced as a whole; an empty list takes all tags away.
    ///
    /// - Acting as a user, the user has to be an admin of the group, and `owner` is ignored.
    /// - A group that becomes one of the type `password` needs a password.
    /// - The documented response does not show when the group was changed.
    /// - CometChat's own description declares a default that would replace the tags. Nothing is sent here that the caller did not set.
    ///
    /// ```
    /// use cometchat::groups::GroupType;
    /// use cometchat::groups::UpdateGroup;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateGroup::new()
    ///     .description("All of us, and guests")
    ///     .icon("https://files.example.com/team-2.png")
    ///     .metadata(json!({"floor": 4}))
    ///     .name("The whole team")
    ///     .owner("cometchat-uid-2")
    ///     .password("open-sesame")
    ///     .tags(["staff"])
    ///     .type_(GroupType::Password);
    /// let response = client.group("team").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /groups/{guid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_EMPTY_GROUP_PASS`: A group of the type `password` needs a password.
    /// - `ERR_GROUP_NO_ADMIN_SCOPE`: The acting user is no admin of the group.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user as owner, or as the acting user.
    #[inline]
    pub fn update(&self, request: impl Into<types::UpdateGroup>) -> Call<types::Group> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_group(self.at().id(0usize), self.at().actor(), &request),
            )
    }
}
impl GroupHandle<AsApp> {
    /// The calls of its banned users: nothing is sent yet.
    #[inline]
    pub fn banned_users(&self) -> GroupBannedUsers {
        <GroupBannedUsers>::new(self.at().clone())
    }
    /// The calls of one scope: nothing is sent yet.
    ///
    /// The scope of the members, such as `admin`, `moderator` or `participant`.
    #[inline]
    pub fn scope(&self, scope: impl AsRef<str>) -> GroupScopeHandle {
        <GroupScopeHandle>::new(self.at().with(Ok(scope)))
    }
}
impl GroupHandle<AsUser> {
    /// The calls of its conversation: nothing is sent yet.
    #[inline]
    pub fn conversation(&self) -> GroupConversation {
        <GroupConversation>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.group(guid).banned_user(uid)`. The calls of `/groups/{guid}/bannedusers/{uid}`."]
    #[doc = ""] #[doc = " Who is banned from a group."] GroupBannedUserHandle < S >
}
impl<S: crate::handle::Scope> GroupBannedUserHandle<S> {
    /// Unban a user in a group.
    ///
    /// Lets a user who was banned join a group again. It does not make the user a member.
    ///
    /// - The words of the documented response speak of banning.
    /// - Acting as a user, the user has to be an admin or a moderator of the group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").banned_user("cometchat-uid-1").unban().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/bannedusers/{uid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_GROUP_NO_CLEARANCE`: The acting user may not take bans back.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MEMBER_UNBAN_FAILED`: The ban could not be taken back.
    /// - `ERR_NOT_A_BANNED_USER`: The user is not banned.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn unban(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unban_user(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor(),
                    ),
            )
    }
    /// Ban a user from a group.
    ///
    /// Bans a user from a group: a member is one no longer, and nobody who is banned can join.
    ///
    /// - The owner cannot be banned, nobody can ban oneself, and a moderator cannot ban an admin.
    /// - A repeat is refused with `ERR_ALREADY_BANNED`.
    /// - Acting as a user, the user has to be an admin or a moderator of the group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").banned_user("cometchat-uid-1").ban().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups/{guid}/bannedusers/{uid}`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ALREADY_BANNED`: The user is banned already.
    /// - `ERR_GROUP_NO_CLEARANCE`: The acting user may not ban this user.
    /// - `ERR_GROUP_NO_SELF_ACTION`: The acting user is the one to be banned.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MEMBER_BAN_FAILED`: The user could not be banned.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn ban(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .ban_user(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor(),
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.group(guid).banned_users()`. The calls of `/groups/{guid}/bannedusers`."]
    #[doc = ""] #[doc = " Who is banned from a group."] GroupBannedUsers
}
impl GroupBannedUsers {
    /// List who is banned from a group.
    ///
    /// Answers the users that are banned from a group, page by page.
    ///
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside rows. Go on until a page is empty.
    /// - Somebody who is unbanned while the list is walked moves those behind up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::groups::ListBannedUsers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListBannedUsers::new()
    ///     .per_page(100);
    /// let mut rows = client.group("team").banned_users().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}/bannedusers`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListBannedUsers>) -> List<types::User> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_banned_users(self.at().id(0usize), &request),
                Walk {
                    by: By::Number,
                    row: "uid",
                    key: |row, _| row.uid.as_str().into(),
                },
            )
    }
}
handle! {
    #[doc =
    " `client.group(guid).conversation()`. The calls of `/groups/{guid}/conversation`."]
    #[doc = ""] #[doc =
    " What a user's list of chats is made of, and what was read of it."]
    GroupConversation
}
impl GroupConversation {
    /// Empty the conversation with a group.
    ///
    /// Takes the conversation out of the lists of the acting user, with its messages as far as that user sees them. The members of the group
    /// keep them.
    ///
    /// - With `preserveOrder: true` the conversation keeps its place in the list.
    /// - The words of the documented response speak of a conversation with a user.
    ///
    /// ```
    /// use cometchat::groups::ResetGroupConversation;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ResetGroupConversation::new()
    ///     .preserve_order(true);
    /// let response = client.on_behalf_of("bob").group("team").conversation().reset(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/conversation`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn reset(
        &self,
        request: impl Into<types::ResetGroupConversation>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .reset_group_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Read the conversation with a group.
    ///
    /// Like `get-user-conversation`, for the conversation of the acting user with a group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").group("team").conversation().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}/conversation`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn get(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .get_group_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Label the conversation with a group.
    ///
    /// Like `update-user-conversation`, for the conversation of the acting user with a group.
    ///
    /// ```
    /// use cometchat::groups::UpdateGroupConversation;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateGroupConversation::new()
    ///     .tags(["customer", "urgent"]);
    /// let response = client.on_behalf_of("bob").group("team").conversation().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /groups/{guid}/conversation`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A tag has a value that is not accepted; `details` names it.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateGroupConversation>,
    ) -> Call<types::Conversation> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_group_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Mark the conversation with a group as delivered.
    ///
    /// Like `mark-user-conversation-as-delivered`, for the conversation of the acting user with a group.
    ///
    /// - In groups of more than 300 members there are no receipts, and unread messages are not counted.
    ///
    /// ```
    /// use cometchat::groups::MarkGroupConversationAsDelivered;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkGroupConversationAsDelivered::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").group("team").conversation().mark_as_delivered(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups/{guid}/conversation/delivered`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn mark_as_delivered(
        &self,
        request: impl Into<types::MarkGroupConversationAsDelivered>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .mark_group_conversation_as_delivered(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Unpin the conversation with a group.
    ///
    /// Like `unpin-user-conversation`, for the conversation of the acting user with a group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").group("team").conversation().unpin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/conversation/pin`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_SYSTEM_PINNED_CONVERSATION`: The conversation is pinned for everybody; only the app changes that.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn unpin(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unpin_group_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Pin the conversation with a group.
    ///
    /// Like `pin-user-conversation`, for the conversation of the acting user with a group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").group("team").conversation().pin().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups/{guid}/conversation/pin`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_FEATURE_NOT_ACCESSIBLE`: The app has no pinning.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: Pinning is switched off, or not allowed to the acting user.
    /// - `ERR_PINNED_CONVERSATIONS_LIMIT_EXCEEDED`: The acting user has pinned 5 conversations already.
    /// - `ERR_SYSTEM_PINNED_CONVERSATION`: The conversation is pinned for everybody; only the app changes that.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn pin(&self) -> Call<types::Conversation> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .pin_group_conversation(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                    ),
            )
    }
    /// Mark the conversation with a group as unread.
    ///
    /// Like `mark-user-conversation-as-unread`, for the conversation of the acting user with a group.
    ///
    /// - The words of the documented response are those for a user.
    /// - A user may do this 5 times a minute, presumably together with conversations with users.
    ///
    /// ```
    /// use cometchat::groups::MarkGroupConversationAsUnread;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkGroupConversationAsUnread::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").group("team").conversation().mark_as_unread(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/conversation/read`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan, and 5 unread marks a minute for a user.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn mark_as_unread(
        &self,
        request: impl Into<types::MarkGroupConversationAsUnread>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                self.at().actor(),
                self
                    .at()
                    .rest()
                    .mark_group_conversation_as_unread(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
    /// Mark the conversation with a group as read.
    ///
    /// Like `mark-user-conversation-as-read`, for the conversation of the acting user with a group.
    ///
    /// - In groups of more than 300 members there are no receipts, and unread messages are not counted.
    ///
    /// ```
    /// use cometchat::groups::MarkGroupConversationAsRead;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MarkGroupConversationAsRead::new()
    ///     .message_id(42);
    /// let response = client.on_behalf_of("bob").group("team").conversation().mark_as_read(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups/{guid}/conversation/read`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `messageId` is no number.
    /// - `ERR_CONVERSATION_NOT_ACCESSIBLE`: The acting user has no such conversation; there is none before its first message.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MESSAGE_ID_NOT_FOUND`: There is no message with the given `messageId`.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn mark_as_read(
        &self,
        request: impl Into<types::MarkGroupConversationAsRead>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .mark_group_conversation_as_read(
                        self.at().id(0usize),
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.group(guid).member(uid)`. The calls of `/groups/{guid}/members/{uid}`."]
    #[doc = ""] #[doc = " Who belongs to a group, and with which rights."]
    GroupMemberHandle < S >
}
impl<S: crate::handle::Scope> GroupMemberHandle<S> {
    /// Kick a member out of a group.
    ///
    /// Ends a membership. The user may join again; to prevent that, ban the user.
    ///
    /// - The owner cannot be kicked, nobody can kick oneself, and a moderator cannot kick an admin.
    /// - A repeat is refused with `ERR_NOT_A_MEMBER`, since the first call has done it.
    /// - Acting as a user, the user has to be an admin or a moderator of the group.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").member("cometchat-uid-1").kick().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/members/{uid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of core operations: 10,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_GROUP_NO_CLEARANCE`: The acting user may not kick this member.
    /// - `ERR_GROUP_NO_SELF_ACTION`: The acting user is the member.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MEMBER_DELETE_FAILED`: The member could not be kicked.
    /// - `ERR_NOT_A_MEMBER`: The user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn kick(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .kick_member(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor(),
                    ),
            )
    }
    /// Change the scope of a member.
    ///
    /// Gives a member of a group other rights.
    ///
    /// - Always say the scope: without one the server takes `participant`, and a member would lose rights unnoticed.
    /// - The scope of the owner cannot be changed, and only the owner takes rights from an admin.
    /// - Acting as a user, the user has to be an admin of the group.
    ///
    /// ```
    /// use cometchat::groups::ChangeMemberScope;
    /// use cometchat::groups::Scope;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ChangeMemberScope::new(Scope::Moderator);
    /// let response = client.group("team").member("cometchat-uid-1").change_scope(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /groups/{guid}/members/{uid}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such scope.
    /// - `ERR_GROUP_NO_ADMIN_SCOPE`: The acting user is no admin of the group.
    /// - `ERR_GROUP_NO_SCOPE_CLEARANCE`: The acting user may not change the scope of this member.
    /// - `ERR_GROUP_NO_SELF_ACTION`: The acting user is the member.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_MEMBER_SCOPE_CHANGE_FAILED`: The scope could not be changed.
    /// - `ERR_NOT_A_MEMBER`: The user is no member of the group.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_SAME_SCOPE`: The member has this scope already.
    /// - `ERR_UID_NOT_FOUND`: There is no such user.
    #[inline]
    pub fn change_scope(
        &self,
        request: impl Into<types::ChangeMemberScope>,
    ) -> Call<types::Membership> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .change_member_scope(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().actor(),
                        &request,
                    ),
            )
    }
}
handle! {
    #[doc = " `client.group(guid).members()`. The calls of `/groups/{guid}/members`."]
    #[doc = ""] #[doc = " Who belongs to a group, and with which rights."] GroupMembers <
    S >
}
impl<S: crate::handle::Scope> GroupMembers<S> {
    /// Add members to a group.
    ///
    /// Makes users members of a group, each with the scope of the list that names it, and bans others from it.
    ///
    /// - The response says for each what became of it, by list and uid. How it says that one failed is not documented; an error in place of
    ///   the acknowledgement is what recordings of other operations show.
    /// - Each member that is added leaves an action message in the conversation of the group, which comes with its outcome.
    /// - Somebody who is a member already, or banned, or does not exist is not added, and does not keep the others from it.
    /// - A group holds up to 100000 members, and a user may be a member of 2000 groups.
    /// - Acting as a user, the user has to be an admin or a moderator of the group.
    ///
    /// ```
    /// use cometchat::groups::AddMembers;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = AddMembers::new()
    ///     .admins(["cometchat-uid-2"])
    ///     .moderators(["cometchat-uid-3"])
    ///     .participants(["cometchat-uid-4", "cometchat-uid-5"])
    ///     .users_to_ban(["cometchat-uid-6"]);
    /// let outcomes = client.group("team").members().add(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups/{guid}/members`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of core operations: 10,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ALREADY_BANNED`: The user is banned already. For each of those to be banned.
    /// - `ERR_ALREADY_JOINED`: The user is a member already. For each of those to be added.
    /// - `ERR_BAD_REQUEST`: The body names nobody, or a list is empty.
    /// - `ERR_BANNED_GROUPMEMBER`: The user is banned, and has to be unbanned first. For each of those to be added.
    /// - `ERR_GROUP_NO_CLEARANCE`: The acting user is neither an admin nor a moderator of the group.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_NO_VACANCY`: The group has no room for more members. Also for each of those to be added.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_PLAN_QUOTA_RESTRICTION`: The group would have more members than the plan allows, or more than 100000.
    /// - `ERR_UID_NOT_FOUND`: There is no such user. Also for each of those to be added.
    #[inline]
    pub fn add(
        &self,
        request: impl Into<types::AddMembers>,
    ) -> Call<Outcomes<types::AddedMember>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&["*"]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("admins", request.admins.iter().flatten()));
        asked.extend(outcomes::asked("moderators", request.moderators.iter().flatten()));
        asked
            .extend(
                outcomes::asked("participants", request.participants.iter().flatten()),
            );
        asked
            .extend(
                outcomes::asked("usersToBan", request.users_to_ban.iter().flatten()),
            );
        self.at()
            .outcomes(
                None,
                self
                    .at()
                    .rest()
                    .add_members(self.at().id(0usize), self.at().actor(), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
impl GroupMembers<AsApp> {
    /// List the members of a group.
    ///
    /// Answers the members of a group, page by page: users with `scope` and `joinedAt`.
    ///
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside four rows. Go on until a page is empty.
    /// - A member that leaves while the list is walked moves those behind up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::groups::ListMembers;
    /// use cometchat::groups::Scope;
    /// use cometchat::users::UserStatus;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListMembers::new()
    ///     .per_page(100)
    ///     .scopes([Scope::Admin, Scope::Moderator])
    ///     .status(UserStatus::Available);
    /// let mut rows = client.group("team").members().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}/members`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListMembers>) -> List<types::User> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_members(self.at().id(0usize), &request),
                Walk {
                    by: By::Number,
                    row: "uid",
                    key: |row, _| row.uid.as_str().into(),
                },
            )
    }
}
handle! {
    #[doc = " `client.group(guid).messages()`. The calls of `/groups/{guid}/messages`."]
    #[doc = ""] #[doc = " Sending and reading messages, threads and reactions."]
    GroupMessages < S >
}
impl<S: crate::handle::Scope> GroupMessages<S> {
    /// List the messages of a group.
    ///
    /// Answers the messages of a group.
    ///
    /// - `affix: append` asks for what comes after the message in `id`, `prepend` for what comes before it. `meta.next` of a response leads on;
    ///   without it the list is at its end.
    /// - An acting user has to be a member of the group.
    /// - The list takes what that of a user's messages takes, less `perPage`, and `meta` has another form there.
    /// - The documented sample shows a message between two users.
    ///
    /// ```
    /// use cometchat::groups::ListGroupMessages;
    /// use cometchat::messages::AttachmentType;
    /// use cometchat::messages::MessageCategory;
    /// use cometchat::types::Affix;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListGroupMessages::new()
    ///     .affix(Affix::Append)
    ///     .attachment_types(AttachmentType::Image)
    ///     .categories([MessageCategory::Message, MessageCategory::Custom]);
    /// let mut rows = client.group("team").messages().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}/messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the id of the last message, in the cursor of the response, until a response has none. A message that is neither added nor removed on the way comes exactly once.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    /// - `ERR_NOT_A_MEMBER`: The acting user is no member of the group.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListGroupMessages>,
    ) -> List<types::Message> {
        let request = request.into();
        self.at()
            .list(
                None,
                self
                    .at()
                    .rest()
                    .list_group_messages(
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
    #[doc = " `client.group(guid).scope(scope)`."] GroupScopeHandle
}
impl GroupScopeHandle {
    /// The calls of one permission: nothing is sent yet.
    ///
    /// The id of the permission, such as `listUsers` or `listUsers.mode`.
    #[inline]
    pub fn permission(&self, permission: impl AsRef<str>) -> GroupScopePermissionHandle {
        <GroupScopePermissionHandle>::new(self.at().with(Ok(permission)))
    }
    /// The calls of its permissions: nothing is sent yet.
    #[inline]
    pub fn permissions(&self) -> GroupScopePermissions {
        <GroupScopePermissions>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.group(guid).scope(scope).permission(permission)`. The calls of `/groups/{guid}/scopes/{scope}/permissions/{permission}`."]
    #[doc = ""] #[doc = " What users with a role, or members with a scope, may do."]
    GroupScopePermissionHandle
}
impl GroupScopePermissionHandle {
    /// Unset a permission of a scope in a group.
    ///
    /// Takes back what was set for one permission, so that its default applies again.
    ///
    /// - The response holds what is still set, and no word on whether it was done. The documented one still holds the permission that was unset.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.group("team").scope("participant").permission("listUsers.mode").unset().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /groups/{guid}/scopes/{scope}/permissions/{permission}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such scope or permission.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    #[inline]
    pub fn unset(&self) -> Call<types::SetPermissions> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unset_scope_permission(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        self.at().id(2usize),
                    ),
            )
    }
}
handle! {
    #[doc =
    " `client.group(guid).scope(scope).permissions()`. The calls of `/groups/{guid}/scopes/{scope}/permissions`."]
    #[doc = ""] #[doc = " What users with a role, or members with a scope, may do."]
    GroupScopePermissions
}
impl GroupScopePermissions {
    /// List the permissions that a scope can be given.
    ///
    /// Answers which permissions there are for the members of a group. All that is said of `list-role-permissions` holds here.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.group("team").scope("participant").permissions().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups/{guid}/scopes/{scope}/permissions`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such scope.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Permission>> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .list_scope_permissions(self.at().id(0usize), self.at().id(1usize)),
            )
    }
    /// Set permissions of a scope in a group.
    ///
    /// Sets what the members of a group with one scope may do. All that is said of `set-role-permissions` holds here.
    ///
    /// - Every value in the documented response is a plain text, although the definitions call `initiateCall.allowedType` a list.
    ///
    /// ```
    /// use cometchat::groups::SetScopePermissions;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SetScopePermissions::new(json!({"listMembers": "allow", "sendMessage": "deny"}));
    /// let outcomes = client.group("team").scope("participant").permissions().set(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /groups/{guid}/scopes/{scope}/permissions`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `permissions` is missing or no object, or there is no such scope. Also for a permission that there is not, or a value that it does not take.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group.
    #[inline]
    pub fn set(
        &self,
        request: impl Into<types::SetScopePermissions>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("permissions", &request.permissions));
        self.at()
            .outcomes(
                None,
                self
                    .at()
                    .rest()
                    .set_scope_permissions(
                        self.at().id(0usize),
                        self.at().id(1usize),
                        &request,
                    ),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc = " `client.groups()`. The calls of `/groups`."] #[doc = ""] #[doc =
    " Conversations of many. A group holds up to 100000 members; unread counts and receipts end at 300."]
    Groups < S >
}
impl<S: crate::handle::Scope> Groups<S> {
    /// List groups.
    ///
    /// Answers the groups of the app, page by page.
    ///
    /// - Several filters narrow the list together. `types` matches any of its values, `tags` only groups that have all of them.
    /// - `scope`, `joinedAt` and `hasJoined` of a group are those of the acting user, and so is the filter `hasJoined`.
    /// - The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside rows. Go on until a page is empty.
    /// - A group that is removed while the list is walked moves those behind it up by one, so that one of them may be missed.
    /// - `affix` and `updatedAt` ask for what was changed after a moment, or before it. How they go together with `page` is not documented.
    /// - One of CometChat's samples has an object in place of the list: the keys of one group, and another group under the key `0`.
    ///
    /// ```
    /// use cometchat::groups::ListGroups;
    /// use cometchat::types::Affix;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListGroups::new()
    ///     .affix(Affix::Append)
    ///     .created_at_from(Timestamp::from_secs(1690000000))
    ///     .created_at_to(Timestamp::from_secs(1790000000));
    /// let mut rows = client.groups().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /groups`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted, or a page holds more than 1000 rows.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListGroups>) -> List<types::Group> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_groups(&request, self.at().actor()),
                Walk {
                    by: By::Number,
                    row: "guid",
                    key: |row, _| row.guid.as_str().into(),
                },
            )
    }
    /// Create a group.
    ///
    /// Creates a group, with its first members if any are named.
    ///
    /// - The guid cannot be changed later.
    /// - Members may be named in four lists, up to 25 in all. Whoever stands in several of them has the scope with the most rights. The
    ///   response does not say what became of each; `list-members` does.
    /// - A repeat is refused with `ERR_GUID_ALREADY_EXISTS`, so that no group is made twice. After a failure that code does not tell
    ///   whether this call or somebody else made the group.
    ///
    /// ```
    /// use cometchat::groups::AddMembers;
    /// use cometchat::groups::CreateGroup;
    /// use cometchat::groups::GroupType;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateGroup::new("team", "The team", GroupType::Password)
    ///     .description("All of us")
    ///     .icon("https://files.example.com/team.png")
    ///     .members(AddMembers::new()
    ///     .admins(["cometchat-uid-2"])
    ///     .moderators(["cometchat-uid-3"])
    ///     .participants(["cometchat-uid-4", "cometchat-uid-5"])
    ///     .users_to_ban(["cometchat-uid-6"]))
    ///     .metadata(json!({"floor": 3}))
    ///     .owner("cometchat-uid-1")
    ///     .password("open-sesame")
    ///     .tags(["staff", "night"]);
    /// let response = client.groups().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /groups`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of core operations: 10,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_EMPTY_GROUP_PASS`: A group of the type `password` needs a password.
    /// - `ERR_GUID_ALREADY_EXISTS`: There is a group with this guid already.
    /// - `ERR_PERMISSION_DENIED`: The role or the scope of the acting user does not allow it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user as owner, or as the acting user.
    #[inline]
    pub fn create(&self, request: impl Into<types::CreateGroup>) -> Call<types::Group> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_group(self.at().actor(), &request))
    }
}
