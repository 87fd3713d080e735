//! Webhooks as they are set up.

use std::error::Error;
use std::fmt;

use hyper::Uri;
use serde::{Deserialize, Serialize};

/// An address that the sandbox posts to, as CometChat's dashboard knows it.
///
/// ```
/// use cometchat_sandbox::WebhookDetails;
///
/// let events = WebhookDetails::new("all-events", "http://127.0.0.1:8080/webhooks/cometchat")
///     .basic("cometchat", "password1")
///     .only(["message_sent", "group_created"])
///     .retry_on_failure();
/// let bot = WebhookDetails::bot("assistant", "http://127.0.0.1:8080/bot");
/// let engine = WebhookDetails::moderation("http://127.0.0.1:8080/moderation");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct WebhookDetails {
    /// Its id, which events name.
    pub id: String,
    /// Where to post, `http` only.
    pub url: String,
    /// What it is for.
    #[serde(default)]
    pub kind: WebhookKind,
    /// The user name to authenticate with; nothing is sent without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// The events that are sent; all if there are none.
    #[serde(default)]
    pub triggers: Vec<String>,
    /// Whether it is switched on.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Whether what fails is tried again, after 10 seconds and after 30 more.
    #[serde(default)]
    pub retry_on_failure: bool,
    /// Which of the documented forms events have.
    #[serde(default)]
    pub form: EventForm,
}

/// What a webhook is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum WebhookKind {
    /// It gets events.
    #[default]
    Events,
    /// It gets the messages to a bot.
    Bot {
        /// The uid of the bot.
        uid: String,
    },
    /// It judges messages.
    Moderation {
        /// From which percent on a message that matches is withheld.
        percent: u32,
        /// What becomes of a message when it does not answer.
        on_failure: OnEngineFailure,
    },
}

/// What becomes of a message that a moderation engine gave no answer for: the setting of the rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OnEngineFailure {
    /// It is approved.
    #[default]
    ApproveMessage,
    /// It is withheld.
    DropMessage,
}

/// Which of the documented forms events have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum EventForm {
    /// Short users, and edits and deletions as action messages, as the newest page has them.
    #[default]
    Newest,
    /// Whole users, and edits and deletions as action messages, as the former page has them.
    Former,
    /// Whole users, and edits and deletions as the message itself, as they were seen.
    Seen,
}

fn yes() -> bool {
    true
}

impl WebhookDetails {
    /// A webhook that gets all events.
    #[must_use]
    pub fn new(id: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            url: url.into(),
            kind: WebhookKind::Events,
            username: None,
            password: None,
            triggers: Vec::new(),
            enabled: true,
            retry_on_failure: false,
            form: EventForm::default(),
        }
    }

    /// The address of a bot, which gets the messages to it and to the groups that it is in. The bot has to be
    /// [bound](crate::SandboxBuilder::bot).
    #[must_use]
    pub fn bot(uid: impl Into<String>, url: impl Into<String>) -> Self {
        let uid = uid.into();
        let kind = WebhookKind::Bot { uid: uid.clone() };
        Self {
            kind,
            ..Self::new(format!("bot-{uid}"), url)
        }
    }

    /// The address of a moderation engine, which is asked about each text. What it finds with 80 percent or more is withheld, and what
    /// it does not answer is approved.
    #[must_use]
    pub fn moderation(url: impl Into<String>) -> Self {
        let kind = WebhookKind::Moderation {
            percent: 80,
            on_failure: OnEngineFailure::default(),
        };
        Self {
            kind,
            ..Self::new("custom-moderation", url)
        }
    }

    /// What to authenticate with.
    #[must_use]
    pub fn basic(mut self, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self.password = Some(password.into());
        self
    }

    /// Sends these events only.
    #[must_use]
    pub fn only<T: Into<String>>(mut self, triggers: impl IntoIterator<Item = T>) -> Self {
        self.triggers = triggers.into_iter().map(Into::into).collect();
        self
    }

    /// Tries what fails again, after 10 seconds and after 30 more of the sandbox's time.
    #[must_use]
    pub fn retry_on_failure(mut self) -> Self {
        self.retry_on_failure = true;
        self
    }

    /// Which of the documented forms events have.
    #[must_use]
    pub fn form(mut self, form: EventForm) -> Self {
        self.form = form;
        self
    }

    /// Reads a list of webhooks, in JSON or YAML.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, or with one of them.
    #[cfg(feature = "cli")]
    pub fn list_from_file(path: impl AsRef<std::path::Path>) -> Result<Vec<Self>, InvalidWebhook> {
        let path = path.as_ref();
        let at = |error: &dyn fmt::Display| InvalidWebhook {
            why: format!("{}: {error}", path.display()),
        };
        let text = std::fs::read_to_string(path).map_err(|error| at(&error))?;
        let list: Vec<Self> = serde_saphyr::from_str(&text).map_err(|error| at(&error))?;
        for one in &list {
            one.check().map_err(|error| at(&error))?;
        }
        Ok(list)
    }

    pub(crate) fn check(&self) -> Result<(), InvalidWebhook> {
        let refused = |why: String| Err(InvalidWebhook { why });
        if self.id.is_empty() || self.id.len() > 50 {
            return refused("the id of a webhook has 1 to 50 characters".to_owned());
        }
        let url: Result<Uri, _> = self.url.parse();
        let is_http = url.is_ok_and(|url| url.scheme_str() == Some("http") && url.host().is_some());
        if !is_http || self.url.len() > 255 {
            return refused(format!(
                "the URL of the webhook {:?} must begin with http:// and have at most 255 characters",
                self.id
            ));
        }
        if self.username.is_some() != self.password.is_some() {
            return refused(format!(
                "the webhook {:?} needs a user name and a password, or neither",
                self.id
            ));
        }
        Ok(())
    }

    pub(super) fn wants(&self, trigger: &str) -> bool {
        let is_meant = self.triggers.is_empty() || self.triggers.iter().any(|one| one == trigger);
        self.enabled && self.kind == WebhookKind::Events && is_meant
    }
}

impl fmt::Debug for WebhookDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the password.
        f.debug_struct("WebhookDetails")
            .field("id", &self.id)
            .field("url", &self.url)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Why a webhook cannot be set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidWebhook {
    pub(super) why: String,
}

impl fmt::Display for InvalidWebhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl Error for InvalidWebhook {}
