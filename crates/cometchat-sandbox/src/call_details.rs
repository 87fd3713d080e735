//! Calls as a test describes them: no server makes one.

use serde::{Deserialize, Serialize};

use crate::details::InvalidDetails;

/// A call that was made, in the vendor's words. What follows from its participants is worked out: minutes, durations, numbers.
///
/// ```
/// use cometchat_sandbox::{CallDetails, CallParticipant, TranscriptionDetails};
///
/// let call = CallDetails::new("v1.us.sandbox.1", "alice", "bob")
///     .kind("audio")
///     .at(1_690_000_000, 1_690_000_012, 1_690_000_102)
///     .participant(CallParticipant::joined("alice", 1_690_000_012, 1_690_000_102))
///     .participant(CallParticipant::joined("bob", 1_690_000_014, 1_690_000_102))
///     .transcription(TranscriptionDetails::new("t1", "https://example.com/t1.json", 1_690_000_200));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CallDetails {
    pub(crate) session_id: String,
    pub(crate) initiator: String,
    pub(crate) receiver: String,
    #[serde(default = "user")]
    pub(crate) receiver_type: String,
    #[serde(default = "audio", rename = "type")]
    pub(crate) kind: String,
    #[serde(default = "call")]
    pub(crate) mode: String,
    #[serde(default = "ended")]
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) initiated_at: u64,
    #[serde(default)]
    pub(crate) started_at: Option<u64>,
    #[serde(default)]
    pub(crate) ended_at: Option<u64>,
    #[serde(default)]
    pub(crate) participants: Vec<CallParticipant>,
    #[serde(default)]
    pub(crate) recordings: Vec<RecordingDetails>,
    #[serde(default)]
    pub(crate) transcriptions: Vec<TranscriptionDetails>,
}

fn user() -> String {
    "user".to_owned()
}

fn audio() -> String {
    "audio".to_owned()
}

fn call() -> String {
    "call".to_owned()
}

fn ended() -> String {
    "ended".to_owned()
}

/// Somebody who was called or joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CallParticipant {
    pub(crate) uid: String,
    #[serde(default)]
    pub(crate) joined_at: Option<u64>,
    #[serde(default)]
    pub(crate) left_at: Option<u64>,
    #[serde(default)]
    pub(crate) state: Option<String>,
}

/// A recording of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordingDetails {
    pub(crate) rid: String,
    #[serde(rename = "recording_url", alias = "recordingUrl")]
    pub(crate) url: String,
    pub(crate) start_time: u64,
    pub(crate) end_time: u64,
}

/// A transcription of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TranscriptionDetails {
    pub(crate) tid: String,
    pub(crate) transcript_url: String,
    /// When it was made, in epoch seconds.
    pub(crate) made_at: u64,
    #[serde(default)]
    pub(crate) mid: Option<String>,
}

impl CallDetails {
    /// A call of a user to another. It is an audio call that has ended, unless something else is said.
    pub fn new(
        session_id: impl Into<String>,
        initiator: impl Into<String>,
        receiver: impl Into<String>,
    ) -> Self {
        Self {
            session_id: session_id.into(),
            initiator: initiator.into(),
            receiver: receiver.into(),
            receiver_type: user(),
            kind: audio(),
            mode: call(),
            status: ended(),
            initiated_at: 0,
            started_at: None,
            ended_at: None,
            participants: Vec::new(),
            recordings: Vec::new(),
            transcriptions: Vec::new(),
        }
    }

    /// The receiver is a group.
    #[must_use]
    pub fn to_group(mut self) -> Self {
        self.receiver_type = "group".to_owned();
        self
    }

    /// The type, `audio` or `video`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// The mode, `call`, `meet` or `presenter`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = mode.into();
        self
    }

    /// What became of it: `initiated`, `ongoing`, `ended`, `unanswered`, `rejected` or `canceled`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }

    /// When it was begun, taken and ended, in epoch seconds. One that nobody took has only the first, see
    /// [`begun_at`](Self::begun_at).
    #[must_use]
    pub fn at(mut self, initiated_at: u64, started_at: u64, ended_at: u64) -> Self {
        self.initiated_at = initiated_at;
        self.started_at = Some(started_at);
        self.ended_at = Some(ended_at);
        self
    }

    /// When it was begun, in epoch seconds.
    #[must_use]
    pub fn begun_at(mut self, initiated_at: u64) -> Self {
        self.initiated_at = initiated_at;
        self
    }

    /// One more who was called or joined.
    #[must_use]
    pub fn participant(mut self, participant: CallParticipant) -> Self {
        self.participants.push(participant);
        self
    }

    /// One more recording.
    #[must_use]
    pub fn recording(mut self, recording: RecordingDetails) -> Self {
        self.recordings.push(recording);
        self
    }

    /// One more transcription.
    #[must_use]
    pub fn transcription(mut self, transcription: TranscriptionDetails) -> Self {
        self.transcriptions.push(transcription);
        self
    }

    pub(crate) fn check(&self) -> Result<(), InvalidDetails> {
        let one_of = |field, text: &str, values: &[&str]| {
            if values.contains(&text) {
                return Ok(());
            }
            let rule = format!("must be one of {}.", values.join(", "));
            Err(InvalidDetails::new(field, rule))
        };
        if self.session_id.is_empty() {
            return Err(InvalidDetails::new("sessionId", "is required."));
        }
        one_of("type", &self.kind, &["audio", "video"])?;
        one_of("mode", &self.mode, &["call", "meet", "presenter"])?;
        one_of("receiverType", &self.receiver_type, &["user", "group"])
    }
}

impl CallParticipant {
    /// Somebody who joined and left, in epoch seconds.
    pub fn joined(uid: impl Into<String>, joined_at: u64, left_at: u64) -> Self {
        Self {
            uid: uid.into(),
            joined_at: Some(joined_at),
            left_at: Some(left_at),
            state: None,
        }
    }

    /// Somebody who was called and never joined.
    pub fn absent(uid: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            joined_at: None,
            left_at: None,
            state: None,
        }
    }
}

impl RecordingDetails {
    /// A recording from one moment to another, in epoch seconds.
    pub fn new(
        rid: impl Into<String>,
        url: impl Into<String>,
        start_time: u64,
        end_time: u64,
    ) -> Self {
        Self {
            rid: rid.into(),
            url: url.into(),
            start_time,
            end_time,
        }
    }
}

impl TranscriptionDetails {
    /// A transcription of the whole call that was made at this moment, in epoch seconds.
    pub fn new(tid: impl Into<String>, url: impl Into<String>, made_at: u64) -> Self {
        Self {
            tid: tid.into(),
            transcript_url: url.into(),
            made_at,
            mid: None,
        }
    }

    /// That of one meeting of the session only.
    #[must_use]
    pub fn meeting(mut self, mid: impl Into<String>) -> Self {
        self.mid = Some(mid.into());
        self
    }
}
