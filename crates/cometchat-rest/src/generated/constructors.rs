// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Constructors of the models that requests are made of.
#[allow(
    unused_imports,
    clippy::wildcard_imports,
    reason = "a model may be made of any other"
)]
use super::types::{self, *};
impl types::Attachment {
    ///With what is required, and nothing else set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new(
        url: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        mime_type: impl Into<::std::string::String>,
        extension: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            extension: extension.into(),
            mime_type: mime_type.into(),
            name: name.into(),
            size: Default::default(),
            url: url.into(),
            extra: Default::default(),
        }
    }
}
impl types::BotMessageRequest {
    ///With nothing set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            muid: Default::default(),
            multiple_receivers: Default::default(),
            quoted_message_id: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::GroupDetails {
    ///With what is required, and nothing else set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new(
        guid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
        type_: crate::types::GroupType,
    ) -> Self {
        Self {
            created_at: Default::default(),
            guid: guid.into(),
            icon: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            owner: Default::default(),
            password: Default::default(),
            tags: Default::default(),
            type_,
            extra: Default::default(),
        }
    }
}
impl types::ModerationMessageRequest {
    ///With what is required, and nothing else set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new(
        sender: impl Into<::std::string::String>,
        receiver: impl Into<::std::string::String>,
        receiver_type: crate::types::ReceiverType,
    ) -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            muid: Default::default(),
            receiver: receiver.into(),
            receiver_group_details: Default::default(),
            receiver_type,
            receiver_user_details: Default::default(),
            sender: sender.into(),
            sender_user_details: Default::default(),
            sent_at: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::MultipleReceivers {
    ///With nothing set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new() -> Self {
        Self {
            guids: Default::default(),
            uids: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::OutgoingData {
    ///With nothing set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new() -> Self {
        Self {
            attachments: Default::default(),
            custom_data: Default::default(),
            metadata: Default::default(),
            text: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::ThreadMessageRequest {
    ///With nothing set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new() -> Self {
        Self {
            category: Default::default(),
            data: Default::default(),
            multiple_receivers: Default::default(),
            receiver: Default::default(),
            receiver_type: Default::default(),
            tags: Default::default(),
            type_: Default::default(),
            extra: Default::default(),
        }
    }
}
impl types::UserDetails {
    ///With what is required, and nothing else set.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "a model with nothing set is seldom what is meant"
    )]
    pub fn new(
        uid: impl Into<::std::string::String>,
        name: impl Into<::std::string::String>,
    ) -> Self {
        Self {
            avatar: Default::default(),
            created_at: Default::default(),
            link: Default::default(),
            metadata: Default::default(),
            name: name.into(),
            role: Default::default(),
            tags: Default::default(),
            uid: uid.into(),
            extra: Default::default(),
        }
    }
}
