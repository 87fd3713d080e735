// @generated from openapi/ by `cargo xtask generate`; do not edit.

//! The events.
use crate::{Envelope, Received, Unknown, types};
/// What CometChat told, by its trigger.
///
/// Any event may come to have other fields, and other events may come: what is not known, or cannot be read as it is
/// documented, is [`Unknown`](Self::Unknown), and nothing of it is lost.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// A bot was sent a message (`after_message` with `bot`).
    BotMessage(Received<types::Message>),
    /// A campaign completed (`after_campaign_completed`).
    AfterCampaignCompleted(Received<types::CampaignEvent>),
    /// A campaign failed (`after_campaign_failed`).
    AfterCampaignFailed(Received<types::CampaignEvent>),
    /// A user connected or disconnected (`after_connection_status_changed`).
    AfterConnectionStatusChanged(Received<types::LegacyConnectionEvent>),
    /// An item of a feed was delivered (`after_feed_item_delivered`).
    AfterFeedItemDelivered(Received<types::FeedItemEvent>),
    /// An item of a feed was interacted with (`after_feed_item_interacted`).
    AfterFeedItemInteracted(Received<types::FeedItemEvent>),
    /// An item of a feed was read (`after_feed_item_read`).
    AfterFeedItemRead(Received<types::FeedItemEvent>),
    /// An item of a feed was sent (`after_feed_item_sent`).
    AfterFeedItemSent(Received<types::FeedItemEvent>),
    /// A message was stored (`after_message`).
    AfterMessage(Received<types::Message>),
    /// A notification of a campaign was made (`after_notification_created`).
    AfterNotificationCreated(Received<types::CampaignNotificationEvent>),
    /// A push notification of a campaign was clicked (`after_push_notification_clicked`).
    AfterPushNotificationClicked(Received<types::CampaignPushEvent>),
    /// A push notification of a campaign was delivered (`after_push_notification_delivered`).
    AfterPushNotificationDelivered(Received<types::CampaignPushEvent>),
    /// A push notification of a campaign was sent (`after_push_notification_sent`).
    AfterPushNotificationSent(Received<types::CampaignPushEvent>),
    /// A message is about to be stored (`before_message`).
    BeforeMessage(Received<types::MessageToBeSent>),
    /// A call met somebody who is busy (`call_busy`).
    CallBusy(Received<types::CallEvent>),
    /// A call was cancelled (`call_cancelled`).
    CallCancelled(Received<types::CallEvent>),
    /// The media of a call ended (`call_ended`).
    CallEnded(Received<types::CallSessionEvent>),
    /// A call was initiated (`call_initiated`).
    CallInitiated(Received<types::CallEvent>),
    /// A participant joined a call (`call_participant_joined`).
    CallParticipantJoined(Received<types::CallSessionEvent>),
    /// A participant left a call (`call_participant_left`).
    CallParticipantLeft(Received<types::CallSessionEvent>),
    /// A call was rejected (`call_rejected`).
    CallRejected(Received<types::CallEvent>),
    /// The media of a call began (`call_started`).
    CallStarted(Received<types::CallSessionEvent>),
    /// A call was unanswered (`call_unanswered`).
    CallUnanswered(Received<types::CallEvent>),
    /// An e-mail is to be sent (`email-notification-payload-generated`).
    EmailNotificationPayloadGenerated(Received<types::TextNotificationEvent>),
    /// A group was created (`group_created`).
    GroupCreated(Received<types::GroupEvent>),
    /// A group was deleted (`group_deleted`).
    GroupDeleted(Received<types::GroupEvent>),
    /// A member was added to a group (`group_member_added`).
    GroupMemberAdded(Received<types::GroupEvent>),
    /// A user was banned from a group (`group_member_banned`).
    GroupMemberBanned(Received<types::GroupEvent>),
    /// A user joined a group (`group_member_joined`).
    GroupMemberJoined(Received<types::GroupEvent>),
    /// A user was removed from a group (`group_member_kicked`).
    GroupMemberKicked(Received<types::GroupEvent>),
    /// A user left a group (`group_member_left`).
    GroupMemberLeft(Received<types::GroupEvent>),
    /// A member was removed from a group (`group_member_removed`).
    GroupMemberRemoved(Received<types::GroupEvent>),
    /// A member of a group has another scope (`group_member_scope_changed`).
    GroupMemberScopeChanged(Received<types::GroupEvent>),
    /// A user was allowed into a group (`group_member_unbanned`).
    GroupMemberUnbanned(Received<types::GroupEvent>),
    /// A group got another owner (`group_owner_transferred`).
    GroupOwnerTransferred(Received<types::GroupEvent>),
    /// A group was updated (`group_updated`).
    GroupUpdated(Received<types::GroupEvent>),
    /// The media of a meeting ended (`meeting_ended`).
    MeetingEnded(Received<types::CallSessionEvent>),
    /// A participant joined a meeting (`meeting_participant_joined`).
    MeetingParticipantJoined(Received<types::CallSessionEvent>),
    /// A participant left a meeting (`meeting_participant_left`).
    MeetingParticipantLeft(Received<types::CallSessionEvent>),
    /// The media of a meeting began (`meeting_started`).
    MeetingStarted(Received<types::CallSessionEvent>),
    /// A message was deleted (`message_deleted`).
    MessageDeleted(Received<types::MessageEvent>),
    /// A message was delivered to all members (`message_delivered_to_all`).
    MessageDeliveredToAll(Received<types::ReceiptEvent>),
    /// A message was delivered (`message_delivery_receipt`).
    MessageDeliveryReceipt(Received<types::ReceiptEvent>),
    /// A message was edited (`message_edited`).
    MessageEdited(Received<types::MessageEvent>),
    /// A message was pinned (`message_pinned`).
    MessagePinned(Received<types::MessageEvent>),
    /// A reaction was given (`message_reaction_added`).
    MessageReactionAdded(Received<types::ReactionEvent>),
    /// A reaction was taken back (`message_reaction_removed`).
    MessageReactionRemoved(Received<types::ReactionEvent>),
    /// A message was read by all members (`message_read_by_all`).
    MessageReadByAll(Received<types::ReceiptEvent>),
    /// A message was read (`message_read_receipt`).
    MessageReadReceipt(Received<types::ReceiptEvent>),
    /// A message was sent (`message_sent`).
    MessageSent(Received<types::MessageEvent>),
    /// A message was unpinned (`message_unpinned`).
    MessageUnpinned(Received<types::MessageEvent>),
    /// Moderation approved a message (`moderation_engine_approved`).
    ModerationEngineApproved(Received<types::ModerationEvent>),
    /// Moderation blocked a message (`moderation_engine_blocked`).
    ModerationEngineBlocked(Received<types::ModerationEvent>),
    /// A check of a message failed (`moderation_engine_failed`).
    ModerationEngineFailed(Received<types::ModerationFailureEvent>),
    /// A moderator approved a message (`moderation_manual_approved`).
    ModerationManualApproved(Received<types::ModerationEvent>),
    /// A push notification is to be sent (`push-notification-payload-generated`).
    PushNotificationPayloadGenerated(Received<types::PushNotificationEvent>),
    /// The recording of a call is ready (`recording_generated`).
    RecordingGenerated(Received<types::RecordingEvent>),
    /// An SMS is to be sent (`sms-notification-payload-generated`).
    SmsNotificationPayloadGenerated(Received<types::TextNotificationEvent>),
    /// The transcription of a call is ready (`transcription_generated`).
    TranscriptionGenerated(Received<types::TranscriptionEvent>),
    /// A user was blocked (`user_blocked`).
    UserBlocked(Received<types::BlockEvent>),
    /// A user connected or disconnected (`user_connection_status_changed`).
    UserConnectionStatusChanged(Received<types::ConnectionEvent>),
    /// A user was mentioned in a message (`user_mentioned`).
    UserMentioned(Received<types::MessageEvent>),
    /// A user was unblocked (`user_unblocked`).
    UserUnblocked(Received<types::BlockEvent>),
    /// Any other event, or one whose data is not what is documented.
    Unknown(Unknown),
}
impl Event {
    /// Reads the data of an envelope. Never fails: what cannot be read is [`Unknown`](Self::Unknown).
    #[must_use]
    pub fn of(envelope: Envelope) -> Self {
        match envelope.trigger() {
            "after_message" if envelope.has("bot") => {
                Received::read(envelope, Event::BotMessage)
            }
            "after_campaign_completed" => {
                Received::read(envelope, Event::AfterCampaignCompleted)
            }
            "after_campaign_failed" => {
                Received::read(envelope, Event::AfterCampaignFailed)
            }
            "after_connection_status_changed" => {
                Received::read(envelope, Event::AfterConnectionStatusChanged)
            }
            "after_feed_item_delivered" => {
                Received::read(envelope, Event::AfterFeedItemDelivered)
            }
            "after_feed_item_interacted" => {
                Received::read(envelope, Event::AfterFeedItemInteracted)
            }
            "after_feed_item_read" => Received::read(envelope, Event::AfterFeedItemRead),
            "after_feed_item_sent" => Received::read(envelope, Event::AfterFeedItemSent),
            "after_message" => Received::read(envelope, Event::AfterMessage),
            "after_notification_created" => {
                Received::read(envelope, Event::AfterNotificationCreated)
            }
            "after_push_notification_clicked" => {
                Received::read(envelope, Event::AfterPushNotificationClicked)
            }
            "after_push_notification_delivered" => {
                Received::read(envelope, Event::AfterPushNotificationDelivered)
            }
            "after_push_notification_sent" => {
                Received::read(envelope, Event::AfterPushNotificationSent)
            }
            "before_message" => Received::read(envelope, Event::BeforeMessage),
            "call_busy" => Received::read(envelope, Event::CallBusy),
            "call_cancelled" => Received::read(envelope, Event::CallCancelled),
            "call_ended" => Received::read(envelope, Event::CallEnded),
            "call_initiated" => Received::read(envelope, Event::CallInitiated),
            "call_participant_joined" => {
                Received::read(envelope, Event::CallParticipantJoined)
            }
            "call_participant_left" => {
                Received::read(envelope, Event::CallParticipantLeft)
            }
            "call_rejected" => Received::read(envelope, Event::CallRejected),
            "call_started" => Received::read(envelope, Event::CallStarted),
            "call_unanswered" => Received::read(envelope, Event::CallUnanswered),
            "email-notification-payload-generated" => {
                Received::read(envelope, Event::EmailNotificationPayloadGenerated)
            }
            "group_created" => Received::read(envelope, Event::GroupCreated),
            "group_deleted" => Received::read(envelope, Event::GroupDeleted),
            "group_member_added" => Received::read(envelope, Event::GroupMemberAdded),
            "group_member_banned" => Received::read(envelope, Event::GroupMemberBanned),
            "group_member_joined" => Received::read(envelope, Event::GroupMemberJoined),
            "group_member_kicked" => Received::read(envelope, Event::GroupMemberKicked),
            "group_member_left" => Received::read(envelope, Event::GroupMemberLeft),
            "group_member_removed" => Received::read(envelope, Event::GroupMemberRemoved),
            "group_member_scope_changed" => {
                Received::read(envelope, Event::GroupMemberScopeChanged)
            }
            "group_member_unbanned" => {
                Received::read(envelope, Event::GroupMemberUnbanned)
            }
            "group_owner_transferred" => {
                Received::read(envelope, Event::GroupOwnerTransferred)
            }
            "group_updated" => Received::read(envelope, Event::GroupUpdated),
            "meeting_ended" => Received::read(envelope, Event::MeetingEnded),
            "meeting_participant_joined" => {
                Received::read(envelope, Event::MeetingParticipantJoined)
            }
            "meeting_participant_left" => {
                Received::read(envelope, Event::MeetingParticipantLeft)
            }
            "meeting_started" => Received::read(envelope, Event::MeetingStarted),
            "message_deleted" => Received::read(envelope, Event::MessageDeleted),
            "message_delivered_to_all" => {
                Received::read(envelope, Event::MessageDeliveredToAll)
            }
            "message_delivery_receipt" => {
                Received::read(envelope, Event::MessageDeliveryReceipt)
            }
            "message_edited" => Received::read(envelope, Event::MessageEdited),
            "message_pinned" => Received::read(envelope, Event::MessagePinned),
            "message_reaction_added" => {
                Received::read(envelope, Event::MessageReactionAdded)
            }
            "message_reaction_removed" => {
                Received::read(envelope, Event::MessageReactionRemoved)
            }
            "message_read_by_all" => Received::read(envelope, Event::MessageReadByAll),
            "message_read_receipt" => Received::read(envelope, Event::MessageReadReceipt),
            "message_sent" => Received::read(envelope, Event::MessageSent),
            "message_unpinned" => Received::read(envelope, Event::MessageUnpinned),
            "moderation_engine_approved" => {
                Received::read(envelope, Event::ModerationEngineApproved)
            }
            "moderation_engine_blocked" => {
                Received::read(envelope, Event::ModerationEngineBlocked)
            }
            "moderation_engine_failed" => {
                Received::read(envelope, Event::ModerationEngineFailed)
            }
            "moderation_manual_approved" => {
                Received::read(envelope, Event::ModerationManualApproved)
            }
            "push-notification-payload-generated" => {
                Received::read(envelope, Event::PushNotificationPayloadGenerated)
            }
            "recording_generated" => Received::read(envelope, Event::RecordingGenerated),
            "sms-notification-payload-generated" => {
                Received::read(envelope, Event::SmsNotificationPayloadGenerated)
            }
            "transcription_generated" => {
                Received::read(envelope, Event::TranscriptionGenerated)
            }
            "user_blocked" => Received::read(envelope, Event::UserBlocked),
            "user_connection_status_changed" => {
                Received::read(envelope, Event::UserConnectionStatusChanged)
            }
            "user_mentioned" => Received::read(envelope, Event::UserMentioned),
            "user_unblocked" => Received::read(envelope, Event::UserUnblocked),
            _ => Event::Unknown(Unknown::new(envelope, None)),
        }
    }
    /// What the event came in.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        match self {
            Event::BotMessage(event) => event.envelope(),
            Event::AfterCampaignCompleted(event) => event.envelope(),
            Event::AfterCampaignFailed(event) => event.envelope(),
            Event::AfterConnectionStatusChanged(event) => event.envelope(),
            Event::AfterFeedItemDelivered(event) => event.envelope(),
            Event::AfterFeedItemInteracted(event) => event.envelope(),
            Event::AfterFeedItemRead(event) => event.envelope(),
            Event::AfterFeedItemSent(event) => event.envelope(),
            Event::AfterMessage(event) => event.envelope(),
            Event::AfterNotificationCreated(event) => event.envelope(),
            Event::AfterPushNotificationClicked(event) => event.envelope(),
            Event::AfterPushNotificationDelivered(event) => event.envelope(),
            Event::AfterPushNotificationSent(event) => event.envelope(),
            Event::BeforeMessage(event) => event.envelope(),
            Event::CallBusy(event) => event.envelope(),
            Event::CallCancelled(event) => event.envelope(),
            Event::CallEnded(event) => event.envelope(),
            Event::CallInitiated(event) => event.envelope(),
            Event::CallParticipantJoined(event) => event.envelope(),
            Event::CallParticipantLeft(event) => event.envelope(),
            Event::CallRejected(event) => event.envelope(),
            Event::CallStarted(event) => event.envelope(),
            Event::CallUnanswered(event) => event.envelope(),
            Event::EmailNotificationPayloadGenerated(event) => event.envelope(),
            Event::GroupCreated(event) => event.envelope(),
            Event::GroupDeleted(event) => event.envelope(),
            Event::GroupMemberAdded(event) => event.envelope(),
            Event::GroupMemberBanned(event) => event.envelope(),
            Event::GroupMemberJoined(event) => event.envelope(),
            Event::GroupMemberKicked(event) => event.envelope(),
            Event::GroupMemberLeft(event) => event.envelope(),
            Event::GroupMemberRemoved(event) => event.envelope(),
            Event::GroupMemberScopeChanged(event) => event.envelope(),
            Event::GroupMemberUnbanned(event) => event.envelope(),
            Event::GroupOwnerTransferred(event) => event.envelope(),
            Event::GroupUpdated(event) => event.envelope(),
            Event::MeetingEnded(event) => event.envelope(),
            Event::MeetingParticipantJoined(event) => event.envelope(),
            Event::MeetingParticipantLeft(event) => event.envelope(),
            Event::MeetingStarted(event) => event.envelope(),
            Event::MessageDeleted(event) => event.envelope(),
            Event::MessageDeliveredToAll(event) => event.envelope(),
            Event::MessageDeliveryReceipt(event) => event.envelope(),
            Event::MessageEdited(event) => event.envelope(),
            Event::MessagePinned(event) => event.envelope(),
            Event::MessageReactionAdded(event) => event.envelope(),
            Event::MessageReactionRemoved(event) => event.envelope(),
            Event::MessageReadByAll(event) => event.envelope(),
            Event::MessageReadReceipt(event) => event.envelope(),
            Event::MessageSent(event) => event.envelope(),
            Event::MessageUnpinned(event) => event.envelope(),
            Event::ModerationEngineApproved(event) => event.envelope(),
            Event::ModerationEngineBlocked(event) => event.envelope(),
            Event::ModerationEngineFailed(event) => event.envelope(),
            Event::ModerationManualApproved(event) => event.envelope(),
            Event::PushNotificationPayloadGenerated(event) => event.envelope(),
            Event::RecordingGenerated(event) => event.envelope(),
            Event::SmsNotificationPayloadGenerated(event) => event.envelope(),
            Event::TranscriptionGenerated(event) => event.envelope(),
            Event::UserBlocked(event) => event.envelope(),
            Event::UserConnectionStatusChanged(event) => event.envelope(),
            Event::UserMentioned(event) => event.envelope(),
            Event::UserUnblocked(event) => event.envelope(),
            Event::Unknown(event) => event.envelope(),
        }
    }
    /// The data as its model writes it.
    #[cfg(feature = "testing")]
    pub(crate) fn written(&self) -> Option<serde_json::Value> {
        match self {
            Event::BotMessage(event) => serde_json::to_value(&**event).ok(),
            Event::AfterCampaignCompleted(event) => serde_json::to_value(&**event).ok(),
            Event::AfterCampaignFailed(event) => serde_json::to_value(&**event).ok(),
            Event::AfterConnectionStatusChanged(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::AfterFeedItemDelivered(event) => serde_json::to_value(&**event).ok(),
            Event::AfterFeedItemInteracted(event) => serde_json::to_value(&**event).ok(),
            Event::AfterFeedItemRead(event) => serde_json::to_value(&**event).ok(),
            Event::AfterFeedItemSent(event) => serde_json::to_value(&**event).ok(),
            Event::AfterMessage(event) => serde_json::to_value(&**event).ok(),
            Event::AfterNotificationCreated(event) => serde_json::to_value(&**event).ok(),
            Event::AfterPushNotificationClicked(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::AfterPushNotificationDelivered(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::AfterPushNotificationSent(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::BeforeMessage(event) => serde_json::to_value(&**event).ok(),
            Event::CallBusy(event) => serde_json::to_value(&**event).ok(),
            Event::CallCancelled(event) => serde_json::to_value(&**event).ok(),
            Event::CallEnded(event) => serde_json::to_value(&**event).ok(),
            Event::CallInitiated(event) => serde_json::to_value(&**event).ok(),
            Event::CallParticipantJoined(event) => serde_json::to_value(&**event).ok(),
            Event::CallParticipantLeft(event) => serde_json::to_value(&**event).ok(),
            Event::CallRejected(event) => serde_json::to_value(&**event).ok(),
            Event::CallStarted(event) => serde_json::to_value(&**event).ok(),
            Event::CallUnanswered(event) => serde_json::to_value(&**event).ok(),
            Event::EmailNotificationPayloadGenerated(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::GroupCreated(event) => serde_json::to_value(&**event).ok(),
            Event::GroupDeleted(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberAdded(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberBanned(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberJoined(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberKicked(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberLeft(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberRemoved(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberScopeChanged(event) => serde_json::to_value(&**event).ok(),
            Event::GroupMemberUnbanned(event) => serde_json::to_value(&**event).ok(),
            Event::GroupOwnerTransferred(event) => serde_json::to_value(&**event).ok(),
            Event::GroupUpdated(event) => serde_json::to_value(&**event).ok(),
            Event::MeetingEnded(event) => serde_json::to_value(&**event).ok(),
            Event::MeetingParticipantJoined(event) => serde_json::to_value(&**event).ok(),
            Event::MeetingParticipantLeft(event) => serde_json::to_value(&**event).ok(),
            Event::MeetingStarted(event) => serde_json::to_value(&**event).ok(),
            Event::MessageDeleted(event) => serde_json::to_value(&**event).ok(),
            Event::MessageDeliveredToAll(event) => serde_json::to_value(&**event).ok(),
            Event::MessageDeliveryReceipt(event) => serde_json::to_value(&**event).ok(),
            Event::MessageEdited(event) => serde_json::to_value(&**event).ok(),
            Event::MessagePinned(event) => serde_json::to_value(&**event).ok(),
            Event::MessageReactionAdded(event) => serde_json::to_value(&**event).ok(),
            Event::MessageReactionRemoved(event) => serde_json::to_value(&**event).ok(),
            Event::MessageReadByAll(event) => serde_json::to_value(&**event).ok(),
            Event::MessageReadReceipt(event) => serde_json::to_value(&**event).ok(),
            Event::MessageSent(event) => serde_json::to_value(&**event).ok(),
            Event::MessageUnpinned(event) => serde_json::to_value(&**event).ok(),
            Event::ModerationEngineApproved(event) => serde_json::to_value(&**event).ok(),
            Event::ModerationEngineBlocked(event) => serde_json::to_value(&**event).ok(),
            Event::ModerationEngineFailed(event) => serde_json::to_value(&**event).ok(),
            Event::ModerationManualApproved(event) => serde_json::to_value(&**event).ok(),
            Event::PushNotificationPayloadGenerated(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::RecordingGenerated(event) => serde_json::to_value(&**event).ok(),
            Event::SmsNotificationPayloadGenerated(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::TranscriptionGenerated(event) => serde_json::to_value(&**event).ok(),
            Event::UserBlocked(event) => serde_json::to_value(&**event).ok(),
            Event::UserConnectionStatusChanged(event) => {
                serde_json::to_value(&**event).ok()
            }
            Event::UserMentioned(event) => serde_json::to_value(&**event).ok(),
            Event::UserUnblocked(event) => serde_json::to_value(&**event).ok(),
            Event::Unknown(_) => None,
        }
    }
}
