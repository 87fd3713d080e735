//! `/notifications/{channel}/v1/providers/custom`: an address of the app's own, one of each channel.

use serde_json::{Map, Value, json};

use super::kind;
use super::single::{self, Single, operations, optional};
use crate::api::Operation;
use crate::api::rails::{Field, Kind, Rule};
use crate::state::State;
use crate::webhooks::NotificationChannel;

const USERNAME: Field = Field::required("basicAuthUsername", Rule::Text(255));
const PASSWORD: Field = Field::required("basicAuthPassword", Rule::Text(255));
const USE_BASIC_AUTH: Field = Field::required("useBasicAuth", Rule::Flag);
const IS_ENABLED: Field = Field::required("isEnabled", Rule::Flag);
const URL: Field = Field::required("webhookURL", Rule::Url);

const FOR_PUSH: [Field; 5] = [USERNAME, PASSWORD, USE_BASIC_AUTH, IS_ENABLED, URL];
const FOR_SMS: [Field; 6] = and_one(Field::required("useStoredPhNo", Rule::Flag));
const FOR_EMAIL: [Field; 6] = and_one(Field::required("useStoredEmailID", Rule::Flag));

const fn and_one(more: Field) -> [Field; 6] {
    [USERNAME, PASSWORD, USE_BASIC_AUTH, IS_ENABLED, URL, more]
}

pub(super) const PUSH: &[Operation] = &operations::<Push>(
    [
        "get-custom-push-provider",
        "save-custom-push-provider",
        "update-custom-push-provider",
        "delete-custom-push-provider",
    ],
    "/notifications/push/v1/providers/custom",
    &FOR_PUSH,
    &optional(FOR_PUSH),
);

pub(super) const SMS: &[Operation] = &operations::<Sms>(
    [
        "get-custom-sms-provider",
        "save-custom-sms-provider",
        "update-custom-sms-provider",
        "delete-custom-sms-provider",
    ],
    "/notifications/sms/v1/providers/custom",
    &FOR_SMS,
    &optional(FOR_SMS),
);

pub(super) const EMAIL: &[Operation] = &operations::<Email>(
    [
        "get-custom-email-provider",
        "save-custom-email-provider",
        "update-custom-email-provider",
        "delete-custom-email-provider",
    ],
    "/notifications/email/v1/providers/custom",
    &FOR_EMAIL,
    &optional(FOR_EMAIL),
);

struct Push;
struct Sms;
struct Email;

static OF_PUSH: Kind = kind("custom provider of push notifications", "id", &FOR_PUSH);
static OF_SMS: Kind = kind("custom provider of SMS", "id", &FOR_SMS);
static OF_EMAIL: Kind = kind("custom provider of e-mails", "id", &FOR_EMAIL);

/// What is stored of a channel's provider.
pub(super) fn stored(state: &State, channel: NotificationChannel) -> Option<&Map<String, Value>> {
    let kind = match channel {
        NotificationChannel::Push => &OF_PUSH,
        NotificationChannel::Email => &OF_EMAIL,
        NotificationChannel::Sms => &OF_SMS,
    };
    let document = state.documents.get(kind, single::ID)?;
    Some(document.fields())
}

impl Single for Push {
    const KIND: &'static Kind = &OF_PUSH;

    /// In a list of one, unlike the others.
    fn answered(stored: &Map<String, Value>, _: bool) -> Value {
        let providers: Vec<_> = Some(stored)
            .filter(|stored| !stored.is_empty())
            .into_iter()
            .collect();
        json!({ "pushProviders": providers })
    }
}

impl Single for Sms {
    const KIND: &'static Kind = &OF_SMS;

    fn answered(stored: &Map<String, Value>, _: bool) -> Value {
        Value::Object(stored.clone())
    }
}

impl Single for Email {
    const KIND: &'static Kind = &OF_EMAIL;

    fn answered(stored: &Map<String, Value>, _: bool) -> Value {
        Value::Object(stored.clone())
    }
}
