//! Removing push tokens beyond one session.

use crate::call::Call;
use crate::notifications::NotificationsPushTokens;
use crate::types::{PushTokens, UnregisterPushTokens};

impl NotificationsPushTokens {
    /// Removes the push tokens of all sessions of the user that the auth token belongs to, and answers them.
    /// [`unregister`](Self::unregister) removes those of the one session.
    ///
    /// ```
    /// use cometchat::notifications::UnregisterPushTokens;
    /// use cometchat::{Client, Error};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UnregisterPushTokens::new("superhero3_not-a-real-token");
    /// let removed = client.notifications().push().tokens().unregister_all_sessions(request).await?;
    /// println!("{} devices", removed.push_tokens.as_deref().unwrap_or_default().len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`unregister`](Self::unregister).
    pub fn unregister_all_sessions(
        &self,
        request: impl Into<UnregisterPushTokens>,
    ) -> Call<PushTokens> {
        self.unregister(request).query("all", "true")
    }
}
