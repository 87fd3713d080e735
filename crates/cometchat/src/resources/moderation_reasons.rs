//! Reasons for flagging.

use crate::types::ReasonList;
use crate::{Client, Error, Response};

/// Reasons that users can flag a message for.
#[derive(Clone, Debug)]
pub struct ModerationReasons {
    client: Client,
}

impl ModerationReasons {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the reasons of the app: those built in, and up to 5 of its own. They come in one piece.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let reasons = client.moderation().reasons().list().await?;
    /// for reason in &reasons.data {
    ///     println!("{}: {}", reason.id, reason.name.as_deref().unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A reason without `default` may be built in all the same: the server writes it only where it is true.
    ///
    /// # Errors
    /// See [`Error`]. As it only reads, it is tried again after failures that may pass.
    pub async fn list(&self) -> Result<Response<ReasonList>, Error> {
        let call = self.client.rest().list_reasons();
        self.client.call(call, None).await
    }
}
