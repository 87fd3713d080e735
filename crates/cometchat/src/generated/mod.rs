// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The resources, each in a module of its own.
pub mod api_keys;
pub mod bots;
pub mod calls;
pub mod conversations;
pub mod data_import;
pub mod groups;
pub mod messages;
pub mod moderation;
pub mod notifications;
pub mod roles;
pub mod stats;
pub mod threads;
pub mod users;
/// What the generated files are made of.
mod parts {
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::call::{Asked, Call};
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::handle::{AsApp, AsUser, handle};
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::list::{By, List, Walk};
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::outcomes::{self, Outcomes};
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::page::Page;
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use crate::ids::*;
    #[allow(unused_imports, reason = "which of them is used depends on the operations")]
    pub(super) use cometchat_rest::types::{self, Secret};
}
impl crate::Client {
    /// The calls of one api key: nothing is sent yet.
    ///
    /// The key itself. A secret, though it stands in the path.
    #[inline]
    pub fn api_key(&self, api_key: impl Into<parts::Secret>) -> api_keys::ApiKeyHandle {
        <api_keys::ApiKeyHandle>::new(self.here().with(Ok(api_key.into().reveal())))
    }
    /// The calls of its api keys: nothing is sent yet.
    #[inline]
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        <api_keys::ApiKeys>::new(self.here())
    }
    /// The calls of one bot: nothing is sent yet.
    ///
    /// The uid of the bot. Up to 100 characters like any uid; an older limits page asks for less than 50.
    #[inline]
    pub fn bot(&self, uid: impl parts::IntoId<parts::Uid>) -> bots::BotHandle {
        <bots::BotHandle>::new(self.here().with(uid.into_id()))
    }
    /// The calls of one call: nothing is sent yet.
    ///
    /// The id of the call's session, such as `v1.us.your-app-id.0011223344556677`.
    #[inline]
    pub fn call(&self, session_id: impl AsRef<str>) -> calls::CallHandle<parts::AsApp> {
        <calls::CallHandle<parts::AsApp>>::new(self.here().with(Ok(session_id)))
    }
    /// The calls of its calls: nothing is sent yet.
    #[inline]
    pub fn calls(&self) -> calls::Calls<parts::AsApp> {
        <calls::Calls<parts::AsApp>>::new(self.here())
    }
    /// The calls of its conversations: nothing is sent yet.
    #[inline]
    pub fn conversations(&self) -> conversations::Conversations<parts::AsApp> {
        <conversations::Conversations<parts::AsApp>>::new(self.here())
    }
    /// The calls of its data import: nothing is sent yet.
    #[inline]
    pub fn data_import(&self) -> data_import::DataImport {
        <data_import::DataImport>::new(self.here())
    }
    /// The calls of one group: nothing is sent yet.
    ///
    /// The guid of the group, up to 100 characters.
    #[inline]
    pub fn group(
        &self,
        guid: impl parts::IntoId<parts::Guid>,
    ) -> groups::GroupHandle<parts::AsApp> {
        <groups::GroupHandle<parts::AsApp>>::new(self.here().with(guid.into_id()))
    }
    /// The calls of its groups: nothing is sent yet.
    #[inline]
    pub fn groups(&self) -> groups::Groups<parts::AsApp> {
        <groups::Groups<parts::AsApp>>::new(self.here())
    }
    /// The calls of one message: nothing is sent yet.
    ///
    /// The id of the message. A string of digits in every sample.
    #[inline]
    pub fn message(
        &self,
        id: impl parts::IntoId<parts::MessageId>,
    ) -> messages::MessageHandle<parts::AsApp> {
        <messages::MessageHandle<parts::AsApp>>::new(self.here().with(id.into_id()))
    }
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> messages::Messages<parts::AsApp> {
        <messages::Messages<parts::AsApp>>::new(self.here())
    }
    /// The calls of its moderation: nothing is sent yet.
    #[inline]
    pub fn moderation(&self) -> moderation::Moderation {
        <moderation::Moderation>::new(self.here())
    }
    /// The calls of its notifications: nothing is sent yet.
    #[inline]
    pub fn notifications(&self) -> notifications::Notifications<parts::AsApp> {
        <notifications::Notifications<parts::AsApp>>::new(self.here())
    }
    /// The calls of one role: nothing is sent yet.
    ///
    /// The id of the role, such as `default`.
    #[inline]
    pub fn role(&self, role: impl parts::IntoId<parts::RoleId>) -> roles::RoleHandle {
        <roles::RoleHandle>::new(self.here().with(role.into_id()))
    }
    /// The calls of its roles: nothing is sent yet.
    #[inline]
    pub fn roles(&self) -> roles::Roles {
        <roles::Roles>::new(self.here())
    }
    /// The calls of its stats: nothing is sent yet.
    #[inline]
    pub fn stats(&self) -> stats::Stats {
        <stats::Stats>::new(self.here())
    }
    /// The calls of its threads: nothing is sent yet.
    #[inline]
    pub fn threads(&self) -> threads::Threads<parts::AsApp> {
        <threads::Threads<parts::AsApp>>::new(self.here())
    }
    /// The calls of one user: nothing is sent yet.
    ///
    /// The uid of the user, up to 100 characters. The server ignores the case of its letters.
    #[inline]
    pub fn user(
        &self,
        uid: impl parts::IntoId<parts::Uid>,
    ) -> users::UserHandle<parts::AsApp> {
        <users::UserHandle<parts::AsApp>>::new(self.here().with(uid.into_id()))
    }
    /// The calls of its users: nothing is sent yet.
    #[inline]
    pub fn users(&self) -> users::Users {
        <users::Users>::new(self.here())
    }
}
impl crate::OnBehalfOf {
    /// The calls of one call: nothing is sent yet.
    ///
    /// The id of the call's session, such as `v1.us.your-app-id.0011223344556677`.
    #[inline]
    pub fn call(&self, session_id: impl AsRef<str>) -> calls::CallHandle<parts::AsUser> {
        <calls::CallHandle<parts::AsUser>>::new(self.here().with(Ok(session_id)))
    }
    /// The calls of its calls: nothing is sent yet.
    #[inline]
    pub fn calls(&self) -> calls::Calls<parts::AsUser> {
        <calls::Calls<parts::AsUser>>::new(self.here())
    }
    /// The calls of one conversation: nothing is sent yet.
    ///
    /// The id of the conversation: the two uids in alphabetical order with `_user_` between them, or `group_` followed by the guid. Take it from a conversation or a message.
    #[inline]
    pub fn conversation(
        &self,
        conversation_id: impl AsRef<str>,
    ) -> conversations::ConversationHandle {
        <conversations::ConversationHandle>::new(self.here().with(Ok(conversation_id)))
    }
    /// The calls of its conversations: nothing is sent yet.
    #[inline]
    pub fn conversations(&self) -> conversations::Conversations<parts::AsUser> {
        <conversations::Conversations<parts::AsUser>>::new(self.here())
    }
    /// The calls of one group: nothing is sent yet.
    ///
    /// The guid of the group, up to 100 characters.
    #[inline]
    pub fn group(
        &self,
        guid: impl parts::IntoId<parts::Guid>,
    ) -> groups::GroupHandle<parts::AsUser> {
        <groups::GroupHandle<parts::AsUser>>::new(self.here().with(guid.into_id()))
    }
    /// The calls of its groups: nothing is sent yet.
    #[inline]
    pub fn groups(&self) -> groups::Groups<parts::AsUser> {
        <groups::Groups<parts::AsUser>>::new(self.here())
    }
    /// The calls of one message: nothing is sent yet.
    ///
    /// The id of the message. A string of digits in every sample.
    #[inline]
    pub fn message(
        &self,
        id: impl parts::IntoId<parts::MessageId>,
    ) -> messages::MessageHandle<parts::AsUser> {
        <messages::MessageHandle<parts::AsUser>>::new(self.here().with(id.into_id()))
    }
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> messages::Messages<parts::AsUser> {
        <messages::Messages<parts::AsUser>>::new(self.here())
    }
    /// The calls of its notifications: nothing is sent yet.
    #[inline]
    pub fn notifications(&self) -> notifications::Notifications<parts::AsUser> {
        <notifications::Notifications<parts::AsUser>>::new(self.here())
    }
    /// The calls of its threads: nothing is sent yet.
    #[inline]
    pub fn threads(&self) -> threads::Threads<parts::AsUser> {
        <threads::Threads<parts::AsUser>>::new(self.here())
    }
    /// The calls of one user: nothing is sent yet.
    ///
    /// The uid of the user, up to 100 characters. The server ignores the case of its letters.
    #[inline]
    pub fn user(
        &self,
        uid: impl parts::IntoId<parts::Uid>,
    ) -> users::UserHandle<parts::AsUser> {
        <users::UserHandle<parts::AsUser>>::new(self.here().with(uid.into_id()))
    }
}
