//! Whole calls over loopback, one after the other.

use super::encode::text;
use super::in_memory::submission;
use super::{BY_HAND, FACADE, Group, LOW_LEVEL};
use crate::support::clients::Clients;
use std::rc::Rc;
use tokio::runtime::Runtime;

pub(crate) fn groups(base_url: &str, runtime: &Rc<Runtime>) -> Vec<Group> {
    let Clients { hand, rest, facade } = Clients::of(base_url);

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
                way!(facade, facade.moderation().message("42").get()),
            ),
        Group::new("list")
            .way(BY_HAND, way!(hand, hand.list()))
            .way(LOW_LEVEL, way!(rest, rest.list_reasons()))
            .way(FACADE, way!(facade, facade.moderation().reasons().list())),
    ]
}
