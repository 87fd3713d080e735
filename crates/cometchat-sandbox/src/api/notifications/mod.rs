//! Notifications: settings of the app, providers, what users prefer, and where they are reached. All of it is stored. Nothing
//! is ever sent to a device, an address or a number: notifications go to the app's own providers alone.

mod contact_details;
mod custom_providers;
mod fields;
mod logs;
mod merge;
mod moments;
mod mutes;
mod notified;
mod of_user;
mod preferences;
mod push_providers;
mod push_tokens;
mod sendgrid;
mod settings;
mod single;
mod timezone;
mod twilio;
mod vocabulary;

use serde::Serialize;

use super::rails::Kind;
use super::{ApiResponse, Data, Operation};
use crate::error::{ApiError, Code};
use crate::state::State;

pub(crate) use logs::{NotificationLog, NotificationLogs};
pub(crate) use notified::{contact, custom_provider, includes_message, wants};

pub(super) const FAMILIES: &[&[Operation]] = &[
    settings::OPERATIONS,
    push_providers::FCM,
    push_providers::APNS,
    preferences::OPERATIONS,
    push_tokens::OPERATIONS,
    mutes::OPERATIONS,
    timezone::OPERATIONS,
    contact_details::OPERATIONS,
    twilio::OPERATIONS,
    sendgrid::OPERATIONS,
    custom_providers::PUSH,
    custom_providers::SMS,
    custom_providers::EMAIL,
    logs::OPERATIONS,
];

/// That it was done, without a sentence.
#[derive(Serialize)]
struct Success {
    success: bool,
}

fn success() -> Result<ApiResponse, ApiError> {
    ApiResponse::json(&Data {
        data: Success { success: true },
    })
}

/// A kind of documents of this family. What is wrong with an id is a validation that failed: no code of its own is documented.
const fn kind(
    name: &'static str,
    id: &'static str,
    fields: &'static [super::rails::Field],
) -> Kind {
    Kind {
        name,
        id,
        fields,
        unknown: Code::BadRequest,
        taken: Code::BadRequest,
    }
}

/// Refuses a field of the request.
fn refuse(field: &str, rule: &str) -> ApiError {
    ApiError::new(Code::BadRequest, "The request did not pass validation.").with_details(vec![(
        field.to_owned(),
        vec![format!("The {field} field {rule}")],
    )])
}

impl State {
    /// Forgets what a user prefers and where the user is reached.
    pub(crate) fn forget_notifications(&mut self, uid: &str) {
        for kind in of_user::KINDS {
            self.documents.remove(kind, uid);
        }
        push_tokens::forget_user(self, uid);
    }
}
