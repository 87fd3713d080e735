//! A call as it is answered.

use serde::Serialize;

use super::store::seconds;
use crate::call_details::{CallDetails, CallParticipant, RecordingDetails, TranscriptionDetails};

/// How many transcriptions stand in a call.
const MOST_TRANSCRIPTIONS: usize = 5;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CallJson<'s> {
    session_id: &'s str,
    total_audio_minutes: f64,
    total_video_minutes: f64,
    total_duration: String,
    total_duration_in_minutes: f64,
    has_recording: bool,
    has_transcription: bool,
    initiated_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    started_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<u64>,
    initiator: &'s str,
    receiver: &'s str,
    mode: &'s str,
    #[serde(rename = "type")]
    kind: &'s str,
    status: &'s str,
    receiver_type: &'s str,
    /// Only those who joined.
    total_participants: usize,
    mid: String,
    participants: Vec<ParticipantJson<'s>>,
    #[serde(flatten)]
    more: Option<More<'s>>,
}

/// What only comes where one call is read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct More<'s> {
    /// Empty as in the sample, and a list although it is an object by its meaning.
    meta_data: [(); 0],
    tags: [(); 0],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    recordings: Vec<RecordingJson<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    transcriptions: Vec<TranscriptionJson<'s>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ParticipantJson<'s> {
    uid: &'s str,
    total_audio_minutes: f64,
    total_video_minutes: f64,
    /// A number here, in minutes.
    total_duration: f64,
    is_joined: bool,
    state: &'s str,
    #[serde(flatten)]
    joined: Option<Joined>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Joined {
    device_id: String,
    joined_at: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_at: Option<u64>,
    mid: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RecordingJson<'s> {
    rid: &'s str,
    duration: f64,
    start_time: u64,
    end_time: u64,
    #[serde(rename = "recording_url")]
    url: &'s str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct TranscriptionJson<'s> {
    room_name: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mid: Option<&'s str>,
    tid: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_time: Option<u64>,
    transcript_date: String,
    transcript_url: &'s str,
}

impl<'s> CallJson<'s> {
    /// As a row of the list.
    pub(super) fn row(call: &'s CallDetails) -> Self {
        let all: u64 = call.participants.iter().map(seconds).sum();
        let length = match (call.started_at, call.ended_at) {
            (Some(started), Some(ended)) => ended.saturating_sub(started),
            _ => 0,
        };
        let is_video = call.kind == "video";
        let joined = |one: &&CallParticipant| one.joined_at.is_some();
        Self {
            session_id: &call.session_id,
            total_audio_minutes: minutes(if is_video { 0 } else { all }),
            total_video_minutes: minutes(if is_video { all } else { 0 }),
            total_duration: format!(
                "{:02}:{:02}:{:02}",
                length / 3600,
                length / 60 % 60,
                length % 60
            ),
            total_duration_in_minutes: minutes(length),
            has_recording: !call.recordings.is_empty(),
            has_transcription: !call.transcriptions.is_empty(),
            initiated_at: call.initiated_at,
            started_at: call.started_at,
            ended_at: call.ended_at,
            initiator: &call.initiator,
            receiver: &call.receiver,
            mode: &call.mode,
            kind: &call.kind,
            status: &call.status,
            receiver_type: &call.receiver_type,
            total_participants: call.participants.iter().filter(joined).count(),
            mid: mid(call),
            participants: call
                .participants
                .iter()
                .map(|one| ParticipantJson::new(call, one))
                .collect(),
            more: None,
        }
    }

    /// Read by itself.
    pub(super) fn whole(call: &'s CallDetails) -> Self {
        let recordings = call.recordings.iter();
        Self {
            more: Some(More {
                meta_data: [],
                tags: [],
                recordings: recordings.map(RecordingJson::new).collect(),
                transcriptions: transcriptions(call)
                    .into_iter()
                    .take(MOST_TRANSCRIPTIONS)
                    .collect(),
            }),
            ..Self::row(call)
        }
    }
}

/// The transcriptions of a call, the newest first.
pub(super) fn transcriptions(call: &CallDetails) -> Vec<TranscriptionJson<'_>> {
    let mut newest: Vec<&TranscriptionDetails> = call.transcriptions.iter().rev().collect();
    newest.sort_by_key(|one| std::cmp::Reverse(one.made_at));
    newest
        .iter()
        .map(|one| TranscriptionJson {
            room_name: &call.session_id,
            mid: one.mid.as_deref(),
            tid: &one.tid,
            start_time: call.started_at,
            end_time: call.ended_at,
            transcript_date: iso(one.made_at),
            transcript_url: &one.transcript_url,
        })
        .collect()
}

impl<'s> ParticipantJson<'s> {
    fn new(call: &'s CallDetails, participant: &'s CallParticipant) -> Self {
        let there = minutes(seconds(participant));
        let is_video = call.kind == "video";
        let left_out = match &*call.status {
            "rejected" => "rejected",
            _ => "unanswered",
        };
        let state = match participant.joined_at {
            Some(_) if participant.left_at.is_none() => "ongoing",
            Some(_) => "ended",
            None => left_out,
        };
        Self {
            uid: &participant.uid,
            total_audio_minutes: if is_video { 0.0 } else { there },
            total_video_minutes: if is_video { there } else { 0.0 },
            total_duration: there,
            is_joined: participant.joined_at.is_some(),
            state: participant.state.as_deref().unwrap_or(state),
            joined: participant.joined_at.map(|joined_at| Joined {
                device_id: format!("device-of-{}", participant.uid),
                joined_at,
                left_at: participant.left_at,
                mid: mid(call),
            }),
        }
    }
}

impl<'s> RecordingJson<'s> {
    fn new(recording: &'s RecordingDetails) -> Self {
        Self {
            rid: &recording.rid,
            duration: recording.end_time.saturating_sub(recording.start_time) as f64,
            start_time: recording.start_time,
            end_time: recording.end_time,
            url: &recording.url,
        }
    }
}

fn minutes(seconds: u64) -> f64 {
    seconds as f64 / 60.0
}

/// The id of the meeting, one for each session here.
fn mid(call: &CallDetails) -> String {
    format!("meeting-of-{}", call.session_id)
}

/// A moment as ISO 8601 writes it.
fn iso(seconds: u64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    let (hours, minutes, seconds) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}Z")
}

/// Year, month and day of so many days after 1970-01-01: years begin in March, so that the day that comes every four years is the last.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn moments_are_written_as_iso_8601_says() {
        assert_eq!(iso(0), "1970-01-01T00:00:00Z");
        assert_eq!(iso(951_782_399), "2000-02-28T23:59:59Z");
        assert_eq!(iso(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(iso(1_690_000_102), "2023-07-22T04:28:22Z");
    }
}
