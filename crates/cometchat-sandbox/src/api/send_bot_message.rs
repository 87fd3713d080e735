//! `POST /bots/{uid}/messages`: a bot writes to users and groups.

use super::deliver::{Draft, deliver};
use super::request;
use super::{ApiResponse, Call, Operation, SenderIn, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors};
use crate::limits::RateClass;

pub(super) const OPERATION: Operation = Operation {
    id: "send-bot-message",
    verb: Verb::Post,
    path: "/bots/{uid}/messages",
    class: RateClass::Standard,
    sender: SenderIn::Path("uid"),
    act,
};

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    let uid = call.segment("uid");
    let fields = request::message_fields(&call.body, choices)?;
    let body = Object::root(&fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    let receivers = request::receivers(&body, choices, &mut errors);
    let content = request::content(
        &body,
        request::ContentOptions {
            muid: true,
            quoted: true,
            custom: true,
            choices,
        },
        &mut errors,
    );

    let mut state = app.state();
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
        content,
        parent: None,
    };
    deliver(&mut state, draft, receivers, choices, call.now)
}
