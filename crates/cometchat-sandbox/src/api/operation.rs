//! What the HTTP side needs to know of an operation, and what it hands over.

use super::ApiResponse;
use super::messages::{Sending, deliver};
use super::rails::{Accepted, Field, Query, check};
use super::request;
use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{ApiError, Code};
use crate::input::Body;
use crate::keys::{Actor, GroupKey, MessageId, UserKey};
use crate::limits::RateClass;
use crate::state::State;
use crate::webhooks::Answers;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// Where a request says whose message it sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SenderIn {
    /// It sends none.
    NoSender,
    /// In the field `sender`.
    Body,
    /// In this segment of the path.
    Path(&'static str),
    /// In the header `onBehalfOf`.
    OnBehalfOf,
}

/// An operation: where it is found, what it accepts and what it does. Operations know nothing of HTTP and never wait, so that
/// the same calls in the same order always have the same effect.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    /// The vendor's name for it, verb first.
    pub(crate) id: &'static str,
    pub(crate) verb: Verb,
    /// Below the prefix, with `{names}` for the variable segments.
    pub(crate) path: &'static str,
    /// Which limit of the app it counts against.
    pub(crate) class: RateClass,
    pub(crate) sender: SenderIn,
    /// Whether a key of the scope authOnly will do.
    pub(crate) auth_only: bool,
    /// What the body is made of.
    pub(crate) body: &'static [Field],
    /// What the query is made of.
    pub(crate) query: &'static [Field],
    /// What it is made of too, where several operations have filters in common.
    pub(crate) more_query: &'static [Field],
    /// What it refuses with, beside what is refused before it is reached.
    pub(crate) codes: &'static [Code],
    /// What else, where several operations have refusals in common.
    pub(crate) more_codes: &'static [Code],
    /// What it is about to send, for operations whose messages legacy webhooks are asked about.
    pub(crate) sends: Option<Sends>,
    pub(crate) act: Act,
}

/// What an operation does.
pub(crate) type Act = fn(&App, &Call<'_>) -> Result<ApiResponse, ApiError>;
/// Reads the message that a call sends.
pub(crate) type Sends = for<'a> fn(&'a App, &Call<'_>) -> Result<Sending<'a>, ApiError>;

impl Operation {
    const fn new(id: &'static str, verb: Verb, path: &'static str, act: Act) -> Self {
        Self {
            id,
            verb,
            path,
            class: RateClass::Standard,
            sender: SenderIn::NoSender,
            auth_only: false,
            body: &[],
            query: &[],
            more_query: &[],
            codes: &[],
            more_codes: &[],
            sends: None,
            act,
        }
    }

    pub(crate) const fn get(id: &'static str, path: &'static str, act: Act) -> Self {
        Self::new(id, Verb::Get, path, act)
    }

    pub(crate) const fn post(id: &'static str, path: &'static str, act: Act) -> Self {
        Self::new(id, Verb::Post, path, act)
    }

    /// Sends the message that a call holds.
    pub(crate) const fn sending(id: &'static str, path: &'static str, sends: Sends) -> Self {
        let mut operation = Self::new(id, Verb::Post, path, |app, call| {
            let sends = call.operation.and_then(|operation| operation.sends);
            let sends = sends.ok_or_else(request::incomplete)?;
            deliver(sends(app, call)?, app, call)
        });
        operation.sends = Some(sends);
        operation
    }

    pub(crate) const fn put(id: &'static str, path: &'static str, act: Act) -> Self {
        Self::new(id, Verb::Put, path, act)
    }

    pub(crate) const fn patch(id: &'static str, path: &'static str, act: Act) -> Self {
        Self::new(id, Verb::Patch, path, act)
    }

    pub(crate) const fn delete(id: &'static str, path: &'static str, act: Act) -> Self {
        Self::new(id, Verb::Delete, path, act)
    }

    /// Counts against the limit of core operations.
    pub(crate) const fn core(mut self) -> Self {
        self.class = RateClass::Core;
        self
    }

    /// Counts against the limit of imports.
    pub(crate) const fn import(mut self) -> Self {
        self.class = RateClass::Import;
        self
    }

    pub(crate) const fn sent_by(mut self, sender: SenderIn) -> Self {
        self.sender = sender;
        self
    }

    pub(crate) const fn auth_only(mut self) -> Self {
        self.auth_only = true;
        self
    }

    pub(crate) const fn body(mut self, fields: &'static [Field]) -> Self {
        self.body = fields;
        self
    }

    pub(crate) const fn query(mut self, fields: &'static [Field]) -> Self {
        self.query = fields;
        self
    }

    pub(crate) const fn also_query(mut self, fields: &'static [Field]) -> Self {
        self.more_query = fields;
        self
    }

    /// All that the query is made of.
    pub(crate) fn whole_query(&self) -> impl Iterator<Item = &'static Field> {
        self.query.iter().chain(self.more_query)
    }

    pub(crate) const fn refuses(mut self, codes: &'static [Code]) -> Self {
        self.codes = codes;
        self
    }

    pub(crate) const fn also_refuses(mut self, codes: &'static [Code]) -> Self {
        self.more_codes = codes;
        self
    }

    /// All that it refuses with.
    pub(crate) fn all_codes(&self) -> impl Iterator<Item = Code> {
        self.codes.iter().chain(self.more_codes).copied()
    }

    /// A route of the sandbox's own, which counts against nothing.
    pub(crate) const fn control(
        id: &'static str,
        verb: Verb,
        path: &'static str,
        act: Act,
    ) -> Self {
        Self::new(id, verb, path, act)
    }
}

