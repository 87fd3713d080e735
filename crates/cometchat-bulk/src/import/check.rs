//! What is found before a row leaves.

use super::row::Row;
use super::{ImportKind, ImportMember};
use crate::limits;
use cometchat::InvalidInput;
use cometchat::types::{
    self, ImportGroup, ImportUser, MessageCategory, MessageType, ReceiverType, Timestamp,
};
use siphasher::sip128::{Hasher128, SipHasher24};
use std::collections::{HashMap, HashSet};
use std::hash::Hasher;
use std::time::{SystemTime, UNIX_EPOCH};

/// The longest id, in characters (limits page).
const LONGEST_ID: usize = 100;
/// Ten digits, as the import page asks for.
const SECONDS: std::ops::Range<i64> = 1_000_000_000..10_000_000_000;
/// About six months: an app may keep no older messages.
const OLD: i64 = 182 * 24 * 3600;

/// What is known of the rows that were read.
pub(super) struct Checker {
    /// The keys of each kind, as hashes that are long enough to stand for them.
    read: [HashSet<u128>; 4],
    rejected: [HashSet<String>; 4],
    /// When the groups were created.
    created: HashMap<String, i64>,
    now: i64,
    allow_old: bool,
}

/// What may be wrong with a row.
pub(super) type Warning = String;

impl Checker {
    pub(super) fn new(allow_old: bool) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(0, |now| i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
        Self {
            read: Default::default(),
            rejected: Default::default(),
            created: HashMap::new(),
            now,
            allow_old,
        }
    }

    /// Looks at the next row; what may be wrong with it, or what surely is.
    pub(super) fn take(&mut self, row: &Row) -> Result<Vec<Warning>, InvalidInput> {
        limits::check_key(row.key())?;
        if !self.read[row.kind().place()].insert(hash(row.key())) {
            let rule = format!("must not come twice: the first `{}` counts", row.key());
            return Err(InvalidInput::new(key_field(row.kind()), rule));
        }
        let looked = match row {
            Row::User(user) => user_is_sound("", user).map(|()| Vec::new()),
            Row::Group(group) => self.group(group),
            Row::Member(member) => self.member(member),
            Row::Message(message) => self.message(message),
        };
        if looked.is_err() {
            self.reject(row.kind(), row.key());
        }
        looked
    }

    /// A row will not be there: what refers to it cannot be either.
    pub(super) fn reject(&mut self, kind: ImportKind, key: &str) {
        self.rejected[kind.place()].insert(key.to_lowercase());
    }

    fn group(&mut self, group: &ImportGroup) -> Result<Vec<Warning>, InvalidInput> {
        group_is_sound("", group)?;
        if let Some(created_at) = group.created_at {
            self.created
                .insert(group.guid.to_lowercase(), created_at.as_secs());
        }
        let details = group.group_owner_details.is_some();
        let owner = group.owner.as_deref();
        let warning = owner.map(|uid| self.refers("owner", ImportKind::Users, uid, details));
        Ok(warning.transpose()?.flatten().into_iter().collect())
    }

    fn member(&self, member: &types::ImportMember) -> Result<Vec<Warning>, InvalidInput> {
        is_id("guid", &member.guid)?;
        is_id("uid", &member.uid)?;
        let key = ImportMember::new(&*member.guid, &*member.uid)
            .wire
            .member_id;
        if member.member_id != key {
            return Err(InvalidInput::new("memberId", format!("must be `{key}`")));
        }
        if let Some(joined_at) = seconds("joinedAt", member.joined_at)? {
            let created_at = self.created.get(&member.guid.to_lowercase());
            if created_at.is_some_and(|created_at| joined_at <= *created_at) {
                let rule = "must be after the group was created";
                return Err(InvalidInput::new("joinedAt", rule));
            }
            if joined_at > self.now {
                return Err(InvalidInput::new("joinedAt", "must not be in the future"));
            }
        }
        details_fit("userDetails", member.user_details.as_ref(), &member.uid)?;
        group_fits("groupDetails", member.group_details.as_ref(), &member.guid)?;
        let (group, user) = (
            self.refers(
                "guid",
                ImportKind::Groups,
                &member.guid,
                member.group_details.is_some(),
            )?,
            self.refers(
                "uid",
                ImportKind::Users,
                &member.uid,
                member.user_details.is_some(),
            )?,
        );
        Ok(group.into_iter().chain(user).collect())
    }

    fn message(&self, message: &types::ImportMessage) -> Result<Vec<Warning>, InvalidInput> {
        is_id("sender", &message.sender)?;
        is_id("receiver", &message.receiver)?;
        let sent_at = seconds("sentAt", Some(message.sent_at))?.unwrap_or_default();
        seconds("deliveredAt", message.delivered_at)?;
        seconds("readAt", message.read_at)?;
        has_content(message)?;
        limits::check_data(message.data.as_ref())?;
        limits::check_tags(message.tags.as_ref())?;
        let sender = message.sender_user_details.as_ref();
        let receiver = message.receiver_user_details.as_ref();
        let group = message.receiver_group_details.as_ref();
        details_fit("senderUserDetails", sender, &message.sender)?;
        let mut warnings = Vec::new();
        warnings.extend(self.refers(
            "sender",
            ImportKind::Users,
            &message.sender,
            sender.is_some(),
        )?);
        let (kind, has_details) = match message.receiver_type {
            ReceiverType::Group => {
                group_fits("receiverGroupDetails", group, &message.receiver)?;
                (ImportKind::Groups, group.is_some())
            }
            _ => {
                details_fit("receiverUserDetails", receiver, &message.receiver)?;
                (ImportKind::Users, receiver.is_some())
            }
        };
        warnings.extend(self.refers("receiver", kind, &message.receiver, has_details)?);
        if !self.allow_old && sent_at < self.now - OLD {
            warnings.push(
                "`sentAt` is more than six months ago: the app may keep no messages as old"
                    .to_owned(),
            );
        }
        Ok(warnings)
    }

