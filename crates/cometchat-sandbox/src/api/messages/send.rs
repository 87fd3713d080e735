//! `POST /messages`: a user writes, or the app itself.

use super::{ContentOptions, Draft, SENT, Sending};
use crate::api::rails::Field;
use crate::api::{Call, Operation, SenderIn, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors};

/// What every send is refused with.
pub(crate) const CODES: &[Code] = &[
    Code::BadRequest,
    Code::UidNotFound,
    Code::GuidNotFound,
    Code::MessageIdNotFound,
    Code::NotAMember,
    Code::BlockedReceiver,
    Code::BlockedByWebhook,
    Code::PermissionDenied,
    Code::EmptyReceiver,
    Code::InvalidReceiverType,
    Code::InvalidMessageData,
    Code::EmptyMessageText,
    Code::InvalidMessageText,
    Code::EmptyMessageCategory,
    Code::InvalidMessageCategory,
    Code::EmptyMessageType,
    Code::InvalidMessageType,
    Code::EmptyMessageFile,
    Code::InvalidMediaMessage,
    Code::EmptyCustomData,
    Code::InvalidCustomData,
    Code::InvalidMetadata,
];

pub(super) const OPERATION: Operation = Operation::sending("send-message", "/messages", read)
    .sent_by(SenderIn::OnBehalfOf)
    .body(&[
        Field::by_hand("category"),
        Field::by_hand("data"),
        Field::by_hand("muid"),
        Field::by_hand("multipleReceivers"),
        Field::by_hand("quotedMessageId"),
        Field::by_hand("receiver"),
        Field::by_hand("receiverType"),
        Field::by_hand("tags"),
        Field::by_hand("type"),
    ])
    .refuses(CODES);

fn read<'a>(app: &'a App, call: &Call<'_>) -> Result<Sending<'a>, ApiError> {
    let choices = &app.settings.choices;
    let fields = super::message_fields(&call.body, choices)?;
    let body = Object::root(&fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    let receivers = super::receivers(&body, choices, &mut errors);
    let reading = ContentOptions {
        muid: true,
        quoted: true,
        categories: SENT,
        choices,
    };
    let content = super::content(&body, reading, &mut errors);
    let state = app.state();
    let actor = call.actor(&state)?;
    errors.refuse_if_any()?;
    let (Some(receivers), Some(content)) = (receivers, content) else {
        return Err(request::incomplete());
    };
    let draft = Draft {
        sender: actor.user().unwrap_or(state.system_user()),
        actor,
        content,
        parent: None,
    };
    Ok(Sending {
        state,
        draft,
        receivers,
    })
}
