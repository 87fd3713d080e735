// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/roles.md")]
//!
//! # All calls
//!
//! - Roles: what kinds of users there are, and what each may do.
//! - Permissions: what users with a role, or members with a scope, may do.
//! - Restricted features: what users with a role may not do at all.
//!
//! | call | request |
//! |---|---|
//! | `client.roles().list(ListRoles)` | `GET /roles` |
//! | `client.roles().create(CreateRole)` | `POST /roles` |
//! | `client.role(role).delete()` | `DELETE /roles/{role}` |
//! | `client.role(role).get()` | `GET /roles/{role}` |
//! | `client.role(role).update(UpdateRole)` | `PUT /roles/{role}` |
//! | `client.role(role).permissions().list()` | `GET /roles/{role}/permissions` |
//! | `client.role(role).permissions().set(SetRolePermissions)` | `PUT /roles/{role}/permissions` |
//! | `client.role(role).permission(permission).unset()` | `DELETE /roles/{role}/permissions/{permission}` |
//! | `client.role(role).restricted_features().allow(AllowFeatures)` | `DELETE /roles/{role}/restrictedfeatures` |
//! | `client.role(role).restricted_features().list()` | `GET /roles/{role}/restrictedfeatures` |
//! | `client.role(role).restricted_features().restrict(RestrictFeatures)` | `POST /roles/{role}/restrictedfeatures` |
pub use cometchat_rest::types::{
    AllowFeatures, ChangedPermissionsEnvelope, CreateRole, ListRoles, Permission,
    PermissionDataType, PermissionType, RestrictFeatures, RestrictedFeature,
    RestrictedFeaturesEnvelope, Role, RolePermission, RoleSettings, RoleSettingsInput,
    RoleUnset, SetPermissions, SetRolePermissions, UpdateRole,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.role(role)`. The calls of `/roles/{role}`."] #[doc = ""] #[doc =
    " What kinds of users there are, and what each may do."] RoleHandle
}
impl RoleHandle {
    /// The calls of one permission: nothing is sent yet.
    ///
    /// The id of the permission, such as `listUsers` or `listUsers.mode`.
    #[inline]
    pub fn permission(&self, permission: impl AsRef<str>) -> RolePermissionHandle {
        <RolePermissionHandle>::new(self.at().with(Ok(permission)))
    }
    /// The calls of its permissions: nothing is sent yet.
    #[inline]
    pub fn permissions(&self) -> RolePermissions {
        <RolePermissions>::new(self.at().clone())
    }
    /// The calls of its restricted features: nothing is sent yet.
    #[inline]
    pub fn restricted_features(&self) -> RoleRestrictedFeatures {
        <RoleRestrictedFeatures>::new(self.at().clone())
    }
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
    #[doc =
    " `client.role(role).permission(permission)`. The calls of `/roles/{role}/permissions/{permission}`."]
    #[doc = ""] #[doc = " What users with a role, or members with a scope, may do."]
    RolePermissionHandle
}
impl RolePermissionHandle {
    /// Unset a permission of a role.
    ///
    /// Takes back what was set for one permission, so that its default applies again.
    ///
    /// - The response holds what is still set, and no word on whether it was done.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.role("premium").permission("listUsers.mode").unset().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /roles/{role}/permissions/{permission}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such permission.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn unset(&self) -> Call<types::SetPermissions> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .unset_role_permission(self.at().id(0usize), self.at().id(1usize)),
            )
    }
}
handle! {
    #[doc =
    " `client.role(role).permissions()`. The calls of `/roles/{role}/permissions`."]
    #[doc = ""] #[doc = " What users with a role, or members with a scope, may do."]
    RolePermissions
}
impl RolePermissions {
    /// List the permissions that a role can be given.
    ///
    /// Answers which permissions there are for roles: what each means, which values it takes, and which one applies where none was set.
    ///
    /// - These are the definitions, the same for every role. What was set for the role itself is only seen in the responses to setting and unsetting.
    /// - The response has the form of a page, but no parameter is documented that would ask for another one.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.role("premium").permissions().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /roles/{role}/permissions`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn list(&self) -> Call<Page<types::Permission>> {
        self.at()
            .call(None, self.at().rest().list_role_permissions(self.at().id(0usize)))
    }
    /// Set permissions of a role.
    ///
    /// Sets what users with a role may do. Permissions that are not named keep the value that they have.
    ///
    /// - The response says for each permission that was sent what became of it. Beside these stands the key `permissions`, with all that is set
    ///   for the role now. How it says that one failed is not documented; an error in place of the acknowledgement is what recordings of other
    ///   operations show.
    /// - What a user is denied in this way is refused with `ERR_PERMISSION_DENIED`, whose `params` say what and why.
    /// - Whether a value is `allow` or `deny`, another word such as `friends` for those that end in `.mode`, or a list depends on the permission.
    ///
    /// ```
    /// use cometchat::roles::SetRolePermissions;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SetRolePermissions::new(json!({"createGroup.allowedGroupTypes": ["public", "password"], "listUsers": "deny", "listUsers.mode": "friends"}));
    /// let outcomes = client.role("premium").permissions().set(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /roles/{role}/permissions`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: `permissions` is missing or no object. Also for a permission that there is not, or a value that it does not take.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn set(
        &self,
        request: impl Into<types::SetRolePermissions>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked.extend(outcomes::asked("permissions", &request.permissions));
        self.at()
            .outcomes(
                None,
                self.at().rest().set_role_permissions(self.at().id(0usize), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
    }
}
handle! {
    #[doc =
    " `client.role(role).restricted_features()`. The calls of `/roles/{role}/restrictedfeatures`."]
    #[doc = ""] #[doc = " What users with a role may not do at all."]
    RoleRestrictedFeatures
}
impl RoleRestrictedFeatures {
    /// Allow a role its restricted features again.
    ///
    /// Gives restricted features back to users with a role. A feature that is not restricted stays as it is (older description).
    ///
    /// - There is one response for all of them, unlike for restricting.
    ///
    /// ```
    /// use cometchat::roles::AllowFeatures;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = AllowFeatures::new()
    ///     .allow_all(true)
    ///     .features_to_allow(["u.listUsers", "u.createGroup"]);
    /// let response = client.role("premium").restricted_features().allow(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /roles/{role}/restrictedfeatures`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted; `details` names it.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn allow(
        &self,
        request: impl Into<types::AllowFeatures>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().allow_features(self.at().id(0usize), &request))
    }
    /// List what a role may not do.
    ///
    /// Answers the features that are restricted for a role.
    ///
    /// - Only those that are restricted are there; which ones there are to restrict is documented nowhere.
    /// - The response has the form of a page, but no parameter is documented that would ask for another one.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let page = client.role("premium").restricted_features().list().await?;
    /// for row in &page {
    ///     println!("{row:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /roles/{role}/restrictedfeatures`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Comes at once: no way to ask for more is documented.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn list(&self) -> Call<Page<types::RestrictedFeature>> {
        self.at()
            .call(None, self.at().rest().list_restricted_features(self.at().id(0usize)))
    }
    /// Restrict features for a role.
    ///
    /// Takes features away from users with a role. Who tries to use one is refused with the status 403 (older description).
    ///
    /// - The role `default` cannot be restricted (older description).
    /// - The response says for each what became of it. How it says that one failed is not documented; an error in place of the
    ///   acknowledgement is what recordings of other operations show.
    ///
    /// ```
    /// use cometchat::roles::RestrictFeatures;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = RestrictFeatures::new(["u.listUsers", "u.createGroup", "u.deleteGroup"]);
    /// let outcomes = client.role("premium").restricted_features().restrict(request).await?;
    /// for (id, error) in outcomes.failed() {
    ///     println!("{id}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /roles/{role}/restrictedfeatures`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The body names no feature, or the role is `default`. Also for a feature that there is not.
    /// - `ERR_ROLE_NOT_FOUND`: There is no such role.
    #[inline]
    pub fn restrict(
        &self,
        request: impl Into<types::RestrictFeatures>,
    ) -> Call<Outcomes<types::ItemOutcome>> {
        let request = request.into();
        const RULES: outcomes::Rules = outcomes::Rules {
            map: Some(&[]),
            succeeded: &[],
            failed: &[],
            silence_is_success: false,
        };
        let mut asked: Vec<Asked> = Vec::new();
        asked
            .extend(
                outcomes::asked("featuresToRestrict", &request.features_to_restrict),
            );
        self.at()
            .outcomes(
                None,
                self.at().rest().restrict_features(self.at().id(0usize), &request),
                asked,
                |client, response, asked| outcomes::read(client, response, asked, &RULES),
            )
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
                    key: |row, _| row.role.as_str().into(),
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
