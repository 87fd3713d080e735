//! One request.

use std::borrow::Cow;
use std::time::Duration;

use serde::{Serialize, Serializer};

use crate::decision::{DecidedBy, Decision};
use crate::fault::FaultId;
use crate::keys::MessageId;

/// Texts that a client chose are kept up to this many characters, so that a full journal has a known size.
const MAX_TEXT_CHARS: usize = 256;

/// What an entry takes besides its texts: itself, the two counts of its `Arc` and its place in the queue.
const ENTRY_BYTES: usize = size_of::<JournalEntry>() + 3 * size_of::<usize>();

/// One request as a sandbox received it, and what became of it. Keys are never kept.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JournalEntry {
    pub(super) number: u64,
    received_at_ms: u64,
    method: Box<str>,
    path: Box<str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Cow<'static, str>>,
    processed: bool,
    #[serde(rename = "messageIds", serialize_with = "as_ids")]
    made: Made,
    #[serde(skip_serializing_if = "Option::is_none")]
    muid: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<FaultId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<Box<Decision>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    panic: Option<Box<str>>,
}

/// The messages one request made. Their ids follow each other, since a request is processed in one go.
pub(crate) type Made = Option<(MessageId, u32)>;

impl JournalEntry {
    pub(super) fn new(method: &str, path: &str, at_ms: u64) -> Self {
        Self {
            number: 0,
            received_at_ms: at_ms,
            method: truncated(method),
            path: truncated(path),
            operation: None,
            status: None,
            code: None,
            processed: false,
            made: None,
            muid: None,
            sender: None,
            fault: None,
            decision: None,
            panic: None,
        }
    }

    /// Which request it was since the start or the last reset, counted from 1 in the order they were decided.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// When its head arrived, in the sandbox's time, since the epoch.
    #[must_use]
    pub fn received_at(&self) -> Duration {
        Duration::from_millis(self.received_at_ms)
    }

    /// The method, such as `POST`; at most 256 characters of it.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as sent, without the query; at most 256 characters of it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The operation, such as `send-bot-message`; none for an unknown path or method.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The status of the response; none if there was no response, because the connection was cut or the client gave up.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The error code of the response, if it was a refusal; at most 256 characters of it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Whether the operation did what it was asked to. That is so even if the response got lost afterwards, and it is not so for
    /// anything refused.
    #[must_use]
    pub fn processed(&self) -> bool {
        self.processed
    }

    /// The ids of the messages it made, in order.
    pub fn message_ids(&self) -> impl Iterator<Item = String> {
        ids(self.made).map(|id| id.to_string())
    }

    /// The `muid` it carried; at most 256 characters of it.
    #[must_use]
    pub fn muid(&self) -> Option<&str> {
        self.muid.as_deref()
    }

    /// Whose message it sends, as it was written; at most 256 characters of it. Bots are senders too.
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        self.sender.as_deref()
    }

    /// The fault that decided what became of it, or added to its latency.
    #[must_use]
    pub fn fault(&self) -> Option<FaultId> {
        self.fault
    }

    /// What decided the answer: the rule, limit, fault or missing permission. None if nothing stood in the way.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.decision.as_deref()
    }

    /// What went wrong inside the sandbox, if a bug of its own kept it from responding as it should. The status is 500 then.
    #[must_use]
    pub fn panic(&self) -> Option<&str> {
        self.panic.as_deref()
    }

    pub(crate) fn panicked(&mut self, text: &str) {
        self.panic = Some(truncated(text));
    }

    pub(crate) fn of_operation(&mut self, id: Option<&'static str>) {
        self.operation = id;
    }

    pub(crate) fn sends(&mut self, sender: Option<&str>, muid: Option<&str>) {
        self.sender = sender.map(truncated);
        self.muid = muid.map(truncated);
    }

    pub(crate) fn met(&mut self, fault: Option<FaultId>) {
        self.fault = fault;
    }

    /// Notes what decided the answer.
    pub(crate) fn decided(&mut self, decision: Option<Decision>) {
        self.decision = decision
            .map(|decision| Box::new(Decision::new(decision.by(), truncated(decision.what()))));
    }

    /// Notes that the fault it met decided.
    pub(crate) fn decided_by_fault(&mut self) {
        let fault = self.fault.map(|fault| format!("fault {fault}"));
        self.decided(fault.map(|fault| Decision::new(DecidedBy::Fault, fault)));
    }

    pub(crate) fn done(&mut self, made: Made) {
        self.processed = true;
        self.made = made;
    }

    /// Notes the response, or that there is none.
    pub(crate) fn answered(&mut self, answer: Option<(u16, Option<Cow<'static, str>>)>) {
        let (status, code) = answer.unzip();
        self.status = status;
        self.code = code.flatten().map(|code| match code {
            Cow::Borrowed(code) => Cow::Borrowed(code),
            Cow::Owned(code) => Cow::Owned(truncated(&code).into()),
        });
    }

    /// How many bytes of memory the entry takes in the journal.
    pub(super) fn size(&self) -> usize {
        let texts = [
            Some(&self.method),
            Some(&self.path),
            self.muid.as_ref(),
            self.sender.as_ref(),
            self.panic.as_ref(),
        ];
        let code = match &self.code {
            Some(Cow::Owned(code)) => code.len(),
            _ => 0,
        };
        let texts = texts.into_iter().flatten();
        let decision = self
            .decision
            .as_ref()
            .map_or(0, |decision| decision.what().len() + size_of::<Decision>());
        texts.map(|text| text.len()).sum::<usize>() + code + decision + ENTRY_BYTES
    }

    pub(super) fn messages_made(&self) -> u64 {
        self.made.map_or(0, |(_, count)| count.into())
    }
}

fn truncated(text: &str) -> Box<str> {
    match text.char_indices().nth(MAX_TEXT_CHARS) {
        Some((end, _)) => text[..end].into(),
        None => text.into(),
    }
}

fn ids(made: Made) -> impl Iterator<Item = MessageId> {
    let (first, count) = made.map_or((None, 0), |(first, count)| (Some(first), count));
    (0..count).filter_map(move |offset| Some(first?.plus(offset.into())))
}

fn as_ids<S: Serializer>(made: &Made, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(ids(*made))
}

#[cfg(test)]
mod tests {
    use super::*;

    // What the builder's option promises.
    #[test]
    fn an_entry_usually_takes_about_250_bytes_and_never_more_than_8_kib() {
        let mut usual = JournalEntry::new("POST", "/v3/moderation/messages", 0);
        usual.sends(Some("cometchat-uid-1"), Some("_1"));
        usual.answered(Some((200, None)));
        assert!((200..300).contains(&usual.size()), "{}", usual.size());

        let long = "\u{1f600}".repeat(60_000);
        let mut largest = JournalEntry::new(&long, &long, 0);
        largest.sends(Some(&long), Some(&long));
        largest.answered(Some((500, Some(long.clone().into()))));
        largest.panicked(&long);
        assert!(largest.size() < 8 * 1024, "{}", largest.size());
    }
}
