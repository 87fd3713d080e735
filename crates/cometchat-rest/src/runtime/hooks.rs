//! What the generated calls ask of the client around each request.

use super::{Connection, Error};
use crate::Client;
use reqwest::{Request, Response};

/// Which operation a generated call is.
pub(crate) struct OperationInfo {
    #[expect(
        dead_code,
        reason = "the generated calls name it; the facade knows its operation from the table"
    )]
    pub(crate) operation_id: &'static str,
}

/// What the generated client tells of itself.
#[expect(
    dead_code,
    reason = "the generated client implements all of it; the runtime uses a part"
)]
pub(crate) trait ClientInfo<Inner> {
    fn api_version() -> &'static str;
    fn baseurl(&self) -> &str;
    fn client(&self) -> &reqwest::Client;
    fn inner(&self) -> &Inner;
}

/// The steps around a request. The generated calls run them in the order `pre`, `exec`, `post`.
pub(crate) trait ClientHooks<Inner> {
    /// Completes a request.
    async fn pre(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error>;
    /// Sends it; only a success comes back.
    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Response, Error>;
    /// Sees the outcome.
    async fn post(
        &self,
        result: &Result<Response, Error>,
        info: &OperationInfo,
    ) -> Result<(), Error>;
}

impl ClientHooks<Connection> for Client {
    async fn pre(&self, request: &mut Request, _: &OperationInfo) -> Result<(), Error> {
        self.inner.prepare(request);
        Ok(())
    }

    async fn exec(&self, request: Request, _: &OperationInfo) -> Result<Response, Error> {
        self.inner.send(&self.client, request).await
    }

    async fn post(&self, _: &Result<Response, Error>, _: &OperationInfo) -> Result<(), Error> {
        Ok(())
    }
}
