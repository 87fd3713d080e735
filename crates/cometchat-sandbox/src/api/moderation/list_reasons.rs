//! `GET /moderation/reasons`: the reasons a user can give for reporting a message.

use crate::api::response::{ApiResponse, List};
use crate::api::{Call, Operation};
use crate::app::App;
use crate::error::ApiError;
use crate::state::REASONS;

pub(super) const OPERATION: Operation = Operation::get("list-reasons", "/moderation/reasons", act);

/// The page size the vendor's sample names. No query changes it.
const LIMIT: usize = 10;

fn act(app: &App, _: &Call<'_>) -> Result<ApiResponse, ApiError> {
    app.needs_moderation()?;
    ApiResponse::json(&List::new(&REASONS, LIMIT))
}
