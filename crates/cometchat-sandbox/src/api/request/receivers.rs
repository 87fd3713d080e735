//! To whom a message is addressed.

use crate::choices::Choices;
use crate::error::{ApiError, Code};
use crate::input::{Object, Problems, rules};
use crate::state::{Receiver, State};

const TOO_LONG: &str = "must not be greater than 100 characters.";

/// A receiver as named in a request: a uid or guid in lower case that may belong to nobody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Addressee {
    User(String),
    Group(String),
}

impl Addressee {
    pub(crate) fn find(&self, state: &State) -> Result<Receiver, ApiError> {
        match self {
            Self::User(uid) => super::find_user(state, uid).map(Receiver::User),
            Self::Group(guid) => state
                .groups
                .find(guid)
                .map(Receiver::Group)
                .ok_or_else(|| ApiError::guid_not_found(guid)),
        }
    }
}

pub(crate) enum Receivers {
    One(Addressee),
    /// Each of them once.
    Several(Vec<Addressee>),
}

/// `receiver` and `receiverType`, both required.
pub(crate) fn receiver(body: &Object<'_>, problems: &mut Problems) -> Option<Addressee> {
    let id = if body.has("receiver") {
        receiver_id(body, problems)
    } else {
        body.missing("receiver", problems);
        None
    };
    let make = if body.has("receiverType") {
        receiver_type(body, problems)
    } else {
        body.missing("receiverType", problems);
        None
    };
    Some(make?(id?))
}

/// `receiver` with `receiverType`, or `multipleReceivers`, or all three: then the receiver is one of the several (seen live).
pub(crate) fn receivers(
    body: &Object<'_>,
    choices: &Choices,
    problems: &mut Problems,
) -> Option<Receivers> {
    let mut several = Vec::new();
    if let Some(lists) = body.object("multipleReceivers", problems) {
        let uids = ids(&lists, "uids", problems);
        let guids = ids(&lists, "guids", problems);
        several.extend(
            uids.into_iter()
                .map(|uid| Addressee::User(uid.to_lowercase())),
        );
        several.extend(
            guids
                .into_iter()
                .map(|guid| Addressee::Group(guid.to_lowercase())),
        );
    }
    if several.is_empty() {
        return receiver(body, problems).map(Receivers::One);
    }
    if body.get("receiver").is_some() {
        if !choices.receiver_beside_several {
            let rule = "must not be used together with multipleReceivers.";
            body.invalid("receiver", rule, problems);
        }
        several.insert(0, receiver(body, problems)?);
    } else {
        receiver_type(body, problems);
    }
    let mut seen = std::collections::HashSet::new();
    several.retain(|addressee| seen.insert(addressee.clone()));
    Some(Receivers::Several(several))
}

/// Ids that nobody can have because they are too long are refused with the whole request, others with their own entry.
fn ids<'v>(lists: &Object<'v>, key: &str, problems: &mut Problems) -> Vec<&'v str> {
    let ids = lists.strings(key, problems);
    for (index, id) in ids.iter().enumerate() {
        if id.chars().count() > rules::MAX_ID_CHARS {
            lists.invalid(&format!("{key}.{index}"), TOO_LONG, problems);
        }
    }
    ids
}

fn receiver_id(body: &Object<'_>, problems: &mut Problems) -> Option<String> {
    let id = body.string("receiver", problems)?;
    if id.trim().is_empty() {
        body.refused(
            "receiver",
            Code::EmptyReceiver,
            "must not be empty.",
            problems,
        );
        return None;
    }
    if id.chars().count() > rules::MAX_ID_CHARS {
        body.invalid("receiver", TOO_LONG, problems);
    }
    Some(id.to_lowercase())
}

fn receiver_type(body: &Object<'_>, problems: &mut Problems) -> Option<fn(String) -> Addressee> {
    match body.get("receiverType")?.as_str() {
        Some("user") => Some(Addressee::User),
        Some("group") => Some(Addressee::Group),
        _ => {
            body.not_in_list("receiverType", Code::InvalidReceiverType, problems);
            None
        }
    }
}
