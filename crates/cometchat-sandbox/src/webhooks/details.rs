//! Webhooks as they are set up.

use std::error::Error;
use std::fmt;

use hyper::Uri;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::kind::{EventForm, NotificationChannel, OnEngineFailure, WebhookKind};

/// An address that the sandbox posts to, as CometChat's dashboard knows it.
///
/// ```
/// use cometchat_sandbox::{NotificationChannel, WebhookDetails};
///
/// let events = WebhookDetails::new("all-events", "http://127.0.0.1:8080/webhooks/cometchat")
///     .basic("cometchat", "password1")
///     .only(["message_sent", "group_created"])
///     .retry_on_failure();
/// let bot = WebhookDetails::bot("assistant", "http://127.0.0.1:8080/bot");
/// let engine = WebhookDetails::moderation("http://127.0.0.1:8080/moderation");
/// let legacy = WebhookDetails::legacy("legacy", "http://127.0.0.1:8080/legacy");
/// let push = WebhookDetails::notifications(NotificationChannel::Push, "http://127.0.0.1:8080/push");
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

    /// The address of a moderation engine. It is asked about texts that a rule with a condition of the category `custom-api` applies to,
    /// and about each text if there is no such rule. What it finds with 80 percent or more meets a condition without a threshold; what it
    /// does not answer is approved.
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

    /// The address of a legacy webhook, which is asked before a message is stored and told of messages and receipts. CometChat lets an
    /// app have webhooks or a legacy one; the sandbox lets it have both.
    #[must_use]
    pub fn legacy(id: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            kind: WebhookKind::Legacy,
            ..Self::new(id, url)
        }
    }

    /// The address of a provider of notifications of the app's own. `PUT /notifications/push/v1/providers/custom` and its kin set one
    /// up as well.
    #[must_use]
    pub fn notifications(channel: NotificationChannel, url: impl Into<String>) -> Self {
        Self {
            kind: WebhookKind::Notifications { channel },
            ..Self::new(format!("custom-{}", channel.as_str()), url)
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
        let is_http = url.is_ok_and(|url| can_be_posted_to(&url));
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

    /// Whether it is to be told of an event.
    pub(super) fn wants(&self, trigger: &str, data: &Value) -> bool {
        self.enabled && self.is_for(trigger) && self.kind.gets(trigger, data)
    }

    /// Whether it was set up for this trigger.
    pub(super) fn is_for(&self, trigger: &str) -> bool {
        self.triggers.is_empty() || self.triggers.iter().any(|one| one == trigger)
    }
}

/// The sandbox speaks no TLS.
pub(super) fn can_be_posted_to(url: &Uri) -> bool {
    url.scheme_str() == Some("http") && url.host().is_some()
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
