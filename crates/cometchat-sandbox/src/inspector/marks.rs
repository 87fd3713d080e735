//! What is secret in requests and responses, as the API's description marks it.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

/// Written by `cargo xtask generate`.
const TABLE: &str = include_str!("page/operations.json");

/// The names of what holds secrets.
#[derive(Default, Deserialize)]
pub(super) struct Secrets {
    /// In path and query.
    pub(super) parameters: Vec<String>,
    /// Members of the request's body.
    pub(super) request: Vec<String>,
    /// Members of the response's body.
    pub(super) response: Vec<String>,
}

#[derive(Deserialize)]
struct Entry {
    secrets: Secrets,
}

/// What is secret in an operation. Of what is no operation, everything that is secret anywhere.
pub(super) fn of(operation: Option<&str>) -> &'static Secrets {
    static MARKS: OnceLock<(HashMap<String, Entry>, Secrets)> = OnceLock::new();
    let (marks, all) = MARKS.get_or_init(|| {
        // The table is part of this program; a test reads it.
        let marks: HashMap<String, Entry> = serde_json::from_str(TABLE).unwrap_or_default();
        let all = everything(&marks);
        (marks, all)
    });
    let found = operation.and_then(|id| marks.get(id));
    found.map_or(all, |entry| &entry.secrets)
}

fn everything(marks: &HashMap<String, Entry>) -> Secrets {
    let mut all = Secrets::default();
    for Entry { secrets } in marks.values() {
        for (list, more) in [
            (&mut all.parameters, &secrets.parameters),
            (&mut all.request, &secrets.request),
            (&mut all.response, &secrets.response),
        ] {
            list.extend(more.iter().cloned());
            list.sort_unstable();
            list.dedup();
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_that_is_served_has_its_marks() {
        let table: HashMap<String, Entry> = serde_json::from_str(TABLE).unwrap();
        for operation in crate::api::operations() {
            assert!(table.contains_key(operation.id), "{}", operation.id);
        }
        assert_eq!(of(Some("create-group")).request, ["password"]);
        assert_eq!(of(Some("get-api-key")).parameters, ["apiKey"]);
        assert!(of(None).request.iter().any(|name| name == "password"));
    }
}
