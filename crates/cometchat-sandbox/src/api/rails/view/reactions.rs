//! The reactions to a message, counted, and which of them are the viewer's own.

use serde::Serialize;

use crate::keys::{MessageId, UserKey};
use crate::state::State;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReactionCount<'s> {
    reaction: &'s str,
    count: usize,
    /// Absent rather than false.
    #[serde(skip_serializing_if = "Option::is_none")]
    reacted_by_me: Option<bool>,
}

/// Each kind once, in the order in which it was given first.
pub(crate) fn reactions(
    state: &State,
    viewer: Option<UserKey>,
    message: MessageId,
) -> Vec<ReactionCount<'_>> {
    let mut counts: Vec<ReactionCount<'_>> = Vec::new();
    for row in state.reactions.of(message) {
        let known = counts
            .iter()
            .position(|count| *count.reaction == *row.reaction);
        let place = known.unwrap_or_else(|| {
            counts.push(ReactionCount {
                reaction: &row.reaction,
                count: 0,
                reacted_by_me: None,
            });
            counts.len() - 1
        });
        counts[place].count += 1;
        if viewer == Some(row.user) {
            counts[place].reacted_by_me = Some(true);
        }
    }
    counts
}
