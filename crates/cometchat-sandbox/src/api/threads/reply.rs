//! `POST /messages/{id}/thread`: a user replies to a message.

use crate::api::messages::{
    self, Category, ContentOptions, Draft, Message, REPLIED, SEND_CODES, Sending,
};
use crate::api::rails::Field;
use crate::api::request;
use crate::api::{Call, Operation, SenderIn};
use crate::app::App;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors};
use crate::keys::{Actor, MessageId};

pub(super) const OPERATION: Operation =
    Operation::sending("send-thread-message", "/messages/{id}/thread", read)
        .sent_by(SenderIn::OnBehalfOf)
        .body(&[
            Field::by_hand("category"),
            Field::by_hand("data"),
            Field::by_hand("multipleReceivers"),
            Field::by_hand("receiver"),
            Field::by_hand("receiverType"),
            Field::by_hand("tags"),
            Field::by_hand("type"),
        ])
        .refuses(&[
            Code::MessageThreadNesting,
            Code::WrongMessageThread,
            Code::WrongMessageThreadCategory,
            Code::MessageActionNotAllowed,
        ])
        .also_refuses(SEND_CODES);

fn read<'a>(app: &'a App, call: &Call<'_>) -> Result<Sending<'a>, ApiError> {
    let choices = &app.settings.choices;
    let wanted = call.segment("id");
    let uid = call.required_on_behalf_of()?;
    let fields = messages::message_fields(&call.body, choices)?;
    let body = Object::root(&fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    let receivers = messages::receivers(&body, choices, &mut errors);
    // The documented body of a reply has neither a muid nor a quoted message.
    let content = messages::content(
        &body,
        ContentOptions {
            muid: false,
            quoted: false,
            categories: REPLIED,
            choices,
        },
        &mut errors,
    );

    let state = app.state();
    let sender = request::find_user(&state, uid)?;
    let unknown = || ApiError::message_not_found(wanted);
    let parent = MessageId::parse(wanted).ok_or_else(unknown)?;
    let parent_message = state.messages.get(parent).ok_or_else(unknown)?;
    if parent_message.parent.is_some() {
        return Err(ApiError::new(
            Code::MessageThreadNesting,
            format!("Message {parent} is a reply itself; threads have one level only."),
        ));
    }
    threads(parent_message, choices, call.now)?;
    errors.refuse_if_any()?;
    let (Some(receivers), Some(content)) = (receivers, content) else {
        return Err(request::incomplete());
    };
    let draft = Draft {
        sender,
        actor: Actor::User(sender),
        content,
        parent: Some(parent),
    };
    Ok(Sending {
        state,
        draft,
        receivers,
    })
}

/// Refuses replies to messages that were chosen not to have any.
fn threads(parent: &Message, choices: &Choices, now: Timestamp) -> Result<(), ApiError> {
    if !choices.reply_to_custom && parent.content.category == Category::Custom {
        return Err(ApiError::new(
            Code::WrongMessageThreadCategory,
            "Messages of the category custom have no threads.",
        ));
    }
    if !choices.reply_to_undecided && parent.is_undecided(now) {
        return Err(ApiError::new(
            Code::MessageActionNotAllowed,
            "The message is not approved.",
        ));
    }
    Ok(())
}
