//! Files of a media message.

use crate::{InvalidInput, types};

/// A file of a media message. CometChat does not take the file itself, only an address where it can fetch it.
///
/// ```
/// use cometchat::Attachment;
///
/// let photo = Attachment::new("https://files.example.com/p/photo.png", "photo.png", "image/png").size_in_bytes(48_213);
/// # let _ = photo;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    wire: types::Attachment,
}

impl Attachment {
    /// The address, the file's name and its media type. The extension is what follows the last dot of the name; the server
    /// wants it without the dot.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        name: impl Into<String>,
        mime_type: impl Into<String>,
    ) -> Self {
        let name = name.into();
        let extension = name
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
            .to_owned();
        Self {
            wire: types::Attachment::new(url, name, mime_type, extension),
        }
    }

    /// The extension, where the name has none or another.
    #[must_use]
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.wire.extension = extension.into();
        self
    }

    /// The size in bytes. The server wants it as a string of digits, and that is how it is sent.
    #[must_use]
    pub fn size_in_bytes(mut self, bytes: u64) -> Self {
        self.wire.size = Some(bytes.to_string());
        self
    }

    pub(super) fn into_wire(self) -> types::Attachment {
        self.wire
    }

    pub(super) fn check(wire: &types::Attachment, index: usize) -> Result<(), InvalidInput> {
        let invalid = |field: &str, rule: &'static str| {
            Err(InvalidInput::new(
                format!("data.attachments.{index}.{field}"),
                rule,
            ))
        };
        let url = wire.url.as_str();
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return invalid("url", "must begin with `https://` or `http://`");
        }
        let named = [
            ("name", &wire.name),
            ("mimeType", &wire.mime_type),
            ("extension", &wire.extension),
        ];
        match named.into_iter().find(|(_, value)| value.is_empty()) {
            Some((field, _)) => invalid(field, "must not be empty"),
            None => Ok(()),
        }
    }
}
