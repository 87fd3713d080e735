// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/api_keys.md")]
//!
//! # All calls
//!
//! - API keys: the keys that servers and client SDKs authenticate with.
//!
//! | call | request |
//! |---|---|
//! | `client.api_keys().list(ListApiKeys)` | `GET /apikeys` |
//! | `client.api_keys().create(CreateApiKey)` | `POST /apikeys` |
//! | `client.api_key(api_key).delete()` | `DELETE /apikeys/{apiKey}` |
//! | `client.api_key(api_key).get()` | `GET /apikeys/{apiKey}` |
//! | `client.api_key(api_key).update(UpdateApiKey)` | `PUT /apikeys/{apiKey}` |
pub use cometchat_rest::types::{
    ApiKey, ApiKeyScope, CreateApiKey, DeletedApiKey, ListApiKeys, UpdateApiKey,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.api_key(api_key)`. The calls of `/apikeys/{apiKey}`."] #[doc = ""]
    #[doc = " The keys that servers and client SDKs authenticate with."] ApiKeyHandle
}
impl ApiKeyHandle {
    /// Delete an API key.
    ///
    /// Deletes a key: whoever uses it is refused from then on. A key cannot delete itself, and the last one with full access cannot be deleted.
    ///
    /// - The words of the response hold the whole key. Never log them.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.api_key("00112233445566778899aabbccddeeff00112233").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /apikeys/{apiKey}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_APIKEY_NOT_FOUND`: There is no such key.
    /// - `ERR_APIKEY_NO_SELF_ACTION`: A key cannot delete itself.
    #[inline]
    pub fn delete(&self) -> Call<types::DeletedApiKey> {
        self.at().call(None, self.at().rest().delete_api_key(self.at().id(0usize)))
    }
    /// Read an API key.
    ///
    /// Answers what is known of a key.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.api_key("00112233445566778899aabbccddeeff00112233").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /apikeys/{apiKey}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_APIKEY_NOT_FOUND`: There is no such key.
    #[inline]
    pub fn get(&self) -> Call<types::ApiKey> {
        self.at().call(None, self.at().rest().get_api_key(self.at().id(0usize)))
    }
    /// Change an API key.
    ///
    /// Changes the name or the scope of a key, at once. Its value cannot be changed, and a key cannot change itself.
    ///
    /// ```
    /// use cometchat::api_keys::ApiKeyScope;
    /// use cometchat::api_keys::UpdateApiKey;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateApiKey::new()
    ///     .name("backend 2")
    ///     .scope(ApiKeyScope::FullAccess);
    /// let response = client.api_key("00112233445566778899aabbccddeeff00112233").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /apikeys/{apiKey}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_APIKEY_NOT_FOUND`: There is no such key.
    /// - `ERR_APIKEY_NO_SELF_ACTION`: A key cannot change itself.
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateApiKey>,
    ) -> Call<types::ApiKey> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_api_key(self.at().id(0usize), &request))
    }
}
handle! {
    #[doc = " `client.api_keys()`. The calls of `/apikeys`."] #[doc = ""] #[doc =
    " The keys that servers and client SDKs authenticate with."] ApiKeys
}
impl ApiKeys {
    /// List the API keys.
    ///
    /// Answers the API keys of the app, with their values.
    ///
    /// - The response has the form of a page, but no parameter is documented that would ask for another one. An app has up to 25 keys (limits
    ///   page), or 10 (an older description), so that one page of 100 holds them all.
    ///
    /// ```
    /// use cometchat::api_keys::ApiKeyScope;
    /// use cometchat::api_keys::ListApiKeys;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListApiKeys::new()
    ///     .scope(ApiKeyScope::FullAccess)
    ///     .search_key("backend");
    /// let page = client.api_keys().list(request).await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /apikeys`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListApiKeys>,
    ) -> Call<Page<types::ApiKey>> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_api_keys(&request))
    }
    /// Create an API key.
    ///
    /// Makes an API key, which works at once.
    ///
    /// - CometChat chooses the value. A prose says that it cannot be read again; the documented samples of reading show it in full.
    /// - A repeat makes a second key.
    ///
    /// ```
    /// use cometchat::api_keys::ApiKeyScope;
    /// use cometchat::api_keys::CreateApiKey;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateApiKey::new("backend", ApiKeyScope::FullAccess);
    /// let response = client.api_keys().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /apikeys`.
    /// - A repeat may do its work twice, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_PLAN_QUOTA_RESTRICTION`: The app has as many keys as it may have.
    #[inline]
    pub fn create(
        &self,
        request: impl Into<types::CreateApiKey>,
    ) -> Call<types::ApiKey> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_api_key(&request))
    }
}
