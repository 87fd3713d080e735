//! Rules on what CometChat sends: each has a name that makes a variant, a family, data that a component describes, and samples.

use super::Report;
use super::rust_names::makes_a_variant;
use crate::model::{Webhook, webhooks};
use crate::openapi::pointer;
use serde_json::Value;
use std::collections::BTreeSet;

/// The families that Rust has a variant for.
const CATEGORIES: &[&str] = &[
    "bot",
    "call",
    "campaign",
    "custom-moderation",
    "group",
    "legacy",
    "message",
    "moderation",
    "notification",
    "user",
];

pub(super) fn check(report: &mut Report<'_>) {
    let document = report.document();
    let mut variants = BTreeSet::from(["Unknown".to_owned()]);
    for webhook in webhooks(document) {
        let place = pointer::push("/x-webhooks", webhook.name);
        if !makes_a_variant(webhook.name) || !variants.insert(webhook.variant()) {
            report.add(&place, "the name makes no Rust variant of its own");
        }
        if !CATEGORIES.contains(&webhook.category()) {
            let known = CATEGORIES.join(", ");
            report.add(&place, format!("`x-category` must be one of {known}"));
        }
        if webhook.summary().is_empty() {
            report.add(&place, "a `summary` is missing");
        }
        if webhook.category() == "custom-moderation" {
            continue;
        }
        if webhook.data().is_none() {
            report.add(&place, "the schema must be an `allOf` of the envelope and an object whose `data` refers to a component");
        }
        check_samples(report, &place, &webhook);
    }
}

fn check_samples(report: &mut Report<'_>, place: &str, webhook: &Webhook<'_>) {
    let samples = webhook.samples();
    if samples.is_empty() {
        report.add(place, "there is no sample");
    }
    for (name, sample) in samples {
        if sample.get("trigger").and_then(Value::as_str) != Some(webhook.trigger()) {
            report.add(place, format!("the sample `{name}` is of another trigger"));
        }
        if let Some(mark) = webhook.mark()
            && sample.get(mark).is_none()
        {
            report.add(place, format!("the sample `{name}` lacks `{mark}`"));
        }
    }
}
