// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The calls, one for each operation.
use super::{operations, types};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use crate::runtime::{Call, Client, Joined, Parts};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use crate::wire::Field;
impl Client {
    /**List the API keys

Answers the API keys of the app, with their values.

- The response has the form of a page, but no parameter is documented that would ask for another one. An app has up to 25 keys (limits
  page), or 10 (an older description), so that one page of 100 holds them all.


Sends a `GET` request to `/apikeys`

*/
    #[inline]
    pub fn list_api_keys<'a>(
        &'a self,
        query: &'a types::ListApiKeys,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::ApiKey>> {
        self.call(
            &operations::LIST_API_KEYS,
            &Parts {
                query: &[("scope", &query.scope), ("searchKey", &query.search_key)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Create an API key

Makes an API key, which works at once.

- CometChat chooses the value. A prose says that it cannot be read again; the documented samples of reading show it in full.
- A repeat makes a second key.


Sends a `POST` request to `/apikeys`

Arguments:
- `body`: The new key.
*/
    #[inline]
    pub fn create_api_key<'a>(
        &'a self,
        body: &'a types::CreateApiKey,
    ) -> Call<'a, crate::types::Envelope<crate::types::ApiKey>> {
        self.call(
            &operations::CREATE_API_KEY,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete an API key

Deletes a key: whoever uses it is refused from then on. A key cannot delete itself, and the last one with full access cannot be deleted.

- The words of the response hold the whole key. Never log them.


Sends a `DELETE` request to `/apikeys/{apiKey}`

Arguments:
- `api_key`: The key itself. A secret, though it stands in the path.
*/
    #[inline]
    pub fn delete_api_key<'a>(
        &'a self,
        api_key: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::DeletedApiKey>> {
        self.call(
            &operations::DELETE_API_KEY,
            &Parts {
                path: &[api_key],
                ..Parts::default()
            },
        )
    }
    /**Read an API key

Answers what is known of a key.


Sends a `GET` request to `/apikeys/{apiKey}`

Arguments:
- `api_key`: The key itself. A secret, though it stands in the path.
*/
    #[inline]
    pub fn get_api_key<'a>(
        &'a self,
        api_key: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::ApiKey>> {
        self.call(
            &operations::GET_API_KEY,
            &Parts {
                path: &[api_key],
                ..Parts::default()
            },
        )
    }
    /**Change an API key

Changes the name or the scope of a key, at once. Its value cannot be changed, and a key cannot change itself.


Sends a `PUT` request to `/apikeys/{apiKey}`

Arguments:
- `api_key`: The key itself. A secret, though it stands in the path.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_api_key<'a>(
        &'a self,
        api_key: &'a str,
        body: &'a types::UpdateApiKey,
    ) -> Call<'a, crate::types::Envelope<crate::types::ApiKey>> {
        self.call(
            &operations::UPDATE_API_KEY,
            &Parts {
                path: &[api_key],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Send a message as a bot

Sends a message whose sender is the bot of the path.

- A bot is a user that was bound to a callback address in the dashboard; no operation creates one. For a user without such a binding the
  code is `ERR_BOT_NOT_FOUND` (error guide).
- The header `onBehalfOf` is not used here, and there is no documented way to reply in a thread as a bot.
- Give either `receiver` with `receiverType`, or `multipleReceivers`. With several receivers the response has one entry for each of them, and
  some may have failed.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page). An
  older edition of the API description names 30 bot messages a second for each app.
- A repeat may make a second message. That `muid` prevents it is not documented.


Sends a `POST` request to `/bots/{uid}/messages`

Arguments:
- `uid`: The uid of the bot. Up to 100 characters like any uid; an older limits page asks for less than 50.
- `body`: The message and who is to receive it.
*/
    #[inline]
    pub fn send_bot_message<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::SendBotMessage,
    ) -> Call<'a, crate::wire::SendMessageResponse> {
        self.call(
            &operations::SEND_BOT_MESSAGE,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List calls

Answers the calls of the app, or those of the acting user.

- The response has the form of a page, but no parameter is documented that would ask for another one.
- Which limit of the app it counts against is not documented.


Sends a `GET` request to `/calls`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_calls<'a>(
        &'a self,
        query: &'a types::ListCalls,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::CallLog>> {
        self.call(
            &operations::LIST_CALLS,
            &Parts {
                query: &[
                    ("endedAt", &query.ended_at),
                    ("hasRecording", &query.has_recording),
                    ("hasTranscription", &query.has_transcription),
                    ("mode", &query.mode),
                    ("participantsCount", &query.participants_count),
                    ("receiverType", &query.receiver_type),
                    ("startedAt", &query.started_at),
                    ("status", &query.status),
                    ("type", &query.type_),
                    ("uid", &query.uid),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Read a call

Answers one call, with the newest of its transcriptions.


Sends a `GET` request to `/calls/{sessionId}`

Arguments:
- `session_id`: The id of the call's session, such as `v1.us.your-app-id.0011223344556677`.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn get_call<'a>(
        &'a self,
        session_id: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::CallLog>> {
        self.call(
            &operations::GET_CALL,
            &Parts {
                path: &[session_id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List the transcriptions of a call

Answers the transcriptions of a call, the newest first, page by page.

- They are made after the call, so that there may be none soon after it.
- A transcription that is made while the list is walked moves the others down by one, so that one comes twice.


Sends a `GET` request to `/calls/{sessionId}/transcriptions`

Arguments:
- `session_id`: The id of the call's session, such as `v1.us.your-app-id.0011223344556677`.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_call_transcriptions<'a>(
        &'a self,
        session_id: &'a str,
        query: &'a types::ListCallTranscriptions,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Transcription>> {
        self.call(
            &operations::LIST_CALL_TRANSCRIPTIONS,
            &Parts {
                path: &[session_id],
                query: &[("page", &query.page), ("perPage", &query.per_page)],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List conversations

Answers the conversations of the acting user, page by page, ordered by the moment of their last change; without the header `onBehalfOf` all
of the app, ordered by user first.

- For the app a conversation of two users comes once for each of them, unless `unique` is 1.
- CometChat's client libraries put pinned conversations first: those that the app pinned, then those of the user.
- A conversation that drops out of the list while it is walked, such as one that is read when only unread ones are asked for, moves those
  behind up by one, so that one of them may be missed.


Sends a `GET` request to `/conversations`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_conversations<'a>(
        &'a self,
        query: &'a types::ListConversations,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Conversation>> {
        self.call(
            &operations::LIST_CONVERSATIONS,
            &Parts {
                query: &[
                    ("conversationType", &query.conversation_type),
                    ("groupTags", &Joined(&query.group_tags)),
                    ("hideAgentic", &query.hide_agentic),
                    ("includeBlockedUsers", &query.include_blocked_users),
                    ("onlyAgentic", &query.only_agentic),
                    ("page", &query.page),
                    ("perPage", &query.per_page),
                    ("searchKey", &query.search_key),
                    ("tags", &Joined(&query.tags)),
                    ("unique", &query.unique),
                    ("unread", &query.unread),
                    ("useCursoredIndex", &query.use_cursored_index),
                    ("userTags", &Joined(&query.user_tags)),
                    ("withBlockedInfo", &query.with_blocked_info),
                    ("withTags", &query.with_tags),
                    ("withUserAndGroupTags", &query.with_user_and_group_tags),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List the conversations that are pinned for everybody

Answers the conversations that the app has pinned for all of its users, in the order in which they are shown.

- What a user has pinned is not in it. No call lists that.


Sends a `GET` request to `/conversations/pinned`

*/
    #[inline]
    pub fn list_pinned_conversations<'a>(
        &'a self,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Conversation>> {
        self.call(&operations::LIST_PINNED_CONVERSATIONS, &Parts { ..Parts::default() })
    }
    /**Replace the conversations that are pinned for everybody

Pins conversations for all users of the app. The list is what is wanted in the end, in the order in which they are shown: what is pinned and
not in it is unpinned, and an empty list unpins all.

- An app may pin 5. A conversation that stands twice in the list is pinned once, in its first place.


Sends a `PUT` request to `/conversations/pinned`

Arguments:
- `body`: The whole list.
*/
    #[inline]
    pub fn replace_pinned_conversations<'a>(
        &'a self,
        body: &'a types::ReplacePinnedConversations,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Conversation>> {
        self.call(
            &operations::REPLACE_PINNED_CONVERSATIONS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a conversation by its id

Deletes a conversation. CometChat advises against it: `reset-user-conversation` and `reset-group-conversation` stand in its place.

- Whether it is deleted for the acting user or for all is documented both ways.


Sends a `DELETE` request to `/conversations/{conversationId}`

Arguments:
- `conversation_id`: The id of the conversation: the two uids in alphabetical order with `_user_` between them, or `group_` followed by the guid. Take it from a conversation or a message.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn delete_conversation<'a>(
        &'a self,
        conversation_id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_CONVERSATION,
            &Parts {
                path: &[conversation_id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Read a conversation by its id

Answers one conversation of the acting user. CometChat advises against it: `get-user-conversation` and `get-group-conversation` do the same.

- CometChat declares the conversation by itself; its samples show it as the only row of a list. Both are read.


Sends a `GET` request to `/conversations/{conversationId}`

Arguments:
- `conversation_id`: The id of the conversation: the two uids in alphabetical order with `_user_` between them, or `group_` followed by the guid. Take it from a conversation or a message.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn get_conversation<'a>(
        &'a self,
        conversation_id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::GET_CONVERSATION,
            &Parts {
                path: &[conversation_id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Import groups

Creates groups as they were in another system, with their times.

- All that is said of the size, the pace and the response of `import-users` holds here.
- The owner has to exist, unless its details are given, which create it. Whether the owner becomes a member is not documented.


Sends a `POST` request to `/data_import/groups`

Arguments:
- `body`: The groups, by key.
*/
    #[inline]
    pub fn import_groups<'a>(
        &'a self,
        body: &'a types::ImportGroups,
    ) -> Call<'a, types::ImportedGroupsEnvelope> {
        self.call(
            &operations::IMPORT_GROUPS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Import members of groups

Makes users members of groups, or bans them, as they were in another system.

- All that is said of the size, the pace and the response of `import-users` holds here.
- Group and user have to exist, unless their details are given, which create them.


Sends a `POST` request to `/data_import/members`

Arguments:
- `body`: The members, by key.
*/
    #[inline]
    pub fn import_members<'a>(
        &'a self,
        body: &'a types::ImportMembers,
    ) -> Call<'a, types::ImportedMembersEnvelope> {
        self.call(
            &operations::IMPORT_MEMBERS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Import messages

Stores messages as they were in another system, with their times.

- All that is said of the size, the pace and the response of `import-users` holds here.
- A `muid` that was used before is refused, so that a repeat stores nothing twice. That holds for this import alone.
- Send the oldest messages first. Those that are older than the retention of the app, about six months, abort the whole request with the status
  500 after rows were stored (seen by others), unless an option of the plan lifts that. So does a text that is empty or blank.
- Sender and receiver have to exist, unless their details are given, which create them.
- Threads, quotes and reactions are not carried over. Files stay where they are.
- The rows of a response are keyed by `muid`; an older sample keys one by the id of the message.


Sends a `POST` request to `/data_import/messages`

Arguments:
- `body`: The messages, by key.
*/
    #[inline]
    pub fn import_messages<'a>(
        &'a self,
        body: &'a types::ImportMessages,
    ) -> Call<'a, types::ImportedMessagesEnvelope> {
        self.call(
            &operations::IMPORT_MESSAGES,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Import users

Creates users as they were in another system, with their times.

- Up to 50 rows a request (import page), and 60 requests a minute over all four kinds of import together.
- The response says for each row what became of it, so that a success of the whole says nothing of one row. How it says that one failed is not
  documented but for `success` and `error`. Older samples hold the row one level deeper, in `data.data`.
- After a failure of the whole with the status 500 some rows may have been stored (seen by others). Send the same rows again: those that are there
  are refused one by one, and stay as they are.
- A role has to exist before.


Sends a `POST` request to `/data_import/users`

Arguments:
- `body`: The users, by key.
*/
    #[inline]
    pub fn import_users<'a>(
        &'a self,
        body: &'a types::ImportUsers,
    ) -> Call<'a, types::ImportedUsersEnvelope> {
        self.call(
            &operations::IMPORT_USERS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List groups

Answers the groups of the app, page by page.

- Several filters narrow the list together. `types` matches any of its values, `tags` only groups that have all of them.
- `scope`, `joinedAt` and `hasJoined` of a group are those of the acting user, and so is the filter `hasJoined`.
- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside rows. Go on until a page is empty.
- A group that is removed while the list is walked moves those behind it up by one, so that one of them may be missed.
- `affix` and `updatedAt` ask for what was changed after a moment, or before it. How they go together with `page` is not documented.
- One of CometChat's samples has an object in place of the list: the keys of one group, and another group under the key `0`.


Sends a `GET` request to `/groups`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_groups<'a>(
        &'a self,
        query: &'a types::ListGroups,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Group>> {
        self.call(
            &operations::LIST_GROUPS,
            &Parts {
                query: &[
                    ("affix", &query.affix),
                    ("createdAt[from]", &query.created_at_from),
                    ("createdAt[to]", &query.created_at_to),
                    ("guid", &query.guid),
                    ("guids", &Joined(&query.guids)),
                    ("hasJoined", &query.has_joined),
                    ("membersCount[eq]", &query.members_count_eq),
                    ("membersCount[gte]", &query.members_count_gte),
                    ("membersCount[lte]", &query.members_count_lte),
                    ("page", &query.page),
                    ("perPage", &query.per_page),
                    ("searchIn", &query.search_in),
                    ("searchKey", &query.search_key),
                    ("sortBy", &query.sort_by),
                    ("sortOrder", &query.sort_order),
                    ("tags", &Joined(&query.tags)),
                    ("type", &query.type_),
                    ("types", &Joined(&query.types)),
                    ("updatedAt", &query.updated_at),
                    ("updatedAt[from]", &query.updated_at_from),
                    ("updatedAt[to]", &query.updated_at_to),
                    ("withTags", &query.with_tags),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Create a group

Creates a group, with its first members if any are named.

- The guid cannot be changed later.
- Members may be named in four lists, up to 25 in all. Whoever stands in several of them has the scope with the most rights. The
  response does not say what became of each; `list-members` does.
- A repeat is refused with `ERR_GUID_ALREADY_EXISTS`, so that no group is made twice. After a failure that code does not tell
  whether this call or somebody else made the group.


Sends a `POST` request to `/groups`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: The new group.
*/
    #[inline]
    pub fn create_group<'a>(
        &'a self,
        on_behalf_of: Option<&'a str>,
        body: &'a types::CreateGroup,
    ) -> Call<'a, crate::types::Envelope<crate::types::Group>> {
        self.call(
            &operations::CREATE_GROUP,
            &Parts {
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a group

Deletes a group with its messages. There is no way back.

- Acting as a user, the user has to be an admin of the group.


Sends a `DELETE` request to `/groups/{guid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn delete_group<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_GROUP,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Read a group

Answers one group.

- `scope`, `joinedAt` and `hasJoined` are those of the acting user.
- To a user a private group that the user is no member of does not exist.


Sends a `GET` request to `/groups/{guid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn get_group<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Group>> {
        self.call(
            &operations::GET_GROUP,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Change a group

Changes what is given and leaves the rest. Metadata and tags are replaced as a whole; an empty list takes all tags away.

- Acting as a user, the user has to be an admin of the group, and `owner` is ignored.
- A group that becomes one of the type `password` needs a password.
- The documented response does not show when the group was changed.
- CometChat's own description declares a default that would replace the tags. Nothing is sent here that the caller did not set.


Sends a `PUT` request to `/groups/{guid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_group<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: Option<&'a str>,
        body: &'a types::UpdateGroup,
    ) -> Call<'a, crate::types::Envelope<crate::types::Group>> {
        self.call(
            &operations::UPDATE_GROUP,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List who is banned from a group

Answers the users that are banned from a group, page by page.

- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside rows. Go on until a page is empty.
- Somebody who is unbanned while the list is walked moves those behind up by one, so that one of them may be missed.


Sends a `GET` request to `/groups/{guid}/bannedusers`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
*/
    #[inline]
    pub fn list_banned_users<'a>(
        &'a self,
        guid: &'a str,
        query: &'a types::ListBannedUsers,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::User>> {
        self.call(
            &operations::LIST_BANNED_USERS,
            &Parts {
                path: &[guid],
                query: &[("page", &query.page), ("perPage", &query.per_page)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Unban a user in a group

Lets a user who was banned join a group again. It does not make the user a member.

- The words of the documented response speak of banning.
- Acting as a user, the user has to be an admin or a moderator of the group.


Sends a `DELETE` request to `/groups/{guid}/bannedusers/{uid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn unban_user<'a>(
        &'a self,
        guid: &'a str,
        uid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UNBAN_USER,
            &Parts {
                path: &[guid, uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Ban a user from a group

Bans a user from a group: a member is one no longer, and nobody who is banned can join.

- The owner cannot be banned, nobody can ban oneself, and a moderator cannot ban an admin.
- A repeat is refused with `ERR_ALREADY_BANNED`.
- Acting as a user, the user has to be an admin or a moderator of the group.


Sends a `POST` request to `/groups/{guid}/bannedusers/{uid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn ban_user<'a>(
        &'a self,
        guid: &'a str,
        uid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::BAN_USER,
            &Parts {
                path: &[guid, uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Empty the conversation with a group

Takes the conversation out of the lists of the acting user, with its messages as far as that user sees them. The members of the group
keep them.

- With `preserveOrder: true` the conversation keeps its place in the list.
- The words of the documented response speak of a conversation with a user.


Sends a `DELETE` request to `/groups/{guid}/conversation`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: How it is to be emptied.
*/
    #[inline]
    pub fn reset_group_conversation<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::ResetGroupConversation,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::RESET_GROUP_CONVERSATION,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read the conversation with a group

Like `get-user-conversation`, for the conversation of the acting user with a group.


Sends a `GET` request to `/groups/{guid}/conversation`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn get_group_conversation<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::GET_GROUP_CONVERSATION,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Label the conversation with a group

Like `update-user-conversation`, for the conversation of the acting user with a group.


Sends a `PUT` request to `/groups/{guid}/conversation`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_group_conversation<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::UpdateGroupConversation,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::UPDATE_GROUP_CONVERSATION,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with a group as delivered

Like `mark-user-conversation-as-delivered`, for the conversation of the acting user with a group.

- In groups of more than 300 members there are no receipts, and unread messages are not counted.


Sends a `POST` request to `/groups/{guid}/conversation/delivered`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Up to which message.
*/
    #[inline]
    pub fn mark_group_conversation_as_delivered<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkGroupConversationAsDelivered,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MARK_GROUP_CONVERSATION_AS_DELIVERED,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unpin the conversation with a group

Like `unpin-user-conversation`, for the conversation of the acting user with a group.


Sends a `DELETE` request to `/groups/{guid}/conversation/pin`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn unpin_group_conversation<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::UNPIN_GROUP_CONVERSATION,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Pin the conversation with a group

Like `pin-user-conversation`, for the conversation of the acting user with a group.


Sends a `POST` request to `/groups/{guid}/conversation/pin`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn pin_group_conversation<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::PIN_GROUP_CONVERSATION,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with a group as unread

Like `mark-user-conversation-as-unread`, for the conversation of the acting user with a group.

- The words of the documented response are those for a user.
- A user may do this 5 times a minute, presumably together with conversations with users.


Sends a `DELETE` request to `/groups/{guid}/conversation/read`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: From which message on.
*/
    #[inline]
    pub fn mark_group_conversation_as_unread<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkGroupConversationAsUnread,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MARK_GROUP_CONVERSATION_AS_UNREAD,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with a group as read

Like `mark-user-conversation-as-read`, for the conversation of the acting user with a group.

- In groups of more than 300 members there are no receipts, and unread messages are not counted.


Sends a `POST` request to `/groups/{guid}/conversation/read`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Up to which message.
*/
    #[inline]
    pub fn mark_group_conversation_as_read<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkGroupConversationAsRead,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MARK_GROUP_CONVERSATION_AS_READ,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the members of a group

Answers the members of a group, page by page: users with `scope` and `joinedAt`.

- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside four rows. Go on until a page is empty.
- A member that leaves while the list is walked moves those behind up by one, so that one of them may be missed.


Sends a `GET` request to `/groups/{guid}/members`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
*/
    #[inline]
    pub fn list_members<'a>(
        &'a self,
        guid: &'a str,
        query: &'a types::ListMembers,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::User>> {
        self.call(
            &operations::LIST_MEMBERS,
            &Parts {
                path: &[guid],
                query: &[
                    ("page", &query.page),
                    ("perPage", &query.per_page),
                    ("scopes", &Joined(&query.scopes)),
                    ("status", &query.status),
                ],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Add members to a group

Makes users members of a group, each with the scope of the list that names it, and bans others from it.

- The response says for each what became of it, by list and uid. How it says that one failed is not documented; an error in place of
  the acknowledgement is what recordings of other operations show.
- Each member that is added leaves an action message in the conversation of the group, which comes with its outcome.
- Somebody who is a member already, or banned, or does not exist is not added, and does not keep the others from it.
- A group holds up to 100000 members, and a user may be a member of 2000 groups.
- Acting as a user, the user has to be an admin or a moderator of the group.


Sends a `POST` request to `/groups/{guid}/members`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: Who is to be added, and who is to be banned.
*/
    #[inline]
    pub fn add_members<'a>(
        &'a self,
        guid: &'a str,
        on_behalf_of: Option<&'a str>,
        body: &'a types::AddMembers,
    ) -> Call<'a, crate::types::Envelope<crate::types::AddedMembers>> {
        self.call(
            &operations::ADD_MEMBERS,
            &Parts {
                path: &[guid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Kick a member out of a group

Ends a membership. The user may join again; to prevent that, ban the user.

- The owner cannot be kicked, nobody can kick oneself, and a moderator cannot kick an admin.
- A repeat is refused with `ERR_NOT_A_MEMBER`, since the first call has done it.
- Acting as a user, the user has to be an admin or a moderator of the group.


Sends a `DELETE` request to `/groups/{guid}/members/{uid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn kick_member<'a>(
        &'a self,
        guid: &'a str,
        uid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::KICK_MEMBER,
            &Parts {
                path: &[guid, uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Change the scope of a member

Gives a member of a group other rights.

- Always say the scope: without one the server takes `participant`, and a member would lose rights unnoticed.
- The scope of the owner cannot be changed, and only the owner takes rights from an admin.
- Acting as a user, the user has to be an admin of the group.


Sends a `PUT` request to `/groups/{guid}/members/{uid}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: The new scope.
*/
    #[inline]
    pub fn change_member_scope<'a>(
        &'a self,
        guid: &'a str,
        uid: &'a str,
        on_behalf_of: Option<&'a str>,
        body: &'a types::ChangeMemberScope,
    ) -> Call<'a, crate::types::Envelope<crate::types::Membership>> {
        self.call(
            &operations::CHANGE_MEMBER_SCOPE,
            &Parts {
                path: &[guid, uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the messages of a group

Answers the messages of a group.

- `affix: append` asks for what comes after the message in `id`, `prepend` for what comes before it. `meta.next` of a response leads on;
  without it the list is at its end.
- An acting user has to be a member of the group.
- The list takes what that of a user's messages takes, less `perPage`, and `meta` has another form there.
- The documented sample shows a message between two users.


Sends a `GET` request to `/groups/{guid}/messages`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_group_messages<'a>(
        &'a self,
        guid: &'a str,
        query: &'a types::ListGroupMessages,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_GROUP_MESSAGES,
            &Parts {
                path: &[guid],
                query: &[
                    ("affix", &query.affix),
                    ("attachmentTypes", &query.attachment_types),
                    ("categories", &query.categories),
                    ("category", &query.category),
                    ("count", &query.count),
                    ("fromTimestamp", &query.from_timestamp),
                    ("hasAttachments", &query.has_attachments),
                    ("hasLinks", &query.has_links),
                    ("hasMentions", &query.has_mentions),
                    ("hasReactions", &query.has_reactions),
                    (
                        "hideMessagesFromBlockedUsers",
                        &query.hide_messages_from_blocked_users,
                    ),
                    ("hideQuotedMessages", &query.hide_quoted_messages),
                    ("hideReplies", &query.hide_replies),
                    ("id", &query.id),
                    ("limit", &query.limit),
                    ("mentionedUids", &Joined(&query.mentioned_uids)),
                    ("mentionsWithBlockedInfo", &query.mentions_with_blocked_info),
                    ("mentionsWithTagInfo", &query.mentions_with_tag_info),
                    ("myMentionsOnly", &query.my_mentions_only),
                    ("searchKey", &query.search_key),
                    ("sender", &query.sender),
                    ("tags", &query.tags),
                    ("toTimestamp", &query.to_timestamp),
                    ("type", &query.type_),
                    ("types", &query.types),
                    ("undelivered", &query.undelivered),
                    ("unread", &query.unread),
                    ("withTags", &query.with_tags),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List the permissions that a scope can be given

Answers which permissions there are for the members of a group. All that is said of `list-role-permissions` holds here.


Sends a `GET` request to `/groups/{guid}/scopes/{scope}/permissions`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `scope`: The scope of the members, such as `admin`, `moderator` or `participant`.
*/
    #[inline]
    pub fn list_scope_permissions<'a>(
        &'a self,
        guid: &'a str,
        scope: &'a str,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Permission>> {
        self.call(
            &operations::LIST_SCOPE_PERMISSIONS,
            &Parts {
                path: &[guid, scope],
                ..Parts::default()
            },
        )
    }
    /**Set permissions of a scope in a group

Sets what the members of a group with one scope may do. All that is said of `set-role-permissions` holds here.

- Every value in the documented response is a plain text, although the definitions call `initiateCall.allowedType` a list.


Sends a `PUT` request to `/groups/{guid}/scopes/{scope}/permissions`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `scope`: The scope of the members, such as `admin`, `moderator` or `participant`.
- `body`: The permissions.
*/
    #[inline]
    pub fn set_scope_permissions<'a>(
        &'a self,
        guid: &'a str,
        scope: &'a str,
        body: &'a types::SetScopePermissions,
    ) -> Call<'a, types::ChangedPermissionsEnvelope> {
        self.call(
            &operations::SET_SCOPE_PERMISSIONS,
            &Parts {
                path: &[guid, scope],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unset a permission of a scope in a group

Takes back what was set for one permission, so that its default applies again.

- The response holds what is still set, and no word on whether it was done. The documented one still holds the permission that was unset.


Sends a `DELETE` request to `/groups/{guid}/scopes/{scope}/permissions/{permission}`

Arguments:
- `guid`: The guid of the group, up to 100 characters.
- `scope`: The scope of the members, such as `admin`, `moderator` or `participant`.
- `permission`: The id of the permission, such as `listUsers` or `listUsers.mode`.
*/
    #[inline]
    pub fn unset_scope_permission<'a>(
        &'a self,
        guid: &'a str,
        scope: &'a str,
        permission: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::SetPermissions>> {
        self.call(
            &operations::UNSET_SCOPE_PERMISSION,
            &Parts {
                path: &[guid, scope, permission],
                ..Parts::default()
            },
        )
    }
    /**List messages

Answers the messages of the app, or with the header `onBehalfOf` those that the user can see.

- Several filters narrow the list together. `tags` matches only messages that have all of them.
- `affix: append` asks for what comes after the message in `id` and `sentAt`, `prepend` for what comes before it. `meta.next` of a
  response has the three values that lead on; without it the list is at its end.
- For the app CometChat's prose speaks of numbered pages and another form of `meta`. No sample shows them for this list.


Sends a `GET` request to `/messages`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_messages<'a>(
        &'a self,
        query: &'a types::ListMessages,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_MESSAGES,
            &Parts {
                query: &[
                    ("affix", &query.affix),
                    ("attachmentTypes", &query.attachment_types),
                    ("categories", &Joined(&query.categories)),
                    ("category", &query.category),
                    ("conversationId", &query.conversation_id),
                    ("count", &query.count),
                    ("editedAt[from]", &query.edited_at_from),
                    ("editedAt[to]", &query.edited_at_to),
                    ("fromTimestamp", &query.from_timestamp),
                    ("hasAttachments", &query.has_attachments),
                    ("hasLinks", &query.has_links),
                    ("hasMentions", &query.has_mentions),
                    ("hasReactions", &query.has_reactions),
                    ("hideDeleted", &query.hide_deleted),
                    (
                        "hideMessagesFromBlockedUsers",
                        &query.hide_messages_from_blocked_users,
                    ),
                    ("hideQuotedMessages", &query.hide_quoted_messages),
                    ("hideReplies", &query.hide_replies),
                    ("id", &query.id),
                    ("limit", &query.limit),
                    ("mentionedUids", &Joined(&query.mentioned_uids)),
                    ("mentionsWithBlockedInfo", &query.mentions_with_blocked_info),
                    ("mentionsWithTagInfo", &query.mentions_with_tag_info),
                    ("onlyDeleted", &query.only_deleted),
                    ("receiverType", &query.receiver_type),
                    ("searchKey", &query.search_key),
                    ("sender", &query.sender),
                    ("senders", &Joined(&query.senders)),
                    ("sentAt", &query.sent_at),
                    ("sentAt[from]", &query.sent_at_from),
                    ("sentAt[to]", &query.sent_at_to),
                    ("tags", &Joined(&query.tags)),
                    ("toTimestamp", &query.to_timestamp),
                    ("type", &query.type_),
                    ("types", &query.types),
                    ("unread", &query.unread),
                    ("updatedAt[from]", &query.updated_at_from),
                    ("updatedAt[to]", &query.updated_at_to),
                    ("withTags", &query.with_tags),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Send a message

Sends a message to a user, to a group, or to several of both.

- The sender is the user of the header `onBehalfOf`. Without it the sender is the system user `app_system`, whatever the body says.
- Give either `receiver` with `receiverType`, or `multipleReceivers`. With several receivers the response has one entry for each of
  them, and some may have failed. A `receiver` that is given beside them is one more.
- The category `message` has a text or attachments, `custom` has `customData`, and `interactive` a form, a card or a scheduler.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters.
- A user may send 30 messages a minute.
- With moderation `data.moderation.status` of the response is `pending` until there is a verdict. A message that is blocked is never
  delivered.
- A repeat may make a second message. That `muid` prevents it is not documented.


Sends a `POST` request to `/messages`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: The message and who is to receive it.
*/
    #[inline]
    pub fn send_message<'a>(
        &'a self,
        on_behalf_of: Option<&'a str>,
        body: &'a types::SendMessage,
    ) -> Call<'a, crate::wire::SendMessageResponse> {
        self.call(
            &operations::SEND_MESSAGE,
            &Parts {
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a message

Deletes a message: with `permanent: true` it is removed; otherwise it stays in its place, with `deletedAt` and `deletedBy`.

- The response is another message, of the category `action`, which tells the conversation of the deletion. The message stands in
  its `data.entities.on.entity`. Each call makes one more such message.
- The documented sample is that of editing: its action is `edited`. By CometChat's prose the action is `deleted`.


Sends a `DELETE` request to `/messages/{id}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: Whether the message is removed.
*/
    #[inline]
    pub fn delete_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
        body: &'a types::DeleteMessage,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::DELETE_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read a message

Answers one message.


Sends a `GET` request to `/messages/{id}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn get_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::GET_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Edit a message

Changes the text, the metadata or the tags of a message. Its type and its receiver cannot change.

- The response is another message, of the category `action`, which tells the conversation of the change. The edited message stands in
  its `data.entities.on.entity`, with `editedAt` and `editedBy`. Each call makes one more such message.
- Without the header `onBehalfOf` the app edits, and `editedBy` is `app_system`. A user edits its own messages.
- An edit is moderated like a new message.
- CometChat's own description declares a default that would replace the tags. Nothing is sent here that the caller did not set.


Sends a `PUT` request to `/messages/{id}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
        body: &'a types::UpdateMessage,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::UPDATE_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Report a message

Reports a message for one of the app's reasons, by the acting user. The message is then read from `list-flagged-messages`.

- Each user who reports a message counts once, with a reason of their own.
- The documented sample has no `data` around the response; the newest description has one, without saying what is in it.


Sends a `POST` request to `/messages/{id}/flagged`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Why the message is reported.
*/
    #[inline]
    pub fn flag_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::FlagMessage,
    ) -> Call<'a, types::UnwrappedAcknowledgement> {
        self.call(
            &operations::FLAG_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Say which elements of an interactive message a user has used

Stores for the acting user which elements of a message of the category `interactive` were used, such as a button that was pressed.

- Every id has to be one of an element of the message that can be used.
- A repeat keeps the moment of the first use.


Sends a `PATCH` request to `/messages/{id}/interacted`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Which elements were used.
*/
    #[inline]
    pub fn mark_message_as_interacted<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkMessageAsInteracted,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MARK_MESSAGE_AS_INTERACTED,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unpin a message

Takes the pin of a message away, whoever pinned it, and answers the message without `pinnedBy` and `pinnedAt`.

- Everybody who may pin in the conversation may unpin. A message that is not pinned is left as it is.


Sends a `DELETE` request to `/messages/{id}/pin`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn unpin_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::UNPIN_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Pin a message

Pins a message in its conversation, for all who take part in it, and answers it with `pinnedBy` and `pinnedAt`.

- Without the header `onBehalfOf` the app pins, and `pinnedBy` is `app_system`. A user needs the permission `pinMessage`.
- A conversation takes 100 pinned messages, whoever pinned them. Calls at the same time may pass that by one.
- Whether pinning again changes who pinned the message, and when, is documented both ways.


Sends a `POST` request to `/messages/{id}/pin`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn pin_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::PIN_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List the reactions to a message

Answers who reacted to a message: a row for each user and reaction.

- `meta.next` says where more would begin, but no parameter that takes it is documented.


Sends a `GET` request to `/messages/{id}/reactions`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_reactions<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Reaction>> {
        self.call(
            &operations::LIST_REACTIONS,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Remove a reaction to a message

Takes a reaction of the acting user away, and answers the message with the reactions that are left.


Sends a `DELETE` request to `/messages/{id}/reactions/{reaction}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `reaction`: The reaction, an emoji or a short code that begins with a colon, up to 45 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn remove_reaction<'a>(
        &'a self,
        id: &'a str,
        reaction: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::REMOVE_REACTION,
            &Parts {
                path: &[id, reaction],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List who gave one reaction to a message

Answers the rows of one reaction: a row for each user who gave it.

- `meta.next` says where more would begin, but no parameter that takes it is documented.


Sends a `GET` request to `/messages/{id}/reactions/{reaction}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `reaction`: The reaction, an emoji or a short code that begins with a colon, up to 45 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_reactions_of_kind<'a>(
        &'a self,
        id: &'a str,
        reaction: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Reaction>> {
        self.call(
            &operations::LIST_REACTIONS_OF_KIND,
            &Parts {
                path: &[id, reaction],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**React to a message

Gives a reaction of the acting user to a message, and answers the message with its reactions.

- A message takes up to 25 different reactions.
- Each reaction of the message says by `reactedByMe` whether the acting user gave it; the field is absent where it would be false.


Sends a `POST` request to `/messages/{id}/reactions/{reaction}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `reaction`: The reaction, an emoji or a short code that begins with a colon, up to 45 characters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn add_reaction<'a>(
        &'a self,
        id: &'a str,
        reaction: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::ADD_REACTION,
            &Parts {
                path: &[id, reaction],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Unsave a message

Takes a message out of what the acting user has saved, and answers the message without `savedAt`. A message that is not saved is left as
it is.


Sends a `DELETE` request to `/messages/{id}/save`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn unsave_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::UNSAVE_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Save a message

Saves a message for the acting user, and answers it with `savedAt`. Nobody else sees that.

- A user may save 100 messages. Saving again keeps the moment of the first time.


Sends a `POST` request to `/messages/{id}/save`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn save_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::SAVE_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List the replies in the thread of a message

Answers the replies to a message: messages with `parentId`, the id of the path.

- `affix: append` asks for what comes after the reply in `id` and `sentAt`, `prepend` for what comes before it. `meta.next` of a response
  has the three values that lead on; without it the list is at its end. In some samples its `id` is not that of the last row.


Sends a `GET` request to `/messages/{id}/thread`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_thread_messages<'a>(
        &'a self,
        id: &'a str,
        query: &'a types::ListThreadMessages,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_THREAD_MESSAGES,
            &Parts {
                path: &[id],
                query: &[
                    ("affix", &query.affix),
                    ("id", &query.id),
                    ("limit", &query.limit),
                    ("sentAt", &query.sent_at),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Reply in the thread of a message

Sends a message as a reply to another one. The response is an ordinary message with `parentId`, the id of the path.

- The header `onBehalfOf` is required and names the sender.
- The receiver has to be given again, and must fit the conversation of the parent; otherwise the code is `ERR_WRONG_MESSAGE_THREAD`.
- A thread has one level: a reply to a reply is refused with `ERR_MESSAGE_THREAD_NESTING`. Some categories of parent are refused with
  `ERR_WRONG_MESSAGE_THREAD_CATEGORY` (error guide).
- Neither `muid` nor a quoted message is documented for replies, and the response for several receivers is not documented either;
  it is presumed to be that of other sends.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page).
- A repeat may make a second message.


Sends a `POST` request to `/messages/{id}/thread`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: The reply and who is to receive it.
*/
    #[inline]
    pub fn send_thread_message<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::SendThreadMessage,
    ) -> Call<'a, crate::wire::SendMessageResponse> {
        self.call(
            &operations::SEND_THREAD_MESSAGE,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unfollow the thread of a message

Takes the acting user off those who are told of replies in the thread of a message.


Sends a `DELETE` request to `/messages/{id}/thread/subscription`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn unsubscribe_thread<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UNSUBSCRIBE_THREAD,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Follow the thread of a message

Makes the acting user one of those who are told of replies in the thread of a message.

- Who starts a thread, replies in it or is mentioned in it follows it already. A message without replies can be followed too.
- CometChat's client libraries know a field `threadSubscribed` of messages. No sample of this API holds it.


Sends a `POST` request to `/messages/{id}/thread/subscription`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn subscribe_thread<'a>(
        &'a self,
        id: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::SUBSCRIBE_THREAD,
            &Parts {
                path: &[id],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**List messages that rules withheld

Answers the messages that a rule withheld and no moderator decided about, each with the rule and the condition that it met.

- A message may say `pending` here, though it was decided about.
- `meta.current.count` is more than the number of rows in the documented sample. No way to ask for more rows is documented.


Sends a `GET` request to `/moderation/blocked-messages`

*/
    #[inline]
    pub fn list_blocked_messages<'a>(
        &'a self,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::BlockedMessage>> {
        self.call(&operations::LIST_BLOCKED_MESSAGES, &Parts { ..Parts::default() })
    }
    /**Decide about a message that a rule withheld

Says what a moderator decided about a withheld message. An approved one is delivered, a rejected one is not; either leaves the list for
that of the reviewed ones.

- The verdict against a message is `rejected` here, and `disapproved` in `review-flagged-message`.
- CometChat documents the route twice, once with `status` alone.


Sends a `PATCH` request to `/moderation/blocked-messages/{id}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `body`: The verdict.
*/
    #[inline]
    pub fn review_blocked_message<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ReviewBlockedMessage,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::REVIEW_BLOCKED_MESSAGE,
            &Parts {
                path: &[id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List messages that users reported

Answers the messages that users reported and no moderator decided about, each with who reported it and why.

- A row is the message itself, with `flaggedBy`, `flaggedCount` and `appId`.
- `limit` is all that can be asked for: no way to go on behind a full page is documented.


Sends a `GET` request to `/moderation/flagged-messages`

*/
    #[inline]
    pub fn list_flagged_messages<'a>(
        &'a self,
        query: &'a types::ListFlaggedMessages,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_FLAGGED_MESSAGES,
            &Parts {
                query: &[("limit", &query.limit)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Decide about a message that users reported

Says what a moderator decided about a reported message, which leaves the list then.

- The verdict against a message is `disapproved` here, and `rejected` in `review-blocked-message`.
- The documented sample has no `data` around the response; the newest description has one, without saying what is in it.


Sends a `PATCH` request to `/moderation/flagged-messages/{id}`

Arguments:
- `id`: The id of the message. A string of digits in every sample.
- `body`: The verdict.
*/
    #[inline]
    pub fn review_flagged_message<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ReviewFlaggedMessage,
    ) -> Call<'a, types::UnwrappedAcknowledgement> {
        self.call(
            &operations::REVIEW_FLAGGED_MESSAGE,
            &Parts {
                path: &[id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List keyword lists

Answers the keyword lists of the app: those that came with it, and up to 25 of its own (limits page).

- No way to ask for more rows is documented, and `meta.current.limit` is 10 in the documented sample.
- Rows also have the keys `_id` and `__v` of CometChat's database, which mean nothing to a program.


Sends a `GET` request to `/moderation/keywords`

*/
    #[inline]
    pub fn list_keywords<'a>(
        &'a self,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Keywords>> {
        self.call(&operations::LIST_KEYWORDS, &Parts { ..Parts::default() })
    }
    /**Create a keyword list

Creates a list of words, patterns or sentences that conditions of rules can name.

- An app has up to 25 lists of its own, and a keyword up to 100 characters (limits page).
- CometChat documents the body as a form, with the terms in one text, and a file of up to 1 MB with comma-separated values (limits page).
  The live service was seen to accept JSON with lists of texts too.
- A pattern is a regular expression, and one that is not bounded is refused.
- CometChat's description requires neither an id nor a name. A repeat of a call without an id makes a second list, while one with an id is
  refused because the list exists by then. The code of that is not documented.


Sends a `POST` request to `/moderation/keywords`

Arguments:
- `body`: The new list.
*/
    #[inline]
    pub fn create_keywords<'a>(
        &'a self,
        body: &'a types::CreateKeywords,
    ) -> Call<'a, crate::types::Envelope<crate::types::Keywords>> {
        self.call(
            &operations::CREATE_KEYWORDS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a keyword list

Deletes a keyword list. What becomes of rules that name it is not documented.


Sends a `DELETE` request to `/moderation/keywords/{keywordId}`

Arguments:
- `keyword_id`: The id of the keyword list.
*/
    #[inline]
    pub fn delete_keywords<'a>(
        &'a self,
        keyword_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_KEYWORDS,
            &Parts {
                path: &[keyword_id],
                ..Parts::default()
            },
        )
    }
    /**Read a keyword list

Answers a keyword list with all of its terms.


Sends a `GET` request to `/moderation/keywords/{keywordId}`

Arguments:
- `keyword_id`: The id of the keyword list.
*/
    #[inline]
    pub fn get_keywords<'a>(
        &'a self,
        keyword_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Keywords>> {
        self.call(
            &operations::GET_KEYWORDS,
            &Parts {
                path: &[keyword_id],
                ..Parts::default()
            },
        )
    }
    /**Replace a keyword list

Replaces a keyword list. The rules that name it decide by the new terms.

- `category` is required, and so are the terms that belong to it. The same form and the same JSON are taken as by `create-keywords`.


Sends a `PUT` request to `/moderation/keywords/{keywordId}`

Arguments:
- `keyword_id`: The id of the keyword list.
- `body`: The whole list.
*/
    #[inline]
    pub fn update_keywords<'a>(
        &'a self,
        keyword_id: &'a str,
        body: &'a types::UpdateKeywords,
    ) -> Call<'a, crate::types::Envelope<crate::types::Keywords>> {
        self.call(
            &operations::UPDATE_KEYWORDS,
            &Parts {
                path: &[keyword_id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List submitted messages

Answers the messages that were submitted to moderation, each with `data.moderation.status` as it is now.

- Several filters narrow the list together.
- `meta.next` says where more messages begin, but no parameter to ask for them is documented.


Sends a `GET` request to `/moderation/messages`

*/
    #[inline]
    pub fn list_moderation_messages<'a>(
        &'a self,
        query: &'a types::ListModerationMessages,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_MODERATION_MESSAGES,
            &Parts {
                query: &[
                    ("category", &query.category),
                    ("moderationStatus", &query.moderation_status),
                    ("receiverGUID", &query.receiver_guid),
                    ("receiverUID", &query.receiver_uid),
                    ("sender", &query.sender),
                    ("type", &query.type_),
                ],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Submit a message to moderation

Submits a message ahead of its delivery. The moderation engine checks it against the rules that are switched on in the app.
An approved message goes to its receiver; a disapproved one never does.

- This is a real send, not a trial: the message is stored, gets an id, and is reported to webhooks.
- The response comes at once and shows the status `pending`. The verdict follows by webhook, or is read by `get-moderation-message`.
- The sender stands in the body, so the header `onBehalfOf` is not used here.
- A sender, receiver or group that does not exist yet is created from `senderUserDetails`, `receiverUserDetails` or
  `receiverGroupDetails`. For those that exist, these are not needed.
- `data` may take up to 10 KB as JSON, the whole message up to 65536 characters (limits page).
- A user may send 30 messages a minute, and the app make 20000 requests a minute, or 500 on the free plan (rate limits page).
- A repeat may make a second message. That `muid` prevents it is not documented.
- Needs a plan with moderation; without it the code is `ERR_FEATURE_NOT_ACCESSIBLE`.


Sends a `POST` request to `/moderation/messages`

Arguments:
- `body`: The message, who sends it and who is to receive it.
*/
    #[inline]
    pub fn send_moderation_message<'a>(
        &'a self,
        body: &'a types::SendModerationMessage,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::SEND_MODERATION_MESSAGE,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a submitted message

Deletes a message that was submitted to moderation. Whether nothing of it stays is not documented.


Sends a `DELETE` request to `/moderation/messages/{id}`

Arguments:
- `id`: The id of the message, as answered when it was submitted. A string of digits in every sample.
*/
    #[inline]
    pub fn delete_moderation_message<'a>(
        &'a self,
        id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_MODERATION_MESSAGE,
            &Parts {
                path: &[id],
                ..Parts::default()
            },
        )
    }
    /**Read a submitted message and its verdict

Answers a message that was submitted to moderation, with `data.moderation.status` as it is now.

- While the status is `pending`, ask again after a while; how long a verdict takes is not documented. Checks by a language model may
  take 5 seconds, checks of images up to 30 seconds (moderation pages).
- A disapproved message may name the rule that it broke in `data.moderation.rule`.
- Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).
- For an unknown id the code is `ERR_MESSAGE_ID_NOT_FOUND` (error guide).


Sends a `GET` request to `/moderation/messages/{id}`

Arguments:
- `id`: The id of the message, as answered when it was submitted. A string of digits in every sample.
*/
    #[inline]
    pub fn get_moderation_message<'a>(
        &'a self,
        id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::GET_MODERATION_MESSAGE,
            &Parts {
                path: &[id],
                ..Parts::default()
            },
        )
    }
    /**Change a submitted message

Changes the content of a submitted message and has it checked anew. If it passes, the change stands; if not, it is withheld.

- The response is the message itself, unlike that of `update-message`. In the documented sample its `updatedAt` is older than its
  `editedAt`.


Sends a `PUT` request to `/moderation/messages/{id}`

Arguments:
- `id`: The id of the message, as answered when it was submitted. A string of digits in every sample.
- `body`: The new content.
*/
    #[inline]
    pub fn update_moderation_message<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateModerationMessage,
    ) -> Call<'a, crate::types::Envelope<crate::types::Message>> {
        self.call(
            &operations::UPDATE_MODERATION_MESSAGE,
            &Parts {
                path: &[id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the reasons for reporting a message

Answers the built-in and the custom reasons of the app.

- An app has up to 5 custom reasons (limits page), so the list is short. `meta.current.limit` is 10 in the documented sample, and
  no way to ask for a further page is documented.
- Counts against the limit of standard operations: 20000 requests a minute for each app, 500 on the free plan (rate limits page).


Sends a `GET` request to `/moderation/reasons`

*/
    #[inline]
    pub fn list_reasons<'a>(
        &'a self,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Reason>> {
        self.call(&operations::LIST_REASONS, &Parts { ..Parts::default() })
    }
    /**Create a reason

Creates a reason that users can report a message for.

- An app has up to 5 reasons of its own (limits page).
- A repeat is refused because the reason exists by then. The code of that is not documented.


Sends a `POST` request to `/moderation/reasons`

Arguments:
- `body`: The new reason.
*/
    #[inline]
    pub fn create_reason<'a>(
        &'a self,
        body: &'a types::CreateReason,
    ) -> Call<'a, crate::types::Envelope<crate::types::Reason>> {
        self.call(
            &operations::CREATE_REASON,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a reason

Deletes a reason. What becomes of reports that name it is not documented.

- The response has no `data` around it.


Sends a `DELETE` request to `/moderation/reasons/{id}`

Arguments:
- `id`: The id of the reason, such as `spam`.
*/
    #[inline]
    pub fn delete_reason<'a>(&'a self, id: &'a str) -> Call<'a, types::Acknowledgement> {
        self.call(
            &operations::DELETE_REASON,
            &Parts {
                path: &[id],
                ..Parts::default()
            },
        )
    }
    /**Read a reason

Answers one reason.

- Moments are numbers in the documented sample, and strings of digits in the newest description.


Sends a `GET` request to `/moderation/reasons/{id}`

Arguments:
- `id`: The id of the reason, such as `spam`.
*/
    #[inline]
    pub fn get_reason<'a>(
        &'a self,
        id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Reason>> {
        self.call(
            &operations::GET_REASON,
            &Parts {
                path: &[id],
                ..Parts::default()
            },
        )
    }
    /**Rename a reason

Changes the name of a reason.

- Nothing else can change. An older text says that the description can, but no description of the body has it.


Sends a `PUT` request to `/moderation/reasons/{id}`

Arguments:
- `id`: The id of the reason, such as `spam`.
- `body`: The new name.
*/
    #[inline]
    pub fn update_reason<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UpdateReason,
    ) -> Call<'a, crate::types::Envelope<crate::types::Reason>> {
        self.call(
            &operations::UPDATE_REASON,
            &Parts {
                path: &[id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List messages that moderators decided about

Answers the withheld messages that a moderator decided about.

- A row is that of `list-blocked-messages` with `blockedAt` and `appId`. Who decided, and how, is told by no field of its own.
- `meta.current.count` is more than the number of rows in the documented sample.
- `limit` is all that can be asked for: no way to go on behind a full page is documented.


Sends a `GET` request to `/moderation/reviewed-messages`

*/
    #[inline]
    pub fn list_reviewed_messages<'a>(
        &'a self,
        query: &'a types::ListReviewedMessages,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::BlockedMessage>> {
        self.call(
            &operations::LIST_REVIEWED_MESSAGES,
            &Parts {
                query: &[("limit", &query.limit)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**List rules

Answers the rules of the app, each as its newest revision: those that came with the app, and up to 25 of the app's own (limits page).

- `limit` is all that can be asked for: no way to go on behind a full page is documented.


Sends a `GET` request to `/moderation/rules`

*/
    #[inline]
    pub fn list_rules<'a>(
        &'a self,
        query: &'a types::ListRules,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Rule>> {
        self.call(
            &operations::LIST_RULES,
            &Parts {
                query: &[("limit", &query.limit)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Create a rule

Creates a rule, which the moderation engine decides by from then on.

- An app has up to 25 rules of its own (limits page).
- CometChat's description requires no field at all. What a rule without an id is called is not documented; and a repeat of such a call
  makes a second rule, while one with an id is refused because the rule exists by then. The code of that is not documented.
- It may take a while until messages are decided by the rule: a test suite of others waits 8 seconds.
- The response holds no `filters`, though they were sent.


Sends a `POST` request to `/moderation/rules`

Arguments:
- `body`: The new rule.
*/
    #[inline]
    pub fn create_rule<'a>(
        &'a self,
        body: &'a types::CreateRule,
    ) -> Call<'a, crate::types::Envelope<crate::types::Rule>> {
        self.call(
            &operations::CREATE_RULE,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a rule

Deletes a rule with all of its revisions. Rules that came with the app cannot be deleted.


Sends a `DELETE` request to `/moderation/rules/{ruleId}`

Arguments:
- `rule_id`: The id of the rule.
*/
    #[inline]
    pub fn delete_rule<'a>(
        &'a self,
        rule_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_RULE,
            &Parts {
                path: &[rule_id],
                ..Parts::default()
            },
        )
    }
    /**Read a rule

Answers the newest revision of a rule.

- The documented sample shows a keyword list, and the newest description a webhook; an older one has the rule.


Sends a `GET` request to `/moderation/rules/{ruleId}`

Arguments:
- `rule_id`: The id of the rule.
*/
    #[inline]
    pub fn get_rule<'a>(
        &'a self,
        rule_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Rule>> {
        self.call(
            &operations::GET_RULE,
            &Parts {
                path: &[rule_id],
                ..Parts::default()
            },
        )
    }
    /**Replace a rule

Replaces a rule as a whole, by a new revision. The revision before stays on record, no longer active.

- The whole rule has to be sent. Its id stays as it is, whatever is sent.
- Rules that came with the app cannot be changed.
- It may take a while until messages are decided by the new revision: a test suite of others waits 8 seconds.
- In the documented sample `revisionId` and `updatedAt` are what they were before.


Sends a `PUT` request to `/moderation/rules/{ruleId}`

Arguments:
- `rule_id`: The id of the rule.
- `body`: The whole rule.
*/
    #[inline]
    pub fn update_rule<'a>(
        &'a self,
        rule_id: &'a str,
        body: &'a types::UpdateRule,
    ) -> Call<'a, crate::types::Envelope<crate::types::Rule>> {
        self.call(
            &operations::UPDATE_RULE,
            &Parts {
                path: &[rule_id],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the revisions of a rule

Answers what a rule says and said before, the newest revision first.

- All rows have the id of the rule; `revisionId` tells them apart, and `active` is true on the newest one alone.
- Who made a revision is told by no field, and no way to ask for more rows is documented.


Sends a `GET` request to `/moderation/rules/{ruleId}/revisions`

Arguments:
- `rule_id`: The id of the rule.
*/
    #[inline]
    pub fn list_rule_revisions<'a>(
        &'a self,
        rule_id: &'a str,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Rule>> {
        self.call(
            &operations::LIST_RULE_REVISIONS,
            &Parts {
                path: &[rule_id],
                ..Parts::default()
            },
        )
    }
    /**Delete the custom provider of e-mails

Deletes what is stored. It cannot be brought back.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/email/v1/providers/custom`

*/
    #[inline]
    pub fn delete_custom_email_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_CUSTOM_EMAIL_PROVIDER,
            &Parts { ..Parts::default() },
        )
    }
    /**Read the custom provider of e-mails

Answers what is stored.

- An older description says that the password is masked; the documented sample shows it.
- It comes as an object, unlike that of push notifications, which is in a list.
- What comes when nothing is stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/email/v1/providers/custom`

*/
    #[inline]
    pub fn get_custom_email_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomEmailProvider>> {
        self.call(&operations::GET_CUSTOM_EMAIL_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Save the custom provider of e-mails

Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.

- User name and password are required even where `useBasicAuth` is false.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/email/v1/providers/custom`

Arguments:
- `body`: What is to be stored.
*/
    #[inline]
    pub fn save_custom_email_provider<'a>(
        &'a self,
        body: &'a types::SaveCustomEmailProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomEmailProvider>> {
        self.call(
            &operations::SAVE_CUSTOM_EMAIL_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change the custom provider of e-mails

Changes what is given and leaves the rest (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/email/v1/providers/custom`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_custom_email_provider<'a>(
        &'a self,
        body: &'a types::UpdateCustomEmailProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomEmailProvider>> {
        self.call(
            &operations::UPDATE_CUSTOM_EMAIL_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete the account at SendGrid that e-mails are sent through

Deletes what is stored. It cannot be brought back.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/email/v1/providers/sendgrid`

*/
    #[inline]
    pub fn delete_sendgrid_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(&operations::DELETE_SENDGRID_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Read the account at SendGrid that e-mails are sent through

Answers what is stored.

- An older description says that the API key is masked; the documented sample shows it.
- Reading answers five fields; the fields on replies come with writes only. `isEnabled` is never answered.
- What comes when nothing is stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/email/v1/providers/sendgrid`

*/
    #[inline]
    pub fn get_sendgrid_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::SendgridProvider>> {
        self.call(&operations::GET_SENDGRID_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Save the account at SendGrid that e-mails are sent through

Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.

- `senderEmailForReplies` may be null.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/email/v1/providers/sendgrid`

Arguments:
- `body`: What is to be stored.
*/
    #[inline]
    pub fn save_sendgrid_provider<'a>(
        &'a self,
        body: &'a types::SaveSendgridProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::SendgridProvider>> {
        self.call(
            &operations::SAVE_SENDGRID_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change the account at SendGrid that e-mails are sent through

Changes what is given and leaves the rest (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/email/v1/providers/sendgrid`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_sendgrid_provider<'a>(
        &'a self,
        body: &'a types::UpdateSendgridProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::SendgridProvider>> {
        self.call(
            &operations::UPDATE_SENDGRID_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the providers of APNs

Answers the providers of APNs that the app has.

- What a row holds is shown nowhere: the documented sample is an empty list. An older description speaks of an id, a name
  and a mark of the default one, and says that credentials are partly masked.
- They come at once: an app has up to 5 (older description).
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/push/v1/providers/apns`

*/
    #[inline]
    pub fn list_apns_providers<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::ApnsProviders>> {
        self.call(&operations::LIST_APNS_PROVIDERS, &Parts { ..Parts::default() })
    }
    /**Add a provider of APNs

Adds a provider. The first one becomes the default one (older description).

- An app has up to 5 (older description). Adding one more is refused; with which code is not documented.
- CometChat requires no field. Whether a repeat adds a second provider of the same id is not documented, so it is not repeated.
- The documented sample answers a list of providers, which is empty. For FCM it is an acknowledgement; either may come.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/push/v1/providers/apns`

Arguments:
- `body`: The provider.
*/
    #[inline]
    pub fn add_apns_provider<'a>(
        &'a self,
        body: &'a types::AddApnsProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::AddedApnsProvider>> {
        self.call(
            &operations::ADD_APNS_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change a provider of APNs

Changes the provider that `providerId` in the body names; the path names none.

- Fields that are left out are presumed to stay.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/push/v1/providers/apns`

Arguments:
- `body`: What is to be changed, and of which provider.
*/
    #[inline]
    pub fn update_apns_provider<'a>(
        &'a self,
        body: &'a types::UpdateApnsProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UPDATE_APNS_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Make a provider of APNs the default one

Makes a provider the default one, in place of the one before. It takes no body.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/push/v1/providers/apns/default/{providerId}`

Arguments:
- `provider_id`: The id of the provider.
*/
    #[inline]
    pub fn make_default_apns_provider<'a>(
        &'a self,
        provider_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MAKE_DEFAULT_APNS_PROVIDER,
            &Parts {
                path: &[provider_id],
                ..Parts::default()
            },
        )
    }
    /**Delete a provider of APNs

Deletes a provider.

- The default provider cannot be deleted (older description). With which code that is refused is not documented.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/push/v1/providers/apns/{providerId}`

Arguments:
- `provider_id`: The id of the provider.
*/
    #[inline]
    pub fn delete_apns_provider<'a>(
        &'a self,
        provider_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_APNS_PROVIDER,
            &Parts {
                path: &[provider_id],
                ..Parts::default()
            },
        )
    }
    /**Delete the custom provider of push notifications

Deletes what is stored. It cannot be brought back.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/push/v1/providers/custom`

*/
    #[inline]
    pub fn delete_custom_push_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_CUSTOM_PUSH_PROVIDER,
            &Parts { ..Parts::default() },
        )
    }
    /**Read the custom provider of push notifications

Answers what is stored.

- An older description says that the password is masked; the documented sample shows it.
- It comes in a list of one, unlike that of SMS and of e-mail.
- What comes when nothing is stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/push/v1/providers/custom`

*/
    #[inline]
    pub fn get_custom_push_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomPushProviders>> {
        self.call(&operations::GET_CUSTOM_PUSH_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Save the custom provider of push notifications

Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.

- User name and password are required even where `useBasicAuth` is false.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/push/v1/providers/custom`

Arguments:
- `body`: What is to be stored.
*/
    #[inline]
    pub fn save_custom_push_provider<'a>(
        &'a self,
        body: &'a types::SaveCustomPushProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomPushProviders>> {
        self.call(
            &operations::SAVE_CUSTOM_PUSH_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change the custom provider of push notifications

Changes what is given and leaves the rest (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/push/v1/providers/custom`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_custom_push_provider<'a>(
        &'a self,
        body: &'a types::UpdateCustomPushProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomPushProviders>> {
        self.call(
            &operations::UPDATE_CUSTOM_PUSH_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the providers of FCM

Answers the providers of FCM that the app has.

- What a row holds is shown nowhere: the documented sample is an empty list. An older description speaks of an id, a name
  and a mark of the default one, and says that credentials are partly masked.
- They come at once: an app has up to 5 (older description).
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/push/v1/providers/fcm`

*/
    #[inline]
    pub fn list_fcm_providers<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::FcmProviders>> {
        self.call(&operations::LIST_FCM_PROVIDERS, &Parts { ..Parts::default() })
    }
    /**Add a provider of FCM

Adds a provider. The first one becomes the default one (older description).

- An app has up to 5 (older description). Adding one more is refused; with which code is not documented.
- CometChat requires no field. Whether a repeat adds a second provider of the same id is not documented, so it is not repeated.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/push/v1/providers/fcm`

Arguments:
- `body`: The provider.
*/
    #[inline]
    pub fn add_fcm_provider<'a>(
        &'a self,
        body: &'a types::AddFcmProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::ADD_FCM_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change a provider of FCM

Changes the provider that `providerId` in the body names; the path names none.

- Fields that are left out are presumed to stay.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/push/v1/providers/fcm`

Arguments:
- `body`: What is to be changed, and of which provider.
*/
    #[inline]
    pub fn update_fcm_provider<'a>(
        &'a self,
        body: &'a types::UpdateFcmProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UPDATE_FCM_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Make a provider of FCM the default one

Makes a provider the default one, in place of the one before. It takes no body.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/push/v1/providers/fcm/default/{providerId}`

Arguments:
- `provider_id`: The id of the provider.
*/
    #[inline]
    pub fn make_default_fcm_provider<'a>(
        &'a self,
        provider_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MAKE_DEFAULT_FCM_PROVIDER,
            &Parts {
                path: &[provider_id],
                ..Parts::default()
            },
        )
    }
    /**Delete a provider of FCM

Deletes a provider.

- The default provider cannot be deleted (older description). With which code that is refused is not documented.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/push/v1/providers/fcm/{providerId}`

Arguments:
- `provider_id`: The id of the provider.
*/
    #[inline]
    pub fn delete_fcm_provider<'a>(
        &'a self,
        provider_id: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_FCM_PROVIDER,
            &Parts {
                path: &[provider_id],
                ..Parts::default()
            },
        )
    }
    /**Unregister the push tokens of a session

Removes the push tokens of the session that the auth token belongs to, or of all sessions of its user, and answers them.

- The auth token stands in the body here, not in the query.
- `all` stands in the query beside the body: `true` removes the tokens of all sessions.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/push/v1/tokens`

Arguments:
- `body`: Whose tokens.
*/
    #[inline]
    pub fn unregister_push_tokens<'a>(
        &'a self,
        body: &'a types::UnregisterPushTokens,
    ) -> Call<'a, crate::types::Envelope<crate::types::PushTokens>> {
        self.call(
            &operations::UNREGISTER_PUSH_TOKENS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the push tokens of a user

Answers the push tokens of the session that the auth token belongs to, or of all sessions of its user.

- The user is named by an auth token in the query, so that the token is a part of the address.
- They come at once. Times are in ISO 8601, unlike elsewhere in this API.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/push/v1/tokens`

*/
    #[inline]
    pub fn list_push_tokens<'a>(
        &'a self,
        query: &'a types::ListPushTokens,
    ) -> Call<'a, crate::types::Envelope<crate::types::PushTokens>> {
        self.call(
            &operations::LIST_PUSH_TOKENS,
            &Parts {
                query: &[("all", &query.all), ("authToken", &query.auth_token)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Register a push token

Registers the token that a device got from FCM or APNs, for the user whose auth token is sent along.

- Which field holds the token depends on the platform; it comes back as `pushToken` whatever it was.
- A user has up to 10 tokens at a time (older description). What becomes of an eleventh is not documented.
- No field is marked as required; an older description says that the auth token and the time zone are.
- Whether a repeat registers the token twice is not documented, so it is not repeated.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/push/v1/tokens`

Arguments:
- `body`: The token.
*/
    #[inline]
    pub fn register_push_token<'a>(
        &'a self,
        body: &'a types::RegisterPushToken,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::REGISTER_PUSH_TOKEN,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a push token

Removes one push token, and answers it.

- An older description says that it works whichever session holds the token; an auth token is required all the same.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/push/v1/tokens/{pushToken}`

Arguments:
- `push_token`: The push token. Those of FCM hold colons.
- `body`: Whose token.
*/
    #[inline]
    pub fn delete_push_token<'a>(
        &'a self,
        push_token: &'a str,
        body: &'a types::DeletePushToken,
    ) -> Call<'a, crate::types::Envelope<crate::types::PushTokens>> {
        self.call(
            &operations::DELETE_PUSH_TOKEN,
            &Parts {
                path: &[push_token],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete the custom provider of SMS

Deletes what is stored. It cannot be brought back.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/sms/v1/providers/custom`

*/
    #[inline]
    pub fn delete_custom_sms_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(&operations::DELETE_CUSTOM_SMS_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Read the custom provider of SMS

Answers what is stored.

- An older description says that the password is masked; the documented sample shows it.
- It comes as an object, unlike that of push notifications, which is in a list.
- What comes when nothing is stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/sms/v1/providers/custom`

*/
    #[inline]
    pub fn get_custom_sms_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomSmsProvider>> {
        self.call(&operations::GET_CUSTOM_SMS_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Save the custom provider of SMS

Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.

- User name and password are required even where `useBasicAuth` is false.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/sms/v1/providers/custom`

Arguments:
- `body`: What is to be stored.
*/
    #[inline]
    pub fn save_custom_sms_provider<'a>(
        &'a self,
        body: &'a types::SaveCustomSmsProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomSmsProvider>> {
        self.call(
            &operations::SAVE_CUSTOM_SMS_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change the custom provider of SMS

Changes what is given and leaves the rest (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/sms/v1/providers/custom`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_custom_sms_provider<'a>(
        &'a self,
        body: &'a types::UpdateCustomSmsProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::CustomSmsProvider>> {
        self.call(
            &operations::UPDATE_CUSTOM_SMS_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete the account at Twilio that SMS are sent through

Deletes what is stored. It cannot be brought back.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/sms/v1/providers/twilio`

*/
    #[inline]
    pub fn delete_twilio_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(&operations::DELETE_TWILIO_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Read the account at Twilio that SMS are sent through

Answers what is stored.

- An older description says that the auth token is masked; the documented sample shows it.
- `isEnabled` is never answered.
- What comes when nothing is stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/sms/v1/providers/twilio`

*/
    #[inline]
    pub fn get_twilio_provider<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::TwilioProvider>> {
        self.call(&operations::GET_TWILIO_PROVIDER, &Parts { ..Parts::default() })
    }
    /**Save the account at Twilio that SMS are sent through

Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `POST` request to `/notifications/sms/v1/providers/twilio`

Arguments:
- `body`: What is to be stored.
*/
    #[inline]
    pub fn save_twilio_provider<'a>(
        &'a self,
        body: &'a types::SaveTwilioProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::TwilioProvider>> {
        self.call(
            &operations::SAVE_TWILIO_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Change the account at Twilio that SMS are sent through

Changes what is given and leaves the rest (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/sms/v1/providers/twilio`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_twilio_provider<'a>(
        &'a self,
        body: &'a types::UpdateTwilioProvider,
    ) -> Call<'a, crate::types::Envelope<crate::types::TwilioProvider>> {
        self.call(
            &operations::UPDATE_TWILIO_PROVIDER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a user's contact details

Deletes both. The user gets neither e-mails nor SMS then, and the logs give `MISSING_EMAIL` and `MISSING_PHNO` as the reason (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/v1/contact-details`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn delete_contact_details<'a>(
        &'a self,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_CONTACT_DETAILS,
            &Parts {
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Read a user's contact details

Answers the e-mail address and the phone number of the user on whose behalf it is called.

- What comes when none are stored is not documented.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/contact-details`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn get_contact_details<'a>(
        &'a self,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::ContactDetails>> {
        self.call(
            &operations::GET_CONTACT_DETAILS,
            &Parts {
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Change a user's contact details

Changes what is given and leaves the rest (older description).

- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PATCH` request to `/notifications/v1/contact-details`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_contact_details<'a>(
        &'a self,
        on_behalf_of: &'a str,
        body: &'a types::UpdateContactDetails,
    ) -> Call<'a, crate::types::Envelope<crate::types::ContactDetails>> {
        self.call(
            &operations::UPDATE_CONTACT_DETAILS,
            &Parts {
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List what became of notifications

Answers what became of notifications, the newest first.

- Logs are kept for 7 days (older description).
- No way to say how many rows come is documented. The sample says 20, an older description up to 100.
- The list goes on by the `_id` of a row: `affix: append` asks for older rows, `prepend` for newer ones (older description), which is the other
  way round than in lists of messages. `meta` speaks of message ids, which the query does not take.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/logs`

*/
    #[inline]
    pub fn list_notification_logs<'a>(
        &'a self,
        query: &'a types::ListNotificationLogs,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::NotificationLog>> {
        self.call(
            &operations::LIST_NOTIFICATION_LOGS,
            &Parts {
                query: &[
                    ("affix", &query.affix),
                    ("channel", &query.channel),
                    ("from", &query.from),
                    ("logId", &query.log_id),
                    ("member", &query.member),
                    ("messageCategory", &query.message_category),
                    ("messageId", &query.message_id),
                    ("messageType", &query.message_type),
                    ("notificationTriggered", &query.notification_triggered),
                    ("provider", &query.provider),
                    ("reactionId", &query.reaction_id),
                    ("reactionReceiver", &query.reaction_receiver),
                    ("reactionSender", &query.reaction_sender),
                    ("reason", &query.reason),
                    ("receiver", &query.receiver),
                    ("receiverType", &query.receiver_type),
                    ("sender", &query.sender),
                    ("success", &query.success),
                    ("to", &query.to),
                    ("trigger", &query.trigger),
                ],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Reset a user's notification preferences

Puts every preference of a user back to the settings of the app. Muted conversations stay muted (older description).

- The user is named in the query.
- The response speaks the words of the request of `update-preferences`, not those of `get-preferences`.
- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/v1/preferences`

Arguments:
- `uid`: The uid of the user.
*/
    #[inline]
    pub fn reset_preferences<'a>(
        &'a self,
        uid: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::PreferencesAfterReset>> {
        self.call(
            &operations::RESET_PREFERENCES,
            &Parts {
                query: &[("uid", &uid)],
                ..Parts::default()
            },
        )
    }
    /**Read a user's notification preferences

Answers what notifies a user, the sounds, and the words.

- The user is named in the query.
- A setting of the app that users may not have differently holds for all of them.
- CometChat's description declares a list; its sample is one object.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/preferences`

Arguments:
- `uid`: The uid of the user.
*/
    #[inline]
    pub fn get_preferences<'a>(
        &'a self,
        uid: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::UserPreferences>> {
        self.call(
            &operations::GET_PREFERENCES,
            &Parts {
                query: &[("uid", &uid)],
                ..Parts::default()
            },
        )
    }
    /**Change a user's notification preferences

Changes what is given and leaves the rest. The preferences are answered in other words than those of the request: `groupMessages` in
`groupPreferences` comes back as `messagesSetting` in `preferences.group`, and `usePrivacyTemplate` is a boolean here and a number there.

- The user is named in the query.
- A preference can be changed only where the settings of the app have the override of it (older description). What becomes of another one is
  not documented.
- A body holds up to 50 KB (older description).
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PATCH` request to `/notifications/v1/preferences`

Arguments:
- `uid`: The uid of the user.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_preferences<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::UpdatePreferences,
    ) -> Call<'a, crate::types::Envelope<crate::types::UserPreferences>> {
        self.call(
            &operations::UPDATE_PREFERENCES,
            &Parts {
                query: &[("uid", &uid)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unmute conversations for a user

Unmutes conversations. The others stay as they are.

- The user is named in the query.
- Up to 100 in a request (older description).
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/v1/preferences/mute`

Arguments:
- `uid`: The uid of the user.
- `body`: The conversations.
*/
    #[inline]
    pub fn unmute_conversations<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::UnmuteConversations,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UNMUTE_CONVERSATIONS,
            &Parts {
                query: &[("uid", &uid)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the conversations that a user has muted

Answers the conversations that a user has muted.

- The user is named in the query.
- What a row holds is shown nowhere: the documented sample is an empty list. It is presumed to hold what was sent.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/preferences/mute`

Arguments:
- `uid`: The uid of the user.
*/
    #[inline]
    pub fn list_muted_conversations<'a>(
        &'a self,
        uid: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::MutedConversations>> {
        self.call(
            &operations::LIST_MUTED_CONVERSATIONS,
            &Parts {
                query: &[("uid", &uid)],
                ..Parts::default()
            },
        )
    }
    /**Mute conversations for a user

Mutes conversations, some of them for a time. The others stay as they are.

- The user is named in the query.
- Up to 100 in a request (older description).
- `id` is the uid or the guid; an older text speaks of ids such as `user_superhero2`.
- Without `until` a conversation is muted for good (older description). It is in milliseconds, unlike most times of this API.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PUT` request to `/notifications/v1/preferences/mute`

Arguments:
- `uid`: The uid of the user.
- `body`: The conversations.
*/
    #[inline]
    pub fn mute_conversations<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::MuteConversations,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MUTE_CONVERSATIONS,
            &Parts {
                query: &[("uid", &uid)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read a user's time zone

Answers the time zone that a user's schedule is read in.

- The user is named in the query.
- It is `UTC` for a user who never set one (older description).
- CometChat's description declares a list; its sample is one object.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/preferences/timezone`

Arguments:
- `uid`: The uid of the user.
*/
    #[inline]
    pub fn get_timezone<'a>(
        &'a self,
        uid: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Timezone>> {
        self.call(
            &operations::GET_TIMEZONE,
            &Parts {
                query: &[("uid", &uid)],
                ..Parts::default()
            },
        )
    }
    /**Change a user's time zone

Sets the time zone that a user's schedule is read in.

- The user is named in the query.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PATCH` request to `/notifications/v1/preferences/timezone`

Arguments:
- `uid`: The uid of the user.
- `body`: The time zone.
*/
    #[inline]
    pub fn update_timezone<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::UpdateTimezone,
    ) -> Call<'a, crate::types::Envelope<crate::types::Timezone>> {
        self.call(
            &operations::UPDATE_TIMEZONE,
            &Parts {
                query: &[("uid", &uid)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Reset the notification settings

Puts every setting of the app back to what it was in the beginning. The preferences of users stay (older description).

- An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `DELETE` request to `/notifications/v1/settings`

*/
    #[inline]
    pub fn reset_settings<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(&operations::RESET_SETTINGS, &Parts { ..Parts::default() })
    }
    /**Read the notification settings

Answers what notifies the users of the app, how it is limited, and in which words.

- CometChat's description declares a list; its sample is one object.
- An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `GET` request to `/notifications/v1/settings`

*/
    #[inline]
    pub fn get_settings<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::Settings>> {
        self.call(&operations::GET_SETTINGS, &Parts { ..Parts::default() })
    }
    /**Change the notification settings

Changes what is given and leaves the rest. The new settings are not answered.

- A body holds up to 100 KB (older description).
- The overrides of calls and `dndPreferenceSetting` are answered by `get-settings`, but are no part of the declared request.
- An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.


Sends a `PATCH` request to `/notifications/v1/settings`

Arguments:
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_settings<'a>(
        &'a self,
        body: &'a types::UpdateSettings,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::UPDATE_SETTINGS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List roles

Answers the roles of the app, page by page. The role `default` is always among them.

- A role that is deleted while the list is walked moves those behind it up by one, so that one of them may be missed.


Sends a `GET` request to `/roles`

*/
    #[inline]
    pub fn list_roles<'a>(
        &'a self,
        query: &'a types::ListRoles,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Role>> {
        self.call(
            &operations::LIST_ROLES,
            &Parts {
                query: &[("page", &query.page), ("perPage", &query.per_page)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Create a role

Creates a role that users can have.

- A repeat is refused because the role exists by then. The code of that is known from an imitation of the service only.


Sends a `POST` request to `/roles`

Arguments:
- `body`: The new role.
*/
    #[inline]
    pub fn create_role<'a>(
        &'a self,
        body: &'a types::CreateRole,
    ) -> Call<'a, crate::types::Envelope<crate::types::Role>> {
        self.call(
            &operations::CREATE_ROLE,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a role

Deletes a role. Users who had it have the role `default` from then on, which cannot be deleted itself.


Sends a `DELETE` request to `/roles/{role}`

Arguments:
- `role`: The id of the role, such as `default`.
*/
    #[inline]
    pub fn delete_role<'a>(
        &'a self,
        role: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_ROLE,
            &Parts {
                path: &[role],
                ..Parts::default()
            },
        )
    }
    /**Read a role

Answers one role.


Sends a `GET` request to `/roles/{role}`

Arguments:
- `role`: The id of the role, such as `default`.
*/
    #[inline]
    pub fn get_role<'a>(
        &'a self,
        role: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Role>> {
        self.call(
            &operations::GET_ROLE,
            &Parts {
                path: &[role],
                ..Parts::default()
            },
        )
    }
    /**Change a role

Changes what is given and leaves the rest. Metadata is replaced as a whole.

- The settings of the role `default` cannot be changed.
- CometChat's own description declares defaults that would wipe every field. Nothing is sent here that the caller did not set.


Sends a `PUT` request to `/roles/{role}`

Arguments:
- `role`: The id of the role, such as `default`.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_role<'a>(
        &'a self,
        role: &'a str,
        body: &'a types::UpdateRole,
    ) -> Call<'a, crate::types::Envelope<crate::types::Role>> {
        self.call(
            &operations::UPDATE_ROLE,
            &Parts {
                path: &[role],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the permissions that a role can be given

Answers which permissions there are for roles: what each means, which values it takes, and which one applies where none was set.

- These are the definitions, the same for every role. What was set for the role itself is only seen in the responses to setting and unsetting.
- The response has the form of a page, but no parameter is documented that would ask for another one.


Sends a `GET` request to `/roles/{role}/permissions`

Arguments:
- `role`: The id of the role, such as `default`.
*/
    #[inline]
    pub fn list_role_permissions<'a>(
        &'a self,
        role: &'a str,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Permission>> {
        self.call(
            &operations::LIST_ROLE_PERMISSIONS,
            &Parts {
                path: &[role],
                ..Parts::default()
            },
        )
    }
    /**Set permissions of a role

Sets what users with a role may do. Permissions that are not named keep the value that they have.

- The response says for each permission that was sent what became of it. Beside these stands the key `permissions`, with all that is set
  for the role now. How it says that one failed is not documented; an error in place of the acknowledgement is what recordings of other
  operations show.
- What a user is denied in this way is refused with `ERR_PERMISSION_DENIED`, whose `params` say what and why.
- Whether a value is `allow` or `deny`, another word such as `friends` for those that end in `.mode`, or a list depends on the permission.


Sends a `PUT` request to `/roles/{role}/permissions`

Arguments:
- `role`: The id of the role, such as `default`.
- `body`: The permissions.
*/
    #[inline]
    pub fn set_role_permissions<'a>(
        &'a self,
        role: &'a str,
        body: &'a types::SetRolePermissions,
    ) -> Call<'a, types::ChangedPermissionsEnvelope> {
        self.call(
            &operations::SET_ROLE_PERMISSIONS,
            &Parts {
                path: &[role],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unset a permission of a role

Takes back what was set for one permission, so that its default applies again.

- The response holds what is still set, and no word on whether it was done.


Sends a `DELETE` request to `/roles/{role}/permissions/{permission}`

Arguments:
- `role`: The id of the role, such as `default`.
- `permission`: The id of the permission, such as `listUsers` or `listUsers.mode`.
*/
    #[inline]
    pub fn unset_role_permission<'a>(
        &'a self,
        role: &'a str,
        permission: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::SetPermissions>> {
        self.call(
            &operations::UNSET_ROLE_PERMISSION,
            &Parts {
                path: &[role, permission],
                ..Parts::default()
            },
        )
    }
    /**Allow a role its restricted features again

Gives restricted features back to users with a role. A feature that is not restricted stays as it is (older description).

- There is one response for all of them, unlike for restricting.


Sends a `DELETE` request to `/roles/{role}/restrictedfeatures`

Arguments:
- `role`: The id of the role, such as `default`.
- `body`: What is to be allowed.
*/
    #[inline]
    pub fn allow_features<'a>(
        &'a self,
        role: &'a str,
        body: &'a types::AllowFeatures,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::ALLOW_FEATURES,
            &Parts {
                path: &[role],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List what a role may not do

Answers the features that are restricted for a role.

- Only those that are restricted are there; which ones there are to restrict is documented nowhere.
- The response has the form of a page, but no parameter is documented that would ask for another one.


Sends a `GET` request to `/roles/{role}/restrictedfeatures`

Arguments:
- `role`: The id of the role, such as `default`.
*/
    #[inline]
    pub fn list_restricted_features<'a>(
        &'a self,
        role: &'a str,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::RestrictedFeature>> {
        self.call(
            &operations::LIST_RESTRICTED_FEATURES,
            &Parts {
                path: &[role],
                ..Parts::default()
            },
        )
    }
    /**Restrict features for a role

Takes features away from users with a role. Who tries to use one is refused with the status 403 (older description).

- The role `default` cannot be restricted (older description).
- The response says for each what became of it. How it says that one failed is not documented; an error in place of the
  acknowledgement is what recordings of other operations show.


Sends a `POST` request to `/roles/{role}/restrictedfeatures`

Arguments:
- `role`: The id of the role, such as `default`.
- `body`: What is to be restricted.
*/
    #[inline]
    pub fn restrict_features<'a>(
        &'a self,
        role: &'a str,
        body: &'a types::RestrictFeatures,
    ) -> Call<'a, types::RestrictedFeaturesEnvelope> {
        self.call(
            &operations::RESTRICT_FEATURES,
            &Parts {
                path: &[role],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read how much the app was used

Answers how many users were active and how long their calls were, over a stretch of time.

- Whether the bounds are seconds or milliseconds is not clear: the newest text speaks of Unix time, the older one of milliseconds, and the
  response repeats them with 13 digits. Milliseconds are what fits both.
- The stretch is 90 days at most, its end is after its beginning, and what is older than 12 months is not kept (older description).


Sends a `GET` request to `/stats`

*/
    #[inline]
    pub fn get_usage_metrics<'a>(
        &'a self,
        query: &'a types::GetUsageMetrics,
    ) -> Call<'a, crate::types::Envelope<crate::types::UsageMetrics>> {
        self.call(
            &operations::GET_USAGE_METRICS,
            &Parts {
                query: &[("fromDate", &query.from_date), ("toDate", &query.to_date)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Read how many messages were sent, delivered and read

Answers the numbers of messages and receipts in the last hour, for each five minutes. They may be up to five minutes late (older
description).


Sends a `GET` request to `/stats/messages`

*/
    #[inline]
    pub fn get_receipt_metrics<'a>(
        &'a self,
    ) -> Call<'a, crate::types::Envelope<crate::types::ReceiptMetrics>> {
        self.call(&operations::GET_RECEIPT_METRICS, &Parts { ..Parts::default() })
    }
    /**List threads

Answers the messages that have replies, each with the number of its replies and the last one.

- `affix: append` asks for threads that were changed after the moment in `updatedAt`, `prepend` for those changed before it. `meta.next` of a
  response leads on.
- In `lastReply` a field that is not set comes as null or as an empty text, unlike in other messages.
- The fields in which the counts of `withUnreadReplyCount` and `withMentionCount` come are not documented; they are kept with what else
  is not known.
- A thread may be that of a message that the moderation engine has blocked.


Sends a `GET` request to `/threads`

Arguments:
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_threads<'a>(
        &'a self,
        query: &'a types::ListThreads,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_THREADS,
            &Parts {
                query: &[
                    ("affix", &query.affix),
                    ("limit", &query.limit),
                    ("participatedByMe", &query.participated_by_me),
                    ("updatedAt", &query.updated_at),
                    ("withMentionCount", &query.with_mention_count),
                    ("withUnreadReplyCount", &query.with_unread_reply_count),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Deactivate users

Deactivates users: they can no longer log in, and lists leave them out, but their uids stay theirs and their messages stay. It can be
undone by `reactivate-users`.

- Somebody who is inactive already, or who does not exist, is left out of `deactivatedUids`. Recordings of the live service name both
  in lists of their own.


Sends a `DELETE` request to `/users`

Arguments:
- `body`: Who is to be deactivated.
*/
    #[inline]
    pub fn deactivate_users<'a>(
        &'a self,
        body: &'a types::DeactivateUsers,
    ) -> Call<'a, crate::types::Envelope<crate::types::DeactivatedUsers>> {
        self.call(
            &operations::DEACTIVATE_USERS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List users

Answers the users of the app, page by page. Deactivated ones are left out unless they are asked for.

- Several filters narrow the list together. `roles` matches any of its values, `tags` only users that have all of them.
- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
- The cursor beside `meta` has no parameter that would take it.
- A user that is removed while the list is walked moves those behind it up by one, so that one of them may be missed.


Sends a `GET` request to `/users`

*/
    #[inline]
    pub fn list_users<'a>(
        &'a self,
        query: &'a types::ListUsers,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::User>> {
        self.call(
            &operations::LIST_USERS,
            &Parts {
                query: &[
                    ("createdAt[from]", &query.created_at_from),
                    ("createdAt[to]", &query.created_at_to),
                    ("onlyDeactivated", &query.only_deactivated),
                    ("page", &query.page),
                    ("perPage", &query.per_page),
                    ("role", &query.role),
                    ("roles", &query.roles),
                    ("searchIn", &query.search_in),
                    ("searchKey", &query.search_key),
                    ("status", &query.status),
                    ("tags", &Joined(&query.tags)),
                    ("updatedAt[from]", &query.updated_at_from),
                    ("updatedAt[to]", &query.updated_at_to),
                    ("withDeactivated", &query.with_deactivated),
                    ("withTags", &query.with_tags),
                ],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Create a user

Creates a user. People have to exist before they can be named as a sender, a receiver or a member.

- The uid cannot be changed later. It is unique whatever the case of its letters, and a deactivated user keeps it.
- A role has to exist before a user can have it.
- With `withAuthToken` the response holds a token for the client SDKs.
- A repeat is refused with `ERR_UID_ALREADY_EXISTS`, so that no user is made twice. After a failure that code does not tell whether
  this call or somebody else made the user.


Sends a `POST` request to `/users`

Arguments:
- `body`: The new user.
*/
    #[inline]
    pub fn create_user<'a>(
        &'a self,
        body: &'a types::CreateUser,
    ) -> Call<'a, crate::types::Envelope<crate::types::User>> {
        self.call(
            &operations::CREATE_USER,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Reactivate users

Makes deactivated users active again.

- The response names those that were not brought back because they were not deactivated; that it names nobody means that all were.
  Recordings of the live service also name those that were, and uids that do not exist.
- How many may be named at once depends on the plan, and is not documented.


Sends a `PUT` request to `/users`

Arguments:
- `body`: Who is to be active again.
*/
    #[inline]
    pub fn reactivate_users<'a>(
        &'a self,
        body: &'a types::ReactivateUsers,
    ) -> Call<'a, crate::types::Envelope<crate::types::ReactivatedUsers>> {
        self.call(
            &operations::REACTIVATE_USERS,
            &Parts {
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a user

Deletes a user for good with `permanent: true`: with the user go its messages, conversations and memberships, and the uid is free
again. Otherwise the user is deactivated only, which `reactivate-users` undoes.

- After a deactivation the response is documented like that of a deletion. Recordings of the live service name the user in
  `deactivatedUids` instead.


Sends a `DELETE` request to `/users/{uid}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Whether the user goes for good.
*/
    #[inline]
    pub fn delete_user<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::DeleteUser,
    ) -> Call<'a, crate::types::Envelope<crate::types::DeletedUser>> {
        self.call(
            &operations::DELETE_USER,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read a user

Answers one user, with fewer fields than a row of a list: neither metadata nor tags.

- A deactivated user is reported like one that does not exist.
- Whether somebody has blocked the user, and the other way round, comes only with the header `onBehalfOf`.


Sends a `GET` request to `/users/{uid}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn get_user<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::Envelope<crate::types::User>> {
        self.call(
            &operations::GET_USER,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Change a user

Changes what is given and leaves the rest.

- Metadata and tags are replaced as a whole.
- `unset` takes away the avatar, the link or the metadata. Neither tags nor the status message can be taken away.
- CometChat's own description declares defaults that would wipe fields. Nothing is sent here that the caller did not set.


Sends a `PUT` request to `/users/{uid}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_user<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::UpdateUser,
    ) -> Call<'a, crate::types::Envelope<crate::types::User>> {
        self.call(
            &operations::UPDATE_USER,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete all tokens of a user

Takes all tokens of a user away, so that every device has to log in again.


Sends a `DELETE` request to `/users/{uid}/auth_tokens`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
*/
    #[inline]
    pub fn flush_auth_tokens<'a>(
        &'a self,
        uid: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::FLUSH_AUTH_TOKENS,
            &Parts {
                path: &[uid],
                ..Parts::default()
            },
        )
    }
    /**List the tokens of a user

Answers the tokens of a user, page by page.

- The documented sample shows three fields; a newer declaration adds `platform`, `userAgent` and `appInfo`.
- How many tokens a user may have is documented in three ways: 100, of which the oldest are archived (limits page), 10, or any number.
- A token that is deleted while the list is walked moves those behind it up by one, so that one of them may be missed.


Sends a `GET` request to `/users/{uid}/auth_tokens`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
*/
    #[inline]
    pub fn list_auth_tokens<'a>(
        &'a self,
        uid: &'a str,
        query: &'a types::ListAuthTokens,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::AuthToken>> {
        self.call(
            &operations::LIST_AUTH_TOKENS,
            &Parts {
                path: &[uid],
                query: &[("page", &query.page), ("perPage", &query.per_page)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Create a token for a user

Answers a token that the client SDKs log the user in with. It does not authorise calls to this API.

- Without `force` a token that the user has already is answered again (an older description). With it a new one is made, and the old
  one is said to become invalid.
- A repeat may therefore take away the token that the first call made.


Sends a `POST` request to `/users/{uid}/auth_tokens`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Whether a new token is wanted in any case.
*/
    #[inline]
    pub fn create_auth_token<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::CreateAuthToken,
    ) -> Call<'a, crate::types::Envelope<crate::types::AuthToken>> {
        self.call(
            &operations::CREATE_AUTH_TOKEN,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Delete a token

Takes one token away, so that the device that uses it has to log in again.


Sends a `DELETE` request to `/users/{uid}/auth_tokens/{authToken}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `auth_token`: The token itself. A secret, though it stands in the path.
*/
    #[inline]
    pub fn delete_auth_token<'a>(
        &'a self,
        uid: &'a str,
        auth_token: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::DELETE_AUTH_TOKEN,
            &Parts {
                path: &[uid, auth_token],
                ..Parts::default()
            },
        )
    }
    /**Read a token

Answers one token of a user, which shows that it is valid.


Sends a `GET` request to `/users/{uid}/auth_tokens/{authToken}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `auth_token`: The token itself. A secret, though it stands in the path.
*/
    #[inline]
    pub fn get_auth_token<'a>(
        &'a self,
        uid: &'a str,
        auth_token: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::AuthToken>> {
        self.call(
            &operations::GET_AUTH_TOKEN,
            &Parts {
                path: &[uid, auth_token],
                ..Parts::default()
            },
        )
    }
    /**Say which device a token belongs to

Stores with a token what is known of the device that uses it.

- The documented response does not show what was changed.


Sends a `PUT` request to `/users/{uid}/auth_tokens/{authToken}`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `auth_token`: The token itself. A secret, though it stands in the path.
- `body`: What is known of the device.
*/
    #[inline]
    pub fn update_auth_token<'a>(
        &'a self,
        uid: &'a str,
        auth_token: &'a str,
        body: &'a types::UpdateAuthToken,
    ) -> Call<'a, crate::types::Envelope<crate::types::AuthToken>> {
        self.call(
            &operations::UPDATE_AUTH_TOKEN,
            &Parts {
                path: &[uid, auth_token],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unblock users for a user

Takes blocks back. Only somebody who was blocked can be unblocked.

- The documented sample is that of blocking, and its words speak of blocking too.


Sends a `DELETE` request to `/users/{uid}/blockedusers`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Who is to be unblocked.
*/
    #[inline]
    pub fn unblock_users<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::UnblockUsers,
    ) -> Call<'a, types::BlockedUsersEnvelope> {
        self.call(
            &operations::UNBLOCK_USERS,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List whom a user has blocked

Answers the users that a user has blocked, page by page; not those that have blocked the user.

- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
- Somebody who is unblocked while the list is walked moves those behind up by one, so that one of them may be missed.


Sends a `GET` request to `/users/{uid}/blockedusers`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
*/
    #[inline]
    pub fn list_blocked_users<'a>(
        &'a self,
        uid: &'a str,
        query: &'a types::ListBlockedUsers,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::User>> {
        self.call(
            &operations::LIST_BLOCKED_USERS,
            &Parts {
                path: &[uid],
                query: &[("page", &query.page), ("perPage", &query.per_page)],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Block users for a user

Blocks others for a user, one way: the user gets no more messages of theirs.

- Nobody can block oneself. Somebody who is blocked already is left as it is.
- The response says for each what became of it. How it says that one failed is not documented; an error in place of the
  acknowledgement is what recordings of other operations show.


Sends a `POST` request to `/users/{uid}/blockedusers`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Who is to be blocked.
*/
    #[inline]
    pub fn block_users<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::BlockUsers,
    ) -> Call<'a, types::BlockedUsersEnvelope> {
        self.call(
            &operations::BLOCK_USERS,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Empty the conversation with another user

Takes the conversation out of the lists of the acting user, with its messages as far as that user sees them.

- With `deleteMessagesPermanently: true` the messages are deleted for both users. There is no way back.
- With `preserveOrder: true` the conversation keeps its place in the list.


Sends a `DELETE` request to `/users/{uid}/conversation`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: How it is to be emptied.
*/
    #[inline]
    pub fn reset_user_conversation<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::ResetUserConversation,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::RESET_USER_CONVERSATION,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Read the conversation with another user

Answers the conversation of the acting user with the user of the path: its last message, and how much of it is unread.

- There is no conversation before its first message; the code is `ERR_CONVERSATION_NOT_ACCESSIBLE` then.
- CometChat declares the conversation by itself; its samples show it as the only row of a list. Both are read.


Sends a `GET` request to `/users/{uid}/conversation`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn get_user_conversation<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::GET_USER_CONVERSATION,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Label the conversation with another user

Sets the tags of the conversation, for the acting user alone: nobody else sees them. They replace those that were there; an empty list
takes all away.

- The documented response does not show the tags, and is that of a conversation with a group. `list-conversations` shows them with `withTags`.


Sends a `PUT` request to `/users/{uid}/conversation`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: What is to be changed.
*/
    #[inline]
    pub fn update_user_conversation<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::UpdateUserConversation,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::UPDATE_USER_CONVERSATION,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with another user as delivered

Says that messages of the conversation have reached the acting user, who is their receiver: all up to the one in `messageId`.

- The mark covers earlier messages as well that are still with the moderation engine, or were blocked by it.
- What is marked without `messageId` is not documented.


Sends a `POST` request to `/users/{uid}/conversation/delivered`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Up to which message.
*/
    #[inline]
    pub fn mark_user_conversation_as_delivered<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkUserConversationAsDelivered,
    ) -> Call<'a, crate::types::Envelope<crate::types::MarkedConversation>> {
        self.call(
            &operations::MARK_USER_CONVERSATION_AS_DELIVERED,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Unpin the conversation with another user

Takes a pin of the acting user back.


Sends a `DELETE` request to `/users/{uid}/conversation/pin`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn unpin_user_conversation<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::UNPIN_USER_CONVERSATION,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Pin the conversation with another user

Puts the conversation at the head of the acting user's list. Nobody else sees it there.

- A user may pin 5 conversations. Those that the app pinned for everybody do not count, and come first.
- Pinning again keeps the moment of the first time.
- Whether a conversation can be pinned before its first message is documented both ways.


Sends a `POST` request to `/users/{uid}/conversation/pin`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
*/
    #[inline]
    pub fn pin_user_conversation<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
    ) -> Call<'a, crate::types::Envelope<crate::types::Conversation>> {
        self.call(
            &operations::PIN_USER_CONVERSATION,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with another user as unread

Makes the messages of the conversation unread for the acting user that come after the one in `messageId`.

- The description of the field says that the messages up to it are meant; the sample of the response says those after it.
- How many are unread then is not answered.
- A user may do this 5 times a minute.


Sends a `DELETE` request to `/users/{uid}/conversation/read`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: From which message on.
*/
    #[inline]
    pub fn mark_user_conversation_as_unread<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkUserConversationAsUnread,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::MARK_USER_CONVERSATION_AS_UNREAD,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Mark the conversation with another user as read

Says that the acting user, who is the receiver, has read messages of the conversation: all up to the one in `messageId`.

- The conversation is no longer unread then, so it drops out of a list of unread conversations.
- The mark covers earlier messages as well that are still with the moderation engine, or were blocked by it.
- What is marked without `messageId` is not documented.


Sends a `POST` request to `/users/{uid}/conversation/read`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters.
- `body`: Up to which message.
*/
    #[inline]
    pub fn mark_user_conversation_as_read<'a>(
        &'a self,
        uid: &'a str,
        on_behalf_of: &'a str,
        body: &'a types::MarkUserConversationAsRead,
    ) -> Call<'a, crate::types::Envelope<crate::types::MarkedConversation>> {
        self.call(
            &operations::MARK_USER_CONVERSATION_AS_READ,
            &Parts {
                path: &[uid],
                headers: &[("onBehalfOf", &on_behalf_of)],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**Remove friends from a user

Ends the friendship of a user with others, both ways. Their conversations stay.

- There is one response for all of them.


Sends a `DELETE` request to `/users/{uid}/friends`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Who is to be a friend no longer.
*/
    #[inline]
    pub fn remove_friends<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::RemoveFriends,
    ) -> Call<'a, crate::types::Envelope<crate::types::Acknowledgement>> {
        self.call(
            &operations::REMOVE_FRIENDS,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the friends of a user

Answers the friends of a user, page by page.

- The count in `meta.pagination.total` is not reliable: a documented sample says 0 beside five rows. Go on until a page is empty.
- A friend that is removed while the list is walked moves those behind up by one, so that one of them may be missed.


Sends a `GET` request to `/users/{uid}/friends`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
*/
    #[inline]
    pub fn list_friends<'a>(
        &'a self,
        uid: &'a str,
        query: &'a types::ListFriends,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::User>> {
        self.call(
            &operations::LIST_FRIENDS,
            &Parts {
                path: &[uid],
                query: &[
                    ("page", &query.page),
                    ("perPage", &query.per_page),
                    ("searchKey", &query.search_key),
                ],
                extra: Some(&query.extra),
                ..Parts::default()
            },
        )
    }
    /**Add friends to a user

Makes friends of a user and others, both ways.

- Every one of them has to exist, and nobody can be a friend of oneself.
- The response says for each what became of it. How it says that one failed is not documented; an error in place of the
  acknowledgement is what recordings of other operations show.


Sends a `POST` request to `/users/{uid}/friends`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `body`: Who is to become a friend.
*/
    #[inline]
    pub fn add_friends<'a>(
        &'a self,
        uid: &'a str,
        body: &'a types::AddFriends,
    ) -> Call<'a, crate::types::Envelope<crate::types::AddedFriends>> {
        self.call(
            &operations::ADD_FRIENDS,
            &Parts {
                path: &[uid],
                body: Field::part(body),
                ..Parts::default()
            },
        )
    }
    /**List the messages of a user

Answers the messages of a user; with the header `onBehalfOf` those between the acting user and this one.

- `affix: append` asks for what comes after the message in `id`, `prepend` for what comes before it. `meta.next` or `meta.cursor` of
  a response leads on.
- For the app `perPage` says how many come, for a user `limit`. In a sample of the first kind `meta.pagination.total` is 0 beside two rows.
- Calls come among the messages. In a call the secret of its channel stands in the clear, in `data.entities.on.entity.wsChannel`.


Sends a `GET` request to `/users/{uid}/messages`

Arguments:
- `uid`: The uid of the user, up to 100 characters. The server ignores the case of its letters.
- `on_behalf_of`: The uid of the user this operation acts as: an existing user of the app, up to 100 characters. Without it the app acts.
*/
    #[inline]
    pub fn list_user_messages<'a>(
        &'a self,
        uid: &'a str,
        query: &'a types::ListUserMessages,
        on_behalf_of: Option<&'a str>,
    ) -> Call<'a, crate::types::ListEnvelope<crate::types::Message>> {
        self.call(
            &operations::LIST_USER_MESSAGES,
            &Parts {
                path: &[uid],
                query: &[
                    ("affix", &query.affix),
                    ("attachmentTypes", &query.attachment_types),
                    ("categories", &query.categories),
                    ("category", &query.category),
                    ("count", &query.count),
                    ("fromTimestamp", &query.from_timestamp),
                    ("hasAttachments", &query.has_attachments),
                    ("hasLinks", &query.has_links),
                    ("hasMentions", &query.has_mentions),
                    ("hasReactions", &query.has_reactions),
                    ("hideQuotedMessages", &query.hide_quoted_messages),
                    ("hideReplies", &query.hide_replies),
                    ("id", &query.id),
                    ("limit", &query.limit),
                    ("mentionedUids", &Joined(&query.mentioned_uids)),
                    ("mentionsWithBlockedInfo", &query.mentions_with_blocked_info),
                    ("mentionsWithTagInfo", &query.mentions_with_tag_info),
                    ("myMentionsOnly", &query.my_mentions_only),
                    ("perPage", &query.per_page),
                    ("searchKey", &query.search_key),
                    ("sender", &query.sender),
                    ("tags", &query.tags),
                    ("toTimestamp", &query.to_timestamp),
                    ("type", &query.type_),
                    ("types", &query.types),
                    ("undelivered", &query.undelivered),
                    ("unread", &query.unread),
                    ("withTags", &query.with_tags),
                ],
                extra: Some(&query.extra),
                headers: &[("onBehalfOf", &on_behalf_of)],
                ..Parts::default()
            },
        )
    }
}
