//! Limits that no page of CometChat contradicts. Where its pages disagree, the server decides.

use cometchat::InvalidInput;
use cometchat::types::{GroupDetails, OutgoingData, UserDetails};

/// The longest text, in characters, by the largest of the documented limits for a message.
const LONGEST_TEXT: usize = 65_536;
/// The most labels of a message, and the longest, in characters.
const MOST_TAGS: usize = 25;
const LONGEST_TAG: usize = 100;
/// The longest name of a user or a group, in characters.
const LONGEST_NAME: usize = 100;
/// The longest key, in characters. This limit is ours: keys stand in every line of the journal.
const LONGEST_KEY: usize = 255;

pub(super) fn check_key(key: &str) -> Result<(), InvalidInput> {
    let rule = match key {
        "" => "must not be empty",
        _ if key.chars().count() > LONGEST_KEY => "must have at most 255 characters",
        _ if key.chars().any(char::is_control) => "must not have control characters",
        _ => return Ok(()),
    };
    Err(InvalidInput::new("key", rule))
}

pub(super) fn check_data(data: Option<&OutgoingData>) -> Result<(), InvalidInput> {
    let text = data.and_then(|data| data.text.as_deref());
    if is_longer(text.unwrap_or_default(), LONGEST_TEXT) {
        return Err(InvalidInput::new(
            "data.text",
            "must have at most 65536 characters",
        ));
    }
    Ok(())
}

pub(super) fn check_tags(tags: Option<&Vec<String>>) -> Result<(), InvalidInput> {
    let tags = tags.map(Vec::as_slice).unwrap_or_default();
    if tags.len() > MOST_TAGS {
        return Err(InvalidInput::new("tags", "must be at most 25"));
    }
    match tags.iter().position(|tag| is_longer(tag, LONGEST_TAG)) {
        None => Ok(()),
        Some(index) => Err(InvalidInput::new(
            format!("tags.{index}"),
            "must have at most 100 characters",
        )),
    }
}

pub(super) fn check_user(field: &str, details: Option<&UserDetails>) -> Result<(), InvalidInput> {
    details.map_or(Ok(()), |details| check_name(field, &details.name))
}

pub(super) fn check_group(field: &str, details: Option<&GroupDetails>) -> Result<(), InvalidInput> {
    details.map_or(Ok(()), |details| check_name(field, &details.name))
}

fn check_name(field: &str, name: &str) -> Result<(), InvalidInput> {
    if is_longer(name, LONGEST_NAME) {
        let field = format!("{field}.name");
        return Err(InvalidInput::new(field, "must have at most 100 characters"));
    }
    Ok(())
}

fn is_longer(text: &str, limit: usize) -> bool {
    // Characters are counted only where there may be too many: a character has one byte or more.
    text.len() > limit && text.chars().count() > limit
}
