//! What was sent and answered, for whoever looks at it later: whole bodies, as far as there is room.

use std::collections::VecDeque;
use std::time::Instant;

use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;

use super::Answer;

/// What all that is kept may take in memory, in bytes.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// How much of one body is kept.
const MOST_OF_BODY: usize = 256 * 1024;
/// How much of a path with its query is kept.
const MOST_OF_TARGET: usize = 8 * 1024;
/// How much of a header is kept.
const MOST_OF_HEADER: usize = 256;

/// A request and its response. A clone shares the bodies. No header but those named here is kept, so the key is not.
#[derive(Clone)]
pub(crate) struct Exchange {
    started: Instant,
    /// Path and query.
    pub(crate) target: Box<str>,
    pub(crate) on_behalf_of: Option<Box<str>>,
    /// The media type of the request, unless it is `application/json`.
    pub(crate) media_type: Option<Box<str>>,
    pub(crate) request: KeptBody,
    pub(crate) response: KeptBody,
    /// The headers about limits.
    pub(crate) headers: Vec<(&'static str, u64)>,
    /// Until the response was ready, in microseconds of real time.
    pub(crate) micros: u64,
}

/// A body, or the first part of a long one.
#[derive(Clone, Default)]
pub(crate) struct KeptBody {
    pub(crate) bytes: Bytes,
    /// How many bytes it has as a whole.
    pub(crate) size: usize,
}

impl KeptBody {
    fn of(body: &Bytes) -> Self {
        let bytes = match body.get(..MOST_OF_BODY) {
            // A part of its own, so that the rest goes.
            Some(first) if first.len() < body.len() => Bytes::copy_from_slice(first),
            _ => body.clone(),
        };
        Self {
            bytes,
            size: body.len(),
        }
    }

    /// Whether it is longer than what is kept.
    pub(crate) fn is_cut(&self) -> bool {
        self.bytes.len() < self.size
    }
}

impl Exchange {
    pub(super) fn new(head: &Parts) -> Self {
        let target = head.uri.path_and_query();
        let media_type = head.headers.get(CONTENT_TYPE);
        let is_json = media_type.is_some_and(|value| value == "application/json");
        Self {
            started: Instant::now(),
            target: cut(target.map_or("", |target| target.as_str()), MOST_OF_TARGET).into(),
            on_behalf_of: head.headers.get("onbehalfof").map(text),
            media_type: media_type.filter(|_| !is_json).map(text),
            request: KeptBody::default(),
            response: KeptBody::default(),
            headers: Vec::new(),
            micros: 0,
        }
    }

    pub(super) fn asked(&mut self, body: &Bytes) {
        self.request = KeptBody::of(body);
    }

    pub(super) fn answered(&mut self, answer: Option<&Answer>) {
        self.response = KeptBody::default();
        self.headers = Vec::new();
        if let Some(answer) = answer {
            self.response = KeptBody::of(&answer.body);
            self.headers.clone_from(&answer.headers);
        }
    }

    pub(super) fn ended(&mut self) {
        self.micros = u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX);
    }

    fn size(&self) -> usize {
        size_of::<Self>() + self.target.len() + self.request.bytes.len() + self.response.bytes.len()
    }
}

fn text(value: &HeaderValue) -> Box<str> {
    let text = String::from_utf8_lossy(value.as_bytes());
    cut(&text, MOST_OF_HEADER).into()
}

/// At most so many bytes of a text.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The latest exchanges, by the number of their entry in the journal.
#[derive(Default)]
pub(super) struct Exchanges {
    kept: VecDeque<(u64, Exchange)>,
    bytes: usize,
}

impl Exchanges {
    /// Adds one, and forgets those for which there is no room, or no entry any more.
    pub(super) fn add(&mut self, number: u64, exchange: Exchange, oldest_entry: u64) {
        self.bytes += exchange.size();
        self.kept.push_back((number, exchange));
        while let Some((number, oldest)) = self.kept.front() {
            if self.bytes <= MOST_BYTES && *number >= oldest_entry {
                break;
            }
            self.bytes -= oldest.size();
            self.kept.pop_front();
        }
    }

    pub(super) fn get(&self, number: u64) -> Option<Exchange> {
        let place = self
            .kept
            .binary_search_by_key(&number, |(number, _)| *number);
        self.kept.get(place.ok()?).map(|(_, one)| one.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchange(body: usize) -> Exchange {
        let (mut head, ()) = hyper::Request::new(()).into_parts();
        head.uri = "/v3/users?perPage=1".parse().unwrap();
        let mut exchange = Exchange::new(&head);
        exchange.asked(&vec![b'x'; body].into());
        exchange
    }

    #[test]
    fn the_oldest_go_when_there_is_no_room_and_none_outlives_its_entry() {
        let mut kept = Exchanges::default();
        for number in 1..=1_000 {
            kept.add(number, exchange(100_000), 1);
        }
        assert!(kept.bytes <= MOST_BYTES);
        assert!(kept.get(830).is_none() && kept.get(840).is_some() && kept.get(1_000).is_some());
        kept.add(1_001, exchange(1), 1_001);
        assert!(kept.get(1_000).is_none() && kept.get(1_001).is_some());
    }

    #[test]
    fn of_a_long_body_the_first_part_is_kept_and_its_size_is_known() {
        let exchange = exchange(1_000_000);
        assert_eq!(exchange.request.bytes.len(), MOST_OF_BODY);
        assert_eq!(exchange.request.size, 1_000_000);
        assert!(exchange.request.is_cut());
    }
}
