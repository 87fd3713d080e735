//! Tags of messages, users and groups.

use crate::input::{Object, Problems};

/// At most `most` tags of `most_chars` characters each.
pub(super) fn tags(
    object: &Object<'_>,
    (most, most_chars): (usize, usize),
    problems: &mut Problems,
) -> Vec<Box<str>> {
    let tags = object.strings("tags", problems);
    if tags.len() > most {
        object.invalid(
            "tags",
            &format!("must not have more than {most} items."),
            problems,
        );
    }
    for (index, tag) in tags.iter().enumerate() {
        if tag.chars().count() > most_chars {
            object.invalid(
                &format!("tags.{index}"),
                &format!("must not be greater than {most_chars} characters."),
                problems,
            );
        }
    }
    tags.into_iter().map(Into::into).collect()
}
