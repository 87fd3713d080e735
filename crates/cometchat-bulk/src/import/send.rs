//! One request with rows of one kind.

use super::ImportKind;
use super::row::Row;
use cometchat::types::{ImportGroups, ImportMembers, ImportMessages, ImportUsers};
use cometchat::{Client, Error};
use serde_json::Value;

/// Sends rows of one kind, and gives what the response says of each.
pub(super) async fn send(client: &Client, rows: Vec<Row>) -> Result<Value, Error> {
    let kind = rows.first().map(Row::kind);
    let import = client.data_import();
    macro_rules! import {
        ($handle:ident, $row:path, $body:ty) => {{
            let rows = rows.into_iter().filter_map(|row| match row {
                $row(row) => Some(*row),
                _ => None,
            });
            let body = <$body>::new(rows.map(|row| (key_of(&row).to_owned(), row)));
            import.$handle().import(body).await?.response().clone()
        }};
    }
    Ok(match kind {
        None => Value::Null,
        Some(ImportKind::Users) => import!(users, Row::User, ImportUsers),
        Some(ImportKind::Groups) => import!(groups, Row::Group, ImportGroups),
        Some(ImportKind::Members) => import!(members, Row::Member, ImportMembers),
        Some(ImportKind::Messages) => import!(messages, Row::Message, ImportMessages),
    })
}

/// What has a key.
trait Keyed {
    fn key(&self) -> &str;
}

fn key_of(row: &impl Keyed) -> &str {
    row.key()
}

macro_rules! keyed {
    ($($name:ident $field:ident)*) => {$(
        impl Keyed for cometchat::types::$name {
            fn key(&self) -> &str {
                &self.$field
            }
        }
    )*};
}

keyed! {
    ImportUser uid
    ImportGroup guid
    ImportMember member_id
    ImportMessage muid
}
