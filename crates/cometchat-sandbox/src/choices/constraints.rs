//! Sizes and counts that CometChat's pages give differently.

/// See the functions of [`Choices`](super::Choices) that set them.
#[derive(Clone, Debug)]
pub(crate) struct Constraints {
    pub(crate) data_bytes: Option<usize>,
    pub(crate) message_chars: usize,
    pub(crate) url_chars: usize,
    pub(crate) metadata_bytes: usize,
    pub(crate) tags: usize,
    pub(crate) tag_chars: usize,
    pub(crate) group_tags: usize,
    pub(crate) group_tag_chars: usize,
    pub(crate) mentions: usize,
}

impl Constraints {
    /// How many tags a message or a user may have, and how many characters each of them.
    pub(crate) fn own_tags(&self) -> (usize, usize) {
        (self.tags, self.tag_chars)
    }

    /// The same of a group.
    pub(crate) fn tags_of_group(&self) -> (usize, usize) {
        (self.group_tags, self.group_tag_chars)
    }
}

impl Default for Constraints {
    /// The values of the newest limits page.
    fn default() -> Self {
        Self {
            data_bytes: Some(10 * 1024),
            message_chars: 65_536,
            url_chars: 3000,
            metadata_bytes: 5 * 1024,
            tags: 25,
            tag_chars: 100,
            group_tags: 25,
            group_tag_chars: 100,
            mentions: 10,
        }
    }
}
