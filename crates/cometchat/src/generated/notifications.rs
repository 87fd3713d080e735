// @generated from openapi/ by `cargo xtask generate`; do not edit.

#![doc = include_str!("../guides/notifications.md")]
//!
//! # All calls
//!
//! - E-mail providers: whom e-mails go through.
//! - Push providers: whom push notifications go through.
//! - Push tokens: the devices that push notifications go to.
//! - SMS providers: whom SMS go through.
//! - Contact details: where users get e-mails and SMS.
//! - Notification logs: what became of notifications.
//! - Notification preferences: what users want to be notified of.
//! - Muted conversations: which conversations users are not notified of.
//! - Notification settings: what the users of the app are notified of, how, and in which words.
//!
//! | call | request |
//! |---|---|
//! | `client.notifications().email().custom_provider().delete()` | `DELETE /notifications/email/v1/providers/custom` |
//! | `client.notifications().email().custom_provider().get()` | `GET /notifications/email/v1/providers/custom` |
//! | `client.notifications().email().custom_provider().save(SaveCustomEmailProvider)` | `POST /notifications/email/v1/providers/custom` |
//! | `client.notifications().email().custom_provider().update(UpdateCustomEmailProvider)` | `PUT /notifications/email/v1/providers/custom` |
//! | `client.notifications().email().sendgrid().delete()` | `DELETE /notifications/email/v1/providers/sendgrid` |
//! | `client.notifications().email().sendgrid().get()` | `GET /notifications/email/v1/providers/sendgrid` |
//! | `client.notifications().email().sendgrid().save(SaveSendgridProvider)` | `POST /notifications/email/v1/providers/sendgrid` |
//! | `client.notifications().email().sendgrid().update(UpdateSendgridProvider)` | `PUT /notifications/email/v1/providers/sendgrid` |
//! | `client.notifications().push().apns_providers().list()` | `GET /notifications/push/v1/providers/apns` |
//! | `client.notifications().push().apns_providers().add(AddApnsProvider)` | `POST /notifications/push/v1/providers/apns` |
//! | `client.notifications().push().apns_providers().update(UpdateApnsProvider)` | `PUT /notifications/push/v1/providers/apns` |
//! | `client.notifications().push().apns_provider(provider_id).make_default()` | `PUT /notifications/push/v1/providers/apns/default/{providerId}` |
//! | `client.notifications().push().apns_provider(provider_id).delete()` | `DELETE /notifications/push/v1/providers/apns/{providerId}` |
//! | `client.notifications().push().custom_provider().delete()` | `DELETE /notifications/push/v1/providers/custom` |
//! | `client.notifications().push().custom_provider().get()` | `GET /notifications/push/v1/providers/custom` |
//! | `client.notifications().push().custom_provider().save(SaveCustomPushProvider)` | `POST /notifications/push/v1/providers/custom` |
//! | `client.notifications().push().custom_provider().update(UpdateCustomPushProvider)` | `PUT /notifications/push/v1/providers/custom` |
//! | `client.notifications().push().fcm_providers().list()` | `GET /notifications/push/v1/providers/fcm` |
//! | `client.notifications().push().fcm_providers().add(AddFcmProvider)` | `POST /notifications/push/v1/providers/fcm` |
//! | `client.notifications().push().fcm_providers().update(UpdateFcmProvider)` | `PUT /notifications/push/v1/providers/fcm` |
//! | `client.notifications().push().fcm_provider(provider_id).make_default()` | `PUT /notifications/push/v1/providers/fcm/default/{providerId}` |
//! | `client.notifications().push().fcm_provider(provider_id).delete()` | `DELETE /notifications/push/v1/providers/fcm/{providerId}` |
//! | `client.notifications().push().tokens().unregister(UnregisterPushTokens)` | `DELETE /notifications/push/v1/tokens` |
//! | `client.notifications().push().tokens().list(ListPushTokens)` | `GET /notifications/push/v1/tokens` |
//! | `client.notifications().push().tokens().register(RegisterPushToken)` | `POST /notifications/push/v1/tokens` |
//! | `client.notifications().push().token(push_token).delete(DeletePushToken)` | `DELETE /notifications/push/v1/tokens/{pushToken}` |
//! | `client.notifications().sms().custom_provider().delete()` | `DELETE /notifications/sms/v1/providers/custom` |
//! | `client.notifications().sms().custom_provider().get()` | `GET /notifications/sms/v1/providers/custom` |
//! | `client.notifications().sms().custom_provider().save(SaveCustomSmsProvider)` | `POST /notifications/sms/v1/providers/custom` |
//! | `client.notifications().sms().custom_provider().update(UpdateCustomSmsProvider)` | `PUT /notifications/sms/v1/providers/custom` |
//! | `client.notifications().sms().twilio().delete()` | `DELETE /notifications/sms/v1/providers/twilio` |
//! | `client.notifications().sms().twilio().get()` | `GET /notifications/sms/v1/providers/twilio` |
//! | `client.notifications().sms().twilio().save(SaveTwilioProvider)` | `POST /notifications/sms/v1/providers/twilio` |
//! | `client.notifications().sms().twilio().update(UpdateTwilioProvider)` | `PUT /notifications/sms/v1/providers/twilio` |
//! | `client.on_behalf_of(uid).notifications().contact_details().delete()` | `DELETE /notifications/v1/contact-details` |
//! | `client.on_behalf_of(uid).notifications().contact_details().get()` | `GET /notifications/v1/contact-details` |
//! | `client.on_behalf_of(uid).notifications().contact_details().update(UpdateContactDetails)` | `PATCH /notifications/v1/contact-details` |
//! | `client.notifications().logs().list(ListNotificationLogs)` | `GET /notifications/v1/logs` |
//! | `client.notifications().user(uid).preferences().reset()` | `DELETE /notifications/v1/preferences` |
//! | `client.notifications().user(uid).preferences().get()` | `GET /notifications/v1/preferences` |
//! | `client.notifications().user(uid).preferences().update(UpdatePreferences)` | `PATCH /notifications/v1/preferences` |
//! | `client.notifications().user(uid).muted_conversations().unmute(UnmuteConversations)` | `DELETE /notifications/v1/preferences/mute` |
//! | `client.notifications().user(uid).muted_conversations().list()` | `GET /notifications/v1/preferences/mute` |
//! | `client.notifications().user(uid).muted_conversations().mute(MuteConversations)` | `PUT /notifications/v1/preferences/mute` |
//! | `client.notifications().user(uid).timezone().get()` | `GET /notifications/v1/preferences/timezone` |
//! | `client.notifications().user(uid).timezone().update(UpdateTimezone)` | `PATCH /notifications/v1/preferences/timezone` |
//! | `client.notifications().settings().reset()` | `DELETE /notifications/v1/settings` |
//! | `client.notifications().settings().get()` | `GET /notifications/v1/settings` |
//! | `client.notifications().settings().update(UpdateSettings)` | `PATCH /notifications/v1/settings` |
#[allow(unused_imports, unreachable_pub, reason = "it may only extend what is here")]
pub use crate::by_hand::notifications::*;
pub use cometchat_rest::types::{
    AddApnsProvider, AddFcmProvider, AddedApnsProvider, ApnsProvider, ApnsProviders,
    CallSettings, ContactDetails, ConversationToMute, ConversationToUnmute,
    CustomEmailProvider, CustomPushProvider, CustomPushProviders, CustomSmsProvider,
    CustomTemplate, DaySchedule, DeletePushToken, EmailSettings, EmailSubjectTemplate,
    FcmProvider, FcmProviders, GroupMentionTemplate, GroupPreferences, GroupSettings,
    ListNotificationLogs, ListPushTokens, MediaTemplate, MuteConversations,
    MutePreferences, MuteSettings, MutedConversation, MutedConversationType,
    MutedConversations, NotificationChannel, NotificationInPayload, NotificationLog,
    NotificationLogReason, NotificationProvider, NotificationTemplates,
    NotificationTrigger, OneOnOnePreferences, OneOnOneSettings, PlatformPayload,
    PreferencesAfterReset, PushPlatform, PushSettings, PushToken, PushTokenType,
    PushTokens, RegisterPushToken, SaveCustomEmailProvider, SaveCustomPushProvider,
    SaveCustomSmsProvider, SaveSendgridProvider, SaveTwilioProvider, SendgridProvider,
    ServiceAccount, Settings, SettingsPreferences, SmsContentTemplate, SmsSettings,
    Sounds, StoredCallSettings, StoredMuteSettings, StoredSettingsPreferences,
    TextTemplate, Timezone, TwilioProvider, UnmuteConversations, UnregisterPushTokens,
    UpdateApnsProvider, UpdateContactDetails, UpdateCustomEmailProvider,
    UpdateCustomPushProvider, UpdateCustomSmsProvider, UpdateFcmProvider,
    UpdatePreferences, UpdateSendgridProvider, UpdateSettings, UpdateTimezone,
    UpdateTwilioProvider, UserMentionTemplate, UserPreferenceSettings, UserPreferences,
    WeekSchedule,
};
#[allow(unused_imports, reason = "which of them is used depends on the operations")]
use super::parts::*;
handle! {
    #[doc = " `client.notifications()`."] Notifications < S >
}
impl Notifications<AsApp> {
    /// The calls of its email: nothing is sent yet.
    #[inline]
    pub fn email(&self) -> NotificationsEmail {
        <NotificationsEmail>::new(self.at().clone())
    }
    /// The calls of its logs: nothing is sent yet.
    #[inline]
    pub fn logs(&self) -> NotificationsLogs {
        <NotificationsLogs>::new(self.at().clone())
    }
    /// The calls of its push: nothing is sent yet.
    #[inline]
    pub fn push(&self) -> NotificationsPush {
        <NotificationsPush>::new(self.at().clone())
    }
    /// The calls of its settings: nothing is sent yet.
    #[inline]
    pub fn settings(&self) -> NotificationsSettings {
        <NotificationsSettings>::new(self.at().clone())
    }
    /// The calls of its sms: nothing is sent yet.
    #[inline]
    pub fn sms(&self) -> NotificationsSms {
        <NotificationsSms>::new(self.at().clone())
    }
    /// The calls of one user: nothing is sent yet.
    ///
    /// The uid of the user.
    #[inline]
    pub fn user(&self, uid: impl IntoId<Uid>) -> NotificationsUserHandle {
        <NotificationsUserHandle>::new(self.at().with(uid.into_id()))
    }
}
impl Notifications<AsUser> {
    /// The calls of its contact details: nothing is sent yet.
    #[inline]
    pub fn contact_details(&self) -> NotificationsContactDetails {
        <NotificationsContactDetails>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.notifications().contact_details()`. The calls of `/notifications/v1/contact-details`."]
    #[doc = ""] #[doc = " Where users get e-mails and SMS."] NotificationsContactDetails
}
impl NotificationsContactDetails {
    /// Delete a user's contact details.
    ///
    /// Deletes both. The user gets neither e-mails nor SMS then, and the logs give `MISSING_EMAIL` and `MISSING_PHNO` as the reason (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").notifications().contact_details().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/v1/contact-details`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The header `onBehalfOf` is missing.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .delete_contact_details(self.at().actor().unwrap_or_default()),
            )
    }
    /// Read a user's contact details.
    ///
    /// Answers the e-mail address and the phone number of the user on whose behalf it is called.
    ///
    /// - What comes when none are stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.on_behalf_of("bob").notifications().contact_details().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/contact-details`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: The header `onBehalfOf` is missing.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::ContactDetails> {
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .get_contact_details(self.at().actor().unwrap_or_default()),
            )
    }
    /// Change a user's contact details.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateContactDetails;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateContactDetails::new()
    ///     .email("ann@example.com")
    ///     .phno("+15550100");
    /// let response = client.on_behalf_of("bob").notifications().contact_details().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /notifications/v1/contact-details`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Done by the user that [`on_behalf_of`](crate::Client::on_behalf_of) names.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateContactDetails>,
    ) -> Call<types::ContactDetails> {
        let request = request.into();
        self.at()
            .call(
                None,
                self
                    .at()
                    .rest()
                    .update_contact_details(
                        self.at().actor().unwrap_or_default(),
                        &request,
                    ),
            )
    }
}
handle! {
    #[doc = " `client.notifications().email()`."] NotificationsEmail
}
impl NotificationsEmail {
    /// The calls of its custom provider: nothing is sent yet.
    #[inline]
    pub fn custom_provider(&self) -> NotificationsEmailCustomProvider {
        <NotificationsEmailCustomProvider>::new(self.at().clone())
    }
    /// The calls of its sendgrid: nothing is sent yet.
    #[inline]
    pub fn sendgrid(&self) -> NotificationsEmailSendgrid {
        <NotificationsEmailSendgrid>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.notifications().email().custom_provider()`. The calls of `/notifications/email/v1/providers/custom`."]
    #[doc = ""] #[doc = " Whom e-mails go through."] NotificationsEmailCustomProvider
}
impl NotificationsEmailCustomProvider {
    /// Delete the custom provider of e-mails.
    ///
    /// Deletes what is stored. It cannot be brought back.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().email().custom_provider().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/email/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_custom_email_provider())
    }
    /// Read the custom provider of e-mails.
    ///
    /// Answers what is stored.
    ///
    /// - An older description says that the password is masked; the documented sample shows it.
    /// - It comes as an object, unlike that of push notifications, which is in a list.
    /// - What comes when nothing is stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().email().custom_provider().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/email/v1/providers/custom`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::CustomEmailProvider> {
        self.at().call(None, self.at().rest().get_custom_email_provider())
    }
    /// Save the custom provider of e-mails.
    ///
    /// Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.
    ///
    /// - User name and password are required even where `useBasicAuth` is false.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::SaveCustomEmailProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SaveCustomEmailProvider::new("cometchat", "not-a-real-password", true, true, "https://hooks.example.com/email", true);
    /// let response = client.notifications().email().custom_provider().save(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/email/v1/providers/custom`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn save(
        &self,
        request: impl Into<types::SaveCustomEmailProvider>,
    ) -> Call<types::CustomEmailProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().save_custom_email_provider(&request))
    }
    /// Change the custom provider of e-mails.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateCustomEmailProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateCustomEmailProvider::new()
    ///     .basic_auth_password("not-a-real-password")
    ///     .basic_auth_username("cometchat")
    ///     .is_enabled(true)
    ///     .use_basic_auth(true)
    ///     .use_stored_email_id(true)
    ///     .webhook_url("https://hooks.example.com/email");
    /// let response = client.notifications().email().custom_provider().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/email/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or nothing was stored before. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateCustomEmailProvider>,
    ) -> Call<types::CustomEmailProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_custom_email_provider(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().email().sendgrid()`. The calls of `/notifications/email/v1/providers/sendgrid`."]
    #[doc = ""] #[doc = " Whom e-mails go through."] NotificationsEmailSendgrid
}
impl NotificationsEmailSendgrid {
    /// Delete the account at SendGrid that e-mails are sent through.
    ///
    /// Deletes what is stored. It cannot be brought back.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().email().sendgrid().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/email/v1/providers/sendgrid`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_sendgrid_provider())
    }
    /// Read the account at SendGrid that e-mails are sent through.
    ///
    /// Answers what is stored.
    ///
    /// - An older description says that the API key is masked; the documented sample shows it.
    /// - Reading answers five fields; the fields on replies come with writes only. `isEnabled` is never answered.
    /// - What comes when nothing is stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().email().sendgrid().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/email/v1/providers/sendgrid`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::SendgridProvider> {
        self.at().call(None, self.at().rest().get_sendgrid_provider())
    }
    /// Save the account at SendGrid that e-mails are sent through.
    ///
    /// Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.
    ///
    /// - `senderEmailForReplies` may be null.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::SaveSendgridProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SaveSendgridProvider::new("SG.not-a-real-key", "d-0123456789abcdef0123456789abcdef", "12345", "Example Chat", "chat@example.com", true)
    ///     .is_enabled(true)
    ///     .sender_email_for_replies("replies@example.com");
    /// let response = client.notifications().email().sendgrid().save(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/email/v1/providers/sendgrid`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn save(
        &self,
        request: impl Into<types::SaveSendgridProvider>,
    ) -> Call<types::SendgridProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().save_sendgrid_provider(&request))
    }
    /// Change the account at SendGrid that e-mails are sent through.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateSendgridProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateSendgridProvider::new()
    ///     .allow_email_replies(true)
    ///     .is_enabled(true)
    ///     .send_grid_api_key("SG.not-a-real-key")
    ///     .send_grid_template_id("d-0123456789abcdef0123456789abcdef")
    ///     .send_grid_unsubscribe_group_id("12345")
    ///     .sender_email("chat@example.com")
    ///     .sender_email_for_replies("replies@example.com")
    ///     .sender_name("Example Chat");
    /// let response = client.notifications().email().sendgrid().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/email/v1/providers/sendgrid`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or nothing was stored before. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateSendgridProvider>,
    ) -> Call<types::SendgridProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_sendgrid_provider(&request))
    }
}
handle! {
    #[doc = " `client.notifications().logs()`. The calls of `/notifications/v1/logs`."]
    #[doc = ""] #[doc = " What became of notifications."] NotificationsLogs
}
impl NotificationsLogs {
    /// List what became of notifications.
    ///
    /// Answers what became of notifications, the newest first.
    ///
    /// - Logs are kept for 7 days (older description).
    /// - No way to say how many rows come is documented. The sample says 20, an older description up to 100.
    /// - The list goes on by the `_id` of a row: `affix: append` asks for older rows, `prepend` for newer ones (older description), which is the other
    ///   way round than in lists of messages. `meta` speaks of message ids, which the query does not take.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::ListNotificationLogs;
    /// use cometchat::notifications::NotificationChannel;
    /// use cometchat::types::Affix;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListNotificationLogs::new()
    ///     .affix(Affix::Append)
    ///     .channel(NotificationChannel::Push)
    ///     .from(1760000000000);
    /// let mut rows = client.notifications().logs().list(request).items();
    /// while let Some(row) = rows.next().await {
    ///     println!("{:?}", row?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/logs`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Goes on by the id of the last entry, in the cursor of the response, until a response has none.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A filter has a value that is not accepted.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListNotificationLogs>,
    ) -> List<types::NotificationLog> {
        let request = request.into();
        self.at()
            .list(
                None,
                self.at().rest().list_notification_logs(&request),
                Walk {
                    by: By::Log,
                    row: "_id",
                    key: |row, _| row.id.as_str().into(),
                },
            )
    }
}
handle! {
    #[doc = " `client.notifications().push()`."] NotificationsPush
}
impl NotificationsPush {
    /// The calls of one apns provider: nothing is sent yet.
    ///
    /// The id of the provider.
    #[inline]
    pub fn apns_provider(
        &self,
        provider_id: impl AsRef<str>,
    ) -> NotificationsPushApnsProviderHandle {
        <NotificationsPushApnsProviderHandle>::new(self.at().with(Ok(provider_id)))
    }
    /// The calls of its apns providers: nothing is sent yet.
    #[inline]
    pub fn apns_providers(&self) -> NotificationsPushApnsProviders {
        <NotificationsPushApnsProviders>::new(self.at().clone())
    }
    /// The calls of its custom provider: nothing is sent yet.
    #[inline]
    pub fn custom_provider(&self) -> NotificationsPushCustomProvider {
        <NotificationsPushCustomProvider>::new(self.at().clone())
    }
    /// The calls of one fcm provider: nothing is sent yet.
    ///
    /// The id of the provider.
    #[inline]
    pub fn fcm_provider(
        &self,
        provider_id: impl AsRef<str>,
    ) -> NotificationsPushFcmProviderHandle {
        <NotificationsPushFcmProviderHandle>::new(self.at().with(Ok(provider_id)))
    }
    /// The calls of its fcm providers: nothing is sent yet.
    #[inline]
    pub fn fcm_providers(&self) -> NotificationsPushFcmProviders {
        <NotificationsPushFcmProviders>::new(self.at().clone())
    }
    /// The calls of one token: nothing is sent yet.
    ///
    /// The push token. Those of FCM hold colons.
    #[inline]
    pub fn token(&self, push_token: impl AsRef<str>) -> NotificationsPushTokenHandle {
        <NotificationsPushTokenHandle>::new(self.at().with(Ok(push_token)))
    }
    /// The calls of its tokens: nothing is sent yet.
    #[inline]
    pub fn tokens(&self) -> NotificationsPushTokens {
        <NotificationsPushTokens>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.notifications().push().apns_provider(provider_id)`. The calls of `/notifications/push/v1/providers/apns/default/{providerId}`."]
    #[doc = ""] #[doc = " Whom push notifications go through."]
    NotificationsPushApnsProviderHandle
}
impl NotificationsPushApnsProviderHandle {
    /// Make a provider of APNs the default one.
    ///
    /// Makes a provider the default one, in place of the one before. It takes no body.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().apns_provider("apns-provider-2").make_default().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/push/v1/providers/apns/default/{providerId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such provider. The code is inferred; none is documented.
    #[inline]
    pub fn make_default(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(
                None,
                self.at().rest().make_default_apns_provider(self.at().id(0usize)),
            )
    }
    /// Delete a provider of APNs.
    ///
    /// Deletes a provider.
    ///
    /// - The default provider cannot be deleted (older description). With which code that is refused is not documented.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().apns_provider("apns-provider-2").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/push/v1/providers/apns/{providerId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such provider, or it is the default one. The code is inferred; none is documented.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_apns_provider(self.at().id(0usize)))
    }
}
handle! {
    #[doc =
    " `client.notifications().push().apns_providers()`. The calls of `/notifications/push/v1/providers/apns`."]
    #[doc = ""] #[doc = " Whom push notifications go through."]
    NotificationsPushApnsProviders
}
impl NotificationsPushApnsProviders {
    /// List the providers of APNs.
    ///
    /// Answers the providers of APNs that the app has.
    ///
    /// - What a row holds is shown nowhere: the documented sample is an empty list. An older description speaks of an id, a name
    ///   and a mark of the default one, and says that credentials are partly masked.
    /// - They come at once: an app has up to 5 (older description).
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().apns_providers().list().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/push/v1/providers/apns`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn list(&self) -> Call<types::ApnsProviders> {
        self.at().call(None, self.at().rest().list_apns_providers())
    }
    /// Add a provider of APNs.
    ///
    /// Adds a provider. The first one becomes the default one (older description).
    ///
    /// - An app has up to 5 (older description). Adding one more is refused; with which code is not documented.
    /// - CometChat requires no field. Whether a repeat adds a second provider of the same id is not documented, so it is not repeated.
    /// - The documented sample answers a list of providers, which is empty. For FCM it is an acknowledgement; either may come.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::AddApnsProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = AddApnsProvider::new("apns-provider-2", "ABC123DEFG", "DEF123GHIJ", "com.example.chat", "-----BEGIN PRIVATE KEY-----\nTm8ga2V5\n-----END PRIVATE KEY-----\n")
    ///     .include_content_available(true)
    ///     .include_mutable_content(true)
    ///     .p8_key_filename("AuthKey_ABC123DEFG.p8")
    ///     .production_mode(true);
    /// let response = client.notifications().push().apns_providers().add(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/push/v1/providers/apns`.
    /// - A repeat may do its work twice, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn add(
        &self,
        request: impl Into<types::AddApnsProvider>,
    ) -> Call<types::AddedApnsProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().add_apns_provider(&request))
    }
    /// Change a provider of APNs.
    ///
    /// Changes the provider that `providerId` in the body names; the path names none.
    ///
    /// - Fields that are left out are presumed to stay.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateApnsProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateApnsProvider::new("apns-provider-2")
    ///     .bundle_id("com.example.chat")
    ///     .include_content_available(true)
    ///     .include_mutable_content(true)
    ///     .key_id("ABC123DEFG")
    ///     .p8_key("-----BEGIN PRIVATE KEY-----\nTm8ga2V5\n-----END PRIVATE KEY-----\n")
    ///     .p8_key_filename("AuthKey_ABC123DEFG.p8")
    ///     .production_mode(true)
    ///     .team_id("DEF123GHIJ");
    /// let response = client.notifications().push().apns_providers().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/push/v1/providers/apns`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or there is no such provider. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateApnsProvider>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_apns_provider(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().push().custom_provider()`. The calls of `/notifications/push/v1/providers/custom`."]
    #[doc = ""] #[doc = " Whom push notifications go through."]
    NotificationsPushCustomProvider
}
impl NotificationsPushCustomProvider {
    /// Delete the custom provider of push notifications.
    ///
    /// Deletes what is stored. It cannot be brought back.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().custom_provider().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/push/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_custom_push_provider())
    }
    /// Read the custom provider of push notifications.
    ///
    /// Answers what is stored.
    ///
    /// - An older description says that the password is masked; the documented sample shows it.
    /// - It comes in a list of one, unlike that of SMS and of e-mail.
    /// - What comes when nothing is stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().custom_provider().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/push/v1/providers/custom`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::CustomPushProviders> {
        self.at().call(None, self.at().rest().get_custom_push_provider())
    }
    /// Save the custom provider of push notifications.
    ///
    /// Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.
    ///
    /// - User name and password are required even where `useBasicAuth` is false.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::SaveCustomPushProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SaveCustomPushProvider::new("cometchat", "not-a-real-password", true, true, "https://hooks.example.com/push");
    /// let response = client.notifications().push().custom_provider().save(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/push/v1/providers/custom`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn save(
        &self,
        request: impl Into<types::SaveCustomPushProvider>,
    ) -> Call<types::CustomPushProviders> {
        let request = request.into();
        self.at().call(None, self.at().rest().save_custom_push_provider(&request))
    }
    /// Change the custom provider of push notifications.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateCustomPushProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateCustomPushProvider::new()
    ///     .basic_auth_password("not-a-real-password")
    ///     .basic_auth_username("cometchat")
    ///     .is_enabled(true)
    ///     .use_basic_auth(true)
    ///     .webhook_url("https://hooks.example.com/push");
    /// let response = client.notifications().push().custom_provider().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/push/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or nothing was stored before. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateCustomPushProvider>,
    ) -> Call<types::CustomPushProviders> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_custom_push_provider(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().push().fcm_provider(provider_id)`. The calls of `/notifications/push/v1/providers/fcm/default/{providerId}`."]
    #[doc = ""] #[doc = " Whom push notifications go through."]
    NotificationsPushFcmProviderHandle
}
impl NotificationsPushFcmProviderHandle {
    /// Make a provider of FCM the default one.
    ///
    /// Makes a provider the default one, in place of the one before. It takes no body.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().fcm_provider("fcm-provider-2").make_default().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/push/v1/providers/fcm/default/{providerId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such provider. The code is inferred; none is documented.
    #[inline]
    pub fn make_default(&self) -> Call<types::Acknowledgement> {
        self.at()
            .call(None, self.at().rest().make_default_fcm_provider(self.at().id(0usize)))
    }
    /// Delete a provider of FCM.
    ///
    /// Deletes a provider.
    ///
    /// - The default provider cannot be deleted (older description). With which code that is refused is not documented.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().fcm_provider("fcm-provider-2").delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/push/v1/providers/fcm/{providerId}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: There is no such provider, or it is the default one. The code is inferred; none is documented.
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_fcm_provider(self.at().id(0usize)))
    }
}
handle! {
    #[doc =
    " `client.notifications().push().fcm_providers()`. The calls of `/notifications/push/v1/providers/fcm`."]
    #[doc = ""] #[doc = " Whom push notifications go through."]
    NotificationsPushFcmProviders
}
impl NotificationsPushFcmProviders {
    /// List the providers of FCM.
    ///
    /// Answers the providers of FCM that the app has.
    ///
    /// - What a row holds is shown nowhere: the documented sample is an empty list. An older description speaks of an id, a name
    ///   and a mark of the default one, and says that credentials are partly masked.
    /// - They come at once: an app has up to 5 (older description).
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().push().fcm_providers().list().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/push/v1/providers/fcm`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn list(&self) -> Call<types::FcmProviders> {
        self.at().call(None, self.at().rest().list_fcm_providers())
    }
    /// Add a provider of FCM.
    ///
    /// Adds a provider. The first one becomes the default one (older description).
    ///
    /// - An app has up to 5 (older description). Adding one more is refused; with which code is not documented.
    /// - CometChat requires no field. Whether a repeat adds a second provider of the same id is not documented, so it is not repeated.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::AddFcmProvider;
    /// use cometchat::notifications::NotificationInPayload;
    /// use cometchat::notifications::PlatformPayload;
    /// use cometchat::notifications::ServiceAccount;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = AddFcmProvider::new("fcm-provider-2", ServiceAccount::new("example-app", "push@example-app.iam.gserviceaccount.com", "-----BEGIN PRIVATE KEY-----\nTm8ga2V5\n-----END PRIVATE KEY-----\n")
    ///     .private_key_id("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c"))
    ///     .notification_in_payload(NotificationInPayload::new()
    ///     .android(PlatformPayload::new()
    ///     .call(false)
    ///     .chat(false))
    ///     .ios(PlatformPayload::new()
    ///     .call(true)
    ///     .chat(true))
    ///     .web(PlatformPayload::new()
    ///     .call(true)
    ///     .chat(true)))
    ///     .service_account_filename("service-account.json");
    /// let response = client.notifications().push().fcm_providers().add(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/push/v1/providers/fcm`.
    /// - A repeat may do its work twice, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn add(
        &self,
        request: impl Into<types::AddFcmProvider>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at().call(None, self.at().rest().add_fcm_provider(&request))
    }
    /// Change a provider of FCM.
    ///
    /// Changes the provider that `providerId` in the body names; the path names none.
    ///
    /// - Fields that are left out are presumed to stay.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::NotificationInPayload;
    /// use cometchat::notifications::PlatformPayload;
    /// use cometchat::notifications::ServiceAccount;
    /// use cometchat::notifications::UpdateFcmProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateFcmProvider::new("fcm-provider-2")
    ///     .notification_in_payload(NotificationInPayload::new()
    ///     .android(PlatformPayload::new()
    ///     .call(false)
    ///     .chat(false))
    ///     .ios(PlatformPayload::new()
    ///     .call(true)
    ///     .chat(true))
    ///     .web(PlatformPayload::new()
    ///     .call(true)
    ///     .chat(true)))
    ///     .service_account_creds(ServiceAccount::new("example-app", "push@example-app.iam.gserviceaccount.com", "-----BEGIN PRIVATE KEY-----\nTm8ga2V5\n-----END PRIVATE KEY-----\n")
    ///     .private_key_id("0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c"))
    ///     .service_account_filename("service-account.json");
    /// let response = client.notifications().push().fcm_providers().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/push/v1/providers/fcm`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or there is no such provider. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateFcmProvider>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_fcm_provider(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().push().token(push_token)`. The calls of `/notifications/push/v1/tokens/{pushToken}`."]
    #[doc = ""] #[doc = " The devices that push notifications go to."]
    NotificationsPushTokenHandle
}
impl NotificationsPushTokenHandle {
    /// Delete a push token.
    ///
    /// Removes one push token, and answers it.
    ///
    /// - An older description says that it works whichever session holds the token; an auth token is required all the same.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::DeletePushToken;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = DeletePushToken::new("superhero3_not-a-real-token");
    /// let response = client.notifications().push().token("device-token-1").delete(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/push/v1/tokens/{pushToken}`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The auth token is not known. The code is inferred; none is documented.
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn delete(
        &self,
        request: impl Into<types::DeletePushToken>,
    ) -> Call<types::PushTokens> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().delete_push_token(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.notifications().push().tokens()`. The calls of `/notifications/push/v1/tokens`."]
    #[doc = ""] #[doc = " The devices that push notifications go to."]
    NotificationsPushTokens
}
impl NotificationsPushTokens {
    /// Unregister the push tokens of a session.
    ///
    /// Removes the push tokens of the session that the auth token belongs to, or of all sessions of its user, and answers them.
    ///
    /// - The auth token stands in the body here, not in the query.
    /// - `all` stands in the query beside the body: `true` removes the tokens of all sessions.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UnregisterPushTokens;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UnregisterPushTokens::new("superhero3_not-a-real-token");
    /// let response = client.notifications().push().tokens().unregister(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/push/v1/tokens`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The auth token is not known. The code is inferred; none is documented.
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn unregister(
        &self,
        request: impl Into<types::UnregisterPushTokens>,
    ) -> Call<types::PushTokens> {
        let request = request.into();
        self.at().call(None, self.at().rest().unregister_push_tokens(&request))
    }
    /// List the push tokens of a user.
    ///
    /// Answers the push tokens of the session that the auth token belongs to, or of all sessions of its user.
    ///
    /// - The user is named by an auth token in the query, so that the token is a part of the address.
    /// - They come at once. Times are in ISO 8601, unlike elsewhere in this API.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::ListPushTokens;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = ListPushTokens::new("superhero3_not-a-real-token")
    ///     .all(true);
    /// let response = client.notifications().push().tokens().list(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/push/v1/tokens`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The auth token is not known. The code is inferred; none is documented.
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn list(
        &self,
        request: impl Into<types::ListPushTokens>,
    ) -> Call<types::PushTokens> {
        let request = request.into();
        self.at().call(None, self.at().rest().list_push_tokens(&request))
    }
    /// Register a push token.
    ///
    /// Registers the token that a device got from FCM or APNs, for the user whose auth token is sent along.
    ///
    /// - Which field holds the token depends on the platform; it comes back as `pushToken` whatever it was.
    /// - A user has up to 10 tokens at a time (older description). What becomes of an eleventh is not documented.
    /// - No field is marked as required; an older description says that the auth token and the time zone are.
    /// - Whether a repeat registers the token twice is not documented, so it is not repeated.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::PushPlatform;
    /// use cometchat::notifications::RegisterPushToken;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = RegisterPushToken::new(PushPlatform::ApnsIosDevice, "superhero3_not-a-real-token")
    ///     .device_token("device-token-2")
    ///     .provider_id("apns-provider-2")
    ///     .timezone("Europe/Berlin");
    /// let response = client.notifications().push().tokens().register(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/push/v1/tokens`.
    /// - A repeat may do its work twice, so it is tried again only if it surely was not processed.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_AUTH_TOKEN_NOT_FOUND`: The auth token is not known. The code is inferred; none is documented.
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn register(
        &self,
        request: impl Into<types::RegisterPushToken>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at().call(None, self.at().rest().register_push_token(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().settings()`. The calls of `/notifications/v1/settings`."]
    #[doc = ""] #[doc =
    " What the users of the app are notified of, how, and in which words."]
    NotificationsSettings
}
impl NotificationsSettings {
    /// Reset the notification settings.
    ///
    /// Puts every setting of the app back to what it was in the beginning. The preferences of users stay (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().settings().reset().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/v1/settings`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn reset(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().reset_settings())
    }
    /// Read the notification settings.
    ///
    /// Answers what notifies the users of the app, how it is limited, and in which words.
    ///
    /// - CometChat's description declares a list; its sample is one object.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().settings().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/settings`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::Settings> {
        self.at().call(None, self.at().rest().get_settings())
    }
    /// Change the notification settings.
    ///
    /// Changes what is given and leaves the rest. The new settings are not answered.
    ///
    /// - A body holds up to 100 KB (older description).
    /// - The overrides of calls and `dndPreferenceSetting` are answered by `get-settings`, but are no part of the declared request.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::CallSettings;
    /// use cometchat::notifications::CustomTemplate;
    /// use cometchat::notifications::DaySchedule;
    /// use cometchat::notifications::EmailSettings;
    /// use cometchat::notifications::EmailSubjectTemplate;
    /// use cometchat::notifications::GroupMentionTemplate;
    /// use cometchat::notifications::GroupSettings;
    /// use cometchat::notifications::MediaTemplate;
    /// use cometchat::notifications::MuteSettings;
    /// use cometchat::notifications::NotificationTemplates;
    /// use cometchat::notifications::OneOnOneSettings;
    /// use cometchat::notifications::PushSettings;
    /// use cometchat::notifications::SettingsPreferences;
    /// use cometchat::notifications::SmsContentTemplate;
    /// use cometchat::notifications::SmsSettings;
    /// use cometchat::notifications::Sounds;
    /// use cometchat::notifications::TextTemplate;
    /// use cometchat::notifications::UpdateSettings;
    /// use cometchat::notifications::UserMentionTemplate;
    /// use cometchat::notifications::WeekSchedule;
    /// use cometchat::serde_json::json;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateSettings::new()
    ///     .preferences(SettingsPreferences::new()
    ///     .bypass_preferences_for_group_mentions(true)
    ///     .bypass_preferences_for_mentions(true)
    ///     .call(CallSettings::new()
    ///     .busy_setting(2)
    ///     .cancelled_setting(2)
    ///     .ended_setting(2)
    ///     .initiated_setting(2)
    ///     .ongoing_setting(2)
    ///     .rejected_setting(2)
    ///     .unanswered_setting(2))
    ///     .email(EmailSettings::new()
    ///     .include_message_metadata_setting(false)
    ///     .include_message_object_setting(false)
    ///     .include_receiver_metadata_setting(false)
    ///     .include_sender_metadata_setting(false)
    ///     .interval_in_seconds(300)
    ///     .max_per_day(20)
    ///     .max_per_day_per_conversation(2)
    ///     .notify_for_unread_only(true))
    ///     .group(GroupSettings::new()
    ///     .member_added_override(true)
    ///     .member_added_setting(2)
    ///     .member_banned_override(true)
    ///     .member_banned_setting(2)
    ///     .member_joined_override(true)
    ///     .member_joined_setting(2)
    ///     .member_kicked_override(true)
    ///     .member_kicked_setting(2)
    ///     .member_left_override(true)
    ///     .member_left_setting(2)
    ///     .member_scope_changed_override(true)
    ///     .member_scope_changed_setting(2)
    ///     .member_unbanned_override(true)
    ///     .member_unbanned_setting(2)
    ///     .message_deleted_setting(1)
    ///     .message_edited_setting(1)
    ///     .messages_override(true)
    ///     .messages_setting(2)
    ///     .quoted_replies_override(true)
    ///     .quoted_replies_setting(2)
    ///     .reactions_override(true)
    ///     .reactions_setting(2)
    ///     .replies_override(true)
    ///     .replies_setting(2))
    ///     .mute(MuteSettings::new()
    ///     .dnd_preference_override(true)
    ///     .muted_groups_override(true)
    ///     .muted_one_on_ones_override(true)
    ///     .schedule_preference_override(true)
    ///     .schedule_preference_setting(WeekSchedule::new()
    ///     .friday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .monday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .saturday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .sunday(DaySchedule::new()
    ///     .dnd(true)
    ///     .from(800)
    ///     .to(2000))
    ///     .thursday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .tuesday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .wednesday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))))
    ///     .one_on_one(OneOnOneSettings::new()
    ///     .message_deleted_setting(1)
    ///     .message_edited_setting(1)
    ///     .messages_override(true)
    ///     .messages_setting(2)
    ///     .quoted_replies_override(true)
    ///     .quoted_replies_setting(2)
    ///     .reactions_override(true)
    ///     .reactions_setting(2)
    ///     .replies_override(true)
    ///     .replies_setting(2))
    ///     .push(PushSettings::new()
    ///     .custom_json(json!({"team": "red"}))
    ///     .include_message_metadata_setting(false)
    ///     .include_message_object_setting(false)
    ///     .include_receiver_metadata_setting(false)
    ///     .include_sender_metadata_setting(false)
    ///     .trim_text_field_setting(true))
    ///     .sms(SmsSettings::new()
    ///     .include_message_metadata_setting(false)
    ///     .include_message_object_setting(false)
    ///     .include_receiver_metadata_setting(false)
    ///     .include_sender_metadata_setting(false)
    ///     .interval_in_seconds(300)
    ///     .max_per_day(10)
    ///     .max_per_day_per_conversation(1)
    ///     .notify_for_unread_only(true)))
    ///     .sound(Sounds::new()
    ///     .call("call.aiff")
    ///     .chat("chat.aiff"))
    ///     .templates(NotificationTemplates::new()
    ///     .custom_message_template_default(CustomTemplate::new()
    ///     .body("New message")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .custom_message_template_privacy(CustomTemplate::new()
    ///     .body("New message")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .email_subject_template_default(EmailSubjectTemplate::new()
    ///     .subject_group("New messages in {{message.data.entities.receiver.entity.name}}")
    ///     .subject_one_on_one("New messages from {{message.data.entities.sender.entity.name}}"))
    ///     .email_subject_template_privacy(EmailSubjectTemplate::new()
    ///     .subject_group("New messages in {{message.data.entities.receiver.entity.name}}")
    ///     .subject_one_on_one("New messages from {{message.data.entities.sender.entity.name}}"))
    ///     .group_mention_template_default(GroupMentionTemplate::new()
    ///     .body("Everybody was mentioned")
    ///     .body_fallback("")
    ///     .title_group("Mentioned"))
    ///     .group_mention_template_privacy(GroupMentionTemplate::new()
    ///     .body("Everybody was mentioned")
    ///     .body_fallback("")
    ///     .title_group("Mentioned"))
    ///     .interactive_card_template_default(TextTemplate::new()
    ///     .body("New card message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_card_template_privacy(TextTemplate::new()
    ///     .body("New card message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_custom_template_default(TextTemplate::new()
    ///     .body("New custom message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_custom_template_privacy(TextTemplate::new()
    ///     .body("New custom message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_form_template_default(TextTemplate::new()
    ///     .body("New form message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_form_template_privacy(TextTemplate::new()
    ///     .body("New form message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_scheduler_template_default(TextTemplate::new()
    ///     .body("New scheduler message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .interactive_scheduler_template_privacy(TextTemplate::new()
    ///     .body("New scheduler message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .media_message_template_default(MediaTemplate::new()
    ///     .body_audio("🎵 Audio")
    ///     .body_file("📎 File")
    ///     .body_image("📷 Image")
    ///     .body_video("🎥 Video")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .media_message_template_privacy(MediaTemplate::new()
    ///     .body_audio("🎵 Audio")
    ///     .body_file("📎 File")
    ///     .body_image("📷 Image")
    ///     .body_video("🎥 Video")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .poll_message_template_default(CustomTemplate::new()
    ///     .body("📊 Poll")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .poll_message_template_privacy(CustomTemplate::new()
    ///     .body("📊 Poll")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .reminder_message_template_default(CustomTemplate::new()
    ///     .body("⏰ Reminder")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .reminder_message_template_privacy(CustomTemplate::new()
    ///     .body("⏰ Reminder")
    ///     .body_fallback("")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .sms_content_template_default(SmsContentTemplate::new()
    ///     .body_group("New messages in {{message.data.entities.receiver.entity.name}}")
    ///     .body_one_on_one("New messages from {{message.data.entities.sender.entity.name}}"))
    ///     .sms_content_template_privacy(SmsContentTemplate::new()
    ///     .body_group("New messages in {{message.data.entities.receiver.entity.name}}")
    ///     .body_one_on_one("New messages from {{message.data.entities.sender.entity.name}}"))
    ///     .text_message_template_default(TextTemplate::new()
    ///     .body("{{message.data.text}}")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .text_message_template_privacy(TextTemplate::new()
    ///     .body("New message")
    ///     .title_group("{{message.data.entities.sender.entity.name}} @ {{message.data.entities.receiver.entity.name}}")
    ///     .title_one_on_one("{{message.data.entities.sender.entity.name}}"))
    ///     .use_privacy_template(1)
    ///     .user_mention_template_default(UserMentionTemplate::new()
    ///     .body_group("You were mentioned")
    ///     .body_one_on_one("You were mentioned")
    ///     .body_fallback("")
    ///     .title_group("Mentioned")
    ///     .title_one_on_one("Mentioned"))
    ///     .user_mention_template_privacy(UserMentionTemplate::new()
    ///     .body_group("You were mentioned")
    ///     .body_one_on_one("You were mentioned")
    ///     .body_fallback("")
    ///     .title_group("Mentioned")
    ///     .title_one_on_one("Mentioned")));
    /// let response = client.notifications().settings().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /notifications/v1/settings`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateSettings>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_settings(&request))
    }
}
handle! {
    #[doc = " `client.notifications().sms()`."] NotificationsSms
}
impl NotificationsSms {
    /// The calls of its custom provider: nothing is sent yet.
    #[inline]
    pub fn custom_provider(&self) -> NotificationsSmsCustomProvider {
        <NotificationsSmsCustomProvider>::new(self.at().clone())
    }
    /// The calls of its twilio: nothing is sent yet.
    #[inline]
    pub fn twilio(&self) -> NotificationsSmsTwilio {
        <NotificationsSmsTwilio>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.notifications().sms().custom_provider()`. The calls of `/notifications/sms/v1/providers/custom`."]
    #[doc = ""] #[doc = " Whom SMS go through."] NotificationsSmsCustomProvider
}
impl NotificationsSmsCustomProvider {
    /// Delete the custom provider of SMS.
    ///
    /// Deletes what is stored. It cannot be brought back.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().sms().custom_provider().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/sms/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_custom_sms_provider())
    }
    /// Read the custom provider of SMS.
    ///
    /// Answers what is stored.
    ///
    /// - An older description says that the password is masked; the documented sample shows it.
    /// - It comes as an object, unlike that of push notifications, which is in a list.
    /// - What comes when nothing is stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().sms().custom_provider().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/sms/v1/providers/custom`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::CustomSmsProvider> {
        self.at().call(None, self.at().rest().get_custom_sms_provider())
    }
    /// Save the custom provider of SMS.
    ///
    /// Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.
    ///
    /// - User name and password are required even where `useBasicAuth` is false.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::SaveCustomSmsProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SaveCustomSmsProvider::new("cometchat", "not-a-real-password", true, true, "https://hooks.example.com/sms", true);
    /// let response = client.notifications().sms().custom_provider().save(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/sms/v1/providers/custom`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn save(
        &self,
        request: impl Into<types::SaveCustomSmsProvider>,
    ) -> Call<types::CustomSmsProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().save_custom_sms_provider(&request))
    }
    /// Change the custom provider of SMS.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateCustomSmsProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateCustomSmsProvider::new()
    ///     .basic_auth_password("not-a-real-password")
    ///     .basic_auth_username("cometchat")
    ///     .is_enabled(true)
    ///     .use_basic_auth(true)
    ///     .use_stored_ph_no(true)
    ///     .webhook_url("https://hooks.example.com/sms");
    /// let response = client.notifications().sms().custom_provider().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/sms/v1/providers/custom`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or nothing was stored before. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateCustomSmsProvider>,
    ) -> Call<types::CustomSmsProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_custom_sms_provider(&request))
    }
}
handle! {
    #[doc =
    " `client.notifications().sms().twilio()`. The calls of `/notifications/sms/v1/providers/twilio`."]
    #[doc = ""] #[doc = " Whom SMS go through."] NotificationsSmsTwilio
}
impl NotificationsSmsTwilio {
    /// Delete the account at Twilio that SMS are sent through.
    ///
    /// Deletes what is stored. It cannot be brought back.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().sms().twilio().delete().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/sms/v1/providers/twilio`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn delete(&self) -> Call<types::Acknowledgement> {
        self.at().call(None, self.at().rest().delete_twilio_provider())
    }
    /// Read the account at Twilio that SMS are sent through.
    ///
    /// Answers what is stored.
    ///
    /// - An older description says that the auth token is masked; the documented sample shows it.
    /// - `isEnabled` is never answered.
    /// - What comes when nothing is stored is not documented.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().sms().twilio().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/sms/v1/providers/twilio`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    #[inline]
    pub fn get(&self) -> Call<types::TwilioProvider> {
        self.at().call(None, self.at().rest().get_twilio_provider())
    }
    /// Save the account at Twilio that SMS are sent through.
    ///
    /// Stores it, in place of what was stored before. That a repeat does no harm is expected, and documented nowhere.
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::SaveTwilioProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = SaveTwilioProvider::new("AC00000000000000000000000000example", "not-a-real-token", "+15550100")
    ///     .is_enabled(true);
    /// let response = client.notifications().sms().twilio().save(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `POST /notifications/sms/v1/providers/twilio`.
    /// - Sets a state, so it is tried again after failures that may pass. That a repeat does no harm is expected, and documented nowhere.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    #[inline]
    pub fn save(
        &self,
        request: impl Into<types::SaveTwilioProvider>,
    ) -> Call<types::TwilioProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().save_twilio_provider(&request))
    }
    /// Change the account at Twilio that SMS are sent through.
    ///
    /// Changes what is given and leaves the rest (older description).
    ///
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateTwilioProvider;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateTwilioProvider::new()
    ///     .is_enabled(true)
    ///     .twilio_account_sid("AC00000000000000000000000000example")
    ///     .twilio_auth_token("not-a-real-token")
    ///     .twilio_sender_phone_number("+15550100");
    /// let response = client.notifications().sms().twilio().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/sms/v1/providers/twilio`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field has a value that is not accepted, or nothing was stored before. For the latter the code is inferred; none is documented.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateTwilioProvider>,
    ) -> Call<types::TwilioProvider> {
        let request = request.into();
        self.at().call(None, self.at().rest().update_twilio_provider(&request))
    }
}
handle! {
    #[doc = " `client.notifications().user(uid)`."] NotificationsUserHandle
}
impl NotificationsUserHandle {
    /// The calls of its muted conversations: nothing is sent yet.
    #[inline]
    pub fn muted_conversations(&self) -> NotificationsUserMutedConversations {
        <NotificationsUserMutedConversations>::new(self.at().clone())
    }
    /// The calls of its preferences: nothing is sent yet.
    #[inline]
    pub fn preferences(&self) -> NotificationsUserPreferences {
        <NotificationsUserPreferences>::new(self.at().clone())
    }
    /// The calls of its timezone: nothing is sent yet.
    #[inline]
    pub fn timezone(&self) -> NotificationsUserTimezone {
        <NotificationsUserTimezone>::new(self.at().clone())
    }
}
handle! {
    #[doc =
    " `client.notifications().user(uid).muted_conversations()`. The calls of `/notifications/v1/preferences/mute`."]
    #[doc = ""] #[doc = " Which conversations users are not notified of."]
    NotificationsUserMutedConversations
}
impl NotificationsUserMutedConversations {
    /// Unmute conversations for a user.
    ///
    /// Unmutes conversations. The others stay as they are.
    ///
    /// - The user is named in the query.
    /// - Up to 100 in a request (older description).
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::ConversationToUnmute;
    /// use cometchat::notifications::MutedConversationType;
    /// use cometchat::notifications::UnmuteConversations;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UnmuteConversations::new()
    ///     .conversations([ConversationToUnmute::new("superhero2", MutedConversationType::OneOnOne), ConversationToUnmute::new("hiking-group", MutedConversationType::Group)]);
    /// let response = client.notifications().user("superhero3").muted_conversations().unmute(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/v1/preferences/mute`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn unmute(
        &self,
        request: impl Into<types::UnmuteConversations>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().unmute_conversations(self.at().id(0usize), &request),
            )
    }
    /// List the conversations that a user has muted.
    ///
    /// Answers the conversations that a user has muted.
    ///
    /// - The user is named in the query.
    /// - What a row holds is shown nowhere: the documented sample is an empty list. It is presumed to hold what was sent.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().user("superhero3").muted_conversations().list().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/preferences/mute`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn list(&self) -> Call<types::MutedConversations> {
        self.at()
            .call(None, self.at().rest().list_muted_conversations(self.at().id(0usize)))
    }
    /// Mute conversations for a user.
    ///
    /// Mutes conversations, some of them for a time. The others stay as they are.
    ///
    /// - The user is named in the query.
    /// - Up to 100 in a request (older description).
    /// - `id` is the uid or the guid; an older text speaks of ids such as `user_superhero2`.
    /// - Without `until` a conversation is muted for good (older description). It is in milliseconds, unlike most times of this API.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::ConversationToMute;
    /// use cometchat::notifications::MuteConversations;
    /// use cometchat::notifications::MutedConversationType;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = MuteConversations::new()
    ///     .conversations([ConversationToMute::new("superhero2", MutedConversationType::OneOnOne)
    ///     .until(4102444800000), ConversationToMute::new("hiking-group", MutedConversationType::Group)]);
    /// let response = client.notifications().user("superhero3").muted_conversations().mute(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PUT /notifications/v1/preferences/mute`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn mute(
        &self,
        request: impl Into<types::MuteConversations>,
    ) -> Call<types::Acknowledgement> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().mute_conversations(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.notifications().user(uid).preferences()`. The calls of `/notifications/v1/preferences`."]
    #[doc = ""] #[doc = " What users want to be notified of."]
    NotificationsUserPreferences
}
impl NotificationsUserPreferences {
    /// Reset a user's notification preferences.
    ///
    /// Puts every preference of a user back to the settings of the app. Muted conversations stay muted (older description).
    ///
    /// - The user is named in the query.
    /// - The response speaks the words of the request of `update-preferences`, not those of `get-preferences`.
    /// - An older page allows 10 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().user("superhero3").preferences().reset().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `DELETE /notifications/v1/preferences`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    /// - Takes away what cannot be brought back.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn reset(&self) -> Call<types::PreferencesAfterReset> {
        self.at().call(None, self.at().rest().reset_preferences(self.at().id(0usize)))
    }
    /// Read a user's notification preferences.
    ///
    /// Answers what notifies a user, the sounds, and the words.
    ///
    /// - The user is named in the query.
    /// - A setting of the app that users may not have differently holds for all of them.
    /// - CometChat's description declares a list; its sample is one object.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().user("superhero3").preferences().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/preferences`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::UserPreferences> {
        self.at().call(None, self.at().rest().get_preferences(self.at().id(0usize)))
    }
    /// Change a user's notification preferences.
    ///
    /// Changes what is given and leaves the rest. The preferences are answered in other words than those of the request: `groupMessages` in
    /// `groupPreferences` comes back as `messagesSetting` in `preferences.group`, and `usePrivacyTemplate` is a boolean here and a number there.
    ///
    /// - The user is named in the query.
    /// - A preference can be changed only where the settings of the app have the override of it (older description). What becomes of another one is
    ///   not documented.
    /// - A body holds up to 50 KB (older description).
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::DaySchedule;
    /// use cometchat::notifications::GroupPreferences;
    /// use cometchat::notifications::MutePreferences;
    /// use cometchat::notifications::OneOnOnePreferences;
    /// use cometchat::notifications::UpdatePreferences;
    /// use cometchat::notifications::WeekSchedule;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdatePreferences::new()
    ///     .group_preferences(GroupPreferences::new()
    ///     .group_member_added(2)
    ///     .group_member_banned(2)
    ///     .group_member_joined(2)
    ///     .group_member_kicked(2)
    ///     .group_member_left(2)
    ///     .group_member_scope_changed(2)
    ///     .group_member_unbanned(2)
    ///     .group_messages(2)
    ///     .group_quoted_replies(2)
    ///     .group_reactions(2)
    ///     .group_replies(2))
    ///     .mute_preferences(MutePreferences::new()
    ///     .dnd(1)
    ///     .schedule(WeekSchedule::new()
    ///     .friday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .monday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .saturday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .sunday(DaySchedule::new()
    ///     .dnd(true)
    ///     .from(800)
    ///     .to(2000))
    ///     .thursday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .tuesday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))
    ///     .wednesday(DaySchedule::new()
    ///     .dnd(false)
    ///     .from(0)
    ///     .to(2359))))
    ///     .one_on_one_preferences(OneOnOnePreferences::new()
    ///     .one_on_one_messages(2)
    ///     .one_on_one_quoted_replies(2)
    ///     .one_on_one_reactions(2)
    ///     .one_on_one_replies(2))
    ///     .use_privacy_template(false);
    /// let response = client.notifications().user("superhero3").preferences().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /notifications/v1/preferences`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdatePreferences>,
    ) -> Call<types::UserPreferences> {
        let request = request.into();
        self.at()
            .call(
                None,
                self.at().rest().update_preferences(self.at().id(0usize), &request),
            )
    }
}
handle! {
    #[doc =
    " `client.notifications().user(uid).timezone()`. The calls of `/notifications/v1/preferences/timezone`."]
    #[doc = ""] #[doc = " What users want to be notified of."] NotificationsUserTimezone
}
impl NotificationsUserTimezone {
    /// Read a user's time zone.
    ///
    /// Answers the time zone that a user's schedule is read in.
    ///
    /// - The user is named in the query.
    /// - It is `UTC` for a user who never set one (older description).
    /// - CometChat's description declares a list; its sample is one object.
    /// - An older page allows 100 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.notifications().user("superhero3").timezone().get().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `GET /notifications/v1/preferences/timezone`.
    /// - Only reads, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn get(&self) -> Call<types::Timezone> {
        self.at().call(None, self.at().rest().get_timezone(self.at().id(0usize)))
    }
    /// Change a user's time zone.
    ///
    /// Sets the time zone that a user's schedule is read in.
    ///
    /// - The user is named in the query.
    /// - An older page allows 50 requests a minute; the newer rate limits page names no limit of this operation.
    ///
    /// ```
    /// use cometchat::notifications::UpdateTimezone;
    /// # use cometchat::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = UpdateTimezone::new("Europe/Berlin");
    /// let response = client.notifications().user("superhero3").timezone().update(request).await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Facts
    /// - `PATCH /notifications/v1/preferences/timezone`.
    /// - A repeat ends in the same state, so it is tried again after failures that may pass.
    /// - Counts against the limit of standard operations: 20,000 a minute for an app, 500 on the free plan.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    /// - `ERR_BAD_REQUEST`: A field is missing or has a value that is not accepted; `details` names it.
    /// - `ERR_UID_NOT_FOUND`: There is no such user, or it is deactivated.
    #[inline]
    pub fn update(
        &self,
        request: impl Into<types::UpdateTimezone>,
    ) -> Call<types::Timezone> {
        let request = request.into();
        self.at()
            .call(None, self.at().rest().update_timezone(self.at().id(0usize), &request))
    }
}
