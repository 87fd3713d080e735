//! `GET /moderation/reasons`: the reasons a user can give for reporting a message.

use super::reasons::REASONS;
use crate::api::rails::limited;
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::ApiError;

pub(super) const OPERATION: Operation = Operation::get("list-reasons", "/moderation/reasons", act);

/// The page size the vendor's sample names. No query changes it.
const LIMIT: usize = 10;

fn act(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    limited(&REASONS, LIMIT)
}