    /// What a row refers to must not have been rejected, and should have been read.
    fn refers(
        &self,
        field: &str,
        kind: ImportKind,
        key: &str,
        has_details: bool,
    ) -> Result<Option<Warning>, InvalidInput> {
        let one = kind.one();
        if has_details {
            return Ok(None);
        }
        if self.rejected[kind.place()].contains(&key.to_lowercase()) {
            let rule = format!("refers to the {one} `{key}`, which was rejected");
            return Err(InvalidInput::new(field.to_owned(), rule));
        }
        let read = &self.read[kind.place()];
        let is_foreign = !read.is_empty() && !read.contains(&hash(key));
        Ok(is_foreign
            .then(|| format!("`{field}`: the {one} `{key}` is not among those that were read")))
    }
}

/// Ids are compared whatever their case, as the server lower-cases them.
fn hash(key: &str) -> u128 {
    let mut hasher = SipHasher24::new();
    hasher.write(key.to_lowercase().as_bytes());
    hasher.finish128().as_u128()
}

fn key_field(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Users => "uid",
        ImportKind::Groups => "guid",
        ImportKind::Members => "memberId",
        ImportKind::Messages => "muid",
    }
}

fn is_id(field: &str, id: &str) -> Result<(), InvalidInput> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let rule = if id.is_empty() {
        "must not be empty"
    } else if id.chars().count() > LONGEST_ID {
        "must have at most 100 characters"
    } else if !id.chars().all(allowed) {
        "must have letters, digits, `_` and `-` only"
    } else {
        return Ok(());
    };
    Err(InvalidInput::new(field.to_owned(), rule))
}

fn seconds(field: &str, moment: Option<Timestamp>) -> Result<Option<i64>, InvalidInput> {
    let seconds = moment.map(Timestamp::as_secs);
    if seconds.is_some_and(|seconds| !SECONDS.contains(&seconds)) {
        let rule = "must be seconds since 1970, with ten digits";
        return Err(InvalidInput::new(field.to_owned(), rule));
    }
    Ok(seconds)
}

fn name_is_sound(field: &str, name: &str) -> Result<(), InvalidInput> {
    let rule = if name.trim().is_empty() {
        "must not be blank"
    } else if name.chars().count() > LONGEST_ID {
        "must have at most 100 characters"
    } else {
        return Ok(());
    };
    Err(InvalidInput::new(field.to_owned(), rule))
}

/// `part` is where the user stands in the row, with its dot.
fn user_is_sound(part: &str, user: &ImportUser) -> Result<(), InvalidInput> {
    is_id(&format!("{part}uid"), &user.uid)?;
    name_is_sound(&format!("{part}name"), &user.name)?;
    seconds(&format!("{part}createdAt"), user.created_at)?;
    seconds(&format!("{part}lastActiveAt"), user.last_active_at)?;
    seconds(&format!("{part}deactivatedAt"), user.deactivated_at)?;
    Ok(())
}

fn group_is_sound(part: &str, group: &ImportGroup) -> Result<(), InvalidInput> {
    is_id(&format!("{part}guid"), &group.guid)?;
    name_is_sound(&format!("{part}name"), &group.name)?;
    seconds(&format!("{part}createdAt"), group.created_at)?;
    let owner = group.owner.as_deref();
    owner.map_or(Ok(()), |owner| is_id(&format!("{part}owner"), owner))?;
    let details = group.group_owner_details.as_ref();
    details.map_or(Ok(()), |user| {
        user_is_sound(&format!("{part}groupOwnerDetails."), user)
    })
}

fn details_fit(part: &str, user: Option<&ImportUser>, uid: &str) -> Result<(), InvalidInput> {
    let Some(user) = user else { return Ok(()) };
    user_is_sound(&format!("{part}."), user)?;
    if user.uid.eq_ignore_ascii_case(uid) {
        return Ok(());
    }
    Err(InvalidInput::new(
        format!("{part}.uid"),
        format!("must be `{uid}`"),
    ))
}

fn group_fits(part: &str, group: Option<&ImportGroup>, guid: &str) -> Result<(), InvalidInput> {
    let Some(group) = group else { return Ok(()) };
    group_is_sound(&format!("{part}."), group)?;
    if group.guid.eq_ignore_ascii_case(guid) {
        return Ok(());
    }
    Err(InvalidInput::new(
        format!("{part}.guid"),
        format!("must be `{guid}`"),
    ))
}

/// A text that is blank aborts the whole request.
fn has_content(message: &types::ImportMessage) -> Result<(), InvalidInput> {
    let is_message =
        !matches!(message.category, Some(ref category) if *category != MessageCategory::Message);
    let is_text = is_message
        && message
            .type_
            .as_ref()
            .is_none_or(|kind| *kind == MessageType::Text);
    let Some(data) = &message.data else {
        return Err(InvalidInput::new("data", "must be set"));
    };
    let text = data.text.as_deref().unwrap_or_default();
    if is_text && text.trim().is_empty() {
        return Err(InvalidInput::new("data.text", "must not be blank"));
    }
    Ok(())
}
