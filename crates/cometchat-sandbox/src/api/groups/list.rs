//! `GET /groups`, with its filters.

use super::GroupJson;
use crate::api::rails::{
    AFFIX, Action, Cursor, Field, PAGE, PER_PAGE, Query, Rule, UPDATED_AT, paged,
};
use crate::api::{ApiResponse, Call, Operation};
use crate::app::App;
use crate::details::GroupType;
use crate::error::{ApiError, Code};
use crate::keys::{Actor, GroupKey};
use crate::state::State;

/// Sources differ in how they call the groups that have a password.
const TYPES: &[&str] = &["public", "private", "password", "protected"];

pub(super) const OPERATION: Operation = Operation::get("list-groups", "/groups", act)
    .query(&[
        Field::new("searchKey", Rule::Text(usize::MAX)),
        Field::new("searchIn", Rule::Several(&["name", "guid"])),
        Field::new("sortBy", Rule::OneOf(&["name", "guid", "createdAt"])),
        Field::new("sortOrder", Rule::OneOf(&["asc", "desc"])),
        PER_PAGE,
        PAGE,
        AFFIX,
        UPDATED_AT,
        Field::new("withTags", Rule::Flag),
        Field::new("tags", Rule::Texts),
        Field::new("type", Rule::OneOf(TYPES)),
        Field::new("types", Rule::Several(TYPES)),
        Field::new("hasJoined", Rule::Flag),
        Field::new("guid", Rule::Text(usize::MAX)),
        Field::new("guids", Rule::Texts),
        Field::new("createdAt[from]", Rule::Moment),
        Field::new("createdAt[to]", Rule::Moment),
        Field::new("updatedAt[from]", Rule::Moment),
        Field::new("updatedAt[to]", Rule::Moment),
        Field::new("membersCount[gte]", Rule::Whole(0, u64::MAX)),
        Field::new("membersCount[lte]", Rule::Whole(0, u64::MAX)),
        Field::new("membersCount[eq]", Rule::Whole(0, u64::MAX)),
    ])
    .refuses(&[Code::BadRequest, Code::UidNotFound, Code::PermissionDenied]);

fn act(app: &App, call: &Call<'_>) -> Result<ApiResponse, ApiError> {
    let query = call.asked()?;
    let state = app.state();
    let actor = call.actor(&state)?;
    state.may(actor, Action::ListGroups)?;
    let mut rows: Vec<GroupKey> = state.groups.all().collect();
    rows.retain(|key| is_wanted(&state, *key, actor, &query));
    sort(&state, &mut rows, &query);
    let with_tags = query.flag("withTags") == Some(true);
    paged(
        rows,
        &query,
        Cursor::InMeta,
        |key| state.groups.get(*key).changed_at(),
        |key| {
            let row = GroupJson::new(&state, *key, actor.user());
            if with_tags {
                row.tagged(&state, *key)
            } else {
                row
            }
        },
    )
}

fn is_wanted(state: &State, key: GroupKey, actor: Actor, query: &Query) -> bool {
    let group = state.groups.get(key);
    let count = state.members.count(key) as u64;
    let count_is = |name: &str, holds: fn(&u64, &u64) -> bool| {
        query
            .whole(&format!("membersCount[{name}]"))
            .is_none_or(|bound| holds(&count, &bound))
    };
    let is_type = |name: &&str| {
        let protected = *name == "protected" && group.group_type == GroupType::Password;
        protected || *name == group.group_type.as_str()
    };
    let types = query.texts("types");
    // Only true acts, and only for somebody.
    let joined_only = actor
        .user()
        .filter(|_| query.flag("hasJoined") == Some(true));
    let guids = query.texts("guids");
    let texts = [
        ("guid", &*group.guid),
        ("name", &*group.name),
        ("description", group.description.as_deref().unwrap_or("")),
    ];
    state.may(actor, Action::ListGroup(key)).is_ok()
        && query.finds_within(&texts)
        && query.has_all("tags", &group.tags)
        && query.text("type").is_none_or(|name| is_type(&name))
        && (types.is_empty() || types.iter().any(is_type))
        && joined_only.is_none_or(|user| state.members.get(key, user).is_some())
        && query.text("guid").is_none_or(|guid| group.guid.eq_ignore_ascii_case(guid))
        && (guids.is_empty() || guids.iter().any(|guid| group.guid.eq_ignore_ascii_case(guid)))
        && query.within("createdAt", Some(group.created_at))
        // Groups that were never changed are left out.
        && query.within("updatedAt", group.updated_at)
        && count_is("gte", u64::ge)
        && count_is("lte", u64::le)
        && count_is("eq", u64::eq)
}

/// By creation unless something else is asked for.
fn sort(state: &State, rows: &mut [GroupKey], query: &Query) {
    match query.text("sortBy") {
        Some("guid") => rows.sort_by_key(|key| &state.groups.get(*key).guid),
        Some("name") => rows.sort_by_key(|key| state.groups.get(*key).name.to_lowercase()),
        Some("createdAt") => rows.sort_by_key(|key| state.groups.get(*key).created_at),
        _ => {}
    }
    if query.text("sortOrder") == Some("desc") {
        rows.reverse();
    }
}
