//! Tags of messages, users and groups.

use crate::input::{Object, Problems};

/// At most 25 tags of 100 characters (CometChat's limits page).
const MAX_TAGS: usize = 25;
const MAX_TAG_CHARS: usize = 100;

pub(super) fn tags(object: &Object<'_>, problems: &mut Problems) -> Vec<Box<str>> {
    let tags = object.strings("tags", problems);
    if tags.len() > MAX_TAGS {
        object.invalid("tags", "must not have more than 25 items.", problems);
    }
    for (index, tag) in tags.iter().enumerate() {
        if tag.chars().count() > MAX_TAG_CHARS {
            object.invalid(
                &format!("tags.{index}"),
                "must not be greater than 100 characters.",
                problems,
            );
        }
    }
    tags.into_iter().map(Into::into).collect()
}
