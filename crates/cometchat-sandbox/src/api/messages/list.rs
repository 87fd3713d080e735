//! The histories: of the whole app, of a user and of a group.

use super::filters::{FILTERS, HIDE_BLOCKED, MY_MENTIONS, MessageRows, UNDELIVERED};
use super::histories::Place;
use crate::api::rails::{
    AFFIX, Action, Cursor, Field, ID, LIMIT, PER_PAGE, Query, Rule, SENT_AT, Walk, paged, walked,
};
use crate::api::{ApiResponse, Call, Operation, request};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::{GroupKey, MessageId, Receiver, UserKey};
use crate::state::{Conversation, State};

pub(super) const ALL: Operation = Operation::get("list-messages", "/messages", all)
    .query(&[
        AFFIX,
        ID,
        SENT_AT,
        LIMIT,
        HIDE_BLOCKED,
        Field::new("receiverType", Rule::OneOf(&["user", "group"])),
        Field::new("senders", Rule::Texts),
        Field::new("conversationId", Rule::Text(usize::MAX)),
        Field::new("hideDeleted", Rule::Flag),
        Field::new("onlyDeleted", Rule::Flag),
        Field::new("sentAt[from]", Rule::Moment),
        Field::new("sentAt[to]", Rule::Moment),
        Field::new("editedAt[from]", Rule::Moment),
        Field::new("editedAt[to]", Rule::Moment),
        Field::new("updatedAt[from]", Rule::Moment),
        Field::new("updatedAt[to]", Rule::Moment),
    ])
    .also_query(FILTERS)
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

pub(super) const OF_USER: Operation =
    Operation::get("list-user-messages", "/users/{uid}/messages", of_user)
        .query(&[AFFIX, ID, LIMIT, PER_PAGE, MY_MENTIONS, UNDELIVERED])
        .also_query(FILTERS)
        .refuses(&[Code::BadRequest, Code::UidNotFound]);

pub(super) const OF_GROUP: Operation =
    Operation::get("list-group-messages", "/groups/{guid}/messages", of_group)
        .query(&[AFFIX, ID, LIMIT, HIDE_BLOCKED, MY_MENTIONS, UNDELIVERED])
        .also_query(FILTERS)
        .refuses(&[
            Code::BadRequest,
            Code::UidNotFound,
            Code::GuidNotFound,
            Code::NotAMember,
        ]);

fn all(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let viewer = call.actor(&state)?.user();
    let places = match (viewer, query.text("conversationId")) {
        (_, Some(id)) => {
            let conversation = Conversation::find(&state, id);
            let is_theirs = |conversation: &Conversation| {
                viewer.is_none_or(|viewer| conversation.has(&state, viewer))
            };
            let conversation = conversation.filter(is_theirs).map(Place::Conversation);
            conversation.into_iter().collect()
        }
        (Some(viewer), None) => places_of(&state, viewer),
        (None, None) => vec![Place::Everywhere],
    };
    history(app, &state, places, &query, viewer)
}

fn of_user(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let user = request::find_user(&state, call.segment("uid"))?;
    let Some(viewer) = call.actor(&state)?.user() else {
        return of_user_for_the_app(app, &state, user, &query);
    };
    let conversation = Conversation::of(viewer, Receiver::User(user));
    let places = vec![Place::Conversation(conversation)];
    history(app, &state, places, &query, Some(viewer))
}

/// The app itself sees all that a user wrote or got, in numbered pages with an id as cursor.
fn of_user_for_the_app(
    app: &App,
    state: &State,
    user: UserKey,
    query: &Query,
) -> Result<ApiResponse, ApiError> {
    let rows = rows(app, state, query, None);
    let cursor = query.whole("id");
    let is_before = query.text("affix") == Some("prepend");
    let beyond = |id: &MessageId| match cursor {
        None => true,
        Some(cursor) if is_before => id.number() < cursor,
        Some(cursor) => cursor < id.number(),
    };
    let ids = state.histories.all(Place::Person(user)).filter(beyond);
    paged(
        ids.filter(|id| rows.wanted(*id).is_some()).collect(),
        query,
        Cursor::IdInMeta,
        |id| id.number(),
        |id| rows.row(*id),
    )
}

fn of_group(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let group = call.group(&state)?;
    let actor = call.actor(&state)?;
    state.may(actor, Action::ReadGroup(group))?;
    let places = vec![Place::Conversation(Conversation::Group(group))];
    history(app, &state, places, &query, actor.user())
}

/// A page of the messages that stand in these places.
pub(crate) fn history(
    app: &App,
    state: &State,
    places: Vec<Place>,
    query: &Query,
    viewer: Option<UserKey>,
) -> Result<ApiResponse, ApiError> {
    let walk = Walk::of(query);
    let rows = rows(app, state, query, viewer);
    let found = state
        .histories
        .walk(places, &walk)
        .filter_map(|id| rows.wanted(id))
        .filter(|(_, message)| walk.is_beyond(message.sent_at));
    walked(
        found,
        &walk,
        |(id, message)| (message.sent_at, *id),
        |(id, _)| rows.row(*id),
    )
}

fn rows<'a>(
    app: &'a App,
    state: &'a State,
    query: &'a Query,
    viewer: Option<UserKey>,
) -> MessageRows<'a> {
    MessageRows {
        state,
        query,
        viewer,
        choices: &app.settings.choices,
        now: app.clock.now(),
    }
}

/// Everything that a user can read: what was written to and by the user, and in the groups that the user is in.
fn places_of(state: &State, user: UserKey) -> Vec<Place> {
    let joined = |group: &GroupKey| state.members.get(*group, user).is_some();
    let groups = state.groups.all().filter(joined);
    let groups = groups.map(|group| Place::Conversation(Conversation::Group(group)));
    std::iter::once(Place::Person(user)).chain(groups).collect()
}
