//! Answers: the SDK's models, which keep what they do not know, against structs that drop it, and against `Value`.

use super::{BY_HAND, FACADE, Group, VALUE};
use crate::support::by_hand::{self, Envelope as ByHand};
use crate::support::samples;
use cometchat::types::{
    Envelope, ErrorEnvelope, ListEnvelope, Message, Reason, SendMessageResponse,
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Page {
    #[expect(dead_code, reason = "decoding is what is measured")]
    data: Vec<Message>,
}

pub(crate) fn groups() -> Vec<Group> {
    vec![
        group::<ByHand<by_hand::Message>, Envelope<Message>>("one message", samples::message()),
        group::<ByHand<by_hand::Message>, SendMessageResponse>(
            "the answer to a send",
            samples::sent(),
        ),
        group::<ByHand<Vec<by_hand::Message>>, Page>("a page of 1000 messages", samples::page()),
        group::<ByHand<Vec<by_hand::Reason>>, ListEnvelope<Reason>>(
            "the list of reasons",
            samples::reasons(),
        ),
        group::<by_hand::Failure, ErrorEnvelope>("a refusal with details", samples::refusal()),
    ]
}

fn group<H, M>(title: &'static str, json: Vec<u8>) -> Group
where
    H: for<'de> Deserialize<'de> + 'static,
    M: for<'de> Deserialize<'de> + 'static,
{
    let json: &'static [u8] = json.leak();
    Group::new(title)
        .way(BY_HAND, || {
            serde_json::from_slice::<H>(json).expect("a fit")
        })
        .way(FACADE, || as_the_client_does::<M>(json))
        .way(VALUE, || {
            serde_json::from_slice::<Value>(json).expect("JSON")
        })
}

/// The client checks the whole response for UTF-8 at once; reqwest's `json()`, which the others stand for, each string.
fn as_the_client_does<M: for<'de> Deserialize<'de>>(json: &[u8]) -> M {
    let text = std::str::from_utf8(json).expect("text");
    serde_json::from_str(text).expect("a fit")
}
