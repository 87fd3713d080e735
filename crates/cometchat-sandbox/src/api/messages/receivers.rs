//! To whom a message is addressed.

use crate::api::request;
use crate::choices::Choices;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors, rules};
use crate::keys::Receiver;
use crate::state::State;

const TOO_LONG: &str = "must not be greater than 100 characters.";

/// A receiver as named in a request: a uid or guid in lower case that may belong to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ReceiverId {
    User(String),
    Group(String),
}

impl ReceiverId {
    pub(crate) fn find(&self, state: &State) -> Result<Receiver, ApiError> {
        match self {
            Self::User(uid) => request::find_user(state, uid).map(Receiver::User),
            Self::Group(guid) => state
                .groups
                .find(guid)
                .map(Receiver::Group)
                .ok_or_else(|| ApiError::guid_not_found(guid)),
        }
    }
}

pub(crate) enum Receivers {
    One(ReceiverId),
    /// Each of them once.
    Several(Vec<ReceiverId>),
}

/// `receiver` and `receiverType`, both required.
pub(crate) fn receiver(body: &Object<'_>, errors: &mut ValidationErrors) -> Option<ReceiverId> {
    let id = if body.has("receiver") {
        receiver_id(body, errors)
    } else {
        body.missing("receiver", errors);
        None
    };
    let make = if body.has("receiverType") {
        receiver_type(body, errors)
    } else {
        body.missing("receiverType", errors);
        None
    };
    Some(make?(id?))
}

/// `receiver` with `receiverType`, or `multipleReceivers`, or all three: then the receiver is one of the several (seen live).
pub(crate) fn receivers(
    body: &Object<'_>,
    choices: &Choices,
    errors: &mut ValidationErrors,
) -> Option<Receivers> {
    let mut several = Vec::new();
    if let Some(lists) = body.object("multipleReceivers", errors) {
        let uids = ids(&lists, "uids", errors);
        let guids = ids(&lists, "guids", errors);
        several.extend(
            uids.into_iter()
                .map(|uid| ReceiverId::User(uid.to_lowercase())),
        );
        several.extend(
            guids
                .into_iter()
                .map(|guid| ReceiverId::Group(guid.to_lowercase())),
        );
    }
    if several.is_empty() {
        return receiver(body, errors).map(Receivers::One);
    }
    if body.get("receiver").is_some() {
        if !choices.receiver_beside_several {
            let rule = "must not be used together with multipleReceivers.";
            body.invalid("receiver", rule, errors);
        }
        several.insert(0, receiver(body, errors)?);
    } else {
        receiver_type(body, errors);
    }
    let mut seen = std::collections::HashSet::new();
    several.retain(|receiver_id| seen.insert(receiver_id.clone()));
    Some(Receivers::Several(several))
}

/// Ids that nobody can have because they are too long are refused with the whole request, others with their own entry.
fn ids<'v>(lists: &Object<'v>, key: &str, errors: &mut ValidationErrors) -> Vec<&'v str> {
    let ids = lists.strings(key, errors);
    for (index, id) in ids.iter().enumerate() {
        if id.chars().count() > rules::MAX_ID_CHARS {
            lists.invalid(&format!("{key}.{index}"), TOO_LONG, errors);
        }
    }
    ids
}

fn receiver_id(body: &Object<'_>, errors: &mut ValidationErrors) -> Option<String> {
    let id = body.string("receiver", errors)?;
    if id.trim().is_empty() {
        body.refused(
            "receiver",
            Code::EmptyReceiver,
            "must not be empty.",
            errors,
        );
        return None;
    }
    if id.chars().count() > rules::MAX_ID_CHARS {
        body.invalid("receiver", TOO_LONG, errors);
    }
    Some(id.to_lowercase())
}

fn receiver_type(
    body: &Object<'_>,
    errors: &mut ValidationErrors,
) -> Option<fn(String) -> ReceiverId> {
    match body.get("receiverType")?.as_str() {
        Some("user") => Some(ReceiverId::User),
        Some("group") => Some(ReceiverId::Group),
        _ => {
            body.not_in_list("receiverType", Code::InvalidReceiverType, errors);
            None
        }
    }
}
