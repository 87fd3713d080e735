//! What a message says.

use super::Attachment;
use crate::InvalidInput;
use crate::types::{InteractionGoal, JsonObject, MessageCategory, MessageType, OutgoingData};
use serde_json::Value;

/// What a message says: a text, files, something of the app's own making, or something to interact with.
///
/// ```
/// use cometchat::{Attachment, Content};
/// use cometchat::serde_json::json;
///
/// let text = Content::text("Good morning!");
/// let photo = Attachment::new("https://files.example.com/p/photo.png", "photo.png", "image/png");
/// let image = Content::image(photo).caption("Our office");
/// let order = Content::custom("order", [("number", 17)]).metadata("lang", "en");
/// # let _ = (text, image, order);
/// ```
///
/// CometChat's limits page allows 65,536 characters for a message and 10 KB for its `data`; older pages allow more. The SDK
/// leaves the decision to the server.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    category: MessageCategory,
    kind: MessageType,
    data: OutgoingData,
}

impl Content {
    /// A text. It is sent as it is, runs of spaces included.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let mut content = Self::new(MessageCategory::Message, MessageType::Text);
        content.data.text = Some(text.into());
        content
    }

    /// An image.
    #[must_use]
    pub fn image(attachment: Attachment) -> Self {
        Self::media(MessageType::Image, attachment)
    }

    /// Audio.
    #[must_use]
    pub fn audio(attachment: Attachment) -> Self {
        Self::media(MessageType::Audio, attachment)
    }

    /// A video.
    #[must_use]
    pub fn video(attachment: Attachment) -> Self {
        Self::media(MessageType::Video, attachment)
    }

    /// Any other file.
    #[must_use]
    pub fn file(attachment: Attachment) -> Self {
        Self::media(MessageType::File, attachment)
    }

    /// Content of the app's own making, under a type of its own choice.
    #[must_use]
    pub fn custom<K: Into<String>, V: Into<Value>>(
        kind: impl AsRef<str>,
        data: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let mut content = Self::new(MessageCategory::Custom, MessageType::from(kind.as_ref()));
        content.data.custom_data = Some(data.into_iter().collect());
        content
    }

    /// Something to interact with: a form, a card or a scheduler, by CometChat's words for its elements. Every receiver can read
    /// all of it, the headers of its actions included.
    ///
    /// ```
    /// use cometchat::Content;
    /// use cometchat::messages::{InteractionGoal, InteractionGoalType, MessageType};
    /// use cometchat::serde_json::json;
    ///
    /// let visit = json!({
    ///     "elementType": "button", "elementId": "visit", "buttonText": "Visit us",
    ///     "action": { "actionType": "urlNavigation", "url": "https://www.example.com" },
    /// });
    /// let card = Content::interactive(MessageType::Card, [("text", json!("Our office")), ("cardActions", json!([visit]))])
    ///     .interaction_goal(InteractionGoal::new().type_(InteractionGoalType::AnyOf).element_ids(["visit"]))
    ///     .allow_sender_interaction(true);
    /// # let _ = card;
    /// ```
    #[must_use]
    pub fn interactive<K: Into<String>, V: Into<Value>>(
        kind: MessageType,
        data: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        let data = Some(data.into_iter().collect());
        let is_custom = kind == MessageType::CustomInteractive;
        let mut content = Self::new(MessageCategory::Interactive, kind);
        if is_custom {
            content.data.data = data;
        } else {
            content.data.interactive_data = data;
        }
        content
    }

    /// When an interactive message counts as completed.
    #[must_use]
    pub fn interaction_goal(mut self, goal: InteractionGoal) -> Self {
        self.data.interaction_goal = Some(goal);
        self
    }

    /// Whether the sender of an interactive message may use it as well.
    #[must_use]
    pub fn allow_sender_interaction(mut self, allowed: bool) -> Self {
        self.data.allow_sender_interaction = Some(allowed);
        self
    }

    /// One more file of a media message.
    #[must_use]
    pub fn attachment(mut self, attachment: Attachment) -> Self {
        self.data
            .attachments
            .get_or_insert_default()
            .push(attachment.into_wire());
        self
    }

    /// The words that go with a file.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.data.text = Some(caption.into());
        self
    }

    /// Sends something along that is not shown.
    #[must_use]
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.data
            .metadata
            .get_or_insert_with(JsonObject::new)
            .insert(key.into(), value.into());
        self
    }

    /// Any other field of `data`.
    #[must_use]
    pub fn extra(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.data.extra.insert(key.into(), value.into());
        self
    }

    fn new(category: MessageCategory, kind: MessageType) -> Self {
        Self {
            category,
            kind,
            data: OutgoingData::new(),
        }
    }

    fn media(kind: MessageType, attachment: Attachment) -> Self {
        Self::new(MessageCategory::Message, kind).attachment(attachment)
    }

    fn is_media(&self) -> bool {
        matches!(
            self.kind,
            MessageType::Image | MessageType::Audio | MessageType::Video | MessageType::File
        )
    }

    fn has_files(&self) -> bool {
        self.data
            .attachments
            .as_ref()
            .is_some_and(|files| !files.is_empty())
    }

    fn check(&self) -> Result<(), InvalidInput> {
        if self.category == MessageCategory::Custom {
            if self.kind.as_str().is_empty() {
                return Err(InvalidInput::new("type", "must not be empty"));
            }
            if self
                .data
                .custom_data
                .as_ref()
                .is_none_or(|data| data.is_empty())
            {
                return Err(InvalidInput::new(
                    "data.customData",
                    "must not be empty in a custom message",
                ));
            }
        } else if self.kind == MessageType::Text
            && self.data.text.as_ref().is_none_or(String::is_empty)
        {
            return Err(InvalidInput::new(
                "data.text",
                "must not be empty in a text message",
            ));
        }
        if self.category == MessageCategory::Message && self.is_media() && !self.has_files() {
            return Err(InvalidInput::new(
                "data.attachments",
                "must have at least one file in a media message",
            ));
        }
        for (index, attachment) in self.data.attachments.iter().flatten().enumerate() {
            Attachment::check(attachment, index)?;
        }
        Ok(())
    }

    /// From a request that stands in a file. What it leaves out is what the server takes then.
    pub(super) fn from_wire(
        category: Option<MessageCategory>,
        kind: Option<MessageType>,
        data: Option<OutgoingData>,
    ) -> Self {
        Self {
            category: category.unwrap_or(MessageCategory::Message),
            kind: kind.unwrap_or(MessageType::Text),
            data: data.unwrap_or_default(),
        }
    }

    /// As the wire has it.
    pub(super) fn into_parts(
        mut self,
    ) -> Result<(MessageCategory, MessageType, OutgoingData), InvalidInput> {
        self.check()?;
        let extra = std::mem::take(&mut self.data.extra);
        super::check_extra(&self.data, &extra).map_err(|error| {
            InvalidInput::new(format!("data.{}", error.field()), error.rule().to_owned())
        })?;
        self.data.extra = extra;
        Ok((self.category, self.kind, self.data))
    }
}
