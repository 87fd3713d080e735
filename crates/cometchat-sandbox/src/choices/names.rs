//! Choices by name, for the command line.

use std::time::Duration;

use super::{Choices, DuplicateMuid, FailedReceiver, InvalidChoice};

/// What can be set by name, with the values it takes.
const NAMES: &str = "ERR_…, duplicate-muid, failed-receiver, custom-at-moderation, echo-muid, echo-tags, \
     unsubmitted-at-moderation, reply-to-undecided, reply-to-custom, receiver-beside-several, null-is-absent, \
     empty-array-is-object, size-as-number, details-as-text, bare-errors, import-max-days, max-data-bytes, max-message-chars, max-url-chars, \
     max-metadata-bytes, max-tags, max-group-tags, max-tag-chars, max-group-tag-chars, max-mentions";

impl Choices {
    /// Sets one choice by the name and value the README of the crate lists, such as `duplicate-muid` and `refuse`. The name of an
    /// error code sets its status.
    ///
    /// # Errors
    ///
    /// If there is no such choice, or it has no such value.
    pub fn set(mut self, name: &str, value: &str) -> Result<Self, InvalidChoice> {
        let wrong =
            |expected: &str| InvalidChoice(format!("{name} must be {expected}, not {value:?}"));
        if name.starts_with("ERR_") || name.starts_with("AUTH_ERR_") {
            let status = value.parse().map_err(|_| wrong("a status"))?;
            return self.error_status(name, status);
        }
        if let Some(flag) = self.flag(name) {
            *flag = match value {
                "yes" => true,
                "no" => false,
                _ => return Err(wrong("yes or no")),
            };
            return Ok(self);
        }
        if let Some(number) = self.number(name) {
            *number = value.parse().map_err(|_| wrong("a whole number"))?;
            return Ok(self);
        }
        match (name, value) {
            ("duplicate-muid", "accept") => self.duplicate_muid = DuplicateMuid::Accept,
            ("duplicate-muid", "refuse") => self.duplicate_muid = DuplicateMuid::Refuse,
            ("duplicate-muid", "return-first") => self.duplicate_muid = DuplicateMuid::ReturnFirst,
            ("duplicate-muid", _) => return Err(wrong("accept, refuse or return-first")),
            ("failed-receiver", "error") => self.failed_receiver = FailedReceiver::Error,
            ("failed-receiver", "success-false") => {
                self.failed_receiver = FailedReceiver::SuccessFalse;
            }
            ("failed-receiver", "left-out") => self.failed_receiver = FailedReceiver::LeftOut,
            ("failed-receiver", _) => return Err(wrong("error, success-false or left-out")),
            ("import-max-days", "none") => self.import_max_age = None,
            ("import-max-days", _) => {
                let days: u32 = value.parse().map_err(|_| wrong("a whole number or none"))?;
                self.import_max_age = Some(Duration::from_secs(u64::from(days) * 86_400));
            }
            ("max-data-bytes", "none") => self.constraints.data_bytes = None,
            ("max-data-bytes", _) => {
                let bytes = value.parse().map_err(|_| wrong("a whole number or none"))?;
                self.constraints.data_bytes = Some(bytes);
            }
            _ => {
                return Err(InvalidChoice(format!(
                    "there is no choice {name:?}; there are {NAMES}"
                )));
            }
        }
        Ok(self)
    }

    fn flag(&mut self, name: &str) -> Option<&mut bool> {
        Some(match name {
            "custom-at-moderation" => &mut self.custom_at_moderation,
            "echo-muid" => &mut self.echo_muid,
            "echo-tags" => &mut self.echo_tags,
            "unsubmitted-at-moderation" => &mut self.unsubmitted_at_moderation,
            "reply-to-undecided" => &mut self.reply_to_undecided,
            "reply-to-custom" => &mut self.reply_to_custom,
            "receiver-beside-several" => &mut self.receiver_beside_several,
            "null-is-absent" => &mut self.null_is_absent,
            "empty-array-is-object" => &mut self.empty_array_is_object,
            "size-as-number" => &mut self.size_as_number,
            "details-as-text" => &mut self.details_as_text,
            "bare-errors" => &mut self.bare_errors,
            _ => return None,
        })
    }

    fn number(&mut self, name: &str) -> Option<&mut usize> {
        let constraints = &mut self.constraints;
        Some(match name {
            "max-message-chars" => &mut constraints.message_chars,
            "max-url-chars" => &mut constraints.url_chars,
            "max-metadata-bytes" => &mut constraints.metadata_bytes,
            "max-tags" => &mut constraints.tags,
            "max-group-tags" => &mut constraints.group_tags,
            "max-tag-chars" => &mut constraints.tag_chars,
            "max-group-tag-chars" => &mut constraints.group_tag_chars,
            "max-mentions" => &mut constraints.mentions,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_is_listed_can_be_set() {
        for name in NAMES.split(", ").map(str::trim) {
            let values = ["400", "yes", "accept", "error"];
            let name = name.replace('…', "UID_NOT_FOUND");
            assert!(
                values
                    .iter()
                    .any(|value| Choices::default().set(&name, value).is_ok()),
                "{name}"
            );
            let error = Choices::default().set(&name, "nonsense").unwrap_err();
            assert!(error.to_string().contains(&*name), "{error}");
        }
        assert!(Choices::default().set("nothing", "yes").is_err());
        assert!(Choices::default().set("ERR_UID_NOT_FOUND", "200").is_err());
        assert!(Choices::default().set("ERR_NO_SUCH", "400").is_err());
    }
}