/// One call of an operation.
pub(crate) struct Call<'a> {
    /// The variable segments of the path, decoded.
    pub(crate) segments: &'a [(&'a str, &'a str)],
    /// What follows the question mark, still encoded.
    pub(crate) query: &'a str,
    /// The header `onBehalfOf`, if it was sent.
    pub(crate) on_behalf_of: Option<&'a [u8]>,
    pub(crate) body: Body<'a>,
    /// The API key that the request came with.
    pub(crate) key: &'a str,
    /// What its operation accepts.
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) now: Timestamp,
    /// What legacy webhooks answered about the messages that it sends.
    pub(crate) answers: Answers,
}

impl<'a> Call<'a> {
    /// A variable segment of the path. Empty if the operation's path has none of that name.
    pub(crate) fn segment(&self, name: &str) -> &'a str {
        self.segments
            .iter()
            .find(|(key, _)| *key == name)
            .map_or("", |(_, value)| value)
    }

    /// The body, checked against what the operation accepts.
    pub(crate) fn accepted(&self, app: &App) -> Result<Accepted<'_>, ApiError> {
        let fields = self.operation.map_or(&[][..], |operation| operation.body);
        check::body(self.body.object()?, fields, &app.settings.choices)
    }

    /// The query, checked against what the operation accepts.
    pub(crate) fn asked(&self) -> Result<Query, ApiError> {
        let fields = self.operation.into_iter();
        Query::read(self.query, fields.flat_map(Operation::whole_query))
    }

    /// Who acts: the user that the header `onBehalfOf` names, or the app.
    pub(crate) fn actor(&self, state: &State) -> Result<Actor, ApiError> {
        if self.on_behalf_of.is_none() {
            return Ok(Actor::App);
        }
        let uid = self.required_on_behalf_of()?;
        request::find_user(state, uid).map(Actor::User)
    }

    /// The user who acts, for operations that no app does by itself.
    pub(crate) fn acting_user(&self, state: &State) -> Result<UserKey, ApiError> {
        request::find_user(state, self.required_on_behalf_of()?)
    }

    /// The group that the path names.
    pub(crate) fn group(&self, state: &State) -> Result<GroupKey, ApiError> {
        let guid = self.segment("guid");
        let found = state.groups.find(guid);
        found.ok_or_else(|| ApiError::guid_not_found(guid))
    }

    /// The member of a group that the path names.
    pub(crate) fn member(&self, state: &State, group: GroupKey) -> Result<UserKey, ApiError> {
        let user = request::find_user(state, self.segment("uid"))?;
        match state.members.get(group, user) {
            Some(_) => Ok(user),
            None => Err(ApiError::new(
                Code::NotAMember,
                format!(
                    "The user {} is not a member of the group.",
                    state.users.get(user).uid
                ),
            )),
        }
    }

    /// The message that the path names.
    pub(crate) fn message(&self, state: &State) -> Result<MessageId, ApiError> {
        let id = self.segment("id");
        MessageId::parse(id)
            .filter(|id| state.messages.get(*id).is_some())
            .ok_or_else(|| ApiError::message_not_found(id))
    }

    /// The user to act as, for operations that cannot do without.
    pub(crate) fn required_on_behalf_of(&self) -> Result<&'a str, ApiError> {
        let refuse = |sentence: &str| {
            // How the real service refuses is documented nowhere; this is its validation error.
            ApiError::new(Code::BadRequest, "The request did not pass validation.")
                .with_details(vec![("onBehalfOf".to_owned(), vec![sentence.to_owned()])])
        };
        let header = self.on_behalf_of.unwrap_or_default();
        match std::str::from_utf8(header).map(str::trim) {
            Ok("") => Err(refuse("The onBehalfOf field is required.")),
            Ok(uid) => Ok(uid),
            Err(_) => Err(refuse("The onBehalfOf field must be a string.")),
        }
    }

    /// Whose message the call sends, as far as it says so: the uid as written, whether anybody has it or not.
    pub(crate) fn sender(&self, place: SenderIn) -> Option<&str> {
        let uid = match place {
            SenderIn::NoSender => None,
            SenderIn::Body => self.body_string("sender"),
            SenderIn::Path(segment) => Some(self.segment(segment)),
            SenderIn::OnBehalfOf => std::str::from_utf8(self.on_behalf_of?).ok(),
        };
        uid.map(str::trim).filter(|uid| !uid.is_empty())
    }

    /// A text at the top of the body, if the body can be read and has it.
    pub(crate) fn body_string(&self, key: &str) -> Option<&str> {
        self.body.object().ok()?.get(key)?.as_str()
    }
}
