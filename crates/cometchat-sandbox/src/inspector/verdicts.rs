//! `GET /_sandbox/inspector/verdicts`: the latest messages that moderation has seen, with the rule that decided. The API names it for
//! disapproved messages only.

use serde::Serialize;

use super::receipts::Verdict;
use crate::api::messages::Place;
use crate::api::{ApiResponse, Call, Data, Operation, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::keys::{MessageId, Receiver};

pub(super) const OPERATION: Operation = Operation::control(
    "inspector-list-verdicts",
    Verb::Get,
    "/inspector/verdicts",
    act,
);

const MOST: usize = 100;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'s> {
    id: MessageId,
    sender: &'s str,
    receiver: &'s str,
    /// Nothing of what is no text.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'s str>,
    kind: String,
    #[serde(flatten)]
    verdict: Verdict<'s>,
}

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let state = app.state();
    let newest = state.histories.newest(Place::Everywhere);
    let rows = newest.filter_map(|id| {
        let verdict = Verdict::of(&state, id, call.now)?;
        let message = state.messages.get(id)?;
        let content = &message.content;
        Some(Row {
            id,
            sender: &state.users.get(message.sender).uid,
            receiver: match message.receiver {
                Receiver::User(user) => &state.users.get(user).uid,
                Receiver::Group(group) => &state.groups.get(group).guid,
            },
            text: content.text.as_deref(),
            kind: format!(
                "{} {}",
                content.category.as_str(),
                content.message_type.as_str()
            ),
            verdict,
        })
    });
    let data: Vec<Row<'_>> = rows.take(MOST).collect();
    ApiResponse::json(&Data { data })
}
