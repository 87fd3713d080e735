// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/threads.md")]
//!
//! # All calls
//!
//! - Messages: sending and reading messages, threads and reactions.
//!
//! | call | request |
//! |---|---|
//! | `client.threads().list(ListThreads)` | `GET /threads` |
pub use cometchat_rest::types::ListThreads;
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.threads()`. The calls of `/threads`."] #[doc = ""] #[doc =
    " Sending and reading messages, threads and reactions."] Threads < S >
}
impl<S: crate::handle::Scope> Threads<S> {
    /// List threads.
    ///
    /// Answers the messages that have replies, each with the number of its replies and the last one.
    ///
    /// - `affix: append` asks for threads that were changed after the moment in `updatedAt`, `prepend` for those changed before it. `meta.next` of a
    ///   response leads on.
    /// - In `lastReply` a field that is not set comes as null or as an empty text, unlike in other messages.
    /// - The fields in which the counts of `withUnreadReplyCount` and `withMentionCount` come are not documented; they are kept with what else
    ///   is not known.
    /// - A thread may be that of a message that the moderation engine has blocked.
    ///
    /// ```
    /// use cometchat::threads::ListThreads;
    /// use cometchat::types::Affix;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListThreads::new()
    ///     .affix(Affix::Append)
    ///     .limit(100)
    ///     .participated_by_me(true);
    /// let mut rows = client.threads().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /threads`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the moment of the last change, in the cursor of the response, until a response has none. It counts whole seconds: where more rows than a page holds were changed in the same one, rows may come twice, or be missed.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Only the latest edition of CometChat's description has it.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or a filter has a value that is not accepted.
    /// - `ERR_UID_NOT_FOUND`: There is no such acting user.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListThreads>) -> List<types::Message> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_threads(&request, self.at().actor()),
                Walk {
                    by: By::UpdatedAt,
                    row: "id",
                    key: |row, _| row.id.as_str().into(),
                },
            )
    }
}
