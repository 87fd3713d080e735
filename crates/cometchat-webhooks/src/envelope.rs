//! What events come in.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// What an event came in: its trigger, where it comes from, and every byte of it. Reading one never fails.
///
/// Its `Debug` shows no content.
///
/// ```
/// use cometchat_webhooks::Envelope;
///
/// let envelope = Envelope::read(r#"{"trigger":"message_sent","data":{},"appId":"app","region":"eu","webhook":"w1"}"#);
/// assert_eq!(envelope.trigger(), "message_sent");
/// assert_eq!(envelope.webhook(), Some("w1"));
/// assert_eq!(envelope.data(), Some("{}"));
/// ```
#[derive(Clone)]
pub struct Envelope {
    inner: Arc<Inner>,
}

struct Inner {
    body: Bytes,
    trigger: String,
    app_id: Option<String>,
    region: Option<String>,
    webhook: Option<String>,
    kind: Option<String>,
    bot: Option<String>,
    keys: Vec<String>,
    /// Where the data stands in the body.
    data: Option<Range<usize>>,
}

impl Envelope {
    /// Reads the body of a request.
    #[must_use]
    pub fn read(body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let members = members(&body);
        let text = |key: &str| {
            let value = members.get(key)?;
            serde_json::from_str::<String>(value.get()).ok()
        };
        let data = members.get("data").map(|data| {
            // A part of the body: where it begins is how far it is from the body's beginning.
            let start = data.get().as_ptr().addr() - body.as_ptr().addr();
            start..start + data.get().len()
        });
        let mut keys: Vec<String> = members.keys().map(|key| key.clone().into_owned()).collect();
        keys.sort_unstable();
        let inner = Inner {
            trigger: text("trigger").unwrap_or_default(),
            app_id: text("appId"),
            region: text("region"),
            webhook: text("webhook"),
            kind: text("type"),
            bot: text("bot"),
            data,
            keys,
            body: Bytes::new(),
        };
        drop(members);
        Self {
            inner: Arc::new(Inner { body, ..inner }),
        }
    }

    /// The name of the event; empty if there is none.
    #[must_use]
    pub fn trigger(&self) -> &str {
        &self.inner.trigger
    }

    /// The app that it comes from.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.inner.app_id.as_deref()
    }

    /// The region of the app, such as `eu`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.inner.region.as_deref()
    }

    /// The id of the webhook; `custom` for providers of notifications.
    #[must_use]
    pub fn webhook(&self) -> Option<&str> {
        self.inner.webhook.as_deref()
    }

    /// `call` or `meet`, on events about the media of a call or a meeting.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.inner.kind.as_deref()
    }

    /// The uid of the bot that is called.
    #[must_use]
    pub fn bot(&self) -> Option<&str> {
        self.inner.bot.as_deref()
    }

    /// Whether it has a member of this name, whatever its value.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        let keys = &self.inner.keys;
        keys.binary_search_by(|known| known.as_str().cmp(key))
            .is_ok()
    }

    /// What the event tells, as JSON.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        let bytes = self.inner.body.get(self.inner.data.clone()?)?;
        std::str::from_utf8(bytes).ok()
    }

    /// Everything, as it came. What is no text in UTF-8 is shown as `�`; [`bytes`](Self::bytes) has it.
    #[must_use]
    pub fn raw(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.inner.body)
    }

    /// Every byte, as it came.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.inner.body
    }
}

/// The members of the body, if it is an object.
fn members(body: &Bytes) -> HashMap<Cow<'_, str>, &RawValue> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct Members<'a>(#[serde(borrow)] HashMap<Key<'a>, &'a RawValue>);
    #[derive(Deserialize, PartialEq, Eq, Hash)]
    #[serde(transparent)]
    struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

    // A byte order mark is no part of the JSON.
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let members = serde_json::from_slice::<Members<'_>>(text);
    let members = members.map(|members| members.0).unwrap_or_default();
    members
        .into_iter()
        .map(|(key, value)| (key.0, value))
        .collect()
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("trigger", &self.inner.trigger)
            .field("webhook", &self.inner.webhook)
            .field("bytes", &self.inner.body.len())
            .finish_non_exhaustive()
    }
}
