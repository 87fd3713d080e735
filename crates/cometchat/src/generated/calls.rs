// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/calls.md")]
//!
//! # All calls
//!
//! - Calls: calls that were made. They are served by a host of their own, and only client SDKs make calls.
//!
//! | call | request |
//! |---|---|
//! | `client.calls().list(ListCalls)` | `GET /calls` |
//! | `client.call(session_id).get()` | `GET /calls/{sessionId}` |
//! | `client.call(session_id).transcriptions().list(ListCallTranscriptions)` | `GET /calls/{sessionId}/transcriptions` |
pub use cometchat_rest::types::{
    CallLog, CallMode, CallParticipant, CallRecording, CallStatus, CallType,
    ListCallTranscriptions, ListCalls, Transcription,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.call(session_id)`. The calls of `/calls/{sessionId}`."] #[doc = ""]
    #[doc =
    " Calls that were made. They are served by a host of their own, and only client SDKs make calls."]
    CallHandle < S >
}
impl<S: crate::handle::Scope> CallHandle<S> {
    /// The calls of its transcriptions: nothing is sent yet.
    #[inline]
    pub fn transcriptions(&self) -> CallTranscriptions<S> {
        <CallTranscriptions<S>>::new(self.at().clone())
    }
    /// Read a call.
    ///
    /// Answers one call, with the newest of its transcriptions.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.call("v1.us.your-app-id.0011223344556677").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /calls/{sessionId}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_CALL_NOT_A_PART`: The acting user took no part in the call.
    /// - `ERR_CALL_SESSION_NOT_FOUND`: There is no such call.
    /// - `ERR_EMPTY_CALL_SESSION_ID`: The id of the session is empty.
    /// - `ERR_UID_NOT_FOUND`: The acting user does not exist, or is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::CallLog> {
        self.at()
            .call(
                None,
                self.at().rest().get_call(self.at().id(0usize), self.at().actor()),
            )
    }
}
handle! {
    #[doc =
    " `client.call(session_id).transcriptions()`. The calls of `/calls/{sessionId}/transcriptions`."]
    #[doc = ""] #[doc =
    " Calls that were made. They are served by a host of their own, and only client SDKs make calls."]
    CallTranscriptions < S >
}
impl<S: crate::handle::Scope> CallTranscriptions<S> {
    /// List the transcriptions of a call.
    ///
    /// Answers the transcriptions of a call, the newest first, page by page.
    ///
    /// - They are made after the call, so that there may be none soon after it.
    /// - A transcription that is made while the list is walked moves the others down by one, so that one comes twice.
    ///
    /// ```
    /// use cometchat::calls::ListCallTranscriptions;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListCallTranscriptions::new()
    ///     .per_page(100);
    /// let mut rows = client.call("v1.us.your-app-id.0011223344556677").transcriptions().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /calls/{sessionId}/transcriptions`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    /// - `ERR_CALL_NOT_A_PART`: The acting user took no part in the call.
    /// - `ERR_CALL_SESSION_NOT_FOUND`: There is no such call.
    /// - `ERR_EMPTY_CALL_SESSION_ID`: The id of the session is empty.
    /// - `ERR_UID_NOT_FOUND`: The acting user does not exist, or is deactivated.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListCallTranscriptions>,
    ) -> List<types::Transcription> {
        let request = request.into();
        self.at()
            .list(
                None,
                self
                    .at()
                    .rest()
                    .list_call_transcriptions(
                        self.at().id(0usize),
                        &request,
                        self.at().actor(),
                    ),
                Walk {
                    by: By::Number,
                    row: "tid",
                    key: |row, _| row.tid.as_str().into(),
                },
            )
    }
}
handle! {
    #[doc = " `client.calls()`. The calls of `/calls`."] #[doc = ""] #[doc =
    " Calls that were made. They are served by a host of their own, and only client SDKs make calls."]
    Calls < S >
}
impl<S: crate::handle::Scope> Calls<S> {
    /// List calls.
    ///
    /// Answers the calls of the app, or those of the acting user.
    ///
    /// - The response has the form of a page, but no parameter is documented that would ask for another one.
    /// - Which limit of the app it counts against is not documented.
    ///
    /// ```
    /// use cometchat::calls::ListCalls;
    /// use cometchat::types::Timestamp;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListCalls::new()
    ///     .ended_at(Timestamp::from_secs(1690086400))
    ///     .has_recording(true)
    ///     .has_transcription(false);
    /// let page = client.calls().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /calls`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    /// - Done by the app, or by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted.
    /// - `ERR_UID_NOT_FOUND`: The acting user does not exist, or is deactivated.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListCalls>,
    ) -> Call<Page<types::CallLog>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_calls(&request, self.at().actor()))
    }
}
