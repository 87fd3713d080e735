// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! Roles.
//!
//! - Roles: what kinds of users there are, and what each may do.
//!
//! | call | request |
//! |---|---|
//! | `client.roles().list(ListRoles)` | `GET /roles` |
//! | `client.roles().create(CreateRole)` | `POST /roles` |
//! | `client.role(role).delete()` | `DELETE /roles/{role}` |
//! | `client.role(role).get()` | `GET /roles/{role}` |
//! | `client.role(role).update(UpdateRole)` | `PUT /roles/{role}` |
pub use cometchat_rest::types::{
    CreateRole, ListRoles, Role, RolePermission, RoleSettings, RoleSettingsInput,
    RoleUnset, UpdateRole,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.role(role)`. The calls of `/roles/{role}`."] #[doc = ""] #[doc =
    " What kinds of users there are, and what each may do."] RoleHandle
}
impl RoleHandle {
    /// Delete a role.
    ///
    /// Deletes a role. Users who had it have the role `default` from then on, which cannot be deleted itself.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.role("premium").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /roles/{role}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ROLE_DELETE_DENIED`: The role `default` cannot be deleted.
    /// - `ERR_ROLE_DELETE_FAILED`: The role could not be deleted.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_role(self.at().id(0usize)))
    }
    /// Read a role.
    ///
    /// Answers one role.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.role("premium").get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /roles/{role}`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn get(&self) -> Call<types::Role> {
        self.at().call(None, self.at().rest().get_role(self.at().id(0usize)))
    }
    /// Change a role.
    ///
    /// Changes what is given and leaves the rest. Metadata is replaced as a whole.
    ///
    /// - The settings of the role `default` cannot be changed.
    /// - CometChat's own description declares defaults that would wipe every field. Nothing is sent here that the caller did not set.
    ///
    /// ```
    /// use cometchat::roles::RolePermission;
    /// use cometchat::roles::RoleSettingsInput;
    /// use cometchat::roles::UpdateRole;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateRole::new()
    ///     .description("Users who pay")
    ///     .metadata(json!({"email": "support@example.com"}))
    ///     .name("Premium")
    ///     .settings(RoleSettingsInput::new()
    ///     .list_users(RolePermission::FriendsOnly)
    ///     .send_messages_to(RolePermission::All));
    /// let response = client.role("premium").update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /roles/{role}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn update(&self, request: impl Into<types::UpdateRole>) -> Call<types::Role> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_role(self.at().id(0usize), &request))
    }
}
handle! {
    #[doc = " `client.roles()`. The calls of `/roles`."] #[doc = ""] #[doc =
    " What kinds of users there are, and what each may do."] Roles
}
impl Roles {
    /// List roles.
    ///
    /// Answers the roles of the app, page by page. The role `default` is always among them.
    ///
    /// - A role that is deleted while the list is walked moves those behind it up by one, so that one of them may be missed.
    ///
    /// ```
    /// use cometchat::roles::ListRoles;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListRoles::new()
    ///     .per_page(100);
    /// let mut rows = client.roles().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /roles`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the number of the page, until a page is empty. Rows that are added while it is walked may come twice; one that is removed may hide another.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A page holds more than 1000 rows, or has no such number.
    #[inline]
    pub fn list(&self, request: impl Into<types::ListRoles>) -> List<types::Role> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_roles(&request),
                Walk {
                    by: By::Number,
                    row: "role",
                    key: |row| &row.role,
                },
            )
    }
    /// Create a role.
    ///
    /// Creates a role that users can have.
    ///
    /// - A repeat is refused because the role exists by then. The code of that is known from an imitation of the service only.
    ///
    /// ```
    /// use cometchat::roles::CreateRole;
    /// use cometchat::roles::RolePermission;
    /// use cometchat::roles::RoleSettingsInput;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = CreateRole::new("premium", "Premium")
    ///     .description("Users who pay")
    ///     .metadata(json!({"email": "support@example.com"}))
    ///     .settings(RoleSettingsInput::new()
    ///     .list_users(RolePermission::All)
    ///     .send_messages_to(RolePermission::FriendsOnly));
    /// let response = client.roles().create(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /roles`.
    /// - A repeat is refused because the thing exists by then, so it is tried again after failures that may pass. That it exists already stays an error: somebody else may have made it.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_ROLE_ALREADY_EXISTS`: There is such a role already.
    #[inline]
    pub fn create(&self, request: impl Into<types::CreateRole>) -> Call<types::Role> {
        let request = request.into();
        self.at().call(None, self.at().rest().create_role(&request))
    }
}
