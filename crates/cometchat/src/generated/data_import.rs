// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Data import.
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
    /// use cometchat::data_import::ImportGroups;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportGroups::new(json!({"team": {"createdAt": 1600000000, "groupOwnerDetails": {"name": "Alice", "uid": "alice"}, "guid": "team", "icon": "https://files.example.com/team.png", "metadata": {"floor": 3}, "name": "The team", "owner": "alice", "password": "correct-horse", "tags": ["staff"], "type": "password"}}));
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
    /// use cometchat::data_import::ImportMembers;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportMembers::new(json!({"team_member_alice": {"groupDetails": {"createdAt": 1600000000, "guid": "team", "name": "The team", "owner": "alice", "type": "private"}, "guid": "team", "isBanned": false, "joinedAt": 1600000100, "memberId": "team_member_alice", "scope": "admin", "uid": "alice", "userDetails": {"name": "Alice", "uid": "alice"}}}));
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
    /// use cometchat::data_import::ImportMessages;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportMessages::new(json!({"old-1": {"category": "message", "data": {"attachments": [{"extension": "png", "mimeType": "image/png", "name": "1.png", "size": "2048", "url": "https://files.example.com/1.png"}], "customData": {"kind": "photo"}, "metadata": {"source": "old"}, "text": "Look, <@uid:bob>"}, "deliveredAt": 1600000201, "mentionedUserDetails": {"bob": {"name": "Bob", "uid": "bob"}}, "muid": "old-1", "readAt": 1600000202, "receiver": "team", "receiverGroupDetails": {"guid": "team", "name": "The team", "owner": "alice", "type": "private"}, "receiverGroupOwnerDetails": {"name": "Alice", "uid": "alice"}, "receiverType": "group", "receiverUserDetails": {"name": "Bob", "uid": "bob"}, "sender": "alice", "senderUserDetails": {"name": "Alice", "uid": "alice"}, "sentAt": 1600000200, "tags": ["photos"], "type": "image"}}));
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
    /// use cometchat::data_import::ImportUsers;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ImportUsers::new(json!({"alice": {"avatar": "https://files.example.com/alice.png", "createdAt": 1600000000, "deactivatedAt": 1600000200, "lastActiveAt": 1600000100, "link": "https://people.example.com/alice", "metadata": {"department": "support"}, "name": "Alice", "role": "default", "tags": ["staff"], "uid": "alice"}, "bob": {"name": "Bob", "uid": "bob"}}));
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
