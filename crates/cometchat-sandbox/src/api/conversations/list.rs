//! `GET /conversations`, with its filters: what is pinned, then the latest first.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::answer::{ConversationJson, Shown};
use super::asked::Side;
use crate::api::rails::{Cursor, Field, PAGE, PER_PAGE, Query, Rule, paged};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::error::{ApiError, Code};
use crate::keys::{GroupKey, Receiver, UserKey};
use crate::state::{Conversation, State};

const ONE_OR_NONE: Rule = Rule::Whole(0, 1);

pub(super) const OPERATION: Operation = Operation::get("list-conversations", "/conversations", act)
    .query(&[
        Field::new("searchKey", Rule::Text(usize::MAX)),
        Field::new("conversationType", Rule::OneOf(&["user", "group"])),
        Field::new("unread", Rule::Flag),
        Field::new("withTags", Rule::Flag),
        Field::new("tags", Rule::Texts),
        Field::new("withUserAndGroupTags", Rule::Flag),
        Field::new("userTags", Rule::Texts),
        Field::new("groupTags", Rule::Texts),
        Field::new("includeBlockedUsers", Rule::Flag),
        Field::new("withBlockedInfo", Rule::Flag),
        Field::new("hideAgentic", Rule::Flag),
        Field::new("onlyAgentic", Rule::Flag),
        Field::new("useCursoredIndex", ONE_OR_NONE),
        Field::new("unique", ONE_OR_NONE),
        PER_PAGE,
        PAGE,
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let viewer = call.actor(&state)?.user();
    let mut rows = match viewer {
        Some(user) => sides_of(&state, user),
        None => all_sides(&state, query.whole("unique") == Some(1)),
    };
    rows.retain(|side| is_wanted(&state, *side, viewer, &query));
    rows.sort_by_key(|side| {
        (
            Rank::of(&state, *side, viewer.is_some()),
            Reverse(side.stands_at(&state)),
        )
    });
    let is_asked = |name: &str| query.flag(name) == Some(true);
    let shown = Shown {
        tags: is_asked("withTags"),
        tags_of_peer: is_asked("withUserAndGroupTags"),
        blocks: is_asked("withBlockedInfo"),
        own_pin: viewer.is_some(),
    };
    let choices = &app.settings.choices;
    paged(
        rows,
        &query,
        Cursor::Nowhere,
        |_| 0,
        |side| ConversationJson::new(&state, *side, shown, choices),
    )
}

/// What goes before what in the list.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// In the order that the app wants.
    PinnedByTheApp(usize),
    PinnedByTheUser,
    Other,
}

impl Rank {
    fn of(state: &State, side: Side, with_own: bool) -> Self {
        match side.pinned_by_the_app(state) {
            Some((place, _)) => Self::PinnedByTheApp(place),
            None if with_own && side.pinned_by_the_user(state).is_some() => Self::PinnedByTheUser,
            None => Self::Other,
        }
    }
}

/// Every conversation that a user takes part in.
fn sides_of(state: &State, user: UserKey) -> Vec<Side> {
    let peers: BTreeSet<UserKey> = state
        .histories
        .peers(user)
        .chain(state.standings.added(user))
        .collect();
    let with_users = peers
        .into_iter()
        .map(|peer| Conversation::of(user, Receiver::User(peer)));
    let joined = |group: &GroupKey| state.members.get(*group, user).is_some();
    let in_groups = state.groups.all().filter(joined).map(Conversation::Group);
    with_users
        .chain(in_groups)
        .map(|conversation| Side { user, conversation })
        .collect()
}

/// Every conversation of the app: for each of its users, or once.
fn all_sides(state: &State, once: bool) -> Vec<Side> {
    let mut sides: Vec<Side> = state
        .users
        .all()
        .flat_map(|user| sides_of(state, user))
        .collect();
    if once {
        let mut seen = std::collections::HashSet::new();
        sides.retain(|side| seen.insert(side.conversation));
    }
    sides
}

fn is_wanted(state: &State, side: Side, viewer: Option<UserKey>, query: &Query) -> bool {
    let standing = state.standings.get(side.user, side.conversation);
    let tags = standing.map_or(&[][..], |standing| &standing.tags);
    let is_asked = |name: &str| query.flag(name) == Some(true);
    let (kind, name, is_shown) = match side.conversation {
        Conversation::Group(group) => {
            let group = state.groups.get(group);
            let fits =
                query.has_all("groupTags", &group.tags) && query.texts("userTags").is_empty();
            ("group", &group.name, fits)
        }
        Conversation::Users(one, _) => {
            let peer = side.conversation.peer(side.user).unwrap_or(one);
            let user = state.users.get(peer);
            // The app itself has blocked nobody.
            let since = viewer.and_then(|viewer| state.blocks.since(viewer, peer));
            let blocked = since.is_some();
            let fits = query.has_all("userTags", &user.tags) && query.texts("groupTags").is_empty();
            (
                "user",
                &user.name,
                fits && (!blocked || is_asked("includeBlockedUsers")),
            )
        }
    };
    is_shown
        && (side.stands_at(state).is_some() || side.added_at(state).is_some())
        && query.is_any("conversationType", kind)
        && query.finds_within(&[("name", name)])
        && query.has_all("tags", tags)
        && (!is_asked("unread") || side.unread(state) > 0)
        // Nobody here is an agent.
        && !is_asked("onlyAgentic")
}
