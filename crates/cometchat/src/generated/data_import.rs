// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/data_import.md")]
//!
//! # All calls
//!
//! - Data import: bringing over users, groups, members and messages of another system, with their times.
//!
//! | call | request |
//! |---|---|
//! | `client.data_import().groups().import(ImportGroups)` | `POST /data_import/groups` |
//! | `client.data_import().members().import(ImportMembers)` | `POST /data_import/members` |
//! | `client.data_import().messages().import(ImportMessages)` | `POST /data_import/messages` |
//! | `client.data_import().users().import(ImportUsers)` | `POST /data_import/users` |
pub use cometchat_rest::types::{
    ImportGroup, ImportGroups, ImportMember, ImportMembers, ImportMessage,
    ImportMessages, ImportUser, ImportUsers, ImportedGroup, ImportedGroupsEnvelope,
    ImportedMember, ImportedMembersEnvelope, ImportedMessage, ImportedMessagesEnvelope,
    ImportedUser, ImportedUsersEnvelope,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.data_import()`."] DataImport
}
impl DataImport {
    /// The calls of its groups: nothing is sent yet.
    #[inline]
    pub fn groups(&self) -> DataImportGroups {
        <DataImportGroups>::new(self.at().clone())
    }
    /// The calls of its members: nothing is sent yet.
    #[inline]
    pub fn members(&self) -> DataImportMembers {
        <DataImportMembers>::new(self.at().clone())
    }
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> DataImportMessages {
        <DataImportMessages>::new(self.at().clone())
    }
    /// The calls of its users: nothing is sent yet.
    #[inline]
    pub fn users(&self) -> DataImportUsers {
        <DataImportUsers>::new(self.at().clone())
    }
}
handle! {
    #[doc = " `client.data_import().groups()`. The calls of `/data_import/groups`."]
    #[doc = ""] #[doc =
    " Bringing over users, groups, members and messages of another system, with their times."]
    DataImportGroups
}
impl DataImportGroups {
    /// Import groups.
    ///
    /// Creates groups as they were in another system, with their times.
    ///
    /// - All that is said of the size, the pace and the response of `import-users` holds here.
    /// - The owner has to exist, unless its details are given, which create it. Whether the owner becomes a member is not documented.
    ///
    /// ```
    /// use cometchat::data_import::ImportGroup;
    /// use cometchat::data_import::ImportGroups;
    /// use cometchat::data_import::ImportUser;
    /// use cometchat::groups::GroupType;
    /// use cometchat::serde_json::json;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportGroups::new([("team", ImportGroup::new("team", "The team", GroupType::Password)
    ///     .created_at(Timestamp::from_secs(1600000000))
    ///     .group_owner_details(ImportUser::new("alice", "Alice"))
    ///     .icon("https://files.example.com/team.png")
    ///     .metadata(json!({"floor": 3}))
    ///     .owner("alice")
    ///     .password("correct-horse")
    ///     .tags(["staff"]))]);
    /// let outcomes = client.data_import().groups().import(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /data_import/groups`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of imports: 60 a minute for an app.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There are more than 50 rows. Also for a row with a field that is missing or has a value that is not accepted.
    /// - `ERR_EXCEPTION`: The server failed; rows may have been stored.
    /// - `ERR_GUID_ALREADY_EXISTS`: There is such a group already. For each row.
    /// - `ERR_IMPORT_INVALID_GROUP_FORMAT`: `groups` is missing or not what it has to be.
    /// - `ERR_UID_NOT_FOUND`: There is no such owner. For each row.
    #[inline]
    pub fn import(
        &self,
        request: impl Into<types::ImportGroups>,
    ) -> Call<Outcomes<types::ImportedGroup>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("groups", &request.groups));
        self.at()
            .outcomes(
                None,
                self.at().rest().import_groups(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc = " `client.data_import().members()`. The calls of `/data_import/members`."]
    #[doc = ""] #[doc =
    " Bringing over users, groups, members and messages of another system, with their times."]
    DataImportMembers
}
impl DataImportMembers {
    /// Import members of groups.
    ///
    /// Makes users members of groups, or bans them, as they were in another system.
    ///
    /// - All that is said of the size, the pace and the response of `import-users` holds here.
    /// - Group and user have to exist, unless their details are given, which create them.
    ///
    /// ```
    /// use cometchat::data_import::ImportGroup;
    /// use cometchat::data_import::ImportMember;
    /// use cometchat::data_import::ImportMembers;
    /// use cometchat::data_import::ImportUser;
    /// use cometchat::groups::GroupType;
    /// use cometchat::groups::Scope;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportMembers::new([("team_member_alice", ImportMember::new("team_member_alice", "team", "alice")
    ///     .group_details(ImportGroup::new("team", "The team", GroupType::Private)
    ///     .created_at(Timestamp::from_secs(1600000000))
    ///     .owner("alice"))
    ///     .is_banned(false)
    ///     .joined_at(Timestamp::from_secs(1600000100))
    ///     .scope(Scope::Admin)
    ///     .user_details(ImportUser::new("alice", "Alice")))]);
    /// let outcomes = client.data_import().members().import(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /data_import/members`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of imports: 60 a minute for an app.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ALREADY_JOINED`: The user is a member already. For each row.
    /// - `ERR_BAD_REQUEST`: There are more than 50 rows. Also for a row with a field that is missing or has a value that is not accepted.
    /// - `ERR_EXCEPTION`: The server failed; rows may have been stored.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group. For each row.
    /// - `ERR_IMPORT_INVALID_JOINEDAT`: The user joined before the group was created, or in the future. For each row.
    /// - `ERR_IMPORT_INVALID_MEMBER_FORMAT`: `members` is missing or not what it has to be.
    /// - `ERR_UID_NOT_FOUND`: There is no such user. For each row.
    #[inline]
    pub fn import(
        &self,
        request: impl Into<types::ImportMembers>,
    ) -> Call<Outcomes<types::ImportedMember>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("members", &request.members));
        self.at()
            .outcomes(
                None,
                self.at().rest().import_members(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc = " `client.data_import().messages()`. The calls of `/data_import/messages`."]
    #[doc = ""] #[doc =
    " Bringing over users, groups, members and messages of another system, with their times."]
    DataImportMessages
}
impl DataImportMessages {
    /// Import messages.
    ///
    /// Stores messages as they were in another system, with their times.
    ///
    /// - All that is said of the size, the pace and the response of `import-users` holds here.
    /// - A `muid` that was used before is refused, so that a repeat stores nothing twice. That holds for this import alone.
    /// - Send the oldest messages first. Those that are older than the retention of the app, about six months, abort the whole request with the status
    ///   500 after rows were stored (seen by others), unless an option of the plan lifts that. So does a text that is empty or blank.
    /// - Sender and receiver have to exist, unless their details are given, which create them.
    /// - Threads, quotes and reactions are not carried over. Files stay where they are.
    /// - The rows of a response are keyed by `muid`; an older sample keys one by the id of the message.
    ///
    /// ```
    /// use cometchat::data_import::ImportGroup;
    /// use cometchat::data_import::ImportMessage;
    /// use cometchat::data_import::ImportMessages;
    /// use cometchat::data_import::ImportUser;
    /// use cometchat::groups::GroupType;
    /// use cometchat::messages::Attachment;
    /// use cometchat::messages::MessageCategory;
    /// use cometchat::messages::MessageType;
    /// use cometchat::messages::OutgoingData;
    /// use cometchat::messages::ReceiverType;
    /// use cometchat::serde_json::json;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportMessages::new([("old-1", ImportMessage::new("old-1", "alice", "team", ReceiverType::Group, Timestamp::from_secs(1600000200))
    ///     .category(MessageCategory::Message)
    ///     .data(OutgoingData::new()
    ///     .attachments([Attachment::new("https://files.example.com/1.png", "1.png", "image/png", "png")
    ///     .size("2048")])
    ///     .custom_data(json!({"kind": "photo"}))
    ///     .metadata(json!({"source": "old"}))
    ///     .text("Look, <@uid:bob>"))
    ///     .delivered_at(Timestamp::from_secs(1600000201))
    ///     .mentioned_user_details([("bob", ImportUser::new("bob", "Bob"))])
    ///     .read_at(Timestamp::from_secs(1600000202))
    ///     .receiver_group_details(ImportGroup::new("team", "The team", GroupType::Private)
    ///     .owner("alice"))
    ///     .receiver_group_owner_details(ImportUser::new("alice", "Alice"))
    ///     .receiver_user_details(ImportUser::new("bob", "Bob"))
    ///     .sender_user_details(ImportUser::new("alice", "Alice"))
    ///     .tags(["photos"])
    ///     .type_(MessageType::Image))]);
    /// let outcomes = client.data_import().messages().import(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /data_import/messages`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of imports: 60 a minute for an app.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There are more than 50 rows. Also for a row with a field that is missing or has a value that is not accepted.
    /// - `ERR_EMPTY_MESSAGE_TEXT`: A text message has no text. Its rows may have been stored all the same.
    /// - `ERR_EXCEPTION`: The server failed; rows may have been stored.
    /// - `ERR_GUID_NOT_FOUND`: There is no such group. For each row.
    /// - `ERR_IMPORT_INVALID_MESSAGE_FORMAT`: `messages` is missing or not what it has to be.
    /// - `ERR_IMPORT_MUID_ALREADY_EXISTS`: The `muid` was used before. For each row.
    /// - `ERR_UID_NOT_FOUND`: There is no such sender or receiver. For each row.
    #[inline]
    pub fn import(
        &self,
        request: impl Into<types::ImportMessages>,
    ) -> Call<Outcomes<types::ImportedMessage>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("messages", &request.messages));
        self.at()
            .outcomes(
                None,
                self.at().rest().import_messages(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc = " `client.data_import().users()`. The calls of `/data_import/users`."] #[doc
    = ""] #[doc =
    " Bringing over users, groups, members and messages of another system, with their times."]
    DataImportUsers
}
impl DataImportUsers {
    /// Import users.
    ///
    /// Creates users as they were in another system, with their times.
    ///
    /// - Up to 50 rows a request (import page), and 60 requests a minute over all four kinds of import together.
    /// - The response says for each row what became of it, so that a success of the whole says nothing of one row. How it says that one failed is not
    ///   documented but for `success` and `error`. Older samples hold the row one level deeper, in `data.data`.
    /// - After a failure of the whole with the status 500 some rows may have been stored (seen by others). Send the same rows again: those that are there
    ///   are refused one by one, and stay as they are.
    /// - A role has to exist before.
    ///
    /// ```
    /// use cometchat::data_import::ImportUser;
    /// use cometchat::data_import::ImportUsers;
    /// use cometchat::serde_json::json;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportUsers::new([("alice", ImportUser::new("alice", "Alice")
    ///     .avatar("https://files.example.com/alice.png")
    ///     .created_at(Timestamp::from_secs(1600000000))
    ///     .deactivated_at(Timestamp::from_secs(1600000200))
    ///     .last_active_at(Timestamp::from_secs(1600000100))
    ///     .link("https://people.example.com/alice")
    ///     .metadata(json!({"department": "support"}))
    ///     .role("default")
    ///     .tags(["staff"])), ("bob", ImportUser::new("bob", "Bob"))]);
    /// let outcomes = client.data_import().users().import(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /data_import/users`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of imports: 60 a minute for an app.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There are more than 50 rows. Also for a row with a field that is missing or has a value that is not accepted.
    /// - `ERR_EXCEPTION`: The server failed; rows may have been stored.
    /// - `ERR_IMPORT_INVALID_USER_FORMAT`: `users` is missing or not what it has to be.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role. For each row.
    /// - `ERR_UID_ALREADY_EXISTS`: There is such a user already. For each row.
    #[inline]
    pub fn import(
        &self,
        request: impl Into<types::ImportUsers>,
    ) -> Call<Outcomes<types::ImportedUser>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("users", &request.users));
        self.at()
            .outcomes(
                None,
                self.at().rest().import_users(&request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
