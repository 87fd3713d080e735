// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/stats.md")]
//!
//! # All calls
//!
//! - Metrics: how much an app is used.
//!
//! | call | request |
//! |---|---|
//! | `client.stats().get(GetUsageMetrics)` | `GET /stats` |
//! | `client.stats().messages().get()` | `GET /stats/messages` |
pub use cometchat_rest::types::{
    GetUsageMetrics, ReceiptMetrics, ReceiptMetricsPoint, UsageMetrics, UsageNumbers,
    UsageRange,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.stats()`. The calls of `/stats`."] #[doc = ""] #[doc =
    " How much an app is used."] Stats
}
impl Stats {
    /// The calls of its messages: nothing is sent yet.
    #[inline]
    pub fn messages(&self) -> StatsMessages {
        <StatsMessages>::new(self.at().clone())
    }
    /// Read how much the app was used.
    ///
    /// Answers how many users were active and how long their calls were, over a stretch of time.
    ///
    /// - Whether the bounds are seconds or milliseconds is not clear: the newest text speaks of Unix time, the older one of milliseconds, and the
    ///   response repeats them with 13 digits. Milliseconds are what fits both.
    /// - The stretch is 90 days at most, its end is after its beginning, and what is older than 12 months is not kept (older description).
    ///
    /// ```
    /// use cometchat::stats::GetUsageMetrics;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = GetUsageMetrics::new(1690000000000, 1690086400000);
    /// let response = client.stats().get(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /stats`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A bound is missing, the end is not after the beginning, or the stretch is too long.
    #[inline]
    pub fn get(
        &self,
        request: impl Into<types::GetUsageMetrics>,
    ) -> Call<types::UsageMetrics> {
        let request = request.into();
        self.at().call(None, self.at().rest().get_usage_metrics(&request))
    }
}
handle! {
    #[doc = " `client.stats().messages()`. The calls of `/stats/messages`."] #[doc = ""]
    #[doc = " How much an app is used."] StatsMessages
}
impl StatsMessages {
    /// Read how many messages were sent, delivered and read.
    ///
    /// Answers the numbers of messages and receipts in the last hour, for each five minutes. They may be up to five minutes late (older
    /// description).
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.stats().messages().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /stats/messages`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::ReceiptMetrics> {
        self.at().call(None, self.at().rest().get_receipt_metrics())
    }
}
