//! `POST /moderation/messages`: submit a message; it is judged, kept and, once approved, delivered.

use crate::api::messages::{
    self, Category, ContentOptions, Message, MessageJson, Placement, ReceiverId, Sent, store,
};
use crate::api::rails::Field;
use crate::api::request::{self, GroupProfile, UserProfile};
use crate::api::{ApiResponse, Call, Data, Operation, SenderIn};
use crate::app::App;
use crate::decision::{DecidedBy, Decision};
use crate::error::ApiError;
use crate::input::{Object, ValidationErrors};
use crate::keys::Actor;
use crate::moderation::Status;
use crate::state::State;

pub(super) const OPERATION: Operation =
    Operation::post("send-moderation-message", "/moderation/messages", act)
        .sent_by(SenderIn::Body)
        .body(&[
            Field::by_hand("category"),
            Field::by_hand("data"),
            Field::by_hand("muid"),
            Field::by_hand("receiver"),
            Field::by_hand("receiverGroupDetails"),
            Field::by_hand("receiverType"),
            Field::by_hand("receiverUserDetails"),
            Field::by_hand("sender"),
            Field::by_hand("senderUserDetails"),
            Field::by_hand("sentAt"),
            Field::by_hand("tags"),
            Field::by_hand("type"),
        ]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    let choices = &app.settings.choices;
    let fields = messages::message_fields(&call.body, choices)?;
    let body = Object::root(&fields).empty_array_is_object(choices.empty_array_is_object);
    let mut errors = ValidationErrors::default();
    let sender = body.required_string("sender", &mut errors);
    let receiver = messages::receiver(&body, &mut errors);
    let content = messages::content(
        &body,
        ContentOptions {
            muid: true,
            quoted: false,
            categories: if choices.custom_at_moderation {
                &[Category::Message, Category::Custom]
            } else {
                &[Category::Message]
            },
            choices,
        },
        &mut errors,
    );
    let sent_at = body.timestamp("sentAt", &mut errors);
    let sender_details =
        UserProfile::read(&body, "senderUserDetails", sender, choices, &mut errors);
    let (to_user, to_group) = match &receiver {
        Some(ReceiverId::User(uid)) => (Some(uid.as_str()), None),
        Some(ReceiverId::Group(guid)) => (None, Some(guid.as_str())),
        None => (None, None),
    };
    let user_details =
        UserProfile::read(&body, "receiverUserDetails", to_user, choices, &mut errors);
    let group_details = GroupProfile::read(
        &body,
        "receiverGroupDetails",
        to_group,
        choices,
        &mut errors,
    );
    errors.refuse_if_any()?;
    let (Some(sender), Some(receiver), Some(content)) = (sender, receiver, content) else {
        return Err(request::incomplete());
    };

    let rules = app.rules();
    let mut state = app.state();
    // Nobody is created unless everybody can be.
    let new_sender = missing_user(&state, sender, sender_details)?;
    let mut new_receiver = None;
    let mut new_group = None;
    match &receiver {
        ReceiverId::User(uid) => new_receiver = missing_user(&state, uid, user_details)?,
        ReceiverId::Group(guid) => new_group = missing_group(&state, guid, group_details)?,
    }
    for profile in new_sender.iter().chain(&new_receiver) {
        profile.create(&mut state, call.now)?;
    }
    if let Some(profile) = new_group {
        profile.create(&mut state, call.now)?;
    }
    let sender = request::find_user(&state, sender)?;
    let receiver = receiver.find(&state)?;
    let mut message = Message::new(sender, receiver, content, call.now.seconds());
    message.sent_at = sent_at.unwrap_or(message.sent_at);
    let judgement = state.judge(Some(&rules), &message, call.now);
    message.moderation = Some(judgement.moderation(call.now.after(app.settings.verdict_delay)));
    let sent = store(&mut state, message, Actor::App, choices, call.now)?;
    if let Sent::New(id) = sent {
        state.carry_out(id, judgement, call.now);
    }
    let (id, state) = (sent.id(), &*state);
    let message = state.messages.get(id).ok_or_else(request::incomplete)?;
    let answer = MessageJson::new(state, id, message, Placement::Sender, choices);
    // The response to a submission is always pending, however short the delay.
    let status = match (&sent, &message.moderation) {
        (Sent::Before(_), Some(moderation)) => moderation.status_at(call.now),
        _ => Status::Pending,
    };
    let rule = message
        .moderation
        .as_ref()
        .and_then(|moderation| moderation.verdict.rule());
    let decision = rule.map(|rule| Decision::new(DecidedBy::Rule, rule.id.clone()));
    let answer = ApiResponse::json(&Data {
        data: answer.moderated(&status),
    })?
    .decided(decision);
    Ok(match sent {
        Sent::New(id) => answer.made(id, 1),
        Sent::Before(_) => answer,
    })
}

/// The details to create a user from, if there is no such user yet.
fn missing_user(
    state: &State,
    uid: &str,
    details: Option<UserProfile>,
) -> Result<Option<UserProfile>, ApiError> {
    if state.users.find(uid).is_some() {
        return Ok(None);
    }
    let details = details.ok_or_else(|| ApiError::uid_not_found(uid))?;
    details.check_references(state)?;
    Ok(Some(details))
}

/// The details to create a group from, if there is no such group yet.
fn missing_group(
    state: &State,
    guid: &str,
    details: Option<GroupProfile>,
) -> Result<Option<GroupProfile>, ApiError> {
    if state.groups.find(guid).is_some() {
        return Ok(None);
    }
    let details = details.ok_or_else(|| ApiError::guid_not_found(guid))?;
    details.check_references(state)?;
    Ok(Some(details))
}
