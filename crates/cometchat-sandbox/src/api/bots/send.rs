//! `POST /bots/{uid}/messages`: a bot writes to users and groups.

use crate::api::messages::{self, ContentOptions, Draft, SEND_CODES, SENT, Sending};
use crate::api::rails::Field;
use crate::api::request;
use crate::api::{Call, Operation, SenderIn};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors};
use crate::keys::Actor;

pub(super) const OPERATION: Operation =
    Operation::sending("send-bot-message", "/bots/{uid}/messages", read)
        .sent_by(SenderIn::Path("uid"))
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
        .refuses(&[Code::BotNotFound])
        .also_refuses(SEND_CODES);

fn read<'a>(app: &'a App, call: &Call<'_>) -> Result<Sending<'a>, ApiError> {
    let choices = &app.settings.choices;
    let uid = call.segment("uid");
    let fields = messages::message_fields(&call.body, choices)?;
    let body = Object::root(&fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    let receivers = messages::receivers(&body, choices, &mut errors);
    let content = messages::content(
        &body,
        ContentOptions {
            muid: true,
            quoted: true,
            categories: SENT,
            choices,
        },
        &mut errors,
    );

    let state = app.state();
    let bot = request::find_user(&state, uid)?;
    if !state.bots.contains(bot) {
        return Err(ApiError::new(
            Code::BotNotFound,
            format!("No bot is bound to the user {}.", state.users.get(bot).uid),
        ));
    }
    errors.refuse_if_any()?;
    let (Some(receivers), Some(content)) = (receivers, content) else {
        return Err(request::incomplete());
    };
    let draft = Draft {
        sender: bot,
        actor: Actor::App,
        content,
        parent: None,
    };
    Ok(Sending {
        state,
        draft,
        receivers,
    })
}
