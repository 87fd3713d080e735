//! `POST /data_import/messages`. A text that is empty, and a message that is too old, abort the whole request after the other rows
//! were stored (seen by others).

use super::rows::{Row, answer, rows};
use crate::api::messages::{Category, Content, ContentOptions, Message, MessageJson, content};
use crate::api::rails::{Accepted, Field, Rule};
use crate::api::request::{GroupProfile, UserProfile, incomplete};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::choices::Choices;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::{Object, ValidationErrors};
use crate::keys::{MessageId, Receiver};
use crate::state::{Conversation, State};

pub(super) const OPERATION: Operation =
    Operation::post("import-messages", "/data_import/messages", act)
        .import()
        .body(&[Field::by_hand("messages")])
        .refuses(&[
            Code::BadRequest,
            Code::ImportMuidAlreadyExists,
            Code::UidNotFound,
            Code::GuidNotFound,
            Code::EmptyMessageText,
            Code::ImportInvalidMessageFormat,
            Code::Exception,
        ]);

const ROW: &[Field] = &[
    Field::required("muid", Rule::Text(usize::MAX)),
    Field::required("sender", Rule::Text(100)),
    Field::required("receiver", Rule::Text(100)),
    Field::required("receiverType", Rule::OneOf(&["user", "group"])),
    Field::required("sentAt", Rule::Moment),
    Field::new("deliveredAt", Rule::Moment),
    Field::new("readAt", Rule::Moment),
];
const CATEGORIES: &[Category] = &[Category::Message, Category::Custom];

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let choices = &app.settings.choices;
    let mut rows = rows(call, "messages", Code::ImportInvalidMessageFormat, choices)?;
    // The history is in the order of these moments.
    rows.sort_by_key(sent_at);
    let mut state = app.state();
    let oldest = choices.import_max_age.map(|age| {
        let seconds = age.as_secs();
        call.now.seconds().saturating_sub(seconds)
    });
    let mut outcomes = Vec::new();
    let mut aborted = None;
    for row in &rows {
        if oldest.is_some_and(|oldest| sent_at(row) < oldest) {
            aborted = Some("A message is older than the retention of the app.");
            continue;
        }
        let outcome = import(&mut state, row, choices, call.now);
        match &outcome {
            Err(error) if error.code() == Code::EmptyMessageText => {
                aborted = Some("ERR_EMPTY_MESSAGE_TEXT: a message has no text.");
            }
            _ => outcomes.push((row, outcome)),
        }
    }
    if let Some(why) = aborted {
        return Err(ApiError::new(Code::Exception, why));
    }
    answer(outcomes, choices, |id: MessageId| {
        MessageJson::stored(&state, id, None, choices)
    })
}

fn sent_at(row: &Row) -> u64 {
    let fields = row.fields().ok();
    let value = fields.and_then(|fields| fields.get("sentAt")?.as_u64());
    value.unwrap_or(u64::MAX)
}

fn import(
    state: &mut State,
    row: &Row,
    choices: &Choices,
    now: Timestamp,
) -> Result<MessageId, ApiError> {
    let fields = row.fields()?;
    let body = Object::root(fields).empty_array_is_object(choices.empty_array_is_object);
    let row = row.checked("muid", ROW, choices)?;
    let mut errors = ValidationErrors::default();
    let reading = ContentOptions {
        muid: true,
        quoted: false,
        categories: CATEGORIES,
        choices,
    };
    let content = content(&body, reading, &mut errors);
    let people = People::read(&body, &row, choices, &mut errors);
    errors.refuse_if_any()?;
    let content = content.ok_or_else(incomplete)?;
    let muid = row.text("muid").unwrap_or_default();
    if state.imported.has(muid) {
        return Err(ApiError::new(
            Code::ImportMuidAlreadyExists,
            format!("The muid {muid} was used before."),
        ));
    }
    people.create(state, now)?;
    let message = message(state, &row, content)?;
    let (receiver, sender) = (message.receiver, message.sender);
    let id = state.import(message, now);
    state.imported.add(muid);
    if let (Receiver::User(user), Some(_)) = (receiver, row.value("readAt")) {
        let conversation = Conversation::of(sender, receiver);
        state.standings.has_read(user, conversation, id);
    }
    Ok(id)
}

/// The message as it is stored.
fn message(state: &State, row: &Accepted<'_>, mut content: Content) -> Result<Message, ApiError> {
    let moment = |name: &str| row.value(name)?.as_u64();
    let user = |uid: &str| {
        let found = state.users.find_any(uid);
        found.ok_or_else(|| ApiError::uid_not_found(uid))
    };
    let sender = user(row.text("sender").unwrap_or_default())?;
    let receiver = row.text("receiver").unwrap_or_default();
    let receiver = if row.text("receiverType") == Some("group") {
        let group = state.groups.find(receiver);
        Receiver::Group(group.ok_or_else(|| ApiError::guid_not_found(receiver))?)
    } else {
        Receiver::User(user(receiver)?)
    };
    let extras = content.extras.get_or_insert_default();
    extras.delivered_at = moment("deliveredAt");
    extras.read_at = moment("readAt");
    let sent_at = moment("sentAt").unwrap_or_default();
    Ok(Message::new(sender, receiver, content, sent_at))
}

/// Those whom a row describes, in case they are not there.
struct People {
    users: Vec<UserProfile>,
    group: Option<(String, GroupProfile)>,
}

impl People {
    fn read(
        body: &Object<'_>,
        row: &Accepted<'_>,
        choices: &Choices,
        errors: &mut ValidationErrors,
    ) -> Self {
        let mut users = Vec::new();
        let is_group = row.text("receiverType") == Some("group");
        let receiver = row.text("receiver");
        let mut user = |field: &str, uid: Option<&str>| {
            users.extend(UserProfile::read(body, field, uid, choices, errors));
        };
        user("senderUserDetails", row.text("sender"));
        if is_group {
            user("receiverGroupOwnerDetails", None);
        } else {
            user("receiverUserDetails", receiver);
        }
        if let Some(mentioned) = body.object("mentionedUserDetails", errors) {
            for (uid, _) in mentioned.iter() {
                let profile = UserProfile::read(&mentioned, uid, Some(uid), choices, errors);
                users.extend(profile);
            }
        }
        let field = "receiverGroupDetails";
        let group = is_group
            .then(|| GroupProfile::read(body, field, receiver, choices, errors))
            .flatten();
        Self {
            users,
            group: receiver.map(str::to_owned).zip(group),
        }
    }

    fn create(self, state: &mut State, now: Timestamp) -> Result<(), ApiError> {
        for user in self.users {
            state.ensure_user(Some(user), now)?;
        }
        match self.group {
            Some((guid, group)) => state.ensure_group(Some(group), &guid, now),
            None => Ok(()),
        }
    }
}
