//! `POST /messages/{id}/thread`: a user replies to a message.

use super::deliver::{Draft, deliver};
use super::request;
use super::{Answer, Call, Operation, Verb};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::input::{Object, Problems};
use crate::state::MessageId;

pub(super) const OPERATION: Operation = Operation {
    id: "send-thread-message",
    verb: Verb::Post,
    path: "/messages/{id}/thread",
    act,
};

fn act(app: &App, call: &Call<'_>) -> Result<Answer, ApiError> {
    let wanted = call.segment("id");
    let uid = call.required_on_behalf_of()?;
    let fields = request::message_fields(call.body)?;
    let body = Object::root(&fields);
    let mut problems = Problems::default();
    let receivers = request::receivers(&body, &mut problems);
    // The documented body of a reply has neither a muid nor a quoted message.
    let content = request::content(
        &body,
        request::TopLevel {
            muid: false,
            quoted: false,
        },
        &mut problems,
    );

    let mut state = app.state();
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
    problems.refuse_if_any()?;
    let (Some(receivers), Some(content)) = (receivers, content) else {
        return Err(request::incomplete());
    };
    let draft = Draft {
        sender,
        content,
        parent: Some(parent),
    };
    deliver(&mut state, draft, receivers, call.now)
}
