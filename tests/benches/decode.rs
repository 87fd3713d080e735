//! Decoding answers: the SDK's models, which keep what they do not know, against structs that drop it, and against `Value`.

#![allow(
    clippy::expect_used,
    dead_code,
    reason = "a benchmark that panics has measured nothing, and each uses a part of what they share"
)]

mod support;

use cometchat::types::{Message, MessageEnvelope, ReasonList, SendMessageAnswer};
use serde::Deserialize;
use serde_json::Value;
use support::by_hand::{self, Envelope};
use support::{Candidate, compare, samples};

#[derive(Deserialize)]
struct Page {
    #[expect(dead_code, reason = "decoding is what is measured")]
    data: Vec<Message>,
}

fn main() {
    let message = samples::message();
    compare(
        "one message",
        vec![
            Candidate::new("structs by hand", || {
                serde_json::from_slice::<Envelope<by_hand::Message>>(&message).expect("a message")
            }),
            Candidate::new("cometchat", || {
                serde_json::from_slice::<MessageEnvelope>(&message).expect("a message")
            }),
            Candidate::new("serde_json::Value", || {
                serde_json::from_slice::<Value>(&message).expect("a message")
            }),
        ],
    );
    let sent = samples::sent();
    compare(
        "the answer to a send",
        vec![
            Candidate::new("structs by hand", || {
                serde_json::from_slice::<Envelope<by_hand::Message>>(&sent).expect("a message")
            }),
            Candidate::new("cometchat", || {
                serde_json::from_slice::<SendMessageAnswer>(&sent).expect("a message")
            }),
            Candidate::new("serde_json::Value", || {
                serde_json::from_slice::<Value>(&sent).expect("a message")
            }),
        ],
    );
    let page = samples::page();
    compare(
        "a page of 1000 messages",
        vec![
            Candidate::new("structs by hand", || {
                serde_json::from_slice::<Envelope<Vec<by_hand::Message>>>(&page).expect("a page")
            }),
            Candidate::new("cometchat", || {
                serde_json::from_slice::<Page>(&page).expect("a page")
            }),
            Candidate::new("serde_json::Value", || {
                serde_json::from_slice::<Value>(&page).expect("a page")
            }),
        ],
    );
    let reasons = samples::reasons();
    compare(
        "the list of reasons",
        vec![
            Candidate::new("structs by hand", || {
                serde_json::from_slice::<Envelope<Vec<by_hand::Reason>>>(&reasons).expect("a list")
            }),
            Candidate::new("cometchat", || {
                serde_json::from_slice::<ReasonList>(&reasons).expect("a list")
            }),
            Candidate::new("serde_json::Value", || {
                serde_json::from_slice::<Value>(&reasons).expect("a list")
            }),
        ],
    );
}
