//! Tags of messages, users and groups.

use crate::input::{Object, ValidationErrors};

/// At most `most` tags of `most_chars` characters each.
pub(crate) fn tags(
    object: &Object<'_>,
    (most, most_chars): (usize, usize),
    errors: &mut ValidationErrors,
) -> Vec<Box<str>> {
    let tags = object.strings("tags", errors);
    if tags.len() > most {
        object.invalid(
            "tags",
            &format!("must not have more than {most} items."),
            errors,
        );
    }
    for (index, tag) in tags.iter().enumerate() {
        if tag.chars().count() > most_chars {
            object.invalid(
                &format!("tags.{index}"),
                &format!("must not be greater than {most_chars} characters."),
                errors,
            );
        }
    }
    tags.into_iter().map(Into::into).collect()
}
