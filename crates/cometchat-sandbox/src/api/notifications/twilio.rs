//! `/notifications/sms/v1/providers/twilio`: the account that SMS are sent through.

use serde_json::{Map, Value};

use super::kind;
use super::single::{Single, only, operations, optional};
use crate::api::Operation;
use crate::api::rails::{Field, Kind, Rule};

const FIELDS: [Field; 4] = [
    Field::required("twilioAccountSID", Rule::Text(255)),
    Field::required("twilioAuthToken", Rule::Text(255)),
    Field::required("twilioSenderPhoneNumber", Rule::Text(255)),
    Field::new("isEnabled", Rule::Flag),
];

pub(super) const OPERATIONS: &[Operation] = &operations::<Twilio>(
    [
        "get-twilio-provider",
        "save-twilio-provider",
        "update-twilio-provider",
        "delete-twilio-provider",
    ],
    "/notifications/sms/v1/providers/twilio",
    &FIELDS,
    &optional(FIELDS),
);

struct Twilio;

static TWILIO: Kind = kind("Twilio provider", "id", &FIELDS);

impl Single for Twilio {
    const KIND: &'static Kind = &TWILIO;

    /// As in the sample, which never has `isEnabled`.
    fn answered(stored: &Map<String, Value>, _: bool) -> Value {
        only(
            stored,
            &[
                "twilioAccountSID",
                "twilioAuthToken",
                "twilioSenderPhoneNumber",
            ],
        )
    }
}
