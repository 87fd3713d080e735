//! `GET /moderation/reasons`: the reasons a user can give for reporting a message.

use super::response::{ApiResponse, List};
use super::{Call, Operation, SenderIn, Verb};
use crate::app::App;
use crate::error::ApiError;
use crate::limits::RateClass;
use crate::state::REASONS;

pub(super) const OPERATION: Operation = Operation {
    id: "list-reasons",
    verb: Verb::Get,
    path: "/moderation/reasons",
    class: RateClass::Standard,
    sender: SenderIn::NoSender,
    act,
};

/// The page size the vendor's sample names. No query changes it.
const LIMIT: usize = 10;

fn act(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    ApiResponse::json(&List::new(&REASONS, LIMIT))
}
