//! A fault as JSON.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Effect, Fault, InvalidFault};

/// A fault in the flat form of the control routes. What does not belong to its kind is refused.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct FaultJson {
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_type: Option<Box<str>>,
    /// Bytes of a body: after which it stops, or of each piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pause_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    header: Option<Header>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_contains: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skip: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_processing: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jitter_ms: Option<u64>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    #[default]
    Latency,
    TooManyRequests,
    Error,
    Page,
    Redirect,
    Reset,
    Silence,
    Stall,
    Truncate,
    ContentType,
    Drip,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Header {
    name: String,
    value: String,
}

impl FaultJson {
    pub(crate) fn fault(mut self) -> Result<Fault, InvalidFault> {
        let effect = self.take_effect()?;
        let unused = [
            ("status", self.status.is_some()),
            ("code", self.code.is_some()),
            ("html", self.html.is_some()),
            ("retryAfter", self.retry_after.is_some()),
            ("location", self.location.is_some()),
            ("contentType", self.content_type.is_some()),
            ("bytes", self.bytes.is_some()),
            ("pauseMs", self.pause_ms.is_some()),
        ];
        if let Some((name, _)) = unused.into_iter().find(|(_, given)| *given) {
            return Err(InvalidFault(format!(
                "{name} does not belong to a fault of this kind"
            )));
        }
        let milliseconds = |ms: Option<u64>| Duration::from_millis(ms.unwrap_or_default());
        let fault = Fault {
            effect,
            operation: self.operation,
            header: self.header.map(|header| (header.name, header.value)),
            body_contains: self.body_contains,
            sender: self.sender.map(|uid| uid.to_lowercase()),
            skip: self.skip.unwrap_or_default(),
            times: self.times,
            probability: self.probability.unwrap_or(1.0),
            after_processing: self.after_processing.unwrap_or_default(),
            latency: milliseconds(self.latency_ms),
            jitter: milliseconds(self.jitter_ms),
        };
        fault.check()?;
        Ok(fault)
    }

    /// The effect; the fields that describe it are empty afterwards.
    fn take_effect(&mut self) -> Result<Effect, InvalidFault> {
        let missing = |name: &str| InvalidFault(format!("a fault of this kind needs {name}"));
        Ok(match self.kind {
            Kind::Latency => Effect::Latency,
            Kind::TooManyRequests => Effect::TooManyRequests {
                retry_after_seconds: self.retry_after.take().unwrap_or(1),
            },
            Kind::Error => Effect::Error {
                status: self.status.take().unwrap_or(500),
                code: self.code.take().unwrap_or_else(|| "ERR_EXCEPTION".into()),
                html: self.html.take().unwrap_or_default(),
            },
            Kind::Page => Effect::Page {
                status: self.status.take().unwrap_or(200),
            },
            Kind::Redirect => Effect::Redirect {
                status: self.status.take().unwrap_or(303),
                location: self.location.take(),
            },
            Kind::Reset => Effect::Reset {
                after_bytes: self.bytes.take(),
            },
            Kind::Silence => Effect::Silence,
            Kind::Stall => Effect::Stall {
                after_bytes: self.bytes.take(),
            },
            Kind::Truncate => Effect::Truncate {
                after_bytes: self.bytes.take().ok_or_else(|| missing("bytes"))?,
            },
            Kind::ContentType => Effect::ContentType(
                self.content_type
                    .take()
                    .ok_or_else(|| missing("contentType"))?,
            ),
            Kind::Drip => Effect::Drip {
                bytes: self.bytes.take().ok_or_else(|| missing("bytes"))?,
                pause: Duration::from_millis(
                    self.pause_ms.take().ok_or_else(|| missing("pauseMs"))?,
                ),
            },
        })
    }

    pub(crate) fn of(fault: &Fault) -> Self {
        let milliseconds = |wait: Duration| {
            (!wait.is_zero()).then(|| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX))
        };
        let mut description = Self {
            operation: fault.operation.clone(),
            header: fault
                .header
                .clone()
                .map(|(name, value)| Header { name, value }),
            body_contains: fault.body_contains.clone(),
            sender: fault.sender.clone(),
            skip: (fault.skip > 0).then_some(fault.skip),
            times: fault.times,
            probability: (fault.probability < 1.0).then_some(fault.probability),
            after_processing: fault.after_processing.then_some(true),
            latency_ms: milliseconds(fault.latency),
            jitter_ms: milliseconds(fault.jitter),
            ..Self::default()
        };
        description.put_effect(&fault.effect);
        description
    }

    fn put_effect(&mut self, effect: &Effect) {
        self.kind = match effect {
            Effect::Latency => Kind::Latency,
            Effect::TooManyRequests {
                retry_after_seconds,
            } => {
                self.retry_after = Some(*retry_after_seconds);
                Kind::TooManyRequests
            }
            Effect::Error { status, code, html } => {
                self.status = Some(*status);
                self.code = Some(code.clone());
                self.html = html.then_some(true);
                Kind::Error
            }
            Effect::Page { status } => {
                self.status = Some(*status);
                Kind::Page
            }
            Effect::Redirect { status, location } => {
                self.status = Some(*status);
                self.location = location.clone();
                Kind::Redirect
            }
            Effect::Reset { after_bytes } => {
                self.bytes = *after_bytes;
                Kind::Reset
            }
            Effect::Silence => Kind::Silence,
            Effect::Stall { after_bytes } => {
                self.bytes = *after_bytes;
                Kind::Stall
            }
            Effect::Truncate { after_bytes } => {
                self.bytes = Some(*after_bytes);
                Kind::Truncate
            }
            Effect::ContentType(value) => {
                self.content_type = Some(value.clone());
                Kind::ContentType
            }
            Effect::Drip { bytes, pause } => {
                self.bytes = Some(*bytes);
                self.pause_ms = Some(u64::try_from(pause.as_millis()).unwrap_or(u64::MAX));
                Kind::Drip
            }
        };
    }
}
