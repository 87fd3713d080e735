//! Whole calls over a network that answers at once: making URL, headers and body, reading the response, and all around it.
//! No part of it is reqwest's sending, so ratios are far from those of real calls; see `call` for these.

use super::encode::text;
use super::{BY_HAND, FACADE, Group, LOW_LEVEL};
use crate::support::canned::Canned;
use crate::support::{KEY, by_hand, samples};
use cometchat::{Content, Limits, ModerationMessage, Plan, Receiver};
use futures_util::FutureExt as _;
use std::future::Future;

const BASE_URL: &str = "http://127.0.0.1:1/v3";
pub(crate) const TINY: &[u8] = br#"{"data":{"id":"42"}}"#;

pub(crate) fn groups() -> Vec<Group> {
    let tiny = Clients::of(&Canned::new(200, TINY.to_vec()));
    let message = Clients::of(&Canned::new(200, samples::message()));
    let refusing = Clients::of(&Canned::new(400, samples::refusal()));
    vec![
        tiny.get("URL and headers: get, with a tiny answer", |hand| {
            drop(now(hand.get_id("42")));
        }),
        message.get("get", |hand| drop(now(hand.get("42")))),
        message.submit("submit"),
        refusing.refused("a 400 with details"),
    ]
}

struct Clients {
    hand: by_hand::Client,
    rest: cometchat_rest::Client,
    facade: cometchat::Client,
    paced: cometchat::Client,
}

impl Clients {
    fn of(network: &Canned) -> Self {
        let key = cometchat_rest::ApiKey::new(KEY).expect("a key");
        let options =
            cometchat_rest::HttpOptions::new().transport(std::sync::Arc::new(network.clone()));
        Self {
            hand: by_hand::Client::new(BASE_URL, KEY).over(network.clone()),
            rest: cometchat_rest::Client::with_options(BASE_URL, &key, options).expect("a client"),
            facade: facade(network.clone(), None),
            paced: facade(network.clone(), Some(ample())),
        }
    }

    fn get(&self, title: &'static str, by_hand: fn(&by_hand::Client)) -> Group {
        let (hand, rest) = (self.hand.clone(), self.rest.clone());
        let (facade, paced) = (self.facade.clone(), self.paced.clone());
        Group::new(title)
            .way(BY_HAND, move || by_hand(&hand))
            .way(LOW_LEVEL, move || {
                now(rest.get_moderation_message("42").into_future()).expect("an answer")
            })
            .way(FACADE, move || {
                now(facade.moderation().message("42").get()).expect("an answer")
            })
            .way("cometchat, paced", move || {
                now(paced.moderation().message("42").get()).ok()
            })
    }

    fn submit(&self, title: &'static str) -> Group {
        let (hand, rest, facade) = (self.hand.clone(), self.rest.clone(), self.facade.clone());
        Group::new(title)
            .way(BY_HAND, move || {
                now(hand.submit("Hey there! Welcome aboard."))
            })
            .way(LOW_LEVEL, move || {
                let body = text();
                now(rest.send_moderation_message(&body).into_future()).expect("an answer")
            })
            .way(FACADE, move || {
                now(facade.moderation().messages().send(submission())).expect("an answer")
            })
    }

    fn refused(&self, title: &'static str) -> Group {
        let (hand, rest, facade) = (self.hand.clone(), self.rest.clone(), self.facade.clone());
        Group::new(title)
            .way(BY_HAND, move || now(hand.refused("42")))
            .way(LOW_LEVEL, move || {
                now(rest.get_moderation_message("42").into_future()).expect_err("a refusal")
            })
            .way(FACADE, move || {
                now(facade.moderation().message("42").get()).expect_err("a refusal")
            })
    }
}

/// A call with a tiny answer, for what is measured around it.
pub(crate) fn tiny_call(limits: Option<Limits>) -> impl FnMut() {
    let client = facade(Canned::new(200, TINY.to_vec()), limits);
    move || drop(now(client.moderation().message("42").get()))
}

/// A client over this network, paced by these limits or not at all.
pub(crate) fn facade(network: Canned, limits: Option<Limits>) -> cometchat::Client {
    let builder = cometchat::Client::builder().base_url(BASE_URL).api_key(KEY);
    let builder = builder.transport(network);
    let builder = match limits {
        Some(limits) => builder.plan(Plan::Custom(limits)),
        None => builder.without_pacing(),
    };
    builder.build().expect("a client")
}

/// Limits that are never reached.
pub(crate) fn ample() -> Limits {
    Limits::paid().with_standard(1_000_000_000_000)
}

/// A text message as the facade takes it.
pub(crate) fn submission() -> ModerationMessage {
    let content = Content::text("Hey there! Welcome aboard.");
    ModerationMessage::new("alice", Receiver::user("bob"), content)
}

fn now<T>(call: impl Future<Output = T>) -> T {
    call.now_or_never().expect("nothing to wait for")
}
