//! Whole calls over loopback, one after the other.

use super::encode::text;
use super::in_memory::submission;
use super::{BY_HAND, FACADE, Group, LOW_LEVEL};
use crate::support::{KEY, by_hand};
use std::rc::Rc;
use tokio::runtime::Runtime;

pub(crate) fn groups(base_url: &str, runtime: &Rc<Runtime>) -> Vec<Group> {
    let key = cometchat_rest::ApiKey::new(KEY).expect("a key");
    let hand = by_hand::Client::new(base_url, KEY);
    let rest = cometchat_rest::Client::new(base_url, &key).expect("a client");
    let facade = cometchat::Client::builder()
        .base_url(base_url)
        .api_key(KEY)
        .build();
    let facade = facade.expect("a client");

    macro_rules! way {
        ($client:ident, $call:expr) => {{
            let ($client, runtime) = ($client.clone(), Rc::clone(runtime));
            move || runtime.block_on(async { drop($call.await) })
        }};
    }

    vec![
        Group::new("submit")
            .way(
                BY_HAND,
                way!(hand, hand.submit("Hey there! Welcome aboard.")),
            )
            .way(LOW_LEVEL, way!(rest, rest.send_moderation_message(&text())))
            .way(
                FACADE,
                way!(facade, facade.moderation().messages().send(submission())),
            ),
        Group::new("get")
            .way(BY_HAND, way!(hand, hand.get("42")))
            .way(LOW_LEVEL, way!(rest, rest.get_moderation_message("42")))
            .way(
                FACADE,
                way!(facade, facade.moderation().messages().get("42")),
            ),
        Group::new("list")
            .way(BY_HAND, way!(hand, hand.list()))
            .way(LOW_LEVEL, way!(rest, rest.list_reasons()))
            .way(FACADE, way!(facade, facade.moderation().reasons().list())),
    ]
}
